"""Options to put in order, all in sight: a digit gives an option the next place."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.choice import Choice

_HEIGHT, _GAP, _PAD, _CAP, _BADGE, _WIDEST = 34, 6, 12, 22, 26, 520
_KEYS: Final = "123456789"
_HOW = mark("Widgets", "Digits in the order wanted; Shift+↑↓ changes the place; Backspace takes the last out")
_PLACED = mark("Widgets", "{place}: {name}")


class RankEdit(QWidget):
    """All options in an order: digits or Space give the next place, Shift+↑↓ changes it.

    The last option takes the last place by itself.

    Signals:
        edited: another order was made.
        picked: every option has its place, so the clerk is done here.
    """

    edited = Signal()
    picked = Signal()

    def __init__(self, choices: tuple[Choice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._order: list[str] = []
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate(_HOW))

    def values(self) -> tuple[str, ...]:
        """Give the codes that have a place, the first one first."""
        return tuple(self._order)

    def set_values(self, codes: tuple[str, ...]) -> None:
        """Show an order; what is not offered has no place."""
        offered = {choice.code for choice in self._choices}
        self._order = [code for code in codes if code in offered]
        self._tell()

    def choices(self) -> tuple[Choice, ...]:
        """Give what is put in order."""
        return self._choices

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other options; those that stay keep their order."""
        self._choices = choices
        self._cursor = 0
        self.set_values(self.values())
        self.updateGeometry()

    def _tell(self) -> None:
        names = {choice.code: choice.name for choice in self._choices}
        placed = (
            translate(_PLACED, place=place, name=names[code])
            for place, code in enumerate(self._order, start=1)
        )
        self.setAccessibleDescription("، ".join(placed))
        self.update()

    # Putting in order

    def _place(self, number: int) -> None:
        """Give an option the next place, or take its place from it."""
        if not 0 <= number < len(self._choices):
            return
        self._cursor = number
        code = self._choices[number].code
        if code in self._order:
            self._order.remove(code)
        else:
            self._order.append(code)
            left = [choice.code for choice in self._choices if choice.code not in self._order]
            if len(left) == 1:
                self._order += left
        self._changed()
        if len(self._order) == len(self._choices) and code in self._order:
            self.picked.emit()

    def _move(self, step: int) -> None:
        """Change the place of the option under the cursor."""
        code = self._choices[self._cursor].code if self._choices else ""
        if code not in self._order:
            return
        place = self._order.index(code)
        other = place + step
        if 0 <= other < len(self._order):
            self._order[place], self._order[other] = self._order[other], self._order[place]
            self._changed()

    def _take_back(self) -> None:
        if self._order:
            self._order.pop()
            self._changed()

    def _changed(self) -> None:
        self._tell()
        self.edited.emit()

    # Where the options lie

    def _line(self, number: int) -> QRect:
        width = min(self.width(), _WIDEST)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if rtl else 0
        return QRect(left, number * (_HEIGHT + _GAP), width, _HEIGHT)

    def _at(self, point: QPoint) -> int:
        lines = range(len(self._choices))
        return next((number for number in lines if self._line(number).contains(point)), -1)

    def _draw(self, painter: QPainter, number: int, line: QRect) -> None:
        theme, choice = colours(), self._choices[number]
        place = self._order.index(choice.code) + 1 if choice.code in self._order else 0
        here = self.hasFocus() and number == self._cursor
        painter.setPen(QPen(QColor(theme.accent if place or here else theme.field_line), 2 if here else 1))
        painter.setBrush(QColor(theme.accent_soft if place else theme.field))
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 8, 8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        starts, ends = (line.right() - _PAD - _CAP, line.left() + _PAD) if rtl else (
            line.left() + _PAD, line.right() - _PAD - _BADGE
        )  # fmt: skip
        key = local_digits(_KEYS[number]) if number < len(_KEYS) else "·"
        painter.setPen(QColor(theme.faint))
        painter.drawText(QRect(starts, line.top(), _CAP, _HEIGHT), int(Qt.AlignmentFlag.AlignCenter), key)
        if place:
            painter.setPen(QColor(theme.accent))
            badge = QRect(ends, line.top() + 4, _BADGE, _HEIGHT - 8)
            painter.drawRoundedRect(badge, 8, 8)
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), local_digits(str(place)))
        painter.setPen(QColor(theme.text))
        rest = line.adjusted(_PAD + _CAP + 6, 0, -_PAD - _CAP - 6, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        text = self.fontMetrics().elidedText(choice.name, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(
            rest, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text
        )

    # Qt's questions and events

    def sizeHint(self) -> QSize:
        lines = max(len(self._choices), 1)
        return QSize(300, lines * (_HEIGHT + _GAP) - _GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self._choices)):
            self._draw(painter, number, self._line(number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._place(self._at(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = ascii_digits(event.text())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if len(digit) == 1 and digit in _KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._place(_KEYS.index(digit))
        elif step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move(step)
        elif step:
            self._cursor = max(0, min(self._cursor + step, len(self._choices) - 1))
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self._place(self._cursor)
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        else:
            super().keyPressEvent(event)
