"""Answers from a sheet: which column is which question, also in the exports of ODK and Kobo.

A line is one assessment. Columns are named by the question's code or wording, with or without the groups
before it (`market/channels`, `market-channels`); of several options there is one column with codes between
spaces or one column for each (`channels/fair`). A repeat stands in a sheet of its own, as Kobo writes it.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

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

_PERSON: Final = frozenset({"nationalcode", "کدملی", "شمارهملی", "codemelli"})
_DAY: Final = ("today", "surveyedon", "تاریخ", "تاریخپرسش", "end", "submissiontime", "submissiondate")
_SURVEYOR: Final = frozenset({"surveyor", "کارشناس", "پرسشگر", "username", "submittedby", "submittername"})
_REASON: Final = frozenset({"reason", "دلیل"})
_SECONDS: Final = frozenset({"seconds", "durationseconds"})
_INDEX: Final = frozenset({"index", "key"})
_PARENT: Final = frozenset({"parentindex", "parentkey"})
_META: Final = re.compile(
    r"_.*|__.*|meta.*|instance.*|key|start|end|today|device.*|username|submi.*|uuid|attachments.*|edits|"
    r"review.*|status|tags|notes|validation.*|formversion|parent.*|setof.*|simid|phonenumber|subscriber.*",
    re.ASCII | re.IGNORECASE,
)
_PARTS: Final = re.compile(r"[/:.]|(?<=\w)-(?=\w)")
_TRUE: Final = frozenset({"1", "true", "yes", "بله", "بلی", "1.0"})
_NOT_KNOWN: Final[Mapping[str, str]] = {
    "نمیداند": UNKNOWN,
    "نمیدانم": UNKNOWN,
    "پاسخنداد": DECLINED,
    "جوابنداد": DECLINED,
}


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One assessment of a sheet; `reason` settles its unusual answers, None as the day means today."""

    line: int
    national_code: str
    answers: Mapping[str, object]
    surveyed_on: dt.date | None = None
    seconds: int = 0
    surveyor: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """All assessments of a file; `unknown` are columns that mean nothing to the questionnaire."""

    lines: tuple[AnswerLine, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column means: a question, one option of a question, or what is known of the line."""

    question: Question | None = None
    option: str = ""
    about: str = ""


@dataclass(slots=True)
class _Table:
    """The rows of one repeat, by the number of the line they belong to."""

    rows: dict[str, list[dict[str, object]]] = field(default_factory=dict)


def read_answers(
    questionnaire: Questionnaire, sheets: Sequence[tuple[str, Sequence[SheetRow]]]
) -> AnswerSheet:
    """Give the assessments of a file's sheets, the first of which holds the lines.

    Raises:
        Invalid: There is no column of national codes, or none that is a question.
    """
    main = sheets[0][1]
    heads = main[0].cells
    columns = [_column(head, tuple(questionnaire.questions())) for head in heads]
    abouts = {column.about for column in columns if column}
    if "person" not in abouts:
        raise Invalid(NO_CODE)
    if not any(column and column.question for column in columns):
        raise Invalid(NO_QUESTION)
    tables = _tables(questionnaire, sheets[1:])
    strange = [head for head, column in zip(heads, columns, strict=True) if column is None and head.strip()]
    lines = [_line(row, place, columns, tables) for place, row in enumerate(main[1:], start=1)]
    unknown = tuple(head for head in strange if not _META.fullmatch(head.strip()))
    return AnswerSheet(tuple(line for line in lines if line is not None), unknown)


def _column(head: str, questions: Sequence[Question]) -> _Column | None:
    name = head.strip()
    parts = [part for part in _PARTS.split(name) if part]
    if not parts:
        return None
    for question in questions:
        if question.kind is QuestionKind.MANY and len(parts) > 1:
            option = _option_of(question, parts[-2], parts[-1])
            if option:
                return _Column(question, option)
    for question in questions:
        if question.code in {name, parts[-1]} or joined_key(question.text) in {
            joined_key(name),
            joined_key(parts[-1]),
        }:
            return _Column(question)
    about = _about(joined_key(parts[-1]).replace("_", ""))
    return _Column(about=about) if about else None


def _option_of(question: Question, name: str, option: str) -> str:
    if name != question.code and joined_key(name) != joined_key(question.text):
        return ""
    for one in question.options:
        if option == one.code or joined_key(option) == joined_key(one.label):
            return one.code
    return ""


def _about(key: str) -> str:
    for about, keys in (
        ("person", _PERSON),
        ("surveyor", _SURVEYOR),
        ("reason", _REASON),
        ("seconds", _SECONDS),
        ("index", _INDEX),
        ("start", {"start"}),
    ):
        if key in keys:
            return about
    return f"day:{_DAY.index(key)}" if key in _DAY else ""


def _line(
    row: SheetRow, place: int, columns: Sequence[_Column | None], tables: Mapping[str, _Table]
) -> AnswerLine | None:
    answers: dict[str, object] = {}
    told: dict[str, str] = {}
    for column, cell in zip(columns, row.cells, strict=False):
        if column is None or not cell.strip():
            continue
        if column.question is None:
            told.setdefault(column.about, cell.strip())
        elif column.option:
            _choose(answers, column, cell)
        else:
            answers[column.question.code] = _given(column.question, cell)
    index = {told.get("index", ""), str(place)}
    for code, table in tables.items():
        found = next((rows for key, rows in table.rows.items() if key in index), None)
        if found:
            answers[code] = found
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
    )


def _choose(answers: dict[str, object], column: _Column, cell: str) -> None:
    if column.question is None or cell.strip().lower() not in _TRUE:
        return
    chosen = answers.setdefault(column.question.code, [])
    if isinstance(chosen, list) and column.option not in chosen:
        chosen.append(column.option)


def _given(question: Question, cell: str) -> object:
    """Give a cell as it is understood further on: of several options a list."""
    text = cell.strip()
    not_known = _NOT_KNOWN.get(joined_key(text))
    if not_known is not None and question.not_known:
        return not_known
    if question.kind is QuestionKind.MANY:
        return _several(question, text)
    if question.kind not in CHOICES and text.endswith(".0") and text[:-2].isdigit():
        return text[:-2]
    return text


def _several(question: Question, text: str) -> list[str]:
    codes = {option.code for option in question.options}
    words = text.split()
    if words and set(words) <= codes:
        return words
    return [part.strip() for part in re.split(r"[،,;؛|]", text) if part.strip()]


def _day_of(told: Mapping[str, str]) -> dt.date | None:
    for about in sorted(key for key in told if key.startswith("day:")):
        try:
            return parse_date(told[about].replace("T", " ").split(" ")[0])
        except Refused:
            continue
    return None


def _seconds_of(told: Mapping[str, str]) -> int:
    if told.get("seconds", "").isdigit():
        return min(int(told["seconds"]), 86_400)
    begun, ended = _instant(told.get("start", "")), _instant(told.get(f"day:{_DAY.index('end')}", ""))
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
    tables = {
        question.code: question
        for question in questionnaire.questions()
        if question.kind is QuestionKind.TABLE
    }
    found: dict[str, _Table] = {}
    for name, rows in sheets:
        parts = [part for part in _PARTS.split(name.strip()) if part]
        question = tables.get(name.strip()) or tables.get(parts[-1] if parts else "")
        if question is not None and rows:
            found[question.code] = _table(question, rows)
    return found


def _table(question: Question, rows: Sequence[SheetRow]) -> _Table:
    columns = [_column(head, question.columns) for head in rows[0].cells]
    keys = [joined_key(head).replace("_", "") for head in rows[0].cells]
    parent = next((place for place, key in enumerate(keys) if key in _PARENT), None)
    table = _Table()
    for row in rows[1:]:
        cells = {
            column.question.code: _given(column.question, cell)
            for column, cell in zip(columns, row.cells, strict=False)
            if column is not None and column.question is not None and cell.strip()
        }
        owner = row.cells[parent].strip() if parent is not None and parent < len(row.cells) else ""
        if cells and owner:
            table.rows.setdefault(owner.removesuffix(".0"), []).append(cells)
    return table
