"""Permits of covered people and their contracts; finding contracts and supporters."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from homejobs_desktop.domain.applications import ApplicationDraft
from homejobs_desktop.domain.coverage import CoverageFilter
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.services import permits
from homejobs_desktop.services.applications import check_conditions, register_application
from homejobs_desktop.services.coverage import (
    contract_of_permit,
    find_contract,
    search_contracts,
    supporters,
)
from homejobs_desktop.services.coverage_acts import (
    end_contract,
    sign_contract,
)
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.runner import Services
from tests.support.covering import (
    cover,
    covered_permit,
    orders,
    sign,
    stop,
    supporter,
)
from tests.support.office import FixedClock, make_office
from tests.support.permitting import applicant, request


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def test_a_covered_permit_is_tied_to_its_contract(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder)
    permit = covered_permit(office, row.covered.person_id)
    assert permit.supporter_permit_id == holder.id
    tied = office.ask(contract_of_permit, permit.id)
    assert tied is not None
    assert (tied.id, tied.covered_permit.id) == (row.id, permit.id)
    clock.forward(days=290)
    renewed = office.ask(renew_permit, permit.id)
    tied = office.ask(contract_of_permit, renewed.id)
    assert tied is not None
    assert (tied.id, tied.covered_permit.number) == (row.id, renewed.number)


def test_a_contract_meets_the_condition_of_an_application(office: Services) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder)
    draft = ApplicationDraft(
        row.covered.person_id, "covered", field_code="IN-01", supporter_permit=holder.number
    )
    application = office.ask(register_application, draft)

    def standing() -> str:
        return next(
            each.standing.value
            for each in office.ask(check_conditions, application)
            if each.code == "contract"
        )

    assert standing() == "met"
    office.ask(end_contract, row.id, "agreement")
    assert standing() == "missing"


def test_a_covered_permit_names_its_contract(office: Services) -> None:
    holder, other = supporter(office, 1), supporter(office, 3)
    row = cover(office, 2, holder)
    person = row.covered.person_id
    for supporter_no, number in (("", "no such"), (other.number, row.number)):
        with pytest.raises(Invalid) as caught:
            covered_permit(office, person, supporter_no, number)
        assert caught.value.problems[0].field == "contract"
    assert covered_permit(office, person, "", row.number).supporter_permit_id == holder.id


def test_a_covered_permit_without_a_contract_is_warned_of(office: Services) -> None:
    holder = supporter(office, 1)
    asked = dataclasses.replace(
        request(applicant(office, 2), kind="covered"), supporter_permit=holder.number
    )  # fmt: skip
    found = office.ask(permits.consider_permit, asked).problems
    assert [(each.field, each.soft) for each in found if each.field == "contract"] == [("contract", True)]
    permit = office.ask(permits.issue_permit, asked)
    assert office.ask(contract_of_permit, permit.id) is None
    row = sign(office, permit.person_id, holder)
    assert row.covered_permit.id == permit.id
    assert office.ask(contract_of_permit, permit.id) == row


def test_a_signed_contract_with_another_supporter_amends_the_permit(office: Services) -> None:
    holder, other = supporter(office, 1), supporter(office, 3)
    row = cover(office, 2, holder)
    permit = covered_permit(office, row.covered.person_id)
    office.ask(end_contract, row.id, "orders_ran_out")
    prepared = sign(office, row.covered.person_id, other, signed_on=None)
    assert office.ask(permits.get_permit, permit.id).supporter_permit_id == holder.id
    office.ask(sign_contract, prepared.id)
    assert office.ask(permits.get_permit, permit.id).supporter_permit_id == other.id


def test_contracts_are_found(office: Services) -> None:
    holder, other = supporter(office, 1), supporter(office, 10)
    rows = [cover(office, each, holder) for each in (2, 3)]
    cover(office, 4, other, number="ق-۱")

    def found(**more: object) -> set[str]:
        wanted = cast("Callable[..., CoverageFilter]", CoverageFilter)(**more)
        page = office.ask(search_contracts, wanted)
        assert page.next is None
        return {each.number for each in page.rows}

    assert found() == {rows[0].number, rows[1].number, "ق-1"}
    assert found(text=rows[0].covered.name) >= {rows[0].number}
    assert found(text=rows[1].covered.national_code) == {rows[1].number}
    assert found(text="ق-1") == {"ق-1"}
    assert found(text="2901-1405") == {rows[0].number, rows[1].number}
    assert found(text=holder.number[:12]) == {rows[0].number, rows[1].number}
    assert found(text=other.national_code) == {"ق-1"}
    assert found(supporter_permit=other.id) == {"ق-1"}
    assert found(person_id=rows[0].covered.person_id) == {rows[0].number}
    assert found(agency=rows[0].agency, standing="active") == found()
    assert found(standing="draft") == set()
    assert found(ends_by=dt.date(2026, 12, 1)) == set()


def test_a_long_list_comes_in_pages(office: Services) -> None:
    holder = supporter(office, 1)
    made = [cover(office, each, holder).number for each in range(2, 7)]
    first = office.ask(search_contracts, CoverageFilter(), limit=3)
    second = office.ask(search_contracts, CoverageFilter(), after=first.next, limit=3)
    assert [row.number for row in (*first.rows, *second.rows)] == made[::-1]
    assert second.next is None


def test_two_contracts_of_one_number_are_not_mixed_up(office: Services) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder, number="۱")
    office.ask(end_contract, row.id, "mistake")
    with pytest.raises(Invalid):
        cover(office, 3, holder, number="1")
    with pytest.raises(NotFound):
        office.ask(find_contract, "2")


def test_supporters_with_room_come_first(office: Services, clock: FixedClock) -> None:
    full, roomy, silent = (supporter(office, number, legal=number == 20) for number in (1, 20, 30))
    alone = office.ask(permits.issue_permit, request(applicant(office, 40)))
    orders(office, full, 1)
    orders(office, roomy, 9)
    orders(office, roomy, 3, stated_on=dt.date(2026, 11, 21))
    cover(office, 2, full)
    cover(office, 3, roomy)
    rows = office.ask(supporters)
    assert [(row.permit.id, row.people, row.left) for row in rows] == [
        (roomy.id, 1, 8), (full.id, 1, 0), (silent.id, 0, None),
    ]  # fmt: skip
    assert rows[0].supporter.shown == "تعاونی بانوان آبان"
    assert alone.id not in {row.permit.id for row in rows}
    stop(office, silent.id, "cancelled", "own_request")
    clock.forward(days=300)
    new = office.ask(renew_permit, roomy.id)
    rows = office.ask(supporters)
    assert [(row.permit.id, row.people, row.left) for row in rows] == [(new.id, 1, 8), (full.id, 1, 0)]
