"""Invented papers of invented people: what they answer in an assessment and what they apply for."""

import datetime as dt
import math

from homejobs_desktop.domain.answer_checks import check_overrides, hard_problems
from homejobs_desktop.domain.answers import Answer, Answers, state_of
from homejobs_desktop.domain.identity import legal_id
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRequest, PermitType
from homejobs_desktop.domain.questionnaires import UNKNOWN, Question, QuestionKind, Questionnaire
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.services.demo_people import Inventor, Someone


class Papers:
    """Invents the papers of the people of one inventor."""

    def __init__(self, inventor: Inventor) -> None:
        self.inventor = inventor
        self.draws = inventor.draws
        self.words = inventor.words
        self.today = inventor.today

    def answers(self, questionnaire: Questionnaire, someone: Someone, day: dt.date) -> dict[str, Answer]:
        """Invent what a person answers on a day: the stronger the person, the better."""
        draft = someone.draft
        known: dict[str, Answer] = {
            "employment": draft.employment_status,
            "insurance": draft.insurance_status,
            "field": draft.wanted_field,
            "household_head": bool(draft.household_head),
            "experience_years": someone.experience_years,
            "certificate": someone.certified,
            "consent": True,
        }
        state = state_of(questionnaire, {}, day)
        for question in questionnaire.questions():
            if not state.is_shown(question.code):
                continue
            if question.code in known:
                state.set(question.code, known[question.code])
            elif question.required or self.inventor.chance(0.75):
                answer = self._answer(question, someone.strength)
                state.set(question.code, answer)
                if not question.required and hard_problems(state, question.code):
                    state.set(question.code, None)
        return state.answers()

    def reasons(self, questionnaire: Questionnaire, answers: Answers, day: dt.date) -> dict[str, str]:
        """Invent why unusual answers are right."""
        unusual = check_overrides(questionnaire, answers, {}, day)
        return {problem.field: self.draws.choice(self.words.notes) for problem in unusual}

    def _answer(self, question: Question, strength: float) -> Answer | None:
        if question.not_known and self.inventor.chance(0.02):
            return UNKNOWN
        match question.kind:
            case QuestionKind.ONE:
                return self._choice(question, strength)
            case QuestionKind.MANY:
                codes = [option.code for option in question.options if option.code != "none"]
                most = 1 + int(self.draws.random() * (1 + 4 * strength))
                return self.draws.sample(codes, k=min(len(codes), most))
            case QuestionKind.NUMBER | QuestionKind.MONEY:
                return self._amount(question, strength)
            case QuestionKind.YES_NO:
                return self.inventor.chance(strength**3 if question.code in self.words.rare else strength)
            case QuestionKind.DATE:
                return self.inventor.day_before(self.today, 1500).isoformat()
            case QuestionKind.FIELD:
                return self.inventor.weighted(self.words.fields)
            case _:
                texts = self.words.texts.get(question.code)
                return self.draws.choice(texts) if texts else None

    def _choice(self, question: Question, strength: float) -> str:
        codes = [option.code for option in question.options]
        if not question.weight:
            return self.draws.choices(codes, weights=[0.28**place for place in range(len(codes))])[0]
        fits = [math.exp(-5 * abs(option.points / 100 - strength)) for option in question.options]
        return self.draws.choices(codes, weights=fits)[0]

    def _amount(self, question: Question, strength: float) -> int | None:
        if question.code not in self.words.amounts:
            return None
        low, high, step = self.words.amounts[question.code]
        share = min(1.0, max(0.0, self.draws.gauss(strength, 0.18)))
        return low + int((high - low) * share) // step * step

    def legal(self) -> LegalPersonDraft:
        """Invent the company of a legal supporter."""
        kinds = {"تعاونی": "cooperative"}
        name = self.draws.choice(self.words.companies)
        return LegalPersonDraft(
            legal_id=self._legal_id(),
            name=name,
            registration_no=self.inventor.digits(4),
            legal_kind=kinds.get(name.split()[0], "company"),
        )

    def _legal_id(self) -> str:
        while True:
            try:
                return legal_id(f"1400{self.inventor.digits(7)}")
            except Invalid:
                continue

    def _national_number(self, day: dt.date) -> str:
        """Give a number such as the national system gives, one that nobody here has yet."""
        while (number := f"{year_of(day)}{self.inventor.digits(8)}") in self.inventor.taken:
            continue
        self.inventor.taken.add(number)
        return number

    def request(self, someone: Someone, person_id: str, day: dt.date) -> PermitRequest:
        """Invent what a person asks of the office; the type is the commonest one."""
        field = self.inventor.book.get("fields", someone.draft.wanted_field)
        letter = day - dt.timedelta(days=self.draws.randrange(2, 20))
        capital = self.draws.randrange(400, 3000, 50) * 1_000_000
        return PermitRequest(
            person_id=person_id,
            permit_type=PermitType.INDEPENDENT,
            field_code=someone.draft.wanted_field,
            agency=_agency(field),
            agency_letter_no=f"{year_of(letter)}/{self.inventor.digits(5)}",
            agency_letter_date=letter,
            capital_rial=capital,
            own_contribution_rial=capital * self.draws.randrange(22, 50) // 100,
            loan_requested_rial=self.draws.choice((500, 1000, 1500, 2000)) * 1_000_000,
            expected_jobs=self.draws.choice((1, 1, 2, 2, 3)),
            registered_on=letter - dt.timedelta(days=self.draws.randrange(3, 40)),
            issued_on=day,
            national_number=self._national_number(day) if self.inventor.chance(0.55) else "",
        )


def _agency(field: ReferenceItem | None) -> str:
    if field is None:
        return ""
    return field.text("agency") or next(iter(field.texts("other_agencies")), "")
