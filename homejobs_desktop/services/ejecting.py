"""Taking a drive out: the system lets go of it first, so that nothing is cut off.

What the system is asked stands in `Tools` (Linux) and `Locks` (Windows, `windows_eject.py`); what its
answers mean stands here, which every system can try.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.services.drives import Drive, Mount, drives, mounts
from homejobs_desktop.services.windows_eject import Locks, let_go

if sys.platform == "win32":
    from homejobs_desktop.services.windows_eject import SystemLocks

_PATIENCE = 60.0
"""Seconds: a slow drive still writes what the system remembered for it."""


class Ejection(StrEnum):
    """How taking a drive out ended."""

    OUT = "out"
    BUSY = "busy"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"
    NO_DRIVE = "no-drive"
    NO_TOOL = "no-tool"
    FAILED = "failed"


SENTENCES: dict[Ejection, Text] = {
    Ejection.OUT: mark("Exchange", "The drive is let go. Take it out now."),
    Ejection.BUSY: mark(
        "Exchange",
        "Another program still uses the drive. Close the files and windows that show it, then try again.",
    ),
    Ejection.NOT_ALLOWED: mark(
        "Exchange",
        "The system does not let this user take the drive out here. Use the system's own “safely remove”.",
    ),
    Ejection.GONE: mark("Exchange", "The drive is out already."),
    Ejection.NO_DRIVE: mark("Exchange", "This folder is not on a drive that can be taken out."),
    Ejection.NO_TOOL: mark(
        "Exchange",
        "This system has no command that takes a drive out. Everything is written; use the system's own "
        "“safely remove”.",
    ),
    Ejection.FAILED: mark(
        "Exchange",
        "The drive was not let go. Everything is written and verified; use the system's own “safely remove”.",
    ),
}
"""What a person is told; that everything is written is known before a drive is taken out."""


class Said(NamedTuple):
    """What a command of the system answered."""

    status: int
    words: str


class Tools(Protocol):
    """The commands of Linux that let go of a drive."""

    def place(self, name: str) -> str:
        """Give where a command is, "" where there is none."""
        ...

    def run(self, command: Sequence[str]) -> Said:
        """Run a command and give its answer; one that does not end in time failed."""
        ...


class SystemTools:
    """The commands of this computer."""

    def place(self, name: str) -> str:
        """Give where a command is, "" where there is none."""
        return shutil.which(name) or ""

    def run(self, command: Sequence[str]) -> Said:
        """Run a command and give its answer; one that does not end in time failed."""
        try:
            done = subprocess.run(  # noqa: S603 - a command of the system, by its full path, without a shell
                list(command),
                capture_output=True,
                check=False,
                timeout=_PATIENCE,
                env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
            )
        except (OSError, subprocess.TimeoutExpired) as fault:
            return Said(-1, type(fault).__name__)
        return Said(done.returncode, (done.stderr + done.stdout).decode("utf-8", "replace"))


def can_eject(folder: Path, plugged: Iterable[Drive]) -> bool:
    """Tell whether a folder lies on one of the drives that are plugged in."""
    return any(folder == each.path or each.path in folder.parents for each in plugged)


if sys.platform == "win32":

    def eject(folder: Path) -> Ejection:
        """Let the system go of the drive on which a folder lies; nothing is ever forced."""
        return eject_windows(folder, drives(), SystemLocks())

else:

    def eject(folder: Path) -> Ejection:
        """Let the system go of the drive on which a folder lies; nothing is ever forced."""
        return eject_linux(folder, mounts(), drives(), SystemTools())


def eject_linux(folder: Path, table: Iterable[Mount], plugged: Iterable[Drive], tools: Tools) -> Ejection:
    """Let Linux go of a drive: by `udisksctl`, as its user may, else by `umount`."""
    place = _root(folder, plugged)
    if place is None:
        return Ejection.NO_DRIVE
    mount = next((each for each in table if each.path == place), None)
    if mount is None:
        return Ejection.GONE
    udisks, umount = tools.place("udisksctl"), tools.place("umount")
    if not (udisks or umount):
        return Ejection.NO_TOOL
    if udisks:
        quiet = ("--no-user-interaction", "-b", mount.device)
        ended = _ended(tools.run((udisks, "unmount", *quiet)))
        if ended is Ejection.OUT:
            # It is safe already; without power its light goes out, where the drive can do that.
            tools.run((udisks, "power-off", *quiet))
        if ended in {Ejection.OUT, Ejection.BUSY} or not umount:
            return ended
    return _ended(tools.run((umount, "--", str(mount.path))))


def eject_windows(folder: Path, plugged: Iterable[Drive], locks: Locks) -> Ejection:
    """Let Windows go of a drive."""
    place = _root(folder, plugged)
    return Ejection.NO_DRIVE if place is None else Ejection(let_go(str(place), locks))


def _root(folder: Path, plugged: Iterable[Drive]) -> Path | None:
    """Give the drive on which a folder lies, the innermost one."""
    found = [each.path for each in plugged if can_eject(folder, (each,))]
    return max(found, key=lambda path: len(path.parts), default=None)


def _ended(said: Said) -> Ejection:
    """Give how a command ended; the words are those of the C locale."""
    if not said.status:
        return Ejection.OUT
    words = said.words.lower()
    if "busy" in words:
        return Ejection.BUSY
    if "not mounted" in words or "notmounted" in words:
        return Ejection.GONE
    if any(each in words for each in ("notauthorized", "not authorized", "must be superuser", "not permitted",
                                      "permission denied")):  # fmt: skip
        return Ejection.NOT_ALLOWED
    return Ejection.FAILED
