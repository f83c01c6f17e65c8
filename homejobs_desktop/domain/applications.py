"""Applications: what is asked for, how one stands in a list, and what was done with it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import FieldFacts, LegalPersonDraft, PermitType
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark

_S = ApplicationState
OPEN: Final = (
    _S.REGISTERED, _S.DOCS_CHECK, _S.NEEDS_FIX, _S.AGENCY_REVIEW, _S.STARRED_REVIEW, _S.AGENCY_APPROVED,
    _S.AGENCY_REJECTED, _S.OFFICE_REVIEW,
)  # fmt: skip
"""Stages in which an application waits for somebody."""
_MOST_RIAL = 10**15
_MOST_JOBS = 10_000


class Act(StrEnum):
    """What a step of an application records."""

    STAGE = "stage"
    WAIVER = "waiver"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """What an applicant asks for, as it is typed; money is whole rials.

    `supporter_permit` is the number of the supporter's permit, for covered workers; `registered_on`
    defaults to the present day.
    """

    person_id: str = ""
    permit_type: str = ""
    field_code: str = ""
    agency: str = ""
    legal: LegalPersonDraft = field(default_factory=LegalPersonDraft)
    supporter_permit: str = ""
    description: str = ""
    tracking_no: str = ""
    capital_rial: int | None = None
    own_contribution_rial: int | None = None
    loan_requested_rial: int | None = None
    expected_jobs: int | None = None
    registered_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ApplicationItem:
    """An application in a list; `stage_since` is the day on which it came to its present stage."""

    id: str
    person_id: str
    person: str
    national_code: str
    permit_type: str
    field_code: str
    agency: str
    state: str
    registered_on: dt.date | None
    stage_since: dt.date | None
    owner: str
    legal_name: str = ""
    legal_id: str = ""
    supporter_permit_id: str = ""

    def days_in_stage(self, today: dt.date) -> int:
        """Give how many days it has been in its present stage."""
        since = self.stage_since or self.registered_on
        return max((today - since).days, 0) if since else 0

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done with an application.

    Of a stage: which one, the letter that belongs to it, whom it was sent to (`office`) and the reason.
    Of a waiver: which condition, and why. Of a paper that was printed: which (`paper`), and its letter.
    `actor` is who recorded it.
    """

    id: str
    act: str
    stage: str
    condition: str
    office: str
    letter_no: str
    letter_date: dt.date | None
    text: str
    actor: str
    happened_on: dt.date | None
    paper: str = ""


def check_application(
    draft: ApplicationDraft, field: FieldFacts | None, today: dt.date
) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, by field.

    Conditions that an applicant may meet later are not asked here: they stand on the checklist.
    """
    return (
        *_asked(draft, field),
        *_sums(draft),
        *too_long("description", draft.description, LONGEST_DESCRIPTION),
        *too_long("tracking_no", draft.tracking_no, LONGEST_NUMBER),
        *_day(draft, today),
    )


def _asked(draft: ApplicationDraft, field: FieldFacts | None) -> Iterator[Problem]:
    if draft.permit_type not in set(PermitType):
        yield Problem("permit_type", mark("Permits", "Choose the type of the permit."), {})
    if not draft.field_code:
        yield Problem("field_code", mark("Permits", "Choose the field of activity."), {})
    elif field is None:
        yield Problem(
            "field_code",
            mark("Permits", "There is no field of activity with the code {code}. Choose one from the list."),
            {"code": draft.field_code},
        )
    elif not draft.agency:
        yield Problem("agency", mark("Permits", "Choose the agency that approves this field."), {})
    if draft.permit_type == PermitType.SUPPORTER_LEGAL:
        if not draft.legal.legal_id:
            yield Problem(
                "legal_id", mark("Permits", "Enter the national id of the company or cooperative."), {}
            )
        if not draft.legal.name:
            yield Problem("legal_name", mark("Permits", "Enter the name of the company or cooperative."), {})


def _sums(draft: ApplicationDraft) -> Iterator[Problem]:
    most = {
        "capital_rial": _MOST_RIAL,
        "own_contribution_rial": _MOST_RIAL,
        "loan_requested_rial": _MOST_RIAL,
        "expected_jobs": _MOST_JOBS,
    }
    for name, limit in most.items():
        value: int | None = getattr(draft, name)
        if value is not None and value < 0:
            yield Problem(name, mark("Permits", "This cannot be less than zero."), {})
        elif value is not None and value > limit:
            too_large = mark("Permits", "This number is too large; at most {most}. Check it.")
            yield Problem(name, too_large, {"most": limit})


def _day(draft: ApplicationDraft, today: dt.date) -> Iterator[Problem]:
    if draft.registered_on is not None and draft.registered_on > today:
        yield Problem("registered_on", mark("Permits", "This date lies in the future. Check it."), {})
