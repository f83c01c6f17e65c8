"""The monthly sheet of the exchange: every package, what became of its changes, and the proof of the sum."""

import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Box, Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.permit_content import shown_date
from homejobs_desktop.documents.shaping import left_to_right
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.domain.fates import Account
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_PALE: Colour = (0.93, 0.965, 0.96)
_GREY: Colour = (0.40, 0.44, 0.47)
_HAIR: Colour = (0.80, 0.85, 0.85)
_RED: Colour = (0.70, 0.13, 0.13)
_WIDTH, _HEIGHT = landscape(A4)
_LEFT, _RIGHT = 36.0, _WIDTH - 36.0
_FLOOR = 96.0
_LINE = 18.0
_FATES = ("sent", "applied", "same", "kept", "conflict", "rejected", "parked", "waiting", "unanswered")
_COLUMNS = ("number", "date", *_FATES)
_HEAD = Style(8.5, BOLD, _TEAL)
_VALUE = Style(10)
_STRONG = Style(10, BOLD)


@dataclass(frozen=True, slots=True)
class SheetPackage:
    """One package of the month."""

    number: int
    day: dt.date
    account: Account


@dataclass(frozen=True, slots=True)
class SheetSite:
    """A county's packages of the month and their distinct changes in sum."""

    site: str
    name: str
    packages: tuple[SheetPackage, ...]
    account: Account
    balanced: bool
    recorded: int = 0


@dataclass(frozen=True, slots=True)
class ReconciliationSheet:
    """What the sheet shows, and where it was made."""

    site: str
    name: str
    month: str
    printed_on: dt.date
    sites: tuple[SheetSite, ...]


def reconciliation_sheet(data: ReconciliationSheet, fonts: Fonts) -> bytes:
    """Draw the sheet as PDF, as many pages as it takes; equal data give equal bytes."""
    template = load_template("reconciliation_sheet")
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=landscape(A4), invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setViewerPreference("Direction", "R2L")
    sheet = _Sheet(Page(canvas, fonts), data, template)
    for each in data.sites:
        sheet.draw(each)
    sheet.close()
    canvas.save()
    return paper.getvalue()


class _Sheet:
    """The pages as they are filled from the top."""

    def __init__(self, page: Page, data: ReconciliationSheet, template: Template) -> None:
        self._page, self._data, self._template = page, data, template
        self._number = 0
        self._top = 0.0
        self._open()

    def draw(self, site: SheetSite) -> None:
        """Draw a county: its heading, its packages, its sum and the proof."""
        heading = self._template["county"].format(name=site.name, site=left_to_right(site.site))
        self._room(5)
        self._page.text(persian_digits(heading), _RIGHT, self._top - 12, Style(12, BOLD))
        self._top -= 22
        self._titles()
        for package in site.packages:
            if self._top - _LINE < _FLOOR:
                self._turn()
                self._titles()
            self._line(_package_cells(package), _VALUE)
        if not site.packages:
            self._page.text(self._template["none"], _RIGHT - 6, self._top - 12, Style(10, colour=_GREY))
            self._top -= _LINE
        self._room(3)
        self._line((self._template["total"], "", *_fates(site.account)), _STRONG, fill=True)
        self._proof(site)

    def close(self) -> None:
        """Draw the places to sign and end the last page."""
        wide = (_RIGHT - _LEFT) / 2
        for number, signer in enumerate(self._template.group("signers")):
            right = _RIGHT - number * wide
            self._page.text(signer, right, 50, Style(9.5, BOLD))
            self._page.rule(right - wide + 60, right - 150, 50, _HAIR)
        self._end()

    def _proof(self, site: SheetSite) -> None:
        name, colour = ("balanced", _TEAL) if site.balanced else ("unbalanced", _RED)
        account = site.account
        sums = " + ".join(_fates(account)[1:])
        self._page.text(self._template[name], _RIGHT, self._top - 13, Style(10, BOLD, colour))
        equation = f"{persian_digits(str(account.sent))} = {sums}"
        self._page.text_left(left_to_right(equation), _LEFT, self._top - 13, _VALUE)
        self._top -= _LINE + 2
        if site.recorded:
            words = self._template["recorded"].format(count=persian_digits(str(site.recorded)))
            self._page.text(words, _RIGHT, self._top - 10, Style(9, colour=_GREY))
            self._top -= _LINE
        self._top -= 8

    def _titles(self) -> None:
        self._line(tuple(self._template[f"columns.{name}"] for name in _COLUMNS), _HEAD)

    def _line(self, cells: tuple[str, ...], style: Style, *, fill: bool = False) -> None:
        if fill:
            box = Box(_LEFT, self._top - _LINE, _RIGHT - _LEFT, _LINE)
            self._page.box(box, fill=_PALE, radius=4)
        for (right, width), text in zip(_places(), cells, strict=True):
            shown = fitted(self._page.fonts, text, style, width - 6, least=0.5)
            self._page.text(text, right - 4, self._top - 13, shown)
        self._top -= _LINE
        self._page.rule(_LEFT, _RIGHT, self._top, _HAIR)

    def _room(self, lines: int) -> None:
        if self._top - lines * _LINE < _FLOOR:
            self._turn()

    def _turn(self) -> None:
        self._end()
        self._open()

    def _open(self) -> None:
        page, data, template = self._page, self._data, self._template
        self._number += 1
        page.text(template["title"], _RIGHT, _HEIGHT - 50, Style(18, BOLD, _TEAL))
        page.text_centred(persian_digits(data.month), _WIDTH / 2, _HEIGHT - 50, Style(14, BOLD))
        made = template["office"].format(name=data.name, site=left_to_right(data.site))
        small = Style(9, colour=_GREY)
        page.text_left(persian_digits(made), _LEFT, _HEIGHT - 44, small)
        page.text_left(
            template["printed_on"].format(date=shown_date(data.printed_on)), _LEFT, _HEIGHT - 60, small
        )
        intro = wrap(page.fonts, template["intro"], small, _RIGHT - _LEFT)
        self._top = page.paragraph(intro, _RIGHT, _HEIGHT - 64, small) - 10

    def _end(self) -> None:
        words = self._template["page"].format(page=persian_digits(str(self._number)))
        self._page.text_centred(words, _WIDTH / 2, 26, Style(8.5, colour=_GREY))
        self._page.canvas.showPage()


def _package_cells(package: SheetPackage) -> tuple[str, ...]:
    return (persian_digits(str(package.number)), shown_date(package.day), *_fates(package.account))


def _fates(account: Account) -> tuple[str, ...]:
    return tuple(persian_digits(str(getattr(account, name))) for name in _FATES)


def _places() -> Iterator[tuple[float, float]]:
    """Give the right edge and the width of each column."""
    width = (_RIGHT - _LEFT) / (len(_COLUMNS) + 1)
    right = _RIGHT
    for name in _COLUMNS:
        wide = width * (1.5 if name in {"date", "waiting"} else 1.0)
        yield right, wide
        right -= wide
