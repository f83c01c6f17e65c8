"""Answers to choose from, all in sight, each with its number key."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from homejobs_desktop.foundation.i18n import local_digits
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.choice import Choice

_HEIGHT, _GAP, _PAD, _CAP = 34, 8, 12, 22
_KEYS = "123456789"


class OptionsEdit(QWidget):
    """One option, or with `many` any number: a digit chooses, ← → move, Space chooses, Enter goes on.

    Signals:
        edited: another choice was made.
        picked: the one choice was made, so the clerk is done here.
    """

    edited = Signal()
    picked = Signal()

    def __init__(
        self, choices: tuple[Choice, ...], *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._many = many
        self._codes: tuple[str, ...] = ()
        self._cursor = 0
        self._nothing = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choices(self) -> tuple[Choice, ...]:
        """Give what is offered."""
        return self._choices

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other options; what was chosen stays where it is still offered."""
        self._choices = choices
        self.set_values(self.values())
        self.updateGeometry()

    def setPlaceholderText(self, text: str) -> None:
        """Say what stands there when nothing is offered."""
        self._nothing = text
        self.update()

    def values(self) -> tuple[str, ...]:
        """Give the codes chosen, in the order of the options."""
        return tuple(choice.code for choice in self._choices if choice.code in self._codes)

    def set_values(self, codes: tuple[str, ...]) -> None:
        """Show a choice."""
        self._codes = codes
        chosen = [number for number, choice in enumerate(self._choices) if choice.code in codes]
        self._cursor = chosen[0] if chosen else 0
        self._tell()

    def _tell(self) -> None:
        names = (choice.name for choice in self._choices if choice.code in self._codes)
        self.setAccessibleDescription("، ".join(names))
        self.update()

    def _choose(self, number: int) -> None:
        if not 0 <= number < len(self._choices):
            return
        code = self._choices[number].code
        self._cursor = number
        if not self._many:
            self._codes = (code,)
        elif code in self._codes:
            self._codes = tuple(one for one in self._codes if one != code)
        else:
            self._codes = (*self._codes, code)
        self._tell()
        self.edited.emit()
        if not self._many:
            self.picked.emit()

    # Where the options lie

    def _places(self, width: int) -> list[QRect]:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = self.fontMetrics()
        places, along, row = [], 0, 0
        for choice in self._choices:
            length = min(metrics.horizontalAdvance(choice.name) + 2 * _PAD + _CAP + 4, width)
            if along and along + length > width:
                along, row = 0, row + 1
            left = width - along - length if rtl else along
            places.append(QRect(left, row * (_HEIGHT + _GAP), length, _HEIGHT))
            along += length + _GAP
        return places

    def _at(self, point: QPoint) -> int:
        places = self._places(self.width())
        return next((number for number, place in enumerate(places) if place.contains(point)), -1)

    def _draw(self, painter: QPainter, number: int, place: QRect) -> None:
        theme, choice = colours(), self._choices[number]
        chosen = choice.code in self._codes
        here = self.hasFocus() and number == self._cursor
        painter.setPen(QPen(QColor(theme.accent if chosen or here else theme.field_line), 2 if here else 1))
        painter.setBrush(QColor(theme.accent_soft if chosen else theme.field))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cap = QRect(
            place.right() - _PAD - _CAP + 6 if rtl else place.left() + _PAD - 6, place.top(), _CAP, _HEIGHT
        )
        mark = "✓" if chosen else local_digits(_KEYS[number]) if number < len(_KEYS) else "·"
        painter.setPen(QColor(theme.accent if chosen else theme.faint))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), mark)
        painter.setPen(QColor(theme.text))
        rest = place.adjusted(_PAD, 0, -_PAD - _CAP, 0) if rtl else place.adjusted(_PAD + _CAP, 0, -_PAD, 0)
        text = self.fontMetrics().elidedText(choice.name, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignCenter), text)

    # Qt's questions and events

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else _HEIGHT

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._choices:
            painter.setPen(QColor(colours().faint))
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self._nothing
            )
        for number, place in enumerate(self._places(self.width())):
            self._draw(painter, number, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = (
            Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        )
        digit = ascii_digits(event.text())
        if len(digit) == 1 and digit in _KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(_KEYS.index(digit))
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = 1 if event.key() == forward else -1
            self._cursor = max(0, min(self._cursor + step, len(self._choices) - 1))
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)
