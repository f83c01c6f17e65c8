"""The value of an expression: never raises, and does one step for each node and each value of a table."""

import datetime as dt
import math
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Protocol

from homejobs_desktop.domain.expressions.nodes import (
    Binary,
    Call,
    Here,
    Literal,
    Minus,
    Node,
    Number,
    Own,
    Ref,
)
from homejobs_desktop.domain.expressions.patterns import matches
from homejobs_desktop.domain.expressions.values import (
    MOST_TEXT,
    Scalar,
    Value,
    day,
    empty,
    number,
    text,
    truth,
)
from homejobs_desktop.foundation.jalali import month_name, to_jalali, weekday_name


class Surroundings(Protocol):
    """What an expression can ask about."""

    @property
    def today(self) -> dt.date:
        """The day on which is asked."""
        ...

    def value(self, name: str) -> Value:
        """Give the value of a question."""
        ...

    def here(self) -> Value:
        """Give the answer that is being checked, or that stands in the field now."""
        ...

    def not_known(self, name: str) -> str:
        """Give which of the two answers that stand for none was given, "" for neither."""
        ...

    def own(self, name: str) -> Value:
        """Give what a column of the list of choices says of the option that is looked at."""
        ...


def run(node: Node, around: Surroundings) -> Value:
    """Give the value of an expression; what cannot be computed is empty."""
    return _RUNS[type(node)](node, around)


def _negative(node: Minus, around: Surroundings) -> Value:
    value = number(run(node.of, around))
    return None if value is None else -value


def _binary(node: Binary, around: Surroundings) -> Value:
    op, left, right = node.op, node.left, node.right
    if op == "or":
        return truth(run(left, around)) or truth(run(right, around))
    if op == "and":
        return truth(run(left, around)) and truth(run(right, around))
    return _OPERATORS[op](run(left, around), run(right, around))


def _call(node: Call, around: Surroundings) -> Value:
    special = _SPECIAL.get(node.name)
    if special is not None:
        return special(node.args, around)
    return _PLAIN[node.name]([run(one, around) for one in node.args])


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


# Comparing


def _equal(left: Value, right: Value) -> bool:
    if empty(left) or empty(right):
        return empty(left) and empty(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) == truth(right)
    if isinstance(left, dt.date) or isinstance(right, dt.date):
        return day(left) == day(right)
    if isinstance(left, int | float) or isinstance(right, int | float):
        return number(left) == number(right)
    return text(left) == text(right)


def _ordered(compare: Callable[[float, float], bool]) -> Callable[[Value, Value], Value]:
    def ordered(left: Value, right: Value) -> Value:
        if isinstance(left, dt.date) or isinstance(right, dt.date):
            left, right = day(left), day(right)
        first, second = number(left), number(right)
        return first is not None and second is not None and compare(first, second)

    return ordered


# Computing


def _arithmetic(compute: Callable[[float, float], float]) -> Callable[[Value, Value], Value]:
    def computed(left: Value, right: Value) -> Value:
        first, second = number(left), number(right)
        if first is None or second is None:
            return None
        try:
            return _finite(compute(first, second))
        except (ZeroDivisionError, OverflowError, ValueError):
            return None

    return computed


def _plus(left: Value, right: Value) -> Value:
    """Days and a number make a day; everything else is added as numbers."""
    total = _ADD(left, right)
    return day(total) if isinstance(left, dt.date) is not isinstance(right, dt.date) else total


def _minus(left: Value, right: Value) -> Value:
    total = _SUBTRACT(left, right)
    return day(total) if isinstance(left, dt.date) and not isinstance(right, dt.date) else total


_ADD: Final = _arithmetic(lambda one, two: one + two)
_POWER: Final = _arithmetic(math.pow)
_SUBTRACT: Final = _arithmetic(lambda one, two: one - two)
_OPERATORS: Final[dict[str, Callable[[Value, Value], Value]]] = {
    "=": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _ordered(lambda one, two: one < two),
    "<=": _ordered(lambda one, two: one <= two),
    ">": _ordered(lambda one, two: one > two),
    ">=": _ordered(lambda one, two: one >= two),
    "+": _plus,
    "-": _minus,
    "*": _arithmetic(lambda one, two: one * two),
    "div": _arithmetic(lambda one, two: one / two),
    "mod": _arithmetic(math.fmod),
}


def _numbers(values: Sequence[Value]) -> list[float]:
    """Give all numbers of single values and of columns; what is empty does not count."""
    flat: list[Value] = []
    for value in values:
        flat.extend(value if isinstance(value, list) else [value])
    return [found for one in flat if (found := number(one)) is not None]


def _round(values: Sequence[Value]) -> Value:
    value, digits = number(values[0]), number(values[1]) if len(values) > 1 else 0.0
    if value is None or digits is None or not -9 <= digits <= 9:
        return None
    if abs(value) >= 1e15:
        return value
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-int(digits)), ROUND_HALF_UP))


def _whole(values: Sequence[Value]) -> Value:
    value = number(values[0])
    return None if value is None else float(math.trunc(value))


def _count(values: Sequence[Value]) -> Value:
    return float(len(values[0])) if isinstance(values[0], list) else 0.0


def _filled(values: Sequence[Value]) -> Value:
    return float(sum(not empty(one) for one in values[0])) if isinstance(values[0], list) else 0.0


def _selected(values: Sequence[Value]) -> Value:
    given = values[0]
    wanted = text(values[1])
    return wanted in given if isinstance(given, tuple) else not empty(given) and text(given) == wanted


def _count_selected(values: Sequence[Value]) -> Value:
    given = values[0]
    return float(len(given)) if isinstance(given, tuple) else float(not empty(given))


def _selected_at(values: Sequence[Value]) -> Value:
    """Give the option at a place, the first at 0; empty beyond the last."""
    given = values[0] if isinstance(values[0], tuple) else () if empty(values[0]) else (text(values[0]),)
    place = number(values[1])
    return given[int(place)] if place is not None and 0 <= place < len(given) else None


def _part_of_text(values: Sequence[Value]) -> Value:
    """Give the letters from a place to before another, the first at 0; places below 0 count from the end."""
    places = [number(value) for value in values[1:]]
    if any(place is None or abs(place) > MOST_TEXT for place in places):
        return None
    start, end = ([int(place or 0) for place in places] + [MOST_TEXT])[:2]
    return text(values[0])[slice(start, end)]


def _before(values: Sequence[Value]) -> Value:
    whole, sign = text(values[0]), text(values[1])
    return whole.partition(sign)[0] if sign and sign in whole else ""


def _after(values: Sequence[Value]) -> Value:
    whole, sign = text(values[0]), text(values[1])
    return whole.partition(sign)[2] if sign else whole


def _joined(values: Sequence[Value]) -> Value:
    parts = values[1] if isinstance(values[1], list) else []
    return text(values[0]).join(text(one) for one in parts if not empty(one))[:MOST_TEXT]


def _whole_beside(choose: Callable[[float], int]) -> Callable[[Sequence[Value]], Value]:
    def chosen(values: Sequence[Value]) -> Value:
        value = number(values[0])
        return None if value is None else float(choose(value))

    return chosen


def _decimal_time(values: Sequence[Value]) -> Value:
    """Give a time of day as a part of the day."""
    try:
        moment = dt.time.fromisoformat(text(values[0]))
    except ValueError:
        return None
    return (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86_400


def _format_date(values: Sequence[Value]) -> Value:
    """Write a day in the Jalali calendar: %Y year, %m %n month, %d %e day, %b month's name, %a weekday's."""
    moment = day(values[0])
    if moment is None:
        return None
    try:
        year, month, number_of_day = to_jalali(moment)
    except (ValueError, OverflowError):
        return None
    parts = {
        "%Y": f"{year:04}",
        "%y": f"{year % 100:02}",
        "%m": f"{month:02}",
        "%n": str(month),
        "%d": f"{number_of_day:02}",
        "%e": str(number_of_day),
        "%b": month_name(month),
        "%a": weekday_name(moment),
    }
    written = text(values[1])[:MOST_TEXT]
    for sign, part in parts.items():
        written = written.replace(sign, part)
    return written[:MOST_TEXT]


def _extreme(choose: Callable[[list[float]], float]) -> Callable[[Sequence[Value]], Value]:
    def chosen(values: Sequence[Value]) -> Value:
        found = _numbers(values)
        return choose(found) if found else None

    return chosen


def _sum(values: Sequence[Value]) -> Value:
    return _finite(sum(_numbers(values), start=0.0))


def _absolute(values: Sequence[Value]) -> Value:
    value = number(values[0])
    return None if value is None else abs(value)


_PLAIN: Final[dict[str, Callable[[Sequence[Value]], Value]]] = {
    "true": lambda _values: True,
    "false": lambda _values: False,
    "not": lambda values: not truth(values[0]),
    "boolean": lambda values: truth(values[0]),
    "selected": _selected,
    "count-selected": _count_selected,
    "selected-at": _selected_at,
    "number": lambda values: number(values[0]),
    "int": _whole,
    "round": _round,
    "abs": _absolute,
    "floor": _whole_beside(math.floor),
    "ceiling": _whole_beside(math.ceil),
    "pow": lambda values: _POWER(values[0], values[1]),
    "min": _extreme(min),
    "max": _extreme(max),
    "sum": _sum,
    "count": _count,
    "count-non-empty": _filled,
    "string": lambda values: text(values[0])[:MOST_TEXT],
    "concat": lambda values: "".join(text(one) for one in values)[:MOST_TEXT],
    "contains": lambda values: text(values[1]) in text(values[0]),
    "starts-with": lambda values: text(values[0]).startswith(text(values[1])),
    "ends-with": lambda values: text(values[0]).endswith(text(values[1])),
    "substr": _part_of_text,
    "substring-before": _before,
    "substring-after": _after,
    "normalize-space": lambda values: " ".join(text(values[0]).split()),
    "join": _joined,
    "regex": lambda values: matches(text(values[1]), text(values[0])),
    "date": lambda values: day(values[0]),
    "format-date": _format_date,
    "decimal-date-time": lambda values: number(values[0]),
    "decimal-time": _decimal_time,
}


# What looks at its surroundings, or not at all of its values


def _if(args: tuple[Node, ...], around: Surroundings) -> Value:
    return run(args[1] if truth(run(args[0], around)) else args[2], around)


def _coalesce(args: tuple[Node, ...], around: Surroundings) -> Value:
    for one in args:
        value = run(one, around)
        if not empty(value):
            return value
    return None


def _once(args: tuple[Node, ...], around: Surroundings) -> Value:
    """Keep what stands in the field already; else compute it."""
    kept = around.here()
    return run(args[0], around) if empty(kept) else kept


def _length(args: tuple[Node, ...], around: Surroundings) -> Value:
    return float(len(text(run(args[0], around) if args else around.here())))


def _not_known(wanted: str) -> Callable[[tuple[Node, ...], Surroundings], Scalar]:
    def asked(args: tuple[Node, ...], around: Surroundings) -> Scalar:
        of = args[0]
        return isinstance(of, Ref) and around.not_known(of.name) == wanted

    return asked


_SPECIAL: Final[dict[str, Callable[[tuple[Node, ...], Surroundings], Value]]] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "today": lambda _args, around: around.today,
    "string-length": _length,
    "unknown": _not_known("unknown"),
    "declined": _not_known("declined"),
}


# By a table, which is faster than asking each kind of node in turn.
_RUNS: Final[dict[type[Node], Callable[..., Value]]] = {
    Number: lambda node, _around: node.value,
    Literal: lambda node, _around: node.text,
    Ref: lambda node, around: around.value(node.name),
    Here: lambda _node, around: around.here(),
    Own: lambda node, around: around.own(node.name),
    Minus: _negative,
    Binary: _binary,
    Call: _call,
}
