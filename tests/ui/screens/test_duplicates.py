from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.services import duplicates
from homejobs_desktop.services.elsewhere import LIKE_ELSEWHERE
from homejobs_desktop.services.sure_merges import Switch, merging_state, switch_merging
from homejobs_desktop.ui.screens import people
from homejobs_desktop.ui.screens.duplicates import SCREEN
from homejobs_desktop.ui.screens.duplicates.page import Duplicates
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from tests.support.exchange import Offices, make_offices, make_person
from tests.support.store import person_values
from tests.support.window import OpenScreen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.first.ask(make_person, person_values())
    made.second.ask(make_person, person_values(code="0641234563"))
    made.round(made.first, made.second)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, offices: Offices) -> Iterator[OpenScreen]:
    opened = OpenScreen(offices.province, SCREEN)
    yield opened
    opened.close()


def body(opened: OpenScreen) -> Duplicates:
    assert isinstance(opened.widget, Duplicates)
    return opened.widget


def compare(opened: OpenScreen) -> None:
    body(opened).compare.click()
    opened.settle()


def test_comparing_shows_both_records_side_by_side(page: OpenScreen) -> None:
    assert body(page).cards == []
    compare(page)
    (card,) = body(page).cards
    words = [each.text() for each in card.findChildren(QLabel)]
    assert sum("زهرا" in each for each in words) == 2
    assert page.frame.lines
    assert page.frame.problems == []


def test_two_people_are_not_shown_again(page: OpenScreen) -> None:
    compare(page)
    body(page).cards[0].split.click()
    page.settle()
    compare(page)
    assert body(page).cards == []


def test_one_person_needs_a_reason_and_then_is_one(page: OpenScreen, offices: Offices) -> None:
    compare(page)
    (card,) = body(page).cards
    first, second = card.pair.first.id, card.pair.second.id
    card.same.emit(first, second)
    page.settle()
    assert len(page.frame.problems) == 1
    body(page).cards[0].reason_line.setText("شناسنامه دیده شد")
    body(page).cards[0].same.emit(first, second)
    page.settle()
    assert body(page).cards == []
    (pair,) = offices.province.ask(duplicates.people_duplicates, "same")
    assert {pair.first.retired, pair.second.retired} == {True, False}


def test_what_was_merged_by_itself_is_parted_and_switched_off(page: OpenScreen, offices: Offices) -> None:
    offices.province.ask(switch_merging, Switch.ON)
    offices.second.ask(make_person, person_values())
    offices.round(offices.second)
    body(page).by_itself.click()
    page.settle()
    pane = body(page).merged
    (card,) = pane.cards
    card.split.click()
    page.settle()
    assert len(page.frame.problems) == 1
    pane.cards[0].reason_line.setText("دو نفرند")
    pane.cards[0].split.click()
    page.settle()
    assert pane.cards == []
    pane.switch.click()
    page.settle()
    assert not offices.province.ask(merging_state).on
    assert page.page.leave()
    assert page.frame.navigated == []
    assert page.page.leave()
    assert page.frame.navigated == [("people", "", "")]


def test_the_clerk_of_another_county_is_warned_while_typing(qtbot: QtBot, offices: Offices) -> None:
    opened = OpenScreen(offices.first, people.SCREEN)
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    opened.page.create()
    opened.settle()
    desk.aside.watch(PersonDraft(national_code="0641234563"), "")
    opened.settle(400)
    words = [each.text() for each in desk.aside.findChildren(QLabel)]
    assert any(translate(LIKE_ELSEWHERE) in each for each in words)
    desk.aside.watch(PersonDraft(national_code="0641234562"), "")
    opened.settle(400)
    words = [each.text() for each in desk.aside.findChildren(QLabel) if each.isVisible()]
    assert not any(translate(LIKE_ELSEWHERE) in each for each in words)
    opened.close()
