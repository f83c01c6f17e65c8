"""The head of a page: its title, what it is for, and its actions with their keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.parts import key_cap, label, row, shown
from homejobs_desktop.ui.theme import CONTROL_HEIGHT, colours


class _KeyButton(QPushButton):
    """A button in the accent's colour: its words and key are light on it, and quiet while it is disabled."""

    def __init__(self, text: QLabel, cap: QLabel) -> None:
        super().__init__()
        self._text, self._cap = text, cap
        self._paint()

    def _paint(self) -> None:
        shade = colours().accent_text if self.isEnabled() else colours().muted
        self._text.setStyleSheet(f"color: {shade}")
        self._cap.setStyleSheet(f"background: transparent; color: {shade}; border: 1px solid {shade}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._paint()


def key_button(words: Text, clicked: Callable[[], None], key: str, *, kind: str = "plain") -> QPushButton:
    """Make a button that shows its key; the window handles the key itself."""
    text, cap = label(words, "strong"), key_cap(key)
    result = _KeyButton(text, cap) if kind == "primary" else QPushButton()
    result.setProperty("kind", kind)
    result.setAccessibleName(translate(words))
    result.setToolTip(f"{translate(words)} ({key})")
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.clicked.connect(lambda _checked: clicked())
    line = QHBoxLayout(result)
    line.setContentsMargins(14, 0, 14, 0)
    line.setSpacing(8)
    for part in (text, cap):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(part)
    result.setMinimumWidth(line.sizeHint().width())
    result.setMinimumHeight(CONTROL_HEIGHT)
    return result


class PageHead(QWidget):
    """Title, hint, actions."""

    def __init__(self, title: Text | str, hint: Text | str = "", actions: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.title: QLabel = label(title, "title")
        self.hint: QLabel = label(hint, "muted")
        self.setLayout(row(self.title, self.hint, None, *actions))

    def say(self, title: Text | str, hint: Text | str = "") -> None:
        """Show another title and hint."""
        self.title.setText(shown(title))
        self.hint.setText(shown(hint))
