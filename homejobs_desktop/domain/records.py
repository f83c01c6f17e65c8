"""A synced record as the exchange sees it: values, the tags of who wrote them, owner, whether retired.

One shape for what the province decides on, what it sends down, and what a county keeps under its own
unsettled operations.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

import msgspec

from homejobs_desktop.domain.entities import Value

_LATEST = 253_402_300_799_999
ANY = "*"
"""Key of the tag that holds for every field that has none of its own."""


def instant_of(stamp: int) -> str:
    """Give an operation's stamp as the store writes instants: UTC, ISO, whole seconds."""
    return _instant(min(stamp, _LATEST) // 1000)


@lru_cache(maxsize=1_024)
def _instant(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class RecordState:
    """A record at one moment; `retired` is the instant and the reason."""

    id: str
    entity: str
    owner: str
    fields: Mapping[str, Value]
    tags: Mapping[str, str]
    retired: tuple[str, str] | None = None

    def tag(self, name: str) -> str | None:
        """Give the tag of the operation that last wrote the field `name`."""
        return self.tags.get(name, self.tags.get(ANY))

    def written(self, changes: Mapping[str, Value], tag: str) -> "RecordState":
        """Give the record with `changes` written by the operation of `tag`."""
        if not changes:
            return self
        return replace(
            self, fields={**self.fields, **changes}, tags={**self.tags, **dict.fromkeys(changes, tag)}
        )  # fmt: skip

    def retired_by(self, instant: str, reason: str, tag: str) -> "RecordState":
        """Give the record retired by the operation of `tag`."""
        return replace(self, retired=(instant, reason), tags={**self.tags, "retired_at": tag})


class _Wire(msgspec.Struct):
    """A state as JSON; `f` without the fields that are not set, `g` the tags as they are kept."""

    id: str
    ty: str
    o: str
    f: dict[str, str | int | bool | list[str] | dict[str, object] | None]
    g: dict[str, str]
    r: tuple[str, str] | None


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(_Wire)


def encode_state(state: RecordState) -> str:
    """Give a state as the text in which it is kept."""
    fields: dict[str, Value] = {name: value for name, value in state.fields.items() if value is not None}
    wire = _Wire(state.id, state.entity, state.owner, fields, dict(state.tags), state.retired)
    return _encoder.encode(wire).decode()


def decode_state(text: str) -> RecordState:
    """Read a state that was kept."""
    wire = _decoder.decode(text)
    return RecordState(wire.id, wire.ty, wire.o, wire.f, wire.g, wire.r)


class Outcome(StrEnum):
    """What the province made of an operation: every one gets exactly one."""

    APPLIED = "applied"
    SAME = "same"
    LOSER = "lww-lost"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    PARKED = "parked"


class Reason(StrEnum):
    """Why an operation was rejected."""

    GUARDED = "guarded"
    FIXED = "fixed"
    TRANSITION = "transition"
    OWNER = "owner"
    AUTHORITY = "authority"
    UNKNOWN = "unknown-record"
    EXISTS = "exists"
    VALUE = "value"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that is not the present one but must not be lost: in the history, or to be decided.

    `kind` is `lost` or `overwritten` for the history, `review` or `proposal` for a conflict.
    """

    field: str
    value: Value
    tag: str
    site: str
    kind: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome of one operation and what follows from it.

    `state` is the record afterwards (None when the operation is about no record or was rejected);
    `kept` are the values that lost or wait for a person.
    """

    outcome: Outcome
    reason: Reason | None = None
    state: RecordState | None = None
    kept: tuple[Kept, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def word(self) -> str:
        """How the outcome is stored and sent: `applied`, `rejected:transition`, …."""
        return f"{self.outcome}:{self.reason}" if self.reason else str(self.outcome)

    @property
    def conflicts(self) -> tuple[Kept, ...]:
        """The values that a person must decide on."""
        return tuple(kept for kept in self.kept if kept.kind in {"review", "proposal"})

    @property
    def history(self) -> tuple[Kept, ...]:
        """The values that lost."""
        return tuple(kept for kept in self.kept if kept.kind in {"lost", "overwritten"})
