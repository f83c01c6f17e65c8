"""What a drive can refuse, each in one sentence that says what to do."""

import errno
from contextlib import ContextDecorator
from pathlib import Path

from homejobs_desktop.foundation.errors import NotFound, PackageRefused, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.services.drives import is_unplugged

NO_FOLDER = mark("Exchange", "The folder {folder} is not there. Plug the drive in, or choose another folder.")
NO_FILE = mark("Exchange", "The file {file} is not there. Plug the drive in, or choose another file.")
NO_SPACE = mark(
    "Exchange",
    "There is too little space in {folder}: {needed} KB are needed. "
    "Delete something there, or take another drive.",
)
NOT_THE_SAME = mark(
    "Exchange",
    "What was read back from {folder} is not what was written: the drive is bad. Take another drive.",
)
_FULL = mark(
    "Exchange",
    "{folder} became full while it was being written to. Delete something there, or take another drive.",
)
_PROTECTED = mark(
    "Exchange",
    "{folder} is write-protected. Move the switch on the drive's side, or choose another drive or folder.",
)
_REMOVED = mark(
    "Exchange",
    "The drive was taken out while {folder} was being written to. "
    "Plug it in and write again; nothing is lost.",
)
_FAILS = mark(
    "Exchange",
    "The drive with {folder} no longer answers as it should ({reason}): it is loose or broken. "
    "Plug it in again and write once more, or take another drive.",
)
_TOO_LARGE = mark(
    "Exchange",
    "The package is larger than a file may be in {folder}. Take a drive that is formatted as exFAT or NTFS.",
)
_IN_THE_WAY = mark(
    "Exchange",
    "In {folder} something else bears the name {name}, which the program needs. "
    "Rename it there, or take another drive.",
)
_LINK = mark(
    "Exchange",
    "{file} is only a link to another place, and packages are not read through links. "
    "Choose the file itself.",
)
_OWN_DISK = mark(
    "Exchange",
    "This computer's own disk does not take the package ({reason}). Free some space on it and try again; "
    "nothing was changed.",
)

_GONE = frozenset(
    number
    for name in ("ENODEV", "ENXIO", "ENOTCONN", "ESTALE", "ENOMEDIUM", "ESHUTDOWN")
    if (number := getattr(errno, name, None)) is not None
)
_WINDOWS_GONE = frozenset({21, 433, 1006, 1110, 1167})
"""ERROR_NOT_READY, _NO_SUCH_DEVICE, _FILE_INVALID, _MEDIA_CHANGED, _DEVICE_NOT_CONNECTED."""
_WINDOWS_PROTECTED = 19
_WINDOWS_FULL = frozenset({39, 112})
_WINDOWS_TOO_LARGE = 223
_PROTECTING = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_FILLING = frozenset({errno.ENOSPC, errno.EDQUOT})
_BLOCKING = frozenset({errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENOTEMPTY})


class OwnDisk(ContextDecorator):
    """Tells in a sentence what this computer's own disk refused in the work that this is put around."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, OSError):
            raise own_disk(fault) from fault


def no_folder(folder: Path) -> NotFound:
    """Tell that a folder is not there."""
    return NotFound(NO_FOLDER, folder=Verbatim(folder))


def no_space(folder: Path, size: int) -> PackageRefused:
    """Tell that `size` bytes do not fit."""
    return PackageRefused("space", NO_SPACE, folder=Verbatim(folder), needed=str(size // 1024 + 1))


def not_the_same(folder: Path) -> PackageRefused:
    """Tell that a drive does not keep what was written to it."""
    return PackageRefused("read-back", NOT_THE_SAME, folder=Verbatim(folder))


def in_the_way(file: Path) -> PackageRefused:
    """Tell that something else bears a name that is needed."""
    return PackageRefused(
        "in-the-way", _IN_THE_WAY, folder=Verbatim(file.parent), name=Verbatim(file.name)
    )  # fmt: skip


def only_a_link(file: Path) -> PackageRefused:
    """Tell that a link is not followed."""
    return PackageRefused("link", _LINK, file=Verbatim(file))


def own_disk(fault: OSError) -> PackageRefused:
    """Tell that this computer's own disk failed, not the drive."""
    return PackageRefused("own-disk", _OWN_DISK, reason=_reason(fault))


def not_written(folder: Path, fault: OSError) -> Refused:
    """Tell why a drive did not take what was being written to it."""
    code, text = _meaning(fault)
    if code == "in-the-way":
        return in_the_way(Path(str(fault.filename2 or fault.filename or folder)))
    if code in {"removed", "drive", "write-protected"} and is_unplugged(folder):
        code, text = "removed", _REMOVED
    params = {"reason": _reason(fault)} if text is _FAILS else {}
    return PackageRefused(code, text, folder=Verbatim(folder), **params)


def _meaning(fault: OSError) -> tuple[str, Text]:
    windows, number = getattr(fault, "winerror", None), fault.errno
    meanings = (
        (windows in _WINDOWS_GONE or number in _GONE or number == errno.ENOENT, "removed", _REMOVED),
        (windows in _WINDOWS_FULL or number in _FILLING, "space", _FULL),
        (windows == _WINDOWS_TOO_LARGE or number == errno.EFBIG, "too-large", _TOO_LARGE),
        (windows == _WINDOWS_PROTECTED or number in _PROTECTING, "write-protected", _PROTECTED),
        (number in _BLOCKING, "in-the-way", _IN_THE_WAY),
    )
    for applies, code, text in meanings:
        if applies:
            return code, text
    return "drive", _FAILS


def _reason(fault: OSError) -> Verbatim:
    return Verbatim(fault.strerror or type(fault).__name__)
