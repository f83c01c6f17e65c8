"""Answers that stand there before anybody has answered: the `default` of a question.

They are for the screen only. What is left empty on paper or in a file was not answered.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.answers import understood
from homejobs_desktop.domain.kind_checks import kind_problem
from homejobs_desktop.domain.questionnaire_model import UNASKED, Question, QuestionKind, Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark

TODAY: Final = "today()"
"""The one default that is computed: the day of the asking."""
_WITHOUT: Final = UNASKED | {QuestionKind.TABLE, QuestionKind.PHOTO, QuestionKind.CONSENT}
_LISTED: Final = frozenset({QuestionKind.FIELD, QuestionKind.PLACE})


def default_answers(questionnaire: Questionnaire, book: ReferenceBook, today: dt.date) -> dict[str, Answer]:
    """Give the answers with which a questionnaire begins on `today`."""
    found: dict[str, Answer] = {}
    for question in questionnaire.questions():
        answer = _answer(question, book, today) if question.default else None
        if answer is not None:
            found[question.code] = answer
    return found


def _answer(question: Question, book: ReferenceBook, today: dt.date) -> Answer | None:
    if question.default == TODAY:
        return today.isoformat()
    several = question.kind in {QuestionKind.MANY, QuestionKind.RANK}
    return understood(question, question.default.split() if several else question.default, book)


def default_faults(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Give the defaults that could never be an answer to their question."""
    for question in questionnaire.questions():
        yield from _of_question(question)
        for column in question.columns:
            if column.default:
                sentence = mark("Surveys", "Question “{question}”: a question in a table has no default.")
                yield Problem(column.code, sentence, {"question": Verbatim(column.code)})


def _of_question(question: Question) -> Iterator[Problem]:
    if not question.default:
        return
    params: dict[str, object] = {"question": Verbatim(question.code), "default": Verbatim(question.default)}
    wrong = question.kind in _WITHOUT or (
        question.default == TODAY and question.kind is not QuestionKind.DATE
    )
    if not wrong and question.kind not in _LISTED:
        answer = _answer(question, ReferenceBook(()), dt.date(2000, 1, 1))
        wrong = answer is None or kind_problem(question, answer, required=False) is not None
    if wrong:
        sentence = mark("Surveys", "Question “{question}”: its default “{default}” is no answer to it.")
        yield Problem(question.code, sentence, params)
