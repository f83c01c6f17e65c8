import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from homejobs_desktop.sheets.reader import read_sheets
from homejobs_desktop.sheets.writer import ListSheet, write_sheets


@pytest.fixture
def rows() -> list[tuple[int, str, str]]:
    return [
        (1, "0641234562", '=HYPERLINK("http://x","باز کن")'),
        (2, "0651000017", "+98915\x00\x07 \ud800 @SUM(A1)"),
        (3, "http://example.org", "-1+1"),
    ]  # fmt: skip


def test_codes_stay_text_and_nothing_is_a_formula(rows: list[tuple[int, str, str]]) -> None:
    data = write_sheets(ListSheet("نتیجه", ("ردیف", "کد ملی", "توضیح"), rows, ("عنوان",), {1: "bad"}))
    page = openpyxl.load_workbook(io.BytesIO(data)).active
    assert page is not None
    assert page.sheet_view.rightToLeft
    assert page["A1"].value == "عنوان"
    assert [cell.value for cell in page[2]] == ["ردیف", "کد ملی", "توضیح"]
    assert page["A3"].value == 1
    for row in page.iter_rows(min_row=3, min_col=2):
        assert all(cell.data_type == "s" for cell in row)
    assert page["B3"].value == "0641234562"
    assert page["C3"].value == rows[0][2]
    assert page["C4"].value == "+98915  @SUM(A1)"
    assert page["B4"].fill.fgColor.rgb == "FFFDE4E1"
    assert page["B3"].fill.fgColor.rgb != page["B4"].fill.fgColor.rgb
    assert page.freeze_panes == "A3"


def test_no_formulas_or_links_in_the_file(rows: list[tuple[int, str, str]]) -> None:
    data = write_sheets(ListSheet("x", ("a", "b", "c"), rows))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        page = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert "hyperlink" not in page.lower()


def test_sheet_names_are_made_possible_and_unique(tmp_path: Path) -> None:
    long = "نام [بلند]: ا/ب\\ج؟*" + "ی" * 60
    data = write_sheets(*(ListSheet(name, ("الف",), [("۱",)]) for name in (long, long, "", "A", "a")))
    path = tmp_path / "names.xlsx"
    path.write_bytes(data)
    names = [sheet.name for sheet in read_sheets(path)]
    assert len({name.casefold() for name in names}) == 5
    assert all(0 < len(name) <= 31 for name in names)


def test_a_very_long_text_is_cut_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    path.write_bytes(write_sheets(ListSheet("x", ("a",), [("م" * 40_000,)])))
    (sheet,) = read_sheets(path)
    assert len(sheet.rows[1].cells[0]) == 32_000
