"""Permits and the applications behind them: what is asked, what must hold, what is shown."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark


class PermitType(StrEnum):
    """The kinds of permit of the law's directive, article 1."""

    INDEPENDENT = "independent"
    SUPPORTER_NATURAL = "supporter_natural"
    SUPPORTER_LEGAL = "supporter_legal"
    COVERED = "covered"

    @property
    def is_supporter(self) -> bool:
        """Whether the holder supports other home workers."""
        return self in {PermitType.SUPPORTER_NATURAL, PermitType.SUPPORTER_LEGAL}


SUPPORTERS = frozenset(kind for kind in PermitType if kind.is_supporter)
"""Types of permits that a supporter holds; a type that a newer program wrote is none of them."""

TYPE_NAMES: dict[PermitType, Text] = {
    PermitType.INDEPENDENT: mark("Permits", "Independent"),
    PermitType.SUPPORTER_NATURAL: mark("Permits", "Supporter (natural person)"),
    PermitType.SUPPORTER_LEGAL: mark("Permits", "Supporter (legal person)"),
    PermitType.COVERED: mark("Permits", "Covered by a supporter"),
}
"""How a person reads the type of a permit."""


class IssueKind(StrEnum):
    """How a permit came about; the three are never counted together."""

    NEW = "new"
    RENEWAL = "renewal"
    REPLACEMENT = "replacement"


ISSUE_KIND_NAMES: dict[IssueKind, Text] = {
    IssueKind.NEW: mark("Permits", "New"),
    IssueKind.RENEWAL: mark("Permits", "Renewal"),
    IssueKind.REPLACEMENT: mark("Permits", "Replacement"),
}
"""How a person reads how a permit came about."""

PERMIT_STATE_NAMES: dict[PermitState, Text] = {
    PermitState.DRAFT: mark("Permits", "Draft"),
    PermitState.ISSUED: mark("Permits", "Issued"),
    PermitState.SUSPENDED: mark("Permits", "Suspended"),
    PermitState.REVOKED: mark("Permits", "Revoked"),
    PermitState.CANCELLED: mark("Permits", "Given back"),
    PermitState.REPLACED: mark("Permits", "Replaced"),
}
"""How a person reads the state of a permit."""


def state_name(state: str) -> Text | Verbatim:
    """Give how a person reads a permit's state; one that only a newer program knows is shown as it is."""
    return PERMIT_STATE_NAMES[PermitState(state)] if state in set(PermitState) else Verbatim(state)


@dataclass(frozen=True, slots=True)
class LegalPersonDraft:
    """The company or cooperative behind a supporter's permit."""

    legal_id: str = ""
    name: str = ""
    registration_no: str = ""
    legal_kind: str = ""
    director_name: str = ""
    director_code: str = ""
    registration_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PermitRequest:
    """What a clerk asks for when issuing a permit; names are those of the registry.

    `supporter_permit` is the number (or the record) of the supporter's permit, for covered workers.
    `expires_on` is only set where another date than the rule's was decided; `registered_on` and
    `issued_on` default to the present day; money is whole rials.
    """

    person_id: str
    permit_type: PermitType
    field_code: str
    agency: str = ""
    legal: LegalPersonDraft = field(default_factory=LegalPersonDraft)
    supporter_permit: str = ""
    agency_letter_no: str = ""
    agency_letter_date: dt.date | None = None
    description: str = ""
    tracking_no: str = ""
    capital_rial: int | None = None
    own_contribution_rial: int | None = None
    loan_requested_rial: int | None = None
    expected_jobs: int | None = None
    registered_on: dt.date | None = None
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None
    national_number: str = ""
    contract: str = ""
    """The number of the contract of coverage behind a covered permit; "" for the only one that fits."""
    renews: str = ""
    """The permit (its record) that is renewed while it may still hold; "" for any other request."""


@dataclass(frozen=True, slots=True)
class HolderFacts:
    """What the rules ask of the person; "" and None mean not recorded.

    `military_settled`: the service is recorded as done or exempted.
    """

    national_code: str = ""
    birth_date: dt.date | None = None
    gender: str = ""
    nationality: str = ""
    military_settled: bool = False
    address: str = ""
    experience_years: int = 0
    skilled_fields: tuple[str, ...] = ()
    """Fields of activity for which a skill certificate is recorded that is still valid."""


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What the rules ask of a field of activity: `approver` must agree too where it is starred."""

    code: str
    name: str
    agencies: tuple[str, ...] = ()
    starred: bool = False
    approver: str = ""


@dataclass(frozen=True, slots=True)
class SupporterFacts:
    """What the rules ask of a supporter's permit."""

    permit_id: str
    permit_type: str
    state: str
    person_id: str
    expires_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PermitRow:
    """A permit in a list."""

    id: str
    number: str
    permit_type: str
    state: str
    person_id: str
    holder_name: str
    national_code: str
    field_code: str
    agency: str
    issued_on: dt.date | None
    expires_on: dt.date | None
    national_number: str
    legal_name: str
    owner: str
    application_id: str
    supporter_permit_id: str = ""
    renews: str = ""
    replaces: str = ""
    state_reason: str = ""
    state_on: dt.date | None = None
    waits_for: str = ""
    """The state that one person asked for and another one has to confirm; "" for none."""

    @property
    def kind(self) -> IssueKind:
        """How the permit came about: it counts as new only where it renews and replaces none."""
        if self.replaces:
            return IssueKind.REPLACEMENT
        return IssueKind.RENEWAL if self.renews else IssueKind.NEW

    def standing(self, today: dt.date) -> str:
        """Give the state as it is worth today: `expired` for an issued permit whose day is over."""
        if self.state == PermitState.ISSUED and self.expires_on is not None and self.expires_on < today:
            return "expired"
        return self.state


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application in a list."""

    id: str
    person_id: str
    permit_type: str
    field_code: str
    agency: str
    state: str
    registered_on: dt.date | None
    tracking_no: str
    agency_letter_no: str
    agency_letter_date: dt.date | None
    owner: str


@dataclass(frozen=True, slots=True)
class PermitFacts:
    """What a signed document says of a permit."""

    number: str
    permit_type: str
    field_code: str
    holder_name: str
    code_tail: str
    birth_year: int | None
    issued_on: dt.date
    expires_on: dt.date | None
