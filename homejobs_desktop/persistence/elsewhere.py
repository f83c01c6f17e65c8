"""The index of other counties' people: what the province gives out, what a county keeps and asks."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import delete, select

from homejobs_desktop.persistence import holding
from homejobs_desktop.persistence.base import as_bytes, as_int
from homejobs_desktop.persistence.linkage_tables import elsewhere
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import person


class Entry(NamedTuple):
    """A person of another county, as far as the index is made from it."""

    id: str
    code: str
    name_key: str
    birth_year: int | None
    retired: bool
    csn: int


class Kept(NamedTuple):
    """A line of the index."""

    slot: bytes
    code: bytes
    name: bytes


def entries(session: Session, site: str, bounds: tuple[int, int]) -> Iterator[Entry]:
    """Give the people that a county does not hold and whose newest commit lies within `bounds`."""
    query = select(
        person.c.id,
        person.c.national_code,
        person.c.name_key,
        person.c.birth_year,
        person.c.retired_at,
        person.c.csn,
    ).where(person.c.csn > bounds[0], person.c.csn <= bounds[1], ~holding.scope(session, "person", site))
    for row in session.execute(query.order_by(person.c.csn, person.c.nr)):
        year = row["birth_year"]
        yield Entry(
            str(row["id"]),
            str(row["national_code"] or ""),
            str(row["name_key"]),
            as_int(year) if year else None,
            row["retired_at"] is not None,
            as_int(row["csn"]),
        )


def keep(session: Session, pinc: int, lines: Iterable[tuple[Kept, int]]) -> None:
    """Take lines of the index in, each with its commit number; a newer one is not replaced by an older."""
    sql = (
        "INSERT INTO elsewhere (slot, code, name, pinc, csn) VALUES (?, ?, ?, ?, ?) ON CONFLICT (slot) "
        "DO UPDATE SET code = excluded.code, name = excluded.name, pinc = excluded.pinc, csn = excluded.csn "
        "WHERE (excluded.pinc, excluded.csn) >= (elsewhere.pinc, elsewhere.csn)"
    )
    rows = [(*kept, pinc, csn) for kept, csn in lines]
    if rows:
        session.connection.exec_driver_sql(sql, rows)


def forget(session: Session, slots: Iterable[bytes]) -> None:
    """Take lines out of the index."""
    for part in chunks(slots):
        session.execute(delete(elsewhere).where(elsewhere.c.slot.in_(part)))


def forget_older_lives(session: Session, pinc: int) -> None:
    """Take out what only an older life of the province said."""
    session.execute(delete(elsewhere).where(elsewhere.c.pinc < pinc))


def forget_all(session: Session) -> None:
    """Empty the index: it was made with another key."""
    session.execute(delete(elsewhere))


def by_codes(session: Session, codes: Collection[bytes]) -> list[Kept]:
    """Give the lines with one of these hashes of a national code."""
    return [
        Kept(as_bytes(row[0]), as_bytes(row[1]), as_bytes(row[2]))
        for part in chunks(codes)
        for row in session.rows(
            select(elsewhere.c.slot, elsewhere.c.code, elsewhere.c.name).where(elsewhere.c.code.in_(part))
        )
    ]


def by_names(session: Session, names: Collection[bytes]) -> list[Kept]:
    """Give the lines with one of these hashes of a name and year of birth."""
    return [
        Kept(as_bytes(row[0]), as_bytes(row[1]), as_bytes(row[2]))
        for part in chunks(names)
        for row in session.rows(
            select(elsewhere.c.slot, elsewhere.c.code, elsewhere.c.name).where(elsewhere.c.name.in_(part))
        )
    ]
