"""What lies on a drive: which files may be packages, what their names say, where their copies are.

Only `*.msp` in the folder itself, in its `MSYNC` and in the `COPY` there is looked at; no link is followed.
"""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.services import drive_faults
from homejobs_desktop.sync.refusals import refuse

FOLDER = "MSYNC"
COPIES = "COPY"
SUFFIX = ".msp"
_LINK_TAGS = frozenset({0xA000_0003, 0xA000_000C})
"""Windows' junctions and symbolic links; files of its cloud folders have other tags and are files."""
_NAME = re.compile(
    r"([0-9]{2}-[0-9]{2})_to_([0-9]{2}-[0-9]{2})_([0-9]{6})_\w{4}\.msp", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Label:
    """What a package's name says; informative only."""

    sender: str
    receiver: str
    number: int


def package_name(sender: str, receiver: str, number: int, ids: Ids) -> str:
    """Give the name of a new package, such as `29-01_to_29-00_000042_k7qx.msp`."""
    # One case only: on a drive that knows no case, no two names may differ by it.
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    tail = "".join(alphabet[byte % len(alphabet)] for byte in ids.token(4))
    return f"{sender}_to_{receiver}_{number:06d}_{tail}{SUFFIX}"


def label_of(name: str) -> Label | None:
    """Read a package's name, whatever its case has become; None when it was renamed."""
    found = _NAME.fullmatch(name)
    return Label(found[1], found[2], int(found[3])) if found else None


def places_of(folder: Path) -> tuple[Path, ...]:
    """Give the folders of a drive in which packages lie, second copies last."""
    places = (folder, folder / FOLDER, folder / COPIES, folder / FOLDER / COPIES)
    return tuple(place for place in places if is_folder(place) and (place == folder or not is_link(place)))


def packages_in(folder: Path, me: str) -> list[Path]:
    """Give the packages on a drive that may be for office `me`, oldest first.

    A second copy is given only where the first is missing.
    """
    if not is_folder(folder):
        raise drive_faults.no_folder(folder)
    found: dict[str, Path] = {}
    try:
        for place in places_of(folder):
            for file in _packages(place):
                found.setdefault(file.name, file)
    except OSError as fault:
        raise refuse("source") from fault
    return sorted((file for file in found.values() if _may_be_for(file.name, me)), key=_order)


def files_on(folder: Path) -> list[Path]:
    """Give every package on a drive, whoever it is for, copies too; none where it cannot be read."""
    try:
        return [file for place in places_of(folder) for file in _packages(place)]
    except OSError:
        return []


def copy_of(file: Path) -> Path | None:
    """Give the second copy of a package, if the drive has one."""
    copy = file.parent / COPIES / file.name
    return copy if is_file(copy) else None


def twins(file: Path) -> tuple[Path, ...]:
    """Give a package and its other copy, if the drive has one."""
    main = file.parent.parent / file.name
    in_copies = file.parent.name.upper() == COPIES and is_file(main)
    other = main if in_copies else copy_of(file)
    return (file, other) if other is not None else (file,)


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder; a drive that does not answer has none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Tell whether there is a file, and not only a link to one."""
    try:
        return path.is_file() and not is_link(path)
    except OSError:
        return False


def is_link(path: Path) -> bool:
    """Tell whether a path is a symbolic link, or a junction of Windows."""
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) in _LINK_TAGS


def _packages(place: Path) -> Iterator[Path]:
    for file in place.iterdir():
        if file.suffix.lower() == SUFFIX and is_file(file):
            yield file


def _may_be_for(name: str, me: str) -> bool:
    label = label_of(name)
    return not name.startswith("~") and (label is None or label.receiver == me)


def _order(file: Path) -> tuple[str, int, str]:
    label = label_of(file.name)
    return (label.sender, label.number, file.name) if label else ("~", 0, file.name)
