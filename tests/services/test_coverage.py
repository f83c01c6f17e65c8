"""Contracts of a supporter, a covered person and an agency: written down, signed, ended, renewed, counted."""

import dataclasses
import datetime as dt
from pathlib import Path
from typing import cast

import pytest

from homejobs_desktop.domain.coverage import ContractDraft, CoverageFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import permits
from homejobs_desktop.services.coverage import (
    capacity_of,
    contract,
    coverage_of,
    coverage_sums,
    end_reasons,
    find_contract,
    search_contracts,
)
from homejobs_desktop.services.coverage_acts import (
    CapacityDraft,
    RenewalDraft,
    add_contract,
    change_contract,
    consider_contract,
    draft_of,
    end_contract,
    renew_contract,
    sign_contract,
    state_capacity,
)
from homejobs_desktop.services.people import get_person, retire_person
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.runner import Services
from tests.support.covering import (
    TODAY,
    contract_draft,
    cover,
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


def warnings(office: Services, person: str, permit: PermitRow, /, **more: object) -> set[str]:
    judged = office.ask(consider_contract, contract_draft(person, permit, **more))
    assert all(each.soft for each in judged.problems)
    return {each.field for each in judged.problems}


def refused(office: Services, person: str, permit: PermitRow, /, **more: object) -> set[str]:
    with pytest.raises(Invalid) as caught:
        sign(office, person, permit, **more)
    return {each.field for each in caught.value.problems}


def test_a_contract_says_who_covers_whom_until_when(office: Services) -> None:
    holder = supporter(office, 1)
    person = applicant(office, 2)
    row = sign(office, person, holder, jobs=2, quantity=200, unit="عدد")
    assert (row.number, row.state, row.standing(TODAY)) == ("2901-1405-000001", "active", "active")
    assert (row.covered.person_id, row.covered.father_name) == (person, "غلامرضا")
    assert (row.supporter.person_id, row.supporter_permit.id) == (holder.person_id, holder.id)
    assert (row.supporter_number, row.supporter.shown) == (holder.number, holder.holder_name)
    assert (row.starts_on, row.ends_on) == (TODAY, dt.date(2027, 11, 21))
    assert (row.agency, row.field_code, row.work) == (holder.agency, "IN-01", "دوخت روسری")
    assert (row.jobs, row.quantity, row.unit, row.owner) == (2, 200, "عدد", "29-01")
    assert office.ask(coverage_of, holder.id) == (row,)
    assert office.ask(search_contracts, CoverageFilter(person_id=person)).rows == (row,)
    assert office.ask(find_contract, "۲۹۰۱-۱۴۰۵-۰۰۰۰۰۱") == row


def test_a_legal_person_supports_too(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1, legal=True))
    assert (row.supporter.legal_name, row.supporter.shown) == ("تعاونی بانوان آبان", "تعاونی بانوان آبان")
    assert row.supporter.legal_id == "10380284790"
    assert row.supporter.name
    assert row.supporter.legal_person_id


def test_numbers_go_on_and_none_is_given_twice(office: Services) -> None:
    holder = supporter(office, 1)
    assert [cover(office, each, holder).number[-6:] for each in (2, 3)] == ["000001", "000002"]
    typed = cover(office, 4, holder, number="ق/۱۲")
    assert typed.number == "ق/12"
    assert refused(office, applicant(office, 5), holder, number="ق/12") == {"number"}
    assert cover(office, 6, holder).number[-6:] == "000003"


def test_a_prepared_contract_counts_from_its_signature_on(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder, signed_on=None)
    assert row.state == "draft"
    assert office.ask(capacity_of, holder.id).people == 0
    clock.forward(days=2)
    with pytest.raises(Invalid):
        office.ask(sign_contract, row.id, dt.date(2026, 12, 1))
    signed = office.ask(sign_contract, row.id)
    assert (signed.state, signed.signed_on) == ("active", dt.date(2026, 11, 24))
    assert office.ask(capacity_of, holder.id).people == 1
    with pytest.raises(NotAllowed):
        office.ask(sign_contract, row.id)


def test_a_prepared_contract_is_dropped(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1), signed_on=None)
    assert office.ask(end_contract, row.id).state == "cancelled"
    with pytest.raises(NotAllowed):
        office.ask(sign_contract, row.id)


def test_covered_people_count_for_the_supporter(office: Services) -> None:
    holder = supporter(office, 1)
    orders(office, holder, 3)
    cover(office, 2, holder, jobs=2)
    person = applicant(office, 3)
    sign(office, person, holder)
    sign(office, person, holder, field_code="HC-01", jobs=4)
    account = office.ask(capacity_of, holder.id)
    assert (account.people, account.jobs, account.left) == (2, 6, 1)
    assert account.stated is not None
    assert (account.stated.people, account.stated.source) == (3, "قرارداد فروش 1405/12")
    sums = office.ask(coverage_sums)
    assert (sums.people, sums.jobs, sums.supporters, sums.ending_soon) == (2, 6, 1, 0)


def test_more_people_than_orders_are_warned_of(office: Services) -> None:
    holder = supporter(office, 1)
    person = applicant(office, 2)
    assert "supporter_permit" in warnings(office, person, holder)
    orders(office, holder, 1)
    assert "supporter_permit" not in warnings(office, person, holder)
    cover(office, 3, holder)
    judged = office.ask(consider_contract, contract_draft(person, holder))
    assert any("give work to 1 people" in each.sentence() for each in judged.problems)
    assert office.ask(capacity_of, holder.id).left == 0
    assert sign(office, person, holder).state == "active"
    assert office.ask(capacity_of, holder.id).left == -1


def test_the_newest_orders_count(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    orders(office, holder, 5, stated_on=dt.date(2026, 3, 1))
    orders(office, holder, 9, stated_on=dt.date(2026, 9, 1))
    orders(office, holder, 2, stated_on=dt.date(2026, 6, 1))
    account = office.ask(capacity_of, holder.id)
    assert account.left == 9
    assert [each.people for each in account.history] == [9, 2, 5]
    clock.forward(days=300)
    new = office.ask(renew_permit, holder.id)
    assert office.ask(capacity_of, new.id).left == 9


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"people": None}, "people"),
        ({"people": -1}, "people"),
        ({"source": " "}, "source"),
        ({"stated_on": dt.date(2027, 1, 1)}, "stated_on"),
    ],
)
def test_orders_need_a_number_and_a_source(office: Services, change: dict[str, object], field: str) -> None:
    holder = supporter(office, 1)
    with pytest.raises(Invalid) as caught:
        orders(office, holder, cast("int | None", change.pop("people", 3)), **change)
    assert {each.field for each in caught.value.problems} == {field}


def test_only_a_supporter_has_orders(office: Services) -> None:
    alone = office.ask(permits.issue_permit, request(applicant(office, 1)))
    with pytest.raises(Invalid):
        orders(office, alone, 3)
    with pytest.raises(Invalid):
        office.ask(capacity_of, alone.id)
    with pytest.raises(NotFound):
        office.ask(state_capacity, CapacityDraft("29014700011863", 3, "x"))


def test_an_old_contract_is_judged_by_the_day_it_was_signed(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    clock.forward(days=380)
    assert cover(office, 2, holder, signed_on=TODAY).standing(clock.today()) == "over"
    assert refused(office, applicant(office, 3), holder, signed_on=clock.today()) == {"supporter_permit"}


def test_who_can_sign_with_whom(office: Services) -> None:
    holder = supporter(office, 1)
    person = applicant(office, 2)
    alone = office.ask(permits.issue_permit, request(applicant(office, 3)))
    assert refused(office, holder.person_id, holder) == {"supporter_permit"}
    assert refused(office, person, alone) == {"supporter_permit"}
    assert refused(office, person, holder, supporter_permit="29014700011863") == {"supporter_permit"}
    assert refused(office, person, holder, supporter_permit="") == {"supporter_permit"}
    assert refused(office, person, holder, field_code="no such", agency="SAMT") == {"field_code"}
    assert refused(office, person, holder, agency="no such") == {"agency"}
    assert refused(office, person, holder, covered_permit=holder.number) == {"covered_permit"}
    office.ask(retire_person, person, "رفته است")
    assert refused(office, person, holder) == {"person_id"}


def test_one_contract_at_a_time_with_a_supporter(office: Services) -> None:
    holder, other = supporter(office, 1), supporter(office, 4)
    person = applicant(office, 2)
    sign(office, person, holder)
    assert refused(office, person, holder) == {"person_id"}
    assert "person_id" in warnings(office, person, other)


def test_a_contract_is_corrected_and_keeps_its_people(office: Services) -> None:
    holder, other = supporter(office, 1), supporter(office, 3)
    row = cover(office, 2, holder)
    draft = dataclasses.replace(
        draft_of(row), supporter_permit=other.number, number="۷", work="قالی‌بافی", jobs=3,
        ends_on=dt.date(2027, 2, 1), signed_on=None,
    )  # fmt: skip
    new = office.ask(change_contract, row.id, draft)
    assert (new.number, new.work, new.jobs, new.ends_on) == ("7", "قالی‌بافی", 3, dt.date(2027, 2, 1))
    assert (new.supporter_permit.id, new.signed_on, new.state) == (holder.id, TODAY, "active")
    office.ask(end_contract, row.id, "agreement")
    with pytest.raises(NotAllowed):
        office.ask(change_contract, row.id, draft)


def test_an_early_end_has_a_coded_reason(office: Services) -> None:
    row = cover(office, 2, supporter(office, 1))
    for code, text in (("", "هرچه"), ("other", ""), ("no_such", "")):
        with pytest.raises(Invalid):
            office.ask(end_contract, row.id, code, text)
    with pytest.raises(Invalid):
        office.ask(end_contract, row.id, "agreement", "", dt.date(2026, 11, 23))
    with pytest.raises(Invalid):
        office.ask(end_contract, row.id, "agreement", "", dt.date(2026, 11, 21))
    ended = office.ask(end_contract, row.id, "orders_ran_out", "نامهٔ ۱۲")
    assert (ended.state, ended.reason, ended.state_on) == ("ended_early", "orders_ran_out", TODAY)
    (note,) = office.ask(get_person, row.covered.person_id).notes
    assert note.text == "Contract of coverage 2901-1405-000001: پایان یافتن سفارش‌های پشتیبان — نامهٔ ۱۲"
    assert {item.code for item in office.ask(end_reasons)} >= {"orders_ran_out", "other"}


def test_a_contract_ends_on_its_day_without_a_reason(office: Services, clock: FixedClock) -> None:
    row = cover(office, 2, supporter(office, 1), ends_on=dt.date(2026, 12, 1))
    clock.forward(days=20)
    assert office.ask(contract, row.id).standing(clock.today()) == "over"
    assert len(office.ask(search_contracts, CoverageFilter(standing="over")).rows) == 1
    ended = office.ask(end_contract, row.id)
    assert (ended.state, ended.reason, ended.state_on) == ("ended", "", dt.date(2026, 12, 1))
    assert office.ask(search_contracts, CoverageFilter(standing="over")).rows == ()


def test_a_contract_is_renewed(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder, ends_on=dt.date(2026, 12, 1), jobs=2)
    assert office.ask(coverage_sums).ending_soon == 1
    new = office.ask(renew_contract, row.id, RenewalDraft())
    assert (new.follows, new.starts_on, new.ends_on) == (row.id, dt.date(2026, 12, 2), holder.expires_on)
    assert (new.number[-6:], new.work, new.jobs) == ("000002", row.work, 2)
    assert (new.standing(TODAY), office.ask(contract, row.id).state) == ("waiting", "followed")
    assert office.ask(capacity_of, holder.id).people == 1
    with pytest.raises(NotAllowed):
        office.ask(renew_contract, row.id, RenewalDraft())
    clock.forward(days=400)
    with pytest.raises(Invalid):  # the supporter's permit ran out
        office.ask(renew_contract, new.id, RenewalDraft())


def test_a_contract_goes_on_with_the_supporters_renewed_permit(office: Services, clock: FixedClock) -> None:
    holder = supporter(office, 1)
    row = cover(office, 2, holder)
    clock.forward(days=300)
    new = office.ask(renew_permit, holder.id)
    now = office.ask(contract, row.id)
    assert (now.supporter_permit.id, now.signed_permit_id, now.supporter_number) == (
        new.id, holder.id, holder.number,
    )  # fmt: skip
    assert office.ask(coverage_of, new.id) == office.ask(coverage_of, holder.id) == (now,)
    assert office.ask(search_contracts, CoverageFilter(supporter_permit=new.id)).rows == (now,)


def test_the_province_keeps_no_contracts(tmp_path: Path) -> None:
    province = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00")
    with pytest.raises(NotAllowed):
        province.ask(add_contract, ContractDraft("nobody"))
    with pytest.raises(NotAllowed):
        province.ask(state_capacity, CapacityDraft("29014700011863", 1, "x"))


def test_a_supporter_without_a_permit_signs_nothing(office: Services) -> None:
    holder = supporter(office, 1)
    stop(office, holder.id, "cancelled", "own_request")
    assert refused(office, applicant(office, 2), holder) == {"supporter_permit"}
