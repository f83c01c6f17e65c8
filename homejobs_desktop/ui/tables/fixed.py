"""A list whose rows are all here: shown, narrowed, and sorted by a click on a heading."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.foundation.text import sort_key
from homejobs_desktop.ui.tables.columns import Column
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import TablePanel, TableView
from homejobs_desktop.ui.workplace import Memory

Row = TypeVar("Row")


@dataclass(frozen=True)
class FixedList(Generic[Row]):
    """A declared list of this kind.

    Attributes:
        name: Under which the widths of the columns are remembered.
        columns: What is shown of each row.
        key: Tells a row from the others.
        empty: Title and advice while there is nothing.
        order: What a column is sorted by, by its place; its words where nothing stands here.
        icon: The picture while there is nothing.
    """

    name: str
    columns: tuple[Column[Row], ...]
    key: Callable[[Row], str]
    empty: tuple[Text, Text]
    order: Mapping[int, Callable[[Row], Any]] = field(default_factory=dict)
    icon: str = "search"


class FixedTable(TablePanel, Generic[Row]):
    """Rows that were brought all at once."""

    def __init__(self, declared: FixedList[Row], memory: Memory) -> None:
        self._columns = declared.columns
        self._order = declared.order
        self._rows: list[Row] = []
        self._given: tuple[Row, ...] = ()
        self._sorted = -1
        self._down = False
        model: TableModel[Row] = TableModel(declared.columns, self._fetch, key=declared.key)
        view = TableView(model, name=declared.name, memory=memory)
        super().__init__(view, empty=lambda: declared.empty, icon=declared.icon)
        head: QHeaderView = self.view.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._click)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order in which they are shown."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in the order of the heading that was clicked last."""
        self._given = tuple(rows)
        self._sort()

    def sort_by(self, column: int, *, down: bool = False) -> None:
        """Sort by a column, from its end where `down`."""
        self._sorted, self._down = column, down
        head = self.view.horizontalHeader()
        head.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, order)
        self._sort()

    def _click(self, column: int) -> None:
        self.sort_by(column, down=column == self._sorted and not self._down)

    def _sort(self) -> None:
        self._rows = list(self._given)
        if self._sorted >= 0:
            self._rows.sort(key=self._order.get(self._sorted, self._words), reverse=self._down)
        self.view.rows.load()

    def _words(self, row: Row) -> str:
        return sort_key(self._columns[self._sorted].value(row))

    def _fetch(self, after: str | None, limit: int, done: Callable[[Slice[Row]], None]) -> None:
        start = int(after or 0)
        end = start + limit
        following = str(end) if end < len(self._rows) else None
        done(Slice(tuple(self._rows[start:end]), following, len(self._rows)))
