"""What a person decides at the province comes back to every county, with both values and the reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services.conflict_cases import losers, work_list
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.decisions import Choice, Take, resolve_conflict, value_of
from homejobs_desktop.services.exchange import conflicts, outcomes
from homejobs_desktop.services.people import get_person, timeline
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import SECOND


@writing(Permission.ISSUE_PERMITS)
def _permit(ctx: Context, person_id: str, number: str) -> str:
    values: dict[str, Value] = {"person_id": person_id, "number": number, "permit_type": "independent"}
    permit_id = store.create(ctx.session, PERMIT, {**values, "state": "draft"})
    store.move(ctx.session, PERMIT, permit_id, "issued")
    return permit_id


@writing(Permission.ISSUE_PERMITS)
def _move(ctx: Context, permit_id: str, state: str) -> None:
    store.move(ctx.session, PERMIT, permit_id, state)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _in_conflict(offices: Offices) -> str:
    """Let county and province write two family names for one person."""
    person_id = offices.first.ask(make_person, person(1, last_name="امینی"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"last_name": "دانشور"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"last_name": "رستگار"})
    offices.round(offices.first)
    return person_id


def test_the_work_list_shows_both_values_their_authors_and_what_was_seen(offices: Offices) -> None:
    person_id = _in_conflict(offices)
    (case,) = offices.province.ask(work_list)
    assert (case.record_id, case.field, case.owner) == (person_id, "last_name", "29-01")
    assert (case.present.value, case.present.site, case.present.actor) == ("رستگار", "29-00", "admin")
    (offered,) = case.offered
    assert (offered.value, offered.site, offered.actor, offered.base) == ("دانشور", "29-01", "admin", "امینی")
    assert offered.at < case.present.at


@pytest.mark.parametrize(
    ("choice", "value"),
    [
        (Choice(Take.PRESENT), "رستگار"),
        (Choice(Take.OFFERED), "دانشور"),
        (Choice(Take.VALUE, "دانشور رستگار"), "دانشور رستگار"),
    ],
)
def test_a_decision_goes_back_with_its_reason(offices: Offices, choice: Choice, value: str) -> None:
    person_id = _in_conflict(offices)
    resolved = offices.province.ask(resolve_conflict, person_id, "last_name", choice, "شناسنامه دیده شد")
    assert resolved.value == value
    assert offices.province.ask(work_list) == ()
    assert len(offices.first.ask(conflicts)) == 1
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(conflicts) == ()
    assert offices.agree(offices.first)
    assert offices.sql(offices.first, "SELECT last_name FROM person") == [(value,)]
    for office in (offices.province, offices.first):
        (entry,) = [each for each in office.ask(timeline, person_id) if each.type == "conflict.resolve"]
        assert (entry.detail, entry.fields, entry.site) == ("شناسنامه دیده شد", {"last_name": value}, "29-00")
        assert (entry.facts["present"], entry.facts["offered"]) == ("رستگار", ["دانشور"])
        kept = offices.sql(office, "SELECT value, kind, reason FROM field_history WHERE field = 'last_name'")
        assert {("رستگار"), ("دانشور")} <= {str(row[0]).strip('"') for row in kept}
        assert {row[2] for row in kept} == {"شناسنامه دیده شد"}


def test_a_late_edit_that_did_not_see_the_decision_waits_again(offices: Offices) -> None:
    person_id = _in_conflict(offices)
    offices.first.ask(change_person, person_id, {"last_name": "سوم"})
    offices.province.ask(resolve_conflict, person_id, "last_name", Choice(Take.PRESENT), "دیده شد")
    offices.round(offices.first)
    (case,) = offices.province.ask(work_list)
    assert (case.present.value, case.offered[0].value) == ("رستگار", "سوم")
    assert offices.agree(offices.first)


def test_an_edit_after_the_decision_is_simply_applied(offices: Offices) -> None:
    person_id = _in_conflict(offices)
    offices.province.ask(resolve_conflict, person_id, "last_name", Choice(Take.OFFERED), "دیده شد")
    offices.carry(offices.province, offices.first)
    offices.first.ask(change_person, person_id, {"last_name": "سوم"})
    offices.round(offices.first)
    assert offices.sql(offices.province, "SELECT last_name FROM person") == [("سوم",)]
    assert offices.agree(offices.first)


def test_what_cannot_be_decided_is_refused(offices: Offices) -> None:
    person_id = _in_conflict(offices)
    present = Choice(Take.PRESENT)
    with pytest.raises(NotAllowed):
        offices.first.ask(resolve_conflict, person_id, "last_name", present, "x")
    with pytest.raises(NotFound):
        offices.province.ask(resolve_conflict, person_id, "first_name", present, "x")
    with pytest.raises(Invalid):
        offices.province.ask(resolve_conflict, person_id, "last_name", present, " ")
    for value in (12, "", None, "\x00"):
        with pytest.raises(Invalid):
            offices.province.ask(resolve_conflict, person_id, "last_name", Choice(Take.VALUE, value), "x")
    assert len(offices.province.ask(work_list)) == 1


def test_a_national_code_of_somebody_else_is_refused(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.second.ask(make_person, person(2, national_code="0641234562"))
    offices.round(offices.first, offices.second)
    offices.first.ask(change_person, person_id, {"national_code": "0641234562"})
    offices.province.ask(change_person, person_id, {"national_code": "0653478212"})
    offices.round(offices.first)
    with pytest.raises(Invalid, match="Merge the two persons"):
        offices.province.ask(resolve_conflict, person_id, "national_code", Choice(Take.OFFERED), "x")


def test_the_loser_of_an_automatic_merge_is_listed_at_both(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.round(offices.first)
    for office in (offices.province, offices.first):
        (row,) = office.ask(losers)
        assert (row.field, row.value, row.present) == ("mobile", "09150000002", "09150000003")
        assert (row.kind, row.site, row.actor) == ("lost", "29-01", "admin")
    assert [each.outcome for each in offices.first.ask(outcomes)] == ["lww-lost"]


def test_an_overwritten_value_keeps_its_author(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.tick(hours=1)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.round(offices.first)
    for office in (offices.province, offices.first):
        (row,) = office.ask(losers)
        assert (row.kind, row.value, row.site) == ("overwritten", "09150000003", "29-00")


def test_a_revocation_of_the_province_meets_a_cancellation_in_both_orders(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    numbers = ("29014700000185", "29014700000282")
    first, second = (offices.first.ask(_permit, person_id, number) for number in numbers)
    offices.round(offices.first)
    offices.province.ask(move_permit, first, "suspended", "بررسی")
    offices.province.ask(move_permit, first, "revoked", "مدرک جعلی")
    offices.province.as_actor(SECOND).ask(confirm_move, first)
    offices.first.ask(_move, first, "cancelled")
    offices.first.ask(_move, second, "cancelled")
    offices.carry(offices.first, offices.province)
    with pytest.raises(NotAllowed):
        offices.province.ask(move_permit, second, "revoked", "دیر")
    offices.round(offices.first)
    for office in (offices.province, offices.first):
        states = offices.sql(office, "SELECT state FROM permit ORDER BY number")
        assert states == [("revoked",), ("cancelled",)]
        moves = [each for each in office.ask(timeline, person_id) if each.site == "29-00" and each.state]
        assert [(each.state, each.type) for each in moves] == [
            ("revoked", "permit.move"), ("suspended", "permit.move"),
        ]  # fmt: skip
        assert len(office.ask(get_person, person_id).notes) == 2
    assert [each.outcome for each in offices.first.ask(outcomes)] == ["rejected:transition"]
    assert offices.agree(offices.first)


@pytest.mark.parametrize("typed", ["0001-01-01", "0700-01-01", "9999-12-31", "1504/01/01", "x"])
def test_a_day_that_nobody_means_is_refused_when_it_is_typed(offices: Offices, typed: str) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"birth_date": "1980-03-21"})
    offices.province.ask(change_person, person_id, {"birth_date": "1981-03-21"})
    offices.round(offices.first)
    decided = (person_id, "birth_date", Choice(Take.VALUE, typed), "شناسنامه دیده شد")
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(resolve_conflict, *decided)
    assert refusal.value.field == "birth_date"
    with pytest.raises(Invalid):
        value_of("permit", "expires_on", typed)
    assert value_of("permit", "expires_on", "۱۴۰۵/۰۹/۰۱") == "2026-11-22"
    assert value_of("permit", "expires_on", "") is None
