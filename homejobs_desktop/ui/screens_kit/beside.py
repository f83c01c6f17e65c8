"""The bottom page of a section: the list alone, or beside the record that was opened in it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from homejobs_desktop.ui.screens_kit.listing import ListPane

_LIST_WIDTH, _RECORD_WIDTH = 400, 730


class Front(QWidget):
    """Head and list; the records are opened on pages of their own, or in a form.

    Signals:
        wanted: a record is to be shown; carries its id.
    """

    wanted = Signal(str)

    def __init__(self, head: QWidget, pane: ListPane[Any], body: QWidget | None = None) -> None:
        super().__init__()
        self.shown = ""
        self._list = pane
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(head)
        lines.addWidget(pane if body is None else body, 1)

    def show_record(self, record: str) -> None:
        """Show where a record stands in the list."""
        if record:
            self._list.view.show_current(record)

    def close_record(self) -> bool:
        """Give the list its room back; False when no record is shown."""
        return False

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.shown:
            self._list.focus_search()


class ListBeside(Front):
    """The list is alone until a record is opened, then it gets narrow beside it."""

    def __init__(self, head: QWidget, pane: ListPane[Any], record: QWidget) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        super().__init__(head, pane, split)
        self._record = record
        self._split = split
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._split.addWidget(pane)
        self._split.addWidget(record)
        record.hide()
        # Right to left, Qt's splitter puts its first part one pixel over the edge.
        pane.setContentsMargins(0, 0, 1, 0)
        pane.opened.connect(self.show_record)
        pane.chosen.connect(self._follow)

    def show_record(self, record: str) -> None:
        """Make room for a record and ask for it."""
        if not record:
            return
        self.open_side(record)
        self._list.view.show_current(record)
        self.wanted.emit(record)

    def open_side(self, record: str) -> None:
        """Make room beside the list; what is chosen in it stays."""
        self.shown = record
        if self._record.isHidden():
            self._list.set_narrow(True)
            self._record.show()
            self._split.setSizes([_LIST_WIDTH, _RECORD_WIDTH])

    def close_record(self) -> bool:
        """Give the list its room back; False when no record is shown."""
        if not self.shown:
            return False
        self.shown = ""
        self._record.hide()
        self._list.set_narrow(False)
        self._list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _follow(self, record: str) -> None:
        # While a record is shown, the arrows in the list show the next one.
        if record and self.shown and record != self.shown:
            self.show_record(record)
