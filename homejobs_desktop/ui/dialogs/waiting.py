"""What is shown while an office is being opened."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.parts import card, column, holder, label, row, shown
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.progress import counted

_WIDTH = 420
_TICK_MS = 120


class WaitingPage(QWidget):
    """A title, a sentence, and a line that moves as the work does."""

    def __init__(self, title: Text, sentence: Text) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._line = QProgressBar()
        self._line.setTextVisible(False)
        self._line.setRange(0, 100)
        self._sentence = label(sentence, "muted", wrap=True)
        box = card(label(title, "heading"), self._sentence, self._line, margin=24, spacing=14)
        box.setFixedWidth(_WIDTH)
        self.setLayout(column(None, row(None, holder(column(box)), None), None))
        self.setCursor(Qt.CursorShape.BusyCursor)

    def follow(self, progress: Progress) -> None:
        """Show how far `progress` is until this page goes."""
        timer = QTimer(self)
        timer.setInterval(_TICK_MS)
        timer.timeout.connect(lambda: self._show(progress))
        timer.start()

    def _show(self, progress: Progress) -> None:
        if progress.total > 0:
            self._line.setRange(0, progress.total)
            self._line.setValue(progress.done)
            self._sentence.setText(shown(f"{translate(progress.title)} · {counted(progress)}"))
