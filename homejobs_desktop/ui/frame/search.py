"""The search box on top: people, applications, permits, firms, from anywhere with Ctrl+K."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6 import QtWidgets  # the list is made when something is found
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import key_cap, label, shown
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.theme import colours

WIDTH, NARROW, RESULTS = 440, 240, 480
ROW_HEIGHT = 40
_MOST_ROWS = 10
_TYPING_MS = 60
_PLACEHOLDER = mark("Frame", "National code, name, permit number or phone …")
_NOTHING = mark("Frame", "Nothing found. Try fewer letters, or the national code.")
_NAME = mark("Frame", "Search in everything")


class Hit(NamedTuple):
    """Something found: where it is opened, and its words and numbers."""

    screen: str
    record: str
    title: str
    detail: str
    icon: str


Find = Callable[[str, Callable[[tuple[Hit, ...]], None]], Cancel]
"""Searches for a text and gives the hits on this thread; the returned cancel forgets the question."""


class SearchBox(QLineEdit):
    """A line that searches while one types; arrows choose, Enter opens, Esc leaves."""

    def __init__(self, chosen: Callable[[Hit], None]) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setFixedHeight(36)
        self.setMinimumWidth(NARROW)
        self.setMaximumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(translate(_PLACEHOLDER))
        self.setAccessibleName(translate(_NAME))
        self.setEnabled(False)
        self.addAction(icon("search", colours().muted, 18), QLineEdit.ActionPosition.LeadingPosition)
        self._key = key_cap("Ctrl+K")
        self._key.setParent(self)
        self._chosen = chosen
        self._find: Find | None = None
        self._cancel: Cancel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self._results: Results | None = None
        self.textEdited.connect(lambda _text: self._timer.start())

    def open(self, find: Find) -> None:
        """Begin to search with `find`."""
        self._find = find
        self.setEnabled(True)

    def take_focus(self) -> None:
        """Put the cursor here (Ctrl+K)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def hits(self) -> tuple[Hit, ...]:
        """Give what is shown below the line."""
        return self._results.hits if self._results is not None and self.answered else ()

    @property
    def answered(self) -> bool:
        """Whether an answer to what is typed is shown."""
        return self._results is not None and self._results.isVisible()

    def _ask(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        text = self.text().strip()
        if not text or self._find is None:
            self._hide()
            return
        self._cancel = self._find(text, self._show)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        if not self.hasFocus() or not self.text().strip():
            return
        if self._results is None:
            self._results = Results(self.window(), self._open)
        below = self.mapTo(self.window(), QPoint(self.width() - RESULTS, self.height() + 4))
        self._results.show_hits(hits, below, RESULTS)

    def _open(self, hit: Hit) -> None:
        self._hide()
        self.clear()
        self._chosen(hit)

    def _hide(self) -> None:
        if self._results is not None:
            self._results.hide()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        results = self._results if self._results is not None and self._results.isVisible() else None
        key = event.key()
        if results is not None and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            results.step(1 if key == Qt.Key.Key_Down else -1)
        elif results is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            results.choose()
        elif key == Qt.Key.Key_Escape:
            self._hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._hide()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        self._key.setGeometry(10, (self.height() - 20) // 2, size.width(), 20)
        # Words never run under the picture of the key.
        self.setTextMargins(size.width() + 8, 0, 0, 0)


class Results(QFrame):
    """What was found, below the line; it never takes the cursor out of it."""

    def __init__(self, window: QWidget, opened: Callable[[Hit], None]) -> None:
        super().__init__(window)
        self.setProperty("card", "true")
        self.hits: tuple[Hit, ...] = ()
        self._opened = opened
        self._list = QtWidgets.QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(20, 20))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().installEventFilter(self)
        self._empty = label(_NOTHING, "muted")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._list)
        inside.addWidget(self._empty)

    def show_hits(self, hits: tuple[Hit, ...], below: QPoint, width: int) -> None:
        """Show `hits` at `below`, the first one chosen."""
        self.hits = hits
        self._list.clear()
        for hit in hits:
            words = f"{shown(hit.title)}   ·   {hit.detail}"
            item = QtWidgets.QListWidgetItem(icon(hit.icon, colours().muted), words)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self._list.addItem(item)
        self._list.setVisible(bool(hits))
        self._empty.setVisible(not hits)
        if hits:
            self._list.setCurrentRow(0)
        height = ROW_HEIGHT * min(len(hits), _MOST_ROWS) + 24 if hits else 52
        self.setGeometry(below.x(), below.y(), width, height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next or the previous hit."""
        if self.hits:
            self._list.setCurrentRow((self._list.currentRow() + by) % len(self.hits))

    def choose(self) -> None:
        """Open the chosen hit."""
        chosen = self._list.currentRow()
        if 0 <= chosen < len(self.hits):
            self._opened(self.hits[chosen])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The press already moves the cursor out of the line, so the list must act before it is hidden.
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.choose()
            return True
        return super().eventFilter(watched, event)
