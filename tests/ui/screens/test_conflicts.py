"""Deciding between values at the province, by the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.conflict_cases import losers, work_list
from homejobs_desktop.services.people import get_person, timeline
from homejobs_desktop.ui.screens.decisions import SCREEN
from homejobs_desktop.ui.screens.decisions.conflicts import Conflicts
from homejobs_desktop.ui.screens.decisions.page import Decisions
from tests.support.disagreeing import disagree, lose, register_some
from tests.support.exchange import Offices, change_person, make_offices
from tests.support.keys import CTRL, NONE, focused, press_here, type_here
from tests.support.window import OpenScreen

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ids(offices: Offices) -> list[str]:
    made = register_some(offices)
    disagree(offices, made)
    return made


@pytest.fixture
def opened(qtbot: QtBot, offices: Offices, ids: list[str]) -> Iterator[OpenScreen]:
    screen = OpenScreen(offices.province, SCREEN)
    screen.page.open("conflicts", "")
    screen.settle()
    yield screen
    screen.close()


def page(opened: OpenScreen) -> Decisions:
    assert isinstance(opened.widget, Decisions)
    return opened.widget


def conflicts(opened: OpenScreen) -> Conflicts:
    return page(opened).conflicts


def key(opened: OpenScreen, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for each in keys:
        press_here(each, modifiers, chr(each) if Qt.Key.Key_0 <= each <= Qt.Key.Key_9 else "")
        opened.settle()


def words(widget: QWidget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def chosen(opened: OpenScreen) -> list[bool]:
    return [card.selected for card in conflicts(opened).case.cards]


def test_the_list_says_who_what_and_how_much(opened: OpenScreen) -> None:
    model = conflicts(opened).list.model
    rows = [[model.data(model.index(row, column)) for column in range(6)] for row in range(model.rowCount())]
    assert rows[0] == ["زهرا رستگار", "Last name", "بیرجند", "بیرجند", "today", "2 fields"]
    assert [row[1] for row in rows] == ["Last name", "Last name", "Last name", "Birth date"]
    assert page(opened).tabs.tabText(0) == "To decide (4)"


def test_both_values_stand_side_by_side_with_their_authors(opened: OpenScreen) -> None:
    key(opened, Qt.Key.Key_Return)
    shown = words(conflicts(opened).case)
    for part in ("رستگار", "دانشور", "امیرآبادی‌زاده", "خراسان جنوبی, admin", "بیرجند, admin", "in package 2"):
        assert part in shown
    assert "1405/09/01" in shown
    assert [card.value for card in conflicts(opened).case.cards] == ["رستگار", "دانشور", ""]
    assert conflicts(opened).case.cards[0].hasFocus()


def test_a_decision_takes_five_keys_and_the_next_conflict_follows(
    opened: OpenScreen, offices: Offices, ids: list[str]
) -> None:
    key(opened, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert chosen(opened) == [False, True, False]
    key(opened, Qt.Key.Key_Return)
    assert conflicts(opened).case.reason.hasFocus()
    type_here("شناسنامه دیده شد")
    key(opened, Qt.Key.Key_Return)
    assert offices.province.ask(get_person, ids[0]).draft.last_name == "دانشور"
    assert opened.frame.lines
    assert conflicts(opened).beside.shown == f"{ids[1]}|last_name"
    assert conflicts(opened).case.name.text().lstrip("\u200f") == "معصومه رستگار"
    assert conflicts(opened).case.cards[0].hasFocus()
    assert chosen(opened) == [False, False, False]
    assert page(opened).tabs.tabText(0) == "To decide (3)"
    key(opened, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_F8)
    key(opened, Qt.Key.Key_S, modifiers=CTRL)
    opened.page.save()
    opened.settle()
    (entry,) = [each for each in offices.province.ask(timeline, ids[1]) if each.type == "conflict.resolve"]
    assert entry.detail == "شناسنامه دیده شد"
    assert opened.frame.problems == []


def test_another_value_is_typed_and_kept_as_a_form_would_keep_it(
    opened: OpenScreen, offices: Offices, ids: list[str]
) -> None:
    key(opened, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return)
    type_here("رضايي ")
    assert chosen(opened) == [False, False, True]
    key(opened, Qt.Key.Key_Return)
    type_here("کارت ملی")
    key(opened, Qt.Key.Key_Return)
    assert offices.province.ask(get_person, ids[0]).draft.last_name == "رضایی"


def test_a_date_is_typed_as_everywhere(opened: OpenScreen, offices: Offices, ids: list[str]) -> None:
    key(opened, Qt.Key.Key_End)
    key(opened, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    shown = words(conflicts(opened).case)
    assert "1360/01/01" in shown
    assert "1359/01/01" in shown
    key(opened, Qt.Key.Key_3, Qt.Key.Key_Return)
    type_here("1361/02/03")
    key(opened, Qt.Key.Key_Return)
    type_here("کارت ملی")
    key(opened, Qt.Key.Key_Return)
    draft = offices.province.ask(get_person, ids[0]).draft
    assert str(draft.birth_date) == "1982-04-23"


def test_what_is_missing_is_said_and_nothing_is_decided(opened: OpenScreen, offices: Offices) -> None:
    case = conflicts(opened).case
    key(opened, Qt.Key.Key_Return)
    opened.page.save()
    opened.settle()
    assert "Choose the value" in case.error.text()
    key(opened, Qt.Key.Key_1)
    opened.page.save()
    opened.settle()
    assert "Say why" in case.error.text()
    assert case.reason.hasFocus()
    key(opened, Qt.Key.Key_Tab)
    case.cards[2].setFocus()
    key(opened, Qt.Key.Key_3)
    opened.page.save()
    opened.settle()
    assert "Type the other value" in case.error.text()
    assert len(offices.province.ask(work_list)) == 4


def test_one_leaves_and_skips_without_deciding(opened: OpenScreen, ids: list[str]) -> None:
    key(opened, Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Down, CTRL)
    opened.settle()
    assert conflicts(opened).beside.shown == f"{ids[1]}|last_name"
    QTest.keyClick(focused(), Qt.Key.Key_Up, CTRL)
    opened.settle()
    assert conflicts(opened).beside.shown == f"{ids[0]}|last_name"
    assert opened.page.leave()
    assert conflicts(opened).list.view.hasFocus()
    assert not opened.page.leave()


def test_a_selection_of_one_field_is_decided_at_once(
    opened: OpenScreen, offices: Offices, ids: list[str]
) -> None:
    key(opened, Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=SHIFT)
    bulk = conflicts(opened).bulk
    assert bulk.isVisible()
    assert "3 records" in bulk.title.text()
    key(opened, Qt.Key.Key_Return)
    assert bulk.reason.hasFocus()
    bulk.take.setFocus()
    key(opened, Qt.Key.Key_Space)
    assert "Say why" in bulk.error.text()
    type_here("ثبت احوال")
    key(opened, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert [offices.province.ask(get_person, each).draft.last_name for each in ids] == ["دانشور"] * 3
    assert opened.frame.lines == ["3 were decided."]
    assert conflicts(opened).list.model.rowCount() == 1


def test_a_selection_of_different_fields_says_what_to_do(opened: OpenScreen, offices: Offices) -> None:
    key(opened, Qt.Key.Key_A, modifiers=CTRL)
    bulk = conflicts(opened).bulk
    assert not bulk.take.isEnabled()
    assert "different fields" in words(bulk)
    conflicts(opened).filter.setCurrentIndex(2)
    opened.settle()
    assert conflicts(opened).list.model.rowCount() == 1
    assert conflicts(opened).filter.currentText() == "Birth date (1)"
    assert len(offices.province.ask(work_list)) == 4


def test_several_offers_are_each_a_card(qtbot: QtBot, offices: Offices) -> None:
    person_id = register_some(offices)[0]
    for name in ("دانشور", "سوم"):
        offices.first.ask(change_person, person_id, {"last_name": name})
    offices.province.ask(change_person, person_id, {"last_name": "رستگار"})
    offices.round(offices.first)
    screen = OpenScreen(offices.province, SCREEN)
    screen.page.open("conflicts", "")
    screen.settle()
    key(screen, Qt.Key.Key_Return)
    assert [card.value for card in conflicts(screen).case.cards] == ["رستگار", "دانشور", "سوم", ""]
    key(screen, Qt.Key.Key_3, Qt.Key.Key_Return)
    type_here("آخرین")
    key(screen, Qt.Key.Key_Return)
    assert offices.province.ask(get_person, person_id).draft.last_name == "سوم"
    assert not conflicts(screen).case.isVisible()
    screen.close()


def test_a_clerk_looks_but_does_not_decide(qtbot: QtBot, offices: Offices, ids: list[str]) -> None:
    clerk = offices.province.as_actor(Actor("clerk", "کارمند", Role.CLERK))
    screen = OpenScreen(clerk, SCREEN)
    screen.page.open("conflicts", "")
    screen.settle()
    key(screen, Qt.Key.Key_Return)
    case = conflicts(screen).case
    assert "دانشور" in words(case)
    assert not case.reason.isVisible()
    key(screen, Qt.Key.Key_1)
    assert chosen(screen) == [False, False]
    key(screen, Qt.Key.Key_A, modifiers=CTRL)
    assert not conflicts(screen).bulk.isVisible()
    screen.close()


def test_a_value_that_gave_way_is_brought_back(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    lose(offices, ids[0])
    screen = OpenScreen(offices.province, SCREEN)
    screen.page.open("losers", "")
    screen.settle()
    view = page(screen).losers.view
    key(screen, Qt.Key.Key_Return)
    assert "09150000002" in words(view)
    assert view.reason.hasFocus()
    key(screen, Qt.Key.Key_Return)
    assert "Say why" in view.error.text()
    type_here("تلفن قدیم درست است")
    key(screen, Qt.Key.Key_Return)
    assert offices.province.ask(get_person, ids[0]).draft.mobile == "09150000002"
    assert {row.kind for row in offices.province.ask(losers)} == {"lost", "decided"}
    screen.page.open("decided", "")
    screen.settle()
    model = page(screen).decided.list.model
    assert model.data(model.index(0, 4)) == "تلفن قدیم درست است"
    key(screen, Qt.Key.Key_Return)
    assert screen.frame.navigated == [("people", ids[0], "")]
    screen.close()


def test_nothing_to_decide_says_why_it_is_empty(qtbot: QtBot, offices: Offices) -> None:
    screen = OpenScreen(offices.province, SCREEN)
    for name in ("conflicts", "asked", "tasks", "losers", "decided"):
        screen.page.open(name, "")
        screen.settle()
    panes = (page(screen).conflicts, page(screen).asked, page(screen).tasks, page(screen).losers)
    assert all(pane.list.panel.is_empty for pane in panes)
    assert page(screen).decided.list.panel.is_empty
    assert screen.frame.problems == []
    screen.close()
