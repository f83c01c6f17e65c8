"""The one table model: pages by keyset, only the newest pages in memory, selection by id."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from homejobs_desktop.foundation.i18n import local_digits, translate
from homejobs_desktop.ui.tables.columns import Column, Look

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole
LOOK_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2

PAGE_SIZE = 200
KEPT_PAGES = 40
RELOADED_PAGES = 5


@dataclass(frozen=True)
class Slice(Generic[Row]):
    """Some rows in order; `after` asks for the next ones, None when these are the last.

    `total` is how many there are in all where that was counted; not `exact`, there are more than that.
    """

    rows: tuple[Row, ...]
    after: str | None = None
    total: int | None = None
    exact: bool = True


Fetch = Callable[[str | None, int, Callable[[Slice[Any]], None]], None]
"""Ask for `limit` rows after a key; the answer may come at once or later, on this thread."""


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows of any kind in pages; pages that scrolled away are dropped and asked for again.

    Signals:
        loaded: the list was filled anew; an identity that was shown keeps its row where it still is one.
    """

    loaded = Signal()

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        fetch: Fetch,
        *,
        key: Callable[[Row], str],
        page_size: int = PAGE_SIZE,
    ) -> None:
        super().__init__()
        self.columns = columns
        self._fetch = fetch
        self._key = key
        self._page_size = page_size
        self._run = 0
        self._cursors: list[str | None] = []
        self._starts: list[int] = []
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._count = 0
        self._next: str | None = None
        self._asked: set[int] = set()
        self.total: int | None = None
        self.exact = True
        self.filled = False

    def load(self) -> None:
        """Fill the list anew from the first row; the old rows stay until the new ones come."""
        self._begin(pages=1)

    def reload(self) -> None:
        """Ask again for what is shown, after something was changed."""
        self._begin(pages=min(max(len(self._starts), 1), RELOADED_PAGES))

    def row(self, index: int) -> Row | None:
        """Give the row shown at `index`, None when its page is not here (it is asked for)."""
        if not 0 <= index < self._count:
            return None
        page = bisect_right(self._starts, index) - 1
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            rows = self._pages.get(page)
        if rows is None:
            return None
        return rows[index - self._starts[page]]

    def index_of(self, key: str) -> int | None:
        """Give where the row with the id `key` stands, among the rows in memory."""
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if self._key(row) == key:
                    return self._starts[page] + offset
        return None

    def key_at(self, index: int) -> str | None:
        """Give the id of the row at `index`."""
        row = self.row(index)
        return None if row is None else self._key(row)

    def _begin(self, pages: int) -> None:
        self._run += 1
        self._asked.clear()
        run = self._run
        got: list[tuple[str | None, Slice[Row]]] = []

        def ask(after: str | None) -> None:
            self._fetch(after, self._page_size, lambda answer: take(after, answer))

        def take(after: str | None, answer: Slice[Row]) -> None:
            if run != self._run:
                return
            got.append((after, answer))
            if answer.after is not None and len(got) < pages:
                ask(answer.after)
            else:
                self._fill(got)

        ask(None)

    def _fill(self, got: list[tuple[str | None, Slice[Row]]]) -> None:
        keys = [self._key(row) for _, page in got for row in page.rows]
        same = len(keys) == self._count and keys == self._keys_here()
        if not same:
            self.beginResetModel()
        self._cursors, self._starts, self._count = [], [], 0
        self._pages.clear()
        for after, page in got:
            self._append(after, page)
        self.total, self.exact = got[0][1].total, got[0][1].exact
        self.filled = True
        if same:
            self._changed(0, self._count - 1)
        else:
            self.endResetModel()
        self.loaded.emit()

    def _keys_here(self) -> list[str]:
        return [self._key(row) for page in sorted(self._pages) for row in self._pages[page]]

    def _append(self, after: str | None, page: Slice[Row]) -> None:
        self._cursors.append(after)
        self._starts.append(self._count)
        self._store(len(self._starts) - 1, page.rows)
        self._count += len(page.rows)
        self._next = page.after

    def _store(self, page: int, rows: tuple[Row, ...]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        run = self._run

        def take(answer: Slice[Row]) -> None:
            if run == self._run:
                self._asked.discard(page)
                self._put_back(page, answer.rows)

        self._fetch(self._cursors[page], self._page_size, take)

    def _put_back(self, page: int, rows: tuple[Row, ...]) -> None:
        start = self._starts[page]
        end = self._starts[page + 1] if page + 1 < len(self._starts) else self._count
        if len(rows) < end - start:
            # The list became shorter meanwhile: positions no longer hold.
            self.load()
            return
        self._store(page, rows[: end - start])
        self._changed(start, end - 1)

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give how many rows are known."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == LOOK_ROLE:
            return column.look.value
        if role == Qt.ItemDataRole.ToolTipRole:
            role = Qt.ItemDataRole.DisplayRole  # a cell that is cut off can be read whole
        if role not in (Qt.ItemDataRole.DisplayRole, TONE_ROLE, KEY_ROLE):
            return None
        row = self.row(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == KEY_ROLE:
            return self._key(row)
        if role == TONE_ROLE:
            return column.tone(row) if column.tone else None
        text = column.value(row)
        return local_digits(text) if column.look is Look.CODE else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return translate(self.columns[section].label) if section < len(self.columns) else None
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are rows after the last known one."""
        return not parent.isValid() and self._next is not None and len(self._starts) not in self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if not self.canFetchMore(parent):
            return
        page, after, run = len(self._starts), self._next, self._run
        self._asked.add(page)

        def take(answer: Slice[Row]) -> None:
            if run != self._run:
                return
            self._asked.discard(page)
            if not answer.rows:
                self._next = None
                return
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(answer.rows) - 1)
            self._append(after, answer)
            self.endInsertRows()

        self._fetch(after, self._page_size, take)
