"""The shipped reference lists and how they are looked up."""

import datetime as dt
import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.reference import (
    PARENTS,
    ReferenceBook,
    ReferenceItem,
    check_reference_item,
    read_reference,
    reference_id,
    shipped_book,
    shipped_reference,
    tidy_reference_item,
)
from homejobs_desktop.domain.transitions import ApplicationState, PermitState
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.text import canonical, joined_key

TODAY = dt.date(2026, 11, 22)
BOOK = shipped_book()


@pytest.mark.parametrize(
    ("list_name", "count"),
    [("provinces", 31), ("counties", 11), ("districts", 28), ("cities", 31), ("banks", 13), ("fields", 90)],
)
def test_lists_have_the_official_number_of_valid_items(list_name: str, count: int) -> None:
    assert len(BOOK.items(list_name, TODAY)) == count


def test_the_county_divisions_of_1399_are_still_known() -> None:
    before = dt.date(2021, 9, 20)
    assert len(BOOK.items("districts", before)) == 25
    assert len(BOOK.items("cities", before)) == 30
    assert {item.name for item in BOOK.items("cities", before)} - {
        item.name for item in BOOK.items("cities", TODAY)
    } == {"محمدشهر"}


def test_every_code_is_once_in_its_list_and_every_id_is_once() -> None:
    items = shipped_reference()
    assert len({(item.list_name, item.code) for item in items}) == len(items) == len(BOOK)
    assert len({item.id for item in items}) == len(items)


def test_every_item_passes_its_own_check() -> None:
    for item in shipped_reference():
        assert check_reference_item(item, BOOK) == (), item.code
        assert tidy_reference_item(item).aliases == item.aliases, item.code


def test_names_and_aliases_are_canonical() -> None:
    for item in shipped_reference():
        for text in (item.name, *item.aliases):
            assert canonical(text) == text


def test_no_name_of_a_list_means_two_valid_items_of_one_parent() -> None:
    for list_name in BOOK.list_names():
        for day in (dt.date(2021, 9, 20), TODAY):
            keys = Counter(
                (item.parent if list_name == "districts" else "", key)
                for item in BOOK.items(list_name, day)
                for key in {joined_key(text) for text in (item.name, *item.aliases)}
            )
            assert [key for key, count in keys.items() if count > 1] == []


def test_every_parent_is_known_and_valid_as_long() -> None:
    for list_name, parents in PARENTS.items():
        for item in BOOK.items(list_name, TODAY):
            parent = BOOK.get(parents, item.parent)
            assert parent is not None
            assert parent.valid_on(TODAY)


def test_fields_name_known_agencies() -> None:
    for item in BOOK.items("fields"):
        agency, approver = item.text("agency"), item.text("co_approver")
        assert not agency or BOOK.get("agencies", agency) is not None
        assert agency or item.texts("other_agencies")
        assert item.flag("starred") is bool(approver)
        assert not approver or BOOK.get("agencies", approver) is not None
        assert all(re.fullmatch(r"[0-9]{4}", code) for code in item.texts("isic"))


def test_food_needs_the_approval_of_health_and_animals_that_of_the_veterinary() -> None:
    approvers = {
        prefix: {item.text("co_approver") for item in BOOK.items("fields") if item.code.startswith(prefix)}
        for prefix in ("FD", "FI", "HC")
    }
    assert approvers == {"FD": {"HEALTH"}, "FI": {"VETERINARY"}, "HC": {""}}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("زرشک", "FD-10"),
        ("زعفران", "AG-04"),
        ("سوزن\u200cدوزی", "HC-16"),
        ("سوزندوزی", "HC-16"),
        ("چرم دوزي دست دوز", "HC-20"),
        ("قلم\u200cزنی", "HC-28"),
        ("قالی بافی", "HC-01"),
        ("گلیم‌بافی", "HC-03"),
        ("تراش سنگ", "HC-31"),
        ("خیاطی و پوشاک", "IN-01"),
        ("حوله‌بافی", "HC-10"),
        ("in-01", "IN-01"),
    ],
)
def test_a_field_is_found_as_people_write_it(text: str, code: str) -> None:
    found = BOOK.find("fields", text, day=TODAY)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["قائنات", "قاینات", "قاین", "قائن", " قاينات "])
def test_hamza_never_decides(text: str) -> None:
    found = BOOK.find("counties", text)
    assert found is not None
    assert found.code == "2904"


@pytest.mark.parametrize(
    ("text", "code"), [("خانم", "female"), ("مونث", "female"), ("آقا", "male"), ("مذكر", "male")]
)
def test_genders_of_sheets(text: str, code: str) -> None:
    found = BOOK.find("genders", text)
    assert found is not None
    assert found.code == code


def test_a_repeated_name_needs_its_parent() -> None:
    assert BOOK.find("districts", "مرکزی") is None
    found = BOOK.find("districts", "بخش مرکزی", parent="2901")
    assert found is not None
    assert found.code == "290104"


def test_ferdows_changed_its_district() -> None:
    old = BOOK.find("cities", "فردوس", day=dt.date(2021, 9, 20))
    new = BOOK.find("cities", "فردوس", day=TODAY)
    assert old is not None
    assert new is not None
    assert (old.parent, new.parent) == ("290703", "290704")


def test_children_and_names() -> None:
    assert [item.name for item in BOOK.children("districts", "2906", TODAY)] == ["آیسک", "سه‌قلعه"]
    assert BOOK.name("banks", "060") == "بانک قرض‌الحسنه مهر ایران"
    assert BOOK.name("banks", "999") == "999"


def test_search_puts_names_that_start_so_first() -> None:
    found = [item.code for item in BOOK.search("fields", "زعفران")]
    assert found[0] == "AG-04"
    assert "FD-21" in found
    assert BOOK.search("fields", "hc-3")[0].code == "HC-30"
    assert len(BOOK.search("fields", "")) == len(BOOK.items("fields"))


def test_the_states_of_records_have_names() -> None:
    assert {item.code for item in BOOK.items("application_states")} == set(ApplicationState)
    assert {item.code for item in BOOK.items("permit_states")} == set(PermitState)


def test_county_codes_of_the_national_code_are_hints_of_three_digits() -> None:
    birjand = BOOK.get("counties", "2901")
    assert birjand is not None
    assert birjand.texts("national_code_prefixes") == ("064", "065")


def test_ids_are_the_same_everywhere() -> None:
    assert reference_id("genders", "female") == "8c62c420-5b95-84c5-bfce-196b7aa7f7da"


@given(st.text(max_size=20), st.text(max_size=20))
def test_ids_are_uuids_of_version_8(list_name: str, code: str) -> None:
    found = reference_id(list_name, code)
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", found)


DRAFT = ReferenceItem("fields", "HC-90", "کپوبافی", "HANDICRAFTS")


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, list_name="planets"), "list_name"),
        (replace(DRAFT, code="کد"), "code"),
        (replace(DRAFT, code="HC-01"), "code"),
        (replace(DRAFT, name="\u200c"), "name"),
        (replace(DRAFT, name="قالي بافي"), "name"),
        (replace(DRAFT, aliases=("فرش دستباف",)), "aliases"),
        (replace(DRAFT, parent="NOWHERE"), "parent"),
        (replace(DRAFT, valid_from=dt.date(2025, 1, 2), valid_to=dt.date(2025, 1, 1)), "valid_to"),
    ],
)
def test_a_wrong_draft_names_its_field(draft: ReferenceItem, field: str) -> None:
    assert [problem.field for problem in check_reference_item(draft, BOOK)] == [field]


def test_a_good_draft_has_no_problem() -> None:
    assert check_reference_item(DRAFT, BOOK) == ()


def test_a_name_may_return_after_its_item_ended() -> None:
    ended = replace(DRAFT, valid_to=dt.date(2024, 1, 1), id="1")
    again = replace(DRAFT, code="HC-91", valid_from=dt.date(2024, 1, 2))
    book = ReferenceBook((*shipped_reference(), ended))
    assert check_reference_item(again, book) == ()
    assert [p.field for p in check_reference_item(replace(again, valid_from=None), book)] == ["name"]


def test_tidying_drops_empty_and_repeated_aliases() -> None:
    tidied = tidy_reference_item(replace(DRAFT, name=" كپو‌بافي ", aliases=("کپو بافی", "", "کپو", "كپو ")))
    assert tidied.name == "کپو‌بافی"
    assert tidied.aliases == ("کپو",)


@pytest.mark.parametrize("data", [b"", b"{}", b'{"list": 1}', b"[1]", b"\xff"])
def test_a_broken_file_is_named(data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_reference(data, "fields.json")
    assert "fields.json" in refusal.value.sentence()


def test_unknown_keys_of_a_file_are_refused() -> None:
    data = (
        b'{"list": "x", "version": "1", "valid_from": "2025-03-21", "source": "", "items": [{"code": "a",'
        b' "name": "b", "parent": "", "aliases": [], "valid_from": null, "valid_to": null,'
        b' "attributes": {}, "more": 1}]}'
    )
    with pytest.raises(Unreadable):
        read_reference(data, "x.json")
    assert read_reference(data.replace(b', "more": 1', b""), "x.json")[0].code == "a"
