"""Filling an empty store: the indexes of people are made in one go, after the rows."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select

from homejobs_desktop.persistence.prepared import cursor
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import person

_INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'person' AND sql IS NOT NULL "
    "ORDER BY name"
)


@contextmanager
def first_load(session: Session) -> Iterator[None]:
    """Take people in without their indexes where there is nobody yet, and make these afterwards.

    Ids stay unique and the guards stand meanwhile. Whatever is raised in the block must end the
    transaction, which takes everything back.
    """
    if session.first(select(person.c.nr).limit(1)) is not None:
        yield
        return
    driver = cursor(session.connection)
    driver.execute(_INDEXES)
    indexes = driver.fetchall()
    for name, _sql in indexes:
        driver.execute(f"DROP INDEX {name!s}")
    yield
    for _name, sql in indexes:
        driver.execute(str(sql))
