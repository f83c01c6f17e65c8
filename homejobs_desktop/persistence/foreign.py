"""States of entities that only a newer program knows: kept as they came, until this is that program."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from homejobs_desktop.persistence.base import as_bytes, as_int
from homejobs_desktop.persistence.exchange_tables import foreign
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session


class Foreign(NamedTuple):
    """A record that this program does not know, with the line that brought it."""

    record_id: str
    entity: str
    line: bytes
    pinc: int
    csn: int


def keep(session: Session, lines: Sequence[Foreign]) -> None:
    """Keep lines; one that is not newer than the kept one of its record counts for nothing."""
    newest = {line.record_id: line for line in sorted(lines, key=lambda each: (each.pinc, each.csn))}
    known = {
        each.record_id: each
        for part in chunks(newest)
        for each in _rows(session, foreign.c.record_id.in_(part))
    }
    newer = [
        line
        for record_id, line in newest.items()
        if record_id not in known or (line.pinc, line.csn) > (known[record_id].pinc, known[record_id].csn)
    ]
    drop(session, (line.record_id for line in newer))
    if newer:
        session.execute(insert(foreign), [line._asdict() for line in newer])


def drop(session: Session, record_ids: Iterable[str]) -> None:
    """Forget the kept lines of these records."""
    for part in chunks(record_ids):
        session.execute(delete(foreign).where(foreign.c.record_id.in_(part)))


def drop_older_lives(session: Session, pinc: int) -> None:
    """Forget the records that only an older life of the province knew."""
    session.execute(delete(foreign).where(foreign.c.pinc < pinc))


def every(session: Session, entities: Iterable[str] | None = None) -> list[Foreign]:
    """Give all kept lines, or those of `entities`, in the province's order."""
    wanted = () if entities is None else (foreign.c.entity.in_(list(entities)),)
    return sorted(_rows(session, *wanted), key=lambda each: (each.pinc, each.csn))


def counts(session: Session) -> dict[str, int]:
    """Give how many records are kept so, by entity."""
    query = select(foreign.c.entity, func.count()).group_by(foreign.c.entity)
    return {str(entity): as_int(count) for entity, count in session.rows(query)}


def place_old_lines(session: Session, pinc: int) -> None:
    """Give lines that were kept before their life of the province was noted this one."""
    session.execute(update(foreign).where(foreign.c.pinc == 0).values(pinc=pinc))


def _rows(session: Session, *conditions: ColumnElement[bool]) -> list[Foreign]:
    query = select(foreign.c.record_id, foreign.c.entity, foreign.c.line, foreign.c.pinc, foreign.c.csn)
    return [
        Foreign(str(record_id), str(entity), as_bytes(line), as_int(pinc), as_int(csn))
        for record_id, entity, line, pinc, csn in session.rows(query.where(*conditions))
    ]
