"""Commands about those who are left without a supporter, and about the orders of supporters."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.coverage import (
    contract_dates,
    contract_json,
    party_json,
    place_json,
    shown_day,
    signed_on,
)
from homejobs_desktop.cli.permits import day_of
from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.coverage import GAP_NAMES, CapacityAccount, CapacityRow, Gap, UncoveredRow
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import coverage, uncovered
from homejobs_desktop.services.coverage_acts import CapacityDraft, state_capacity
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.uncovered import WITHOUT, Moved, MoveDraft, UncoveredFilter

ROW = mark("Cli", "{person}  {gap}  since {since}  was under {supporter}  {target}")
NOBODY = mark("Cli", "Nobody is left without a supporter.")
MOVED = mark("Cli", "{person}: contract {number}")
WOULD = mark("Cli", "{person} can go there")
STAYED = mark("Cli", "{person} stays: {reason}")
WHOM = mark("Cli", "Name contracts or covered permits, or all whom a supporter left with --left-by PERMIT.")
ACCOUNT = mark(
    "Cli", "{supporter}: {people} people and {jobs} jobs; orders for {stated} people ({source}, {day})"
)
NO_ORDERS = mark("Cli", "{supporter}: {people} people and {jobs} jobs; nobody stated the orders")
_MOST = 1_000


def _uncovered_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument("--why", default="", choices=[*[each.value for each in Gap], WITHOUT])
    parser.add_argument("--supporter", default="", metavar="PERMIT_NUMBER")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _uncovered(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = UncoveredFilter(arguments.text, arguments.why, arguments.supporter)
    page = services.ask(uncovered.uncovered, wanted, limit=max(1, min(arguments.limit, _MOST)))
    lines = [_line(row) for row in page.rows] or [translate(NOBODY)]
    return Answer([_row_json(row) for row in page.rows], "\n".join(lines))


def _line(row: UncoveredRow) -> str:
    target = row.contract.number if row.contract else show_permit_number(row.permit.number)
    return translate(
        ROW,
        person=row.person.name,
        gap=GAP_NAMES[row.gap],
        since=shown_day(row.since),
        supporter=row.supporter or Verbatim(show_permit_number(row.supporter_number) or "—"),
        target=Verbatim(target),
    )


def _row_json(row: UncoveredRow) -> dict[str, object]:
    return {
        "target": row.target,
        "why": row.gap.value,
        "since": format_date(row.since, sep="-") if row.since else None,
        "person": party_json(row.person),
        "permit": place_json(row.permit),
        "contract": row.contract.number if row.contract else "",
        "supporter": row.supporter,
        "supporter_permit": row.supporter_number,
        "field": row.field_code,
        "agency": row.agency,
        "owner": row.owner,
    }


def _move_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("targets", metavar="CONTRACT_OR_PERMIT", nargs="*")
    parser.add_argument("--left-by", default="", metavar="PERMIT_NUMBER")
    parser.add_argument("--to", required=True, metavar="PERMIT_NUMBER")
    parser.add_argument("--draft", action="store_true")
    parser.add_argument("--plan", action="store_true")
    contract_dates(parser)


def _move(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    targets = _targets(services, arguments)
    move = MoveDraft(
        supporter_permit=arguments.to,
        signed_on=signed_on(arguments, shell),
        starts_on=day_of(arguments.starts_on, "starts-on"),
        ends_on=day_of(arguments.ends_on, "ends-on"),
    )
    act = uncovered.plan_move if arguments.plan else uncovered.move_covered
    done = services.ask(act, targets, move)
    failed = any(not problem.soft for each in done for problem in each.problems)
    return Answer(
        [_moved_json(each, shell) for each in done], "\n".join(_told(each) for each in done), int(failed)
    )


def _targets(services: Services, arguments: Namespace) -> tuple[str, ...]:
    """Give the people of a move: those named, or all whom a supporter left."""
    if bool(arguments.targets) is bool(arguments.left_by):
        raise Invalid(WHOM)
    if arguments.left_by:
        wanted = UncoveredFilter(supporter_permit=arguments.left_by)
        rows = services.ask(uncovered.uncovered, wanted, limit=_MOST).rows
        return tuple(row.target for row in rows if row.gap.is_without_supporter)
    return tuple(services.ask(coverage.target_of, each) for each in arguments.targets)


def _told(each: Moved) -> str:
    reasons = " ".join(problem.sentence() for problem in each.problems)
    if each.contract is not None:
        said = translate(MOVED, person=each.person, number=Verbatim(each.contract.number))
        return f"{said} {reasons}".strip()
    if all(problem.soft for problem in each.problems):
        return f"{translate(WOULD, person=each.person)} {reasons}".strip()
    return translate(STAYED, person=each.person, reason=reasons)


def _moved_json(each: Moved, shell: Shell) -> dict[str, object]:
    today = shell.services().machine.clock.today()
    return {
        "target": each.target,
        "person": each.person,
        "contract": contract_json(each.contract, today) if each.contract else None,
        "problems": [problem.sentence() for problem in each.problems],
    }


def _capacity_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("permit", metavar="PERMIT_NUMBER")
    parser.add_argument("--people", type=int, metavar="N")
    parser.add_argument("--source", default="", metavar="TEXT")
    parser.add_argument("--on", default="", metavar="DATE")
    parser.add_argument("--text", default="", metavar="TEXT")


def _capacity(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    said = (arguments.source, arguments.on, arguments.text)
    if arguments.people is not None or any(said):
        draft = CapacityDraft(
            arguments.permit, arguments.people, arguments.source, day_of(arguments.on, "on"), arguments.text
        )
        account = services.ask(state_capacity, draft)
    else:
        account = services.ask(coverage.capacity_of, arguments.permit)
    return Answer(_account_json(account), _account_words(account))


def _account_words(account: CapacityAccount) -> str:
    words = {"supporter": account.supporter.shown, "people": account.people, "jobs": account.jobs}
    if account.stated is None:
        return translate(NO_ORDERS, **words)
    stated = account.stated
    return translate(
        ACCOUNT, **words, stated=stated.people, source=stated.source, day=shown_day(stated.stated_on)
    )


def _account_json(account: CapacityAccount) -> dict[str, object]:
    return {
        "permit": place_json(account.permit),
        "supporter": party_json(account.supporter),
        "people": account.people,
        "jobs": account.jobs,
        "stated": account.stated.people if account.stated else None,
        "left": account.left,
        "history": [_statement_json(each) for each in account.history],
    }


def _statement_json(row: CapacityRow) -> dict[str, object]:
    return {
        "people": row.people,
        "source": row.source,
        "stated_on": format_date(row.stated_on, sep="-") if row.stated_on else None,
        "text": row.text,
        "actor": row.actor,
        "owner": row.owner,
    }


COMMANDS = (
    Command(
        "coverage uncovered",
        mark("Cli", "list who is left without a supporter"),
        _uncovered_arguments,
        _uncovered,
    ),
    Command(
        "coverage move", mark("Cli", "bring covered people to another supporter"), _move_arguments, _move
    ),
    Command(
        "coverage capacity",
        mark("Cli", "show or state to how many people a supporter's orders give work"),
        _capacity_arguments,
        _capacity,
    ),
)
