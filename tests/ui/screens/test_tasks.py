"""What came back is put right at the county in the form of the person, by the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.corrections import close_task, tasks_page
from homejobs_desktop.services.people import get_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.decisions import SCREEN
from homejobs_desktop.ui.screens.decisions.page import Decisions
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from tests.support.disagreeing import lose, register_some, send_back
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.keys import CTRL, press_here, type_text
from tests.support.keys import press as press_on
from tests.support.program import Program, open_program
from tests.support.window import OpenScreen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def shown(services: Services, name: str = "tasks") -> OpenScreen:
    opened = OpenScreen(services, SCREEN)
    opened.page.open(name, "")
    opened.settle()
    return opened


def page(opened: OpenScreen) -> Decisions:
    assert isinstance(opened.widget, Decisions)
    return opened.widget


def row(opened: OpenScreen, number: int = 0) -> list[str]:
    model = page(opened).tasks.list.model
    return [str(model.data(model.index(number, place))) for place in range(model.columnCount())]


def people(program: Program) -> PeopleDesk:
    desk = program.frame.page("people").widget
    assert isinstance(desk, PeopleDesk)
    return desk


def press(
    program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    press_here(key, modifiers)
    program.settle()


def begin(program: Program) -> None:
    """Open the list of tasks in the real window, and the first of them."""
    program.stage.window.activateWindow()
    program.settle()
    program.frame.navigate("decisions", "tasks", "")
    tasks = program.frame.page("decisions").widget
    assert isinstance(tasks, Decisions)
    program.qtbot.waitUntil(lambda: tasks.tasks.list.model.rowCount() > 0)
    program.qtbot.waitUntil(lambda: bool(tasks.tasks.list.view.current_key()))
    press(program, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.frame.current == "people")
    program.qtbot.waitUntil(people(program).form.isVisible)
    program.settle()


def test_the_task_names_the_field_and_the_reason(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    opened = shown(offices.first)
    assert row(opened)[:5] == [
        "زهرا امیرآبادی‌زاده", "Correction", "Birth date", "Sent back: the value is not right", "admin",
    ]  # fmt: skip
    assert [page(opened).tabs.tabText(place) for place in range(page(opened).tabs.count())] == [
        "To correct (1)", "Values that gave way", "Decided by the province",
    ]  # fmt: skip
    opened.close()
    there = shown(offices.province)
    assert row(there)[1] == "بیرجند"
    there.close()


def test_enter_opens_the_form_on_the_field_and_saving_puts_it_right(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    program = open_program(qtbot, offices.first)
    qtbot.waitUntil(lambda: program.frame.rail._badges["decisions"].text() == "1")
    begin(program)
    form = people(program).form
    cell = form.form.cells["birth_date"]
    assert form.form.focusWidget() is cell.editor.widget
    assert cell.problem() == "Sent back: the value is not right"
    assert "Sent back" in form.head.hint.text()
    form.form.cells["gender"].editor.widget.setFocus()
    qtbot.wait(20)
    assert cell.problem() == "Sent back: the value is not right"
    cell.editor.widget.setFocus()
    assert form.form.state.draft().mobile == "09150000001"
    press_on(cell.editor.widget, Qt.Key.Key_A, CTRL)
    type_text(cell.editor.widget, "1365/02/16")
    program.settle()
    program.frame.page("people").save()
    qtbot.waitUntil(lambda: not form.isVisible())
    program.settle()
    draft = offices.first.ask(get_person, ids[0]).draft
    assert (str(draft.birth_date), draft.mobile) == ("1986-05-06", "09150000001")
    assert offices.first.ask(tasks_page).rows == ()
    qtbot.waitUntil(program.frame.rail._badges["decisions"].isHidden)
    offices.round(offices.first)
    assert offices.province.ask(get_person, ids[0]).draft == draft


def test_a_refused_registration_opens_with_all_that_was_typed(qtbot: QtBot, offices: Offices) -> None:
    values = person(1, first_name="زهرا", national_code="0641234562", birth_date="0001-01-01")
    person_id = offices.first.ask(make_person, values)
    offices.round(offices.first)
    program = open_program(qtbot, offices.first)
    begin(program)
    form = people(program).form.form
    date = form.cells["birth_date"].editor.widget
    assert form.focusWidget() is date
    assert form.state.draft().first_name == "زهرا"
    type_text(date, "1365/02/15")
    program.frame.page("people").save()
    qtbot.waitUntil(lambda: not people(program).form.isVisible())
    program.settle()
    assert offices.first.ask(get_person, person_id).draft.national_code == "0641234562"
    # A registration that follows has nothing to do with the task.
    program.frame.page("people").create()
    program.settle()
    assert people(program)._correcting == ""


def test_a_task_is_laid_aside_with_a_reason_and_taken_back(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    opened = shown(offices.first)
    tasks = page(opened).tasks
    press_here(Qt.Key.Key_Delete)
    assert tasks.reason.hasFocus()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert page(opened).tasks.error.isVisible()
    assert not page(opened).tasks.list.panel.is_empty
    type_text(tasks.reason, "متقاضی منصرف شد")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert tasks.list.panel.is_empty
    assert not tasks.error.isVisible()
    undo = opened.frame.undos[-1]
    assert undo is not None
    undo()
    opened.settle()
    assert row(opened)[0] == "زهرا امیرآبادی‌زاده"
    opened.close()


def test_what_was_laid_aside_shows_its_reason_and_can_wait_again(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    (task,) = offices.first.ask(tasks_page).rows
    offices.first.ask(close_task, task.id, "متقاضی منصرف شد")
    offices.round(offices.first)
    for office, place in ((offices.province, 4), (offices.first, 3)):
        opened = shown(office)
        tasks = page(opened).tasks
        tasks.which.click()
        opened.settle()
        model = tasks.laid.model
        assert model.data(model.index(0, place)) == "متقاضی منصرف شد"
        assert opened.page.leave()
        assert tasks.list.isVisible()
        assert not opened.page.leave()
        opened.close()
    opened = shown(offices.first)
    page(opened).tasks.which.click()
    opened.settle()
    page(opened).tasks.again.click()
    opened.settle()
    assert page(opened).tasks.laid.panel.is_empty
    page(opened).tasks.which.click()
    opened.settle()
    assert row(opened)[0] == "زهرا امیرآبادی‌زاده"
    opened.close()


def test_who_may_not_edit_may_look(qtbot: QtBot, offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    opened = shown(offices.first.as_actor(Actor("admin", "مدیر", Role.CLERK)))
    assert page(opened).tasks.aside.isEnabled()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    (going,) = opened.frame.navigated
    assert going[:2] == ("people", ids[0])
    assert going[2].startswith("correct:")
    opened.close()


def test_a_value_that_gave_way_is_seen_at_the_county_but_not_brought_back(
    qtbot: QtBot, offices: Offices
) -> None:
    ids = register_some(offices)
    lose(offices, ids[0])
    opened = shown(offices.first, "losers")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    view = page(opened).losers.view
    assert view.isVisible()
    assert not view.bring.isVisible()
    said = " ".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())
    assert "The province can bring it back" in said
    press_here(Qt.Key.Key_Space)
    opened.settle()
    assert opened.frame.navigated == [("people", ids[0], "")]
    opened.close()


def test_packages_that_were_set_aside_are_told_at_the_province(qtbot: QtBot, offices: Offices) -> None:
    folder = offices.province.machine.paths.quarantine
    opened = shown(offices.province)
    assert not page(opened).tasks.aside_packages.isVisible()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "29-01_to_29-00_000003_abcd.msp").write_bytes(b"x")
    opened.page.reload()
    opened.settle()
    assert page(opened).tasks.aside_packages.text().lstrip("\u200f").startswith("1 packages")
    page(opened).tasks._go_to_keys()
    assert opened.frame.navigated == [("exchange", "trust", "")]
    opened.close()
