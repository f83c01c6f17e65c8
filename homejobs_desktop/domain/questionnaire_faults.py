"""How a questionnaire can contradict itself, found before anybody answers it."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from homejobs_desktop.domain.questionnaire_model import (
    CHOICES,
    DECLINED,
    NUMBERS,
    UNKNOWN,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark

_DIGITS: Final = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?", re.ASCII)


def faults(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Give what contradicts itself; `field` is the question, the section, or "bands" and the like."""
    yield from _repeated(questionnaire)
    blocks = {block.code for block in questionnaire.blocks}
    if not blocks or any(block.weight <= 0 for block in questionnaire.blocks):
        yield Problem(
            "", mark("Surveys", "Every block needs a weight above zero, and there must be one."), {}
        )
    seen: dict[str, Question] = {}
    for section in questionnaire.sections:
        if section.block and section.block not in blocks:
            sentence = mark(
                "Surveys", "Section “{section}” counts for the block “{block}”, which there is not."
            )
            params: dict[str, object] = {"section": Verbatim(section.code), "block": Verbatim(section.block)}
            yield Problem(section.code, sentence, params)
        for question in section.questions:
            yield from _question_faults(question, section, seen)
            seen[question.code] = question
    for remark in questionnaire.remarks:
        if not remark.when and not remark.expression:
            sentence = mark("Surveys", "The remark “{text}” has no condition: it would be said of everybody.")
            yield Problem("remarks", sentence, {"text": Verbatim(remark.text)})
        yield from (
            _condition_fault(condition, "remarks")
            for condition in remark.when
            if not _possible(condition, seen)
        )
    yield from _band_faults(questionnaire, blocks)


def _repeated(questionnaire: Questionnaire) -> Iterator[Problem]:
    codes = Counter(question.code for question in questionnaire.questions())
    for code, count in codes.items():
        if count > 1 or not code or code.startswith("_"):
            sentence = mark(
                "Surveys", "The code “{question}” is empty, stands twice or begins with an underline."
            )
            yield Problem(code, sentence, {"question": Verbatim(code)})


def _question_faults(question: Question, section: Section, seen: dict[str, Question]) -> Iterator[Problem]:
    params: dict[str, object] = {"question": Verbatim(question.code)}
    if not question.text.strip():
        yield Problem(question.code, mark("Surveys", "Question “{question}” has no wording."), params)
    if not _options_fit(question):
        sentence = mark(
            "Surveys",
            "Question “{question}”: a choice needs at least two options with different codes, others none.",
        )
        yield Problem(question.code, sentence, params)
    if not _range_fits(question):
        sentence = mark(
            "Surveys", "Question “{question}”: limits and steps belong to numbers only, and must ascend."
        )
        yield Problem(question.code, sentence, params)
    if not _scale_fits(question):
        sentence = mark(
            "Surveys",
            "Question “{question}”: a range belongs to numbers only, and goes from one number to another by "
            "steps that are not zero.",
        )
        yield Problem(question.code, sentence, params)
    if not _points_fit(question, section):
        sentence = mark(
            "Surveys",
            "Question “{question}”: points lie from 0 to 100, and a weight needs points and a block.",
        )
        yield Problem(question.code, sentence, params)
    for condition in question.show_if:
        if not _possible(condition, seen):
            yield _condition_fault(condition, question.code)


def _options_fit(question: Question) -> bool:
    codes = [option.code for option in question.options]
    if question.kind not in CHOICES:
        return not codes
    return len(codes) >= 2 and len(set(codes)) == len(codes) and not any(c.startswith("_") for c in codes)


def _range_fits(question: Question) -> bool:
    limited = question.kind in NUMBERS or question.kind is QuestionKind.TABLE
    stepped = question.kind in NUMBERS or question.kind is QuestionKind.CALCULATED
    if (question.steps and not stepped) or (
        not limited and (question.minimum, question.maximum) != (None, None)
    ):
        return False
    low, high = question.minimum, question.maximum
    starts = [step.at_least for step in question.steps]
    return (low is None or high is None or low <= high) and starts == sorted(set(starts))


def _scale_fits(question: Question) -> bool:
    scale = question.scale
    if scale is None:
        return True
    written = (scale.start, scale.end, scale.step)
    if question.kind not in NUMBERS or not all(_DIGITS.fullmatch(one) for one in written):
        return False
    start, end, step = (Decimal(one) for one in written)
    return step != 0 and start != end


def _points_fit(question: Question, section: Section) -> bool:
    points = [
        question.yes,
        question.no,
        *(option.points for option in question.options),
        *(step.points for step in question.steps),
    ]
    if question.weight < 0 or not all(0 <= one <= 100 for one in points):
        return False
    return question.weight == 0 or (bool(section.block) and any(points))


def _possible(condition: Condition, seen: dict[str, Question]) -> bool:
    """Tell whether an answer to an earlier question can meet the condition."""
    question = seen.get(condition.question)
    if question is None:
        return False
    if question.kind in NUMBERS:
        return not condition.among and (condition.at_least is not None or condition.below is not None)
    if not condition.among or condition.at_least is not None or condition.below is not None:
        return False
    if question.kind is QuestionKind.YES_NO:
        return all(isinstance(one, bool) for one in condition.among)
    if question.options:
        return {one for one in condition.among if one not in {UNKNOWN, DECLINED}} <= {
            option.code for option in question.options
        }
    return True


def _condition_fault(condition: Condition, where: str) -> Problem:
    sentence = mark(
        "Surveys", "“{question}” depends on “{other}”, which is not asked before it or has no such answer."
    )
    return Problem(where, sentence, {"question": Verbatim(where), "other": Verbatim(condition.question)})


def _band_faults(questionnaire: Questionnaire, blocks: set[str]) -> Iterator[Problem]:
    bands = questionnaire.bands
    minimums = [band.minimum for band in bands]
    descending = minimums == sorted(set(minimums), reverse=True)
    if not bands or not descending or minimums[-1] != 0 or bands[-1].needs or minimums[0] > 100:
        sentence = mark(
            "Surveys", "The bands must descend from at most 100 to a last one at 0 without needs."
        )
        yield Problem("bands", sentence, {})
    for band in bands:
        if any(need.block not in blocks or not 0 <= need.minimum <= 100 for need in band.needs):
            sentence = mark("Surveys", "Band “{band}” needs a score of a block that there is not.")
            yield Problem("bands", sentence, {"band": Verbatim(band.code)})
