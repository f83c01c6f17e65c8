"""Small questionnaires for tests."""

import datetime as dt
from collections.abc import Sequence

import msgspec

from homejobs_desktop.domain.questionnaires import (
    Question,
    QuestionKind,
    Questionnaire,
    parse_questionnaire,
)

TODAY = dt.date(2026, 11, 22)


def form(
    size: int = 0,
    *,
    questions: Sequence[dict[str, object]] = (),
    name: str = "trial",
    version: str = "1",
    block: str = "",
) -> Questionnaire:
    """Make a questionnaire of these questions, and of `size` numbers each with one computed from it."""
    listed = list(questions)
    for number in range(size):
        listed.append({"code": f"q{number}", "kind": "number"})
        listed.append({"code": f"d{number}", "kind": "calculated", "calculation": f"${{q{number}}} * 2"})
    definition = {
        "name": name,
        "version": version,
        "title": "آزمون",
        "valid_from": "2026-03-21",
        "source": "آزمون",
        "blocks": [{"code": "b", "title": "بخش", "weight": 1}],
        "sections": [
            {
                "code": "s",
                "title": "بخش",
                "block": block,
                "questions": [{"text": f"پرسش {one['code']}", **one} for one in listed],
            }
        ],
        "bands": [
            {"code": "high", "title": "خوب", "minimum": 50},
            {"code": "low", "title": "کم", "minimum": 0},
        ],
    }
    return parse_questionnaire(msgspec.json.encode(definition))


_TYPED = {
    QuestionKind.DATE: "1404/01/15",
    QuestionKind.PARTIAL_DATE: "1404",
    QuestionKind.MONEY: "90000000",
    QuestionKind.PLACE: "بیرجند",
    QuestionKind.PERSON: "0641234562",
}


def typed_answer(question: Question, text: str) -> str:
    """Give what somebody types to a question of the shipped form, `text` where words are asked."""
    if question.code == "household_size":
        return "5"
    if question.kind is QuestionKind.TEXT:
        return text
    return _TYPED.get(question.kind) or str(question.minimum or 2)
