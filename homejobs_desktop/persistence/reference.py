"""Reference items in the store: the shipped ones put down once, the province's edits on top."""

import datetime as dt
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from homejobs_desktop.domain.entities import REFERENCE, Value
from homejobs_desktop.domain.reference import ReferenceItem, shipped_reference
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import reference


def seed_reference(session: Session) -> int:
    """Put down the shipped items that the store does not have yet, and say how many they were.

    They have the same ids everywhere and need no operations; what the province edited stays as it is.
    """
    known = {
        (str(row[0]), str(row[1])) for row in session.rows(select(reference.c.list_name, reference.c.code))
    }
    missing = [item for item in shipped_reference() if (item.list_name, item.code) not in known]
    if missing:
        store.seed(session, REFERENCE, {item.id: item.values() for item in missing})
    return len(missing)


def all_items(session: Session) -> tuple[ReferenceItem, ...]:
    """Give every item in use, list by list in the order in which they came."""
    query = select(reference).where(reference.c.retired_at.is_(None)).order_by(reference.c.nr)
    return tuple(_items(session.mappings(query)))


def _items(rows: Iterable[Mapping[str, Stored]]) -> Iterable[ReferenceItem]:
    for row in rows:
        values = store.fields_of(REFERENCE, row)
        aliases, attributes = values["aliases"], values["attributes"]
        yield ReferenceItem(
            list_name=str(values["list_name"] or ""),
            code=str(values["code"] or ""),
            name=str(values["name"] or ""),
            parent=str(values["parent"] or ""),
            aliases=tuple(aliases) if isinstance(aliases, list) else (),
            valid_from=_day(values["valid_from"]),
            valid_to=_day(values["valid_to"]),
            attributes=attributes if isinstance(attributes, dict) else {},
            id=str(row["id"]),
        )


def _day(value: Value) -> dt.date | None:
    return dt.date.fromisoformat(value) if isinstance(value, str) and value else None
