"""Drives with real faults: a mounted file system that is full, false, locked, pulled out or worn out."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.services.drives import is_unplugged
from homejobs_desktop.services.stick import (
    copy_of,
    packages_in,
    quarantine,
    write_to_drive,
    write_whole,
)
from homejobs_desktop.services.unbuffered import forget
from tests.support.faulty_stick import Faults, FaultyStick, why_not
from tests.support.office import CountingIds

IDS = CountingIds("faulty")
NAME = "29-01_to_29-00_000042_k7qx.msp"
SIZE = 300_000
HEALTHY = Faults()

mounts = pytest.mark.skipif(bool(why_not()), reason=why_not() or "drives can be mounted")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    file = tmp_path / "outbox" / NAME
    file.parent.mkdir()
    file.write_bytes(os.urandom(SIZE))
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[FaultyStick]:
    plugged = FaultyStick.plug(tmp_path / "stick")
    yield plugged
    plugged.pull()


def refused(package: Path, folder: Path) -> str:
    with pytest.raises(PackageRefused) as caught:
        write_to_drive(package, folder, IDS)
    assert caught.value.sentence()
    return caught.value.code


def _told(package: Path, folder: Path) -> str | None:
    try:
        write_to_drive(package, folder, IDS)
    except PackageRefused as refusal:
        return refusal.code
    return None


def files(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file()]


@mounts
def test_a_healthy_drive_holds_both_copies(package: Path, stick: FaultyStick) -> None:
    written = write_to_drive(package, stick.folder, IDS)
    copy = copy_of(written.path)
    assert written.copies == 2
    assert copy is not None
    assert written.path.read_bytes() == copy.read_bytes() == package.read_bytes()
    assert packages_in(stick.folder, "29-00") == [written.path]


@mounts
@pytest.mark.parametrize("real", [0, 4096, SIZE - 1, SIZE + 8192])
def test_a_drive_smaller_than_it_says_is_found_out(package: Path, stick: FaultyStick, real: int) -> None:
    """Every write succeeds, and the system's memory still has the right bytes: only the drive has not."""
    stick.now(Faults(real=real))
    assert refused(package, stick.folder) == "read-back"
    assert files(stick.folder) == []


@mounts
def test_a_small_file_on_such_a_drive_as_well(stick: FaultyStick) -> None:
    stick.now(Faults(real=0))
    with pytest.raises(PackageRefused) as caught:
        write_whole(stick.folder / "request.hjr", b"request", IDS)
    assert caught.value.code == "read-back"
    assert files(stick.folder) == []


@mounts
def test_a_full_drive_is_told(package: Path, stick: FaultyStick) -> None:
    stick.now(Faults(size=SIZE))
    assert refused(package, stick.folder) == "space"
    assert list(stick.folder.iterdir()) == []


@mounts
@pytest.mark.parametrize("size", [8192, SIZE // 2, SIZE - 8192])
def test_a_drive_that_fills_up_meanwhile_is_told(package: Path, stick: FaultyStick, size: int) -> None:
    stick.now(Faults(size=size, promised=4 * SIZE))
    assert refused(package, stick.folder) == "space"
    assert files(stick.folder) == []


@mounts
@pytest.mark.parametrize("promised", [0, 4 * SIZE])
def test_the_second_copy_is_left_out_where_it_does_not_fit(
    package: Path, stick: FaultyStick, promised: int
) -> None:
    stick.now(Faults(size=SIZE + SIZE // 2, promised=promised))
    written = write_to_drive(package, stick.folder, IDS)
    assert written.copies == 1
    assert files(stick.folder) == [NAME]
    assert written.path.read_bytes() == package.read_bytes()


@mounts
def test_a_file_system_that_takes_no_such_file_is_told(package: Path, stick: FaultyStick) -> None:
    stick.now(Faults(largest_file=SIZE // 2))
    assert refused(package, stick.folder) == "too-large"
    assert files(stick.folder) == []


@mounts
def test_a_write_protected_drive_is_told_and_can_be_read(package: Path, tmp_path: Path) -> None:
    locked = FaultyStick.plug(tmp_path / "locked", Faults(write_protected=True))
    try:
        assert refused(package, locked.folder) == "write-protected"
        with pytest.raises(PackageRefused) as caught:
            write_whole(locked.folder / "request.hjr", b"request", IDS)
        assert caught.value.code == "write-protected"
        assert packages_in(locked.folder, "29-00") == []
        assert not os.access(locked.folder, os.W_OK)
    finally:
        locked.pull()


@mounts
@pytest.mark.parametrize("gone", [errno.EIO, errno.ENODEV, errno.ENOENT, errno.ENOTCONN])
def test_a_drive_pulled_out_at_any_request(package: Path, stick: FaultyStick, gone: int) -> None:
    """At each read, write and flush in turn; plugged in again, everything can be written and is tidy."""
    codes = set()
    for left in range(1_000):
        stick.now(Faults(requests_left=left, gone=gone))
        fault = _told(package, stick.folder)
        if fault is None:
            break
        codes.add(fault)
        stick.now(HEALTHY)
        for file in stick.folder.rglob("*.msp"):
            assert file.read_bytes() == package.read_bytes(), f"half a package after {left} requests"
            file.unlink()
    assert left > 10
    assert codes <= ({"removed", "drive"} if gone == errno.EIO else {"removed"})
    assert files(stick.folder) == [NAME, NAME]


@mounts
def test_a_drive_pulled_out_while_it_is_read(package: Path, stick: FaultyStick, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    written = write_to_drive(package, stick.folder, IDS)
    for left in (0, 1, 2):
        stick.now(HEALTHY)
        with written.path.open("rb") as file:
            forget(file.fileno())
        stick.now(Faults(requests_left=left))
        with pytest.raises(PackageRefused) as caught:
            quarantine(written.path, inbox, IDS)
        assert caught.value.code == "source"
        assert list(inbox.iterdir()) == []
    stick.now(Faults(requests_left=-1))
    for call in (
        lambda: quarantine(written.path, inbox, IDS),
        lambda: packages_in(stick.folder, "29-00"),
        lambda: write_whole(stick.folder / "x", b"", IDS),
    ):
        with pytest.raises(NotFound) as missed:
            call()
        assert "Plug the drive in" in missed.value.sentence()
    stick.now(HEALTHY)
    assert quarantine(written.path, inbox, IDS).read_bytes() == package.read_bytes()


@mounts
def test_blocks_that_cannot_be_read_back_are_told(package: Path, stick: FaultyStick) -> None:
    stick.now(Faults(worn=(20,)))
    assert refused(package, stick.folder) == "drive"
    assert files(stick.folder) == []


@mounts
def test_our_names_are_names_on_fat(package: Path, stick: FaultyStick) -> None:
    with pytest.raises(OSError, match="Invalid argument"):
        (stick.folder / "a:b.msp").touch()
    (stick.folder / "msync").mkdir()
    written = write_to_drive(package, stick.folder, IDS)
    assert (stick.folder / "MSYNC" / "copy" / NAME.upper()).is_file()
    assert packages_in(stick.folder, "29-00")[0].read_bytes() == written.path.read_bytes()
    with pytest.raises(PackageRefused) as caught:
        write_to_drive(package.rename(package.with_name(NAME.upper())), stick.folder, IDS)
    assert caught.value.code == "in-the-way", "a name that differs by case alone is taken"


@mounts
def test_a_folder_on_a_drive_that_went_away_is_unplugged(stick: FaultyStick) -> None:
    assert not is_unplugged(stick.folder)
    stick.now(replace(HEALTHY, requests_left=-1, gone=errno.ENODEV))
    assert is_unplugged(stick.folder)


def _format(image: Path, kind: str) -> str:
    """Make a file system of a real kind in a file and say why it cannot be mounted, "" when it can."""
    tool = shutil.which(f"mkfs.{kind}", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if tool is None:
        return f"there is no mkfs.{kind}"
    with image.open("wb") as file:
        file.truncate(4 * 1024 * 1024)
    subprocess.run([tool, image], check=True, capture_output=True)
    return _mount(image, "rw")


def _mount(image: Path, how: str) -> str:
    place = image.with_suffix(".mounted")
    place.mkdir(exist_ok=True)
    command = ["mount", "-o", f"loop,{how}", str(image), str(place)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stderr.strip().partition("\n")[0]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts images")
@pytest.mark.parametrize("kind", ["vfat", "ext4"])
def test_real_file_systems(package: Path, tmp_path: Path, kind: str) -> None:
    image = tmp_path / f"{kind}.img"
    why = _format(image, kind)
    if why:
        pytest.skip(why)
    place = image.with_suffix(".mounted")
    try:
        assert write_to_drive(package, place, IDS).copies == 2
        assert packages_in(place, "29-00") == [place / "MSYNC" / NAME]
        package.write_bytes(os.urandom(8 * 1024 * 1024))
        assert refused(package, place) == "space"
        package.write_bytes(b"small")
        subprocess.run(["umount", place], check=True)
        assert _mount(image, "ro") == ""
        assert (
            refused(package.rename(package.with_name(NAME.replace("42", "43"))), place) == "write-protected"
        )
        assert packages_in(place, "29-00") == [place / "MSYNC" / NAME]
        # What was read from the file on the drive is still whole.
        assert quarantine(place / "MSYNC" / NAME, tmp_path / "inbox", IDS).stat().st_size == SIZE
    finally:
        subprocess.run(["umount", "-l", place], check=False)
