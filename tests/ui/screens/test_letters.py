"""The page of letters with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.letters import LetterFilter
from homejobs_desktop.services.letters import search_letters
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.letters import SCREEN
from homejobs_desktop.ui.screens.letters.desk import LettersDesk
from tests.support.applying import apply, stage
from tests.support.keys import press_here, type_here
from tests.support.office import make_office
from tests.support.window import OpenScreen


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


@pytest.fixture
def opened(qtbot: QtBot, office: Services) -> Iterator[OpenScreen]:
    page = OpenScreen(office, SCREEN)
    yield page
    page.close()


def test_a_letter_is_registered_with_the_keyboard(opened: OpenScreen, office: Services) -> None:
    opened.page.create()
    opened.settle()
    for typed in ("outgoing", "", "", "جهاد", "معرفی متقاضیان"):
        if typed:
            type_here(typed)
        press_here(Qt.Key.Key_Return)
        opened.settle()
    opened.page.save()
    opened.settle()
    (row,) = office.ask(search_letters, LetterFilter()).rows
    assert (row.direction, row.number, row.party, row.subject) == ("out", "1/1405", "جهاد", "معرفی متقاضیان")
    assert "1/1405" in opened.frame.lines[-1]
    assert opened.frame.problems == []


def test_the_letter_of_a_stage_leads_to_its_application(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    stage(office, application, "agency_review")
    opened.page.reload()
    opened.settle()
    assert isinstance(opened.widget, LettersDesk)
    view = opened.widget.list.view
    view.go_to(0)
    view.setFocus()
    press_here(Qt.Key.Key_Return)
    assert opened.frame.navigated == [("applications", application, "")]
