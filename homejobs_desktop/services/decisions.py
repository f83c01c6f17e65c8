"""What a person decides at the province: which of several values stands, and what became of the others."""

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec

from homejobs_desktop.domain.entities import BY_NAME, PERSON, Entity, Kind, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import check_person, tidy_person
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import Kept, RecordState, instant_of
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import decisions, exchange, exchange_names, people, records, store
from homejobs_desktop.persistence.decisions import Past
from homejobs_desktop.persistence.records import Placed
from homejobs_desktop.services.context import Context, reading, writing

LONG = 500
LONGEST_REASON = 300
RESOLVE = "conflict.resolve"

AT_PROVINCE = mark(
    "Decisions", "Only the province decides this. Send it your changes and its answer comes back."
)
NO_REASON = mark("Decisions", "Say why it is decided so; the reason goes to the counties.")
LONG_REASON = mark("Decisions", "Say the reason in at most {most} letters; more belongs into a note.")
NO_CONFLICT = mark("Decisions", "No value waits for a decision in this field. Refresh the list.")
SEVERAL = mark("Decisions", "Several offices offer a value for this field. Say which value shall stand.")
WRONG_KIND = mark("Decisions", "This is no value for the field {field}. Correct it and try again.")
CODE_TAKEN = mark(
    "Decisions",
    "{name} is registered with national code {code}. Merge the two persons or choose another value.",
)


class Take(StrEnum):
    """Which value a person takes."""

    PRESENT = "present"
    OFFERED = "offered"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person decided: the value that stands, the one offered, or another `value`."""

    take: Take
    value: Value = None


@dataclass(frozen=True, slots=True)
class Side:
    """A value with its author; `at` is UTC, ISO, "" where nobody knows any more; `base` what was seen."""

    value: Value
    site: str
    actor: str
    at: str
    kind: str = ""
    base: Value = None


@dataclass(frozen=True, slots=True)
class ConflictCase:
    """A field of a record for which a person must decide between values."""

    record_id: str
    entity: str
    label: str
    owner: str
    field: str
    present: Side
    offered: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class LoserRow:
    """A value that did not win: by itself (`lost`, `overwritten`), by a decision, or in a merge."""

    record_id: str
    entity: str
    label: str
    field: str
    value: Value
    present: Value
    kind: str
    site: str
    actor: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """How a conflict was decided."""

    record_id: str
    field: str
    value: Value
    changed: bool


@reading(Permission.EXCHANGE)
def work_list(ctx: Context, limit: int = LONG) -> tuple[ConflictCase, ...]:
    """Give what waits for a decision: the value that stands, those offered, and what their authors saw."""
    rows = exchange.open_conflicts(ctx.session, limit)
    keys = [(row.entity, row.record_id) for row in rows]
    states = exchange_names.states(ctx.session, keys)
    labels = exchange_names.labels(ctx.session, keys)
    cases: dict[tuple[str, str], ConflictCase] = {}
    for row in rows:
        state = states.get(row.record_id)
        if state is None:
            continue
        key = (row.record_id, row.kept.field)
        case = cases.get(key) or ConflictCase(
            row.record_id,
            row.entity,
            labels.get(row.record_id, ""),
            state.owner,
            row.kept.field,
            _present(ctx, state, row.kept.field),
            (),
        )
        cases[key] = replace(case, offered=(_offered(ctx, row.kept, row.at), *case.offered))
    return tuple(cases.values())


@reading(Permission.EXCHANGE)
def losers(ctx: Context, limit: int = LONG) -> tuple[LoserRow, ...]:
    """Give the values that did not win, newest first, each with its author and what stands instead."""
    rows = decisions.newest_past(ctx.session, limit)
    keys = [(row.entity, row.record_id) for row in rows]
    states = exchange_names.states(ctx.session, keys)
    labels = exchange_names.labels(ctx.session, keys)
    return tuple(
        LoserRow(
            row.record_id,
            row.entity,
            labels.get(row.record_id, ""),
            row.field,
            row.value,
            states[row.record_id].fields.get(row.field) if row.record_id in states else None,
            row.kind,
            row.site,
            row.actor,
            row.at,
            row.reason,
        )
        for row in rows
    )


@writing(Permission.DECIDE_CONFLICTS)
def resolve_conflict(ctx: Context, record_id: str, field: str, choice: Choice, reason: str) -> Resolved:
    """Decide which value stands in a field; the others are kept, and every county is told why.

    Raises:
        NotAllowed: This is not the province.
        NotFound: Nothing waits in this field.
        Invalid: The value will not do, or no reason is given.
    """
    check_province(ctx)
    told = check_reason(reason)
    waiting = _waiting(ctx, record_id, field)
    entity = BY_NAME[waiting[0].entity]
    placed = records.load(ctx.session, entity.name, [record_id]).get(record_id)
    if placed is None:
        raise NotFound(store.GONE)
    value = _chosen(placed.state, [each.kept for each in waiting], choice)
    _check_value(ctx, entity, placed.state, field, value)
    decided = _Decided(placed, field, value, waiting, told)
    written = decisions.act(ctx.session, RESOLVE, record_id, decided.body(choice))
    decisions.add_past(ctx.session, decided.past(written.csn, ctx.session.instant()))
    decisions.clear_conflict(ctx.session, record_id, field)
    changed = placed.state.written({field: value}, written.operation.tag)
    decisions.put(ctx.session, [(placed, changed)], written)
    return Resolved(record_id, field, value, changed=value != placed.state.fields.get(field))


@dataclass(frozen=True, slots=True)
class _Decided:
    """A decision on a field: what stood, what stands now, what was offered."""

    placed: Placed
    field: str
    value: Value
    waiting: list[exchange.ConflictRecord]
    reason: str

    def body(self, choice: Choice) -> dict[str, object]:
        """Give what the operation says."""
        state = self.placed.state
        return {
            "f": {self.field: (state.tag(self.field), self.value)},
            "choice": choice.take.value,
            "present": state.fields.get(self.field),
            "offered": [[each.kept.site, each.kept.value] for each in self.waiting],
            "reason": self.reason,
        }

    def past(self, csn: int, at: str) -> list[Past]:
        """Give what stood and what was offered, as the record's history keeps it."""
        state, name = self.placed.state, self.field
        values = [(state.fields.get(name), state.tag(name) or "", "")]
        values += [(each.kept.value, each.kept.tag, each.kept.site) for each in self.waiting]
        return [
            Past(
                state.id, state.entity, name, value, tag, site,
                "chosen" if value == self.value else "decided", csn, at, "", self.reason,
            )
            for value, tag, site in values
        ]  # fmt: skip


@reading(Permission.SEE_PEOPLE)
def people_named(ctx: Context, named: str) -> tuple[str, ...]:
    """Give the ids of the people that an id or a national code names, in the order they came in."""
    if records.load(ctx.session, PERSON.name, [named]):
        return (named,)
    return tuple(people.ids_by_code(ctx.session, digits_only(ascii_digits(named))))


def check_province(ctx: Context) -> None:
    """Refuse what only the province does."""
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(AT_PROVINCE)


def check_reason(reason: str) -> str:
    """Give a reason tidied; refuse none, or one that is too long."""
    told = canonical(reason)
    if not told:
        raise Invalid(NO_REASON, field="reason")
    if len(told) > LONGEST_REASON:
        raise Invalid(LONG_REASON, field="reason", most=LONGEST_REASON)
    return told


def value_of(entity: str, field: str, text: str) -> Value:
    """Give what a person typed as a value of a field; "" is no value.

    Raises:
        Invalid: It is none.
    """
    if not text:
        return None
    try:
        kind = BY_NAME[entity].field(field).kind
        if kind is Kind.BOOLEAN:
            return {"true": True, "false": False, "1": True, "0": False}[text.casefold()]
        if kind is Kind.INTEGER:
            return int(text)
        if kind in {Kind.LIST, Kind.DOCUMENT}:
            found: Value = msgspec.json.decode(text, type=list[str] | dict[str, object])
            return found
    except (KeyError, ValueError) as fault:
        raise Invalid(WRONG_KIND, field=field) from fault
    return canonical(text)


def _waiting(ctx: Context, record_id: str, field: str) -> list[exchange.ConflictRecord]:
    found = [each for each in exchange.conflicts_on(ctx.session, record_id) if each.kept.field == field]
    if not found:
        raise NotFound(NO_CONFLICT)
    return found


def _chosen(state: RecordState, waiting: list[Kept], choice: Choice) -> Value:
    if choice.take is Take.PRESENT:
        return state.fields.get(waiting[0].field)
    if choice.take is Take.VALUE:
        return choice.value
    offered = [each.value for each in waiting]
    if any(each != offered[0] for each in offered):
        raise Invalid(SEVERAL, field=waiting[0].field)
    return offered[0]


def _check_value(ctx: Context, entity: Entity, state: RecordState, field: str, value: Value) -> None:
    """Refuse a value that no clerk could have entered either."""
    wanted = entity.field(field).kind
    fits = {Kind.BOOLEAN: bool, Kind.INTEGER: int, Kind.LIST: list, Kind.DOCUMENT: dict}.get(wanted, str)
    if value is not None and type(value) is not fits:
        raise Invalid(WRONG_KIND, field=field)
    if isinstance(value, str) and not unicodedata.is_normalized("NFC", value):
        raise Invalid(WRONG_KIND, field=field)
    if wanted is Kind.DATE and value:
        _check_day(field, str(value))
    if entity is PERSON and value != state.fields.get(field):
        _check_person(ctx, state, field, {**state.fields, field: value})


def _check_day(field: str, value: str) -> None:
    try:
        dt.date.fromisoformat(value)
    except ValueError as fault:
        raise Invalid(WRONG_KIND, field=field) from fault


def _check_person(ctx: Context, state: RecordState, field: str, values: Mapping[str, Value]) -> None:
    tidy = tidy_person(people.draft_of(values))
    wrong = [each for each in check_person(tidy, ctx.clock.today()) if not each.soft and each.field == field]
    if wrong:
        raise Invalid.of(tuple(wrong))
    if field == "national_code" and tidy.national_code:
        known = people.by_code(ctx.session, tidy.national_code)
        if known is not None and known.id != state.id:
            raise Invalid(CODE_TAKEN, field=field, name=known.full_name, code=known.national_code)


def _present(ctx: Context, state: RecordState, field: str) -> Side:
    value, author = state.fields.get(field), decisions.author_of(ctx.session, state.tag(field) or "")
    if author is None:
        return Side(value, state.owner, "", "")
    return Side(value, author.site, author.actor, instant_of(author.stamp))


def _offered(ctx: Context, kept: Kept, at: str) -> Side:
    author = decisions.author_of(ctx.session, kept.tag)
    if author is None:
        return Side(kept.value, kept.site, "", at, kept.kind)
    base = _base(ctx, author, kept.field)
    return Side(kept.value, author.site, author.actor, instant_of(author.stamp), kept.kind, base)


def _base(ctx: Context, author: decisions.Author, field: str) -> Value:
    """Give the value that the author of an offered value had seen."""
    seen, _value = decisions.said_of(author.body).get(field, (None, None))
    before = decisions.author_of(ctx.session, seen) if seen else None
    return decisions.said_of(before.body).get(field, (None, None))[1] if before else None
