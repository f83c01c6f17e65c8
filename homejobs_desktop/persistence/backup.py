"""Encrypted copies of the store, made while the office works."""

import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark

NO_PLACE = mark("Store", "The backup folder {folder} cannot be written. Choose another place.")


def back_up(engine: Engine, folder: Path, name: str) -> Path:
    """Write a whole encrypted copy of the store into `folder` and give its path.

    The copy is written under another name and renamed when it is durable, so a file that bears
    `name` is always whole.

    Raises:
        StoreRefused: The folder cannot be written.
    """

    def write(unfinished: Path) -> None:
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("VACUUM INTO ?", (str(unfinished),))
        finally:
            raw.close()

    return _write(folder, name, write)


def copy_beside(source: Path, folder: Path, name: str) -> Path:
    """Copy what belongs to the backups into their folder under a name, as `back_up` does."""
    return _write(folder, name, lambda unfinished: unfinished.write_bytes(source.read_bytes()))


def _write(folder: Path, name: str, write: Callable[[Path], object]) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target, unfinished = folder / name, folder / f"~{name}"
        unfinished.unlink(missing_ok=True)
        write(unfinished)
        with unfinished.open("rb+") as copy:
            os.fsync(copy.fileno())
        unfinished.chmod(0o600)
        unfinished.replace(target)
    except OSError as fault:
        raise StoreRefused(NO_PLACE, folder=Verbatim(folder)) from fault
    return target
