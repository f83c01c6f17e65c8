"""Queries about legal persons, giving domain values."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, func, or_, select

from homejobs_desktop.domain.entities import LEGAL_PERSON, Value
from homejobs_desktop.domain.legal_persons import LegalPersonRow
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, legal_person, permit

_ROW = (
    legal_person.c.id,
    legal_person.c.legal_id,
    legal_person.c.name,
    legal_person.c.registration_no,
    legal_person.c.legal_kind,
    legal_person.c.director_name,
    legal_person.c.owner,
    select(func.count())
    .where(application.c.legal_person_id == legal_person.c.id, application.c.retired_at.is_(None))
    .scalar_subquery(),
    select(func.count())
    .where(permit.c.legal_person_id == legal_person.c.id, permit.c.retired_at.is_(None))
    .scalar_subquery(),
    legal_person.c.nr,
)


def search(session: Session, text: str, before: int | None, limit: int) -> tuple[list[LegalPersonRow], int]:
    """Give up to `limit` legal persons that a code's beginning or a part of a name finds, newest first."""
    query = _query()
    if text.strip():
        query = query.where(_finds(text))
    if before is not None:
        query = query.where(legal_person.c.nr < before)
    found = session.rows(query.order_by(legal_person.c.nr.desc()).limit(limit))
    return [_row(row) for row in found], as_int(found[-1][-1]) if found else 0


def by_id(session: Session, record_id: str) -> LegalPersonRow | None:
    """Give a legal person, or None."""
    row = session.first(_query().where(legal_person.c.id == record_id))
    return None if row is None else _row(row)


def values_of(session: Session, record_id: str) -> dict[str, Value]:
    """Give every registry field of a legal person; raises NotFound."""
    return store.fields_of(LEGAL_PERSON, store.load(session, LEGAL_PERSON, record_id).columns)


def _finds(text: str) -> ColumnElement[bool]:
    digits = digits_only(ascii_digits(text))
    if digits.isdigit():
        # ":" follows "9", so the range holds exactly the codes that begin with the digits.
        return or_(
            legal_person.c.legal_id.between(digits, digits + ":"), legal_person.c.registration_no == digits
        )
    wanted = canonical(text)
    return or_(
        legal_person.c.name.contains(wanted, autoescape=True),
        legal_person.c.director_name.contains(wanted, autoescape=True),
    )


def _query() -> "Select[tuple[Stored, ...]]":
    return select(*_ROW).where(legal_person.c.retired_at.is_(None))


def _row(row: Sequence[Stored]) -> LegalPersonRow:
    record_id, legal_id, name, registration_no, kind, director, owner = (str(each or "") for each in row[:7])
    return LegalPersonRow(
        id=record_id,
        legal_id=legal_id,
        name=name,
        registration_no=registration_no,
        legal_kind=kind,
        director_name=director,
        owner=owner,
        applications=as_int(row[7]),
        permits=as_int(row[8]),
    )
