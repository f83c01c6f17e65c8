"""Small secret files that are there as they were or as they should be, never half."""

import contextlib
import os
from pathlib import Path

from homejobs_desktop.foundation.ids import Ids

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def make_private_folder(folder: Path) -> None:
    """Make `folder`, for its owner's eyes only."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def write_private(path: Path, content: bytes, ids: Ids) -> None:
    """Put `content` at `path` in one step that survives a loss of power."""
    temporary = path.with_name(f"~{ids.token(8).hex()}.tmp")
    try:
        handle = os.open(temporary, _NEW_FILE, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders cannot
            os.fsync(handle)
    finally:
        os.close(handle)
