from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tables.model import KEPT_PAGES, Slice, TableModel

TOP = QModelIndex()


@dataclass(frozen=True)
class Row:
    id: str
    name: str


COLUMNS: tuple[Column[Row], ...] = (
    Column(Text("Test", "Name"), lambda row: row.name, look=Look.STRONG),
    Column(Text("Test", "Id"), lambda row: row.id, look=Look.CODE),
)


class Source:
    """Rows by keyset; answers at once, or when told to."""

    def __init__(self, count: int) -> None:
        self.rows = [Row(f"{number:07}", f"name {number}") for number in range(count)]
        self.asked: list[str | None] = []
        self.waiting: list[Callable[[], None]] = []
        self.at_once = True

    def __call__(self, after: str | None, limit: int, done: Callable[[Slice[Row]], None]) -> None:
        self.asked.append(after)
        rows = tuple(row for row in self.rows if after is None or row.id > after)[:limit]
        answer = Slice(rows, rows[-1].id if len(rows) == limit else None)
        if self.at_once:
            done(answer)
        else:
            self.waiting.append(lambda: done(answer))


def make(source: Source, page_size: int = 10) -> TableModel[Row]:
    return TableModel(COLUMNS, source, key=lambda row: row.id, page_size=page_size)


def fetch_all(model: TableModel[Row]) -> None:
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)


def shown(model: TableModel[Row], row: int) -> object:
    return model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole)


def test_qt_finds_nothing_wrong(qtmodeltester: ModelTester) -> None:
    source = Source(25)
    model = make(source)
    model.load()
    check: Callable[[TableModel[Row]], None] = qtmodeltester.check
    check(model)  # it fetches all pages itself
    fetch_all(model)
    assert model.rowCount() == 25
    source.rows.pop(0)
    model.reload()
    assert model.rowCount() == 24


def test_pages_come_one_after_the_other() -> None:
    source = Source(25)
    model = make(source)
    model.load()
    assert model.rowCount() == 10
    fetch_all(model)
    assert [shown(model, row) for row in range(25)] == [f"name {number}" for number in range(25)]
    assert source.asked == [None, "0000009", "0000019"]
    assert not model.canFetchMore(TOP)


def test_old_pages_are_dropped_and_asked_for_again() -> None:
    count = (KEPT_PAGES + 3) * 10
    source = Source(count)
    model = make(source)
    model.load()
    fetch_all(model)
    assert len(model._pages) == KEPT_PAGES
    source.at_once = False
    assert shown(model, 0) == "…"
    assert shown(model, 1) == "…"
    assert len(source.waiting) == 1
    source.waiting.pop()()
    assert shown(model, 0) == "name 0"
    assert shown(model, count - 1) == f"name {count - 1}"


def test_an_answer_to_an_older_question_is_forgotten() -> None:
    source = Source(5)
    source.at_once = False
    model = make(source)
    model.load()
    late = source.waiting.pop()
    source.rows = source.rows[:2]
    model.load()
    source.waiting.pop()()
    late()
    assert model.rowCount() == 2


def test_reloading_the_same_rows_keeps_the_place(qtbot: QtBot) -> None:
    source = Source(25)
    model = make(source)
    model.load()
    fetch_all(model)
    resets: list[int] = []
    changes: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *_: changes.append(1))
    source.rows[3] = Row(source.rows[3].id, "changed")
    model.reload()
    assert shown(model, 3) == "changed"
    assert (resets, len(changes)) == ([], 1)
    source.rows.insert(0, Row("0", "new"))
    model.reload()
    assert resets == [1]
    assert model.index_of("0000003") == 4


def test_an_empty_list_is_empty() -> None:
    model = make(Source(0))
    model.load()
    assert (model.rowCount(), model.canFetchMore(TOP), model.filled) == (0, False, True)


def test_headings_are_translated_texts() -> None:
    model = make(Source(1))
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Id"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
