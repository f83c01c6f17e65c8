"""What was decided about records, and the values that did not win: read and written with their authors."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Table, delete, insert, select, update

from homejobs_desktop.domain.entities import Entity, Value
from homejobs_desktop.domain.operations import WireValue, encode_body, tag_of
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.persistence import exchange_ops, journal, records
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.decision_tables import decision, proposal
from homejobs_desktop.persistence.exchange_tables import conflict, field_history
from homejobs_desktop.persistence.holding import any_in
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.records import Placed, Put, chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import load

LOSERS = ("lost", "overwritten", "decided", "merged")
_value = msgspec.json.Decoder(str | int | bool | list[str] | dict[str, object] | None)


class _Said(msgspec.Struct):
    """The fields of an operation's body, whatever else is in it."""

    f: dict[str, tuple[str | None, WireValue]] = {}


_said = msgspec.json.Decoder(_Said)


class DecisionRow(NamedTuple):
    """An operation of the province about a record, as its story shows it; `body` is its JSON."""

    hash: bytes
    record_id: str
    type: str
    site: str
    actor: str
    stamp: int
    csn: int
    body: str


class Past(NamedTuple):
    """A value that a record had or was offered, and what became of it (see `kind`)."""

    record_id: str
    entity: str
    field: str
    value: Value
    tag: str
    site: str
    kind: str
    csn: int
    at: str
    actor: str
    reason: str


class Author(NamedTuple):
    """Who wrote what a tag stands for, when, and the operation's body."""

    site: str
    actor: str
    stamp: int
    body: bytes


class Proposal(NamedTuple):
    """What a county asked the province to do."""

    op_hash: bytes
    type: str
    record_id: str
    target: str
    site: str
    actor: str
    reason: str
    csn: int


def act(session: Session, kind: str, record_id: str, body: Mapping[str, object]) -> journal.Written:
    """Write an operation of the province about a record, for the journal and for the record's story."""
    written = journal.append(session, [journal.Entry(kind, record_id, encode_body(dict(body)))])[0]
    note_decisions(session, [row_of(written)])
    return written


def row_of(written: journal.Written) -> DecisionRow:
    """Give an operation of the province as a record's story keeps it."""
    header, operation = written.operation.header, written.operation
    return DecisionRow(
        operation.hash,
        header.record_id or "",
        header.type,
        header.site,
        header.actor,
        header.stamp,
        written.csn,
        operation.body.decode(),
    )


def note_own(session: Session, entity: Entity, record_id: str, reason: str) -> None:
    """Keep this province's newest operation on a record for the record's story, with its reason."""
    last = as_bytes(load(session, entity, record_id).columns["last_op"])
    columns = (op.c.type, op.c.site, op.c.actor, op.c.stamp, op.c.csn, op.c.body)
    found = session.first(select(*columns).where(op.c.hash == last))
    if found is None:
        return
    kind, site, actor, stamp, csn, body = found
    told = msgspec.json.decode(as_bytes(body), type=dict[str, object]) | {"reason": reason}
    row = DecisionRow(
        last, record_id, str(kind), str(site), str(actor), as_int(stamp), as_int(csn),
        encode_body(told).decode(),
    )  # fmt: skip
    note_decisions(session, [row])


def put(session: Session, changed: Iterable[tuple[Placed, RecordState]], written: journal.Written) -> None:
    """Put down states that follow from an operation of the province, all at its commit."""
    pinc = journal.commit_head(session).pinc
    at = session.instant()
    by_entity: dict[str, list[Put]] = {}
    for before, state in changed:
        each = Put(state, pinc, written.csn, written.operation.hash, before.row, at)
        by_entity.setdefault(state.entity, []).append(each)
    with records.open_gate(session, "decision"):
        for entity, puts in by_entity.items():
            records.put(session, entity, puts)


def note_decisions(session: Session, rows: Sequence[DecisionRow]) -> None:
    """Keep what the province decided about records; what is kept already stays."""
    sql = (
        "INSERT OR IGNORE INTO decision (hash, record_id, type, site, actor, stamp, csn, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    if rows:
        session.connection.exec_driver_sql(sql, [tuple(row) for row in rows])


def decisions_of(session: Session, record_ids: Iterable[str]) -> dict[str, list[DecisionRow]]:
    """Give what the province decided about these records, oldest first."""
    found: dict[str, list[DecisionRow]] = {}
    if not any_in(session, decision):
        return found
    for part in chunks(record_ids):
        query = select(decision).where(decision.c.record_id.in_(part)).order_by(decision.c.csn)
        for row in session.mappings(query):
            each = decision_of_row(row)
            found.setdefault(each.record_id, []).append(each)
    return found


def decision_of_row(row: Mapping[str, Stored]) -> DecisionRow:
    """Read what the province decided."""
    return DecisionRow(
        as_bytes(row["hash"]),
        str(row["record_id"]),
        str(row["type"]),
        str(row["site"]),
        str(row["actor"]),
        as_int(row["stamp"]),
        as_int(row["csn"]),
        str(row["body"]),
    )


def tag_of_row(row: DecisionRow) -> str:
    """Give the tag that a decision left on the fields it wrote."""
    return tag_of(row.hash)


def add_past(session: Session, rows: Iterable[Past]) -> None:
    """Keep values that did not win."""
    values: list[dict[str, Stored]] = [
        {**row._asdict(), "value": msgspec.json.encode(row.value).decode()} for row in rows
    ]
    if values:
        session.execute(insert(field_history), values)


def past_of(session: Session, record_ids: Iterable[str]) -> dict[str, list[Past]]:
    """Give the values of these records that did not win, oldest first, with their authors."""
    found: dict[str, list[Past]] = {}
    if not any_in(session, field_history):
        return found
    for part in chunks(record_ids):
        query = select(field_history).where(field_history.c.record_id.in_(part)).order_by(field_history.c.nr)
        for row in session.mappings(query):
            each = past_of_row(session, row)
            found.setdefault(each.record_id, []).append(each)
    return found


def replace_past(session: Session, record_ids: Sequence[str], rows: Sequence[Past]) -> None:
    """Set the values of records that did not win to those the province names."""
    if any_in(session, field_history):
        _drop(session, field_history, record_ids)
    add_past(session, rows)


def drop_story(session: Session, record_ids: Sequence[str]) -> None:
    """Forget conflicts, history and decisions of records that left this office or were erased."""
    for table in (conflict, field_history, decision):
        _drop(session, table, record_ids)


def author_of(session: Session, tag: str) -> Author | None:
    """Give who wrote what `tag` stands for, as far as this office knows."""
    digest = exchange_ops.by_tag(session, tag)
    found = session.first(select(op.c.site, op.c.actor, op.c.stamp, op.c.body).where(op.c.hash == digest))
    return Author(str(found[0]), str(found[1]), as_int(found[2]), as_bytes(found[3])) if found else None


def said_of(body: bytes) -> dict[str, tuple[str | None, Value]]:
    """Give the fields that an operation set: the tag that was seen, and the value."""
    found: dict[str, tuple[str | None, Value]] = dict(_said.decode(body).f) if body else {}
    return found


def clear_conflict(session: Session, record_id: str, field: str) -> None:
    """Mark the open conflicts of a field as decided."""
    session.execute(
        update(conflict)
        .where(conflict.c.record_id == record_id, conflict.c.field == field, conflict.c.resolved_at.is_(None))
        .values(resolved_at=session.instant())
    )


def move_conflicts(session: Session, source: str, target: str, tags: Sequence[str] = ()) -> list[str]:
    """Let open conflicts wait on another record (only those of `tags`, if any); give their tags."""
    waits = [conflict.c.record_id == source, conflict.c.resolved_at.is_(None)]
    if tags:
        waits.append(conflict.c.tag.in_(tags))
    moved = [str(row[0]) for row in session.rows(select(conflict.c.tag).where(*waits))]
    session.execute(update(conflict).where(*waits).values(record_id=target))
    return moved


def add_proposals(session: Session, rows: Sequence[Proposal]) -> None:
    """Keep what counties asked."""
    sql = (
        "INSERT OR IGNORE INTO proposal (op_hash, type, record_id, target, site, actor, reason, csn) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    if rows:
        session.connection.exec_driver_sql(sql, [tuple(row) for row in rows])


def open_proposals(session: Session) -> list[Proposal]:
    """Give what counties asked and nobody has done, oldest first."""
    query = select(proposal).where(proposal.c.done_at.is_(None)).order_by(proposal.c.csn)
    return [
        Proposal(
            as_bytes(row["op_hash"]),
            str(row["type"]),
            str(row["record_id"]),
            str(row["target"]),
            str(row["site"]),
            str(row["actor"]),
            str(row["reason"]),
            as_int(row["csn"]),
        )
        for row in session.mappings(query)
    ]


def close_proposals(session: Session, kind: str, record_ids: Iterable[str]) -> None:
    """Mark what was asked about these persons as done."""
    for part in chunks(record_ids):
        session.execute(
            update(proposal)
            .where(proposal.c.type == kind, proposal.c.record_id.in_(part), proposal.c.done_at.is_(None))
            .values(done_at=session.instant())
        )


def past_of_row(session: Session, row: Mapping[str, Stored]) -> Past:
    """Read a value that did not win; its author is looked up where the row does not name one."""
    tag, site, actor = str(row["tag"]), str(row["site"]), str(row["actor"] or "")
    if not (site and actor):
        author = author_of(session, tag)
        site, actor = (author.site, author.actor) if author else (site, actor)
    return Past(
        str(row["record_id"]),
        str(row["entity"]),
        str(row["field"]),
        _value.decode(str(row["value"])),
        tag,
        site,
        str(row["kind"]),
        as_int(row["csn"]),
        str(row["at"]),
        actor,
        str(row["reason"] or ""),
    )


def _drop(session: Session, table: Table, record_ids: Sequence[str]) -> None:
    for part in chunks(record_ids):
        session.execute(delete(table).where(table.c.record_id.in_(part)))
