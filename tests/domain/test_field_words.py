import pytest

from homejobs_desktop.domain.entities import BUSINESS, Entity, Kind, Merge, Value
from homejobs_desktop.domain.field_words import CODED, FIELD_WORDS, field_words, value_words
from homejobs_desktop.domain.reference import ReferenceBook

DISPUTED = [
    (entity, field.name)
    for entity in BUSINESS
    for field in entity.fields
    if field.merge in {Merge.AUTO, Merge.REVIEW}
]
NO_BOOK = ReferenceBook(())


@pytest.mark.parametrize(("entity", "name"), DISPUTED, ids=lambda each: getattr(each, "name", each))
def test_whatever_two_offices_may_hold_differently_has_words(entity: Entity, name: str) -> None:
    assert name in FIELD_WORDS
    assert field_words(name) != name


def test_whatever_may_come_back_has_words() -> None:
    names = {field.name for entity in BUSINESS for field in entity.fields}
    assert {name for name in names if field_words(name) == name} == set()


def test_an_unknown_field_is_called_by_its_name() -> None:
    assert field_words("of_a_newer_program") == "of_a_newer_program"


@pytest.mark.parametrize(
    ("entity", "name", "value", "words"),
    [
        ("person", "birth_date", "1986-05-05", "1365/02/15"),
        ("", "birth_date", "1986-05-05", "1365/02/15"),
        ("person", "birth_date", "0001-01-01", "0001-01-01"),
        ("person", "household_head", True, "Yes"),
        ("person", "household_head", "0", "No"),
        ("person", "dependants", 12, "12"),
        ("application", "capital_rial", 2_500_000_000, "2٬500٬000٬000"),
        ("person", "support_bodies", ["a", "b"], "a، b"),
        ("person", "last_name", None, "—"),
        ("person", "last_name", "", "—"),
        ("person", "gender", "female", "female"),
        ("newer", "thing", "text", "text"),
    ],
)
def test_values_read_as_people_say_them(entity: str, name: str, value: Value, words: str) -> None:
    assert value_words(NO_BOOK, entity, name, value) == words


def test_coded_fields_name_lists_that_exist() -> None:
    kinds = {field.name: field.kind for entity in BUSINESS for field in entity.fields}
    assert {kinds[name] for name in CODED} <= {Kind.TEXT, Kind.LIST}
