"""Scoring anew: answers to one version of a questionnaire, weighed as another version weighs."""

import functools
from collections.abc import Mapping

import msgspec

from homejobs_desktop.domain.expressions.nodes import names
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.questionnaire_model import Option, Question, Questionnaire, Remark, Section


@functools.lru_cache(maxsize=16)
def scored_as(answered: Questionnaire, scoring: Questionnaire) -> Questionnaire:
    """Give the questionnaire that was answered, with the weights, points and bands of another version.

    What the other version does not ask weighs nothing, and a remark that asks for more than was asked
    is not made. Questions count for the block for which they count there.
    """
    block_of = {
        question.code: section.block for section in scoring.sections for question in section.questions
    }
    theirs = {question.code: question for question in scoring.questions()}
    sections = [part for section in answered.sections for part in _sections(section, theirs, block_of)]
    codes = {question.code for question in answered.questions()}
    return msgspec.structs.replace(
        answered,
        sections=tuple(sections),
        blocks=scoring.blocks,
        bands=scoring.bands,
        remarks=tuple(remark for remark in scoring.remarks if _asked(remark) <= codes),
    )


def _sections(section: Section, theirs: Mapping[str, Question], block_of: Mapping[str, str]) -> list[Section]:
    """Give a section as one part for each run of questions that count for the same block."""
    parts: list[Section] = []
    for question in section.questions:
        block = block_of.get(question.code, "")
        weighed = _weighed(question, theirs.get(question.code))
        if parts and parts[-1].block == block:
            last = parts.pop()
            parts.append(msgspec.structs.replace(last, questions=(*last.questions, weighed)))
        else:
            parts.append(msgspec.structs.replace(section, questions=(weighed,), block=block))
    return parts


def _weighed(question: Question, other: Question | None) -> Question:
    if other is None or other.kind is not question.kind:
        options = tuple(msgspec.structs.replace(option, points=0) for option in question.options)
        return msgspec.structs.replace(question, weight=0, steps=(), yes=0, no=0, options=options)
    points = {option.code: option.points for option in other.options}
    options = tuple(_worth(option, points.get(option.code, 0)) for option in question.options)
    return msgspec.structs.replace(
        question, weight=other.weight, steps=other.steps, yes=other.yes, no=other.no, options=options
    )


def _worth(option: Option, points: int) -> Option:
    return msgspec.structs.replace(option, points=points)


def _asked(remark: Remark) -> set[str]:
    asked = {condition.question for condition in remark.when}
    return asked | set(names(parse(remark.expression))) if remark.expression else asked
