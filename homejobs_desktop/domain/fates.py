"""What became of a change on its way to the province, and a change as a person's story shows it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.domain.entities import Value


class Fate(StrEnum):
    """How far a change has come (exchange protocol 3.5, 3.6)."""

    RECORDED = "recorded"
    """In this office's store, not yet in a package."""
    PACKED = "packed"
    """In a package that was written; the province has not answered."""
    DELIVERED = "delivered"
    """The province has it."""
    CONFIRMED = "confirmed"
    """The province applied it, or already had the same."""
    KEPT_AS_LOSER = "lww-lost"
    """A later value of another office stands; this one is kept in the history."""
    CONFLICT = "conflict"
    """The present value stands until a person at the province decides."""
    REJECTED = "rejected"
    """The province refused it and says why."""
    PARKED = "parked"
    """The province must update its program first."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One change in a person's story.

    `type` is the operation's type (`person.set`, `permit.move`), `fields` what it set, `state` the
    state it moved to ("" for none), `facts` what the changed record says of itself (permit number,
    survey band), `detail` the province's reason where there is one.
    """

    seq: int
    at: dt.datetime
    type: str
    record_id: str
    actor: str
    site: str
    fields: dict[str, Value]
    state: str
    facts: dict[str, Value]
    fate: Fate
    detail: str
