"""The page with the recovery code."""

import dataclasses
import datetime as dt

import pypdfium2

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.recovery_sheet import RecoverySheet, recovery_sheet

_SHEET = RecoverySheet(
    "بیرجند", dt.date(2026, 11, 22), ("123456 789012 345678", "901234 567890 123456 789012")
)


def test_the_code_and_its_rules_stand_on_the_page() -> None:
    data = recovery_sheet(_SHEET, load_fonts())
    with pypdfium2.PdfDocument(data) as document:
        text = str(document[0].get_textpage().get_text_range())
    for value in ("شهرستان بیرجند", "۱۴۰۵/۰۹/۰۱", "کد بازیابی"):
        assert value in text
    digits = "".join(letter for letter in text if letter in "0123456789")
    assert "123456" in digits
    assert "789012" in digits
    assert data == recovery_sheet(_SHEET, load_fonts())


def test_a_province_is_named_as_one() -> None:
    data = recovery_sheet(
        dataclasses.replace(_SHEET, office_name="خراسان جنوبی", of_province=True), load_fonts()
    )
    with pypdfium2.PdfDocument(data) as document:
        assert "استان خراسان جنوبی" in str(document[0].get_textpage().get_text_range())


def test_the_code_never_shows_in_a_repr() -> None:
    assert "123456" not in repr(_SHEET)
