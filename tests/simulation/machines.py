"""Computers of offices: real data folders, a clock and a name of their own; opened, copied, put back."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import ParamSpec, TypeVar

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.context import UseCase
from homejobs_desktop.services.enrolment import enrol_accept, enrol_grant, enrol_request
from homejobs_desktop.services.erasing import Second
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services
from tests.support.office import ADMIN, PASSWORD, CountingIds, FixedClock

P = ParamSpec("P")
T = TypeVar("T")
PROVINCE = "29-00"
BEGINS = "2026-11-24T08:00:00+00:00"
"""When a world begins: the province merges by itself what is surely one person."""
KEPT = ("office.db", "keys", "recovery.key")
SECOND = Second("reza", "another long password")
"""The user at the province who confirms erasures."""
SECOND_PERSON = Actor(SECOND.username, "رضا", Role.DIRECTOR)
"""The same user, at work."""


@dataclass
class Machine:
    """A computer with the data folder of an office; `image` tells clones of one disk apart from its name."""

    name: str
    site: str
    folder: Path
    computer: str
    seed: str
    clock: FixedClock = field(default_factory=lambda: FixedClock(BEGINS))
    openings: int = 0
    _services: Services | None = None

    @property
    def services(self) -> Services:
        """The office on this computer, opened when it is needed."""
        if self._services is None:
            self.openings += 1
            ids = CountingIds(f"{self.seed}/{self.name}/{self.openings}")
            opened = open_office(self.paths, self.clock, ids, lambda: self.computer)
            self._services = opened.as_actor(ADMIN)
        return self._services

    @property
    def paths(self) -> OfficePaths:
        return OfficePaths(self.folder)

    def ask(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.services.ask(use_case, *args, **kwargs)

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        engine = self.services.machine.engine
        with engine.connect().execution_options(reading=True) as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement, tuple(values))]

    def close(self) -> None:
        if self._services is not None:
            self._services.close()
            self._services = None

    def copy_to(self, target: Path) -> None:
        """Copy what a backup of the whole folder would hold."""
        self.close()
        target.mkdir(parents=True)
        for name in KEPT:
            source = self.folder / name
            if source.is_dir():
                shutil.copytree(source, target / name)
            else:
                shutil.copy(source, target / name)


@cache
def template(counties: int) -> Path:
    """Found a province and its counties and enrol them, once for each process."""
    root = Path(tempfile.mkdtemp(prefix="simulation-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    sites = [f"29-{number:02d}" for number in range(counties + 1)]
    made = {site: _found(root, site, f"pc-{site}") for site in sites}
    made[PROVINCE].ask(add_user, SECOND_PERSON, SECOND.password)
    for site in sites[1:]:
        enrol(made[PROVINCE], made[site], root)
    for services in made.values():
        services.close()
    return root


@cache
def spare(site: str) -> Path:
    """Found an office once more, as on a new computer that takes the place of a lost one."""
    root = Path(tempfile.mkdtemp(prefix="spare-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    _found(root, site, f"pc-{site}-new").close()
    return root / site


def enrol(province: Services, county: Services, folder: Path) -> None:
    """Let a county's computer join the province through files in a folder."""
    request, grant = folder / "request", folder / "grant"
    asked = county.ask(enrol_request, request)
    province.ask(enrol_grant, request, asked.digits, grant)
    county.ask(enrol_accept, grant)


def _found(root: Path, site: str, computer: str) -> Services:
    kind = OfficeKind.PROVINCE if site == PROVINCE else OfficeKind.COUNTY
    new = NewOffice(kind, site, f"دفتر {site}", "admin", "مدیر سامانه", PASSWORD)
    ids = CountingIds(f"{computer}/founding")
    founded = found_office(OfficePaths(root / site), new, FixedClock(), ids, _named(computer))
    return founded.services.as_actor(ADMIN)


def _named(computer: str) -> Callable[[], str]:
    return lambda: computer
