import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.people import PersonDraft, tidy_person
from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.domain.sheet_columns import SheetRow, find_header, map_columns
from homejobs_desktop.domain.sheet_fields import FIELD_LABELS
from homejobs_desktop.domain.sheet_import import LineReader, ReadLine, parse_line
from homejobs_desktop.domain.sheet_lines import Lines
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.jalali import format_date, from_jalali
from homejobs_desktop.foundation.text import search_key
from homejobs_desktop.sheets.reader import read_sheets
from tests.support.sheets import code

TODAY = dt.date(2026, 11, 22)
DATA = Path(__file__).parents[1] / "data"
BASE = {"national_code": "0641234562", "first_name": "مریم", "last_name": "رضایی"}


def _read(**cells: str) -> ReadLine:
    known = {**BASE, **cells}
    mapping = dict(enumerate(known))
    return LineReader(mapping, shipped_book(), TODAY, area_code="056").read(tuple(known.values()))


def _draft(**cells: str) -> PersonDraft:
    line = _read(**cells)
    assert line.problems == ()
    return line.draft


def _blamed(**cells: str) -> str:
    line = _read(**cells)
    assert line.problems, cells
    return line.problems[0].field


def test_the_sample_of_birjand_line_by_line() -> None:
    expected = json.loads((DATA / "people_birjand.expected.json").read_text(encoding="utf-8"))
    (sheet,) = read_sheets(DATA / "people_birjand.xlsx")
    header = find_header(sheet.rows)
    assert header is not None
    mapping = map_columns(header.columns)
    rows = Lines(header.columns, mapping).people(sheet.rows[header.after :])
    assert [row.line for row in rows] == [line["sheet_line"] for line in expected["lines"]]
    reader = LineReader(mapping, shipped_book(), TODAY)
    seen: set[str] = set()
    counts: dict[str, int] = {}
    for row, line in zip(rows, expected["lines"], strict=True):
        read = reader.read(row.cells)
        if read.problems:
            verdict = f"error:{read.problems[0].field}"
        else:
            verdict = "duplicate" if read.draft.national_code in seen else "accept"
            seen.add(read.draft.national_code)
        assert verdict == line["verdict"], row
        counts[verdict] = counts.get(verdict, 0) + 1
        if line["person"] is not None:
            _same_person(read.draft, line["person"])
    assert counts == expected["counts"]


def _same_person(draft: PersonDraft, expected: dict[str, str]) -> None:
    assert draft.birth_date is not None
    found = {
        "national_code": draft.national_code,
        "first_name": draft.first_name,
        "last_name": draft.last_name,
        "father_name": draft.father_name,
        "birth_date": format_date(draft.birth_date, sep="-"),
        "gender": draft.gender,
        "mobile": draft.mobile,
        "field": draft.wanted_field_text,
    }
    # The sheet writes some names with a space where the expectation has a half space.
    assert {name: search_key(text) for name, text in found.items()} == {
        name: search_key(text) for name, text in expected.items()
    }


@pytest.mark.parametrize(
    "text",
    ["641234562", "0641234562", "641234562.0", "'0641234562", "۰۶۴۱۲۳۴۵۶۲", "٦٤١٢٣٤٥٦٢", "064-123456-2"],
)
def test_national_codes_as_sheets_hold_them(text: str) -> None:
    assert _draft(national_code=text).national_code == "0641234562"


@pytest.mark.parametrize(
    "text",
    ["", "-", "641234563", "1111111111", "06412345", "۰۶۴۱۲۳۴۵۶۲۱", "ندارد", "0641234562x"],
)
def test_wrong_national_codes(text: str) -> None:
    assert _blamed(national_code=text) == "national_code"


@pytest.mark.parametrize(
    "text",
    [
        "1360/06/29", "۱۳۶۰/۶/۲۹", "13600629", "1360-06-29", "29/06/1360", "60/06/29", "1981-09-20",
        "1360.6.29", "1360/06/29 00:00:00", "29 شهریور 1360",
    ],
)  # fmt: skip
def test_birth_dates(text: str) -> None:
    assert _draft(birth_date=text).birth_date == from_jalali(1360, 6, 29)


@pytest.mark.parametrize(
    "text", ["نامشخص", "1360/07/31", "1360/13/01", "1450/01/01", "1150/01/01", "1360", "abc"]
)
def test_wrong_birth_dates(text: str) -> None:
    assert _blamed(birth_date=text) == "birth_date"


def test_a_day_that_excel_made_among_jalali_ones_is_doubted() -> None:
    reader = LineReader(dict(enumerate((*BASE, "birth_date"))), shipped_book(), TODAY)
    base = tuple(BASE.values())
    rows = [
        SheetRow(number, (*base, day)) for number, day in enumerate(("1359/10/18", "13601018", "1959-10-18"))
    ]
    reader.look_at(rows)
    hints = [[hint.field for hint in reader.read(row.cells).hints] for row in rows]
    assert hints == [[], [], ["birth_date"]]
    reader.look_at(rows[2:])
    assert reader.read(rows[2].cells).hints == ()


def test_birth_date_in_three_columns() -> None:
    draft = _draft(birth_day="۲۹", birth_month="شهریور", birth_year="1360")
    assert draft.birth_date == from_jalali(1360, 6, 29)
    assert _blamed(birth_day="", birth_month="", birth_year="1360") == "birth_date"


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("زن", "female"), ("خانم", "female"), ("مونث", "female"), ("مؤنث", "female"), ("مؤنّث", "female"),
        ("ز", "female"), ("F", "female"), ("female", "female"),
        ("مرد", "male"), ("آقا", "male"), ("اقا", "male"), ("مذکر", "male"), ("مذكر", "male"), ("M", "male"),
        ("", ""), ("-", ""),
    ],
)  # fmt: skip
def test_genders(text: str, gender: str) -> None:
    assert _draft(gender=text).gender == gender


def test_gender_is_never_guessed_from_the_name_and_nonsense_is_refused() -> None:
    assert _draft(first_name="خانم مریم").gender == ""
    assert _blamed(gender="نمی‌دانم") == "gender"


@pytest.mark.parametrize(
    "text",
    [
        "09151234567", "9151234567", "+989151234567", "00989151234567", "0915-123-4567", "۰۹۱۵ ۱۲۳ ۴۵۶۷",
        "٠٩١٥١٢٣٤٥٦٧", "9151234567.0", "989151234567", "(0915) 1234567",
    ],
)  # fmt: skip
def test_mobile_numbers(text: str) -> None:
    assert _draft(mobile=text).mobile == "09151234567"
    assert _draft(contact=text).mobile == "09151234567"


@pytest.mark.parametrize("text", ["0915", "+98991", "0914-9", "009893", "915470", "0915123456789", "abc"])
def test_wrong_mobile_numbers(text: str) -> None:
    assert _blamed(mobile=text) == "mobile"


def test_two_numbers_in_one_cell() -> None:
    draft = _draft(mobile="09151234567 / 05632220000")
    assert (draft.mobile, draft.phone) == ("09151234567", "05632220000")
    assert _draft(mobile="09151234567-09361234567").mobile == "09151234567"
    assert _blamed(mobile="09151234567 / 0936") == "mobile"


def test_telephones() -> None:
    assert _draft(phone="05632220000").phone == "05632220000"
    assert _draft(phone="5632220000").phone == "05632220000"
    assert _draft(phone="32220000").phone == "05632220000"
    assert _draft(contact="32220000").phone == "05632220000"
    assert _draft(phone="ندارد").phone == ""
    assert _blamed(phone="322") == "phone"
    assert _draft(mobile="", phone="09151234567").mobile == "09151234567"


def test_the_first_field_in_order_is_blamed_and_all_are_told() -> None:
    line = _read(mobile="12", birth_date="نامشخص", last_name="", national_code="123")
    assert [problem.field for problem in line.problems] == [
        "national_code",
        "last_name",
        "birth_date",
        "mobile",
    ]


def test_reference_values_by_any_name() -> None:
    draft = _draft(
        education_level="ليسانس",
        marital_status="متاهل",
        county="شهرستان قاین",
        city="بيرجند",
        residence="روستائی",
        ownership="اجاره ای",
        insurance_status="ندارد",
        military_status="معاف",
        employment_status="خانه دار",
        support_bodies="کمیته امداد، بهزیستی",
        nationality="ایرانی",
        wanted_field="قالی بافی",
    )
    assert (draft.education_level, draft.marital_status, draft.county) == ("bachelor", "married", "2904")
    assert (draft.residence, draft.ownership, draft.insurance_status) == ("rural", "rented", "none")
    assert (draft.military_status, draft.employment_status) == ("exempt", "homemaker")
    assert draft.support_bodies == ("emdad", "behzisti")
    assert (draft.nationality, draft.wanted_field, draft.wanted_field_text) == ("IR", "HC-01", "قالی بافی")


def test_a_city_tells_its_district_and_county() -> None:
    draft = _draft(city="شهر بيرجند")
    assert (draft.city, draft.district, draft.county) == ("2901041355", "290104", "2901")
    assert _draft(settlement="بیرجند").city == "2901041355"
    village = _draft(settlement="روستای خراشاد")
    assert (village.city, village.village) == ("", "روستای خراشاد")


def test_a_district_is_found_within_its_county() -> None:
    assert _draft(county="سربیشه", district="مرکزی").district == "290301"
    line = _read(district="مرکزی")
    assert line.draft.district == ""
    assert [hint.field for hint in line.hints] == ["district"]


def test_an_unknown_optional_value_is_left_out_with_a_hint() -> None:
    line = _read(education_level="دانشمند", wanted_field="پرورش لاما", dependants="چند")
    assert line.problems == ()
    assert (line.draft.education_level, line.draft.wanted_field) == ("", "")
    assert line.draft.wanted_field_text == "پرورش لاما"
    assert sorted(hint.field for hint in line.hints) == ["dependants", "education_level"]
    assert all(hint.soft for hint in line.hints)
    assert "دانشمند" in line.hints[0].sentence()


def test_yes_no_and_numbers() -> None:
    draft = _draft(
        veteran="فرزند شهید", disabled="خیر", dependants="۳ نفر", floor_area="120 متر", border_area="مرزی"
    )
    assert (draft.veteran, draft.disabled, draft.border_area) == (True, False, True)
    assert (draft.dependants, draft.floor_area) == (3, 120)


def test_head_of_household_with_its_reason_in_one_cell() -> None:
    draft = _draft(household_head="مطلقه")
    assert (draft.household_head, draft.household_head_reason) == (True, "divorced")
    assert _draft(household_head="بله").household_head is True
    assert _draft(household_head="نیست").household_head is False


def test_other_codes() -> None:
    draft = _draft(iban="820540102680020817909002", postal_code="9717853612", birth_cert_no="۱۲۳")
    assert (draft.iban, draft.postal_code, draft.birth_cert_no) == (
        "IR820540102680020817909002",
        "9717853612",
        "123",
    )
    assert _blamed(iban="IR820540102680020817909003") == "iban"
    assert _blamed(postal_code="97178") == "postal_code"
    assert _draft(iban="ندارد", postal_code="0").iban == ""


def test_names_in_one_cell_with_a_doubtful_cut_are_told() -> None:
    plain = _read(first_name="", last_name="", full_name="مریم رضایی")
    assert (plain.draft.first_name, plain.draft.last_name, plain.hints) == ("مریم", "رضایی", ())
    doubtful = _read(first_name="", last_name="", full_name="محمد رضا اسدی مقدم")
    assert (doubtful.draft.first_name, doubtful.draft.last_name) == ("محمد رضا", "اسدی مقدم")
    assert len(doubtful.hints) == 1
    assert _blamed(first_name="", last_name="", full_name="مریم") == "last_name"


def test_texts_are_stored_in_their_canonical_form() -> None:
    draft = _draft(last_name="  عربي‌ ", father_name="محمد\u00a0علي", address="خيابان  معلم")
    assert (draft.last_name, draft.father_name, draft.address) == ("عربی", "محمد علی", "خیابان معلم")


_ODD = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="0123456789۰۱۲۳۴۵۶۷۸۹/-+. ", max_size=26),
    st.sampled_from(("زن", "بله", "ندارد", "بیرجند", "مرکزی", "دیپلم", "نامشخص", "#REF!", "=1+1")),
)


@given(st.fixed_dictionaries(dict.fromkeys(FIELD_LABELS, _ODD)))
def test_whatever_stands_in_the_cells_is_read_or_refused(cells: dict[str, str]) -> None:
    line = LineReader(dict(enumerate(cells)), shipped_book(), TODAY, area_code="056").read(
        tuple(cells.values())
    )
    assert all(problem.sentence() for problem in (*line.problems, *line.hints))
    if not line.problems:
        assert tidy_person(line.draft) == line.draft


def test_one_line_alone() -> None:
    mapping = {0: "national_code", 1: "first_name", 2: "last_name"}
    read = parse_line(("641234562", "مریم", "رضایی"), mapping, shipped_book(), TODAY)
    assert isinstance(read, PersonDraft)
    assert read.national_code == "0641234562"
    wrong = parse_line(("641234562", "مریم"), mapping, shipped_book(), TODAY)
    assert isinstance(wrong, Problem)
    assert wrong.field == "last_name"


COLUMNS = ("ردیف", "کد ملی", "نام", "نام خانوادگی", "نام پدر", "تلفن همراه")


def _kept(*lines: tuple[str, ...], columns: tuple[str, ...] = COLUMNS) -> list[int]:
    rows = [SheetRow(number, cells) for number, cells in enumerate(lines)]
    return [row.line for row in Lines(columns, map_columns(columns)).people(rows)]


def test_lines_that_are_no_people() -> None:
    good = ("1", code(1), "مریم", "رضایی", "علی", "09151234567")
    assert _kept(
        good,
        ("2", "", "", "", "", ""),
        COLUMNS,
        ("رديف", "كد ملي", "نام", "نام خانوادگي", "نام پدر", "تلفن همراه"),
        ("۱", "۲", "۳", "۴", "۵", "۶"),
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
        ("روستای خراشاد", "", "", "", "", ""),
        ("جمع کل:", "12", "", "", "", ""),
        ("", "", "جمع", "", "", "250"),
        ("جمع", "70000000000", "", "", "", ""),
        ("تعداد کل: ۲۵ نفر", "", "", "", "", ""),
        ("", "تهیه کننده: علی رضایی", "", "", "رئیس اداره: مریم", ""),
        good,
        ("", "", "مهر و امضا", "", "", ""),
        ("", "کارشناس", "", "", "رئیس", ""),
        ("توضیحات: این فهرست", "", "", "", "موقت است", ""),
    ) == [0, 12]  # fmt: skip


def test_lines_with_faults_are_people_all_the_same() -> None:
    lines = (
        ("1", "", "مریم", "رضایی", "علی", "09151234567"),
        ("2", code(2), "", "", "", ""),
        ("3", "123", "مریم", "", "", ""),
        ("4", "", "مریم", "", "", ""),
        ("", code(5), "جمعی", "توجهی", "", ""),
        ("", "", "توجه", "صفحه‌ای", "علی", "09151234567"),
        ("7", "", "", "رضایی", "", ""),
    )
    assert _kept(*lines) == [0, 1, 2, 3, 4, 5, 6]
