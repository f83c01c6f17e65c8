"""Supporters, the people they cover and their contracts, in a real office."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import cast

from homejobs_desktop.domain.coverage import ContractDraft, CoverageFilter, CoverageRow
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRow
from homejobs_desktop.services import permits
from homejobs_desktop.services.coverage import search_contracts
from homejobs_desktop.services.coverage_acts import CapacityDraft, add_contract, state_capacity
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from homejobs_desktop.services.runner import Services
from tests.support.office import SECOND
from tests.support.permitting import applicant, request

TODAY = dt.date(2026, 11, 22)
COMPANY = LegalPersonDraft(legal_id="10380284790", name="تعاونی بانوان آبان")


def supporter(office: Services, number: int, *, legal: bool = False, field: str = "IN-01") -> PermitRow:
    """Register a person and issue the permit of a supporter, a legal one where asked."""
    kind = "supporter_legal" if legal else "supporter_natural"
    asked = dataclasses.replace(
        request(applicant(office, number), field, kind=kind),
        capital_rial=1_000_000_000,
        own_contribution_rial=500_000_000,
        legal=COMPANY if legal else LegalPersonDraft(),
    )
    return office.ask(permits.issue_permit, asked)


def contract_draft(person: str, permit: PermitRow, /, **more: object) -> ContractDraft:
    """Give a signed contract of a year as it is typed."""
    plain = ContractDraft(person, permit.number, signed_on=TODAY, field_code="IN-01", work="دوخت روسری")
    return cast("Callable[..., ContractDraft]", dataclasses.replace)(plain, **more)


def sign(office: Services, person: str, permit: PermitRow, /, **more: object) -> CoverageRow:
    """Write down a signed contract."""
    return office.ask(add_contract, contract_draft(person, permit, **more))


def cover(office: Services, number: int, permit: PermitRow, /, **more: object) -> CoverageRow:
    """Register a person and write down a signed contract."""
    return sign(office, applicant(office, number), permit, **more)


def covered_permit(office: Services, person: str, supporter: str = "", contract: str = "") -> PermitRow:
    """Issue the permit of a covered person."""
    plain = request(person, kind="covered")
    asked = dataclasses.replace(plain, supporter_permit=supporter, contract=contract)
    return office.ask(permits.issue_permit, asked)


def orders(office: Services, permit: PermitRow, people: int | None, /, **more: object) -> None:
    """State to how many people a supporter's orders give work."""
    plain = CapacityDraft(permit.number, people, "قرارداد فروش ۱۴۰۵/۱۲")
    office.ask(state_capacity, cast("Callable[..., CapacityDraft]", dataclasses.replace)(plain, **more))


def contracts_of(office: Services, person: str) -> tuple[CoverageRow, ...]:
    """Give the contracts that cover a person, newest first."""
    return office.ask(search_contracts, CoverageFilter(person_id=person)).rows


def stop(office: Services, permit: str, state: str, code: str = "no_activity") -> None:
    """Take a permit to another state at an office that may; a second person confirms where one has to."""
    if office.ask(move_permit, permit, state, "بازدید", code).waits_for:
        office.as_actor(SECOND).ask(confirm_move, permit)
