"""The province's states of records on which own operations lie that are not settled yet."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from homejobs_desktop.domain.records import RecordState, decode_state, encode_state
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.journal_tables import base_copy
from homejobs_desktop.persistence.records import among, drop_among
from homejobs_desktop.persistence.session import Session


class Base(NamedTuple):
    """A state of the province and where in its history it stands."""

    state: RecordState
    pinc: int
    csn: int


def bases(session: Session, record_ids: Iterable[str]) -> dict[str, Base]:
    """Give the kept states of these records."""
    query = "SELECT record_id, state, pinc, csn FROM base_copy WHERE record_id"
    return {
        str(record_id): Base(decode_state(str(state)), as_int(pinc), as_int(csn))
        for record_id, state, pinc, csn in among(session, query, record_ids)
    }


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
    drop_among(session, base_copy.name, base_copy.c.record_id.name, record_ids)
