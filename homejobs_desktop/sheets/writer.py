"""Writing lists as xlsx: right to left, codes as text, nothing in them that Excel would run."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

CellOut = str | int | None

# Excel cannot carry a font in the file; this one is on every Windows and has all Persian letters.
_FONT: Final = "Tahoma"
_LONGEST: Final = 32_000
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NOT_IN_SHEET_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_TONES: Final[Mapping[str, str]] = {
    "": "#FFFFFF",
    "good": "#E7F5EC",
    "warning": "#FFF4D6",
    "bad": "#FDE4E1",
    "muted": "#F1F3F5",
}
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
    title = book.add_format({"font_name": _FONT, "font_size": 12, "bold": True, "reading_order": 2})
    for row, text in enumerate(sheet.titles):
        page.write_string(row, 0, _clean(text), title)
    top = len(sheet.titles)
    head = book.add_format(
        {
            **_plain("#DCE6F2"),
            "bold": True,
            "align": "center",
            "text_wrap": True,
        }
    )
    for column, text in enumerate(sheet.columns):
        page.write_string(top, column, _clean(text), head)
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
    page.freeze_panes(top + 1, 0)
    if sheet.columns and sheet.rows:
        page.autofilter(top, 0, top + len(sheet.rows), len(sheet.columns) - 1)
    page.set_paper(9)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(top)


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)[:_LONGEST]
