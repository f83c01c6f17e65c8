"""The slip that travels with a package: what is in it, from whom, and the short code to type."""

import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Box, Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.permit_content import shown_date
from homejobs_desktop.documents.qr_code import draw_qr, qr_side
from homejobs_desktop.documents.shaping import left_to_right
from homejobs_desktop.documents.tables import Cell, Grid, Weight, draw_rows
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_PALE: Colour = (0.93, 0.965, 0.96)
_GREY: Colour = (0.40, 0.44, 0.47)
_HAIR: Colour = (0.80, 0.85, 0.85)
_WIDTH, _HEIGHT = A4
_HALF = _HEIGHT / 2
_LEFT, _RIGHT = 44.0, _WIDTH - 44.0
_GRID = Grid(
    label=Style(8.5, colour=_GREY),
    plain=Style(11),
    strong=Style(12, BOLD),
    faint=Style(10, colour=_GREY),
)
_BODY = Style(9, colour=_GREY, leading=1.7)
_KILOBYTE = 1024


@dataclass(frozen=True, slots=True)
class Party:
    """An office as the slip names it."""

    site: str
    name: str


@dataclass(frozen=True, slots=True)
class TransmittalSlip:
    """What the slip says; `counts` by section of the package, None where nobody counted."""

    sender: Party
    receiver: Party
    kind: str
    number: int
    made_on: dt.date
    size: int
    counts: Mapping[str, int] | None
    code: str
    qr_text: str


def transmittal_slip(data: TransmittalSlip, fonts: Fonts) -> bytes:
    """Draw the slip as PDF: one half for the receiver, one for the carrier; equal data, equal bytes."""
    template = load_template("transmittal_slip")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A4, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setViewerPreference("Direction", "R2L")
    page = Page(canvas, fonts)
    for number, copy in enumerate(template.group("copies")):
        _draw(page, data, template, (_HEIGHT - number * _HALF, copy))
    canvas.setDash(3, 3)
    page.rule(0, _WIDTH, _HALF, _GREY)
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _draw(page: Page, data: TransmittalSlip, template: Template, place: tuple[float, str]) -> None:
    edge, copy = place
    frame = Box(24, edge - _HALF + 20, _WIDTH - 48, _HALF - 40)
    page.box(frame, stroke=_TEAL, radius=10)
    title = Style(16, BOLD, _TEAL)
    page.text(template["title"], _RIGHT, frame.top - 32, title)
    page.text_left(copy, _LEFT, frame.top - 30, Style(10, BOLD, _TEAL))
    page.rule(_LEFT, _RIGHT, frame.top - 44, _HAIR)
    top = draw_rows(page, _rows(data, template), _RIGHT, frame.top - 54, _RIGHT - _LEFT, _GRID)
    _draw_code(page, data, template, (top - 2, frame.bottom))


def _draw_code(
    page: Page, data: TransmittalSlip, template: Template, between: tuple[float, float]
) -> None:  # fmt: skip
    top, bottom = between
    side = qr_side(data.qr_text)
    floor = bottom + 24
    draw_qr(page.canvas, data.qr_text, _LEFT, floor)
    caption = Style(7.5, colour=_GREY)
    page.text_centred(template["qr_caption"], _LEFT + side / 2, floor - 8, caption)
    box = Box(_LEFT + side + 16, top - 52, _RIGHT - _LEFT - side - 16, 50)
    page.box(box, fill=_PALE, radius=8)
    page.text(template["code"], box.right - 14, box.bottom + 21, Style(10, colour=_GREY))
    shown = left_to_right(persian_digits(f"{data.code[:4]} {data.code[4:]}"))
    page.text_centred(shown, box.centre - 30, box.bottom + 16, Style(22, BOLD))
    lines = wrap(page.fonts, template["instruction"], _BODY, box.width)
    page.paragraph(lines, _RIGHT, box.bottom - 6, _BODY)
    wide = box.width / 2
    for number, signer in enumerate(template.group("signers")):
        right = _RIGHT - number * wide
        page.text(
            signer, right, floor + 2, fitted(page.fonts, signer, Style(8.5, colour=_GREY), wide, least=0.5)
        )
        page.rule(right - wide + 14, right, floor + 16, _HAIR)


def _rows(data: TransmittalSlip, template: Template) -> list[tuple[Cell, ...]]:
    def cell(name: str, value: str, span: int, weight: Weight = Weight.PLAIN) -> Cell:
        return Cell(template[f"labels.{name}"], persian_digits(value), span, weight)

    def office(party: Party) -> str:
        return template["office"].format(name=party.name or "—", site=left_to_right(party.site))

    size = template["kilobytes"].format(size=max(1, round(data.size / _KILOBYTE)))
    return [
        (
            cell("sender", office(data.sender), 6, Weight.STRONG),
            cell("receiver", office(data.receiver), 6, Weight.STRONG),
        ),
        (
            cell("number", str(data.number), 3, Weight.STRONG),
            cell("made_on", shown_date(data.made_on), 3, Weight.STRONG),
            cell("kind", template.get(f"kinds.{data.kind}"), 6),
        ),
        (
            Cell(template["contents"], _contents(data.counts, template), 9),
            cell("size", size, 3),
        ),
    ]


def _contents(counts: Mapping[str, int] | None, template: Template) -> str:
    if counts is None:
        return template["uncounted"]
    named = [
        f"{persian_digits(str(count))} {template[f'counts.{name}']}"
        for name, count in counts.items()
        if count and template.get(f"counts.{name}")
    ]
    return " · ".join(named) or template["no_contents"]
