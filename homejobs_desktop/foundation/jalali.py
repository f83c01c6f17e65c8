"""The official calendar of Iran: dates are stored as Gregorian days and typed and shown as Jalali ones."""

import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache

from persiantools.jdatetime import JalaliDate

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits, canonical

FIRST_YEAR = 1280
LAST_YEAR = 1450
"""Jalali years in which a day can lie that somebody types or a sheet brings: nobody who was born before is
registered, and a year beyond is mistyped. What is stored or comes in a package is not asked."""

_FIRST_GREGORIAN = 1901
_LAST_GREGORIAN = 2072
_ABOVE_ANY_DAY = 31
_CENTURY_TURN = 32
"""Two-digit years from here on are of the 1300s, those below of the 1400s: «37» in a list is a birth year."""

_MONTHS = (
    mark("Calendar", "Farvardin"),
    mark("Calendar", "Ordibehesht"),
    mark("Calendar", "Khordad"),
    mark("Calendar", "Tir"),
    mark("Calendar", "Mordad"),
    mark("Calendar", "Shahrivar"),
    mark("Calendar", "Mehr"),
    mark("Calendar", "Aban"),
    mark("Calendar", "Azar"),
    mark("Calendar", "Dey"),
    mark("Calendar", "Bahman"),
    mark("Calendar", "Esfand"),
)
_WEEKDAYS = (
    mark("Calendar", "Saturday"),
    mark("Calendar", "Sunday"),
    mark("Calendar", "Monday"),
    mark("Calendar", "Tuesday"),
    mark("Calendar", "Wednesday"),
    mark("Calendar", "Thursday"),
    mark("Calendar", "Friday"),
)
_LONG = mark("Calendar", "{weekday} {day} {month} {year}")
_MONTH_LENGTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)
_NAMED = {
    "فروردین": "1",
    "اردیبهشت": "2",
    "خرداد": "3",
    "تیر": "4",
    "مرداد": "5",
    "امرداد": "5",
    "شهریور": "6",
    "مهر": "7",
    "آبان": "8",
    "آذر": "9",
    "دی": "10",
    "بهمن": "11",
    "اسفند": "12",
}

_EMPTY = mark("Calendar", "The date is empty. Write it as year/month/day, for example 1400/06/29.")
_UNREAD = mark("Calendar", "“{value}” is not a date. Write it as year/month/day, for example 1400/06/29.")
_AMBIGUOUS = mark(
    "Calendar",
    "In “{value}” it is not clear which part is the year. Write the year with four digits.",
)
_DAY_OR_MONTH = mark(
    "Calendar",
    "In “{value}” it is not clear which part is the month. Write the date as year/month/day.",
)
_YEAR = mark(
    "Calendar",
    "The year {year} in “{value}” cannot be right. Write the year with four digits, like 1365.",
)
_MONTH = mark(
    "Calendar",
    "In “{value}” the month is {month}, but a year has 12 months. Look at the date again.",
)
_DAY = mark(
    "Calendar",
    "{month} {year} has {days} days, so day {day} does not exist. The month's last day is {last}; "
    "look at the day or the year again.",
)


_jalali: Callable[..., JalaliDate] = JalaliDate  # the library's constructor has no types


def is_leap(year: int) -> bool:
    """Tell whether Esfand of the Jalali `year` has 30 days."""
    return bool(JalaliDate.is_leap(year))


def month_days(year: int, month: int) -> int:
    """Give the number of days of a Jalali month."""
    return 30 if month == 12 and is_leap(year) else _MONTH_LENGTHS[month - 1]


@lru_cache(maxsize=16_384)
def to_jalali(date: dt.date) -> tuple[int, int, int]:
    """Give Jalali year, month and day."""
    jalali = _jalali(date)
    return jalali.year, jalali.month, jalali.day


def from_jalali(year: int, month: int, day: int) -> dt.date:
    """Give the Gregorian day; ValueError when there is no such Jalali day."""
    gregorian: dt.date = _jalali(year, month, day).to_gregorian()
    return gregorian


def year_of(date: dt.date) -> int:
    """Give the Jalali year, which is the fiscal year too."""
    return to_jalali(date)[0]


def year_start(year: int) -> dt.date:
    """Give the first day of the Jalali `year`."""
    return from_jalali(year, 1, 1)


def add_months(date: dt.date, months: int) -> dt.date:
    """Go `months` Jalali months on (or back); a day that the month lacks becomes its last one."""
    year, month, day = to_jalali(date)
    years, index = divmod(year * 12 + month - 1 + months, 12)
    return from_jalali(years, index + 1, min(day, month_days(years, index + 1)))


def format_date(date: dt.date, *, sep: str = "/") -> str:
    """Give the date in ASCII digits: `1400/06/29`."""
    year, month, day = to_jalali(date)
    return f"{year:04}{sep}{month:02}{sep}{day:02}"


def show_date(date: dt.date) -> str:
    """Give the date in the digits of the language of this process: «۱۴۰۰/۰۶/۲۹»."""
    return local_digits(format_date(date))


def month_name(month: int) -> str:
    """Give the name of the Jalali month 1..12 in the language of this process."""
    return translate(_MONTHS[month - 1])


def weekday_name(date: dt.date) -> str:
    """Give the name of the weekday in the language of this process."""
    return translate(_WEEKDAYS[weekday(date)])


def weekday(date: dt.date) -> int:
    """Give the day of the Iranian week: Saturday is 0, Friday is 6."""
    return (date.weekday() + 2) % 7


def long_date(date: dt.date) -> str:
    """Give the date in words: «دوشنبه ۲۹ شهریور ۱۴۰۰»."""
    year, month, day = to_jalali(date)
    return translate(_LONG, weekday=_WEEKDAYS[weekday(date)], day=day, month=_MONTHS[month - 1], year=year)


_TIME = re.compile(r"[T ]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?\s*$")
_SEPARATORS = re.compile(r"[\s/\\.,\-_\u060c\u060d\u066b\u2010-\u2015\u2044\u2212\u200c]+")
_PART = re.compile(r"[0-9]{1,4}", re.ASCII)
_WHOLE = re.compile(r"(?:[0-9]{6}|[0-9]{8})", re.ASCII)


def parse_date(text: str, *, until: dt.date | None = None) -> dt.date:
    """Read a typed or imported date: Jalali in every usual spelling, or Gregorian with the year after 1700.

    Args:
        text: What was typed, in any digits.
        until: The latest day that makes sense (today, for a birth); it settles the century of a year
            written with two digits.

    Raises:
        Invalid: With a sentence that says what is wrong with it.
    """
    return _parse(text, until)


@lru_cache(maxsize=4096)
def _parse(text: str, until: dt.date | None) -> dt.date:
    plain = canonical(ascii_digits(text))
    if not plain:
        raise Invalid(_EMPTY)
    without_time = _TIME.sub("", plain)
    parts = [_NAMED.get(part, part) for part in _SEPARATORS.split(without_time) if part]
    if len(parts) == 1 and _WHOLE.fullmatch(parts[0]):
        year, month, day = _cut(parts[0])
    elif len(parts) == 3 and all(map(_PART.fullmatch, parts)):
        year, month, day = _ordered(plain, *parts)
    else:
        raise Invalid(_UNREAD, value=plain)
    if year < 100 and _is_short(parts):
        year = _full_year(year, month, day, until)
    return _day(plain, year, month, day)


def _is_short(parts: list[str]) -> bool:
    """Tell whether the year was written with two digits: “0001”, a program's word for no date, is no year."""
    return len(parts[0]) == 6 or max(map(len, parts)) <= 2


def _full_year(year: int, month: int, day: int, until: dt.date | None) -> int:
    full = year + (1300 if year >= _CENTURY_TURN else 1400)
    return full - 100 if until and (full, month, day) > to_jalali(until) else full


def _cut(digits: str) -> tuple[int, int, int]:
    """Cut a date typed without separators; the year stands first unless only the other way is a date."""
    if len(digits) == 6:
        return int(digits[:2]), int(digits[2:4]), int(digits[4:])
    first = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    last = int(digits[4:]), int(digits[2:4]), int(digits[:2])
    return last if not _can_be(*first) and _can_be(*last) else first


def _can_be(year: int, month: int, day: int) -> bool:
    known = FIRST_YEAR <= year <= LAST_YEAR or _FIRST_GREGORIAN <= year <= _LAST_GREGORIAN
    return known and 1 <= month <= 12 and 1 <= day <= _ABOVE_ANY_DAY


def _ordered(text: str, first: str, middle: str, last: str) -> tuple[int, int, int]:
    """Find which end is the year: the one with four digits, or else the one that cannot be a day."""
    if len(first) == 4 and len(last) <= 2:
        return int(first), int(middle), int(last)
    if len(last) == 4 and len(first) <= 2:
        return _year_last(text, int(first), int(middle), int(last))
    if max(len(first), len(middle), len(last)) > 2:
        raise Invalid(_UNREAD, value=text)
    start, end = int(first), int(last)
    first_is_year = not 1 <= start <= _ABOVE_ANY_DAY
    last_is_year = not 1 <= end <= _ABOVE_ANY_DAY
    if first_is_year and last_is_year:
        raise Invalid(_UNREAD, value=text)
    if not first_is_year and not last_is_year and start != end:
        raise Invalid(_AMBIGUOUS, value=text)
    year, day = (end, start) if last_is_year else (start, end)
    return year, int(middle), day


def _year_last(text: str, first: int, middle: int, year: int) -> tuple[int, int, int]:
    """Read day/month/year; a Gregorian date may also be the American month/day/year."""
    if year < _FIRST_GREGORIAN or first == middle:
        return year, middle, first
    if middle > 12 >= first:
        return year, first, middle
    if first <= 12:
        raise Invalid(_DAY_OR_MONTH, value=text)
    return year, middle, first


def _day(text: str, year: int, month: int, day: int) -> dt.date:
    jalali = FIRST_YEAR <= year <= LAST_YEAR
    if not jalali and not _FIRST_GREGORIAN <= year <= _LAST_GREGORIAN:
        raise Invalid(_YEAR, year=year, value=text)
    if not 1 <= month <= 12:
        raise Invalid(_MONTH, month=month, value=text)
    try:
        return from_jalali(year, month, day) if jalali else dt.date(year, month, day)
    except ValueError:
        raise _no_such_day(year, month, day, text) if jalali else Invalid(_UNREAD, value=text) from None


def _no_such_day(year: int, month: int, day: int, text: str) -> Invalid:
    if day < 1:
        return Invalid(_UNREAD, value=text)
    days = month_days(year, month)
    name: Text = _MONTHS[month - 1]
    last = f"{year:04}/{month:02}/{days:02}"
    return Invalid(_DAY, month=name, year=year, days=days, day=day, last=last)
