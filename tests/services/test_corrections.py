"""A change that came back is a task: with its reason and field, put right in one step, gone when it is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import SKILL, Value
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.corrections import (
    Task,
    close_task,
    correction,
    reopen_task,
    save_corrected,
    tasks_page,
)
from homejobs_desktop.services.decision_lists import work_counts
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.people import get_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.sync import commit
from tests.support.exchange import Offices, change_person, make_offices, make_person, person

CODES = ("0641234562", "0653478212")


@writing(Permission.EDIT_PEOPLE)
def _skill(ctx: Context, person_id: str) -> str:
    values: dict[str, Value] = {"person_id": person_id, "field_code": "IN-01"}
    return store.create(ctx.session, SKILL, values)


@writing(Permission.EDIT_PEOPLE)
def _spoil(ctx: Context, skill_id: str) -> None:
    store.change(ctx.session, SKILL, skill_id, {"certificate_date": "0001-01-01"})


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def known(offices: Offices) -> str:
    person_id = offices.first.ask(make_person, person(1, first_name="زهرا", national_code=CODES[0]))
    offices.round(offices.first)
    return person_id


def came_back(offices: Offices) -> str:
    """Let the province refuse a birth date that no form would have let through."""
    person_id = known(offices)
    offices.first.ask(change_person, person_id, {"birth_date": "0001-01-01", "mobile": "09150000001"})
    offices.round(offices.first)
    return person_id


def only_task(services: Services) -> Task:
    (task,) = services.ask(tasks_page).rows
    return task


def test_a_refused_change_names_its_reason_and_its_field(offices: Offices) -> None:
    person_id = came_back(offices)
    for office in (offices.first, offices.province):
        task = only_task(office)
        assert (task.record_id, task.person_id, task.fields) == (person_id, person_id, ("birth_date",))
        assert task.label == "زهرا امیرآبادی‌زاده"
        assert translate(task.reason) == "Sent back: the value is not right"
        assert (task.there, task.form, task.parked, task.site) == (True, True, False, "29-01")
        assert office.ask(work_counts).to_correct == 1


def test_the_form_opens_with_what_was_typed_but_for_what_cannot_be(offices: Offices) -> None:
    came_back(offices)
    found = offices.first.ask(correction, only_task(offices.first).id)
    assert found.draft.mobile == "09150000001"
    assert [problem.field for problem in found.problems] == ["birth_date"]
    assert found.refused["birth_date"] == "0001-01-01"


def test_saving_puts_it_right_and_the_province_hears_of_it(offices: Offices) -> None:
    person_id = came_back(offices)
    task = only_task(offices.first)
    draft = offices.first.ask(correction, task.id).draft
    assert offices.first.ask(save_corrected, task.id, draft) == person_id
    assert offices.first.ask(tasks_page).rows == ()
    offices.round(offices.first)
    for office in (offices.first, offices.province):
        assert office.ask(get_person, person_id).draft.mobile == "09150000001"
    assert offices.province.ask(tasks_page).rows == ()


def test_a_later_edit_of_the_field_puts_it_right_by_itself(offices: Offices) -> None:
    person_id = came_back(offices)
    offices.first.ask(change_person, person_id, {"mobile": "09150000009"})
    assert len(offices.first.ask(tasks_page).rows) == 1
    offices.first.ask(change_person, person_id, {"birth_date": "1990-01-01"})
    assert offices.first.ask(tasks_page).rows == ()
    offices.round(offices.first)
    assert offices.province.ask(tasks_page).rows == ()


def test_a_correction_that_is_refused_again_is_one_task(offices: Offices) -> None:
    person_id = came_back(offices)
    offices.first.ask(change_person, person_id, {"birth_date": "0002-01-01"})
    offices.round(offices.first)
    assert [task.fields for task in offices.first.ask(tasks_page).rows] == [("birth_date",), ("birth_date",)]


def test_a_refused_registration_is_made_again_under_its_id(offices: Offices) -> None:
    values = person(1, first_name="زهرا", national_code=CODES[0], birth_date="0001-01-01")
    person_id = offices.first.ask(make_person, values)
    offices.first.ask(_skill, person_id)
    offices.round(offices.first)
    with pytest.raises(NotFound):
        offices.first.ask(get_person, person_id)
    task = only_task(offices.first)
    assert (task.label, task.there, task.form) == ("زهرا امیرآبادی‌زاده", False, True)
    assert not only_task(offices.province).form
    with pytest.raises(NotAllowed):
        offices.province.ask(correction, only_task(offices.province).id)
    found = offices.first.ask(correction, task.id)
    assert (found.draft.first_name, found.draft.birth_date) == ("زهرا", None)
    with pytest.raises(Invalid):
        offices.first.ask(save_corrected, task.id, replace(found.draft, first_name=""))
    offices.first.ask(save_corrected, task.id, found.draft)
    assert offices.first.ask(tasks_page).rows == ()
    offices.round(offices.first)
    for office in (offices.first, offices.province):
        assert len(office.ask(get_person, person_id).skills) == 1
    assert offices.agree(offices.first)


def test_a_task_is_laid_aside_and_taken_up_again(offices: Offices) -> None:
    came_back(offices)
    task = only_task(offices.first)
    offices.first.ask(close_task, task.id, "انصراف")
    assert offices.first.ask(tasks_page).rows == ()
    assert offices.first.ask(work_counts).to_correct == 0
    offices.first.ask(reopen_task, task.id)
    assert only_task(offices.first) == task


def test_what_no_form_can_put_right_says_so(offices: Offices) -> None:
    person_id = known(offices)
    skill = offices.first.ask(_skill, person_id)
    offices.round(offices.first)
    offices.first.ask(_spoil, skill)
    offices.round(offices.first)
    task = only_task(offices.first)
    assert (task.type, task.person_id, task.there, task.form) == ("skill.set", person_id, True, False)
    with pytest.raises(NotAllowed):
        offices.first.ask(correction, task.id)
    for wrong in ("", "zz", "00" * 32):
        with pytest.raises(NotFound):
            offices.first.ask(correction, wrong)


def test_the_desk_counts_them(offices: Offices) -> None:
    assert not offices.first.ask(desk_facts).due
    came_back(offices)
    (due,) = offices.first.ask(desk_facts).due
    assert (due.screen, due.tone) == ("decisions", "bad")


def test_pages_follow_one_another(offices: Offices) -> None:
    person_id = known(offices)
    for day in range(1, 6):
        offices.first.ask(change_person, person_id, {"birth_date": f"0001-01-0{day}"})
    offices.round(offices.first)
    first = offices.first.ask(tasks_page, None, 2)
    assert first.next is not None
    second = offices.first.ask(tasks_page, first.next, 2)
    assert [each.seq for each in (*first.rows, *second.rows)] == sorted(
        {each.seq for each in (*first.rows, *second.rows)}, reverse=True
    )


def test_a_hostile_registration_is_a_task_like_any_other(offices: Offices) -> None:
    name = "ا\x07\u202e" + "ب" * 5_000
    offices.first.ask(make_person, person(1, first_name=name, national_code=CODES[0], gender="x" * 900))
    offices.round(offices.first)
    task = only_task(offices.first)
    assert task.fields == ("first_name",)
    assert len(task.label) < 200
    assert "\x07" not in task.label
    draft = offices.first.ask(correction, task.id).draft
    assert "\x07" not in draft.first_name
    with pytest.raises(Invalid):
        offices.first.ask(save_corrected, task.id, draft)
    offices.first.ask(save_corrected, task.id, replace(draft, first_name="زهرا", gender="female"))
    assert offices.first.ask(tasks_page).rows == ()


def test_what_was_erased_meanwhile_cannot_be_registered_again(offices: Offices) -> None:
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), "another long password")
    person_id = known(offices)
    offices.province.ask(
        erase_person, person_id, Second("reza", "another long password"), "درخواست"
    ).granted()
    offices.first.ask(change_person, person_id, {"mobile": "09150000001"})
    offices.round(offices.first)
    task = only_task(offices.first)
    assert (task.form, task.label) == (False, "")
    assert translate(task.reason) == "Sent back: the record was erased"
    with pytest.raises(NotAllowed):
        offices.first.ask(correction, task.id)
    offices.first.ask(close_task, task.id, "انصراف")
    assert offices.first.ask(tasks_page).rows == ()


def test_what_waits_for_a_newer_program_is_told_but_not_corrected(offices: Offices) -> None:
    person_id = known(offices)
    offices.first.ask(change_person, person_id, {"mobile": "09150000001"})
    with pytest.MonkeyPatch.context() as older:
        older.setattr(commit, "SCHEMA_VERSION", 0)
        offices.round(offices.first)
        for office, words in ((offices.first, "nothing is to be done here"), (offices.province, "update")):
            task = only_task(office)
            assert (task.parked, task.form) == (True, False)
            assert words in translate(task.reason)
    offices.round(offices.first)
    assert offices.first.ask(tasks_page).rows == ()
