"""Where releases lie on a drive: one folder beside the packages', the statement beside its setup file."""

from pathlib import Path

from homejobs_desktop.services import drive_faults
from homejobs_desktop.services.stick import is_file, is_folder, is_link
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.releases import FILE_LIMIT, ReleaseFile, parse_release

FOLDER = "PROGRAM"
SUFFIX = ".release"
_MOST = 16
"""So many statements of one drive are looked at."""


def release_name(version: str) -> str:
    """Give the name of a statement's file, such as `homejobs-0.4.0.release`."""
    return f"homejobs-{version}{SUFFIX}"


def statements_on(folder: Path) -> list[Path]:
    """Give the statements on a drive or in a folder of it; no link is followed.

    Raises:
        NotFound: There is no such folder.
        PackageRefused: The drive cannot be read.
    """
    if is_file(folder):
        return [folder]
    if not is_folder(folder):
        raise drive_faults.no_folder(folder)
    places = (folder / FOLDER, folder)
    try:
        found = [
            file
            for place in places
            if is_folder(place) and not is_link(place)
            for file in place.iterdir()
            if file.suffix.lower() == SUFFIX and is_file(file)
        ]
    except OSError as fault:
        raise refuse("source") from fault
    return sorted(found, key=lambda file: file.name, reverse=True)[:_MOST]


def read_statement_file(file: Path) -> ReleaseFile:
    """Read a statement's file; what it says is not believed yet.

    Raises:
        PackageRefused: The drive cannot be read, or it is no such file.
    """
    try:
        with file.open("rb") as source:
            return parse_release(source.read(FILE_LIMIT + 1))
    except OSError as fault:
        raise refuse("source") from fault
