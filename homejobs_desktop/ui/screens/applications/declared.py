"""What the list of applications and the forms about them consist of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields

from homejobs_desktop.domain.applications import (
    ApplicationDraft,
    ApplicationItem,
)
from homejobs_desktop.domain.filters import ApplicationFilter
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    DateField,
    Form,
    Group,
    LatinField,
    LongTextField,
    no_check,
)
from homejobs_desktop.ui.screens_kit.ages import days_tone, days_words
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.plan_fields import (
    KIND_FIELDS,
    LEGAL_FIELDS,
    PLAN,
    TRACKING_NO,
    TypedPlan,
    supporter_field,
    type_words,
    typed_legal,
)
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

STATES = "application_states"
NEXT = "next_stages"
LETTER = frozenset({"letter_no", "letter_date", "office"})
_S = ApplicationState
TONES = {
    _S.NEEDS_FIX: "warn",
    _S.AGENCY_REJECTED: "bad",
    _S.REJECTED: "bad",
    _S.AGENCY_APPROVED: "good",
    _S.PERMIT_ISSUED: "good",
    _S.AGENCY_REVIEW: "accent",
    _S.STARRED_REVIEW: "accent",
}


@dataclass(frozen=True, slots=True)
class TypedApplication(TypedPlan):
    """What is typed into the form of an application."""

    registered_on: dt.date | None = None


_SAME = {field.name for field in fields(TypedApplication)} & {
    field.name for field in fields(ApplicationDraft)
}


def draft_of(typed: TypedApplication, person_id: str) -> ApplicationDraft:
    """Give the draft that the form means for a person."""
    return ApplicationDraft(
        person_id=person_id, legal=typed.legal, **{name: getattr(typed, name) for name in _SAME}
    )


def typed_of(draft: ApplicationDraft) -> TypedApplication:
    """Give a draft as the form shows it."""
    return TypedApplication(**typed_legal(draft.legal), **{name: getattr(draft, name) for name in _SAME})


APPLICATION_FORM = Form(
    "application",
    TypedApplication(),
    no_check,
    (
        Group(
            mark("Applications", "Application"),
            (
                *KIND_FIELDS,
                supporter_field(help_words=mark("Applications", "It can be entered later")),
                *LEGAL_FIELDS,
                TRACKING_NO,
                DateField(
                    name="registered_on",
                    label=mark("Applications", "Registered on"),
                    help=mark("Permits", "Empty: today"),
                ),
            ),
        ),
        PLAN,
    ),
)

STAGE_FORM = Form(
    "application-stage",
    StageDraft(),
    no_check,
    (
        Group(
            mark("Applications", "Stage"),
            (
                ChoiceField(name="state", label=mark("Applications", "Next stage"), list_name=NEXT),
                DateField(
                    name="on",
                    label=mark("Applications", "Day"),
                    help=mark("Permits", "Empty: today"),
                    repeats=False,
                ),
                LatinField(
                    name="letter_no",
                    label=mark("Applications", "Number of the letter"),
                    help=mark("Applications", "Empty, when sent: the register's next"),
                    repeats=True,
                ),
                DateField(name="letter_date", label=mark("Applications", "Date of the letter")),
                ChoiceField(
                    name="office",
                    label=mark("Applications", "To or from whom"),
                    help=mark("Applications", "Empty: who has to approve"),
                    list_name="agencies",
                ),
                LongTextField(name="text", label=mark("Applications", "Reason, or what is missing"), span=3),
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class WaiverDraft:
    """Why a condition need not be met."""

    reason: str = ""


_WHY = mark("Applications", "Say why this condition is waived.")


def _check_waiver(draft: WaiverDraft) -> tuple[Problem, ...]:
    return () if draft.reason.strip() else (Problem("reason", _WHY, {}),)


WAIVER_FORM = Form(
    "application-waiver",
    WaiverDraft(),
    _check_waiver,
    (
        Group(
            mark("Applications", "Waiver"),
            (LongTextField(name="reason", label=mark("Applications", "Reason of the waiver"), span=3),),
        ),
    ),
)


def age_words(item: ApplicationItem, today: dt.date) -> str:
    """Give how long an application has been in its stage; "" for one that waits for nobody."""
    return days_words(item.days_in_stage(today)) if item.is_open else ""


def stage_tone(item: ApplicationItem) -> str:
    """Give the colour of a stage."""
    known = item.state in set(ApplicationState)
    return TONES.get(ApplicationState(item.state), "plain") if known else "plain"


def _columns(workplace: Workplace, lists: ReferenceLists) -> tuple[Column[ApplicationItem], ...]:
    def today() -> dt.date:
        return workplace.clock.today()

    return (
        Column(mark("Applications", "Applicant"), lambda row: row.legal_name or row.person, 19, Look.STRONG),
        Column(mark("Permits", "National code"), lambda row: row.national_code, 12, Look.CODE),
        Column(mark("Permits", "Type"), lambda row: type_words(row.permit_type), 13),
        Column(mark("Permits", "Field of activity"), lambda row: lists.name("fields", row.field_code), 18),
        Column(
            mark("Applications", "Stage"),
            lambda row: lists.name(STATES, row.state),
            15,
            Look.PILL,
            stage_tone,
        ),
        Column(
            mark("Applications", "In this stage"),
            lambda row: age_words(row, today()),
            9,
            Look.PILL,
            lambda row: days_tone(row.days_in_stage(today())),
        ),
        Column(mark("Permits", "Executive agency"), lambda row: lists.name("agencies", row.agency), 15),
        Column(
            mark("Applications", "Registered on"),
            lambda row: day_words(row.registered_on),
            11,
        ),
    )


def applications_listing(
    workplace: Workplace, lists: ReferenceLists, wanted: Callable[[str], ApplicationFilter]
) -> Listing[ApplicationItem]:
    """Give the list of applications; `wanted` makes the filter for the words that are typed."""
    return Listing(
        name="applications",
        ask=lambda text, after, limit: workplace.ask(
            search_applications, wanted(text), after=after, limit=limit
        ),
        columns=_columns(workplace, lists),
        key=lambda row: row.id,
        placeholder=mark("Applications", "Name, national code, tracking number …"),
        nothing=(
            mark("Applications", "No application fits"),
            mark("Applications", "Ctrl+N registers one; other stages are chosen above the list."),
        ),
        unfound=(
            mark("Applications", "No application was found"),
            mark("Applications", "Type a part of the name, or choose other stages above the list."),
        ),
        icon="list-check",
    )
