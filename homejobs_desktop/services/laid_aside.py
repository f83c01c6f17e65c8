"""A change that came back is laid aside for a reason, and the province is told; or it is taken up again."""

from collections.abc import Iterable

import msgspec

from homejobs_desktop.domain.operations import TASK_ACTS, TASK_AGAIN, TASK_ASIDE, Operation
from homejobs_desktop.domain.records import Outcome, instant_of
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import came_back, holding, store
from homejobs_desktop.persistence.came_back import Aside, CameBack
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.decisions import LONGEST_REASON

_HASH_SIZE = 32
_CAME_BACK = frozenset({Outcome.REJECTED.value, Outcome.PARKED.value})


def lay_aside(session: Session, row: CameBack, reason: str) -> None:
    """Lay a change aside and write down why, for the province too.

    Of a record that was erased nothing new may be said: there the reason is left out.
    """
    erased = row.record_id in holding.erased(session, [row.record_id])
    told = "" if erased else reason
    details = {"op": row.hash.hex(), "decided": row.decided, "reason": told}
    store.audit_of(session, TASK_ASIDE, "" if erased else row.record_id, details)
    aside = Aside(told, session.actor, session.office.site, "", row.decided)
    came_back.lay_aside(session, row.hash, aside)


def take_up(session: Session, row: CameBack) -> None:
    """Let a change wait again that was laid aside, at the province too."""
    erased = row.record_id in holding.erased(session, [row.record_id])
    store.audit_of(session, TASK_AGAIN, "" if erased else row.record_id, {"op": row.hash.hex()})
    came_back.reopen(session, row.hash)


def follow_counties(session: Session, operations: Iterable[Operation]) -> None:
    """Take over at the province what counties did with their own changes that came back."""
    for operation in operations:
        if operation.header.type in TASK_ACTS and operation.body:
            _follow(session, operation)


class _Said(msgspec.Struct):
    """Body of `audit.task_aside` and `audit.task_again`."""

    op: str = ""
    decided: str = ""
    reason: str = ""


_decoder = msgspec.json.Decoder(_Said)


def _follow(session: Session, operation: Operation) -> None:
    """Follow one; what is not written as it should be, or is about another office's change, says nothing."""
    try:
        said = _decoder.decode(operation.body)
        digest = bytes.fromhex(said.op)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return
    header = operation.header
    row = came_back.came_back_at(session, digest) if len(digest) == _HASH_SIZE else None
    if row is None or row.site != header.site or row.outcome not in _CAME_BACK:
        return
    if header.type == TASK_AGAIN:
        came_back.reopen(session, digest)
        return
    reason = canonical(said.reason)[:LONGEST_REASON]
    # A reason must go when the record is erased: that needs the record's name in the header.
    reason = reason if header.record_id == row.record_id else ""
    aside = Aside(reason, header.actor, header.site, instant_of(header.stamp), said.decided)
    came_back.lay_aside(session, digest, aside)
