"""From text to tree: a lexer and a parser by precedence, which refuse with the place of the fault."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from homejobs_desktop.domain.expressions.functions import FUNCTIONS
from homejobs_desktop.domain.expressions.nodes import (
    LEVELS,
    MOST_DEPTH,
    MOST_LETTERS,
    MOST_NODES,
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
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

LONG = mark("Expressions", "The expression is too long: at most {most} letters.")
DEEP = mark(
    "Expressions", "The expression is too deep or has too many parts. Divide it by a calculated question."
)
STRANGE = mark("Expressions", "At letter {at}, “{what}” cannot be read. Look at the expression there again.")
PATH = mark("Expressions", "At letter {at}: paths are not read here. Name the question as ${{name}}.")
ENDED = mark("Expressions", "The expression ends too early: something is missing after its last word.")
NO_FUNCTION = mark("Expressions", "At letter {at}: there is no function {what}().")
COUNT = mark("Expressions", "At letter {at}: {what}() does not take {count} values.")

_TOKEN: Final = re.compile(
    r"""(?P<space>[ \t\r\n\u00a0]+)
      | (?P<ref>\$\{\s*(?P<name>[^\s{}]+)\s*\})
      | (?P<number>[0-9]{1,15}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})
      | (?P<text>'[^']*'|"[^"]*")
      | (?P<op><=|>=|!=|[=<>+*\-])
      | (?P<path>\.\.|//?|::|@|\|)
      | (?P<mark>[(),.])
      | (?P<word>[A-Za-z_][A-Za-z0-9_]*(?:[-:][A-Za-z_][A-Za-z0-9_]*)*)
    """,
    re.VERBOSE | re.ASCII,
)
_WORDS: Final = frozenset({"or", "and", "div", "mod"})


class _Token:
    __slots__ = ("at", "kind", "text")

    def __init__(self, kind: str, text: str, at: int) -> None:
        self.kind, self.text, self.at = kind, text, at


@lru_cache(maxsize=4096)
def parse(text: str) -> Node:
    """Read an expression; the same text is read once.

    Raises:
        Invalid: It cannot be read, or is longer or deeper than allowed; the sentence says where.
    """
    return _parsed(text, filters=False)


@lru_cache(maxsize=1024)
def parse_filter(text: str) -> Node:
    """Read a filter of choices: an expression in which a bare name is a column of the list of choices.

    Raises:
        Invalid: As `parse`.
    """
    return _parsed(text, filters=True)


def _parsed(text: str, *, filters: bool) -> Node:
    if len(text) > MOST_LETTERS:
        raise Invalid(LONG, most=MOST_LETTERS)
    return _Parser(_tokens(text), filters=filters).whole()


def _tokens(text: str) -> list[_Token]:
    found = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _fault(STRANGE, at, text[at])
        kind = match.lastgroup or ""
        if match["path"]:
            raise _fault(PATH, at, match["path"])
        if match["ref"]:
            found.append(_Token("ref", match["name"], at))
        elif not match["space"]:
            found.append(_Token(kind, match[0], at))
        at = match.end()
    return found


class _Parser:
    """One reading: the words, where it stands, and how much it has built."""

    def __init__(self, tokens: list[_Token], *, filters: bool) -> None:
        self._tokens = tokens
        self._filters = filters
        self._at = 0
        self._nodes = 0
        self._depth = 0

    def whole(self) -> Node:
        node, _depth = self._level(0)
        if self._at < len(self._tokens):
            raise self._strange()
        return node

    def _level(self, level: int) -> tuple[Node, int]:
        """Give what stands at a level of precedence, with its depth."""
        if level == len(LEVELS):
            return self._signed()
        node, depth = self._level(level + 1)
        while (op := self._operator(level)) is not None:
            right, right_depth = self._level(level + 1)
            node, depth = self._built(Binary(op, node, right), max(depth, right_depth))
        return node, depth

    def _operator(self, level: int) -> str | None:
        token = self._peek()
        if token is None or token.text not in LEVELS[level] or token.kind not in {"op", "word"}:
            return None
        self._at += 1
        return token.text

    def _signed(self) -> tuple[Node, int]:
        token = self._peek()
        if token is not None and token.kind == "op" and token.text == "-":
            self._at += 1
            of, depth = self._nested(self._signed)
            return self._built(Minus(of), depth)
        return self._primary()

    def _primary(self) -> tuple[Node, int]:
        token = self._next()
        if token.kind == "number":
            return self._built(Number(float(token.text)), 0)
        if token.kind == "text":
            return self._built(Literal(token.text[1:-1]), 0)
        if token.kind == "ref":
            return self._built(Ref(token.text), 0)
        if token.text == ".":
            return self._built(Here(), 0)
        if token.text == "(":
            inner = self._nested(lambda: self._level(0))
            self._expect(")")
            return inner
        if token.kind == "word" and token.text not in _WORDS:
            return self._call(token)
        self._at -= 1
        raise self._strange()

    def _call(self, word: _Token) -> tuple[Node, int]:
        after = self._peek()
        if after is None or after.text != "(":
            if self._filters:
                return self._built(Own(word.text), 0)
            raise _fault(PATH, word.at, word.text)
        function = FUNCTIONS.get(word.text)
        if function is None:
            raise _fault(NO_FUNCTION, word.at, word.text)
        self._at += 1
        args, depth = self._arguments()
        if not function.least <= len(args) <= function.most:
            raise Invalid(COUNT, at=word.at + 1, what=Verbatim(word.text), count=len(args))
        return self._built(Call(word.text, tuple(args)), depth)

    def _arguments(self) -> tuple[list[Node], int]:
        args: list[Node] = []
        deepest = 0
        token = self._peek()
        if token is not None and token.text == ")":
            self._at += 1
            return args, deepest
        while True:
            arg, depth = self._nested(lambda: self._level(0))
            args.append(arg)
            deepest = max(deepest, depth)
            token = self._next()
            if token.text == ")" and token.kind == "mark":
                return args, deepest
            if token.text != "," or token.kind != "mark":
                self._at -= 1
                raise self._strange()

    def _nested(self, read: Callable[[], tuple[Node, int]]) -> tuple[Node, int]:
        """Read one level further inside, so that a long row of brackets ends in a refusal."""
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise Invalid(DEEP)
        result = read()
        self._depth -= 1
        return result

    def _built(self, node: Node, below: int) -> tuple[Node, int]:
        self._nodes += 1
        if self._nodes > MOST_NODES or below + 1 > MOST_DEPTH:
            raise Invalid(DEEP)
        return node, below + 1

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _next(self) -> _Token:
        token = self._peek()
        if token is None:
            raise Invalid(ENDED)
        self._at += 1
        return token

    def _expect(self, text: str) -> None:
        token = self._next()
        if token.text != text or token.kind != "mark":
            self._at -= 1
            raise self._strange()

    def _strange(self) -> Invalid:
        token = self._peek()
        return Invalid(ENDED) if token is None else _fault(STRANGE, token.at, token.text)


def _fault(sentence: Text, at: int, what: str) -> Invalid:
    return Invalid(sentence, at=at + 1, what=Verbatim(what))
