"""A screen in a real workplace: real services and a real store; only the frame around it is recorded."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic, sleep

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


@dataclass
class RecordingFrame:
    """Notes what a screen asks of the window."""

    navigated: list[tuple[str, str, str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    undos: list[Callable[[], None] | None] = field(default_factory=list)
    problems: list[Exception] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    answer: bool = True
    page: Page | None = None
    refresh_on: frozenset[str] = frozenset()

    def navigate(self, screen: str, record: str, action: str) -> None:
        self.navigated.append((screen, record, action))

    def quiet_line(self, sentence: str, undo: Callable[[], None] | None) -> None:
        self.lines.append(sentence)
        self.undos.append(undo)

    def show_problem(self, error: Exception) -> None:
        self.problems.append(error)

    def confirm(self, question: str, button: str) -> bool:
        self.questions.append(question)
        return self.answer

    def announce(self, touched: frozenset[str]) -> None:
        if self.page is not None and self.refresh_on & touched:
            self.page.reload()


class DictMemory:
    """Window state in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def remember(self, key: str, value: str) -> None:
        self.kept[key] = value

    def recall(self, key: str) -> str:
        return self.kept.get(key, "")


class OpenScreen:
    """One screen, open and shown."""

    def __init__(self, services: Services, screen: Screen) -> None:
        self.services = services
        self.frame = RecordingFrame(refresh_on=screen.refresh_on)
        self.memory = DictMemory()
        self.tasks = TaskRunner()
        self.tasks.on_failure = self.frame.show_problem
        self.workplace = Workplace(
            services,
            services.actor,
            services.office,
            services.machine.clock,
            self.tasks,
            self.frame,
            self.memory,
        )
        self.page = screen.build(self.workplace)
        self.frame.page = self.page
        self.widget: QWidget = self.page.widget
        self.widget.resize(1170, 690)
        self.widget.show()
        self.widget.activateWindow()
        self.settle()

    def settle(self, milliseconds: int = 0) -> None:
        """Let timers run for a while, then wait until no task runs."""
        end = monotonic() + milliseconds / 1000
        limit = monotonic() + 20
        quiet = 0
        while quiet < 3 or not self.widget.isActiveWindow() or monotonic() < end:
            QApplication.processEvents()
            quiet = quiet + 1 if self.tasks.idle else 0
            assert monotonic() < limit, "tasks do not end"
            sleep(0.002)

    def close(self) -> None:
        # The widgets go first, and their timers with them: a closed runner takes no more work.
        self.widget.close()
        self.settle_tasks()
        shiboken6.delete(self.widget)
        self.tasks.close()

    def settle_tasks(self) -> None:
        while not self.tasks.idle:
            QApplication.processEvents()
            sleep(0.002)
