"""A list whose rows are all here sorts by its headings and keeps what is chosen."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.tables.columns import Column
from homejobs_desktop.ui.tables.fixed import FixedList, FixedTable
from tests.support.keys import CTRL, press
from tests.support.window import DictMemory


@dataclass(frozen=True)
class Line:
    number: int
    words: str


LINES = (Line(10, "پ"), Line(9, "ا"), Line(100, "ب"))
DECLARED: FixedList[Line] = FixedList(
    name="lines",
    columns=(
        Column(mark("Tables", "Line"), lambda line: str(line.number)),
        Column(mark("Tables", "Words"), lambda line: line.words),
    ),
    key=lambda line: str(line.number),
    empty=(mark("Tables", "Nothing"), mark("Tables", "There is nothing.")),
    order={0: lambda line: line.number},
)


@pytest.fixture
def table(qtbot: QtBot) -> FixedTable[Line]:
    made: FixedTable[Line] = FixedTable(DECLARED, DictMemory())
    qtbot.addWidget(made)
    made.show_rows(LINES)
    made.show()
    return made


def numbers(table: FixedTable[Line]) -> list[int]:
    model = table.view.rows
    return [int(model.data(model.index(place, 0))) for place in range(model.rowCount())]


def test_rows_stand_as_they_were_given_until_a_heading_is_clicked(table: FixedTable[Line]) -> None:
    assert numbers(table) == [10, 9, 100]
    head = table.view.horizontalHeader()
    head.sectionClicked.emit(0)
    assert numbers(table) == [9, 10, 100]
    head.sectionClicked.emit(0)
    assert numbers(table) == [100, 10, 9]
    assert head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    head.sectionClicked.emit(1)
    assert numbers(table) == [9, 100, 10]


def test_new_rows_come_in_the_order_that_was_chosen(table: FixedTable[Line]) -> None:
    table.sort_by(0, down=True)
    table.view.select_key("9")
    table.show_rows((*LINES, Line(50, "ت")))
    assert numbers(table) == [100, 50, 10, 9]
    assert table.view.current_key() == "9"
    assert table.count_text() == "4 rows"


def test_chosen_rows_are_copied_with_their_headings(table: FixedTable[Line]) -> None:
    table.view.selectAll()
    press(table.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == ["Line\tWords", "10\tپ", "9\tا", "100\tب"]


def test_without_rows_it_says_so(table: FixedTable[Line]) -> None:
    table.show_rows(())
    assert table.is_empty
