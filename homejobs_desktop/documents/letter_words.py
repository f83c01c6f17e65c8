"""What a letter says: the texts of its template filled with the values of a case."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from homejobs_desktop.documents.permit_content import shown_date
from homejobs_desktop.documents.shaping import left_to_right, paper_digits
from homejobs_desktop.documents.template import Template
from homejobs_desktop.documents.template_fields import PLACEHOLDER
from homejobs_desktop.domain.papers import PAPERS, FieldForm, PaperField, PaperTable
from homejobs_desktop.foundation.text import persian_digits

BLANK: Final = "……………"
"""Stands where a value is missing, to be filled in by hand."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterContent:
    """The values of one letter; `values` by field and `tables` by name are those of its `PaperKind`.

    Values are as they are stored or read by people: digits, and the direction of codes, are the
    drawing's matter. Copy 0 is a preview. An empty `paper` is the size the template is made for.
    """

    values: Mapping[str, str]
    tables: Mapping[str, tuple[Row, ...]] = field(default_factory=lambda: MappingProxyType({}))
    office_name: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    enclosure: str = ""
    copy_no: int = 0
    paper: str = ""


class Words:
    """Fills the texts of one letter."""

    def __init__(self, template: Template, content: LetterContent) -> None:
        self.template, self.content = template, content
        self._kind = PAPERS[template["paper"]]
        self._values = {
            **content.values,
            "office": content.office_name,
            "letter_no": content.letter_no,
            "letter_date": shown_date(content.letter_date) if content.letter_date else "",
            "enclosure": content.enclosure or template.get("head.none"),
            "copy": str(content.copy_no),
        }

    def filled(self, text: str) -> str:
        """Fill the fields that a text names; what is not known is left to be written by hand."""
        return paper_digits(PLACEHOLDER.sub(self._value, text))

    def item(self, text: str, table: PaperTable, row: Row) -> str:
        """Fill a text about a row of a table: it may name columns, which go before fields."""

        def value(found: re.Match[str]) -> str:
            place = table.column(found[1])
            if place is None:
                return self._value(found)
            return _shown(table.columns[place], row[place]) or BLANK

        return paper_digits(PLACEHOLDER.sub(value, text))

    def cell(self, column: PaperField, value: str) -> str:
        """Give a value as it stands in a table."""
        return paper_digits(_shown(column, value))

    def holds(self, name: str) -> bool:
        """Say whether a field or rows of that name are not empty."""
        return bool(self._values.get(name) or self.content.tables.get(name))

    def table(self, name: str) -> tuple[PaperTable | None, tuple[Row, ...]]:
        """Give the table called `name` and its rows."""
        return self._kind.table(name), tuple(self.content.tables.get(name, ()))

    def facts(self) -> list[str]:
        """Give the lines with number, date and enclosure; a name that the template empties is left out."""
        template = self.template
        number = left_to_right(self.content.letter_no) if self.content.letter_no else BLANK
        given = (
            ("number", number),
            ("date", self._values["letter_date"] or BLANK),
            ("enclosure", self._values["enclosure"]),
        )
        return [
            paper_digits(f"{template[f'head.{name}']}: {value}")
            for name, value in given
            if template.get(f"head.{name}")
        ]

    def copy_line(self) -> str:
        """Say which copy this is."""
        if self.content.copy_no < 1:
            return self.template.get("foot.preview")
        name, number = self.template.get("foot.copy"), persian_digits(str(self.content.copy_no))
        return f"{name} {number}" if name else ""

    def _value(self, found: re.Match[str]) -> str:
        name = found[1]
        field = self._kind.field(name)
        value = self._values.get(name, "")
        if field is None:
            return BLANK
        if field.form is FieldForm.HONORIFIC:
            word = "other" if value not in {"male", "female"} else value
            return self.template.get(f"honorific.{word}")
        return _shown(field, value) or BLANK


def _shown(field: PaperField, value: str) -> str:
    return left_to_right(value) if value and field.form is FieldForm.CODE else value
