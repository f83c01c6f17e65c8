"""The score of an assessment: whole numbers from 0 to 100, per block and in all, and what they mean."""

from dataclasses import dataclass

from homejobs_desktop.domain.answers import Answer, Answers, holds, is_known, visible_questions
from homejobs_desktop.domain.questionnaires import Band, Question, QuestionKind, Questionnaire


@dataclass(frozen=True, slots=True)
class BlockScore:
    """The score of one block; `points` is None when none of its questions was asked."""

    code: str
    title: str
    points: int | None


@dataclass(frozen=True, slots=True)
class Score:
    """The result of an assessment: `reasons` are the questionnaire's remarks that apply."""

    total: int
    blocks: tuple[BlockScore, ...]
    band: Band
    reasons: tuple[str, ...]

    def block_points(self) -> dict[str, int]:
        """Give the points of the blocks that were asked, by code."""
        return {block.code: block.points for block in self.blocks if block.points is not None}


def score(questionnaire: Questionnaire, answers: Answers) -> Score:
    """Score tidied answers.

    A question that was not answered, or with "does not know", counts with no points; one that was not
    asked does not count at all.
    """
    shown = {question.code for question in visible_questions(questionnaire, answers)}
    counted = {code: answer for code, answer in answers.items() if code in shown}
    blocks = tuple(
        BlockScore(block.code, block.title, _block(questionnaire, block.code, counted, shown))
        for block in questionnaire.blocks
    )
    weights = {block.code: block.weight for block in questionnaire.blocks}
    pairs = [(weights[block.code], block.points) for block in blocks if block.points is not None]
    total = _mean(pairs) or 0
    remarks = [
        remark
        for remark in questionnaire.remarks
        if all(holds(condition, counted) for condition in remark.when)
    ]
    barred = any(remark.bars for remark in remarks)
    points = {block.code: block.points or 0 for block in blocks}
    band = questionnaire.bands[-1] if barred else _band(questionnaire, total, points)
    return Score(total, blocks, band, tuple(remark.text for remark in remarks))


def points_of(question: Question, answer: Answer | None) -> int:
    """Give what an answer is worth, from 0 to 100."""
    if answer is None or not is_known(answer):
        return 0
    if isinstance(answer, bool):
        return question.yes if answer else question.no
    if isinstance(answer, int):
        return next((step.points for step in reversed(question.steps) if answer >= step.at_least), 0)
    chosen = answer if isinstance(answer, list) else [answer]
    if question.kind not in {QuestionKind.ONE, QuestionKind.MANY}:
        return 0
    return min(100, sum(option.points for option in question.options if option.code in chosen))


def _block(questionnaire: Questionnaire, block: str, answers: Answers, shown: set[str]) -> int | None:
    pairs = [
        (question.weight, points_of(question, answers.get(question.code)))
        for section in questionnaire.sections
        if section.block == block
        for question in section.questions
        if question.weight and question.code in shown
    ]
    return _mean(pairs)


def _mean(pairs: list[tuple[int, int]]) -> int | None:
    """Give the weighted mean, halves rounded up; None when there is nothing to weigh."""
    weight = sum(weight for weight, _points in pairs)
    if not weight:
        return None
    return (2 * sum(weight * points for weight, points in pairs) + weight) // (2 * weight)


def _band(questionnaire: Questionnaire, total: int, points: dict[str, int]) -> Band:
    for band in questionnaire.bands:
        if total >= band.minimum and all(points[need.block] >= need.minimum for need in band.needs):
            return band
    return questionnaire.bands[-1]
