"""The people's list on the screen, for the benchmarks of the window's inside."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.foundation.catalogue import install_persian
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.memory import IniMemory
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import people_listing
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.theme import Theme
from homejobs_desktop.ui.workplace import Workplace


class NoFrame:
    """The window around the list, which is not measured here."""

    def navigate(self, screen: str, record: str, action: str) -> None:
        raise AssertionError(screen)

    def quiet_line(self, sentence: str, undo: object) -> None:
        raise AssertionError(sentence)

    def show_problem(self, error: Exception) -> None:
        raise error

    def confirm(self, question: str, button: str) -> bool:
        raise AssertionError(question)

    def announce(self, touched: frozenset[str]) -> None:
        raise AssertionError(touched)


@dataclass(frozen=True)
class Desktop:
    """A running Qt with the office's style, and what lists are made from."""

    app: QApplication
    workplace: Workplace
    listing: Listing[PersonRow]

    def shown(self, widget: QWidget) -> QMainWindow:
        """Show a widget as the program's window shows its pages."""
        window = QMainWindow()
        window.resize(1366, 768)
        window.setCentralWidget(widget)
        window.show()
        self.app.processEvents()
        return window

    def pane(self, listing: Listing[PersonRow] | None = None) -> ListPane[PersonRow]:
        """Make the list with its search line."""
        return ListPane(listing or self.listing, self.workplace)

    def wait(self) -> None:
        """Let the worker finish and its answers arrive."""
        while not self.workplace.tasks.idle:
            self.app.processEvents()


def desktop(services: Services, folder: Path) -> Desktop:
    """Start Qt without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    install_persian()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Theme(app).install()
    tasks = TaskRunner()
    memory = IniMemory(folder / "window.ini")
    workplace = Workplace(
        services, services.actor, services.office, SystemClock(), tasks, NoFrame(), memory
    )  # fmt: skip
    lists = ReferenceLists(workplace)
    made = Desktop(app, workplace, people_listing(workplace, lists))
    lists.load(lambda: None)
    made.wait()
    return made
