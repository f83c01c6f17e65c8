"""What is wrong with answers: what is missing, what is impossible, and what a surveyor should look at again.

A hard problem refuses the answers. A soft one asks: who is sure gives a reason, which is kept with them.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final

from homejobs_desktop.domain.answer_values import Answer, is_known, rows_of
from homejobs_desktop.domain.answers import Answers, state_of
from homejobs_desktop.domain.expressions.values import empty
from homejobs_desktop.domain.form_state import FormState, Row
from homejobs_desktop.domain.forms import Part
from homejobs_desktop.domain.kind_checks import SAID, kind_doubt, kind_problem, problem_with
from homejobs_desktop.domain.narrowing import fitting, words_of
from homejobs_desktop.domain.questionnaire_model import (
    NUMBERS,
    UNASKED,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

REASON_LIMIT: Final = 500

_FIELDS: Final = frozenset({QuestionKind.FIELD, QuestionKind.PLACE})
_NOT_SO = mark("Surveys", "“{question}”: this answer cannot be. Look at it again.")
_SURELY = mark("Surveys", "“{question}”: this answer is unusual. Look at it again, or write why it is right.")
_NOT_OFFERED = mark(
    "Surveys", "“{question}”: “{answer}” does not go with the answers before it. Choose from what is offered."
)
_NOT_ALL = mark("Surveys", "“{question}”: put every option in its place, each once.")
_ROWS = mark("Surveys", "“{question}”: there must be as many rows as the answer before it says.")
_IN_ROW = mark("Surveys", "Row {row}: {problem}")


def check_answers(
    questionnaire: Questionnaire, answers: Answers, today: dt.date | None = None
) -> tuple[Problem, ...]:
    """Give what is wrong with tidied answers; `field` is the question's code."""
    state = state_of(questionnaire, answers, today)
    problems = [problem for question in state.to_answer() for problem in hard_problems(state, question.code)]
    sentence = mark("Surveys", "The questionnaire has no question “{question}”. Leave this answer out.")
    problems += [
        Problem(code, sentence, {"question": Verbatim(code)})
        for code in answers
        if code not in state.form.parts
    ]
    return tuple(problems)


def check_codes(questionnaire: Questionnaire, answers: Answers, book: ReferenceBook) -> tuple[Problem, ...]:
    """Give the answers of tidied ones that should be an item of a reference list and are none."""
    found: list[Problem] = []
    for question in state_of(questionnaire, answers).form.parts.values():
        found += _strange_codes(question.question, answers.get(question.code), book)
        for number, row in enumerate(rows_of(answers.get(question.code)), start=1):
            for column in question.question.columns:
                problems = _strange_codes(column, row.get(column.code), book)
                found += [_in_row(question.code, number, problem) for problem in problems]
    return tuple(found)


def check_overrides(
    questionnaire: Questionnaire, answers: Answers, reasons: Mapping[str, str], today: dt.date | None = None
) -> tuple[Problem, ...]:
    """Give the soft problems of tidied answers that nobody gave a reason for; each is `soft`."""
    state = state_of(questionnaire, answers, today)
    open_ones = [
        problem
        for question in state.to_answer()
        for problem in soft_problems(state, question.code)
        if not reasons.get(question.code, "").strip()
    ]
    long = mark("Surveys", "The reason is too long: at most {limit} letters.")
    open_ones += [
        Problem(code, long, {"limit": REASON_LIMIT})
        for code, reason in reasons.items()
        if len(reason) > REASON_LIMIT
    ]
    return tuple(open_ones)


def hard_problems(state: FormState, code: str) -> tuple[Problem, ...]:
    """Give what is wrong with the answer to one question that is asked; nothing for any other."""
    part = state.form.parts[code]
    if not state.is_shown(code) or part.question.kind in UNASKED:
        return ()
    answer = state.given(code)
    problem = kind_problem(part.question, answer, required=state.is_required(code))
    # What the form itself says about an answer that can be read tells more than a limit.
    readable = problem is None or (part.question.kind in NUMBERS and not empty(state.value(code)))
    if readable and is_known(answer) and not state.holds(code, part.constraint):
        otherwise = _ROWS if part.question.kind is QuestionKind.TABLE else _NOT_SO
        problem = _said(part.question, part.question.constraint_message, otherwise)
    problem = problem or _unfit(part, answer, state.offered(code))
    found = [problem] if problem is not None else []
    for number, row in enumerate(state.rows(code), start=1):
        found += [_in_row(code, number, one) for one in _row_problems(state, row)]
    return tuple(found)


def soft_problems(state: FormState, code: str) -> tuple[Problem, ...]:
    """Give what is unusual about the answer to one question that is asked; each is `soft`."""
    part = state.form.parts[code]
    if not state.is_shown(code):
        return ()
    found = []
    if part.warning is not None and is_known(state.given(code)) and not state.holds(code, part.warning):
        found.append(_said(part.question, part.question.warning_message, _SURELY, soft=True))
    doubt = kind_doubt(part.question, state.given(code))
    found += [doubt] if doubt is not None else []
    for number, row in enumerate(state.rows(code), start=1):
        for column in row.columns.values():
            given = row.given.get(column.code)
            unusual = is_known(given) and not state.holds_in(row, column.code, column.warning)
            doubt = kind_doubt(column.question, given)
            if unusual:
                doubt = _said(column.question, column.question.warning_message, _SURELY, soft=True)
            if column.code in row.shown and doubt is not None:
                found.append(_in_row(code, number, doubt))
    return tuple(found)


def _row_problems(state: FormState, row: Row) -> Iterator[Problem]:
    for code, column in row.columns.items():
        if code not in row.shown or column.question.kind in UNASKED:
            continue
        answer = row.given.get(code)
        needed = column.question.required or (
            column.required_if is not None and state.holds_in(row, code, column.required_if)
        )
        problem = kind_problem(column.question, answer, required=needed)
        if problem is not None:
            yield problem
        elif is_known(answer) and not state.holds_in(row, code, column.constraint):
            yield _said(column.question, column.question.constraint_message, _NOT_SO)
        else:
            unfit = _unfit(column, answer, row.offered(code))
            if unfit is not None:
                yield unfit


def _unfit(part: Part, answer: Answer | None, offered: tuple[Option, ...]) -> Problem | None:
    """Say which of the answer's options are not offered, or not put in their place."""
    ranked = part.question.kind is QuestionKind.RANK
    if answer is None or not is_known(answer) or (part.offer is None and not ranked):
        return None
    codes = {option.code for option in offered}
    if ranked and isinstance(answer, list) and set(answer) < codes:
        return problem_with(part.question, _NOT_ALL)
    if fitting(part, answer, offered) == answer:
        return None
    strange = [one for one in answer if one not in codes] if isinstance(answer, list) else answer
    words = Verbatim(words_of(part, strange) or str(strange))
    return problem_with(part.question, _NOT_OFFERED, answer=words)


def _in_row(table: str, number: int, problem: Problem) -> Problem:
    return Problem(
        table, _IN_ROW, {"row": number, "problem": Verbatim(problem.sentence())}, soft=problem.soft
    )


def _said(question: Question, message: str, otherwise: Text, *, soft: bool = False) -> Problem:
    if not message:
        return problem_with(question, otherwise, soft=soft)
    return problem_with(question, SAID, soft=soft, message=message)


def _strange_codes(question: Question, answer: Answer | None, book: ReferenceBook) -> list[Problem]:
    if question.kind not in _FIELDS or not isinstance(answer, str) or not is_known(answer):
        return []
    if book.get(question.list_name or "fields", answer) is not None:
        return []
    sentence = mark("Surveys", "“{question}”: “{answer}” is in no list of this office. Choose from the list.")
    return [problem_with(question, sentence, answer=answer)]
