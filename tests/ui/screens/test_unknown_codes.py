"""Codes that only a newer program knows: every page shows them as they are, and none loses one."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from homejobs_desktop.services import people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens import SCREENS
from homejobs_desktop.ui.screens import permits as permit_pages
from homejobs_desktop.ui.screens import surveys as survey_pages
from homejobs_desktop.ui.screens.people import SCREEN
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.workplace import Screen
from tests.support.strange import CODES, NEW, STRANGE_FIELDS, Strange, make_strange
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


@pytest.fixture
def strange(office: Services) -> Strange:
    return office.ask(make_strange)


def _codes(office: Services, person: str) -> dict[str, object]:
    draft = office.ask(people.get_person, person).draft
    return {name: getattr(draft, name) for name in (*CODES, "support_bodies")}


def _editing(show: Show, strange: Strange) -> tuple[OpenScreen, PeopleDesk]:
    opened = show(SCREEN)
    opened.page.open(strange.person, "")
    opened.settle(300)
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    assert desk.person.file is not None
    desk._edit(desk.person.file)
    opened.settle(300)
    return opened, desk


def test_every_page_opens_over_unknown_codes(show: Show, strange: Strange) -> None:
    for screen in SCREENS:
        opened = show(screen)
        opened.settle(300)
        assert opened.frame.problems == [], screen.name


def test_a_person_is_edited_and_keeps_what_is_not_known(
    show: Show, office: Services, strange: Strange
) -> None:
    before = _codes(office, strange.person)
    opened, desk = _editing(show, strange)
    form = desk.form.form
    status = form.cells["marital_status"].editor.widget
    assert isinstance(status, QLineEdit)
    assert NEW in status.text()
    form.put("mobile", "09150000009")
    opened.page.save()
    opened.settle(300)
    assert opened.frame.problems == []
    assert office.ask(people.get_person, strange.person).draft.mobile == "09150000009"
    assert _codes(office, strange.person) == before
    assert desk.person.isVisible()


def test_a_draft_taken_up_again_keeps_them_too(show: Show, office: Services, strange: Strange) -> None:
    before = _codes(office, strange.person)
    for last in (False, True):
        opened, desk = _editing(show, strange)
        form = desk.form.form
        if not last:
            form.put("mobile", "09150000008")
            form.keep_draft()
            opened.settle()
        else:
            desk.form.question.bring_back.click()
            opened.settle()
            assert form.state.draft().mobile == "09150000008"
            opened.page.save()
            opened.settle(300)
    assert office.ask(people.get_person, strange.person).draft.mobile == "09150000008"
    assert _codes(office, strange.person) == before


def test_a_permit_opens(show: Show, strange: Strange) -> None:
    opened = show(permit_pages.SCREEN)
    opened.page.open(strange.permit, "")
    opened.settle(300)
    assert opened.frame.problems == []


def test_an_assessment_of_an_unknown_questionnaire_opens(show: Show, strange: Strange) -> None:
    opened = show(survey_pages.SCREEN)
    opened.page.open(strange.survey, "")
    opened.settle(300)
    assert [type(each).__name__ for each in opened.frame.problems] == []


def test_the_story_of_the_person_opens(show: Show, strange: Strange) -> None:
    opened = show(SCREEN)
    opened.page.open(strange.person, "")
    opened.settle(300)
    assert opened.frame.problems == []
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    shown = {each.text().lstrip("\u200f") for each in desk.person._strange_card.findChildren(QLabel)}
    assert desk.person._strange_card.isVisible()
    assert {*STRANGE_FIELDS, "زری"} <= shown


def test_who_has_nothing_strange_is_shown_without_it(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle(300)
    desk = opened.widget
    assert isinstance(desk, PeopleDesk)
    assert not desk.person._strange_card.isVisible()
