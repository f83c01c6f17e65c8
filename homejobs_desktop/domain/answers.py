"""Answers to a questionnaire: which questions are asked, and what was meant by what was written."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Final

from homejobs_desktop.domain.answer_values import (
    ROWS,
    Answer,
    Cell,
    Rows,
    decimal_text,
    is_known,
    partial_text,
    time_text,
)
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.geopoints import geopoint_text
from homejobs_desktop.domain.identity import national_code
from homejobs_desktop.domain.questionnaire_model import (
    UNASKED,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import ascii_digits, canonical_lines, joined_key

__all__ = [
    "Answer", "Answers", "Cell", "Rows", "holds", "is_known", "state_of", "tidy_answers", "visible_questions",
]  # fmt: skip

Answers = Mapping[str, Answer]

_NUMBER: Final = re.compile(r"-?[0-9]+", re.ASCII)
_SEPARATORS: Final = str.maketrans("", "", "٬,، \u200c_")
_WORDS_YES: Final = frozenset({"yes", "true", "ok", "بله", "بلی", "اری", "دارد", "1"})
_WORDS_NO: Final = frozenset({"no", "false", "خیر", "نه", "ندارد", "0"})


def holds(condition: Condition, answers: Answers) -> bool:
    """Tell whether the answers meet a condition; a question without answer meets none."""
    answer = answers.get(condition.question)
    if answer is None:
        return False
    if condition.among:
        given = answer if isinstance(answer, list) else [answer]
        # `1 == True` in Python: kinds must agree too.
        return any(one == wanted and type(one) is type(wanted) for one in given for wanted in condition.among)
    if not isinstance(answer, int) or isinstance(answer, bool):
        return False
    low, below = condition.at_least, condition.below
    return (low is None or answer >= low) and (below is None or answer < below)


def state_of(questionnaire: Questionnaire, answers: Answers, today: dt.date | None = None) -> FormState:
    """Give the state of a questionnaire with these answers, asked on `today`.

    Where no day is given, it is the first on which the questionnaire holds: enough for one whose
    expressions do not ask for the day.
    """
    return FormState(form_of(questionnaire), today or questionnaire.valid_from, answers)


def visible_questions(
    questionnaire: Questionnaire, answers: Answers, today: dt.date | None = None
) -> tuple[Question, ...]:
    """Give the questions to ask, seen the answers so far: a hidden question's answer shows nothing."""
    return state_of(questionnaire, answers, today).to_answer()


def tidy_answers(
    questionnaire: Questionnaire,
    given: Mapping[str, object],
    book: ReferenceBook,
    today: dt.date | None = None,
) -> dict[str, Answer]:
    """Give the answers as they are stored.

    Labels become codes, typed numbers and dates become values, empty answers and answers to questions
    that are not asked go, what is calculated is computed. What cannot be understood stays, so that
    `check_answers` can say so.
    """
    known = {question.code: question for question in questionnaire.questions()}
    tidied: dict[str, Answer] = {}
    strange: dict[str, Answer] = {}
    for code, value in given.items():
        question = known.get(code)
        answer = understood(question, value, book) if question is not None else _plain(value)
        if answer is not None:
            (tidied if question is not None else strange)[code] = answer
    return {**state_of(questionnaire, tidied, today).answers(), **strange}


def understood(question: Question, value: object, book: ReferenceBook) -> Answer | None:
    """Give what is meant by a value for one question; None for none."""
    if question.kind in UNASKED:
        return None
    if question.kind is QuestionKind.TABLE:
        return _table(question, value, book)
    answer = _plain(value)
    return _meant(question, answer, book) if answer is not None and is_known(answer) else answer


def _plain(value: object) -> Cell | None:
    """Give a value of the kinds that answers have; None for an empty one."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, list | tuple | set | frozenset):
        chosen = [str(one).strip() for one in value]
        return chosen or None
    if isinstance(value, dt.date):
        return value.isoformat()
    if value is None or isinstance(value, int):
        return value
    return str(value)


def _table(question: Question, value: object, book: ReferenceBook) -> Answer | None:
    given = value.get(ROWS) if isinstance(value, Mapping) else value
    if not isinstance(given, list | tuple):
        return _plain(value)
    columns = {column.code: column for column in question.columns}
    rows = []
    for line in given:
        cells: dict[str, Cell] = {}
        for code, cell in line.items() if isinstance(line, Mapping) else ():
            column = columns.get(str(code))
            answer = understood(column, cell, book) if column is not None else None
            if answer is not None and not isinstance(answer, dict):
                cells[str(code)] = answer
        if cells:
            rows.append(cells)
    return {ROWS: rows} if rows else None


def _meant(question: Question, answer: Cell, book: ReferenceBook) -> Cell:
    reader = _READERS.get(question.kind)
    if reader is not None and isinstance(answer, str):
        return reader(question, answer)
    if question.kind is QuestionKind.DECIMAL and isinstance(answer, int) and not isinstance(answer, bool):
        return str(answer)
    if question.kind in {QuestionKind.MANY, QuestionKind.RANK}:
        chosen = answer if isinstance(answer, list) else [str(answer)]
        return list(dict.fromkeys(_option(question, one) for one in chosen))
    if question.kind in {QuestionKind.FIELD, QuestionKind.PLACE} and isinstance(answer, str):
        found = book.find(question.list_name or "fields", answer)
        return found.code if found is not None else answer
    return answer


def _option(question: Question, text: str) -> str:
    # Codes first: one may read like the label of another option, and of thousands few are typed as labels.
    if question.option(text) is not None:
        return text
    wanted = joined_key(text)
    return next((one.code for one in question.options if wanted == joined_key(one.label)), text)


def _number(_question: Question, text: str) -> Cell:
    digits = ascii_digits(text).translate(_SEPARATORS)
    return int(digits) if len(digits) <= 18 and _NUMBER.fullmatch(digits) else text


def _yes_no(_question: Question, text: str) -> Cell:
    word = joined_key(text)
    if word in _WORDS_YES:
        return True
    return False if word in _WORDS_NO else text


def _date(_question: Question, text: str) -> Cell:
    try:
        return parse_date(text).isoformat()
    except Refused:
        return text


def _person(_question: Question, text: str) -> Cell:
    try:
        return national_code(text)
    except Refused:
        return text


_READERS: Final[dict[QuestionKind, Callable[[Question, str], Cell]]] = {
    QuestionKind.ONE: _option,
    QuestionKind.NUMBER: _number,
    QuestionKind.MONEY: _number,
    QuestionKind.DECIMAL: lambda _question, text: decimal_text(text) or text,
    QuestionKind.YES_NO: _yes_no,
    QuestionKind.CONSENT: _yes_no,
    QuestionKind.DATE: _date,
    QuestionKind.PARTIAL_DATE: lambda _question, text: partial_text(text) or text,
    QuestionKind.PERSON: _person,
    QuestionKind.GEOPOINT: lambda _question, text: geopoint_text(text) or text,
    QuestionKind.TIME: lambda _question, text: time_text(text) or text,
    QuestionKind.TEXT: lambda _question, text: canonical_lines(text),
}
