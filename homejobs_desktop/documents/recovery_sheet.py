"""The page with an office's recovery code, to be kept in a sealed envelope."""

import datetime as dt
import io
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Box, Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.permit_content import shown_date
from homejobs_desktop.documents.shaping import left_to_right
from homejobs_desktop.documents.template import load_template
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_PALE: Colour = (0.93, 0.965, 0.96)
_GREY: Colour = (0.40, 0.44, 0.47)
_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT = 64.0, _WIDTH - 64.0
_BODY = Style(12, leading=1.9)
_CODE = Style(19, BOLD, leading=1.9)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the page shows; the code never appears in a `repr`.

    `code_lines` are the groups of the code as a person reads them, some in each line.
    """

    office_name: str
    made_on: dt.date
    code_lines: tuple[str, ...] = field(repr=False)
    of_province: bool = False


def recovery_sheet(data: RecoverySheet, fonts: Fonts) -> bytes:
    """Draw the page as PDF; equal data give equal bytes."""
    template = load_template("recovery_sheet")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A4, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    page = Page(canvas, fonts)
    title, small = Style(24, BOLD, _TEAL), Style(11, colour=_GREY)
    page.text(template["title"], _RIGHT, _HEIGHT - 100, title)
    office = template["province" if data.of_province else "county"].format(office=data.office_name)
    page.text(office, _RIGHT, _HEIGHT - 130, fitted(fonts, office, small, _RIGHT - _LEFT, least=0.3))
    page.text(template["made_on"].format(date=shown_date(data.made_on)), _RIGHT, _HEIGHT - 150, small)
    top = page.paragraph(wrap(fonts, template["intro"], _BODY, _RIGHT - _LEFT), _RIGHT, _HEIGHT - 180, _BODY)
    top = _draw_code(page, data, top - 16)
    page.text(template["rules_title"], _RIGHT, top - 30, Style(13, BOLD, _TEAL))
    top -= 44
    for number, rule in enumerate(template.group("rules"), start=1):
        page.text(persian_digits(f"{number}."), _RIGHT, top - _BODY.size, _BODY)
        lines = wrap(fonts, rule, _BODY, _RIGHT - _LEFT - 22)
        top = page.paragraph(lines, _RIGHT - 22, top, _BODY) - 4
    page.rule(_LEFT, _LEFT + 220, 110, _GREY)
    page.text_left(template["signer"], _LEFT, 92, Style(9.5, colour=_GREY))
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _draw_code(page: Page, data: RecoverySheet, top: float) -> float:
    height = len(data.code_lines) * _CODE.line + 46
    box = Box(_LEFT, top - height, _RIGHT - _LEFT, height)
    page.box(box, fill=_PALE, stroke=_TEAL, radius=10)
    title = load_template("recovery_sheet")["code"]
    page.text_centred(title, box.centre, box.top - 22, Style(10, colour=_GREY))
    baseline = box.top - 30 - _CODE.size
    for line in data.code_lines:
        shown = left_to_right(line)
        style = fitted(page.fonts, shown, _CODE, box.width - 24, least=0.3)
        page.text_centred(shown, box.centre, baseline, style)
        baseline -= _CODE.line
    return box.bottom
