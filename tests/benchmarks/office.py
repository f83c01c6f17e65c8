"""A whole office with very many people, founded once and kept from one run to the next."""

import shutil
from pathlib import Path

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.demo_office import found_demo
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Plan
from tests.benchmarks.population import fill

_CLERK = Actor("demo", "مریم نخعی", Role.ADMIN)
_DONE = "whole"


def large_office(plan: Plan) -> Path:
    """Give the folder of a demo office with the planned number of people; make it when it is not there."""
    folder = plan.kept / f"office-of-{plan.people}"
    if not (folder / _DONE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        clock = SystemClock()
        services = found_demo(OfficePaths(folder), clock, RandomIds(clock))
        fill(services.machine.engine, plan.people)
        services.close()
        (folder / _DONE).touch()
    return folder


def open_large(plan: Plan) -> Services:
    """Open it as its clerk."""
    return opened(large_office(plan))


def opened(folder: Path, kind: OfficeKind = OfficeKind.COUNTY) -> Services:
    """Open the office in a folder with the computer's clock and randomness."""
    clock = SystemClock()
    services = open_office(OfficePaths(folder), clock, RandomIds(clock)).as_actor(_CLERK)
    assert services.office.kind is kind
    return services


def small_office(folder: Path, kind: OfficeKind = OfficeKind.COUNTY, site: str = "29-01") -> Services:
    """Found an empty office, open as its administrator."""
    clock = SystemClock()
    new = NewOffice(kind, site, "بیرجند", "demo", "مریم نخعی", "correct horse battery")
    return found_office(OfficePaths(folder), new, clock, RandomIds(clock)).services
