"""The sheets of an XLSForm workbook that are this program's own: what answers are worth, and what follows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from homejobs_desktop.domain.questionnaire_model import (
    Band,
    Block,
    Need,
    Ranking,
    Remark,
    Step,
    Suggestion,
)
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.sheets.reader import Sheet

Sheets = Mapping[str, Sheet]
_Made = TypeVar("_Made")

_AT = mark("Sheets", "Sheet {sheet}, line {line}: {fault}")
_NOT_WHOLE = mark("Sheets", "“{text}” in the column {column} is not a whole number")
_NOT_PAIRS = mark("Sheets", "“{text}” in the column {column} cannot be read; write pairs like {sample}")
_NO_COLUMN = mark("Sheets", "the column {column} is missing")
_NO_KEY = mark("Sheets", "there is no key {column}; possible are: {keys}")
_STRANGE_COLUMN = mark("Sheets", "there is no column {column} here; possible are: {keys}")
_YES: Final = frozenset({"yes", "true", "1", "بله", "بلی"})
_RANKING: Final = ("field", "covers", "training", "consulting", "sale", "willing")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet: its cells by the name of their column."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    problems: list[Problem]

    def text(self, column: str) -> str:
        """Give a cell's text in canonical letters."""
        return canonical(self.cells.get(column, ""))

    def raw(self, column: str) -> str:
        """Give a cell as it stands there: a code or an expression."""
        return self.cells.get(column, "").strip()

    def flag(self, column: str) -> bool:
        """Tell whether a cell says yes."""
        return self.raw(column).lower() in _YES

    def whole(self, column: str, otherwise: int = 0) -> int:
        """Give a cell as a whole number; says so when it is none."""
        text = self.raw(column)
        if not text:
            return otherwise
        return self._integer(text, column)

    def _integer(self, text: str, column: str) -> int:
        digits = ascii_digits(text).removesuffix(".0")
        if digits.removeprefix("-").isdigit() and len(digits) <= 16:
            return int(digits)
        self.say(_NOT_WHOLE, text=Verbatim(text), column=Verbatim(column))
        return 0

    def pairs(self, column: str, sample: str) -> tuple[tuple[str, int], ...]:
        """Give a cell like "a:1 b:2" as pairs; says so when it is none."""
        found = []
        for pair in self.raw(column).replace(",", " ").replace("،", " ").split():
            name, colon, number = pair.partition(":")
            if not colon or not name:
                self.say(_NOT_PAIRS, text=Verbatim(pair), column=Verbatim(column), sample=Verbatim(sample))
                continue
            found.append((name, self._integer(number, column)))
        return tuple(found)

    def say(self, fault: Text, **params: object) -> None:
        """Note what is wrong in this line."""
        sentence = Problem("", fault, params).sentence()
        where: dict[str, object] = {
            "sheet": Verbatim(self.sheet),
            "line": self.number,
            "column": params.get("column", ""),
        }
        self.problems.append(
            Problem(f"{self.sheet}:{self.number}", _AT, {**where, "fault": Verbatim(sentence)})
        )


def lines_of(
    sheets: Sheets, name: str, columns: tuple[str, ...], problems: list[Problem]
) -> tuple[Line, ...]:
    """Give the lines of one of this program's sheets; empty when the workbook has no such sheet."""
    sheet = sheets.get(name)
    if sheet is None or not sheet.rows:
        return ()
    heads = [cell.strip().lower() for cell in sheet.rows[0].cells]
    header = Line(name, sheet.rows[0].line, {}, problems)
    for head in heads:
        if head and head not in columns:
            header.say(_STRANGE_COLUMN, column=Verbatim(head), keys=Verbatim(", ".join(columns)))
    if columns[0] not in heads:
        header.say(_NO_COLUMN, column=Verbatim(columns[0]))
        return ()
    return tuple(
        Line(name, row.line, dict(zip(heads, row.cells, strict=False)), problems) for row in sheet.rows[1:]
    )


def _made(
    sheets: Sheets,
    name: str,
    columns: tuple[str, ...],
    problems: list[Problem],
    make: Callable[[Line], _Made],
) -> tuple[_Made, ...]:
    return tuple(make(line) for line in lines_of(sheets, name, columns, problems))


def blocks_of(sheets: Sheets, problems: list[Problem]) -> tuple[Block, ...]:
    """Give the sides of the assessment."""

    def make(line: Line) -> Block:
        return Block(code=line.raw("code"), title=line.text("title"), weight=line.whole("weight"))

    return _made(sheets, "blocks", ("code", "title", "weight"), problems, make)


def bands_of(sheets: Sheets, problems: list[Problem]) -> tuple[Band, ...]:
    """Give what a score means, the highest first."""

    def make(line: Line) -> Band:
        needs = line.pairs("needs", "experience:70 network:60")
        return Band(
            code=line.raw("code"),
            title=line.text("title"),
            minimum=line.whole("minimum"),
            needs=tuple(Need(block=block, minimum=least) for block, least in needs),
            advice=line.text("advice"),
        )

    return _made(sheets, "bands", ("code", "title", "minimum", "needs", "advice"), problems, make)


def remarks_of(sheets: Sheets, problems: list[Problem]) -> tuple[Remark, ...]:
    """Give what the result says of certain answers."""

    def make(line: Line) -> Remark:
        return Remark(text=line.text("text"), expression=line.raw("expression"), bars=line.flag("bars"))

    return _made(sheets, "remarks", ("expression", "text", "bars"), problems, make)


def needs_of(sheets: Sheets, problems: list[Problem]) -> tuple[Suggestion, ...]:
    """Give the needs that answers can show, and what the office can do."""

    def make(line: Line) -> Suggestion:
        return Suggestion(
            code=line.raw("code"),
            title=line.text("title"),
            expression=line.raw("expression"),
            action=line.raw("action"),
            text=line.text("text"),
        )

    return _made(sheets, "needs", ("code", "title", "expression", "action", "text"), problems, make)


def ranking_of(sheets: Sheets, problems: list[Problem]) -> Ranking:
    """Give where a ranking finds what it asks for."""
    found: dict[str, str] = {}
    for line in lines_of(sheets, "ranking", ("key", "value"), problems):
        key = line.raw("key")
        if key not in _RANKING:
            line.say(_NO_KEY, column=Verbatim(key), keys=Verbatim(", ".join(_RANKING)))
            continue
        found[key] = line.raw("value")
    return Ranking(**found)


def steps_of(line: Line) -> tuple[Step, ...]:
    """Give what a number is worth from which value on, written like "1:35 2:55 5:100"."""
    found = line.pairs("steps", "1:35 2:55 5:100")
    steps = []
    for start, points in found:
        digits = ascii_digits(start)
        if not digits.removeprefix("-").isdigit() or len(digits) > 16:
            line.say(_NOT_WHOLE, text=Verbatim(start), column=Verbatim("steps"))
            continue
        steps.append(Step(at_least=int(digits), points=points))
    return tuple(steps)
