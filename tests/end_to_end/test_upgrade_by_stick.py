"""A newer program comes by drive into offices that work on: with unsent data, beside older ones, and back."""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.persistence import schema
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.installing import CUT, install_release, install_state, settle_install
from homejobs_desktop.services.office_trial import try_office
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.programs import program_report
from homejobs_desktop.services.release_offers import look_for_release
from homejobs_desktop.sync.control import DownControl
from homejobs_desktop.sync.trust import Root
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.forging import keys_of
from tests.support.newer import PROGRAM, Newer
from tests.support.office import PASSWORD, reopen
from tests.support.releasing import Releasing, Waited
from tests.support.reworking import reworked
from tests.support.second_reader import Json

POINTS = 14
"""Points of a cut, spread over everything that an installation writes."""


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def start() -> Iterator[Callable[..., Newer]]:
    started: list[Newer] = []

    def go(*, broken: bool = False) -> Newer:
        started.append(Newer.start(broken=broken))
        return started[-1]

    yield go
    for each in started:
        each.stop()


def test_one_office_after_the_other_with_unsent_data(
    offices: Offices, start: Callable[..., Newer], tmp_path: Path
) -> None:
    """An unsent change goes through the county's upgrade and reaches the province, which is still older."""
    county = tmp_path / "29-01"
    key = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(change_person, key, {"mobile": "09150000009"})
    releasing = Releasing.of(offices, tmp_path / "releases")
    install_release(offices.first, releasing.issue(PROGRAM), PASSWORD, Waited())
    offices.first.close()

    newer = start()
    told = newer.ask(county, "settle")
    assert isinstance(told, list)
    assert (told[0], PROGRAM in told[1]) == ("installed", True)
    assert newer.ask(county, "settle") == []
    newer.ask(county, "change_person", key, {"nickname": "زری"})
    shutil.rmtree(offices.stick)
    offices.stick.mkdir()
    newer.ask(county, "export", offices.stick)
    (read,) = offices.province.ask(import_package, offices.stick).files
    assert read.refusal is None
    (office,) = (each for each in offices.province.ask(program_report).offices if each.site == "29-01")
    assert (office.program, office.upgrade, office.outcome) == (PROGRAM, PROGRAM, "installed")
    ((mobile, extra),) = offices.sql(offices.province, "SELECT mobile, extra FROM person WHERE id = ?", key)
    assert (mobile, json.loads(str(extra))) == ("09150000009", {"nickname": "زری"})
    # The other county still has the older program, hears of the release, and goes on exchanging.
    offices.second.ask(make_person, person(2))
    offices.round(offices.second)
    assert PROGRAM in " ".join(offices.second.ask(program_report).notices())
    assert offices.agree(offices.second)
    offices.tick()
    offices.write(offices.province)
    newer.ask(county, "import", offices.stick)
    here = newer.ask(county, "check")
    there = offices.province.ask(check_store, "29-01")
    assert isinstance(here, list)
    assert here[:2] == [True, there.state_sha256]


def test_a_program_whose_upgrade_fails_leaves_the_store_to_the_former_one(
    offices: Offices, start: Callable[..., Newer], tmp_path: Path
) -> None:
    """The self-test tries a copy of the store and says no; even where it was not asked, nothing is lost."""
    county = tmp_path / "29-01"
    key = offices.first.ask(make_person, person(1))
    before = offices.first.ask(check_store)
    data_key = offices.first.machine.vault.load(DATA_KEY)
    assert data_key is not None
    releasing = Releasing.of(offices, tmp_path / "releases")
    install_release(offices.first, releasing.issue(PROGRAM), PASSWORD, Waited())
    offices.first.close()
    broken = start(broken=True)
    assert broken.ask(county, "try") == "RuntimeError"
    assert not list((county / "releases").glob("trial-*"))
    assert start().ask(county, "try") == ""
    assert not list((county / "releases").glob("trial-*"))

    assert broken.ask(county, "open") == "RuntimeError"
    (backup,) = (county / "backups").glob("*-before-r*.db")
    engine = open_engine(backup, data_key)
    assert schema.version_of(engine) == schema.REVISION
    engine.dispose()
    offices.first = reopen(county, clock=offices.clocks["29-01"])
    after = offices.first.ask(check_store)
    assert (after.whole, after.state_sha256, after.records) == (True, before.state_sha256, before.records)
    result = offices.first.ask(settle_install)
    assert result is not None
    assert not result.good
    offices.carry(offices.first, offices.province)
    assert offices.sql(offices.province, "SELECT count(*) FROM person WHERE id = ?", key) == [(1,)]


def test_a_trial_leaves_the_office_as_it_is(offices: Offices, tmp_path: Path) -> None:
    county = tmp_path / "29-01"
    offices.first.ask(make_person, person(1))
    offices.first.close()
    before = {file: file.read_bytes() for file in sorted(county.rglob("*")) if file.is_file()}
    try_office(county)
    assert {file: file.read_bytes() for file in sorted(county.rglob("*")) if file.is_file()} == before
    try_office(tmp_path / "nowhere")
    (county / "office.db").write_bytes(b"damaged" * 1_000)
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever is wrong with it, the new program does not go on
        try_office(county)
    assert not list((county / "releases").glob("trial-*"))


_OLD_CONTROL = msgspec.defstruct(
    "OldControl",
    [(each.encode_name, object) for each in msgspec.structs.fields(DownControl) if each.name != "release"],
)
_OLD_ROOT = msgspec.defstruct(
    "OldRoot",
    [
        (each.encode_name, object)
        for each in msgspec.structs.fields(Root)
        if each.name not in {"releases", "release_threshold"}
    ],
)
"""What a program that knows nothing of releases expects: msgspec passes over everything else."""


def test_readers_and_writers_that_know_nothing_of_releases(offices: Offices, tmp_path: Path) -> None:
    Releasing.of(offices, tmp_path / "releases").publish(PROGRAM)
    offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    offices.write(offices.province)
    file = next((offices.stick / "MSYNC").glob("*_to_29-01_*.msp"))
    seen: list[Json] = []

    def older(control: Json) -> None:
        seen.append(json.loads(json.dumps(control)))
        control.pop("release")
        control["of_a_newer_program"] = {"x": [1]}

    made = reworked(file, keys_of(offices.first), keys_of(offices.province).sign, older)
    (control,) = seen
    assert control["release"]
    read = msgspec.convert(control, type=_OLD_CONTROL)
    assert msgspec.to_builtins(read) == {name: each for name, each in control.items() if name != "release"}
    roots = control["roots"]
    assert isinstance(roots, list)
    newest = json.loads(str(roots[-1]["doc"]))
    assert newest["releases"]
    assert msgspec.to_builtins(msgspec.convert(newest, type=_OLD_ROOT))["version"] == 2
    # A province with an older program tells of no release: its package is taken in like any other.
    offices.first.ask(import_package, made)
    assert offices.first.ask(program_report).newest == ""
    assert offices.agree(offices.first)
    offices.tick()
    offices.round(offices.first)
    assert offices.first.ask(program_report).newest == PROGRAM


@pytest.mark.skipif(not hasattr(os, "fork"), reason="power cuts are tried where processes can fork")
def test_the_power_fails_while_a_release_is_installed(offices: Offices, tmp_path: Path) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases")
    statement = releasing.issue()
    key = offices.first.ask(make_person, person(1))
    offices.first.close()
    before, county = tmp_path / "before", tmp_path / "29-01"
    shutil.copytree(county, before)
    steps = _installed(county, statement, 0)
    assert steps > POINTS
    seen = set()
    for point in sorted({1 + (steps - 1) * place // (POINTS - 1) for place in range(POINTS)}):
        shutil.rmtree(county)
        shutil.copytree(before, county)
        assert _installed(county, statement, point) == 0
        office = reopen(county, clock=offices.clocks["29-01"], seed=f"after {point}")
        state = office.ask(install_state)
        seen.add(state is not None)
        result = office.ask(settle_install)
        assert (result is None) == (state is None)
        assert result is None or result.outcome in {CUT, "elsewhere"}
        assert office.ask(check_store).whole
        offer = office.ask(look_for_release, releasing.drive)
        assert offer is not None
        assert offer.refusal is None
        install_release(office, statement, PASSWORD, Waited())
        again = office.ask(settle_install, running=offer.release.version if offer.release else "")
        assert again is not None
        assert again.good
        assert not list(office.machine.paths.releases.iterdir())
        office.close()
    assert seen == {False, True}
    offices.first = reopen(county, clock=offices.clocks["29-01"], seed="end")
    offices.carry(offices.first, offices.province)
    assert offices.sql(offices.province, "SELECT count(*) FROM person WHERE id = ?", key) == [(1,)]


def _installed(folder: Path, statement: Path, at: int) -> int:
    """Install in a process of its own, which ends before step `at`; give its steps, 0 when it was cut off."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        _install_until(folder, statement, at, theirs)
    os.close(theirs)
    told = os.read(ours, 4)
    os.close(ours)
    _, status = os.waitpid(child, 0)
    assert told or os.WIFSIGNALED(status), status
    return int.from_bytes(told, "big")


def _install_until(folder: Path, statement: Path, at: int, told: int) -> None:
    count = 0

    def step(event: str, _arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in {"os.rename", "os.remove", "subprocess.Popen", "os.mkdir", "open", "os.chmod"}:
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        office = reopen(folder)
        sys.addaudithook(step)
        install_release(office, statement, PASSWORD, Waited())
        os.write(told, count.to_bytes(4, "big"))
    finally:
        os._exit(0)
