"""Records as whole states, read and written in batches: what the exchange lays down.

Nothing here makes an operation. A row is put down for an operation that is in the journal already, or
while the gate is open; the guards refuse everything else.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

import msgspec
from sqlalchemy import delete, insert, select

from homejobs_desktop.domain.entities import BY_NAME, Entity, Kind, Value
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.persistence import search, store
from homejobs_desktop.persistence.base import Stored, as_int, to_stored
from homejobs_desktop.persistence.journal_tables import gate
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import SYNCED

T = TypeVar("T")
IN_LIMIT = 5_000
"""Ids in one `IN`: far below what the database allows, enough that a look-up costs nothing."""

_encoder = msgspec.json.Encoder()
_COLUMNS = {name: tuple(column.name for column in table.columns) for name, table in SYNCED.items()}
_INSERT = {
    name: f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    for name, columns in _COLUMNS.items()
}


class Placed(NamedTuple):
    """A record as it stands, with its stored row."""

    state: RecordState
    row: Mapping[str, Stored]

    @property
    def place(self) -> tuple[int, int]:
        """The province's incarnation and the commit number of the state."""
        return as_int(self.row["pinc"]), as_int(self.row["csn"])


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
    table, found = SYNCED[entity], {}
    for part in chunks(ids):
        for row in session.mappings(select(table).where(table.c.id.in_(part))):
            found[str(row["id"])] = Placed(store.state_of(BY_NAME[entity], row), row)
    return found


def put(session: Session, entity: str, puts: Sequence[Put]) -> None:
    """Write whole states: new rows are inserted, others replaced, the search index follows."""
    if not puts:
        return
    described, columns = BY_NAME[entity], _COLUMNS[entity]
    number = store.next_number(session, described)
    new: list[tuple[Stored, ...]] = []
    changed: dict[tuple[str, ...], list[tuple[Stored, ...]]] = {}
    indexed: list[tuple[Mapping[str, Stored], Mapping[str, Stored] | None]] = []
    for each in puts:
        row = _row(described, each, number)
        if each.row is None:
            number += 1
            new.append(tuple([row[column] for column in columns]))
        else:
            # Writing a column anew costs its index, even when the value is the same.
            names = tuple([column for column in columns if row[column] != each.row[column]])
            changed.setdefault(names, []).append((*[row[name] for name in names], row["nr"]))
        indexed.append((row, each.row))
    if new:
        session.connection.exec_driver_sql(_INSERT[entity], new)
    for names, values in changed.items():
        settings = ", ".join(f"{name} = ?" for name in names)
        session.connection.exec_driver_sql(f"UPDATE {entity} SET {settings} WHERE nr = ?", values)
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


def chunks(items: Iterable[T], size: int = IN_LIMIT) -> Iterator[list[T]]:
    """Give `items` in lists of at most `size`."""
    part: list[T] = []
    for item in items:
        part.append(item)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def _row(entity: Entity, each: Put, number: int) -> dict[str, Stored]:
    state = each.state
    given = state.fields.get
    fields: dict[str, Stored] = {
        name: value if (value := given(name)) is None or type(value) is str else convert(value)
        for name, convert in _CONVERTERS[entity.name]
    }
    strange = state.fields.keys() - fields.keys()
    unknown = {name: state.fields[name] for name in sorted(strange)}
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
_CONVERTERS: dict[str, tuple[tuple[str, _Convert], ...]] = {
    name: tuple(
        (field.name, _encoded if field.kind in {Kind.LIST, Kind.DOCUMENT} else _as_it_is)
        for field in entity.fields
    )
    for name, entity in BY_NAME.items()
}
