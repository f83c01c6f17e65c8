"""Two records are compared as people mistype, mishear and misread Persian."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.linkage import (
    Level,
    Levels,
    Linked,
    Linker,
    compare_births,
    compare_names,
    merges_by_itself,
    slipped,
)
from homejobs_desktop.domain.linkage_blocks import MOST, candidates
from homejobs_desktop.domain.linkage_rules import read_linkage_rules, shipped_linkage_rules
from homejobs_desktop.domain.linkage_words import reasons_of
from homejobs_desktop.foundation.text import joined_key

ZAHRA = Linked(1, "زهرا", "امیرآبادی", "غلامرضا", 13650215, "female", "09151612345", "", "0641234562")
NAMES = st.text("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", max_size=12)


def other(**changes: object) -> Linked:
    return Linked(**{**ZAHRA._asdict(), "nr": 2, **changes})


@pytest.mark.parametrize(
    ("one", "another", "level"),
    [
        ("زهرا", "زهرا", Level.SAME),
        ("علی‌رضا", "علیرضا", Level.SAME),
        ("صغری", "سغری", Level.SOUND),
        ("طاهره", "تاهره", Level.SOUND),
        ("کریمی", "گریمی", Level.SLIP),
        ("بیرجندی", "یبرجندی", Level.SLIP),
        ("حسن", "حسین", Level.NEAR),
        ("محمدرضا", "رضا", Level.PART),
        ("زهرا", "فاطمه", Level.DIFFERENT),
        ("", "زهرا", Level.MISSING),
    ],
)
def test_names_agree_as_people_mistake_them(one: str, another: str, level: Level) -> None:
    assert compare_names(joined_key(one), joined_key(another)) is level


@given(NAMES, NAMES)
def test_comparing_names_does_not_depend_on_their_order(one: str, another: str) -> None:
    assert compare_names(one, another) is compare_names(another, one)


@pytest.mark.parametrize(
    ("one", "another", "level"),
    [
        (13650215, 13650215, Level.SAME),
        (13650205, 13650502, Level.SLIP),
        (13691231, 13700101, Level.NEAR),
        (13690215, 13700215, Level.SLIP),
        (13650215, 13650225, Level.SLIP),
        (13650215, 13560215, Level.SLIP),
        (13650215, 13650909, Level.YEAR),
        (13650215, 13400909, Level.DIFFERENT),
        (13650215, 0, Level.MISSING),
    ],
)
def test_birth_dates_slip(one: int, another: int, level: Level) -> None:
    assert compare_births(one, another) is compare_births(another, one) is level


def test_a_slip_is_one_digit_or_two_neighbours() -> None:
    assert slipped("0641234562", "0641234567")
    assert slipped("0641234562", "0614234562")
    assert not slipped("0641234562", "0641234562")
    assert not slipped("0641234562", "0614234567")


def levels_of(one: Linked, another: Linked) -> Levels:
    return Linker(shipped_linkage_rules(), (one, another)).levels(one, another)


def test_only_the_same_code_birth_and_name_merge_by_themselves() -> None:
    assert merges_by_itself(levels_of(ZAHRA, other(mobile="09361112233", father="")))
    for changes in (
        {"code": "0641234567"},
        {"code": ""},
        {"birth": 13650216},
        {"first": "زهره"},
        {"last": ""},
    ):
        assert not merges_by_itself(levels_of(ZAHRA, other(**changes)))


def test_a_sister_is_not_the_same_person_and_a_mistyped_record_is() -> None:
    look = shipped_linkage_rules().look
    sister = other(first="مریم", birth=13680911, code="0651234567")
    mistyped = other(first="زحرا", birth=13650512, code="")
    crowd = [ZAHRA._replace(nr=nr, first=f"ن{nr}", last=f"ک{nr}", father=f"م{nr}") for nr in range(9, 99)]
    linker = Linker(shipped_linkage_rules(), [ZAHRA, *crowd])
    like, unlike = (linker.score(ZAHRA, linker.levels(ZAHRA, each)) for each in (mistyped, sister))
    assert unlike < look < like


def test_a_rare_name_is_stronger_evidence_than_a_common_one() -> None:
    rare = other(nr=3, last="شگفتی")
    crowd = [ZAHRA._replace(nr=nr) for nr in range(10, 40)]
    linker = Linker(shipped_linkage_rules(), [*crowd, rare])
    common = linker.score(ZAHRA, linker.levels(ZAHRA, other()))
    assert linker.score(rare, linker.levels(rare, rare)) > common


def test_turned_names_are_seen() -> None:
    levels = levels_of(ZAHRA, other(first=ZAHRA.last, last=ZAHRA.first))
    assert levels[0] is levels[1] is Level.TURNED


def found(people: list[Linked], changed: set[int] | None = None) -> set[tuple[int, int]]:
    return {(min(one.nr, two.nr), max(one.nr, two.nr)) for one, two in candidates(people, changed)}


def test_every_kind_of_mistake_leaves_a_key_that_is_shared() -> None:
    for changes in (
        {"first": "زهره", "mobile": "", "code": ""},
        {"last": "امیری", "father": "", "mobile": "", "code": ""},
        {"birth": 13660215, "father": "", "mobile": "", "code": ""},
        {"birth": 13650512, "mobile": "", "code": ""},
        {"birth": 0, "mobile": "", "code": ""},
        {"first": "ز", "last": "م", "father": "", "birth": 0},
        {"first": ZAHRA.last, "last": ZAHRA.first, "mobile": "", "code": ""},
    ):
        assert found([ZAHRA, other(**changes)]) == {(1, 2)}, changes


def test_what_changed_is_compared_with_everybody_as_in_a_full_run() -> None:
    people = [ZAHRA, other(first="زهره"), other(nr=3), other(nr=4, last="کریمی")]
    people = [each._replace(nr=nr) for nr, each in enumerate(people)]
    assert found(people, {2}) == {pair for pair in found(people) if 2 in pair}


def test_work_grows_with_the_records_even_when_all_are_alike() -> None:
    crowd = [ZAHRA._replace(nr=nr, code="", mobile=f"0915{nr:07d}") for nr in range(MOST * 20)]
    compared = sum(1 for _ in candidates(crowd))
    assert compared < len(crowd) * MOST * 4


def test_reasons_are_told_in_words() -> None:
    told = [text.source for text in reasons_of(levels_of(ZAHRA, other(code="0641234567", father="")))]
    assert "a national code one slip apart" in told
    assert "the same date of birth" in told
    assert not any("father" in text for text in told)


def test_rules_of_another_format_are_refused() -> None:
    with pytest.raises(ValueError, match="format"):
        read_linkage_rules(
            b'{"format":9,"version":"","valid_from":"","estimated":"","look":1,"rarest":0.1,"fields":{}}'
        )
