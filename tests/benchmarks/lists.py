"""Lists of 100,000 applications and permits: every filter and order; the desk, files, 1,000 sheets."""

import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import NamedTuple

from homejobs_desktop.domain.entities import PERMIT
from homejobs_desktop.domain.filters import (
    ORDERS,
    ApplicationFilter,
    Filter,
    ListKind,
    PermitFilter,
)
from homejobs_desktop.domain.papers import PERMIT_SHEET
from homejobs_desktop.foundation.jalali import from_jalali
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.list_exports import export_list
from homejobs_desktop.services.papers import print_papers
from homejobs_desktop.services.permits import find_permits
from homejobs_desktop.services.printing import permit_sheets
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Figure, Plan, Spread, timed
from tests.benchmarks.office import opened, small_office
from tests.benchmarks.papers import fill_papers
from tests.benchmarks.population import FIRST, STEMS, fill

PAPERS = 100_000
_MOST_MS = 50.0
_ROUNDS, _PAGES, _ROWS = 4, 4, 60
_LEAST_LINES, _LEAST_PAGES = 1_000.0, 50.0
_SHEETS, _AT_ONCE = 1_000, 100
_DONE = "whole"

_APRIL = from_jalali(1403, 1, 15), from_jalali(1403, 2, 15)
_LONG_AGO = from_jalali(1397, 2, 1), from_jalali(1397, 2, 10)
APPLICATIONS: dict[str, ApplicationFilter] = {
    "all": ApplicationFilter(),
    "open": ApplicationFilter(state="open"),
    "one stage": ApplicationFilter(state="agency_review"),
    "a rare stage": ApplicationFilter(state="expired"),
    "open and long there": ApplicationFilter(state="open", min_days=60),
    "nothing that long": ApplicationFilter(state="agency_review", min_days=4_000),
    "a field": ApplicationFilter(field_code="IN-05"),
    "an agency and a stage": ApplicationFilter(agency="SAMT", state="needs_fix"),
    "a county and a type": ApplicationFilter(owner="29-09", permit_type="supporter_legal"),
    "four at once": ApplicationFilter("", "withdrawn", "HC-10", owner="29-05", permit_type="independent"),
    "registered in a month": ApplicationFilter(registered_from=_APRIL[0], registered_until=_APRIL[1]),
    "the oldest ones": ApplicationFilter(registered_from=_LONG_AGO[0], registered_until=_LONG_AGO[1]),
    "a first name": ApplicationFilter(FIRST[0]),
    "a last name and a stage": ApplicationFilter(STEMS[3], "docs_check"),
    "nobody": ApplicationFilter("ژژژ"),
}
PERMITS: dict[str, PermitFilter] = {
    "all": PermitFilter(),
    "in force": PermitFilter(state="in_force"),
    "expired": PermitFilter(state="expired"),
    "revoked": PermitFilter(state="revoked"),
    "end within 30 days": PermitFilter(within_days=30),
    "end today": PermitFilter(within_days=0),
    "end within a window": PermitFilter(expires_from=_APRIL[0], expires_until=_APRIL[1]),
    "issued long ago": PermitFilter(issued_from=_LONG_AGO[0], issued_until=_LONG_AGO[1]),
    "renewed in a field": PermitFilter(field_code="IN-05", kind="renewal"),
    "four at once": PermitFilter("", "revoked", "HC-10", owner="29-05", permit_type="independent"),
    "a county and a type": PermitFilter(owner="29-09", permit_type="supporter_legal"),
    "a first name": PermitFilter(FIRST[0]),
    "a number's beginning": PermitFilter("2903470"),
    "a last name, in force": PermitFilter(STEMS[3], "in_force"),
    "nobody": PermitFilter("ژژژ"),
}


class _Measured(NamedTuple):
    """What asking one filter in one order took: the first page, the pages after it."""

    name: str
    first: list[float]
    later: list[float]


def run(plan: Plan) -> list[Figure]:
    """Measure the lists, the desk and the files in one large store, the sheets in it too."""
    services = opened(_large(plan))
    try:
        return [
            *_figures("applications", _measured(services, ListKind.APPLICATIONS)),
            *_figures("permits", _measured(services, ListKind.PERMITS)),
            _desk(services),
            *_exports(services, plan.folder),
            *_sheets(services),
        ]
    finally:
        services.close()


def _large(plan: Plan) -> Path:
    """Give the folder of an office with so many people, applications, permits; made when it is not there."""
    folder = plan.kept / f"papers-of-{PAPERS}"
    if not (folder / _DONE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        services = small_office(folder)
        fill(services.machine.engine, PAPERS)
        fill_papers(services.machine.engine, PAPERS, PAPERS)
        services.close()
        (folder / _DONE).touch()
    return folder


def _measured(services: Services, kind: ListKind) -> list[_Measured]:
    filters: dict[str, Filter] = {**(APPLICATIONS if kind is ListKind.APPLICATIONS else PERMITS)}
    found = []
    for (name, wanted), order in itertools.product(filters.items(), ORDERS[kind]):
        asked = _ordered(wanted, order.value)
        _page(services, asked, None)  # reads into the cache what a clerk's second look finds there
        first, later = [], []
        for _ in range(_ROUNDS):
            took = list(_pages(services, asked))
            first.append(took[0])
            later += took[1:]
        found.append(_Measured(f"{name}, {order.value}", first, later))
    return found


def _ordered(wanted: Filter, order: str) -> Filter:
    values = {name: getattr(wanted, name) for name in type(wanted).__slots__}
    make: Callable[..., Filter] = type(wanted)
    return make(**{**values, "order": order})


def _pages(services: Services, wanted: Filter) -> Iterator[float]:
    """Give what each of the first pages takes."""
    after: str | None = None
    for _ in range(_PAGES):
        before = after

        def ask(before: str | None = before) -> None:
            nonlocal after
            after = _page(services, wanted, before)

        yield timed(ask)
        if after is None:
            return


def _page(services: Services, wanted: Filter, after: str | None) -> str | None:
    if isinstance(wanted, ApplicationFilter):
        return services.ask(search_applications, wanted, after=after, limit=_ROWS).next
    assert isinstance(wanted, PermitFilter)
    return services.ask(find_permits, wanted, after=after, limit=_ROWS).next


def _figures(what: str, measured: Sequence[_Measured]) -> list[Figure]:
    slowest = max(measured, key=lambda each: Spread.of(each.first).median)
    return [
        _within(
            f"{what}, {len(measured)} filters and orders: first page with its count",
            [took for each in measured for took in each.first],
        ),
        _within(f"{what}: a later page", [took for each in measured for took in each.later]),
        _within(f"{what}: first page of the slowest", slowest.first),
    ]


def _within(what: str, samples: Sequence[float], most: float = _MOST_MS) -> Figure:
    spread = Spread.of(samples)
    return Figure(what, "ms", spread, None, None, f"p95 ≤ {most:g} ms", spread.p95 <= most)


def _desk(services: Services) -> Figure:
    services.ask(desk_facts)
    return _within("the desk's figures", [timed(lambda: services.ask(desk_facts)) for _ in range(40)])


def _processor_seconds(work: Callable[[], object]) -> float:
    """Give the seconds of the processor that `work` takes: whoever else is at work does not weigh."""
    start = process_time()
    work()
    return process_time() - start


def _exports(services: Services, folder: Path) -> Iterator[Figure]:
    """Write the lists of one county, a tenth of all."""
    lists: dict[str, Filter] = {
        "applications": ApplicationFilter(owner="29-01"),
        "permits": PermitFilter(owner="29-01"),
    }
    for name, wanted in lists.items():
        rates = []
        for _ in range(3):
            counts: list[int] = []

            def work(asked: Filter = wanted, counts: list[int] = counts) -> None:
                counts.append(services.ask(export_list, asked, folder / "list.xlsx").count)

            seconds = _processor_seconds(work)
            rates.append(counts[0] / seconds)
        spread = Spread.of(rates)
        good = spread.median >= _LEAST_LINES
        yield Figure(f"{name} to Excel", "lines/s", spread, None, None, "≥ 1,000", good)


def _sheets(services: Services) -> Iterator[Figure]:
    """Print a thousand sheets through the service: read, checked, signed, counted as copies, drawn."""
    with services.machine.engine.connect() as connection:
        found = connection.exec_driver_sql(
            f"SELECT id FROM {PERMIT.name} WHERE state = 'issued' ORDER BY nr LIMIT {_SHEETS}"
        )
        ids = [str(row[0]) for row in found]
    ways: dict[str, Callable[[tuple[str, ...]], object]] = {
        "each a file": lambda part: services.ask(permit_sheets, part),
        "pages of one file": lambda part: services.ask(print_papers, PERMIT_SHEET, part),
    }
    for way, draw in ways.items():
        rates = []
        for start in range(0, _SHEETS, _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            rates.append(len(part) / _processor_seconds(partial(draw, part)))
        spread = Spread.of(rates)
        what = f"{_SHEETS:,} permit sheets through the service, {way}"
        yield Figure(what, "pages/s", spread, None, None, "≥ 50", spread.median >= _LEAST_PAGES)
