"""The questionnaire desk: versions with figures, files with their faults, what publishing would do."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.questionnaire_changes import What
from homejobs_desktop.domain.questionnaires import Question, QuestionKind, Questionnaire
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services import publications
from homejobs_desktop.services.drafts import keep_draft
from homejobs_desktop.services.form_files import read_form_file
from homejobs_desktop.services.questionnaire_desk import (
    Standing,
    compare_versions,
    plan_publishing,
    version_lines,
)
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.survey_drafts import VERSION_KEY, draft_key, paper_key
from tests.services.test_questionnaires import newer
from tests.services.test_surveys import ANSWERS
from tests.sheets.test_xlsform import SURVEY, row, workbook
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forms import form
from tests.support.recording import record_survey

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def standings(office: Offices) -> list[tuple[str, Standing, int, int]]:
    lines = office.province.ask(version_lines)
    return [(line.version, line.standing, line.answered, line.begun) for line in lines]


def test_every_version_stands_with_its_figures(offices: Offices) -> None:
    province = offices.province
    one = province.ask(make_person, person(1))
    province.ask(record_survey, one, "potential", ANSWERS)
    province.ask(keep_draft, draft_key("potential", one), {VERSION_KEY: "1405.1", "hours": "5"})
    province.ask(keep_draft, paper_key("potential", "1404.1", one), {"codes": "1 2"})
    province.ask(keep_draft, f"person/{one}", {"first_name": "x"})
    publication = province.ask(publish_form, newer(), "پس از جلسه")
    province.ask(publish_form, newer("1405.3"), "بعدی", TODAY + dt.timedelta(days=3))
    assert standings(offices) == [
        ("1405.3", Standing.COMING, 0, 0),
        ("1405.2", Standing.IN_FORCE, 0, 0),
        ("1405.1", Standing.PAST, 1, 1),
        ("1404.1", Standing.PAST, 0, 1),
    ]
    line = province.ask(version_lines)[1]
    assert (line.note, line.published_on, line.publication_id) == ("پس از جلسه", TODAY, publication)
    assert line.actor
    assert line.summary is not None
    assert sum(block.share for block in line.summary.blocks) in {99, 100, 101}
    province.ask(publications.withdraw, publication, "وزن‌ها اشتباه بود")
    assert [(one[0], one[1]) for one in standings(offices)][1:3] == [
        ("1405.2", Standing.WITHDRAWN),
        ("1405.1", Standing.IN_FORCE),
    ]


def test_one_that_begins_later_or_was_withdrawn_wholly_has_its_lines(offices: Offices) -> None:
    province = offices.province
    province.ask(publish_form, form(1, name="later"), "تازه", TODAY + dt.timedelta(days=3))
    gone = province.ask(publish_form, form(1, name="mistaken"), "نو")
    province.ask(publications.withdraw, gone, "اشتباه")
    found = {line.name: line.standing for line in province.ask(version_lines) if line.name != "potential"}
    assert found == {"later": Standing.COMING, "mistaken": Standing.WITHDRAWN}
    assert province.ask(plan_publishing, form(2, name="later", version="2")).before == ""


def test_a_day_that_has_passed_is_refused_or_becomes_today(offices: Offices) -> None:
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(publish_form, newer(), "نو", TODAY - dt.timedelta(days=1))
    assert refusal.value.field == "valid_from"
    old = newer(valid_from=dt.date(2026, 9, 23))
    assert offices.province.ask(plan_publishing, old).first_day == TODAY
    offices.province.ask(publish_form, old, "نو")
    assert offices.province.ask(version_lines)[0].valid_from == TODAY


def test_a_version_is_not_published_twice(offices: Offices) -> None:
    offices.province.ask(publish_form, newer(), "نو")
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(plan_publishing, newer())
    assert "1405.2" in refusal.value.sentence()


def test_a_plan_says_what_changes_and_whom_it_touches(offices: Offices) -> None:
    one = offices.province.ask(make_person, person(1))
    offices.province.ask(record_survey, one, "potential", ANSWERS)
    offices.province.ask(keep_draft, draft_key("potential", one), {VERSION_KEY: "1405.1", "hours": "5"})
    plan = offices.province.ask(plan_publishing, newer())
    assert (plan.before, plan.answered, plan.begun, plan.rescores) == ("1405.1", 1, 1, True)
    (weight,) = [each for each in plan.changes if each.code == "experience_years"]
    assert (weight.what, weight.before, weight.after) == (What.WEIGHT, "35", "10")
    assert weight.about.startswith("چند سال")
    assert [each.sentence() for each in plan.doubts] == []


def doubted(office: Offices, questionnaire: Questionnaire) -> str:
    return "\n".join(each.sentence() for each in office.province.ask(plan_publishing, questionnaire).doubts)


def test_what_is_probably_not_meant_is_said(offices: Offices) -> None:
    offices.province.ask(publish_form, newer("1405.8"), "بعدی", TODAY + dt.timedelta(days=30))
    same = newer("1405.7", valid_from=dt.date(2026, 9, 23))
    told = doubted(offices, same)
    assert "has passed" in told
    assert "Version 1405.8 holds from" in told
    bare = doubted(offices, form(questions=[{"code": "a", "kind": "text"}], name="other"))
    assert "never has a score" in bare
    assert "consent" in bare
    assert "ranking" in bare
    changed = newer("1405.6")
    sections = []
    for section in changed.sections:
        questions = [_spoilt(question) for question in section.questions]
        sections.append(msgspec.structs.replace(section, questions=tuple(questions)))
    told = doubted(offices, msgspec.structs.replace(changed, sections=tuple(sections)))
    assert "was answered with: text, and is with: whole number" in told
    assert "was called family and is called kin now" in told
    assert "two options read “استادکار یا کارگاه”" in told


def _spoilt(question: Question) -> Question:
    if question.code == "product":
        return msgspec.structs.replace(question, kind=QuestionKind.NUMBER, minimum=0)
    if question.code == "learned_from":
        first, second, third, *rest = question.options
        first = msgspec.structs.replace(first, code="kin")
        third = msgspec.structs.replace(third, label=second.label)
        return msgspec.structs.replace(question, options=(first, second, third, *rest))
    return question


def test_two_versions_are_compared_in_words(offices: Offices) -> None:
    told = offices.province.ask(compare_versions, "potential", "1404.1", "1405.1")
    assert all(each.before != each.after for each in told)
    (asked,) = [each for each in told if each.code == "tool" and each.what is What.ADDED]
    assert asked.about == asked.after


def test_faults_of_a_file_have_their_places(tmp_path: Path) -> None:
    survey = [*SURVEY, row("range", "r", "بازه"), row("integer", "n", "چند؟", steps="x", appearance="odd")]
    read = read_form_file(workbook(tmp_path / "f.xlsx", survey))
    assert read.form is None
    line = len(SURVEY) + 3
    places = [(fault.sheet, fault.line, fault.column) for fault in read.faults]
    assert ("survey", line, "appearance") in places
    assert ("survey", line, "steps") in places
    assert all(fault.advice and fault.fault for fault in read.faults)
    missing = read_form_file(workbook(tmp_path / "g.xlsx", [row("text", "a", "آ", relevant="${z} = 1")]))
    (fault,) = missing.faults
    assert (fault.sheet, fault.line, fault.column) == ("survey", 2, "relevant")
    assert fault.fault == "there is no question “z”, which this asks for"
    assert "${name}" in fault.advice
    (lost,) = read_form_file(tmp_path / "lost.xlsx").faults
    assert (lost.sheet, lost.line) == ("", 0)
    sound = read_form_file(workbook(tmp_path / "h.xlsx", SURVEY))
    assert (sound.faults, sound.form is not None) == ((), True)
