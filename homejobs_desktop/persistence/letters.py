"""Queries about the indicator register, giving domain values."""

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, delete, func, insert, or_, select

from homejobs_desktop.domain.entities import LETTER
from homejobs_desktop.domain.letters import LetterFilter, LetterRow
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence import search as search_index
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.decision_tables import used_indicator
from homejobs_desktop.persistence.records import Placed, chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import state_of
from homejobs_desktop.persistence.tables import application, legal_person, letter, permit, person

_PEOPLE_FOUND = 500
_LONGEST_INDICATOR = 9
_PARTY = func.coalesce(
    func.nullif(letter.c.party, ""),
    legal_person.c.name,
    func.trim(func.coalesce(person.c.first_name, "") + " " + func.coalesce(person.c.last_name, "")),
)
"""Who sent or got it: what was typed, else whom the record is about. A name that the program did not have
to write down twice is gone with its person when that one is erased."""
_ROW = (
    letter.c.indicator,
    letter.c.year,
    letter.c.letter_date,
    letter.c.registered_on,
    letter.c.id,
    letter.c.direction,
    letter.c.number,
    letter.c.subject,
    _PARTY,
    letter.c.enclosure,
    letter.c.application_id,
    letter.c.actor,
    letter.c.owner,
    letter.c.paper,
    letter.c.record_id,
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
        query = query.where(_finds(session, canonical(wanted.text)))
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


def written(session: Session, paper: str, record_id: str, digest: str) -> LetterRow | None:
    """Give this office's letter that said the very same of a record, the last one, or None."""
    query = _query().where(
        letter.c.record_id == record_id,
        letter.c.paper == paper,
        letter.c.digest == digest,
        letter.c.owner == session.office.site,
    )
    row = session.first(query.order_by(letter.c.nr.desc()))
    return None if row is None else _row(row)


def last_indicator(session: Session, direction: str, year: int) -> int:
    """Give the highest indicator of this office in a direction and a Jalali year; 0 when there is none.

    One whose letter was erased counts as well: no number is given twice.
    """
    query = select(func.max(letter.c.indicator)).where(
        letter.c.owner == session.office.site, letter.c.direction == direction, letter.c.year == year
    )
    return max(as_int(session.scalar(query) or 0), _used_indicator(session, direction, year))


def typed_about(session: Session, record_ids: Iterable[str]) -> list[Placed]:
    """Give the letters about these applications whose subject or party somebody typed: they may name people.

    A letter that the program wrote names nobody; its line stays.
    """
    found: list[Placed] = []
    typed = or_(func.coalesce(letter.c.paper, "") == "", func.coalesce(letter.c.party, "") != "")
    for part in chunks(record_ids):
        query = select(letter).where(letter.c.application_id.in_(part), typed)
        found += [Placed(state_of(LETTER, row), row) for row in session.mappings(query)]
    return found


def keep_indicators(session: Session, record_ids: Iterable[str]) -> None:
    """Remember the indicators of this office's letters among these records: they are about to be erased."""
    mine = letter.c.owner == session.office.site
    highest: dict[tuple[str, int], int] = {}
    for part in chunks(record_ids):
        query = select(letter.c.direction, letter.c.year, letter.c.indicator)
        for direction, year, indicator in session.rows(query.where(mine, letter.c.id.in_(part))):
            place = (str(direction), as_int(year or 0))
            highest[place] = max(highest.get(place, 0), as_int(indicator or 0))
    for (direction, year), indicator in highest.items():
        used = max(indicator, _used_indicator(session, direction, year))
        at = (used_indicator.c.direction == direction, used_indicator.c.year == year)
        session.execute(delete(used_indicator).where(*at))
        session.execute(insert(used_indicator).values(direction=direction, year=year, indicator=used))


def _used_indicator(session: Session, direction: str, year: int) -> int:
    at = (used_indicator.c.direction == direction, used_indicator.c.year == year)
    return as_int(session.scalar(select(used_indicator.c.indicator).where(*at)) or 0)


def _finds(session: Session, words: str) -> ColumnElement[bool]:
    digits = ascii_digits(words).strip()
    places = search_index.find_numbers(session, words, search_index.START, _PEOPLE_FOUND)
    people = select(person.c.id).where(person.c.nr.in_([place.nr for place in places]))
    finds = [
        letter.c.number.startswith(digits, autoescape=True),
        letter.c.subject.contains(words, autoescape=True),
        letter.c.party.contains(words, autoescape=True),
        letter.c.application_id.in_(select(application.c.id).where(application.c.person_id.in_(people))),
        letter.c.record_id.in_(select(permit.c.id).where(permit.c.person_id.in_(people))),
    ]
    if digits.isdecimal() and len(digits) <= _LONGEST_INDICATOR:
        finds.append(letter.c.indicator == int(digits))
    return or_(*finds)


def _query() -> "Select[tuple[Stored, ...]]":
    who = func.coalesce(application.c.person_id, permit.c.person_id)
    firm = func.coalesce(application.c.legal_person_id, permit.c.legal_person_id)
    return (
        select(*_ROW)
        .join(application, application.c.id == letter.c.application_id, isouter=True)
        .join(permit, permit.c.id == letter.c.record_id, isouter=True)
        .join(person, person.c.id == who, isouter=True)
        .join(legal_person, legal_person.c.id == firm, isouter=True)
        .where(letter.c.retired_at.is_(None))
    )


def _row(row: Sequence[Stored]) -> LetterRow:
    texts = [str(each or "") for each in row[2:15]]
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
        paper=texts[11],
        record_id=texts[12],
    )


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
