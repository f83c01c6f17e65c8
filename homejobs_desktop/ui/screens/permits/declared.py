"""What the permits' list and the issuing form consist of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields

from homejobs_desktop.domain.filters import PermitFilter
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import (
    ISSUE_KIND_NAMES,
    LegalPersonDraft,
    PermitRequest,
    PermitRow,
    PermitType,
)
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.permits import find_permits
from homejobs_desktop.ui.forms.fields import DateField, Form, Group, LatinField
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
)
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

TONES = {
    "issued": "good",
    "expired": "bad",
    "suspended": "warn",
    "revoked": "bad",
    "cancelled": "plain",
    "replaced": "plain",
}
EXPIRED = mark("Permits", "Expired")


@dataclass(frozen=True, slots=True)
class PermitDraft(TypedPlan):
    """What is typed into the issuing form."""

    person_id: str = ""
    agency_letter_no: str = ""
    agency_letter_date: dt.date | None = None
    national_number: str = ""
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None


_NO_TYPE = mark("Permits", "Choose the type of the permit.")
_NO_FIELD = mark("Permits", "Choose the field of activity.")


def check_draft(draft: PermitDraft) -> tuple[Problem, ...]:
    """Give what is missing before the rules can be asked."""
    missing = (("permit_type", _NO_TYPE), ("field_code", _NO_FIELD))
    return tuple(Problem(name, text, {}) for name, text in missing if not getattr(draft, name))


def request_of(draft: PermitDraft) -> PermitRequest:
    """Give the request that a checked draft means; what its type does not ask for is left out."""
    kind = PermitType(draft.permit_type)
    same = {field.name for field in fields(PermitRequest)} & {field.name for field in fields(PermitDraft)}
    values = {name: getattr(draft, name) for name in same - {"permit_type"}}
    if kind is not PermitType.COVERED:
        values["supporter_permit"] = ""
    legal = draft.legal if kind is PermitType.SUPPORTER_LEGAL else LegalPersonDraft()
    return PermitRequest(permit_type=kind, legal=legal, **values)


_RULE_DATE = mark("Permits", "Empty: as the rule says")
ISSUE_FORM = Form(
    "permit",
    PermitDraft(),
    check_draft,
    (
        Group(
            mark("Permits", "Permit"),
            (
                *KIND_FIELDS,
                LatinField(name="agency_letter_no", label=mark("Permits", "Number of the agency's letter")),
                DateField(name="agency_letter_date", label=mark("Permits", "Date of the agency's letter")),
                TRACKING_NO,
                supporter_field(),
                *LEGAL_FIELDS,
            ),
        ),
        PLAN,
        Group(
            mark("Permits", "Dates and the electronic permit"),
            (
                DateField(
                    name="issued_on", label=mark("Permits", "Issued on"), help=mark("Permits", "Empty: today")
                ),
                DateField(name="expires_on", label=mark("Permits", "Valid until"), help=_RULE_DATE),
                LatinField(
                    name="national_number",
                    label=mark("Permits", "National number of the electronic permit"),
                    help=mark("Permits", "It can be entered later"),
                ),
            ),
        ),
    ),
    hidden=frozenset({"person_id"}),
)


def standing_words(lists: ReferenceLists, standing: str) -> str:
    """Give the words of a permit's standing today."""
    return translate(EXPIRED) if standing == "expired" else lists.name("permit_states", standing)


def _columns(workplace: Workplace, lists: ReferenceLists) -> tuple[Column[PermitRow], ...]:
    def standing(row: PermitRow) -> str:
        return row.standing(workplace.clock.today())

    return (
        Column(mark("Permits", "Holder"), lambda row: row.legal_name or row.holder_name, 18, Look.STRONG),
        Column(mark("Permits", "Number"), lambda row: show_permit_number(row.number), 18, Look.CODE),
        Column(mark("Permits", "Type"), lambda row: type_words(row.permit_type), 16, wide_only=True),
        Column(
            mark("Permits", "Field of activity"),
            lambda row: lists.name("fields", row.field_code),
            16,
            wide_only=True,
        ),
        Column(
            mark("Permits", "State"),
            lambda row: standing_words(lists, standing(row)),
            12,
            Look.PILL,
            lambda row: TONES.get(standing(row), "plain"),
            wide_only=True,
        ),
        Column(
            mark("Permits", "Issue"), lambda row: translate(ISSUE_KIND_NAMES[row.kind]), 8, wide_only=True
        ),
        Column(mark("Permits", "Issued on"), lambda row: day_words(row.issued_on), 11, wide_only=True),
        Column(mark("Permits", "Valid until"), lambda row: day_words(row.expires_on), 11, wide_only=True),
    )


def permits_listing(
    workplace: Workplace, lists: ReferenceLists, wanted: Callable[[str], PermitFilter]
) -> Listing[PermitRow]:
    """Give the list of permits; `wanted` makes the filter for the words that are typed."""
    return Listing(
        name="permits",
        ask=lambda text, after, limit: workplace.ask(find_permits, wanted(text), after=after, limit=limit),
        columns=_columns(workplace, lists),
        key=lambda row: row.id,
        placeholder=mark("Permits", "Permit number or its beginning, name, national code …"),
        nothing=(
            mark("Permits", "No permit has been issued yet"),
            mark("Permits", "Ctrl+N issues one; first find the person it is for."),
        ),
        unfound=(
            mark("Permits", "No permit was found"),
            mark("Permits", "Type the beginning of the number, or the holder's name, or take filters back."),
        ),
        icon="file-text",
    )
