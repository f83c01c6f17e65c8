"""The power fails in the middle of a save, an import, an export: afterwards all is old or new, never half."""

import contextlib
import itertools
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Refused, StoreRefused
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from tests.support import power_cut
from tests.support.exchange import make_offices
from tests.support.office import reopen
from tests.support.power_cut import PowerCut, draft
from tests.support.sheets import HEADER, code, person_rows, xlsx

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="power cuts are tried where processes can fork"
)

_times = itertools.count()
POINTS = 6
"""Points of a cut, spread over the steps that the work takes, the first and the last among them."""


@dataclass
class World:
    """Offices that have exchanged nothing yet, copied anew for each cut."""

    folder: Path
    cut: PowerCut

    def fresh(self, name: str) -> Path:
        """Copy an office as it was before."""
        target = self.folder / "now" / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.folder / name, target)
        return target

    def stick(self, *files: Path) -> Path:
        """Give a stick with these packages alone."""
        stick = self.folder / "now" / "stick"
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir(parents=True)
        for file in files:
            shutil.copy(file, stick)
        return stick


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("power")
    # Each founding has to take the same steps, also the first: the folder above is no part of it.
    (folder / "now").mkdir()
    offices = make_offices(folder)
    for number in (11, 12, 13):
        offices.first.ask(save_person, None, draft(code(number)))
    offices.close()
    made = World(folder, PowerCut.start())
    yield made
    made.cut.stop()


def state(folder: Path) -> str:
    """Open an office as one would the morning after: it must be whole."""
    services = reopen(folder)
    try:
        report = services.ask(check_store)
        assert report.whole, report
        return report.state_sha256
    finally:
        services.close()


def points(steps: int) -> list[int]:
    assert steps > 1
    return sorted({1 + (steps - 1) * number // (POINTS - 1) for number in range(POINTS)})


def cut_everywhere(world: World, action: str, office: str, place: Path, by: str) -> set[str]:
    """Cut the power at each point of an action, and see that the office is as it was or as it should be."""
    folder = world.fresh(office)
    old = state(folder)
    was_cut, steps = world.cut.during(action, folder, place, by, 0)
    assert not was_cut
    new = state(folder)
    found = set()
    for at in points(steps):
        folder = world.fresh(office)
        was_cut, _ = world.cut.during(action, folder, place, by, at)
        assert was_cut, f"{action} was not cut at {by} {at} of {steps}"
        after = state(folder)
        assert after in {old, new}, f"{action}, cut at {by} {at} of {steps}, left something between"
        found.add("old" if after == old else "new")
        again(folder, action, place)
        if action != "save":
            assert state(folder) == new
    return found


def again(folder: Path, action: str, place: Path) -> None:
    """Do the same once more, as whoever saw the lights go out would."""
    services: Services = reopen(folder, seed=f"again {next(_times)}")
    try:
        power_cut.ACTIONS[action](services, place)
    except Refused:
        # It had come through: a person is not registered twice.
        assert action == "save"
    finally:
        services.close()


@pytest.mark.parametrize("action", ["save", "change"])
def test_a_save_is_there_or_not(world: World, action: str) -> None:
    assert cut_everywhere(world, action, "29-01", world.folder, "sql") == {"old"}


def test_a_sheet_is_imported_whole_or_not_at_all(world: World) -> None:
    sheet = xlsx(world.folder / "people.xlsx", [HEADER, *person_rows(60)])
    folder = world.fresh("29-01")
    old = state(folder)
    _, steps = world.cut.during("sheet", folder, sheet, "sql", 0)
    assert state(folder) != old
    for at in points(steps):
        folder = world.fresh("29-01")
        assert world.cut.during("sheet", folder, sheet, "sql", at)[0]
        assert state(folder) == old


@pytest.mark.parametrize("action", ["save", "sheet"])
def test_a_cut_at_any_moment_leaves_old_or_new(world: World, action: str) -> None:
    place = xlsx(world.folder / "some.xlsx", [HEADER, *person_rows(300)])
    folder = world.fresh("29-01")
    old = state(folder)
    world.cut.during(action, folder, place, "sql", 0)
    new = state(folder)
    for microseconds in (5_000, 12_000, 25_000, 50_000, 100_000):
        folder = world.fresh("29-01")
        world.cut.during(action, folder, place, "time", microseconds)
        assert state(folder) in {old, new}


@pytest.mark.parametrize("by", ["sql", "file"])
def test_a_package_on_the_stick_is_whole_or_not_a_package(world: World, by: str) -> None:
    folder, stick = world.fresh("29-01"), world.stick()
    _, steps = world.cut.during("write", folder, stick, by, 0)
    for at in points(steps):
        folder, stick = world.fresh("29-01"), world.stick()
        assert world.cut.during("write", folder, stick, by, at)[0]
        state(folder)
        province = world.fresh("29-00")
        taken_by(province, stick)
        # The office writes again, and the province reads all of it.
        again(folder, "write", stick)
        assert taken_by(province, stick)
        assert scope(province, "29-01") == state(folder)


def taken_by(province: Path, stick: Path) -> bool:
    """Let the province read every file that looks like a package; whether there was any."""
    services = reopen(province)
    found = [file for file in sorted(stick.rglob("*.msp")) if not file.name.startswith("~")]
    for file in found:
        power_cut.read(services, file)
    assert services.ask(check_store).whole
    services.close()
    others = {file.suffix for file in stick.rglob("*") if file.is_file()} - {".msp"}
    assert others <= {".tmp"}
    return bool(found)


def scope(folder: Path, site: str) -> str:
    services = reopen(folder)
    found = services.ask(check_store, site).state_sha256
    services.close()
    return found


@pytest.mark.parametrize("by", ["sql", "file"])
def test_a_package_is_read_whole_or_not_at_all(world: World, by: str) -> None:
    """At the province a county's changes, at the county the province's answer."""
    county, stick = world.fresh("29-01"), world.stick()
    again(county, "write", stick)
    [package] = (stick / "MSYNC").glob("*.msp")
    up = Path(shutil.copy(package, world.folder / f"up-{by}.msp"))
    assert "old" in cut_everywhere(world, "read", "29-00", up, by)

    province = world.fresh("29-00")
    again(province, "read", up)
    stick = world.stick()
    again(province, "write", stick)
    [package] = (stick / "MSYNC").glob("29-00_to_29-01*.msp")
    down = Path(shutil.copy(package, world.folder / f"down-{by}.msp"))
    assert cut_everywhere(world, "read", "29-01", down, by) <= {"old", "new"}


def test_an_office_is_founded_or_can_be(world: World) -> None:
    folder = world.folder / "now" / "founded"
    shutil.rmtree(folder, ignore_errors=True)
    _, steps = world.cut.during("found", folder, folder, "file", 0)
    for at in points(steps):
        shutil.rmtree(folder, ignore_errors=True)
        assert world.cut.during("found", folder, folder, "file", at)[0]
        with contextlib.suppress(StoreRefused):  # it had come through
            power_cut.found(folder, "the second time")
        state(folder)
