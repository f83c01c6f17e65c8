"""Reading people's sheets: xlsx, xls, ods, csv and the web pages that call themselves xls, all as text."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.sheets.plain import csv_rows
from homejobs_desktop.sheets.web_page import web_rows

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 1024 * 1024 * 1024
MOST_CELLS = 16_000_000
MOST_LINES = 200_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WEB = (b"<html", b"<!doctype", b"<table", b"<meta", b"<head")
_MOST_EXACT = 1e15

Cell = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file: its name ("" in a csv file) and its lines that are not empty.

    `reached` gives what a cell that is merged over several lines says in the lower ones, by line and
    column (from 0).
    """

    name: str
    rows: tuple[SheetRow, ...]
    reached: Mapping[tuple[int, int], str] = field(default_factory=dict)


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Read every sheet of a file that has lines, the visible ones first.

    Raises `Unreadable` with a sentence that names the file and what to do.
    """
    name = Verbatim(path.name)
    data = _bytes(path)
    try:
        sheets = _sheets(data)
    except PasswordError as error:
        raise _locked(name) from error
    except (CalamineError, zipfile.BadZipFile, ValueError, OSError, EOFError) as error:
        sentence = mark(
            "Sheets",
            "{name} cannot be read as a sheet: it is damaged or of another kind. "
            "Open it in Excel, save it again as xlsx and choose that file.",
        )
        raise Unreadable(sentence, name=name) from error
    except OverflowError as error:
        sentence = mark(
            "Sheets", "{name} is too large: at most {lines} lines. Divide it and import the parts one by one."
        )
        raise Unreadable(sentence, name=name, lines=MOST_LINES) from error
    if sheets is None:
        raise _locked(name)
    if not any(sheet.rows for sheet in sheets):
        raise _empty(name)
    return tuple(sheet for sheet in sheets if sheet.rows)


def _locked(name: Verbatim) -> Unreadable:
    sentence = mark(
        "Sheets", "{name} is protected by a password. Save it in Excel without one and choose it again."
    )
    return Unreadable(sentence, name=name)


def _empty(name: Verbatim) -> Unreadable:
    sentence = mark("Sheets", "{name} is empty. Choose the file that holds the list of people.")
    return Unreadable(sentence, name=name)


def _bytes(path: Path) -> bytes:
    name = Verbatim(path.name)
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST_BYTES else b""
    except FileNotFoundError as error:
        raise Unreadable(mark("Sheets", "There is no file {name}. Choose it again."), name=name) from error
    except OSError as error:
        sentence = mark(
            "Sheets", "{name} cannot be opened. If it is open in Excel, close it there and try again."
        )
        raise Unreadable(sentence, name=name) from error
    if size > MOST_BYTES:
        sentence = mark(
            "Sheets", "{name} is too large: {size} megabytes, at most {most}. Divide it and import the parts."
        )
        raise Unreadable(sentence, name=name, size=size >> 20, most=MOST_BYTES >> 20)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise _empty(name)
    return data


def _sheets(data: bytes) -> list[Sheet] | None:
    """Read by what the file holds, whatever its name says; None when it is encrypted."""
    if data.startswith(_OLE):
        return None if _ENCRYPTED in data else _workbook(data)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
                raise OverflowError
        return _workbook(data)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:9].lower().startswith(_WEB):
        return [Sheet("", numbered(rows)) for rows in web_rows(data)]
    return [Sheet("", numbered(csv_rows(data)))]


def _workbook(data: bytes) -> list[Sheet]:
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        known = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        known.sort(key=lambda meta: meta.visible != SheetVisibleEnum.Visible)
        return [_sheet(book.get_sheet_by_name(meta.name)) for meta in known]


def _sheet(sheet: CalamineSheet) -> Sheet:
    rows = _rows(sheet)
    merged = [(start, end) for start, end in sheet.merged_cell_ranges or () if start[0] < end[0]]
    if not merged:
        return Sheet(sheet.name, rows)
    lines = {row.line: row.cells for row in rows}
    reached: dict[tuple[int, int], str] = {}
    for (top, column), (bottom, _) in merged:
        cells = lines.get(top + 1, ())
        if column < len(cells) and cells[column]:
            below = (line for line in range(top + 2, bottom + 2) if line in lines)
            reached |= {(line, column): cells[column] for line in below}
    return Sheet(sheet.name, rows, reached)


def _rows(sheet: CalamineSheet) -> tuple[SheetRow, ...]:
    if sheet.end is None:
        return ()
    height, width = sheet.end[0] + 1, sheet.end[1] + 1
    if height * width > MOST_CELLS:
        raise OverflowError
    return numbered([_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False))


def numbered(rows: Iterable[Sequence[str]]) -> tuple[SheetRow, ...]:
    """Number the rows as Excel does and leave the empty ones out; OverflowError when there are too many."""
    kept = [
        SheetRow(line, tuple(map(str.strip, cells)))
        for line, cells in enumerate(rows, start=1)
        if any(cell and not cell.isspace() for cell in cells)
    ]
    if len(kept) > MOST_LINES:
        raise OverflowError
    return tuple(kept)


def _text(cell: Cell) -> str:
    """Give a cell as a person would have typed it: whole numbers without a point, days as ISO text."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _MOST_EXACT else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    return str(cell)
