"""Who is left without a supporter, why and since when; and the one act that brings them to another one."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.coverage import Gap
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import permits
from homejobs_desktop.services.coverage import contract, contract_of_permit
from homejobs_desktop.services.coverage_acts import end_contract, sign_contract
from homejobs_desktop.services.people import retire_person
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.uncovered import (
    MoveDraft,
    UncoveredFilter,
    left_by,
    move_covered,
    plan_move,
    uncovered,
)
from tests.support.covering import TODAY, contracts_of, cover, covered_permit, orders, sign, stop, supporter
from tests.support.office import FixedClock, make_office
from tests.support.permitting import applicant

ALL = UncoveredFilter()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def left(office: Services, wanted: UncoveredFilter = ALL) -> list[tuple[str, str, dt.date | None]]:
    """Give who is left over: the last four digits of the code, why, since when."""
    rows = office.ask(uncovered, wanted).rows
    return [(row.person.national_code[-5:-1], row.gap.value, row.since) for row in rows]


def move(
    office: Services, targets: list[str], permit: PermitRow, signed: dt.date | None = TODAY
) -> list[str]:
    done = office.ask(move_covered, targets, MoveDraft(permit.number, signed))
    return [each.contract.number if each.contract else "" for each in done]


def test_nobody_is_left_over_while_contracts_hold(office: Services) -> None:
    cover(office, 2, supporter(office, 1))
    assert left(office) == []


def test_a_supporter_who_gives_back_leaves_people_over(office: Services, clock: FixedClock) -> None:
    holder, other = supporter(office, 1), supporter(office, 9)
    rows = [cover(office, each, holder) for each in (2, 3)]
    cover(office, 4, other)
    clock.forward(days=3)
    stop(office, holder.id, "cancelled", "own_request")
    day = dt.date(2026, 11, 25)
    assert left(office) == [("0002", "given_back", day), ("0003", "given_back", day)]
    assert (office.ask(left_by, holder.id), office.ask(left_by, other.id)) == (2, 0)
    done = move(office, [row.id for row in rows], other, day)
    assert all(done)
    assert left(office) == []
    old = office.ask(contract, rows[0].id)
    assert (old.state, old.reason, old.state_on) == ("followed", "moved", day)


def test_a_supporter_whose_permit_ran_out_leaves_people_over(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    cover(office, 2, holder, ends_on=dt.date(2028, 1, 1))
    assert holder.expires_on is not None
    clock.forward(days=366)
    assert holder.expires_on < clock.today()
    assert left(office) == [("0002", "expired", holder.expires_on + dt.timedelta(days=1))]
    office.ask(renew_permit, holder.id)
    assert left(office) == []


def test_a_contract_whose_day_is_past_leaves_somebody_over(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder, ends_on=dt.date(2026, 12, 1))
    clock.forward(days=9)
    assert left(office) == []
    clock.forward(days=1)
    assert left(office) == [("0002", "over", dt.date(2026, 12, 2))]
    office.ask(end_contract, row.id)
    assert left(office) == [("0002", "ended", dt.date(2026, 12, 1))]


def test_the_first_of_two_reasons_is_told(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    cover(office, 2, holder, ends_on=dt.date(2026, 11, 30))
    cover(office, 3, holder, ends_on=dt.date(2026, 12, 5))
    clock.forward(days=10)
    stop(office, holder.id, "cancelled", "own_request")
    clock.forward(days=10)
    assert left(office) == [
        ("0002", "over", dt.date(2026, 12, 1)), ("0003", "given_back", dt.date(2026, 12, 2)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "over"), [("orders_ran_out", True), ("independent", False), ("died", False)]
)
def test_the_reason_of_an_end_says_who_is_left_over(office: Services, code: str, *, over: bool) -> None:
    row = cover(office, 2, supporter(office, 1))
    office.ask(end_contract, row.id, code)
    assert left(office) == ([("0002", "ended", TODAY)] if over else [])


def test_who_gave_the_permit_back_needs_no_supporter(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1))
    permit = covered_permit(office, row.covered.person_id)
    office.ask(end_contract, row.id, "orders_ran_out")
    assert [each[1] for each in left(office)] == ["ended"]
    stop(office, permit.id, "cancelled", "own_request")
    assert left(office) == []


def test_who_is_out_of_use_needs_no_supporter(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1))
    office.ask(end_contract, row.id, "orders_ran_out")
    office.ask(retire_person, row.covered.person_id, "رفته است")
    assert left(office) == []


def test_another_contract_that_holds_is_enough(office: Services) -> None:
    first, second = supporter(office, 1), supporter(office, 9)
    person = applicant(office, 2)
    row = sign(office, person, first)
    sign(office, person, second)
    office.ask(end_contract, row.id, "orders_ran_out")
    stop(office, first.id, "cancelled", "own_request")
    assert left(office) == []
    stop(office, second.id, "cancelled", "own_request")
    assert [each[1] for each in left(office)] == ["given_back"]


def test_a_prepared_contract_supports_nobody_yet(office: Services) -> None:
    first, second = supporter(office, 1), supporter(office, 9)
    row = cover(office, 2, first)
    stop(office, first.id, "cancelled", "own_request")
    (number,) = move(office, [row.id], second, None)
    assert number
    assert [each[1] for each in left(office)] == ["given_back"]
    assert office.ask(contract, row.id).state == "active"
    prepared = next(each for each in contracts_of(office, row.covered.person_id) if each.state == "draft")
    office.ask(sign_contract, prepared.id)
    assert left(office) == []
    assert office.ask(contract, row.id).state == "followed"


def test_covered_permits_without_a_contract_are_told_apart(office: Services, clock: FixedClock) -> None:
    holder, other = supporter(office, 1), supporter(office, 9)
    permit = covered_permit(office, applicant(office, 2), holder.number)
    assert left(office) == [("0002", "no_contract", None)]
    assert office.ask(left_by, holder.id) == 0
    stop(office, holder.id, "cancelled", "own_request")
    assert left(office) == [("0002", "given_back", TODAY)]
    (row,) = office.ask(uncovered, ALL).rows
    assert (row.target, row.contract, row.supporter, row.permit.number) == (
        permit.id, None, holder.holder_name, permit.number,
    )  # fmt: skip
    assert move(office, [permit.id], other) == ["2901-1405-000001"]
    assert left(office) == []
    tied = office.ask(contract_of_permit, permit.id)
    assert tied is not None
    assert tied.supporter_permit.id == other.id
    assert office.ask(permits.get_permit, permit.id).supporter_permit_id == other.id


def test_a_move_tells_what_speaks_against_it(office: Services) -> None:
    first, second = supporter(office, 1), supporter(office, 9)
    orders(office, second, 1)
    rows = [cover(office, each, first) for each in (2, 3)]
    own = sign(office, second.person_id, first)
    stop(office, first.id, "cancelled", "own_request")
    targets = [row.id for row in (*rows, own)]
    plan = office.ask(plan_move, targets, MoveDraft(second.number, TODAY))
    assert [all(each.soft for each in one.problems) for one in plan] == [True, True, False]
    assert [len(one.problems) for one in plan] == [0, 1, 2]
    done = office.ask(move_covered, targets, MoveDraft(second.number, TODAY))
    assert [one.contract is not None for one in done] == [True, True, False]
    assert [len(one.problems) for one in done] == [0, 1, 1]
    assert "give work to 1 people" in done[1].problems[0].sentence()
    assert done[2].person == second.holder_name


def test_a_move_needs_somebody_and_a_supporter(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1))
    with pytest.raises(Invalid):
        office.ask(move_covered, [], MoveDraft("x"))
    (done,) = office.ask(move_covered, [row.id], MoveDraft())
    assert [each.field for each in done.problems] == ["supporter_permit"]
    with pytest.raises(NotFound):
        office.ask(move_covered, ["no such"], MoveDraft())


def test_the_province_moves_nobody(tmp_path: Path) -> None:
    province = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00")
    with pytest.raises(NotAllowed):
        province.ask(move_covered, ["x"], MoveDraft())


def test_the_list_is_filtered_and_comes_in_pages(office: Services, clock: FixedClock) -> None:
    first, second = supporter(office, 1), supporter(office, 20)
    for number in range(2, 7):
        cover(office, number, first)
    cover(office, 7, second, ends_on=dt.date(2026, 12, 1))
    stop(office, first.id, "cancelled", "own_request")
    clock.forward(days=30)
    page = office.ask(uncovered, ALL, limit=4)
    assert (len(page.rows), page.total) == (4, 6)
    rest = office.ask(uncovered, ALL, after=page.next, limit=4)
    assert (len(rest.rows), rest.next) == (2, None)
    assert len({row.target for row in (*page.rows, *rest.rows)}) == 6
    assert [each[0] for each in left(office, UncoveredFilter(gap=Gap.OVER))] == ["0007"]
    assert [each[0] for each in left(office, UncoveredFilter(supporter_permit=second.number))] == ["0007"]
    code = page.rows[0].person.national_code
    assert [each[0] for each in left(office, UncoveredFilter(text=code))] == [code[-5:-1]]
    assert len(left(office, UncoveredFilter(text=first.number))) == 5
    assert left(office, UncoveredFilter(text="چنین کسی نیست")) == []
