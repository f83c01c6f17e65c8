"""A real window around a real office, as `ui.opening` puts them together."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.main_window import MainWindow
from homejobs_desktop.ui.memory import IniMemory
from homejobs_desktop.ui.opening import Opening
from homejobs_desktop.ui.problems import Problems
from homejobs_desktop.ui.stage import Stage
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.theme import Theme


@dataclass
class Program:
    """A window; `settle` waits until its worker has nothing to do."""

    qtbot: QtBot
    stage: Stage
    opening: Opening

    @property
    def frame(self) -> OfficeFrame:
        """The frame around the open office."""
        frame = self.stage.window.centralWidget()
        assert isinstance(frame, OfficeFrame)
        return frame

    def settle(self) -> None:
        """Wait until everything asked for has been delivered."""
        self.qtbot.waitUntil(lambda: self.stage.tasks.idle, timeout=30_000)


def start(qtbot: QtBot, paths: OfficePaths, clock: Clock, ids: Ids) -> Program:
    """Make what `app` makes before the first paint, and what comes after it; no office is open."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(app)
    theme.install()
    problems = Problems(paths.logs)
    tasks = TaskRunner()
    tasks.on_failure = problems.show
    window = MainWindow(tasks)
    qtbot.addWidget(window)
    stage = Stage(window, tasks, problems, theme, IniMemory(paths.drafts), paths)
    return Program(qtbot, stage, Opening(stage, clock, ids))


def open_program(qtbot: QtBot, services: Services) -> Program:
    """Open the window of an office, logged in as the services' actor."""
    machine = services.machine
    program = start(qtbot, machine.paths, machine.clock, machine.ids)
    program.stage.window.show()
    program.opening.enter(services)
    program.settle()
    return program
