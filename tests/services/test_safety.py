"""The daily safety export: by itself, once a day, told when it fails or grows old, and never too many."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.safety import keep_safe, safety_state, set_safety
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import make_office

TITLE = "Safety copies"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def drive(offices: Offices, tmp_path: Path) -> Path:
    folder = tmp_path / "second-drive"
    folder.mkdir()
    offices.first.ask(set_safety, str(folder), 3)
    return folder


def _files(drive: Path) -> list[str]:
    return sorted(file.name for file in drive.glob("MSYNC/*.msp"))


def _light(offices: Offices) -> str:
    lights = offices.first.ask(desk_facts).lights
    return next((each.tone for each in lights if each.title.source == TITLE), "")


def test_without_a_folder_nothing_is_written_and_nothing_is_told(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    assert keep_safe(offices.first).standing == "off"
    assert keep_safe(offices.first, closing=True).last == ""
    assert _light(offices) == ""


def test_the_first_start_of_a_day_writes_one(offices: Offices, drive: Path) -> None:
    assert keep_safe(offices.first).standing == "good"
    assert _files(drive) == []
    offices.first.ask(make_person, person(1))
    assert offices.first.ask(safety_state).standing == "due"
    assert _light(offices) == "warn"
    assert keep_safe(offices.first).standing == "good"
    assert len(_files(drive)) == 1
    assert _light(offices) == "good"
    offices.first.ask(make_person, person(2))
    keep_safe(offices.first)
    assert len(_files(drive)) == 1
    offices.clocks["29-01"].forward(days=1)
    keep_safe(offices.first)
    assert len(_files(drive)) == 2


def test_closing_writes_what_came_since_and_only_then(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(1))
    keep_safe(offices.first)
    keep_safe(offices.first, closing=True)
    assert len(_files(drive)) == 1
    offices.first.ask(make_person, person(2))
    keep_safe(offices.first, closing=True)
    assert len(_files(drive)) == 2
    lost = offices.stick.parent / "lost"
    shutil.copytree(drive, lost)
    # The computer is lost; the province reads what lies on the second drive.
    offices.province.ask(import_package, lost)
    assert len(offices.province.ask(search_people, "").rows) == 2


def test_whoever_works_there_it_is_written(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(1))
    keep_safe(offices.first.as_actor(Actor("somebody", "x", Role.NOBODY)))
    assert len(_files(drive)) == 1


def test_only_the_newest_stay_and_other_files_are_left_alone(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(0))
    sent = offices.first.ask(export_package, drive).packages[0].file.name
    (drive / "MSYNC" / "29-07_to_29-00_000001_abcd.msp").write_bytes(b"another office's")
    written = []
    for day in range(1, 6):
        offices.first.ask(make_person, person(day))
        offices.clocks["29-01"].forward(days=1)
        keep_safe(offices.first)
        written = _files(drive)
    mine = [name for name in written if name not in {sent, "29-07_to_29-00_000001_abcd.msp"}]
    assert len(mine) == 3
    assert sent in written
    assert "29-07_to_29-00_000001_abcd.msp" in written
    assert sorted(file.name for file in drive.glob("MSYNC/COPY/*.msp")) == sorted([*mine, sent])
    newest = drive / "MSYNC" / mine[-1]
    offices.province.ask(import_package, newest)
    assert len(offices.province.ask(search_people, "").rows) == 6


def test_a_failure_is_told_until_one_succeeds(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(1))
    shutil.rmtree(drive)
    drive.write_text("a file where the drive should be", encoding="utf-8")
    state = keep_safe(offices.first)
    assert state.standing == "failed"
    assert state.failure
    assert state.failed_at
    assert _light(offices) == "bad"
    assert offices.first.ask(safety_state) == state
    drive.unlink()
    drive.mkdir()
    state = keep_safe(offices.first)
    assert (state.standing, state.failure) == ("good", "")


def test_an_old_one_is_told(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(1))
    keep_safe(offices.first)
    offices.clocks["29-01"].forward(days=4)
    offices.first.ask(make_person, person(2))
    state = offices.first.ask(safety_state)
    assert (state.standing, state.old_days) == ("old", 4)
    assert _light(offices) == "bad"
    assert drive.is_dir()


def test_once_the_province_has_everything_nothing_is_due(offices: Offices, drive: Path) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.clocks["29-01"].forward(days=5)
    assert keep_safe(offices.first).standing == "good"
    assert _files(drive) == []


def test_what_may_not_be_chosen(offices: Offices, drive: Path, tmp_path: Path) -> None:
    for keep in (0, 91):
        with pytest.raises(Invalid):
            offices.first.ask(set_safety, str(drive), keep)
    with pytest.raises(NotAllowed):
        offices.province.ask(set_safety, str(drive))
    offices.first.ask(set_safety, "")
    offices.first.ask(make_person, person(1))
    assert keep_safe(offices.first).standing == "off"
    alone = make_office(tmp_path / "alone", site="29-05")
    alone.ask(set_safety, str(drive))
    alone.ask(make_person, person(5))
    assert keep_safe(alone).standing == "off"
    alone.close()
