"""What is shown while an office is being opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.parts import card, column, holder, label, row, shown

_WIDTH = 420


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

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        if total > 0:
            self._line.setValue(100 * done // total)

    def say(self, sentence: str) -> None:
        """Say what is going on."""
        self._sentence.setText(shown(sentence))
