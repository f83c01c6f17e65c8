"""The state machines of guarded fields: which kind of office may move a record from where to where.

A state is never written by value (exchange protocol 3.7). "Expired" is no state of a permit and of a
contract: it is a comparison of its date with today.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.entities import APPLICATION, COVERAGE_CONTRACT, PERMIT, REFERRAL
from homejobs_desktop.domain.offices import OfficeKind


class ApplicationState(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    REGISTERED = "registered"
    DOCS_CHECK = "docs_check"
    NEEDS_FIX = "needs_fix"
    AGENCY_REVIEW = "agency_review"
    STARRED_REVIEW = "starred_review"
    AGENCY_APPROVED = "agency_approved"
    AGENCY_REJECTED = "agency_rejected"
    OFFICE_REVIEW = "office_review"
    PERMIT_ISSUED = "permit_issued"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class PermitState(StrEnum):
    """Where a permit stands."""

    DRAFT = "draft"
    ISSUED = "issued"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    CANCELLED = "cancelled"
    REPLACED = "replaced"


class ContractState(StrEnum):
    """Where a three-party contract of coverage stands."""

    DRAFT = "draft"
    ACTIVE = "active"
    ENDED = "ended"
    ENDED_EARLY = "ended_early"
    FOLLOWED = "followed"
    CANCELLED = "cancelled"


class ReferralState(StrEnum):
    """What came of sending a person somewhere."""

    REFERRED = "referred"
    ACCEPTED = "accepted"
    DONE = "done"
    REFUSED = "refused"
    DROPPED = "dropped"


_COUNTY: Final = frozenset({OfficeKind.COUNTY})
_PROVINCE: Final = frozenset({OfficeKind.PROVINCE})
_Table = dict[tuple[str | None, str], frozenset[OfficeKind]]

_A = ApplicationState
_FORWARD: Final[dict[ApplicationState | None, tuple[ApplicationState, ...]]] = {
    None: (_A.DRAFT, _A.REGISTERED),
    _A.DRAFT: (_A.REGISTERED,),
    # An office that holds the agency's letter at registration goes straight to its approval.
    _A.REGISTERED: (_A.DOCS_CHECK, _A.AGENCY_REVIEW, _A.AGENCY_APPROVED),
    _A.DOCS_CHECK: (_A.NEEDS_FIX, _A.AGENCY_REVIEW),
    _A.NEEDS_FIX: (_A.DOCS_CHECK,),
    _A.AGENCY_REVIEW: (_A.NEEDS_FIX, _A.STARRED_REVIEW, _A.AGENCY_APPROVED, _A.AGENCY_REJECTED),
    _A.STARRED_REVIEW: (_A.NEEDS_FIX, _A.AGENCY_APPROVED, _A.AGENCY_REJECTED),
    _A.AGENCY_APPROVED: (_A.OFFICE_REVIEW, _A.PERMIT_ISSUED),
    _A.AGENCY_REJECTED: (_A.AGENCY_REVIEW, _A.REJECTED),
    _A.OFFICE_REVIEW: (_A.NEEDS_FIX, _A.PERMIT_ISSUED),
    # Where the province refused the permit, the application waits for the office again.
    _A.PERMIT_ISSUED: (_A.OFFICE_REVIEW,),
}
_OPEN: Final = tuple(
    state for state in _A if state not in {_A.PERMIT_ISSUED, _A.REJECTED, _A.WITHDRAWN, _A.EXPIRED}
)
"""States of an application that is still being handled: it can be refused, given up or run out."""


def _application() -> _Table:
    moves: _Table = {(before, after): _COUNTY for before, afters in _FORWARD.items() for after in afters}
    for state in _OPEN:
        moves[state, _A.WITHDRAWN] = _COUNTY
        if state is not _A.DRAFT:
            moves[state, _A.REJECTED] = _COUNTY
            moves[state, _A.EXPIRED] = _COUNTY
    return moves


_P = PermitState
_C = ContractState
_R = ReferralState
TRANSITIONS: Final[dict[str, _Table]] = {
    APPLICATION.name: _application(),
    PERMIT.name: {
        (None, _P.DRAFT): _COUNTY,
        (_P.DRAFT, _P.ISSUED): _COUNTY,
        (_P.DRAFT, _P.CANCELLED): _COUNTY,
        (_P.ISSUED, _P.SUSPENDED): _PROVINCE,
        (_P.SUSPENDED, _P.ISSUED): _PROVINCE,
        (_P.ISSUED, _P.REVOKED): _PROVINCE,
        (_P.SUSPENDED, _P.REVOKED): _PROVINCE,
        (_P.ISSUED, _P.CANCELLED): _COUNTY,
        (_P.ISSUED, _P.REPLACED): _COUNTY,
    },
    COVERAGE_CONTRACT.name: {
        (None, _C.DRAFT): _COUNTY,
        # A contract that comes signed is written down signed.
        (None, _C.ACTIVE): _COUNTY,
        (_C.DRAFT, _C.ACTIVE): _COUNTY,
        (_C.DRAFT, _C.CANCELLED): _COUNTY,
        (_C.ACTIVE, _C.ENDED): _COUNTY,
        (_C.ACTIVE, _C.ENDED_EARLY): _COUNTY,
        (_C.ACTIVE, _C.FOLLOWED): _COUNTY,
    },
    REFERRAL.name: {
        (None, _R.REFERRED): _COUNTY,
        (_R.REFERRED, _R.ACCEPTED): _COUNTY,
        # Often an office hears of it only when all is over.
        (_R.REFERRED, _R.DONE): _COUNTY,
        (_R.REFERRED, _R.REFUSED): _COUNTY,
        (_R.REFERRED, _R.DROPPED): _COUNTY,
        (_R.ACCEPTED, _R.DONE): _COUNTY,
        (_R.ACCEPTED, _R.REFUSED): _COUNTY,
        (_R.ACCEPTED, _R.DROPPED): _COUNTY,
    },
}
"""For each entity with a guarded state: the moves there are, and which kind of office makes each."""


NOT_BY_HAND: Final = frozenset({(APPLICATION.name, _A.PERMIT_ISSUED, _A.OFFICE_REVIEW)})
"""Moves that only the program makes, when the province's answer asks for them."""

STOPPED: Final = frozenset({_P.SUSPENDED.value, _P.REVOKED.value})
"""States of a permit that no permit may be issued to follow: that would undo what the province decided."""


def followed(entity: str, values: Mapping[str, object]) -> tuple[str, ...]:
    """Give the permits whose place a record of these values takes: those that it renews or replaces."""
    if entity != PERMIT.name:
        return ()
    return tuple(str(values[name]) for name in ("renews", "replaces") if values.get(name))


def may_move(entity: str, before: str | None, after: str, kind: OfficeKind) -> bool:
    """Tell whether an office of this kind may move a record of `entity` from `before` to `after`.

    Args:
        entity: Name in the registry.
        before: The present state; None when the record is being made.
        after: The state it should get.
        kind: The office that acts.
    """
    return kind in TRANSITIONS.get(entity, {}).get((before, after), frozenset())


def next_states(entity: str, before: str | None, kind: OfficeKind) -> tuple[str, ...]:
    """Give the states that people of such an office may move a record to, in the order of the table."""
    moves = TRANSITIONS.get(entity, {})
    return tuple(
        str(after)
        for (start, after), who in moves.items()
        if start == before and kind in who and (entity, start, after) not in NOT_BY_HAND
    )
