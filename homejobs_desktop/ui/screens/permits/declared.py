"""What the permits' list and the issuing form consist of."""

import datetime as dt
from dataclasses import dataclass, fields

from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import (
    ISSUE_KIND_NAMES,
    TYPE_NAMES,
    LegalPersonDraft,
    PermitRequest,
    PermitRow,
    PermitType,
)
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.permits import search_permits
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Form,
    Group,
    LatinField,
    MoneyField,
    NationalCodeField,
    NumberField,
    TextField,
)
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.choice import Choice
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
TYPES = "permit_kinds"
"""The permit types as this form offers them: made from the program, not from the office's lists."""

COVERED_ONLY = frozenset({"supporter_permit"})
LEGAL_ONLY = frozenset(
    {"legal_id", "legal_name", "legal_kind", "registration_no", "director_name", "director_code"}
)


@dataclass(frozen=True, slots=True)
class PermitDraft:
    """What is typed into the issuing form."""

    person_id: str = ""
    permit_type: str = ""
    field_code: str = ""
    agency: str = ""
    agency_letter_no: str = ""
    agency_letter_date: dt.date | None = None
    supporter_permit: str = ""
    legal_id: str = ""
    legal_name: str = ""
    legal_kind: str = ""
    registration_no: str = ""
    director_name: str = ""
    director_code: str = ""
    capital_rial: int | None = None
    own_contribution_rial: int | None = None
    loan_requested_rial: int | None = None
    expected_jobs: int | None = None
    tracking_no: str = ""
    national_number: str = ""
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None
    description: str = ""


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
    legal = LegalPersonDraft()
    if kind is PermitType.SUPPORTER_LEGAL:
        legal = LegalPersonDraft(
            draft.legal_id,
            draft.legal_name,
            draft.registration_no,
            draft.legal_kind,
            draft.director_name,
            draft.director_code,
        )
    return PermitRequest(permit_type=kind, legal=legal, **values)


def type_choices() -> tuple[Choice, ...]:
    """Give the types of permit to choose from."""
    return tuple(Choice(kind.value, translate(name)) for kind, name in TYPE_NAMES.items())


_RULE_DATE = mark("Permits", "Empty: as the rule says")
ISSUE_FORM = Form(
    "permit",
    PermitDraft(),
    check_draft,
    (
        Group(
            mark("Permits", "Permit"),
            (
                ChoiceField(name="permit_type", label=mark("Permits", "Type"), list_name=TYPES),
                ChoiceField(
                    name="field_code", label=mark("Permits", "Field of activity"), list_name="fields"
                ),
                ChoiceField(name="agency", label=mark("Permits", "Executive agency"), list_name="agencies"),
                LatinField(name="agency_letter_no", label=mark("Permits", "Number of the agency's letter")),
                DateField(name="agency_letter_date", label=mark("Permits", "Date of the agency's letter")),
                LatinField(
                    name="tracking_no", label=mark("Permits", "Tracking number in the national system")
                ),
                CodeField(
                    name="supporter_permit",
                    label=mark("Permits", "Number of the supporter's permit"),
                    length=14,
                    groups=(2, 2, 2, 6, 2),
                ),
                CodeField(
                    name="legal_id", label=mark("Permits", "National id of the legal person"), length=11
                ),
                TextField(name="legal_name", label=mark("Permits", "Name of the legal person")),
                ChoiceField(
                    name="legal_kind", label=mark("Permits", "Kind of legal person"), list_name="legal_kinds"
                ),
                LatinField(name="registration_no", label=mark("Permits", "Registration number")),
                TextField(name="director_name", label=mark("Permits", "Managing director")),
                NationalCodeField(
                    name="director_code", label=mark("Permits", "National code of the managing director")
                ),
            ),
        ),
        Group(
            mark("Permits", "The plan"),
            (
                MoneyField(name="capital_rial", label=mark("Permits", "Capital needed (rials)")),
                MoneyField(name="own_contribution_rial", label=mark("Permits", "Own contribution (rials)")),
                MoneyField(name="loan_requested_rial", label=mark("Permits", "Loan asked for (rials)")),
                NumberField(name="expected_jobs", label=mark("Permits", "Expected jobs")),
                TextField(name="description", label=mark("Permits", "Description of the plan"), span=2),
            ),
        ),
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


def type_words(permit_type: str) -> str:
    """Give the words of a permit's type."""
    text: Text | None = TYPE_NAMES.get(PermitType(permit_type)) if permit_type in set(PermitType) else None
    return translate(text) if text else permit_type


def _columns(workplace: Workplace, lists: ReferenceLists) -> tuple[Column[PermitRow], ...]:
    def standing(row: PermitRow) -> str:
        return row.standing(workplace.clock.today())

    def day(value: dt.date | None) -> str:
        return show_date(value) if value else ""

    return (
        Column(mark("Permits", "Holder"), lambda row: row.legal_name or row.holder_name, 20, Look.STRONG),
        Column(mark("Permits", "Number"), lambda row: show_permit_number(row.number), 19, Look.CODE),
        Column(mark("Permits", "Type"), lambda row: type_words(row.permit_type), 16, wide_only=True),
        Column(
            mark("Permits", "Field of activity"),
            lambda row: lists.name("fields", row.field_code),
            20,
            wide_only=True,
        ),
        Column(
            mark("Permits", "State"),
            lambda row: standing_words(lists, standing(row)),
            13,
            Look.PILL,
            lambda row: TONES.get(standing(row), "plain"),
            wide_only=True,
        ),
        Column(
            mark("Permits", "Issue"), lambda row: translate(ISSUE_KIND_NAMES[row.kind]), 9, wide_only=True
        ),
        Column(mark("Permits", "Issued on"), lambda row: day(row.issued_on), 12, wide_only=True),
        Column(mark("Permits", "Valid until"), lambda row: day(row.expires_on), 12, wide_only=True),
    )


def permits_listing(workplace: Workplace, lists: ReferenceLists) -> Listing[PermitRow]:
    """Give the list of permits."""
    return Listing(
        name="permits",
        ask=lambda text, after, limit: workplace.ask(search_permits, text, after=after, limit=limit),
        columns=_columns(workplace, lists),
        key=lambda row: row.id,
        placeholder=mark("Permits", "Permit number or its beginning, name, national code …"),
        nothing=(
            mark("Permits", "No permit has been issued yet"),
            mark("Permits", "Ctrl+N issues one; first find the person it is for."),
        ),
        unfound=(
            mark("Permits", "No permit was found"),
            mark("Permits", "Type the beginning of the number, or the holder's name or national code."),
        ),
        icon="file-text",
    )
