"""Commands about documents that are attached to people."""

import dataclasses
import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import Answer, Command, Shell, check_place, write_file
from homejobs_desktop.domain.attachments import KINDS, AttachmentDraft, AttachmentRow
from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import attachments
from homejobs_desktop.services.reference import reference_book

ADDED = mark("Cli", "Attached as {id}: {size} bytes.")
COUNTED = mark("Cli", "{count} documents")
LINE = mark("Cli", "{id}  {kind}  {title}  {day}  {size} bytes{state}")
WITHDRAWN = mark("Cli", " (withdrawn: {reason})")
WAITS = mark("Cli", " (the file has not come yet)")
SAVED = mark("Cli", "Saved in {file}.")
RETIRED = mark("Cli", "The document is withdrawn.")
NO_KIND = mark("Cli", "“{kind}” is no kind of document. The kinds are: {kinds}")
_PAPERS = ("application", "permit")


def _person_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--person", metavar="CODE", required=True, help=translate(mark("Cli", "the person's national code"))
    )


def _add_arguments(parser: ArgumentParser) -> None:
    _person_argument(parser)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--kind", metavar="KIND", required=True, help=translate(mark("Cli", "what kind of document it is"))
    )
    parser.add_argument(
        "--title", metavar="TITLE", default="", help=translate(mark("Cli", "what the document is called"))
    )
    for name in _PAPERS:
        parser.add_argument(
            f"--{name}", metavar="ID", default="", help=translate(mark("Cli", "the paper that it belongs to"))
        )


def _add(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = find(services, arguments.person)
    about = next((name for name in _PAPERS if getattr(arguments, name)), PERSON.name)
    draft = AttachmentDraft(
        kind=_kind(services.ask(reference_book), arguments.kind),
        title=arguments.title,
        person_id=row.id,
        about=about,
        about_id=getattr(arguments, about) if about in _PAPERS else "",
    )
    scan = attachments.prepare(Path(arguments.file)).scan
    made = services.ask(attachments.add_attachment, draft, scan)
    size = len(scan.content)
    return Answer(
        {"id": made, "size": size, "mime": scan.mime}, translate(ADDED, id=Verbatim(made), size=size)
    )


def _kind(book: ReferenceBook, text: str) -> str:
    """Give the code of a kind, told by its code or its Persian name."""
    if book.get(KINDS, text) is not None:
        return text
    found = book.find(KINDS, text)
    if found is None:
        kinds = ", ".join(f"{item.code} ({item.name})" for item in book.items(KINDS))
        raise Invalid(NO_KIND, kind=Verbatim(text), kinds=Verbatim(kinds))
    return found.code


def _list(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    rows = services.ask(attachments.attachments_of, find(services, arguments.person).id)
    book = services.ask(reference_book)
    lines = [translate(COUNTED, count=len(rows)), *(_line(row, book) for row in rows)]
    return Answer([dataclasses.asdict(row) for row in rows], "\n".join(lines))


def _line(row: AttachmentRow, book: ReferenceBook) -> str:
    state = translate(WITHDRAWN, reason=row.withdrawn) if row.withdrawn else ""
    return translate(
        LINE,
        id=Verbatim(row.id),
        kind=book.name(KINDS, row.kind),
        title=row.title,
        day=format_date(dt.date.fromisoformat(row.attached_on)) if row.attached_on else "—",
        size=row.size,
        state=state if row.here else state + translate(WAITS),
    )


def _save_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--output",
        "-o",
        metavar="FILE",
        required=True,
        help=translate(mark("Cli", "where the copy is written")),
    )


def _save(arguments: Namespace, shell: Shell) -> Answer:
    check_place(arguments.output)
    copy = shell.services().ask(attachments.copy_of_attachment, arguments.id)
    write_file(arguments.output, copy.content)
    return Answer(
        {"file": arguments.output, "size": len(copy.content)},
        translate(SAVED, file=Verbatim(arguments.output)),
    )


def _retire_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--reason", metavar="TEXT", required=True, help=translate(mark("Cli", "why it no longer counts"))
    )


def _retire(arguments: Namespace, shell: Shell) -> Answer:
    shell.services().ask(attachments.withdraw_attachment, arguments.id, arguments.reason)
    return Answer({"id": arguments.id}, translate(RETIRED))


COMMANDS = (
    Command("attachments add", mark("Cli", "attach a picture or a PDF to a person"), _add_arguments, _add),
    Command("attachments list", mark("Cli", "show a person's documents"), _person_argument, _list),
    Command("attachments save", mark("Cli", "save a copy of a document"), _save_arguments, _save),
    Command("attachments retire", mark("Cli", "withdraw a document"), _retire_arguments, _retire),
)
