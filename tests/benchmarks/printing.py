"""The permit sheet: the first one of a cold process, and many against the plain recipe."""

import dataclasses
import datetime as dt
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import arabic_reshaper
from bidi.algorithm import get_display
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.permit_content import PermitSheet, permit_sections
from homejobs_desktop.documents.permit_sheet import permit_sheet, permit_sheets
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.permits import PermitType
from tests.benchmarks.measure import Figure, Plan, Spread, in_turns, installed, timed
from tests.support.sheets import FIRST, LAST, code

_ROOT = Path(__file__).resolve().parents[2]
_PROCESS = Path(__file__).with_name("printing_process.py")
_COLD_ROUNDS, _ROUNDS, _PAGES = 10, 6, 40
_COLD_MS, _FASTER = 300.0, 1.5

_SIGNED = "6BFOXN*TS0BI$ZD4N9:9S6RCVN5+O30K3/XIV0W23NTDE$VK G2EP4J0B3KLASMUG8GJL8" * 6
Drawer = Callable[[list[PermitSheet]], object]


def run(plan: Plan) -> list[Figure]:
    """Measure the first sheet, sheets as files of their own, and sheets as pages of one file."""
    return [
        _cold(installed(plan)),
        _batch(
            "each a file",
            lambda sheets: [permit_sheet(each, load_fonts()) for each in sheets],
            lambda sheets: [plain_recipe([each]) for each in sheets],
        ),
        _batch("pages of one file", lambda sheets: permit_sheets(sheets, load_fonts()), plain_recipe),
        _batch(
            "pages of one file, without their codes",
            lambda sheets: permit_sheets(_without_code(sheets), load_fonts()),
            lambda sheets: plain_recipe(_without_code(sheets)),
        ),
    ]


def _without_code(sheets: list[PermitSheet]) -> list[PermitSheet]:
    """Leave the QR code out: ReportLab draws it so slowly that nothing else would show in the ratio."""
    return [dataclasses.replace(each, qr_text="") for each in sheets]


def _cold(world: dict[str, str]) -> Figure:
    def process() -> float:
        return timed(lambda: subprocess.run([sys.executable, str(_PROCESS)], check=True, env=world))

    process()
    spread = Spread.of([process() for _ in range(_COLD_ROUNDS)])
    good = spread.median <= _COLD_MS
    return Figure("permit sheet: whole cold process", "ms", spread, None, None, "≤ 300 ms", good)


def _batch(what: str, ours: Drawer, recipe: Drawer) -> Figure:
    def pages_a_second(draw: Drawer, number: int) -> float:
        sheets = [sheet(number * _PAGES + index) for index in range(_PAGES)]
        return _PAGES * 1000 / timed(lambda: draw(sheets))

    samples = in_turns(lambda n: pages_a_second(ours, n), lambda n: pages_a_second(recipe, n), _ROUNDS)
    mine, floor = Spread.of(samples[0]), Spread.of(samples[1])
    ratio = mine.median / floor.median
    return Figure(f"permit sheets: {what}", "pages/s", mine, floor, ratio, "≥ 1.5 ×", ratio >= _FASTER)


def sheet(number: int) -> PermitSheet:
    """Give the sheet of an invented permit."""
    return PermitSheet(
        office_name="بیرجند",
        province_name="خراسان جنوبی",
        number=permit_number("29-01", 47, number + 100),
        permit_type=PermitType.INDEPENDENT,
        holder_name=f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]} {FIRST[number % 7]}",
        issued_on=dt.date(2026, 9, 1) + dt.timedelta(days=number % 80),
        # As long as a signed document with its certificate.
        qr_text=f"HJ1:{number:06}{_SIGNED}",
        printed_on=dt.date(2026, 11, 22),
        father_name=FIRST[number % 5],
        national_code=code(number + 1),
        address=f"بیرجند، خیابان معلم، کوچه {number % 40}، پلاک {number % 90}",
        postal_code=f"97{number % 100_000_000:08}",
        field_code="HC-10",
        field_name="گلیم‌بافی و قالی‌بافی",
        agency_name="میراث فرهنگی، گردشگری و صنایع دستی",
        agency_letter_no=f"1405/{number}",
        agency_letter_date=dt.date(2026, 8, 20),
        expires_on=dt.date(2029, 9, 1),
    )


def plain_recipe(sheets: list[PermitSheet]) -> bytes:
    """Draw the same words and the same code as everybody begins: reshape, reorder, draw."""
    for name in ("Regular", "Bold"):
        if f"Plain-{name}" not in pdfmetrics.getRegisteredFontNames():
            font = TTFont(f"Plain-{name}", str(_ROOT / "resources" / "fonts" / f"Vazirmatn-{name}.ttf"))
            pdfmetrics.registerFont(font)
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A4, pageCompression=1)
    template = load_template("permit_sheet")
    for each in sheets:
        _plain_page(canvas, each, template)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _plain_page(canvas: Canvas, data: PermitSheet, template: Template) -> None:
    def text(words: str, right: float, height: float, size: float, weight: str = "Regular") -> None:
        canvas.setFont(f"Plain-{weight}", size)
        # The recipe stumbles over isolates; without them it only draws some numbers the wrong way round.
        words = words.replace("\u2066", "").replace("\u2069", "")
        canvas.drawRightString(right, height, get_display(arabic_reshaper.reshape(words)))

    height = 790.0
    for name in ("country", "ministry", "title"):
        text(template[name], 540, height, 12, "Bold")
        height -= 20
    text(data.number, 340, height, 17, "Bold")
    for section in permit_sections(data, template):
        height -= 24
        text(section.title, 540, height, 11, "Bold")
        for row in section.rows:
            height -= 34
            for place, cell in enumerate(row):
                text(cell.label, 540 - place * 160, height, 8.5)
                text(cell.value, 540 - place * 160, height - 14, 11.5)
    for line in simpleSplit(f"{template['basis']} {template['notice']}", "Plain-Regular", 9, 490):
        height -= 14
        text(line, 540, height, 9)
    if data.qr_text:
        drawing = Drawing(110, 110)
        drawing.add(QrCodeWidget(data.qr_text, barLevel="M", barWidth=110, barHeight=110))
        renderPDF.draw(drawing, canvas, 50, 90)
