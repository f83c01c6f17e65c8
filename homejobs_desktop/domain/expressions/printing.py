"""From tree to text: the text that reads back as the same tree."""

from decimal import Decimal
from typing import Final

from homejobs_desktop.domain.expressions.nodes import (
    LEVELS,
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

_LEVEL: Final = {op: level for level, ops in enumerate(LEVELS) for op in ops}
_TIGHTEST: Final = len(LEVELS)


def show(node: Node) -> str:
    """Write an expression with no more brackets than it needs."""
    return _show(node, 0)


def _show(node: Node, level: int) -> str:
    match node:
        case Number(value):
            return format(Decimal(repr(value)).normalize(), "f")
        case Literal(text):
            return f'"{text}"' if "'" in text else f"'{text}'"
        case Ref(name):
            return f"${{{name}}}"
        case Here() | Own():
            return node.name if isinstance(node, Own) else "."
        case Minus(of):
            return f"-{_show(of, _TIGHTEST)}"
        case Binary(op, left, right):
            own = _LEVEL[op]
            text = f"{_show(left, own)} {op} {_show(right, own + 1)}"
            return f"({text})" if own < level else text
        case Call(name, args):
            return f"{name}({', '.join(_show(one, 0) for one in args)})"
