"""The window makes the daily safety export by itself, and says when it cannot."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.safety import safety_state, set_safety
from homejobs_desktop.ui.safeguard import Safeguard, closing
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.workplace import Workplace
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import reopen
from tests.support.window import DictMemory, RecordingFrame

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.first.ask(set_safety, str(tmp_path / "drive"))
    made.first.ask(make_person, person(1))
    yield made
    made.close()


@pytest.fixture
def frame() -> RecordingFrame:
    return RecordingFrame()


@pytest.fixture
def workplace(qapp: object, offices: Offices, frame: RecordingFrame) -> Iterator[Workplace]:
    assert qapp is not None
    tasks = TaskRunner()
    first = offices.first
    yield Workplace(first, first.actor, first.office, offices.clocks["29-01"], tasks, frame, DictMemory())
    tasks.close()


def _look(qtbot: QtBot, guard: Safeguard, workplace: Workplace) -> None:
    guard.look()
    qtbot.waitUntil(lambda: workplace.tasks.idle, timeout=10_000)


def test_it_is_written_beside_the_work(
    qtbot: QtBot, workplace: Workplace, frame: RecordingFrame, tmp_path: Path
) -> None:
    (tmp_path / "drive").mkdir()
    guard = Safeguard(workplace, QObject())
    _look(qtbot, guard, workplace)
    assert len(list((tmp_path / "drive" / "MSYNC").glob("*.msp"))) == 1
    assert not frame.lines
    assert not frame.problems


def test_a_missing_drive_is_said_once_and_the_desk_goes_on_telling_it(
    qtbot: QtBot, workplace: Workplace, frame: RecordingFrame, offices: Offices, tmp_path: Path
) -> None:
    (tmp_path / "drive").write_text("no folder", encoding="utf-8")
    guard = Safeguard(workplace, QObject())
    for _ in range(3):
        _look(qtbot, guard, workplace)
    assert len(frame.lines) == 1
    assert not frame.problems
    state = offices.first.ask(safety_state)
    assert state.standing == "failed"
    assert state.failure in frame.lines[0]


def test_closing_the_window_writes_what_the_day_brought(
    qtbot: QtBot, offices: Offices, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    closing(window, offices.first)()
    assert not window.isVisible()
    assert len(list((drive / "MSYNC").glob("*.msp"))) == 1
    shutil.rmtree(drive)
    drive.write_text("no folder", encoding="utf-8")
    offices.first = reopen(tmp_path / "29-01", clock=offices.clocks["29-01"])
    offices.first.ask(make_person, person(2))
    closing(window, offices.first)()
    offices.first = reopen(tmp_path / "29-01", clock=offices.clocks["29-01"], seed="third")
    assert offices.first.ask(safety_state).standing == "failed"
