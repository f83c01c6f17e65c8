"""The lines of a sheet and what becomes of each."""

from collections.abc import Callable
from dataclasses import dataclass

from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services.sheet_import import ACCEPT, DUPLICATE, ERROR, LineResult, SheetPlan
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import TablePanel, TableView
from homejobs_desktop.ui.workplace import Memory

VERDICTS: dict[str, tuple[Text, str]] = {
    ACCEPT: (mark("Sheets", "Will be registered"), "good"),
    DUPLICATE: (mark("Sheets", "Duplicate"), "warn"),
    ERROR: (mark("Sheets", "Error"), "bad"),
}
DONE = mark("Sheets", "Registered")
_NOTHING = (
    mark("Sheets", "No line of this kind"),
    mark("Sheets", "Choose another kind above to see the other lines."),
)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line with its cells."""

    result: LineResult
    name: str
    code: str


def lines_of(plan: SheetPlan, results: tuple[LineResult, ...]) -> tuple[SheetLine, ...]:
    """Give each judged line with the cells that tell whose it is."""
    cells = {row.line: row.cells for row in plan.rows}
    places = {field: column for column, field in plan.mapping.items()}

    def cell(line: int, field: str) -> str:
        column = places.get(field, -1)
        row = cells.get(line, ())
        return str(row[column]) if 0 <= column < len(row) else ""

    names = ("full_name", "full_name_reversed", "first_name", "last_name")
    return tuple(
        SheetLine(
            one,
            " ".join(part for name in names if (part := cell(one.line, name))),
            cell(one.line, "national_code"),
        )
        for one in results
    )


class LinesPanel(TablePanel):
    """The lines of a sheet, all or of one kind."""

    def __init__(self, memory: Memory) -> None:
        self._lines: tuple[SheetLine, ...] = ()
        self._kind = ""
        self.imported = False
        columns: tuple[Column[SheetLine], ...] = (
            Column(mark("Sheets", "Line"), lambda line: local_digits(str(line.result.line)), 5, Look.CODE),
            Column(mark("Sheets", "Name in the sheet"), lambda line: line.name, 16, Look.STRONG),
            Column(mark("Sheets", "National code"), lambda line: ascii_digits(line.code), 12, Look.CODE),
            Column(mark("Sheets", "Outcome"), self._verdict, 12, Look.PILL, self._tone),
            Column(
                mark("Sheets", "Column"),
                lambda line: translate(label(line.result.field)) if line.result.field else "",
                11,
                Look.MUTED,
            ),
            Column(mark("Sheets", "Explanation"), lambda line: line.result.message, 20),
        )
        self.model: TableModel[SheetLine] = TableModel(
            columns, self._fetch, key=lambda line: str(line.result.line)
        )
        super().__init__(TableView(self.model, name="sheet_lines", memory=memory), empty=lambda: _NOTHING)

    def show_lines(self, lines: tuple[SheetLine, ...]) -> None:
        """Show these lines."""
        self._lines = lines
        self.model.load()

    def show_kind(self, kind: str) -> None:
        """Show only the lines with this verdict, "" for all."""
        self._kind = kind
        self.model.load()

    def message(self, line: str) -> str:
        """Give the whole explanation of a line, by its number."""
        return next((one.result.message for one in self._lines if str(one.result.line) == line), "")

    def _verdict(self, line: SheetLine) -> str:
        if self.imported and line.result.verdict == ACCEPT:
            return translate(DONE)
        return translate(VERDICTS[line.result.verdict][0])

    def _tone(self, line: SheetLine) -> str:
        return VERDICTS[line.result.verdict][1]

    def _fetch(self, after: str | None, limit: int, done: Callable[[Slice[SheetLine]], None]) -> None:
        fitting = [line for line in self._lines if self._kind in {"", line.result.verdict}]
        start = int(after or 0)
        end = start + limit
        done(Slice(tuple(fitting[start:end]), str(end) if end < len(fitting) else None, len(fitting)))
