"""Assessments on paper: a blank form with numbers, answers typed by them, a second entry compared."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.domain.paper_forms import numbered, only_if, read_codes
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaire
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_papers import (
    PaperDraft,
    blank_questionnaire,
    compare_entries,
    record_paper,
)
from homejobs_desktop.services.surveys import SurveyDraft, get_survey
from tests.support.office import make_office
from tests.support.pdf import text_of

TYPED = {
    "consent": "1", "employment": "2", "insurance": "۱", "field": "خیاطی و پوشاک", "experience_years": "۶",
    "certificate": "1", "workspace": "1", "nuisance": "1", "equipment": "4",
    "equipment_wanted": "چرخ | 2 | 50000000; میز | 1", "producing": "2", "market_knowledge": "?",
    "hours": "30",
    "needs": "1 3", "join_network": "1", "driver": "2", "survey_place": "1", "remark": "!",
}  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path)


def potential() -> Questionnaire:
    found = shipped_questionnaire("potential")
    assert found is not None
    return found


def lines(**changes: str) -> str:
    numbers = {one.question.code: one.number for one in numbered(potential())}
    return "\n".join(f"{numbers[code]} {answer}" for code, answer in {**TYPED, **changes}.items())


def draft(office: Services, codes: str, again: str = "") -> PaperDraft:
    person = PersonDraft(national_code="0641234562", first_name="مریم", last_name="رضایی")
    about = SurveyDraft(
        office.ask(save_person, None, person),
        "potential",
        {},
        surveyed_on=dt.date(2026, 11, 20),
        surveyor="دهیار",
    )
    return PaperDraft(about, codes, again)


def test_what_is_typed_by_numbers_is_recorded(office: Services) -> None:
    row = office.ask(record_paper, draft(office, lines(), lines()))
    file = office.ask(get_survey, row.id)
    assert (file.source, row.surveyor, row.surveyed_on) == ("paper", "دهیار", dt.date(2026, 11, 20))
    assert file.answers["employment"] == "homemaker"
    assert file.answers["needs"] == ["training", "loan"]
    assert (file.answers["market_knowledge"], file.answers["remark"]) == ("_unknown", "_declined")
    assert file.answers["certificate"] is True
    assert file.answers["equipment_total"] == 100_000_000


def test_two_entries_that_differ_record_nothing(office: Services) -> None:
    again = lines(hours="33", needs="3 1", insurance="2")
    both = draft(office, lines(), again)
    found = office.ask(compare_entries, both)
    assert [(one.code, one.first, one.second) for one in found] == [
        ("insurance", "none", "dependant"),
        ("hours", "30", "33"),
        ("needs", "training loan", "loan training"),
    ]
    with pytest.raises(Invalid) as refusal:
        office.ask(record_paper, both)
    assert [problem.field for problem in refusal.value.problems] == ["insurance", "hours", "needs"]


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ("999 1", "no question number 999"),
        ("x 1", "no question number x"),
        ("2 99", "no option number 99"),
        ("2 1\n2 2", "Line 2: question 2 was answered"),
        ("26 1", "add it in the window"),
    ],
)
def test_a_line_that_cannot_be_read_is_told(codes: str, words: str) -> None:
    with pytest.raises(Invalid) as refusal:
        read_codes(potential(), codes)
    assert words in refusal.value.sentence()


def test_lines_without_an_answer_mean_none() -> None:
    assert read_codes(potential(), "\n3\n4 \n\n") == {}


def test_the_paper_says_for_which_options_a_question_is_asked() -> None:
    asked = {one.question.code: only_if(potential(), one) for one in numbered(potential())}
    assert asked["earlier_loan_source"] == ((10, (1,)),)
    assert asked["work_area"] == ((28, (1, 2, 3)),)
    assert (asked["employment"], asked["instalment"]) == ((), ())


def test_the_blank_form_has_every_question_and_option(office: Services) -> None:
    pdf = office.ask(blank_questionnaire, "potential")
    assert pdf == office.ask(blank_questionnaire, "potential")
    text = text_of(pdf)
    for wanted in ("پتانسیل‌سنجی", "کد ملی", "۸۲", "نام دستگاه یا ابزار", "متر مربع"):
        assert wanted in text or wanted.replace("\u200c", "") in text
    assert len(page_images(pdf, 40)) in range(4, 9)
