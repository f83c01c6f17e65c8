"""The questions of an XLSForm: groups become sections, repeats tables, types and appearances kinds."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from homejobs_desktop.domain.expressions.nodes import Binary, Here, Minus, Node, Number, walk
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.questionnaire_model import (
    NUMBERS,
    Option,
    Question,
    QuestionKind,
    Section,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical, canonical_lines
from homejobs_desktop.sheets.reader import Sheet
from homejobs_desktop.sheets.xlsform_scoring import Line, Sheets, steps_of

_NO_TYPE = mark("Sheets", "questions of the type “{type}” are not supported")
_NO_COLUMN = mark("Sheets", "the column “{column}” is not supported")
_NO_APPEARANCE = mark("Sheets", "the appearance “{appearance}” is not supported for this type")
_NO_NESTING = mark("Sheets", "a repeat inside a repeat is not supported")
_NO_CHOICES = mark("Sheets", "the list of choices “{list}” is empty or comes from another file")
_NO_FLAG = mark("Sheets", "“{text}” in the column {column} is neither yes nor no")
_TWICE = mark("Sheets", "the name “{name}” stands twice in the form")

_LEAST: Final = -(10**15)
_TYPES: Final[Mapping[str, QuestionKind]] = {
    "select one": QuestionKind.ONE,
    "select all that apply": QuestionKind.MANY,
    "integer": QuestionKind.NUMBER,
    "decimal": QuestionKind.DECIMAL,
    "date": QuestionKind.DATE,
    "text": QuestionKind.TEXT,
    "note": QuestionKind.NOTE,
    "calculate": QuestionKind.CALCULATED,
    "photo": QuestionKind.PHOTO,
    "image": QuestionKind.PHOTO,
    "file": QuestionKind.PHOTO,
    "acknowledge": QuestionKind.CONSENT,
    "trigger": QuestionKind.CONSENT,
}
_KEPT_BY_ITSELF: Final = frozenset({"start", "end", "today", "deviceid", "username"})
"""What ODK notes with each form, and this program anyway: the day, the time taken, the surveyor."""
_MEANT: Final[Mapping[tuple[QuestionKind, str], QuestionKind]] = {
    (QuestionKind.NUMBER, "money"): QuestionKind.MONEY,
    (QuestionKind.DATE, "month-year"): QuestionKind.PARTIAL_DATE,
    (QuestionKind.DATE, "year"): QuestionKind.PARTIAL_DATE,
    (QuestionKind.TEXT, "field"): QuestionKind.FIELD,
    (QuestionKind.TEXT, "person"): QuestionKind.PERSON,
}
"""What an appearance makes of a type."""
_LOOKS: Final = frozenset(
    {"persian", "no-calendar", "multiline", "minimal", "autocomplete", "quick", "likert", "columns"}
    | {
        "columns-pack",
        "field-list",
        "thousands-sep",
        "bearing",
        "numbers",
        "list-nolabel",
        "label",
        "compact",
    }
)
"""Appearances that only say how a form looks in ODK."""
_PLACE: Final = "place-"
_KEYS: Final = frozenset(
    {"type", "name", "label", "hint", "guidance_hint", "bind", "control", "children", "choices", "itemset"}
    | {"list_name", "parameters", "unit", "weight", "steps", "soft_constraint", "soft_constraint_message"}
    | {"not_known", "block", "min_rows", "max_rows", "read_only"}
)
_BINDS: Final = frozenset(
    {"relevant", "required", "constraint", "jr:constraintMsg", "jr:requiredMsg", "calculate", "readonly"}
)
_YES: Final = frozenset({"yes", "true", "true()"})
_NO: Final = frozenset({"", "no", "false", "false()"})


@dataclass(frozen=True, slots=True)
class Lines:
    """Where things stand in the workbook: line by name, and the sheet of a need's code."""

    survey: Mapping[str, int]
    sheet_of: Mapping[str, str] = field(default_factory=dict)
    twice: tuple[str, ...] = ()

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
        return cls(first, {**needs, **remarks}, tuple(twice))


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
    reader = _Reader(lines, problems, _text_of(tree.get("title")))
    for name in lines.twice:
        reader.line(name).say(_TWICE, name=Verbatim(name))
    return reader.sections(_children(tree))


def _children(node: Mapping[str, object]) -> list[Mapping[str, object]]:
    found = node.get("children")
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _text_of(value: object) -> str:
    """Give a label: of several languages the Persian one, else the form's own, else the first."""
    if not isinstance(value, Mapping):
        return canonical_lines(str(value)) if value else ""
    for language, text in value.items():
        if any(word in str(language).lower() for word in ("(fa", "persian", "farsi", "فارسی")):
            return canonical_lines(str(text))
    return canonical_lines(str(value.get("default") or next(iter(value.values()), "")))


def _part(node: Mapping[str, object], key: str) -> dict[str, str]:
    found = node.get(key)
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, Mapping) else {}


def _both(outer: str, inner: str) -> str:
    return f"({outer}) and ({inner})" if outer and inner else outer or inner


class _Reader:
    """Goes through the tree of the library, and notes what is not supported with its line."""

    def __init__(self, lines: Lines, problems: list[Problem], title: str) -> None:
        self._lines = lines
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
            return Section(code=name, title=_text_of(node.get("label")), questions=tuple(questions))
        line = self._known(node)
        questions = [one for child in _children(node) for one in self._questions(child, "", in_table=False)]
        return Section(
            code=name,
            title=_text_of(node.get("label")) or name,
            questions=tuple(questions),
            block=line.raw("block"),
            hint=_text_of(node.get("hint")),
            relevant=_part(node, "bind").get("relevant", ""),
        )

    def _questions(self, node: Mapping[str, object], relevant: str, *, in_table: bool) -> list[Question]:
        """Give the questions of a node: a group within a group only adds its condition."""
        kind = node.get("type")
        if kind == "group":
            self._known(node)
            both = _both(relevant, _part(node, "bind").get("relevant", ""))
            return [
                one for child in _children(node) for one in self._questions(child, both, in_table=in_table)
            ]
        if kind == "repeat":
            return self._table(node, relevant, in_table=in_table)
        if kind in _KEPT_BY_ITSELF:
            return []
        if kind not in _TYPES:
            self.line(str(node.get("name"))).say(_NO_TYPE, type=Verbatim(str(kind)))
            return []
        line = self._known(node)
        return [self._question(node, relevant, line, _TYPES[str(kind)])]

    def _table(self, node: Mapping[str, object], relevant: str, *, in_table: bool) -> list[Question]:
        line = self._known(node)
        if in_table:
            line.say(_NO_NESTING)
            return []
        columns = [one for child in _children(node) for one in self._questions(child, "", in_table=True)]
        return [
            Question(
                code=str(node.get("name")),
                text=_text_of(node.get("label")) or str(node.get("name")),
                kind=QuestionKind.TABLE,
                hint=_text_of(node.get("hint")),
                not_known=self._flag(line, "not_known", otherwise=True),
                required=line.whole("min_rows") > 0,
                minimum=line.whole("min_rows") or None,
                maximum=line.whole("max_rows") or None,
                relevant=_both(relevant, _part(node, "bind").get("relevant", "")),
                columns=tuple(columns),
            )
        ]

    def _known(self, node: Mapping[str, object]) -> Line:
        """Give the line of a node, and say which of its columns are not supported."""
        cells = {key: str(value) for key, value in node.items() if isinstance(value, str)}
        line = self.line(str(node.get("name")), cells)
        bind, control = _part(node, "bind"), _part(node, "control")
        strange = [key for key, value in node.items() if key not in _KEYS and value]
        strange += [key for key in bind if key not in _BINDS]
        strange += [key for key in control if key not in {"appearance", "bodyless"}]
        strange += [key for key in _part(node, "parameters") if key != "max-pixels"]
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
        bind = _part(node, "bind")
        kind, list_name = self._appearance(kind, _part(node, "control").get("appearance", ""), line)
        options = self._options(node, line) if "itemset" in node or "choices" in node else ()
        points = {option.code: option.points for option in options}
        if kind is QuestionKind.ONE and set(points) == {"yes", "no"}:
            kind, options = QuestionKind.YES_NO, ()
        required = bind.get("required", "").strip()
        low, high, constraint = _limits(kind, bind.get("constraint", ""), bind.get("jr:constraintMsg", ""))
        hints = [_text_of(node.get(key)) for key in ("hint", "guidance_hint")]
        return Question(
            code=str(node.get("name")),
            text=_text_of(node.get("label")) or str(node.get("name")),
            kind=kind,
            required=required.lower() in _YES,
            required_if="" if required.lower() in _YES | _NO else required,
            not_known=self._flag(line, "not_known", otherwise=kind is not QuestionKind.CONSENT),
            hint="\n".join(hint for hint in hints if hint),
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
        )

    def _appearance(self, kind: QuestionKind, written: str, line: Line) -> tuple[QuestionKind, str]:
        list_name = ""
        for word in written.split():
            if word.startswith(_PLACE) and kind is QuestionKind.TEXT:
                kind, list_name = QuestionKind.PLACE, word.removeprefix(_PLACE).replace("-", "_")
            elif (kind, word) in _MEANT:
                kind = _MEANT[kind, word]
            elif word not in _LOOKS:
                line.say(_NO_APPEARANCE, appearance=Verbatim(word))
        return kind, list_name

    def _options(self, node: Mapping[str, object], line: Line) -> tuple[Option, ...]:
        found = node.get("choices")
        choices = [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []
        if not choices:
            line.say(_NO_CHOICES, list=Verbatim(str(node.get("itemset") or "")))
        return tuple(
            Option(
                code=str(choice.get("name")),
                label=canonical(_text_of(choice.get("label"))) or str(choice.get("name")),
                points=Line(line.sheet, line.number, _strings(choice), self._problems).whole("points"),
            )
            for choice in choices
        )


def _strings(choice: Mapping[object, object]) -> dict[str, str]:
    return {str(key): str(value) for key, value in choice.items() if isinstance(value, str)}


def _limits(kind: QuestionKind, constraint: str, message: str) -> tuple[int | None, int | None, str]:
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
    low = bounds.low if bounds.low is not None else _LEAST
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
