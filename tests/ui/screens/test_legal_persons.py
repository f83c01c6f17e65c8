"""The page of legal persons with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.legal_persons import search_legal_persons
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.legal_persons import SCREEN
from homejobs_desktop.ui.screens.legal_persons.desk import LegalPersonsDesk
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


def desk_of(page: OpenScreen) -> LegalPersonsDesk:
    assert isinstance(page.widget, LegalPersonsDesk)
    return page.widget


def words(page: OpenScreen) -> str:
    return "\n".join(each.text() for each in page.widget.findChildren(QLabel) if each.isVisible())


def test_one_is_recorded_and_corrected_with_the_keyboard(opened: OpenScreen, office: Services) -> None:
    opened.page.create()
    opened.settle()
    for typed in ("10380284791", "تعاونی زعفران"):
        type_here(typed)
        press_here(Qt.Key.Key_Return)
        opened.settle()
    opened.page.save()
    opened.settle()
    assert "its last digit does not agree" in words(opened)
    desk = desk_of(opened)
    desk.form.form.put("legal_id", "10380284790")
    opened.page.save()
    opened.settle()
    (row,) = office.ask(search_legal_persons, "").rows
    assert (row.legal_id, row.name) == ("10380284790", "تعاونی زعفران")
    desk.list.view.go_to(0)
    desk.list.view.setFocus()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    desk.form.form.put("director_name", "رضا موسوی")
    opened.page.save()
    opened.settle()
    assert office.ask(search_legal_persons, "").rows[0].director_name == "رضا موسوی"
    assert opened.frame.problems == []
    assert opened.page.leave()
    assert opened.frame.navigated == [("applications", "", "")]
