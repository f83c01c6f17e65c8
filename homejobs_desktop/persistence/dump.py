"""The canonical dump of business records: what two offices compare to know that they agree."""

import hashlib
from collections.abc import Iterator

import msgspec
from sqlalchemy import func, select

from homejobs_desktop.domain.entities import BUSINESS, Entity
from homejobs_desktop.persistence import holding
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import state_of
from homejobs_desktop.persistence.tables import SYNCED

_encoder = msgspec.json.Encoder(order="sorted")


def state_hash(session: Session, owner: str | None) -> str:
    """Give the SHA-256 (hex) over all business records, or over those that site `owner` holds.

    A record counts with its id, owner, the fields that are set, and whether and why it is retired;
    when it was retired is each computer's own clock and does not count.
    """
    digest = hashlib.sha256()
    for entity in BUSINESS:
        for line in _lines(session, entity, owner):
            digest.update(line)
    return digest.hexdigest()


def _lines(session: Session, entity: Entity, owner: str | None) -> Iterator[bytes]:
    table = SYNCED[entity.name]
    query = select(table).order_by(table.c.id)
    if owner is not None:
        query = query.where(holding.scope(session, entity.name, owner))
    for columns in session.execute(query):
        fields = dict(state_of(entity, columns).fields)
        retired = columns["retired_reason"] if columns["retired_at"] else None
        yield _encoder.encode([entity.name, columns["id"], columns["owner"], fields, retired]) + b"\n"


def counts(session: Session, owner: str | None) -> dict[str, int]:
    """Give the number of records of each business entity, those that site `owner` holds or all."""
    result: dict[str, int] = {}
    for entity in BUSINESS:
        table = SYNCED[entity.name]
        query = select(func.count()).select_from(table)
        if owner is not None:
            query = query.where(holding.scope(session, entity.name, owner))
        result[entity.name] = as_int(session.scalar(query))
    return result


def health(session: Session) -> tuple[str, int]:
    """Give SQLite's own verdict on the file ("ok" when whole) and the number of broken links."""
    verdict = session.connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    broken = session.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return str(verdict), len(broken)
