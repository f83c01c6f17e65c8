"""The monthly sheet: every package, the sum, and whether it agrees."""

import dataclasses
import datetime as dt

import pypdfium2

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.reconciliation_sheet import (
    ReconciliationSheet,
    SheetPackage,
    SheetSite,
    reconciliation_sheet,
)
from homejobs_desktop.domain.fates import Account
from tests.support.pdf import text_of

ACCOUNT = Account(
    sent=125, applied=100, same=5, kept=5, conflict=4, rejected=3, parked=2, waiting=5, unanswered=1
)
SITE = SheetSite(
    "29-01", "بیرجند", (SheetPackage(7, dt.date(2026, 11, 25), ACCOUNT),), ACCOUNT, balanced=True, recorded=9
)
SHEET = ReconciliationSheet("29-00", "خراسان جنوبی", "آذر 1405", dt.date(2026, 12, 22), (SITE,))


def test_the_sheet_shows_every_fate_of_every_package() -> None:
    assert ACCOUNT.balanced
    pdf = reconciliation_sheet(SHEET, load_fonts())
    assert pdf == reconciliation_sheet(SHEET, load_fonts())
    text = text_of(pdf)
    for shown in ("۱۴۰۵/۰۹/۰۴", "۱۲۵", "۱۰۰"):
        assert shown in text


def test_a_sum_that_does_not_agree_looks_different() -> None:
    fonts = load_fonts()
    wrong = dataclasses.replace(SHEET, sites=(dataclasses.replace(SITE, balanced=False),))
    assert reconciliation_sheet(wrong, fonts) != reconciliation_sheet(SHEET, fonts)


def test_a_long_month_takes_more_pages_and_an_empty_one_says_so() -> None:
    fonts = load_fonts()
    many = dataclasses.replace(SITE, packages=SITE.packages * 60)
    pdf = reconciliation_sheet(dataclasses.replace(SHEET, sites=(many, SITE)), fonts)
    assert len(pypdfium2.PdfDocument(pdf)) > 2
    none = dataclasses.replace(SITE, packages=(), account=Account())
    assert reconciliation_sheet(dataclasses.replace(SHEET, sites=(none,)), fonts)
