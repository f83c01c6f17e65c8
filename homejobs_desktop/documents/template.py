"""The wording of printed pages: data in `resources/documents/`, one file per page.

A province may send an adapted one. What an adapted template leaves out is taken from the shipped one,
so that a template of an older program still says everything.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from homejobs_desktop.documents.logo import read_logo
from homejobs_desktop.documents.template_fields import check_fields, sections, text_of, texts_of
from homejobs_desktop.documents.template_keys import check_letter_keys, check_logo, check_paper
from homejobs_desktop.documents.template_source import Refusals, Source
from homejobs_desktop.documents.template_wording import check_wording
from homejobs_desktop.domain.papers import PERMIT_SHEET, PaperKind
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.text import canonical_lines

_FOLDER: Final = "resources/documents"
Document = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a letter in its order: a paragraph, a list or a table.

    `when` and `unless` name a field or rows: the piece stands only where that is not empty, or is.
    `rows` names what a list or a table shows: a list says `text` of each row, a table its `columns`.
    """

    style: str = "body"
    text: str = ""
    when: str = ""
    unless: str = ""
    rows: str = ""
    columns: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs: the office held, the name where it is known, what to write there."""

    role: str
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """The texts of a page by their name; names of groups are joined by dots: `labels.address`.

    `logo` is a PNG, b"" for none; what follows it is of letters only.
    """

    texts: Mapping[str, str]
    logo: bytes = field(default=b"", repr=False)
    parts: tuple[Part, ...] = ()
    signers: tuple[Signer, ...] = ()
    font_size: float = 11.0
    margin_mm: float = 20.0
    show_title: bool = True

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    @property
    def size(self) -> str:
        """The paper it is made for: A4 or A5."""
        return self.texts.get("size", "A4")

    def get(self, name: str) -> str:
        """Give the text called `name`, or "" where the template has none."""
        return self.texts.get(name, "")

    def group(self, name: str) -> list[str]:
        """Give the texts of a list in their order."""
        found: list[str] = []
        while (text := self.texts.get(f"{name}.{len(found)}")) is not None:
            found.append(text)
        return found


def shipped_template(code: str) -> str:
    """Give the source of a shipped template: `resources/documents/<code>.toml`."""
    return assets.read(f"{_FOLDER}/{code}.toml").decode("utf-8")


@cache
def load_template(code: str) -> Template:
    """Read a shipped template."""
    return _built(_shipped(code))


def read_template(text: str, kind: PaperKind) -> Template:
    """Read the source of an adapted template.

    Raises:
        Invalid: It is broken; each of `problems` says in which line and what to do.
    """
    source = Source(text)
    refusals = Refusals(source)
    shipped = _shipped(kind.code)
    check_paper(source.document, kind, refusals)
    check_logo(source.document, refusals)
    if kind.code == PERMIT_SHEET:
        check_wording(source.document, shipped, refusals)
    else:
        check_letter_keys(source.document, refusals)
        check_fields(source.document, kind, refusals)
    refusals.settle()
    return _built(_completed(source.document, shipped))


@cache
def _shipped(code: str) -> Document:
    return Source(shipped_template(code)).document


def _completed(document: Document, shipped: Document) -> Document:
    merged = {**shipped, **document}
    for name, value in shipped.items():
        mine = document.get(name)
        if isinstance(value, dict) and isinstance(mine, dict):
            merged[name] = _completed(mine, value)
    return merged


def _built(document: Document) -> Template:
    return Template(
        texts={name: text for key, value in document.items() for name, text in _flat(key, value)},
        logo=read_logo(text_of(document, "logo"), 1),
        parts=tuple(_part(each) for each in sections(document, "part")),
        signers=tuple(
            Signer(_said(each, "role"), _said(each, "name"), _said(each, "note"))
            for each in sections(document, "signer")
        ),
        font_size=_number(document.get("font_size"), 11),
        margin_mm=_number(document.get("margin"), 20),
        show_title=document.get("show_title") is not False,
    )


def _part(piece: Document) -> Part:
    widths = piece.get("widths")
    return Part(
        style=text_of(piece, "style") or "body",
        text=_said(piece, "text"),
        when=text_of(piece, "when"),
        unless=text_of(piece, "unless"),
        rows=text_of(piece, "rows"),
        columns=texts_of(piece.get("columns")),
        headings=tuple(map(canonical_lines, texts_of(piece.get("headings")))),
        widths=tuple(_number(each, 1) for each in widths) if isinstance(widths, list) else (),
    )


def _said(section: Document, name: str) -> str:
    """Give a text to be printed; an old keyboard's letters become Persian ones."""
    return canonical_lines(text_of(section, name))


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise


def _flat(name: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}", inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            if isinstance(inner, str):
                yield f"{name}.{number}", canonical_lines(inner)
    elif isinstance(value, str) and name != "logo":
        yield name, canonical_lines(value)
