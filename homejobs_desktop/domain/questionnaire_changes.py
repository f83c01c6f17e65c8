"""The difference between two versions of a questionnaire: what was added, removed, reworded, weighed anew."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from homejobs_desktop.domain.questionnaire_model import Question, Questionnaire, Section
from homejobs_desktop.foundation.i18n import Text, mark


class What(StrEnum):
    """What was changed."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    COUNTS = "counts"
    SECTION = "section"
    REWORDED = "reworded"
    HINT = "hint"
    KIND = "kind"
    REQUIRED = "required"
    RELEVANT = "relevant"
    CHECKS = "checks"
    CALCULATION = "calculation"
    OFFERED = "offered"
    DEFAULT = "default"
    WEIGHT = "weight"
    POINTS = "points"
    OPTION_ADDED = "option_added"
    OPTION_REMOVED = "option_removed"
    OPTION_REWORDED = "option_reworded"
    BLOCK = "block"
    BAND = "band"
    REMARK = "remark"
    NEED = "need"
    RANKING = "ranking"


WHAT_NAMES: Final[dict[What, Text]] = {
    What.ADDED: mark("Surveys", "question added"),
    What.REMOVED: mark("Surveys", "question removed"),
    What.MOVED: mark("Surveys", "moved to another section"),
    What.COUNTS: mark("Surveys", "the block it counts for"),
    What.SECTION: mark("Surveys", "section"),
    What.REWORDED: mark("Surveys", "reworded"),
    What.HINT: mark("Surveys", "help text"),
    What.KIND: mark("Surveys", "kind of answer"),
    What.REQUIRED: mark("Surveys", "whether it is needed"),
    What.RELEVANT: mark("Surveys", "when it is asked"),
    What.CHECKS: mark("Surveys", "limits and checks"),
    What.CALCULATION: mark("Surveys", "the calculation"),
    What.OFFERED: mark("Surveys", "which options are offered"),
    What.DEFAULT: mark("Surveys", "the answer that stands there first"),
    What.WEIGHT: mark("Surveys", "weight"),
    What.POINTS: mark("Surveys", "points"),
    What.OPTION_ADDED: mark("Surveys", "option added"),
    What.OPTION_REMOVED: mark("Surveys", "option removed"),
    What.OPTION_REWORDED: mark("Surveys", "option reworded"),
    What.BLOCK: mark("Surveys", "block of the score"),
    What.BAND: mark("Surveys", "band of the result"),
    What.REMARK: mark("Surveys", "remark of the result"),
    What.NEED: mark("Surveys", "need"),
    What.RANKING: mark("Surveys", "ranking"),
}
"""How a person reads what was changed."""

SCORING: Final = frozenset({What.COUNTS, What.WEIGHT, What.POINTS, What.BLOCK, What.BAND, What.REMARK})
"""Changes that give answered questionnaires another score."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: of which question, option or part, how it was, and how it is ("" for not at all)."""

    what: What
    code: str
    before: str = ""
    after: str = ""

    @property
    def scores(self) -> bool:
        """Whether the change gives another score."""
        return self.what in SCORING


def changes(before: Questionnaire, after: Questionnaire) -> tuple[Change, ...]:
    """Give what differs from one version to another, in the order of the newer one's questions."""
    return (*_question_changes(before, after), *_part_changes(before, after))


def _placed(questionnaire: Questionnaire) -> dict[str, tuple[Question, Section]]:
    found: dict[str, tuple[Question, Section]] = {}
    for section in questionnaire.sections:
        for question in section.questions:
            found[question.code] = (question, section)
            found.update((column.code, (column, section)) for column in question.columns)
    return found


def _question_changes(before: Questionnaire, after: Questionnaire) -> Iterator[Change]:
    old, new = _placed(before), _placed(after)
    for code, (question, section) in new.items():
        if code not in old:
            yield Change(What.ADDED, code, after=question.text)
            continue
        was, was_section = old[code]
        if was_section.code != section.code:
            yield Change(What.MOVED, code, was_section.title, section.title)
        if was_section.block != section.block and (was.weight or question.weight):
            yield Change(What.COUNTS, code, was_section.block, section.block)
        yield from _of_question(was, question)
    yield from (Change(What.REMOVED, code, old[code][0].text) for code in old if code not in new)


def _of_question(was: Question, now: Question) -> Iterator[Change]:
    for what, part in _PARTS:
        if part(was) != part(now):
            yield Change(what, now.code, part(was), part(now))
    old = {option.code: option for option in was.options}
    new = {option.code: option for option in now.options}
    for code, option in new.items():
        if code not in old:
            yield Change(What.OPTION_ADDED, f"{now.code}/{code}", after=option.label)
        elif old[code].label != option.label:
            yield Change(What.OPTION_REWORDED, f"{now.code}/{code}", old[code].label, option.label)
    for code, option in old.items():
        if code not in new:
            yield Change(What.OPTION_REMOVED, f"{now.code}/{code}", option.label)


def _shown(conditions: tuple[object, ...], relevant: str) -> str:
    written = [msgspec.json.encode(condition).decode() for condition in conditions]
    return " and ".join([*written, *([relevant] if relevant else [])])


def _limits(question: Question) -> str:
    limits = [
        f"{name}={value}"
        for name, value in (("minimum", question.minimum), ("maximum", question.maximum))
        if value is not None
    ]
    texts = (
        question.constraint,
        question.constraint_message,
        question.warning,
        question.warning_message,
        "" if question.not_known else "not_known=no",
        _json(question.scale) if question.scale is not None else "",
    )
    return "; ".join([*limits, *(text for text in texts if text)])


def _offered(question: Question) -> str:
    """Give the filter of the options, and what it asks of each."""
    facts = [f"{option.code}: {', '.join(option.facts)}" for option in question.options if option.facts]
    return "; ".join(part for part in (question.choice_filter, *question.choice_columns, *facts) if part)


def _worth(question: Question) -> str:
    """Give what answers are worth, of the options that give points only."""
    parts = [f"{option.code}:{option.points}" for option in question.options if option.points]
    parts += [f"{step.at_least}:{step.points}" for step in question.steps]
    parts += [f"{name}:{points}" for name, points in (("yes", question.yes), ("no", question.no)) if points]
    return " ".join(parts)


_PARTS: Final[tuple[tuple[What, Callable[[Question], str]], ...]] = (
    (What.REWORDED, lambda one: one.text),
    (What.HINT, lambda one: one.hint),
    (What.KIND, lambda one: " ".join(part for part in (one.kind, one.list_name, one.unit) if part)),
    (What.REQUIRED, lambda one: "true()" if one.required else one.required_if),
    (What.RELEVANT, lambda one: _shown(one.show_if, one.relevant)),
    (What.CHECKS, _limits),
    (What.CALCULATION, lambda one: one.calculation),
    (What.OFFERED, _offered),
    (What.DEFAULT, lambda one: one.default),
    (What.WEIGHT, lambda one: str(one.weight or "")),
    (What.POINTS, _worth),
)


def _part_changes(before: Questionnaire, after: Questionnaire) -> Iterator[Change]:
    yield from _section_changes(before, after)
    yield from _listed(
        What.BLOCK, {one.code: one for one in before.blocks}, {one.code: one for one in after.blocks}
    )
    yield from _listed(
        What.BAND, {one.code: one for one in before.bands}, {one.code: one for one in after.bands}
    )
    yield from _listed(
        What.REMARK, {one.text: one for one in before.remarks}, {one.text: one for one in after.remarks}
    )
    yield from _listed(
        What.NEED, {one.code: one for one in before.suggestions}, {one.code: one for one in after.suggestions}
    )
    if before.ranking != after.ranking:
        yield Change(What.RANKING, "", _json(before.ranking), _json(after.ranking))


def _section_changes(before: Questionnaire, after: Questionnaire) -> Iterator[Change]:
    """Give sections with another heading, hint or condition; their questions are told for themselves."""
    old = {section.code: section for section in before.sections}
    for section in after.sections:
        was = old.get(section.code)
        if was is not None and _heading(was) != _heading(section):
            yield Change(What.SECTION, section.code, _heading(was), _heading(section))


def _heading(section: Section) -> str:
    return "; ".join(part for part in (section.title, section.hint, section.relevant) if part)


def _listed(what: What, old: dict[str, msgspec.Struct], new: dict[str, msgspec.Struct]) -> Iterator[Change]:
    for code in [*new, *(code for code in old if code not in new)]:
        was, now = old.get(code), new.get(code)
        if was != now:
            yield Change(what, code, _json(was) if was else "", _json(now) if now else "")


def _json(part: msgspec.Struct) -> str:
    return msgspec.json.encode(part).decode()
