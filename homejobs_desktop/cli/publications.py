"""Commands about publications: what the province sends to every office as data."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import NO_FILE, NOT_UTF8, Answer, Command, Shell
from homejobs_desktop.domain.publications import KIND_NAMES, Publication, PublicationDraft, PublicationKind
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import publications

PUBLISHED = mark(
    "Cli",
    "Published: {kind}, {name}, edition {version}, from {day}. The counties get it with their next packages.",
)
SOUND = mark("Cli", "The document is sound.")
GONE = mark("Cli", "Withdrawn. The counties learn of it with their next packages.")
ROW = mark("Cli", "{kind} {name}, edition {version}, from {day}: {note} ({actor}) {id}")
WITHDRAWN_ROW = mark("Cli", "{row} — withdrawn: {reason}")
NONE = mark("Cli", "Nothing was published; what ships with the program holds.")
_KINDS = tuple(kind.value for kind in PublicationKind)
_PUBLISHED_HERE = tuple(kind for kind in _KINDS if kind != PublicationKind.QUESTIONNAIRE.value)
"""A questionnaire names its own version and has checks of its own: `surveys publish` does it."""


def kind_words(kind: str) -> Text | Verbatim:
    """Give what a kind is called; one of a newer program by its code."""
    return KIND_NAMES[PublicationKind(kind)] if kind in set(PublicationKind) else Verbatim(kind)


def read_text(name: str) -> str:
    """Read a document from a file.

    Raises:
        Unreadable: The file is missing or is no text.
    """
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Unreadable(NOT_UTF8, file=Verbatim(name)) from fault
    except OSError as fault:
        raise Unreadable(NO_FILE, file=Verbatim(name)) from fault


def as_row(each: Publication) -> dict[str, object]:
    """Give a publication as data, without its text."""
    return {
        "id": each.id,
        "kind": each.kind,
        "name": each.name,
        "version": each.version,
        "number": each.number,
        "valid_from": format_date(each.valid_from, sep="-") if each.valid_from else None,
        "published_on": format_date(each.published_on, sep="-") if each.published_on else None,
        "note": each.note,
        "actor": each.actor,
        "withdrawn": each.withdrawn,
    }


def line_of(each: Publication) -> str:
    """Give a publication as one line."""
    row = translate(
        ROW,
        kind=kind_words(each.kind),
        name=Verbatim(each.name),
        version=each.version,
        day=format_date(each.valid_from) if each.valid_from else "—",
        note=each.note,
        actor=each.actor,
        id=Verbatim(each.id),
    )
    return translate(WITHDRAWN_ROW, row=Verbatim(row), reason=each.withdrawn) if each.withdrawn else row


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", nargs="?", default="", choices=["", *_KINDS])
    parser.add_argument("--name", default="", metavar="NAME")


def _list(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(publications.versions, arguments.kind, arguments.name)
    return Answer([as_row(each) for each in found], "\n".join(map(line_of, found)) or translate(NONE))


def _id_argument(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(publications.get_publication, arguments.id)
    return Answer({**as_row(found), "text": found.text}, found.text)


def publish_options(parser: ArgumentParser) -> None:
    """Declare from when and why something is published."""
    parser.add_argument(
        "--from",
        dest="valid_from",
        required=True,
        metavar="DATE",
        help=translate(mark("Cli", "the first day on which it holds")),
    )
    parser.add_argument(
        "--note", required=True, metavar="TEXT", help=translate(mark("Cli", "why it is published"))
    )
    parser.add_argument(
        "--version", default="", metavar="TEXT", help=translate(mark("Cli", "empty: the running number"))
    )


def _publish_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", choices=_PUBLISHED_HERE)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("file", metavar="FILE")
    publish_options(parser)


def _publish(arguments: Namespace, shell: Shell) -> Answer:
    return publish_file(arguments, shell, arguments.kind, arguments.name)


def publish_file(arguments: Namespace, shell: Shell, kind: str, name: str) -> Answer:
    """Publish the document in the file of `arguments`."""
    services = shell.services()
    draft = PublicationDraft(
        kind=kind,
        name=name,
        text=read_text(arguments.file),
        valid_from=parse_date(arguments.valid_from),
        note=arguments.note,
        version=arguments.version,
    )
    made = services.ask(publications.publish, draft)
    found = services.ask(publications.get_publication, made)
    day = format_date(found.valid_from) if found.valid_from else "—"
    said = translate(
        PUBLISHED,
        kind=kind_words(found.kind),
        name=Verbatim(found.name),
        version=found.version,
        day=day,
    )
    return Answer(as_row(found), said)


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", choices=_KINDS)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--name", default="", metavar="NAME", help=translate(mark("Cli", "empty: the name of the file"))
    )


def _check(arguments: Namespace, shell: Shell) -> Answer:
    name = arguments.name or Path(arguments.file).stem
    shell.services().ask(publications.check_text, arguments.kind, name, read_text(arguments.file))
    return Answer({"sound": True}, translate(SOUND))


def _withdraw_arguments(parser: ArgumentParser) -> None:
    _id_argument(parser)
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _withdraw(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    services.ask(publications.withdraw, arguments.id, arguments.reason)
    return Answer(as_row(services.ask(publications.get_publication, arguments.id)), translate(GONE))


COMMANDS = (
    Command("publications list", mark("Cli", "list what was published"), _list_arguments, _list),
    Command("publications show", mark("Cli", "print the document of a publication"), _id_argument, _show),
    Command(
        "publications check",
        mark("Cli", "check a document as publishing would"),
        _check_arguments,
        _check,
    ),
    Command(
        "publications publish",
        mark("Cli", "at the province: publish rules or a template; a questionnaire by surveys publish"),
        _publish_arguments,
        _publish,
    ),
    Command(
        "publications withdraw",
        mark("Cli", "at the province: withdraw a publication"),
        _withdraw_arguments,
        _withdraw,
    ),
)
