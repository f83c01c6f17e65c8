"""The lists of the decisions page: paged, counted, decided in one go, and values brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services.conflict_cases import losers, losers_page
from homejobs_desktop.services.decision_lists import (
    decided_page,
    fields_waiting,
    open_case,
    waiting_page,
    work_counts,
)
from homejobs_desktop.services.decisions import Choice, Take, bring_back, decide_many, resolve_conflict
from homejobs_desktop.services.people import get_person, timeline
from tests.support.exchange import Offices, change_person, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def in_conflict(offices: Offices, count: int) -> list[str]:
    """Let county and province write two family names for some people, and two sexes for the first."""
    ids = [offices.first.ask(make_person, person(number)) for number in range(1, count + 1)]
    offices.round(offices.first)
    for each in ids:
        offices.first.ask(change_person, each, {"last_name": "دانشور"})
        offices.province.ask(change_person, each, {"last_name": "رستگار"})
    offices.first.ask(change_person, ids[0], {"gender": "male"})
    offices.province.ask(change_person, ids[0], {"gender": None})
    offices.round(offices.first)
    return ids


def lost(offices: Offices) -> str:
    person_id = offices.first.ask(make_person, person(1, national_code="0641234562", mobile="09150000001"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.round(offices.first)
    return person_id


def test_the_list_is_paged_the_longest_waiting_first(offices: Offices) -> None:
    ids = in_conflict(offices, 3)
    first = offices.province.ask(waiting_page, None, 3)
    assert [(row.record_id, row.field, row.on_record) for row in first.rows] == [
        (ids[0], "last_name", 2), (ids[1], "last_name", 1), (ids[2], "last_name", 1),
    ]  # fmt: skip
    assert {(row.owner, row.sites) for row in first.rows} == {("29-01", ("29-01",))}
    rest = offices.province.ask(waiting_page, first.next, 3)
    assert [(row.field, row.on_record) for row in rest.rows] == [("gender", 2)]
    assert rest.next is None
    only = offices.province.ask(waiting_page, None, 9, "person.gender")
    assert [row.field for row in only.rows] == ["gender"]


def test_the_fields_are_counted(offices: Offices) -> None:
    in_conflict(offices, 3)
    found = offices.province.ask(fields_waiting)
    assert [(each.field, each.records) for each in found] == [("last_name", 3), ("gender", 1)]
    assert offices.province.ask(work_counts).conflicts == 4


def test_a_case_names_the_package_and_the_person(offices: Offices) -> None:
    (person_id,) = in_conflict(offices, 1)
    case = offices.province.ask(open_case, person_id, "last_name")
    assert case.person is not None
    assert (case.person_id, case.person.first_name) == (person_id, "زهرا1")
    (offered,) = case.conflict.offered
    assert (offered.package, case.conflict.present.package) == (2, 0)
    with pytest.raises(NotFound):
        offices.province.ask(open_case, person_id, "mobile")


def test_many_are_decided_alike_and_one_that_cannot_be_stays(offices: Offices) -> None:
    ids = in_conflict(offices, 3)
    keys = tuple((each, "last_name") for each in (*ids, "nobody"))
    steps: list[int] = []
    done = offices.province.ask(
        decide_many, keys, Take.OFFERED, "شناسنامه", lambda at, _all: steps.append(at)
    )
    assert done.decided == 3
    assert [each.record_id for each in done.left] == ["nobody"]
    assert steps == [0, 1, 2, 3]
    assert [row.field for row in offices.province.ask(waiting_page).rows] == ["gender"]
    offices.carry(offices.province, offices.first)
    for each in ids:
        assert offices.first.ask(get_person, each).draft.last_name == "دانشور"
    assert offices.agree(offices.first)


def test_different_fields_are_not_decided_at_once(offices: Offices) -> None:
    (person_id,) = in_conflict(offices, 1)
    keys = ((person_id, "last_name"), (person_id, "gender"))
    with pytest.raises(Invalid, match="same field"):
        offices.province.ask(decide_many, keys, Take.PRESENT, "x")
    with pytest.raises(Invalid):
        offices.province.ask(decide_many, keys[:1], Take.PRESENT, " ")
    with pytest.raises(NotAllowed):
        offices.first.ask(decide_many, keys[:1], Take.PRESENT, "x")
    assert offices.province.ask(work_counts).conflicts == 2


def test_decisions_are_listed_with_their_reasons_at_both(offices: Offices) -> None:
    (person_id,) = in_conflict(offices, 1)
    offices.province.ask(resolve_conflict, person_id, "last_name", Choice(Take.PRESENT), "کارت ملی")
    offices.province.ask(resolve_conflict, person_id, "gender", Choice(Take.OFFERED), "تلفنی")
    offices.carry(offices.province, offices.first)
    for office in (offices.province, offices.first):
        first, second = office.ask(decided_page).rows
        assert (first.field, first.value, first.others, first.reason) == ("gender", "male", (None,), "تلفنی")
        assert (second.field, second.value, second.others) == ("last_name", "رستگار", ("دانشور",))
        assert (second.entity, second.label, second.actor) == ("person", "زهرا1 رستگار", "admin")
    page = offices.province.ask(decided_page, None, 1)
    assert [row.field for row in offices.province.ask(decided_page, page.next, 1).rows] == ["last_name"]


def test_a_value_that_lost_is_brought_back_with_a_reason(offices: Offices) -> None:
    person_id = lost(offices)
    (row,) = offices.province.ask(losers)
    done = offices.province.ask(bring_back, row.nr, "تلفن قدیم کار می‌کند")
    assert (done.value, done.changed) == ("09150000002", True)
    offices.carry(offices.province, offices.first)
    for office in (offices.province, offices.first):
        assert office.ask(get_person, person_id).draft.mobile == "09150000002"
        (entry,) = [each for each in office.ask(timeline, person_id) if each.type == "conflict.resolve"]
        assert (entry.detail, entry.facts["present"]) == ("تلفن قدیم کار می‌کند", "09150000003")
        assert ("09150000003", "decided") in [(each.value, each.kind) for each in office.ask(losers)]
    assert offices.agree(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000007"})
    offices.round(offices.first)
    assert offices.province.ask(get_person, person_id).draft.mobile == "09150000007"


def test_what_cannot_be_brought_back_is_refused(offices: Offices) -> None:
    person_id = lost(offices)
    (row,) = offices.province.ask(losers)
    with pytest.raises(NotAllowed):
        offices.first.ask(bring_back, row.nr, "x")
    with pytest.raises(Invalid):
        offices.province.ask(bring_back, row.nr, " ")
    with pytest.raises(NotFound):
        offices.province.ask(bring_back, 999, "x")
    offices.province.ask(change_person, person_id, {"mobile": "09150000002"})
    with pytest.raises(Invalid, match="stands already"):
        offices.province.ask(bring_back, row.nr, "x")
    clerk = offices.province.as_actor(Actor("clerk", "کارمند", Role.CLERK))
    with pytest.raises(NotAllowed):
        clerk.ask(bring_back, row.nr, "x")


def test_a_field_that_waits_is_decided_there(offices: Offices) -> None:
    (person_id,) = in_conflict(offices, 1)
    offices.province.ask(resolve_conflict, person_id, "last_name", Choice(Take.PRESENT), "x")
    offices.first.ask(change_person, person_id, {"last_name": "سوم"})
    offices.carry(offices.first, offices.province)
    row = next(each for each in offices.province.ask(losers) if each.value == "دانشور" or each.kind)
    with pytest.raises(Invalid):
        offices.province.ask(bring_back, row.nr, "x")


def test_losers_are_paged(offices: Offices) -> None:
    lost(offices)
    (row,) = offices.province.ask(losers)
    offices.province.ask(bring_back, row.nr, "x")
    first = offices.province.ask(losers_page, None, 1)
    second = offices.province.ask(losers_page, first.next, 5)
    assert first.next is not None
    assert first.rows[0].nr > second.rows[0].nr
    assert second.next is None
