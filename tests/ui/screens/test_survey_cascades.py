"""Cascading choices, ranks, places and ranges on the screen, by the keyboard."""

import pytest
from PySide6.QtCore import Qt

from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.table import TableEdit
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.widgets.rank import RankEdit
from tests.support.cascading import cascading_form
from tests.support.keys import focused, press_here, type_here
from tests.support.surveying import Show, begin, desk_of, here
from tests.support.window import OpenScreen

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(show: Show, zahra: str) -> OpenScreen:
    opened = begin(show, zahra)
    desk_of(opened)._choose((cascading_form(),))
    opened.settle()
    return opened


@pytest.fixture
def answering(opened: OpenScreen) -> Answering:
    return desk_of(opened).answering


def digit(number: int) -> None:
    press_here(Qt.Key(Qt.Key.Key_0 + number), text=str(number))


def offered(answering: Answering, code: str) -> list[str]:
    widget = answering.row_of(code).edit.focusProxy()
    assert isinstance(widget, OptionsEdit | ChoiceEdit)
    return [choice.code for choice in widget.choices()]


def test_each_choice_narrows_the_next_at_once(answering: Answering) -> None:
    assert here(answering) == "province"
    assert offered(answering, "county") == []
    digit(1)
    assert here(answering) == "county"
    assert offered(answering, "county") == ["birjand", "qaen"]
    digit(2)
    assert here(answering) == "village"
    assert isinstance(focused(), ChoiceEdit)
    assert offered(answering, "village")[0] == "qaen1"
    type_here("روستای قاین 12")
    press_here(Qt.Key.Key_Return)
    assert answering.answers()["village"] == "qaen12"


def test_what_no_longer_fits_is_taken_back_with_a_notice_and_comes_back(answering: Answering) -> None:
    digit(1)
    digit(2)
    answering.go_to_question("village")
    type_here("روستای قاین 12")
    press_here(Qt.Key.Key_Return)
    answering.go_to_question("province")
    digit(2)
    assert "county" not in answering.answers()
    assert "village" not in answering.answers()
    county = answering.row_of("county").edit
    assert not isinstance(county, TableEdit)
    assert county.answer() is None
    assert "قاین" in county._pill.text()
    assert not county._pill.isHidden()
    answering.go_to_question("county")
    press_here(Qt.Key.Key_Return)
    assert here(answering) == "county"
    answering.go_to_question("province")
    digit(1)
    assert answering.answers()["village"] == "qaen12"
    assert county.answer() == "qaen"
    assert county._pill.isHidden()


def test_options_are_put_in_order_by_digits(answering: Answering) -> None:
    answering.go_to_question("wish")
    widget = focused()
    assert isinstance(widget, RankEdit)
    digit(3)
    press_here(Qt.Key.Key_Return)
    assert "each once" in answering.row_of("wish").problem
    digit(2)
    digit(1)
    assert here(answering) == "spot"
    assert answering.answers()["wish"] == ["course", "shop", "loan", "insurance"]
    answering.go_to_question("wish")
    press_here(Qt.Key.Key_Down, SHIFT)
    assert answering.answers()["wish"] == ["course", "shop", "insurance", "loan"]
    press_here(Qt.Key.Key_Backspace)
    assert answering.answers()["wish"] == ["course", "shop", "insurance"]
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Space)
    assert answering.answers()["wish"] == ["course", "insurance"]


def test_a_place_and_a_time_are_typed(answering: Answering) -> None:
    answering.go_to_question("spot")
    type_here("59.22, 32.86")
    press_here(Qt.Key.Key_Return)
    assert "taken for each other" in answering.row_of("spot").doubt
    answering.go_to_question("spot")
    press_here(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_here("۳۲٫۸۶، ۵۹٫۲۲")
    press_here(Qt.Key.Key_Return)
    assert here(answering) == "opens"
    type_here("930")
    press_here(Qt.Key.Key_Return)
    assert (answering.answers()["spot"], answering.answers()["opens"]) == ("32.86 59.22", "09:30")
    assert answering.row_of("spot").doubt == ""


def test_a_range_begins_with_its_default(answering: Answering) -> None:
    assert answering.answers() == {"stars": 5}
    assert answering.keep() is False
    answering.go_to_question("stars")
    press_here(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_here("4")
    press_here(Qt.Key.Key_Return)
    assert "steps of 2" in answering.row_of("stars").problem


def test_cells_of_a_table_narrow_too(answering: Answering) -> None:
    answering.go_to_question("province")
    digit(1)
    answering.go_to_question("markets")
    press_here(Qt.Key.Key_Return)
    type_here("بیرجند")
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    assert answering.answers()["markets"] == {"rows": [{"market_county": "birjand"}]}
    answering.go_to_question("province")
    digit(2)
    assert "markets" not in answering.answers()
    table = answering.row_of("markets").edit
    assert isinstance(table, TableEdit)
    assert table.answer() is None
    assert "بیرجند" in table._pill.text()
    table.add_row()
    cell = table.rows[-1].cells["market_county"].widget
    assert isinstance(cell, ChoiceEdit)
    assert [choice.code for choice in cell.choices()] == ["tabas"]
