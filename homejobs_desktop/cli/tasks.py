"""Commands about changes that came back: laying one aside with a reason, and letting it wait again."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import corrections
from homejobs_desktop.services.corrections import Task

_MOST = 1_000
LAID = mark("Cli", "Laid aside; the province is told why with the next package.")
WAITS = mark("Cli", "It waits again; the province is told with the next package.")
LINE = mark("Cli", "{name} ({type}, {site}): {reason} — {user}, {at}")
NOTHING = mark("Cli", "Nothing was laid aside.")


def _lay_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "task", metavar="ID", help=translate(mark("Cli", "its id, as “exchange to-correct” gives it"))
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--reason", metavar="TEXT", help=translate(mark("Cli", "why; it is kept and told")))
    what.add_argument("--undo", action="store_true", help=translate(mark("Cli", "let it wait again instead")))


def _lay(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.undo:
        services.ask(corrections.reopen_task, arguments.task)
        return Answer({"id": arguments.task, "aside": False}, translate(WAITS))
    services.ask(corrections.close_task, arguments.task, arguments.reason)
    return Answer({"id": arguments.task, "aside": True}, translate(LAID))


def _laid(_arguments: Namespace, shell: Shell) -> Answer:
    rows = shell.services().ask(corrections.laid_aside_page, None, _MOST).rows
    lines = [_line(row) for row in rows] or [translate(NOTHING)]
    return Answer([_data(row) for row in rows], "\n".join(lines))


def _data(row: Task) -> dict[str, object]:
    aside = row.aside
    return {
        "id": row.id,
        "type": row.type,
        "record_id": row.record_id,
        "label": row.label,
        "site": row.site,
        "fields": list(row.fields),
        "reason": aside.reason if aside else "",
        "actor": aside.actor if aside else "",
        "at": aside.at if aside else "",
    }


def _line(row: Task) -> str:
    said = _data(row)
    return translate(
        LINE,
        name=Verbatim(row.label or row.record_id),
        type=Verbatim(row.type),
        site=Verbatim(row.site),
        reason=Verbatim(said["reason"]),
        user=Verbatim(said["actor"]),
        at=Verbatim(said["at"]),
    )


COMMANDS = (
    Command(
        "exchange lay-aside",
        mark("Cli", "lay a change aside that came back, and tell the province why"),
        _lay_arguments,
        _lay,
    ),
    Command(
        "exchange laid-aside",
        mark("Cli", "show changes that came back and were laid aside, with the reason"),
        no_arguments,
        _laid,
    ),
)
