"""Which lines under a sheet's header are people: totals, repeated headers, titles and signatures are not."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from homejobs_desktop.domain.sheet_columns import Header, SheetRow, column_names, name_key
from homejobs_desktop.domain.sheet_values import filled
from homejobs_desktop.foundation.text import ascii_digits, joined_key

_TOTALS: Final = frozenset(
    map(
        joined_key,
        (
            "جمع", "جمع کل", "جمع نهایی", "جمع صفحه", "مجموع", "مجموع کل", "تعداد", "تعداد کل", "کل", "میانگین",
            "معدل", "جمع نفرات", "تعداد نفرات", "تعداد متقاضیان", "جمع متقاضیان", "نقل از صفحه قبل",
            "نقل به صفحه بعد", "total", "sum", "subtotal", "grand total", "count", "average",
        ),
    )
)  # fmt: skip
_TOTAL_START: Final = re.compile(r"^\s*(جمع|مجموع|تعداد|میانگین)\s*(کل|متقاضیان|نفرات|افراد|ردیف|این صفحه)?\s*[:=：]")
_SIGNATURES: Final = tuple(
    map(
        joined_key,
        (
            "امضا", "مهر و امضا", "محل امضا", "محل مهر", "تهیه کننده", "تنظیم کننده", "تأیید کننده", "تایید کننده",
            "تصویب کننده", "کارشناس مسئول", "کارشناس اداره", "رئیس اداره", "مدیر اداره", "مدیر کل", "سرپرست اداره",
            "مسئول واحد", "نام و امضا", "نام و نام خانوادگی تنظیم کننده", "نام و نام خانوادگی کارشناس", "توضیحات",
            "ملاحظات", "یادداشت", "تذکر", "توجه", "نکته", "تاریخ تهیه", "تاریخ تنظیم", "تاریخ گزارش", "صفحه",
            "منبع", "با احترام", "رونوشت", "پیوست",
        ),
    )
)  # fmt: skip
_NAMES: Final = ("full_name", "full_name_reversed", "first_name", "last_name")
_FEW: Final = 2
_CODE_DIGITS: Final = 7


class Lines:
    """Tells people from the other lines of one sheet."""

    def __init__(self, header: Header, mapping: Mapping[int, str]) -> None:
        self._titles = {column: name_key(name) for column, name in enumerate(header.columns) if name_key(name)}
        self._mapped = [column for column, field in mapping.items() if field != "row_number"]
        self._names = [column for column, field in mapping.items() if field in _NAMES]
        self._codes = [column for column, field in mapping.items() if field == "national_code"]

    def people(self, rows: Sequence[SheetRow]) -> tuple[SheetRow, ...]:
        """Give the rows that are about a person, with or without faults."""
        kept = [row for row in rows if self._is_entry(row.cells)]
        while kept and self._is_loose(kept[-1].cells):
            kept.pop()
        return tuple(kept)

    def _is_entry(self, cells: Sequence[str]) -> bool:
        told = [cells[column] for column in self._mapped if column < len(cells) and filled(cells[column])]
        if not told or self._is_total(cells) or self._is_header(cells) or _is_numbering(cells):
            return False
        if self._has_code(cells):
            return True
        everything = {cell for cell in cells if filled(cell)}
        return len(everything) > 1 and not _is_signature(everything)

    def _is_loose(self, cells: Sequence[str]) -> bool:
        """Tell whether a line could be a note: it has no code and fills little."""
        told = sum(column < len(cells) and filled(cells[column]) for column in self._mapped)
        return not self._has_code(cells) and told <= min(_FEW, len(self._mapped) - _FEW)

    def _has_code(self, cells: Sequence[str]) -> bool:
        return any(
            column < len(cells) and sum(letter.isdigit() for letter in cells[column]) >= _CODE_DIGITS
            for column in self._codes
        )

    def _is_total(self, cells: Sequence[str]) -> bool:
        if not any(_is_total_word(cell) for cell in cells if cell):
            return False
        return not any(
            column < len(cells) and filled(cells[column]) and not _is_total_word(cells[column])
            for column in self._names
        )

    def _is_header(self, cells: Sequence[str]) -> bool:
        """Tell whether a line repeats the header, as the top of each printed page does."""
        same = sum(bool(cell) and name_key(cell) == self._titles.get(column) for column, cell in enumerate(cells))
        if same >= max(_FEW, len(self._mapped) // 2):
            return True
        match = column_names().match
        return sum(bool(cell) and bool(match(cell)) for cell in cells) > max(_FEW, len(self._mapped) // 2)


def _is_total_word(cell: str) -> bool:
    return joined_key(cell.strip(" :：=-")) in _TOTALS or bool(_TOTAL_START.match(cell))


def _is_signature(cells: Iterable[str]) -> bool:
    return any(joined_key(cell).startswith(_SIGNATURES) for cell in cells)


def _is_numbering(cells: Sequence[str]) -> bool:
    """Tell whether a line only numbers the columns: 1, 2, 3 …, or ۱ ۲ ۳, or (1) (2) (3)."""
    numbers = [ascii_digits(cell).strip(" ()-") for cell in cells if cell]
    if len(numbers) <= _FEW or not all(number.isdecimal() and len(number) <= _FEW for number in numbers):
        return False
    steps = {int(after) - int(before) for before, after in zip(numbers, numbers[1:], strict=False)}
    return steps in ({1}, {-1})
