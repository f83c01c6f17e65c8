"""A province and two counties that exchange through real files."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import store
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import (
    Exported,
    Imported,
    enrol_accept,
    enrol_grant,
    enrol_request,
    export_package,
    import_package,
)
from homejobs_desktop.services.runner import Services
from tests.support.office import FixedClock, make_office
from tests.support.store import person_values

NAMES = {"29-00": "خراسان جنوبی", "29-01": "بیرجند", "29-02": "قاین"}


@writing(Permission.EDIT_PEOPLE)
def make_person(ctx: Context, values: dict[str, Value]) -> str:
    """Make a person from registry values."""
    return store.create(ctx.session, PERSON, values)


@writing(Permission.EDIT_PEOPLE)
def change_person(ctx: Context, person_id: str, changes: dict[str, Value]) -> bool:
    """Change a person's registry values."""
    return store.change(ctx.session, PERSON, person_id, changes)


@dataclass
class Offices:
    """Three offices, each with its own clock, and a stick."""

    province: Services
    first: Services
    second: Services
    stick: Path
    clocks: dict[str, FixedClock]

    def enrol(self, county: Services) -> None:
        request, grant = self.stick / "request.hjr", self.stick / "grant.msp"
        asked = county.ask(enrol_request, request)
        self.province.ask(enrol_grant, request, asked.digits, grant)
        county.ask(enrol_accept, grant)

    def carry(self, source: Services, target: Services, *, keep: bool = False) -> Imported:
        """Write from one office and read at another; the stick is wiped first."""
        self.write(source, keep=keep)
        return target.ask(import_package, self.stick)

    def write(self, source: Services, *, keep: bool = False) -> Exported:
        self.tick()
        if not keep:
            shutil.rmtree(self.stick)
            self.stick.mkdir()
        return source.ask(export_package, self.stick)

    def carry_nothing(self, target: Services) -> Imported:
        """Read what lies on the stick already."""
        self.tick()
        return target.ask(import_package, self.stick)

    def round(self, *counties: Services) -> None:
        """Carry the counties' changes to the province and its answers back."""
        for county in counties:
            self.carry(county, self.province)
        for county in counties:
            self.carry(self.province, county)

    def tick(self, **parts: float) -> None:
        for clock in self.clocks.values():
            clock.forward(**(parts or {"minutes": 1}))

    def agree(self, county: Services) -> bool:
        """Whether the county and the province show the same state of its scope."""
        mine = county.ask(check_store)
        theirs = self.province.ask(check_store, county.office.site)
        assert mine.whole
        assert self.province.ask(check_store).whole
        return mine.state_sha256 == theirs.state_sha256 and mine.records == theirs.records

    def sql(self, services: Services, statement: str, *values: object) -> list[tuple[object, ...]]:
        with services.machine.engine.connect().execution_options(reading=True) as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement, tuple(values))]

    def close(self) -> None:
        for services in (self.province, self.first, self.second):
            services.close()


def make_offices(folder: Path, *, enrolled: bool = True) -> Offices:
    clocks = {site: FixedClock() for site in NAMES}
    services = {
        site: make_office(
            folder / site,
            kind=OfficeKind.PROVINCE if site.endswith("00") else OfficeKind.COUNTY,
            site=site,
            name=name,
            clock=clocks[site],
        )
        for site, name in NAMES.items()
    }
    stick = folder / "stick"
    stick.mkdir()
    offices = Offices(services["29-00"], services["29-01"], services["29-02"], stick, clocks)
    if enrolled:
        offices.enrol(offices.first)
        offices.enrol(offices.second)
    return offices


def person(number: int, **more: Value) -> dict[str, Value]:
    """Give the values of a synthetic person."""
    return person_values(code=f"{number:010d}", first=f"زهرا{number}") | more
