"""Answers to a questionnaire: which questions are asked, what was meant, what is missing."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Final

from homejobs_desktop.domain.questionnaires import (
    DECLINED,
    UNKNOWN,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import ascii_digits, canonical_lines, joined_key

Answer = str | int | bool | list[str]
Answers = Mapping[str, Answer]

TEXT_LIMIT: Final = 2000
_NOT_KNOWN: Final = frozenset({UNKNOWN, DECLINED})
_NUMBER: Final = re.compile(r"-?[0-9]+", re.ASCII)
_SEPARATORS: Final = str.maketrans("", "", "٬,، \u200c_")
_WORDS_YES: Final = frozenset({"yes", "true", "بله", "بلی", "اری", "دارد", "1"})
_WORDS_NO: Final = frozenset({"no", "false", "خیر", "نه", "ندارد", "0"})


def is_known(answer: object) -> bool:
    """Tell whether there is an answer and it is neither "does not know" nor "does not say"."""
    return answer is not None and not (isinstance(answer, str) and answer in _NOT_KNOWN)


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


def visible_questions(questionnaire: Questionnaire, answers: Answers) -> tuple[Question, ...]:
    """Give the questions to ask, seen the answers so far: a hidden question's answer shows nothing."""
    counted: dict[str, Answer] = {}
    shown = []
    for question in questionnaire.questions():
        if all(holds(condition, counted) for condition in question.show_if):
            shown.append(question)
            if question.code in answers:
                counted[question.code] = answers[question.code]
    return tuple(shown)


def tidy_answers(
    questionnaire: Questionnaire, given: Mapping[str, object], book: ReferenceBook
) -> dict[str, Answer]:
    """Give the answers as they are stored.

    Labels become codes, typed numbers and dates become values, empty answers and answers to questions
    that are not asked go. What cannot be understood stays, so that `check_answers` can say so.
    """
    tidied: dict[str, Answer] = {}
    for code, value in given.items():
        question = questionnaire.question(code)
        answer = _plain(value)
        if question is not None and answer is not None and is_known(answer):
            answer = _meant(question, answer, book)
        if answer is not None:
            tidied[code] = answer
    shown = {question.code for question in visible_questions(questionnaire, tidied)}
    hidden = {question.code for question in questionnaire.questions()} - shown
    return {code: answer for code, answer in tidied.items() if code not in hidden}


def check_answers(questionnaire: Questionnaire, answers: Answers) -> tuple[Problem, ...]:
    """Give what is wrong with tidied answers; `field` is the question's code."""
    problems = [
        problem
        for question in visible_questions(questionnaire, answers)
        if (problem := _check(question, answers.get(question.code))) is not None
    ]
    known = {question.code for question in questionnaire.questions()}
    sentence = mark("Surveys", "The questionnaire has no question “{question}”. Leave this answer out.")
    problems += [
        Problem(code, sentence, {"question": Verbatim(code)}) for code in answers if code not in known
    ]
    return tuple(problems)


def check_codes(questionnaire: Questionnaire, answers: Answers, book: ReferenceBook) -> tuple[Problem, ...]:
    """Give the answers of tidied ones that should be an item of a reference list and are none."""
    sentence = mark("Surveys", "“{question}”: “{answer}” is in no list of this office. Choose from the list.")
    return tuple(
        _problem(question, sentence, answer=answer)
        for question in visible_questions(questionnaire, answers)
        if question.kind in {QuestionKind.FIELD, QuestionKind.PLACE}
        and isinstance(answer := answers.get(question.code), str)
        and is_known(answer)
        and book.get(question.list_name or "fields", answer) is None
    )


def _plain(value: object) -> Answer | None:
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


def _meant(question: Question, answer: Answer, book: ReferenceBook) -> Answer:
    reader = _READERS.get(question.kind)
    if reader is not None and isinstance(answer, str):
        return reader(question, answer)
    if question.kind is QuestionKind.MANY:
        chosen = answer if isinstance(answer, list) else [str(answer)]
        return list(dict.fromkeys(_option(question, one) for one in chosen))
    if question.kind in {QuestionKind.FIELD, QuestionKind.PLACE} and isinstance(answer, str):
        found = book.find(question.list_name or "fields", answer)
        return found.code if found is not None else answer
    return answer


def _option(question: Question, text: str) -> str:
    wanted = joined_key(text)
    for option in question.options:
        if text == option.code or wanted == joined_key(option.label):
            return option.code
    return text


def _number(_question: Question, text: str) -> Answer:
    digits = ascii_digits(text).translate(_SEPARATORS)
    return int(digits) if len(digits) <= 18 and _NUMBER.fullmatch(digits) else text


def _yes_no(_question: Question, text: str) -> Answer:
    word = joined_key(text)
    if word in _WORDS_YES:
        return True
    return False if word in _WORDS_NO else text


def _date(_question: Question, text: str) -> Answer:
    try:
        return parse_date(text).isoformat()
    except Refused:
        return text


_READERS: Final[dict[QuestionKind, Callable[[Question, str], Answer]]] = {
    QuestionKind.ONE: _option,
    QuestionKind.NUMBER: _number,
    QuestionKind.MONEY: _number,
    QuestionKind.YES_NO: _yes_no,
    QuestionKind.DATE: _date,
    QuestionKind.TEXT: lambda _question, text: canonical_lines(text),
}


def _check(question: Question, answer: Answer | None) -> Problem | None:
    if answer is None:
        if not question.required:
            return None
        return _problem(question, mark("Surveys", "“{question}” is not answered. Choose or write an answer."))
    if not is_known(answer):
        if question.not_known:
            return None
        return _problem(
            question, mark("Surveys", "“{question}” must be answered; it decides about the rest.")
        )
    return _CHECKS[question.kind](question, answer)


def _problem(question: Question, text: Text, **params: object) -> Problem:
    return Problem(question.code, text, {"question": question.text, **params})


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
    low = question.minimum if question.minimum is not None else 0
    if answer < low:
        sentence = mark("Surveys", "“{question}”: {answer} is too small; at least {limit} is possible.")
        return _problem(question, sentence, answer=answer, limit=low)
    if question.maximum is not None and answer > question.maximum:
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


def _check_text(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and len(answer) <= TEXT_LIMIT:
        return None
    sentence = mark("Surveys", "“{question}”: write a text of at most {limit} letters.")
    return _problem(question, sentence, limit=TEXT_LIMIT)


def _check_yes_no(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, bool):
        return None
    return _problem(question, mark("Surveys", "“{question}” is answered with yes or no."))


_CHECKS: Final[dict[QuestionKind, Callable[[Question, Answer], Problem | None]]] = {
    QuestionKind.ONE: _check_one,
    QuestionKind.MANY: _check_many,
    QuestionKind.NUMBER: _check_number,
    QuestionKind.MONEY: _check_number,
    QuestionKind.DATE: _check_date,
    QuestionKind.TEXT: _check_text,
    QuestionKind.YES_NO: _check_yes_no,
    QuestionKind.FIELD: _check_text,
    QuestionKind.PLACE: _check_text,
}
