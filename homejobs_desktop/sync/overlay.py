"""What a county makes of a province's package: where it stands afterwards, and what it shows.

A county shows the province's state with its own unsettled operations on top. An own operation is
settled once the province has committed it and the county stands at or behind that commit; until then
it stays on top, so that nothing one has written vanishes before the answer to it is there.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from homejobs_desktop.domain.operations import Operation, edits_of, move_of, retire_of
from homejobs_desktop.domain.records import ANY, RecordState, instant_of
from homejobs_desktop.sync.control import NO_HISTORY, DownControl, Head, Position
from homejobs_desktop.sync.refusals import refuse

NOTHING = Position()


@dataclass(frozen=True, slots=True)
class Step:
    """What a down package means for a county that stands somewhere.

    Attributes:
        ignore: It is of an older life of the province, or only late: nothing in it counts.
        start: Where the county stands before it (a new life of the province begins at nothing).
        end: Where it stands afterwards.
        awaited: How far the snapshot still reaches that the county is taking in; 0 when there is none.
        complete: A whole snapshot is complete: rows of older lives of the province are gone (rule C).
    """

    ignore: bool
    start: Position
    end: Position
    awaited: int
    complete: bool


def _nothing_new(mine: Position, awaited: int) -> Step:
    return Step(ignore=True, start=mine, end=mine, awaited=awaited, complete=False)


def step(mine: Position, awaited: int, control: DownControl, told: Collection[tuple[int, str]] = ()) -> Step:
    """Hold a package against the county's position by rules A to C.

    Args:
        mine: The county's position.
        awaited: How far the snapshot reaches that this county is taking in; 0 when there is none.
        control: The package's control section.
        told: Positions of this life of the province that a package taken in named: one that ends at such
            a position before mine is only late, and everything in it is known.

    Raises:
        PackageRefused: The province was rolled back (A), or an earlier part is missing (B).
    """
    if control.pinc < mine.pinc:
        return _nothing_new(mine, awaited)
    if control.pinc == mine.pinc and control.upper < mine.csn and (control.upper, control.history) in told:
        return _nothing_new(mine, awaited)
    start = mine if control.pinc == mine.pinc else Position(control.pinc, 0, NO_HISTORY)
    if start.csn and (start.csn, start.history) not in control.checkpoints:
        raise refuse("position")
    if control.lower > start.csn:
        raise refuse("earlier-part", number=str(max(control.package - 1, 1)))
    end = start if control.upper <= start.csn else Position(control.pinc, control.upper, control.history)
    awaited = awaited if start.csn else control.total
    complete = 0 < awaited <= end.csn
    return Step(ignore=False, start=start, end=end, awaited=0 if complete else awaited, complete=complete)


def received(heads: Iterable[Head], own: Mapping[str, int]) -> int:
    """Give the number in the own chain up to which the province has everything.

    Args:
        heads: Operations of this county that the province has.
        own: Place in the own chain, by hash, for those heads that are known here.
    """
    return max((own[head.hash] for head in heads if head.hash in own), default=0)


def settled(heads: Iterable[Head], own: Mapping[str, int], position: Position) -> int:
    """Give the number in the own chain up to which everything is settled (rule D)."""
    return max(
        (
            own[head.hash]
            for head in heads
            if head.hash in own and head.csn is not None and head.csn <= position.csn
        ),
        default=0,
    )


def foreign_tips(control: DownControl, inc: str, own: Collection[str]) -> tuple[str, ...]:
    """Give the tips under my present incarnation that I did not write: another computer uses my identity."""
    return tuple(tip.hash for tip in control.tips if tip.inc == inc and tip.hash not in own)


def overlay(base: RecordState | None, operations: Iterable[Operation]) -> RecordState | None:
    """Lay own unsettled operations, oldest first, on the province's state of one record."""
    state = base
    for operation in operations:
        state = _laid(state, operation)
    return state


def _laid(state: RecordState | None, operation: Operation) -> RecordState | None:
    header = operation.header
    if not operation.body:
        return state
    if header.verb in {"create", "add"}:
        return _created(state, operation)
    if state is None:
        return None
    if header.verb == "set":
        edits = edits_of(operation.body).fields
        return state.written({name: value for name, (_seen, value) in edits.items()}, operation.tag)
    if header.verb == "move":
        move = move_of(operation.body)
        changes = {name: value for name, (_seen, value) in move.fields.items()}
        return state.written({**changes, "state": move.after}, operation.tag)
    if header.verb == "retire":
        return state.retired_by(instant_of(header.stamp), retire_of(operation.body).reason, operation.tag)
    return state


def _created(state: RecordState | None, operation: Operation) -> RecordState:
    header = operation.header
    values = {name: value for name, (_seen, value) in edits_of(operation.body).fields.items()}
    if state is not None:
        return state.written(
            {name: value for name, value in values.items() if state.fields.get(name) != value}, operation.tag
        )
    return RecordState(header.record_id or "", header.entity, header.site, values, {ANY: operation.tag})
