"""Queries about the indicator register, giving domain values."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Select, func, or_, select

from homejobs_desktop.domain.letters import LetterFilter, LetterRow
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import letter

_ROW = (
    letter.c.indicator,
    letter.c.year,
    letter.c.letter_date,
    letter.c.registered_on,
    letter.c.id,
    letter.c.direction,
    letter.c.number,
    letter.c.subject,
    letter.c.party,
    letter.c.enclosure,
    letter.c.application_id,
    letter.c.actor,
    letter.c.owner,
    letter.c.nr,
)


def search(
    session: Session, wanted: LetterFilter, before: int | None, limit: int
) -> tuple[list[LetterRow], int]:
    """Give up to `limit` letters, newest first, and the place of the last one; `before` is such a place."""
    query = _query()
    if wanted.direction:
        query = query.where(letter.c.direction == wanted.direction)
    if wanted.year:
        query = query.where(letter.c.year == wanted.year)
    if wanted.application_id:
        query = query.where(letter.c.application_id == wanted.application_id)
    if wanted.text.strip():
        words = canonical(wanted.text)
        query = query.where(
            or_(
                letter.c.number.startswith(ascii_digits(words), autoescape=True),
                letter.c.subject.contains(words, autoescape=True),
                letter.c.party.contains(words, autoescape=True),
            )
        )
    if before is not None:
        query = query.where(letter.c.nr < before)
    found = session.rows(query.order_by(letter.c.nr.desc()).limit(limit))
    return [_row(row) for row in found], as_int(found[-1][-1]) if found else 0


def by_id(session: Session, letter_id: str) -> LetterRow | None:
    """Give a letter, or None."""
    row = session.first(_query().where(letter.c.id == letter_id))
    return None if row is None else _row(row)


def same(session: Session, direction: str, year: int, number: str) -> LetterRow | None:
    """Give this office's letter of that direction and year with that number, or None."""
    mine = letter.c.owner == session.office.site
    query = _query().where(
        mine, letter.c.direction == direction, letter.c.year == year, letter.c.number == number
    )
    row = session.first(query.order_by(letter.c.nr.desc()))
    return None if row is None else _row(row)


def last_indicator(session: Session, direction: str, year: int) -> int:
    """Give the highest indicator of this office in a direction and a Jalali year; 0 when there is none."""
    query = select(func.max(letter.c.indicator)).where(
        letter.c.owner == session.office.site, letter.c.direction == direction, letter.c.year == year
    )
    return as_int(session.scalar(query) or 0)


def _query() -> "Select[tuple[Stored, ...]]":
    return select(*_ROW).where(letter.c.retired_at.is_(None))


def _row(row: Sequence[Stored]) -> LetterRow:
    texts = [str(each or "") for each in row[2:13]]
    return LetterRow(
        id=texts[2],
        direction=texts[3],
        indicator=as_int(row[0]),
        year=as_int(row[1]),
        number=texts[4],
        letter_date=_date(texts[0]),
        registered_on=_date(texts[1]),
        subject=texts[5],
        party=texts[6],
        enclosure=texts[7],
        application_id=texts[8],
        actor=texts[9],
        owner=texts[10],
    )


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
