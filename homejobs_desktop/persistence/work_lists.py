"""The lists that a person works through: what waits for a decision, what did not win, what was decided."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Subquery, func, select

from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.decision_tables import decision
from homejobs_desktop.persistence.decisions import (
    LOSERS,
    DecisionRow,
    Past,
    decision_of_row,
    past_of_row,
)
from homejobs_desktop.persistence.exchange_tables import conflict, field_history, package
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import SYNCED

_DECIDED = ("conflict.resolve",)


class OpenField(NamedTuple):
    """A field of a record in which values wait; `on_record` counts the fields of it that wait."""

    nr: int
    record_id: str
    entity: str
    field: str
    sites: tuple[str, ...]
    kind: str
    at: str
    on_record: int


class FieldCount(NamedTuple):
    """How many records wait in one field."""

    entity: str
    field: str
    records: int


def open_fields(session: Session, after: int, limit: int, field: str = "") -> list[OpenField]:
    """Give the fields in which values wait, the longest waiting first, from number `after` on."""
    groups = _groups()
    counted = select(
        groups, func.count().over(partition_by=groups.c.record_id).label("on_record")
    ).subquery()  # fmt: skip
    wanted: list[ColumnElement[bool]] = [counted.c.nr > after]
    if field:
        wanted.append(counted.c.name == field)
    rows = session.mappings(select(counted).where(*wanted).order_by(counted.c.nr).limit(limit))
    return [
        OpenField(
            as_int(row["nr"]),
            str(row["record_id"]),
            str(row["entity"]),
            str(row["field"]),
            tuple(sorted(str(row["sites"]).split(","))),
            str(row["kind"]),
            str(row["at"]),
            as_int(row["on_record"]),
        )
        for row in rows
    ]


def open_field_count(session: Session) -> int:
    """Give how many fields of records wait for a decision."""
    return as_int(session.scalar(select(func.count()).select_from(_groups())))


def oldest_open(session: Session) -> str:
    """Give since when the longest waiting value waits; "" when none does."""
    oldest = select(func.min(conflict.c.at)).where(conflict.c.resolved_at.is_(None))
    return str(session.scalar(oldest) or "")


def open_fields_by_name(session: Session) -> list[FieldCount]:
    """Give how many records wait in each field, most first."""
    groups = _groups()
    count = func.count()
    query = select(groups.c.entity, groups.c.field, count).group_by(groups.c.entity, groups.c.field)
    return [
        FieldCount(str(entity), str(field), as_int(number))
        for entity, field, number in session.rows(query.order_by(count.desc(), groups.c.field))
    ]


def past_page(session: Session, before: int | None, limit: int) -> list[tuple[int, Past]]:
    """Give values that did not win with their numbers, newest first, before number `before`."""
    wanted: list[ColumnElement[bool]] = [field_history.c.kind.in_(LOSERS)]
    if before is not None:
        wanted.append(field_history.c.nr < before)
    query = select(field_history).where(*wanted).order_by(field_history.c.nr.desc()).limit(limit)
    return [(as_int(row["nr"]), past_of_row(session, row)) for row in session.mappings(query)]


def past_at(session: Session, nr: int) -> Past | None:
    """Give the value with number `nr`, None when it is gone."""
    found = session.mappings(select(field_history).where(field_history.c.nr == nr))
    return past_of_row(session, found[0]) if found else None


def decided_page(session: Session, before: int | None, limit: int) -> list[DecisionRow]:
    """Give the decisions between values, newest first, before commit `before`."""
    wanted: list[ColumnElement[bool]] = [decision.c.type.in_(_DECIDED)]
    if before is not None:
        wanted.append(decision.c.csn < before)
    query = select(decision).where(*wanted).order_by(decision.c.csn.desc()).limit(limit)
    return [decision_of_row(row) for row in session.mappings(query)]


def package_number(session: Session, digest: bytes) -> int:
    """Give the number of the first package that brought an operation; 0 when none is known."""
    made = session.first(select(op.c.site, op.c.inc, op.c.n).where(op.c.hash == digest))
    if made is None:
        return 0
    site, inc, n = made
    last = op.alias()
    query = (
        select(package.c.number)
        .join(last, last.c.hash == package.c.head)
        .where(package.c.direction == "in", package.c.peer == site, last.c.inc == inc, last.c.n >= n)
        .order_by(last.c.n, package.c.at)
        .limit(1)
    )
    return as_int(session.scalar(query))


def entities_of(session: Session, record_ids: Sequence[str]) -> dict[str, str]:
    """Give the entities of records of which only the ids are known."""
    left, found = set(record_ids), dict[str, str]()
    for name, table in SYNCED.items():
        for part in chunks(sorted(left)):
            rows = session.rows(select(table.c.id).where(table.c.id.in_(part)))
            found |= {str(row[0]): name for row in rows}
        left -= found.keys()
    return found


def _groups() -> Subquery:
    columns: Sequence[ColumnElement[Stored]] = (
        func.min(conflict.c.nr).label("nr"),
        conflict.c.record_id,
        func.min(conflict.c.entity).label("entity"),
        conflict.c.field,
        func.group_concat(conflict.c.site.distinct()).label("sites"),
        func.min(conflict.c.kind).label("kind"),
        func.min(conflict.c.at).label("at"),
    )
    name = (func.min(conflict.c.entity) + "." + conflict.c.field).label("name")
    query = select(*columns, name).where(conflict.c.resolved_at.is_(None))
    return query.group_by(conflict.c.record_id, conflict.c.field).subquery()
