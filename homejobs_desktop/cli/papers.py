"""Commands about papers: print them, one or many, and adapt their templates at the province."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Final

from homejobs_desktop.cli.applications import find_application
from homejobs_desktop.cli.permits import day_of, find_permit
from homejobs_desktop.cli.shell import (
    NO_FILE,
    NOT_UTF8,
    Answer,
    Command,
    Shell,
    check_place,
    no_arguments,
    write_file,
)
from homejobs_desktop.domain.papers import APPLICATION, COVERAGE, HEAD_FIELDS, PERMIT, PERMIT_SHEET
from homejobs_desktop.domain.publications import Publication
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import paper_templates, papers
from homejobs_desktop.services.coverage import find_contract
from homejobs_desktop.services.papers import PrintedPapers
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.template_check import paper_kind, paper_named_in

PRINTED = mark("Cli", "{count} papers on {pages} pages were written: {file}")
LEFT = mark("Cli", "Left out: {record}: {why}")
SOUND = mark("Cli", "The template is in order.")
PUBLISHED = mark("Cli", "Published; it holds from {day} and reaches every county with its next package.")
BACK = mark("Cli", "{count} editions were withdrawn; the shipped template holds again.")
_SHIPPED = mark("Cli", "shipped")
_EDITION = mark("Cli", "edition {version}, from {day}")
_COLUMN = mark("Cli", "column of the rows {rows}")


def _code_argument(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="PAPER")


def _list(_arguments: Namespace, shell: Shell) -> Answer:
    forms = shell.services().ask(paper_templates.paper_forms)
    data = [
        {
            "paper": form.kind.code,
            "name": translate(form.kind.name),
            "about": form.kind.about,
            "edition": _edition_json(form.published) if form.published else None,
            "coming": _edition_json(form.coming) if form.coming else None,
        }
        for form in forms
    ]
    lines = [
        f"{form.kind.code}  {translate(form.kind.name)}  {_edition_words(form.published)}" for form in forms
    ]
    return Answer(data, "\n".join(lines))


def _edition_words(edition: Publication | None) -> str:
    if edition is None:
        return translate(_SHIPPED)
    day = format_date(edition.valid_from) if edition.valid_from else "—"
    return translate(_EDITION, version=Verbatim(edition.version), day=day)


def _edition_json(edition: Publication) -> dict[str, object]:
    return {
        "id": edition.id,
        "version": edition.version,
        "valid_from": format_date(edition.valid_from, sep="-") if edition.valid_from else None,
        "note": edition.note,
        "actor": edition.actor,
        "withdrawn": edition.withdrawn,
    }


def _fields(arguments: Namespace, _shell: Shell) -> Answer:
    kind = paper_kind(arguments.code)
    fields = [] if kind.code == PERMIT_SHEET else [*HEAD_FIELDS, *kind.fields]  # its texts keep their own
    data = {
        "paper": kind.code,
        "fields": [
            {
                "name": each.name,
                "meaning": translate(each.meaning),
                "sample": each.sample,
                "required": each.required,
            }
            for each in fields
        ],
        "tables": [
            {
                "rows": table.name,
                "meaning": translate(table.meaning),
                "columns": [
                    {"name": each.name, "meaning": translate(each.meaning)} for each in table.columns
                ],
            }
            for table in kind.tables
        ],
    }
    lines = [f"{{{each.name}}}  {translate(each.meaning)}  {each.sample}" for each in fields]
    for table in kind.tables:
        about = translate(_COLUMN, rows=Verbatim(table.name))
        lines += [f"{{{each.name}}}  {translate(each.meaning)} ({about})" for each in table.columns]
    return Answer(data, "\n".join(lines))


def _show_arguments(parser: ArgumentParser) -> None:
    _code_argument(parser)
    parser.add_argument("--edition", default="", metavar="ID")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    text = services.ask(paper_templates.template_source, arguments.code, arguments.edition)
    editions = services.ask(paper_templates.template_editions, arguments.code)
    data = {
        "paper": arguments.code,
        "source": text,
        "editions": [_edition_json(each) for each in editions],
    }
    return Answer(data, text)


def _file_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--paper", default="", metavar="PAPER")


def _source(arguments: Namespace) -> tuple[str, str]:
    """Give the paper that a file is a template of, and its text."""
    text = _read(arguments.file)
    return arguments.paper or paper_named_in(text), text


def _check(arguments: Namespace, shell: Shell) -> Answer:
    code, text = _source(arguments)
    shell.services().ask(paper_templates.check_template, code, text)
    return Answer({"paper": code, "sound": True}, translate(SOUND))


def _preview_arguments(parser: ArgumentParser) -> None:
    _file_arguments(parser)
    _output_arguments(parser)


def _preview(arguments: Namespace, shell: Shell) -> Answer:
    code, text = _source(arguments)
    check_place(arguments.output)
    pdf = shell.services().ask(paper_templates.preview_template, code, text, arguments.size)
    write_file(arguments.output, pdf)
    return Answer({"paper": code, "file": arguments.output}, translate(SOUND))


def _publish_arguments(parser: ArgumentParser) -> None:
    _file_arguments(parser)
    parser.add_argument("--note", required=True, metavar="TEXT")
    parser.add_argument("--valid-from", default="", metavar="DATE")


def _publish(arguments: Namespace, shell: Shell) -> Answer:
    code, text = _source(arguments)
    day = day_of(arguments.valid_from, "valid-from")
    publication = shell.services().ask(
        paper_templates.publish_template, code, text, day, arguments.note
    )  # fmt: skip
    holds = day or shell.clock.today()
    data = {"id": publication, "paper": code, "valid_from": format_date(holds, sep="-")}
    return Answer(data, translate(PUBLISHED, day=format_date(holds)))


def _back_arguments(parser: ArgumentParser) -> None:
    _code_argument(parser)
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _back(arguments: Namespace, shell: Shell) -> Answer:
    count = shell.services().ask(paper_templates.back_to_shipped, arguments.code, arguments.reason)
    return Answer({"paper": arguments.code, "withdrawn": count}, translate(BACK, count=count))


def _output_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")
    parser.add_argument("--size", default="", choices=["", *papers.SIZES])


def _print_arguments(parser: ArgumentParser) -> None:
    _code_argument(parser)
    parser.add_argument("record", metavar="RECORD")
    _output_arguments(parser)


def _batch_arguments(parser: ArgumentParser) -> None:
    _code_argument(parser)
    parser.add_argument("record", metavar="RECORD", nargs="+")
    _output_arguments(parser)


def _print(arguments: Namespace, shell: Shell) -> Answer:
    names = arguments.record if isinstance(arguments.record, list) else [arguments.record]
    if names == ["-"]:
        names = [line.strip() for line in sys.stdin if line.strip()]
    return written(shell.services(), arguments.code, names, (arguments.output, arguments.size))


def written(services: Services, code: str, names: list[str], where: tuple[str, str]) -> Answer:
    """Print a paper for each named record into a file (its name, and the size of the paper)."""
    find = _FINDERS[paper_kind(code).about]
    by_id = {find(services, name): name for name in names}
    output, size = where
    check_place(output)  # before copies are counted that nobody gets
    made = services.ask(papers.print_papers, code, tuple(by_id), size)
    write_file(output, made.pdf)
    return Answer(_printed_json(made, by_id, output), _printed_words(made, by_id, output))


def _printed_json(made: PrintedPapers, names: dict[str, str], output: str) -> dict[str, object]:
    return {
        "file": output,
        "pages": made.pages,
        "count": len(made.papers),
        "papers": [
            {
                "record": names[each.record_id],
                "copy": each.copy_no,
                "letter_no": each.letter_no,
                "letter_date": format_date(each.letter_date, sep="-") if each.letter_date else None,
            }
            for each in made.papers
        ],
        "left": [{"record": names[each.record_id], "why": each.why.sentence()} for each in made.left],
    }


def _printed_words(made: PrintedPapers, names: dict[str, str], output: str) -> str:
    said = translate(PRINTED, count=len(made.papers), pages=made.pages, file=Verbatim(output))
    left = [
        translate(LEFT, record=Verbatim(names[each.record_id]), why=Verbatim(each.why.sentence()))
        for each in made.left
    ]
    return "\n".join((said, *left))


def _read(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Unreadable(NOT_UTF8, file=Verbatim(name)) from fault
    except OSError as fault:
        raise Unreadable(NO_FILE, file=Verbatim(name)) from fault


_FINDERS: Final[dict[str, Callable[[Services, str], str]]] = {
    APPLICATION: find_application,
    PERMIT: lambda services, number: find_permit(services, number).id,
    COVERAGE: lambda services, number: services.ask(find_contract, number).id,
}

COMMANDS = (
    Command("papers list", mark("Cli", "list the papers and the templates in force"), no_arguments, _list),
    Command("papers fields", mark("Cli", "show what a paper can say"), _code_argument, _fields),
    Command("papers show", mark("Cli", "show the source of a paper's template"), _show_arguments, _show),
    Command("papers check", mark("Cli", "check the source of a template"), _file_arguments, _check),
    Command(
        "papers preview",
        mark("Cli", "draw a template's source with invented values as PDF"),
        _preview_arguments,
        _preview,
    ),
    Command(
        "papers publish",
        mark("Cli", "publish a template for every office (province)"),
        _publish_arguments,
        _publish,
    ),
    Command(
        "papers shipped",
        mark("Cli", "go back to the shipped template of a paper (province)"),
        _back_arguments,
        _back,
    ),
    Command("papers print", mark("Cli", "print a paper of a record as PDF"), _print_arguments, _print),
    Command(
        "papers batch", mark("Cli", "print a paper of many records into one PDF"), _batch_arguments, _print
    ),
)
