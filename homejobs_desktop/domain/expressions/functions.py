"""The functions that expressions may call: what they take and what they give.

The names and meanings are ODK's. `unknown` and `declined` are this program's own: they tell the two
answers that stand for none apart from an empty one.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Type(Enum):
    """What a value is, as far as it is known before anybody answers."""

    NUMBER = auto()
    TEXT = auto()
    BOOLEAN = auto()
    DATE = auto()
    CHOICE = auto()
    """The code of one option."""
    CHOICES = auto()
    """The codes of several options."""
    COLUMN = auto()
    """The values of a table's column, seen from outside of the table."""
    ROWS = auto()
    """A table."""
    MEDIA = auto()
    """A photo or another attachment: only whether it is there can be asked."""
    ANY = auto()
    """Only as what a function takes: whatever it is."""
    FIRST = auto()
    """Only as what a function gives: what its first value is, or for `if` its second."""


_SCALAR: Final = frozenset({Type.NUMBER, Type.TEXT, Type.BOOLEAN, Type.DATE, Type.CHOICE})
_WORDS: Final = frozenset({Type.TEXT, Type.CHOICE})
_NUMBER: Final = frozenset({Type.NUMBER})
_DATE: Final = frozenset({Type.DATE})
_TRUTH: Final = frozenset({Type.BOOLEAN})
_CHOSEN: Final = frozenset({Type.CHOICE, Type.CHOICES})
_SET: Final = frozenset({Type.COLUMN})
_ANY: Final = frozenset({Type.ANY})


@dataclass(frozen=True, slots=True)
class Function:
    """What a function takes: the last of `takes` stands for all further values, up to `most`."""

    takes: tuple[frozenset[Type], ...]
    gives: Type
    least: int
    most: int


def _of(gives: Type, *takes: frozenset[Type], least: int | None = None, most: int | None = None) -> Function:
    return Function(
        takes,
        gives,
        len(takes) if least is None else least,
        len(takes) if most is None else most,
    )


FUNCTIONS: Final[dict[str, Function]] = {
    "true": _of(Type.BOOLEAN),
    "false": _of(Type.BOOLEAN),
    "not": _of(Type.BOOLEAN, _TRUTH),
    "boolean": _of(Type.BOOLEAN, _SCALAR),
    "if": _of(Type.FIRST, _TRUTH, _ANY, _ANY),
    "coalesce": _of(Type.FIRST, _SCALAR, least=2, most=8),
    "once": _of(Type.FIRST, _SCALAR),
    "selected": _of(Type.BOOLEAN, _CHOSEN, _WORDS),
    "count-selected": _of(Type.NUMBER, _CHOSEN),
    "selected-at": _of(Type.CHOICE, _CHOSEN, _NUMBER),
    "unknown": _of(Type.BOOLEAN, _ANY),
    "declined": _of(Type.BOOLEAN, _ANY),
    "number": _of(Type.NUMBER, _SCALAR),
    "int": _of(Type.NUMBER, _SCALAR),
    "round": _of(Type.NUMBER, _NUMBER, least=1, most=2),
    "abs": _of(Type.NUMBER, _NUMBER),
    "floor": _of(Type.NUMBER, _NUMBER),
    "ceiling": _of(Type.NUMBER, _NUMBER),
    "pow": _of(Type.NUMBER, _NUMBER, _NUMBER),
    "min": _of(Type.NUMBER, _NUMBER | _SET, least=1, most=16),
    "max": _of(Type.NUMBER, _NUMBER | _SET, least=1, most=16),
    "sum": _of(Type.NUMBER, _SET),
    "count": _of(Type.NUMBER, _SET | {Type.ROWS}),
    "count-non-empty": _of(Type.NUMBER, _SET),
    "string": _of(Type.TEXT, _SCALAR),
    "string-length": _of(Type.NUMBER, _SCALAR, least=0, most=1),
    "concat": _of(Type.TEXT, _SCALAR, least=1, most=16),
    "contains": _of(Type.BOOLEAN, _WORDS, _WORDS),
    "starts-with": _of(Type.BOOLEAN, _WORDS, _WORDS),
    "ends-with": _of(Type.BOOLEAN, _WORDS, _WORDS),
    "substr": _of(Type.TEXT, _SCALAR, _NUMBER, least=2, most=3),
    "substring-before": _of(Type.TEXT, _WORDS, _WORDS),
    "substring-after": _of(Type.TEXT, _WORDS, _WORDS),
    "normalize-space": _of(Type.TEXT, _WORDS),
    "join": _of(Type.TEXT, _WORDS, _SET),
    "regex": _of(Type.BOOLEAN, _SCALAR, _WORDS),
    "today": _of(Type.DATE),
    "date": _of(Type.DATE, _WORDS | _DATE),
    "format-date": _of(Type.TEXT, _DATE, _WORDS),
    "decimal-date-time": _of(Type.NUMBER, _DATE),
    "decimal-time": _of(Type.NUMBER, _WORDS),
}
"""Every function by name."""
