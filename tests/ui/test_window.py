"""The window around an office: frame, navigation, search, the quiet line, every screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens import SCREENS
from tests.support.office import make_office
from tests.support.program import Program, open_program

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


@pytest.fixture
def window(qtbot: QtBot, office: Services) -> Program:
    return open_program(qtbot, office)


def add_person(office: Services) -> str:
    draft = PersonDraft(
        national_code="0641234562", first_name="زهرا", last_name="امیرآبادی‌زاده", father_name="غلامرضا",
        gender="female", mobile="09151612345",
    )  # fmt: skip
    return office.ask(save_person, None, draft)


def type_text(text: str) -> None:
    """Type as a keyboard does; QTest.keyClicks cannot type Persian."""
    target = QApplication.focusWidget()
    assert target is not None
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_it_reads_right_to_left_with_the_rail_on_the_right(window: Program) -> None:
    frame = window.frame
    assert frame.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert frame.rail.geometry().right() == frame.rect().right()


@pytest.mark.parametrize("name", [screen.name for screen in SCREENS])
def test_every_screen_opens_by_the_rail_and_fits_the_small_screen(window: Program, name: str) -> None:
    window.stage.window.resize(1366, 768)
    window.frame.navigate(name, "", "")
    window.settle()
    assert window.frame.current == name
    section = next(each.within or each.name for each in SCREENS if each.name == name)
    assert window.frame.rail.button(section).isChecked()
    assert window.frame.minimumSizeHint().width() <= 1366
    assert window.frame.minimumSizeHint().height() <= 768
    assert not window.frame.bar.sentence


def test_a_section_the_role_may_not_see_is_not_there(qtbot: QtBot, office: Services) -> None:
    clerk = office.as_actor(Actor("clerk", "کارشناس", Role.CLERK))
    window = open_program(qtbot, clerk)
    names = [screen.name for screen in SCREENS if window.frame.rail.has(screen.name)]
    assert names == [each.name for each in SCREENS if not each.within and clerk.actor.may(each.needs)]
    assert not clerk.actor.may(Permission.MANAGE_OFFICE)


def test_ctrl_k_searches_everything_and_enter_opens_the_person(window: Program, office: Services) -> None:
    person = add_person(office)
    frame = window.frame
    QTest.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is frame.search
    type_text("امیر")
    window.qtbot.waitUntil(lambda: len(frame.search.hits()) == 1)
    assert frame.search.hits()[0].record == person
    QTest.keyClick(frame.search, Qt.Key.Key_Return)
    window.settle()
    assert frame.current == "people"
    assert frame.search.text() == ""


def test_a_search_that_finds_nothing_says_so(window: Program) -> None:
    window.frame.search.take_focus()
    type_text("هیچکس")
    window.settle()
    window.qtbot.waitUntil(lambda: window.frame.search.answered)
    assert window.frame.search.hits() == ()


def test_it_says_quietly_that_something_worked_and_takes_it_back(window: Program) -> None:
    undone: list[bool] = []
    window.frame.quiet_line("ذخیره شد.", lambda: undone.append(True))
    assert window.frame.bar.sentence == "ذخیره شد."
    next(each for each in window.frame.bar.findChildren(QPushButton) if each.isVisible()).click()
    assert undone == [True]
    assert not window.frame.bar.isVisible()


def test_a_refusal_stands_in_the_bar_until_it_is_closed(window: Program) -> None:
    window.frame.show_problem(
        NotFound(mark("Frame", "Nothing found. Try fewer letters, or the national code."))
    )
    assert "چیزی پیدا نشد" in window.frame.bar.sentence
    QTest.keyClick(window.frame, Qt.Key.Key_Escape)
    assert not window.frame.bar.isVisible()


def test_pages_that_show_what_was_written_are_read_again(window: Program, office: Services) -> None:
    window.frame.navigate("desk", "", "")
    window.settle()
    before = _texts(window)
    add_person(office)
    window.frame.announce(frozenset({"person"}))
    window.settle()
    assert _texts(window) != before


def test_f5_reads_the_page_again(window: Program, office: Services) -> None:
    add_person(office)
    before = _texts(window)
    QTest.keyClick(window.frame, Qt.Key.Key_F5)
    window.settle()
    assert _texts(window) != before


def test_another_look_is_shown_at_once_on_every_page(window: Program) -> None:
    window.frame.navigate("settings", "", "")
    window.settle()
    before = window.frame.page("settings").widget
    window.stage.theme.choose("dark")
    window.settle()
    assert window.stage.theme.dark
    assert window.frame.current == "settings"
    assert window.frame.page("settings").widget is not before
    window.stage.theme.choose("light")
    window.settle()
    assert not window.stage.theme.dark


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_1, "people"),
        (Qt.Key.Key_2, "surveys"),
        (Qt.Key.Key_3, "permits"),
        (Qt.Key.Key_4, "exchange"),
    ],
)
def test_the_keys_of_the_desk_lead_to_their_screens(window: Program, key: Qt.Key, name: str) -> None:
    QTest.keyClick(window.frame, key, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert window.frame.current == name


def _texts(window: Program) -> list[str]:
    return [label.text() for label in window.frame.findChildren(QLabel)]
