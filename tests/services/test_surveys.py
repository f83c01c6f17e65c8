"""Assessments: recorded once with their score, shown with the person, refused by question."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.surveys import SurveyFilter
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services.people import save_person, timeline
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import (
    get_survey,
    questionnaires,
    recent_surveys,
    surveys_of,
)
from tests.support.office import make_office
from tests.support.recording import record_survey

ANSWERS: dict[str, object] = {
    "consent": True,
    "employment": "خانه‌دار",
    "insurance": "none",
    "field": "حوله بافي",
    "experience_years": "۶",
    "certificate": "بله",
    "sample_quality": "high",
    "workspace": "room",
    "nuisance": "no",
    "equipment": "complete",
    "producing": True,
    "market_knowledge": "good",
    "hours": 30,
    "needs": ["loan"],
    "join_network": "yes",
    "driver": False,
    "survey_place": "home",
}


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path)


def register(office: Services, code: str = "0641234562") -> str:
    return office.ask(
        save_person, None, PersonDraft(national_code=code, first_name="مریم", last_name="رضایی")
    )


def test_an_assessment_is_scored_and_stored_with_its_version(office: Services) -> None:
    person = register(office)
    row = office.ask(record_survey, person, "potential", ANSWERS, seconds=420)
    assert (row.questionnaire, row.version, row.surveyor) == ("potential", "1405.1", "مدیر سامانه")
    assert row.surveyed_on == dt.date(2026, 11, 22)
    assert row.band_title == "آماده اشتغال"
    assert office.ask(surveys_of, person) == (row,)


def test_its_page_shows_what_was_answered(office: Services) -> None:
    row = office.ask(record_survey, register(office), "potential", ANSWERS, seconds=420)
    file = office.ask(get_survey, row.id)
    assert file.answers["field"] == "HC-10"
    assert file.answers["experience_years"] == 6
    assert file.answers["certificate"] is True
    assert file.answers["needs"] == ["loan"]
    assert file.seconds == 420
    assert file.result is not None
    assert (file.result.total, file.result.block_points()) == (row.score, file.block_scores)


def test_the_person_s_story_tells_it(office: Services) -> None:
    person = register(office)
    row = office.ask(record_survey, person, "potential", ANSWERS)
    entry = next(entry for entry in office.ask(timeline, person) if entry.type == "survey.add")
    assert entry.facts["score"] == row.score
    assert entry.facts["band"] == "ready"


def test_the_latest_comes_first(office: Services) -> None:
    person = register(office)
    days = [dt.date(2026, 10, 1), dt.date(2026, 11, 1), dt.date(2026, 10, 15)]
    for day in days:
        office.run(record_survey, person, "potential", ANSWERS, surveyed_on=day)
    assert [row.surveyed_on for row in office.ask(surveys_of, person)] == sorted(days, reverse=True)


def test_all_assessments_come_in_pages(office: Services) -> None:
    person = register(office)
    for hours in (30, 31, 32):
        office.run(record_survey, person, "potential", {**ANSWERS, "hours": hours})
    office.run(record_survey, person, "potential", {**ANSWERS, "insurance": "compulsory"})
    first = office.ask(recent_surveys, limit=3)
    second = office.ask(recent_surveys, after=first.next, limit=3)
    ids = [line.row.id for line in (*first.rows, *second.rows)]
    assert len(ids) == len(set(ids)) == 4
    assert second.next is None
    assert {line.person_name for line in first.rows} == {"مریم رضایی"}
    assert [line.row.band for line in office.ask(recent_surveys, SurveyFilter(band="unfit")).rows] == [
        "unfit"
    ]


def test_missing_and_impossible_answers_are_refused_by_question(office: Services) -> None:
    person = register(office)
    wrong = {key: value for key, value in ANSWERS.items() if key != "insurance"} | {"hours": "زیاد"}
    with pytest.raises(Invalid) as refusal:
        office.run(record_survey, person, "potential", wrong)
    assert {problem.field for problem in refusal.value.problems} == {"insurance", "hours"}
    assert office.ask(surveys_of, person) == ()


def test_what_is_not_there_is_refused(office: Services) -> None:
    with pytest.raises(NotFound):
        office.run(record_survey, "nobody", "potential", ANSWERS)
    with pytest.raises(NotFound) as refusal:
        office.run(record_survey, register(office), "moon", ANSWERS)
    assert "potential" in refusal.value.sentence()
    with pytest.raises(Invalid):
        office.run(record_survey, register(office, "0651234565"), "potential", ANSWERS, dt.date(2026, 11, 23))
    with pytest.raises(NotFound):
        office.run(get_survey, "nothing")


def test_there_is_one_questionnaire_for_each_name(office: Services) -> None:
    found = office.ask(questionnaires)
    assert [one.name for one in found] == ["potential"]


def test_nobody_else_may_record(office: Services) -> None:
    person = register(office)
    nobody = office.as_actor(Actor("-", "", Role.NOBODY))
    with pytest.raises(NotAllowed):
        nobody.run(record_survey, person, "potential", ANSWERS)
