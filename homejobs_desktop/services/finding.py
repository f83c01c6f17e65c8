"""One search for everything: people by name, code or phone, permits by number."""

from dataclasses import dataclass

from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.permits import search_permits
from homejobs_desktop.services.ties import known_offices

_PEOPLE, _PERMITS = 6, 3
_PERMIT_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Found:
    """Something found: the screen that shows it, its record, and two lines about it."""

    screen: str
    record: str
    title: str
    detail: str


@reading(Permission.SEE_PEOPLE)
def find_everything(ctx: Context, text: str) -> tuple[Found, ...]:
    """Give the people and permits that a text finds, the best first."""
    names = {}
    if ctx.office.kind is OfficeKind.PROVINCE:
        names = {each.site: each.name for each in known_offices(ctx)}
    people = [
        Found("people", row.id, row.full_name, _about(row, names.get(row.owner, "")))
        for row in search_people(ctx, text, limit=_PEOPLE).rows
    ]
    permits = []
    if len(digits_only(ascii_digits(text))) >= _PERMIT_DIGITS:
        permits = [
            Found("permits", row.id, row.holder_name, show_permit_number(row.number))
            for row in search_permits(ctx, text, limit=_PERMITS).rows
        ]
    return (*people, *permits)


def _about(row: PersonRow, office: str) -> str:
    return " · ".join(filter(None, (row.national_code, row.mobile, office)))
