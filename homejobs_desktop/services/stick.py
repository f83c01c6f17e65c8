"""Files on a drive: packages written so that they are really there, read without trust.

File times, labels and names of a drive count for nothing. Only `*.msp` in the folder itself, in its
`MSYNC` and in the `COPY` there is looked at; nothing is ever run, and no link is followed.
"""

import errno
import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.services import drive_faults
from homejobs_desktop.services.drive_faults import NO_FILE, NO_FOLDER
from homejobs_desktop.services.drives import Drive, drives, is_drive_place
from homejobs_desktop.services.stick_files import (
    COPIES,
    FOLDER,
    SUFFIX,
    Label,
    copy_of,
    files_on,
    is_file,
    is_folder,
    is_link,
    label_of,
    package_name,
    packages_in,
    places_of,
    twins,
)
from homejobs_desktop.services.unbuffered import forget, hash_on_drive
from homejobs_desktop.sync.manifest import Limits
from homejobs_desktop.sync.refusals import refuse

__all__ = [
    "COPIES",
    "FOLDER",
    "NO_FILE",
    "NO_FOLDER",
    "SUFFIX",
    "Drive",
    "Label",
    "WrittenFile",
    "blocks",
    "clear_unfinished",
    "copy_of",
    "drives",
    "file_hash",
    "files_on",
    "is_file",
    "is_folder",
    "is_link",
    "is_same",
    "label_of",
    "package_name",
    "packages_in",
    "places_of",
    "quarantine",
    "remove_same",
    "twins",
    "withdraw",
    "write_beside",
    "write_to_drive",
    "write_whole",
]

COPY_BELOW = 50 * 1024 * 1024
_BLOCK = 1024 * 1024
_DAY = 24 * 60 * 60.0
"""After so many seconds nobody is still reading a package that was copied to the inbox."""
_UNFINISHED = re.compile(r"~msync-[0-9a-f]{8}\.tmp")
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CANNOT_SYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF})


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written to a drive and read back, once or as two copies."""

    path: Path
    size: int
    sha256: str
    copies: int = 1


def is_same(file: Path, size: int, sha256: str) -> bool:
    """Tell whether a file on a drive has exactly this content; what cannot be read has not."""
    try:
        return not is_link(file) and file.stat().st_size == size and file_hash(file) == sha256
    except OSError:
        return False


def remove_same(file: Path, size: int, sha256: str) -> bool:
    """Take a file off a drive if it has exactly this content; tell whether it is gone."""
    if not is_same(file, size, sha256):
        return False
    _give_up(file)
    return not file.exists()


def write_to_drive(source: Path, folder: Path, ids: Ids) -> WrittenFile:
    """Write a finished package to a drive, read it back, and write a second copy when it is small.

    The second copy is left out where it does not fit. What earlier removals left half-written is taken away.

    Raises:
        NotFound: The folder is not there.
        PackageRefused: There is no space, the drive cannot be written, or it does not keep what was written;
            nothing of the package is left there, as far as the drive still obeys.
    """
    size, digest = source.stat().st_size, file_hash(source)
    with _told(folder):
        _make_folder(folder)
        place = folder if folder.name.upper() == FOLDER else folder / FOLDER
        _sweep(place)
        _sweep(place / COPIES)
        if not _fits(folder, size):
            raise drive_faults.no_space(folder, size * 12 // 10)
        _make_place(place)
    fill = partial(_fill_from, source)
    target = place / source.name
    _write_new(target, fill, digest, ids)
    if size >= COPY_BELOW:
        return WrittenFile(target, size, digest)
    try:
        with _told(folder):
            if not _fits(folder, size):
                return WrittenFile(target, size, digest)
            _make_place(place / COPIES)
        _write_new(place / COPIES / source.name, fill, digest, ids)
    except PackageRefused as refusal:
        if refusal.code == "space":
            return WrittenFile(target, size, digest)
        _give_up(target)
        raise
    return WrittenFile(target, size, digest, copies=2)


def write_beside(source: Path, place: Path, ids: Ids) -> WrittenFile:
    """Write a file of this computer into a folder of ours on a drive and read it back; the name must be free.

    Raises:
        NotFound: The drive is not there.
        PackageRefused: There is no space, the drive cannot be written, or it does not keep what was written.
    """
    size, digest = source.stat().st_size, file_hash(source)
    if not is_folder(place.parent):
        raise drive_faults.no_folder(place.parent)
    with _told(place.parent):
        if not _fits(place.parent, size):
            raise drive_faults.no_space(place.parent, size * 12 // 10)
        _make_place(place)
        _sweep(place)
    target = place / source.name
    _write_new(target, partial(_fill_from, source), digest, ids)
    return WrittenFile(target, size, digest)


def write_whole(target: Path, data: bytes, ids: Ids) -> None:
    """Write a small file so that it is there whole or not at all, and read it back.

    Raises:
        NotFound: The folder is not there.
        PackageRefused: The drive cannot be written, or it does not keep what was written.
    """
    if not is_folder(target.parent):
        raise drive_faults.no_folder(target.parent)
    if is_folder(target):
        raise drive_faults.in_the_way(target)
    _write(target, lambda file: file.write(data), hashlib.sha256(data).hexdigest(), ids)


def withdraw(file: Path) -> None:
    """Take a package that was just written, and its copy, off the drive again, if it still obeys."""
    for each in twins(file):
        _give_up(each)


def quarantine(file: Path, inbox: Path, ids: Ids) -> Path:
    """Copy a package from a drive to this computer before anything is read from it.

    Raises:
        NotFound: There is no such file.
        PackageRefused: It is a link, too large or cannot be read, or this computer's disk does not take it.
    """
    if is_link(file):
        raise drive_faults.only_a_link(file)
    if not is_file(file):
        raise NotFound(NO_FILE, file=Verbatim(file))
    target = inbox / f"~{ids.token(8).hex()}.tmp"
    try:
        inbox.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as copy:
            clear_unfinished(inbox, target.stat().st_mtime - _DAY)
            for block in blocks(file):
                copy.write(block)
    except OSError as fault:
        _give_up(target)
        raise drive_faults.own_disk(fault) from fault
    except PackageRefused:
        _give_up(target)
        raise
    return target


def clear_unfinished(folder: Path, before: float = float("inf")) -> None:
    """Take away what a power cut left half-written in a folder of this office, if it is older than a time.

    Args:
        folder: The inbox or the outbox; it may be missing.
        before: In seconds, as the file system counts; without it, nobody may be writing there.
    """
    with suppress(OSError):
        for file in folder.glob("~*.tmp"):
            if file.stat().st_mtime < before:
                _give_up(file)


def file_hash(path: Path) -> str:
    """Give the SHA-256 of a file, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while block := source.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def blocks(file: Path) -> Iterator[bytes]:
    """Read an ordinary file up to the largest size of a package; every fault of its drive is told."""
    left = Limits().file
    try:
        descriptor = os.open(file, os.O_RDONLY | _NO_LINKS)
        with os.fdopen(descriptor, "rb", buffering=0) as source:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise refuse("source")
            while block := source.read(_BLOCK):
                left -= len(block)
                if left < 0:
                    raise refuse("file-size")
                yield block
    except OSError as fault:
        raise refuse("source") from fault


class _told:  # noqa: N801 - reads as a sentence where it is used
    """Turns what a drive refuses into the sentence that a person is told."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, OSError):
            raise drive_faults.not_written(self._folder, fault) from fault


def _make_folder(folder: Path) -> None:
    """Make a folder that is missing, but never the place of a drive that is not plugged in."""
    if folder.is_dir():
        return
    if not folder.parent.is_dir() or is_drive_place(folder):
        raise drive_faults.no_folder(folder)
    folder.mkdir()


def _make_place(place: Path) -> None:
    """Make one of our own folders; something else of that name stays as it is."""
    if is_link(place) or (place.exists() and not place.is_dir()):
        raise drive_faults.in_the_way(place)
    place.mkdir(exist_ok=True)


def _sweep(place: Path) -> None:
    """Take away what was half-written when a drive was pulled out: names of ours, in our folders."""
    if not place.is_dir() or is_link(place):
        return
    for file in place.iterdir():
        if _UNFINISHED.fullmatch(file.name.lower()):
            _give_up(file)


def _fits(folder: Path, size: int) -> bool:
    return shutil.disk_usage(folder).free >= size * 1.2


def _fill_from(source: Path, target: BinaryIO) -> None:
    target.writelines(_own_blocks(source))


def _own_blocks(source: Path) -> Iterator[bytes]:
    """Read a file of this computer; what its disk refuses is not blamed on the drive."""
    with drive_faults.OwnDisk(), source.open("rb") as original:
        while block := original.read(_BLOCK):
            yield block


def _write_new(target: Path, fill: Callable[[BinaryIO], object], digest: str, ids: Ids) -> None:
    """Write a file that replaces nothing, as its name was made to be like no other; or leave none."""
    with _told(target.parent):
        taken = target.exists() or target.is_symlink()
    if taken:
        raise drive_faults.in_the_way(target)
    try:
        _write(target, fill, digest, ids)
    except BaseException:
        _give_up(target)
        raise


def _write(target: Path, fill: Callable[[BinaryIO], object], digest: str, ids: Ids) -> None:
    """Write under another name, flush, ask the drive what it holds, and give the file its name."""
    place = target.parent
    temporary = place / f"~msync-{ids.token(4).hex()}.tmp"
    try:
        with _told(place):
            with temporary.open("wb") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
                forget(file.fileno())
            _compare(temporary, digest)
            temporary.replace(target)
            _sync_folder(place)
    except BaseException:
        _give_up(temporary)
        raise


def _compare(file: Path, digest: str) -> None:
    if hash_on_drive(file) != digest:
        raise drive_faults.not_the_same(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable where the system and the drive's file system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as fault:
        if fault.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(descriptor)


def _give_up(file: Path) -> None:
    """Take away a file, if the drive still lets us; Windows wants it writable first."""
    with suppress(OSError):
        if os.name == "nt" and file.exists():
            file.chmod(stat.S_IWRITE)
        file.unlink(missing_ok=True)
