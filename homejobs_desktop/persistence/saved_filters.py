"""Filters that users keep by name."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, delete, insert, or_, select, update

from homejobs_desktop.persistence.local_tables import saved_filter
from homejobs_desktop.persistence.session import Session


class KeptFilter(NamedTuple):
    """A filter as it is kept: for which list, whose, its name, its canonical form, whether all see it."""

    list: str
    username: str
    name: str
    filter: str
    shared: bool


def visible(session: Session, list_name: str) -> list[KeptFilter]:
    """Give the filters of a list that the user sees: his own by name, then those that others share."""
    columns = saved_filter.c
    query = (
        select(columns.list, columns.username, columns.name, columns.filter, columns.shared)
        .where(columns.list == list_name, or_(columns.username == session.actor, columns.shared == 1))
        .order_by(columns.username != session.actor, columns.name, columns.username)
    )
    return [
        KeptFilter(str(row[0]), str(row[1]), str(row[2]), str(row[3]), bool(row[4]))
        for row in session.rows(query)
    ]


def put(session: Session, kept: KeptFilter) -> None:
    """Keep a filter; one of the same list, user and name is replaced."""
    drop(session, kept)
    session.execute(insert(saved_filter).values(**kept._asdict() | {"shared": int(kept.shared)}))


def rename(session: Session, kept: KeptFilter, name: str) -> None:
    """Give a filter another name."""
    session.execute(update(saved_filter).where(_is(kept)).values(name=name))
    session.touched.add(saved_filter.name)


def drop(session: Session, kept: KeptFilter) -> None:
    """Forget a filter."""
    session.execute(delete(saved_filter).where(_is(kept)))
    session.touched.add(saved_filter.name)


def _is(kept: KeptFilter) -> ColumnElement[bool]:
    columns = saved_filter.c
    return and_(columns.list == kept.list, columns.username == kept.username, columns.name == kept.name)
