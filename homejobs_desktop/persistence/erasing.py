"""Bodies and salts of erased records' operations go; headers and commitments stay, so the chains verify."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, or_, select, update

from homejobs_desktop.domain.operations import edits_of, parse_header
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import came_back, kept_drafts
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.blob_offers import ADD
from homejobs_desktop.persistence.decision_tables import child_origin, left_scope, proposal, shared
from homejobs_desktop.persistence.exchange_tables import alias, foreign, waiting
from homejobs_desktop.persistence.imports import import_line
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.linkage_tables import duplicate
from homejobs_desktop.persistence.permit_tables import permit_request
from homejobs_desktop.persistence.printing_tables import print_log
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.survey_tables import survey_score
from homejobs_desktop.persistence.tables import SYNCED

ERASE = "erase.do"


def strip(session: Session, record_ids: Sequence[str]) -> None:
    """Take the content out of every operation about these records, and forget what else tells of them."""
    for part in chunks(record_ids):
        session.execute(
            update(op)
            .where(op.c.record_id.in_(part), op.c.type != ERASE, op.c.body != b"")
            .values(salt=b"", body=b"")
        )
        came_back.forget_reasons(session, part)
        session.execute(delete(alias).where(alias.c.merged_id.in_(part)))
        session.execute(delete(foreign).where(foreign.c.record_id.in_(part)))
        session.execute(
            delete(duplicate).where(or_(duplicate.c.first_id.in_(part), duplicate.c.second_id.in_(part)))
        )
        session.execute(delete(survey_score).where(survey_score.c.person_id.in_(part)))
        session.execute(delete(print_log).where(print_log.c.record_id.in_(part)))
        session.execute(delete(permit_request).where(permit_request.c.permit_id.in_(part)))
        session.execute(update(import_line).where(import_line.c.person_id.in_(part)).values(person_id=None))
        for table in (child_origin, left_scope, proposal, shared):
            session.execute(delete(table).where(table.c.record_id.in_(part)))
    kept_drafts.forget_about(session, record_ids)
    _strip_waiting(session, frozenset(record_ids))


def named_bytes(session: Session, record_ids: Iterable[str]) -> set[str]:
    """Give the hashes of bytes that operations about these records name, also those that wait."""
    ids = frozenset(record_ids)
    found: set[str] = set()
    for part in chunks(ids):
        query = select(op.c.body).where(op.c.record_id.in_(part), op.c.type == ADD, op.c.body != b"")
        found |= {hash_in(as_bytes(row[0])) for row in session.rows(query)}
    for header, body in session.rows(select(waiting.c.header, waiting.c.body)):
        told = parse_header(as_bytes(header))
        if told.record_id in ids and told.type == ADD and body:
            found.add(hash_in(as_bytes(body)))
    return found - {""}


def hash_in(body: bytes) -> str:
    """Give the hash of the bytes that the body of an `attachment.add` names, "" where it names none."""
    try:
        _seen, sha256 = edits_of(body).fields.get("sha256", (None, ""))
    except PackageRefused:  # what waits was not looked into yet
        return ""
    return str(sha256 or "")


def with_content(session: Session, record_ids: Iterable[str]) -> set[str]:
    """Give those of these ids of which this office has a record, or an operation with its content."""
    found: set[str] = set()
    for part in chunks(record_ids):
        for table in SYNCED.values():
            found |= {str(row[0]) for row in session.rows(select(table.c.id).where(table.c.id.in_(part)))}
        told = select(op.c.record_id).where(op.c.record_id.in_(part), op.c.body != b"", op.c.type != ERASE)
        found |= {str(row[0]) for row in session.rows(told.distinct())}
    return found


def _strip_waiting(session: Session, record_ids: frozenset[str]) -> None:
    for digest, header in session.rows(select(waiting.c.hash, waiting.c.header)):
        if parse_header(as_bytes(header)).record_id in record_ids:
            session.execute(
                update(waiting).where(waiting.c.hash == as_bytes(digest)).values(salt=b"", body=b"")
            )
