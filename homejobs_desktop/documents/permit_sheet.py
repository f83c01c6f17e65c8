"""The permit sheet: one calm page that says what this office's record of a permit is."""

import io
from collections.abc import Iterable

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Box, Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.permit_content import (
    PermitSheet,
    Section,
    copy_line,
    permit_sections,
    shown_date,
)
from homejobs_desktop.documents.qr_code import draw_qr, qr_side
from homejobs_desktop.documents.shaping import left_to_right
from homejobs_desktop.documents.tables import Grid, draw_rows, rows_height
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_PALE: Colour = (0.93, 0.965, 0.96)
_GREY: Colour = (0.40, 0.44, 0.47)
_HAIR: Colour = (0.80, 0.85, 0.85)
_RED: Colour = (0.70, 0.13, 0.13)
_SAND: Colour = (0.985, 0.975, 0.945)

_WIDTH, _HEIGHT = A4
_FRAME = Box(26, 26, _WIDTH - 52, _HEIGHT - 52)
_LEFT, _RIGHT = 50.0, _WIDTH - 50.0
_INNER = _RIGHT - _LEFT
_GRID = Grid(
    label=Style(8.5, colour=_GREY),
    plain=Style(11.5),
    strong=Style(12.5, BOLD),
    faint=Style(10, colour=_GREY),
)
_HEADING = Style(11, BOLD, _TEAL)
_HEADING_GAP = 6.0
_SECTION_GAP = 8.0
_LEAST_SCALE = 0.3
_EMPTY_QR = 98.0
_LOGO_HEIGHT = 54.0


def permit_sheet(data: PermitSheet, fonts: Fonts) -> bytes:
    """Draw one permit sheet as PDF; equal data give equal bytes."""
    return permit_sheets([data], fonts)


def permit_sheets(
    sheets: Iterable[PermitSheet], fonts: Fonts, wording: Template | None = None
) -> bytes:  # fmt: skip
    """Draw a sheet per page in one PDF, in the shipped wording unless another one is given."""
    template = wording or load_template("permit_sheet")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A4, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setAuthor(template["ministry"])
    canvas.setViewerPreference("Direction", "R2L")
    for data in sheets:
        _draw(Page(canvas, fonts), data, template)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _draw(page: Page, data: PermitSheet, template: Template) -> None:
    page.box(_FRAME, stroke=_TEAL, radius=10)
    top = _draw_head(page, data, template)
    top = _draw_number(page, data, template, top)
    floor = _draw_foot(page, data, template)
    basis = template["basis" if data.agency_letter_no else "basis_without_letter"]
    _draw_sections(page, (permit_sections(data, template), basis), top, floor)


def _draw_head(page: Page, data: PermitSheet, template: Template) -> float:
    top = _FRAME.top - 18
    office = data.office_name
    if not office.startswith(template["office_begins"]):
        office = template["county_office"].format(office=office)
    province = template["province_office"].format(province=data.province_name)
    wide, right = _INNER * 0.68, _RIGHT
    if template.logo:
        box = page.picture(template.logo, _RIGHT, top, (_INNER * 0.2, _LOGO_HEIGHT))
        wide, right = wide - box.width - 8, box.left - 8
    for line, style in (
        (template["country"], Style(8.5, colour=_GREY)),
        (template["ministry"], Style(11, BOLD)),
        (province, Style(9, colour=_GREY)),
        (office, Style(10, BOLD)),
    ):
        page.text(line, right, top - style.size, fitted(page.fonts, line, style, wide, least=0.3))
        top -= style.line
    side = _FRAME.top - 18
    for line, style in (
        (copy_line(data.copy_no, template), Style(9.5, BOLD, _TEAL)),
        (template["printed_on"].format(date=shown_date(data.printed_on)), Style(8.5, colour=_GREY)),
    ):
        fitting = fitted(page.fonts, line, style, _INNER * 0.3, least=0.3)
        page.text_left(line, _LEFT, side - style.size, fitting)
        side -= style.line
    page.rule(_LEFT, _RIGHT, top - 6, _HAIR)
    return top - 18


def _draw_number(page: Page, data: PermitSheet, template: Template, top: float) -> float:
    title = Style(20, BOLD, _TEAL, leading=1.6)
    shown = fitted(page.fonts, template["title"], title, _INNER, least=0.3)
    page.text_centred(template["title"], _WIDTH / 2, top - title.size, shown)
    top -= title.line + 2
    box = Box(_WIDTH / 2 - 140, top - 46, 280, 46)
    page.box(box, fill=_PALE, radius=8)
    page.text_centred(template["number"], box.centre, box.top - 13, Style(8.5, colour=_GREY))
    number = left_to_right(persian_digits(show_permit_number(data.number)))
    page.text_centred(number, box.centre, box.bottom + 10, Style(17, BOLD))
    top = box.bottom - 8
    standing = template.get(f"standings.{data.standing}")
    if standing:
        style = fitted(page.fonts, standing, Style(11.5, BOLD, _RED), _INNER, least=0.3)
        page.text_centred(standing, box.centre, top - style.size, style)
        top -= style.line
    return top - 2


def _draw_foot(page: Page, data: PermitSheet, template: Template) -> float:
    """Draw what stands at the bottom whatever is above; gives the height it begins at."""
    fonts, body, head = page.fonts, Style(8.8, leading=1.7), Style(9, BOLD)
    notice = wrap(fonts, template["notice"], body, _INNER - 24)
    box = Box(_LEFT, _FRAME.bottom + 14, _INNER, len(notice) * body.line + head.line + 14)
    page.box(box, fill=_SAND, radius=6)
    below = page.paragraph([template["notice_title"]], box.right - 12, box.top - 6, head)
    page.paragraph(notice, box.right - 12, below, body)

    side = qr_side(data.qr_text) if data.qr_text else _EMPTY_QR
    bottom = box.top + 22
    name = "qr_caption" if data.introduced else "qr_unintroduced"
    if data.qr_text:
        draw_qr(page.canvas, data.qr_text, _LEFT, bottom)
    else:
        name = "qr_preview"
        page.box(Box(_LEFT + 10, bottom + 10, side - 20, side - 20), fill=_PALE)
    caption = fitted(fonts, template[name], Style(8, colour=_GREY), side + 10, least=0.5)
    page.text_centred(template[name], _LEFT + side / 2, bottom - 8, caption)

    wide = (_INNER - side - 30) / 2
    for number, signer in enumerate(template.group("signers")[:2]):
        centre = _RIGHT - wide * (number + 0.5) - number * 6
        lines = wrap(fonts, signer, Style(9.5, BOLD), wide - 8)
        page.paragraph_centred(lines, centre, bottom + side - 8, Style(9.5, BOLD))
        page.rule(centre - wide / 2 + 16, centre + wide / 2 - 16, bottom + 10, _HAIR)
    page.rule(_LEFT, _RIGHT, bottom + side + 4, _HAIR)
    return bottom + side + 8


def _draw_sections(page: Page, said: tuple[list[Section], str], top: float, floor: float) -> None:
    """Draw the sections and the basis between `top` and `floor`, smaller where much is to be said."""
    sections, basis = said
    scale = 1.0
    while scale > _LEAST_SCALE and _needed(page, sections, basis, scale) > top - floor:
        scale -= 0.04
    spare = max(0.0, top - floor - _needed(page, sections, basis, scale))
    extra = min(14.0, spare / (len(sections) + 2))
    grid, heading = _GRID.scaled(scale), _HEADING.scaled(scale)
    top -= extra
    for section in sections:
        top = page.paragraph([section.title], _RIGHT, top, heading)
        page.rule(_LEFT, _RIGHT, top, _HAIR)
        top = draw_rows(page, section.rows, _RIGHT, top - _HEADING_GAP * scale, _INNER, grid)
        top -= _SECTION_GAP * scale + extra
    style = _basis_style(scale)
    page.paragraph(wrap(page.fonts, basis, style, _INNER), _RIGHT, top, style)


def _needed(page: Page, sections: list[Section], basis: str, scale: float) -> float:
    grid, heading = _GRID.scaled(scale), _HEADING.scaled(scale)
    fixed = heading.line + (_HEADING_GAP + _SECTION_GAP) * scale
    style = _basis_style(scale)
    text = len(wrap(page.fonts, basis, style, _INNER)) * style.line
    return text + sum(fixed + rows_height(page, section.rows, _INNER, grid) for section in sections)


def _basis_style(scale: float) -> Style:
    return Style(9 * scale, colour=_GREY, leading=1.7)
