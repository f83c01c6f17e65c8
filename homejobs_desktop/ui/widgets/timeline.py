"""A story in order: what happened, who did it, and what became of it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from homejobs_desktop.ui.parts import clear, label, rule, tile
from homejobs_desktop.ui.widgets.labels import PillLabel

_TILE = 32
_LEAST_LINK = 120


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        title: what happened, in a few words.
        lines: more about it.
        when: its day, as shown.
        who: its author.
        fate: what became of it on its way to the province; "" for nothing to say.
        target: what is opened when it is clicked; "" for nothing.
    """

    title: str
    lines: tuple[str, ...] = ()
    when: str = ""
    who: str = ""
    icon: str = "note"
    fate: str = ""
    tone: str = "plain"
    target: str = ""


class _Link(QPushButton):
    """Words that are clicked; they end in … where the room ends, and the whole stands in the tooltip."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setProperty("kind", "link")
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _frame(self) -> int:
        self.ensurePolished()  # the look of a link has letters of its own width
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        frame = self._frame()
        whole = self.fontMetrics().horizontalAdvance(self._words) + frame + 1
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_LINK, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(self.width() - self._frame(), 0)
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
        self.setToolTip("" if text == self._words else self._words)


class Timeline(QWidget):
    """Events under one another, the newest first.

    Signals:
        opened: an event with a target was clicked.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.events: tuple[Event, ...] = ()

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show these events."""
        self.events = events
        clear(self._column)
        for number, event in enumerate(events):
            self._column.addWidget(self._row(event))
            if number < len(events) - 1:
                self._column.addWidget(rule())
        self._column.addStretch()

    def _row(self, event: Event) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addWidget(tile(event.icon, _TILE), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._story(event), stretch=1)
        if event.fate:
            line.addWidget(PillLabel(event.fate, event.tone), alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _story(self, event: Event) -> QVBoxLayout:
        story = QVBoxLayout()
        story.setSpacing(2)
        if event.target:
            title = _Link(event.title)
            title.clicked.connect(lambda _checked=False, target=event.target: self.opened.emit(target))
            story.addWidget(title, alignment=Qt.AlignmentFlag.AlignLeading)
        else:
            story.addWidget(label(event.title, "strong", wrap=True))
        for text in event.lines:
            story.addWidget(label(text, wrap=True))
        about = " · ".join(part for part in (event.when, event.who) if part)
        if about:
            story.addWidget(label(about, "hint"))
        return story
