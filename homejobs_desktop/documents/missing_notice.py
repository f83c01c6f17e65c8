"""The notice to an applicant: which documents and conditions are missing, as a page to hand over."""

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.permit_content import shown_date
from homejobs_desktop.documents.shaping import left_to_right
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_GREY: Colour = (0.40, 0.44, 0.47)
_HAIR: Colour = (0.80, 0.85, 0.85)
_WIDTH, _HEIGHT = A5
_LEFT, _RIGHT = 34.0, _WIDTH - 34.0
_TOP, _FOOT = _HEIGHT - 34.0, 104.0
_BODY = Style(10, leading=1.75)
_ITEM = Style(10, BOLD, leading=1.7)
_SMALL = Style(8, colour=_GREY)
_INDENT = 18.0


@dataclass(frozen=True, slots=True)
class MissingNotice:
    """What the notice says; `gender` is a code of the list, `items` what is missing, in words."""

    office_name: str
    person: str
    gender: str
    national_code: str
    kind: str
    field: str
    registered_on: dt.date
    items: tuple[str, ...]
    remark: str
    letter_no: str
    printed_on: dt.date
    copy_no: int


_Lines = list[tuple[str, Style, float, bool]]
"""Broken lines: the words, how they are drawn, how far from the right edge, whether a gap stands above."""


def missing_notice(data: MissingNotice, fonts: Fonts) -> bytes:
    """Draw the notice as PDF on A5; a long list goes on on further pages. Equal data, equal bytes."""
    template = load_template("missing_notice")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A5, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setViewerPreference("Direction", "R2L")
    page = Page(canvas, fonts)
    sheets = _paged(_lines(data, template, fonts))
    for number, lines in enumerate(sheets, start=1):
        _head(page, data, template)
        _body(page, lines)
        _foot(page, data, template, (number, len(sheets)))
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _lines(data: MissingNotice, template: Template, fonts: Fonts) -> _Lines:
    to = {"male": "to_man", "female": "to_woman"}.get(data.gender, "to")
    opening = template["opening"].format(
        kind=data.kind, field=data.field, registered=shown_date(data.registered_on)
    )
    code = template["code"].format(code=left_to_right(persian_digits(data.national_code)))
    parts = [(template[to].format(name=data.person), Style(11, BOLD, leading=1.7), 0.0)]
    if data.national_code:
        parts.append((code, Style(9, colour=_GREY, leading=1.7), 0.0))
    parts.append((opening, _BODY, 0.0))
    parts += [
        (persian_digits(f"{number}. {item}"), _ITEM, _INDENT)
        for number, item in enumerate(data.items, start=1)
    ]
    if data.remark:
        parts.append((persian_digits(template["remark"].format(text=data.remark)), _BODY, 0.0))
    parts.append((template["closing"], _BODY, 0.0))
    lines: _Lines = []
    before: Style | None = None
    for text, style, indent in parts:
        for place, line in enumerate(wrap(fonts, text, style, _RIGHT - _LEFT - indent)):
            lines.append((line, style, indent, place == 0 and not (style is _ITEM is before)))
        before = style
    return lines


def _paged(lines: _Lines) -> list[_Lines]:
    room = _TOP - 92 - _FOOT
    pages: list[_Lines] = [[]]
    used = 0.0
    for line in lines:
        height = line[1].line + (6 if line[3] else 0)
        if used + height > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(line)
        used += height
    return pages


def _head(page: Page, data: MissingNotice, template: Template) -> None:
    width = _RIGHT - _LEFT
    office = template["office"].format(name=data.office_name)
    page.text(template["ministry"], _RIGHT, _TOP - 10, Style(9, colour=_GREY))
    page.text(office, _RIGHT, _TOP - 26, fitted(page.fonts, office, Style(10, BOLD), width * 0.68))
    facts = (
        (template["number"], left_to_right(persian_digits(data.letter_no)) if data.letter_no else "……………"),
        (template["date"], shown_date(data.printed_on)),
        (template["enclosure"], template["none"]),
    )
    for row, (name, value) in enumerate(facts):
        line = f"{name}: {value}"
        page.text_left(
            line, _LEFT, _TOP - 10 - row * 14, fitted(page.fonts, line, Style(8.5), width * 0.3, least=0.5)
        )
    page.rule(_LEFT, _RIGHT, _TOP - 48, _TEAL, 1.2)
    page.text_centred(template["title"], _WIDTH / 2, _TOP - 74, Style(14, BOLD, _TEAL))


def _body(page: Page, lines: Sequence[tuple[str, Style, float, bool]]) -> None:
    top = _TOP - 92
    for line, style, indent, gap in lines:
        top -= 6 if gap else 0
        page.text(line, _RIGHT - indent, top - style.size, style)
        top -= style.line


def _foot(page: Page, data: MissingNotice, template: Template, place: tuple[int, int]) -> None:
    number, pages = place
    if number == pages:
        page.text_left(template["signer"], _LEFT + 20, _FOOT - 16, Style(9.5, BOLD))
        page.text_left(template["signature"], _LEFT + 20, _FOOT - 30, _SMALL)
        page.text(template["receipt"], _RIGHT, _FOOT - 56, _SMALL)
    page.rule(_LEFT, _RIGHT, 34, _HAIR)
    page.text(template["copy"].format(copy=persian_digits(str(data.copy_no))), _RIGHT, 22, _SMALL)
    if pages > 1:
        said = template["page"].format(page=persian_digits(str(number)), pages=persian_digits(str(pages)))
        page.text_left(said, _LEFT, 22, _SMALL)
