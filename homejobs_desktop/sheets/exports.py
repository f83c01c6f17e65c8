"""Files of answers as servers give them: a workbook, a csv file with its repeats beside it, or a zip of both.

ODK Central gives a zip: `form.csv`, `form-repeat.csv` for each repeat, and the photos in `media/`. Briefcase
writes the same files into a folder.
"""

import zipfile
from pathlib import Path, PurePosixPath
from typing import Final

from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.sheets.plain import csv_rows
from homejobs_desktop.sheets.reader import MOST_BYTES, numbered, read_sheets

_DAMAGED = mark("Sheets", "{name} cannot be read: it is damaged, or its csv files are no text.")
_NO_CSV = mark("Sheets", "{name} holds no csv file. Choose the export of the answers.")
_LARGE = mark("Sheets", "{name} is too large: at most {most} megabytes of csv files.")

Tables = tuple[tuple[str, tuple[SheetRow, ...]], ...]
"""Sheets by name, the one with a line for each assessment first."""
_MOST_FILES: Final = 200


def read_export(path: Path) -> Tables:
    """Read every sheet of a file of answers; a repeat is named by what follows the main file's name.

    Raises:
        Unreadable: The file is none of these; the sentence names it.
    """
    if _is_zip_of_csv(path):
        return _zipped(path)
    sheets = tuple((sheet.name, sheet.rows) for sheet in read_sheets(path))
    if path.suffix.lower() != ".csv":
        return sheets
    beside = sorted(path.parent.glob(f"{_escaped(path.stem)}-*.csv"))[:_MOST_FILES]
    return (*sheets, *((_rest(one.stem, path.stem), read_sheets(one)[0].rows) for one in beside))


def _escaped(stem: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in stem)


def _rest(stem: str, main: str) -> str:
    return stem.removeprefix(main).lstrip("-")


def _is_zip_of_csv(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return "[Content_Types].xml" not in archive.namelist() and "mimetype" not in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def _zipped(path: Path) -> Tables:
    name = Verbatim(path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            listed = [one for one in archive.infolist() if _is_sheet(one.filename)][:_MOST_FILES]
            if not listed:
                raise Unreadable(_NO_CSV, name=name)
            if sum(one.file_size for one in listed) > MOST_BYTES:
                raise Unreadable(_LARGE, name=name, most=MOST_BYTES >> 20)
            found = {PurePosixPath(one.filename).stem: _rows(archive, one) for one in listed}
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, OverflowError, NotImplementedError) as error:
        raise Unreadable(_DAMAGED, name=name) from error
    main = min(found, key=lambda stem: (not all(each.startswith(stem) for each in found), len(stem)))
    filled = {stem: rows for stem, rows in found.items() if rows}
    if main not in filled:
        raise Unreadable(_NO_CSV, name=name)
    rest = [(_rest(stem, main), rows) for stem, rows in filled.items() if stem != main]
    return ((main, filled[main]), *rest)


def _is_sheet(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return name.lower().endswith(".csv") and not {"media", "__MACOSX"} & set(parts)


def _rows(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[SheetRow, ...]:
    with archive.open(member) as stream:
        # What a file says of its size may be a lie: no more is read than all may have.
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise OverflowError
    return numbered(csv_rows(data)) if data.strip() else ()
