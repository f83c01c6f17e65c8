"""Bodies and salts of erased records' operations go; headers and commitments stay, so the chains verify."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update

from homejobs_desktop.domain.operations import parse_header
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.decision_tables import child_origin, left_scope, proposal, shared
from homejobs_desktop.persistence.exchange_tables import alias, foreign, waiting
from homejobs_desktop.persistence.imports import import_line
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.linkage_tables import duplicate
from homejobs_desktop.persistence.printing_tables import print_log
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session

ERASE = "erase.do"


def strip(session: Session, record_ids: Sequence[str]) -> None:
    """Take the content out of every operation about these records, and forget what else tells of them."""
    for part in chunks(record_ids):
        session.execute(
            update(op)
            .where(op.c.record_id.in_(part), op.c.type != ERASE, op.c.body != b"")
            .values(salt=b"", body=b"")
        )
        session.execute(delete(alias).where(alias.c.merged_id.in_(part)))
        session.execute(delete(foreign).where(foreign.c.record_id.in_(part)))
        session.execute(
            delete(duplicate).where(or_(duplicate.c.first_id.in_(part), duplicate.c.second_id.in_(part)))
        )
        session.execute(delete(print_log).where(print_log.c.record_id.in_(part)))
        session.execute(update(import_line).where(import_line.c.person_id.in_(part)).values(person_id=None))
        for table in (child_origin, left_scope, proposal, shared):
            session.execute(delete(table).where(table.c.record_id.in_(part)))
    _strip_waiting(session, frozenset(record_ids))


def _strip_waiting(session: Session, record_ids: frozenset[str]) -> None:
    for digest, header in session.rows(select(waiting.c.hash, waiting.c.header)):
        if parse_header(as_bytes(header)).record_id in record_ids:
            session.execute(
                update(waiting).where(waiting.c.hash == as_bytes(digest)).values(salt=b"", body=b"")
            )
