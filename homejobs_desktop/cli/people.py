"""Commands about people."""

import datetime as dt
import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.person_json import json_of, person_of, row_of
from homejobs_desktop.cli.shell import (
    Answer,
    Command,
    Shell,
    as_json,
    check_place,
    read_json,
    write_file,
)
from homejobs_desktop.domain.fate_words import decision_lines
from homejobs_desktop.domain.fates import TimelineEntry
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.foundation.text import persian_digits
from homejobs_desktop.services import people, sheet_import
from homejobs_desktop.services.list_exports import export_people
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.sheet_plans import ImportPreview, ImportResult
from homejobs_desktop.services.sheet_results import report_rows, result_sheet
from homejobs_desktop.services.ties import known_offices

_EATEN = (8, 9)

NOBODY = mark("Cli", "Nobody is registered with national code {code}.")
NOBODY_THERE = mark("Cli", "Nobody with national code {code} is registered in the county {site}.")
SEVERAL_COUNTIES = mark(
    "Cli",
    "National code {code} is registered in several counties: {counties}. Name one with --site.",
)
ADDED = mark("Cli", "Registered: {count}")
FOUND = mark("Cli", "{count} people")
IMPORTED = mark("Cli", "{file}: {accepted} accepted, {duplicates} duplicates, {errors} lines with errors")
UNDONE = mark("Cli", "{count} people were taken out of use again.")
WRITTEN = mark("Cli", "Written: {file} ({count} lines)")
DRY = mark("Cli", "This was a trial; nothing was saved.")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.json")


def _add(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    data = read_json(arguments.file)
    book = services.ask(reference_book)
    told = _people_told(data if isinstance(data, list) else [data], book, shell.clock.today())
    ids = services.ask(people.register_people, told)
    drafts = [services.ask(people.get_person, person_id).draft for person_id in ids]
    added = [
        {"id": person_id, "national_code": draft.national_code}
        for person_id, draft in zip(ids, drafts, strict=True)
    ]
    return Answer(added if isinstance(data, list) else added[0], translate(ADDED, count=len(added)))


def _people_told(data: list[object], book: ReferenceBook, today: dt.date) -> tuple[people.NewPerson, ...]:
    told = []
    for number, each in enumerate(data, start=1):
        try:
            told.append(person_of(each, book, today))
        except Invalid as refusal:
            if len(data) == 1:
                raise
            field = f"{number}.{refusal.field}".rstrip(".")
            raise Invalid(refusal.text, field=field, **refusal.params) from refusal
    return tuple(told)


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="SHEET")
    parser.add_argument(
        "--dry-run", action="store_true", help=translate(mark("Cli", "try it without saving anything"))
    )
    parser.add_argument(
        "--report", metavar="OUT.json", help=translate(mark("Cli", "write what became of each line"))
    )
    parser.add_argument(
        "--result", metavar="OUT.xlsx", help=translate(mark("Cli", "write the result as a sheet"))
    )


def _import(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    plan = sheet_import.read_sheet(Path(arguments.file))
    result: ImportPreview | ImportResult
    if arguments.dry_run:
        result = services.ask(sheet_import.preview, plan)
    else:
        result = services.ask(sheet_import.import_people, plan)
    rows = report_rows(result)
    if arguments.report:
        write_file(arguments.report, json.dumps(rows, ensure_ascii=False, indent=1).encode())
    if arguments.result:
        write_file(arguments.result, result_sheet(result))
    counts = {
        verdict: sum(row["verdict"] == verdict for row in rows)
        for verdict in ("accept", "duplicate", "error")
    }
    text = translate(
        IMPORTED,
        file=Verbatim(Path(arguments.file).name),
        accepted=counts["accept"],
        duplicates=counts["duplicate"],
        errors=counts["error"],
    )
    batch = result.batch_id if isinstance(result, ImportResult) else ""
    data = {**counts, "batch": batch, "dry_run": bool(arguments.dry_run)}
    return Answer(data, f"{text}\n{translate(DRY)}" if arguments.dry_run else text)


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("batch", metavar="BATCH")


def _undo(arguments: Namespace, shell: Shell) -> Answer:
    undone = shell.services().ask(sheet_import.undo_import, arguments.batch)
    kept = [{"line": each.line, "name": each.name, "reason": translate(each.reason)} for each in undone.kept]
    lines = [translate(UNDONE, count=undone.retired), *(f"{each['name']}: {each['reason']}" for each in kept)]
    return Answer({"retired": undone.retired, "kept": kept}, "\n".join(lines))


def _search_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--limit", type=int, default=50, metavar="N")
    parser.add_argument(
        "-o", "--output", metavar="OUT.xlsx", help=translate(mark("Cli", "write everybody who is found"))
    )


def _search(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.output:
        check_place(arguments.output)
        done = services.ask(export_people, arguments.text, Path(arguments.output))
        written = translate(WRITTEN, file=Verbatim(arguments.output), count=done.count)
        return Answer({"file": arguments.output, "count": done.count}, written)
    page = services.ask(people.search_people, arguments.text, limit=max(1, min(arguments.limit, 1_000)))
    names = _names(services)
    lines = [translate(FOUND, count=len(page.rows)), *(_line(row, names) for row in page.rows)]
    return Answer([row_of(row) for row in page.rows], "\n".join(lines))


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="NATIONAL_CODE")
    parser.add_argument(
        "--site",
        metavar="PP-SS",
        default="",
        help=translate(mark("Cli", "at the province: the county that keeps the file")),
    )


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = find(services, arguments.code, arguments.site)
    data = json_of(services.ask(people.get_person, row.id), services.ask(reference_book))
    story = services.ask(people.timeline, row.id)
    data["timeline"] = [_story(entry) for entry in story]
    return Answer(data, as_json(data))


def find(services: Services, code: str, site: str = "") -> PersonRow:
    """Give the person with a national code, in the county `site` if one is named.

    Raises:
        NotFound: Nobody bears the code, or nobody there.
        Invalid: Several counties registered the code and none is named.
    """
    rows = services.ask(people.find_all_by_code, code)
    if not rows and len(code) in _EATEN:  # a sheet ate the zeros in front
        rows = services.ask(people.find_all_by_code, code.zfill(10))
    here = [row for row in rows if site in {"", row.owner}]
    if not here:
        raise NotFound(NOBODY_THERE if rows else NOBODY, code=code, site=Verbatim(site))
    if len({row.owner for row in here}) > 1:
        names = _names(services)
        told = "، ".join(f"{row.owner} ({_office(row, names)}: {row.full_name})" for row in here)
        raise Invalid(SEVERAL_COUNTIES, code=code, counties=Verbatim(told))
    return here[0]


def _names(services: Services) -> dict[str, str]:
    """Give the offices' names at the province, where files of several are kept."""
    if services.office.kind is not OfficeKind.PROVINCE:
        return {}
    return {each.site: each.name for each in services.ask(known_offices)}


def _office(row: PersonRow, names: dict[str, str]) -> str:
    return names.get(row.owner, row.owner)


def _line(row: PersonRow, names: dict[str, str]) -> str:
    birth = show_date(row.birth_date) if row.birth_date else "—"
    line = f"{persian_digits(row.national_code)}  {row.full_name}  {row.father_name}  {birth}"
    return f"{line}  {_office(row, names)}" if names else line


def _story(entry: TimelineEntry) -> dict[str, object]:
    return {
        "at": entry.at.isoformat(),
        "type": entry.type,
        "actor": entry.actor,
        "site": entry.site,
        "fields": sorted(entry.fields),
        "state": entry.state,
        "fate": entry.fate.value,
        "detail": entry.detail,
        "said": list(decision_lines(entry.detail)),
    }


COMMANDS = (
    Command("people add", mark("Cli", "register people from a JSON file"), _add_arguments, _add),
    Command(
        "people import",
        mark("Cli", "register people from an Excel, ODS or CSV sheet"),
        _import_arguments,
        _import,
    ),
    Command("people undo-import", mark("Cli", "take a whole sheet import back"), _undo_arguments, _undo),
    Command(
        "people search",
        mark("Cli", "find people by any part of name, code, phone, permit"),
        _search_arguments,
        _search,
    ),
    Command("people show", mark("Cli", "show a person and the person's story"), _show_arguments, _show),
)
