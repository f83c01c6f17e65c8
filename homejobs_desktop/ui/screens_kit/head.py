"""The head of a page: its title, what it is for, and its actions with their keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.parts import key_cap, label, row, shown
from homejobs_desktop.ui.theme import CONTROL_HEIGHT, colours


def key_button(words: Text, clicked: Callable[[], None], key: str, *, kind: str = "plain") -> QPushButton:
    """Make a button that shows its key; the window handles the key itself."""
    result = QPushButton()
    result.setProperty("kind", kind)
    result.setAccessibleName(translate(words))
    result.setToolTip(f"{translate(words)} ({key})")
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.clicked.connect(lambda _checked: clicked())
    text, cap = label(words, "strong"), key_cap(key)
    if kind == "primary":
        shade = colours().accent_text
        text.setStyleSheet(f"color: {shade}")
        cap.setStyleSheet(f"background: transparent; color: {shade}; border: 1px solid {shade}")
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
