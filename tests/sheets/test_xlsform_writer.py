"""A questionnaire that is written as an XLSForm is read back as the same questionnaire."""

from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.answer_checks import check_answers
from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.questionnaires import (
    Condition,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    shipped_questionnaire,
)
from homejobs_desktop.domain.scoring import score
from homejobs_desktop.sheets.xlsform import read_xlsform
from homejobs_desktop.sheets.xlsform_writer import SURVEY_HEAD, write_xlsform
from tests.sheets.test_xlsform import SURVEY, row, workbook
from tests.support.forms import TODAY, form


def again(tmp_path: Path, questionnaire: Questionnaire) -> Questionnaire:
    file = tmp_path / "again.xlsx"
    file.write_bytes(write_xlsform(questionnaire))
    return read_xlsform(file)


def shipped(version: str) -> Questionnaire:
    found = shipped_questionnaire("potential", version)
    assert found is not None
    return found


def test_the_shipped_form_comes_back_as_it_is(tmp_path: Path) -> None:
    assert again(tmp_path, shipped("1405.1")) == shipped("1405.1")


def test_every_kind_and_every_column_comes_back(tmp_path: Path) -> None:
    needs = [("code", "title", "expression", "action", "text"), ("n", "ن", "${years} > 1", "loan", "وام")]
    remarks = [("expression", "text", "bars"), ("${years} < 1", "تازه‌کار", "yes")]
    ranking = [("key", "value"), ("field", "craft"), ("sale", "${years} > 4")]
    file = workbook(tmp_path / "f.xlsx", SURVEY, needs=needs, remarks=remarks, ranking=ranking)
    read = read_xlsform(file)
    assert len({question.kind for question in read.questions()}) >= 13
    assert again(tmp_path, read) == read


def test_a_repeat_in_no_group_comes_back_in_none(tmp_path: Path) -> None:
    survey = [row("begin repeat", "goods", "کالاها"), row("text", "good", "کالا"), row("end repeat")]
    read = read_xlsform(workbook(tmp_path / "f.xlsx", survey))
    assert [section.code for section in read.sections] == ["goods"]
    assert again(tmp_path, read) == read


LIMITS: list[dict[str, object]] = [
    {"minimum": 3},
    {"maximum": 9},
    {"minimum": 3, "maximum": 9},
    {"minimum": 3, "maximum": 9, "constraint": ". != 5", "constraint_message": "پنج نه"},
    {"constraint": ". != 5"},
    {},
]


@pytest.mark.parametrize("limits", LIMITS)
def test_limits_hold_as_before(tmp_path: Path, limits: dict[str, object]) -> None:
    before = form(questions=[{"code": "a", "kind": "number", **limits}])
    after = again(tmp_path, before)
    for number in (-1, 0, 2, 3, 5, 9, 10):
        told = [bool(check_answers(one, {"a": number}, TODAY)) for one in (before, after)]
        assert told[0] == told[1], number


def test_conditions_of_older_documents_mean_the_same(tmp_path: Path) -> None:
    old = shipped("1404.1")
    new = again(tmp_path, old)
    assert [question.code for question in new.questions()] == [question.code for question in old.questions()]
    answers: dict[str, Answer] = {
        "insurance": "none", "field": "AG-02", "open_area": 20, "nuisance": "some", "workspace": "room",
        "work_area": 30, "equipment": "basic", "equipment_owned": "x", "certificate": False,
        "producing": True, "channels": ["online"], "smartphone": "phone", "earlier_loan": True,
    }  # fmt: skip
    before, after = score(old, answers, TODAY), score(new, answers, TODAY)
    assert before.reasons
    assert (after.total, after.reasons, after.band) == (before.total, before.reasons, before.band)
    hidden: dict[str, Answer] = {**answers, "equipment": "complete", "producing": False}
    assert score(new, hidden, TODAY).block_points() == score(old, hidden, TODAY).block_points()


def test_a_condition_on_several_options_and_on_not_known(tmp_path: Path) -> None:
    options = (Option(code="x", label="ایکس"), Option(code="y", label="وای"))
    first = Question(code="a", text="چه؟", kind=QuestionKind.MANY, options=options)
    among = Condition(question="a", among=("x", "_unknown", "_declined"))
    second = Question(code="b", text="پس چه؟", kind=QuestionKind.TEXT, show_if=(among,))
    made = form(questions=[{"code": "z", "kind": "text"}])
    section = msgspec.structs.replace(made.sections[0], questions=(first, second))
    read = again(tmp_path, msgspec.structs.replace(made, sections=(section,)))
    found = read.question("b")
    assert found is not None
    assert found.relevant == "selected(${a}, 'x') or unknown(${a}) or declined(${a})"


def test_everything_that_a_question_can_say_has_its_place() -> None:
    written = {
        "code": "name", "text": "label", "kind": "type", "required_if": "required", "minimum": "constraint",
        "maximum": "constraint", "options": "type", "yes": "type", "no": "type", "show_if": "relevant",
        "list_name": "appearance", "warning": "soft_constraint", "warning_message": "soft_constraint_message",
        "columns": "type", "choice_filter": "choice_filter", "choice_columns": "type", "scale": "parameters",
    }  # fmt: skip
    missing = [name for name in Question.__struct_fields__ if written.get(name, name) not in SURVEY_HEAD]
    assert missing == []
