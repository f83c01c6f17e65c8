import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain import identity
from homejobs_desktop.domain.lookalikes import code_slips, find_lookalikes
from homejobs_desktop.domain.name_sounds import name_key, sound_key
from homejobs_desktop.domain.people import PersonDraft, PersonRow, changed_draft
from homejobs_desktop.foundation.errors import Invalid

BIRTH = dt.date(1980, 10, 5)
ROW = PersonRow("a", "0641000014", "زهرا", "کریمی", "حسین", BIRTH, "female", "09151234567", "2901", "")
DRAFT = PersonDraft(
    national_code="5631000016",
    first_name="زهرا",
    last_name="کریمی",
    father_name="حسین",
    birth_date=BIRTH,
    gender="female",
)


def _reasons(draft: PersonDraft, row: PersonRow = ROW) -> list[str]:
    return [reason.source for like in find_lookalikes(draft, [row]) for reason in like.reasons]


def test_the_same_person_under_another_code() -> None:
    (like,) = find_lookalikes(DRAFT, [ROW])
    assert like.person is ROW
    assert [reason.source for reason in like.reasons] == [
        "the same name",
        "the same father's name",
        "the same date of birth",
    ]
    assert like.strength == 90


def test_the_same_code_is_the_same_person() -> None:
    (like,) = find_lookalikes(PersonDraft(national_code="۰۶۴۱۰۰۰۰۱۴"), [ROW])
    assert [reason.source for reason in like.reasons] == ["the same national code"]
    assert like.strength == 100


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"father_name": "", "birth_date": dt.date(1981, 2, 1)}, ["the same name", "born in the same year"]),
        ({"father_name": "", "birth_date": dt.date(1981, 5, 1)}, ["the same name", "born within a year"]),
        ({"father_name": "", "birth_date": None}, []),
        (
            {"father_name": "", "birth_date": None, "mobile": "09151234567"},
            ["the same name", "the same mobile number"],
        ),
        (
            {"first_name": "ظهرا"},
            ["a name that sounds the same", "the same father's name", "the same date of birth"],
        ),
        (
            {"first_name": "کریمی", "last_name": "زهرا"},
            ["first and last name the other way round", "the same father's name", "the same date of birth"],
        ),
        ({"first_name": "فاطمه"}, ["the same last name", "the same father's name", "the same date of birth"]),
        ({"first_name": "فاطمه", "father_name": "علی"}, []),
        ({"father_name": "علی", "birth_date": dt.date(1990, 1, 1)}, []),
        ({"gender": "male", "father_name": ""}, ["the same name", "the same date of birth"]),
        ({"gender": "male", "father_name": "", "birth_date": dt.date(1981, 2, 1)}, []),
    ],
)
def test_what_makes_people_look_alike(changes: dict[str, object], reasons: list[str]) -> None:
    assert _reasons(changed_draft(DRAFT, changes)) == reasons


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("0641000015", "one digit of the national code differs"),
        ("0641000041", "two neighbouring digits of the national code are swapped"),
    ],
)
def test_a_slip_of_the_code_is_enough(code: str, reason: str) -> None:
    assert _reasons(PersonDraft(national_code=code)) == [reason]


def test_other_codes_say_nothing() -> None:
    for code in ("0641000026", "064100014", "4100000164", ""):
        assert _reasons(PersonDraft(national_code=code)) == []


def test_the_strongest_comes_first_and_never_the_person_itself() -> None:
    weaker = replace(ROW, id="b", father_name="")
    itself = replace(ROW, id="own")
    likes = find_lookalikes(DRAFT, [weaker, itself, ROW, ROW], own_id="own")
    assert [like.person.id for like in likes] == ["a", "b"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ثریا", "سریا"),
        ("صغری", "سغری"),
        ("رضا", "رظا"),
        ("ذاکر", "زاکر"),
        ("طاهره", "تاهره"),
        ("حسین", "هسین"),
        ("غلام", "قلام"),
        ("عبداللهی", "عبدالهی"),
        ("علی‌رضا", "علي رضا"),
        ("میرزائی", "میرزایی"),
        ("آسیه", "عاسیه"),
    ],
)
def test_names_that_sound_the_same(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)
    assert name_key(one, "کریمی") == name_key(other, "كريمي")


@pytest.mark.parametrize(("one", "other"), [("زهرا", "زهره"), ("کریمی", "رحیمی"), ("علی", "ولی")])
def test_names_that_do_not(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


def _is_valid(code: str) -> bool:
    try:
        return identity.national_code(code) == code
    except Invalid:
        return False


@given(st.text("0123456789", min_size=10, max_size=10))
def test_slips_are_all_valid_codes_one_slip_away(code: str) -> None:
    one_digit = {code[:place] + digit + code[place + 1 :] for place in range(10) for digit in "0123456789"}
    swaps = {code[:place] + code[place + 1] + code[place] + code[place + 2 :] for place in range(9)}
    expected = {other for other in one_digit | swaps if other != code and _is_valid(other)}
    assert set(code_slips(code)) == expected


@pytest.mark.parametrize("code", ["", "064100001", "064100001x", "۰۶۴۱۰۰۰۰۱۴", "06410000144"])
def test_only_ten_digits_have_slips(code: str) -> None:
    assert code_slips(code) == ()
