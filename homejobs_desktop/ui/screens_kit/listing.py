"""A list that is searched while one types: the heading, the search, the rows, the count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from homejobs_desktop.domain.filters import Count
from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import card, label, row, shown
from homejobs_desktop.ui.tables.columns import Column
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import TablePanel, TableView
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Request, Workplace

if TYPE_CHECKING:
    # Most lists are not filtered, and the first one is to be there soon.
    from homejobs_desktop.ui.screens_kit.filter_bar import FilterBar

Row = TypeVar("Row")
R_co = TypeVar("R_co", covariant=True)

PAGE = 60


class PageOf(Protocol[R_co]):
    """What a search use case gives: rows, and where the next page begins."""

    @property
    def rows(self) -> tuple[R_co, ...]:
        """The rows."""
        ...

    @property
    def next(self) -> str | None:
        """The key of the next page, None for the last one."""
        ...


@runtime_checkable
class CountedPage(Protocol):
    """A page that also says how many there are in all, where that was counted."""

    @property
    def count(self) -> Count | None:
        """How many match; None where it was not counted."""
        ...


def _not_narrowed() -> bool:
    return False


@dataclass(frozen=True)
class Listing(Generic[Row]):
    """A declared list.

    Attributes:
        name: under which its column widths are remembered.
        ask: prepares the search for a text, after a key, so many rows.
        columns: what it shows.
        key: the id of a row.
        placeholder: what may be typed into the search.
        nothing: title and advice when there is nothing at all.
        unfound: title and advice when the search finds nothing.
        icon: the picture of the empty list.
        searched: whether there is a search line.
        narrowed: tells whether the list is narrowed by what stands above it.
    """

    name: str
    ask: Callable[[str, str | None, int], Request[Any]]
    columns: tuple[Column[Row], ...]
    key: Callable[[Row], str]
    placeholder: Text
    nothing: tuple[Text, Text]
    unfound: tuple[Text, Text]
    icon: str = "search"
    searched: bool = True
    narrowed: Callable[[], bool] = _not_narrowed


class _SearchLine(PersianLineEdit):
    """The search of a list: ↓ and Enter go into the list, Esc empties it."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit()
        else:
            super().keyPressEvent(event)


class ListPane(QWidget, Generic[Row]):
    """A declared list on the screen.

    Signals:
        chosen: another row is current; carries its id, "" for none.
        opened: Enter or a double click; carries the row's id.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        listing: Listing[Row],
        workplace: Workplace,
        *,
        above: tuple[QWidget, ...] = (),
        filters: FilterBar[Any] | None = None,
    ) -> None:
        super().__init__()
        self._listing = listing
        self._cancel: Cancel | None = None
        self.filled_once = False
        self.search = _SearchLine()
        self.search.setPlaceholderText(translate(listing.placeholder))
        self.search.setAccessibleName(translate(listing.placeholder))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", colours().muted, 18), QLineEdit.ActionPosition.LeadingPosition)
        self.model: TableModel[Row] = TableModel(
            listing.columns, self._fetch, key=listing.key, page_size=PAGE
        )
        self.view = TableView(self.model, name=listing.name, memory=workplace.memory)
        self.panel = TablePanel(self.view, empty=self._why_empty, icon=listing.icon)
        self.count: QLabel = label("", "hint")
        self._connect()
        # Only ever hidden here: shown before it has a parent it would be a window of its own.
        if not listing.searched:
            self.search.hide()
        self._tools = row(spacing=8)
        self._filters = filters
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = row(self.search, *above, self._tools, self.count)
        self._card = card(line, *((filters,) if filters else ()), self.panel, margin=14)
        column.addWidget(self._card)
        if filters is not None:
            self._narrow_by(filters)

    def _connect(self) -> None:
        self.search.edited.connect(self.model.load)
        self.search.down.connect(self._go_down)
        self.panel.counted.connect(lambda text: self.count.setText(shown(text)))
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        if not self._listing.searched:
            self.model.loaded.connect(lambda: self._mark_first() if self.view.hasFocus() else None)

    def _narrow_by(self, filters: FilterBar[Any]) -> None:
        for tool in filters.tools:
            self.add_tool(tool)
        filters.edited.connect(self.model.load)
        filters.texted.connect(self.search.set_value)

    def add_tool(self, tool: QWidget) -> None:
        """Put something that is done with the whole list beside its search."""
        self._tools.addWidget(tool)

    def row_of(self, key: str) -> Row | None:
        """Give the row of an id; None when it is not in the list or not read yet."""
        place = self.model.index_of(key)
        return None if place is None else self.model.row(place)

    def chosen_rows(self) -> tuple[Row, ...]:
        """Give the rows that are chosen, from the top."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = (self.model.row(place) for place in places)
        return tuple(row for row in rows if row is not None)

    def load(self) -> None:
        """Fill the list anew."""
        self.model.load()

    def reload(self) -> None:
        """Ask again for what is shown."""
        self.model.reload()

    def focus_search(self) -> None:
        """Put the cursor into the search; without one, into the list."""
        if not self._listing.searched:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._mark_first()
            return
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the columns that a narrow list has room for."""
        for number, column in enumerate(self._listing.columns):
            self.view.setColumnHidden(number, narrow and column.wide_only)
        for place in range(self._tools.count()):
            if (item := self._tools.itemAt(place)) is not None and (tool := item.widget()) is not None:
                tool.setVisible(not narrow)
        if self._filters is not None:
            self._filters.narrow(narrow=narrow)
        for layout in (self._card.layout(), self.layout()):
            if layout is not None:
                layout.activate()  # says what room it needs now, before the room is shared out
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setHorizontalScrollBarPolicy(off if narrow else needed)

    def _mark_first(self) -> None:
        """Where one begins in the list itself, its first row is the current one."""
        if self.model.rowCount() and not self.view.current_key():
            self.view.go_to(0)

    def _go_down(self) -> None:
        if self.model.rowCount():
            if not self.view.current_key() or not self.view.select_key(self.view.current_key()):
                self.view.go_to(0)
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _why_empty(self) -> tuple[Text, Text]:
        filtered = self._listing.narrowed() or (self._filters is not None and self._filters.asks)
        looked_for = filtered or self.search.text().strip()
        return self._listing.unfound if looked_for else self._listing.nothing

    def _fetch(self, after: str | None, limit: int, done: Callable[[Slice[Row]], None]) -> None:
        if after is None and self._cancel is not None:
            # A newer search makes the older one worthless.
            self._cancel()

        def take(page: PageOf[Row]) -> None:
            self.filled_once = True
            count = page.count if isinstance(page, CountedPage) else None
            total, exact = (None, True) if count is None else count
            done(Slice(tuple(page.rows), page.next, total, exact))

        cancel = self._listing.ask(self.search.text(), after, limit).then(take)
        if after is None:
            self._cancel = cancel
