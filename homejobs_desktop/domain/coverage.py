"""Coverage: a supporter, a covered person and an agency under one contract; who is counted, who left."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.domain.transitions import ContractState, PermitState
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

REASONS = "coverage_reasons"
"""The reference list of why a contract ends; the flag `uncovered` says whether a person is left over then."""
DOCUMENT = "coverage_contract"
"""Code of the document of an application that a contract in force stands for."""
OTHER = "other"
"""Code of the reason that only its words tell."""

CONTRACT_STATE_NAMES: dict[ContractState, Text] = {
    ContractState.DRAFT: mark("Coverage", "Not signed yet"),
    ContractState.ACTIVE: mark("Coverage", "In force"),
    ContractState.ENDED: mark("Coverage", "Ended on its day"),
    ContractState.ENDED_EARLY: mark("Coverage", "Ended early"),
    ContractState.FOLLOWED: mark("Coverage", "Followed by another contract"),
    ContractState.CANCELLED: mark("Coverage", "Never signed"),
}
"""How a person reads the state of a contract."""
OVER = "over"
"""Standing of a contract in force whose last day is past: it is a date, not a state."""
WAITING = "waiting"
"""Standing of a signed contract whose first day is still to come."""
_STANDING_NAMES: dict[str, Text] = {
    OVER: mark("Coverage", "Its day is past"),
    WAITING: mark("Coverage", "Begins later"),
}


def standing_name(standing: str) -> Text | Verbatim:
    """Give how a person reads a contract's state or standing; one that is not known is shown as it is."""
    if standing in _STANDING_NAMES:
        return _STANDING_NAMES[standing]
    known = standing in set(ContractState)
    return CONTRACT_STATE_NAMES[ContractState(standing)] if known else Verbatim(standing)


class Gap(StrEnum):
    """Why a covered person has no supporter now, or no contract that says so."""

    OVER = "over"
    ENDED = "ended"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    GIVEN_BACK = "given_back"
    EXPIRED = "expired"
    GONE = "gone"
    NO_CONTRACT = "no_contract"

    @property
    def is_without_supporter(self) -> bool:
        """Whether nobody supports the person; where only the contract is missing somebody may."""
        return self is not Gap.NO_CONTRACT


GAP_NAMES: dict[Gap, Text] = {
    Gap.OVER: mark("Coverage", "The contract's day is past"),
    Gap.ENDED: mark("Coverage", "The contract was ended"),
    Gap.SUSPENDED: mark("Coverage", "The supporter's permit is suspended"),
    Gap.REVOKED: mark("Coverage", "The supporter's permit is revoked"),
    Gap.GIVEN_BACK: mark("Coverage", "The supporter gave the permit back"),
    Gap.EXPIRED: mark("Coverage", "The supporter's permit has expired"),
    Gap.GONE: mark("Coverage", "The supporter's file was erased"),
    Gap.NO_CONTRACT: mark("Coverage", "No contract is recorded"),
}
"""How a person reads why somebody is left without a supporter."""

_GAP_OF_STATE = {
    PermitState.SUSPENDED.value: Gap.SUSPENDED,
    PermitState.REVOKED.value: Gap.REVOKED,
    PermitState.CANCELLED.value: Gap.GIVEN_BACK,
    PermitState.REPLACED.value: Gap.GIVEN_BACK,
}


@dataclass(frozen=True, slots=True)
class ContractDraft:
    """A contract as it is typed; codes may be names of the lists.

    `supporter_permit` and `covered_permit` are numbers of permits (or their records). Without
    `signed_on` the contract is only prepared; without `starts_on` it begins on the day it is signed.
    `number` is given by the office when it is left empty, `ends_on` by the rule.
    """

    person_id: str = ""
    supporter_permit: str = ""
    covered_permit: str = ""
    number: str = ""
    signed_on: dt.date | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    field_code: str = ""
    agency: str = ""
    work: str = ""
    quantity: int | None = None
    unit: str = ""
    jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """A person who signs a contract, as it is recorded; the legal ones are "" for a natural person."""

    person_id: str = ""
    name: str = ""
    father_name: str = ""
    national_code: str = ""
    birth_cert_no: str = ""
    mobile: str = ""
    address: str = ""
    postal_code: str = ""
    legal_person_id: str = ""
    legal_id: str = ""
    legal_name: str = ""
    registration_no: str = ""
    director_name: str = ""

    @property
    def shown(self) -> str:
        """Who signs: the legal person, or the person."""
        return self.legal_name or self.name


@dataclass(frozen=True, slots=True)
class PermitPlace:
    """A permit that a contract names, as it stands now: what it was renewed or replaced by, where it was.

    `id` is "" when this office does not have it.
    """

    id: str = ""
    number: str = ""
    permit_type: str = ""
    state: str = ""
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None
    owner: str = ""
    state_on: dt.date | None = None

    def gap_on(self, day: dt.date) -> Gap | None:
        """Give why this permit of a supporter covers nobody on a day; None when it does, or is not known."""
        if not self.id:
            return None
        if self.state == PermitState.ISSUED:
            return Gap.EXPIRED if self.expires_on is not None and self.expires_on < day else None
        return _GAP_OF_STATE.get(self.state)

    def gap_since(self, gap: Gap) -> dt.date | None:
        """Give the first day on which a gap was there; None where it is not recorded."""
        if gap is not Gap.EXPIRED:
            return self.state_on
        return self.expires_on + dt.timedelta(days=1) if self.expires_on else None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A three-party contract with everything that a list, a page or a paper tells of it.

    `supporter_permit` is the permit as it stands now; `signed_permit_id` and `supporter_number` say which
    one was signed for. `agency` and `field_code` are codes; `jobs` is None where nobody said it.
    """

    id: str
    number: str
    state: str
    covered: Party
    supporter: Party
    supporter_permit: PermitPlace
    covered_permit: PermitPlace
    supporter_number: str = ""
    signed_permit_id: str = ""
    signed_on: dt.date | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    field_code: str = ""
    agency: str = ""
    work: str = ""
    quantity: int | None = None
    unit: str = ""
    jobs: int | None = None
    reason: str = ""
    state_on: dt.date | None = None
    follows: str = ""
    owner: str = ""

    def standing(self, today: dt.date) -> str:
        """Give the state as it is worth today: `over` after the last day, `waiting` before the first one."""
        if self.state == ContractState.ACTIVE and self.ends_on is not None and self.ends_on < today:
            return OVER
        if self.state == ContractState.ACTIVE and self.starts_on is not None and self.starts_on > today:
            return WAITING
        return self.state

    def open_on(self, day: dt.date) -> bool:
        """Tell whether the contract takes one of the supporter's places: signed, and its end is not past."""
        return self.state == ContractState.ACTIVE and (self.ends_on is None or self.ends_on >= day)


@dataclass(frozen=True, slots=True)
class CapacityRow:
    """What somebody stated about a supporter's orders: to how many people they give work, from which day on.

    `source` is the paper that says so: an order, a sales contract, a visit.
    """

    id: str
    permit_id: str
    people: int
    source: str
    stated_on: dt.date | None
    text: str = ""
    actor: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class CapacityAccount:
    """A supporter's orders against the people covered: `stated` is None where nobody stated any.

    `people` counts everybody once, `jobs` what their contracts give work to. `history` is newest first.
    """

    permit: PermitPlace
    supporter: Party
    stated: CapacityRow | None
    people: int
    jobs: int
    history: tuple[CapacityRow, ...] = ()

    @property
    def left(self) -> int | None:
        """How many more people the orders give work to: less than none where too many are covered."""
        return None if self.stated is None else self.stated.people - self.people


@dataclass(frozen=True, slots=True)
class SupporterRow:
    """A supporter whose permit is in force: how many people are covered, to how many orders give work.

    `stated` is None where nobody stated the orders.
    """

    permit: PermitPlace
    supporter: Party
    field_code: str
    agency: str
    people: int
    stated: int | None

    @property
    def left(self) -> int | None:
        """How many more people the orders give work to; None where nobody stated them."""
        return None if self.stated is None else self.stated - self.people


@dataclass(frozen=True, slots=True)
class UncoveredRow:
    """A covered person who is left without a supporter, or without a contract.

    `target` is what a move to another supporter names: the contract, else the person's permit.
    `since` is the first day without a supporter where it is known; `contract` is None where there is none.
    """

    target: str
    gap: Gap
    since: dt.date | None
    person: Party
    permit: PermitPlace
    contract: CoverageRow | None
    supporter: str
    supporter_number: str
    field_code: str
    agency: str
    owner: str


@dataclass(frozen=True, slots=True)
class CoverageFilter:
    """Which contracts a list shows; "" asks nothing.

    `standing` is a state, `over` or `waiting`; `supporter_permit` the record of any permit of a supporter;
    `ends_by` the last day by which a contract in force ends.
    """

    text: str = ""
    standing: str = ""
    supporter_permit: str = ""
    person_id: str = ""
    agency: str = ""
    ends_by: dt.date | None = None


def counted(rows: Iterable[CoverageRow], day: dt.date) -> tuple[int, int]:
    """Count the people whom contracts cover on a day and the jobs these give: nobody twice.

    Of several contracts of one person the one with the most jobs counts; one that says none gives one.
    """
    jobs: dict[str, int] = {}
    for row in rows:
        if row.open_on(day):
            person = row.covered.person_id
            jobs[person] = max(jobs.get(person, 0), row.jobs or 1)
    return len(jobs), sum(jobs.values())


def newest(statements: Iterable[CapacityRow], day: dt.date) -> CapacityRow | None:
    """Give the statement of capacity that counts on a day: the newest that was not made after it."""
    made = [each for each in statements if each.stated_on is not None and each.stated_on <= day]
    return max(made, key=lambda each: (str(each.stated_on), each.id), default=None)
