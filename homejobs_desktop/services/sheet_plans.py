"""A sheet as it was read and what becomes of its lines; reading needs no office."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from homejobs_desktop.domain.sheet_columns import SheetRow, find_header, guess_columns, map_columns
from homejobs_desktop.domain.sheet_fields import FIELD_LABELS, label
from homejobs_desktop.domain.sheet_lines import Lines
from homejobs_desktop.foundation.errors import Invalid, Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.sheets.reader import Sheet, read_sheets

ACCEPT: Final = "accept"
DUPLICATE: Final = "duplicate"
ERROR: Final = "error"

_SHARED: Final = frozenset(
    {"county", "district", "city", "village", "settlement", "residence", "wanted_field"}
)

NO_PEOPLE = mark(
    "Sheets",
    "{name} has no line that names columns such as «کد ملی», «نام» and «نام خانوادگی». "
    "Write their names above the columns and choose the file again.",
)
NO_SHEET = mark("Sheets", "{name} has no sheet called “{sheet}”. Choose one of those it has.")
TWICE = mark("Sheets", "Two columns are given as “{what}”. Choose it for one of them only.")
UNKNOWN_FIELD = mark("Sheets", "“{what}” is no field of a person. Choose one of those offered.")


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet as it was read: `mapping` gives each understood column (from 0) its field.

    `columns` are the names of all columns, `rows` what stands below the header; `header_line` is 0
    when no header was found and the columns are told by their letters.
    """

    file_name: str
    sheet: str
    sheets: tuple[str, ...]
    header_line: int
    columns: tuple[str, ...]
    mapping: Mapping[int, str]
    rows: tuple[SheetRow, ...] = field(repr=False)

    @property
    def missing(self) -> tuple[Text, ...]:
        """What a person needs and no column gives."""
        given = set(self.mapping.values())
        if given & {"full_name", "full_name_reversed"}:
            given |= {"first_name", "last_name"}
        return tuple(
            label(name) for name in ("national_code", "first_name", "last_name") if name not in given
        )

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names of the columns that are not imported."""
        return tuple(name for column, name in enumerate(self.columns) if name and column not in self.mapping)

    def people(self) -> tuple[SheetRow, ...]:
        """Give the lines that are about a person."""
        return Lines(self.columns, self.mapping).people(self.rows)


@dataclass(frozen=True, slots=True)
class LineResult:
    """What became of a line: `line` is the row number that Excel shows, `message` tells why, or a hint."""

    line: int
    verdict: str
    field: str = ""
    message: str = ""
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do."""

    plan: SheetPlan
    lines: tuple[LineResult, ...]

    def count(self, verdict: str) -> int:
        """Count the lines with this verdict."""
        return sum(line.verdict == verdict for line in self.lines)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `batch_id` undoes it."""

    batch_id: str
    plan: SheetPlan
    lines: tuple[LineResult, ...]

    def count(self, verdict: str) -> int:
        """Count the lines with this verdict."""
        return sum(line.verdict == verdict for line in self.lines)


def read_sheet(path: Path, sheet: str = "") -> SheetPlan:
    """Read a file and find its header; of several sheets the one that looks most like a list of people.

    Raises:
        Unreadable: The file cannot be read, or no sheet of it has the columns of people.
    """
    sheets = read_sheets(path)
    names = tuple(each.name for each in sheets)
    chosen = [each for each in sheets if not sheet or each.name == sheet]
    if not chosen:
        raise Unreadable(NO_SHEET, name=Verbatim(path.name), sheet=sheet)
    plans = [_plan(path.name, names, each) for each in chosen]
    best = max(plans, key=_likeness)
    if "national_code" not in best.mapping.values() and not best.header_line:
        raise Unreadable(NO_PEOPLE, name=Verbatim(path.name))
    return best


def _likeness(plan: SheetPlan) -> tuple[bool, int]:
    return bool(plan.rows), len(set(plan.mapping.values())) * (2 if plan.header_line else 1)


def _plan(file_name: str, names: tuple[str, ...], sheet: Sheet) -> SheetPlan:
    header = find_header(sheet.rows)
    if header is None:
        width = max(len(row.cells) for row in sheet.rows)
        guessed = guess_columns([""] * width, {}, sheet.rows)
        letters = tuple(map(_letters, range(width)))
        return SheetPlan(file_name, sheet.name, names, 0, letters, guessed, sheet.rows)
    rows = sheet.rows[header.after :]
    mapping = guess_columns(header.columns, map_columns(header.columns), rows)
    rows = _reaching(sheet, mapping, rows)
    return SheetPlan(file_name, sheet.name, names, header.line, header.columns, mapping, rows)


def _reaching(sheet: Sheet, mapping: Mapping[int, str], rows: tuple[SheetRow, ...]) -> tuple[SheetRow, ...]:
    """Let a place or a field of activity that is merged over several people hold for each of them."""
    reached = {place: text for place, text in sheet.reached.items() if mapping.get(place[1]) in _SHARED}
    if not reached:
        return rows
    return tuple(
        SheetRow(
            row.line,
            tuple(cell or reached.get((row.line, column), "") for column, cell in enumerate(row.cells)),
        )
        for row in rows
    )


def _letters(column: int) -> str:
    """Give the letters by which Excel calls a column: A, …, Z, AA."""
    letters = chr(ord("A") + column % 26)
    return letters if column < 26 else _letters(column // 26 - 1) + letters


def remap(plan: SheetPlan, mapping: Mapping[int, str]) -> SheetPlan:
    """Give the plan with the columns as a person corrected them; "" leaves a column out.

    Raises:
        Invalid: Two columns hold the same field, or there is no such field.
    """
    wanted = {column: name for column, name in sorted(mapping.items()) if name}
    for name in wanted.values():
        if name not in FIELD_LABELS:
            raise Invalid(UNKNOWN_FIELD, what=Verbatim(name))
        if list(wanted.values()).count(name) > 1:
            raise Invalid(TWICE, what=label(name))
    return replace(plan, mapping=wanted)
