"""What a permit sheet says: its facts, and their order, labels and wording."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from homejobs_desktop.documents.shaping import left_to_right, paper_digits
from homejobs_desktop.documents.tables import Cell, Row, Weight
from homejobs_desktop.documents.template import Template
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import persian_digits


@dataclass(frozen=True, slots=True)
class LegalHolder:
    """The company or cooperative that holds a supporter's permit."""

    name: str
    legal_id: str
    registration_no: str = ""


@dataclass(frozen=True, slots=True)
class PermitSheet:
    """Everything that a permit sheet shows; "" and None mean not recorded.

    Copy 0 and an empty `qr_text` make a preview. `standing` is the permit's state as it is worth on the
    day of printing; `introduced` says whether the QR code carries the province's certificate of this office.
    """

    office_name: str
    province_name: str
    number: str
    permit_type: str
    holder_name: str
    issued_on: dt.date
    qr_text: str
    printed_on: dt.date
    copy_no: int = 1
    standing: str = "issued"
    introduced: bool = True
    father_name: str = ""
    national_code: str = ""
    address: str = ""
    postal_code: str = ""
    field_code: str = ""
    field_name: str = ""
    agency_name: str = ""
    agency_letter_no: str = ""
    agency_letter_date: dt.date | None = None
    expires_on: dt.date | None = None
    national_number: str = ""
    legal: LegalHolder | None = None
    supporter_name: str = ""
    supporter_number: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the sheet."""

    title: str
    rows: tuple[Row, ...]


def shown_date(day: dt.date) -> str:
    """Give a date as the sheet shows it: «۱۴۰۰/۰۶/۲۹»."""
    return persian_digits(format_date(day))


def copy_line(copy_no: int, template: Template) -> str:
    """Say which copy a sheet is."""
    ordinals = template.group("copies.ordinals")
    if copy_no < 1:
        return template["copies.preview"]
    if copy_no == 1:
        return template["copies.first"]
    if copy_no - 2 < len(ordinals):
        return template["copies.ordinal"].format(ordinal=ordinals[copy_no - 2])
    return template["copies.later"].format(number=persian_digits(str(copy_no)))


def permit_sections(data: PermitSheet, template: Template) -> list[Section]:
    """Give the sections of the sheet in their order."""
    cells = _Cells(template)
    sections = [*_holder(data, template, cells), _activity(data, template, cells)]
    if data.permit_type == PermitType.COVERED:
        name, number = cells.text("supporter_name", data.supporter_name, 5), data.supporter_number
        grouped = show_permit_number(number) if number else ""
        row = (name, cells.code("supporter_number", grouped, 7))
        sections.append(Section(template["sections.supporter"], (row,)))
    return sections


@dataclass(frozen=True, slots=True)
class _Cells:
    """Makes labelled cells; what is not recorded says so."""

    template: Template

    def text(self, name: str, value: str, span: int, weight: Weight = Weight.PLAIN) -> Cell:
        label = self.template[f"labels.{name}"]
        if not value:
            return Cell(label, self.template["missing"], span, Weight.FAINT)
        return Cell(label, paper_digits(value), span, weight)

    def code(self, name: str, value: str, span: int) -> Cell:
        return self.text(name, left_to_right(value) if value else "", span)


def _holder(data: PermitSheet, template: Template, cells: _Cells) -> Iterator[Section]:
    title = "sections.holder"
    if data.legal is not None:
        title = "sections.representative"
        yield Section(
            template["sections.legal"],
            (
                (
                    cells.text("legal_name", data.legal.name, 5, Weight.STRONG),
                    cells.code("legal_id", data.legal.legal_id, 4),
                    cells.code("registration_no", data.legal.registration_no, 3),
                ),
            ),
        )
    yield Section(
        template[title],
        (
            (
                cells.text("holder_name", data.holder_name, 5, Weight.STRONG),
                cells.text("father_name", data.father_name, 4),
                cells.code("national_code", data.national_code, 3),
            ),
            (
                cells.text("address", data.address, 9),
                cells.code("postal_code", data.postal_code, 3),
            ),
        ),
    )


def _activity(data: PermitSheet, template: Template, cells: _Cells) -> Section:
    field = data.field_name or data.field_code
    if data.field_name and data.field_code:
        field = template["field"].format(name=field, code=left_to_right(data.field_code))
    ends = template["no_end"] if data.expires_on is None else format_date(data.expires_on)
    kind = template.get(f"types.{data.permit_type}")
    return Section(
        template["sections.activity"],
        (
            (cells.text("field", field, 9, Weight.STRONG), cells.text("permit_type", kind, 3)),
            (
                cells.text("agency", data.agency_name, 5),
                cells.text("agency_letter", _letter(data, template), 7),
            ),
            (
                cells.text("issued_on", format_date(data.issued_on), 5, Weight.STRONG),
                cells.text("expires_on", ends, 4, Weight.STRONG),
                cells.code("national_number", data.national_number, 3),
            ),
        ),
    )


def _letter(data: PermitSheet, template: Template) -> str:
    if not data.agency_letter_no:
        return ""
    number = left_to_right(data.agency_letter_no)
    if data.agency_letter_date is None:
        return template["agency_letter_undated"].format(number=number)
    return template["agency_letter"].format(number=number, date=format_date(data.agency_letter_date))
