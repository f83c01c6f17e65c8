"""Writing lists as xlsx: right to left, codes as text, nothing in them that Excel would run."""

import datetime as dt
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

CellOut = str | int | None
StreamedCell = CellOut | dt.date

# Excel cannot carry a font in the file; this one is on every Windows and has all Persian letters.
_FONT: Final = "Tahoma"
_LONGEST: Final = 32_000
_AS_TEXT: Final = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_OPTIONS: Final = {**_AS_TEXT, "in_memory": True}
_MOST_LINES: Final = 1_000_000
"""So many lines a sheet takes; Excel has room for a few more."""
_NOT_IN_SHEET_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_TONES: Final[Mapping[str, str]] = {
    "": "#FFFFFF",
    "good": "#E7F5EC",
    "warning": "#FFF4D6",
    "bad": "#FDE4E1",
    "muted": "#F1F3F5",
}
_FIRST_YEAR: Final = 1901
"""Excel knows no day before 1900, and takes that year for a leap year."""
_NARROWEST: Final = 8
_WIDEST: Final = 60
_MEASURED_ROWS: Final = 500


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list to be written: `titles` stand above the header, `tones` colour single rows by their index.

    Tones are `good`, `warning`, `bad` and `muted`. Texts are written as texts, whatever they look like.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[CellOut]]
    titles: tuple[str, ...] = ()
    tones: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StreamedColumn:
    """A column of a long list: its heading and its width in characters."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class StreamedList:
    """A list of any length; `titles` stand above the header, days become real dates of Excel."""

    name: str
    columns: tuple[StreamedColumn, ...]
    titles: tuple[str, ...] = ()


def write_long_list(file: Path, sheet: StreamedList, rows: Iterable[Sequence[StreamedCell]]) -> int:
    """Write a list of any length as an xlsx file, a row at a time, and give how many lines it has.

    Meanwhile it grows in a folder beside the file. Whatever `rows` raises ends it and leaves nothing.

    Args:
        file: The file to write; its folder is there.
        sheet: What the list is called and which columns it has.
        rows: The lines, each with a cell for every column.
    """
    with tempfile.TemporaryDirectory(dir=file.parent, prefix="~") as scratch:
        made = Path(scratch) / "list.xlsx"
        book = xlsxwriter.Workbook(str(made), {**_AS_TEXT, "constant_memory": True, "tmpdir": scratch})
        try:
            count = _write_pages(book, sheet, iter(rows))
        except BaseException:
            for page in book.worksheets():
                page.row_data_fh.close()  # Windows deletes no open file
            raise
        book.close()
        made.replace(file)
    return count


def _write_pages(book: Workbook, sheet: StreamedList, rows: Iterator[Sequence[StreamedCell]]) -> int:
    """Write the lines, on as many sheets as they need, and count them."""
    count, taken = 0, set[str]()
    while True:
        written = _write_page(book, sheet, islice(rows, _MOST_LINES), _sheet_name(sheet.name, taken))
        count += written
        if written < _MOST_LINES:
            return count


def _write_page(
    book: Workbook, sheet: StreamedList, rows: Iterable[Sequence[StreamedCell]], name: str
) -> int:
    page: Worksheet = book.add_worksheet(name)
    page.right_to_left()
    _write_heads(book, page, sheet.titles, [column.title for column in sheet.columns])
    plain = _plain(_TONES[""])
    text, number = (book.add_format({**plain, "num_format": code}) for code in ("@", "0"))
    day = book.add_format({**plain, "num_format": "yyyy-mm-dd", "align": "left"})
    top = len(sheet.titles)
    count = 0
    for cells in rows:
        count += 1
        for column, cell in enumerate(cells):
            if isinstance(cell, dt.date) and cell.year < _FIRST_YEAR:
                _write_cell(page, (top + count, column), cell.isoformat(), (text, number))
            elif isinstance(cell, dt.date):
                page.write_datetime(top + count, column, dt.datetime.combine(cell, dt.time()), day)
            elif cell is not None and cell != "":
                _write_cell(page, (top + count, column), cell, (text, number))
    for column, each in enumerate(sheet.columns):
        page.set_column(column, column, each.width)
    _freeze(page, top, count, len(sheet.columns))
    return count


def write_sheets(*sheets: ListSheet) -> bytes:
    """Give an xlsx file with the lists, each on its own sheet."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, dict(_OPTIONS)) as book:
        taken: set[str] = set()
        for sheet in sheets:
            _write(book, sheet, _sheet_name(sheet.name, taken))
    return file.getvalue()


def _sheet_name(wanted: str, taken: set[str]) -> str:
    """Give a name that Excel allows and no other sheet of the file has."""
    name = _NOT_IN_SHEET_NAMES.sub(" ", _NOT_IN_XML.sub("", wanted)).strip()[:28] or "1"
    number = 1
    unique = name
    while unique.casefold() in taken:
        number += 1
        unique = f"{name} {number}"
    taken.add(unique.casefold())
    return unique


def _write(book: Workbook, sheet: ListSheet, name: str) -> None:
    page: Worksheet = book.add_worksheet(name)
    page.right_to_left()
    _write_heads(book, page, sheet.titles, sheet.columns)
    top = len(sheet.titles)
    formats = {
        tone: book.add_format({**_plain(colour), "num_format": "@"}) for tone, colour in _TONES.items()
    }
    numbers = {
        tone: book.add_format({**_plain(colour), "num_format": "0"}) for tone, colour in _TONES.items()
    }
    for index, cells in enumerate(sheet.rows):
        tone = sheet.tones.get(index, "")
        for column, cell in enumerate(cells):
            _write_cell(page, (top + 1 + index, column), cell, (formats[tone], numbers[tone]))
    _set_up(page, sheet, top)


def _write_heads(book: Workbook, page: Worksheet, titles: Sequence[str], columns: Sequence[str]) -> None:
    title = book.add_format({"font_name": _FONT, "font_size": 12, "bold": True, "reading_order": 2})
    for row, text in enumerate(titles):
        page.write_string(row, 0, _clean(text), title)
    look = {"bold": True, "align": "center", "text_wrap": True}
    head = book.add_format({**_plain("#DCE6F2"), **look})
    for column, text in enumerate(columns):
        page.write_string(len(titles), column, _clean(text), head)


def _plain(colour: str) -> dict[str, object]:
    look: dict[str, object] = {"font_name": _FONT, "font_size": 10, "reading_order": 2, "valign": "vcenter"}
    return (
        look if colour == _TONES[""] else {**look, "bg_color": colour, "border": 1, "border_color": "#C8CDD3"}
    )


def _write_cell(page: Worksheet, place: tuple[int, int], cell: CellOut, looks: tuple[Format, Format]) -> None:
    if cell is None or cell == "":
        page.write_blank(*place, None, looks[0])
    elif isinstance(cell, int):
        page.write_number(*place, cell, looks[1])
    else:
        page.write_string(*place, _clean(cell), looks[0])


def _set_up(page: Worksheet, sheet: ListSheet, top: int) -> None:
    for column, name in enumerate(sheet.columns):
        cells = (row[column] for row in sheet.rows[:_MEASURED_ROWS] if column < len(row))
        longest = max((len(str(cell)) for cell in (name, *cells) if cell is not None), default=0)
        page.set_column(column, column, min(max(longest + 3, _NARROWEST), _WIDEST))
    _freeze(page, top, len(sheet.rows), len(sheet.columns))


def _freeze(page: Worksheet, top: int, lines: int, columns: int) -> None:
    """Let the header stay in sight, sort and filter the lines, and fit the columns on a page."""
    page.freeze_panes(top + 1, 0)
    if columns and lines:
        page.autofilter(top, 0, top + lines, columns - 1)
    page.set_paper(9)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(top)


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)[:_LONGEST]
