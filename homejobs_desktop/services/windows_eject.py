"""Windows lets go of a volume: locked, dismounted, its medium ejected.

What Windows is asked stands in `SystemLocks`; what its answers mean stands in `let_go`, which every system
can try.
"""

import sys
from typing import Protocol

if sys.platform == "win32":
    import ctypes
    import time

TRIES = 10
"""How often a volume is tried to be locked: the indexer and virus scanners let go of it after a moment."""


class Locks(Protocol):
    """What Windows is asked to do with one volume."""

    def open(self, root: str) -> int | None:
        """Open the volume of a drive; None where it is gone, 0 where that is not allowed."""
        ...

    def lock(self, handle: int) -> bool:
        """Lock the volume: nobody else has a file of it open."""
        ...

    def dismount(self, handle: int) -> bool:
        """Write out what is remembered and forget the file system."""
        ...

    def eject(self, handle: int) -> bool:
        """Let the medium be removed, and eject it."""
        ...

    def close(self, handle: int) -> None:
        """Give the handle back; the lock goes with it."""
        ...

    def wait(self) -> None:
        """Wait a moment before the next try."""
        ...


def let_go(root: str, locks: Locks) -> str:
    """Let go of a volume, without force; give the word of `ejecting.Ejection` for how it ended."""
    handle = locks.open(root)
    if handle is None:
        return "gone"
    if not handle:
        return "not-allowed"
    try:
        if not _locked(handle, locks):
            return "busy"
        if not locks.dismount(handle):
            return "failed"
        # Once it is dismounted it is safe: many sticks cannot eject, and say no.
        locks.eject(handle)
        return "out"
    finally:
        locks.close(handle)


def _locked(handle: int, locks: Locks) -> bool:
    for number in range(TRIES):
        if number:
            locks.wait()
        if locks.lock(handle):
            return True
    return False


if sys.platform == "win32":
    _READ_WRITE = 0xC000_0000
    _SHARE_ALL, _OPEN_EXISTING = 0x7, 3
    _LOCK, _DISMOUNT = 0x0009_0018, 0x0009_0020
    """FSCTL_LOCK_VOLUME and FSCTL_DISMOUNT_VOLUME."""
    _REMOVAL, _EJECT = 0x002D_4804, 0x002D_4808
    """IOCTL_STORAGE_MEDIA_REMOVAL and IOCTL_STORAGE_EJECT_MEDIA."""
    _ACCESS_DENIED = 5
    _PAUSE = 0.3

    class SystemLocks:
        """The volumes of this computer."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateFileW.restype = ctypes.c_void_p

        def open(self, root: str) -> int | None:
            """Open the volume of a drive; None where it is gone, 0 where that is not allowed."""
            device = ctypes.c_wchar_p(f"\\\\.\\{root[:2]}")
            handle = self._kernel.CreateFileW(device, _READ_WRITE, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
            if handle in {None, ctypes.c_void_p(-1).value}:
                return 0 if ctypes.get_last_error() == _ACCESS_DENIED else None
            return int(handle)

        def lock(self, handle: int) -> bool:
            """Lock the volume."""
            return self._ask(handle, _LOCK)

        def dismount(self, handle: int) -> bool:
            """Write out what is remembered and forget the file system."""
            return self._ask(handle, _DISMOUNT)

        def eject(self, handle: int) -> bool:
            """Let the medium be removed, and eject it."""
            prevent = ctypes.create_string_buffer(1)  # FALSE: it may go
            self._ask(handle, _REMOVAL, prevent)
            return self._ask(handle, _EJECT)

        def close(self, handle: int) -> None:
            """Give the handle back."""
            self._kernel.CloseHandle(ctypes.c_void_p(handle))

        def wait(self) -> None:
            """Wait a moment before the next try."""
            time.sleep(_PAUSE)

        def _ask(self, handle: int, code: int, data: "ctypes.Array[ctypes.c_char] | None" = None) -> bool:
            length = ctypes.c_uint32()
            size = len(data) if data is not None else 0
            return bool(
                self._kernel.DeviceIoControl(
                    ctypes.c_void_p(handle), code, data, size, None, 0, ctypes.byref(length), None
                )
            )
