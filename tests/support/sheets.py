"""Sheets as offices have them, made for tests: people with valid synthetic codes, in every file format."""

import csv
import io
import random
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from homejobs_desktop.domain.identity import national_check_digit

Cell = str | int | float | None
Rows = Sequence[Sequence[Cell]]

HEADER = ("ردیف", "کد ملی", "نام", "نام خانوادگی", "نام پدر", "تاریخ تولد", "جنسیت", "تلفن همراه", "رشته")
FIRST = ("مریم", "فاطمه", "زهرا", "نرگس", "رضا", "علی", "حسین", "محمد", "سمیه", "الهام", "عباس", "قاسم")
LAST = ("رضایی", "احمدی", "خسروی", "چاپاری", "زنگویی", "خوسفی", "قائنی", "سورگی", "بیرجندی", "عربی")
FIELDS = ("زرشک", "زعفران", "قالی‌بافی", "گلیم‌بافی", "خیاطی و پوشاک", "سوزن‌دوزی")


def code(number: int, prefix: str = "064") -> str:
    """Give the valid synthetic national code with this number."""
    nine = f"{prefix}{number:06}"
    return nine + national_check_digit(nine)


def person_rows(count: int, seed: int = 1) -> list[tuple[Cell, ...]]:
    """Give lines of people under `HEADER`, all right, no code twice."""
    chance = random.Random(seed)
    rows: list[tuple[Cell, ...]] = []
    for number in range(1, count + 1):
        first, last, father = chance.choice(FIRST), chance.choice(LAST), chance.choice(FIRST)
        birth = f"{chance.randint(1335, 1382)}/{chance.randint(1, 12):02}/{chance.randint(1, 29):02}"
        gender = chance.choice(("زن", "مرد", "خانم", "آقا", "مونث", "مذکر"))
        phone = f"0915{chance.randint(0, 9_999_999):07}"
        place = f"{chance.randint(40, 99)}"
        rows.append(
            (number, code(number * 7 + 100_000, f"0{place}"), first, last, father, birth, gender, phone,
             chance.choice(FIELDS))
        )  # fmt: skip
    return rows


def xlsx(path: Path, rows: Rows, *, name: str = "Sheet1") -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif cell is not None:
                    sheet.write_number(row, column, cell)
    return path


def xls(path: Path, rows: Rows) -> Path:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("لیست")
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell is not None and cell != "":
                sheet.write(row, column, cell)
    book.save(str(path))
    return path


def ods(path: Path, rows: Rows) -> Path:
    document = OpenDocumentSpreadsheet()
    table = Table(name="فهرست")
    for cells in rows:
        line = TableRow()
        for cell in cells:
            line.addElement(_ods_cell(cell))
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def _ods_cell(cell: Cell) -> TableCell:
    if cell is None or cell == "":
        return TableCell()
    if isinstance(cell, str):
        made = TableCell(valuetype="string")
    else:
        made = TableCell(valuetype="float", value=str(cell))
    made.addElement(P(text=str(cell)))
    return made


def csv_bytes(rows: Rows, *, separator: str = ",", encoding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(
        ["" if cell is None else cell for cell in cells] for cells in rows
    )
    return text.getvalue().encode(encoding)
