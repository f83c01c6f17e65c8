"""The tree of an expression, and the bounds that every tree keeps."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MOST_LETTERS: Final = 2000
"""Letters of an expression's text."""
MOST_NODES: Final = 400
"""Nodes of a tree, so steps of one evaluation that reads no table."""
MOST_DEPTH: Final = 40
"""How deep a tree may go: brackets, calls and chains of operators alike."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written: digits, perhaps a fraction."""

    value: float


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Ref:
    """`${name}`: the answer to a question, a calculated value, or a table's column."""

    name: str


@dataclass(frozen=True, slots=True)
class Here:
    """`.`: the answer that is being checked."""


@dataclass(frozen=True, slots=True)
class Own:
    """A name without `${}` in a filter of choices: the column of the list of choices, of one option."""

    name: str


@dataclass(frozen=True, slots=True)
class Minus:
    """A minus before a value."""

    of: "Node"


@dataclass(frozen=True, slots=True)
class Binary:
    """Two values and what stands between them, as XPath spells it."""

    op: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Call:
    """A function of `functions.FUNCTIONS` with its arguments."""

    name: str
    args: tuple["Node", ...]


Node = Number | Literal | Ref | Here | Own | Minus | Binary | Call

LEVELS: Final[tuple[tuple[str, ...], ...]] = (
    ("or",),
    ("and",),
    ("=", "!="),
    ("<", "<=", ">", ">="),
    ("+", "-"),
    ("*", "div", "mod"),
)
"""The operators from the loosest to the tightest; those of one level are read from left to right."""


def children(node: Node) -> tuple[Node, ...]:
    """Give the parts of a node."""
    match node:
        case Minus(of):
            return (of,)
        case Binary(_, left, right):
            return (left, right)
        case Call(_, args):
            return args
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """Give a node and everything below it."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(children(one)))


def owned(node: Node) -> tuple[str, ...]:
    """Give the columns of the list of choices that a filter asks for, each once, in their order."""
    return tuple(dict.fromkeys(one.name for one in walk(node) if isinstance(one, Own)))


def names(node: Node) -> tuple[str, ...]:
    """Give the names that an expression asks for, each once, in the order in which they stand."""
    return tuple(dict.fromkeys(one.name for one in walk(node) if isinstance(one, Ref)))
