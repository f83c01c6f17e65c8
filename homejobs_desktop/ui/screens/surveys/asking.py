"""A questionnaire while it is asked, without its widgets: the answers, the reasons, the way through it."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from homejobs_desktop.domain.answer_checks import check_codes, hard_problems, soft_problems
from homejobs_desktop.domain.answer_values import Answer, is_known
from homejobs_desktop.domain.default_answers import default_answers
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.narrowing import Narrowing
from homejobs_desktop.domain.questionnaires import UNASKED, Question, QuestionKind, Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.services.begun_surveys import kept_answers
from homejobs_desktop.services.survey_drafts import (
    BEGUN_KEY,
    PLACE_KEY,
    REASONS_KEY,
    SECONDS_KEY,
    VERSION_KEY,
)

_LISTED: Final = frozenset({QuestionKind.FIELD, QuestionKind.PLACE, QuestionKind.TABLE})

EMPTY, ANSWERED, WITHOUT, WRONG = "empty", "answered", "without", "wrong"
"""How a question stands."""


class Asking:
    """The questionnaire being asked; an answer to a question that is hidden stays, and comes back with it."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        book: ReferenceBook,
        today: dt.date,
        typed: Mapping[str, str] | None = None,
    ) -> None:
        self.questionnaire = questionnaire
        self._book = book
        kept = typed or {}
        form = form_of(questionnaire)
        self._defaults = default_answers(questionnaire, book, today)
        answers = kept_answers(kept, form.parts) if typed is not None else self._defaults
        self.state = FormState(form, today, answers)
        self.narrowing = Narrowing(self.state)
        self.reasons: dict[str, str] = msgspec.json.decode(kept.get(REASONS_KEY, "{}"), type=dict[str, str])
        self.seconds = int(kept.get(SECONDS_KEY, "0"))
        self.place = kept.get(PLACE_KEY, "")
        self.begun_at = kept.get(BEGUN_KEY, "")
        self.wrong: set[str] = set()
        """Questions that were gone past although something is wrong with their answer."""
        self.section_of: dict[str, int] = {}
        self.numbers: dict[str, int] = {}
        for place, section in enumerate(questionnaire.sections):
            for question in section.questions:
                self.section_of[question.code] = place
                if question.kind not in UNASKED:
                    self.numbers[question.code] = len(self.numbers) + 1

    # The way through it

    def asked_in(self, section: int) -> list[str]:
        """Give the questions of a section that somebody is to answer now, in their order."""
        questions = self.questionnaire.sections[section].questions
        return [one.code for one in questions if one.kind not in UNASKED and self.state.is_shown(one.code)]

    def beside(self, code: str, step: int) -> str:
        """Give the question asked after `code` (`step` 1) or before it (-1), "" when there is none."""
        codes = [one for one in self.numbers if one == code or self.state.is_shown(one)]
        place = codes.index(code) + step if code in codes else 0
        return codes[place] if 0 <= place < len(codes) else ""

    def first_open(self, section: int) -> str:
        """Give the first question of a section without answer, else its first one, "" for none."""
        codes = self.asked_in(section)
        return next((one for one in codes if self.state.given(one) is None), codes[0] if codes else "")

    def next_open(self, code: str) -> str:
        """Give the next question without answer after `code`, from the start again; "" for none."""
        codes = list(self.numbers)
        start = codes.index(code) + 1 if code in codes else 0
        around = [*codes[start:], *codes[:start]]
        return next((one for one in around if self.state.is_shown(one) and self.state.given(one) is None), "")

    # The answers

    def take(self, code: str, answer: Answer | None) -> frozenset[str]:
        """Take an answer and give the questions that changed by it, itself among them."""
        self.wrong.discard(code)
        return self.narrowing.after(code, self.state.set(code, answer) | {code})

    def hard(self, code: str) -> tuple[Problem, ...]:
        """Give what is wrong with an answer."""
        found = hard_problems(self.state, code)
        question = self.state.form.parts[code].question
        answer = self.state.given(code)
        if found or answer is None or question.kind not in _LISTED or not is_known(answer):
            return found
        return check_codes(self.questionnaire, {code: answer}, self._book)

    def soft(self, code: str) -> tuple[Problem, ...]:
        """Give what is unusual about an answer, with a reason or without."""
        return soft_problems(self.state, code)

    def overrides(self) -> dict[str, str]:
        """Give the reasons for unusual answers that are still unusual."""
        return {code: text for code, text in self.reasons.items() if text and self.soft(code)}

    def begun(self) -> bool:
        """Tell whether anything was answered."""
        return any(self.state.given(code) != self._defaults.get(code) for code in self.numbers)

    def standing(self, code: str) -> str:
        """Give how a question stands: one of EMPTY, ANSWERED, WITHOUT, WRONG."""
        answer = self.state.given(code)
        if code in self.wrong:
            return WRONG
        if answer is None:
            return EMPTY
        return ANSWERED if is_known(answer) else WITHOUT

    def progress(self) -> list[tuple[int, int]]:
        """Give for each section how many questions are answered, of how many that are asked."""
        counts = []
        for place in range(len(self.questionnaire.sections)):
            codes = self.asked_in(place)
            counts.append((sum(self.state.given(one) is not None for one in codes), len(codes)))
        return counts

    # The draft

    def typed(self, seconds: int, place: str) -> dict[str, str]:
        """Give all that a draft keeps, the answers to hidden questions too."""
        given = ((code, self.state.given(code)) for code in self.numbers)
        kept = {code: msgspec.json.encode(answer).decode() for code, answer in given if answer is not None}
        kept[VERSION_KEY] = self.questionnaire.version
        kept[SECONDS_KEY] = str(seconds)
        kept[PLACE_KEY] = place
        kept[REASONS_KEY] = msgspec.json.encode(self.reasons).decode()
        if self.begun_at:
            kept[BEGUN_KEY] = self.begun_at
        return kept


def told_with(questions: Iterable[Question], code: str) -> set[str]:
    """Give what is told, not asked, around the question `code`: right before it, and after the last one."""
    listed = list(questions)
    place = next((at for at, one in enumerate(listed) if one.code == code), 0)
    found = set()
    for one in reversed(listed[:place]):
        if one.kind not in UNASKED:
            break
        found.add(one.code)
    if all(one.kind in UNASKED for one in listed[place + 1 :]):
        found |= {one.code for one in listed[place + 1 :]}
    return found
