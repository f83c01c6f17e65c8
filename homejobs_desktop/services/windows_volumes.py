"""Windows' volumes: which of them can be unplugged, how they are called, how much room they have.

What Windows is asked stands in `SystemVolumes`; what its answers mean stands in `removable_volumes`, which
every system can try.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

if sys.platform == "win32":
    import ctypes

_REMOVABLE, _FIXED = 2, 3
"""DRIVE_REMOVABLE and DRIVE_FIXED of GetDriveTypeW."""
_USB = 7
"""BusTypeUsb of STORAGE_BUS_TYPE: a portable disk calls itself fixed."""


@dataclass(frozen=True, slots=True)
class Volume:
    """One volume with a letter; sizes are bytes."""

    root: str
    label: str
    format: str
    read_only: bool
    size: int
    free: int


class Volumes(Protocol):
    """What Windows is asked about its volumes."""

    def letters(self) -> str:
        """Give the letters in use, such as `CDE`."""
        ...

    def kind(self, root: str) -> int:
        """Give what GetDriveTypeW says."""
        ...

    def bus(self, root: str) -> int:
        """Give the bus the disk hangs on (STORAGE_BUS_TYPE), 0 where that is unknown."""
        ...

    def look(self, root: str) -> Volume | None:
        """Look at a volume; None while no medium is in it, as in an empty card reader."""
        ...


def removable_volumes(volumes: Volumes) -> Iterator[Volume]:
    """Give the volumes that can be unplugged and hold a medium."""
    for letter in volumes.letters():
        root = f"{letter}:\\"
        kind = volumes.kind(root)
        if kind == _REMOVABLE or (kind == _FIXED and volumes.bus(root) == _USB):
            volume = volumes.look(root)
            if volume is not None:
                yield volume


if sys.platform == "win32":
    _NO_BOXES = 0x0001 | 0x8000
    """SEM_FAILCRITICALERRORS and SEM_NOOPENFILEERRORBOX: an empty card reader must not ask for a disk."""
    _READ_ONLY_VOLUME = 0x0008_0000
    _SHARE_ALL, _OPEN_EXISTING = 0x7, 3
    _QUERY_PROPERTY = 0x002D_1400
    """IOCTL_STORAGE_QUERY_PROPERTY; twelve zero bytes ask it for the device's description."""
    _BUS_OFFSET = 28
    """Where STORAGE_DEVICE_DESCRIPTOR has its BusType."""

    class SystemVolumes:
        """The volumes of this computer."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateFileW.restype = ctypes.c_void_p
            self._kernel.SetErrorMode(_NO_BOXES)

        def letters(self) -> str:
            """Give the letters in use."""
            mask = int(self._kernel.GetLogicalDrives())
            return "".join(chr(ord("A") + number) for number in range(26) if mask >> number & 1)

        def kind(self, root: str) -> int:
            """Give what GetDriveTypeW says."""
            return int(self._kernel.GetDriveTypeW(ctypes.c_wchar_p(root)))

        def bus(self, root: str) -> int:
            """Give the bus the disk hangs on, 0 where that is unknown."""
            device = ctypes.c_wchar_p(f"\\\\.\\{root[:2]}")
            handle = self._kernel.CreateFileW(device, 0, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
            if handle in {None, ctypes.c_void_p(-1).value}:
                return 0
            asked, told = ctypes.create_string_buffer(12), ctypes.create_string_buffer(1024)
            length = ctypes.c_uint32()
            try:
                done = self._kernel.DeviceIoControl(
                    ctypes.c_void_p(handle),
                    _QUERY_PROPERTY,
                    asked,
                    len(asked),
                    told,
                    len(told),
                    ctypes.byref(length),
                    None,
                )
            finally:
                self._kernel.CloseHandle(ctypes.c_void_p(handle))
            found = done and length.value >= _BUS_OFFSET + 4
            return int.from_bytes(told.raw[_BUS_OFFSET : _BUS_OFFSET + 4], "little") if found else 0

        def look(self, root: str) -> Volume | None:
            """Look at a volume; None while no medium is in it."""
            label, name = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
            flags = ctypes.c_uint32()
            free, size = ctypes.c_uint64(), ctypes.c_uint64()
            place = ctypes.c_wchar_p(root)
            known = self._kernel.GetVolumeInformationW(
                place, label, 261, None, None, ctypes.byref(flags), name, 261
            )
            if not known:
                return None
            self._kernel.GetDiskFreeSpaceExW(place, ctypes.byref(free), ctypes.byref(size), None)
            read_only = bool(flags.value & _READ_ONLY_VOLUME)
            return Volume(root, label.value, name.value, read_only, size.value, free.value)
