"""Commands about what a county asks the province to do with a permit."""

import datetime as dt
from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.permits import find_permit
from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permit_wishes import Wish
from homejobs_desktop.domain.permits import state_name
from homejobs_desktop.domain.rule_documents import MOVES
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import permit_wishes

ASKED = mark("Cli", "Permit {number}: the province is asked for “{state}” with the next package.")
WISH = mark("Cli", "{day}  {state}  {actor}: {reason}  {answer}")
NONE = mark("Cli", "Nothing was asked of the province about this permit.")
WAITING = mark("Cli", "waits for the province")


def _ask_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("state", metavar="STATE", choices=MOVES)
    parser.add_argument("--reason", default="other", metavar="CODE")
    parser.add_argument("--text", default="", metavar="TEXT")


def _ask(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = find_permit(services, arguments.number)
    services.ask(permit_wishes.ask_province, row.id, arguments.state, arguments.text, code=arguments.reason)
    state = state_name(arguments.state)
    said = translate(ASKED, number=show_permit_number(row.number), state=state)
    return Answer({"permit": row.number, "state": arguments.state}, said)


def _asked_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _asked(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found = services.ask(permit_wishes.wishes_about, find_permit(services, arguments.number).id)
    data = [
        {
            "id": each.id,
            "state": each.state,
            "reason": each.code,
            "text": each.reason,
            "asked_by": f"{each.owner} {each.actor}",
            "asked_on": each.asked_on,
            "answer": each.answer,
        }
        for each in found
    ]
    return Answer(data, "\n".join(map(_line, found)) or translate(NONE))


def _line(wish: Wish) -> str:
    return translate(
        WISH,
        day=format_date(dt.date.fromisoformat(wish.asked_on)) if wish.asked_on else "—",
        state=state_name(wish.state),
        actor=wish.actor,
        reason=wish.reason or Verbatim(wish.code),
        answer=wish.answer or translate(WAITING),
    )


COMMANDS = (
    Command(
        "permits ask",
        mark("Cli", "in a county: ask the province for a state of a permit"),
        _ask_arguments,
        _ask,
    ),
    Command(
        "permits asked",
        mark("Cli", "show what was asked of the province about a permit, and the answers"),
        _asked_arguments,
        _asked,
    ),
)
