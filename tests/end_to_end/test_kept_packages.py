"""Packages of every released version are read by today's program, and its offices exchange with today's."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import store
from homejobs_desktop.services import people
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.conflict_cases import work_list
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.exchange import (
    enrol_accept,
    enrol_grant,
    export_package,
    import_package,
    preview_package,
)
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.trusting import trust_report
from tests.support.kept import Kept, put_keys, versions
from tests.support.office import FixedClock, make_office
from tests.support.store import person_values

NEWCOMER = "29-03"


@dataclass
class Old:
    """A county and a province of an older version, both upgraded, and a stick."""

    kept: Kept
    folder: Path
    clock: FixedClock
    province: Services
    county: Services
    alarms: list[str]
    """The alarms that the offices of that version had already."""

    def new_alarms(self) -> list[str]:
        """Give the alarms that were raised since."""
        now = _alarms_of(self.province, self.county)
        return [each for each in now if each not in self.alarms]

    def read(self, office: Services, name: str) -> dict[str, int | bool]:
        """Let an office read a kept package."""
        (file,) = office.ask(import_package, self.kept.package(name)).files
        return {
            "already": file.already, "operations": file.operations, "known": file.known,
            "waiting": file.waiting, "new": file.new_records, "changed": file.changed_records,
        }  # fmt: skip

    def carry(self, source: Services, target: Services) -> None:
        stick = self.folder / "stick"
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir()
        self.clock.forward(minutes=1)
        source.ask(export_package, stick)
        target.ask(import_package, stick)

    def agree(self, county: Services) -> bool:
        mine = county.ask(check_store)
        theirs = self.province.ask(check_store, county.office.site)
        assert mine.whole
        assert theirs.whole
        return (mine.state_sha256, mine.records) == (theirs.state_sha256, theirs.records)


@pytest.fixture(params=[pytest.param(kept, id=kept.folder.name) for kept in versions()])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Old]:
    kept: Kept = request.param
    clock = kept.clock()
    province, county = (kept.open(site, tmp_path / site, clock) for site in ("29-00", "29-01"))
    yield Old(kept, tmp_path, clock, province, county, _alarms_of(province, county))
    province.close()
    county.close()


@reading(Permission.EXCHANGE)
def _alarms(ctx: Context) -> list[str]:
    found = ctx.session.connection.exec_driver_sql("SELECT site || kind || detail FROM alarm").scalars()
    return [str(kind) for kind in found]


def _alarms_of(*offices: Services) -> list[str]:
    return [each for office in offices for each in office.ask(_alarms)]


def test_every_package_is_read(old: Old) -> None:
    assert old.province.ask(preview_package, old.kept.package("up-29-01.msp")).count >= 4
    first = old.read(old.province, "safety-29-01.msp")
    assert first["operations"]
    assert not first["waiting"]
    second = old.read(old.province, "up-29-01.msp")
    assert second["known"] == first["operations"]
    assert second["operations"] == 1  # the note in the journal that the safety export was made
    assert old.read(old.province, "up-29-02.msp")["operations"]
    down = old.read(old.county, "down-29-01.msp")
    assert down["changed"]
    for office, name in ((old.province, "one-up-29-01.msp"), (old.county, "one-down-29-01.msp")):
        assert old.read(office, name)["already"]
    assert old.new_alarms() == []


def test_what_the_packages_brought_is_there(old: Old) -> None:
    for office, names in ((old.province, ("up-29-01.msp",)), (old.county, ("down-29-01.msp",))):
        for name in names:
            old.read(office, name)
    story = old.kept.story
    unread = old.province.ask(people.get_person, story["unread"])
    assert unread.draft.last_name == "ناخوانده"
    assert unread.notes[0].text == "یادداشتی که هنوز نرسیده است"
    assert old.county.ask(people.get_person, story["decided"]).draft.last_name == "تصمیم استان"
    assert old.county.ask(people.get_person, story["transferred"]).owner == "29-01"
    assert {case.record_id for case in old.province.ask(work_list)} == {story["conflict"]}


def test_old_offices_go_on_exchanging(old: Old) -> None:
    for name in ("up-29-01.msp", "up-29-02.msp"):
        old.read(old.province, name)
    old.read(old.county, "down-29-01.msp")
    draft = old.county.ask(people.get_person, old.kept.story["unread"]).draft
    old.county.ask(people.add_note, old.kept.story["unread"], f"از نو: {draft.last_name}")
    old.carry(old.county, old.province)
    old.carry(old.province, old.county)
    assert old.agree(old.county)
    notes = old.province.ask(people.get_person, old.kept.story["unread"]).notes
    assert {note.text for note in notes} >= {"از نو: ناخوانده", "یادداشتی که هنوز نرسیده است"}
    assert old.new_alarms() == []


@writing(Permission.EDIT_PEOPLE)
def _register(ctx: Context) -> str:
    return store.create(ctx.session, PERSON, person_values())


def test_a_new_office_joins_an_old_province_with_the_old_papers(old: Old) -> None:
    newcomer = make_office(
        old.folder / NEWCOMER, site=NEWCOMER, name="فردوس", clock=FixedClock(old.clock.instant.isoformat())
    )
    try:
        put_keys(old.kept.folder / NEWCOMER / "keys", newcomer.machine.paths.keys, only="office-keys")
        newcomer.ask(enrol_accept, old.kept.package(f"grant-{NEWCOMER}.msp"))
        person = newcomer.ask(_register)
        old.carry(newcomer, old.province)
        old.carry(old.province, newcomer)
        assert old.province.ask(people.get_person, person).owner == NEWCOMER
        assert old.agree(newcomer)
    finally:
        newcomer.close()


def test_an_old_request_is_granted(old: Old) -> None:
    report = old.province.ask(trust_report)
    (digits,) = [each.digits for each in report.offices if each.site == NEWCOMER]
    request = old.kept.package(f"request-{NEWCOMER}.hjr")
    granted = old.province.ask(enrol_grant, request, digits, old.folder / "grant.msp")
    assert granted.site == NEWCOMER
    assert old.province.ask(trust_report).list_version == report.list_version
