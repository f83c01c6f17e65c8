"""What all assessments together show, against what was recorded; and a meeting that decides many at once."""

import datetime as dt
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from homejobs_desktop.domain.people import SkillDraft
from homejobs_desktop.domain.survey_pictures import Funnel, SurveyorQuality, VillageCoverage
from homejobs_desktop.domain.surveys import RankingFilter, StepDraft, SurveyAct, SurveyFilter
from homejobs_desktop.foundation.errors import Invalid, Unreadable
from homejobs_desktop.services.coverage_acts import end_contract
from homejobs_desktop.services.people import retire_person, save_skill
from homejobs_desktop.services.ranking_acts import export_ranking, record_steps
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_pictures import assessed_villages, pictures, surveyor_names
from homejobs_desktop.services.survey_scores import rank
from homejobs_desktop.services.surveys import SurveyDraft, get_survey, recent_surveys, record
from tests.services.test_survey_ranking import people, register
from tests.services.test_surveys import ANSWERS
from tests.support.covering import sign, supporter
from tests.support.office import make_office
from tests.support.permitting import issue
from tests.support.referring import refer_to, settle
from tests.support.sheets import code


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path)


def test_the_pictures_count_what_was_recorded(office: Services) -> None:
    first, second, third = people(office)
    register(office, code(1), village="علی‌آباد")
    found = office.ask(pictures)
    assert sum(span.people for span in found.scores) == 3
    assert [(span.least, span.most) for span in found.scores][::9] == [(0, 9), (90, 100)]
    ranked = {
        each.line.row.person_id: each.line.row.score for each in office.ask(rank, RankingFilter()).lines
    }
    for person in (first, second, third):
        (span,) = (one for one in found.scores if one.least <= ranked[person] <= one.most)
        assert span.people >= 1
    assert (found.village_count, found.reached) == (2, 2)
    assert found.villages == (
        VillageCoverage("2901", "", "علی‌آباد", 3, 2),
        VillageCoverage("2901", "", "حسین‌آباد", 1, 1),
    )
    assert sum(one.people for one in found.fields) == 3
    assert found.funnel == Funnel(4, 3, trained=0, connected=0, employed=0, applied=0)
    assert office.ask(assessed_villages) == ("حسین‌آباد", "علی‌آباد")
    office.ask(retire_person, second, "اشتباه")
    again = office.ask(pictures)
    assert (again.funnel.registered, again.funnel.assessed) == (3, 2)
    assert office.ask(assessed_villages) == ("علی‌آباد",)
    elsewhere = office.ask(pictures, "potential", "2902")
    assert (elsewhere.funnel.registered, elsewhere.villages, elsewhere.fields) == (0, (), ())
    assert elsewhere.surveyors == ()


def test_the_funnel_goes_on_to_certificate_and_permit(office: Services) -> None:
    row = issue(office, 1)
    office.ask(record, SurveyDraft(row.person_id, "potential", ANSWERS))
    skill = SkillDraft(row.person_id, field_code="IN-01", certificate_no="77", certificate_issuer="فنی")
    office.ask(save_skill, None, skill)
    issue(office, 2)
    assert office.ask(pictures).funnel == Funnel(2, 1, trained=1, connected=0, employed=1, applied=1)


def test_what_counts_as_trained_and_connected(office: Services) -> None:
    first, second, third = people(office)
    course = refer_to(office, first, action="training")
    network = refer_to(office, second, action="network")
    refer_to(office, third, action="loan")
    assert office.ask(pictures).funnel == Funnel(3, 3, trained=0, connected=0, employed=0, applied=0)
    settle(office, course, "accepted")
    settle(office, network, "refused", result="پذیرفته نشد")
    assert office.ask(pictures).funnel == Funnel(3, 3, trained=0, connected=0, employed=0, applied=0)
    settle(office, course, "done")
    settle(office, refer_to(office, second, action="sale"), "done")
    covering = sign(office, third, supporter(office, 7))
    assert office.ask(pictures).funnel == Funnel(4, 3, trained=1, connected=2, employed=0, applied=0)
    office.ask(end_contract, covering.id, "moved")
    assert office.ask(pictures).funnel == Funnel(4, 3, trained=1, connected=1, employed=0, applied=0)


def test_how_each_surveyor_asks(office: Services) -> None:
    asked = (
        ("0641234562", "زهرا", 60, ANSWERS),
        ("0651234565", "زهرا", 600, ANSWERS),
        ("0012345679", "زهرا", 120, {**ANSWERS, "hours": "_declined", "market_knowledge": "_declined"}),
        (code(1), "علی", 300, ANSWERS),
    )
    for number, surveyor, seconds, answers in asked:
        draft = SurveyDraft(
            register(office, number), "potential", answers, seconds=seconds, surveyor=surveyor
        )
        office.ask(record, draft)
    assert office.ask(pictures).surveyors == (
        SurveyorQuality("زهرا", count=3, median_seconds=120, refusals=2, identical=1),
        SurveyorQuality("علی", count=1, median_seconds=300, refusals=0, identical=0),
    )


POOR: dict[str, object] = {
    "experience_years": 0, "certificate": False, "sample_quality": "none", "workspace": "none",
    "equipment": "none", "producing": False, "market_knowledge": "none", "hours": 1,
}  # fmt: skip


def record_many(office: Services) -> dict[str, str]:
    """Record twelve usual assessments, a hasty one, one far off, one that repeats; give their ids."""
    found: dict[str, str] = {}
    usual = [(f"u{number}", "زهرا", 400 + number, {**ANSWERS, "hours": number + 20}) for number in range(12)]
    others: list[tuple[str, str, int, dict[str, object]]] = [
        ("hasty", "علی", 100, {**ANSWERS, "hours": 50}),
        ("far", "علی", 500, {**ANSWERS, **POOR}),
        ("first", "علی", 450, {**ANSWERS, "hours": 60}),
        ("again", "علی", 460, {**ANSWERS, "hours": 60, "remark": "_declined"}),
        ("same", "علی", 470, {**ANSWERS, "hours": 60}),
    ]
    for number, (name, surveyor, seconds, answers) in enumerate([*usual, *others], start=1):
        person = register(office, code(number))
        draft = SurveyDraft(person, "potential", answers, seconds=seconds, surveyor=surveyor)
        found[name] = office.ask(record, draft).id
    return found


def test_a_surveyor_leads_to_what_is_worth_a_look(office: Services) -> None:
    ids = record_many(office)

    def shown(**wanted: str) -> list[str]:
        asked = SurveyFilter(questionnaire="potential", **wanted)
        return [line.row.id for line in office.ask(recent_surveys, asked).rows]

    ali = next(one for one in office.ask(pictures).surveyors if one.surveyor == "علی")
    assert (ali.count, ali.hasty, ali.identical, ali.refusals, ali.outliers) == (5, 1, 1, 1, 1)
    assert len(shown(surveyor="علی")) == 5
    assert shown(surveyor="علی", notice="hasty") == [ids["hasty"]]
    assert shown(surveyor="علی", notice="identical") == [ids["same"]]
    assert shown(surveyor="علی", notice="refusals") == [ids["again"]]
    assert shown(surveyor="علی", notice="outliers") == [ids["far"]]
    assert shown(surveyor="زهرا", notice="hasty") == []
    assert shown(notice="outliers", surveyor="علی") == shown(notice="outliers")
    assert office.ask(surveyor_names) == ("زهرا", "علی")
    assert office.ask(recent_surveys, SurveyFilter(surveyor="")).rows == ()
    (line,) = office.ask(recent_surveys, SurveyFilter(notice="hasty", questionnaire="potential")).rows
    assert line.seconds == 100


def test_of_a_few_nobody_says_what_is_usual(office: Services) -> None:
    people(office)
    for notice in ("hasty", "outliers"):
        asked = SurveyFilter(notice=notice, questionnaire="potential")
        assert office.ask(recent_surveys, asked).rows == ()


def test_a_meeting_decides_all_or_none(office: Services) -> None:
    people(office)
    ids = [each.line.row.id for each in office.ask(rank, RankingFilter()).lines]
    meeting = StepDraft(SurveyAct.SELECTED, "با اکثریت", "1405/7", dt.date(2026, 11, 20))
    with pytest.raises(Invalid):
        office.ask(record_steps, ids, StepDraft(SurveyAct.SELECTED))
    assert office.ask(record_steps, ids[:2], meeting) == 2
    assert [len(office.ask(get_survey, one).steps) for one in ids] == [1, 1, 0]
    assert office.ask(get_survey, ids[0]).steps[0].text == "با اکثریت"


def test_a_ranking_goes_into_a_file(office: Services, tmp_path: Path) -> None:
    people(office)
    written = office.ask(export_ranking, RankingFilter(any_capability=True, limit=1), tmp_path / "r.xlsx")
    assert written.count == 2
    assert len(CalamineWorkbook.from_path(written.file).get_sheet_by_index(0).to_python()) == 3
    with pytest.raises(Unreadable):
        office.ask(export_ranking, RankingFilter(), tmp_path / "no" / "r.xlsx")
