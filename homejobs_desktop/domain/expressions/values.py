"""What expressions compute with, and how one kind of value becomes another, as XPath has it.

Empty is None. A number that is not finite, as after a division by zero, is empty too, so that nothing
here ever raises.
"""

import datetime as dt
import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import ascii_digits

Scalar = float | str | bool | dt.date | None
Column = list[Scalar]
"""The values of a table's column; a tuple is the options of one answer."""
Value = Scalar | tuple[str, ...] | Column

MOST_TEXT: Final = 4000
"""Letters of a computed text; what is beyond is cut off."""
_FIRST_DAY: Final = dt.date(1970, 1, 1).toordinal()
_LAST_DAY: Final = dt.date.max.toordinal()


def number(value: Value) -> float | None:
    """Give a value as a number: a day as its days since 1970, a text that is no number as empty."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, dt.date):
        return float(value.toordinal() - _FIRST_DAY)
    if isinstance(value, str):
        return _number_of(value)
    return None


def _number_of(text: str) -> float | None:
    digits = ascii_digits(text.strip())
    try:
        found = float(digits) if digits and len(digits) <= 40 and "_" not in digits else None
    except ValueError:
        return None
    return found if found is not None and math.isfinite(found) else None


def text(value: Value) -> str:
    """Give a value as text: a whole number without a fraction, a day as ISO, options between spaces."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int | float):
        return plain(value)
    if isinstance(value, str):
        return value
    return " ".join(text(one) for one in value)


def plain(value: float) -> str:
    """Write a number in digits, with at most six behind the point."""
    if not math.isfinite(value):
        return ""
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)).quantize(Decimal("0.000001"), ROUND_HALF_UP).normalize(), "f")


def truth(value: Value) -> bool:
    """Tell whether a value counts as true."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value != 0 and math.isfinite(value)
    return not empty(value)


def empty(value: Value) -> bool:
    """Tell whether there is nothing."""
    return value is None or (isinstance(value, str | tuple | list) and not value)


def day(value: Value) -> dt.date | None:
    """Give a value as a day: a text as Jalali or ISO, a number as days since 1970."""
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str) and 0 < len(value) <= 40:
        try:
            return parse_date(value)
        except Refused:
            return None
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        ordinal = math.floor(value) + _FIRST_DAY
        return dt.date.fromordinal(ordinal) if 1 <= ordinal <= _LAST_DAY else None
    return None
