"""What waits for a decision and what did not win: the values with their authors, to be compared."""

from dataclasses import dataclass, replace

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import Kept, RecordState, instant_of
from homejobs_desktop.persistence import decisions, exchange, exchange_names, exchange_ops, work_lists
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.decisions import waiting_in

LONG = 500


@dataclass(frozen=True, slots=True)
class Side:
    """A value with its author; `at` is UTC, ISO, "" where nobody knows any more; `base` what was seen.

    `package` is the number of the package that brought it, 0 for none.
    """

    value: Value
    site: str
    actor: str
    at: str
    kind: str = ""
    base: Value = None
    package: int = 0


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
    """A value that did not win: by itself (`lost`, `overwritten`), by a decision, or in a merge.

    `nr` is its number in the list, by which `bring_back` takes it; `person_id` whom the record is about.
    """

    nr: int
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
    person_id: str = ""


@reading(Permission.EXCHANGE)
def work_list(ctx: Context, limit: int = LONG) -> tuple[ConflictCase, ...]:
    """Give what waits for a decision: the value that stands, those offered, and what their authors saw."""
    return _cases(ctx, exchange.open_conflicts(ctx.session, limit))


@reading(Permission.EXCHANGE)
def case_of(ctx: Context, record_id: str, field: str) -> ConflictCase:
    """Give what waits for a decision in one field of a record.

    Raises:
        NotFound: Nothing waits there.
    """
    return _cases(ctx, waiting_in(ctx, record_id, field)[::-1])[0]


def _cases(ctx: Context, rows: list[exchange.ConflictRecord]) -> tuple[ConflictCase, ...]:
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
    return losers_page(ctx, None, limit).rows


@dataclass(frozen=True, slots=True)
class LoserPage:
    """A page of values that did not win, and where the next one begins (None: this is the last)."""

    rows: tuple[LoserRow, ...]
    next: str | None


@reading(Permission.EXCHANGE)
def losers_page(ctx: Context, after: str | None = None, limit: int = LONG) -> LoserPage:
    """Give a page of the values that did not win, newest first."""
    rows = work_lists.past_page(ctx.session, int(after) if after else None, limit)
    keys = [(row.entity, row.record_id) for _nr, row in rows]
    states = exchange_names.states(ctx.session, keys)
    labels = exchange_names.labels(ctx.session, keys)
    found = tuple(
        LoserRow(
            nr,
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
            person_of(states.get(row.record_id)),
        )
        for nr, row in rows
    )
    return LoserPage(found, str(found[-1].nr) if len(found) == limit else None)


def person_of(state: RecordState | None) -> str:
    """Give the person whom a record is about: itself, or the one on whom it hangs; "" for none."""
    if state is None:
        return ""
    return state.id if state.entity == PERSON.name else str(state.fields.get("person_id") or "")


def _present(ctx: Context, state: RecordState, field: str) -> Side:
    value, tag = state.fields.get(field), state.tag(field) or ""
    author = decisions.author_of(ctx.session, tag)
    if author is None:
        return Side(value, state.owner, "", "")
    return Side(value, author.site, author.actor, instant_of(author.stamp), package=_package(ctx, tag))


def _offered(ctx: Context, kept: Kept, at: str) -> Side:
    author = decisions.author_of(ctx.session, kept.tag)
    if author is None:
        return Side(kept.value, kept.site, "", at, kept.kind)
    base, package = _base(ctx, author, kept.field), _package(ctx, kept.tag)
    return Side(kept.value, author.site, author.actor, instant_of(author.stamp), kept.kind, base, package)


def _package(ctx: Context, tag: str) -> int:
    return work_lists.package_number(ctx.session, exchange_ops.by_tag(ctx.session, tag))


def _base(ctx: Context, author: decisions.Author, field: str) -> Value:
    """Give the value that the author of an offered value had seen."""
    seen, _value = decisions.said_of(author.body).get(field, (None, None))
    before = decisions.author_of(ctx.session, seen) if seen else None
    return decisions.said_of(before.body).get(field, (None, None))[1] if before else None
