"""What the newer program of `tests.support.newer` can do; imported once its registry has grown."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import homejobs_desktop
from homejobs_desktop.domain.entities import BY_NAME, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import store
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.installing import settle_install
from homejobs_desktop.services.office_trial import try_office
from homejobs_desktop.services.programs import program_report, require_program
from homejobs_desktop.services.runner import Services
from tests.support.exchange import change_person, make_person
from tests.support.office import FixedClock, reopen

CLOCK = FixedClock("2026-11-23T08:00:00+00:00")


@writing(Permission.EDIT_PEOPLE)
def make(ctx: Context, entity: str, values: dict[str, Value]) -> str:
    """Make a record of any entity."""
    return store.create(ctx.session, BY_NAME[entity], values)


@reading(Permission.EXCHANGE)
def row(ctx: Context, entity: str, record_id: str) -> dict[str, object]:
    """Give a record's columns."""
    columns = store.load(ctx.session, BY_NAME[entity], record_id).columns
    return {name: value for name, value in columns.items() if not isinstance(value, bytes)}


@reading(Permission.EXCHANGE)
def sql(ctx: Context, statement: str) -> list[list[object]]:
    """Give the rows of a query."""
    return [list(each) for each in ctx.session.connection.exec_driver_sql(statement)]


def check(services: Services, site: str | None = None) -> list[object]:
    """Give whether the store is whole, the hash over its records, and how many there are."""
    report = services.ask(check_store, site)
    return [report.whole, report.state_sha256, report.records]


def write(services: Services, folder: str, receiver: str | None = None) -> list[str]:
    """Write what is due to a folder, for all offices or one."""
    CLOCK.forward(minutes=1)
    return [each.file.name for each in services.ask(export_package, Path(folder), receiver).packages]


def read(services: Services, folder: str) -> list[int]:
    """Read the packages of a folder."""
    CLOCK.forward(minutes=1)
    return [each.operations for each in services.ask(import_package, Path(folder)).files]


def settled(services: Services) -> list[str]:
    """Look how the last installation went; give its outcome and sentence, or nothing when nothing is new."""
    result = services.ask(settle_install, running=homejobs_desktop.__version__)
    return [result.outcome, result.sentence()] if result else []


JOBS: dict[str, Callable[..., object]] = {
    "make_person": lambda office, values: office.ask(make_person, values),
    "change_person": lambda office, key, changes: office.ask(change_person, key, changes),
    "make": lambda office, entity, values: office.ask(make, entity, values),
    "row": lambda office, entity, key: office.ask(row, entity, key),
    "sql": lambda office, statement: office.ask(sql, statement),
    "check": check,
    "require": lambda office, version: office.ask(require_program, version),
    "notices": lambda office: list(office.ask(program_report).notices()),
    "settle": settled,
    "export": write,
    "import": read,
}


def told_of(work: Callable[[], object]) -> str:
    """Give the kind of fault that a piece of work ends with; "" for none."""
    try:
        work()
    except Exception as fault:  # noqa: BLE001 - whatever it is, the test names it
        return type(fault).__name__
    return ""


UNOPENED: dict[str, Callable[..., object]] = {
    "try": lambda folder: told_of(lambda: try_office(Path(folder))),
    "open": lambda folder: told_of(lambda: reopen(Path(folder), clock=CLOCK).close()),
}
"""What is done with an office's folder while its store is closed."""


def serve() -> None:
    """Do jobs until the input ends."""
    opened: dict[str, Services] = {}
    for line in sys.stdin:
        folder, name, *arguments = json.loads(line)
        if name in UNOPENED:
            print(json.dumps(UNOPENED[name](folder)), flush=True)
            continue
        if folder not in opened:
            opened[folder] = reopen(Path(folder), clock=CLOCK, seed=f"newer/{folder}")
        print(json.dumps(JOBS[name](opened[folder], *arguments), ensure_ascii=False), flush=True)
    for services in opened.values():
        services.close()
