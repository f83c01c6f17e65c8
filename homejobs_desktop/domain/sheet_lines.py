"""Which lines under a sheet's header are people: totals, repeated headers, titles and signatures are not."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from homejobs_desktop.domain.sheet_columns import SheetRow, column_names, name_key
from homejobs_desktop.domain.sheet_values import filled
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.text import ascii_digits, joined_key, search_key

_TOTAL_START: Final = re.compile(
    r"^\s*(جمع|مجموع|تعداد|میانگین)\s*(کل|متقاضیان|نفرات|افراد|ردیف|این صفحه)?\s*[:=]"
)
_NAMES: Final = ("full_name", "full_name_reversed", "first_name", "last_name")
_SIGNS: Final = re.compile(r"[:\-./]")
_FEW: Final = 2
_MOST_NOTES: Final = 3
_CODE_DIGITS: Final = 7


@dataclass(frozen=True, slots=True)
class _Words:
    """Words that such lines begin with (`resources/sheets/other_lines.json`), folded."""

    totals: frozenset[str]
    notes: tuple[str, ...]


@cache
def _words() -> _Words:
    known = json.loads(assets.read("resources/sheets/other_lines.json"))
    return _Words(frozenset(map(joined_key, known["totals"])), tuple(map(search_key, known["notes"])))


class Lines:
    """Tells people from the other lines of one sheet."""

    def __init__(self, columns: Sequence[str], mapping: Mapping[int, str]) -> None:
        self._titles = {column: name_key(name) for column, name in enumerate(columns) if name_key(name)}
        self._mapped = [column for column, field in mapping.items() if field != "row_number"]
        self._names = [column for column, field in mapping.items() if field in _NAMES]
        self._codes = [column for column, field in mapping.items() if field == "national_code"]
        self._numbers = [column for column, field in mapping.items() if field == "row_number"]

    def people(self, rows: Sequence[SheetRow]) -> tuple[SheetRow, ...]:
        """Give the rows that are about a person, with or without faults."""
        kept = [row for row in rows if self._is_entry(row.cells)]
        while kept and self._is_loose(kept[-1].cells):
            kept.pop()
        return tuple(kept)

    def _is_entry(self, cells: Sequence[str]) -> bool:
        coded = self._has_code(cells)
        if coded and self._has_name(cells):
            return True
        told = any(column < len(cells) and filled(cells[column]) for column in self._mapped)
        if not told or self._is_total(cells) or self._is_header(cells) or _is_numbering(cells):
            return False
        everything = {cell for cell in cells if filled(cell)}
        return coded or len(everything) > _MOST_NOTES or (len(everything) > 1 and not _is_note(everything))

    def _is_loose(self, cells: Sequence[str]) -> bool:
        """Tell whether a line below the list could be a note: no code, no row number, little filled."""
        if self._has_code(cells) or any(_is_number(cells, column) for column in self._numbers):
            return False
        told = sum(column < len(cells) and filled(cells[column]) for column in self._mapped)
        return told <= min(_FEW, len(self._mapped) - _FEW)

    def _has_code(self, cells: Sequence[str]) -> bool:
        return any(
            column < len(cells) and sum(letter.isdigit() for letter in cells[column]) >= _CODE_DIGITS
            for column in self._codes
        )

    def _has_name(self, cells: Sequence[str]) -> bool:
        return any(
            column < len(cells) and filled(cells[column]) and not _is_total_word(cells[column])
            for column in self._names
        )

    def _is_total(self, cells: Sequence[str]) -> bool:
        return not self._has_name(cells) and any(_is_total_word(cell) for cell in cells if cell)

    def _is_header(self, cells: Sequence[str]) -> bool:
        """Tell whether a line repeats the header, as the top of each printed page does."""
        same = sum(
            bool(cell) and name_key(cell) == self._titles.get(column) for column, cell in enumerate(cells)
        )
        if same >= max(_FEW, len(self._mapped) // 2):
            return True
        match = column_names().match
        return sum(bool(cell) and bool(match(cell)) for cell in cells) > max(_FEW, len(self._mapped) // 2)


def _is_number(cells: Sequence[str], column: int) -> bool:
    return column < len(cells) and ascii_digits(cells[column]).isdecimal()


def _is_total_word(cell: str) -> bool:
    return joined_key(cell.strip(" :=-")) in _words().totals or bool(_TOTAL_START.match(cell))


def _is_note(cells: Iterable[str]) -> bool:
    for cell in cells:
        key = _SIGNS.sub(" ", search_key(cell))
        if any(f"{key} ".startswith(f"{word} ") for word in _words().notes):
            return True
    return False


def _is_numbering(cells: Sequence[str]) -> bool:
    """Tell whether a line only numbers the columns: 1, 2, 3 …, or ۱ ۲ ۳, or (1) (2) (3)."""
    numbers = [ascii_digits(cell).strip(" ()-") for cell in cells if cell]
    if len(numbers) <= _FEW or not all(number.isdecimal() and len(number) <= _FEW for number in numbers):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(numbers)}
    return steps in ({1}, {-1})
