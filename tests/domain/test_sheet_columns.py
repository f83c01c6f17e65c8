import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.sheet_columns import (
    SheetRow,
    column_names,
    find_header,
    guess_columns,
    map_columns,
)
from homejobs_desktop.domain.sheet_fields import BLAMED, FIELD_LABELS
from homejobs_desktop.domain.sheet_lines import Lines
from tests.support.sheets import code


def _rows(*lines: tuple[str, ...], first: int = 1) -> list[SheetRow]:
    return [SheetRow(number, cells) for number, cells in enumerate(lines, start=first)]


COMPOSITES = {
    "full_name", "full_name_reversed", "birth_day", "birth_month", "birth_year", "contact", "settlement",
    "row_number",
}  # fmt: skip
"""Columns that are no field of a person, but hold several or a part of one."""


def _mapped(*names: str) -> dict[str, str]:
    return {names[column]: field for column, field in map_columns(names).items()}


def test_every_known_name_leads_to_a_field_that_a_person_can_choose() -> None:
    fields = set(column_names().fields.values()) - {"field"}
    assert fields <= set(FIELD_LABELS)
    assert set(FIELD_LABELS) == set(PersonDraft.__dataclass_fields__) - {"wanted_field_text"} | COMPOSITES
    assert set(BLAMED) <= set(FIELD_LABELS)
    assert fields == set(FIELD_LABELS)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("كد ملي", "national_code"),
        ("کدملی", "national_code"),
        ("کد‌ملی", "national_code"),
        ("ش ملی", "national_code"),
        ("ش.ملی", "national_code"),
        ("کد ملی (۱۰ رقمی)", "national_code"),
        ("* کد ملی متقاضی:", "national_code"),
        ("کد\nملی", "national_code"),
        ("نام", "first_name"),
        ("نام خانوادگي", "last_name"),
        ("نام خانوادگی متقاضی", "last_name"),
        ("نام و نام خانوادگی", "full_name"),
        ("نام ونام خانوادگي", "full_name"),
        ("نام خانوادگی و نام", "full_name_reversed"),
        ("نام پدر", "father_name"),
        ("تاريخ تولد", "birth_date"),
        ("ت.ت", "birth_date"),
        ("تاریخ تولد (روز/ماه/سال)", "birth_date"),
        ("جنسيت", "gender"),
        ("تلفن همراه", "mobile"),
        ("شماره همراه", "mobile"),
        ("موبایل", "mobile"),
        ("تلفن ثابت", "phone"),
        ("تلفن", "contact"),
        ("شماره تماس", "contact"),
        ("تحصیلات", "education_level"),
        ("رشته تحصیلی", "education_field"),
        ("آدرس", "address"),
        ("نشانی", "address"),
        ("کد پستی", "postal_code"),
        ("شماره شبا", "iban"),
        ("رشته", "wanted_field"),
        ("شغل", "wanted_field"),
        ("رشته فعالیت", "wanted_field"),
        ("شهرستان", "county"),
        ("بخش", "district"),
        ("شهر", "city"),
        ("روستا", "village"),
        ("شهر / روستا", "settlement"),
        ("وضعیت تأهل", "marital_status"),
        ("سرپرست خانوار", "household_head"),
        ("تعداد افراد تحت تکفل", "dependants"),
        ("محل صدور", "issue_place"),
        ("شماره شناسنامه", "birth_cert_no"),
        ("National Code", "national_code"),
        ("Mobile", "mobile"),
        ("ردیف", "row_number"),
        ("کد ملی همسر", None),
        ("نام همسر", None),
        ("موبایل ضامن", None),
        ("نام روستای محل خدمت مدیر", None),
        ("تاریخ ثبت نام", None),
        ("", None),
    ],
)
def test_names_that_offices_use(name: str, field: str | None) -> None:
    assert _mapped(name).get(name) == field


def test_a_bare_field_is_of_activity_unless_it_stands_beside_the_education() -> None:
    assert _mapped("کد ملی", "رشته")["رشته"] == "wanted_field"
    assert _mapped("مدرک تحصیلی", "رشته", "رشته شغلی")["رشته"] == "education_field"
    assert _mapped("تحصیلات", "رشته")["رشته"] == "education_field"
    assert map_columns(("تحصیلات", "رشته", "رشته")) == {
        0: "education_level",
        1: "education_field",
        2: "wanted_field",
    }


def test_a_field_is_taken_by_its_first_column() -> None:
    assert map_columns(("موبایل", "نام", "شماره همراه")) == {0: "mobile", 1: "first_name"}


def test_header_under_titles() -> None:
    rows = _rows(
        ("فهرست متقاضیان مشاغل خانگی", "", ""),
        ("نام اداره: تعاون، کار و رفاه اجتماعی", "", "تاریخ: ۱۴۰۰/۰۶/۲۹"),
        ("كد ملي", "نام", "نام خانوادگي"),
        (code(1), "مریم", "رضایی"),
        first=2,
    )
    header = find_header(rows)
    assert header is not None
    assert (header.after, header.line) == (3, 4)
    assert header.columns == ("كد ملي", "نام", "نام خانوادگي")


def test_header_in_two_lines() -> None:
    rows = _rows(
        ("ردیف", "مشخصات فردی", "", "", "تاریخ تولد", "", "", "تماس", "", "پدر"),
        ("", "کد ملی", "نام", "نام خانوادگی", "روز", "ماه", "سال", "همراه", "ثابت", "نام"),
        ("1", code(1), "مریم", "رضایی", "29", "6", "1360", "09151234567", "", "علی"),
    )
    header = find_header(rows)
    assert header is not None
    assert header.after == 2
    assert map_columns(header.columns) == {
        0: "row_number",
        1: "national_code",
        2: "first_name",
        3: "last_name",
        4: "birth_day",
        5: "birth_month",
        6: "birth_year",
        7: "mobile",
        8: "phone",
        9: "father_name",
    }


def test_names_of_another_person_below_a_common_name_are_not_taken() -> None:
    rows = _rows(
        ("متقاضی", "", "", "همسر", ""),
        ("کد ملی", "نام", "نام خانوادگی", "کد ملی", "نام"),
        (code(1), "مریم", "رضایی", code(2), "علی"),
    )
    header = find_header(rows)
    assert header is not None
    mapping = map_columns(header.columns)
    assert mapping == {0: "national_code", 1: "first_name", 2: "last_name"}


def test_the_first_data_line_is_never_part_of_the_header() -> None:
    rows = _rows(("کد ملی", "نام", "فامیل", "شغل"), (code(1), "مریم", "رضایی", "زعفران"))
    header = find_header(rows)
    assert header is not None
    assert header.after == 1


_CELLS = st.one_of(
    st.sampled_from(("کد ملی", "نام", "نام خانوادگی", "جمع", "همسر", "", "1", code(3))), st.text(max_size=12)
)


@given(st.lists(st.lists(_CELLS, max_size=6).map(tuple), max_size=8))
def test_any_lines_give_a_header_or_none(lines: list[tuple[str, ...]]) -> None:
    rows = _rows(*lines)
    header = find_header(rows)
    if header is None:
        return
    assert rows[header.after - 1].line == header.line
    mapping = guess_columns(header.columns, map_columns(header.columns), rows[header.after :])
    assert len(set(mapping.values())) == len(mapping)
    kept = Lines(header.columns, mapping).people(rows[header.after :])
    assert set(kept) <= set(rows[header.after :])


def test_no_header() -> None:
    assert find_header(_rows(("الف", "ب"), ("نام", "توضیح"), ("تحصیلات", "آدرس"))) is None
    assert find_header([]) is None


def test_codes_are_found_without_a_name() -> None:
    rows = _rows(*((str(number), code(number), "مریم", "09151234567") for number in range(1, 30)))
    assert guess_columns(("ردیف", "کد", "نام", "تلفن ضامن"), {2: "first_name"}, rows) == {
        1: "national_code",
        2: "first_name",
    }
    assert guess_columns(("", "", "", ""), {}, rows) == {1: "national_code", 3: "mobile"}
    assert guess_columns(("", "کد ملی همسر", "", ""), {}, rows) == {}


def test_names_in_fewer_or_more_columns_than_their_header_says() -> None:
    whole = _rows(*((code(number), "مریم رضایی") for number in range(1, 9)))
    assert guess_columns(("کد ملی", "نام"), {0: "national_code", 1: "first_name"}, whole)[1] == "full_name"
    single = _rows(*((code(number), "مریم", "رضایی", "علی") for number in range(1, 9)))
    given = {0: "national_code", 1: "full_name", 3: "father_name"}
    names = ("کد ملی", "نام و نام خانوادگی", "", "نام پدر")
    assert guess_columns(names, given, single) == {
        0: "national_code",
        1: "first_name",
        2: "last_name",
        3: "father_name",
    }
    given = {0: "national_code", 1: "full_name", 2: "last_name"}
    names = ("کد ملی", "نام متقاضی", "نام خانوادگی متقاضی", "")
    assert guess_columns(names, given, single)[1] == "first_name"
    given = {0: "national_code", 1: "full_name", 3: "father_name"}
    names = ("کد ملی", "نام و نام خانوادگی", "", "نام پدر")
    cut = _rows(*((code(number), "مریم رضایی", "", "علی") for number in range(1, 9)))
    assert guess_columns(names, given, cut) == given
