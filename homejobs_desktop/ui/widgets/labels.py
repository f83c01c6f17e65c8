"""Words on the screen that change or belong together: states in pills, keys, empty lists."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui import icons
from homejobs_desktop.ui.parts import key_cap, label, set_pill, shown
from homejobs_desktop.ui.theme import colours

PILL_HEIGHT = 24
_ADVICE_WIDTH = 340


class PillLabel(QLabel):
    """A state in words on a coloured ground that can change: good, warn, bad, plain or accent."""

    def __init__(self, text: str, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self.setProperty("pill", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(PILL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: str) -> None:
        """Show another state."""
        set_pill(self, text, tone)


class KeyHint(QWidget):
    """A key of the keyboard and what it does."""

    def __init__(self, key: str, does: Text | str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(key_cap(key))
        if does:
            line.addWidget(label(does, "hint"))


class EmptyState(QWidget):
    """Says why a list is empty and what to do first; `offers` takes buttons."""

    def __init__(self, icon: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = label()
        self._title = label("", "heading")
        self._advice = label("", "hint", wrap=True)
        # Aligned, Qt would lay it out as one line and cut off its end: its size is given.
        self._advice.setFixedWidth(_ADVICE_WIDTH)
        self.offers = QHBoxLayout()
        self.offers.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout(self)
        lines.addStretch()
        for part in (self._picture, self._title, self._advice):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(part, alignment=Qt.AlignmentFlag.AlignCenter)
        lines.addLayout(self.offers)
        lines.addStretch()

    def say(self, title: str, advice: str) -> None:
        """Show a reason and an advice."""
        self._picture.setPixmap(icons.pixmap(self._icon, colours().faint, 40, self.devicePixelRatioF()))
        self._title.setText(shown(title))
        self._advice.setText(shown(advice))
        self._advice.setFixedHeight(self._advice.heightForWidth(_ADVICE_WIDTH))
