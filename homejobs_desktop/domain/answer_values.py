"""Answers as they are stored, and what expressions see of them."""

import datetime as dt
import re
from typing import Final

from homejobs_desktop.domain.expressions.values import Scalar, Value, plain
from homejobs_desktop.domain.forms import CONSENTED, NO, YES
from homejobs_desktop.domain.questionnaire_model import DECLINED, UNKNOWN, Question, QuestionKind
from homejobs_desktop.foundation.jalali import from_jalali, month_days
from homejobs_desktop.foundation.text import ascii_digits

Cell = str | int | bool | list[str]
"""What stands in one cell of a table."""
Rows = dict[str, list[dict[str, Cell]]]
"""The answer to a table: its rows under `ROWS`."""
Answer = Cell | Rows

ROWS: Final = "rows"
_NOT_KNOWN: Final = frozenset({UNKNOWN, DECLINED})
_DECIMAL: Final = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?", re.ASCII)
_PARTIAL: Final = re.compile(
    r"(1[0-9]{3})(?:[/.\-](1[0-2]|0?[1-9])(?:[/.\-]([0-2]?[0-9]|3[01]))?)?", re.ASCII
)
_TIME: Final = re.compile(
    r"([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?:[:.]([0-9]{2})(?:\.[0-9]+)?)?\s*(AM|PM)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?",
    re.ASCII | re.IGNORECASE,
)
_NOON: Final = 12
_POINTS: Final = str.maketrans({"٫": ".", "/": ".", ",": "", "٬": "", "،": "", "\u200c": "", " ": ""})


def is_known(answer: object) -> bool:
    """Tell whether there is an answer and it is neither "does not know" nor "does not say"."""
    return answer is not None and not (isinstance(answer, str) and answer in _NOT_KNOWN)


def not_known(answer: object) -> str:
    """Give "unknown" or "declined" for the answers that stand for none, "" for every other."""
    return {UNKNOWN: "unknown", DECLINED: "declined"}.get(answer, "") if isinstance(answer, str) else ""


def rows_of(answer: Answer | None) -> list[dict[str, Cell]]:
    """Give the rows of the answer to a table."""
    return answer.get(ROWS, []) if isinstance(answer, dict) else []


def decimal_text(text: str) -> str:
    """Give a number with a fraction as it is stored; "" when the text is none."""
    digits = ascii_digits(text.strip()).translate(_POINTS)
    if not _DECIMAL.fullmatch(digits):
        return ""
    return plain(float(digits))


def partial_text(text: str) -> str:
    """Give a Jalali year, month or day as it is stored, like 1400, 1400/06, 1400/06/29; "" for neither."""
    match = _PARTIAL.fullmatch(ascii_digits(text.strip()))
    if match is None:
        return ""
    year, month, day = match[1], match[2], match[3]
    if not month:
        return year
    if not day:
        return f"{year}/{int(month):02}"
    if not 1 <= int(day) <= month_days(int(year), int(month)):
        return ""
    return f"{year}/{int(month):02}/{int(day):02}"


def time_text(text: str) -> str:
    """Give a time of day as it is stored, like 09:30; "" when the text is none.

    Read are 9, 930, 9:30, 9:30 PM, and what exports write: 09:30:00.000+03:30.
    """
    match = _TIME.fullmatch(ascii_digits(text.strip()))
    if match is None:
        return ""
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[4] or "").upper()
    if half:
        hour = hour % _NOON + (_NOON if half == "PM" else 0) if 1 <= hour <= _NOON else 99
    try:
        return dt.time(hour, minute).strftime("%H:%M")
    except ValueError:
        return ""


def partial_day(text: str) -> dt.date | None:
    """Give the first day of a partial date; None when the text is none."""
    parts = [int(part) for part in partial_text(text).split("/") if part]
    if not parts:
        return None
    year, month, day = (*parts, 1, 1)[:3]
    return from_jalali(year, month, day)


def value_of(question: Question, answer: Answer | None) -> Value:
    """Give what expressions see of an answer; what is not known, and what is none, is empty."""
    if answer is None or not is_known(answer):
        return None
    if isinstance(answer, bool):
        if question.kind is QuestionKind.CONSENT:
            return CONSENTED if answer else None
        return YES if answer else NO
    if isinstance(answer, int):
        return float(answer)
    if isinstance(answer, list):
        return tuple(answer)
    if isinstance(answer, dict):
        return [1.0] * len(rows_of(answer))
    return _text_value(question, answer)


def _text_value(question: Question, answer: str) -> Scalar:
    if question.kind is QuestionKind.DATE:
        try:
            return dt.date.fromisoformat(answer)
        except ValueError:
            return None
    if question.kind is QuestionKind.PARTIAL_DATE:
        return partial_day(answer)
    if question.kind is QuestionKind.DECIMAL:
        return float(answer) if _DECIMAL.fullmatch(answer) else None
    return answer


def answer_of(value: Value) -> Answer | None:
    """Give a computed value as it is stored: never a fraction that binary digits would blur."""
    if value is None or isinstance(value, list):
        return None
    if isinstance(value, bool | str):
        return value if value != "" else None
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, dt.date):
        return value.isoformat()
    written = plain(value)
    return int(written) if re.fullmatch(r"-?[0-9]{1,18}", written) else written or None
