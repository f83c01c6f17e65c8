"""A questionnaire made ready to run: its expressions as trees, and who depends on whom.

A form is made once for each questionnaire and shared; what is answered lies in `form_state`.
"""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from homejobs_desktop.domain.expressions.checking import Known, Scope, type_of
from homejobs_desktop.domain.expressions.functions import Type
from homejobs_desktop.domain.expressions.nodes import Binary, Call, Literal, Node, Number, Ref, names
from homejobs_desktop.domain.expressions.reading import parse, parse_filter
from homejobs_desktop.domain.offering import Offer
from homejobs_desktop.domain.questionnaire_model import (
    DECLINED,
    UNKNOWN,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)

CONSENTED: Final = "OK"
"""What an expression sees of a consent that was given, as in ODK."""
YES: Final = "yes"
NO: Final = "no"

_TYPES: Final[dict[QuestionKind, Type]] = {
    QuestionKind.ONE: Type.CHOICE,
    QuestionKind.MANY: Type.CHOICES,
    QuestionKind.NUMBER: Type.NUMBER,
    QuestionKind.MONEY: Type.NUMBER,
    QuestionKind.DECIMAL: Type.NUMBER,
    QuestionKind.DATE: Type.DATE,
    QuestionKind.PARTIAL_DATE: Type.DATE,
    QuestionKind.TEXT: Type.TEXT,
    QuestionKind.YES_NO: Type.CHOICE,
    QuestionKind.CONSENT: Type.CHOICE,
    QuestionKind.FIELD: Type.TEXT,
    QuestionKind.PLACE: Type.TEXT,
    QuestionKind.PERSON: Type.TEXT,
    QuestionKind.TABLE: Type.ROWS,
    QuestionKind.PHOTO: Type.MEDIA,
    QuestionKind.RANK: Type.CHOICES,
    QuestionKind.GEOPOINT: Type.TEXT,
    QuestionKind.TIME: Type.TEXT,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A question with its expressions as trees; `relevant` holds all that must be true to ask it."""

    question: Question
    relevant: tuple[Node, ...] = ()
    required_if: Node | None = None
    constraint: Node | None = None
    warning: Node | None = None
    calculation: Node | None = None
    columns: tuple["Part", ...] = ()
    offer: Offer | None = None

    @property
    def code(self) -> str:
        """The question's code."""
        return self.question.code

    def moved_by(self) -> tuple[str, ...]:
        """Give the names on which depends whether it is asked, what is offered, and a computed value."""
        trees = [*self.relevant, *([self.calculation] if self.calculation else [])]
        found = [name for tree in trees for name in names(tree)]
        found += self.offer.names if self.offer is not None else ()
        own = {column.code for column in self.columns}
        found += [name for column in self.columns for name in column.moved_by() if name not in own]
        return tuple(dict.fromkeys(found))


class Circle(Exception):  # noqa: N818 - it is caught by who asks, and told as a problem
    """Questions that depend on each other; `path` names them in order, the first again at the end."""

    def __init__(self, path: tuple[str, ...]) -> None:
        super().__init__(" → ".join(path))
        self.path = path


@dataclass(frozen=True, slots=True)
class Form:
    """A questionnaire ready to run.

    Attributes:
        questionnaire: What it was made from.
        parts: The questions that stand in sections, by code, in the order in which they are asked.
        order: Their codes so that each comes after all on which it depends.
        rank: The place of each code in `order`.
        dependants: What must be looked at again when a value changes, by code.
        table_of: The table of each column, by the column's code.
    """

    questionnaire: Questionnaire
    parts: Mapping[str, Part]
    order: tuple[str, ...]
    rank: Mapping[str, int]
    dependants: Mapping[str, tuple[str, ...]]
    table_of: Mapping[str, str]


@functools.lru_cache(maxsize=32)
def form_of(questionnaire: Questionnaire) -> Form:
    """Make a questionnaire ready to run.

    Raises:
        Invalid: An expression cannot be read.
        Circle: Questions depend on each other. `form_faults` finds both before anything is published.
    """
    parts = {part.code: part for part in parts_of(questionnaire)}
    table_of = {column.code: part.code for part in parts.values() for column in part.columns}
    needs = {
        code: tuple(dict.fromkeys(table_of.get(name, name) for name in part.moved_by()))
        for code, part in parts.items()
    }
    order = ordered(needs)
    rank = {code: place for place, code in enumerate(order)}
    dependants: dict[str, list[str]] = {code: [] for code in parts}
    for code in order:
        for name in needs[code]:
            if name in dependants:
                dependants[name].append(code)
    return Form(
        questionnaire,
        parts,
        order,
        rank,
        {code: tuple(found) for code, found in dependants.items()},
        table_of,
    )


def parts_of(questionnaire: Questionnaire) -> Iterator[Part]:
    """Give the questions of all sections with their trees; raises Invalid for one that cannot be read."""
    kinds = {question.code: question for question in questionnaire.questions()}
    for section in questionnaire.sections:
        for question in section.questions:
            yield part_of(question, kinds, section)


def part_of(question: Question, kinds: Mapping[str, Question], section: Section | None = None) -> Part:
    """Give one question with its trees; raises Invalid for an expression that cannot be read."""
    relevant = [parse(text) for text in (section.relevant if section else "", question.relevant) if text]
    relevant += [condition_tree(condition, kinds) for condition in question.show_if]
    columns = []
    for column in question.columns:
        part = part_of(column, kinds)
        columns.append(part)
    by_code = {part.code: part for part in columns}
    inner = ordered({part.code: [n for n in part.moved_by() if n in by_code] for part in columns})
    return Part(
        question,
        tuple(relevant),
        required_if=_tree(question.required_if),
        constraint=_tree(question.constraint),
        warning=_tree(question.warning),
        calculation=_tree(question.calculation),
        columns=tuple(by_code[code] for code in inner),
        offer=Offer(question, parse_filter(question.choice_filter)) if question.choice_filter else None,
    )


def _tree(text: str) -> Node | None:
    return parse(text) if text else None


def condition_tree(condition: Condition, kinds: Mapping[str, Question]) -> Node:
    """Give the expression that means a condition as the first questionnaires wrote it."""
    question = kinds.get(condition.question)
    asked = Ref(condition.question)
    alternatives: list[Node] = []
    for wanted in condition.among:
        if wanted in {UNKNOWN, DECLINED}:
            alternatives.append(Call("unknown" if wanted == UNKNOWN else "declined", (asked,)))
        elif isinstance(wanted, bool):
            alternatives.append(Binary("=", asked, Literal(YES if wanted else NO)))
        elif question is not None and question.kind is QuestionKind.MANY:
            alternatives.append(Call("selected", (asked, Literal(wanted))))
        else:
            alternatives.append(Binary("=", asked, Literal(wanted)))
    if alternatives:
        return _joined("or", alternatives)
    limits: list[Node] = []
    if condition.at_least is not None:
        limits.append(Binary(">=", asked, Number(float(condition.at_least))))
    if condition.below is not None:
        limits.append(Binary("<", asked, Number(float(condition.below))))
    return _joined("and", limits)


def _joined(op: str, nodes: list[Node]) -> Node:
    return functools.reduce(lambda left, right: Binary(op, left, right), nodes)


def ordered(needs: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Give names so that each comes after those it needs; raises Circle."""
    done: dict[str, None] = {}
    for start in needs:
        path: list[str] = []
        waiting: list[tuple[str, bool]] = [(start, False)]
        while waiting:
            name, left = waiting.pop()
            if left:
                path.pop()
                done[name] = None
            elif name in path:
                raise Circle((*path[path.index(name) :], name))
            elif name in needs and name not in done:
                path.append(name)
                waiting.append((name, True))
                waiting.extend((one, False) for one in reversed([*needs[name]]))
    return tuple(done)


# What is known of the names


def known_of(question: Question) -> Known:
    """Give what is known of a question that is asked, for those who check expressions."""
    options = {option.code for option in question.options}
    if question.kind is QuestionKind.YES_NO:
        options = {YES, NO}
    elif question.kind is QuestionKind.CONSENT:
        options = {CONSENTED}
    return Known(_TYPES.get(question.kind, Type.ANY), frozenset(options))


def names_of(questionnaire: Questionnaire) -> dict[str, Known]:
    """Give the names that expressions outside of tables may use; calculated ones have no type yet."""
    found: dict[str, Known] = {}
    for question in questionnaire.questions():
        found[question.code] = known_of(question)
        for column in question.columns:
            found[column.code] = Known(Type.COLUMN)
    return found


def column_names(table: Question, outside: Mapping[str, Known]) -> dict[str, Known]:
    """Give the names that expressions of a table's columns may use: a column is the value of its row."""
    return {**outside, **{column.code: known_of(column) for column in table.columns}}


def computed_type(tree: Node, known: Mapping[str, Known], here: Known | None = None) -> Known:
    """Give what is known of a calculated question."""
    return Known(type_of(tree, Scope(known, here)))
