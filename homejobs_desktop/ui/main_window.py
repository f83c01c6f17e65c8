"""The window: it shows one page at a time, first the gate (login, first start), then the office."""

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.tasks import TaskRunner

_TITLE = mark("Frame", "Home businesses: office program")
_FIRST_SIZE = (1366, 768)
_SMALLEST_SIZE = (1024, 640)


def _yes() -> bool:
    return True


def _nothing() -> None:
    return None


class MainWindow(QMainWindow):
    """One window, right to left.

    Attributes:
        on_first_paint: called once, when the first page has been painted.
        may_close: asks whether something typed would be lost.
        on_closed: called when the last task is over; closes the store.
    """

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.on_first_paint: Callable[[], None] | None = None
        self.may_close: Callable[[], bool] = _yes
        self.on_closed: Callable[[], None] = _nothing
        self._tasks = tasks
        self.setWindowTitle(translate(_TITLE))
        self.resize(*_FIRST_SIZE)
        self.setMinimumSize(*_SMALLEST_SIZE)

    def open(self) -> None:
        """Show the window: all of a small screen, its own size on a large one."""
        room = self.screen().availableGeometry()
        small = room.width() < _FIRST_SIZE[0] or room.height() < _FIRST_SIZE[1]
        if small and room.width() >= _SMALLEST_SIZE[0]:
            self.showMaximized()
        else:
            self.show()

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the one before, which goes."""
        self.setCentralWidget(page)

    # Qt's events

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._tasks.close()
        self.on_closed()
        super().closeEvent(event)
        QApplication.quit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.on_first_paint is not None:
            act, self.on_first_paint = self.on_first_paint, None
            act()
