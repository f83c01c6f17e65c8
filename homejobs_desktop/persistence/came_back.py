"""Changes that came back: the province refused them, or they wait for a newer program."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    case,
    cast,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
)

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.decision_tables import closed_task
from homejobs_desktop.persistence.journal_tables import CAME_BACK, op
from homejobs_desktop.persistence.session import Session

MOST = 1_000
"""Counts stop here; what is beyond reads "more than"."""


class CameBack(NamedTuple):
    """A change that came back; `detail` is the reason and, after a colon, the field to blame."""

    seq: int
    hash: bytes
    site: str
    type: str
    record_id: str
    actor: str
    stamp: int
    outcome: str
    detail: str
    body: bytes


_COLUMNS = (
    op.c.seq, op.c.hash, op.c.site, op.c.type, op.c.record_id, op.c.actor, op.c.stamp,
    op.c.outcome, op.c.detail, op.c.body,
)  # fmt: skip


def came_back(session: Session, before: int | None, limit: int) -> list[CameBack]:
    """Give the changes that came back and are not put right, newest first, before number `before`."""
    wanted = [*_open(session), op.c.seq < before] if before is not None else _open(session)
    query = select(*_COLUMNS).where(*wanted).order_by(op.c.seq.desc()).limit(limit)
    return [_of(row) for row in session.mappings(query)]


def count_came_back(session: Session) -> int:
    """Give how many changes came back and are not put right, up to `MOST` + 1."""
    some = select(op.c.seq).where(*_open(session)).limit(MOST + 1).subquery()
    return as_int(session.scalar(select(func.count()).select_from(some)))


def oldest_came_back(session: Session) -> int:
    """Give the stamp in milliseconds of the oldest change that is not put right; 0 for none."""
    query = select(op.c.stamp).where(*_open(session)).order_by(op.c.seq).limit(1)
    return as_int(session.scalar(query))


def came_back_at(session: Session, digest: bytes) -> CameBack | None:
    """Give the change with this hash when it came back, put right or not."""
    found = session.mappings(select(*_COLUMNS).where(op.c.hash == digest, text(CAME_BACK)))
    return _of(found[0]) if found else None


def close(session: Session, digest: bytes) -> None:
    """Remember that a change that came back was put right or laid aside."""
    reopen(session, digest)
    session.execute(
        insert(closed_task).values(op_hash=digest, at=session.instant(), actor=session.actor)
    )  # fmt: skip
    session.touched.add("task")


def reopen(session: Session, digest: bytes) -> None:
    """Let a change that came back wait again."""
    session.execute(delete(closed_task).where(closed_task.c.op_hash == digest))
    session.touched.add("task")


def _open(session: Session) -> list[ColumnElement[bool]]:
    """Give the conditions: it came back, nobody closed it, and no later change put it right."""
    closed = exists().where(closed_task.c.op_hash == op.c.hash)
    return [literal_column(CAME_BACK), ~closed, ~_put_right(session)]


def _put_right(session: Session) -> ColumnElement[bool]:
    """Give whether a later change set the field to blame, or did the same again where no field is.

    The province only follows what the county does about it: there any later change of the record counts.
    """
    later = op.alias("later")
    stands = or_(later.c.outcome.is_(None), later.c.outcome.not_in(["rejected", "parked"]))
    colon = func.instr(func.coalesce(op.c.detail, ""), ":")
    field = func.substr(op.c.detail, colon + 1)
    said = func.instr(cast(later.c.body, Text), '"' + field + '":[') > 0
    same: ColumnElement[bool] = case((colon > 0, said), else_=later.c.type == op.c.type)
    if session.office.kind is OfficeKind.PROVINCE:
        same = or_(same, later.c.site == op.c.site)
    return exists().where(
        and_(later.c.record_id == op.c.record_id, later.c.seq > op.c.seq, stands, same),
        op.c.record_id != "",
        op.c.outcome == "rejected",
    )


def _of(row: Mapping[str, Stored]) -> CameBack:
    return CameBack(
        as_int(row["seq"]),
        as_bytes(row["hash"]),
        str(row["site"]),
        str(row["type"]),
        str(row["record_id"]),
        str(row["actor"]),
        as_int(row["stamp"]),
        str(row["outcome"]),
        str(row["detail"] or ""),
        as_bytes(row["body"]),
    )
