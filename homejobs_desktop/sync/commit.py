"""The province's decision on one operation: pure, by the table of the exchange protocol 3.5.

Nothing is dropped: a value that does not become the present one goes to the record's history or to a
conflict that a person decides.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

from homejobs_desktop.domain.entities import (
    BY_NAME,
    SCHEMA_VERSION,
    Entity,
    Field,
    Kind,
    Merge,
    Owner,
    Value,
)
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import (
    PROVINCE_ONLY,
    REQUESTS,
    Operation,
    edits_of,
    move_of,
    request_of,
    retire_of,
)
from homejobs_desktop.domain.records import (
    ANY,
    Decision,
    Kept,
    Outcome,
    Reason,
    RecordState,
    instant_of,
)
from homejobs_desktop.domain.skew import fits, may_keep
from homejobs_desktop.domain.transitions import STOPPED, followed, may_move

FAST_CLOCK = 3_600_000
"""Milliseconds by which an operation may be ahead of the province's clock before it is held back."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NO_RECORD = frozenset({"inc", "audit"})
_NO_CHANGE = REQUESTS | PROVINCE_ONLY
_VERBS = frozenset({"create", "add", "set", "move", "retire"})
_STATE = "state"

Edits = Mapping[str, tuple[str | None, Value]]


class Moment(NamedTuple):
    """When an operation counts as made, and how to find that out for the one that is present.

    Attributes:
        effective: Effective time of the operation being decided.
        effective_of: Gives the effective time of the operation that left a tag.
        state_of: Gives the guarded state of another record ("" when there is none).
    """

    effective: int
    effective_of: Callable[[str], int]
    state_of: Callable[[str], str] = lambda _record_id: ""


def effective_time(stamp: int, previous: int, received: int) -> int:
    """Clamp an operation's time between its predecessor's effective time and an hour past its receipt."""
    return max(previous, min(stamp, received + FAST_CLOCK))


def is_understood(operation: Operation) -> bool:
    """Tell whether this program may apply the operation; if not, it is parked for a newer one."""
    header = operation.header
    if header.least_reader > SCHEMA_VERSION:
        return False
    if header.type in _NO_CHANGE or header.entity in _NO_RECORD:
        return True
    return header.entity in BY_NAME and header.verb in _VERBS


def decide(operation: Operation, present: RecordState | None, moment: Moment) -> Decision:
    """Decide on a county's operation about the record `present` (None when there is none).

    Args:
        operation: A verified operation of a county.
        present: The record as it is committed now.
        moment: Its effective time and those of the present values.

    Raises:
        PackageRefused: Its body is not what its type promises.
    """
    header = operation.header
    if not is_understood(operation):
        return Decision(Outcome.PARKED)
    if header.entity in _NO_RECORD:
        return Decision(Outcome.APPLIED)
    if header.type in REQUESTS:
        return _ask(operation, present)
    if header.type in PROVINCE_ONLY:
        return Decision(Outcome.REJECTED, Reason.AUTHORITY)
    entity = BY_NAME[header.entity]
    if not operation.body or entity.owner is Owner.PROVINCE:
        return Decision(Outcome.REJECTED, Reason.AUTHORITY if operation.body else Reason.ERASED)
    if header.verb in {"create", "add"}:
        return _create(operation, entity, present, moment)
    return _change(operation, entity, present, moment)


def _ask(operation: Operation, present: RecordState | None) -> Decision:
    """Take in what a county asks: nothing changes, the province's people see it."""
    if not operation.body:
        return Decision(Outcome.REJECTED, Reason.ERASED)
    request_of(operation.body)
    return Decision(Outcome.APPLIED) if present else Decision(Outcome.REJECTED, Reason.UNKNOWN)


def _change(operation: Operation, entity: Entity, present: RecordState | None, moment: Moment) -> Decision:
    if present is None or present.entity != entity.name:
        return Decision(Outcome.REJECTED, Reason.UNKNOWN)
    if operation.header.verb == "set":
        return _set(operation, entity, present, moment)
    if operation.header.verb == "move":
        return _move(operation, entity, present, moment)
    return _retire(operation, present)


def _create(operation: Operation, entity: Entity, present: RecordState | None, moment: Moment) -> Decision:
    edits = edits_of(operation.body).fields
    record_id = operation.header.record_id or ""
    wrong = _wrong_field(operation.body, entity, edits, present)
    if not record_id or wrong is not None:
        return _rejected(Reason.VALUE, wrong or "")
    if present is not None:
        return _create_again(operation, entity, present, edits, moment)
    values: dict[str, Value] = {name: value for name, (_seen, value) in edits.items()}
    state = values.get(_STATE)
    guarded = state is not None and _merge_of(entity, _STATE) is Merge.GUARDED
    if guarded and not may_move(entity.name, None, str(state), OfficeKind.COUNTY):
        return Decision(Outcome.REJECTED, Reason.TRANSITION)
    if any(moment.state_of(record_id) in STOPPED for record_id in followed(entity.name, values)):
        return Decision(Outcome.REJECTED, Reason.TRANSITION)
    made = RecordState(record_id, entity.name, operation.header.site, values, {ANY: operation.tag})
    return Decision(Outcome.APPLIED, state=made)


def _create_again(
    operation: Operation, entity: Entity, present: RecordState, edits: Edits, moment: Moment
) -> Decision:
    """Meet a second creation of one id: the same content is the same, another is met like an edit."""
    if present.entity != entity.name:
        return Decision(Outcome.REJECTED, Reason.EXISTS)
    different = {name: edit for name, edit in edits.items() if present.fields.get(name) != edit[1]}
    if not different:
        return Decision(Outcome.SAME, state=present)
    fixed = {Merge.FIXED, Merge.GUARDED}
    if entity.union or any(_merge_of(entity, name) in fixed for name in different):
        return Decision(Outcome.REJECTED, Reason.EXISTS)
    return _meet(operation, entity, present, different, moment)


def _set(operation: Operation, entity: Entity, present: RecordState, moment: Moment) -> Decision:
    edits = edits_of(operation.body).fields
    wrong = _wrong_field(operation.body, entity, edits, present)
    if wrong is not None:
        return _rejected(Reason.VALUE, wrong)
    for name, (_seen, value) in edits.items():
        merge = _merge_of(entity, name)
        if merge is Merge.GUARDED:
            return _rejected(Reason.GUARDED, name)
        if (merge is Merge.FIXED or entity.union) and present.fields.get(name) != value:
            return _rejected(Reason.FIXED, name)
    return _meet(operation, entity, present, edits, moment)


def _move(operation: Operation, entity: Entity, present: RecordState, moment: Moment) -> Decision:
    move = move_of(operation.body)
    fits = (
        present.owner == operation.header.site
        and present.fields.get(_STATE) == move.before
        and present.tag(_STATE) == move.tag
        and may_move(entity.name, move.before, move.after, OfficeKind.COUNTY)
    )
    if not fits:
        return Decision(Outcome.REJECTED, Reason.TRANSITION)
    wrong = _wrong_field(operation.body, entity, move.fields, present)
    if wrong is not None:
        return _rejected(Reason.VALUE, wrong)
    for name, (_seen, value) in move.fields.items():
        merge = _merge_of(entity, name)
        if name == _STATE:
            return _rejected(Reason.GUARDED, name)
        if merge is Merge.FIXED and (present.fields.get(name) or value) != value:
            return _rejected(Reason.FIXED, name)
    moved = present.written({_STATE: move.after}, operation.tag)
    return _meet(operation, entity, moved, move.fields, moment, moved=True)


def _retire(operation: Operation, present: RecordState) -> Decision:
    reason = retire_of(operation.body).reason
    if present.owner != operation.header.site:
        return Decision(Outcome.REJECTED, Reason.OWNER)
    if present.retired is not None:
        return Decision(Outcome.SAME, state=present)
    state = present.retired_by(instant_of(operation.header.stamp), reason, operation.tag)
    return Decision(Outcome.APPLIED, state=state)


def _meet(
    operation: Operation,
    entity: Entity,
    present: RecordState,
    edits: Edits,
    moment: Moment,
    *,
    moved: bool = False,
) -> Decision:
    """Meet every edited field with the present one and put the results together."""
    changes: dict[str, Value] = {}
    kept: list[Kept] = []
    results: dict[str, str] = {}
    for name, (seen, value) in edits.items():
        result = _meet_field(operation, entity, present, (name, seen, value), moment)
        results[name] = result
        own = Kept(name, value, operation.tag, operation.header.site, result)
        if result in {"applied", "won"}:
            changes[name] = value
        if result == "won":
            kept.append(Kept(name, present.fields.get(name), present.tag(name) or "", "", "overwritten"))
        elif result in {"lost", "review", "proposal"}:
            kept.append(own)
    outcome = _together(set(results.values()), moved=moved)
    details = {name: result for name, result in results.items() if result not in {"applied", "same"}}
    return Decision(outcome, None, present.written(changes, operation.tag), tuple(kept), details)


def _meet_field(
    operation: Operation,
    entity: Entity,
    present: RecordState,
    edit: tuple[str, str | None, Value],
    moment: Moment,
) -> str:
    name, seen, value = edit
    merge = _merge_of(entity, name)
    owner = present.owner == operation.header.site
    tag = present.tag(name)
    # A guarded field comes here only with a move, which was held against the state already.
    if merge is Merge.GUARDED or (seen == tag and (owner or merge is not Merge.REVIEW)):
        return "applied"
    if present.fields.get(name) == value:
        return "same"
    if merge is Merge.REVIEW:
        return "review" if owner else "proposal"
    if merge is Merge.FIXED:
        return "applied"
    # Auto: the later one wins; of two at the same instant the larger tag, so that order plays no part.
    mine = (moment.effective, operation.tag)
    theirs = (moment.effective_of(tag), tag) if tag else (-1, "")
    return "won" if mine > theirs else "lost"


def _together(results: set[str], *, moved: bool) -> Outcome:
    if results & {"review", "proposal"}:
        return Outcome.CONFLICT
    if "lost" in results:
        return Outcome.LOSER
    if moved or results & {"applied", "won"}:
        return Outcome.APPLIED
    return Outcome.SAME


def _merge_of(entity: Entity, name: str) -> Merge:
    """Give a field's merge rule; one that only a newer program knows is met like an `auto` one."""
    field = _field(entity, name)
    return field.merge if field else Merge.AUTO


def _field(entity: Entity, name: str) -> Field | None:
    return _FIELDS[entity.name].get(name)


_FIELDS = {name: {field.name: field for field in entity.fields} for name, entity in BY_NAME.items()}
_KINDS = {name: {field.name: field.kind for field in fields.values()} for name, fields in _FIELDS.items()}


def _rejected(reason: Reason, field: str) -> Decision:
    """Reject an operation, naming the field that is to blame ("" for the whole)."""
    return Decision(Outcome.REJECTED, reason, fields={field: reason.value} if field else {})


def _wrong_field(body: bytes, entity: Entity, edits: Edits, present: RecordState | None) -> str | None:
    """Give the field whose value is not of its kind, or not normal and printable text; None when all are.

    "" when it is the body itself.
    """
    kinds = _KINDS[entity.name]
    if not edits.keys() <= kinds.keys() and not may_keep(kinds, present.fields if present else {}, edits):
        return ""
    for name, (_seen, value) in edits.items():
        kind = kinds.get(name)
        # Nearly every value is a text in a field of text.
        if value is None or kind is None or (kind is Kind.TEXT and type(value) is str):
            continue
        if not fits(kind, value):
            return name
    # Controls and hidden compositions can only come in as escapes: look closer when there is one.
    normal = unicodedata.is_normalized("NFC", body.decode())
    if normal and b"\\" not in body:
        return None
    unclean = next((name for name, (_seen, value) in edits.items() if not _is_clean(value)), None)
    return unclean if normal or unclean else ""


def _is_clean(value: object) -> bool:
    if isinstance(value, str):
        return _CONTROL.search(value) is None and unicodedata.is_normalized("NFC", value)
    if isinstance(value, dict):
        return all(_is_clean(key) and _is_clean(inner) for key, inner in value.items())
    if isinstance(value, list):
        return all(_is_clean(inner) for inner in value)
    return True
