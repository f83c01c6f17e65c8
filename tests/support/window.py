"""A real window around a real office, as `ui.opening` puts them together."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.clock import Clock
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
class Window:
    """An open window; `settle` waits until its worker has nothing to do."""

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
        self.qtbot.waitUntil(lambda: self.stage.tasks.idle, timeout=20_000)


def make_stage(qtbot: QtBot, services: Services) -> Stage:
    """Make what `app` makes before the first paint."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(app)
    theme.install()
    paths = services.machine.paths
    problems = Problems(paths.logs)
    tasks = TaskRunner()
    tasks.on_failure = problems.show
    window = MainWindow(tasks)
    qtbot.addWidget(window)
    return Stage(window, tasks, problems, theme, IniMemory(paths.drafts), paths)


def open_window(qtbot: QtBot, services: Services, clock: Clock | None = None) -> Window:
    """Open the window of an office, logged in as the services' actor."""
    stage = make_stage(qtbot, services)
    machine = services.machine
    opening = Opening(stage, clock or machine.clock, machine.ids, services)
    stage.window.show()
    opening.enter(services)
    window = Window(qtbot, stage, opening)
    window.settle()
    return window
