"""Renewing, replacing and amending at a county's desk."""

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import IssueKind
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.papers import print_papers
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permit_papers import (
    Amendment,
    amend_permit,
    plan_renewals,
    renew_permit,
    renew_permits,
    replace_permit,
)
from homejobs_desktop.services.permit_seasons import expiring_permits
from homejobs_desktop.services.runner import Services
from tests.support.office import FixedClock, make_office
from tests.support.permitting import applicant, issue, request

_DAY = dt.date(2026, 11, 22)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def test_an_early_renewal_keeps_the_days_that_were_left(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    with pytest.raises(Invalid) as caught:
        office.ask(renew_permit, old.id)
    assert "at most 90 days before" in caught.value.sentence()
    clock.forward(days=300)
    new = office.ask(renew_permit, old.id, "77/3")
    assert (new.renews, new.kind, new.number != old.number) == (old.id, IssueKind.RENEWAL, True)
    assert (new.issued_on, new.expires_on) == (clock.today(), dt.date(2028, 11, 21))
    ended = office.ask(permits.get_permit, old.id)
    assert (ended.state, ended.state_reason, ended.state_on) == ("replaced", "renewed", clock.today())
    assert office.ask(permits.applications_of, old.person_id)[0].agency_letter_no == "77/3"
    with pytest.raises(Invalid):
        office.ask(renew_permit, old.id)


def test_a_permit_that_ran_out_is_renewed_from_today(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    clock.forward(days=400)
    assert office.ask(permits.get_permit, old.id).standing(clock.today()) == "expired"
    new = office.ask(renew_permit, old.id)
    assert new.expires_on == dt.date(2028, 12, 26)
    assert office.ask(permits.get_permit, old.id).state == "replaced"


def test_issuing_again_after_the_end_renews_too(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    clock.forward(days=400)
    new = office.ask(permits.issue_permit, request(old.person_id))
    assert new.renews == old.id
    assert office.ask(permits.get_permit, old.id).state == "replaced"


def test_the_conditions_are_asked_again(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    office.ask(move_permit, old.id, "cancelled", "", "own_request")
    clock.forward(days=300)
    with pytest.raises(Invalid):
        office.ask(renew_permit, old.id)


def test_a_selection_is_planned_and_renewed(office: Services, clock: FixedClock) -> None:
    first, second = issue(office, 1), issue(office, 2)
    clock.forward(days=200)
    late = issue(office, 3)
    clock.forward(days=100)
    ids = (first.id, late.id, second.id)
    plans = office.ask(plan_renewals, ids)
    assert [plan.possible for plan in plans] == [True, False, True]
    assert plans[0].expires_on == dt.date(2028, 11, 21)
    assert office.ask(permits.get_permit, first.id).state == "issued"
    seen: list[tuple[int, int]] = []
    done = office.ask(renew_permits, ids, report=lambda at, of: seen.append((at, of)))
    assert [each.successor is not None for each in done] == [True, False, True]
    assert "at most 90 days" in done[1].problems[0].sentence()
    assert seen == [(0, 3), (1, 3), (2, 3)]
    assert [office.ask(permits.get_permit, each).state for each in ids] == ["replaced", "issued", "replaced"]


def test_a_lost_paper_gets_a_new_number_and_the_same_days(office: Services) -> None:
    old = issue(office, 1)
    office.ask(permits.set_national_number, old.id, "1405-7")
    with pytest.raises(Invalid):
        office.ask(replace_permit, old.id, "no_activity")
    with pytest.raises(Invalid):
        office.ask(replace_permit, old.id, "other")
    new = office.ask(replace_permit, old.id, "lost_paper", "در اتوبوس")
    assert (new.kind, new.replaces, new.renews) == (IssueKind.REPLACEMENT, old.id, "")
    assert (new.issued_on, new.expires_on, new.application_id) == (
        old.issued_on, old.expires_on, old.application_id,
    )  # fmt: skip
    assert (new.national_number, new.state) == ("1405-7", "issued")
    ended = office.ask(permits.get_permit, old.id)
    assert (ended.state, ended.state_reason, ended.national_number) == ("replaced", "lost_paper", "")
    with pytest.raises(NotAllowed):
        office.ask(replace_permit, old.id, "damaged_paper")


def test_a_permit_that_ran_out_gets_no_new_paper(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    clock.forward(days=400)
    with pytest.raises(NotAllowed):
        office.ask(replace_permit, old.id, "lost_paper")


def test_covered_people_follow_their_supporter(office: Services, clock: FixedClock) -> None:
    asked = dataclasses.replace(
        request(applicant(office, 1), kind="supporter_natural"), capital_rial=100, own_contribution_rial=50
    )
    supporter = office.ask(permits.issue_permit, asked)
    wanted = dataclasses.replace(
        request(applicant(office, 2), kind="covered"), supporter_permit=supporter.number
    )
    covered = office.ask(permits.issue_permit, wanted)
    clock.forward(days=300)
    new = office.ask(renew_permit, supporter.id)
    assert office.ask(permits.get_permit, covered.id).supporter_permit_id == new.id
    assert office.ask(renew_permit, covered.id).supporter_permit_id == new.id


def test_an_amendment_is_a_new_copy(office: Services) -> None:
    row = issue(office, 1)
    office.ask(printing.permit_sheet, row.id)
    until = dt.date(2027, 3, 20)
    amended = office.ask(amend_permit, row.id, Amendment(agency="HERITAGE", expires_on=until), "اصلاح تاریخ")
    assert (amended.permit.number, amended.permit.agency) == (row.number, "HERITAGE")
    assert (amended.permit.expires_on, amended.copy_no) == (until, 2)
    assert office.ask(printing.permit_sheet, row.id).copy_no == 2


@pytest.mark.parametrize(
    ("amendment", "reason"),
    [
        (Amendment(agency="HERITAGE"), " "),
        (Amendment(), "هیچ"),
        (Amendment(agency="SAMT"), "همان"),
        (Amendment(agency="NOBODY"), "ناشناس"),
        (Amendment(expires_on=_DAY), "زود"),
        (Amendment(supporter_permit="29010000000143"), "پشتیبان"),
    ],
)
def test_what_is_no_amendment(office: Services, amendment: Amendment, reason: str) -> None:
    row = issue(office, 1)
    with pytest.raises(Invalid):
        office.ask(amend_permit, row.id, amendment, reason)
    assert office.ask(permits.get_permit, row.id) == row


def test_the_season_lists_the_earliest_first_page_by_page(office: Services, clock: FixedClock) -> None:
    rows = []
    for number in range(1, 6):
        rows.append(issue(office, number))
        clock.forward(days=5)
    clock.forward(days=335)
    office.ask(move_permit, rows[1].id, "cancelled", "", "own_request")
    expected = [row.id for row in rows if row is not rows[1]]
    first = office.ask(expiring_permits, 30, limit=3)
    assert [row.id for row in first.rows] == expected[:3]
    rest = office.ask(expiring_permits, 30, after=first.next, limit=3)
    assert ([row.id for row in rest.rows], rest.next) == (expected[3:], None)
    assert office.ask(expiring_permits, 0).rows == ()
    with pytest.raises(Invalid):
        office.ask(expiring_permits, -1)


def test_notices_only_to_those_who_can_renew(office: Services) -> None:
    row, back = issue(office, 1), issue(office, 2)
    office.ask(move_permit, back.id, "cancelled", "", "own_request")
    assert office.ask(print_papers, "renewal_notice", (row.id,)).pages == 1
    for nobody in ((), (back.id,)):
        with pytest.raises(Invalid):
            office.ask(print_papers, "renewal_notice", nobody)
    some = office.ask(print_papers, "renewal_notice", (row.id, back.id))
    assert [each.record_id for each in some.left] == [back.id]
    with office.machine.engine.connect().execution_options(reading=True) as connection:
        logged = connection.exec_driver_sql("SELECT max(copy_no), count(*) FROM print_log").fetchall()
    assert logged == [(2, 2)]


def test_renewals_and_new_papers_are_counted_apart(office: Services, clock: FixedClock) -> None:
    old = issue(office, 1)
    clock.forward(days=300)
    office.ask(renew_permit, old.id)
    office.ask(replace_permit, issue(office, 2).id, "damaged_paper")
    year = office.ask(desk_facts).performance
    fresh, again = year[:-1], year[-1]
    assert sum(each.this_year for each in fresh) == 1
    assert (again.this_year, again.last_year) == (1, 0)
