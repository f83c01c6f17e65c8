"""What the sections share: actions of a record's page, chosen rows, and where the cursor is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services import people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.people import SCREEN
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.section import Over
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import CTRL, press, press_here
from tests.support.window import OpenScreen
from tests.ui.screens.conftest import ZAHRA

Show = Callable[[Screen], OpenScreen]
_FIRST, _SECOND = mark("People", "Edit"), mark("People", "Close")


def make_row(qtbot: QtBot) -> ActionRow:
    row = ActionRow((Action("first", _FIRST), Action("second", _SECOND)))
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    return row


def test_an_action_that_goes_hands_the_cursor_to_one_that_stays(qtbot: QtBot) -> None:
    row = make_row(qtbot)
    row.act("first").setFocus()
    row.offer({"first": False})
    assert row.act("second").hasFocus()
    row.offer({"first": True})
    assert row.act("second").hasFocus()


def test_a_menu_of_a_record_tells_what_was_chosen(qtbot: QtBot) -> None:
    row, wanted = make_row(qtbot), list[str]()
    row.wants.connect(wanted.append)
    menu = row.add_menu(Action("more", _FIRST), {"one": _FIRST, "two": _SECOND})
    menu.actions()[1].trigger()
    row.act("first").click()
    row.fill(menu, {"three": _FIRST})
    menu.actions()[0].trigger()
    assert wanted == ["two", "first", "three"]


def test_actions_go_on_in_a_second_line_where_the_room_ends(qtbot: QtBot) -> None:
    row = make_row(qtbot)
    row.resize(row.act("first").sizeHint().width() + 20, 100)
    qtbot.waitUntil(lambda: row.act("second").y() > row.act("first").y())


def test_a_new_application_begins_on_the_page_of_a_person(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    desk.person.acts.act("survey").setFocus()
    desk.person.acts.act("application").click()
    assert opened.frame.navigated == [("applications", "", f"new:{zahra}")]


def test_rows_are_chosen_with_the_keys_and_told_from_the_top(
    show: Show, office: Services, zahra: str
) -> None:
    opened = show(SCREEN)
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    opened.settle()
    opened.page.find()
    press_here(Qt.Key.Key_Down)
    press(desk.list.view, Qt.Key.Key_A, CTRL)
    found = office.ask(people.search_people, "").rows
    assert [row.id for row in desk.list.chosen_rows()] == [row.id for row in found] == [zahra]
    assert desk.list.row_of(zahra) == found[0]
    assert desk.list.row_of("nobody") is None


def test_what_is_typed_is_kept_saved_and_left_by_the_section(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    assert isinstance(desk.form, Over)
    assert desk.form.isVisible()
    desk.form.form.put("first_name", ZAHRA.first_name)
    assert opened.page.leave()
    opened.settle()
    assert desk.front.isVisible()
    opened.page.create()
    opened.settle()
    assert desk.form.question.isVisible()


def test_a_tool_stands_beside_the_search(show: Show) -> None:
    opened = show(SCREEN)
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    tool: QWidget = QLabel("tool")
    desk.list.add_tool(tool)
    opened.settle()
    assert tool.isVisible()
