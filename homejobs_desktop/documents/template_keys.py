"""The keys of a template: which there are, what kind of value each takes, how long a text may be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from homejobs_desktop.documents.logo import read_logo
from homejobs_desktop.documents.template_source import LONGEST_SOURCE, Path, Refusals, nearest
from homejobs_desktop.domain.papers import PaperKind
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

SIZES: Final = ("A4", "A5")
STYLES: Final = ("body", "strong", "address", "heading", "small")

UNKNOWN_KEY = mark(
    "Papers",
    "Line {line}: a template has no key “{key}” here. Did you mean “{near}”? Correct it or take it away.",
)
WRONG_KIND: Final[dict[str, Text]] = {
    "text": mark("Papers", "Line {line}: “{key}” must be a text between quotation marks."),
    "texts": mark("Papers", 'Line {line}: “{key}” must be a list of texts: ["…", "…"].'),
    "number": mark("Papers", "Line {line}: “{key}” must be a number from {least} to {most}."),
    "numbers": mark("Papers", "Line {line}: “{key}” must be a list of numbers from {least} to {most}."),
    "flag": mark("Papers", "Line {line}: “{key}” must be true or false."),
    "table": mark("Papers", "Line {line}: “{key}” must be a section of its own: [{key}] on a line."),
    "tables": mark("Papers", "Line {line}: “{key}” must be pieces of their own: [[{key}]] on a line."),
}
LONG = mark("Papers", "Line {line}: this text has {length} characters; at most {most} fit. Shorten it.")
MANY = mark("Papers", "Line {line}: “{key}” has {count} entries; at most {most} fit. Take some away.")
_CHOICE = mark("Papers", "Line {line}: “{key}” cannot be “{value}”. It may be: {known}.")
EMPTY = mark("Papers", "Line {line}: “{key}” is empty. Write its text.")
_NEEDED = mark("Papers", 'Line {line}: “{key}” is missing here. Add a line: {key} = "…"')
_OTHER_PAPER = mark("Papers", "Line {line}: this is a template of “{value}”, not of “{known}”.")


class Kind(StrEnum):
    """What a key's value is."""

    TEXT = "text"
    TEXTS = "texts"
    NUMBER = "number"
    NUMBERS = "numbers"
    FLAG = "flag"
    TABLE = "table"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a template: its kind, the most characters of a text, the most entries of a list.

    `least` and `most` bound a number; `keys` are those of a section.
    """

    kind: Kind = Kind.TEXT
    longest: int = 120
    entries: int = 1
    least: float = 0
    most: float = 0
    needed: bool = False
    choices: tuple[str, ...] = ()
    keys: Mapping[str, "Key"] = field(default_factory=lambda: MappingProxyType({}))


_WORDS = Key(longest=60)
LETTER: Final[dict[str, Key]] = {
    "paper": _WORDS,
    "title": Key(longest=80, needed=True),
    "show_title": Key(Kind.FLAG),
    "size": Key(choices=SIZES),
    "font_size": Key(Kind.NUMBER, least=8, most=16),
    "margin": Key(Kind.NUMBER, least=8, most=40),
    "copies_to": Key(Kind.TEXTS, longest=200, entries=15),
    "logo": Key(longest=LONGEST_SOURCE),
    "head": Key(
        Kind.TABLE,
        keys={
            "motto": _WORDS,
            "lines": Key(Kind.TEXTS, longest=120, entries=5),
            **dict.fromkeys(("number", "date", "enclosure", "none"), _WORDS),
        },
    ),
    "honorific": Key(Kind.TABLE, keys=dict.fromkeys(("male", "female", "other"), _WORDS)),
    "part": Key(
        Kind.TABLES,
        entries=80,
        keys={
            "text": Key(longest=4_000),
            "style": Key(choices=STYLES),
            "when": _WORDS,
            "unless": _WORDS,
            "rows": _WORDS,
            "columns": Key(Kind.TEXTS, longest=60, entries=10),
            "headings": Key(Kind.TEXTS, longest=60, entries=10),
            "widths": Key(Kind.NUMBERS, entries=10, least=0.2, most=20),
        },
    ),
    "signer": Key(
        Kind.TABLES,
        entries=6,
        keys={
            "role": Key(longest=120, needed=True),
            "name": Key(longest=120),
            "note": Key(longest=120),
        },
    ),
    "foot": Key(
        Kind.TABLE,
        keys={
            **dict.fromkeys(("receipt", "note"), Key(longest=200)),
            **dict.fromkeys(("copy", "preview", "page", "of", "copies_to"), _WORDS),
        },
    ),
}
"""The keys of a letter's template."""


def check_letter_keys(document: Mapping[str, object], refusals: Refusals) -> None:
    """Note every key of a letter's template that is unknown, of another kind or too long."""
    _check_keys(document, LETTER, (), refusals)


def _check_keys(
    found: Mapping[str, object], known: Mapping[str, Key], path: Path, refusals: Refusals
) -> None:
    for name, value in found.items():
        here, key = (*path, name), known.get(name)
        if key is None:
            near = nearest(name, tuple(known))
            refusals.add(here, UNKNOWN_KEY, key=Verbatim(name[:60]), near=Verbatim(near))
        else:
            _check_value(name, value, key, here, refusals)
    for name, key in known.items():
        if key.needed and name not in found:
            refusals.add(path or ("title",), _NEEDED, key=Verbatim(name))


def check_paper(document: Mapping[str, object], kind: PaperKind, refusals: Refusals) -> None:
    """Note a template that says it belongs to another paper."""
    paper = document.get("paper", kind.code)
    if isinstance(paper, str) and paper != kind.code:
        refusals.add(("paper",), _OTHER_PAPER, value=Verbatim(paper[:60]), known=Verbatim(kind.code))


def check_logo(document: Mapping[str, object], refusals: Refusals) -> None:
    """Note a logo that is no picture."""
    logo = document.get("logo", "")
    if not isinstance(logo, str):
        return
    try:
        read_logo(logo, 1)
    except Invalid as fault:
        refusals.repeat(("logo",), fault)


def _check_value(name: str, value: object, key: Key, path: Path, refusals: Refusals) -> None:
    fits = {
        Kind.TEXT: lambda: isinstance(value, str),
        Kind.TEXTS: lambda: isinstance(value, list) and all(isinstance(each, str) for each in value),
        Kind.NUMBER: lambda: _is_number(value, key),
        Kind.NUMBERS: lambda: isinstance(value, list) and all(_is_number(each, key) for each in value),
        Kind.FLAG: lambda: isinstance(value, bool),
        Kind.TABLE: lambda: isinstance(value, dict),
        Kind.TABLES: lambda: isinstance(value, list) and all(isinstance(each, dict) for each in value),
    }
    if not fits[key.kind]():
        refusals.add(path, WRONG_KIND[key.kind], key=Verbatim(name), least=key.least, most=key.most)
        return
    if isinstance(value, list):
        _check_entries(name, value, key, path, refusals)
    if isinstance(value, str):
        _check_text(name, value, key, path, refusals)
    if isinstance(value, dict):
        _check_keys(value, key.keys, path, refusals)


def _check_entries(name: str, value: Sequence[object], key: Key, path: Path, refusals: Refusals) -> None:
    if len(value) > key.entries:
        refusals.add(path, MANY, key=Verbatim(name), count=len(value), most=key.entries)
    for number, each in enumerate(value):
        if isinstance(each, dict):
            _check_keys(each, key.keys, (*path, number), refusals)
        if isinstance(each, str) and len(each) > key.longest:
            refusals.add(path, LONG, line_of=each[:30], length=len(each), most=key.longest)


def _check_text(name: str, value: str, key: Key, path: Path, refusals: Refusals) -> None:
    if len(value) > key.longest:
        refusals.add(path, LONG, length=len(value), most=key.longest)
    if key.needed and not value.strip():
        refusals.add(path, EMPTY, key=Verbatim(name))
    if key.choices and value not in key.choices:
        known = "، ".join(key.choices)
        refusals.add(path, _CHOICE, key=Verbatim(name), value=Verbatim(value[:40]), known=Verbatim(known))


def _is_number(value: object, key: Key) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and key.least <= value <= key.most
