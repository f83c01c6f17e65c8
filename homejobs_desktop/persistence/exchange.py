"""What an office keeps of its exchange: packages, positions, trusted documents, conflicts, alarms."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Select, delete, func, insert, select, union_all

from homejobs_desktop.domain.entities import BY_NAME, Entity, Owner, Value
from homejobs_desktop.domain.records import Kept
from homejobs_desktop.persistence import holding
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.exchange_tables import (
    alarm,
    checkpoint,
    conflict,
    field_history,
    package,
    peer,
    trust_document,
)
from homejobs_desktop.persistence.journal_tables import commit_log, op
from homejobs_desktop.persistence.records import Placed, chunks, drop_among
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import state_of
from homejobs_desktop.persistence.tables import SYNCED

NO_HISTORY = "0" * 64
CHECKPOINTS = 400
PACKAGE_HEADS = 30

_value = msgspec.json.Decoder(str | int | bool | list[str] | dict[str, object] | None)


@dataclass(frozen=True, slots=True)
class Peer:
    """How the exchange with one other office stands (see the table)."""

    site: str
    pinc: int = 0
    csn: int = 0
    history: str = NO_HISTORY
    awaited: int = 0
    settled_n: int = 0
    out_number: int = 0
    in_number: int = 0
    out_csn: int = 0
    out_trust: int = 0
    out_at: str = ""
    in_at: str = ""
    program: str = ""
    schema: int = 0
    upgrade: str = ""
    release: int = 0


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """A package that was written or read."""

    id: str
    direction: str
    kind: str
    peer: str
    number: int
    file: str
    size: int
    sha256: str
    manifest: bytes
    signature: bytes
    head: bytes | None
    upper: int
    at: str
    result: str


class ConflictRecord(NamedTuple):
    """An open conflict: the record, the field, the value that waits."""

    record_id: str
    entity: str
    kept: Kept
    csn: int
    at: str


class Decided(NamedTuple):
    """An operation of an office that was not simply applied."""

    site: str
    type: str
    record_id: str
    outcome: str
    detail: str
    stamp: int
    csn: int
    hash: bytes


def read_peer(session: Session, site: str) -> Peer:
    """Give how the exchange with `site` stands."""
    found = session.mappings(select(peer).where(peer.c.site == site))
    return _peer(found[0]) if found else Peer(site)


def write_peer(session: Session, state: Peer) -> None:
    """Keep how the exchange with an office stands."""
    session.execute(delete(peer).where(peer.c.site == state.site))
    session.execute(insert(peer).values(**asdict(state)))


def add_package(session: Session, record: PackageRecord) -> None:
    """Remember a package that was written or read."""
    session.execute(insert(package).values(**asdict(record)))


def package_in(session: Session, *, package_id: str = "", sha256: str = "") -> PackageRecord | None:
    """Give the package that was read before, by its id or by the hash of its file."""
    by = package.c.id == package_id if package_id else package.c.sha256 == sha256
    found = session.mappings(select(package).where(package.c.direction == "in", by).limit(1))
    return package_of(found[0]) if found else None


def number_read(session: Session, peer: str, number: int) -> bool:
    """Tell whether a package of this office with this number was read before."""
    read = select(package.c.id).where(
        package.c.direction == "in", package.c.peer == peer, package.c.number == number
    )
    return session.scalar(read.limit(1)) is not None


def packages(session: Session, limit: int) -> list[PackageRecord]:
    """Give the newest packages."""
    query = select(package).order_by(package.c.at.desc(), package.c.number.desc()).limit(limit)
    return [package_of(row) for row in session.mappings(query)]


def package_heads(session: Session, site: str) -> list[tuple[bytes, int | None]]:
    """Give the heads of the newest packages of a county, with their commit numbers."""
    query = (
        select(package.c.head, op.c.csn)
        .join(op, op.c.hash == package.c.head)
        .where(package.c.peer == site, package.c.direction == "in", package.c.head.is_not(None))
        .order_by(package.c.at.desc(), package.c.number.desc())
        .limit(PACKAGE_HEADS)
    )
    return [(as_bytes(head), None if csn is None else as_int(csn)) for head, csn in session.rows(query)]


def add_checkpoint(session: Session, site: str, pinc: int, csn: int, history: str) -> None:
    """Remember a position that a county was given or was verified to have."""
    at = (checkpoint.c.site == site, checkpoint.c.pinc == pinc, checkpoint.c.csn == csn)
    session.execute(delete(checkpoint).where(*at))
    session.execute(insert(checkpoint).values(site=site, pinc=pinc, csn=csn, history=history))


def keep_checkpoints(session: Session, site: str, pinc: int, positions: Sequence[tuple[int, str]]) -> None:
    """Remember at a county which positions the province says to have given it."""
    session.execute(delete(checkpoint).where(checkpoint.c.site == site))
    rows: list[dict[str, Stored]] = [
        {"site": site, "pinc": pinc, "csn": csn, "history": history} for csn, history in positions
    ]
    if rows:
        session.execute(insert(checkpoint), rows)


def checkpoints(session: Session, site: str, pinc: int) -> list[tuple[int, str]]:
    """Give the newest positions that a county was given or was verified to have."""
    query = (
        select(checkpoint.c.csn, checkpoint.c.history)
        .where(checkpoint.c.site == site, checkpoint.c.pinc == pinc)
        .order_by(checkpoint.c.csn.desc())
        .limit(CHECKPOINTS)
    )
    return sorted((as_int(csn), str(history)) for csn, history in session.rows(query))


def history_at(session: Session, csn: int) -> str | None:
    """Give the hash of the province's history up to `csn`; None when it has none so far."""
    if csn == 0:
        return NO_HISTORY
    found = session.scalar(select(commit_log.c.ch).where(commit_log.c.csn == csn))
    return as_bytes(found).hex() if found is not None else None


def add_document(session: Session, kind: str, version: int, document: str) -> None:
    """Keep a trusted document; the same version is kept once."""
    at = (trust_document.c.kind == kind, trust_document.c.version == version)
    if session.first(select(trust_document.c.version).where(*at)) is None:
        session.execute(
            insert(trust_document).values(kind=kind, version=version, document=document, at=session.instant())
        )


def documents(session: Session, kind: str) -> list[str]:
    """Give every version of a trusted document, oldest first."""
    query = select(trust_document.c.document).where(trust_document.c.kind == kind)
    return [str(row[0]) for row in session.rows(query.order_by(trust_document.c.version))]


def is_enrolled(session: Session) -> bool:
    """Tell whether this office holds a list of offices; what it says is `services.trusted`'s to judge."""
    return session.first(select(trust_document.c.version).limit(1)) is not None


def add_kept(session: Session, rows: Sequence[tuple[str, str, int, Kept]]) -> None:
    """Write values that lost or wait for a person: record id, entity, commit number, value."""
    at = session.instant()
    history: list[dict[str, Stored]] = []
    conflicts: list[dict[str, Stored]] = []
    for record_id, entity, csn, kept in rows:
        row: dict[str, Stored] = {
            "record_id": record_id, "entity": entity, "field": kept.field,
            "value": msgspec.json.encode(kept.value).decode(), "tag": kept.tag, "site": kept.site,
            "kind": kept.kind, "csn": csn, "at": at,
        }  # fmt: skip
        (history if kept.kind in {"lost", "overwritten"} else conflicts).append(row)
    if history:
        session.execute(insert(field_history), history)
    if conflicts:
        session.execute(insert(conflict), conflicts)


def replace_conflicts(session: Session, rows: Sequence[tuple[str, str, int, tuple[Kept, ...]]]) -> None:
    """Set the open conflicts of records to those the province names."""
    ids = [record_id for record_id, _entity, _csn, _kept in rows]
    drop_among(session, conflict.name, conflict.c.record_id.name, ids)
    add_kept(
        session, [(record_id, entity, csn, each) for record_id, entity, csn, kept in rows for each in kept]
    )


def open_conflicts(session: Session, limit: int) -> list[ConflictRecord]:
    """Give the newest open conflicts."""
    query = _conflicts().order_by(conflict.c.nr.desc()).limit(limit)
    return [_conflict(row) for row in session.mappings(query)]


def conflicts_on(session: Session, record_id: str) -> list[ConflictRecord]:
    """Give the open conflicts of a record, oldest first."""
    query = _conflicts().where(conflict.c.record_id == record_id).order_by(conflict.c.nr)
    return [_conflict(row) for row in session.mappings(query)]


def conflicts_of(session: Session, record_ids: Iterable[str]) -> dict[str, list[Kept]]:
    """Give the open conflicts of these records."""
    found: dict[str, list[Kept]] = {}
    for part in chunks(record_ids):
        query = _conflicts().where(conflict.c.record_id.in_(part)).order_by(conflict.c.nr)
        for row in session.mappings(query):
            record = _conflict(row)
            found.setdefault(record.record_id, []).append(record.kept)
    return found


def decided_operations(session: Session, limit: int) -> list[Decided]:
    """Give the newest operations that were not simply applied."""
    columns = (op.c.site, op.c.type, op.c.record_id, op.c.outcome, op.c.detail, op.c.stamp, op.c.csn)
    query = (
        select(*columns, op.c.hash)
        .where(op.c.outcome.is_not(None), op.c.outcome.not_in(["applied", "same", ""]))
        .order_by(op.c.seq.desc())
        .limit(limit)
    )
    return [
        Decided(
            str(site),
            str(kind),
            str(record_id),
            str(outcome),
            str(detail or ""),
            as_int(stamp),
            as_int(csn),
            as_bytes(digest),
        )
        for site, kind, record_id, outcome, detail, stamp, csn, digest in session.rows(query)
    ]


def add_alarm(session: Session, site: str, kind: str, detail: str) -> None:
    """Keep something that should not be, for a person to look at."""
    session.execute(insert(alarm).values(site=site, kind=kind, detail=detail, at=session.instant()))


def add_alarm_once(session: Session, site: str, kind: str, detail: str) -> None:
    """Keep something that should not be, unless it is kept already."""
    known = (alarm.c.site == site, alarm.c.kind == kind, alarm.c.detail == detail)
    if session.first(select(alarm.c.nr).where(*known)) is None:
        add_alarm(session, site, kind, detail)


def doubled_numbers(session: Session, numbers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give owner and number of those permits (id, number) whose number another permit bears too."""
    table, wanted = SYNCED["permit"], dict(numbers)
    found = []
    for part in chunks(wanted.values()):
        query = select(table.c.number, func.min(table.c.owner)).where(table.c.number.in_(part))
        for number, owner in session.rows(query.group_by(table.c.number).having(func.count() > 1)):
            found.append((str(owner), str(number)))
    return found


def conflict_count(session: Session) -> int:
    """Give the number of open conflicts."""
    query = select(func.count()).select_from(conflict).where(conflict.c.resolved_at.is_(None))
    return as_int(session.scalar(query))


def scope_count(session: Session, site: str, lower: int) -> int:
    """Give the number of a county's own records whose state is newer than commit `lower`."""
    counts = [
        select(func.count()).select_from(table).where(*_in_scope(session, name, site, lower, None))
        for name, table in SYNCED.items()
        if BY_NAME[name].owner is not Owner.PROVINCE or lower
    ]
    left = holding.left_count(session, site, lower) if lower else 0
    return left + sum(as_int(session.scalar(query)) for query in counts)


def scope_bounds(session: Session, site: str, lower: int, size: int) -> list[int]:
    """Give the commit numbers at which a county's states after `lower` are cut into parts of `size`."""
    parts = [
        select(table.c.csn).where(*_in_scope(session, name, site, lower, None))
        for name, table in SYNCED.items()
    ]
    every = union_all(*parts).subquery()
    total = as_int(session.scalar(select(func.count()).select_from(every)))
    cuts = []
    for offset in range(size, total, size):
        query = select(every.c.csn).order_by(every.c.csn).limit(1).offset(offset - 1)
        cuts.append(as_int(session.scalar(query)))
    return sorted(set(cuts))


def scope_states(
    session: Session, entity: Entity, site: str, bounds: tuple[int, int]
) -> Iterable[list[tuple[Placed, list[Kept]]]]:
    """Give a county's states of `entity` in a range of commits, in batches, with their conflicts."""
    table = SYNCED[entity.name]
    scope = _in_scope(session, entity.name, site, *bounds)
    query = select(table).where(*scope).order_by(table.c.csn, table.c.nr)
    for part in chunks(session.execute(query)):
        placed = [Placed(state_of(entity, row), dict(row)) for row in part]
        conflicts = conflicts_of(session, (each.state.id for each in placed))
        yield [(each, conflicts.get(each.state.id, [])) for each in placed]


def older_lives(session: Session, entity: Entity, pinc: int) -> list[Placed]:
    """Give the records of `entity` that only an older life of the province knew."""
    table = SYNCED[entity.name]
    query = select(table).where(table.c.csn > 0, table.c.pinc < pinc)
    return [Placed(state_of(entity, row), row) for row in session.mappings(query)]


def _in_scope(
    session: Session, name: str, site: str, lower: int, upper: int | None
) -> tuple[ColumnElement[bool], ...]:
    table = SYNCED[name]
    bounds: list[ColumnElement[bool]] = [table.c.csn > lower]
    if upper is not None:
        bounds.append(table.c.csn <= upper)
    if BY_NAME[name].owner is not Owner.PROVINCE:
        bounds.append(holding.scope(session, name, site))
    return tuple(bounds)


def _conflicts() -> Select[tuple[Stored, ...]]:
    return select(conflict).where(conflict.c.resolved_at.is_(None))


def _conflict(row: Mapping[str, Stored]) -> ConflictRecord:
    value: Value = _value.decode(str(row["value"]))
    kept = Kept(str(row["field"]), value, str(row["tag"]), str(row["site"]), str(row["kind"]))
    return ConflictRecord(str(row["record_id"]), str(row["entity"]), kept, as_int(row["csn"]), str(row["at"]))


def _peer(row: Mapping[str, Stored]) -> Peer:
    return msgspec.convert({str(name): value for name, value in row.items()}, type=Peer)


def package_of(row: Mapping[str, Stored]) -> PackageRecord:
    """Read a row of the table of packages."""
    return msgspec.convert({str(name): value for name, value in row.items()}, type=PackageRecord)
