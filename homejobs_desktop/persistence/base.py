"""The store's vocabulary: one metadata, and how a registry entity becomes a table."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec
from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

from homejobs_desktop.domain.entities import Entity, Field, Kind, Value

type_of_kind: Final = {
    Kind.TEXT: Text,
    Kind.INTEGER: Integer,
    Kind.BOOLEAN: Integer,
    Kind.DATE: Text,
    Kind.LIST: Text,
    Kind.DOCUMENT: Text,
}

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Stored = str | int | bytes | None
"""What a column can hold."""

_encoder = msgspec.json.Encoder(order="sorted")


def synced_table(entity: Entity, *derived: Column[Stored]) -> Table:
    """Make the table of a synced entity: its registry fields, the system columns, derived columns."""
    return Table(
        entity.name,
        metadata,
        Column("nr", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("owner", Text, nullable=False),
        *(Column(field.name, type_of_kind[field.kind]) for field in entity.fields),
        Column("tags", Text, nullable=False),
        Column("extra", Text),
        Column("retired_at", Text),
        Column("retired_reason", Text),
        Column("last_op", LargeBinary),
        Column("rev", Integer, nullable=False),
        Column("pinc", Integer, nullable=False),
        Column("csn", Integer, nullable=False),
        Column("created_at", Text, nullable=False),
        Column("updated_at", Text, nullable=False),
        *derived,
        sqlite_strict=True,
    )


def local_table(name: str, *columns: Column[Stored]) -> Table:
    """Make a table that stays in this office."""
    return Table(name, metadata, *columns, sqlite_strict=True)


def to_stored(field: Field, value: Value) -> Stored:
    """Turn an operation's value into what the column holds."""
    if value is None or isinstance(value, str):
        return value
    if field.kind in {Kind.LIST, Kind.DOCUMENT}:
        return _encoder.encode(value).decode()
    if isinstance(value, bool | int):
        return int(value)
    message = f"{field.name} cannot hold {type(value).__name__}"
    raise TypeError(message)


def from_stored(field: Field, stored: Stored) -> Value:
    """Turn what a column holds back into an operation's value."""
    if stored is None or isinstance(stored, bytes):
        return None
    if field.kind is Kind.BOOLEAN:
        return bool(stored)
    if field.kind in {Kind.LIST, Kind.DOCUMENT}:
        return _decode(str(stored))
    return stored


def as_int(stored: Stored) -> int:
    """Give an integer column's value, 0 for NULL."""
    return int(stored or 0)


def as_bytes(stored: Stored) -> bytes:
    """Give a blob column's value, empty for NULL."""
    return stored if isinstance(stored, bytes) else b""


def _decode(text: str) -> Value:
    value: Value = msgspec.json.decode(text, type=list[str] | dict[str, object])
    return value


Derive = Callable[[Mapping[str, Stored]], dict[str, Stored]]
"""Computes an entity's derived columns from its stored fields."""
