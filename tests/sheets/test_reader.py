import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.sheets import reader
from homejobs_desktop.sheets.plain import csv_rows, decoded, separator_of
from homejobs_desktop.sheets.reader import read_sheets
from tests.support import sheets

ROWS = [
    ("فهرست", None, None),
    (None, None, None),
    ("کد ملی", "نام", "نام خانوادگی"),
    (641234562, "مریم", "رضایی"),
    ("۰۶۵۱۰۰۰۰۱۷", "زهرا", "قائنی"),
]
TEXTS = [
    (1, ("فهرست", "", "")),
    (3, ("کد ملی", "نام", "نام خانوادگی")),
    (4, ("641234562", "مریم", "رضایی")),
    (5, ("۰۶۵۱۰۰۰۰۱۷", "زهرا", "قائنی")),
]


@pytest.mark.parametrize("write", [sheets.xlsx, sheets.xls, sheets.ods])
@pytest.mark.parametrize("name", ["people.xlsx", "no ending"])
def test_rows_carry_the_numbers_that_excel_shows(
    tmp_path: Path, write: Callable[[Path, sheets.Rows], Path], name: str
) -> None:
    path = write(tmp_path / name, ROWS)
    (sheet,) = read_sheets(path)
    assert [(row.line, row.cells) for row in sheet.rows] == TEXTS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_in_every_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    arabic = [
        [cell.translate({0x6CC: "ي"}) if isinstance(cell, str) else cell for cell in row] for row in ROWS[:4]
    ]
    path = tmp_path / "people.csv"
    path.write_bytes(sheets.csv_bytes(arabic, separator=separator, encoding=encoding))
    (sheet,) = read_sheets(path)
    assert [row.line for row in sheet.rows] == [1, 3, 4]
    assert sheet.rows[2].cells == ("641234562", "مريم", "رضايي")


def test_csv_line_that_names_the_separator_is_not_counted() -> None:
    assert csv_rows("sep=;\r\nنام;شهر\r\nمریم;قاین\r\n".encode()) == [["نام", "شهر"], ["مریم", "قاین"]]


def test_csv_separator_is_the_one_that_cuts_evenly() -> None:
    assert separator_of("نام;نشانی\nمریم;خیابان معلم، کوچه ۲, پلاک ۳\nزهرا;قاین\n") == ";"


def test_quoted_lines_count_once() -> None:
    rows = csv_rows('نام,نشانی\nمریم,"خیابان\nمعلم"\nزهرا,قاین\n'.encode())
    assert rows[1] == ["مریم", "خیابان\nمعلم"]
    assert rows[2] == ["زهرا", "قاین"]


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ValueError, match="not a text"):
        decoded(bytes(range(256)))


def test_excel_days_become_iso_and_numbers_lose_their_point(tmp_path: Path) -> None:
    path = tmp_path / "days.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_datetime(0, 0, dt.date(1981, 1, 8), book.add_format({"num_format": "yyyy/mm/dd"}))
        page.write_datetime(
            0, 1, dt.date(1981, 1, 8), book.add_format({"num_format": "[$-fa-IR,16]yyyy/mm/dd;@"})
        )
        page.write_number(0, 2, 9151234567)
        page.write_number(0, 3, 85.5)
        page.write_boolean(0, 4, True)
        page.write_formula(0, 5, '="0641234562"', value="0641234562")
        page.write_formula(0, 6, "=1/0", value="#DIV/0!")
        page.write_string(0, 7, "  فاطمه ")
    (sheet,) = read_sheets(path)
    assert sheet.rows[0].cells == (
        "1981-01-08", "1981-01-08", "9151234567", "85.5", "true", "0641234562", "", "فاطمه",
    )  # fmt: skip


def test_empty_and_hidden_sheets_and_charts(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    with xlsxwriter.Workbook(path) as book:
        hidden = book.add_worksheet("پنهان")
        hidden.write_string(0, 0, "قدیمی")
        book.add_worksheet("خالی").activate()
        book.add_worksheet("افراد").write_string(0, 0, "نام")
        hidden.hide()
    assert [sheet.name for sheet in read_sheets(path)] == ["افراد", "پنهان"]


def test_formatted_but_empty_cells_far_below_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "formatted.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_string(2, 1, "نام")
        page.write_blank(1_048_575, 8, None, book.add_format({"bold": True}))
    (sheet,) = read_sheets(path)
    assert sheet.rows == ((3, ("", "نام")),)


def test_web_page_under_the_name_of_excel(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    page = (
        "<html><head><meta charset='utf-8'></head><body><table><tr><th colspan=2>فهرست&nbsp;افراد</th></tr>"
        "<tr><td>نام<td>کد ملی</tr><tr><td>مریم<br>بانو</td><td>0641234562</td></tr></table></body></html>"
    )
    path.write_text(page, encoding="utf-8")
    (sheet,) = read_sheets(path)
    assert [row.cells for row in sheet.rows] == [
        ("فهرست افراد", ""),
        ("نام", "کد ملی"),
        ("مریم بانو", "0641234562"),
    ]


def _refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_sheets(path)
    sentence = caught.value.sentence()
    assert path.name in sentence
    return sentence


def test_missing_file(tmp_path: Path) -> None:
    assert "Choose it again" in _refusal(tmp_path / "gone.xlsx")


def test_folder_instead_of_a_file(tmp_path: Path) -> None:
    assert "cannot be opened" in _refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"  \r\n", b"\xef\xbb\xbf"])
def test_empty_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.csv"
    path.write_bytes(content)
    assert "is empty" in _refusal(path)


def test_workbook_without_a_filled_cell(tmp_path: Path) -> None:
    assert "is empty" in _refusal(sheets.xlsx(tmp_path / "empty.xlsx", []))


def test_cut_and_scrambled_workbooks(tmp_path: Path) -> None:
    whole = sheets.xlsx(tmp_path / "whole.xlsx", ROWS).read_bytes()
    old = sheets.xls(tmp_path / "old.xls", ROWS).read_bytes()
    for number, data in enumerate(
        (whole[:-200], whole[:300], b"PK\x03\x04" + b"x" * 500, old[:600], b"\x00\x01" * 99)
    ):
        path = tmp_path / f"damaged{number}.xlsx"
        path.write_bytes(data)
        assert "damaged" in _refusal(path)


def test_workbook_whose_inside_is_cut(tmp_path: Path) -> None:
    whole = sheets.xlsx(tmp_path / "whole.xlsx", ROWS)
    path = tmp_path / "inside.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[: len(data) // 2] if "sheet1" in name else data)
    assert "damaged" in _refusal(path)


def test_encrypted_workbook(tmp_path: Path) -> None:
    path = tmp_path / "secret.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")
    )
    assert "password" in _refusal(path)


def test_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sheets.xlsx(tmp_path / "large.xlsx", ROWS)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "MOST_LINES", 3)
        assert "at most 3 lines" in _refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "MOST_BYTES", 1000)
        assert "too large" in _refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "MOST_UNPACKED", 1000)
        assert "too large" in _refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "MOST_CELLS", 10)
        assert "too large" in _refusal(path)


def test_archive_that_unpacks_without_end(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 2_000_000)
    # The archive's own directory promises 4 gigabytes.
    data = packed.getvalue().replace((2_000_000).to_bytes(4, "little"), (0xFFFFFFF0).to_bytes(4, "little"))
    path.write_bytes(data)
    assert "too large" in _refusal(path)
