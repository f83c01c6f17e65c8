"""Lists as Excel files: all that a filter finds, not only what a screen has loaded.

The lines are read some at a time within one transaction and written a row at a time, so that a list of any
length takes the same memory. Codes, numbers and phones are text; each day stands twice, as it is read
(Jalali) and as a date that Excel can reckon with. That a list left the program, of which kind and how
long, is written into the journal; what was looked for is not.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.domain.filters import (
    LIST_NAMES,
    ApplicationFilter,
    Filter,
    ReferralFilter,
    check_filter,
    kind_of,
)
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import ISSUE_KIND_NAMES, IssueKind
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, long_date
from homejobs_desktop.persistence import finding, list_rows, store
from homejobs_desktop.persistence.list_rows import Row
from homejobs_desktop.services import filter_words as words
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.counties import county_names
from homejobs_desktop.services.permit_seasons import season_filter
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.sheets.writer import StreamedCell, StreamedColumn, StreamedList, write_long_list

CANNOT_WRITE = mark(
    "Export", "The file {file} cannot be written: {detail}. Close it in Excel, or choose another folder."
)
_TITLE = mark("Export", "{list} — {office}")
_FILTER = mark("Export", "What is shown: {filter}")
_MADE = mark("Export", "{day}; {count} lines. Keep this file safe: it holds people's data.")
_GREGORIAN = mark("Export", "{name} (Gregorian)")
_DAYS_IN_STAGE = mark("Export", "Days in stage")
_DAYS_LEFT = mark("Export", "Days left")
_OFFICE = mark("Export", "Office")
_FIRM = mark("Permits", "Name of the legal person")
_FIRM_ID = mark("Permits", "National id of the legal person")
_TRACKING = mark("Permits", "Tracking number in the national system")
_NUMBER = mark("Permits", "Number")
_NATIONAL = mark("Permits", "National number of the electronic permit")
_PEOPLE = mark("People", "People")
_NAME = mark("People", "Name")
_RENEWALS = mark("Renewals", "Permits that run out")
_WITHIN = mark("Renewals", "within {days} days")
_SETTLED = mark("Referrals", "State since")
_DONE_EACH = 100


@dataclass(frozen=True, slots=True)
class Exported:
    """A list that was written: the file, and how many lines it has."""

    file: Path
    count: int


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a file: its heading, its width in letters, and what stands in it."""

    title: str
    width: int
    value: Callable[[Row], StreamedCell]


@dataclass(frozen=True, slots=True)
class _List:
    """A list to write: its title, what is shown in it, its columns, how many lines, and the lines."""

    name: Text
    shown: str
    columns: Sequence[_Column]
    count: int
    rows: Iterator[Row]


@writing(Permission.SEE_PERMITS)
def export_list(ctx: Context, wanted: Filter, file: Path, report: Report = silent) -> Exported:
    """Write everything that a filter finds as an Excel file.

    Raises:
        Invalid: The filter asks for what cannot be.
        Unreadable: The file cannot be written.
        Cancelled: The user stopped it; there is no file then.
    """
    check_filter(wanted)
    kind = kind_of(wanted)
    if isinstance(wanted, ApplicationFilter):
        columns = _applications(ctx)
    else:
        columns = _referrals(ctx) if isinstance(wanted, ReferralFilter) else _permits(ctx)
    count, rows = _lines(ctx, wanted)
    sheet = _List(LIST_NAMES[kind], words.filter_words(ctx, wanted), columns, count, rows)
    return _write(ctx, kind.value, sheet, file, report)


@writing(Permission.SEE_PERMITS)
def export_renewals(ctx: Context, days: int, file: Path, report: Report = silent) -> Exported:
    """Write the permits that run out within so many days or have run out; raises as `export_list`."""
    wanted = season_filter(ctx, days)
    count, rows = _lines(ctx, wanted)
    sheet = _List(_RENEWALS, translate(_WITHIN, days=days), _permits(ctx), count, rows)
    return _write(ctx, "renewals", sheet, file, report)


@writing(Permission.SEE_PEOPLE)
def export_people(ctx: Context, text: str, file: Path, report: Report = silent) -> Exported:
    """Write the people that a text finds, everybody for ""; raises as `export_list`."""
    shown = translate(mark("Filters", "“{text}”"), text=Verbatim(text.strip())) if text.strip() else ""
    count, pages = list_rows.people_rows(ctx.session, text)
    rows = (row for page in pages for row in page)
    sheet = _List(_PEOPLE, shown or translate(words.EVERYTHING), _people(ctx), count, rows)
    return _write(ctx, "people", sheet, file, report)


def _lines(ctx: Context, wanted: Filter) -> tuple[int, Iterator[Row]]:
    """Give how many lines a filter asks for, and all of them."""
    table = finding.TABLES[kind_of(wanted)]
    count, pages = finding.every_line(ctx.session, wanted, ctx.clock.today(), list_rows.PAGE)
    return count, (row for numbers in pages for row in list_rows.rows_of(ctx.session, table, numbers))


def _write(ctx: Context, what: str, sheet: _List, file: Path, report: Report) -> Exported:
    def cells() -> Iterator[list[StreamedCell]]:
        for number, row in enumerate(sheet.rows):
            if number % _DONE_EACH == 0:
                report(number, sheet.count)
            yield [column.value(row) for column in sheet.columns]

    titles = (
        translate(_TITLE, list=sheet.name, office=Verbatim(ctx.office.name)),
        translate(_FILTER, filter=Verbatim(sheet.shown)),
        translate(_MADE, day=Verbatim(long_date(ctx.clock.today())), count=sheet.count),
    )
    columns = tuple(StreamedColumn(column.title, column.width) for column in sheet.columns)
    store.audit(ctx.session, "export", {"list": what, "lines": sheet.count})
    try:
        count = write_long_list(file, StreamedList(translate(sheet.name), columns, titles), cells())
    except OSError as fault:
        detail = Verbatim(fault.strerror or type(fault).__name__)
        raise Unreadable(CANNOT_WRITE, file=Verbatim(file.name), detail=detail) from fault
    report(sheet.count, sheet.count)
    return Exported(file, count)


# The columns


def _applications(ctx: Context) -> list[_Column]:
    book, today = book_of(ctx), ctx.clock.today()

    def days(row: Row) -> StreamedCell:
        since = _day(row["stage_since"] or row["registered_on"])
        return max((today - since).days, 0) if since else None

    return [
        *_holder(),
        _named(words.TYPE, 20, lambda row: words.type_words(row["permit_type"])),
        _named(words.FIELD, 30, lambda row: book.name("fields", row["field_code"])),
        _named(words.AGENCY, 30, lambda row: _name(book, "agencies", row["agency"])),
        _named(words.STAGE, 22, lambda row: book.name("application_states", row["state"])),
        _named(_DAYS_IN_STAGE, 10, days),
        *_days_of(words.REGISTERED, "registered_on"),
        _named(_TRACKING, 18, lambda row: row["tracking_no"]),
        *_firm(),
        *_kept_by(ctx),
    ]


def _permits(ctx: Context) -> list[_Column]:
    book, today = book_of(ctx), ctx.clock.today()

    def standing(row: Row) -> str:
        ends = _day(row["expires_on"])
        over = row["state"] == PermitState.ISSUED and ends is not None and ends < today
        return translate(words.EXPIRED_NAME) if over else book.name("permit_states", row["state"])

    def left(row: Row) -> StreamedCell:
        ends = _day(row["expires_on"])
        return (ends - today).days if ends and row["state"] == PermitState.ISSUED else None

    return [
        *_holder(),
        _named(_NUMBER, 18, lambda row: row["number"]),
        _named(words.TYPE, 20, lambda row: words.type_words(row["permit_type"])),
        _named(words.FIELD, 30, lambda row: book.name("fields", row["field_code"])),
        _named(words.AGENCY, 30, lambda row: _name(book, "agencies", row["agency"])),
        _named(words.STATE, 14, standing),
        _named(words.ISSUE, 12, _issue),
        *_days_of(words.ISSUED, "issued_on"),
        *_days_of(words.EXPIRES, "expires_on"),
        _named(_DAYS_LEFT, 10, left),
        _named(_NATIONAL, 20, lambda row: row["national_number"]),
        *_firm(),
        *_kept_by(ctx),
    ]


def _referrals(ctx: Context) -> list[_Column]:
    book = book_of(ctx)

    def pishran(row: Row) -> str:
        return f"{row['pishran_first_name']} {row['pishran_last_name']}".strip()

    return [
        *_holder(),
        _named(words.ACTION, 16, lambda row: words.action_words(row["action"])),
        _named(field_words("referred_to"), 30, lambda row: row["referred_to"]),
        _named(field_words("pishran_id"), 24, pishran),
        _named(words.FIELD, 30, lambda row: _name(book, "fields", row["field_code"])),
        _named(words.STATE, 16, lambda row: words.referral_words(row["state"])),
        *_days_of(words.REFERRED, "referred_on"),
        *_days_of(words.FOLLOW_UP, "follow_up_on"),
        *_days_of(_SETTLED, "state_on"),
        _named(field_words("result"), 36, lambda row: row["result"]),
        _named(field_words("letter_no"), 18, lambda row: row["letter_no"]),
        _named(field_words("remark"), 30, lambda row: row["remark"]),
        *_kept_by(ctx),
    ]


def _people(ctx: Context) -> list[_Column]:
    book = book_of(ctx)
    return [
        _named(label("national_code"), 13, lambda row: row["national_code"]),
        _named(label("first_name"), 16, lambda row: row["first_name"]),
        _named(label("last_name"), 20, lambda row: row["last_name"]),
        _named(label("father_name"), 14, lambda row: row["father_name"]),
        *_days_of(label("birth_date"), "birth_date"),
        _named(label("gender"), 8, lambda row: _name(book, "genders", row["gender"])),
        *_contact(),
        _named(label("county"), 14, lambda row: _name(book, "counties", row["county"])),
        _named(label("wanted_field"), 28, lambda row: row["wanted_field_text"] or _wanted(book, row)),
        *_kept_by(ctx),
    ]


def _holder() -> list[_Column]:
    return [
        _named(_NAME, 26, lambda row: f"{row['first_name']} {row['last_name']}".strip()),
        _named(label("national_code"), 13, lambda row: row["national_code"]),
        _named(label("father_name"), 14, lambda row: row["father_name"]),
        *_contact(),
    ]


def _contact() -> list[_Column]:
    return [
        _named(label("mobile"), 14, lambda row: row["mobile"]),
        _named(label("phone"), 14, lambda row: row["phone"]),
        _named(label("address"), 36, lambda row: row["address"]),
        _named(label("postal_code"), 13, lambda row: row["postal_code"]),
    ]


def _firm() -> list[_Column]:
    return [
        _named(_FIRM, 24, lambda row: row["legal_name"]),
        _named(_FIRM_ID, 14, lambda row: row["legal_id"]),
    ]


def _kept_by(ctx: Context) -> list[_Column]:
    """Give at the province the column that says of which county a line is."""
    if ctx.office.kind is OfficeKind.COUNTY:
        return []
    names = county_names(ctx)
    return [_named(_OFFICE, 16, lambda row: names.get(row["owner"], row["owner"]))]


def _days_of(title: Text, name: str) -> list[_Column]:
    """Give a day twice: as it is read, and as a date to reckon with."""

    def shown(row: Row) -> str:
        day = _day(row[name])
        return format_date(day) if day else ""

    gregorian = translate(_GREGORIAN, name=title)
    return [_named(title, 12, shown), _Column(gregorian, 13, lambda row: _day(row[name]))]


def _named(title: Text | str, width: int, value: Callable[[Row], StreamedCell]) -> _Column:
    return _Column(translate(title) if isinstance(title, Text) else title, width, value)


def _issue(row: Row) -> str:
    kind = IssueKind.REPLACEMENT if row["replaces"] else IssueKind.RENEWAL if row["renews"] else IssueKind.NEW
    return translate(ISSUE_KIND_NAMES[kind])


def _name(book: ReferenceBook, list_name: str, code: str) -> str:
    return book.name(list_name, code) if code else ""


def _wanted(book: ReferenceBook, row: Row) -> str:
    return _name(book, "fields", row["wanted_field"])


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
