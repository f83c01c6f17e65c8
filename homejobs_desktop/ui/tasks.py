"""Work beside the window: one worker thread, results delivered in order on the window's thread.

A worker never sees a Qt object. Finished work waits as closures in a queue; one signal without
arguments wakes the window. A signal object per task would die before its event is handled, and
its result would be lost without a word.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import Text

T = TypeVar("T")

Cancel = Callable[[], None]
"""Stops a task: one that waits never starts, one that runs is stopped at its next report."""

BUSY_AFTER_MS = 150


class Progress:
    """How far a long task is; called by the worker as `report(done, total)`, read by the window."""

    def __init__(self, title: Text) -> None:
        self.title = title
        self.done = 0
        self.total = 0
        self._started = monotonic()
        self._stopped = threading.Event()
        self.ended = False

    def __call__(self, done: int, total: int) -> None:
        """Note that `done` of `total` are done; raises `Cancelled` when the user stopped it."""
        if self._stopped.is_set():
            raise Cancelled
        self.done, self.total = done, total

    def cancel(self) -> None:
        """Ask the task to stop at its next report."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return self._stopped.is_set()

    def elapsed(self) -> float:
        """Give the seconds since the task was asked for."""
        return monotonic() - self._started

    def seconds_left(self) -> int | None:
        """Give an estimate of the seconds left, or None while it is too early to say."""
        elapsed = self.elapsed()
        if self.done <= 0 or self.total <= 0 or elapsed < 1:
            return None
        return round(elapsed / self.done * (self.total - self.done))


def _nothing(_value: object) -> None:
    return None


class TaskRunner(QObject):
    """Runs functions on one worker thread and delivers what they give on the window's thread.

    Attributes:
        on_failure: called with the exception of a task that named no `failed` of its own.
        on_progress: called on the window's thread with the `Progress` of a task that starts.
    """

    _arrived = Signal()

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on_failure: Callable[[Exception], None] = _nothing
        self.on_progress: Callable[[Progress], None] = _nothing
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._waiting: deque[Callable[[], None]] = deque()
        self._open = 0
        self._closed = False
        self._busy_cursor = False
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._show_busy)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Tell whether no task runs or waits."""
        return self._open == 0

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Progress | None = None,
    ) -> Cancel:
        """Run `work` on the worker, then `done(value)` or `failed(exception)` on this thread.

        After the returned `cancel()` neither is called, unless a `progress` was given: then the
        task ends with `Cancelled` in `failed`, so that whoever waits for it hears the end.
        """
        dropped = threading.Event()
        if self._closed:
            return dropped.set  # a timer may ask once more while the window goes
        self._begin(progress)

        def deliver(delivery: Callable[[], None]) -> None:
            if progress is not None:
                progress.ended = True
            if not dropped.is_set():
                delivery()

        def job() -> None:
            if dropped.is_set():
                self._post(_ended)
                return
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - delivered to whoever asked
                told = error
                self._post(lambda: deliver(lambda: (failed or self.on_failure)(told)))
                return
            self._post(lambda: deliver(lambda: None if done is None else done(value)))

        self._executor.submit(job)
        return progress.cancel if progress is not None else dropped.set

    def close(self) -> None:
        """Take no more work and wait for what runs; nothing is delivered any more."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()
        self._show_idle()

    def _begin(self, progress: Progress | None) -> None:
        self._open += 1
        if not self._busy_timer.isActive():
            self._busy_timer.start()
        if progress is not None:
            self.on_progress(progress)

    def _post(self, delivery: Callable[[], None]) -> None:
        self._waiting.append(delivery)
        self._arrived.emit()

    def _deliver(self) -> None:
        while self._waiting:
            delivery = self._waiting.popleft()
            self._open -= 1
            if self._open == 0:
                self._show_idle()
            delivery()

    def _show_busy(self) -> None:
        if self._open and not self._busy_cursor:
            self._busy_cursor = True
            QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def _show_idle(self) -> None:
        self._busy_timer.stop()
        if self._busy_cursor:
            self._busy_cursor = False
            QApplication.restoreOverrideCursor()


def _ended() -> None:
    """Close the account of a task that nobody waits for."""
