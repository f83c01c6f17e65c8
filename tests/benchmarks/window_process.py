"""One process of the window's benchmark: paints what it is told to, says its peak memory, and ends.

`python window_process.py bare | first | filled [FOLDER]`. It imports nothing of the tests, so that
only what the program itself brings in is measured.
"""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from homejobs_desktop.ui.frame.office import OfficeFrame


def leave() -> None:
    """End at once, as a whole process: what is measured is the way to the paint, not the way out."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib is not free
        peak = next(line for line in status if line.startswith("VmHWM"))
    os.write(1, peak.split()[1].encode())
    os._exit(0)


class Bare(QMainWindow):
    """A window with nothing in it."""

    def paintEvent(self, event: object) -> None:
        # From a timer, so that the paint is over and on the screen.
        QTimer.singleShot(0, leave)


def bare() -> None:
    """Show the floor."""
    application = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1366, 768)
    window.show()
    application.exec()


def program(mode: str, folder: str) -> None:
    """Show the program's window up to its first paint, or until the first section shows its data."""
    from homejobs_desktop import app
    from homejobs_desktop.ui.tasks import TaskRunner

    begin, deliver = app.Program.begin, TaskRunner._deliver
    running: list[app.Program] = []

    def begin_and_watch(self: app.Program) -> bool:
        running.append(self)
        begun = begin(self)
        if mode == "first":
            self.stage.window.on_first_paint = lambda: QTimer.singleShot(0, leave)
        return begun

    def deliver_and_look(self: TaskRunner) -> None:
        deliver(self)
        window = running[0].stage.window
        if self.idle and any(each.current for each in _frames(window)):
            paint(window)
            leave()

    # Not `unittest.mock`: importing it would make the floor, a bare window, half as heavy again.
    for owner, name, watching in (
        (app.Program, "begin", begin_and_watch),
        (TaskRunner, "_deliver", deliver_and_look),
    ):
        setattr(owner, name, watching)
    app.main(["--data", folder] if mode == "first" else ["--demo", "--data", folder])


def _frames(window: QWidget) -> "list[OfficeFrame]":
    from homejobs_desktop.ui.frame.office import OfficeFrame

    return window.findChildren(OfficeFrame)


def paint(window: QWidget) -> None:
    """Lay out what was filled and paint all of it, now."""
    QApplication.sendPostedEvents()
    window.repaint()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[1], sys.argv[2])
