"""An editor for one field of any record, outside its form: as the third value of a decision."""

from collections.abc import Callable
from typing import Any

from homejobs_desktop.domain.entities import BY_NAME, Kind, Value
from homejobs_desktop.domain.field_words import CODED, FIELD_WORDS
from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.ui.forms import fields
from homejobs_desktop.ui.forms.editors import Editor, Surroundings, make_editor
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import ChoiceEdit

LINKS = frozenset({"legal_person_id", "supporter_permit_id", "amended_supporter", "covered_permit_id"})
"""Fields that name another record: only a value that somebody chose can be taken."""
_LATIN = frozenset(
    {"iban", "national_number", "certificate_no", "tracking_no", "agency_letter_no", "contract_no"}
)
_DIGITS = {"birth_cert_no": 10, "birth_cert_serial": 6, "postal_code": 10, "phone": 11, "legal_id": 11}
_CODES = frozenset({"national_code", "director_code"})
_BY_KIND: dict[Kind, Callable[..., fields.Field]] = {
    Kind.DATE: fields.DateField,
    Kind.INTEGER: fields.NumberField,
    Kind.BOOLEAN: fields.YesNoField,
}


def value_field(entity: str, name: str) -> fields.Field | None:
    """Give the declared field that a person types another value into; None where nobody may."""
    if name in LINKS or entity not in BY_NAME:
        return None
    words = FIELD_WORDS.get(name, label(name))
    kind = BY_NAME[entity].field(name).kind
    if name in CODED:
        wanted = fields.ChoicesField if kind is Kind.LIST else fields.ChoiceField
        return wanted(list_name=CODED[name], name=name, label=words)
    if name in _CODES:
        return fields.NationalCodeField(name=name, label=words)
    if name == "mobile":
        return fields.MobileField(name=name, label=words)
    if name in _DIGITS:
        return fields.CodeField(length=_DIGITS[name], name=name, label=words)
    if name in _LATIN:
        return fields.LatinField(name=name, label=words)
    if name.endswith("_rial"):
        return fields.MoneyField(name=name, label=words)
    return _BY_KIND.get(kind, fields.TextField)(name=name, label=words)


def value_editor(clock: Clock, lists: ReferenceLists, entity: str, name: str) -> Editor | None:
    """Make the editor for another value of a field; None where nobody may type one."""
    field = value_field(entity, name)
    if field is None:
        return None
    editor = make_editor(field, Surroundings(clock, lists.county_of_code))
    if isinstance(editor.widget, ChoiceEdit) and name in CODED:
        editor.widget.set_choices(lists.choices().get(CODED[name], ()))
    return editor


def as_value(typed: Any) -> Value:
    """Give what an editor holds as a value of a record: dates as ISO, lists, None for nothing."""
    if typed is None or typed in ("", ()):
        return None
    if isinstance(typed, tuple):
        return list(typed)
    if hasattr(typed, "isoformat"):
        return str(typed.isoformat())
    value: Value = typed
    return value
