"""Operations of two county offices, made by hand."""

from collections.abc import Mapping

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.operations import (
    FIRST,
    FieldEdits,
    Header,
    Move,
    Operation,
    Retire,
    build,
    encode_body,
)

ID = "0190a5b6-0000-7000-8000-000000000001"
NOW = 1_763_800_000_000


def operation(
    kind: str,
    body: FieldEdits | Move | Retire | dict[str, object],
    *,
    site: str = "29-01",
    stamp: int = NOW,
    record_id: str | None = ID,
    least_reader: int = 1,
    previous: bytes = FIRST,
) -> Operation:
    header = Header(site, "0123456789abcdef", 1, stamp, "admin", kind, record_id, 1, least_reader)
    return build(previous, header, bytes(16), encode_body(body))


def creation(values: Mapping[str, Value], kind: str = "person.create", site: str = "29-01") -> Operation:
    return operation(kind, FieldEdits({name: (None, value) for name, value in values.items()}), site=site)


def edit(name: str, seen: str | None, value: Value, *, site: str = "29-01", stamp: int = NOW) -> Operation:
    return operation("person.set", FieldEdits({name: (seen, value)}), site=site, stamp=stamp)
