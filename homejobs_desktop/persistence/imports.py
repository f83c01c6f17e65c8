"""Sheet imports, so that a whole import can be looked at and undone.

The file's name and what became of each line stay in this office; the cells themselves are not kept.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Column, ForeignKey, Index, Integer, Text, insert, select, update

from homejobs_desktop.persistence.base import Stored, as_int, local_table
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, note, permit, person, skill, survey

_BATCH = 500

import_batch = local_table(
    "import_batch",
    Column("id", Text, primary_key=True),
    Column("file_name", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("duplicates", Integer, nullable=False),
    Column("errors", Integer, nullable=False),
    Column("undone_at", Text),
)
import_line = local_table(
    "import_line",
    Column("nr", Integer, primary_key=True),
    Column("batch_id", Text, ForeignKey("import_batch.id"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("person_id", Text),
)
Index("ix_import_line_batch_id", import_line.c.batch_id)
Index("ix_import_line_person_id", import_line.c.person_id)

_tags = msgspec.json.Decoder(dict[str, str])


class BatchRow(NamedTuple):
    """One import of a sheet; `undone_at` is "" while it stands."""

    id: str
    file_name: str
    sheet: str
    actor: str
    imported_at: str
    accepted: int
    duplicates: int
    errors: int
    undone_at: str


class LineRow(NamedTuple):
    """What became of one line."""

    line: int
    verdict: str
    field: str
    person_id: str


class ImportedPerson(NamedTuple):
    """A person as an import left it behind, and whether the record was used since."""

    id: str
    line: int
    name: str
    retired: bool
    edited: bool
    used: bool


def write_batch(session: Session, batch: BatchRow, lines: Sequence[LineRow]) -> None:
    """Write an import and what became of its lines."""
    session.execute(insert(import_batch).values(**batch._asdict() | {"undone_at": None}))
    rows = [{"batch_id": batch.id, **line._asdict(), "person_id": line.person_id or None} for line in lines]
    if rows:
        session.execute(insert(import_line), rows)


def batches(session: Session, limit: int) -> list[BatchRow]:
    """Give the newest imports first."""
    query = (
        select(import_batch)
        .order_by(import_batch.c.imported_at.desc(), import_batch.c.id.desc())
        .limit(limit)
    )
    return [_batch(row) for row in session.rows(query)]


def batch(session: Session, batch_id: str) -> BatchRow | None:
    """Give one import, or None."""
    row = session.first(select(import_batch).where(import_batch.c.id == batch_id))
    return _batch(row) if row else None


def lines_of(session: Session, batch_id: str) -> list[LineRow]:
    """Give what became of an import's lines, in the sheet's order."""
    columns = (import_line.c.line, import_line.c.verdict, import_line.c.field, import_line.c.person_id)
    query = select(*columns).where(import_line.c.batch_id == batch_id).order_by(import_line.c.line)
    return [
        LineRow(as_int(row[0]), _text(row[1]), _text(row[2]), _text(row[3])) for row in session.rows(query)
    ]


def mark_undone(session: Session, batch_id: str) -> None:
    """Write that an import was undone."""
    session.execute(
        update(import_batch).where(import_batch.c.id == batch_id).values(undone_at=session.instant())
    )


def people_of(session: Session, batch_id: str) -> list[ImportedPerson]:
    """Give the people whom an import registered, as they stand now."""
    columns = (person.c.id, person.c.first_name, person.c.last_name, person.c.retired_at, person.c.tags)
    lines = {line.person_id: line.line for line in lines_of(session, batch_id) if line.person_id}
    ids = list(lines)
    found = []
    for start in range(0, len(ids), _BATCH):
        part = ids[start : start + _BATCH]
        used = _used(session, part)
        for row in session.rows(select(*columns).where(person.c.id.in_(part))):
            record_id = str(row[0])
            name = f"{_text(row[1])} {_text(row[2])}".strip()
            # One operation wrote all fields; a later one leaves its own tag on what it changed.
            edited = len(set(_tags.decode(str(row[4])).values())) > 1
            found.append(
                ImportedPerson(
                    record_id, lines[record_id], name, row[3] is not None, edited, record_id in used
                )
            )
    return sorted(found, key=lambda each: each.line)


def _used(session: Session, ids: Sequence[str]) -> set[str]:
    used: set[str] = set()
    for table in (note, skill, survey, application, permit):
        query = select(table.c.person_id).where(table.c.person_id.in_(ids))
        used |= {str(row[0]) for row in session.rows(query)}
    return used


def _batch(row: Sequence[Stored]) -> BatchRow:
    return BatchRow(
        id=_text(row[0]),
        file_name=_text(row[1]),
        sheet=_text(row[2]),
        actor=_text(row[3]),
        imported_at=_text(row[4]),
        accepted=as_int(row[5]),
        duplicates=as_int(row[6]),
        errors=as_int(row[7]),
        undone_at=_text(row[8]),
    )


def _text(value: Stored) -> str:
    return value if isinstance(value, str) else ""
