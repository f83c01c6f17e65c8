"""What a person decides at the province: which of several values stands."""

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from homejobs_desktop.domain.entities import BY_NAME, PERSON, Entity, Kind, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import check_person, tidy_person
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import Kept, RecordState
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import (
    decisions,
    exchange,
    people,
    records,
    store,
    work_lists,
)
from homejobs_desktop.persistence.decisions import Past
from homejobs_desktop.persistence.records import Placed
from homejobs_desktop.services.context import Context, Report, reading, silent, writing

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
DIFFERENT = mark("Decisions", "Choose records that wait in one and the same field.")
STANDS = mark("Decisions", "This value stands already. Refresh the list.")
WAITS = mark("Decisions", "Values wait for a decision in this field. Decide there.")
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
class Resolved:
    """How a conflict was decided."""

    record_id: str
    field: str
    value: Value
    changed: bool


@dataclass(frozen=True, slots=True)
class Undecided:
    """A conflict that could not be decided with the others, and the sentence that says why."""

    record_id: str
    field: str
    text: Text
    params: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ManyDecided:
    """How many conflicts were decided at once, and those that were not."""

    decided: int
    left: tuple[Undecided, ...]


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
    waiting = waiting_in(ctx, record_id, field)
    entity = BY_NAME[waiting[0].entity]
    placed = records.load(ctx.session, entity.name, [record_id]).get(record_id)
    if placed is None:
        raise NotFound(store.GONE)
    value = _chosen(placed.state, [each.kept for each in waiting], choice)
    _check_value(ctx, entity, placed.state, field, value)
    return _carry_out(ctx, _Decided(placed, field, value, waiting, told), choice)


@writing(Permission.DECIDE_CONFLICTS)
def bring_back(ctx: Context, nr: int, reason: str) -> Resolved:
    """Let a value stand that did not win; the one that stood is kept, and every county is told why.

    Args:
        ctx: The province.
        nr: The value's number in the list of those that did not win.
        reason: Why.

    Raises:
        NotAllowed: This is not the province.
        NotFound: The list is older than what is kept.
        Invalid: It stands already, other values wait in the field, or it will not do.
    """
    check_province(ctx)
    told = check_reason(reason)
    past = work_lists.past_at(ctx.session, nr)
    if past is None:
        raise NotFound(store.GONE)
    placed = records.load(ctx.session, past.entity, [past.record_id]).get(past.record_id)
    if placed is None:
        raise NotFound(store.GONE)
    if any(each.kept.field == past.field for each in exchange.conflicts_on(ctx.session, past.record_id)):
        raise Invalid(WAITS)
    if placed.state.fields.get(past.field) == past.value:
        raise Invalid(STANDS)
    _check_value(ctx, BY_NAME[past.entity], placed.state, past.field, past.value)
    kept = Kept(past.field, past.value, past.tag, past.site, past.kind)
    offered = exchange.ConflictRecord(past.record_id, past.entity, kept, past.csn, past.at)
    return _carry_out(ctx, _Decided(placed, past.field, past.value, [offered], told), Choice(Take.OFFERED))


@writing(Permission.DECIDE_CONFLICTS)
def decide_many(
    ctx: Context, keys: tuple[tuple[str, str], ...], take: Take, reason: str, report: Report = silent
) -> ManyDecided:
    """Decide the same for one field of many records; what cannot be decided so stays and waits.

    Args:
        ctx: The province.
        keys: Record and field of each.
        take: The value that stands, or the one offered, in all of them.
        reason: Why.
        report: Is told how far it is.

    Raises:
        NotAllowed: This is not the province.
        Invalid: The records wait in different fields, or no reason is given.
    """
    check_province(ctx)
    check_reason(reason)
    if len({field for _record, field in keys}) > 1:
        raise Invalid(DIFFERENT)
    left: list[Undecided] = []
    for number, (record_id, field) in enumerate(keys):
        report(number, len(keys))
        try:
            resolve_conflict(ctx, record_id, field, Choice(take), reason)
        except (Invalid, NotFound) as refusal:
            left.append(Undecided(record_id, field, refusal.text, refusal.params))
    return ManyDecided(len(keys) - len(left), tuple(left))


def _carry_out(ctx: Context, decided: "_Decided", choice: Choice) -> Resolved:
    """Write a decision: for the journal, the record, its history and its story."""
    session, placed = ctx.session, decided.placed
    record_id, field, value = placed.state.id, decided.field, decided.value
    written = decisions.act(session, RESOLVE, record_id, decided.body(choice))
    decisions.add_past(session, decided.past(written.csn, session.instant()))
    decisions.clear_conflict(session, record_id, field)
    changed = placed.state.written({field: value}, written.operation.tag)
    decisions.put(session, [(placed, changed)], written)
    session.touched.add("decision")
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
    return _typed_day(field, text) if kind is Kind.DATE else canonical(text)


def waiting_in(ctx: Context, record_id: str, field: str) -> list[exchange.ConflictRecord]:
    """Give the values that wait in a field, oldest first; raises NotFound when none does."""
    found = [each for each in exchange.conflicts_on(ctx.session, record_id) if each.kept.field == field]
    if not found:
        raise NotFound(NO_CONFLICT)
    return found


def _chosen(state: RecordState, waiting: list[Kept], choice: Choice) -> Value:
    if choice.take is Take.PRESENT:
        return state.fields.get(waiting[0].field)
    if choice.take is Take.VALUE:
        return _tidied(state, waiting[0].field, choice.value)
    offered = [each.value for each in waiting]
    if any(each != offered[0] for each in offered):
        raise Invalid(SEVERAL, field=waiting[0].field)
    return offered[0]


def _tidied(state: RecordState, field: str, value: Value) -> Value:
    """Give what a person typed as the form of the record would have kept it."""
    if not isinstance(value, str):
        return value
    if BY_NAME[state.entity].field(field).kind is Kind.DATE:
        return _typed_day(field, value)
    if state.entity != PERSON.name or BY_NAME[PERSON.name].field(field).kind is not Kind.TEXT:
        return canonical(value) or None
    draft = people.draft_of({**state.fields, field: value})
    return people.from_draft(tidy_person(draft))[field]


def _typed_day(field: str, text: str) -> Value:
    """Give a typed day as it is stored; raises Invalid for one that nobody means."""
    if not canonical(text):
        return None
    try:
        return parse_date(text).isoformat()
    except Invalid as fault:
        raise Invalid.of(tuple(each._replace(field=field) for each in fault.problems)) from fault


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
