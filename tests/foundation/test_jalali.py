import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.foundation import i18n, jalali
from homejobs_desktop.foundation.errors import Invalid

TODAY = dt.date(2026, 11, 22)
LEAP_YEARS = (
    1370,
    1375,
    1379,
    1383,
    1387,
    1391,
    1395,
    1399,
    1403,
    1408,
    1412,
    1416,
    1420,
    1424,
    1428,
    1432,
    1436,
    1441,
)

days = st.dates(jalali.from_jalali(1300, 1, 1), jalali.from_jalali(1450, 12, 29))


@pytest.fixture
def persian() -> Iterator[None]:
    words = {"Monday": "دوشنبه", "Shahrivar": "شهریور", "Esfand": "اسفند"}
    i18n.install(lambda text: words.get(text.source), persian=True)
    yield
    i18n.install(lambda _text: None, persian=False)


@pytest.mark.parametrize(
    ("year", "month", "day", "gregorian", "weekday"),
    [
        (1400, 6, 29, dt.date(2021, 9, 20), "Monday"),
        (1399, 12, 30, dt.date(2021, 3, 20), "Saturday"),
        (1400, 1, 1, dt.date(2021, 3, 21), "Sunday"),
        (1403, 12, 30, dt.date(2025, 3, 20), "Thursday"),
        (1404, 1, 1, dt.date(2025, 3, 21), "Friday"),
        (1404, 12, 29, dt.date(2026, 3, 20), "Friday"),
        (1405, 1, 1, dt.date(2026, 3, 21), "Saturday"),
        (1408, 12, 30, dt.date(2030, 3, 20), "Wednesday"),
        (1436, 12, 30, dt.date(2058, 3, 20), "Wednesday"),
    ],
)
def test_known_days(year: int, month: int, day: int, gregorian: dt.date, weekday: str) -> None:
    assert jalali.from_jalali(year, month, day) == gregorian
    assert jalali.to_jalali(gregorian) == (year, month, day)
    assert jalali.weekday_name(gregorian) == weekday


def test_leap_years() -> None:
    assert tuple(year for year in range(1370, 1442) if jalali.is_leap(year)) == LEAP_YEARS


@given(days)
def test_every_day_comes_back(date: dt.date) -> None:
    year, month, day = jalali.to_jalali(date)
    assert jalali.from_jalali(year, month, day) == date
    assert jalali.parse_date(jalali.format_date(date)) == date
    assert jalali.parse_date(jalali.format_date(date, sep="")) == date
    assert jalali.parse_date(f"{day}-{month}-{year}") == date
    assert jalali.parse_date(date.isoformat()) == date
    assert 1 <= day <= jalali.month_days(year, month)
    assert jalali.year_of(date) == year
    assert jalali.year_start(year) <= date < jalali.year_start(year + 1)


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("1400/06/29", "1400/06/29"),
        ("1400-6-29", "1400/06/29"),
        ("۱۴۰۰/۶/۲۹", "1400/06/29"),
        ("14000629", "1400/06/29"),
        ("۱۴۰۰۰۶۲۹", "1400/06/29"),
        ("29/06/1400", "1400/06/29"),
        ("29-06-1400", "1400/06/29"),
        ("29061400", "1400/06/29"),
        ("1400.06.29", "1400/06/29"),
        (" 1400 / 06 / 29 ", "1400/06/29"),
        ("\u200e1400/06/29\u200f", "1400/06/29"),
        ("۲۹ شهریور ۱۴۰۰", "1400/06/29"),
        ("70/09/28", "1370/09/28"),
        ("700928", "1370/09/28"),
        ("37/06/30", "1337/06/30"),
        ("32/01/01", "1332/01/01"),
        ("00/06/29", "1400/06/29"),
        ("5/6/5", "1405/06/05"),
        ("٢٢ /٢ /٨٩", "1389/02/22"),
        ("۲۳/۳/۸۹", "1389/03/23"),
        ("۸۹/۳/۲۳", "1389/03/23"),
        ("1354/02/31", "1354/02/31"),
        ("1403/12/30", "1403/12/30"),
        ("1980-10-05", "1359/07/13"),
        ("1980-10-05 00:00:00", "1359/07/13"),
        ("1980-10-05T00:00:00", "1359/07/13"),
        ("1400/06/29 08:30", "1400/06/29"),
        ("19801005", "1359/07/13"),
        ("20/10/1980", "1359/07/28"),
        ("10/20/1980", "1359/07/28"),
    ],
)
def test_spellings_of_dates(typed: str, date: str) -> None:
    assert jalali.format_date(jalali.parse_date(typed)) == date


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "1380/12/31",
            "Esfand 1380 has 29 days, so day 31 does not exist. The month's last day is 1380/12/29",
        ),
        ("1365/12/30", "Esfand 1365 has 29 days"),
        ("1404/12/30", "Esfand 1404 has 29 days"),
        ("1375/07/31", "Mehr 1375 has 30 days, so day 31"),
        ("1400/05/32", "Mordad 1400 has 31 days, so day 32"),
        ("1373/13/05", "the month is 13, but a year has 12 months"),
        ("1373/00/05", "the month is 0"),
        ("13/13", "is not a date"),
        ("1365", "is not a date"),
        ("نامشخص", "“نامشخص” is not a date"),
        ("1400/06/00", "is not a date"),
        ("400/06/29", "is not a date"),
        ("70/06/70", "is not a date"),
        ("1980/02/30", "is not a date"),
        ("06/1400/29", "is not a date"),
        ("1400/06/29/1", "is not a date"),
        ("05/06/12", "not clear which part is the year"),
        ("05/10/1980", "not clear which part is the month"),
        ("1600/01/01", "The year 1600"),
        ("0900/01/01", "The year 900"),
        ("0001-01-01", "The year 1 in"),
        ("00010101", "The year 1 in"),
        ("01/01/0001", "The year 1 in"),
        ("0099/12/29", "The year 99"),
        ("1279/12/29", "The year 1279"),
        ("1451/01/01", "The year 1451"),
        ("1504/06/01", "The year 1504"),
        ("1850-05-05", "The year 1850"),
        ("2073-01-01", "The year 2073"),
        ("9999-12-31", "The year 9999"),
        ("", "The date is empty"),
        ("  ", "The date is empty"),
        ("²²/6/29", "is not a date"),
    ],
)
def test_refused_dates_say_why(typed: str, sentence: str) -> None:
    with pytest.raises(Invalid) as refusal:
        jalali.parse_date(typed)
    assert sentence in refusal.value.sentence()


@given(st.text(max_size=14) | st.text("0123456789/- ۰۱", max_size=12))
def test_any_text_is_a_date_or_refused(typed: str) -> None:
    try:
        year = jalali.year_of(jalali.parse_date(typed))
    except Invalid:
        year = 1400
    assert jalali.FIRST_YEAR - 1 <= year <= jalali.LAST_YEAR + 1


def test_a_birth_date_with_a_short_year_is_never_in_the_future() -> None:
    assert jalali.format_date(jalali.parse_date("280304")) == "1428/03/04"
    assert jalali.format_date(jalali.parse_date("280304", until=TODAY)) == "1328/03/04"
    assert jalali.format_date(jalali.parse_date("050830", until=TODAY)) == "1405/08/30"
    assert jalali.format_date(jalali.parse_date("050930", until=TODAY)) == "1305/09/30"
    assert jalali.format_date(jalali.parse_date("1428/03/04", until=TODAY)) == "1428/03/04"


def test_the_refusal_reads_well_in_persian_digits(persian: None) -> None:
    with pytest.raises(Invalid) as refusal:
        jalali.parse_date("1365/12/30")
    assert "اسفند ۱۳۶۵" in refusal.value.sentence()
    assert "۱۳۶۵/۱۲/۲۹" in refusal.value.sentence()


def test_dates_are_shown_in_the_language(persian: None) -> None:
    date = dt.date(2021, 9, 20)
    assert jalali.show_date(date) == "۱۴۰۰/۰۶/۲۹"
    assert jalali.long_date(date) == "دوشنبه ۲۹ شهریور ۱۴۰۰"
    assert jalali.format_date(date) == "1400/06/29"


def test_dates_are_shown_in_english() -> None:
    date = dt.date(2021, 9, 20)
    assert jalali.show_date(date) == "1400/06/29"
    assert jalali.long_date(date) == "Monday 29 Shahrivar 1400"
    assert jalali.month_name(12) == "Esfand"
    assert jalali.weekday(dt.date(2021, 9, 18)) == 0


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("1400/06/31", 1, "1400/07/30"),
        ("1400/06/31", 6, "1400/12/29"),
        ("1403/12/30", 12, "1404/12/29"),
        ("1399/12/30", 48, "1403/12/30"),
        ("1400/01/15", -1, "1399/12/15"),
        ("1400/12/29", 1, "1401/01/29"),
        ("1400/05/10", 0, "1400/05/10"),
    ],
)
def test_months_go_on(start: str, months: int, end: str) -> None:
    assert jalali.format_date(jalali.add_months(jalali.parse_date(start), months)) == end


@given(days, st.integers(-240, 240))
def test_months_go_on_to_the_same_day_or_the_months_last(date: dt.date, months: int) -> None:
    year, month, day = jalali.to_jalali(date)
    later = jalali.to_jalali(jalali.add_months(date, months))
    assert later[0] * 12 + later[1] == year * 12 + month + months
    assert later[2] == min(day, jalali.month_days(later[0], later[1]))
