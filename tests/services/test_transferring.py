"""A person's file goes from one county to another at the province's word."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT, PERSON, SKILL, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services.conflict_cases import work_list
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import import_package, outcomes
from homejobs_desktop.services.people import add_note, get_person, search_people, timeline
from homejobs_desktop.services.permits import permits_of
from homejobs_desktop.services.transferring import ask_transfer, asked, transfer_person
from tests.support.exchange import Offices, change_person, make_offices, make_person, person


@writing(Permission.EDIT_PEOPLE)
def _skill(ctx: Context, person_id: str) -> str:
    return store.create(ctx.session, SKILL, {"person_id": person_id, "field_code": "1"})


@writing(Permission.EDIT_PEOPLE)
def _permit(ctx: Context, person_id: str, number: str) -> str:
    values: dict[str, Value] = {"person_id": person_id, "number": number, "permit_type": "home"}
    permit_id = store.create(ctx.session, PERMIT, {**values, "state": "draft"})
    store.move(ctx.session, PERMIT, permit_id, "issued")
    return permit_id


@writing(Permission.EDIT_PEOPLE)
def _move(ctx: Context, permit_id: str, state: str) -> None:
    store.move(ctx.session, PERMIT, permit_id, state)


@writing(Permission.EDIT_PEOPLE)
def _retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "رفته است")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _all_agree(offices: Offices) -> bool:
    return offices.agree(offices.first) and offices.agree(offices.second)


def _settle(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.round(offices.first, offices.second)


def test_a_file_moves_with_all_that_hangs_on_it(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.first.ask(_skill, person_id)
    offices.first.ask(add_note, person_id, "یادداشت")
    offices.first.ask(_permit, person_id, "29014700000185")
    offices.round(offices.first, offices.second)
    offices.first.ask(ask_transfer, person_id, "29-02", "به قاین رفته است")
    offices.carry(offices.first, offices.province)
    (wish,) = offices.province.ask(asked)
    assert (wish.record_id, wish.target, wish.site, wish.reason) == (
        person_id, "29-02", "29-01", "به قاین رفته است",
    )  # fmt: skip
    done = offices.province.ask(transfer_person, person_id, "29-02", "درخواست بیرجند")
    assert (done.source, done.target, done.papers) == ("29-01", "29-02", 3)
    assert offices.province.ask(asked) == ()
    _settle(offices)
    assert offices.first.ask(search_people, "").rows == ()
    for table in ("person", "skill", "note", "permit", "base_copy", "left_scope"):
        assert offices.sql(offices.first, f"SELECT count(*) FROM {table}") == [(0,)]
    file = offices.second.ask(get_person, person_id)
    assert (file.owner, len(file.skills), len(file.notes)) == ("29-02", 1, 1)
    assert [each.number for each in offices.second.ask(permits_of, person_id)] == ["29014700000185"]
    assert [each.type for each in offices.second.ask(timeline, person_id)] == ["transfer.do"]
    assert _all_agree(offices)


def test_an_old_package_does_not_bring_the_file_back(offices: Offices, tmp_path: Path) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000009"})
    offices.carry(offices.first, offices.province)
    old = offices.write(offices.province).packages[0].file.rename(tmp_path / "old.msp")
    offices.province.ask(transfer_person, person_id, "29-02", "رفته")
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(import_package, old).already
    assert offices.sql(offices.first, "SELECT count(*) FROM person") == [(0,)]
    _settle(offices)
    assert _all_agree(offices)


def test_late_edits_of_the_old_county_become_proposals(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.first.ask(_skill, person_id)
    offices.round(offices.first, offices.second)
    offices.province.ask(transfer_person, person_id, "29-02", "رفته")
    offices.first.ask(change_person, person_id, {"last_name": "نو", "mobile": "09150000009"})
    offices.first.ask(add_note, person_id, "دیر نوشته شد")
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(get_person, person_id).draft.last_name == "نو"
    _settle(offices)
    (case,) = offices.province.ask(work_list)
    assert (case.field, case.offered[0].value, case.offered[0].kind) == ("last_name", "نو", "proposal")
    assert offices.sql(offices.first, "SELECT count(*) FROM person") == [(0,)]
    assert [each.text for each in offices.second.ask(get_person, person_id).notes] == ["دیر نوشته شد"]
    assert offices.second.ask(get_person, person_id).draft.mobile == "09150000009"
    assert _all_agree(offices)


@pytest.mark.parametrize("edit_first", [True, False])
def test_retire_and_transfer_in_both_orders(offices: Offices, *, edit_first: bool) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    offices.first.ask(_retire, person_id)
    if edit_first:
        offices.carry(offices.first, offices.province)
    offices.province.ask(transfer_person, person_id, "29-02", "رفته")
    _settle(offices)
    retired = bool(offices.second.ask(get_person, person_id).retired)
    assert retired is edit_first
    told = [each.outcome for each in offices.first.ask(outcomes)]
    assert told == ([] if edit_first else ["rejected:owner"])
    assert _all_agree(offices)


def test_a_permit_of_a_file_that_moved_is_no_longer_the_old_countys(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    permit_id = offices.first.ask(_permit, person_id, "29014700000185")
    offices.round(offices.first, offices.second)
    offices.first.ask(_move, permit_id, "cancelled")
    offices.province.ask(transfer_person, person_id, "29-02", "رفته")
    _settle(offices)
    assert [each.outcome for each in offices.first.ask(outcomes)] == ["rejected:transition"]
    assert offices.sql(offices.second, "SELECT state FROM permit") == [("issued",)]
    assert _all_agree(offices)


def test_there_and_back_again(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    offices.province.ask(transfer_person, person_id, "29-02", "رفته")
    offices.round(offices.second)
    offices.province.ask(transfer_person, person_id, "29-01", "برگشته")
    _settle(offices)
    assert offices.first.ask(get_person, person_id).owner == "29-01"
    assert offices.sql(offices.second, "SELECT count(*) FROM person") == [(0,)]
    assert _all_agree(offices)


def test_what_cannot_be_transferred_is_refused(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    with pytest.raises(NotAllowed):
        offices.first.ask(transfer_person, person_id, "29-02", "x")
    with pytest.raises(NotAllowed):
        offices.province.ask(ask_transfer, person_id, "29-02", "x")
    for target in ("29-01", ""):
        with pytest.raises((Invalid, NotFound)):
            offices.province.ask(transfer_person, person_id, target, "x")
    with pytest.raises(NotFound):
        offices.province.ask(transfer_person, "nobody", "29-02", "x")


def test_a_note_of_the_province_reaches_the_county(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.province.ask(add_note, person_id, "از استان")
    offices.round(offices.first)
    assert [each.text for each in offices.first.ask(get_person, person_id).notes] == ["از استان"]
    assert _all_agree(offices)
