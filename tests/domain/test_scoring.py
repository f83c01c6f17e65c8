"""Scores are whole numbers from 0 to 100 that better answers never lower."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.answer_checks import check_answers
from homejobs_desktop.domain.answers import Answer, visible_questions
from homejobs_desktop.domain.questionnaires import (
    DECLINED,
    UNKNOWN,
    Question,
    QuestionKind,
    shipped_questionnaires,
)
from homejobs_desktop.domain.scoring import points_of, score

POTENTIAL = shipped_questionnaires()[0]


def possible(question: Question) -> st.SearchStrategy[Answer]:
    codes = [option.code for option in question.options]
    kinds: dict[QuestionKind, st.SearchStrategy[Answer]] = {
        QuestionKind.YES_NO: st.booleans(),
        QuestionKind.FIELD: st.sampled_from(["HC-10", "AG-02", "FI-01"]),
        QuestionKind.DATE: st.just("2021-09-20"),
        QuestionKind.TEXT: st.just("متن"),
    }
    if question.kind is QuestionKind.ONE:
        own: st.SearchStrategy[Answer] = st.sampled_from(codes)
    elif question.kind is QuestionKind.MANY:
        own = st.lists(st.sampled_from(codes), unique=True, min_size=1)
    elif question.kind in {QuestionKind.NUMBER, QuestionKind.MONEY}:
        own = st.integers(question.minimum or 0, question.maximum)
    else:
        own = kinds[question.kind]
    return st.one_of(own, st.sampled_from([UNKNOWN, DECLINED])) if question.not_known else own


ANSWERS = st.fixed_dictionaries(
    {question.code: possible(question) for question in POTENTIAL.questions() if question.required},
    optional={
        question.code: possible(question) for question in POTENTIAL.questions() if not question.required
    },
)


def shown(answers: Mapping[str, Answer]) -> list[Question]:
    return list(visible_questions(POTENTIAL, answers))


@given(ANSWERS)
def test_every_score_is_whole_and_between_0_and_100(answers: dict[str, Answer]) -> None:
    assert check_answers(POTENTIAL, answers) == ()
    result = score(POTENTIAL, answers)
    for points in (result.total, *result.block_points().values()):
        assert type(points) is int
        assert 0 <= points <= 100
    assert result.band in POTENTIAL.bands
    weights = {block.code: block.weight for block in POTENTIAL.blocks}
    asked = result.block_points()
    exact = sum(weights[code] * points for code, points in asked.items()) / sum(
        weights[code] for code in asked
    )
    assert abs(result.total - exact) <= 0.5


@given(ANSWERS, st.data())
def test_a_better_answer_never_lowers_the_score(answers: dict[str, Answer], data: st.DataObject) -> None:
    scored = [question for question in shown(answers) if question.weight]
    question = data.draw(st.sampled_from(scored))
    better = data.draw(possible(question))
    changed = {**answers, question.code: better}
    if points_of(question, better) < points_of(question, answers.get(question.code)):
        return
    if [one.code for one in shown(changed)] != [one.code for one in shown(answers)]:
        return
    assert score(POTENTIAL, changed).total >= score(POTENTIAL, answers).total


@given(ANSWERS)
def test_an_answer_that_is_not_asked_changes_nothing(answers: dict[str, Answer]) -> None:
    codes = {question.code for question in shown(answers)}
    assert score(POTENTIAL, answers) == score(
        POTENTIAL, {code: answer for code, answer in answers.items() if code in codes}
    )


BEST: dict[str, Answer] = {
    "employment": "homemaker",
    "insurance": "none",
    "field": "HC-10",
    "experience_years": 10,
    "learned_from": "tvto",
    "certificate": True,
    "sample_quality": "high",
    "workspace": "room",
    "work_area": 20,
    "utilities": ["water", "power", "gas", "heating", "ventilation"],
    "ownership": "owned",
    "nuisance": "no",
    "equipment": "complete",
    "material_source": "own",
    "producing": True,
    "monthly_income": 200_000_000,
    "channels": ["shop", "fair", "social", "online_shop"],
    "customers": "many",
    "market_knowledge": "good",
    "smartphone": "both",
    "online_skill": "alone",
    "own_capital": 900_000_000,
    "debts": "none",
    "guarantor": True,
    "hours": 40,
    "helpers": 3,
    "needs": ["none"],
    "join_network": "yes",
    "driver": True,
    "capabilities": ["training", "consulting", "sale"],
    "coverage": 25,
    "survey_place": "home",
}


def test_the_best_answers_are_worth_everything() -> None:
    result = score(POTENTIAL, BEST)
    assert result.total == 100
    assert set(result.block_points().values()) == {100}
    assert (result.band.code, result.reasons) == ("driver", ())


def test_no_answers_are_worth_nothing() -> None:
    result = score(POTENTIAL, {})
    assert (result.total, result.band.code) == (0, "unfit")


@pytest.mark.parametrize(
    ("changes", "band"),
    [
        ({"driver": False}, "ready"),
        ({"experience_years": 0, "certificate": False, "sample_quality": "none"}, "training"),
        ({"insurance": "compulsory"}, "unfit"),
        ({"employment": "government"}, "unfit"),
        ({"field": "AG-02", "open_area": 49}, "unfit"),
        ({"field": "AG-02", "open_area": 50}, "driver"),
        ({"nuisance": "some"}, "driver"),
    ],
)
def test_bands_and_bars(changes: dict[str, Answer], band: str) -> None:
    assert score(POTENTIAL, {**BEST, **changes}).band.code == band


def test_a_remark_gives_its_reason() -> None:
    (reason,) = score(POTENTIAL, {**BEST, "insurance": "compulsory"}).reasons
    assert "بیمه اجباری" in reason


def test_halves_are_rounded_up() -> None:
    # The network block: 25·55 + 25·0 over 50 is 27.5.
    result = score(POTENTIAL, {"join_network": "perhaps", "driver": False})
    assert result.block_points()["network"] == 28
