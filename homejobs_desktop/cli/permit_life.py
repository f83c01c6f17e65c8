"""Commands about issued permits: renew, suspend, resume, revoke, hand back, replace, amend, list."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from homejobs_desktop.cli.permits import day_of, find_permit, permit_json
from homejobs_desktop.cli.shell import Answer, Command, Shell, check_place, no_arguments, write_file
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PERMIT_STATE_NAMES, PermitRow, state_name
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import permit_moves, permit_papers
from homejobs_desktop.services.papers import print_papers
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.uncovered import left_by

MOVED = mark("Cli", "Permit {number}: {state}")
WAITS = mark("Cli", "Permit {number} waits for another user of this office to confirm: {state}")
LEFT_OVER = mark(
    "Cli",
    "{count} people are left without a supporter. See them with: coverage uncovered --supporter {number}",
)
DROPPED = mark("Cli", "Permit {number}: what waited was dropped.")
RENEWED = mark("Cli", "Permit {number} was renewed: {fresh}, valid until {until}")
WOULD = mark("Cli", "Permit {number} would be valid until {until}")
NOT_RENEWED = mark("Cli", "Permit {number} is not renewed: {reason}")
REPLACED = mark("Cli", "Permit {number} was replaced: {fresh}")
NOTICES = mark("Cli", "{count} notices were written: {file}")
AMENDED = mark("Cli", "Permit {number} was amended; its next sheet is copy {copy}.")

_Act = Callable[[Namespace, Shell], Answer]


def _numbers(parser: ArgumentParser) -> None:
    parser.add_argument("numbers", metavar="NUMBER", nargs="+")


def _number(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _why(parser: ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--reason", default="other", metavar="CODE")
    parser.add_argument("--text", default="", metavar="TEXT")


def _renew_arguments(parser: ArgumentParser) -> None:
    _numbers(parser)
    parser.add_argument("--plan", action="store_true")


def _amend_arguments(parser: ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--agency", metavar="CODE")
    parser.add_argument("--supporter", metavar="NUMBER")
    parser.add_argument("--expires-on", default="", metavar="DATE")
    parser.add_argument("--text", required=True, metavar="TEXT")


def _mover(state: PermitState) -> _Act:
    """Give what a command does that takes a permit to `state`."""

    def act(arguments: Namespace, shell: Shell) -> Answer:
        services = shell.services()
        row = find_permit(services, arguments.number)
        moved = services.ask(
            permit_moves.move_permit, row.id, state.value, arguments.text, code=arguments.reason
        )
        return _told(moved, services)

    return act


def _told(row: PermitRow, services: Services) -> Answer:
    state = row.waits_for or row.state
    words = translate(
        WAITS if row.waits_for else MOVED, number=show_permit_number(row.number), state=_words(state)
    )
    over = services.ask(left_by, row.id)
    if over and not row.waits_for:
        words += "\n" + translate(LEFT_OVER, count=over, number=Verbatim(row.number))
    return Answer(permit_json(row) | {"left_over": over}, words)


def _words(state: str) -> str:
    name = state_name(state)
    return translate(name) if isinstance(name, Text) else name


def _confirm(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(permit_moves.confirm_move, find_permit(services, arguments.number).id)
    return _told(row, services)


def _drop(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(permit_moves.drop_move, find_permit(services, arguments.number).id)
    return Answer(permit_json(row), translate(DROPPED, number=show_permit_number(row.number)))


def _waiting(_arguments: Namespace, shell: Shell) -> Answer:
    waiting = shell.services().ask(permit_moves.waiting_moves)
    data = [
        {"permit": each.permit.number, "holder": each.permit.holder_name, "state": each.state}
        | {"reason": each.code, "text": each.reason, "asked_by": each.actor, "asked_at": each.at}
        for each in waiting
    ]
    lines = [
        "  ".join(
            (show_permit_number(each.permit.number), each.permit.holder_name, _words(each.state), each.actor)
        )
        for each in waiting
    ]
    return Answer(data, "\n".join(lines))


def _reasons(_arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found = {
        state.value: {item.code: item.name for item in services.ask(permit_moves.reasons_for, state.value)}
        for state in PermitState
    }
    data = {state: items for state, items in found.items() if items}
    lines = [
        f"{translate(PERMIT_STATE_NAMES[PermitState(state)])}: {code}  {name}"
        for state, items in data.items()
        for code, name in items.items()
    ]
    return Answer(data, "\n".join(lines))


def _renew(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    ids = [find_permit(services, number).id for number in arguments.numbers]
    if arguments.plan:
        return _planned(services.ask(permit_papers.plan_renewals, ids))
    done = services.ask(permit_papers.renew_permits, ids)
    data, lines = [], []
    for each in done:
        fresh = each.successor
        data.append(
            {
                "number": each.permit.number,
                "renewed": permit_json(fresh) if fresh else None,
                "problems": _sentences(each.problems),
            }
        )
        number = show_permit_number(each.permit.number)
        if fresh is None:
            lines.append(translate(NOT_RENEWED, number=number, reason=_first(each.problems)))
        else:
            lines.append(
                translate(RENEWED, number=number, fresh=show_permit_number(fresh.number), until=_until(fresh))
            )
    return Answer(data, "\n".join(lines), status=int(any(each.successor is None for each in done)))


def _planned(plans: tuple[permit_papers.RenewalPlan, ...]) -> Answer:
    data, lines = [], []
    for plan in plans:
        until = format_date(plan.expires_on) if plan.expires_on else "—"
        data.append(
            {
                "number": plan.permit.number,
                "possible": plan.possible,
                "expires_on": format_date(plan.expires_on, sep="-") if plan.expires_on else None,
                "problems": _sentences(plan.problems),
            }
        )
        number = show_permit_number(plan.permit.number)
        hard = [problem for problem in plan.problems if not problem.soft]
        lines.append(
            translate(NOT_RENEWED, number=number, reason=hard[0].sentence())
            if hard
            else translate(WOULD, number=number, until=until)
        )
    return Answer(data, "\n".join(lines), status=int(not all(plan.possible for plan in plans)))


def _sentences(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.sentence() for problem in problems]


def _first(problems: tuple[Problem, ...]) -> str:
    return problems[0].sentence() if problems else ""


def _until(row: PermitRow) -> str:
    return format_date(row.expires_on) if row.expires_on else "—"


def _replace(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = find_permit(services, arguments.number)
    fresh = services.ask(permit_papers.replace_permit, row.id, arguments.reason, arguments.text)
    words = translate(REPLACED, number=show_permit_number(row.number), fresh=show_permit_number(fresh.number))
    return Answer(permit_json(fresh), words)


def _amend(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = find_permit(services, arguments.number)
    amendment = permit_papers.Amendment(
        arguments.agency, arguments.supporter, day_of(arguments.expires_on, "expires-on")
    )
    amended = services.ask(permit_papers.amend_permit, row.id, amendment, arguments.text)
    words = translate(AMENDED, number=show_permit_number(row.number), copy=amended.copy_no)
    return Answer({**permit_json(amended.permit), "next_copy": amended.copy_no}, words)


def _notices_arguments(parser: ArgumentParser) -> None:
    _numbers(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")


def _notices(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    ids = [find_permit(services, number).id for number in arguments.numbers]
    check_place(arguments.output)  # before copies are counted that nobody gets
    notices = services.ask(print_papers, "renewal_notice", ids)
    write_file(arguments.output, notices.pdf)
    count = len(notices.papers)
    words = translate(NOTICES, count=count, file=Verbatim(arguments.output))
    return Answer({"count": count, "file": arguments.output}, words)


COMMANDS = (
    Command("permits renew", mark("Cli", "renew permits"), _renew_arguments, _renew),
    Command(
        "permits suspend", mark("Cli", "suspend a permit (province)"), _why, _mover(PermitState.SUSPENDED)
    ),
    Command(
        "permits resume",
        mark("Cli", "let a suspended permit hold again (province)"),
        _why,
        _mover(PermitState.ISSUED),
    ),
    Command("permits revoke", mark("Cli", "revoke a permit (province)"), _why, _mover(PermitState.REVOKED)),
    Command(
        "permits hand-back",
        mark("Cli", "record that a permit was given back"),
        _why,
        _mover(PermitState.CANCELLED),
    ),
    Command("permits replace", mark("Cli", "issue a lost or damaged paper anew"), _why, _replace),
    Command("permits amend", mark("Cli", "amend an issued permit"), _amend_arguments, _amend),
    Command("permits confirm", mark("Cli", "confirm what another user asked for"), _number, _confirm),
    Command("permits drop", mark("Cli", "drop what waits for a second user"), _number, _drop),
    Command("permits waiting", mark("Cli", "show what waits for a second user"), no_arguments, _waiting),
    Command("permits reasons", mark("Cli", "show the coded reasons"), no_arguments, _reasons),
    Command(
        "permits notices",
        mark("Cli", "write renewal notices to the holders of permits as PDF"),
        _notices_arguments,
        _notices,
    ),
)
