"""Worlds in which offices are upgraded one after the other, at any moment, in any order, while they work.

Every step is drawn from one seed. Some offices run the present program and some the one after it; in the end
all are upgraded, and after a fair exchange nothing waits, nothing is kept aside, and all agree.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.newer import Newer

STEPS = 28
WORDS = ("یک", "دو", "سه", "چهار")
PLAIN = ("mobile", "address", "last_name", "village")
NEW = ("nickname", "clan", "shoe_size")


@dataclass
class Office:
    """One office: open with the present program, or handed over to the newer one."""

    site: str
    folder: Path
    services: Services | None
    newer: Newer

    def ask(self, name: str, *arguments: object) -> object:
        """Let the newer program do something."""
        assert self.services is None
        return self.newer.ask(self.folder, name, *arguments)

    def upgrade(self) -> None:
        if self.services is not None:
            self.services.close()
            self.services = None

    def register(self, values: dict[str, Value]) -> str:
        if self.services is not None:
            return self.services.ask(make_person, values)
        return str(self.ask("make_person", values))

    def change(self, key: str, changes: dict[str, Value]) -> None:
        if self.services is not None:
            self.services.ask(change_person, key, changes)
        else:
            self.ask("change_person", key, changes)

    def write(self, stick: Path, receiver: str) -> None:
        if self.services is not None:
            self.services.ask(export_package, stick, receiver)
        else:
            self.ask("export", stick, receiver)

    def read(self, stick: Path) -> None:
        if self.services is not None:
            self.services.ask(import_package, stick)
        else:
            self.ask("import", stick)


@dataclass
class World:
    """The offices, their people, and what was done, for the message of a world that fails."""

    offices: Offices
    newer: Newer
    random: Random
    log: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    courses: int = 0

    def __post_init__(self) -> None:
        made = self.offices
        self.all = {
            each.office.site: Office(each.office.site, each.machine.paths.root, each, self.newer)
            for each in (made.province, made.first, made.second)
        }
        self.counties = [self.all["29-01"], self.all["29-02"]]
        self.province = self.all["29-00"]
        for number, county in enumerate((*self.counties, *self.counties)):
            self.people.append(county.register(person(number + 1)))
        self.fair()

    def carry(self, source: Office, target: Office) -> None:
        self.offices.tick()
        shutil.rmtree(self.offices.stick)
        self.offices.stick.mkdir()
        source.write(self.offices.stick, target.site)
        target.read(self.offices.stick)

    def fair(self) -> None:
        for county in self.counties:
            self.carry(county, self.province)
            self.carry(self.province, county)

    def step(self) -> None:
        kind = self.random.choices(("edit", "up", "down", "upgrade"), (14, 6, 6, 2))[0]
        office = self.random.choice(list(self.all.values()))
        county = self.random.choice(self.counties)
        self.log.append(f"{kind} {office.site} {county.site}")
        if kind == "up":
            self.carry(county, self.province)
        elif kind == "down":
            self.carry(self.province, county)
        elif kind == "upgrade":
            office.upgrade()
        else:
            self.edit(office)

    def edit(self, office: Office) -> None:
        at = self.random.randrange(len(self.people))
        if office is not self.province:
            at = self.counties.index(office) + 2 * (at // 2)
        key, word = self.people[at], self.random.choice(WORDS)
        if office.services is None and self.random.random() < 0.25:
            office.ask("make", "course", {"person_id": key, "title": word})
            self.courses += 1
            return
        name = self.random.choice(PLAIN if office.services is not None else PLAIN + NEW + NEW)
        value: Value = self.random.randrange(30, 46) if name == "shoe_size" else word
        office.change(key, {name: value})

    def end(self) -> None:
        for office in self.all.values():
            office.upgrade()
        for _round in range(3):
            self.fair()

    def count(self, office: Office, table: str, where: str = "1") -> int:
        return self.newer.count(office.folder, f"SELECT count(*) FROM {table} WHERE {where}")

    def violations(self) -> list[str]:
        found = [each for county in self.counties for each in self._of_county(county)]
        for office in self.all.values():
            left = {table: self.count(office, table) for table in ("waiting", "foreign_state")}
            left |= {table: self.count(office, table, "extra IS NOT NULL") for table in ("person", "note")}
            found += [
                f"{table} of {office.site} keeps {count} aside" for table, count in left.items() if count
            ]
        if self.count(self.province, "course") != self.courses:
            found.append("courses are missing")
        return found

    def _of_county(self, county: Office) -> list[str]:
        settled = "n <= (SELECT settled_n FROM peer)"
        own = f"site = '{county.site}'"
        delivered = self.count(county, "op", f"{own} AND n <= (SELECT delivered_n FROM chain)")
        wrong = {
            "does not agree with the province": county.ask("check")
            != self.province.ask("check", county.site),
            "has changes without a fate": self.count(
                county, "op", f"{own} AND {settled} AND outcome IS NULL"
            ),
            "has parked changes": self.count(county, "op", "outcome = 'parked'"),
            "has unsettled people": self.count(county, "base_copy"),
            "sent what is not there": self.count(self.province, "op", own) != delivered,
        }
        return [f"{county.site} {words}" for words, is_so in wrong.items() if is_so]


@pytest.fixture(scope="module")
def newer() -> Iterator[Newer]:
    program = Newer.start()
    yield program
    program.stop()


@pytest.mark.parametrize("seed", range(4))
def test_offices_are_upgraded_at_any_moment(newer: Newer, tmp_path: Path, seed: int) -> None:
    world = World(make_offices(tmp_path), newer, Random(seed))
    for _step in range(STEPS):
        world.step()
    world.end()
    assert (world.violations(), world.log) == ([], world.log)
