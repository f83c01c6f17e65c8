"""Rankings: who is capable of what, by place and field, with the last step of the meeting beside it."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import SURVEY, Value
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.surveys import RankingFilter, StepDraft, SurveyAct
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import retire_person, save_person, timeline
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_export import ranking_sheet
from homejobs_desktop.services.survey_scores import county_advantages, rank, ranked_forms, score_anew
from homejobs_desktop.services.surveys import get_survey, record_step
from homejobs_desktop.services.taking_scores import scores_waiting
from tests.services.test_surveys import ANSWERS
from tests.support.exchange import make_offices, make_person, person
from tests.support.office import make_office
from tests.support.recording import record_survey

DRIVER = {"driver": True, "coverage": 12, "driver_field": "HC-10"}


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path)


def register(office: Services, code: str, village: str = "") -> str:
    draft = PersonDraft(
        national_code=code, first_name="مریم", last_name="رضایی", county="2901", village=village
    )
    return office.ask(save_person, None, draft)


def people(office: Services) -> tuple[str, str, str]:
    """Register three people: who trains, who sells, who is none of both and lives elsewhere."""
    first = register(office, "0641234562", village="علی‌آباد")
    second = register(office, "0651234565", village="حسین‌آباد")
    third = register(office, "0012345679", village="علی‌آباد")
    office.ask(record_survey, first, "potential", {**ANSWERS, **DRIVER, "capabilities": ["training"]})
    sale = {
        **ANSWERS,
        **DRIVER,
        "capabilities": ["sale", "consulting"],
        "coverage": 3,
        "field": "خیاطی و پوشاک",
    }
    office.ask(record_survey, second, "potential", {**sale, "hours": 10})
    office.ask(record_survey, third, "potential", {**ANSWERS, "experience_years": 0, "certificate": False})
    return first, second, third


def ranked(office: Services, wanted: RankingFilter) -> list[str]:
    return [each.line.row.person_id for each in office.ask(rank, wanted).lines]


def test_the_best_come_first_and_filters_hold(office: Services) -> None:
    first, second, third = people(office)
    every = office.ask(rank, RankingFilter())
    scores = [each.line.row.score for each in every.lines]
    assert scores == sorted(scores, reverse=True)
    assert ([each.place for each in every.lines], every.total) == ([1, 2, 3], 3)
    assert every.blocks["experience"] == "تجربه و مهارت"
    assert set(ranked(office, RankingFilter(any_capability=True))) == {first, second}
    assert ranked(office, RankingFilter(training=True)) == [first]
    assert ranked(office, RankingFilter(sale=True, consulting=True)) == [second]
    assert ranked(office, RankingFilter(willing=True, covers=10)) == [first]
    assert set(ranked(office, RankingFilter(village="علی‌آباد"))) == {first, third}
    assert ranked(office, RankingFilter(county="2902")) == []
    assert ranked(office, RankingFilter(field=every.lines[0].field, any_capability=True)) == [first]
    assert set(ranked(office, RankingFilter(block_least={"experience": 60}))) == {first, second}
    assert ranked(office, RankingFilter(least=scores[0], limit=1)) == [every.lines[0].line.row.person_id]
    one = office.ask(rank, RankingFilter(limit=1, block_least={"experience": 60}))
    assert (len(one.lines), one.total) == (1, 2)


def test_who_is_looked_for_by_name_keeps_the_place(office: Services) -> None:
    people(office)
    last = office.ask(rank, RankingFilter()).lines[-1]
    draft = PersonDraft(
        national_code=last.line.national_code, first_name="فاطمه", last_name="سادات‌حسینی", county="2901"
    )
    office.ask(save_person, last.line.row.person_id, draft)
    for typed in ("سادات حسینی", "فاطمه", last.line.national_code, "حسین"):
        found = office.ask(rank, RankingFilter(name=typed))
        assert [(each.place, each.line.row.person_id) for each in found.lines] == [
            (3, last.line.row.person_id)
        ], typed
        assert found.total == 1
    assert office.ask(rank, RankingFilter(name="مریم")).total == 2
    assert office.ask(rank, RankingFilter(name="مریم", limit=1)).lines[0].place == 1
    narrowed = RankingFilter(name="فاطمه", block_least={"experience": 101})
    assert office.ask(rank, narrowed).total == 0
    assert office.ask(rank, RankingFilter(name="هیچ‌کس")).lines == ()


def test_only_the_questionnaires_that_there_are_can_be_ranked_by(office: Services) -> None:
    (form,) = office.ask(ranked_forms)
    assert (form.name, form.capable) == ("potential", True)
    assert form.title


def test_only_the_latest_assessment_of_a_person_ranks(office: Services) -> None:
    first, _second, _third = people(office)
    assert len(ranked(office, RankingFilter())) == 3
    office.ask(record_survey, first, "potential", {**ANSWERS, "driver": False}, dt.date(2026, 11, 21))
    assert ranked(office, RankingFilter(training=True)) == [first]
    office.ask(record_survey, first, "potential", {**ANSWERS, "driver": False})
    assert ranked(office, RankingFilter(training=True)) == []
    assert office.ask(scores_waiting) == 0
    assert office.ask(rank, RankingFilter()).total == 3


def test_a_meeting_decides_and_a_visit_verifies(office: Services) -> None:
    first, second, _third = people(office)
    lines = {each.line.row.person_id: each.line.row.id for each in office.ask(rank, RankingFilter()).lines}
    office.ask(record_step, lines[first], StepDraft(SurveyAct.VERIFIED, "بازدید شد"))
    assert ranked(office, RankingFilter(verified=True)) == [first]
    meeting = StepDraft(SurveyAct.SELECTED, "", "۱۴۰۵/۷", dt.date(2026, 11, 20))
    office.ask(record_step, lines[first], meeting)
    office.ask(record_step, lines[second], StepDraft(SurveyAct.RESERVED, "", "1405/7", dt.date(2026, 11, 20)))
    steps = {each.line.row.person_id: each.step for each in office.ask(rank, RankingFilter()).lines}
    assert (steps[first], steps[second]) == (SurveyAct.SELECTED, SurveyAct.RESERVED)
    file = office.ask(get_survey, lines[first])
    assert [step.act for step in file.steps] == [SurveyAct.VERIFIED, SurveyAct.SELECTED]
    assert file.steps[1].actor == "مدیر سامانه"
    told = [entry.type for entry in office.ask(timeline, first)]
    assert told.count("survey_step.add") == 2
    for wrong in (
        StepDraft(SurveyAct.SELECTED),
        StepDraft(SurveyAct.DOUBTED),
        StepDraft(SurveyAct.DECLINED, "", "1", dt.date(2026, 11, 23)),
        StepDraft(SurveyAct.VERIFIED, "ا" * 1001),
    ):
        with pytest.raises(Invalid):
            office.ask(record_step, lines[first], wrong)
    with pytest.raises(NotFound):
        office.ask(record_step, "nothing", StepDraft(SurveyAct.VERIFIED))


def test_the_advantages_of_a_county_follow_from_the_answers(office: Services) -> None:
    people(office)
    found = office.ask(county_advantages)
    assert sum(one.people for one in found) == 3
    assert found[0].people == 2
    assert {one.capable for one in found} == {1}
    assert sum(one.covers for one in found) == 15
    assert office.ask(county_advantages, county="2902") == ()


def test_needs_and_reasons_are_kept_with_the_assessment(office: Services) -> None:
    first = register(office, "0641234562")
    row = office.ask(record_survey, first, "potential", {**ANSWERS, "certificate": False})
    file = office.ask(get_survey, row.id)
    assert file.result is not None
    needs = {one.code: one.action for one in file.result.needs}
    assert needs == {"training": "training", "loan": "loan", "permit": "permit", "network": "network",
                     "insurance": "insurance"}  # fmt: skip
    assert file.findings["needs"] == list(needs)
    assert file.findings["band_title"] == row.band_title
    experience = next(block for block in file.result.blocks if block.code == "experience")
    given = {one.question: one.gained for one in experience.given}
    assert given["certificate"] == 0
    assert given["experience_years"] == 350


def test_a_ranking_is_written_as_a_sheet(office: Services) -> None:
    people(office)
    assert office.ask(ranking_sheet, office.ask(rank, RankingFilter())).startswith(b"PK")


def test_who_moves_or_is_taken_out_is_ranked_so(office: Services) -> None:
    first, second, third = people(office)
    assert len(ranked(office, RankingFilter(village="علی‌آباد"))) == 2
    draft = PersonDraft(national_code="0641234562", first_name="مریم", last_name="رضایی", village="خوسف")
    office.ask(save_person, first, draft)
    assert ranked(office, RankingFilter(village="علی‌آباد")) == [third]
    assert ranked(office, RankingFilter(village="خوسف")) == [first]
    office.ask(retire_person, second, "ثبت اشتباه")
    assert set(ranked(office, RankingFilter())) == {first, third}
    assert sum(one.people for one in office.ask(county_advantages)) == 2


def test_a_merge_leaves_one_place_and_parting_two(tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    province = offices.province
    one, two = (province.ask(make_person, person(number)) for number in (1, 2))
    province.ask(record_survey, one, "potential", ANSWERS, dt.date(2026, 11, 20))
    later = province.ask(record_survey, two, "potential", {**ANSWERS, "hours": 10}, dt.date(2026, 11, 21))
    assert set(ranked(province, RankingFilter())) == {one, two}
    province.ask(merge_people, one, two, {}, "یک نفرند")
    merged = province.ask(rank, RankingFilter()).lines
    assert [(each.line.row.person_id, each.line.row.id) for each in merged] == [(one, later.id)]
    province.ask(unmerge_people, two, "دو نفر بودند")
    assert set(ranked(province, RankingFilter())) == {one, two}
    offices.close()


@writing(Permission.RECORD_SURVEYS)
def _as_the_first_version(ctx: Context, person_id: str) -> str:
    """Store an assessment as the first version of the program did: with nothing found out beside it."""
    answers = {"driver": True, "capabilities": ["training", "sale"], "coverage": 7, "field": "HC-10"}
    values: dict[str, Value] = {
        "person_id": person_id, "questionnaire": "potential", "version": "1404.1", "surveyor": "x",
        "band": "ready", "surveyed_on": "2026-05-01", "score": 61, "duration_seconds": 1,
        "answers": dict(answers), "block_scores": {"experience": 70},
    }  # fmt: skip
    return store.create(ctx.session, SURVEY, values)


def test_assessments_of_the_first_version_rank_by_their_answers(office: Services) -> None:
    one = register(office, "0641234562")
    survey_id = office.ask(_as_the_first_version, one)
    (line,) = office.ask(rank, RankingFilter(training=True, sale=True, willing=True, field="HC-10")).lines
    assert (line.line.row.score, line.covers, line.consulting) == (61, 7, False)
    file = office.ask(get_survey, survey_id)
    assert file.definition is not None
    assert (file.definition.version, file.row.band_title, file.source) == ("1404.1", "آماده اشتغال", "")
    assert office.ask(score_anew, "potential").scored == 1
    assert [each.scoring for each in office.ask(get_survey, survey_id).scores] == ["1405.1", "1404.1"]
