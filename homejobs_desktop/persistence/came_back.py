"""Changes that came back: the province refused them, or they wait for a newer program.

A person puts them right or lays them aside, with a reason that the province is told. Both hold for the
decision that came back; when the province decides otherwise later, the change waits again.
"""

from collections.abc import Iterable, Mapping
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
    update,
)

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import TASK_ACTS
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.decision_tables import closed_task
from homejobs_desktop.persistence.journal_tables import CAME_BACK, op
from homejobs_desktop.persistence.records import chunks
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

    @property
    def decided(self) -> str:
        """What was decided about it, in the word by which laying it aside names the decision."""
        return f"{self.outcome}:{self.detail}"


class Aside(NamedTuple):
    """That a change was laid aside: why (nothing where its record was erased), who, of which office, when."""

    reason: str
    actor: str
    site: str
    at: str
    decided: str


_COLUMNS = (
    op.c.seq, op.c.hash, op.c.site, op.c.type, op.c.record_id, op.c.actor, op.c.stamp,
    op.c.outcome, op.c.detail, op.c.body,
)  # fmt: skip


def refused(session: Session, kind: str) -> list[tuple[bytes, str]]:
    """Give body and reason of this office's own operations of a type that the province refused."""
    query = select(op.c.body, op.c.detail).where(
        text(CAME_BACK), op.c.outcome == "rejected", op.c.site == session.office.site, op.c.type == kind
    )
    return [(as_bytes(body), str(detail or "")) for body, detail in session.rows(query) if body]


def came_back(session: Session, before: int | None, limit: int) -> list[CameBack]:
    """Give the changes that came back and are not put right, newest first, before number `before`."""
    return _page(session, _open(session), before, limit)


def laid_aside(session: Session, before: int | None, limit: int) -> list[CameBack]:
    """Give the changes that came back and were laid aside, newest first, before number `before`."""
    return _page(session, [literal_column(CAME_BACK), _is_closed(laid=True)], before, limit)


def _page(
    session: Session, wanted: list[ColumnElement[bool]], before: int | None, limit: int
) -> list[CameBack]:
    if before is not None:
        wanted = [*wanted, op.c.seq < before]
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


def is_open(session: Session, digest: bytes) -> bool:
    """Tell whether a change came back and waits to be put right."""
    return session.first(select(op.c.seq).where(op.c.hash == digest, *_open(session))) is not None


def close(session: Session, row: CameBack) -> None:
    """Remember that a change that came back was put right."""
    _close(session, row.hash, None, Aside("", session.actor, session.office.site, "", row.decided))


def lay_aside(session: Session, digest: bytes, aside: Aside) -> None:
    """Remember that a change that came back is laid aside; `at` is now where it is empty."""
    _close(session, digest, aside.reason, aside)


def _close(session: Session, digest: bytes, reason: str | None, by: Aside) -> None:
    reopen(session, digest)
    session.execute(
        insert(closed_task).values(
            op_hash=digest,
            at=by.at or session.instant(),
            actor=by.actor,
            site=by.site,
            decided=by.decided,
            reason=reason,
        )
    )
    session.touched.add("task")


def reopen(session: Session, digest: bytes) -> None:
    """Let a change that came back wait again."""
    session.execute(delete(closed_task).where(closed_task.c.op_hash == digest))
    session.touched.add("task")


def asides(session: Session, digests: Iterable[bytes]) -> dict[bytes, Aside]:
    """Give those of these changes that are laid aside, by their hash."""
    found: dict[bytes, Aside] = {}
    for part in chunks(digests):
        query = (
            select(
                closed_task.c.op_hash, closed_task.c.reason, closed_task.c.actor, closed_task.c.site,
                closed_task.c.at, closed_task.c.decided,
            )
            .join(op, op.c.hash == closed_task.c.op_hash)
            .where(closed_task.c.op_hash.in_(part), closed_task.c.reason.is_not(None), _same_decision())
        )  # fmt: skip
        for digest, *aside in session.rows(query):
            found[as_bytes(digest)] = Aside(*map(str, aside))
    return found


def forget_reasons(session: Session, record_ids: Iterable[str]) -> None:
    """Forget why changes of these records were laid aside."""
    for part in chunks(record_ids):
        about = select(op.c.hash).where(op.c.record_id.in_(part))
        wanted = (closed_task.c.op_hash.in_(about), closed_task.c.reason.is_not(None))
        session.execute(update(closed_task).where(*wanted).values(reason=""))


def _open(session: Session) -> list[ColumnElement[bool]]:
    """Give the conditions: it came back, nobody closed it, and no later change put it right."""
    return [literal_column(CAME_BACK), ~_is_closed(), ~_put_right(session)]


def _is_closed(*, laid: bool = False) -> ColumnElement[bool]:
    conditions = [closed_task.c.op_hash == op.c.hash, _same_decision()]
    if laid:
        conditions.append(closed_task.c.reason.is_not(None))
    return exists().where(*conditions)


def _same_decision() -> ColumnElement[bool]:
    """Give whether the decision that was closed is still the one that stands."""
    return closed_task.c.decided == op.c.outcome + ":" + func.coalesce(op.c.detail, "")


def _put_right(session: Session) -> ColumnElement[bool]:
    """Give whether a later change set the field to blame, or did the same again where no field is.

    The province only follows what the county does about it: there any later change of the record counts.
    """
    later = op.alias("later")
    stands = and_(
        or_(later.c.outcome.is_(None), later.c.outcome.not_in(["rejected", "parked"])),
        later.c.type.not_in(TASK_ACTS),
    )
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
