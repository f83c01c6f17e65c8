"""What an import says afterwards: rows for a report, and a sheet to mend and import again."""

from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.sheet_plans import (
    ACCEPT,
    DUPLICATE,
    ERROR,
    ImportPreview,
    ImportResult,
    LineResult,
)
from homejobs_desktop.sheets.writer import CellOut, ListSheet, write_sheets

VERDICTS = {
    ACCEPT: mark("Sheets", "Registered"),
    DUPLICATE: mark("Sheets", "Duplicate"),
    ERROR: mark("Sheets", "Error"),
}
_TONES = {DUPLICATE: "warning", ERROR: "bad"}
_NAME = mark("Sheets", "Result")
_TO_MEND = mark("Sheets", "To correct")
_LINE = mark("Sheets", "Line in the file")
_VERDICT = mark("Sheets", "Outcome")
_FIELD = mark("Sheets", "Column to correct")
_MESSAGE = mark("Sheets", "Explanation")
_TITLE = mark(
    "Sheets",
    "Import of {file}: {accepted} registered, {duplicates} duplicates, {errors} with errors.",
)


def report_rows(result: ImportResult | ImportPreview) -> list[dict[str, int | str]]:
    """Give each data line's verdict for a report that a program reads."""
    return [
        {"line": line.line, "verdict": line.verdict, "field": line.field, "message": line.message}
        for line in result.lines
    ]


def result_sheet(result: ImportResult | ImportPreview) -> bytes:
    """Give an xlsx file with each line's outcome beside its cells; a second sheet has the lines to mend.

    The second sheet keeps the header of the file and can be corrected and imported as it is.
    """
    cells = {row.line: row.cells for row in result.plan.rows}
    head = tuple(translate(text) for text in (_LINE, _VERDICT, _FIELD, _MESSAGE))
    names = result.plan.columns
    rows: list[tuple[CellOut, ...]] = [(*_outcome(line), *cells[line.line]) for line in result.lines]
    tones = {index: _TONES[line.verdict] for index, line in enumerate(result.lines) if line.verdict in _TONES}
    title = translate(
        _TITLE,
        file=Verbatim(result.plan.file_name),
        accepted=result.count(ACCEPT),
        duplicates=result.count(DUPLICATE),
        errors=result.count(ERROR),
    )
    sheets = [ListSheet(translate(_NAME), (*head, *names), rows, (title,), tones)]
    wrong = [line for line in result.lines if line.verdict == ERROR]
    if wrong:
        mend = [(*cells[line.line], line.message) for line in wrong]
        sheets.append(ListSheet(translate(_TO_MEND), (*names, head[3]), mend))
    return write_sheets(*sheets)


def _outcome(line: LineResult) -> tuple[int, str, str, str]:
    named = translate(label(line.field)) if line.field else ""
    return line.line, translate(VERDICTS[line.verdict]), named, line.message
