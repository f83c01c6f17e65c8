"""The lists of the decisions page: what waits, field by field; what was decided; how much there is."""

from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.operations import WireValue
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import RecordState, instant_of
from homejobs_desktop.persistence import (
    came_back,
    decisions,
    exchange_names,
    people,
    records,
    work_lists,
)
from homejobs_desktop.persistence.decisions import DecisionRow
from homejobs_desktop.services.conflict_cases import ConflictCase, case_of, person_of
from homejobs_desktop.services.context import Context, reading

LONG = 60


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A field of a record for which a person must decide; `on_record` counts such fields of the record."""

    nr: int
    record_id: str
    entity: str
    field: str
    label: str
    owner: str
    sites: tuple[str, ...]
    at: str
    on_record: int


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """A page of what waits, and where the next one begins (None: this is the last)."""

    rows: tuple[WaitingRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class FieldWaiting:
    """How many records wait in one field."""

    entity: str
    field: str
    records: int


@dataclass(frozen=True, slots=True)
class Case:
    """A conflict with the person whom its record is about (None where that is nobody)."""

    conflict: ConflictCase
    person_id: str
    person: PersonDraft | None


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A decision: the value that stands since, the others, why, who decided and when."""

    csn: int
    record_id: str
    entity: str
    label: str
    field: str
    value: Value
    others: tuple[Value, ...]
    reason: str
    actor: str
    at: str
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class DecidedPage:
    """A page of decisions, and where the next one begins (None: this is the last)."""

    rows: tuple[DecidedRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class WorkCounts:
    """How many things wait on the decisions page, list by list."""

    conflicts: int
    asked: int
    to_correct: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.conflicts + self.asked + self.to_correct


@reading(Permission.EXCHANGE)
def waiting_page(ctx: Context, after: str | None = None, limit: int = LONG, name: str = "") -> WaitingPage:
    """Give a page of what waits for a decision, the longest waiting first.

    Args:
        ctx: The office.
        after: Where the page before ended.
        limit: Rows at most.
        name: Only this field, as `entity.field`.
    """
    rows = work_lists.open_fields(ctx.session, int(after or 0), limit, name)
    keys = [(row.entity, row.record_id) for row in rows]
    states = exchange_names.states(ctx.session, keys)
    labels = exchange_names.labels(ctx.session, keys)
    found = tuple(
        WaitingRow(
            row.nr,
            row.record_id,
            row.entity,
            row.field,
            labels.get(row.record_id, ""),
            states[row.record_id].owner if row.record_id in states else "",
            row.sites,
            row.at,
            row.on_record,
        )
        for row in rows
    )
    return WaitingPage(found, str(rows[-1].nr) if len(rows) == limit else None)


@reading(Permission.EXCHANGE)
def fields_waiting(ctx: Context) -> tuple[FieldWaiting, ...]:
    """Give how many records wait in each field, most first."""
    return tuple(FieldWaiting(*each) for each in work_lists.open_fields_by_name(ctx.session))


@reading(Permission.SEE_PEOPLE)
def open_case(ctx: Context, record_id: str, field: str) -> Case:
    """Give a conflict with the person whom it is about.

    Raises:
        NotFound: Nothing waits there.
    """
    conflict = case_of(ctx, record_id, field)
    state = exchange_names.states(ctx.session, [(conflict.entity, record_id)])[record_id]
    person_id = person_of(state)
    known = records.load(ctx.session, PERSON.name, [person_id]).get(person_id)
    return Case(conflict, person_id, people.draft_of(known.state.fields) if known else None)


@reading(Permission.EXCHANGE)
def decided_page(ctx: Context, after: str | None = None, limit: int = LONG) -> DecidedPage:
    """Give a page of what was decided between values, newest first."""
    rows = work_lists.decided_page(ctx.session, int(after) if after else None, limit)
    entities = work_lists.entities_of(ctx.session, [row.record_id for row in rows])
    keys = [(name, key) for key, name in entities.items()]
    states, labels = exchange_names.states(ctx.session, keys), exchange_names.labels(ctx.session, keys)
    found = tuple(
        each
        for row in rows
        for each in _decided(row, states.get(row.record_id), labels.get(row.record_id, ""))
    )
    return DecidedPage(found, str(rows[-1].csn) if len(rows) == limit else None)


@reading(Permission.SEE_PEOPLE)
def work_counts(ctx: Context) -> WorkCounts:
    """Give how much waits on the decisions page of this office."""
    return WorkCounts(
        work_lists.open_field_count(ctx.session),
        len(decisions.open_proposals(ctx.session)),
        came_back.count_came_back(ctx.session),
    )


class _Body(msgspec.Struct):
    """What a decision says."""

    f: dict[str, tuple[str | None, WireValue]] = {}
    present: WireValue = None
    offered: list[tuple[str, WireValue]] = []
    reason: str = ""


_decoder = msgspec.json.Decoder(_Body)


def _decided(row: DecisionRow, state: RecordState | None, label: str) -> tuple[DecidedRow, ...]:
    body = _decoder.decode(row.body)
    rows = []
    for field, (_seen, value) in body.f.items():
        every = [body.present, *(offered for _site, offered in body.offered)]
        others = [each for place, each in enumerate(every) if each != value and each not in every[:place]]
        rows.append(
            DecidedRow(
                row.csn, row.record_id, state.entity if state else "", label, field, value, tuple(others),
                body.reason, row.actor, instant_of(row.stamp), person_of(state),
            )
        )  # fmt: skip
    return tuple(rows)
