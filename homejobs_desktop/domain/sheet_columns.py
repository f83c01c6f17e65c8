"""What the columns of an office's sheet mean: its header found and each column given its field."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple

from homejobs_desktop.domain.identity import mobile, national_code_from_sheet
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.text import joined_key, search_key


class SheetRow(NamedTuple):
    """One line of a sheet that is not empty: the number that Excel shows and the cells as text."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a sheet: how many of its rows come before the data, and the columns' names."""

    after: int
    line: int
    columns: tuple[str, ...]


ColumnFields = Mapping[int, str]
"""Column number (from 0) to field: the draft's name of it, or what several share (`full_name`)."""

IDENTITY = frozenset({"national_code", "full_name", "full_name_reversed", "last_name", "first_name"})
_SEARCHED_ROWS = 100
_FEWEST = 2
_SIGNS = re.compile(r"[^\w\s]|_")
_BRACKETS = re.compile(r"[(\[{«][^)\]}»]*[)\]}»]")


def name_key(text: str) -> str:
    """Give the key by which names of columns are compared: letters and digits only."""
    return joined_key(_SIGNS.sub(" ", text))


@dataclass(frozen=True, slots=True)
class ColumnNames:
    """The known names of columns (`resources/sheets/person_columns.json`)."""

    fields: Mapping[str, str]
    noise: frozenset[str]
    others: frozenset[str]

    def match(self, text: str) -> str:
        """Give the field that a column called `text` holds, "" when the name is not known."""
        return _match(self, text)


@cache
def column_names() -> ColumnNames:
    """Give the shipped names of columns."""
    known = json.loads(assets.read("resources/sheets/person_columns.json"))
    fields = {
        name_key(alias) or alias: field.removesuffix("*")
        for field, aliases in known["fields"].items()
        for alias in aliases
    }
    noise = frozenset(word for phrase in known["noise"] for word in search_key(phrase).split())
    return ColumnNames(fields, noise, frozenset(name_key(word) for word in known["others"]))


def _match(names: ColumnNames, text: str) -> str:
    if not text or len(text) > 80:
        return ""
    for variant in (text, _BRACKETS.sub(" ", text)):
        key = name_key(variant)
        if key in names.fields:
            return names.fields[key]
        words = search_key(_SIGNS.sub(" ", variant)).split()
        key = "".join(word for word in words if word not in names.noise)
        if key in names.fields:
            return names.fields[key]
    return names.fields.get(text.strip(), "")


def find_header(rows: Sequence[SheetRow]) -> Header | None:
    """Find the header under the titles of a sheet; None when no line names columns of people."""
    names = column_names()
    best, best_score = -1, 0
    for index, row in enumerate(rows[:_SEARCHED_ROWS]):
        score = _score(names, row.cells)
        if score > best_score:
            best, best_score = index, score
    if best < 0:
        return None
    return _with_neighbour(names, rows, best)


def _score(names: ColumnNames, cells: Iterable[str]) -> int:
    """Count the fields that a line of `cells` names; 0 when it cannot be a header."""
    found = {field for field in map(names.match, cells) if field}
    return len(found) if len(found) >= _FEWEST and found & IDENTITY else 0


def _with_neighbour(names: ColumnNames, rows: Sequence[SheetRow], index: int) -> Header:
    """Join the line above or below when it belongs to the header too (names in two lines)."""
    single = _header(rows, index, rows[index].cells)
    best, best_score = single, _score(names, single.columns)
    for upper, lower in ((index - 1, index), (index, index + 1)):
        if upper < 0 or lower >= len(rows) or rows[lower].line - rows[upper].line > 1:
            continue
        other = rows[upper if lower == index else lower].cells
        if any(_looks_like_value(cell) for cell in other):
            continue
        columns = _joined(names, rows[upper].cells, rows[lower].cells)
        score = _score(names, columns)
        if score > best_score:
            best, best_score = _header(rows, lower, columns), score
    return best


def _header(rows: Sequence[SheetRow], index: int, columns: Iterable[str]) -> Header:
    return Header(index + 1, rows[index].line, tuple(" ".join(name.split()) for name in columns))


def _looks_like_value(cell: str) -> bool:
    return sum(character.isdigit() for character in cell) >= 4


def _joined(names: ColumnNames, upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Join the names of two lines; a name of the upper one reaches right over empty cells."""
    joined, reach = [], ""
    for column in range(max(len(upper), len(lower))):
        above = upper[column] if column < len(upper) else ""
        below = lower[column] if column < len(lower) else ""
        reach = above or reach if below else above
        joined.append(_joined_name(names, reach, below))
    return tuple(joined)


def _joined_name(names: ColumnNames, above: str, below: str) -> str:
    if not below or not above:
        return below or above
    for name in (f"{below} {above}", f"{above} {below}"):
        if names.match(name):
            return name
    if names.match(below) and name_key(above) not in names.others:
        return below
    return above if names.match(above) else f"{above} {below}"


def map_columns(columns: Sequence[str]) -> dict[int, str]:
    """Give each column the field that its name says; a field is taken once, by its first column."""
    names = column_names()
    mapping: dict[int, str] = {}
    taken: set[str] = set()
    loose: list[int] = []
    for column, name in enumerate(columns):
        field = names.match(name)
        if field == "field":
            loose.append(column)
        elif field and field not in taken:
            mapping[column] = field
            taken.add(field)
    for column in loose:
        field = _meaning_of_field(mapping, taken, column)
        if field not in taken:
            mapping[column] = field
            taken.add(field)
    return dict(sorted(mapping.items()))


def _meaning_of_field(mapping: ColumnFields, taken: set[str], column: int) -> str:
    """Tell what a bare «رشته» means: the field of activity, or that of the studies beside their level."""
    if "wanted_field" in taken:
        return "education_field"
    return "wanted_field" if mapping.get(column - 1) != "education_level" else "education_field"


_GUESSED_ROWS = 200
_MOSTLY = 0.6
_FEWEST_CELLS = 3


def guess_columns(header: Sequence[str], mapping: ColumnFields, rows: Sequence[SheetRow]) -> dict[int, str]:
    """Correct a mapping by what the cells hold: codes without a name, names in one or two columns."""
    sample = rows[:_GUESSED_ROWS]
    found = _guess_names(header, mapping, sample)
    checks = {"national_code": national_code_from_sheet}
    if not any(header):
        checks["mobile"] = mobile
    for field, check in checks.items():
        if field in found.values():
            continue
        free = [place for place, name in enumerate(header) if place not in found and not _of_others(name)]
        shares = {column: _share(sample, column, partial(_passes, check)) for column in free}
        best = max(shares, key=lambda column: shares[column], default=-1)
        if best >= 0 and shares[best] >= _MOSTLY:
            found[best] = field
    return dict(sorted(found.items()))


def _guess_names(header: Sequence[str], mapping: ColumnFields, rows: Sequence[SheetRow]) -> dict[int, str]:
    """See whether «نام» holds full names, or «نام و نام خانوادگی» stands above two columns."""
    found = dict(mapping)
    where = {field: column for column, field in mapping.items()}
    first, whole = where.get("first_name"), where.get("full_name")
    if first is not None and whole is None and "last_name" not in where:
        if _share(rows, first, _has_words) >= _MOSTLY:
            found[first] = "full_name"
    elif whole is not None and first is None and "last_name" in where:
        # «نام متقاضی» beside «نام خانوادگی متقاضی» holds first names only.
        if _share(rows, whole, _has_words) <= 1 - _MOSTLY:
            found[whole] = "first_name"
    elif whole is not None and not {"first_name", "last_name"} & set(where):
        beside = whole + 1
        unnamed = beside < len(header) and not header[beside] and beside not in found
        cut = _share(rows, whole, _has_words) <= 1 - _MOSTLY and _share(rows, beside, _is_word) >= _MOSTLY
        if unnamed and cut:
            found |= {whole: "first_name", beside: "last_name"}
    return found


def _has_words(cell: str) -> bool:
    return " " in cell


def _is_word(cell: str) -> bool:
    return not any(letter.isdigit() for letter in cell)


def _of_others(name: str) -> bool:
    """Tell whether a column is about somebody else: the husband, a guarantor."""
    others = column_names().others
    return any(name_key(word) in others for word in name.split())


def _share(rows: Sequence[SheetRow], column: int, check: Callable[[str], bool]) -> float:
    """Give the share of the cells of a column that a check accepts; 0 where there are hardly any."""
    cells = [row.cells[column] for row in rows if column < len(row.cells) and row.cells[column]]
    return sum(map(check, cells)) / len(cells) if len(cells) >= min(_FEWEST_CELLS, len(rows)) > 0 else 0.0


def _passes(check: Callable[[str], str], cell: str) -> bool:
    try:
        check(cell)
    except Invalid:
        return False
    return True
