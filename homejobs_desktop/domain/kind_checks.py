"""What is wrong with one answer, seen its question alone: its kind, its limits, its options."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from homejobs_desktop.domain.answer_values import (
    Answer,
    Cell,
    decimal_text,
    is_known,
    partial_text,
    rows_of,
    time_text,
)
from homejobs_desktop.domain.geopoints import geopoint_text, read_geopoint
from homejobs_desktop.domain.identity import national_code
from homejobs_desktop.domain.questionnaire_model import MOST_ROWS, Question, QuestionKind, Scale
from homejobs_desktop.foundation.errors import Problem, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.jalali import parse_date

TEXT_LIMIT: Final = 2000
SAID: Final = mark("Surveys", "“{question}”: {message}")
_MISSING = mark("Surveys", "“{question}” is not answered. Choose or write an answer.")


def problem_with(question: Question, text: Text, *, soft: bool = False, **params: object) -> Problem:
    """Make a problem of a question, whose wording the sentence may name."""
    return Problem(question.code, text, {"question": question.text, **params}, soft)


def kind_problem(question: Question, answer: Answer | None, *, required: bool) -> Problem | None:
    """Give what is wrong with an answer, seen its question alone; None for nothing."""
    if answer is None:
        return problem_with(question, _MISSING) if required else None
    if not is_known(answer):
        if question.not_known:
            return None
        return problem_with(
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
        return problem_with(question, sentence)
    count, low = len(rows_of(answer)), question.minimum or 0
    most = question.maximum if question.maximum is not None else MOST_ROWS
    if low <= count <= most:
        return None
    sentence = mark("Surveys", "“{question}”: {count} rows; from {low} to {most} are possible.")
    return problem_with(question, sentence, count=count, low=low, most=most)


def _check_one(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and question.option(answer) is not None:
        return None
    sentence = mark("Surveys", "“{question}”: “{answer}” is none of the answers to choose from.")
    return problem_with(question, sentence, answer=answer)


def _check_many(question: Question, answer: Answer) -> Problem | None:
    chosen = answer if isinstance(answer, list) else [str(answer)]
    for code in chosen:
        problem = _check_one(question, code)
        if problem is not None:
            return problem
    return None


def _check_rank(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, list) and len(set(answer)) == len(answer):
        return _check_many(question, answer)
    sentence = mark("Surveys", "“{question}”: put every option in its place, each once.")
    return problem_with(question, sentence)


def _check_geopoint(question: Question, answer: Answer) -> Problem | None:
    found = read_geopoint(answer) if isinstance(answer, str) else None
    if found is None or geopoint_text(str(answer)) != answer:
        sentence = mark(
            "Surveys",
            "“{question}”: “{answer}” is no place. Write latitude and longitude in degrees, like "
            "32.86, 59.22.",
        )
        return problem_with(question, sentence, answer=answer)
    if found.on_earth:
        return None
    sentence = mark(
        "Surveys",
        "“{question}”: “{answer}” is nowhere on the earth. A latitude lies between -90 and 90, a longitude "
        "between -180 and 180.",
    )
    return problem_with(question, sentence, answer=answer)


def _check_time(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and time_text(answer) == answer:
        return None
    sentence = mark("Surveys", "“{question}”: “{answer}” is no time of day. Write it like 09:30.")
    return problem_with(question, sentence, answer=answer)


def _check_number(question: Question, answer: Answer) -> Problem | None:
    if not isinstance(answer, int) or isinstance(answer, bool):
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a whole number. Write digits only.")
        return problem_with(question, sentence, answer=answer)
    return _limits(question, answer, answer)


def _check_decimal(question: Question, answer: Answer) -> Problem | None:
    if not isinstance(answer, str) or decimal_text(answer) != answer:
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a number. Write it like 12.5.")
        return problem_with(question, sentence, answer=answer)
    return _limits(question, float(answer), answer)


def _limits(question: Question, number: float, answer: Cell) -> Problem | None:
    low = question.minimum if question.minimum is not None else 0
    if number < low:
        sentence = mark("Surveys", "“{question}”: {answer} is too small; at least {limit} is possible.")
        return problem_with(question, sentence, answer=answer, limit=low)
    if question.maximum is not None and number > question.maximum:
        sentence = mark("Surveys", "“{question}”: {answer} is too large; at most {limit} is possible.")
        return problem_with(question, sentence, answer=answer, limit=question.maximum)
    return _off_scale(question, answer) if question.scale is not None else None


def _off_scale(question: Question, answer: Cell) -> Problem | None:
    scale = question.scale
    if scale is None or on_scale(scale, str(answer)):
        return None
    sentence = mark(
        "Surveys", "“{question}”: {answer} is not possible; from {start} to {end} in steps of {step}."
    )
    return problem_with(question, sentence, answer=answer, start=scale.start, end=scale.end, step=scale.step)


def on_scale(scale: Scale, text: str) -> bool:
    """Tell whether a number, in digits, is one that a range lets be chosen."""
    number, start, end, step = (Decimal(one) for one in (text, scale.start, scale.end, scale.step))
    return min(start, end) <= number <= max(start, end) and (number - start) % step == 0


def _check_date(question: Question, answer: Answer) -> Problem | None:
    try:
        parse_date(str(answer))
    except Refused:
        sentence = mark("Surveys", "“{question}”: “{answer}” is not a date. Write it like 1400/06/29.")
        return problem_with(question, sentence, answer=answer)
    return None


def _check_partial(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and partial_text(answer) == answer:
        return None
    sentence = mark(
        "Surveys",
        "“{question}”: “{answer}” is no date. Write as much as is known: 1400, 1400/06, 1400/06/29.",
    )
    return problem_with(question, sentence, answer=answer)


def _check_text(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, str) and len(answer) <= TEXT_LIMIT:
        return None
    sentence = mark("Surveys", "“{question}”: write a text of at most {limit} letters.")
    return problem_with(question, sentence, limit=TEXT_LIMIT)


def _check_yes_no(question: Question, answer: Answer) -> Problem | None:
    if isinstance(answer, bool):
        return None
    return problem_with(question, mark("Surveys", "“{question}” is answered with yes or no."))


def _check_consent(question: Question, answer: Answer) -> Problem | None:
    if answer is True:
        return None
    return problem_with(question, mark("Surveys", "“{question}”: without consent nothing is recorded."))


def _check_person(question: Question, answer: Answer) -> Problem | None:
    try:
        same = isinstance(answer, str) and national_code(answer) == answer
    except Refused as refusal:
        return problem_with(question, SAID, message=Verbatim(refusal.sentence()))
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
    QuestionKind.RANK: _check_rank,
    QuestionKind.GEOPOINT: _check_geopoint,
    QuestionKind.TIME: _check_time,
}


def kind_doubt(question: Question, answer: Answer | None) -> Problem | None:
    """Give what is unusual about an answer, seen its question alone; None for nothing."""
    if question.kind is not QuestionKind.GEOPOINT or not isinstance(answer, str):
        return None
    found = read_geopoint(answer)
    if found is None or not found.on_earth or found.in_iran:
        return None
    if found.turned.in_iran:
        sentence = mark(
            "Surveys",
            "“{question}”: latitude and longitude seem to be taken for each other. Look at them again, or "
            "write why they are right.",
        )
    else:
        sentence = mark(
            "Surveys", "“{question}”: this place is not in Iran. Look at it again, or write why it is right."
        )
    return problem_with(question, sentence, soft=True, answer=answer)
