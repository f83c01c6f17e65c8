"""Lists of the exchange whose rows come at once."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.tables.columns import Column
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import TablePanel, TableView

R = TypeVar("R")


class FixedList(Generic[R]):
    """A table of rows that come at once; `empty` says why there are none and what to do."""

    def __init__(
        self,
        columns: tuple[Column[R], ...],
        key: Callable[[R], str],
        empty: tuple[Text, Text],
        icon: str = "package",
    ) -> None:
        self.rows: Sequence[R] = ()
        self._key = key
        self._model: TableModel[R] = TableModel(
            columns,
            lambda _after, _limit, give: give(Slice(tuple(self.rows), total=len(self.rows))),
            key=key,
        )
        self.view = TableView(self._model)
        self.panel = TablePanel(self.view, empty=lambda: empty, icon=icon)

    def show(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.rows = rows
        self._model.load()

    def row(self, key: str) -> R | None:
        """Give the row of a key."""
        return next((each for each in self.rows if self._key(each) == key), None)
