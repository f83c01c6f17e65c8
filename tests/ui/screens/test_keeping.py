"""The card of packages in the settings: the rule is read, changed and held to its bounds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.tidying import KeepingRule, keep_packages, look_over
from homejobs_desktop.ui.screens.settings import SCREEN
from homejobs_desktop.ui.screens.settings.keeping import KeepingCard
from tests.support.disagreeing import register_some
from tests.support.exchange import Offices, change_person, make_offices
from tests.support.keys import type_text
from tests.support.window import OpenScreen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def card(services: Services) -> tuple[OpenScreen, KeepingCard]:
    opened = OpenScreen(services, SCREEN)
    (found,) = opened.widget.findChildren(KeepingCard)
    return opened, found


def test_the_rule_is_changed_by_the_keyboard(qtbot: QtBot, offices: Offices) -> None:
    opened, found = card(offices.first)
    assert (found.last.value(), found.days.value()) == (50, 180)
    assert not found.tidy.isEnabled()
    found.last.setFocus()
    for edit, typed in ((found.last, "20"), (found.days, "30")):
        edit.selectAll()
        type_text(edit, typed)
    QTest.keyClick(found.days, Qt.Key.Key_Return)
    opened.settle()
    assert "90" in found.wrong.text()
    assert offices.first.ask(look_over).rule == KeepingRule()
    found.days.selectAll()
    type_text(found.days, "365")
    QTest.keyClick(found.days, Qt.Key.Key_Return)
    opened.settle()
    assert found.wrong.isHidden()
    assert offices.first.ask(look_over).rule == KeepingRule(20, 365)
    opened.close()


def test_what_may_go_goes_at_once(qtbot: QtBot, offices: Offices) -> None:
    person = register_some(offices)[0]
    for number in range(7):
        offices.first.ask(change_person, person, {"mobile": f"0915000000{number}"})
        offices.round(offices.first)
    offices.first.ask(keep_packages, 5, 90)
    offices.tick(days=91)
    opened, found = card(offices.first)
    assert found.tidy.isEnabled()
    found.tidy.click()
    opened.settle()
    assert not found.tidy.isEnabled()
    assert len(list(offices.first.machine.paths.outbox.glob("*.msp"))) == 5
    opened.close()


def test_a_clerk_sees_the_rule_and_leaves_it(qtbot: QtBot, offices: Offices) -> None:
    opened, found = card(offices.first.as_actor(Actor("admin", "مدیر", Role.CLERK)))
    assert found.last.isReadOnly()
    assert not found.save_button.isVisible()
    opened.close()
