"""The daily safety export beside the work: soon after the start, when a day turns, and at closing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from homejobs_desktop.services.safety import SafetyState

FIRST_MS = 20_000
"""After the start: first the desk is there and the first person is served."""
AGAIN_MS = 30 * 60_000
"""Some computers are never switched off; a drive may be plugged in later."""
_SHOWN_BY = frozenset({"reference"})
"""What the desk and the exchange page are reloaded by."""

_FAILED = mark("Frame", "The safety copy was not written: {reason}")


class Safeguard(QObject):
    """Asks for the safety export from time to time; it is made only when it is due."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._last: SafetyState | None = None
        self._first, self._again = QTimer(self), QTimer(self)
        self._first.setSingleShot(True)
        for timer, wait in ((self._first, FIRST_MS), (self._again, AGAIN_MS)):
            timer.setInterval(wait)
            timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look after it."""
        self._first.start()
        self._again.start()

    def look(self) -> None:
        """Make the export if it is due; a failure is said once, the desk goes on telling it."""
        from homejobs_desktop.services.safety import keep_safe  # noqa: PLC0415 - not before the first section

        self._workplace.work(keep_safe, self._workplace.services).then(self._show, failed=self._give_up)

    def _show(self, state: "SafetyState") -> None:
        before, self._last = self._last, state
        if state.standing == "failed" and (before is None or before.failure != state.failure):
            self._workplace.quiet_line(translate(_FAILED, reason=Verbatim(state.failure)))
        if before != state:
            self._workplace.frame.announce(_SHOWN_BY)

    def _give_up(self, error: Exception) -> None:
        self._first.stop()
        self._again.stop()
        self._workplace.show_problem(error)


def closing(window: QWidget, services: Services) -> Callable[[], None]:
    """Give what is done when the window was closed: the day's safety export, then the store is closed."""

    def close() -> None:
        from homejobs_desktop.services.safety import keep_safe  # noqa: PLC0415 - as above

        window.hide()  # writing and reading back takes its time; nobody should have to watch it
        try:
            keep_safe(services, closing=True)
        finally:
            services.close()

    return close
