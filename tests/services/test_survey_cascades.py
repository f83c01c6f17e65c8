"""A form with cascades from the province's workbook to a county's records, on paper, and in a sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services.questionnaires import publish_form, read_form
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_export import export_answers
from homejobs_desktop.services.survey_import import LineFate, import_answers, read_answer_file
from homejobs_desktop.services.survey_papers import PaperDraft, blank_questionnaire, record_paper
from homejobs_desktop.services.surveys import SurveyDraft, get_survey, questionnaire_named, record, surveys_of
from tests.sheets.test_xlsform_kinds import CASCADE, ask, workbook
from tests.support.exchange import Offices, make_offices, make_person, person

FORM = (
    *CASCADE,
    ask("rank wish", "wishes"),
    ask("geopoint", "spot"),
    ask("time", "opens"),
    ask("range", "stars", parameters="start=1 end=5 step=1"),
)
ANSWERS = {
    "province": "khorasan", "county": "qaen", "village": "afin", "wishes": ["shop", "loan", "course"],
    "spot": "33.7267 59.1844", "opens": "07:30", "stars": 4,
}  # fmt: skip


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.province.ask(publish_form, read_form(workbook(tmp_path / "form.xlsx", *FORM)), "پس از جلسه")
    made.carry(made.province, made.first)
    yield made
    made.close()


@pytest.fixture
def county(offices: Offices) -> Services:
    return offices.first


def test_answers_that_go_together_are_recorded(county: Services) -> None:
    someone = county.ask(make_person, person(1, national_code="0641234562"))
    row = county.ask(record, SurveyDraft(someone, "trial", ANSWERS))
    assert county.ask(get_survey, row.id).answers == ANSWERS


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"province": "yazd"}, "county"),
        ({"village": "khusf"}, "village"),
        ({"wishes": ["shop", "loan"]}, "wishes"),
        ({"spot": "133.7 59.2"}, "spot"),
        ({"stars": 9}, "stars"),
    ],
)
def test_answers_that_do_not_are_refused(county: Services, changes: dict[str, object], field: str) -> None:
    someone = county.ask(make_person, person(1, national_code="0641234562"))
    with pytest.raises(Invalid) as refusal:
        county.ask(record, SurveyDraft(someone, "trial", {**ANSWERS, **changes}))
    assert field in {problem.field for problem in refusal.value.problems}
    assert county.ask(surveys_of, someone) == ()


def test_paper_is_typed_by_numbers_and_checked(county: Services) -> None:
    someone = county.ask(make_person, person(1, national_code="0641234562"))
    assert county.ask(blank_questionnaire, "trial").startswith(b"%PDF")
    about = SurveyDraft(someone, "trial", {})
    with pytest.raises(Invalid, match="does not go with"):
        county.ask(record_paper, PaperDraft(about, "1 1\n2 3"))
    lines = "1 1\n2 2\n3 افین\n4 2 1 3\n5 33.7267 59.1844\n6 7:30\n7 4"
    row = county.ask(record_paper, PaperDraft(about, lines, lines))
    assert county.ask(get_survey, row.id).answers == ANSWERS


def test_what_is_written_to_a_sheet_is_read_back(county: Services, tmp_path: Path) -> None:
    someone = county.ask(make_person, person(1, national_code="0641234562"))
    county.ask(record, SurveyDraft(someone, "trial", ANSWERS))
    (tmp_path / "out.xlsx").write_bytes(county.ask(export_answers, "trial"))
    form = county.ask(questionnaire_named, "trial")
    lines = read_answer_file(tmp_path / "out.xlsx", form)
    found = county.ask(import_answers, "trial", form.version, lines)
    assert [(line.fate, line.problems) for line in found.lines] == [(LineFate.KNOWN, ())]
