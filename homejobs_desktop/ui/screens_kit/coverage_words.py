"""How pages speak of coverage: states with their tones, days and numbers, supporters to choose from."""

import datetime as dt
from collections.abc import Iterable

from homejobs_desktop.domain.coverage import OVER, CoverageRow, SupporterRow, standing_name
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.widgets.choice import Choice

TONES = {
    "draft": "plain",
    "active": "good",
    "waiting": "accent",
    OVER: "bad",
    "ended": "plain",
    "ended_early": "warn",
    "followed": "plain",
    "cancelled": "plain",
}
"""How a contract's state looks."""
_NO_SUPPORTER = mark("Coverage", "No supporter")
_ROOM = mark("Coverage", "{name} — {people} of {stated} people")
_NO_ORDERS = mark("Coverage", "{name} — {people} people, orders not stated")


def supporter_choices(rows: Iterable[SupporterRow]) -> tuple[Choice, ...]:
    """Give the supporters to choose from, each with the room that is left; found by number and name."""
    return tuple(
        Choice(
            row.permit.number,
            _supporter_words(row),
            aliases=(row.supporter.name, row.supporter.national_code, row.supporter.legal_id),
        )
        for row in rows
    )


def _supporter_words(row: SupporterRow) -> str:
    words = {"name": row.supporter.shown, "people": row.people}
    if row.stated is None:
        return translate(_NO_ORDERS, **words)
    return translate(_ROOM, **words, stated=row.stated)


def pill_of(row: CoverageRow, today: dt.date) -> tuple[str, str]:
    """Give the words and the tone of how a contract stands: one whose supporter is gone covers nobody."""
    if row.open_on(today) and row.supporter_permit.gap_on(today) is not None:
        return translate(_NO_SUPPORTER), "bad"
    standing = row.standing(today)
    return words_of(standing), TONES.get(standing, "plain")


def words_of(standing: str) -> str:
    """Give a contract's state or standing in words."""
    name = standing_name(standing)
    return translate(name) if isinstance(name, Text) else name


def number_words(number: str) -> str:
    """Give a contract's number so that it stands left to right inside a sentence."""
    return isolated(local_digits(number))


def permit_words(number: str) -> str:
    """Give a permit's number so that it stands left to right inside a sentence; nothing for none."""
    return isolated(local_digits(show_permit_number(number))) if number else ""
