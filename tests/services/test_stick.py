import errno
import os
import shutil
import sys
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.services import stick
from homejobs_desktop.services.stick import (
    Drive,
    Label,
    copy_of,
    drives,
    label_of,
    package_name,
    packages_in,
    quarantine,
    write_to_drive,
    write_whole,
)
from homejobs_desktop.sync.manifest import Limits
from tests.support.office import CountingIds

IDS = CountingIds("stick")
NAME = "29-01_to_29-00_000042_k7Qx.msp"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    file = tmp_path / "outbox" / NAME
    file.parent.mkdir()
    file.write_bytes(b"package" * 1000)
    return file


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def test_a_name_says_from_whom_to_whom_and_which() -> None:
    name = package_name("29-01", "29-00", 42, IDS)
    assert label_of(name) == Label("29-01", "29-00", 42)
    assert label_of(NAME) == Label("29-01", "29-00", 42)
    for other in ("package.msp", "29-01_to_29-00_42_k7Qx.msp", "../" + NAME, NAME + "\n"):
        assert label_of(other) is None


def test_a_package_is_written_twice_and_nothing_else_is_left(package: Path, drive: Path) -> None:
    written = write_to_drive(package, drive, IDS)
    assert written.path == drive / "MSYNC" / NAME
    assert written.path.read_bytes() == package.read_bytes()
    assert copy_of(written.path) == drive / "MSYNC" / "COPY" / NAME
    assert sorted(file.name for file in drive.rglob("*") if file.is_file()) == [NAME, NAME]


def test_a_folder_called_msync_is_used_as_it_is(package: Path, drive: Path) -> None:
    folder = drive / "msync"
    folder.mkdir()
    assert write_to_drive(package, folder, IDS).path == folder / NAME


def test_a_large_package_has_no_second_copy(
    package: Path, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "COPY_BELOW", 100)
    assert copy_of(write_to_drive(package, drive, IDS).path) is None


def test_a_full_drive_is_told_before_anything_is_written(
    package: Path, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(drive)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=8_000))
    with pytest.raises(PackageRefused) as caught:
        write_to_drive(package, drive, IDS)
    assert caught.value.code == "space"
    assert "KB" in caught.value.sentence()
    assert list(drive.iterdir()) == []


def test_a_drive_that_fails_while_writing_is_told(
    package: Path, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(PackageRefused) as caught:
        write_to_drive(package, drive, IDS)
    assert caught.value.code == "drive"
    with pytest.raises(PackageRefused) as caught:
        write_whole(drive / "x", b"data", IDS)
    assert caught.value.code == "drive"
    assert not [file for file in drive.rglob("*") if file.is_file()]


def test_a_drive_that_does_not_keep_what_was_written_is_told(
    package: Path, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_hash = stick.file_hash
    monkeypatch.setattr(
        stick, "file_hash", lambda path: "0" * 64 if path.name.startswith("~") else true_hash(path)
    )
    for write in (
        lambda: write_to_drive(package, drive, IDS),
        lambda: write_whole(drive / "x", b"data", IDS),
    ):
        with pytest.raises(PackageRefused) as caught:
            write()
        assert caught.value.code == "read-back"
    assert not [file for file in drive.rglob("*") if file.is_file()]


def test_a_folder_that_is_not_there_is_told(package: Path, drive: Path) -> None:
    for call in (
        lambda: write_to_drive(package, drive / "no" / "deeper", IDS),
        lambda: packages_in(drive / "no", "29-00"),
        lambda: quarantine(drive / "no.msp", drive, IDS),
        lambda: write_whole(drive / "no" / "x", b"", IDS),
    ):
        with pytest.raises(NotFound) as caught:
            call()
        assert str(drive) in caught.value.sentence()


def test_a_missing_folder_is_made_but_not_the_place_of_a_drive(
    package: Path, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert write_to_drive(package, drive / "new", IDS).path.is_file()
    monkeypatch.setattr(stick, "_MEDIA", (f"{drive.as_posix()}/",))
    with pytest.raises(NotFound):
        write_to_drive(package, drive / "STICK", IDS)
    assert not (drive / "STICK").exists()


def test_only_packages_for_this_office_are_looked_at(drive: Path) -> None:
    (drive / "MSYNC").mkdir()
    for name in (
        "29-01_to_29-00_000002_aaaa.msp",
        "29-01_to_29-00_000001_zzzz.msp",
        "29-00_to_29-01_000001_aaaa.msp",
        "~abcd.msp",
        "virus.exe",
        "renamed.MSP",
    ):
        (drive / "MSYNC" / name).write_bytes(b"")
    (drive / "folder.msp").mkdir()
    (drive / "link.msp").symlink_to(drive / "MSYNC" / "virus.exe")
    assert [file.name for file in packages_in(drive, "29-00")] == [
        "29-01_to_29-00_000001_zzzz.msp",
        "29-01_to_29-00_000002_aaaa.msp",
        "renamed.MSP",
    ]


def test_a_file_that_is_too_large_is_not_copied_to_the_end(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "Limits", lambda: Limits(file=100))
    with pytest.raises(PackageRefused) as caught:
        quarantine(package, tmp_path / "inbox", IDS)
    assert caught.value.code == "file-size"
    assert list((tmp_path / "inbox").iterdir()) == []


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that cannot be read")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackageRefused) as caught:
        quarantine(Path("/proc/self/mem"), tmp_path / "inbox", IDS)
    assert caught.value.code == "source"
    assert list((tmp_path / "inbox").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of Linux")
def test_mounted_media_are_drives(drive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = f"/dev/sdb1 {drive} vfat rw 0 0\n/dev/sda1 / ext4 rw 0 0\n/dev/sdc1 {drive}/none vfat rw 0 0\n"
    monkeypatch.setattr(stick, "_MEDIA", (str(drive),))
    monkeypatch.setattr(Path, "read_text", lambda self, **_kwargs: lines)
    (found,) = drives()
    assert isinstance(found, Drive)
    assert (found.path, found.name, found.writable) == (drive, "drive", True)
    assert found.free > 0
