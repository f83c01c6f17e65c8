"""Queries about people, giving domain values."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import cast

from sqlalchemy import BindParameter, bindparam, select

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.people import PersonDraft, PersonRow, draft_from_values
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.search import Place, find_numbers
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import StoredRow, fields_of, load
from homejobs_desktop.persistence.tables import person

_BATCH = 500
_ROW = (
    person.c.id,
    person.c.national_code,
    person.c.first_name,
    person.c.last_name,
    person.c.father_name,
    person.c.birth_date,
    person.c.gender,
    person.c.mobile,
    person.c.county,
    person.c.wanted_field_text,
    person.c.owner,
)
_DATES = frozenset(field.name for field in PERSON.fields if field.kind == "date")
_LISTS = frozenset(field.name for field in PERSON.fields if field.kind == "list")
_NAMES = tuple(field.name for field in PERSON.fields)
_values_of = attrgetter(*_NAMES)
_BY_CODE = Prepared(
    select(*_ROW).where(person.c.national_code == bindparam("code"), person.c.retired_at.is_(None))
)


def search(session: Session, text: str, after: Place, limit: int) -> tuple[list[PersonRow], list[Place]]:
    """Give up to `limit` people that `text` finds after `after`, in Persian order, and their places."""
    places = find_numbers(session, text, after, limit)
    if not places:
        return [], []
    values: dict[str, Stored] = {f"nr{at}": place.nr for at, place in enumerate(places)}
    found = {row[0]: _row(row[1:]) for row in session.fetch(_by_numbers(len(places)), values)}
    return [found[place.nr] for place in places], places


@cache
def _by_numbers(count: int) -> Prepared:
    numbers: list[BindParameter[int]] = [bindparam(f"nr{at}") for at in range(count)]
    return Prepared(select(person.c.nr, *_ROW).where(person.c.nr.in_(numbers)))


def by_code(session: Session, code: str) -> PersonRow | None:
    """Give the person with this national code who is not retired, or None."""
    found = session.fetch(_BY_CODE, {"code": code})
    return _row(found[0]) if found else None


def ids_by_code(session: Session, code: str) -> list[str]:
    """Give the ids of all people in use with this national code, in the order they came in."""
    query = select(person.c.id).where(person.c.national_code == code, person.c.retired_at.is_(None))
    return [str(row[0]) for row in session.rows(query.order_by(person.c.nr))]


def all_by_code(session: Session, code: str) -> list[PersonRow]:
    """Give everybody in use with this national code, in the order they came in."""
    query = select(*_ROW).where(person.c.national_code == code, person.c.retired_at.is_(None))
    return [_row(row) for row in session.rows(query.order_by(person.c.nr))]


def by_codes(session: Session, codes: Collection[str]) -> dict[str, PersonRow]:
    """Give the people with any of these national codes, by code."""
    found: dict[str, PersonRow] = {}
    for part in _parts(sorted(set(codes))):
        query = select(*_ROW).where(person.c.national_code.in_(part), person.c.retired_at.is_(None))
        found |= {str(row[1]): _row(row) for row in session.rows(query)}
    return found


def by_name_keys(session: Session, keys: Collection[str]) -> dict[str, list[PersonRow]]:
    """Give the people whose folded first and last name is one of `keys`, by key."""
    found: dict[str, list[PersonRow]] = {}
    for part in _parts(sorted(set(keys))):
        query = (
            select(person.c.name_key, *_ROW)
            .where(person.c.name_key.in_(part), person.c.retired_at.is_(None))
            .limit(5_000)
        )
        for row in session.rows(query):
            found.setdefault(str(row[0]), []).append(_row(row[1:]))
    return found


def stored(session: Session, person_id: str) -> StoredRow:
    """Give a person's row; raises NotFound."""
    return load(session, PERSON, person_id)


def to_draft(row: StoredRow) -> PersonDraft:
    """Give a person's row as the draft a form edits."""
    return draft_of(fields_of(PERSON, row.columns))


def draft_of(values: Mapping[str, Value]) -> PersonDraft:
    """Give a person's values as the draft a form edits."""
    known: dict[str, object] = {}
    for field in PERSON.fields:
        value = values.get(field.name)
        if value is None:
            continue
        known[field.name] = _from_value(field.name, value)
    return draft_from_values(known)


def from_draft(draft: PersonDraft) -> dict[str, Value]:
    """Give a draft as the values of a record; what is not known is None."""
    values: dict[str, Value] = {
        name: None if value == "" else value for name, value in zip(_NAMES, _values_of(draft), strict=True)
    }
    values["birth_date"] = draft.birth_date.isoformat() if draft.birth_date else None
    values["support_bodies"] = list(draft.support_bodies) or None
    return values


def _from_value(name: str, value: Value) -> object:
    if name in _DATES:
        return dt.date.fromisoformat(str(value))
    if name in _LISTS:
        return tuple(value) if isinstance(value, list) else ()
    return value


def _row(row: Sequence[Stored]) -> PersonRow:
    # Every column is a text; a page of fifty is made at each keystroke.
    key, code, first, last, father, birth, gender, mobile, county, wanted, owner = cast(
        "Sequence[str | None]", row
    )
    return PersonRow(
        key or "",
        code or "",
        first or "",
        last or "",
        father or "",
        dt.date.fromisoformat(birth) if birth else None,
        gender or "",
        mobile or "",
        county or "",
        wanted or "",
        owner or "",
    )


def _parts(items: "Sequence[str]") -> Iterable["Sequence[str]"]:
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]
