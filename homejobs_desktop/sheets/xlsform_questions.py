"""The questions of an XLSForm: groups become sections, repeats tables, types and appearances kinds."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from homejobs_desktop.domain.expressions.nodes import Binary, Here, Minus, Node, Number, walk
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.questionnaire_model import (
    NUMBERS,
    Question,
    QuestionKind,
    Section,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical, canonical_lines
from homejobs_desktop.sheets.reader import Sheet
from homejobs_desktop.sheets.xlsform_kinds import (
    KEPT_BY_ITSELF,
    NO_ANSWERS,
    NO_PARAMETER,
    Choices,
    Counted,
    children_of,
    default_of,
    kind_of,
    meant_by,
    parameters_of,
    part,
    scale_of,
    shown_answers,
    text_of,
    whole_limits,
)
from homejobs_desktop.sheets.xlsform_scoring import Line, Sheets, steps_of

_NO_COLUMN = mark("Sheets", "the column “{column}” is not supported")
_NO_NESTING = mark(
    "Sheets",
    "a repeat inside a repeat is not supported; ask for the inner rows in a repeat of their own, after this "
    "one",
)
_NO_FLAG = mark("Sheets", "“{text}” in the column {column} is neither yes nor no")
_TWICE = mark("Sheets", "the name “{name}” stands twice in the form")

LEAST: Final = -(10**15)
"""The lower limit of a number whose check sets none."""
_KEYS: Final = frozenset(
    {"type", "name", "label", "hint", "guidance_hint", "bind", "control", "children", "choices", "itemset"}
    | {"choice_filter", "default", "_dynamic_default", "actions"}
    | {"list_name", "parameters", "unit", "weight", "steps", "soft_constraint", "soft_constraint_message"}
    | {"not_known", "block", "min_rows", "max_rows", "read_only"}
)
_BINDS: Final = frozenset(
    {"relevant", "required", "constraint", "jr:constraintMsg", "jr:requiredMsg", "calculate", "readonly"}
    | {"type", "odk:allow-mock-accuracy"}
)
_CONTROLS: Final = frozenset(
    {"appearance", "bodyless", "jr:count", "accuracyThreshold", "unacceptableAccuracyThreshold"}
)
_YES: Final = frozenset({"yes", "true", "true()"})
_NO: Final = frozenset({"", "no", "false", "false()"})


@dataclass(frozen=True, slots=True)
class Lines:
    """Where things stand in the workbook: line by name and by type, and the sheet of a need's code."""

    survey: Mapping[str, int]
    sheet_of: Mapping[str, str] = field(default_factory=dict)
    twice: tuple[str, ...] = ()
    types: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, sheets: Sheets) -> "Lines":
        """Look through the sheets."""
        named = _column(sheets.get("survey"), "name")
        needs = {name: "needs" for name, _line in _column(sheets.get("needs"), "code")}
        remarks = {text: "remarks" for text, _line in _column(sheets.get("remarks"), "text")}
        first: dict[str, int] = {}
        twice = []
        for name, line in named:
            if name in first:
                twice.append(name)
            first.setdefault(name, line)
        types = dict(reversed(_column(sheets.get("survey"), "type")))
        return cls(first, {**needs, **remarks}, tuple(twice), types)


def _column(sheet: Sheet | None, head: str) -> list[tuple[str, int]]:
    if sheet is None or not sheet.rows:
        return []
    heads = [cell.strip().lower() for cell in sheet.rows[0].cells]
    if head not in heads:
        return []
    place = heads.index(head)
    cells = [(row.cells[place].strip(), row.line) for row in sheet.rows[1:] if place < len(row.cells)]
    return [(text, line) for text, line in cells if text]


def sections_of(tree: Mapping[str, object], lines: Lines, problems: list[Problem]) -> tuple[Section, ...]:
    """Give the sections; questions that stand in no group are in one that has the form's title."""
    reader = _Reader(lines, problems, Choices(tree, lines.types), text_of(tree.get("title")))
    for name in lines.twice:
        reader.line(name).say(_TWICE, name=Verbatim(name), column=Verbatim("name"))
    return reader.sections(children_of(tree, lines.survey))


def _both(outer: str, inner: str) -> str:
    return f"({outer}) and ({inner})" if outer and inner else outer or inner


class _Reader:
    """Goes through the tree of the library, and notes what is not supported with its line."""

    def __init__(self, lines: Lines, problems: list[Problem], choices: Choices, title: str) -> None:
        self._lines = lines
        self._choices = choices
        self._problems = problems
        self._title = title

    def line(self, name: str, cells: Mapping[str, str] | None = None) -> Line:
        """Give the line of the sheet `survey` where a name stands."""
        return Line("survey", self._lines.survey.get(name, 1), cells or {}, self._problems)

    def sections(self, nodes: Iterable[Mapping[str, object]]) -> tuple[Section, ...]:
        found: list[Section] = []
        loose: list[Question] = []
        for node in nodes:
            if node.get("name") == "meta":
                continue
            if node.get("type") in {"group", "repeat"}:
                self._shelve(found, loose)
                found.append(self._section(node))
            else:
                loose += self._questions(node, "", in_table=False)
        self._shelve(found, loose)
        return tuple(section for section in found if section.questions)

    def _shelve(self, found: list[Section], loose: list[Question]) -> None:
        if loose:
            code = f"form_{len(found)}" if found else "form"
            found.append(Section(code=code, title=self._title, questions=tuple(loose)))
            loose.clear()

    def _section(self, node: Mapping[str, object]) -> Section:
        name = str(node.get("name"))
        if node.get("type") == "repeat":
            questions = self._questions(node, "", in_table=False)
            return Section(code=name, title=text_of(node.get("label")), questions=tuple(questions))
        line = self._known(node)
        questions = self._below(node, "", in_table=False)
        return Section(
            code=name,
            title=text_of(node.get("label")) or name,
            questions=tuple(questions),
            block=line.raw("block"),
            hint=text_of(node.get("hint")),
            relevant=part(node, "bind").get("relevant", ""),
        )

    def _questions(self, node: Mapping[str, object], relevant: str, *, in_table: bool) -> list[Question]:
        """Give the questions of a node: a group within a group only adds its condition."""
        kind = node.get("type")
        if kind == "group":
            self._known(node)
            both = _both(relevant, part(node, "bind").get("relevant", ""))
            return self._below(node, both, in_table=in_table)
        if kind == "repeat":
            return self._table(node, relevant, in_table=in_table)
        if kind in KEPT_BY_ITSELF:
            return []
        found = kind_of(node, self.line(str(node.get("name"))))
        return [self._question(node, relevant, self._known(node, found), found)] if found else []

    def _below(self, node: Mapping[str, object], relevant: str, *, in_table: bool) -> list[Question]:
        """Give the questions of all that stands in a node."""
        below = children_of(node, self._lines.survey)
        return [one for child in below for one in self._questions(child, relevant, in_table=in_table)]

    def _table(self, node: Mapping[str, object], relevant: str, *, in_table: bool) -> list[Question]:
        line = self._known(node)
        if in_table:
            line.say(_NO_NESTING, column=Verbatim("type"))
            return []
        columns = self._below(node, "", in_table=True)
        counted = Counted.of(node)
        least, most = counted.rows or line.whole("min_rows"), counted.rows or line.whole("max_rows")
        return [
            Question(
                code=str(node.get("name")),
                text=text_of(node.get("label")) or str(node.get("name")),
                kind=QuestionKind.TABLE,
                hint=text_of(node.get("hint")),
                not_known=self._flag(line, "not_known", otherwise=True),
                required=least > 0,
                required_if=counted.required_if,
                constraint=counted.constraint,
                minimum=least or None,
                maximum=most or None,
                relevant=_both(relevant, part(node, "bind").get("relevant", "")),
                columns=tuple(columns),
            )
        ]

    def _known(self, node: Mapping[str, object], kind: QuestionKind = QuestionKind.TABLE) -> Line:
        """Give the line of a node, and say which of its columns are not supported."""
        cells = {key: str(value) for key, value in node.items() if isinstance(value, str)}
        line = self.line(str(node.get("name")), cells)
        bind, control = part(node, "bind"), part(node, "control")
        strange = [key for key, value in node.items() if key not in _KEYS and value and key[:1] != "$"]
        strange += [key for key in bind if key not in _BINDS]
        parameters = part(node, "parameters")
        strange += [key for key in control if key not in _CONTROLS and key not in parameters]
        for key in parameters_of(node, kind):
            line.say(NO_PARAMETER, parameter=Verbatim(key), column=Verbatim("parameters"))
        for column in shown_answers(node):
            line.say(NO_ANSWERS, sample=Verbatim("${…}"), column=Verbatim(column))
        for key in strange:
            line.say(_NO_COLUMN, column=Verbatim(key))
        return line

    def _flag(self, line: Line, column: str, *, otherwise: bool) -> bool:
        text = line.raw(column).lower()
        if not text:
            return otherwise
        if text not in _YES | _NO:
            line.say(_NO_FLAG, text=Verbatim(text), column=Verbatim(column))
        return text in _YES

    def _question(
        self, node: Mapping[str, object], relevant: str, line: Line, kind: QuestionKind
    ) -> Question:
        bind = part(node, "bind")
        kind, list_name = meant_by(kind, part(node, "control").get("appearance", ""), line)
        columns, options = self._choices.options(node, line) if "itemset" in node else ((), ())
        points = {option.code: option.points for option in options}
        offer = str(node.get("choice_filter") or "").strip()
        if kind is QuestionKind.ONE and set(points) == {"yes", "no"} and not offer:
            kind, options = QuestionKind.YES_NO, ()
        required = bind.get("required", "").strip()
        low, high, constraint = _within(kind, node)
        return Question(
            code=str(node.get("name")),
            text=text_of(node.get("label")) or str(node.get("name")),
            kind=kind,
            required=required.lower() in _YES,
            required_if="" if required.lower() in _YES | _NO else required,
            not_known=self._flag(line, "not_known", otherwise=kind is not QuestionKind.CONSENT),
            hint=_hint_of(node),
            unit=canonical(line.raw("unit")),
            minimum=low,
            maximum=high,
            options=options,
            steps=steps_of(line),
            yes=points.get("yes", 0) if kind is QuestionKind.YES_NO else 0,
            no=points.get("no", 0) if kind is QuestionKind.YES_NO else 0,
            weight=line.whole("weight"),
            list_name=list_name,
            relevant=_both(relevant, bind.get("relevant", "")),
            constraint=constraint,
            constraint_message=canonical_lines(bind.get("jr:constraintMsg", "")) if constraint else "",
            warning=line.raw("soft_constraint"),
            warning_message=canonical_lines(line.raw("soft_constraint_message")),
            calculation=bind.get("calculate", ""),
            choice_filter=offer,
            choice_columns=columns,
            scale=scale_of(node),
            default=default_of(node, line),
        )


def _hint_of(node: Mapping[str, object]) -> str:
    hints = [text_of(node.get(key)) for key in ("hint", "guidance_hint")]
    return "\n".join(hint for hint in hints if hint)


def _within(kind: QuestionKind, node: Mapping[str, object]) -> tuple[int | None, int | None, str]:
    """Give the limits of a question, by its range or by its check, and what else is checked."""
    bind, scale = part(node, "bind"), scale_of(node)
    constraint = bind.get("constraint", "")
    if scale is not None:
        return (*whole_limits(scale), constraint)
    return limits_of(kind, constraint, bind.get("jr:constraintMsg", ""))


def limits_of(kind: QuestionKind, constraint: str, message: str) -> tuple[int | None, int | None, str]:
    """Give the limits that a constraint means, and what is left of it to check.

    `. >= 0 and . <= 25` is the same as two limits, which the form can show; with a message of its own
    it stays a check as well.
    """
    if kind not in NUMBERS or not constraint:
        return None, None, constraint
    try:
        tree = parse(constraint)
    except Invalid:
        return None, None, constraint
    bounds = _bounds(tree)
    if kind is QuestionKind.DECIMAL and any(_is_strict(one) for one in walk(tree)):
        bounds = _Bounds(whole=False)
    low = bounds.low if bounds.low is not None else LEAST
    return low, bounds.high, constraint if message or not bounds.whole else ""


class _Bounds(NamedTuple):
    """The limits that a constraint sets; `whole` when it says no more than that."""

    low: int | None = None
    high: int | None = None
    whole: bool = True


def _bounds(node: Node) -> _Bounds:
    """Give the whole numbers between which a constraint lets pass at most."""
    match node:
        case Binary("and", left, right):
            one, two = _bounds(left), _bounds(right)
            return _Bounds(
                _meet(one.low, two.low, max), _meet(one.high, two.high, min), one.whole and two.whole
            )
        case Binary(">=", Here(), right) if (number := _whole(right)) is not None:
            return _Bounds(low=number)
        case Binary(">", Here(), right) if (number := _whole(right)) is not None:
            return _Bounds(low=number + 1)
        case Binary("<=", Here(), right) if (number := _whole(right)) is not None:
            return _Bounds(high=number)
        case Binary("<", Here(), right) if (number := _whole(right)) is not None:
            return _Bounds(high=number - 1)
        case _:
            return _Bounds(whole=False)


def _is_strict(node: Node) -> bool:
    """Tell whether a part means a whole number beside it only where all numbers are whole."""
    return isinstance(node, Binary) and node.op in {"<", ">"}


def _meet(one: int | None, two: int | None, choose: Callable[[int, int], int]) -> int | None:
    return two if one is None else one if two is None else choose(one, two)


def _whole(node: Node) -> int | None:
    if isinstance(node, Minus):
        number = _whole(node.of)
        return None if number is None else -number
    return int(node.value) if isinstance(node, Number) and node.value == int(node.value) else None
