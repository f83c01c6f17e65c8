"""Register, find and correct people, through the use cases that the window and the command line share."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.people import PersonDraft, SkillDraft
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import people
from homejobs_desktop.services.runner import Services
from tests.support.office import make_office

ZAHRA = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    father_name="غلامرضا",
    birth_date=dt.date(1986, 5, 5),
    gender="female",
    mobile="09151612345",
    support_bodies=("emdad",),
    household_head=True,
    dependants=3,
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = make_office(tmp_path / "office")
    yield services
    services.close()


def test_a_person_is_registered_as_typed_and_read_back(office: Services) -> None:
    outcome = office.run(people.save_person, None, ZAHRA)
    assert outcome.touched == {"person"}
    assert office.ask(people.get_person, outcome.value).draft == ZAHRA


def test_what_is_typed_on_an_old_keyboard_is_tidied(office: Services) -> None:
    typed = dataclasses.replace(
        ZAHRA, last_name=" اميرآبادي ", national_code="۰۶۴۱۲۳۴۵۶۲", mobile="+98 915 161 2345"
    )
    draft = office.ask(people.get_person, office.ask(people.save_person, None, typed)).draft
    assert (draft.last_name, draft.national_code, draft.mobile) == ("امیرآبادی", "0641234562", "09151612345")


def test_the_same_code_is_refused_and_names_the_person(office: Services) -> None:
    office.run(people.save_person, None, ZAHRA)
    with pytest.raises(Invalid) as refusal:
        office.run(people.save_person, None, dataclasses.replace(ZAHRA, first_name="مریم"))
    (problem,) = refusal.value.problems
    assert problem.field == "national_code"
    assert "امیرآبادی‌زاده" in problem.sentence()


def test_all_wrong_fields_are_told_at_once(office: Services) -> None:
    wrong = dataclasses.replace(ZAHRA, national_code="0641234563", mobile="123", last_name="")
    with pytest.raises(Invalid) as refusal:
        office.run(people.save_person, None, wrong)
    assert {problem.field for problem in refusal.value.problems} == {"national_code", "mobile", "last_name"}


def test_the_code_of_a_retired_person_is_free_again(office: Services) -> None:
    first = office.ask(people.save_person, None, ZAHRA)
    office.run(people.retire_person, first, "ثبت اشتباه")
    second = office.ask(people.save_person, None, ZAHRA)
    assert first != second
    assert office.ask(people.get_person, first).retired == "ثبت اشتباه"


def test_several_people_are_saved_all_or_none(office: Services) -> None:
    other = dataclasses.replace(ZAHRA, national_code="bad")
    with pytest.raises(Invalid):
        office.run(people.register_people, (people.NewPerson(ZAHRA), people.NewPerson(other)))
    assert office.ask(people.find_by_code, ZAHRA.national_code) is None


@pytest.mark.parametrize(
    "typed",
    [
        PersonDraft(first_name="زهرا", last_name="امیرابادی زاده", birth_date=dt.date(1986, 7, 1)),
        PersonDraft(national_code="0641234563", first_name="زهرا"),
        PersonDraft(national_code="0641243562", last_name="امیرآبادی‌زاده", father_name="غلامرضا"),
    ],
)
def test_look_alikes_are_shown_while_typing(office: Services, typed: PersonDraft) -> None:
    person_id = office.ask(people.save_person, None, ZAHRA)
    assert [like.person.id for like in office.ask(people.lookalikes, typed)] == [person_id]
    assert office.ask(people.lookalikes, ZAHRA, own_id=person_id) == ()


def test_the_story_tells_who_did_what_and_how_far_it_came(office: Services) -> None:
    person_id = office.ask(people.save_person, None, ZAHRA)
    office.run(people.save_person, person_id, dataclasses.replace(ZAHRA, mobile="09150000001"))
    office.run(people.add_note, person_id, "با تلفن تماس گرفته شد")
    office.run(
        people.save_skill, None, SkillDraft(person_id=person_id, field_code="IN-01", experience_years=7)
    )
    story = office.ask(people.timeline, person_id)
    assert [entry.type for entry in story] == ["skill.create", "note.add", "person.set", "person.create"]
    assert {entry.actor for entry in story} == {"admin"}
    assert {entry.fate for entry in story} == {Fate.RECORDED}
    assert story[2].fields == {"mobile": "09150000001"}
    file = office.ask(people.get_person, person_id)
    assert [note.text for note in file.notes] == ["با تلفن تماس گرفته شد"]
    assert [skill.draft.experience_years for skill in file.skills] == [7]


def test_empty_notes_and_reasons_are_refused(office: Services) -> None:
    person_id = office.ask(people.save_person, None, ZAHRA)
    with pytest.raises(Invalid):
        office.run(people.add_note, person_id, " ‌ ")
    with pytest.raises(Invalid):
        office.run(people.retire_person, person_id, "")


def test_an_unknown_person_is_refused(office: Services) -> None:
    with pytest.raises(NotFound):
        office.ask(people.get_person, "nobody")


def test_nobody_sees_anything_before_the_login(office: Services) -> None:
    with pytest.raises(NotAllowed):
        office.as_actor(Actor("-", "", Role.NOBODY)).ask(people.search_people, "")


def test_pages_of_a_search_continue(office: Services) -> None:
    for code in ("0641234562", "0651234565", "0881234567"):
        office.run(people.save_person, None, dataclasses.replace(ZAHRA, national_code=code))
    first = office.ask(people.search_people, "زهرا", limit=2)
    assert first.next is not None
    second = office.ask(people.search_people, "زهرا", after=first.next, limit=2)
    assert len({row.id for row in (*first.rows, *second.rows)}) == 3
    assert second.next is None
