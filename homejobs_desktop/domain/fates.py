"""What became of a change on its way to the province, and a change as a person's story shows it."""

import datetime as dt
from collections.abc import Mapping
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


@dataclass(frozen=True, slots=True)
class Account:
    """How many changes were sent, and how many have which fate; every change has exactly one.

    `parked` waits for a newer program, `waiting` for an earlier package; `unanswered` has no fate yet,
    and `unknown` one that this program does not know.
    """

    sent: int = 0
    applied: int = 0
    same: int = 0
    kept: int = 0
    conflict: int = 0
    rejected: int = 0
    parked: int = 0
    waiting: int = 0
    unanswered: int = 0
    unknown: int = 0

    @property
    def counted(self) -> int:
        """The sum of all fates."""
        decided = self.applied + self.same + self.kept + self.conflict + self.rejected
        return decided + self.parked + self.waiting + self.unanswered

    @property
    def balanced(self) -> bool:
        """Whether everything that was sent has a fate, and nothing else has one."""
        return self.sent == self.counted and not self.unknown


_COLUMNS = {
    "applied": "applied",
    "lww-won": "applied",
    "same": "same",
    "lww-lost": "kept",
    "conflict": "conflict",
    "rejected": "rejected",
    "parked": "parked",
    "waiting": "waiting",
    "": "unanswered",
}


def account_of(sent: int, words: Mapping[str, int]) -> Account:
    """Put counted outcomes (`applied`, `rejected`, "" for none yet) into an account of `sent` changes."""
    columns = dict.fromkeys((*_COLUMNS.values(), "unknown"), 0)
    for word, count in words.items():
        columns[_COLUMNS.get(word, "unknown")] += count
    return Account(sent=sent, **columns)
