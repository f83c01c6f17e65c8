"""Which attachments' bytes wait: those this office lacks, and those it has for another one."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, delete, exists, func, insert, or_, select, update

from homejobs_desktop.domain.attachments import is_hash
from homejobs_desktop.domain.entities import ATTACHMENT
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.persistence.attachments import HERE, IN_USE, named
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.blob_tables import blob, blob_awaited, blob_left, blob_want
from homejobs_desktop.persistence.holding import scope
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import attachment

ADD = f"{ATTACHMENT.name}.add"
"""The type of the operation that makes a document."""
_AWAITED = attachment.c.sha256 == blob_awaited.c.sha256


class Offer(NamedTuple):
    """Bytes that may go to another office; `fresh` when they were not written for it yet."""

    sha256: str
    size: int
    fresh: bool


def missing(session: Session, limit: int) -> tuple[str, ...]:
    """Give the hashes of documents in use whose bytes are not in this office, newest documents first."""
    return _hashes(session, _missing(), limit)


def missing_from(session: Session, site: str, limit: int) -> tuple[str, ...]:
    """Give the hashes that the province lacks and a county should have: it holds or made the document."""
    made = exists().where(op.c.record_id == attachment.c.id, op.c.site == site, op.c.type == ADD)
    return _hashes(session, _missing().where(or_(scope(session, ATTACHMENT.name, site), made)), limit)


def missing_count(session: Session) -> int:
    """Give how many documents in use have no bytes in this office."""
    query = select(func.count()).select_from(attachment).join(blob_awaited, _AWAITED).where(IN_USE, ~HERE)
    return as_int(session.scalar(query))


def set_wants(session: Session, site: str, hashes: Iterable[str]) -> None:
    """Remember what another office asks for in its newest package, in place of what it asked before.

    What it still asks for was not received: it counts as not written for it yet.
    """
    session.execute(delete(blob_want).where(blob_want.c.site == site))
    rows: list[dict[str, Stored]] = [
        {"site": site, "sha256": each, "sent_at": None} for each in dict.fromkeys(hashes)
    ]
    if rows:
        session.execute(insert(blob_want), rows)


def askers(session: Session) -> list[str]:
    """Give the offices that asked for bytes in their newest package."""
    return [str(row[0]) for row in session.rows(select(blob_want.c.site).distinct())]


def offers(session: Session, site: str, delivered: int) -> list[Offer]:
    """Give the bytes that are here for another office: what it asked for first, then what is new.

    A county offers what hangs on own operations after number `delivered`, which the province has not
    confirmed; the province gives a county only bytes of documents that this county holds.
    """
    if session.office.kind is OfficeKind.PROVINCE:
        theirs = exists().where(
            attachment.c.sha256 == blob_want.c.sha256, IN_USE, scope(session, ATTACHMENT.name, site)
        )
        return _wanted(session, site, theirs)
    wanted = _wanted(session, site)
    known = {each.sha256 for each in wanted}
    return [*wanted, *(each for each in _unconfirmed(session, delivered) if each.sha256 not in known)]


def note_sent(session: Session, site: str, hashes: Iterable[str]) -> None:
    """Remember that these bytes were written for another office."""
    at = session.instant()
    for part in chunks(hashes):
        session.execute(
            update(blob_want).where(blob_want.c.site == site, blob_want.c.sha256.in_(part)).values(sent_at=at)
        )
        if session.office.kind is OfficeKind.COUNTY:
            session.execute(
                update(blob).where(blob.c.sha256.in_(part), blob.c.sent_at.is_(None)).values(sent_at=at)
            )


def drop_left(session: Session, asked_by: str, before: str) -> None:
    """Delete bytes that no record of this office names since an instant and that `asked_by` does not want."""
    session.execute(delete(blob_left).where(named(blob_left.c.sha256)))
    wanted = exists().where(blob_want.c.sha256 == blob_left.c.sha256, blob_want.c.site == asked_by)
    later = blob_left.alias()
    lately = exists().where(later.c.sha256 == blob_left.c.sha256, later.c.at >= before)
    query = select(blob_left.c.sha256).where(~wanted, ~lately).distinct()
    for part in chunks(str(row[0]) for row in session.rows(query)):
        session.execute(delete(blob).where(blob.c.sha256.in_(part)))
        session.execute(delete(blob_left).where(blob_left.c.sha256.in_(part)))


def _wanted(session: Session, site: str, condition: ColumnElement[bool] | None = None) -> list[Offer]:
    query = (
        select(blob.c.sha256, blob.c.size, blob_want.c.sent_at)
        .join(blob_want, blob_want.c.sha256 == blob.c.sha256)
        .where(blob_want.c.site == site)
        .order_by(blob_want.c.sent_at.is_not(None), blob.c.nr)
    )
    return _offers(session, query if condition is None else query.where(condition))


def _unconfirmed(session: Session, delivered: int) -> list[Offer]:
    query = (
        select(blob.c.sha256, blob.c.size, blob.c.sent_at)
        .join(attachment, attachment.c.sha256 == blob.c.sha256)
        .join(op, op.c.record_id == attachment.c.id)
        .where(IN_USE, op.c.site == session.office.site, op.c.type == ADD, op.c.n > delivered)
        .group_by(blob.c.nr, blob.c.sha256, blob.c.size, blob.c.sent_at)
        .order_by(blob.c.sent_at.is_not(None), blob.c.nr)
    )
    return _offers(session, query)


def _offers(session: Session, query: Select[tuple[str, int, str | None]]) -> list[Offer]:
    return [
        Offer(str(sha256), as_int(size), fresh=sent is None) for sha256, size, sent in session.rows(query)
    ]


def _missing() -> Select[tuple[str]]:
    newest = func.max(attachment.c.nr).desc()
    query = select(attachment.c.sha256).join(blob_awaited, _AWAITED).where(IN_USE, ~HERE)
    return query.group_by(attachment.c.sha256).order_by(newest)


def _hashes(session: Session, query: Select[tuple[str]], limit: int) -> tuple[str, ...]:
    # What an office writes into a record may be anything: only hashes are asked for.
    return tuple(name for row in session.rows(query.limit(limit)) if is_hash(name := str(row[0])))
