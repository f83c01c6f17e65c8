"""What the lines of an XLSForm's sheet `survey` may be: types, appearances, ranges, choices, defaults.

A type that cannot be asked at a desk is refused with a sentence that says what to write instead.
"""

import math
from collections.abc import Container, Iterable, Mapping
from typing import Final, NamedTuple

from homejobs_desktop.domain.default_answers import TODAY
from homejobs_desktop.domain.expressions.reading import parse_filter
from homejobs_desktop.domain.offering import columns_of
from homejobs_desktop.domain.questionnaire_model import Option, QuestionKind, Scale
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.text import canonical, canonical_lines
from homejobs_desktop.sheets.xlsform_scoring import Line

Node = Mapping[str, object]

NO_TYPE: Final = mark("Sheets", "questions of the type “{type}” are not supported")
NO_APPEARANCE: Final = mark("Sheets", "the appearance “{appearance}” is not supported for this type")
NO_PARAMETER: Final = mark("Sheets", "the parameter “{parameter}” is not supported for this type")
NO_ANSWERS: Final = mark("Sheets", "wordings do not show earlier answers; write it without {sample}")
_NO_CHOICES = mark("Sheets", "the list of choices “{list}” is empty")
_NO_FILE = mark(
    "Sheets",
    "choices from the file “{list}” are not supported; write them into the sheet choices, and narrow a long "
    "list by the column choice_filter",
)
_NO_ROWS = mark(
    "Sheets", "choices from the rows of “{list}” are not supported; ask for the name as text instead"
)
_NO_DEFAULT = mark(
    "Sheets",
    "a default is an answer or today(); “{default}” is neither. What is computed is a question of the type "
    "calculate",
)
_NOBODY = mark("Sheets", "nobody can answer what is read_only; give it a calculation, or write it as a note")

TYPES: Final[Mapping[str, QuestionKind]] = {
    "select one": QuestionKind.ONE,
    "select all that apply": QuestionKind.MANY,
    "rank": QuestionKind.RANK,
    "integer": QuestionKind.NUMBER,
    "int": QuestionKind.NUMBER,
    "range": QuestionKind.NUMBER,
    "decimal": QuestionKind.DECIMAL,
    "date": QuestionKind.DATE,
    "time": QuestionKind.TIME,
    "text": QuestionKind.TEXT,
    "string": QuestionKind.TEXT,
    "geopoint": QuestionKind.GEOPOINT,
    "note": QuestionKind.NOTE,
    "calculate": QuestionKind.CALCULATED,
    "photo": QuestionKind.PHOTO,
    "image": QuestionKind.PHOTO,
    "file": QuestionKind.PHOTO,
    "acknowledge": QuestionKind.CONSENT,
    "trigger": QuestionKind.CONSENT,
}
KEPT_BY_ITSELF: Final = frozenset(
    {"start", "end", "today", "deviceid", "username", "email", "phonenumber", "simserial", "subscriberid"}
    | {"audit"}
)
"""What ODK notes with each form, and this program anyway: the day, the time taken, the surveyor."""
_FILES: Final = mark(
    "Sheets", "questions of the type “{type}” are not supported; use image for a photo or a scan"
)
_SPOT: Final = mark(
    "Sheets", "questions of the type “{type}” are not supported; ask for one point by the type geopoint"
)
_IN_SHEET: Final = mark(
    "Sheets", "the type “{type}” is not supported; write the list into the sheet choices instead"
)
_INSTEAD: Final[Mapping[str, Text]] = {
    "barcode": mark(
        "Sheets", "questions of the type “{type}” are not supported; use text, into which a scanner types too"
    ),
    **dict.fromkeys(("audio", "video", "background-audio"), _FILES),
    **dict.fromkeys(("geotrace", "geoshape", "start-geopoint", "osm"), _SPOT),
    **dict.fromkeys(("csv-external", "xml-external", "select one external"), _IN_SHEET),
    "dateTime": mark(
        "Sheets", "questions of the type “{type}” are not supported; use two questions, a date and a time"
    ),
    "hidden": mark("Sheets", "the type “{type}” is not supported; use calculate"),
}
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
    | {"columns-pack", "field-list", "thousands-sep", "bearing", "numbers", "list-nolabel", "label"}
    | {"compact", "horizontal", "horizontal-compact", "quickcompact", "table-list"}
    | {"maps", "map", "placement-map", "vertical", "no-ticks", "picker", "rating"}
)
"""Appearances that only say how a form looks in ODK."""
_PLACE: Final = "place-"
_PARAMETERS: Final[Mapping[QuestionKind, frozenset[str]]] = {
    QuestionKind.PHOTO: frozenset({"max-pixels"}),
    QuestionKind.GEOPOINT: frozenset({"capture-accuracy", "warning-accuracy", "allow-mock-accuracy"}),
    QuestionKind.NUMBER: frozenset(
        {"start", "end", "step", "odk:tick-interval", "odk:placeholder", "odk:tick-labelset"}
    ),
}
"""Parameters that are understood, or that say something to a telephone only."""
_AS_MANY: Final = "count(.) = ("
_HEADING: Final = "reserved_name_for_field_list_labels_"
"""How the library names the line of options that a telephone shows over a grid of questions."""
_OTHER, _WHICH = "سایر", "سایر؛ کدام؟"
"""What `or_other` adds, which the library writes in English."""


def text_of(value: object) -> str:
    """Give a label: of several languages the Persian one, else the form's own, else the first."""
    if not isinstance(value, Mapping):
        return canonical_lines(str(value)) if value else ""
    for language, text in value.items():
        if any(word in str(language).lower() for word in ("(fa", "persian", "farsi", "فارسی")):
            return canonical_lines(str(text))
    return canonical_lines(str(value.get("default") or next(iter(value.values()), "")))


def shown_answers(node: Node) -> list[str]:
    """Give the columns of a line whose wording would show answers to other questions."""
    columns = ("label", "hint", "guidance_hint")
    found = [column for column in columns if "${" in text_of(node.get(column))]
    messages = {"jr:constraintMsg": "constraint_message"}
    bind = part(node, "bind")
    return found + [column for key, column in messages.items() if "${" in bind.get(key, "")]


def part(node: Node, key: str) -> dict[str, str]:
    """Give the texts that the library keeps together below a key."""
    found = node.get(key)
    if not isinstance(found, Mapping):
        return {}
    return {str(k): text_of(v) if isinstance(v, Mapping) else str(v) for k, v in found.items()}


def kind_of(node: Node, line: Line) -> QuestionKind | None:
    """Give the kind of a question by its type; None for one that is refused here."""
    kind = str(node.get("type"))
    found = TYPES.get(kind)
    if found is None:
        line.say(_INSTEAD.get(kind, NO_TYPE), type=Verbatim(kind), column=Verbatim("type"))
        return None
    bind = part(node, "bind")
    if kind == "range" and bind.get("type") == "decimal":
        return QuestionKind.DECIMAL
    if bind.get("readonly", "no").lower() in {"yes", "true", "true()"} and found is not QuestionKind.NOTE:
        if "calculate" in bind:
            return QuestionKind.CALCULATED
        line.say(_NOBODY, column=Verbatim("read_only"))
    return found


def parameters_of(node: Node, kind: QuestionKind) -> list[str]:
    """Give the parameters of a question that are not supported."""
    known = _PARAMETERS.get(QuestionKind.NUMBER if node.get("type") == "range" else kind, frozenset())
    return [key for key in part(node, "parameters") if key not in known]


def meant_by(kind: QuestionKind, written: str, line: Line) -> tuple[QuestionKind, str]:
    """Give what an appearance makes of a kind, with the name of the reference list of a place."""
    list_name = ""
    for word in written.split():
        if word.startswith(_PLACE) and kind is QuestionKind.TEXT:
            kind, list_name = QuestionKind.PLACE, word.removeprefix(_PLACE).replace("-", "_")
        elif (kind, word) in _MEANT:
            kind = _MEANT[kind, word]
        elif word not in _LOOKS:
            line.say(NO_APPEARANCE, appearance=Verbatim(word), column=Verbatim("appearance"))
    return kind, list_name


def scale_of(node: Node) -> Scale | None:
    """Give what a range lets be chosen; None for any other type."""
    if node.get("type") != "range":
        return None
    given = part(node, "parameters")
    return Scale(start=given["start"], end=given["end"], step=given["step"])


def whole_limits(scale: Scale) -> tuple[int, int]:
    """Give the whole numbers between which a range lies."""
    ends = (float(scale.start), float(scale.end))
    return math.floor(min(ends)), math.ceil(max(ends))


def default_of(node: Node, line: Line) -> str:
    """Give the answer that stands there at first, "" for none."""
    written = str(node.get("default") or "").strip()
    if node.get("_dynamic_default") and written != TODAY:
        line.say(_NO_DEFAULT, default=Verbatim(written), column=Verbatim("default"))
        return ""
    return written


# Choices


class Choices:
    """The lists of choices of a workbook.

    Args:
        tree: what the library read.
        types: what stands in the column `type` of the sheet `survey`.
    """

    def __init__(self, tree: Node, types: Iterable[str]) -> None:
        found = tree.get("choices")
        self._lists: Node = found if isinstance(found, Mapping) else {}
        self._with_other = {words[1] for words in map(str.split, types) if words[2:3] == ["or_other"]}

    def options(self, node: Node, line: Line) -> tuple[tuple[str, ...], tuple[Option, ...]]:
        """Give the options of a question, and before them which columns its filter asks for."""
        name = str(node.get("itemset") or "")
        found = node.get("choices") or self._lists.get(name)
        choices = [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []
        if not choices:
            fault = _NO_ROWS if name.startswith("${") else _NO_FILE if "." in name else _NO_CHOICES
            line.say(fault, list=Verbatim(name), column=Verbatim("type"))
        columns = _asked_columns(str(node.get("choice_filter") or ""), choices)
        other = name in self._with_other
        return columns, tuple(_option(choice, columns, line, other=other) for choice in choices)


def _asked_columns(written: str, choices: list[Node]) -> tuple[str, ...]:
    """Give the columns that a filter asks for and that the list has; who checks names the others."""
    try:
        asked = columns_of(parse_filter(written)) if written else ()
    except Invalid:
        return ()
    return tuple(name for name in asked if any(choice.get(name) for choice in choices))


def _option(choice: Node, columns: tuple[str, ...], line: Line, *, other: bool) -> Option:
    cells = {str(key): str(value) for key, value in choice.items() if isinstance(value, str)}
    facts = tuple(cells.get(name, "").strip() for name in columns)
    label = canonical(text_of(choice.get("label"))) or str(choice.get("name"))
    if "${" in label:
        line.say(NO_ANSWERS, sample=Verbatim("${…}"), column=Verbatim("label"))
    return Option(
        code=str(choice.get("name")),
        label=_OTHER if other and (choice.get("name"), label) == ("other", "Other") else label,
        points=Line(line.sheet, line.number, cells, line.problems).whole("points"),
        facts=facts if any(facts) else (),
    )


def told_other(node: Node, before: Node | None) -> Node:
    """Give the question that `or_other` adds after another one, in Persian and as an expression."""
    if before is None or node.get("name") != f"{before.get('name')}_other":
        return node
    asked = str(before.get("name"))
    if part(node, "bind").get("relevant") != f"selected(../{asked}, 'other')":
        return node
    label = f"{text_of(before.get('label'))} ({_WHICH})"
    return {**node, "label": label, "bind": {"relevant": f"selected(${{{asked}}}, 'other')"}}


def children_of(node: Node, written: Container[str]) -> list[Node]:
    """Give what stands in a group, without the helpers that the library adds for telephones.

    `written` are the names of the sheet `survey`: any other was made by the library.
    """
    found = node.get("children")
    given: list[Node] = []
    counts: dict[str, str] = {}
    for one in found if isinstance(found, list) else []:
        if not isinstance(one, Mapping) or str(one.get("name")).startswith(_HEADING):
            continue
        name, control = str(one.get("name")), part(one, "control")
        if name not in written and name.endswith("_count") and one.get("type") == "calculate":
            counts[f"${{{name}}}"] = part(one, "bind").get("calculate", "")
            continue
        count = control.get("jr:count", "")
        counted = {**one, "control": {**control, "jr:count": counts[count]}} if count in counts else one
        given.append(told_other(counted, given[-1] if given else None))
    return given


class Counted(NamedTuple):
    """How many rows a table has by `repeat_count`: a number, or what an expression says."""

    rows: int = 0
    constraint: str = ""
    required_if: str = ""

    @classmethod
    def of(cls, node: Node) -> "Counted":
        """Read the column `repeat_count`."""
        written = part(node, "control").get("jr:count", "").strip()
        if not written or written.isdigit():
            return cls(rows=int(written or "0"))
        return cls(constraint=f"{_AS_MANY}{written})", required_if=f"({written}) > 0")


def rows_wanted(constraint: str) -> str:
    """Give what stood in `repeat_count` of a table with this check, "" for any other."""
    return constraint.removeprefix(_AS_MANY).removesuffix(")") if constraint.startswith(_AS_MANY) else ""
