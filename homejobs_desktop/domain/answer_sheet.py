"""Answers from a sheet: this program's own, and the exports of ODK Central, Briefcase, Kobo and Ona.

A line is one assessment; `answer_columns` says what the columns mean. A repeat stands on a sheet of its own
and is joined by what its rows say of their parent (`PARENT_KEY`, `_parent_index`, `_submission__id`), or was
flattened into columns of the line.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from homejobs_desktop.domain.answer_columns import DAYS, SEVERAL, AnswerColumn, Columns, is_meta
from homejobs_desktop.domain.questionnaire_model import (
    CHOICES,
    DECLINED,
    UNKNOWN,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import joined_key

NO_CODE = mark(
    "Surveys",
    "No column holds the people's national codes. Call it national_code or «کد ملی» in the first line.",
)
NO_QUESTION = mark("Surveys", "No column is a question of the questionnaire. Look at the first line.")

_TRUE: Final = frozenset({"1", "true", "yes", "بله", "بلی", "1.0"})
_REJECTED: Final = frozenset({"rejected", "notapproved", "validation_status_not_approved"})
_NOT_KNOWN: Final[Mapping[str, str]] = {
    "نمیداند": UNKNOWN,
    "نمیدانم": UNKNOWN,
    "پاسخنداد": DECLINED,
    "جوابنداد": DECLINED,
}
_FILE_NAME: Final = re.compile(r"https?://.*|.*\.[A-Za-z0-9]{2,5}", re.ASCII)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MEDIUM: Final = re.compile(r"([A-Za-z]{3})[a-z]*\.? ([0-9]{1,2}), ([0-9]{4})(?:,? .*)?", re.ASCII)
_JOINS: Final = ("key", "index", "id", "uuid")
"""How rows of a repeat say to which line they belong, the surest first."""


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One assessment of a sheet.

    Attributes:
        surveyed_on: None where the file does not say, so today.
        reason: settles its unusual answers.
        rejected: whether who looked through the answers on the server rejected them.
        files: questions whose photo lies in a file beside the sheet, which is not read.
    """

    line: int
    national_code: str
    answers: Mapping[str, object]
    surveyed_on: dt.date | None = None
    seconds: int = 0
    surveyor: str = ""
    reason: str = ""
    rejected: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """All assessments of a file; `unknown` are columns that mean nothing to the questionnaire."""

    lines: tuple[AnswerLine, ...]
    unknown: tuple[str, ...] = ()


@dataclass(slots=True)
class _Table:
    """The rows of one repeat, by how and by what they name the line to which they belong."""

    joins: frozenset[str]
    rows: dict[tuple[str, str], list[dict[str, object]]] = field(default_factory=dict)

    def of(self, told: Mapping[str, str], place: int) -> list[dict[str, object]]:
        """Give the rows of a line; without anything else by its place among the lines."""
        for join in _JOINS:
            if join in self.joins and told.get(join):
                return self.rows.get((join, _key(told[join])), [])
        return self.rows.get(("index", str(place)), [])


@dataclass(slots=True)
class _Cells:
    """What the cells of one line say: answers, options chosen one by one, parts of places, and the rest."""

    answers: dict[str, object] = field(default_factory=dict)
    chosen: dict[str, list[str]] = field(default_factory=dict)
    parts: dict[str, dict[str, str]] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    rows: dict[str, dict[int, "_Cells"]] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)

    def take(self, column: AnswerColumn, cell: str) -> None:
        """Take one filled cell."""
        question = column.question
        if question is None:
            self.told.setdefault(column.about, cell)
        elif column.table is not None:
            row = self.rows.setdefault(column.table.code, {}).setdefault(column.row, _Cells())
            row.take(AnswerColumn(question, column.option, column.part), cell)
        elif column.option:
            chosen = self.chosen.setdefault(question.code, [])
            if cell.lower() in _TRUE and column.option not in chosen:
                chosen.append(column.option)
        elif column.part in {"latitude", "longitude"}:
            self.parts.setdefault(question.code, {})[column.part] = cell
        elif not column.part and question.kind is QuestionKind.PHOTO and _FILE_NAME.fullmatch(cell):
            self.files.append(question.code)
        elif not column.part:
            self.answers[question.code] = _given(question, cell)

    def settled(self) -> dict[str, object]:
        """Give the answers: options and parts that stood in columns of their own go before the whole."""
        found: dict[str, object] = dict(self.answers)
        found |= {code: options for code, options in self.chosen.items() if options}
        for code, part in self.parts.items():
            if len(part) > 1:
                found[code] = f"{part['latitude']} {part['longitude']}"
        for code, rows in self.rows.items():
            cells = [rows[number].settled() for number in sorted(rows)]
            found[code] = [one for one in cells if one]
        return found


def read_answers(
    questionnaire: Questionnaire, sheets: Sequence[tuple[str, Sequence[SheetRow]]]
) -> AnswerSheet:
    """Give the assessments of a file's sheets, the first of which holds the lines.

    Raises:
        Invalid: There is no column of national codes, or none that is a question.
    """
    main = sheets[0][1]
    heads = main[0].cells
    columns = Columns(tuple(questionnaire.questions())).meanings(heads)
    if "person" not in {column.about for column in columns if column}:
        raise Invalid(NO_CODE)
    if not any(column and column.question for column in columns):
        raise Invalid(NO_QUESTION)
    tables = _tables(questionnaire, sheets[1:])
    strange = [head for head, column in zip(heads, columns, strict=True) if column is None and head.strip()]
    rows = [row for row in main[1:] if not _is_tags(row)]
    lines = [_line(row, place, columns, tables) for place, row in enumerate(rows, start=1)]
    unknown = tuple(head for head in strange if not is_meta(head))
    return AnswerSheet(tuple(line for line in lines if line is not None), unknown)


def _is_tags(row: SheetRow) -> bool:
    """Tell whether a line holds nothing but tags for other programs, as Kobo writes them below the heads."""
    filled = [cell for cell in row.cells if cell.strip()]
    return bool(filled) and all(cell.startswith("#") for cell in filled)


def _cells(row: SheetRow, columns: Sequence[AnswerColumn | None]) -> _Cells:
    cells = _Cells()
    for column, cell in zip(columns, row.cells, strict=False):
        if column is not None and cell.strip():
            cells.take(column, cell.strip())
    return cells


def _line(
    row: SheetRow, place: int, columns: Sequence[AnswerColumn | None], tables: Mapping[str, _Table]
) -> AnswerLine | None:
    cells = _cells(row, columns)
    answers, told = cells.settled(), cells.told
    for code, table in tables.items():
        rows = table.of(told, place)
        if rows:
            answers[code] = rows
    if not told.get("person") and not answers:
        return None
    return AnswerLine(
        line=row.line,
        national_code=told.get("person", ""),
        answers=answers,
        surveyed_on=_day_of(told),
        seconds=_seconds_of(told),
        surveyor=told.get("surveyor", ""),
        reason=told.get("reason", ""),
        rejected=joined_key(told.get("review", "")) in _REJECTED,
        files=tuple(cells.files),
    )


def _given(question: Question, cell: str) -> object:
    """Give a cell as it is understood further on: of several options a list."""
    not_known = _NOT_KNOWN.get(joined_key(cell))
    if not_known is not None and question.not_known:
        return not_known
    if question.kind in SEVERAL:
        return _several(question, cell)
    if question.kind is QuestionKind.DATE:
        return _day_text(cell)
    if question.kind not in CHOICES and cell.endswith(".0") and cell[:-2].isdigit():
        return cell[:-2]
    return cell


def _several(question: Question, text: str) -> list[str]:
    """Give the options of a cell: codes between spaces, labels between commas, or labels between spaces."""
    codes = {option.code for option in question.options}
    words = text.split()
    if words and set(words) <= codes:
        return words
    return _labels(question, words) or [part.strip() for part in re.split(r"[،,;؛|]", text) if part.strip()]


def _labels(question: Question, words: list[str]) -> list[str]:
    """Give the options whose labels stand one after another, the longest that fits each time; none if not."""
    by_label = {joined_key(option.label): option.code for option in question.options}
    longest = max((len(option.label.split()) for option in question.options), default=1)
    found: list[str] = []
    at = 0
    while at < len(words):
        for many in range(min(longest, len(words) - at), 0, -1):
            code = by_label.get(joined_key(" ".join(words[at : at + many])))
            if code is not None:
                found.append(code)
                at += many
                break
        else:
            return []
    return found


def _day_text(cell: str) -> str:
    """Give a day without its time, and one that Briefcase writes, like "Apr 26, 2018", as ISO."""
    match = _MEDIUM.fullmatch(cell)
    if match is not None and match[1].lower() in _MONTHS:
        return f"{match[3]}-{_MONTHS.index(match[1].lower()) + 1:02}-{int(match[2]):02}"
    return cell.replace("T", " ").split(" ")[0] if cell[:4].isdigit() else cell


def _day_of(told: Mapping[str, str]) -> dt.date | None:
    for about in sorted(key for key in told if key.startswith("day:")):
        try:
            return parse_date(_day_text(told[about]))
        except Refused:
            continue
    return None


def _seconds_of(told: Mapping[str, str]) -> int:
    if told.get("seconds", "").isdigit():
        return min(int(told["seconds"]), 86_400)
    begun, ended = _instant(told.get("start", "")), _instant(told.get(f"day:{DAYS.index('end')}", ""))
    if begun is None or ended is None:
        return 0
    return max(0, min(int((ended - begun).total_seconds()), 86_400))


def _instant(text: str) -> dt.datetime | None:
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=dt.UTC)


def _tables(
    questionnaire: Questionnaire, sheets: Iterable[tuple[str, Sequence[SheetRow]]]
) -> dict[str, _Table]:
    tables = [one for one in questionnaire.questions() if one.kind is QuestionKind.TABLE]
    found: dict[str, _Table] = {}
    for name, rows in sheets:
        question = _table_named(tables, name)
        if question is not None and rows:
            found[question.code] = _table(question, rows)
    return found


def _table_named(tables: Sequence[Question], name: str) -> Question | None:
    """Give the table of a sheet; Excel's names end after 31 letters, and Kobo then writes dots."""
    column = Columns(tables).meanings([name])[0]
    if column is not None and column.question is not None:
        return column.question
    cut = name.strip().rstrip(".…")
    near = [one for one in tables if len(cut) >= 20 and one.code.startswith(cut)]
    return near[0] if len(near) == 1 else None


def _table(question: Question, rows: Sequence[SheetRow]) -> _Table:
    columns = Columns(question.columns).meanings(rows[0].cells)
    joins = {column.about.removeprefix("parent:") for column in columns if column and _is_join(column)}
    table = _Table(frozenset(joins))
    for row in rows[1:]:
        cells = _cells(row, columns)
        answers = cells.settled()
        for join in joins if answers else ():
            owner = _key(cells.told.get(f"parent:{join}", ""))
            if owner:
                table.rows.setdefault((join, owner), []).append(answers)
    return table


def _is_join(column: AnswerColumn) -> bool:
    return column.about.startswith("parent:")


def _key(text: str) -> str:
    return text.strip().removesuffix(".0").removeprefix("uuid:")
