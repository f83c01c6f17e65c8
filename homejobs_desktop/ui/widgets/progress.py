"""Long work: what is done, how much, how long it will still take, and how to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.tasks import Progress, TaskRunner

SHOWN_AFTER_MS = 1_000
_TICK_MS = 100
_STEPS = 1_000
_STOP = mark("Frame", "Stop")
_STOPPING = mark("Frame", "Stopping …")
_COUNTED = mark("Frame", "{done} of {total}")
_SECONDS = mark("Frame", "{done} of {total} · about {seconds} seconds left")
_MINUTES = mark("Frame", "{done} of {total} · about {minutes} minutes left")


def counted(progress: Progress) -> str:
    """Give how far it is in words."""
    if progress.total <= 0:
        return ""
    numbers = {
        "done": f"{progress.done:,}".replace(",", "٬"),
        "total": f"{progress.total:,}".replace(",", "٬"),
    }
    left = progress.seconds_left()
    if left is None:
        return translate(_COUNTED, **numbers)
    if left < 100:
        return translate(_SECONDS, seconds=max(left, 1), **numbers)
    return translate(_MINUTES, minutes=round(left / 60), **numbers)


class ProgressDialog(QDialog):
    """Comes when a task lasts longer than a second, goes when it ends."""

    def __init__(self, parent: QWidget, progress: Progress, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self._progress = progress
        self._tasks = tasks
        self.setModal(True)
        self.setFixedWidth(440)
        self.setWindowTitle(translate(progress.title))
        self._words = label(role="muted")
        self._line = QProgressBar()
        self._line.setRange(0, 0)
        self._line.setTextVisible(False)
        self._stop = button(_STOP, self._ask_to_stop)
        content = column(
            label(progress.title, "heading"), self._line, self._words, row(None, self._stop), spacing=14
        )
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        if self._progress.ended:
            self._timer.stop()
            self.hide()
            self.deleteLater()
            return
        if self._progress.total > 0:
            self._line.setRange(0, _STEPS)
            self._line.setValue(_STEPS * self._progress.done // self._progress.total)
        self._words.setText(shown(counted(self._progress)))
        if not self.isVisible() and self._progress.elapsed() * 1000 >= SHOWN_AFTER_MS:
            self.show()

    def _ask_to_stop(self) -> None:
        self._progress.cancel()
        self._stop.setEnabled(False)
        self._stop.setText(translate(_STOPPING))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc must not hide work that goes on.
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
