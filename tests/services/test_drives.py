import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from homejobs_desktop.services import drives as plugged
from homejobs_desktop.services.drives import Drive, Mount, drives, is_unplugged, read_mounts, windows_drives
from homejobs_desktop.services.windows_volumes import Volume

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of Linux")


@dataclass
class Answers:
    """What Windows said on a computer with a card reader, two sticks and a portable disk."""

    kinds: dict[str, int] = field(
        default_factory=lambda: {"C": 3, "D": 5, "E": 2, "F": 2, "G": 3, "H": 2, "Z": 4}
    )

    def letters(self) -> str:
        return "".join(self.kinds)

    def kind(self, root: str) -> int:
        return self.kinds[root[0]]

    def bus(self, root: str) -> int:
        return {"C:\\": 17, "G:\\": 7}[root]

    def look(self, root: str) -> Volume | None:
        return {
            "E:\\": Volume("E:\\", "", "FAT32", read_only=False, size=8_000, free=5_000),
            "F:\\": None,  # a card reader without a card
            "G:\\": Volume("G:\\", "پشتیبان", "NTFS", read_only=False, size=9_000, free=1),
            "H:\\": Volume("H:\\", "KINGSTON", "exFAT", read_only=True, size=7_000, free=7_000),
        }[root]


def test_on_windows_what_can_be_unplugged_is_a_drive() -> None:
    found = windows_drives(Answers())
    assert [(each.name, each.writable, each.format) for each in found] == [
        ("E:", True, "FAT32"),
        ("پشتیبان (G:)", True, "NTFS"),
        ("KINGSTON (H:)", False, "exFAT"),
    ]
    assert [(each.free, each.size) for each in found] == [(5_000, 8_000), (1, 9_000), (7_000, 7_000)]


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows itself")
def test_windows_itself_is_asked() -> None:
    assert all(each.path.exists() for each in drives())


def test_the_table_of_mounts_is_read() -> None:
    table = "/dev/sdb1 /media/m/MY\\040STICK\\134 vfat ro,nosuid 0 0\n/dev/sdc1 /mnt/a exfat rw 0 0\nbroken\n"
    assert list(read_mounts(table)) == [
        Mount("/dev/sdb1", Path("/media/m/MY STICK\\"), "vfat", frozenset({"ro", "nosuid"})),
        Mount("/dev/sdc1", Path("/mnt/a"), "exfat", frozenset({"rw"})),
    ]


@linux
def test_mounted_media_are_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table of mounts is one that the test wrote; the folders are real."""
    for name in ("STICK", "کارت", "LOCKED"):
        (tmp_path / name).mkdir()
    lines = [
        f"/dev/sdb1 {tmp_path}/STICK vfat rw 0 0",
        f"/dev/sdc1 {tmp_path}/کارت exfat rw 0 0",
        f"/dev/sdd1 {tmp_path}/LOCKED vfat ro 0 0",
        f"/dev/sde1 {tmp_path}/none vfat rw 0 0",
        "/dev/sda1 / ext4 rw 0 0",
    ]
    table = tmp_path / "mounts"
    table.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(plugged, "_MOUNTS", table)
    monkeypatch.setattr(plugged, "MEDIA", (f"{tmp_path}/",))
    found = drives()
    assert [(each.name, each.writable, each.format) for each in found] == [
        ("STICK", True, "vfat"),
        ("کارت", True, "exfat"),
        ("LOCKED", False, "vfat"),
    ]
    assert isinstance(found[0], Drive)
    assert 0 < found[0].free <= found[0].size


@linux
def test_a_volume_is_called_by_its_label(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugged, "_LABELS", tmp_path)
    (tmp_path / "\\x2fMY\\x20STICK").symlink_to("/dev/null")
    assert plugged._label("/dev/null") == "/MY STICK"
    assert plugged._label("/dev/zero") == ""
    assert plugged._label("overlay") == ""


@linux
def test_elsewhere_only_what_the_system_calls_removable_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tree as the system shows its block devices: a stick on USB, a disk, a card."""
    monkeypatch.setattr(plugged, "_BLOCK_DEVICES", tmp_path / "class")
    (tmp_path / "class").mkdir()
    for name, place, removable in (
        ("sdb", "pci/usb1/sdb", "0"),
        ("sda", "pci/ata1/sda", "0"),
        ("mmc", "pci/mmc/mmc", "1"),
    ):
        disk = tmp_path / "devices" / place
        (disk / f"{name}1").mkdir(parents=True)
        (disk / "removable").write_text(f"{removable}\n", encoding="ascii")
        (tmp_path / "class" / f"{name}1").symlink_to(disk / f"{name}1")
    found = {
        name: plugged._is_removable(Mount(f"/dev/{name}1", Path("/mnt/x"), "vfat", frozenset()))
        for name in ("sda", "sdb", "mmc", "none")
    }
    assert found == {"sda": False, "sdb": True, "mmc": True, "none": False}
    assert not plugged._is_removable(Mount("server:/share", Path("/mnt/x"), "nfs", frozenset()))
    assert not plugged._is_removable(Mount("/dev/sdb1", Path("/"), "ext4", frozenset()))


def test_a_drive_that_is_there_is_not_called_unplugged(tmp_path: Path) -> None:
    assert not is_unplugged(tmp_path)
    assert is_unplugged(tmp_path / "none")


@linux
@pytest.mark.skipif(not Path("/sys/dev/block").is_dir(), reason="the system shows no block devices")
def test_a_device_that_the_system_no_longer_knows_is_unplugged() -> None:
    assert plugged._is_device_gone(os.makedev(4000, 99))
    assert not plugged._is_device_gone(os.makedev(0, 99))
