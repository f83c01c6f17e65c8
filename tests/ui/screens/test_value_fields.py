"""Another value can be typed for every field that a person decides on, but for links to other records."""

import datetime as dt

import pytest

from homejobs_desktop.domain.entities import BUSINESS, Entity, Merge, Value
from homejobs_desktop.ui.forms import fields
from homejobs_desktop.ui.screens_kit.value_fields import LINKS, as_value, value_field

DECIDED = [
    (entity, field.name) for entity in BUSINESS for field in entity.fields if field.merge is Merge.REVIEW
]


@pytest.mark.parametrize(("entity", "name"), DECIDED, ids=lambda each: getattr(each, "name", each))
def test_each_field_has_an_editor_or_is_a_link(entity: Entity, name: str) -> None:
    field = value_field(entity.name, name)
    assert (field is None) == (name in LINKS)


@pytest.mark.parametrize(
    ("entity", "name", "kind"),
    [
        ("person", "national_code", fields.NationalCodeField),
        ("person", "birth_date", fields.DateField),
        ("person", "gender", fields.ChoiceField),
        ("person", "household_head", fields.YesNoField),
        ("person", "iban", fields.LatinField),
        ("person", "last_name", fields.TextField),
        ("person", "support_bodies", fields.ChoicesField),
        ("person", "mobile", fields.MobileField),
        ("legal_person", "legal_id", fields.CodeField),
        ("application", "capital_rial", fields.MoneyField),
        ("person", "dependants", fields.NumberField),
    ],
)
def test_the_editor_is_that_of_the_form(entity: str, name: str, kind: type[fields.Field]) -> None:
    assert type(value_field(entity, name)) is kind


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("", None),
        (None, None),
        ((), None),
        (("a",), ["a"]),
        (dt.date(1986, 5, 5), "1986-05-05"),
        (False, False),
        (3, 3),
        ("متن", "متن"),
    ],
)
def test_what_was_typed_becomes_a_value_of_the_record(typed: object, value: Value) -> None:
    assert as_value(typed) == value
