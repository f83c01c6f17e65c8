"""Reading questionnaires: those that ship with the program and those that were published.

A definition is read strictly: one that would ask or score wrongly is refused with the question's code,
before anybody answers it.
"""

import datetime as dt
import re
from functools import cache
from typing import Final

import msgspec

from homejobs_desktop.domain.form_faults import form_faults
from homejobs_desktop.domain.questionnaire_faults import faults
from homejobs_desktop.domain.questionnaire_model import (
    ACTIONS,
    CHOICES,
    DECLINED,
    NOT_KNOWN_NAMES,
    NUMBERS,
    UNASKED,
    UNKNOWN,
    Band,
    Block,
    Condition,
    Need,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    Ranking,
    Remark,
    Scale,
    Section,
    Step,
    Suggestion,
)
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Problem, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark

__all__ = [
    "ACTIONS", "CHOICES", "DECLINED", "FOLDER", "NOT_KNOWN_NAMES", "NUMBERS", "UNASKED", "UNKNOWN", "Band",
    "Block", "Condition", "Need", "Option", "Question", "QuestionKind", "Questionnaire", "Ranking", "Remark",
    "Scale", "Section", "Step", "Suggestion", "canonical", "parse_questionnaire", "published_questionnaire",
    "shipped_questionnaire", "shipped_questionnaires",
]  # fmt: skip

FOLDER: Final = "resources/questionnaires"


def canonical(questionnaire: Questionnaire) -> bytes:
    """Write a questionnaire as it is published: the same one always in the same bytes."""
    return msgspec.json.encode(questionnaire)


def parse_questionnaire(data: bytes) -> Questionnaire:
    """Read a definition.

    Raises:
        Unreadable: The file has not the form of a questionnaire; the sentence names the question.
        Invalid: The definition contradicts itself; `problems` has one line for each fault.
    """
    try:
        questionnaire = msgspec.json.decode(data, type=Questionnaire)
    except msgspec.ValidationError as fault:
        sentence = mark("Surveys", "The questionnaire cannot be read: in “{place}”, {detail}")
        place = Verbatim(_place_of(data, str(fault)))
        raise Unreadable(sentence, place=place, detail=Verbatim(str(fault))) from fault
    except msgspec.MsgspecError as fault:
        sentence = mark("Surveys", "The questionnaire cannot be read: the file is damaged ({detail}).")
        raise Unreadable(sentence, detail=Verbatim(str(fault))) from fault
    problems = tuple(faults(questionnaire)) or tuple(form_faults(questionnaire))
    if problems:
        raise Invalid.of(problems)
    return questionnaire


def published_questionnaire(name: str, text: str) -> Questionnaire:
    """Read a questionnaire as it was published under `name`.

    Raises:
        Invalid: It cannot be used; the sentence names the question.
    """
    try:
        questionnaire = parse_questionnaire(text.encode())
    except Unreadable as refusal:
        raise Invalid.of((Problem("", refusal.text, refusal.params),)) from refusal
    if questionnaire.name != name:
        sentence = mark("Surveys", "The document is the questionnaire “{own}”, not “{name}”.")
        raise Invalid(sentence, own=Verbatim(questionnaire.name), name=Verbatim(name))
    return questionnaire


@cache
def shipped_questionnaires() -> tuple[Questionnaire, ...]:
    """Give the questionnaires that ship with the program."""
    files = [name for name in assets.names(FOLDER) if name.endswith(".json")]
    return tuple(parse_questionnaire(assets.read(f"{FOLDER}/{name}")) for name in files)


def shipped_questionnaire(
    name: str, version: str = "", *, day: dt.date | None = None
) -> Questionnaire | None:
    """Give a shipped questionnaire: the version asked for, else the newest that holds on `day`."""
    fitting = [one for one in shipped_questionnaires() if one.name == name and version in {"", one.version}]
    begun = [one for one in fitting if day is None or one.valid_from <= day]
    return max(begun or fitting[:1], key=lambda one: one.valid_from, default=None)


class _CodeOnly(msgspec.Struct):
    code: str = ""


class _SectionOnly(msgspec.Struct):
    code: str = ""
    questions: tuple[_CodeOnly, ...] = ()


class _SectionsOnly(msgspec.Struct):
    sections: tuple[_SectionOnly, ...] = ()


_PATH: Final = re.compile(r"\$\.sections\[(\d+)\](?:\.questions\[(\d+)\])?", re.ASCII)


def _place_of(data: bytes, fault: str) -> str:
    """Give the code of the question or the section that a fault's path points into."""
    match = _PATH.search(fault)
    if match is None:
        return "-"
    try:
        section = msgspec.json.decode(data, type=_SectionsOnly).sections[int(match[1])]
        return section.questions[int(match[2])].code if match[2] else section.code
    except msgspec.MsgspecError:
        return match[0]
