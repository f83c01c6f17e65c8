"""One value on the page of a conflict: a card that is chosen like an answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.parts import column, key_cap, label, picture, row, shown
from homejobs_desktop.ui.theme import colours, set_property

_PICTURE = 20


class ValueCard(QFrame):
    """A value with its author; Space or a click chooses it, the arrows go to the next one.

    Signals:
        chosen: this value is to stand.
        went: the arrow keys were pressed; carries 1 for the next card, -1 for the one before.
        done: Enter was pressed on the card.
    """

    chosen = Signal()
    went = Signal(int)
    done = Signal()

    def __init__(self, key: str, title: Text, value: str, about: tuple[str, ...]) -> None:
        super().__init__()
        self.value = value
        self._selected = False
        self.setProperty("card", "inner")
        self.setProperty("choice", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{translate(title)}: {value}")
        self._mark = QLabel()
        self._mark.setFixedSize(_PICTURE, _PICTURE)
        head = row(self._mark, label(title, "label"), None, key_cap(key), spacing=6)
        words = [label(value, "heading", wrap=True)] if value else []
        lines = [label(shown(line), "hint", wrap=True) for line in about if line]
        self.content = column(head, *words, *lines, spacing=6)
        self.content.setContentsMargins(14, 12, 14, 12)
        self.content.addStretch()
        self.setLayout(self.content)
        self.select(chosen=False)

    @property
    def selected(self) -> bool:
        """Whether this value is the one that is to stand."""
        return self._selected

    def select(self, *, chosen: bool) -> None:
        """Show whether this value is to stand: by its ground and by a mark."""
        self._selected = chosen
        set_property(self, "card", "soft" if chosen else "inner")
        shades = colours()
        shade = shades.accent if chosen else shades.field_line
        self._mark.setPixmap(picture("circle-check", shade, _PICTURE).pixmap())

    def add(self, widget: QWidget) -> None:
        """Put a widget under the value."""
        self.content.insertWidget(self.content.count() - 1, widget)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and keys of the card."""
        right = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {
            Qt.Key.Key_Right.value: right,
            Qt.Key.Key_Left.value: -right,
            Qt.Key.Key_Down.value: 1,
            Qt.Key.Key_Up.value: -1,
        }
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in steps:
            self.went.emit(steps[event.key()])
        elif plain and event.key() == Qt.Key.Key_Space:
            self.chosen.emit()
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        self.chosen.emit()


class BaseCard(QFrame):
    """What the author of an offered value had seen: it cannot be chosen."""

    def __init__(self, title: Text, value: str, hint: Text) -> None:
        super().__init__()
        self.value = value
        self.setProperty("card", "base")
        content = column(
            label(title, "label"),
            label(value, "heading", wrap=True),
            label(hint, "hint", wrap=True),
            spacing=6,
        )
        content.setContentsMargins(14, 12, 14, 12)
        content.addStretch()
        self.setLayout(content)
