"""Questionnaires as data: sections of questions, when each is asked, and what an answer is worth.

A definition is a file of `resources/questionnaires/`. It is read strictly: a definition that would
ask or score wrongly is refused with the question's code, before anybody answers it.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Final

import msgspec

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Problem, Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

FOLDER: Final = "resources/questionnaires"

UNKNOWN: Final = "_unknown"
"""The answer of a person who does not know."""
DECLINED: Final = "_declined"
"""The answer of a person who does not want to say."""
NOT_KNOWN_NAMES: Final[dict[str, Text]] = {
    UNKNOWN: mark("Surveys", "Does not know"),
    DECLINED: mark("Surveys", "Did not answer"),
}
"""How a person reads the two answers that every question allows unless it says otherwise."""


class QuestionKind(StrEnum):
    """What a question is answered with."""

    ONE = "one"
    """The code of one option."""
    MANY = "many"
    """A list of codes of options."""
    NUMBER = "number"
    """A whole number, with a unit."""
    MONEY = "money"
    """Whole rials."""
    DATE = "date"
    """A day as ISO text."""
    TEXT = "text"
    """Free text."""
    YES_NO = "yes_no"
    """True or false."""
    FIELD = "field"
    """The code of a field of activity."""
    PLACE = "place"
    """The code of an item of a geographic list."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a definition: unknown words in the file are refused."""


class Option(_Part, frozen=True):
    """One answer to choose from, worth `points` of 100."""

    code: str
    label: str
    points: int = 0


class Step(_Part, frozen=True):
    """From `at_least` on, a number is worth `points` of 100."""

    at_least: int
    points: int


class Condition(_Part, frozen=True, rename={"among": "in"}):
    """What must hold of an earlier answer: one of `among`, or a number in a range."""

    question: str
    among: tuple[str | bool, ...] = ()
    at_least: int | None = None
    below: int | None = None


class Question(_Part, frozen=True):
    """One question.

    `show_if` holds conditions of which all must be met; `weight` is its share of its block's score;
    `yes` and `no` are the points of a yes-or-no question, `list_name` the reference list of a place.
    """

    code: str
    text: str
    kind: QuestionKind
    required: bool = False
    not_known: bool = True
    hint: str = ""
    unit: str = ""
    minimum: int | None = None
    maximum: int | None = None
    options: tuple[Option, ...] = ()
    steps: tuple[Step, ...] = ()
    yes: int = 0
    no: int = 0
    weight: int = 0
    show_if: tuple[Condition, ...] = ()
    list_name: str = ""

    def option(self, code: str) -> Option | None:
        """Give the option with this code."""
        return next((option for option in self.options if option.code == code), None)


class Section(_Part, frozen=True):
    """Questions that stand together; those with a weight count for `block`."""

    code: str
    title: str
    questions: tuple[Question, ...]
    block: str = ""
    hint: str = ""


class Block(_Part, frozen=True):
    """A side of the assessment with its own score; `weight` is its share of the total."""

    code: str
    title: str
    weight: int


class Need(_Part, frozen=True):
    """A score that one block must reach."""

    block: str
    minimum: int


class Band(_Part, frozen=True):
    """What a score means: the first band whose `minimum` and `needs` are met."""

    code: str
    title: str
    minimum: int
    needs: tuple[Need, ...] = ()
    advice: str = ""


class Remark(_Part, frozen=True):
    """What the result says when all of `when` hold; one that `bars` leads to the last band."""

    text: str
    when: tuple[Condition, ...]
    bars: bool = False


class Questionnaire(_Part, frozen=True):
    """A whole questionnaire in one version."""

    name: str
    version: str
    title: str
    valid_from: dt.date
    source: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    bands: tuple[Band, ...]
    remarks: tuple[Remark, ...] = ()

    def questions(self) -> Iterator[Question]:
        """Give all questions in the order in which they are asked."""
        for section in self.sections:
            yield from section.questions

    def question(self, code: str) -> Question | None:
        """Give the question with this code."""
        return next((question for question in self.questions() if question.code == code), None)

    def band(self, code: str) -> Band | None:
        """Give the band with this code."""
        return next((band for band in self.bands if band.code == code), None)


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
    problems = tuple(_faults(questionnaire))
    if problems:
        raise Invalid.of(problems)
    return questionnaire


@cache
def shipped_questionnaires() -> tuple[Questionnaire, ...]:
    """Give the questionnaires that ship with the program."""
    files = [name for name in assets.names(FOLDER) if name.endswith(".json")]
    return tuple(parse_questionnaire(assets.read(f"{FOLDER}/{name}")) for name in files)


def shipped_questionnaire(name: str, version: str = "") -> Questionnaire | None:
    """Give a shipped questionnaire: the version asked for, else the newest."""
    fitting = [one for one in shipped_questionnaires() if one.name == name and version in {"", one.version}]
    return max(fitting, key=lambda one: one.valid_from, default=None)


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


def _faults(questionnaire: Questionnaire) -> Iterator[Problem]:
    yield from _repeated(questionnaire)
    blocks = {block.code for block in questionnaire.blocks}
    if not blocks or any(block.weight <= 0 for block in questionnaire.blocks):
        yield Problem(
            "", mark("Surveys", "Every block needs a weight above zero, and there must be one."), {}
        )
    seen: dict[str, Question] = {}
    for section in questionnaire.sections:
        if section.block and section.block not in blocks:
            sentence = mark(
                "Surveys", "Section “{section}” counts for the block “{block}”, which there is not."
            )
            params: dict[str, object] = {"section": Verbatim(section.code), "block": Verbatim(section.block)}
            yield Problem(section.code, sentence, params)
        for question in section.questions:
            yield from _question_faults(question, section, seen)
            seen[question.code] = question
    for remark in questionnaire.remarks:
        yield from (
            _condition_fault(condition, "remarks")
            for condition in remark.when
            if not _possible(condition, seen)
        )
    yield from _band_faults(questionnaire, blocks)


def _repeated(questionnaire: Questionnaire) -> Iterator[Problem]:
    codes = Counter(question.code for question in questionnaire.questions())
    for code, count in codes.items():
        if count > 1 or not code or code.startswith("_"):
            sentence = mark(
                "Surveys", "The code “{question}” is empty, stands twice or begins with an underline."
            )
            yield Problem(code, sentence, {"question": Verbatim(code)})


def _question_faults(question: Question, section: Section, seen: dict[str, Question]) -> Iterator[Problem]:
    params: dict[str, object] = {"question": Verbatim(question.code)}
    if not question.text.strip():
        yield Problem(question.code, mark("Surveys", "Question “{question}” has no wording."), params)
    if not _options_fit(question):
        sentence = mark(
            "Surveys",
            "Question “{question}”: a choice needs at least two options with different codes, others none.",
        )
        yield Problem(question.code, sentence, params)
    if not _range_fits(question):
        sentence = mark(
            "Surveys", "Question “{question}”: limits and steps belong to numbers only, and must ascend."
        )
        yield Problem(question.code, sentence, params)
    if not _points_fit(question, section):
        sentence = mark(
            "Surveys",
            "Question “{question}”: points lie from 0 to 100, and a weight needs points and a block.",
        )
        yield Problem(question.code, sentence, params)
    for condition in question.show_if:
        if not _possible(condition, seen):
            yield _condition_fault(condition, question.code)


def _options_fit(question: Question) -> bool:
    codes = [option.code for option in question.options]
    if question.kind not in {QuestionKind.ONE, QuestionKind.MANY}:
        return not codes
    return len(codes) >= 2 and len(set(codes)) == len(codes) and not any(c.startswith("_") for c in codes)


def _range_fits(question: Question) -> bool:
    numeric = question.kind in {QuestionKind.NUMBER, QuestionKind.MONEY}
    if not numeric:
        return question.minimum is None and question.maximum is None and not question.steps
    low, high = question.minimum, question.maximum
    starts = [step.at_least for step in question.steps]
    return (low is None or high is None or low <= high) and starts == sorted(set(starts))


def _points_fit(question: Question, section: Section) -> bool:
    points = [
        question.yes,
        question.no,
        *(option.points for option in question.options),
        *(step.points for step in question.steps),
    ]
    if question.weight < 0 or not all(0 <= one <= 100 for one in points):
        return False
    return question.weight == 0 or (bool(section.block) and any(points))


def _possible(condition: Condition, seen: dict[str, Question]) -> bool:
    """Tell whether an answer to an earlier question can meet the condition."""
    question = seen.get(condition.question)
    if question is None:
        return False
    if question.kind in {QuestionKind.NUMBER, QuestionKind.MONEY}:
        return not condition.among and (condition.at_least is not None or condition.below is not None)
    if not condition.among or condition.at_least is not None or condition.below is not None:
        return False
    if question.kind is QuestionKind.YES_NO:
        return all(isinstance(one, bool) for one in condition.among)
    if question.options:
        return {one for one in condition.among if one not in {UNKNOWN, DECLINED}} <= {
            option.code for option in question.options
        }
    return True


def _condition_fault(condition: Condition, where: str) -> Problem:
    sentence = mark(
        "Surveys", "“{question}” depends on “{other}”, which is not asked before it or has no such answer."
    )
    return Problem(where, sentence, {"question": Verbatim(where), "other": Verbatim(condition.question)})


def _band_faults(questionnaire: Questionnaire, blocks: set[str]) -> Iterator[Problem]:
    bands = questionnaire.bands
    minimums = [band.minimum for band in bands]
    descending = minimums == sorted(set(minimums), reverse=True)
    if not bands or not descending or minimums[-1] != 0 or bands[-1].needs or minimums[0] > 100:
        sentence = mark(
            "Surveys", "The bands must descend from at most 100 to a last one at 0 without needs."
        )
        yield Problem("bands", sentence, {})
    for band in bands:
        if any(need.block not in blocks or not 0 <= need.minimum <= 100 for need in band.needs):
            sentence = mark("Surveys", "Band “{band}” needs a score of a block that there is not.")
            yield Problem("bands", sentence, {"band": Verbatim(band.code)})
