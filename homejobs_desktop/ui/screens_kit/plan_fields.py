"""What the forms of applications and permits share: kind, field, agency, supporter, legal person, plan."""

from dataclasses import dataclass
from typing import Any

from homejobs_desktop.domain.permits import TYPE_NAMES, LegalPersonDraft, PermitType
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    CodeField,
    Group,
    LatinField,
    MoneyField,
    NationalCodeField,
    NumberField,
    TextField,
)
from homejobs_desktop.ui.forms.form import FormView
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import Choice

TYPES = "permit_kinds"
"""The kinds of permit as the forms offer them: made from the program, not from the office's lists."""


@dataclass(frozen=True, slots=True)
class TypedPlan:
    """What is typed about a home business and who stands behind it."""

    permit_type: str = ""
    field_code: str = ""
    agency: str = ""
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
    description: str = ""

    @property
    def legal(self) -> LegalPersonDraft:
        """The legal person that is typed."""
        return LegalPersonDraft(**{name: getattr(self, field) for field, name in _LEGAL.items()})


_LEGAL = {
    "legal_id": "legal_id",
    "legal_name": "name",
    "legal_kind": "legal_kind",
    "registration_no": "registration_no",
    "director_name": "director_name",
    "director_code": "director_code",
}


def typed_legal(legal: LegalPersonDraft) -> dict[str, Any]:
    """Give a legal person by the fields of `TypedPlan`."""
    return {field: getattr(legal, name) for field, name in _LEGAL.items()}


def type_choices() -> tuple[Choice, ...]:
    """Give the kinds of permit to choose from."""
    return tuple(Choice(kind.value, translate(name)) for kind, name in TYPE_NAMES.items())


def type_words(permit_type: str) -> str:
    """Give the words of a kind of permit; of a newer program's, its code."""
    known = permit_type in set(PermitType)
    return translate(TYPE_NAMES[PermitType(permit_type)]) if known else permit_type


AGENCY = ChoiceField(name="agency", label=mark("Permits", "Executive agency"), list_name="agencies")
KIND_FIELDS = (
    ChoiceField(name="permit_type", label=mark("Permits", "Type"), list_name=TYPES),
    ChoiceField(name="field_code", label=mark("Permits", "Field of activity"), list_name="fields"),
    AGENCY,
)
_SUPPORTER = mark("Permits", "Number of the supporter's permit")


def supporter_field(words: Text = _SUPPORTER, help_words: Text | None = None) -> CodeField:
    """Make the field of the number of a supporter's permit."""
    return CodeField(name="supporter_permit", label=words, help=help_words, length=14, groups=(2, 2, 2, 6, 2))


LEGAL_ID = CodeField(name="legal_id", label=mark("Permits", "National id of the legal person"), length=11)
LEGAL_NAME = TextField(name="legal_name", label=mark("Permits", "Name of the legal person"))
LEGAL_KIND = ChoiceField(
    name="legal_kind", label=mark("Permits", "Kind of legal person"), list_name="legal_kinds"
)
REGISTRATION_NO = LatinField(name="registration_no", label=mark("Permits", "Registration number"))
DIRECTOR_NAME = TextField(name="director_name", label=mark("Permits", "Managing director"))
DIRECTOR_CODE = NationalCodeField(
    name="director_code", label=mark("Permits", "National code of the managing director")
)
LEGAL_FIELDS = (LEGAL_ID, LEGAL_NAME, LEGAL_KIND, REGISTRATION_NO, DIRECTOR_NAME, DIRECTOR_CODE)
TRACKING_NO = LatinField(name="tracking_no", label=mark("Permits", "Tracking number in the national system"))
PLAN = Group(
    mark("Permits", "The plan"),
    (
        MoneyField(name="capital_rial", label=mark("Permits", "Capital needed (rials)")),
        MoneyField(name="own_contribution_rial", label=mark("Permits", "Own contribution (rials)")),
        MoneyField(name="loan_requested_rial", label=mark("Permits", "Loan asked for (rials)")),
        NumberField(name="expected_jobs", label=mark("Permits", "Expected jobs")),
        TextField(name="description", label=mark("Permits", "Description of the plan"), span=2),
    ),
)
COVERED_ONLY = frozenset({"supporter_permit"})
LEGAL_ONLY = frozenset(field.name for field in LEGAL_FIELDS)


def follow_kind(form: FormView[Any], lists: ReferenceLists, name: str) -> None:
    """Let the form follow what was typed into `name`: fields of the chosen kind, agency of the field."""
    if name == "permit_type":
        kind = form.state.value("permit_type")
        form.set_shown(COVERED_ONLY, shown=kind == PermitType.COVERED)
        form.set_shown(LEGAL_ONLY, shown=kind == PermitType.SUPPORTER_LEGAL)
    if name == "field_code":
        field = lists.book.get("fields", str(form.state.value("field_code")))
        agency = field.text("agency") if field is not None else ""
        if agency and agency != form.state.value("agency"):
            form.put("agency", agency)
