"""What a questionnaire comes to: how much it asks, how it scores, what is probably not meant."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from homejobs_desktop.domain.questionnaire_model import (
    UNASKED,
    Band,
    Question,
    QuestionKind,
    Questionnaire,
    Suggestion,
)
from homejobs_desktop.domain.questionnaire_words import KIND_NAMES
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark

NOT_SCORED = mark("Surveys", "The block “{block}” has no question with a weight: it never has a score.")
OTHER_KIND = mark(
    "Surveys",
    "“{question}” was answered with: {before}, and is with: {after}. Earlier answers count nothing when they "
    "are scored anew. Give the new question another name.",
)
OTHER_CODE = mark(
    "Surveys",
    "“{question}”: the option “{option}” was called {before} and is called {after} now. Earlier answers are "
    "not counted with it. Keep the old name.",
)
SAME_WORDS = mark(
    "Surveys", "“{question}”: two options read “{option}”. Whoever asks cannot tell them apart."
)
NO_CONSENT = mark("Surveys", "Nobody is asked for consent: the questionnaire has no question of that kind.")
NO_FIELD = mark(
    "Surveys", "The sheet ranking names no question for the field: rankings cannot be narrowed to a field."
)


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block of the score: its weight, its share in percent, and how many questions count for it."""

    title: str
    weight: int
    share: int
    questions: int


@dataclass(frozen=True, slots=True)
class FormSummary:
    """What a questionnaire comes to; `asked` counts the questions that somebody answers, without columns."""

    sections: int
    asked: int
    computed: int
    blocks: tuple[BlockLine, ...]
    bands: tuple[Band, ...]
    needs: tuple[Suggestion, ...]


def summary_of(form: Questionnaire) -> FormSummary:
    """Give what a questionnaire comes to."""
    questions = list(form.questions())
    weighed = Counter(
        section.block for section in form.sections for question in section.questions if question.weight
    )
    whole = sum(block.weight for block in form.blocks) or 1
    return FormSummary(
        sections=len(form.sections),
        asked=sum(question.kind not in UNASKED for question in questions),
        computed=sum(question.kind is QuestionKind.CALCULATED for question in questions),
        blocks=tuple(
            BlockLine(block.title, block.weight, round(block.weight * 100 / whole), weighed[block.code])
            for block in form.blocks
        ),
        bands=form.bands,
        needs=form.suggestions,
    )


def doubts(form: Questionnaire, before: Questionnaire | None) -> Iterator[Problem]:
    """Give what may be published and is probably not meant; `before` is the version in force, if any."""
    summary = summary_of(form)
    for line in summary.blocks:
        if not line.questions:
            yield Problem("blocks", NOT_SCORED, {"block": Verbatim(line.title)}, soft=True)
    if all(question.kind is not QuestionKind.CONSENT for question in form.questions()):
        yield Problem("survey", NO_CONSENT, {}, soft=True)
    if not form.ranking.field:
        yield Problem("ranking", NO_FIELD, {}, soft=True)
    old = {question.code: question for question in before.questions()} if before is not None else {}
    for question in form.questions():
        yield from _twice(question)
        if question.code in old:
            yield from _other(old[question.code], question)


def _twice(question: Question) -> Iterator[Problem]:
    for label, count in Counter(option.label for option in question.options).items():
        if count > 1:
            params: dict[str, object] = {"question": Verbatim(question.text), "option": Verbatim(label)}
            yield Problem(question.code, SAME_WORDS, params, soft=True)


def _other(was: Question, now: Question) -> Iterator[Problem]:
    params: dict[str, object] = {"question": Verbatim(now.text)}
    if was.kind is not now.kind:
        kinds = {"before": KIND_NAMES[was.kind], "after": KIND_NAMES[now.kind]}
        yield Problem(now.code, OTHER_KIND, {**params, **kinds}, soft=True)
        return
    codes = {option.label: option.code for option in now.options}
    for option in was.options:
        code = codes.get(option.label, "")
        if code and code != option.code and now.option(option.code) is None:
            names = {"before": Verbatim(option.code), "after": Verbatim(code)}
            yield Problem(
                now.code, OTHER_CODE, {**params, "option": Verbatim(option.label), **names}, soft=True
            )
