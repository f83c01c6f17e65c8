"""The removable drives that are plugged in: where they are, what they are called, how much room they have."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.services.windows_volumes import Volume, Volumes, removable_volumes

if sys.platform == "win32":
    from homejobs_desktop.services.windows_volumes import SystemVolumes

MEDIA = ("/media/", "/run/media/", "/Volumes/")
"""Where systems put the drives that a person plugs in."""
_OTHERS = "/mnt/"
_MOUNTS = Path("/proc/self/mounts")
_LABELS = Path("/dev/disk/by-label")
_BLOCK_DEVICES = Path("/sys/class/block")
_DEVICES = Path("/sys/dev/block")
_OCTAL = re.compile(r"\\([0-7]{3})")
_HEX = re.compile(r"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive that is plugged in; sizes are bytes, `format` is the name of its file system."""

    path: Path
    name: str
    free: int
    writable: bool
    size: int = 0
    format: str = ""


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the system's table of mounted file systems."""

    device: str
    path: Path
    format: str
    options: frozenset[str]


if sys.platform == "win32":

    def drives() -> tuple[Drive, ...]:
        """Give the removable drives that are plugged in."""
        return windows_drives(SystemVolumes())

    def _is_device_gone(_number: int) -> bool:
        return False  # Windows says so by the error itself

else:

    def drives() -> tuple[Drive, ...]:
        """Give the removable drives that are plugged in."""
        return tuple(_drive(mount) for mount in mounts() if _is_removable(mount) and mount.path.is_dir())

    def _is_device_gone(number: int) -> bool:
        major, minor = os.major(number), os.minor(number)
        return bool(major) and _DEVICES.is_dir() and not (_DEVICES / f"{major}:{minor}").exists()


def windows_drives(volumes: Volumes) -> tuple[Drive, ...]:
    """Give the removable drives among Windows' volumes."""
    return tuple(_volume_drive(each) for each in removable_volumes(volumes))


def is_drive_place(folder: Path) -> bool:
    """Tell whether `folder` is where drives appear, so that it is never made when it is missing."""
    return folder.as_posix().startswith((*MEDIA, _OTHERS))


def is_unplugged(folder: Path) -> bool:
    """Tell whether the drive that `folder` lies on is gone, as far as the system can say."""
    try:
        number = folder.stat().st_dev
    except OSError:
        return True
    return _is_device_gone(number)


def read_mounts(table: str) -> Iterator[Mount]:
    """Read the system's table of mounts; blanks in names stand there as octal numbers."""
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) >= 4:
            device, path = (
                _OCTAL.sub(lambda found: chr(int(found[1], 8)), part).encode("latin-1", "replace")
                for part in parts[:2]
            )
            place = Path(os.fsdecode(path))
            yield Mount(os.fsdecode(device), place, parts[2], frozenset(parts[3].split(",")))


def mounts() -> Iterator[Mount]:
    """Give what is mounted on this computer; nothing where the system has no such table."""
    if _MOUNTS.is_file():
        yield from read_mounts(_MOUNTS.read_bytes().decode("latin-1"))


def _is_removable(mount: Mount) -> bool:
    place = mount.path.as_posix()
    if place.startswith(MEDIA):
        return True
    return place.startswith(_OTHERS) and _removable_device(mount.device)


def _removable_device(device: str) -> bool:
    """Ask the system whether a device can be taken out; a partition asks for the disk it is on."""
    name = Path(device).name
    node = _BLOCK_DEVICES / name
    if not device.startswith("/dev/") or not node.exists():
        return False
    disk = node.resolve()
    for place in (disk, disk.parent):
        flag = place / "removable"
        if flag.is_file() and flag.read_text(encoding="ascii").strip() == "1":
            return True
    return "/usb" in disk.as_posix()


def _drive(mount: Mount) -> Drive:
    try:
        usage = shutil.disk_usage(mount.path)
        size, free = usage.total, usage.free
    except OSError:
        size = free = 0
    writable = "ro" not in mount.options and os.access(mount.path, os.W_OK)
    name = _label(mount.device) or mount.path.name or str(mount.path)
    return Drive(mount.path, name, free, writable, size, mount.format)


def _label(device: str) -> str:
    """Give the label of a volume, "" where it has none."""
    if not _LABELS.is_dir() or not device.startswith("/dev/"):
        return ""
    wanted = Path(device).resolve()
    for link in _LABELS.iterdir():
        if link.resolve() == wanted:
            raw = _HEX.sub(lambda found: chr(int(found[1], 16)), os.fsencode(link.name).decode("latin-1"))
            return raw.encode("latin-1").decode("utf-8", "replace")
    return ""


def _volume_drive(volume: Volume) -> Drive:
    letter = volume.root.rstrip("\\")
    name = f"{volume.label} ({letter})" if volume.label else letter
    return Drive(Path(volume.root), name, volume.free, not volume.read_only, volume.size, volume.format)
