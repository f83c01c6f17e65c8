"""Answers are understood as typed, shown when asked, and refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.answer_checks import check_answers
from homejobs_desktop.domain.answers import (
    Answer,
    holds,
    is_known,
    tidy_answers,
    visible_questions,
)
from homejobs_desktop.domain.questionnaires import DECLINED, UNKNOWN, Condition, shipped_questionnaires
from homejobs_desktop.domain.reference import shipped_book

POTENTIAL = shipped_questionnaires()[0]
BOOK = shipped_book()
GOOD: dict[str, Answer] = {
    "employment": "homemaker",
    "insurance": "none",
    "field": "HC-10",
    "experience_years": 6,
    "certificate": True,
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


def asked(answers: dict[str, Answer]) -> set[str]:
    return {question.code for question in visible_questions(POTENTIAL, answers)}


def test_the_required_answers_are_enough() -> None:
    assert check_answers(POTENTIAL, GOOD) == ()
    assert {question.code for question in POTENTIAL.questions() if question.required} == set(GOOD)


@pytest.mark.parametrize("code", sorted(GOOD))
def test_each_required_answer_is_missed(code: str) -> None:
    answers = {key: value for key, value in GOOD.items() if key != code}
    problems = check_answers(POTENTIAL, answers)
    question = POTENTIAL.question(code)
    assert question is not None
    assert [problem.field for problem in problems] == [code]
    assert question.text in problems[0].sentence()


def test_what_depends_on_an_answer_is_asked_with_it_only() -> None:
    assert {"certificate_issuer", "certificate_date", "output"} <= asked(GOOD)
    assert not {"certificate_issuer", "output"} & asked({**GOOD, "certificate": False, "producing": False})
    assert not {"capabilities", "coverage"} & asked({**GOOD, "driver": UNKNOWN})


def test_answers_that_are_not_asked_go() -> None:
    tidied = tidy_answers(POTENTIAL, {**GOOD, "certificate": False, "certificate_issuer": "صمت"}, BOOK)
    assert "certificate_issuer" not in tidied


def test_answers_are_understood_as_people_write_them() -> None:
    typed = {
        **GOOD,
        "field": "حوله‌بافی",
        "experience_years": "۶",
        "certificate": "بله",
        "certificate_date": "۱۴۰۰/۰۶/۲۹",
        "workspace": "اتاق جدا",
        "driver": "خیر",
        "own_capital": "۵۰۰٬۰۰۰٬۰۰۰",
        "needs": "loan",
        "remark": "  خوب\u200c ",
        "needs_first": "",
        "open_area": None,
    }
    tidied = tidy_answers(POTENTIAL, typed, BOOK)
    assert tidied == {**GOOD, "certificate_date": "2021-09-20", "own_capital": 500_000_000, "remark": "خوب"}
    assert check_answers(POTENTIAL, tidied) == ()


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("employment", "king"),
        ("employment", 1),
        ("needs", ["loan", "moon"]),
        ("experience_years", -1),
        ("experience_years", 71),
        ("experience_years", "many"),
        ("experience_years", True),
        ("experience_years", "۱" * 30),
        ("certificate", "maybe"),
        ("certificate", 1),
        ("certificate_date", "1404/12/30"),
        ("remark", "ا" * 2001),
        ("field", UNKNOWN),
        ("sinks", "x"),
    ],
)
def test_a_wrong_answer_names_its_question(code: str, answer: Answer) -> None:
    problems = check_answers(POTENTIAL, tidy_answers(POTENTIAL, {**GOOD, code: answer}, BOOK))
    assert [problem.field for problem in problems] == [code]
    assert problems[0].sentence()


@pytest.mark.parametrize("answer", [UNKNOWN, DECLINED])
def test_nobody_must_know_everything(answer: str) -> None:
    for code in set(GOOD) - {"field"}:
        tidied = tidy_answers(POTENTIAL, {**GOOD, code: answer}, BOOK)
        assert check_answers(POTENTIAL, tidied) == ()
    assert not is_known(answer)


def test_conditions_never_mix_numbers_with_yes() -> None:
    yes = Condition(question="q", among=(True,))
    assert holds(yes, {"q": True})
    assert not holds(yes, {"q": 1})
    small = Condition(question="q", below=2)
    assert holds(small, {"q": 1})
    assert not holds(small, {"q": True})
    assert not holds(small, {"q": 2})
    assert not holds(small, {})
    assert holds(Condition(question="q", at_least=2), {"q": 2})
    assert holds(Condition(question="q", among=("a",)), {"q": ["b", "a"]})


LOOSE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=9),
    st.lists(st.text(max_size=5), max_size=3),
    st.floats(),
)


@given(st.dictionaries(st.sampled_from([question.code for question in POTENTIAL.questions()]), LOOSE))
def test_tidying_is_stable_and_checking_never_fails(given_answers: dict[str, object]) -> None:
    tidied = tidy_answers(POTENTIAL, given_answers, BOOK)
    assert tidy_answers(POTENTIAL, dict(tidied), BOOK) == tidied
    for problem in check_answers(POTENTIAL, tidied):
        assert problem.sentence()
