"""The province's states of records on which own operations lie that are not settled yet."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import delete, select

from homejobs_desktop.domain.records import RecordState, decode_state, encode_state
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.journal_tables import base_copy
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session


class Base(NamedTuple):
    """A state of the province and where in its history it stands."""

    state: RecordState
    pinc: int
    csn: int


def bases(session: Session, record_ids: Iterable[str]) -> dict[str, Base]:
    """Give the kept states of these records."""
    found: dict[str, Base] = {}
    for part in chunks(record_ids):
        for row in session.mappings(select(base_copy).where(base_copy.c.record_id.in_(part))):
            found[str(row["record_id"])] = Base(
                decode_state(str(row["state"])), as_int(row["pinc"]), as_int(row["csn"])
            )
    return found


def keep_bases(session: Session, states: Mapping[str, Base]) -> None:
    """Keep states of the province under own operations."""
    sql = "INSERT OR REPLACE INTO base_copy (record_id, entity, state, pinc, csn) VALUES (?, ?, ?, ?, ?)"
    rows = [
        (record_id, base.state.entity, encode_state(base.state), base.pinc, base.csn)
        for record_id, base in states.items()
    ]
    if rows:
        session.connection.exec_driver_sql(sql, rows)


def drop_bases(session: Session, record_ids: Iterable[str]) -> None:
    """Forget the kept states of records whose operations are settled: the row is the state now."""
    for part in chunks(record_ids):
        session.execute(delete(base_copy).where(base_copy.c.record_id.in_(part)))
