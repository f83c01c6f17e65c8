"""Operations on their way: what a county has not settled, what the province knows, what must wait."""

import binascii
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple, cast

from sqlalchemy import bindparam, delete, func, insert, or_, select, text, update

from homejobs_desktop.domain.operations import REQUESTS, TASK_ACTS, Operation, parse_header
from homejobs_desktop.persistence import journal
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.exchange_tables import clamped, tip, waiting
from homejobs_desktop.persistence.journal_tables import OF_NO_RECORD, chain, op
from homejobs_desktop.persistence.prepared import Prepared, cursor
from homejobs_desktop.persistence.records import among, chunks
from homejobs_desktop.persistence.session import Session

_PARTS = (op.c.hash, op.c.prev, op.c.header, op.c.salt, op.c.body)
_INSERT = (
    "INSERT INTO op (hash, prev, site, inc, n, stamp, actor, type, record_id, header, salt, body, "
    "csn, outcome, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


OwnLine = tuple[int, bytes, bytes, bytes]
"""Number, header, salt and body of an own operation."""
_OWN_LINES = Prepared(
    select(op.c.n, op.c.header, op.c.salt, op.c.body)
    .where(op.c.site == bindparam("site"), op.c.n > bindparam("after"))
    .order_by(op.c.n)
    .limit(bindparam("most"))
)


_UNSETTLED = (
    "SELECT n, record_id, hash, prev, header, salt, body FROM op WHERE site = ? AND n > ? AND record_id"
)


class Judged(NamedTuple):
    """An operation with its commit number (None: parked) and what was decided about it."""

    operation: Operation
    csn: int | None
    outcome: str
    detail: str | None


class Own(NamedTuple):
    """Where this office's chain stands."""

    inc: str
    n: int
    head: bytes
    packed: int
    delivered: int


class Branch(NamedTuple):
    """The end of a branch of a county's chain; `csn` is None while it is parked."""

    hash: bytes
    inc: str
    n: int
    csn: int | None


def own_chain(session: Session) -> Own:
    """Give where the own chain stands and how far it was packed and delivered."""
    row = session.first(select(chain.c.packed_n, chain.c.delivered_n))
    if row is None:
        message = "the office has no chain"
        raise RuntimeError(message)
    end = journal.chain_end(session)
    return Own(end.inc, end.n, end.head, as_int(row[0]), as_int(row[1]))


def note_packed(session: Session, n: int) -> None:
    """Remember that own operations up to `n` were written into a package."""
    session.execute(update(chain).values(packed_n=n).where(chain.c.packed_n < n))


def note_delivered(session: Session, n: int) -> None:
    """Remember up to where the province says it has the own chain; it may go back."""
    session.execute(update(chain).values(delivered_n=n))


def own_lines(session: Session, after: int, limit: int) -> list[OwnLine]:
    """Give own operations after number `after`, oldest first, as they are stored."""
    found = session.fetch(_OWN_LINES, {"site": session.office.site, "after": after, "most": limit})
    return cast("list[OwnLine]", found)


def hash_at(session: Session, n: int) -> bytes:
    """Give the hash of the own operation with number `n`; 32 zero bytes before the first."""
    found = session.scalar(select(op.c.hash).where(op.c.site == session.office.site, op.c.n == n))
    return as_bytes(found) or bytes(32)


def own_numbers(session: Session, hashes: Iterable[bytes]) -> dict[str, int]:
    """Give the numbers of those hashes (in hex) that are own operations."""
    found: dict[str, int] = {}
    for part in chunks(hashes):
        query = select(op.c.hash, op.c.n).where(op.c.site == session.office.site, op.c.hash.in_(part))
        found |= {as_bytes(digest).hex(): as_int(n) for digest, n in session.rows(query)}
    return found


def unsettled(session: Session, after: int, record_ids: Iterable[str]) -> dict[str, list[Operation]]:
    """Give the own operations after number `after` on these records, oldest first."""
    found: dict[str, list[Operation]] = {}
    for row in sorted(among(session, _UNSETTLED, record_ids, session.office.site, after), key=itemgetter(0)):
        found.setdefault(str(row[1]), []).append(_operation(row[2:]))
    return found


def own_records(session: Session, after: int, upto: int) -> list[tuple[str, str]]:
    """Give entity and id of the records that own operations in this range are about."""
    query = (
        select(op.c.type, op.c.record_id)
        .where(op.c.site == session.office.site, op.c.n > after, op.c.n <= upto, op.c.record_id != "")
        .where(op.c.type.not_in(TASK_ACTS))
        .distinct()
    )
    return sorted({(_subject(str(kind)), str(record_id)) for kind, record_id in session.rows(query)})


def _subject(kind: str) -> str:
    return "person" if kind in REQUESTS else kind.partition(".")[0]


def settle(session: Session, upto: int) -> None:
    """Mark own operations up to number `upto` as applied where nothing else was decided about them."""
    session.execute(
        update(op)
        .where(
            op.c.site == session.office.site,
            op.c.n <= upto,
            or_(op.c.outcome.is_(None), op.c.outcome == "parked"),
        )
        .values(outcome="applied")
    )


def forget_outcomes(session: Session) -> None:
    """Forget what an older life of the province decided about own operations: it decides anew."""
    session.execute(
        update(op).where(op.c.site == session.office.site).values(csn=None, outcome=None, detail=None)
    )


def note_parked(session: Session, hashes: Iterable[bytes]) -> None:
    """Mark own operations that wait at the province for a newer program."""
    for part in chunks(hashes):
        mine = (op.c.site == session.office.site, op.c.hash.in_(part), op.c.outcome.is_(None))
        session.execute(update(op).where(*mine).values(outcome="parked"))


def note_outcomes(session: Session, outcomes: Sequence[tuple[bytes, int, str, str | None]]) -> None:
    """Write what the province decided: hash, commit number, outcome, detail."""
    sql = "UPDATE op SET csn = ?, outcome = ?, detail = ? WHERE hash = ?"
    if outcomes:
        session.connection.exec_driver_sql(
            sql, [(csn, outcome, detail, digest) for digest, csn, outcome, detail in outcomes]
        )


def rejected_records(session: Session, after: int, upto: int) -> set[str]:
    """Give the records whose making, by own operations in this range, the province rejected."""
    query = select(op.c.record_id).where(
        op.c.site == session.office.site,
        op.c.n > after,
        op.c.n <= upto,
        op.c.outcome == "rejected",
        or_(op.c.type.like("%.create"), op.c.type.like("%.add")),
    )
    return {str(row[0]) for row in session.rows(query)}


def known(session: Session, hashes: Iterable[bytes]) -> dict[bytes, int | None]:
    """Give the commit numbers of those operations that are in the journal; None where parked."""
    return {
        as_bytes(digest): None if csn is None else as_int(csn)
        for digest, csn in among(session, "SELECT hash, csn FROM op WHERE hash", hashes)
    }


def add_judged(session: Session, judged: Sequence[Judged]) -> None:
    """Write operations of other offices with what was decided about them."""
    rows = [
        (
            operation.hash, operation.previous, header.site, header.inc, header.n, header.stamp, header.actor,
            header.type, header.record_id or "", operation.header_bytes, operation.salt, operation.body,
            csn, outcome, detail,
        )
        for operation, csn, outcome, detail in judged
        for header in (operation.header,)
    ]  # fmt: skip
    if rows:
        cursor(session.connection).executemany(_INSERT, rows)


def note_judged(session: Session, judged: Sequence[Judged]) -> None:
    """Write what was decided about operations that were parked."""
    note_outcomes(
        session, [(each.operation.hash, each.csn or 0, each.outcome, each.detail) for each in judged]
    )


def forks(session: Session, operation: Operation) -> bool:
    """Tell whether another operation of the same incarnation already follows the same predecessor."""
    query = select(op.c.hash).where(
        op.c.prev == operation.previous,
        op.c.site == operation.header.site,
        op.c.inc == operation.header.inc,
        op.c.hash != operation.hash,
        op.c.n == operation.header.n,
    )
    return session.first(query.limit(1)) is not None


def effective(session: Session, digest: bytes) -> int:
    """Give the effective time of a committed operation; 0 when it is not known."""
    found = session.scalar(select(clamped.c.effective).where(clamped.c.op_hash == digest))
    if found is not None:
        return as_int(found)
    return as_int(session.scalar(select(op.c.stamp).where(op.c.hash == digest)))


def effective_of_tag(session: Session, tag: str) -> int:
    """Give the effective time of the operation that left `tag`; 0 when it is not known."""
    digest = by_tag(session, tag)
    return effective(session, digest) if digest else 0


def by_tag(session: Session, tag: str) -> bytes:
    """Give the hash of the operation that left `tag`; empty when it is not known."""
    try:
        first = binascii.a2b_base64(tag.replace("-", "+").replace("_", "/") + "=")
    except binascii.Error:
        return b""
    if len(first) != 8:
        return b""
    return as_bytes(
        session.scalar(select(op.c.hash).where(op.c.hash >= first, op.c.hash <= first + b"\xff" * 25))
    )


def note_clamped(session: Session, times: Sequence[tuple[bytes, int]]) -> None:
    """Remember the effective times that differ from the operations' own stamps."""
    if times:
        session.execute(
            insert(clamped), [{"op_hash": digest, "effective": moment} for digest, moment in times]
        )


def any_waiting(session: Session) -> bool:
    """Tell whether any operation waits for its predecessor."""
    return session.first(select(waiting.c.hash).limit(1)) is not None


def add_waiting(session: Session, operations: Sequence[Operation]) -> None:
    """Keep operations whose predecessor is not committed; those that wait already stay."""
    sql = "INSERT OR IGNORE INTO waiting (hash, prev, header, salt, body) VALUES (?, ?, ?, ?, ?)"
    rows = [(each.hash, each.previous, each.header_bytes, each.salt, each.body) for each in operations]
    if rows:
        session.connection.exec_driver_sql(sql, rows)


def take_waiting(session: Session, previous: bytes) -> list[Operation]:
    """Take out the operations that waited for `previous`."""
    columns = (waiting.c.hash, waiting.c.prev, waiting.c.header, waiting.c.salt, waiting.c.body)
    found = [_operation(row) for row in session.rows(select(*columns).where(waiting.c.prev == previous))]
    for each in found:
        session.execute(delete(waiting).where(waiting.c.hash == each.hash))
    return found


def take_ready(session: Session) -> list[Operation]:
    """Take out the operations whose predecessor is committed by now; forget those that came again."""
    session.execute(delete(waiting).where(waiting.c.hash.in_(select(op.c.hash))))
    columns = (waiting.c.hash, waiting.c.prev, waiting.c.header, waiting.c.salt, waiting.c.body)
    before = op.c.hash == waiting.c.prev
    query = select(*columns).join(op, before & op.c.csn.is_not(None)).order_by(op.c.csn)
    found = [_operation(row) for row in session.rows(query)]
    for each in found:
        session.execute(delete(waiting).where(waiting.c.hash == each.hash))
    return found


def parked(session: Session) -> list[Operation]:
    """Give the operations that wait for a newer program, oldest first."""
    query = select(*_PARTS).where(op.c.csn.is_(None), op.c.outcome == "parked").order_by(op.c.seq)
    return [_operation(row) for row in session.rows(query)]


def grow_tip(session: Session, after: bytes, last: Operation) -> None:
    """Move the end of a branch from the operation `after` to `last`."""
    session.execute(delete(tip).where(tip.c.hash.in_([after, last.hash])))
    header = last.header
    session.execute(insert(tip).values(hash=last.hash, site=header.site, inc=header.inc, n=header.n))


def tips(session: Session, site: str) -> list[Branch]:
    """Give the ends of the branches of a county's chain."""
    query = select(tip.c.hash, tip.c.inc, tip.c.n, op.c.csn).join(op, op.c.hash == tip.c.hash)
    return [
        Branch(as_bytes(digest), str(inc), as_int(n), None if csn is None else as_int(csn))
        for digest, inc, n, csn in session.rows(query.where(tip.c.site == site).order_by(tip.c.n))
    ]


def decided(session: Session, site: str, lower: int, upper: int) -> list[tuple[bytes, int, str, str]]:
    """Give hash, commit number, outcome and detail of a site's operations that were not simply applied."""
    query = select(op.c.hash, op.c.csn, op.c.outcome, op.c.detail).where(
        op.c.site == site, op.c.csn > lower, op.c.csn <= upper, op.c.outcome != "applied"
    )
    return [
        (as_bytes(digest), as_int(csn), str(outcome), str(detail or ""))
        for digest, csn, outcome, detail in session.rows(query.order_by(op.c.csn))
    ]


def pending_count(session: Session, own: Own) -> tuple[int, int]:
    """Give how many own changes of records the province has not got, and the stamp of the oldest.

    Nothing of many is looked at one by one: the numbers of a chain have no gaps and its times ascend, so
    that only what changes no record is counted, in an index of its own.
    """
    mine = (op.c.site == session.office.site, op.c.n > own.delivered)
    others = as_int(session.scalar(select(func.count()).where(*mine, text(OF_NO_RECORD))))
    waiting = own.n - own.delivered - others
    if waiting <= 0:
        return 0, 0
    oldest = select(op.c.stamp).where(*mine, op.c.record_id != "").order_by(op.c.n).limit(1)
    return waiting, as_int(session.scalar(oldest))


def is_pending(session: Session, delivered: int) -> bool:
    """Tell whether the province has not got some own change of a record; one is looked at."""
    query = select(op.c.n).where(op.c.site == session.office.site, op.c.n > delivered, op.c.record_id != "")
    return session.first(query.order_by(op.c.n).limit(1)) is not None


def _operation(row: Sequence[Stored]) -> Operation:
    digest, previous, header, salt, body = (as_bytes(part) for part in row)
    return Operation(digest, previous, parse_header(header), header, salt, body)
