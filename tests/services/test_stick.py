import errno
import os
import shutil
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.services import drives as plugged
from homejobs_desktop.services import stick
from homejobs_desktop.services.stick import (
    Label,
    copy_of,
    files_on,
    label_of,
    package_name,
    packages_in,
    quarantine,
    remove_same,
    twins,
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
    monkeypatch.setattr(stick, "hash_on_drive", lambda path: true_hash(path)[::-1])
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
    monkeypatch.setattr(plugged, "MEDIA", (f"{drive.as_posix()}/",))
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


def test_a_name_is_read_whatever_a_drive_made_of_its_case(drive: Path) -> None:
    assert label_of(NAME.upper()) == Label("29-01", "29-00", 42)
    name = package_name("29-01", "29-00", 42, IDS)
    assert name == name.lower(), "two names that differ by case alone are one on FAT"
    (drive / NAME.upper()).touch()
    (drive / "29-01_~1.MSP").touch()  # what an old system makes of a long name
    assert [file.name for file in packages_in(drive, "29-00")] == [NAME.upper(), "29-01_~1.MSP"]
    assert packages_in(drive, "29-02") == [drive / "29-01_~1.MSP"]


def test_a_second_copy_alone_is_found_and_never_given_twice(package: Path, drive: Path) -> None:
    written = write_to_drive(package, drive, IDS)
    assert written.copies == 2
    copy = copy_of(written.path)
    assert copy is not None
    assert packages_in(drive, "29-00") == [written.path]
    assert files_on(drive) == [written.path, copy]
    assert twins(written.path) == (written.path, copy)
    assert twins(copy) == (copy, written.path)
    written.path.unlink()
    assert packages_in(drive, "29-00") == [copy]
    assert twins(copy) == (copy,)


def test_what_a_removal_left_half_written_goes_and_nothing_else(package: Path, drive: Path) -> None:
    copies = drive / "MSYNC" / "COPY"
    copies.mkdir(parents=True)
    ours = [copies.parent / "~msync-0a1b2c3d.tmp", copies / "~MSYNC-0A1B2C3D.TMP"]
    others = [
        drive / "~msync-0a1b2c3d.tmp",
        copies.parent / "~WRD0001.tmp",
        copies / "~msync-letter.tmp",
        copies.parent / "photo.jpg",
        copies.parent / "29-02_to_29-00_000001_aaaa.msp",
    ]
    for file in (*ours, *others):
        file.write_bytes(b"x")
    write_to_drive(package, drive, IDS)
    assert not [file for file in ours if file.exists()]
    assert [file.read_bytes() for file in others] == [b"x"] * len(others)


@pytest.mark.parametrize("blocked", ["MSYNC", "MSYNC/COPY", f"MSYNC/{NAME}"])
@pytest.mark.parametrize("kind", ["file", "link", "folder"])
def test_what_bears_a_name_of_ours_is_not_harmed(
    package: Path, drive: Path, tmp_path: Path, blocked: str, kind: str
) -> None:
    place = drive / blocked
    place.parent.mkdir(exist_ok=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if kind == "link":
        place.symlink_to(elsewhere)
    elif kind == "file":
        place.write_bytes(b"theirs")
    else:
        place.mkdir()
        (place / "theirs").write_bytes(b"theirs")
    if kind == "folder" and not blocked.endswith(".msp"):
        assert write_to_drive(package, drive, IDS).copies == 2
        assert (place / "theirs").exists()
        return
    with pytest.raises(PackageRefused) as caught:
        write_to_drive(package, drive, IDS)
    assert caught.value.code == "in-the-way"
    assert place.name in caught.value.sentence()
    assert place.is_symlink() or place.is_dir() or place.read_bytes() == b"theirs"
    assert list(elsewhere.iterdir()) == []
    assert not [file for file in drive.rglob("*") if file.is_file() and file.read_bytes() != b"theirs"]


def test_a_small_file_whose_name_is_taken_by_a_folder_is_told(drive: Path) -> None:
    (drive / "grant.msp").mkdir()
    with pytest.raises(PackageRefused) as caught:
        write_whole(drive / "grant.msp", b"data", IDS)
    assert caught.value.code == "in-the-way"


def test_a_link_is_not_read(package: Path, drive: Path, tmp_path: Path) -> None:
    link = drive / NAME
    link.symlink_to(package)
    with pytest.raises(PackageRefused) as caught:
        quarantine(link, tmp_path / "inbox", IDS)
    assert caught.value.code == "link"
    (drive / "COPY").mkdir()
    (drive / "COPY" / NAME).symlink_to(package)
    assert copy_of(link) is None


def test_this_computers_own_full_disk_is_not_blamed_on_the_drive(package: Path, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.write_bytes(b"not a folder")
    with pytest.raises(PackageRefused) as caught:
        quarantine(package, inbox, IDS)
    assert caught.value.code == "own-disk"


def test_only_exactly_the_same_file_is_removed(package: Path, drive: Path) -> None:
    written = write_to_drive(package, drive, IDS)
    assert not remove_same(written.path, written.size, "0" * 64)
    assert not remove_same(written.path, written.size + 1, written.sha256)
    assert written.path.exists()
    written.path.chmod(0o444)
    assert remove_same(written.path, written.size, written.sha256)
    assert not written.path.exists()
    assert not remove_same(written.path, written.size, written.sha256)


def test_what_a_power_cut_left_in_the_inbox_goes_after_a_day(package: Path, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    old, young, other = (inbox / name for name in ("~old.tmp", "~young.tmp", "29-01.msp"))
    for file in (old, young, other):
        file.write_bytes(b"half")
    day = 24 * 60 * 60
    for file, age in ((old, day + 60), (young, day - 60), (other, 9 * day)):
        then = package.stat().st_mtime - age
        os.utime(file, (then, then))
    copy = quarantine(package, inbox, IDS)
    assert set(inbox.iterdir()) == {young, other, copy}
