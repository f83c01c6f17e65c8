"""Reading a line of a sheet as a person: a draft that can be registered, or what is wrong with it."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from homejobs_desktop.domain import identity, sheet_values
from homejobs_desktop.domain.people import PersonDraft, check_person
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.domain.sheet_fields import BLAMED
from homejobs_desktop.domain.sheet_names import split_full_name, split_reversed_name, without_titles
from homejobs_desktop.domain.sheet_values import LISTS, Found, coded, filled, says_nothing
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import canonical, digits_only

_make_draft: Callable[..., PersonDraft] = PersonDraft  # the readers see to the types of the values

_CUT: Final = mark("Sheets", "The name was cut into “{first}” and “{last}”; look whether that is right.")
_GREGORIAN: Final = mark(
    "Sheets",
    "The birth date is the Gregorian day {value} in the sheet, unlike most others: "
    "Excel may have made it from a short Jalali date. Look at it again.",
)
_DAY_OF_EXCEL: Final = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_YES_NO: Final = ("veteran", "disabled", "border_area")
_WHOLE: Final = ("dependants", "floor_area", "open_area")
_CODED: Final = tuple(
    field for field in LISTS if field not in {"support_bodies", "district", "city", "county", "wanted_field"}
)
_TEXTS: Final = (
    "first_name", "last_name", "father_name", "birth_place", "issue_place", "education_field", "address",
    "birth_cert_series",
)  # fmt: skip
_UNIQUE: Final = frozenset({"national_code", "mobile", "phone", "contact", "iban", "postal_code", "address"})
_FULL_CACHE: Final = 20_000
_RANK: Final = {field: rank for rank, field in enumerate(BLAMED)}


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as a person: the tidy draft, what is wrong (the field to blame first) and what is only odd."""

    draft: PersonDraft
    problems: tuple[Problem, ...]
    hints: tuple[Problem, ...]


class LineReader:
    """Reads the lines of one sheet by its mapping; equal cells are read once."""

    def __init__(
        self, mapping: Mapping[int, str], book: ReferenceBook, today: dt.date, *, area_code: str = ""
    ) -> None:
        self._columns = tuple(mapping.items())
        self._book = book
        self._today = today
        self._area_code = area_code
        self._doubts_days = False
        self._readers = self._make_readers()
        self._known: dict[tuple[str, str], Found] = {}

    def look_at(self, rows: Iterable[SheetRow]) -> None:
        """See how most birth dates are written, so that the odd one that Excel made is told."""
        places = [column for column, field in self._columns if field == "birth_date"]
        cells = [row.cells[place] for row in rows for place in places if place < len(row.cells)]
        days = sum(bool(_DAY_OF_EXCEL.fullmatch(cell)) for cell in cells)
        self._doubts_days = 0 < days < len(cells) / 2

    def read(self, cells: Sequence[str]) -> ReadLine:
        """Read one line; every field is checked, so that a person can mend all of it at once."""
        line = _Line(self)
        for column, field in self._columns:
            if column < len(cells) and filled(cells[column]):
                line.cells.setdefault(field, cells[column])
        line.read_simple(self._readers)
        line.read_names()
        line.read_birth()
        if self._doubts_days:
            line.doubt_day()
        line.read_contacts()
        line.read_places()
        line.read_wishes()
        return line.result()

    def found(self, field: str, text: str) -> Found:
        """Read a cell by its field's reader, from memory when it was read before."""
        if field in _UNIQUE:
            return self._readers[field](text)
        known = self._known.get((field, text))
        if known is None:
            if len(self._known) >= _FULL_CACHE:
                self._known.clear()
            known = self._known[field, text] = self._readers[field](text)
        return known

    @property
    def book(self) -> ReferenceBook:
        """The reference lists."""
        return self._book

    @property
    def today(self) -> dt.date:
        """The day that birth dates must not pass."""
        return self._today

    @property
    def area_code(self) -> str:
        """What local telephone numbers of eight digits begin with outside their city."""
        return self._area_code

    def _make_readers(self) -> dict[str, Callable[[str], Found]]:
        readers: dict[str, Callable[[str], Found]] = {
            "national_code": partial(
                sheet_values.checked, "national_code", identity.national_code_from_sheet
            ),
            "birth_date": self._birth_date,
            "iban": self._iban,
            "postal_code": partial(_optional, "postal_code", identity.postal_code),
            "support_bodies": partial(sheet_values.bodies, self._book),
            "household_head": self._household_head,
        }
        readers |= {field: partial(coded, self._book, field) for field in _CODED}
        readers |= {field: partial(sheet_values.yes_or_no, field) for field in _YES_NO}
        readers |= {field: partial(sheet_values.whole, field) for field in _WHOLE}
        readers |= dict.fromkeys(_TEXTS, _text)
        readers |= dict.fromkeys(("birth_cert_no", "birth_cert_serial"), _digits)
        return readers

    def _birth_date(self, text: str) -> Found:
        try:
            return parse_date(text, until=self._today), None
        except Invalid as refusal:
            return None, sheet_values.problem("birth_date", refusal)

    def _iban(self, text: str) -> Found:
        bare = "".join(text.split())
        typed = f"IR{bare}" if len(bare) == 24 and not bare.upper().startswith("IR") else text
        return _optional("iban", identity.iban, typed)

    def _household_head(self, text: str) -> Found:
        reason, strange = coded(self._book, "household_head_reason", text)
        answer = sheet_values.yes_or_no("household_head", text)
        if answer[1] is not None and strange is None and reason is not None:
            return True, None
        return answer


class _Line:
    """One line while it is read."""

    def __init__(self, reader: LineReader) -> None:
        self.cells: dict[str, str] = {}
        self._reader = reader
        self._values: dict[str, object] = {}
        self._problems: dict[str, Problem] = {}
        self._hints: list[Problem] = []

    def read_simple(self, readers: Mapping[str, object]) -> None:
        for field, text in self.cells.items():
            if field in readers:
                self._take(field, self._reader.found(field, text))

    def read_names(self) -> None:
        for column, cut in (("full_name", split_full_name), ("full_name_reversed", split_reversed_name)):
            text = self.cells.get(column)
            known_last = str(self._values.get("last_name") or "")
            if text is None or (known_last and self._values.get("first_name")):
                continue
            if known_last:
                # A column of surnames beside one of full names: only the first name is missing.
                name = canonical(text)
                self._values["first_name"] = name.removesuffix(known_last).strip() or name
                continue
            first, last = cut(text)
            if self._values.get("first_name"):
                # A column «نام» beside one of full names: only the surname is missing.
                first = str(self._values["first_name"])
            self._values |= {"first_name": first, "last_name": last}
            if " " in first or " " in last:
                self._hints.append(Problem("last_name", _CUT, {"first": first, "last": last}, soft=True))
        if self._values.get("first_name"):
            self._values["first_name"] = without_titles(str(self._values["first_name"]))

    def read_birth(self) -> None:
        if "birth_date" in self.cells:
            return
        parts = [self.cells.get(f"birth_{part}", "") for part in ("year", "month", "day")]
        if any(parts):
            text = "/".join(part.strip() or "؟" for part in parts)
            self._take("birth_date", self._reader.found("birth_date", text))

    def doubt_day(self) -> None:
        text = self.cells.get("birth_date", "")
        if _DAY_OF_EXCEL.fullmatch(text):
            self._hints.append(Problem("birth_date", _GREGORIAN, {"value": text}, soft=True))

    def read_contacts(self) -> None:
        for field in ("mobile", "phone", "contact"):
            text = self.cells.get(field)
            if text is None:
                continue
            for kind, found in sheet_values.contact(text, self._reader.area_code, field).items():
                if not self._values.get(kind):
                    # A wrong number is blamed on the column that it stands in.
                    self._take(kind if field == "contact" or found[1] is None else field, found)

    def read_places(self) -> None:
        book = self._reader.book
        parent = ""
        for field in ("county", "district", "city"):
            text = self.cells.get(field)
            if text is not None:
                self._take(field, coded(book, field, text, parent if field == "district" else ""))
            parent = str(self._values.get("county") or "")
        settlement = self.cells.get("settlement")
        if settlement is not None:
            city, _ = coded(book, "city", settlement)
            self._values.setdefault("city" if city else "village", city or canonical(settlement))
        village = self.cells.get("village")
        if village is not None and not says_nothing(village):
            self._values["village"] = sheet_values.place_name("village", village)
        self._place_city()

    def _place_city(self) -> None:
        """A city lies in one district and county; they are known with it."""
        city = self._reader.book.get("cities", str(self._values.get("city") or ""))
        if city is None or self.cells.get("district") or self.cells.get("county"):
            return
        self._values["district"] = city.parent
        district = self._reader.book.get("districts", city.parent)
        if district is not None:
            self._values["county"] = district.parent

    def read_wishes(self) -> None:
        text = self.cells.get("wanted_field")
        if text is not None and not says_nothing(text):
            item = self._reader.book.find("fields", text)
            self._values["wanted_field"] = item.code if item else ""
            self._values["wanted_field_text"] = canonical(text)
        head, reason = self.cells.get("household_head"), self._values.get("household_head_reason")
        if head is not None and not reason and self._values.get("household_head"):
            code, strange = coded(self._reader.book, "household_head_reason", head)
            if code is not None and strange is None and code != "family_head":
                self._values["household_head_reason"] = code

    def result(self) -> ReadLine:
        """Give the draft with all that the rules of people say about it."""
        known = {field: value for field, value in self._values.items() if value is not None}
        draft = _make_draft(**known)
        for problem in check_person(draft, self._reader.today):
            if problem.soft:
                self._hints.append(problem)
            else:
                self._problems.setdefault(problem.field, problem)
        problems = sorted(self._problems.values(), key=lambda problem: _RANK.get(problem.field, len(_RANK)))
        return ReadLine(draft, tuple(problems), tuple(self._hints))

    def _take(self, field: str, found: Found) -> None:
        value, problem = found
        if problem is None:
            self._values[field] = value
        elif problem.soft:
            self._hints.append(problem)
        else:
            self._problems.setdefault(field, problem._replace(field=field))


def _optional(field: str, check: Callable[[str], str], text: str) -> Found:
    return (None, None) if says_nothing(text) else sheet_values.checked(field, check, text)


def _text(text: str) -> Found:
    return canonical(text), None


def _digits(text: str) -> Found:
    return "" if says_nothing(text) else digits_only(text), None


def parse_line(
    cells: Sequence[str], mapping: Mapping[int, str], book: ReferenceBook, today: dt.date
) -> PersonDraft | Problem:
    """Read a single line: the draft, or the first thing wrong with it."""
    line = LineReader(mapping, book, today).read(cells)
    return line.problems[0] if line.problems else line.draft
