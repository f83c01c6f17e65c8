from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import ROW_HEIGHT, TablePanel, TableView
from tests.support.keys import CTRL, press
from tests.support.window import DictMemory

Row = tuple[str, str, str]


class Rows:
    def __init__(self, count: int) -> None:
        self.rows: list[Row] = [(str(n), f"نام {n}", "0641234562") for n in range(count)]
        self.model: TableModel[Row] = TableModel(
            (
                Column(Text("Test", "Name"), lambda row: row[1], 20, Look.STRONG),
                Column(Text("Test", "Code"), lambda row: row[2], 12, Look.CODE),
                Column(Text("Test", "State"), lambda _row: "a\tb", 12, Look.PILL, lambda _row: "good"),
            ),
            self.fetch,
            key=lambda row: row[0],
            page_size=50,
        )

    def fetch(self, after: str | None, limit: int, done: Callable[[Slice[Row]], None]) -> None:
        start = int(after or 0)
        end = start + limit
        done(Slice(tuple(self.rows[start:end]), str(end) if end < len(self.rows) else None))


def make(qtbot: QtBot, rows: Rows, memory: DictMemory | None = None) -> TableView:
    view = TableView(rows.model, name="test", memory=memory)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    rows.model.load()
    QApplication.processEvents()
    return view


def test_ctrl_c_copies_rows_as_a_spreadsheet_takes_them(qtbot: QtBot) -> None:
    view = make(qtbot, Rows(3))
    view.go_to(0)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Name\tCode\tState",
        "نام 0\t0641234562\ta b",
        "نام 1\t0641234562\ta b",
    ]


def test_rows_are_of_one_height_and_cannot_be_edited(qtbot: QtBot) -> None:
    view = make(qtbot, Rows(5))
    assert {view.rowHeight(row) for row in range(5)} == {ROW_HEIGHT}
    assert view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers


def test_column_widths_are_remembered(qtbot: QtBot) -> None:
    memory = DictMemory()
    view = make(qtbot, Rows(1), memory)
    view.setColumnWidth(0, 321)
    qtbot.waitUntil(lambda: "test/widths" in memory.kept, timeout=3000)
    again = make(qtbot, Rows(1), memory)
    assert again.columnWidth(0) == 321


def test_the_chosen_row_stays_chosen_over_a_reload(qtbot: QtBot) -> None:
    rows = Rows(10)
    view = make(qtbot, rows)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.go_to(4)
    rows.rows.insert(0, ("new", "تازه", ""))
    rows.model.reload()
    assert view.current_key() == "4"
    assert view.currentIndex().row() == 5
    rows.rows = [row for row in rows.rows if row[0] != "4"]
    rows.model.reload()
    assert chosen == ["4", ""]


def test_enter_opens(qtbot: QtBot) -> None:
    view = make(qtbot, Rows(3))
    opened: list[str] = []
    view.opened.connect(opened.append)
    view.go_to(1)
    press(view, Qt.Key.Key_Return)
    assert opened == ["1"]


def test_scrolling_fetches_before_the_end_is_reached(qtbot: QtBot) -> None:
    rows = Rows(5000)
    view = make(qtbot, rows)
    for _ in range(200):
        bar = view.verticalScrollBar()
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert rows.model.rowCount() == 5000
    assert rows.model.data(rows.model.index(0, 0)) == "نام 0"


def test_an_empty_list_says_why(qtbot: QtBot) -> None:
    rows = Rows(0)
    view = TableView(rows.model)
    reason = (Text("Test", "Nobody"), Text("Test", "Register somebody."))
    panel = TablePanel(view, empty=lambda: reason)
    qtbot.addWidget(panel)
    counted: list[str] = []
    panel.counted.connect(counted.append)
    rows.model.load()
    shown = [panel.is_empty]
    rows.rows.append(("1", "x", ""))
    rows.model.load()
    shown.append(panel.is_empty)
    assert shown == [True, False]
    assert counted == ["0 rows", "1 rows"]


def test_a_long_list_says_that_there_is_more(qtbot: QtBot) -> None:
    rows = Rows(60)
    panel = TablePanel(TableView(rows.model), empty=lambda: (Text("T", "a"), Text("T", "b")))
    qtbot.addWidget(panel)
    rows.model.load()
    assert panel.count_text() == "More than 50 rows"


def test_a_narrow_list_does_not_change_the_remembered_widths(qtbot: QtBot) -> None:
    memory = DictMemory()
    view = make(qtbot, Rows(3), memory)
    view.setColumnWidth(0, 210)
    qtbot.waitUntil(lambda: memory.recall("test/widths").startswith("210,"))
    kept = memory.recall("test/widths")
    view.setColumnHidden(1, True)
    view.setColumnWidth(0, 120)
    qtbot.wait(500)
    assert memory.recall("test/widths") == kept


def test_columns_that_are_too_wide_give_way_and_codes_stay_whole(qtbot: QtBot) -> None:
    memory = DictMemory()
    view = make(qtbot, Rows(3), memory)
    natural = [view.columnWidth(section) for section in range(2)]
    view.resize(natural[0] + natural[1] + 60, 400)
    QApplication.processEvents()
    assert view.columnWidth(0) < natural[0]
    assert view.columnWidth(1) == natural[1]
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(900, 400)
    QApplication.processEvents()
    assert view.columnWidth(0) == natural[0]
    qtbot.wait(600)
    assert memory.kept == {}


def test_a_width_that_the_user_gave_does_not_give_way(qtbot: QtBot) -> None:
    view = make(qtbot, Rows(3), DictMemory())
    view.setColumnWidth(0, 333)
    view.resize(400, 400)
    QApplication.processEvents()
    assert view.columnWidth(0) == 333
