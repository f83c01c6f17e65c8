"""Objects that only name each other are taken away on the window's own thread, and on no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Collector(QObject):
    """Looks for such objects from time to time; Python alone would do it on whatever thread is at work.

    A widget that a worker takes away ends the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect)
        timer.start(_EVERY_MS)


def collect() -> None:
    """Take away what Python by its own thresholds would have taken away by now."""
    grown = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if grown[0]:
        gc.collect(2 if grown[1] and grown[2] else 1 if grown[1] else 0)
