"""What can never work in an expression, found before anybody is asked: names, types, divisions by zero."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from homejobs_desktop.domain.expressions.functions import FUNCTIONS, Function, Type
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
    walk,
)
from homejobs_desktop.domain.expressions.patterns import compiled
from homejobs_desktop.domain.expressions.printing import show
from homejobs_desktop.domain.expressions.running import run
from homejobs_desktop.domain.expressions.values import Value, day
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

NO_NAME = mark("Expressions", "There is no question “{name}”.")
NO_COLUMN = mark("Expressions", "The list of choices has no column “{name}”. There are: {columns}.")
NO_FIELD = mark("Expressions", "“.” means the answer that is checked; there is none here.")
NO_OPTION = mark("Expressions", "Question “{name}” has no option “{option}”.")
BY_ZERO = mark("Expressions", "“{part}” divides by zero.")
WRONG_TYPE = mark("Expressions", "“{part}” is {found}, but {wanted} is needed there.")
NOT_ALIKE = mark("Expressions", "“{part}” compares {left} with {right}; that is never equal.")
NO_PATTERN = mark(
    "Expressions",
    "The pattern “{part}” is none, or could take too long: at most three repetitions, none inside another.",
)
NO_DATE = mark("Expressions", "“{part}” is no date. Write it like 1400/06/29.")

TYPE_NAMES: Final[dict[Type, Text]] = {
    Type.NUMBER: mark("Expressions", "a number"),
    Type.TEXT: mark("Expressions", "a text"),
    Type.BOOLEAN: mark("Expressions", "true or false"),
    Type.DATE: mark("Expressions", "a date"),
    Type.CHOICE: mark("Expressions", "an option"),
    Type.CHOICES: mark("Expressions", "several options"),
    Type.COLUMN: mark("Expressions", "the column of a table"),
    Type.ROWS: mark("Expressions", "a table"),
    Type.MEDIA: mark("Expressions", "an attachment"),
    Type.ANY: mark("Expressions", "a value"),
    Type.FIRST: mark("Expressions", "a value"),
}
"""How a person reads what a value is."""

_ALIKE: Final = (
    frozenset({Type.NUMBER, Type.CHOICE}),
    frozenset({Type.TEXT, Type.CHOICE}),
    frozenset({Type.DATE, Type.TEXT}),
)
"""Different types that may still be compared: a code may be digits, a day may be written."""
_TODAY: Final = dt.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a name: its type, and its options where it has any."""

    type: Type
    options: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """The names that an expression may use.

    Attributes:
        names: questions and calculated values.
        here: what `.` is there, None where there is none.
        columns: of the list of choices, for a filter.
    """

    names: Mapping[str, Known]
    here: Known | None = None
    columns: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Check:
    scope: Scope
    problems: list[Problem] = field(default_factory=list)

    def say(self, sentence: Text, **params: object) -> None:
        self.problems.append(Problem("", sentence, params))


def check(node: Node, scope: Scope, wanted: Type | None = None) -> tuple[Problem, ...]:
    """Give what is wrong with an expression that is to give `wanted` (None: anything single)."""
    checking = _Check(scope)
    found = _type(node, checking)
    if wanted is not None:
        _need(node, found, frozenset({wanted}), checking)
    return _once(checking.problems)


def type_of(node: Node, scope: Scope) -> Type:
    """Give the type of an expression that has no faults; ANY where it cannot be known."""
    return _type(node, _Check(scope))


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    said: dict[str, Problem] = {}
    for problem in problems:
        said.setdefault(problem.text.source + repr(sorted(problem.params.items(), key=str)), problem)
    return tuple(said.values())


def _type(node: Node, checking: _Check) -> Type:
    match node:
        case Number():
            return Type.NUMBER
        case Literal():
            return Type.TEXT
        case Ref() | Here() | Own():
            return _known(node, checking).type
        case Minus(of):
            _need(of, _type(of, checking), frozenset({Type.NUMBER}), checking)
            return Type.NUMBER
        case Binary(op, _, _):
            return _BINARY[op](node, checking)
        case Call(name, _):
            return _call(node, FUNCTIONS[name], checking)


def _known(node: Node, checking: _Check) -> Known:
    if isinstance(node, Here):
        if checking.scope.here is None:
            checking.say(NO_FIELD)
            return Known(Type.ANY)
        return checking.scope.here
    if isinstance(node, Own) and node.name not in checking.scope.columns:
        columns = Verbatim(", ".join(sorted(checking.scope.columns)))
        checking.say(NO_COLUMN, name=Verbatim(node.name), columns=columns)
    if not isinstance(node, Ref):
        return Known(Type.ANY)
    found = checking.scope.names.get(node.name)
    if found is None:
        checking.say(NO_NAME, name=Verbatim(node.name))
        return Known(Type.ANY)
    return found


def _need(node: Node, found: Type, wanted: frozenset[Type], checking: _Check) -> bool:
    """Tell whether a part is of a type that is wanted; say so when it is not."""
    if found is Type.ANY or found in wanted or Type.ANY in wanted:
        return True
    first = min(wanted, key=lambda one: one.value)
    checking.say(WRONG_TYPE, part=Verbatim(show(node)), found=TYPE_NAMES[found], wanted=TYPE_NAMES[first])
    return False


# Operators


def _logic(node: Binary, checking: _Check) -> Type:
    for side in (node.left, node.right):
        _need(side, _type(side, checking), frozenset({Type.BOOLEAN}), checking)
    return Type.BOOLEAN


def _comparison(node: Binary, checking: _Check) -> Type:
    left, right = _type(node.left, checking), _type(node.right, checking)
    sides = ((node.left, left), (node.right, right))
    single = [_need(side, found, _COMPARED, checking) for side, found in sides]
    if not all(single):
        return Type.BOOLEAN
    blank = Literal("") in (node.left, node.right)
    if not blank and Type.ANY not in (left, right) and not _alike(left, right):
        sentence_params = {"left": TYPE_NAMES[left], "right": TYPE_NAMES[right]}
        checking.say(NOT_ALIKE, part=Verbatim(show(node)), **sentence_params)
    for asked, answer in ((node.left, node.right), (node.right, node.left)):
        _option(asked, answer, checking)
        if isinstance(answer, Literal) and answer.text and _quiet(asked, checking) is Type.DATE:
            _written_day(answer, checking)
    return Type.BOOLEAN


_COMPARED: Final = frozenset(
    {Type.NUMBER, Type.TEXT, Type.BOOLEAN, Type.DATE, Type.CHOICE, Type.CHOICES, Type.MEDIA}
)


def _quiet(node: Node, checking: _Check) -> Type:
    return _type(node, _Check(checking.scope))


def _alike(left: Type, right: Type) -> bool:
    return left is right or frozenset({left, right}) in _ALIKE


def _option(asked: Node, answer: Node, checking: _Check) -> None:
    """Say when an answer is compared with an option that its question does not have."""
    if not isinstance(asked, Ref | Here) or not isinstance(answer, Literal) or not answer.text:
        return
    known = _known(asked, _Check(checking.scope))
    if known.options and answer.text not in known.options:
        name = asked.name if isinstance(asked, Ref) else "."
        checking.say(NO_OPTION, name=Verbatim(name), option=Verbatim(answer.text))


def _arithmetic(node: Binary, checking: _Check) -> Type:
    left, right = _type(node.left, checking), _type(node.right, checking)
    dates = frozenset({Type.DATE}) if node.op in {"+", "-"} else frozenset()
    for side, found in ((node.left, left), (node.right, right)):
        _need(side, found, frozenset({Type.NUMBER}) | dates, checking)
    if node.op in {"div", "mod"} and _constant(node.right) == 0:
        checking.say(BY_ZERO, part=Verbatim(show(node)))
    if Type.DATE not in (left, right) or (left is right and node.op == "-"):
        return Type.NUMBER
    if left is right or (node.op == "-" and right is Type.DATE):
        _need(node.right, Type.DATE, frozenset({Type.NUMBER}), checking)
        return Type.ANY
    return Type.DATE


class _Nothing:
    """No surroundings: for what depends on none."""

    today = _TODAY

    def value(self, name: str) -> Value:
        raise KeyError(name)

    def here(self) -> Value:
        raise KeyError

    def not_known(self, name: str) -> str:
        raise KeyError(name)

    def own(self, name: str) -> Value:
        raise KeyError(name)


def _constant(node: Node) -> Value:
    """Give the value of a part that asks for nothing; None for any other."""
    asks = (Ref, Here, Own)
    if any(isinstance(one, asks) or (isinstance(one, Call) and one.name in _ASKS) for one in walk(node)):
        return None
    return run(node, _Nothing())


_ASKS: Final = frozenset({"today", "once", "string-length", "unknown", "declined"})
_BINARY: Final[dict[str, Callable[[Binary, _Check], Type]]] = {
    **dict.fromkeys(("or", "and"), _logic),
    **dict.fromkeys(("=", "!=", "<", "<=", ">", ">="), _comparison),
    **dict.fromkeys(("+", "-", "*", "div", "mod"), _arithmetic),
}


# Functions


def _call(node: Call, function: Function, checking: _Check) -> Type:
    found = [_type(one, checking) for one in node.args]
    for place, (arg, one) in enumerate(zip(node.args, found, strict=True)):
        _need(arg, one, function.takes[min(place, len(function.takes) - 1)], checking)
    _look_closer(node, checking)
    if function.gives is not Type.FIRST:
        return function.gives
    given = [one for one, arg in _results(node, found) if arg != Literal("")]
    first = next((one for one in given if one is not Type.ANY), Type.ANY)
    for one, arg in _results(node, found):
        if arg != Literal("") and Type.ANY not in (one, first) and not _alike(one, first):
            _need(arg, one, frozenset({first}), checking)
    return first


def _results(node: Call, found: list[Type]) -> Iterator[tuple[Type, Node]]:
    """Give what a function that passes a value on may pass on: all of its values, not `if`'s question."""
    begin = 1 if node.name == "if" else 0
    yield from zip(found[begin:], node.args[begin:], strict=True)


def _look_closer(node: Call, checking: _Check) -> None:
    last = node.args[-1] if node.args else None
    if node.name == "selected":
        _option(node.args[0], node.args[1], checking)
    elif node.name == "regex":
        if not isinstance(last, Literal) or compiled(last.text) is None:
            checking.say(NO_PATTERN, part=Verbatim(show(node.args[1])))
    elif node.name == "date" and isinstance(last, Literal):
        _written_day(last, checking)


def _written_day(written: Literal, checking: _Check) -> None:
    if day(written.text) is None:
        checking.say(NO_DATE, part=Verbatim(written.text))
