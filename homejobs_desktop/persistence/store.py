"""The writing door: the only way a synced record is made, changed, moved or retired.

Each call writes the operation and the row in the running transaction and keeps the search index and
the derived columns in step; the guards refuse every other way (see `guards`).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Table, Update, bindparam, insert, select, update

from homejobs_desktop.domain.entities import Entity, Merge, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import FieldEdits, Move, Retire, encode_body, plain_value
from homejobs_desktop.domain.records import RecordState, encode_state
from homejobs_desktop.domain.skew import least_reader
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import journal, search
from homejobs_desktop.persistence.base import Stored, as_int, from_stored, to_stored
from homejobs_desktop.persistence.journal_tables import base_copy, gate
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import DERIVED, SYNCED

GONE = mark("Store", "This record is no longer in this office's store. Refresh the list.")

_tags_decoder = msgspec.json.Decoder(dict[str, str])
_INSERTS = {name: Prepared(insert(table)) for name, table in SYNCED.items()}
_LAST_NUMBERS = {
    name: Prepared(select(table.c.nr).order_by(table.c.nr.desc()).limit(1)) for name, table in SYNCED.items()
}


class StoredRow(NamedTuple):
    """A row as it stands: its number, its stored columns by name."""

    nr: int
    columns: dict[str, Stored]

    def tag(self, field: str) -> str | None:
        """Give the tag of the operation that last wrote `field`, or None."""
        tags = _tags_decoder.decode(str(self.columns["tags"]))
        return tags.get(field, tags.get("*"))


def create(session: Session, entity: Entity, values: Mapping[str, Value]) -> str:
    """Make a record and give its id."""
    return create_many(session, entity, [values])[0]


def create_again(session: Session, entity: Entity, record_id: str, values: Mapping[str, Value]) -> None:
    """Make a record under the id that it had before the province refused its making."""
    create_many(session, entity, [values], ids=[record_id])


def create_many(
    session: Session, entity: Entity, records: Sequence[Mapping[str, Value]], *, ids: Sequence[str] = ()
) -> list[str]:
    """Make many records of one entity and give their ids, in order; without `ids` they get new ones."""
    if not records:
        return []
    ids = [*ids] or [session.ids.new() for _ in records]
    verb = "add" if entity.union else "create"
    known = [{name: value for name, value in values.items() if value is not None} for values in records]
    entries = [
        journal.Entry(
            f"{entity.name}.{verb}",
            record_id,
            encode_body(FieldEdits({name: (None, plain_value(value)) for name, value in values.items()})),
            least_reader(entity.name, values),
        )
        for record_id, values in zip(ids, known, strict=True)
    ]
    written = journal.append(session, entries)
    first = next_number(session, entity)
    rows = [
        _new_row(session, entity, first + index, record_id, values, each)
        for index, (record_id, values, each) in enumerate(zip(ids, known, written, strict=True))
    ]
    _give_to_owners(session, rows)
    session.put(_INSERTS[entity.name], rows)
    reindex(session, entity, [(row, None) for row in rows])
    session.touched.add(entity.name)
    return [*ids]


def change(session: Session, entity: Entity, record_id: str, changes: Mapping[str, Value]) -> bool:
    """Change fields of a record; False when every field already holds the value given."""
    row = load(session, entity, record_id)
    stored = {name: to_stored(entity.field(name), value) for name, value in changes.items()}
    changed = {name: value for name, value in stored.items() if value != row.columns[name]}
    if not changed:
        return False
    for name in changed:
        if entity.field(name).merge in {Merge.GUARDED, Merge.FIXED}:
            message = f"{entity.name}.{name} is never changed by value"
            raise ValueError(message)
    edits = FieldEdits({name: (row.tag(name), plain_value(changes[name])) for name in changed})
    _write(session, entity, row, f"{entity.name}.set", encode_body(edits), changed)
    return True


def move(
    session: Session, entity: Entity, record_id: str, state: str, extra: Mapping[str, Value] | None = None
) -> None:
    """Take a guarded state to `state`, setting `extra` fields with it; the rule is the caller's."""
    row = load(session, entity, record_id)
    before = row.columns["state"]
    fields = dict(extra or {})
    body = Move(
        before=None if before is None else str(before),
        after=state,
        tag=row.tag("state"),
        fields={name: (row.tag(name), plain_value(value)) for name, value in fields.items()},
    )
    changed: dict[str, Stored] = {"state": state}
    changed |= {name: to_stored(entity.field(name), value) for name, value in fields.items()}
    _write(session, entity, row, f"{entity.name}.move", encode_body(body), changed)


def retire(session: Session, entity: Entity, record_id: str, reason: str) -> None:
    """Mark a record as no longer in use; nothing is ever deleted."""
    row = load(session, entity, record_id)
    changed: dict[str, Stored] = {"retired_at": session.instant(), "retired_reason": reason}
    _write(session, entity, row, f"{entity.name}.retire", encode_body(Retire(reason)), changed)


def audit(session: Session, action: str, details: Mapping[str, object]) -> None:
    """Write what was done that changes no record (login, export, print) into the chain."""
    journal.append(session, [journal.Entry(f"audit.{action}", "", encode_body(dict(details)))])


def audit_of(session: Session, kind: str, record_id: str, details: Mapping[str, object]) -> None:
    """Write what was done about a record without changing it (an operation `audit.…`) into the chain."""
    journal.append(session, [journal.Entry(kind, record_id, encode_body(dict(details)))])


def seed(session: Session, entity: Entity, records: Mapping[str, Mapping[str, Value]]) -> None:
    """Put down shipped reference records by id, without operations: they are the same everywhere."""
    session.execute(insert(gate).values(purpose="seed"))
    first = next_number(session, entity)
    rows = [
        _new_row(session, entity, first + index, record_id, values, None)
        for index, (record_id, values) in enumerate(records.items())
    ]
    session.put(_INSERTS[entity.name], rows)
    session.execute(gate.delete())
    session.touched.add(entity.name)


def load(session: Session, entity: Entity, record_id: str) -> StoredRow:
    """Give a record's row; raises NotFound when there is none."""
    table = SYNCED[entity.name]
    found = session.mappings(select(table).where(table.c.id == record_id))
    if not found:
        raise NotFound(GONE)
    return StoredRow(as_int(found[0]["nr"]), found[0])


def fields_of(entity: Entity, row: Mapping[str, Stored]) -> dict[str, Value]:
    """Give the registry fields of a stored row as values."""
    return {field.name: from_stored(field, row[field.name]) for field in entity.fields}


def strange_of(row: Mapping[str, Stored]) -> dict[str, Value]:
    """Give what this program keeps of a row without understanding it: fields of a newer program."""
    return msgspec.json.decode(str(row["extra"]), type=dict[str, Value]) if row["extra"] else {}


def next_number(session: Session, entity: Entity) -> int:
    """Give the row number that a new record of `entity` takes."""
    last = session.fetch(_LAST_NUMBERS[entity.name])
    return as_int(last[0][0]) + 1 if last else 1


def reindex(
    session: Session, entity: Entity, rows: Sequence[tuple[Mapping[str, Stored], Mapping[str, Stored] | None]]
) -> None:
    """Bring the search index in step with (new, old) rows of `entity`."""
    if entity.name != "person":
        return
    search.index_people(
        session,
        [
            search.Entry(as_int(new["nr"]), str(old["search_text"]) if old else "", str(new["search_text"]))
            for new, old in rows
        ],
    )


def derived(entity: Entity, columns: Mapping[str, Stored]) -> dict[str, Stored]:
    """Give the derived columns that follow from stored fields."""
    derive = DERIVED.get(entity.name)
    return derive(columns) if derive else {}


def _new_row(
    session: Session,
    entity: Entity,
    nr: int,
    record_id: str,
    values: Mapping[str, Value],
    written: journal.Written | None,
) -> dict[str, Stored]:
    now = session.instant()
    fields: dict[str, Stored] = {
        field.name: to_stored(field, values.get(field.name)) for field in entity.fields
    }
    return {
        "nr": nr,
        "id": record_id,
        "owner": session.office.site if written else session.office.province_site,
        **fields,
        "tags": f'{{"*":"{written.operation.tag}"}}' if written else "{}",
        "extra": None,
        "retired_at": None,
        "retired_reason": None,
        "last_op": written.operation.hash if written else None,
        "rev": 1,
        "pinc": journal.FIRST_PINC if written and written.csn else 0,
        "csn": written.csn if written else 0,
        "created_at": now,
        "updated_at": now,
        **derived(entity, fields),
    }


def _give_to_owners(session: Session, rows: Sequence[dict[str, Stored]]) -> None:
    """Let what the province writes about a person belong to the person's county, so that it travels there."""
    if session.office.kind is OfficeKind.COUNTY or "person_id" not in rows[0]:
        return
    people = SYNCED["person"].c
    about = {str(row["person_id"]) for row in rows}
    found = session.rows(select(people.id, people.owner).where(people.id.in_(about)))
    owners = {person_id: owner for person_id, owner in found}  # noqa: C416 - rows are sequences, not pairs
    for row in rows:
        row["owner"] = owners.get(row["person_id"], row["owner"])


def _write(
    session: Session, entity: Entity, row: StoredRow, kind: str, body: bytes, changed: Mapping[str, Stored]
) -> None:
    """Write one operation on a record and the row that follows from it."""
    table = SYNCED[entity.name]
    record_id = str(row.columns["id"])
    if session.office.kind is OfficeKind.COUNTY:
        _keep_base(session, entity, row)
    entry = journal.Entry(kind, record_id, body, least_reader(entity.name, changed))
    written = journal.append(session, [entry])[0]
    tags = _tags_decoder.decode(str(row.columns["tags"])) | dict.fromkeys(
        (name for name in changed if name != "retired_reason"), written.operation.tag
    )
    columns: dict[str, Stored] = {**row.columns, **changed}
    new: dict[str, Stored] = {
        **changed,
        **_still_strange(row.columns, changed),
        **derived(entity, columns),
        "tags": msgspec.json.encode(tags).decode(),
        "last_op": written.operation.hash,
        "rev": as_int(row.columns["rev"]) + 1,
        "updated_at": session.instant(),
    }
    if written.csn:
        new |= {"csn": written.csn, "pinc": journal.commit_head(session).pinc}
    session.execute(_update_of(table, tuple(sorted(new))), {**new, "at": row.nr})
    reindex(session, entity, [({**columns, **new}, row.columns)])
    session.touched.add(entity.name)


def _still_strange(columns: Mapping[str, Stored], changed: Mapping[str, Stored]) -> dict[str, Stored]:
    """Give the `extra` of a row where one of its values, which its field cannot hold, is replaced now."""
    strange = strange_of(columns)
    left = {name: value for name, value in strange.items() if name not in changed}
    return (
        {} if len(left) == len(strange) else {"extra": msgspec.json.encode(left).decode() if left else None}
    )


def _keep_base(session: Session, entity: Entity, row: StoredRow) -> None:
    """Keep the province's state of a record under the first own operation that lies on it."""
    if not row.columns["csn"]:
        return
    record_id = str(row.columns["id"])
    if session.first(select(base_copy.c.csn).where(base_copy.c.record_id == record_id)) is not None:
        return
    session.execute(
        insert(base_copy).values(
            record_id=record_id,
            entity=entity.name,
            state=encode_state(state_of(entity, row.columns)),
            pinc=row.columns["pinc"],
            csn=row.columns["csn"],
        )
    )


def state_of(entity: Entity, row: Mapping[str, Stored]) -> RecordState:
    """Give a stored row as a state: owner, the fields that are set, their tags, whether and why retired."""
    values = fields_of(entity, row) | strange_of(row)
    fields = {name: value for name, value in values.items() if value is not None}
    retired = (str(row["retired_at"]), str(row["retired_reason"] or "")) if row["retired_at"] else None
    tags = _tags_decoder.decode(str(row["tags"]))
    return RecordState(str(row["id"]), entity.name, str(row["owner"]), fields, tags, retired)


def _update_of(table: Table, names: tuple[str, ...]) -> Update:
    return (
        update(table).where(table.c.nr == bindparam("at")).values({name: bindparam(name) for name in names})
    )
