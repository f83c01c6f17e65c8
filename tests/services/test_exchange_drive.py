"""Exchanges over a drive that is damaged, shared with others, or full of what has long arrived."""

import hashlib
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.domain.numbers import short_code
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services import exporting
from homejobs_desktop.services.attachments import add_attachment
from homejobs_desktop.services.cargo import Budget, Cargo, WaitingFiles, waiting_files
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.exchange import export_package, import_package, preview_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.safety import safety_export
from homejobs_desktop.services.slips import confirm_slip, inspect_package
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.faulty_stick import Faults, FaultyStick, why_not
from tests.support.scans import scan


@reading(Permission.EXCHANGE)
def waiting_files_now(ctx: Context) -> WaitingFiles:
    return waiting_files(ctx)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def packages(folder: Path) -> set[str]:
    return {file.name for file in folder.rglob("*.msp")}


def damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def written(offices: Offices) -> Path:
    offices.first.ask(make_person, person(1))
    return offices.write(offices.first).packages[0].file


def refusals(offices: Offices) -> int:
    rows = offices.sql(offices.province, "SELECT 1 FROM op WHERE type = 'audit.package_refused'")
    return len(rows)


@pytest.mark.parametrize("folder", [False, True])
def test_of_two_copies_the_good_one_is_read(offices: Offices, folder: bool) -> None:
    file = written(offices)
    damage(file)
    assert offices.province.ask(preview_package, file).count > 0
    assert offices.province.ask(inspect_package, file).sender == "29-01"
    (read,) = offices.province.ask(import_package, offices.stick if folder else file).files
    assert (read.spare, read.refusal) == (True, None)
    assert read.operations > 0
    assert len(offices.province.ask(search_people, "").rows) == 1
    assert refusals(offices) == 1, "the damaged file is remembered"
    (again,) = offices.province.ask(import_package, file).files
    assert (again.spare, again.already) == (True, True)


def test_the_code_on_the_slip_finds_the_good_copy(offices: Offices) -> None:
    file = written(offices)
    code = short_code(hashlib.sha256(file.read_bytes()).hexdigest())
    damage(file)
    assert offices.province.ask(confirm_slip, file, code) == file.parent / "COPY" / file.name
    assert offices.province.ask(confirm_slip, offices.stick, code).parent.name == "COPY"
    file.write_bytes(b"another package under the same name")
    found = offices.province.ask(confirm_slip, offices.stick, code)
    assert offices.province.ask(import_package, found).files[0].operations > 0


def test_a_lost_first_copy_is_not_missed(offices: Offices) -> None:
    file = written(offices)
    file.unlink()
    (read,) = offices.province.ask(import_package, offices.stick).files
    assert (read.spare, read.already, read.file) == (False, False, file.name)


def test_a_copy_that_is_chosen_and_damaged_gives_way_to_the_first(offices: Offices) -> None:
    copy = written(offices).parent / "COPY"
    (file,) = copy.iterdir()
    damage(file)
    assert offices.province.ask(import_package, file).files[0].spare


def test_two_damaged_copies_are_refused_once(offices: Offices) -> None:
    file = written(offices)
    damage(file)
    damage(file.parent / "COPY" / file.name)
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert caught.value.code == "damaged"
    assert len(offices.province.ask(search_people, "").rows) == 0


def test_several_offices_share_a_drive(offices: Offices) -> None:
    for number, county in enumerate((offices.first, offices.second)):
        county.ask(make_person, person(number + 1))
        offices.write(county, keep=True)
    (offices.stick / "photo.jpg").write_bytes(b"theirs")
    assert len(offices.province.ask(import_package, offices.stick).files) == 2
    offices.write(offices.province, keep=True)
    for county in (offices.first, offices.second):
        (read,) = offices.carry_nothing(county).files
        assert read.sender == "29-00"
    assert (offices.stick / "photo.jpg").read_bytes() == b"theirs"


def test_what_the_province_confirmed_goes_from_the_drive(offices: Offices) -> None:
    first = written(offices)
    shutil.copy(first, offices.stick / "kept.msp")  # not a name of ours any more
    offices.first.ask(make_person, person(2))
    assert offices.write(offices.first, keep=True).wiped == (), "nothing was confirmed yet"
    before = packages(offices.stick)
    offices.second.ask(make_person, person(3))
    other = offices.write(offices.second, keep=True).packages[0].file
    offices.province.ask(import_package, offices.stick)
    assert offices.write(offices.first, keep=True).wiped == (), "the receipt has not come back"

    offices.write(offices.province, keep=True)
    offices.carry_nothing(offices.first)
    tampered = first.with_name("29-01_to_29-00_000001_zzzz.msp")
    tampered.write_bytes(b"somebody's file with a name like ours")
    wiped = offices.write(offices.first, keep=True).wiped
    assert set(wiped) >= before - {"kept.msp"}
    left = packages(offices.stick)
    assert not left & set(wiped), "the second copies went, too"
    assert left >= {other.name, "kept.msp", tampered.name}
    assert any(name.startswith("29-00_to_29-01") for name in left), "the province's own is not ours to wipe"
    assert offices.sql(offices.first, "SELECT count(*) FROM op WHERE type = 'audit.wipe'") == [(1,)]


def test_a_confirmed_name_with_other_bytes_stays(offices: Offices) -> None:
    file = written(offices)
    offices.province.ask(import_package, file)
    offices.write(offices.province, keep=True)
    offices.carry_nothing(offices.first)
    file.write_bytes(b"x" * file.stat().st_size)
    assert offices.write(offices.first, keep=True).wiped == (file.name,), "the copy was still ours"
    assert file.read_bytes()[:1] == b"x"


def test_a_package_with_attachments_stays_while_some_are_missing(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two packages end with the same operation; the courier loses the one that has only an attachment."""
    monkeypatch.setattr(exporting, "Cargo", partial(Cargo, budget=Budget(blobs=1)))
    made = offices.first.ask(make_person, person(1))
    for number in (1, 2):
        offices.first.ask(add_attachment, AttachmentDraft("photo", "", made), scan(number))
    first, second = (each.file for each in offices.write(offices.first).packages)
    offices.province.ask(import_package, first)
    offices.write(offices.province, keep=True)
    offices.carry_nothing(offices.first)
    assert offices.first.ask(waiting_files_now).to_send == 1
    assert offices.write(offices.first, keep=True).wiped == ()
    assert second.exists()
    offices.carry_nothing(offices.province)
    offices.write(offices.province, keep=True)
    offices.carry_nothing(offices.first)
    assert {first.name, second.name} <= set(offices.write(offices.first, keep=True).wiped)


def test_what_a_county_confirmed_goes_from_the_provinces_drive(offices: Offices) -> None:
    offices.round(offices.first)
    answer = offices.write(offices.province).packages
    assert offices.write(offices.province, keep=True).wiped == ()
    offices.carry_nothing(offices.first)
    offices.first.ask(make_person, person(7))
    offices.write(offices.first, keep=True)
    offices.tick()
    offices.province.ask(import_package, offices.stick)
    wiped = offices.write(offices.province, keep=True).wiped
    mine = {each.file.name for each in answer if each.receiver == "29-01"}
    assert mine <= set(wiped)
    assert not {name for name in wiped if "_to_29-02_" in name}, "the other county has said nothing"


def test_a_safety_export_wipes_nothing(offices: Offices) -> None:
    file = written(offices)
    offices.province.ask(import_package, file)
    offices.write(offices.province, keep=True)
    offices.carry_nothing(offices.first)
    assert offices.first.ask(safety_export, offices.stick).wiped == ()
    assert file.exists()


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "drives can be mounted")
def test_an_export_that_fails_midway_leaves_no_package(offices: Offices, tmp_path: Path) -> None:
    """The province writes for two counties; the drive has room for the first one's only."""
    offices.write(offices.province)
    largest = max(file.stat().st_size for file in (offices.stick / "MSYNC").glob("*.msp"))
    room = 2 * (largest // 4096 + 1) * 4096
    plugged = FaultyStick.plug(tmp_path / "plugged", Faults(size=room, promised=1 << 20))
    rows = "SELECT count(*) FROM package"
    before = offices.sql(offices.province, rows)
    try:
        with pytest.raises(PackageRefused) as caught:
            offices.province.ask(export_package, plugged.folder)
        assert caught.value.code == "space"
        assert packages(plugged.folder) == set()
        assert offices.sql(offices.province, rows) == before
        plugged.now(Faults())
        assert len(offices.province.ask(export_package, plugged.folder).packages) == 2
    finally:
        plugged.pull()


def test_this_computers_disk_that_takes_nothing_is_told(offices: Offices) -> None:
    file = written(offices)
    offices.province.machine.paths.inbox.write_bytes(b"where a folder should be")
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert caught.value.code == "own-disk"
    shutil.rmtree(offices.first.machine.paths.outbox)
    offices.first.machine.paths.outbox.write_bytes(b"where a folder should be")
    with pytest.raises(PackageRefused) as caught:
        offices.first.ask(export_package, offices.stick)
    assert caught.value.code == "own-disk"
