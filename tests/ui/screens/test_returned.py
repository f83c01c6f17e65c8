"""A change that came back, of every kind: its page or form opens, with the reason and the field marked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.entities import BY_NAME, Value
from homejobs_desktop.domain.people import SkillDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.corrections import tasks_page
from homejobs_desktop.services.coverage_acts import add_contract
from homejobs_desktop.services.people import save_skill
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.applications.desk import ApplicationsDesk
from homejobs_desktop.ui.screens.coverage.desk import CoverageDesk
from homejobs_desktop.ui.screens.decisions import SCREEN
from homejobs_desktop.ui.screens.decisions.page import Decisions
from homejobs_desktop.ui.screens.legal_persons.desk import LegalPersonsDesk
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens.referrals.desk import ReferralsDesk
from homejobs_desktop.ui.screens_kit.form_page import FormPage
from homejobs_desktop.ui.screens_kit.section import Section
from tests.support.covering import contract_draft, supporter
from tests.support.disagreeing import register_some
from tests.support.exchange import Offices, make_offices
from tests.support.keys import press_here
from tests.support.permitting import issue
from tests.support.program import Program, open_program
from tests.support.referring import refer_to
from tests.support.window import OpenScreen

BAD = "0001-01-01"
FIRM: dict[str, Value] = {"name": "تعاونی روشن", "legal_id": "14003778990"}
REASON = "Sent back: the value is not right"


@writing(Permission.EDIT_PEOPLE)
def make(ctx: Context, entity: str, values: dict[str, Value]) -> str:
    """Make a record from registry values, whatever they are."""
    return store.create(ctx.session, BY_NAME[entity], values)


@writing(Permission.EDIT_PEOPLE)
def spoil(ctx: Context, entity: str, record_id: str, values: dict[str, Value]) -> None:
    """Write values that no form would let through."""
    store.change(ctx.session, BY_NAME[entity], record_id, values)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def sent_back(offices: Offices, entity: str, values: dict[str, Value], wrong: str) -> str:
    """Make a record at the county, then let a change of it come back."""
    record = offices.first.ask(make, entity, values)
    offices.round(offices.first)
    offices.first.ask(spoil, entity, record, {wrong: BAD})
    offices.round(offices.first)
    return record


def begin(program: Program, screen: str) -> Section[Any]:
    """Open the only task by the keyboard, and give the section that it leads to."""
    program.stage.window.activateWindow()
    program.settle()
    program.frame.navigate("decisions", "tasks", "")
    page = program.frame.page("decisions").widget
    assert isinstance(page, Decisions)
    program.qtbot.waitUntil(lambda: bool(page.tasks.list.view.current_key()))
    press_here(Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.frame.current == screen)
    program.settle()
    section = program.frame.page(screen).widget
    assert isinstance(section, Section)
    program.qtbot.waitUntil(section.notice.isVisible)
    program.settle()
    return section


def words(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def marked(form: FormPage[Any], field: str) -> str:
    assert form.isVisible()
    return str(form.form.cells[field].problem())


def person_of(offices: Offices) -> str:
    return register_some(offices)[0]


def test_an_application_opens_its_form(qtbot: QtBot, offices: Offices) -> None:
    values: dict[str, Value] = {
        "person_id": person_of(offices), "permit_type": "independent", "registered_on": "2026-11-01",
        "field_code": "IN-01", "state": "registered",
    }  # fmt: skip
    sent_back(offices, "application", values, "agency_letter_date")
    program = open_program(qtbot, offices.first)
    desk = begin(program, "applications")
    assert isinstance(desk, ApplicationsDesk)
    qtbot.waitUntil(desk.form.isVisible)
    program.settle()
    assert REASON in words(desk.notice)
    named = [each for each in desk.form.form.cells if each == "agency_letter_date"]
    assert not named or marked(desk.form, "agency_letter_date") == REASON


def test_a_skill_opens_its_form_on_the_field(qtbot: QtBot, offices: Offices) -> None:
    person = person_of(offices)
    record = offices.first.ask(save_skill, None, SkillDraft(person_id=person, field_code="IN-01"))
    offices.round(offices.first)
    offices.first.ask(spoil, "skill", record, {"certificate_date": BAD})
    offices.round(offices.first)
    program = open_program(qtbot, offices.first)
    desk = begin(program, "people")
    assert isinstance(desk, PeopleDesk)
    qtbot.waitUntil(desk.skill.isVisible)
    assert marked(desk.skill, "certificate_date") == REASON
    assert "certificate" in words(desk.notice).lower()
    # Put right in that form, the task and the notice go.
    desk.skill.form.put("certificate_date", None)
    assert offices.first.ask(tasks_page).rows
    offices.first.ask(spoil, "skill", record, {"certificate_date": "2020-01-01"})
    assert offices.first.ask(tasks_page).rows == ()
    desk.reload()
    qtbot.waitUntil(desk.notice.isHidden)


def test_a_legal_person_opens_its_form_on_the_field(qtbot: QtBot, offices: Offices) -> None:
    sent_back(
        offices, "legal_person", {"name": "تعاونی روشن", "legal_id": "14003778990"}, "registration_date"
    )
    program = open_program(qtbot, offices.first)
    desk = begin(program, "legal_persons")
    assert isinstance(desk, LegalPersonsDesk)
    qtbot.waitUntil(desk.form.isVisible)
    program.settle()
    assert marked(desk.form, "registration_date") == REASON


def test_a_permit_opens_its_page_with_the_reason(qtbot: QtBot, offices: Offices) -> None:
    record = issue(offices.first, 5).id
    offices.round(offices.first)
    offices.first.ask(spoil, "permit", record, {"expires_on": BAD})
    offices.round(offices.first)
    program = open_program(qtbot, offices.first)
    desk = begin(program, "permits")
    qtbot.waitUntil(lambda: desk.shown == record)
    assert REASON in words(desk.notice)


def test_a_contract_of_coverage_opens_its_page_and_its_form_marks_the_field(
    qtbot: QtBot, offices: Offices
) -> None:
    person = person_of(offices)
    permit = supporter(offices.first, 6)
    record = offices.first.ask(add_contract, contract_draft(person, permit)).id
    offices.round(offices.first)
    offices.first.ask(spoil, "coverage_contract", record, {"ends_on": BAD})
    offices.round(offices.first)
    program = open_program(qtbot, offices.first)
    desk = begin(program, "coverage")
    assert isinstance(desk, CoverageDesk)
    qtbot.waitUntil(lambda: desk.shown == record and desk.contract.row is not None)
    assert REASON in words(desk.notice)
    row = desk.contract.row
    assert row is not None
    desk.acts.do("correct", row)
    program.settle()
    assert marked(desk.acts.correcting, "ends_on") == REASON


def test_a_referral_opens_its_form_on_the_field(qtbot: QtBot, offices: Offices) -> None:
    record = refer_to(offices.first, person_of(offices))
    offices.round(offices.first)
    offices.first.ask(spoil, "referral", record, {"follow_up_on": BAD})
    offices.round(offices.first)
    program = open_program(qtbot, offices.first)
    desk = begin(program, "referrals")
    assert isinstance(desk, ReferralsDesk)
    qtbot.waitUntil(lambda: desk.top is desk.correcting)
    program.settle()
    assert REASON in words(desk.notice)
    assert marked(desk.correcting, "follow_up_on") == REASON


NEW: tuple[tuple[str, dict[str, Value], str], ...] = (
    ("survey", {"questionnaire": "household", "version": "1", "surveyed_on": BAD, "score": 3}, "surveyed_on"),
    ("letter", {"direction": "out", "subject": "معرفی", "letter_date": BAD, "number": "7"}, "letter_date"),
    ("attachment", {"kind": "id_card", "title": "کارت ملی", "attached_on": BAD, "size": 1}, "attached_on"),
    ("note", {"text": "الف\x07"}, "text"),
    ("application_step", {"act": "stage", "stage": "x", "happened_on": BAD}, "happened_on"),
    ("survey_step", {"act": "select", "happened_on": BAD}, "happened_on"),
    ("coverage_capacity", {"people": 3, "stated_on": BAD}, "stated_on"),
    ("coverage_contract", {"contract_no": "12", "starts_on": BAD}, "starts_on"),
    ("skill", {"field_code": "IN-01", "certificate_date": BAD}, "certificate_date"),
    ("referral", {"action": "loan", "referred_to": "بانک", "follow_up_on": BAD}, "follow_up_on"),
    ("application", {"permit_type": "independent", "agency_letter_date": BAD}, "agency_letter_date"),
    ("permit", {"permit_type": "independent", "issued_on": BAD}, "issued_on"),
    ("legal_person", {"name": "تعاونی", "registration_date": BAD}, "registration_date"),
)


@pytest.mark.parametrize(("entity", "values", "wrong"), NEW)
def test_what_was_never_taken_in_shows_what_was_sent(
    qtbot: QtBot, offices: Offices, entity: str, values: dict[str, Value], wrong: str
) -> None:
    child = any(field.name == "person_id" for field in BY_NAME[entity].fields)
    about: dict[str, Value] = {"person_id": person_of(offices)} if child else {}
    offices.first.ask(make, entity, {**about, **values})
    offices.round(offices.first)
    opened = shown(offices.first)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    tasks = page(opened).tasks
    assert tasks.page.isVisible()
    said = words(tasks.page)
    assert REASON in said
    assert said.count(REASON) == 2
    assert not opened.frame.navigated
    press_here(Qt.Key.Key_Escape)
    assert opened.page.leave()
    assert tasks.list.isVisible()
    opened.close()


def shown(services: Services) -> OpenScreen:
    opened = OpenScreen(services, SCREEN)
    opened.page.open("tasks", "")
    opened.settle()
    return opened


def page(opened: OpenScreen) -> Decisions:
    assert isinstance(opened.widget, Decisions)
    return opened.widget


def test_space_shows_the_change_itself(qtbot: QtBot, offices: Offices) -> None:
    sent_back(
        offices, "legal_person", {"name": "تعاونی روشن", "legal_id": "14003778990"}, "registration_date"
    )
    opened = shown(offices.province)
    press_here(Qt.Key.Key_Space)
    opened.settle()
    assert page(opened).tasks.page.isVisible()
    assert "تعاونی روشن" in page(opened).tasks.page.head.title.text()
    opened.close()
