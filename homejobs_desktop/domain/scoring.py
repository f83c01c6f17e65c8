"""The score of an assessment: whole numbers from 0 to 100, per block and in all, what they mean, and why."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from homejobs_desktop.domain.answer_values import Answer, is_known
from homejobs_desktop.domain.answers import Answers, holds, state_of
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.questionnaire_model import (
    CHOICES,
    Band,
    Question,
    QuestionKind,
    Questionnaire,
    Ranking,
    Remark,
    Suggestion,
)

_CAPABILITIES: Final = "capabilities"


@dataclass(frozen=True, slots=True)
class Given:
    """What one answer gave: `points` of 100, so `gained` of `possible` tenths of its block's score."""

    question: str
    text: str
    points: int
    weight: int
    gained: int
    possible: int


@dataclass(frozen=True, slots=True)
class BlockScore:
    """The score of one block; `points` is None when none of its questions was asked."""

    code: str
    title: str
    points: int | None
    given: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """The result of an assessment.

    `reasons` are the questionnaire's remarks that apply, `needs` what the person needs and the office
    can start. `given` of the blocks says which answer gave what.
    """

    total: int
    blocks: tuple[BlockScore, ...]
    band: Band
    reasons: tuple[str, ...]
    needs: tuple[Suggestion, ...] = ()

    def block_points(self) -> dict[str, int]:
        """Give the points of the blocks that were asked, by code."""
        return {block.code: block.points for block in self.blocks if block.points is not None}


@dataclass(frozen=True, slots=True)
class Findings:
    """What rankings and lists ask of an assessment, found once from its answers."""

    field: str = ""
    covers: int = 0
    training: bool = False
    consulting: bool = False
    sale: bool = False
    willing: bool = False
    needs: tuple[str, ...] = ()

    @property
    def capable(self) -> bool:
        """Whether the person has one of the three capabilities of a pishran."""
        return self.training or self.consulting or self.sale


def score(questionnaire: Questionnaire, answers: Answers, asked_on: dt.date | None = None) -> Score:
    """Score tidied answers that were given on `asked_on`.

    A question that was not answered, or with "does not know", counts with no points; one that was not
    asked does not count at all.
    """
    return score_state(state_of(questionnaire, answers, asked_on))


def score_state(state: FormState) -> Score:
    """Score the answers so far, complete or not."""
    questionnaire = state.form.questionnaire
    answers = state.answers()
    blocks = tuple(_block(state, block.code, block.title, answers) for block in questionnaire.blocks)
    weights = {block.code: block.weight for block in questionnaire.blocks}
    total = _mean([(weights[each.code], each.points) for each in blocks if each.points is not None]) or 0
    remarks = [remark for remark in questionnaire.remarks if _applies(remark, state, answers)]
    points = {block.code: block.points or 0 for block in blocks}
    barred = any(remark.bars for remark in remarks)
    band = questionnaire.bands[-1] if barred else _band(questionnaire, total, points)
    needs = tuple(one for one in questionnaire.suggestions if state.says(parse(one.expression)))
    return Score(total, blocks, band, tuple(remark.text for remark in remarks), needs)


def points_of(question: Question, answer: Answer | None) -> int:
    """Give what an answer is worth, from 0 to 100."""
    if answer is None or not is_known(answer) or isinstance(answer, dict):
        return 0
    if isinstance(answer, bool):
        return question.yes if answer else question.no
    if question.steps:
        number = _number(answer)
        reached = (step.points for step in reversed(question.steps) if number >= step.at_least)
        return next(reached, 0)
    if question.kind not in CHOICES:
        return 0
    chosen = answer if isinstance(answer, list) else [answer]
    if question.kind is QuestionKind.RANK:
        chosen = chosen[:1]
    return min(100, sum(option.points for option in question.options if option.code in chosen))


def _number(answer: Answer) -> float:
    try:
        return float(answer) if isinstance(answer, int | str) else float("-inf")
    except ValueError:
        return float("-inf")


def _applies(remark: Remark, state: FormState, answers: Answers) -> bool:
    if not all(holds(condition, answers) for condition in remark.when):
        return False
    return not remark.expression or state.says(parse(remark.expression))


def _block(state: FormState, code: str, title: str, answers: Answers) -> BlockScore:
    weighed = [
        (question, points_of(question, answers.get(question.code)))
        for section in state.form.questionnaire.sections
        if section.block == code
        for question in section.questions
        if question.weight and state.is_shown(question.code)
    ]
    whole = sum(question.weight for question, _points in weighed)
    given = tuple(
        Given(
            question.code,
            question.text,
            points,
            question.weight,
            _share(question.weight * points * 10, whole),
            _share(question.weight * 1000, whole),
        )
        for question, points in weighed
    )
    return BlockScore(code, title, _mean([(one.weight, points) for one, points in weighed]), given)


def _share(part: int, whole: int) -> int:
    return (2 * part + whole) // (2 * whole)


def _mean(pairs: list[tuple[int, int]]) -> int | None:
    """Give the weighted mean, halves rounded up; None when there is nothing to weigh."""
    weight = sum(weight for weight, _points in pairs)
    if not weight:
        return None
    return _share(sum(weight * points for weight, points in pairs), weight)


def _band(questionnaire: Questionnaire, total: int, points: dict[str, int]) -> Band:
    for band in questionnaire.bands:
        if total >= band.minimum and all(points[need.block] >= need.minimum for need in band.needs):
            return band
    return questionnaire.bands[-1]


# What rankings ask


def ranking_of(questionnaire: Questionnaire) -> Ranking:
    """Give where a ranking looks; a questionnaire that says nothing is read as the first ones were."""
    if questionnaire.ranking != Ranking():
        return questionnaire.ranking
    found = questionnaire.question(_CAPABILITIES)
    many = found is not None and found.kind is QuestionKind.MANY

    def can(what: str) -> str:
        return f"selected(${{{_CAPABILITIES}}}, '{what}')" if many else ""

    driver = questionnaire.question("driver")
    return Ranking(
        field="field" if questionnaire.question("field") else "",
        covers="coverage" if questionnaire.question("coverage") else "",
        training=can("training"),
        consulting=can("consulting"),
        sale=can("sale"),
        willing="${driver} = 'yes'" if driver and driver.kind is QuestionKind.YES_NO else "",
    )


def findings_of(questionnaire: Questionnaire, answers: Answers, asked_on: dt.date | None = None) -> Findings:
    """Give what rankings ask of these answers."""
    state = state_of(questionnaire, answers, asked_on)
    ranking = ranking_of(questionnaire)

    def says(expression: str) -> bool:
        return bool(expression) and state.says(parse(expression))

    field, covers = state.answers().get(ranking.field), state.answers().get(ranking.covers)
    needs = (one.code for one in questionnaire.suggestions if says(one.expression))
    return Findings(
        field=field if isinstance(field, str) and is_known(field) else "",
        covers=covers if isinstance(covers, int) and not isinstance(covers, bool) else 0,
        training=says(ranking.training),
        consulting=says(ranking.consulting),
        sale=says(ranking.sale),
        willing=says(ranking.willing),
        needs=tuple(needs),
    )
