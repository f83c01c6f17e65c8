"""What is wrong with answers: what is missing, what is impossible, and what a surveyor should look at again.

A hard problem refuses the answers. A soft one asks: who is sure gives a reason, which is kept with them.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from homejobs_desktop.domain.answer_values import Answer, Cell, decimal_text, is_known, partial_text, rows_of
from homejobs_desktop.domain.answers import Answers, state_of
from homejobs_desktop.domain.expressions.values import empty
from homejobs_desktop.domain.form_faults import MOST_ROWS
from homejobs_desktop.domain.form_state import FormState, Row
from homejobs_desktop.domain.identity import national_code
from homejobs_desktop.domain.questionnaire_model import (
    NUMBERS,
    UNASKED,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

TEXT_LIMIT: Final = 2000
REASON_LIMIT: Final = 500

_FIELDS: Final = frozenset({QuestionKind.FIELD, QuestionKind.PLACE})
_MISSING = mark("Surveys", "“{question}” is not answered. Choose or write an answer.")
_NOT_SO = mark("Surveys", "“{question}”: this answer cannot be. Look at it again.")
_SURELY = mark("Surveys", "“{question}”: this answer is unusual. Look at it again, or write why it is right.")
_SAID = mark("Surveys", "“{question}”: {message}")
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
    problem = _of_kind(part.question, answer, required=state.is_required(code))
    # What the form itself says about an answer that can be read tells more than a limit.
    readable = problem is None or (part.question.kind in NUMBERS and not empty(state.value(code)))
    if readable and is_known(answer) and not state.holds(code, part.constraint):
        problem = _said(part.question, part.question.constraint_message, _NOT_SO)
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
    for number, row in enumerate(state.rows(code), start=1):
        for column in row.columns.values():
            given = row.given.get(column.code)
            unusual = is_known(given) and not state.holds_in(row, column.code, column.warning)
            if column.code in row.shown and unusual:
                problem = _said(column.question, column.question.warning_message, _SURELY, soft=True)
                found.append(_in_row(code, number, problem))
    return tuple(found)


def _row_problems(state: FormState, row: Row) -> Iterator[Problem]:
    for code, column in row.columns.items():
        if code not in row.shown or column.question.kind in UNASKED:
            continue
        answer = row.given.get(code)
        needed = column.question.required or (
            column.required_if is not None and state.holds_in(row, code, column.required_if)
        )
        problem = _of_kind(column.question, answer, required=needed)
        if problem is not None:
            yield problem
        elif is_known(answer) and not state.holds_in(row, code, column.constraint):
            yield _said(column.question, column.question.constraint_message, _NOT_SO)


def _in_row(table: str, number: int, problem: Problem) -> Problem:
    return Problem(
        table, _IN_ROW, {"row": number, "problem": Verbatim(problem.sentence())}, soft=problem.soft
    )


def _said(question: Question, message: str, otherwise: Text, *, soft: bool = False) -> Problem:
    if not message:
        return _problem(question, otherwise, soft=soft)
    return _problem(question, _SAID, soft=soft, message=message)


def _problem(question: Question, text: Text, *, soft: bool = False, **params: object) -> Problem:
    return Problem(question.code, text, {"question": question.text, **params}, soft)


def _strange_codes(question: Question, answer: Answer | None, book: ReferenceBook) -> list[Problem]:
    if question.kind not in _FIELDS or not isinstance(answer, str) or not is_known(answer):
        return []
    if book.get(question.list_name or "fields", answer) is not None:
        return []
    sentence = mark("Surveys", "“{question}”: “{answer}” is in no list of this office. Choose from the list.")
    return [_problem(question, sentence, answer=answer)]


# By kind


def _of_kind(question: Question, answer: Answer | None, *, required: bool) -> Problem | None:
    if answer is None:
        return _problem(question, _MISSING) if required else None
    if not is_known(answer):
        if question.not_known:
            return None
        return _problem(
            question, mark("Surveys", "“{question}” must be answered; it decides about the rest.")
        )
    if question.kind is QuestionKind.TABLE:
        return _check_table(question, answer)
    return (
        _check_text(question, answer)
        if isinstance(answer, dict)
        else _CHECKS[question.kind](question, answer)
    )


def _check_table(question: Question, answer: Answer) -> Problem | None:
    if not isinstance(answer, dict):
        sentence = mark("Surveys", "“{question}” is answered with rows.")
        return _problem(question, sentence)
    count, low = len(rows_of(answer)), question.minimum or 0
    most = question.maximum if question.maximum is not None else MOST_ROWS
    if low <= count <= most:
        return None
    sentence = mark("Surveys", "“{question}”: {count} rows; from {low} to {most} are possible.")
    return _problem(question, sentence, count=count, low=low, most=most)


def _check_one(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and question.option(answer) is not None:
        return None
    sentence = mark("Surveys", "“{question}”: “{answer}” is none of the answers to choose from.")
    return _problem(question, sentence, answer=answer)


def _check_many(question: Question, answer: Answer) -> Problem | None:
    chosen = answer if isinstance(answer, list) else [str(answer)]
    for code in chosen:
        problem = _check_one(question, code)
        if problem is not None:
            return problem
    return None


def _check_number(question: Question, answer: Answer) -> Problem | None:
    if not isinstance(answer, int) or isinstance(answer, bool):
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a whole number. Write digits only.")
        return _problem(question, sentence, answer=answer)
    return _limits(question, answer, answer)


def _check_decimal(question: Question, answer: Answer) -> Problem | None:
    if not isinstance(answer, str) or decimal_text(answer) != answer:
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a number. Write it like 12.5.")
        return _problem(question, sentence, answer=answer)
    return _limits(question, float(answer), answer)


def _limits(question: Question, number: float, answer: Cell) -> Problem | None:
    low = question.minimum if question.minimum is not None else 0
    if number < low:
        sentence = mark("Surveys", "“{question}”: {answer} is too small; at least {limit} is possible.")
        return _problem(question, sentence, answer=answer, limit=low)
    if question.maximum is not None and number > question.maximum:
        sentence = mark("Surveys", "“{question}”: {answer} is too large; at most {limit} is possible.")
        return _problem(question, sentence, answer=answer, limit=question.maximum)
    return None


def _check_date(question: Question, answer: Answer) -> Problem | None:
    try:
        dt.date.fromisoformat(str(answer))
    except ValueError:
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a date. Write it like 1400/06/29.")
        return _problem(question, sentence, answer=answer)
    return None


def _check_partial(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and partial_text(answer) == answer:
        return None
    sentence = mark(
        "Surveys",
        "“{question}”: “{answer}” is no date. Write as much as is known: 1400, 1400/06, 1400/06/29.",
    )
    return _problem(question, sentence, answer=answer)


def _check_text(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and len(answer) <= TEXT_LIMIT:
        return None
    sentence = mark("Surveys", "“{question}”: write a text of at most {limit} letters.")
    return _problem(question, sentence, limit=TEXT_LIMIT)


def _check_yes_no(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, bool):
        return None
    return _problem(question, mark("Surveys", "“{question}” is answered with yes or no."))


def _check_consent(question: Question, answer: Answer) -> Problem | None:
    if answer is True:
        return None
    return _problem(question, mark("Surveys", "“{question}”: without consent nothing is recorded."))


def _check_person(question: Question, answer: Answer) -> Problem | None:
    try:
        same = isinstance(answer, str) and national_code(answer) == answer
    except Refused as refusal:
        return _problem(question, _SAID, message=Verbatim(refusal.sentence()))
    return None if same else _check_text(question, [])


_CHECKS: Final[dict[QuestionKind, Callable[[Question, Answer], Problem | None]]] = {
    QuestionKind.ONE: _check_one,
    QuestionKind.MANY: _check_many,
    QuestionKind.NUMBER: _check_number,
    QuestionKind.MONEY: _check_number,
    QuestionKind.DECIMAL: _check_decimal,
    QuestionKind.DATE: _check_date,
    QuestionKind.PARTIAL_DATE: _check_partial,
    QuestionKind.TEXT: _check_text,
    QuestionKind.YES_NO: _check_yes_no,
    QuestionKind.CONSENT: _check_consent,
    QuestionKind.FIELD: _check_text,
    QuestionKind.PLACE: _check_text,
    QuestionKind.PERSON: _check_person,
    QuestionKind.PHOTO: _check_text,
}
