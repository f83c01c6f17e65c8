"""Records as whole states, read and written in batches: what the exchange lays down.

Nothing here makes an operation. A row is put down for an operation that is in the journal already, or
while the gate is open; the guards refuse everything else.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple, TypeVar

import msgspec
from sqlalchemy import delete, insert, select, text

from homejobs_desktop.domain.entities import ATTACHMENT, BY_NAME, Entity, Kind, Value
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.domain.skew import fits
from homejobs_desktop.persistence import search, store
from homejobs_desktop.persistence.base import Stored, as_int, to_stored
from homejobs_desktop.persistence.journal_tables import gate
from homejobs_desktop.persistence.prepared import cursor
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import STRANGE, SYNCED

T = TypeVar("T")
IN_LIMIT = 5_000
"""Ids in one `IN`: far below what the database allows, enough that a look-up costs nothing."""

_encoder = msgspec.json.Encoder()


class Placed(NamedTuple):
    """A record as it stands, with its stored row."""

    state: RecordState
    row: Mapping[str, Stored]

    @property
    def place(self) -> tuple[int, int]:
        """The province's incarnation and the commit number of the state."""
        return as_int(self.row["pinc"]), as_int(self.row["csn"])

    @property
    def last_op(self) -> bytes | None:
        """The hash of the operation that last wrote it here."""
        digest = self.row["last_op"]
        return digest if isinstance(digest, bytes) else None


class Put(NamedTuple):
    """A state to put down: `row` is the one it replaces, `at` the instant it counts as written."""

    state: RecordState
    pinc: int
    csn: int
    last_op: bytes | None
    row: Mapping[str, Stored] | None
    at: str


def load(session: Session, entity: str, ids: Iterable[str]) -> dict[str, Placed]:
    """Give those records of `entity` with these ids that are in the store."""
    found, names = {}, tuple(column.name for column in SYNCED[entity].columns)
    for values in among(session, f"SELECT {', '.join(names)} FROM {entity} WHERE id", ids):
        row = dict(zip(names, values, strict=True))
        found[str(row["id"])] = Placed(store.state_of(BY_NAME[entity], row), row)
    return found


def with_strange_fields(session: Session, entity: Entity) -> list[Placed]:
    """Give the records of `entity` that keep fields aside which the program that kept them did not know."""
    table = SYNCED[entity.name]
    rows = session.mappings(select(table).where(text(STRANGE)))
    return [Placed(store.state_of(entity, row), row) for row in rows]


def put(session: Session, entity: str, puts: Sequence[Put]) -> None:
    """Write whole states: new rows are inserted, others replaced, the search index follows."""
    if not puts:
        return
    described = BY_NAME[entity]
    number = store.next_number(session, described)
    new: list[dict[str, Stored]] = []
    changed: dict[tuple[str, ...], list[tuple[Stored, ...]]] = {}
    indexed: list[tuple[Mapping[str, Stored], Mapping[str, Stored] | None]] = []
    for each in puts:
        row = _row(described, each, number)
        if each.row is None:
            number += 1
            new.append(row)
        else:
            # Writing a column anew costs its index, even when the value is the same.
            names = tuple([column for column, value in row.items() if value != each.row[column]])
            changed.setdefault(names, []).append((*[row[name] for name in names], row["nr"]))
        indexed.append((row, each.row))
    driver = cursor(session.connection)
    if new:
        marks = ", ".join("?" * len(new[0]))
        sql = f"INSERT INTO {entity} ({', '.join(new[0])}) VALUES ({marks})"
        driver.executemany(sql, [tuple(row.values()) for row in new])
    if entity == ATTACHMENT.name:
        _await_bytes(session, puts)
    for names, values in changed.items():
        settings = ", ".join(f"{name} = ?" for name in names)
        driver.executemany(f"UPDATE {entity} SET {settings} WHERE nr = ?", values)
    store.reindex(session, described, indexed)
    session.touched.add(entity)


def remove(session: Session, entity: str, placed: Iterable[Placed]) -> None:
    """Take rows away that have left this office's scope or never came to be; the gate must be open."""
    rows = [each.row for each in placed]
    if not rows:
        return
    if entity == "person":
        search.index_people(
            session, [search.Entry(as_int(row["nr"]), str(row["search_text"]), "") for row in rows]
        )
    if entity == ATTACHMENT.name:
        _note_bytes(session, rows)
    table = SYNCED[entity]
    for part in chunks(as_int(row["nr"]) for row in rows):
        session.execute(delete(table).where(table.c.nr.in_(part)))
    session.touched.add(entity)


@contextmanager
def open_gate(session: Session, purpose: str) -> Iterator[None]:
    """Let states of the province in for as long as the block runs."""
    session.execute(insert(gate).values(purpose=purpose))
    yield
    session.execute(gate.delete())


def among(
    session: Session, query: str, values: Iterable[Stored], *before: Stored
) -> Iterator[tuple[Stored, ...]]:
    """Give the rows of a query, which ends in a column, where that column is one of `values`.

    `before` are the values of the marks that the query has itself. Thousands of values cost SQLAlchemy
    many times what they cost the database.
    """
    driver = cursor(session.connection)
    for part in chunks(values):
        driver.execute(f"{query} IN ({','.join('?' * len(part))})", (*before, *part))
        yield from driver.fetchall()


def drop_among(session: Session, table: str, column: str, values: Iterable[Stored]) -> None:
    """Delete the rows of a local table where `column` is one of `values`."""
    driver = cursor(session.connection)
    for part in chunks(values):
        driver.execute(f"DELETE FROM {table} WHERE {column} IN ({','.join('?' * len(part))})", part)


def chunks(items: Iterable[T], size: int = IN_LIMIT) -> Iterator[list[T]]:
    """Give `items` in lists of at most `size`."""
    source = iter(items)
    while part := list(islice(source, size)):
        yield part


def _await_bytes(session: Session, puts: Sequence[Put]) -> None:
    """Remember which bytes documents name that are not here yet."""
    sql = (
        "INSERT OR IGNORE INTO blob_awaited (sha256) "
        "SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1)"
    )
    named = {str(each.state.fields.get("sha256") or "") for each in puts} - {""}
    if named:
        session.connection.exec_driver_sql(sql, [(each,) for each in sorted(named)])


def _note_bytes(session: Session, rows: Sequence[Mapping[str, Stored]]) -> None:
    """Remember which bytes documents named that go, so that these can go after them."""
    sql = "INSERT OR REPLACE INTO blob_left (record_id, sha256, at) VALUES (?, ?, ?)"
    at = session.instant()
    gone = [(row["id"], row["sha256"], at) for row in rows if row["sha256"]]
    if gone:
        session.connection.exec_driver_sql(sql, gone)


def _row(entity: Entity, each: Put, number: int) -> dict[str, Stored]:
    state = each.state
    fields, unknown = _stored_fields(entity.name, state.fields, _unfit(entity, state))
    old = each.row
    return {
        "nr": old["nr"] if old else number,
        "id": state.id,
        "owner": state.owner,
        **fields,
        "tags": _encoder.encode(state.tags).decode(),
        "extra": _encoder.encode(unknown).decode() if unknown else None,
        "retired_at": state.retired[0] if state.retired else None,
        "retired_reason": state.retired[1] if state.retired else None,
        "last_op": each.last_op,
        "rev": as_int(old["rev"]) + 1 if old else 1,
        "pinc": each.pinc,
        "csn": each.csn,
        "created_at": old["created_at"] if old else each.at,
        "updated_at": each.at,
        **store.derived(entity, fields),
    }


def _unfit(entity: Entity, state: RecordState) -> set[str]:
    """Give the fields whose values they cannot hold: an office that did not know them yet let these in."""
    given = state.fields.get
    return {
        field.name
        for field in _LATER[entity.name]
        if (value := given(field.name)) is not None and not fits(field.kind, value)
    }


def _stored_fields(
    entity: str, values: Mapping[str, Value], unfit: Collection[str]
) -> tuple[dict[str, Stored], dict[str, Value]]:
    """Give every field of a row in its order, and beside them what they cannot hold."""
    converters, fields, unknown = _CONVERTERS[entity], _BLANK[entity].copy(), {}
    for name, value in values.items():
        convert = None if name in unfit else converters.get(name)
        if convert is None:
            unknown[name] = value
        else:
            fields[name] = value if value is None or type(value) is str else convert(value)
    return fields, dict(sorted(unknown.items()))


_Convert = Callable[[Value], Stored]


def _as_it_is(value: Value) -> Stored:
    if value is None or isinstance(value, str | int):
        return value
    message = f"a text or number cannot hold {type(value).__name__}"
    raise TypeError(message)


def _encoded(value: Value) -> Stored:
    # Lists and documents are stored in one form, whoever wrote them.
    return None if value is None else to_stored(_LIST, value)


_LIST = BY_NAME["person"].field("support_bodies")
_LATER = {
    name: tuple(field for field in entity.fields if field.since > 1) for name, entity in BY_NAME.items()
}
_CONVERTERS: dict[str, dict[str, _Convert]] = {
    name: {
        field.name: _encoded if field.kind in {Kind.LIST, Kind.DOCUMENT} else _as_it_is
        for field in entity.fields
    }
    for name, entity in BY_NAME.items()
}
_BLANK: dict[str, dict[str, Stored]] = {name: dict.fromkeys(each) for name, each in _CONVERTERS.items()}
