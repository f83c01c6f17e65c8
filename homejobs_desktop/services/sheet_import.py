"""Use cases of importing people from a sheet: read, correct the columns, preview, import, undo."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.domain.sheet_import import LineReader
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.persistence import imports, people, store
from homejobs_desktop.persistence.imports import BatchRow, LineRow
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.sheet_matches import Matches
from homejobs_desktop.services.sheet_plans import (
    ACCEPT,
    DUPLICATE,
    ERROR,
    ImportPreview,
    ImportResult,
    LineResult,
    SheetPlan,
    read_sheet,
    remap,
)
from homejobs_desktop.services.sheet_results import report_rows, result_sheet

_CHUNK = 500
_SHOWN_BATCHES = 100

NOT_GIVEN = mark("Sheets", "No column is given as {what}. Choose it, then import.")
NO_BATCH = mark("Sheets", "This import is not in this office's store. Refresh the list.")
UNDONE_BEFORE = mark("Sheets", "This import was already undone.")
UNDO_REASON = mark("Sheets", "The import of {file} was undone.")
KEPT_EDITED = mark("Sheets", "was changed after the import")
KEPT_USED = mark("Sheets", "has notes, skills, assessments, applications or permits")
KEPT_RETIRED = mark("Sheets", "was already taken out of use")


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """A person whom an undo left in use, and why."""

    person_id: str
    line: int
    name: str
    reason: Text


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo did."""

    retired: int
    kept: tuple[KeptPerson, ...]


@reading(Permission.IMPORT_PEOPLE)
def preview(ctx: Context, plan: SheetPlan, report: Report = silent) -> ImportPreview:
    """Tell what an import would do, line by line; nothing is written."""
    rows = plan.people()
    lines = []
    for done, judged in enumerate(_judged(ctx, plan, rows), start=1):
        lines.append(judged[0])
        if done % _CHUNK == 0:
            report(done, len(rows))
    return ImportPreview(plan, tuple(lines))


@writing(Permission.IMPORT_PEOPLE)
def import_people(ctx: Context, plan: SheetPlan, report: Report = silent) -> ImportResult:
    """Register the people of a sheet; lines with errors and duplicates are left out and told.

    Raises:
        Invalid: No column gives the national code, the first or the last name.
        Cancelled: `report` said so; nothing was written.
    """
    if plan.missing:
        raise Invalid(NOT_GIVEN, what="، ".join(map(translate, plan.missing)))
    rows = plan.people()
    lines: list[LineResult] = []
    accepted: list[tuple[int, PersonDraft]] = []
    for done, (line, draft) in enumerate(_judged(ctx, plan, rows), start=1):
        if line.verdict == ACCEPT:
            accepted.append((len(lines), draft))
        lines.append(line)
        if done % _CHUNK == 0:
            report(done, len(rows) * 2)
    for start in range(0, len(accepted), _CHUNK):
        report(len(rows) + start, len(rows) * 2)
        part = accepted[start : start + _CHUNK]
        ids = store.create_many(ctx.session, PERSON, [people.from_draft(draft) for _, draft in part])
        for (index, _), person_id in zip(part, ids, strict=True):
            lines[index] = replace(lines[index], person_id=person_id)
    result = ImportResult(ctx.ids.new(), plan, tuple(lines))
    _remember(ctx, result)
    report(len(rows) * 2, len(rows) * 2)
    return result


def _judged(
    ctx: Context, plan: SheetPlan, rows: Sequence[SheetRow]
) -> Iterator[tuple[LineResult, PersonDraft]]:
    """Judge each line: its own faults first, then whether the person is known already."""
    book = book_of(ctx)
    province = book.get("provinces", ctx.office.province_code)
    area_code = province.text("phone_prefix") if province else ""
    reader = LineReader(plan.mapping, book, ctx.clock.today(), area_code=area_code)
    reader.look_at(rows)
    matches = Matches(ctx.session)
    for start in range(0, len(rows), _CHUNK):
        part = rows[start : start + _CHUNK]
        read = [reader.read(row.cells) for row in part]
        matches.look_up([line.draft for line in read if not line.problems])
        for row, line in zip(part, read, strict=True):
            if line.problems:
                sentences = " ".join(problem.sentence() for problem in line.problems)
                yield LineResult(row.line, ERROR, line.problems[0].field, sentences), line.draft
                continue
            known = matches.duplicate(line.draft)
            if known:
                person_id = matches.registered(line.draft)
                yield LineResult(row.line, DUPLICATE, "national_code", known, person_id), line.draft
                continue
            hints = [matches.accept(line.draft, row.line), *(hint.sentence() for hint in line.hints)]
            yield LineResult(row.line, ACCEPT, "", " ".join(filter(None, hints))), line.draft


def _remember(ctx: Context, result: ImportResult) -> None:
    plan = result.plan
    batch = BatchRow(
        id=result.batch_id,
        file_name=plan.file_name,
        sheet=plan.sheet,
        actor=ctx.actor.username,
        imported_at=ctx.session.instant(),
        accepted=result.count(ACCEPT),
        duplicates=result.count(DUPLICATE),
        errors=result.count(ERROR),
        undone_at="",
    )
    lines = [
        LineRow(line.line, line.verdict, line.field, line.person_id if line.verdict == ACCEPT else "")
        for line in result.lines
    ]
    imports.write_batch(ctx.session, batch, lines)
    details = {
        "batch": batch.id,
        "accepted": batch.accepted,
        "duplicates": batch.duplicates,
        "errors": batch.errors,
    }
    store.audit(ctx.session, "import", details)


@reading(Permission.IMPORT_PEOPLE)
def import_batches(ctx: Context) -> tuple[BatchRow, ...]:
    """Give the imports of this office, newest first."""
    return tuple(imports.batches(ctx.session, _SHOWN_BATCHES))


@writing(Permission.IMPORT_PEOPLE)
def undo_import(ctx: Context, batch_id: str, report: Report = silent) -> UndoResult:
    """Take the people of an import out of use again, except those that somebody worked with since.

    Raises:
        NotFound: There is no such import.
        Invalid: It was undone before.
        Cancelled: `report` said so; nothing was changed.
    """
    batch = imports.batch(ctx.session, batch_id)
    if batch is None:
        raise NotFound(NO_BATCH)
    if batch.undone_at:
        raise Invalid(UNDONE_BEFORE)
    reason = translate(UNDO_REASON, file=Verbatim(batch.file_name))
    imported = imports.people_of(ctx.session, batch_id)
    kept: list[KeptPerson] = []
    for done, each in enumerate(imported):
        if done % _CHUNK == 0:
            report(done, len(imported))
        why = _why_kept(each)
        if why is None:
            store.retire(ctx.session, PERSON, each.id, reason)
        else:
            kept.append(KeptPerson(each.id, each.line, each.name, why))
    imports.mark_undone(ctx.session, batch_id)
    store.audit(ctx.session, "import_undo", {"batch": batch_id, "kept": len(kept)})
    return UndoResult(len(imported) - len(kept), tuple(kept))


def _why_kept(person: imports.ImportedPerson) -> Text | None:
    if person.retired:
        return KEPT_RETIRED
    if person.edited:
        return KEPT_EDITED
    return KEPT_USED if person.used else None


__all__ = [
    "ACCEPT",
    "DUPLICATE",
    "ERROR",
    "BatchRow",
    "ImportPreview",
    "ImportResult",
    "KeptPerson",
    "LineResult",
    "SheetPlan",
    "UndoResult",
    "import_batches",
    "import_people",
    "preview",
    "read_sheet",
    "remap",
    "report_rows",
    "result_sheet",
    "undo_import",
]
