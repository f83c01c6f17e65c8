"""The applications section with the keyboard: register, check, waive, move on, move many, issue."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.filters import ApplicationFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.applications import application_file, search_applications
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.applications import SCREEN
from homejobs_desktop.ui.screens.applications.desk import ApplicationsDesk
from tests.support.applying import MARYAM, apply, bring, complete, person, stage
from tests.support.keys import CTRL, press_here, type_here
from tests.support.office import FixedClock, make_office
from tests.support.window import OpenScreen


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


@pytest.fixture
def opened(qtbot: QtBot, office: Services) -> Iterator[OpenScreen]:
    person(office)
    page = OpenScreen(office, SCREEN)
    yield page
    page.close()


def desk_of(page: OpenScreen) -> ApplicationsDesk:
    assert isinstance(page.widget, ApplicationsDesk)
    return page.widget


def words(page: OpenScreen) -> str:
    return "\n".join(each.text() for each in page.widget.findChildren(QLabel) if each.isVisible())


def rows(office: Services) -> list[tuple[str, str]]:
    found = office.ask(search_applications, ApplicationFilter()).rows
    return [(row.field_code, row.state) for row in found]


def show(page: OpenScreen, application: str) -> None:
    page.page.open(application, "")
    page.settle()


def test_an_application_is_typed_in_one_sitting(opened: OpenScreen, office: Services) -> None:
    opened.page.create()
    opened.settle()
    type_here("زهرا")
    opened.settle(300)
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert desk_of(opened).form.isVisible()
    for typed in ("Independent", "خیاطی", "صنعت"):
        press_here(Qt.Key.Key_A, CTRL)
        type_here(typed)
        opened.settle()
        press_here(Qt.Key.Key_Return)
        opened.settle()
    opened.page.save()
    opened.settle()
    assert rows(office) == [("IN-01", "registered")]
    assert desk_of(opened).view.isVisible()
    assert "تصویر کارت ملی" in words(opened)
    assert opened.frame.problems == []
    assert opened.page.leave()
    opened.settle()
    assert not desk_of(opened).view.isVisible()


def test_a_page_says_what_is_missing_and_a_waiver_is_typed(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    bring(office, "national_card", "birth_certificate")
    show(opened, application)
    assert "2 are missing" in words(opened)
    waive = next(
        each
        for each in desk_of(opened).view.findChildren(QPushButton)
        if "گواهی آموزش" in each.accessibleName()
    )
    waive.click()
    opened.settle()
    opened.page.save()
    opened.settle()
    assert "Say why this condition is waived." in words(opened)
    type_here("استادکار")
    opened.page.save()
    opened.settle()
    assert "1 are missing" in words(opened)
    assert "استادکار" in words(opened)
    assert opened.frame.problems == []


def test_a_stage_asks_for_its_letter_and_shows_the_days(
    opened: OpenScreen, office: Services, clock: FixedClock
) -> None:
    application = apply(office)
    clock.forward(days=9)
    show(opened, application)
    assert "In this stage: 9 days" in words(opened)
    desk = desk_of(opened)
    desk.view.act("stage").click()
    opened.settle()
    form = desk.stages.page.form
    assert not form.cells["letter_no"].isVisible()
    form.put("state", "agency_review")
    opened.settle()
    form.put("state", "agency_approved")
    opened.settle()
    assert form.cells["letter_no"].isVisible()
    opened.page.save()
    opened.settle()
    assert "Enter the number of the letter that came as an answer." in words(opened)
    form.put("state", "agency_review")
    form.put("letter_no", "140/7")
    opened.page.save()
    opened.settle()
    file = office.ask(application_file, application)
    assert (file.item.state, file.steps[-1].letter_no) == ("agency_review", "140/7")
    assert desk.view.isVisible()
    assert "140/7" in words(opened)
    assert opened.frame.problems == []


def test_a_selection_is_sent_with_one_letter(opened: OpenScreen, office: Services) -> None:
    for field in ("IN-01", "IN-02"):
        apply(office, field_code=field)
    stage(office, apply(office, MARYAM, field_code="HC-01"), "docs_check")
    opened.page.reload()
    opened.settle()
    desk = desk_of(opened)
    desk.list.view.selectAll()
    desk.move_chosen()
    opened.settle()
    form = desk.stages.page.form
    form.put("state", "agency_review")
    form.put("letter_no", "99")
    opened.page.save()
    opened.settle()
    assert {state for _field, state in rows(office)} == {"agency_review"}
    assert any("3" in line for line in opened.frame.lines)
    assert opened.frame.problems == []


def test_a_selection_without_a_common_stage_is_told_so(opened: OpenScreen, office: Services) -> None:
    stage(office, apply(office), "withdrawn", text="انصراف")
    apply(office, field_code="IN-02")
    desk = desk_of(opened)
    desk.filters.ask("state", None)
    opened.page.reload()
    opened.settle()
    assert desk.list.model.rowCount() == 2
    desk.list.view.selectAll()
    desk.move_chosen()
    opened.settle()
    assert len(opened.frame.problems) == 1
    assert not desk.stages.page.isVisible()


def test_the_list_is_narrowed(opened: OpenScreen, office: Services, clock: FixedClock) -> None:
    stage(office, apply(office), "withdrawn", text="انصراف")
    apply(office, field_code="IN-02")
    clock.forward(days=5)
    apply(office, field_code="HC-01")
    desk = desk_of(opened)
    opened.page.reload()
    opened.settle()
    assert desk.list.model.rowCount() == 2
    desk.filters.toggle.click()
    desk.filters.editors["min_days"].setFocus()
    type_here("5")
    opened.settle()
    assert desk.list.model.rowCount() == 1
    desk.filters.ask("min_days", None)
    desk.filters.ask("state", "withdrawn")
    opened.settle()
    assert desk.list.model.rowCount() == 1


def test_the_permit_is_issued_from_the_page(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    complete(office)
    stage(office, application, "agency_approved", letter_no="1")
    show(opened, application)
    desk = desk_of(opened)
    assert "all met or waived" in words(opened)
    notice = next(each for each in desk.view.papers.actions() if each.data() == "missing_notice")
    assert not notice.isEnabled()
    assert "met or waived" in notice.toolTip()
    desk.view.act("issue").click()
    opened.settle()
    assert rows(office) == [("IN-01", "permit_issued")]
    assert not desk.view.act("issue").isVisible()
    desk.view.act("permit").click()
    assert opened.frame.navigated[-1][0] == "permits"


def test_a_correction_keeps_whose_it_is(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    show(opened, application)
    desk = desk_of(opened)
    desk.view.act("edit").click()
    opened.settle()
    assert not desk.form.form.cells["permit_type"].isVisible()
    desk.form.form.put("description", "کارگاه خانگی")
    opened.page.save()
    opened.settle()
    assert office.ask(application_file, application).draft.description == "کارگاه خانگی"
    assert desk.view.isVisible()
    assert opened.frame.problems == []


def test_a_province_looks_but_does_not_handle(qtbot: QtBot, tmp_path: Path) -> None:
    province = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    page = OpenScreen(province, SCREEN)
    page.page.create()
    page.settle()
    assert not any("Ctrl+N" in each.toolTip() for each in page.widget.findChildren(QPushButton))
    page.close()


def test_missing_documents_may_name_their_letter(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    stage(office, application, "docs_check")
    show(opened, application)
    desk = desk_of(opened)
    desk.view.act("stage").click()
    opened.settle()
    form = desk.stages.page.form
    form.put("state", "needs_fix")
    form.changed.emit("state")
    assert form.cells["letter_no"].isVisible()
    assert not form.cells["office"].isVisible()
    form.put("letter_no", "۴۰/۱۴۰۵")
    opened.page.save()
    opened.settle()
    step = office.ask(application_file, application).steps[-1]
    assert (step.stage, step.letter_no) == ("needs_fix", "40/1405")
