"""Putting a backup in the place of the store: the old one is kept aside, and nothing is done half."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Busy, NotFound, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.engine import BUSY
from homejobs_desktop.security.computer import Computer, this_computer
from homejobs_desktop.security.files import sync_folder
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.security.mark import read_mark
from homejobs_desktop.services import lives, same_life
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.offices import open_store
from homejobs_desktop.services.runner import Services

_TRIAL = "~restoring"
_ASIDE = "replaced"
_TAILS = ("", "-wal", "-shm")

NO_BACKUP = mark("Store", "The backup {file} is not there. Plug its drive in, or choose another file.")
NOT_WHOLE = mark("Store", "The backup {file} is not whole. Choose another one; nothing was changed.")
OTHER_OFFICE = mark(
    "Store", "The backup {file} is of the office {site}, not of this one. Nothing was changed."
)
NO_ROOM = mark(
    "Store",
    "The backup could not be put in place ({reason}). Close every window of the program, free some space "
    "and try again; nothing was changed.",
)


@dataclass(frozen=True, slots=True)
class Restored:
    """An office that was put back from a backup; `aside` is the folder that keeps the old store, if any."""

    site: str
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Sources:
    """What an office is opened with."""

    clock: Clock
    ids: Ids
    computer: Computer = this_computer


def restore_office(
    paths: OfficePaths, backup: Path, sources: Sources, admit: Callable[[Services], Actor]
) -> Restored:
    """Put a backup in the place of the store; the office begins a new life with it (3.3).

    The backup is tried on a copy first: it must open with this computer's key, be whole and be of this
    office. The new life is begun in the copy, which then takes the store's place in one step.

    Args:
        paths: The office's folder; its store may be missing or damaged.
        backup: A file that `backup` wrote.
        sources: Clock, ids and computer.
        admit: Logs somebody in to the backup, who must be allowed to manage the office.

    Raises:
        NotFound: there is no such file.
        StoreRefused: it is not a whole backup of this office, or it cannot be put in place.
        Busy: the store is in use.
    """
    trial, vault = OfficePaths(paths.root / _TRIAL), KeyStore(paths.keys, sources.ids)
    try:
        if not backup.is_file():
            raise NotFound(NO_BACKUP, file=Verbatim(backup))
        site = _try(trial, vault, backup, sources, admit)
        stamp = sources.clock.now().strftime("%Y%m%d-%H%M%S")
        aside = _put_in_place(paths, trial, stamp, rested=_rest(paths, vault, sources))
    except OSError as fault:
        raise StoreRefused(NO_ROOM, reason=Verbatim(fault.strerror or type(fault).__name__)) from fault
    finally:
        with contextlib.suppress(OSError):  # there are faults that rmtree does not ignore
            shutil.rmtree(trial.root, ignore_errors=True)
    with contextlib.suppress(OSError, StoreRefused):
        # The backup is in its place; where the mark cannot be written, the next opening begins one more life.
        services = _opened(paths, vault, sources)
        services.ask(lives.mark_life)
        services.close()
    return Restored(site, aside)


def _try(
    trial: OfficePaths, vault: KeyStore, backup: Path, sources: Sources, admit: Callable[[Services], Actor]
) -> str:
    """Copy a backup into the trial folder and begin the new life there; give the office's code."""
    shutil.rmtree(trial.root, ignore_errors=True)
    trial.root.mkdir(parents=True)
    shutil.copyfile(backup, trial.store)
    tried = _opened(trial, vault, sources)
    try:
        tried.as_actor(admit(tried)).run(_accept, backup)
    finally:
        tried.close()
    if _beside(trial.store, "-wal").exists():
        # The last pages did not get into the file, which alone takes the store's place.
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    _sync(trial.store)
    return tried.office.site


def _opened(paths: OfficePaths, vault: KeyStore, sources: Sources) -> Services:
    return open_store(paths, vault, sources.clock, sources.ids, sources.computer())


@writing(Permission.MANAGE_OFFICE)
def _accept(ctx: Context, backup: Path) -> None:
    """See that the store is whole and this office's own, and begin its new life."""
    kept = read_mark(ctx.vault)
    if kept is not None and kept.site != ctx.office.site:
        raise StoreRefused(OTHER_OFFICE, file=Verbatim(backup.name), site=Verbatim(ctx.office.site))
    if not check_store(ctx).whole:
        raise StoreRefused(NOT_WHOLE, file=Verbatim(backup.name))
    lives.new_life(ctx, same_life.RESTORED)
    store.audit(ctx.session, "restore", {"file": backup.name})


def _rest(paths: OfficePaths, vault: KeyStore, sources: Sources) -> bool:
    """Bring the old store to rest; False where there is none, or one that cannot be opened."""
    if not paths.store.exists():
        return False
    try:
        _opened(paths, vault, sources).close()
    except (StoreRefused, NotFound):
        return False
    if _beside(paths.store, "-wal").exists():
        raise Busy(BUSY)
    return True


def _put_in_place(paths: OfficePaths, trial: OfficePaths, stamp: str, *, rested: bool) -> Path | None:
    """Keep what is there, then let the new store take its place in one step."""
    aside = None
    for tail in _TAILS[: 1 if rested else None]:
        old = _beside(paths.store, tail)
        if old.exists():
            aside = paths.root / _ASIDE / stamp
            aside.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(old, aside / old.name)
            _sync(aside / old.name)
    for tail in _TAILS[1:]:
        # Left beside the new store, the old one's unfinished pages would be taken for its own.
        _beside(paths.store, tail).unlink(missing_ok=True)
    trial.store.replace(paths.store)
    sync_folder(paths.root)
    return aside


def _beside(file: Path, tail: str) -> Path:
    return file.with_name(file.name + tail)


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
