"""Bars to look at instead of reading: drawn in the theme's colours, right to left where the window is."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from homejobs_desktop.ui.theme import colours

_ROW = 28
_THICK = 12
_WORDS = 0.3
_NOTE = 0.4
_GAP = 16
_RING, _INSET = 6, 8
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: how much of how much, and the words beside it."""

    label: str
    value: int
    whole: int
    note: str
    tone: str = "accent"


class BarChart(QWidget):
    """Horizontal bars with a label before and a note behind each.

    Signals:
        activated: a bar was clicked, or chosen with ↑, ↓ and Enter; its number, from 0. Only where
            `let_choose` was called.
    """

    activated = Signal(int)

    def __init__(self, bars: tuple[Bar, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self._chooses = False
        self._current = 0

    def let_choose(self) -> None:
        """Let bars be chosen, by the mouse and by the keyboard."""
        self._chooses = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show other bars."""
        self._bars = bars
        self._current = min(self._current, max(len(bars) - 1, 0))
        self.setMinimumHeight(_ROW * len(bars))
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.note}" for bar in bars))
        self.updateGeometry()
        self.update()

    def _note_width(self, width: int) -> int:
        metrics = self.fontMetrics()
        needed = max((metrics.horizontalAdvance(bar.note) for bar in self._bars), default=0) + _GAP
        return min(needed, int(width * _NOTE))

    def _row(self, painter: QPainter, bar: Bar, row: QRect) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        label_width, note_width = int(row.width() * _WORDS), self._note_width(row.width())

        def placed(start: int, width: int) -> QRect:
            x = row.right() - start - width if rtl else row.left() + start
            return QRect(x, row.top(), width, row.height())

        theme = colours()
        lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        centred = lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.text))
        words = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width - _GAP // 2)
        painter.drawText(placed(0, label_width), int(centred), words)
        painter.setPen(QColor(theme.muted))
        painter.drawText(placed(row.width() - note_width + 12, note_width - 12), int(centred), bar.note)
        length = row.width() - label_width - note_width
        self._bar(painter, placed(label_width, length), QColor(theme.plain_soft))
        part = min(bar.value / bar.whole, 1.0) if bar.whole > 0 else 0.0
        if part > 0:
            tone = {"accent": theme.accent, "warn": theme.badge, "bad": theme.bad, "good": theme.good}
            self._bar(painter, placed(label_width, max(_THICK, int(length * part))), QColor(tone[bar.tone]))

    def _bar(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        top = place.top() + (place.height() - _THICK) // 2
        painter.drawRoundedRect(QRect(place.left(), top, place.width(), _THICK), _THICK / 2, _THICK / 2)

    def sizeHint(self) -> QSize:
        """Give the room the bars need."""
        return QSize(320, _ROW * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self._bars):
            place = QRect(0, number * _ROW, self.width(), _ROW)
            if self._chooses and self.hasFocus() and number == self._current:
                painter.setPen(QColor(colours().accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(1, 1, -2, -2), _RING, _RING)
            self._row(painter, bar, place.adjusted(_INSET, 0, -_INSET, 0) if self._chooses else place)

    # The bars that can be chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if self._chooses and step and 0 <= self._current + step < len(self._bars):
            self._current += step
            self.update()
        elif self._chooses and self._bars and Qt.Key(event.key()) in _CHOOSE:
            self.activated.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y()) // _ROW
        if self._chooses and 0 <= number < len(self._bars):
            self._current = number
            self.update()
            self.activated.emit(number)
        else:
            super().mouseReleaseEvent(event)
