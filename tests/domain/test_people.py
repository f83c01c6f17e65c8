import datetime as dt
from dataclasses import asdict, replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.people import (
    PersonDraft,
    SkillDraft,
    age_on,
    changed_draft,
    check_person,
    check_skill,
    draft_from_values,
    tidy_person,
)
from homejobs_desktop.foundation.jalali import from_jalali, parse_date

TODAY = dt.date(2026, 11, 22)
GOOD = PersonDraft(
    national_code="0641000014",
    first_name="زهرا",
    last_name="علی‌آبادی",
    father_name="قاسم",
    birth_date=from_jalali(1359, 10, 18),
    gender="female",
    mobile="09151234567",
    phone="05632220000",
    iban="IR350220000000000000123456",
    postal_code="9717853111",
    dependants=3,
    birth_cert_no="123",
    birth_cert_serial="123456",
)
texts = st.text(max_size=12)


def _problems(**changes: object) -> list[tuple[str, bool]]:
    draft = changed_draft(GOOD, changes)
    return [(problem.field, problem.soft) for problem in check_person(draft, TODAY)]


def test_nothing_is_wrong_with_a_good_draft() -> None:
    assert check_person(GOOD, TODAY) == ()


def test_a_draft_is_made_of_values_by_field_and_of_the_right_kinds_only() -> None:
    assert draft_from_values(asdict(GOOD)) == GOOD
    assert changed_draft(GOOD, {"mobile": "", "veteran": True}) == replace(GOOD, mobile="", veteran=True)
    for wrong in ({"mobile": 9151234567}, {"veteran": "1"}, {"floor_area": None, "first_name": None}):
        with pytest.raises(msgspec.ValidationError):
            draft_from_values(wrong)


def test_an_empty_draft_lacks_three_things() -> None:
    problems = check_person(PersonDraft(), TODAY)
    assert [problem.field for problem in problems] == ["national_code", "first_name", "last_name"]
    assert all("missing" in problem.sentence() for problem in problems)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("national_code", "0641000015"),
        ("national_code", "  "),
        ("first_name", "زهرا۲"),
        ("first_name", "زهرا 2"),
        ("first_name", "12"),
        ("last_name", "\u200c "),
        ("last_name", "علی_آبادی"),
        ("last_name", "علی" * 40),
        ("father_name", "قاسم/رضا"),
        ("birth_date", TODAY + dt.timedelta(days=1)),
        ("birth_date", from_jalali(1279, 12, 29)),
        ("nationality", "AF"),
        ("mobile", "0915"),
        ("phone", "32220000"),
        ("iban", "IR350220000000000000123457"),
        ("postal_code", "97178"),
        ("dependants", -1),
        ("dependants", 31),
        ("floor_area", -1),
        ("open_area", -5),
    ],
)
def test_what_is_refused(field: str, value: object) -> None:
    assert _problems(**{field: value}) == [(field, False)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("national_code", "1234567891"),
        ("birth_date", from_jalali(1400, 1, 1)),
        ("birth_date", from_jalali(1300, 1, 1)),
        ("postal_code", "9710853111"),
        ("birth_cert_no", "12345678901"),
        ("birth_cert_serial", "12"),
    ],
)
def test_what_warns_only(field: str, value: object) -> None:
    assert _problems(**{field: value}) == [(field, True)]


def test_a_reason_without_a_household_warns() -> None:
    assert _problems(household_head=False, household_head_reason="widow") == [("household_head_reason", True)]
    assert _problems(household_head=True, household_head_reason="widow") == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_name", "زينب سادات"),
        ("first_name", "  حمید "),
        ("last_name", "محمّدی (احمدی)"),
        ("last_name", "میرزائی‌نژاد"),
        ("father_name", ""),
        ("phone", "09151234567"),
        ("mobile", ""),
        ("birth_date", TODAY - dt.timedelta(days=365 * 20)),
        ("nationality", "ir"),
        ("dependants", 0),
        ("birth_date", None),
    ],
)
def test_what_is_accepted(field: str, value: object) -> None:
    assert _problems(**{field: value}) == []


def test_an_impossible_name_is_explained() -> None:
    (problem,) = check_person(replace(GOOD, first_name="علي2"), TODAY)
    assert (
        problem.sentence() == "“علی2” has “2” in it, but a name has only letters. Write only the name here."
    )


def test_tidying_makes_the_stored_form() -> None:
    draft = PersonDraft(
        national_code="۰۶۴-۱۰۰۰۰۱۴",
        first_name=" علي ",
        last_name="كريمي",
        mobile="+۹۸۹۱۵ ۱۲۳ ۴۵۶۷",
        phone="(056) 3222-0000",
        iban="ir35 0220 0000 0000 0000 1234 56",
        postal_code="۹۷۱۷۸-۵۳۱۱۱",
        birth_cert_no="۱۲۳",
        birth_cert_serial="۱۲۳-۴۵۶",
        address="خيابان  معلم، پلاك ۱۲",
        support_bodies=("امداد ", "", "امداد", "بهزيستي"),
    )
    assert tidy_person(draft) == PersonDraft(
        national_code="0641000014",
        first_name="علی",
        last_name="کریمی",
        mobile="09151234567",
        phone="05632220000",
        iban="IR350220000000000000123456",
        postal_code="9717853111",
        birth_cert_no="123",
        birth_cert_serial="123456",
        address="خیابان معلم، پلاک ۱۲",
        support_bodies=("امداد", "بهزیستی"),
    )


def test_tidying_keeps_what_cannot_be_read() -> None:
    draft = PersonDraft(national_code=" ۰۶۴x", mobile="ندارد", phone="۳۲۲", iban="؟")
    assert tidy_person(draft) == PersonDraft(national_code="064x", mobile="ندارد", phone="322", iban="؟")


def test_a_tidy_draft_is_given_back_itself() -> None:
    assert tidy_person(GOOD) is GOOD


@given(
    st.builds(PersonDraft, **dict.fromkeys(("national_code", "first_name", "mobile", "phone", "iban"), texts))
)
def test_any_draft_is_tidied_once_and_judged(draft: PersonDraft) -> None:
    tidied = tidy_person(draft)
    assert tidy_person(tidied) == tidied
    hard = {problem.field for problem in check_person(draft, TODAY) if not problem.soft}
    assert hard == {problem.field for problem in check_person(tidied, TODAY) if not problem.soft}


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("1380/06/15", "1400/06/14", 19),
        ("1380/06/15", "1400/06/15", 20),
        ("1380/06/15", "1400/06/16", 20),
        ("1399/12/30", "1400/12/29", 0),
        ("1399/12/30", "1401/01/01", 1),
        ("1400/01/01", "1400/01/01", 0),
    ],
)
def test_ages_count_jalali_years(birth: str, day: str, age: int) -> None:
    assert age_on(parse_date(birth), parse_date(day)) == age


def _skill_problems(**changes: object) -> list[tuple[str, bool]]:
    good = SkillDraft(
        "id", "IN-01", 5, "فنی و حرفه‌ای", "123", from_jalali(1400, 1, 1), from_jalali(1410, 1, 1)
    )
    draft = msgspec.convert(asdict(good) | changes, SkillDraft)
    return [(problem.field, problem.soft) for problem in check_skill(draft, TODAY)]


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({}, []),
        ({"certificate_date": None, "certificate_valid_until": None, "experience_years": None}, []),
        ({"person_id": ""}, [("person_id", False)]),
        ({"field_code": " "}, [("field_code", False)]),
        ({"experience_years": 81}, [("experience_years", False)]),
        ({"experience_years": -1}, [("experience_years", False)]),
        ({"certificate_date": TODAY + dt.timedelta(1)}, [("certificate_date", False)]),
        ({"certificate_valid_until": from_jalali(1399, 1, 1)}, [("certificate_valid_until", False)]),
        ({"certificate_valid_until": from_jalali(1402, 1, 1)}, [("certificate_valid_until", True)]),
    ],
)
def test_skills(changes: dict[str, object], problems: list[tuple[str, bool]]) -> None:
    assert _skill_problems(**changes) == problems
