"""A release goes from the province to a county on a drive, is installed or goes back, and is told."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop import __version__
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.releases import Fit
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, PackageRefused, StoreRefused
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.installing import (
    CUT,
    ELSEWHERE,
    INSTALLED,
    NOT_STARTED,
    RUNNING,
    SELF_TEST,
    STOPPED,
    Started,
    SystemLauncher,
    begin_install,
    install_release,
    install_state,
    settle_install,
    take_setup,
)
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.programs import program_report
from homejobs_desktop.services.release_offers import check_release, look_for_release
from homejobs_desktop.services.release_places import FOLDER
from homejobs_desktop.services.release_publishing import ReleaseDraft, publish_release, sign_release
from homejobs_desktop.services.releases import FORMER, UNSIGNED, WHOLE, known_releases
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import set_safety
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import PASSWORD, reopen
from tests.support.releasing import NEXT, Releasing, Waited, setup_file


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def releasing(offices: Offices, tmp_path: Path) -> Releasing:
    return Releasing.of(offices, tmp_path / "releases")


def _install(office: Services, statement: Path) -> Started:
    return install_release(office, statement, PASSWORD, Waited())


def _actions(offices: Offices, office: Services) -> list[str]:
    query = "SELECT type FROM op WHERE type LIKE 'audit.release%' ORDER BY seq"
    return [str(row[0]) for row in offices.sql(office, query)]


def test_a_county_that_missed_every_package_verifies_and_installs(
    offices: Offices, releasing: Releasing, tmp_path: Path
) -> None:
    county = offices.first
    key = county.ask(make_person, person(1))  # it waits for the next package
    statement = releasing.issue()
    offer = county.ask(look_for_release, releasing.drive)
    assert offer is not None
    assert offer.release is not None
    assert (offer.fit, offer.refusal, offer.release.version) == (Fit.FITS, None, NEXT)
    assert offer.release.notes == "فهرست‌ها تندتر شد."
    safe = tmp_path / "second drive"
    safe.mkdir()
    county.ask(set_safety, str(safe))

    started = _install(county, statement)
    assert started.version == NEXT
    assert started.backup.is_file()
    assert list(safe.rglob("*.msp"))
    told = (started.setup.parent / "result.txt.told").read_text(encoding="utf-8").splitlines()
    assert told[0] == "/PASSIVE"
    assert told[1].startswith("/WAITFOR=")
    assert told[2:4] == [
        f"/RESULT={started.setup.parent / 'result.txt'}",
        f"/RESTART={county.machine.paths.root}",
    ]
    assert told[4] == str(county.machine.paths.root)

    result = county.ask(settle_install, running=NEXT)
    assert result is not None
    assert (result.good, result.version, result.former) == (True, NEXT, __version__)
    assert NEXT in result.sentence()
    assert county.ask(settle_install, running=NEXT) is None  # it is told once
    assert not list(started.setup.parent.iterdir())
    assert _actions(offices, county) == ["audit.release_install", "audit.release_result"]
    offices.round(county)
    report = offices.province.ask(program_report)
    assert [(each.upgrade, each.outcome) for each in report.offices if each.site == "29-01"] == [
        (NEXT, INSTALLED)
    ]
    assert county.ask(check_store).whole
    assert offices.sql(offices.province, "SELECT count(*) FROM person WHERE id = ?", key) == [(1,)]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("6", SELF_TEST),
        ("5", RUNNING),
        ("2", STOPPED),
        ("3", STOPPED),
        ("x", CUT),
        ("", CUT),
        ("0", ELSEWHERE),
    ],
)
def test_what_the_installer_reports_is_told_here_and_at_the_province(
    offices: Offices, releasing: Releasing, code: str, outcome: str
) -> None:
    county = offices.first
    _install(county, releasing.issue(code=code))
    result = county.ask(settle_install)
    assert result is not None
    assert (result.outcome, result.good) == (outcome, False)
    assert result.sentence()
    assert county.ask(install_state) == result
    offices.carry(county, offices.province)
    told = offices.province.ask(program_report).notices()
    assert any(NEXT in each and "29-01" in each for each in told)
    # It can be tried again, and then it is no longer told.
    statement = releasing.statement
    _install(county, statement)
    assert county.ask(settle_install, running=NEXT) is not None
    offices.carry(county, offices.province)
    (at_home,) = (each for each in offices.province.ask(program_report).offices if each.site == "29-01")
    assert (at_home.outcome, at_home.failed) == (INSTALLED, False)


def test_what_was_cut_off_is_seen_again_when_the_new_program_starts(
    offices: Offices, releasing: Releasing
) -> None:
    county = offices.first
    prepared = county.ask(take_setup, releasing.issue())
    county.ask(begin_install, prepared)  # the power goes before the installer writes anything
    first = county.ask(settle_install)
    assert first is not None
    assert first.outcome == CUT
    assert county.ask(settle_install) is None
    later = county.ask(settle_install, running=NEXT)
    assert later is not None
    assert later.good


def test_an_installer_that_does_not_start_changes_nothing(offices: Offices, releasing: Releasing) -> None:
    county = offices.first
    releasing.offices.province.ask(
        publish_release,
        ReleaseDraft(_no_program(releasing.folder), NEXT, platform=releasing.draft().platform),
        releasing.key(),
    )
    statement = releasing.write().statement
    with pytest.raises(StoreRefused) as caught:
        install_release(county, statement, PASSWORD, SystemLauncher())
    assert caught.value.sentence()
    state = county.ask(install_state)
    assert state is not None
    assert state.outcome == NOT_STARTED
    assert county.ask(settle_install) is None


def _no_program(folder: Path) -> Path:
    file = folder / "no-program.bin"
    file.write_bytes(b"\x00 neither a script nor a program")
    return file


def test_only_who_manages_the_office_and_knows_his_password_installs(
    offices: Offices, releasing: Releasing
) -> None:
    county, statement = offices.first, releasing.issue()
    with pytest.raises(NotAllowed):
        install_release(county, statement, "another password", Waited())
    clerk = Actor("clerk", "کارشناس", Role.CLERK)
    county.ask(add_user, clerk, PASSWORD)
    with pytest.raises(NotAllowed):
        install_release(county.as_actor(clerk), statement, PASSWORD, Waited())
    assert county.ask(install_state) is None
    assert "release_install" not in " ".join(_actions(offices, county))


def test_the_drive_holds_one_release_and_no_former_one(offices: Offices, releasing: Releasing) -> None:
    releasing.issue("0.98.0")
    first = releasing.setup.name
    releasing.publish("0.99.0")
    written = releasing.write()
    assert sorted(file.name for file in (releasing.drive / FOLDER).iterdir()) == sorted(
        [written.statement.name, written.setup.name]
    )
    assert written.setup.name != first
    assert releasing.write() == written  # once more changes nothing
    assert not list(releasing.drive.glob("*.msp"))


def test_versions_and_serials_only_grow(offices: Offices, releasing: Releasing) -> None:
    assert releasing.publish("0.98.0").release.serial == 1
    for version in ("0.98.0", "0.97.9", "0.98", "x", ""):
        with pytest.raises(Invalid) as caught:
            releasing.publish(version)
        assert caught.value.problems[0].field == "version"
    with pytest.raises(Invalid) as caught:
        releasing.publish("0.99.0", least="0.99.0")
    assert caught.value.problems[0].field == "least"
    assert releasing.publish("0.98.1").release.serial == 2
    rows = offices.province.ask(known_releases)
    assert [(row.release.version, row.state, row.here) for row in rows] == [
        ("0.98.1", WHOLE, True), ("0.98.0", WHOLE, True),
    ]  # fmt: skip


def test_a_restored_province_counts_on_from_what_counties_know(
    offices: Offices, releasing: Releasing, tmp_path: Path
) -> None:
    shutil.copytree(tmp_path / "29-00", tmp_path / "before")
    releasing.publish("0.98.0")
    releasing.publish("0.99.0")
    offices.round(offices.first)
    offices.province.close()
    shutil.rmtree(tmp_path / "29-00")
    shutil.copytree(tmp_path / "before", tmp_path / "29-00")
    offices.province = reopen(tmp_path / "29-00", clock=offices.clocks["29-00"], seed="restored")
    offices.carry(offices.first, offices.province)
    assert releasing.publish("0.99.1").release.serial == 3


def test_two_of_three_sign(offices: Offices, tmp_path: Path) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases", signers=3, threshold=2)
    row = releasing.publish()
    assert (row.state, row.missing) == (UNSIGNED, 1)
    with pytest.raises(PackageRefused) as caught:
        releasing.write()
    assert caught.value.code == "release-unsigned"
    again = offices.province.ask(sign_release, NEXT, releasing.key(0))
    assert again.missing == 1  # the same holder twice is one signature
    assert offices.province.ask(sign_release, NEXT, releasing.key(2)).state == WHOLE
    releasing.write()
    offer = offices.first.ask(look_for_release, releasing.drive)
    assert offer is not None
    assert offer.fit is Fit.FITS


def test_after_other_keys_a_release_is_signed_anew(offices: Offices, releasing: Releasing) -> None:
    releasing.issue()
    former = releasing.key()
    releasing.name_signers()
    (row,) = offices.province.ask(known_releases)
    assert (row.state, row.missing) == (FORMER, 1)
    with pytest.raises(PackageRefused):
        releasing.write()
    with pytest.raises(Invalid):
        offices.province.ask(sign_release, NEXT, former)
    assert offices.province.ask(sign_release, NEXT, releasing.key()).state == WHOLE
    releasing.write()
    offices.first.ask(check_release, releasing.drive)


def test_a_package_tells_of_a_release_and_the_office_is_reminded(
    offices: Offices, releasing: Releasing
) -> None:
    county = offices.first
    assert county.ask(program_report).notices() == ()
    releasing.publish()
    offices.round(county)
    report = county.ask(program_report)
    assert report.newest == NEXT
    (told,) = report.notices()
    assert NEXT in told
    assert __version__ in told
    assert [row.origin for row in county.ask(known_releases)] == ["package"]


def test_places_without_a_release(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    county = offices.first
    assert county.ask(look_for_release, tmp_path) is None
    with pytest.raises(PackageRefused) as caught:
        county.ask(check_release, tmp_path)
    assert caught.value.code == "release-none"
    with pytest.raises(NotFound):
        county.ask(look_for_release, tmp_path / "nowhere")
    with pytest.raises(NotAllowed):
        county.ask(publish_release, releasing.draft(), releasing.key())
    for empty in (tmp_path, setup_file(tmp_path / "x").parent / "none"):
        with pytest.raises(Invalid):
            offices.province.ask(publish_release, ReleaseDraft(empty, NEXT), releasing.key())


def test_unsent_changes_lie_in_the_backup(offices: Offices, releasing: Releasing) -> None:
    county = offices.first
    key = county.ask(make_person, person(2))
    started = _install(county, releasing.issue())
    data_key = county.machine.vault.load(DATA_KEY)
    assert data_key is not None
    engine = open_engine(started.backup, data_key)
    try:
        with engine.connect().execution_options(reading=True) as connection:
            found = connection.exec_driver_sql("SELECT id FROM person").fetchall()
    finally:
        engine.dispose()
    assert [row[0] for row in found] == [key]
