from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from homejobs_desktop.domain.people import PersonDraft, SkillDraft
from homejobs_desktop.services import people
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.people import SCREEN
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import CTRL, press, press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def desk(opened: OpenScreen) -> PeopleDesk:
    assert isinstance(opened.widget, PeopleDesk)
    return opened.widget


def names(opened: OpenScreen) -> list[str]:
    model = desk(opened).list.model
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def fill(opened: OpenScreen, *typed: str) -> None:
    for text in typed:
        type_here(text)
        opened.settle()
        press_here(Qt.Key.Key_Return)
        opened.settle()


def test_an_empty_office_says_what_to_do_first(show: Show) -> None:
    opened = show(SCREEN)
    assert desk(opened).list.panel.is_empty
    assert opened.frame.problems == []


def test_a_person_is_registered_by_the_keyboard_alone(show: Show, office: Services) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    fill(opened, "0651234565", "علي", "رضايي", "حسن", "1370/01/15", "مرد", "09151234567")
    press_here(Qt.Key.Key_S, CTRL)
    opened.settle()
    row = office.ask(people.find_by_code, "0651234565")
    assert row is not None
    assert (row.full_name, row.father_name, row.gender, row.mobile) == (
        "علی رضایی",
        "حسن",
        "male",
        "09151234567",
    )
    assert row.county == "2901"
    assert opened.frame.lines
    assert "علی رضایی" in opened.frame.lines[0]
    assert desk(opened).person.name.text().endswith("علی رضایی")
    assert desk(opened).person.acts.act("survey").hasFocus()
    assert names(opened) == ["علی رضایی"]


def test_a_known_code_opens_the_person_instead(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    type_here("0641234562")
    opened.settle()
    assert desk(opened).person.isVisible()
    file = desk(opened).person.file
    assert file is not None
    assert file.id == zahra
    assert opened.frame.lines


def test_what_is_wrong_stands_beside_its_field(show: Show, office: Services) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    type_here("0641234563")
    opened.page.save()
    opened.settle()
    cells = desk(opened).form.form.cells
    assert cells["national_code"].problem()
    assert cells["first_name"].problem()
    assert cells["national_code"].editor.widget.hasFocus()
    assert office.ask(people.search_people, "").rows == ()


def test_look_alikes_are_shown_beside_the_form(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    form = desk(opened).form.form
    for name, value in (("first_name", "زهرا"), ("last_name", "امیرآبادی زاده"), ("father_name", "غلامرضا")):
        form.put(name, value)
    opened.settle(400)
    aside = desk(opened).aside
    assert aside._found.count() == 1
    aside.opened.emit(zahra)
    opened.settle()
    assert desk(opened).person.isVisible()


def test_half_a_person_survives_a_power_cut(show: Show, office: Services) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    fill(opened, "0651234565", "علی")
    opened.settle(700)
    kept = office.ask(find_draft, "person")
    assert kept is not None
    assert kept.typed["first_name"] == "علی"
    again = show(SCREEN)
    again.page.create()
    again.settle()
    question = desk(again).form.question
    assert question.isVisible()
    question.bring_back.click()
    again.settle()
    assert desk(again).form.form.state.draft().first_name == "علی"
    fill(again)
    desk(again).form.form.put("last_name", "رضایی")
    again.page.save()
    again.settle()
    assert office.ask(find_draft, "person") is None
    assert office.ask(people.find_by_code, "0651234565") is not None


def test_leaving_a_form_keeps_what_was_typed(show: Show, office: Services) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    type_here("064")
    assert opened.page.leave()
    opened.settle()
    assert office.ask(find_draft, "person") is not None
    assert not opened.page.leave()


@pytest.mark.parametrize("text", ["زهرا", "امیر زه", "امیرآبادیزاده", "064123", "4562", "0915161"])
def test_the_list_is_searched_while_typing(show: Show, office: Services, zahra: str, text: str) -> None:
    office.ask(
        people.save_person, None, PersonDraft(national_code="0881234567", first_name="رضا", last_name="نخعی")
    )
    opened = show(SCREEN)
    assert len(names(opened)) == 2
    opened.page.find()
    type_here(text)
    opened.settle()
    assert names(opened) == ["زهرا امیرآبادی‌زاده"]
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert desk(opened).person.isVisible()
    assert opened.page.leave()
    assert not desk(opened).person.isVisible()


def test_notes_and_skills_come_into_the_story(show: Show, office: Services, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    page = desk(opened).person
    page.note.setFocus()
    type_here("تلفن تازه دارد")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    page.wants.emit("skill")
    opened.settle()
    fill(opened, "خیاطی", "7")
    opened.page.save()
    opened.settle()
    file = office.ask(people.get_person, zahra)
    assert [note.text for note in file.notes] == ["تلفن تازه دارد"]
    assert [(skill.draft.field_code, skill.draft.experience_years) for skill in file.skills] == [("IN-01", 7)]
    titles = [event.title for event in page.timeline.events]
    assert titles == ["Skill: خیاطی و پوشاک", "Note", "Registered"]
    assert {event.fate for event in page.timeline.events} == {"Recorded, not yet delivered"}
    assert page.timeline.events[1].lines == ("تلفن تازه دارد",)


def test_a_skill_is_corrected(show: Show, office: Services, zahra: str) -> None:
    skill = office.ask(people.save_skill, None, SkillDraft(person_id=zahra, field_code="IN-01"))
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    desk(opened).person.wants.emit(f"skill:{skill}")
    opened.settle()
    desk(opened).skill.form.put("experience_years", 4)
    opened.page.save()
    opened.settle()
    assert office.ask(people.get_person, zahra).skills[0].draft.experience_years == 4


def test_editing_changes_the_page(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    desk(opened).person.wants.emit("edit")
    opened.settle()
    desk(opened).form.form.put("father_name", "علی‌رضا")
    opened.page.save()
    opened.settle()
    page = desk(opened).person
    assert page.file is not None
    assert page.file.draft.father_name == "علی‌رضا"
    assert page.timeline.events[0].title == "Corrected"
    assert page.timeline.events[0].lines == ("Changed: Father's name",)


def test_retiring_needs_a_reason(show: Show, office: Services, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    desk(opened).person.wants.emit("retire")
    opened.settle()
    opened.page.save()
    opened.settle()
    assert desk(opened).retiring.form.cells["reason"].problem()
    desk(opened).retiring.form.put("reason", "تکراری")
    opened.page.save()
    opened.settle()
    assert office.ask(people.get_person, zahra).retired == "تکراری"
    assert names(opened) == []


def test_the_next_steps_lead_on(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    for action in ("survey", "permit"):
        desk(opened).person.wants.emit(action)
    desk(opened).person.opened.emit("permit:abc")
    assert opened.frame.navigated == [
        ("surveys", "", f"new:{zahra}"),
        ("permits", "", f"new:{zahra}"),
        ("permits", "abc", ""),
    ]


def test_the_arrows_show_the_next_person(show: Show, office: Services, zahra: str) -> None:
    office.ask(
        people.save_person, None, PersonDraft(national_code="0881234567", first_name="رضا", last_name="نخعی")
    )
    opened = show(SCREEN)
    opened.page.open(zahra, "")
    opened.settle()
    press(desk(opened).list.view, Qt.Key.Key_Down)
    opened.settle()
    assert desk(opened).person.name.text().endswith("رضا نخعی")
