"""Moving, merging, parting and erasing a person's file from its page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.services.people import add_note, get_person, search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.ties import ties_of
from homejobs_desktop.services.transferring import ask_transfer, asked, propose_merge
from homejobs_desktop.ui.screens import decisions, people
from homejobs_desktop.ui.screens.decisions.page import Decisions
from homejobs_desktop.ui.screens.people.act_dialogs import (
    ActDialog,
    EraseDialog,
    TransferDialog,
    UnmergeDialog,
)
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from tests.support.disagreeing import CODES, SECOND_PASSWORD, register_some, second_user
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.keys import press_here, type_here
from tests.support.window import OpenScreen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ids(offices: Offices) -> list[str]:
    made = register_some(offices)
    twin = person(1, first_name="زهره", last_name="امیرآبادی", national_code=CODES[0], mobile="09157778888")
    made.append(offices.second.ask(make_person, twin))
    offices.second.ask(add_note, made[-1], "یادداشت قاین")
    offices.round(offices.second)
    return made


def shown(services: Services, person_id: str) -> OpenScreen:
    opened = OpenScreen(services, people.SCREEN)
    opened.page.open(person_id, "")
    opened.settle()
    return opened


def desk(opened: OpenScreen) -> PeopleDesk:
    assert isinstance(opened.widget, PeopleDesk)
    return opened.widget


def begin(opened: OpenScreen, words: str) -> None:
    """Choose an entry of the page's menu."""
    menu = desk(opened).person.more.menu()
    (action,) = [each for each in menu.actions() if words in each.text()]
    action.trigger()
    settle(opened)


def dialog(opened: OpenScreen) -> ActDialog:
    settle(opened)
    found = desk(opened).acts.dialog
    assert found is not None
    for _ in range(20):
        QApplication.processEvents()
        found.activateWindow()
    return found


def settle(opened: OpenScreen) -> None:
    """Wait for the worker alone: a dialog may stand over the page."""
    for _ in range(8):
        opened.settle_tasks()
        QApplication.processEvents()


def come_back(opened: OpenScreen) -> None:
    """Give the page back its window after a dialog, and let it rest."""
    settle(opened)
    opened.widget.activateWindow()
    opened.settle()


def told(widget: ActDialog) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_a_file_is_given_to_another_county(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    opened = shown(offices.province, ids[1])
    begin(opened, "another county")
    asking = dialog(opened)
    assert isinstance(asking, TransferDialog)
    assert "what it still changes becomes a proposal" in told(asking)
    assert [choice.name for choice in asking.office.choices()] == ["قاین"]
    asking.office.setFocus()
    type_here("قای")
    press_here(Qt.Key.Key_Return)
    asking.reason.setFocus()
    press_here(Qt.Key.Key_Return)
    settle(opened)
    assert "Say why" in asking.error.text()
    type_here("به قاین رفته است")
    press_here(Qt.Key.Key_Return)
    settle(opened)
    assert not asking.isVisible()
    assert offices.province.ask(get_person, ids[1]).owner == "29-02"
    come_back(opened)
    pills = [each.text() for each in desk(opened).person.findChildren(QLabel)]
    assert any("قاین" in each for each in pills)
    assert "قاین" in opened.frame.lines[-1]
    opened.close()


def test_two_entries_become_one_field_by_field_and_part_again(
    qtbot: QtBot, offices: Offices, ids: list[str]
) -> None:
    opened = shown(offices.province, ids[0])
    begin(opened, "Merge")
    opened.settle()
    merging = desk(opened).acts.merging
    assert merging.pick.isVisible()
    type_here("زهره")
    opened.settle()
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert merging.reason.hasFocus()
    assert set(merging._takes) == {"first_name", "last_name", "mobile"}
    merging._takes["mobile"].setFocus()
    QTest.keyClick(merging._takes["mobile"], Qt.Key.Key_Space)
    opened.page.save()
    opened.settle()
    assert "Say why" in merging.error.text()
    type_here("یک نفرند")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    file = offices.province.ask(get_person, ids[0])
    assert (file.draft.first_name, file.draft.mobile, len(file.notes)) == ("زهرا", "09157778888", 1)
    assert desk(opened).person.isVisible()
    begin(opened, "Part")
    parting = dialog(opened)
    assert isinstance(parting, UnmergeDialog)
    assert "یک نفرند" in parting.entry.text()
    parting.reason.setFocus()
    type_here("دو نفرند")
    press_here(Qt.Key.Key_Return)
    settle(opened)
    assert offices.province.ask(ties_of, ids[0]).merged == ()
    assert len(offices.province.ask(get_person, ids[3]).notes) == 1
    come_back(opened)
    opened.close()


def test_the_other_entry_may_be_the_one_that_stays(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    opened = shown(offices.province, ids[0])
    opened.page.open(ids[0], f"merge:{ids[3]}")
    opened.settle()
    merging = desk(opened).acts.merging
    merging.swap.click()
    merging.reason.setFocus()
    type_here("یک نفرند")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert offices.province.ask(get_person, ids[0]).retired
    file = desk(opened).person.file
    assert file is not None
    assert file.id == ids[3]
    opened.close()


def test_erasing_takes_two_and_leaves_nothing(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    second_user(offices)
    opened = shown(offices.province, ids[3])
    begin(opened, "Erase")
    asking = dialog(opened)
    assert isinstance(asking, EraseDialog)
    assert "1 papers are erased" in told(asking)
    for user, password, sentence in (
        ("admin", "x", "Erasing takes two people"),
        ("reza", "wrong password", "password is wrong"),
    ):
        asking.second.setText(user)
        asking.password.setText(password)
        asking.reason.setText("درخواست شخص")
        QTest.mouseClick(asking.act, Qt.MouseButton.LeftButton)
        settle(opened)
        assert sentence in asking.error.text()
        assert asking.isVisible()
    asking.password.setFocus()
    type_here(SECOND_PASSWORD)
    press_here(Qt.Key.Key_Return)
    settle(opened)
    assert not asking.isVisible()
    with pytest.raises(NotFound):
        offices.province.ask(get_person, ids[3])
    come_back(opened)
    assert not desk(opened).person.isVisible()
    assert opened.frame.problems == []
    opened.close()


def test_a_county_only_asks(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    opened = shown(offices.first, ids[1])
    menu = desk(opened).person.more.menu()
    assert len(menu.actions()) == 3
    begin(opened, "transfer")
    asking = dialog(opened)
    assert isinstance(asking, TransferDialog)
    assert "Nothing changes here" in told(asking)
    asking.office.set_value("29-02")
    asking.reason.setFocus()
    type_here("رفته است")
    press_here(Qt.Key.Key_Return)
    settle(opened)
    assert offices.first.ask(get_person, ids[1]).owner == "29-01"
    come_back(opened)
    opened.page.open(ids[0], f"merge:{ids[2]}")
    opened.settle()
    type_here("یک نفرند")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    offices.carry(offices.first, offices.province)
    assert [each.type for each in offices.province.ask(asked)] == ["transfer.ask", "merge.propose"]
    opened.close()


def test_a_clerk_at_the_province_has_no_such_acts(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    clerk = offices.province.as_actor(Actor("clerk", "کارمند", Role.CLERK))
    opened = shown(clerk, ids[1])
    assert [each.text() for each in desk(opened).person.more.menu().actions()] == ["Take out of use"]
    opened.page.open(ids[1], "transfer:29-02")
    opened.settle()
    assert desk(opened).acts.dialog is None
    opened.close()


def test_what_a_county_asks_is_done_or_declined(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    offices.first.ask(ask_transfer, ids[1], "29-02", "به قاین رفته است")
    offices.first.ask(propose_merge, ids[0], ids[2], "یک نفرند")
    offices.round(offices.first)
    opened = OpenScreen(offices.province, decisions.SCREEN)
    opened.page.open("asked", "")
    opened.settle()
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    assert opened.frame.navigated == [
        ("people", ids[1], "transfer:29-02"), ("people", ids[0], f"merge:{ids[2]}"),
    ]  # fmt: skip
    press_here(Qt.Key.Key_Delete)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    page = opened.widget
    assert isinstance(page, Decisions)
    assert "Say why" in page.asked.error.text()
    type_here("دو نفرند")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert [each.type for each in offices.province.ask(asked)] == ["transfer.ask"]
    offices.carry(offices.province, offices.first)
    (note,) = offices.first.ask(get_person, ids[2]).notes
    assert note.text.endswith("دو نفرند")
    opened.close()


def test_what_was_asked_for_opens_filled_in(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    opened = OpenScreen(offices.province, people.SCREEN)
    opened.page.open(ids[1], "transfer:29-02")
    asking = dialog(opened)
    assert isinstance(asking, TransferDialog)
    settle(opened)
    assert asking.office.value() == "29-02"
    asking.reject()
    come_back(opened)
    opened.close()


def test_rows_of_two_counties_are_told_apart(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    opened = OpenScreen(offices.province, people.SCREEN)
    pane = desk(opened).list
    pane.search.setFocus()
    type_here(CODES[0])
    opened.settle()
    rows = [
        [pane.model.data(pane.model.index(row, column)) for column in (0, 1)]
        for row in range(pane.model.rowCount())
    ]
    assert sorted(rows) == [["زهرا امیرآبادی‌زاده", "بیرجند"], ["زهره امیرآبادی", "قاین"]]
    opened.page.open(ids[0], "")
    opened.settle()
    assert not pane.view.isColumnHidden(1)
    opened.close()
    owners = {row.owner for row in offices.province.ask(search_people, CODES[0]).rows}
    assert owners == {"29-01", "29-02"}
