"""Lines of codes while they are typed: which question a line is about, what it means, which comes next."""

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.answers import understood
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.paper_forms import PaperQuestion, numbered, read_codes
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.text import ascii_digits


def number_of(line: str) -> str:
    """Give the number of the question that a line is about, "" for none."""
    return ascii_digits(line.strip()).partition(" ")[0]


def line_of(text: str, number: int) -> str:
    """Give the line of a question, "" for none."""
    return next((line.strip() for line in text.splitlines() if number_of(line) == str(number)), "")


def with_line(text: str, number: int, line: str) -> str:
    """Give the text with another line for a question, in the place of its own, without one where it is ""."""
    lines = text.splitlines()
    places = [place for place, one in enumerate(lines) if number_of(one) == str(number)]
    if places:
        lines[places[0] : places[0] + 1] = [line] if line else []
    elif line:
        later = (place for place, one in enumerate(lines) if int(_digits(one) or 0) > number)
        lines.insert(next(later, len(lines)), line)
    return "\n".join(lines)


def _digits(line: str) -> str:
    number = number_of(line)
    return number if number.isascii() and number.isdigit() else ""


def answers_of(questionnaire: Questionnaire, text: str, book: ReferenceBook) -> dict[str, Answer]:
    """Give the answers of those lines that can be read."""
    found: dict[str, Answer] = {}
    known = {question.code: question for question in questionnaire.questions()}
    for line in text.splitlines():
        try:
            read = read_codes(questionnaire, line)
        except Invalid:
            continue
        for code, value in read.items():
            answer = understood(known[code], value, book)
            if answer is not None:
                found[code] = answer
    return found


def asked_at(questionnaire: Questionnaire, line: str) -> PaperQuestion | None:
    """Give the question that a line is about."""
    number = number_of(line)
    return next((one for one in numbered(questionnaire) if str(one.number) == number), None)


def next_number(questionnaire: Questionnaire, state: FormState, after: int) -> int:
    """Give the number of the next question that is asked after the one numbered `after`, 0 for none."""
    later = (one for one in numbered(questionnaire) if one.number > after)
    return next((one.number for one in later if state.is_shown(one.question.code)), 0)
