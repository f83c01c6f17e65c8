"""Attachments through real files: bytes come with their operation or later, are asked for, move, and go."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.services import cargo, restores
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.attachments import (
    add_attachment,
    attachments_of,
    copy_of_attachment,
    withdraw_attachment,
)
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import exchange_status, import_package, outcomes, preview_package
from homejobs_desktop.services.ledger import ledger
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import safety_export
from homejobs_desktop.services.transferring import transfer_person
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import PEOPLE, Forger, chain
from tests.support.office import ADMIN, CountingIds, FixedClock, make_office, reopen
from tests.support.scans import scan

SECOND = Second("reza", "another long password")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def attach(office: Services, person_id: str, number: int = 1) -> str:
    return office.ask(add_attachment, AttachmentDraft("photo", "", person_id), scan(number))


def bytes_of(number: int) -> dict[str, Value]:
    """What a document says of its bytes."""
    content = scan(number).content
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "mime": "image/jpeg"}


def blobs(offices: Offices, office: Services) -> int:
    (row,) = offices.sql(office, "SELECT count(*) FROM blob")
    return int(str(row[0]))


def here(office: Services, person_id: str) -> list[bool]:
    return [row.here for row in office.ask(attachments_of, person_id)]


def waits(office: Services) -> tuple[int, int]:
    status = office.ask(exchange_status)
    return status.files_to_send, status.files_missing


def test_bytes_go_with_their_operation(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    made = attach(offices.first, one)
    assert waits(offices.first) == (1, 0)
    offices.write(offices.first)
    seen = offices.province.ask(preview_package, next(offices.stick.glob("MSYNC/*.msp")))
    assert seen.files == 1
    read = offices.province.ask(import_package, offices.stick)
    assert [each.files for each in read.files] == [1]
    assert here(offices.province, one) == [True]
    assert offices.province.ask(copy_of_attachment, made).content == scan(1).content
    offices.carry(offices.province, offices.first)
    assert waits(offices.first) == waits(offices.province) == (0, 0)
    assert offices.agree(offices.first)
    assert offices.first.ask(ledger).balanced


def test_an_operation_never_waits_for_its_bytes(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    with monkeypatch.context() as narrow:
        narrow.setattr(cargo, "free_room", lambda _folder: 0)
        offices.carry(offices.first, offices.province)
    assert here(offices.province, one) == [False]
    assert waits(offices.province) == (0, 1)
    assert waits(offices.first) == (1, 0)
    # The province confirms the operation and asks for the bytes.
    offices.carry(offices.province, offices.first)
    assert waits(offices.first) == (1, 0)
    assert offices.first.ask(exchange_status).waiting == 0
    offices.carry(offices.first, offices.province)
    assert here(offices.province, one) == [True]
    offices.carry(offices.province, offices.first)
    assert waits(offices.first) == (0, 0)
    assert offices.agree(offices.first)


def test_bytes_of_a_lost_stick_are_asked_for(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cargo, "BUDGET", replace(cargo.BUDGET, again=0))
    monkeypatch.setattr(cargo.Cargo.__init__, "__defaults__", (cargo.BUDGET,))
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    offices.write(offices.first)  # lost with its bytes
    offices.carry(offices.first, offices.province)
    assert here(offices.province, one) == [False]
    offices.round(offices.first)
    offices.round(offices.first)
    assert here(offices.province, one) == [True]


def test_what_was_written_before_goes_again_while_there_is_room(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    offices.write(offices.first)  # lost
    offices.carry(offices.first, offices.province)
    assert here(offices.province, one) == [True]


def test_many_become_several_packages_in_any_order(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    small = replace(cargo.BUDGET, blobs=3)
    monkeypatch.setattr(cargo.Cargo.__init__, "__defaults__", (small,))
    one = offices.first.ask(make_person, person(1))
    for number in range(8):
        attach(offices.first, one, number)
    written = offices.write(offices.first).packages
    assert len(written) == 3
    assert [each.operations > 0 for each in written] == [True, False, False]
    for each in (written[0], written[2], written[1]):
        offices.province.ask(import_package, each.file)
    assert here(offices.province, one) == [True] * 8
    offices.carry(offices.province, offices.first)
    assert offices.agree(offices.first)
    assert offices.first.ask(ledger).balanced


def test_bytes_of_an_operation_that_must_wait_are_kept_for_it(offices: Offices) -> None:
    said = (
        "attachment.add",
        "scan-1",
        {"person_id": "id-0", "about": "person", "kind": "photo"} | bytes_of(1),
    )
    *before, added = chain([*PEOPLE, said])
    forger = Forger(offices, offices.first)
    late = forger.write(before)
    early = forger.write([added], blobs=[(str(bytes_of(1)["sha256"]), scan(1).content)])
    assert offices.province.ask(import_package, early).files[0].waiting == 1
    assert offices.province.ask(attachments_of, "id-0") == ()
    offices.province.ask(import_package, late)
    assert here(offices.province, "id-0") == [True]
    assert offices.province.ask(exchange_status).alarms == 0


def test_the_county_that_gets_a_person_gets_the_documents(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    offices.round(offices.first)
    offices.province.ask(transfer_person, one, "29-02", "رفته")
    offices.round(offices.first, offices.second)
    assert offices.first.ask(attachments_of, one) == ()
    assert here(offices.second, one) == [False]
    assert waits(offices.second) == (0, 1)
    offices.carry(offices.second, offices.province)
    offices.carry(offices.province, offices.second)
    assert here(offices.second, one) == [True]
    assert (waits(offices.province), waits(offices.second)) == ((1, 0), (0, 0))
    offices.carry(offices.second, offices.province)
    assert waits(offices.province) == (0, 0)
    assert offices.agree(offices.second)
    # The former county keeps the bytes for a while, then they go.
    assert blobs(offices, offices.first) == 1
    offices.tick(days=31)
    offices.round(offices.first)
    assert blobs(offices, offices.first) == 0
    assert offices.agree(offices.first)


def test_bytes_that_had_no_room_before_a_transfer_still_arrive(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    with monkeypatch.context() as narrow:
        narrow.setattr(cargo, "free_room", lambda _folder: 0)
        offices.carry(offices.first, offices.province)
    offices.province.ask(transfer_person, one, "29-02", "رفته")
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    offices.tick(days=40)
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    assert here(offices.province, one) == here(offices.second, one) == [True]


def test_a_province_that_lost_everything_gets_the_bytes_back(offices: Offices, tmp_path: Path) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    backup = back_up_now(offices.province)
    attach(offices.first, one)
    offices.round(offices.first)
    offices.province.ask(transfer_person, one, "29-02", "رفته")
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    assert here(offices.second, one) == [True]
    offices.tick(days=31)
    offices.round(offices.first)
    assert blobs(offices, offices.first) == 0
    # The transfer and the bytes are lost with the province's computer; only the second county has them.
    offices.province = _restore(offices, backup)
    for _visit in range(4):
        offices.round(offices.first, offices.second)
    assert here(offices.province, one) == [True]
    assert here(offices.first, one) == [True]


def _restore(offices: Offices, backup: Path) -> Services:
    paths, clock = offices.province.machine.paths, offices.clocks["29-00"]
    offices.province.close()
    sources = restores.Sources(clock, CountingIds("restored"))
    restores.restore_office(paths, backup, sources, lambda _nobody: ADMIN)
    return reopen(paths.root, clock=clock, seed="restored")


def test_merged_people_have_both_their_documents(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    two = offices.second.ask(make_person, person(1, mobile="09150000002"))
    attach(offices.first, one, 1)
    attach(offices.second, two, 2)
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    for office in (offices.province, offices.first, offices.second):
        assert here(office, one) == [True, True]
    offices.province.ask(unmerge_people, two, "دو نفر بودند")
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    assert here(offices.first, one) == here(offices.second, two) == [True]
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


@pytest.mark.parametrize("arrived", [True, False])
def test_erasure_takes_the_bytes_everywhere(
    offices: Offices, monkeypatch: pytest.MonkeyPatch, arrived: bool
) -> None:
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND.password)
    one, two = (offices.first.ask(make_person, person(number)) for number in (1, 2))
    attach(offices.first, one, 1)
    attach(offices.first, one, 2)
    attach(offices.first, two, 2)  # the same file hangs on somebody who stays
    if not arrived:
        monkeypatch.setattr(cargo, "free_room", lambda _folder: 0)
    offices.carry(offices.first, offices.province)
    offices.province.ask(erase_person, one, SECOND, "درخواست خود شخص").granted()
    monkeypatch.undo()
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    for office in (offices.province, offices.first):
        assert offices.sql(office, "SELECT size FROM blob") == [(len(scan(2).content),)]
        assert here(office, two) == [True]
        for table in ("blob_awaited", "blob_left", "blob_want"):
            assert offices.sql(office, f"SELECT * FROM {table}") == []
    assert offices.agree(offices.first)
    assert waits(offices.first) == waits(offices.province) == (0, 0)


def test_erasure_takes_what_a_former_county_still_kept(offices: Offices) -> None:
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND.password)
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    offices.round(offices.first)
    offices.province.ask(transfer_person, one, "29-02", "رفته")
    offices.round(offices.first, offices.second)
    assert blobs(offices, offices.first) == 1
    offices.province.ask(erase_person, one, SECOND, "درخواست خود شخص").granted()
    for _visit in range(2):
        offices.round(offices.first, offices.second)
    for office in (offices.province, offices.first, offices.second):
        for table in ("blob", "blob_awaited", "blob_left", "blob_want"):
            assert offices.sql(office, f"SELECT * FROM {table}") == []


def test_withdrawing_travels_and_is_the_owners(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    two = offices.second.ask(make_person, person(1, mobile="09150000002"))
    made = attach(offices.first, one)
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    offices.round(offices.first, offices.second)
    with pytest.raises(NotAllowed, match="29-01"):
        offices.second.ask(withdraw_attachment, made, "اشتباه")
    offices.first.ask(withdraw_attachment, made, "اشتباه")
    offices.round(offices.first, offices.second)
    assert [row.withdrawn for row in offices.second.ask(attachments_of, one)] == ["اشتباه"]
    assert offices.first.ask(outcomes) == ()


def test_the_province_attaches_a_document_to_a_countys_person(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    attach(offices.province, one)
    for _visit in range(2):
        offices.round(offices.first)
    assert here(offices.first, one) == [True]
    assert offices.agree(offices.first)


def test_a_safety_export_holds_the_bytes_and_takes_nothing_for_sent(offices: Offices, tmp_path: Path) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    drive = tmp_path / "drive"
    drive.mkdir()
    offices.tick()
    offices.first.ask(safety_export, drive)
    assert offices.sql(offices.first, "SELECT sent_at FROM blob") == [(None,)]
    offices.province.ask(import_package, drive)
    assert here(offices.province, one) == [True]


def test_a_new_computer_of_a_county_gets_its_documents(offices: Offices, tmp_path: Path) -> None:
    one = offices.first.ask(make_person, person(1))
    attach(offices.first, one)
    offices.round(offices.first)
    offices.first.close()
    clock = offices.clocks["29-01"]
    assert isinstance(clock, FixedClock)
    offices.first = make_office(tmp_path / "new", clock=clock)
    offices.enrol(offices.first)
    for _visit in range(2):
        offices.carry(offices.province, offices.first)
        offices.carry(offices.first, offices.province)
    offices.carry(offices.province, offices.first)
    assert here(offices.first, one) == [True]
