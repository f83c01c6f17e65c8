"""Commands about contracts of coverage: write down, correct, sign, end, renew, list, show."""

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from dataclasses import replace

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.permits import day_of
from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, no_arguments
from homejobs_desktop.domain.coverage import (
    OVER,
    WAITING,
    ContractDraft,
    CoverageFilter,
    CoverageRow,
    Party,
    PermitPlace,
    standing_name,
)
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import coverage, coverage_acts
from homejobs_desktop.services.coverage_acts import RenewalDraft

KEPT = mark("Cli", "Contract {number}: {standing}, from {starts} to {ends}")
ROW = mark("Cli", "{number}  {covered}  under {supporter}  {starts} – {ends}  {standing}")
SUMS = mark(
    "Cli", "{people} people and {jobs} jobs under {supporters} supporters; {ending} contracts end soon."
)
_MOST = 1_000
_TEXTS = ("number", "field", "agency", "work", "unit")
_DAYS = ("starts-on", "ends-on")
_COUNTS = ("quantity", "jobs")


def contract_dates(parser: ArgumentParser) -> None:
    """Take the dates of a contract."""
    for name in ("signed-on", *_DAYS):
        parser.add_argument(f"--{name}", default="", metavar="DATE")


def _said(parser: ArgumentParser) -> None:
    for name in _TEXTS:
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    for name in _COUNTS:
        parser.add_argument(f"--{name}", type=int, metavar="N")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--supporter", required=True, metavar="PERMIT_NUMBER")
    parser.add_argument("--permit", default="", metavar="PERMIT_NUMBER")
    parser.add_argument("--draft", action="store_true")
    _said(parser)
    contract_dates(parser)


def signed_on(arguments: Namespace, shell: Shell) -> dt.date | None:
    """Give the day of signature: today where none is given, None for a contract that is only prepared."""
    given = day_of(arguments.signed_on, "signed-on")
    return None if arguments.draft else given or shell.services().machine.clock.today()


def _add(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    draft = ContractDraft(
        person_id=find(services, arguments.person).id,
        supporter_permit=arguments.supporter,
        covered_permit=arguments.permit,
        number=arguments.number,
        signed_on=signed_on(arguments, shell),
        starts_on=day_of(arguments.starts_on, "starts-on"),
        ends_on=day_of(arguments.ends_on, "ends-on"),
        field_code=arguments.field,
        agency=arguments.agency,
        work=arguments.work,
        quantity=arguments.quantity,
        unit=arguments.unit,
        jobs=arguments.jobs,
    )
    problems = services.ask(coverage_acts.consider_contract, draft).problems
    return _kept(services.ask(coverage_acts.add_contract, draft), shell, problems)


def number_argument(parser: ArgumentParser) -> None:
    """Take the number of a contract, or its id."""
    parser.add_argument("number", metavar="CONTRACT")


def _change_arguments(parser: ArgumentParser) -> None:
    number_argument(parser)
    parser.add_argument("--new-number", default="", metavar="TEXT")
    for name in _TEXTS[1:]:
        parser.add_argument(f"--{name}", metavar="TEXT")
    for name in _COUNTS:
        parser.add_argument(f"--{name}", type=int, metavar="N")
    for name in _DAYS:
        parser.add_argument(f"--{name}", default="", metavar="DATE")


def _change(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(coverage.find_contract, arguments.number)
    draft = coverage_acts.draft_of(row)
    given = {
        "number": arguments.new_number or None,
        "field_code": arguments.field,
        "agency": arguments.agency,
        "work": arguments.work,
        "unit": arguments.unit,
    }
    draft = replace(draft, **{name: value for name, value in given.items() if value is not None})
    draft = replace(
        draft,
        quantity=draft.quantity if arguments.quantity is None else arguments.quantity,
        jobs=draft.jobs if arguments.jobs is None else arguments.jobs,
        starts_on=day_of(arguments.starts_on, "starts-on") or draft.starts_on,
        ends_on=day_of(arguments.ends_on, "ends-on") or draft.ends_on,
    )
    return _kept(services.ask(coverage_acts.change_contract, row.id, draft), shell)


def _sign_arguments(parser: ArgumentParser) -> None:
    number_argument(parser)
    parser.add_argument("--on", default="", metavar="DATE")


def _sign(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(coverage.find_contract, arguments.number)
    return _kept(services.ask(coverage_acts.sign_contract, row.id, day_of(arguments.on, "on")), shell)


def _end_arguments(parser: ArgumentParser) -> None:
    number_argument(parser)
    parser.add_argument("--reason", default="", metavar="CODE")
    parser.add_argument("--text", default="", metavar="TEXT")
    parser.add_argument("--on", default="", metavar="DATE")


def _end(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(coverage.find_contract, arguments.number)
    ended = services.ask(
        coverage_acts.end_contract, row.id, arguments.reason, arguments.text, day_of(arguments.on, "on")
    )
    return _kept(ended, shell)


def _renew_arguments(parser: ArgumentParser) -> None:
    number_argument(parser)
    parser.add_argument("--new-number", default="", metavar="TEXT")
    contract_dates(parser)


def _renew(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(coverage.find_contract, arguments.number)
    renewal = RenewalDraft(
        arguments.new_number,
        day_of(arguments.signed_on, "signed-on"),
        day_of(arguments.starts_on, "starts-on"),
        day_of(arguments.ends_on, "ends-on"),
    )
    return _kept(services.ask(coverage_acts.renew_contract, row.id, renewal), shell)


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(coverage.find_contract, arguments.number)
    data = contract_json(row, services.machine.clock.today())
    return Answer(data, as_json(data))


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument(
        "--state", default="", choices=[*[each.value for each in ContractState], OVER, WAITING]
    )
    parser.add_argument("--supporter", default="", metavar="PERMIT_NUMBER")
    parser.add_argument("--person", default="", metavar="NATIONAL_CODE")
    parser.add_argument("--agency", default="", metavar="CODE")
    parser.add_argument("--ends-by", default="", metavar="DATE")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _list(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = CoverageFilter(
        text=arguments.text,
        standing=arguments.state,
        supporter_permit=services.ask(coverage.permit_record, arguments.supporter)
        if arguments.supporter
        else "",
        person_id=find(services, arguments.person).id if arguments.person else "",
        agency=arguments.agency,
        ends_by=day_of(arguments.ends_by, "ends-by"),
    )
    limit = max(1, min(arguments.limit, _MOST))
    rows = services.ask(coverage.search_contracts, wanted, limit=limit).rows
    today = services.machine.clock.today()
    return Answer([contract_json(row, today) for row in rows], "\n".join(_line(row, today) for row in rows))


def _sums(_arguments: Namespace, shell: Shell) -> Answer:
    sums = shell.services().ask(coverage.coverage_sums)
    data = {
        "people": sums.people,
        "jobs": sums.jobs,
        "supporters": sums.supporters,
        "ending_soon": sums.ending_soon,
    }
    said = translate(
        SUMS, people=sums.people, jobs=sums.jobs, supporters=sums.supporters, ending=sums.ending_soon
    )
    return Answer(data, said)


def _kept(row: CoverageRow, shell: Shell, problems: Iterable[Problem] = ()) -> Answer:
    today = shell.services().machine.clock.today()
    warnings = [each.sentence() for each in problems if each.soft]
    said = translate(
        KEPT,
        number=Verbatim(row.number),
        standing=standing_words(row.standing(today)),
        starts=shown_day(row.starts_on),
        ends=shown_day(row.ends_on),
    )
    return Answer({**contract_json(row, today), "warnings": warnings}, "\n".join((said, *warnings)))


def _line(row: CoverageRow, today: dt.date) -> str:
    return translate(
        ROW,
        number=Verbatim(row.number),
        covered=row.covered.name,
        supporter=row.supporter.shown or show_permit_number(row.supporter_number),
        starts=shown_day(row.starts_on),
        ends=shown_day(row.ends_on),
        standing=standing_words(row.standing(today)),
    )


def standing_words(standing: str) -> str:
    """Give a contract's state or standing in words."""
    name = standing_name(standing)
    return translate(name) if isinstance(name, Text) else name


def shown_day(day: dt.date | None) -> str:
    """Give a day for a line of text; a dash for none."""
    return format_date(day) if day else "—"


def _iso(day: dt.date | None) -> str | None:
    return format_date(day, sep="-") if day else None


def contract_json(row: CoverageRow, today: dt.date) -> dict[str, object]:
    """Give a contract as JSON."""
    return {
        "id": row.id,
        "number": row.number,
        "state": row.state,
        "standing": row.standing(today),
        "covered": party_json(row.covered),
        "covered_permit": place_json(row.covered_permit),
        "supporter": party_json(row.supporter),
        "supporter_permit": place_json(row.supporter_permit) | {"signed_number": row.supporter_number},
        "agency": row.agency,
        "field": row.field_code,
        "work": row.work,
        "quantity": row.quantity,
        "unit": row.unit,
        "jobs": row.jobs,
        "signed_on": _iso(row.signed_on),
        "starts_on": _iso(row.starts_on),
        "ends_on": _iso(row.ends_on),
        "reason": row.reason,
        "state_on": _iso(row.state_on),
        "follows": row.follows,
        "owner": row.owner,
    }


def party_json(party: Party) -> dict[str, object]:
    """Give who signs a contract as JSON."""
    return {
        "person": party.person_id,
        "name": party.name,
        "national_code": party.national_code,
        "legal_id": party.legal_id,
        "legal_name": party.legal_name,
    }


def place_json(place: PermitPlace) -> dict[str, object]:
    """Give a permit that a contract names as JSON; empty where this office does not have it."""
    if not place.id:
        return {}
    return {"number": place.number, "state": place.state, "expires_on": _iso(place.expires_on)}


COMMANDS = (
    Command("coverage add", mark("Cli", "write down a contract of coverage"), _add_arguments, _add),
    Command("coverage list", mark("Cli", "list contracts of coverage"), _list_arguments, _list),
    Command("coverage show", mark("Cli", "show a contract of coverage"), number_argument, _show),
    Command("coverage change", mark("Cli", "correct a contract of coverage"), _change_arguments, _change),
    Command("coverage sign", mark("Cli", "say that a prepared contract was signed"), _sign_arguments, _sign),
    Command("coverage end", mark("Cli", "end a contract of coverage"), _end_arguments, _end),
    Command("coverage renew", mark("Cli", "renew a contract of coverage"), _renew_arguments, _renew),
    Command("coverage sums", mark("Cli", "count the people and jobs under contracts"), no_arguments, _sums),
)
