"""Notices to holders whose permits run out: one page each, as many as there are in one file."""

import datetime as dt
import io
from collections.abc import Iterable
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
_LEFT, _RIGHT, _TOP = 34.0, _WIDTH - 34.0, _HEIGHT - 34.0
_TO = Style(11, BOLD, leading=1.8)
_NUMBER = Style(10, colour=_GREY, leading=1.8)
_BODY = Style(10.5, leading=1.9)
_SMALL = Style(8, colour=_GREY)


@dataclass(frozen=True, slots=True)
class RenewalNotice:
    """What a notice says; `gender` is a code of the list, `number` the permit's as people read it."""

    office_name: str
    person: str
    gender: str
    number: str
    kind: str
    field: str
    expires_on: dt.date
    printed_on: dt.date
    copy_no: int


def renewal_notices(notices: Iterable[RenewalNotice], fonts: Fonts) -> bytes:
    """Draw notices as one PDF on A5, a page each. Equal data, equal bytes."""
    template = load_template("renewal_notice")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A5, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setViewerPreference("Direction", "R2L")
    page = Page(canvas, fonts)
    for data in notices:
        _head(page, data, template)
        _body(page, data, template)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _head(page: Page, data: RenewalNotice, template: Template) -> None:
    office = template["office"].format(name=data.office_name)
    page.text(template["ministry"], _RIGHT, _TOP - 10, Style(9, colour=_GREY))
    wide = (_RIGHT - _LEFT) * 0.68
    page.text(office, _RIGHT, _TOP - 26, fitted(page.fonts, office, Style(10, BOLD), wide))
    page.text_left(f"{template['date']}: {shown_date(data.printed_on)}", _LEFT, _TOP - 10, Style(8.5))
    page.rule(_LEFT, _RIGHT, _TOP - 48, _TEAL, 1.2)
    page.text_centred(template["title"], _WIDTH / 2, _TOP - 74, Style(14, BOLD, _TEAL))


def _body(page: Page, data: RenewalNotice, template: Template) -> None:
    to = {"male": "to_man", "female": "to_woman"}.get(data.gender, "to")
    told = "over" if data.expires_on < data.printed_on else "soon"
    number = left_to_right(persian_digits(data.number))
    texts = (
        (template[to].format(name=data.person), _TO),
        (template["number"].format(number=number), _NUMBER),
        (
            template[told].format(kind=data.kind, field=data.field, expires=shown_date(data.expires_on)),
            _BODY,
        ),
        (template["closing"], _BODY),
    )
    top = _TOP - 96
    for text, style in texts:
        lines = wrap(page.fonts, text, style, _RIGHT - _LEFT)
        page.paragraph(lines, _RIGHT, top, style)
        top -= style.line * len(lines) + 8
    page.text_left(template["signer"], _LEFT + 20, top - 30, Style(9.5, BOLD))
    page.text_left(template["signature"], _LEFT + 20, top - 44, _SMALL)
    page.rule(_LEFT, _RIGHT, 34, _HAIR)
    page.text(template["copy"].format(copy=persian_digits(str(data.copy_no))), _RIGHT, 22, _SMALL)
