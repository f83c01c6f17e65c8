"""The quiet line above a page: it worked, or it was refused and why. Never a box."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QPushButton

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import label, row, shown
from homejobs_desktop.ui.theme import set_property

SHOWN_MS = 8_000
_UNDO = mark("Frame", "Undo")
_CLOSE = mark("Frame", "Close")


class Bar(QFrame):
    """One sentence with, where undo is possible, its button; good news goes away by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._sentence = label(wrap=True)
        self._undo_button = QPushButton(translate(_UNDO))
        self._undo_button.clicked.connect(self._undo)
        self._close = QPushButton(translate(_CLOSE))
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.hide)
        self._take_back: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        content = row(self._sentence, self._undo_button, self._close, spacing=10)
        content.setStretch(0, 1)
        content.setContentsMargins(20, 4, 20, 4)
        self.setLayout(content)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something worked."""
        self._take_back = undo
        self._show(sentence, "good")
        self._timer.start()

    def refuse(self, sentence: str) -> None:
        """Say why something was refused; it stays until it is closed."""
        self._take_back = None
        self._timer.stop()
        self._show(sentence, "bad")

    def _show(self, sentence: str, tone: str) -> None:
        self._sentence.setText(shown(sentence))
        set_property(self, "pill", tone)
        self._sentence.style().unpolish(self._sentence)
        self._sentence.style().polish(self._sentence)
        self._undo_button.setVisible(self._take_back is not None)
        self.show()

    def _undo(self) -> None:
        take_back, self._take_back = self._take_back, None
        self.hide()
        if take_back is not None:
            take_back()
