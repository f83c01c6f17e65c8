"""Drives and the files on them: packages written so that they are really there, read without trust.

File times, labels and names of a drive count for nothing. Only `*.msp` in the folder itself or in its
`MSYNC` is looked at; nothing is ever run.
"""

import ctypes
import hashlib
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.sync.manifest import Limits
from homejobs_desktop.sync.refusals import refuse

FOLDER = "MSYNC"
COPIES = "COPY"
SUFFIX = ".msp"
COPY_BELOW = 50 * 1024 * 1024
_BLOCK = 1024 * 1024
_NAME = re.compile(r"([0-9]{2}-[0-9]{2})_to_([0-9]{2}-[0-9]{2})_([0-9]{6})_\w{4}\.msp", re.ASCII)
_MEDIA = ("/media/", "/run/media/")
_REMOVABLE = 2

NO_FOLDER = mark("Exchange", "The folder {folder} is not there. Plug the drive in, or choose another folder.")
NO_SPACE = mark(
    "Exchange",
    "There is too little space in {folder}: {needed} KB are needed. "
    "Delete something there, or take another drive.",
)
NOT_WRITTEN = mark(
    "Exchange",
    "The package could not be written to {folder} ({reason}). Is the drive write-protected? Try another one.",
)
NOT_THE_SAME = mark(
    "Exchange",
    "What was read back from {folder} is not what was written: the drive is bad. Take another drive.",
)
NO_FILE = mark("Exchange", "The file {file} is not there. Plug the drive in, or choose another file.")


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive that is plugged in."""

    path: Path
    name: str
    free: int
    writable: bool


@dataclass(frozen=True, slots=True)
class Label:
    """What a package's name says; informative only."""

    sender: str
    receiver: str
    number: int


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written to a drive and read back."""

    path: Path
    size: int
    sha256: str


def package_name(sender: str, receiver: str, number: int, ids: Ids) -> str:
    """Give the name of a new package, such as `29-01_to_29-00_000042_k7Qx.msp`."""
    alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    tail = "".join(alphabet[byte % len(alphabet)] for byte in ids.token(4))
    return f"{sender}_to_{receiver}_{number:06d}_{tail}{SUFFIX}"


def label_of(name: str) -> Label | None:
    """Read a package's name; None when it was renamed."""
    found = _NAME.fullmatch(name)
    return Label(found[1], found[2], int(found[3])) if found else None


def packages_in(folder: Path, me: str) -> list[Path]:
    """Give the packages in a folder (and its `MSYNC`) that may be for office `me`, oldest first."""
    if not folder.is_dir():
        raise NotFound(NO_FOLDER, folder=Verbatim(folder))
    try:
        found = [
            file
            for place in (folder, folder / FOLDER)
            if place.is_dir()
            for file in place.iterdir()
            if file.suffix.lower() == SUFFIX and file.is_file() and not file.is_symlink()
        ]
    except OSError as fault:
        raise refuse("source") from fault
    return sorted((file for file in found if _may_be_for(file.name, me)), key=_order)


def copy_of(file: Path) -> Path | None:
    """Give the second copy of a package, if the drive has one."""
    copy = file.parent / COPIES / file.name
    return copy if copy.is_file() else None


def write_to_drive(source: Path, folder: Path, ids: Ids) -> WrittenFile:
    """Write a finished package to a drive, read it back, and write a second copy when it is small.

    Raises:
        NotFound: The folder is not there.
        PackageRefused: There is no space, the drive cannot be written, or it does not keep what was written.
    """
    size = source.stat().st_size
    try:
        _make_folder(folder)
        free = shutil.disk_usage(folder).free
    except OSError as fault:
        raise _not_written(folder, fault) from fault
    if free < size * 1.2:
        raise PackageRefused("space", NO_SPACE, folder=Verbatim(folder), needed=str(size * 12 // 10240 + 1))
    place = folder if folder.name.upper() == FOLDER else folder / FOLDER
    digest = file_hash(source)
    _write(source, place, digest, ids)
    if size < COPY_BELOW:
        _write(source, place / COPIES, digest, ids)
    return WrittenFile(place / source.name, size, digest)


def write_whole(target: Path, data: bytes, ids: Ids) -> None:
    """Write a small file so that it is there whole or not at all, and read it back."""
    if not target.parent.is_dir():
        raise NotFound(NO_FOLDER, folder=Verbatim(target.parent))
    temporary = target.parent / f"~{ids.token(4).hex()}.tmp"
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file.fileno())
        if file_hash(temporary) != hashlib.sha256(data).hexdigest():
            temporary.unlink(missing_ok=True)
            raise PackageRefused("read-back", NOT_THE_SAME, folder=Verbatim(target.parent))
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as fault:
        _give_up(temporary)
        raise _not_written(target.parent, fault) from fault


def quarantine(file: Path, inbox: Path, ids: Ids) -> Path:
    """Copy a package from a drive to this computer before anything is read from it."""
    if not file.is_file():
        raise NotFound(NO_FILE, file=Verbatim(file))
    inbox.mkdir(parents=True, exist_ok=True)
    target = inbox / f"~{ids.token(8).hex()}.tmp"
    left = Limits().file
    try:
        with file.open("rb") as source, target.open("wb") as copy:
            while block := source.read(_BLOCK):
                left -= len(block)
                if left < 0:
                    raise refuse("file-size")
                copy.write(block)
    except OSError as fault:
        target.unlink(missing_ok=True)
        raise refuse("source") from fault
    except PackageRefused:
        target.unlink(missing_ok=True)
        raise
    return target


def file_hash(path: Path) -> str:
    """Give the SHA-256 of a file, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while block := source.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def drives() -> tuple[Drive, ...]:
    """Give the removable drives that are plugged in."""
    return tuple(_drive(path) for path in _mounts() if path.is_dir())


def _make_folder(folder: Path) -> None:
    """Make a folder that is missing, but never the place of a drive that is not plugged in."""
    if folder.is_dir():
        return
    if not folder.parent.is_dir() or folder.as_posix().startswith((*_MEDIA, "/mnt/")):
        raise NotFound(NO_FOLDER, folder=Verbatim(folder))
    folder.mkdir()


def _drive(path: Path) -> Drive:
    try:
        free = shutil.disk_usage(path).free
    except OSError:
        free = 0
    return Drive(path, path.name or str(path), free, os.access(path, os.W_OK))


def _mounts() -> Iterator[Path]:
    if sys.platform == "win32":
        mask = ctypes.windll.kernel32.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(ord('A') + number)}:\\"
            if mask >> number & 1 and ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOVABLE:
                yield Path(root)
        return
    table = Path("/proc/mounts")
    lines = table.read_text(encoding="utf-8", errors="replace").splitlines() if table.is_file() else []
    for line in lines:
        mount = line.split(" ")[1].replace("\\040", " ")
        if mount.startswith(_MEDIA):
            yield Path(mount)


def _write(source: Path, place: Path, digest: str, ids: Ids) -> None:
    temporary = place / f"~{ids.token(4).hex()}.tmp"
    try:
        place.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as original, temporary.open("wb") as target:
            shutil.copyfileobj(original, target, _BLOCK)
            target.flush()
            os.fsync(target.fileno())
            _forget_cached(target.fileno())
        if file_hash(temporary) != digest:
            temporary.unlink(missing_ok=True)
            raise PackageRefused("read-back", NOT_THE_SAME, folder=Verbatim(place))
        temporary.replace(place / source.name)
        _sync_folder(place)
    except OSError as fault:
        _give_up(temporary)
        raise _not_written(place, fault) from fault


def _forget_cached(descriptor: int) -> None:
    # Reading back must ask the drive, not the memory of the system.
    if sys.platform != "win32":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _give_up(temporary: Path) -> None:
    """Take away a half-written file, if the drive still lets us."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def _not_written(folder: Path, fault: OSError) -> PackageRefused:
    reason = Verbatim(fault.strerror or type(fault).__name__)
    return PackageRefused("drive", NOT_WRITTEN, folder=Verbatim(folder), reason=reason)


def _may_be_for(name: str, me: str) -> bool:
    label = label_of(name)
    return not name.startswith("~") and (label is None or label.receiver == me)


def _order(file: Path) -> tuple[str, int, str]:
    label = label_of(file.name)
    return (label.sender, label.number, file.name) if label else ("~", 0, file.name)
