"""One search for everything: people, their applications and permits, legal persons."""

from collections.abc import Iterator
from dataclasses import dataclass

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.filters import ApplicationFilter
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.legal_persons import search_legal_persons
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.permits import search_permits
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.ties import known_offices

_PEOPLE, _APPLICATIONS, _PERMITS, _FIRMS = 6, 3, 3, 2
_PERMIT_DIGITS = 4
_APPLICATION = mark("Frame", "Application: {field}")


@dataclass(frozen=True, slots=True)
class Found:
    """Something found: the screen that shows it, its record, and what is said about it.

    `words` are a sentence's parts, `codes` numbers that stand left to right.
    """

    screen: str
    record: str
    title: str
    words: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@reading(Permission.SEE_PEOPLE)
def find_everything(ctx: Context, text: str) -> tuple[Found, ...]:
    """Give what a text finds: people first, then their applications, permits and legal persons."""
    found = [*_people(ctx, text)]
    if not text.strip() or not any(map(str.isalnum, text)):
        return tuple(found)
    return (*found, *_applications(ctx, text), *_permits(ctx, text), *_firms(ctx, text))


def _people(ctx: Context, text: str) -> Iterator[Found]:
    names = {}
    if ctx.office.kind is OfficeKind.PROVINCE:
        names = {each.site: each.name for each in known_offices(ctx)}
    for row in search_people(ctx, text, limit=_PEOPLE).rows:
        yield Found("people", row.id, row.full_name, _said(names.get(row.owner, "")), _codes(row))


def _applications(ctx: Context, text: str) -> Iterator[Found]:
    rows = search_applications(ctx, ApplicationFilter(text), limit=_APPLICATIONS).rows
    book = reference_book(ctx) if rows else None
    for row in rows:
        yield Found("applications", row.id, row.legal_name or row.person, _stage(book, row))


def _permits(ctx: Context, text: str) -> Iterator[Found]:
    if len(digits_only(ascii_digits(text))) >= _PERMIT_DIGITS:
        for row in search_permits(ctx, text, limit=_PERMITS).rows:
            yield Found("permits", row.id, row.holder_name, codes=(show_permit_number(row.number),))


def _firms(ctx: Context, text: str) -> Iterator[Found]:
    for row in search_legal_persons(ctx, text, limit=_FIRMS).rows:
        yield Found("legal_persons", row.id, row.name, _said(row.director_name), _said(row.legal_id))


def _codes(row: PersonRow) -> tuple[str, ...]:
    return _said(row.national_code, row.mobile)


def _stage(book: ReferenceBook | None, row: ApplicationItem) -> tuple[str, ...]:
    if book is None:
        return ()
    field = book.name("fields", row.field_code) or row.field_code
    return _said(translate(_APPLICATION, field=field), book.name("application_states", row.state))


def _said(*parts: str) -> tuple[str, ...]:
    return tuple(part for part in parts if part)
