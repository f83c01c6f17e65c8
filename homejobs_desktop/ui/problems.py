"""The only place that shows an error.

A `Refused` is told in the window's bar, or in a box while there is no window. Anything else is a
fault of the program: it is written to a crash report without personal data and shown once, with
what is needed to report it. Installed before the first window exists.
"""

import logging
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6 import QtWidgets  # a message box is only made when there is a problem
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from homejobs_desktop import __version__
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate

_CRASH_TITLE = mark("Errors", "A fault of the program")
_CRASH_WORDS = mark(
    "Errors",
    "Something went wrong in the program, not in your work. What was saved is safe. "
    "A report without personal data was written to {file}; please send it to the province's IT.",
)
_COPY = mark("Errors", "Copy the report")
_GO_ON = mark("Errors", "Go on")
_UNDERSTOOD = mark("Errors", "Understood")

_SHOWN_PER_MINUTE = 1
_REPORTS_KEPT = 20
_MINUTE = 60.0
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("homejobs.qt")


def report_of(error: BaseException) -> str:
    """Give a report of a fault: kinds, files and lines, never the values that met it."""
    lines = [f"homejobs-desktop {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    step: BaseException | None = error
    seen: set[int] = set()
    # A cause may lead back to where it began; the report still has an end.
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}")
        steps = traceback.extract_tb(step.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in steps]
        step = step.__cause__ or step.__context__
    return "\n".join(lines) + "\n"


class Problems(QObject):
    """Shows refusals and faults; at most one crash box a minute, however often a painter fails.

    Attributes:
        bar: shows a sentence in the window's bar; None while there is no window.
    """

    _fault = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bar: Callable[[str], None] | None = None
        self.folder = folder
        self._waiting: deque[str] = deque(maxlen=_REPORTS_KEPT)
        self._shown: deque[float] = deque(maxlen=_SHOWN_PER_MINUTE)
        self._box: QtWidgets.QMessageBox | None = None
        # Queued: a hook may be called inside a paint event or on another thread.
        self._fault.connect(self._show_fault, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what nobody else caught, and log Qt's own messages."""
        self.catch()
        qInstallMessageHandler(_qt_message)

    def catch(self) -> None:
        """Catch what nobody else caught, on this thread and on others."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.show(args.exc_value or RuntimeError("thread"))

    def show(self, error: BaseException) -> None:
        """Tell the user about `error`, once and where it belongs."""
        if not isinstance(error, Refused):
            self._waiting.append(report_of(error))
            self._fault.emit()
        elif self.bar is not None:
            self.bar(error.sentence())
        else:
            box(error.sentence())

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QtWidgets.QApplication.quit()
        else:
            self.show(error)

    def _show_fault(self) -> None:
        if not self._waiting:
            return
        report = self._waiting.popleft()
        file = self._write(report)
        full = len(self._shown) == _SHOWN_PER_MINUTE and monotonic() - self._shown[0] < _MINUTE
        if full or self._box is not None:
            return
        self._shown.append(monotonic())
        self._open_box(report, file)

    def _write(self, report: str) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        kept = sorted(self.folder.glob("crash-*.txt"))
        number = int(kept[-1].stem.split("-")[1]) + 1 if kept else 1
        for old in kept[: max(0, len(kept) - _REPORTS_KEPT + 1)]:
            old.unlink()
        file = self.folder / f"crash-{number:04}.txt"
        file.write_text(report, encoding="utf-8")
        return file

    def _open_box(self, report: str, file: Path) -> None:
        words = translate(_CRASH_WORDS, file=Verbatim(f"\u2068{file}\u2069"))
        self._box = QtWidgets.QMessageBox(QtWidgets.QMessageBox.Icon.Critical, translate(_CRASH_TITLE), words)
        copy = self._box.addButton(translate(_COPY), QtWidgets.QMessageBox.ButtonRole.ActionRole)
        self._box.addButton(translate(_GO_ON), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QtWidgets.QApplication.clipboard().setText(report))
        self._box.finished.connect(self._box_closed)
        self._box.open()

    def _box_closed(self, _result: int) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None


def box(sentence: str) -> None:
    """Tell a refusal in a box, where there is no window yet."""
    message = QtWidgets.QMessageBox(QtWidgets.QMessageBox.Icon.Warning, "", sentence)
    message.addButton(translate(_UNDERSTOOD), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
    message.exec()


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
