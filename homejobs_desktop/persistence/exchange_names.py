"""What the exchange's lists call the records they are about."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import select

from homejobs_desktop.domain.entities import BY_NAME
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.persistence import records
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.session import Session

Key = tuple[str, str]
"""Entity and id of a record."""


class Pending(NamedTuple):
    """An own operation about a record."""

    seq: int
    n: int
    type: str
    record_id: str
    actor: str
    stamp: int


def pending(session: Session, after: int, limit: int) -> list[Pending]:
    """Give own operations about records after number `after`, newest first."""
    query = (
        select(op.c.seq, op.c.n, op.c.type, op.c.record_id, op.c.actor, op.c.stamp)
        .where(op.c.site == session.office.site, op.c.n > after, op.c.record_id != "")
        .order_by(op.c.n.desc())
        .limit(limit)
    )
    return [
        Pending(as_int(seq), as_int(n), str(kind), str(record_id), str(actor), as_int(stamp))
        for seq, n, kind, record_id, actor, stamp in session.rows(query)
    ]


def states(session: Session, keys: Sequence[Key]) -> dict[str, RecordState]:
    """Give the records as they stand, by id."""
    found: dict[str, RecordState] = {}
    for entity in {entity for entity, _id in keys}:
        if entity in BY_NAME:
            ids = {record_id for name, record_id in keys if name == entity}
            found |= {key: each.state for key, each in records.load(session, entity, ids).items()}
    return found


def labels(session: Session, keys: Sequence[Key]) -> dict[str, str]:
    """Give how a person knows these records: the name of whom they are about, or a number."""
    found = states(session, [(name, key) for entity, key in keys for name in _entities(entity)])
    people = {str(state.fields["person_id"]) for state in found.values() if state.fields.get("person_id")}
    names = {
        key: _own_label(state)
        for key, state in states(session, [("person", person) for person in people]).items()
    }
    return {
        key: _own_label(state) or names.get(str(state.fields.get("person_id") or ""), "")
        for key, state in found.items()
    }


def _entities(entity: str) -> tuple[str, ...]:
    """Give the entities that a record may be of: the type of an `audit` operation does not say."""
    return tuple(BY_NAME) if entity == "audit" else (entity,)


def field_names(detail: str) -> tuple[str, ...]:
    """Give the fields that an outcome's detail names."""
    if not detail.startswith("{"):
        return tuple(detail.split(":")[1:])
    return tuple(sorted(msgspec.json.decode(detail, type=dict[str, str])))


def _own_label(state: RecordState) -> str:
    fields = state.fields
    name = f"{fields.get('first_name') or ''} {fields.get('last_name') or ''}".strip()
    return name or str(fields.get("name") or "")
