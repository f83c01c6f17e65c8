"""The journal: every change becomes an operation in this office's hash chain, in the same transaction.

The chain is outbox, history and audit trail in one (exchange protocol 3.2). At the province an own
operation is committed at once: it takes its place in the province's total order as it is written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import bindparam, insert, select, update

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.history import NO_HISTORY, next_history
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import (
    FIRST,
    SALT_SIZE,
    Header,
    Operation,
    build,
    commitment,
    encode_body,
    operation_hash,
    parse_header,
)
from homejobs_desktop.foundation.clock import next_stamp
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.journal_tables import chain, commit_log, op
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.session import Session

FIRST_PINC = 1
_END = Prepared(
    select(op.c.inc, op.c.n, op.c.hash, op.c.stamp)
    .where(op.c.site == bindparam("site"))
    .order_by(op.c.n.desc())
    .limit(1)
)
"""The newest own operation is the end of the chain: nothing else has to be written with each one."""
_ADD = Prepared(insert(op))
_COMMIT = Prepared(insert(commit_log))
_HEAD = Prepared(
    select(commit_log.c.pinc, commit_log.c.csn, commit_log.c.ch).order_by(commit_log.c.csn.desc()).limit(1)
)
_VERIFY_BATCH = 20_000


class Entry(NamedTuple):
    """A change to be written: operation type, record id ("" for none), body bytes, least reader."""

    type: str
    record_id: str
    body: bytes
    least: int = 1


class Written(NamedTuple):
    """An operation as written, with its commit number (0 at a county)."""

    operation: Operation
    csn: int


class CommitHead(NamedTuple):
    """Where the province's history stands."""

    pinc: int
    csn: int
    ch: bytes


class Series(NamedTuple):
    """A series of document numbers: its tag, how many it gave, every tag this office ever used."""

    tag: int
    counter: int
    used: tuple[int, ...]


class End(NamedTuple):
    """The end of this office's chain: incarnation, number, hash and stamp (ms) of its newest operation."""

    inc: str
    n: int
    head: bytes
    stamp: int


class Life(NamedTuple):
    """The present life of this office: its incarnation, the end of its chain, its series."""

    inc: str
    n: int
    head: bytes
    tag: int
    counter: int
    used: tuple[int, ...]


@dataclass(slots=True)
class Verification:
    """What `verify` found: the number of operations and, if broken, the first broken one's number."""

    operations: int
    broken_at: int | None


def open_chain(session: Session, series_tag: int) -> None:
    """Begin this office's chain: its first incarnation and its series of document numbers."""
    inc = session.ids.token(8).hex()
    session.execute(
        insert(chain).values(
            site=session.office.site,
            series_tag=series_tag,
            series_counter=0,
            used_tags=f"{series_tag:02d}",
            packed_n=0,
            delivered_n=0,
        )
    )
    body = encode_body({"inc": inc, "series_tag": series_tag})
    _append(session, End(inc, 0, FIRST, 0), [Entry("inc.open", "", body)])


def present_life(session: Session) -> Life:
    """Give the present life of this office."""
    row = session.first(select(chain.c.series_tag, chain.c.series_counter, chain.c.used_tags))
    if row is None:
        raise _no_chain()
    end = chain_end(session)
    used = tuple(int(tag) for tag in str(row[2]).split(","))
    return Life(end.inc, end.n, end.head, as_int(row[0]), as_int(row[1]), used)


def chain_end(session: Session) -> End:
    """Give the end of this office's chain, which begins with the office."""
    newest = session.fetch(_END, {"site": session.office.site})
    if not newest:
        raise _no_chain()
    inc, n, head, stamp = newest[0]
    return End(str(inc), as_int(n), as_bytes(head), as_int(stamp))


def begin_life(session: Session, series: Series, reason: str, pinc: int | None) -> None:
    """Continue the chain under a new incarnation, and at the province its history under `pinc`."""
    inc = session.ids.token(8).hex()
    session.execute(
        update(chain).values(
            series_tag=series.tag,
            series_counter=series.counter,
            used_tags=",".join(f"{tag:02d}" for tag in series.used),
        )
    )
    body = encode_body({"inc": inc, "series_tag": series.tag, "reason": reason})
    _append(session, chain_end(session)._replace(inc=inc), [Entry("inc.open", "", body)], pinc)


def append(session: Session, entries: Sequence[Entry], pinc: int | None = None) -> list[Written]:
    """Write operations at the end of this office's chain, in order; `pinc` begins a new history."""
    return _append(session, chain_end(session), entries, pinc) if entries else []


def _append(session: Session, end: End, entries: Sequence[Entry], pinc: int | None = None) -> list[Written]:
    inc, n, head, stamp = end
    now = session.clock.now()
    salts = session.ids.token(SALT_SIZE * len(entries))
    made: list[Operation] = []
    for index, entry in enumerate(entries):
        n += 1
        stamp = next_stamp(stamp, now)
        header = Header(
            session.office.site, inc, n, stamp, session.actor, entry.type, entry.record_id or None,
            SCHEMA_VERSION, entry.least,
        )  # fmt: skip
        operation = build(head, header, salts[index * SALT_SIZE : (index + 1) * SALT_SIZE], entry.body)
        head = operation.hash
        made.append(operation)
    return record(session, made, pinc, commit=session.office.kind is OfficeKind.PROVINCE)


def record(
    session: Session, operations: Sequence[Operation], pinc: int | None = None, *, commit: bool
) -> list[Written]:
    """Store operations as they are; `commit` gives each its place in the province's order."""
    hashes = [each.hash for each in operations]
    numbers = take_commits(session, hashes, pinc) if commit else [0] * len(operations)
    session.put(
        _ADD,
        [
            _row(operation, csn, "applied" if commit else None)
            for operation, csn in zip(operations, numbers, strict=True)
        ],
    )
    return [Written(operation, csn) for operation, csn in zip(operations, numbers, strict=True)]


def _row(operation: Operation, csn: int, outcome: str | None) -> dict[str, Stored]:
    header = operation.header
    return {
        "hash": operation.hash,
        "prev": operation.previous,
        "site": header.site,
        "inc": header.inc,
        "n": header.n,
        "stamp": header.stamp,
        "actor": header.actor,
        "type": header.type,
        "record_id": header.record_id or "",
        "header": operation.header_bytes,
        "salt": operation.salt,
        "body": operation.body,
        "csn": csn or None,
        "outcome": outcome,
        "detail": None,
    }


def commit_head(session: Session) -> CommitHead:
    """Give the newest commit of the province's history; csn 0 when there is none."""
    newest = session.first(
        select(commit_log.c.pinc, commit_log.c.csn, commit_log.c.ch)
        .order_by(commit_log.c.csn.desc())
        .limit(1)
    )
    if newest is None:
        return CommitHead(FIRST_PINC, 0, NO_HISTORY)
    return CommitHead(as_int(newest[0]), as_int(newest[1]), as_bytes(newest[2]))


def take_commits(session: Session, hashes: Sequence[bytes], pinc: int | None = None) -> list[int]:
    """Give each operation, in order, the next commit number of the province's history.

    `pinc` is the incarnation under which the history goes on, when a new one begins.
    """
    present, csn, ch = commit_head(session)
    pinc = pinc or present
    rows: list[dict[str, Stored]] = []
    for each in hashes:
        csn += 1
        ch = next_history(ch, pinc, each)
        rows.append({"csn": csn, "op_hash": each, "ch": ch, "pinc": pinc})
    if rows:
        session.put(_COMMIT, rows)
    return [as_int(row["csn"]) for row in rows]


def verify(session: Session) -> Verification:
    """Recompute every chain of operations and, at the province, the history of commits.

    Bodies are held against their commitments, headers against their hashes, and each operation's
    predecessor must be known (or be the first of its chain).
    """
    count, after, broken = 0, 0, None
    known = {FIRST}
    while broken is None:
        columns = (op.c.seq, op.c.hash, op.c.prev, op.c.header, op.c.salt, op.c.body)
        batch = session.rows(select(*columns).where(op.c.seq > after).order_by(op.c.seq).limit(_VERIFY_BATCH))
        if not batch:
            break
        for seq, digest, prev, header, salt, body in batch:
            if prev not in known or not _holds(digest, prev, header, salt, body):
                broken = as_int(seq)
                break
            known.add(as_bytes(digest))
            count += 1
        after = as_int(batch[-1][0])
    if broken is None and not _history_holds(session):
        broken = 0
    return Verification(count, broken)


def _holds(digest: Stored, prev: Stored, header: Stored, salt: Stored, body: Stored) -> bool:
    if not (isinstance(prev, bytes) and isinstance(header, bytes)):
        return False
    if operation_hash(prev, header) != digest:
        return False
    if not (isinstance(salt, bytes) and isinstance(body, bytes) and body):
        return True
    return commitment(salt, body) == parse_header(header).commitment


def _history_holds(session: Session) -> bool:
    ch, expected = NO_HISTORY, 1
    for csn, digest, recorded, pinc in session.rows(
        select(commit_log.c.csn, commit_log.c.op_hash, commit_log.c.ch, commit_log.c.pinc).order_by(
            commit_log.c.csn
        )
    ):
        ch = next_history(ch, as_int(pinc), as_bytes(digest))
        if csn != expected or ch != recorded:
            return False
        expected += 1
    return True


def _no_chain() -> RuntimeError:
    return RuntimeError("the office has no chain")
