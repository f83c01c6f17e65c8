"""Texts a person reads: marked in English where they are written, translated where they are shown.

Every text is an English `Text` made by `mark`; the shipped catalogue gives its Persian. Nothing here
knows Qt, so the command line and the printed pages speak the same language as the window.
"""

from collections.abc import Callable
from typing import NamedTuple

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_LONGEST_SHOWN = 2_000
"""A sentence does not repeat more than this of what somebody pasted into a field."""


class Text(NamedTuple):
    """A text of the program: where it stands and how it reads in English."""

    context: str
    source: str


class Verbatim(str):
    """A parameter that is shown exactly as it is: a file name, a command, a version."""

    __slots__ = ()


class _Language:
    """The language of this process: English until one is installed."""

    def __init__(self) -> None:
        self.lookup: Callable[[Text], str | None] = lambda _text: None
        self.persian = False


_language = _Language()


def mark(context: str, source: str) -> Text:
    """Mark a literal as a text of the program; `tools/texts.py` finds these calls."""
    return Text(context, source)


def install(lookup: Callable[[Text], str | None], *, persian: bool) -> None:
    """Set the language of this process; `lookup` gives a text's translation or None."""
    _language.lookup = lookup
    _language.persian = persian


def translate(text: Text, /, **params: object) -> str:
    """Give the text in the language of this process with its `{named}` parameters filled in.

    Digits in parameters become Persian where the language is Persian, except in `Verbatim`.
    """
    wording = _language.lookup(text) or text.source
    if not params:
        return wording
    return wording.format(**{name: _shown(value) for name, value in params.items()})


def local_digits(text: str) -> str:
    """Give `text` with the digits of the language of this process."""
    return text.translate(_PERSIAN_DIGITS) if _language.persian else text


def _shown(value: object) -> str:
    if isinstance(value, Text):
        return translate(value)
    if isinstance(value, Verbatim):
        return str(value)
    shown = local_digits(str(value))
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
