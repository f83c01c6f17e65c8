"""Changes that came back are tasks: what was refused, why, in which field, and putting it right."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.entities import BY_NAME, PERSON, Entity, Kind, Value
from homejobs_desktop.domain.fate_words import REASONS
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import WireValue
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import Outcome, Reason, instant_of
from homejobs_desktop.foundation.errors import NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import to_jalali
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import came_back, exchange_names, holding, people, records, store
from homejobs_desktop.persistence.came_back import Aside, CameBack
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_reason
from homejobs_desktop.services.laid_aside import lay_aside, take_up
from homejobs_desktop.services.people import person_values

LONG = 60
_LONGEST_LABEL = 60
_NAMING = ("name", "subject", "title", "number", "contract_no", "text")
"""Fields by which a person knows a record that hangs on nobody, or on somebody who is not here."""
PARKED = mark("Decisions", "Waits until the program at the province is updated; nothing is to be done here.")
PARKED_HERE = mark("Decisions", "Comes from a newer program: update the program here, then it is taken in.")
NOT_THERE = mark("Decisions", "This task is no longer there. Refresh the list.")
COUNTY_REGISTERS = mark("Decisions", "The county that registered this person corrects it.")
NO_FORM = mark("Decisions", "This cannot be corrected in a form. See the record, then lay the task aside.")
_KINDS: Mapping[Kind, type] = {
    Kind.BOOLEAN: bool, Kind.INTEGER: int, Kind.LIST: list, Kind.DOCUMENT: dict,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Task:
    """A change that came back.

    Attributes:
        id: Names the task.
        seq: Its place in the list.
        type: The operation's type.
        record_id: The record it is about; it may not be there.
        person_id: The person on whom the record hangs, "" for none.
        label: How a person knows the record.
        site: The office that made the change, `actor` its user, `at` when.
        reason: Why it came back, in words.
        fields: The fields to blame.
        parked: Whether it only waits for a newer program.
        there: Whether the record is in this office's store.
        form: Whether a form can put it right here.
        aside: Why, by whom and when it was laid aside; None while it waits.
    """

    id: str
    seq: int
    type: str
    record_id: str
    person_id: str
    label: str
    site: str
    actor: str
    at: str
    reason: Text
    fields: tuple[str, ...]
    parked: bool
    there: bool
    form: bool
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class TaskPage:
    """A page of tasks, and where the next one begins (None: this is the last)."""

    rows: tuple[Task, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """What the form of a task opens with: the present values under those that came back.

    `refused` are the values that came back as they were sent, by field.
    """

    task: Task
    draft: PersonDraft
    problems: tuple[Problem, ...]
    refused: Mapping[str, Value]


@reading(Permission.SEE_PEOPLE)
def tasks_page(ctx: Context, after: str | None = None, limit: int = LONG) -> TaskPage:
    """Give a page of the changes that came back and wait to be put right, newest first."""
    rows = came_back.came_back(ctx.session, int(after) if after else None, limit)
    found = tasks_of(ctx, rows)
    return TaskPage(found, str(found[-1].seq) if len(found) == limit else None)


@reading(Permission.SEE_PEOPLE)
def laid_aside_page(ctx: Context, after: str | None = None, limit: int = LONG) -> TaskPage:
    """Give a page of the changes that came back and were laid aside, newest first."""
    rows = came_back.laid_aside(ctx.session, int(after) if after else None, limit)
    found = tasks_of(ctx, rows)
    return TaskPage(found, str(found[-1].seq) if len(found) == limit else None)


@reading(Permission.SEE_PEOPLE)
def correction(ctx: Context, task_id: str) -> Correction:
    """Give what the form that puts a task right opens with.

    Raises:
        NotFound: There is no such task.
        NotAllowed: No form puts it right here.
    """
    row = row_of(ctx, task_id)
    (task,) = tasks_of(ctx, [row])
    if not task.form:
        raise NotAllowed(NO_FORM if task.there else COUNTY_REGISTERS)
    present = records.load(ctx.session, PERSON.name, [task.record_id]).get(task.record_id)
    values = dict(present.state.fields) if present else {}
    said = said_in(row)
    values |= {name: canonical(value) if isinstance(value, str) else value
               for name, value in said.items() if _usable(PERSON, name, value)}  # fmt: skip
    problems = tuple(Problem(name, task.reason, {}) for name in task.fields or ("",))
    return Correction(task, people.draft_of(values), problems, said)


@writing(Permission.EDIT_PEOPLE)
def save_corrected(ctx: Context, task_id: str, draft: PersonDraft) -> str:
    """Save what puts a task right, and close the task; gives the person's id.

    A person whose registration was refused is registered again under the same id, so that what was
    recorded about the person finds it.

    Raises:
        NotFound: There is no such task.
        NotAllowed: No form puts it right here.
        Invalid: A rule is broken; `problems` names each field.
    """
    row = row_of(ctx, task_id)
    (task,) = tasks_of(ctx, [row])
    if not task.form:
        raise NotAllowed(NO_FORM if task.there else COUNTY_REGISTERS)
    values = person_values(ctx, task.record_id, draft)
    if task.there:
        store.change(ctx.session, PERSON, task.record_id, values)
    else:
        store.create_again(ctx.session, PERSON, task.record_id, values)
    came_back.close(ctx.session, row)
    return task.record_id


@writing(Permission.EDIT_PEOPLE)
def close_task(ctx: Context, task_id: str, reason: str) -> None:
    """Lay a task aside: what the province has stands, and the province is told why.

    It waits again by itself when the province decides otherwise.

    Raises:
        NotFound: There is no such task.
        Invalid: No reason is given, or it is too long.
    """
    lay_aside(ctx.session, row_of(ctx, task_id), check_reason(reason))


@writing(Permission.EDIT_PEOPLE)
def reopen_task(ctx: Context, task_id: str) -> None:
    """Let a task wait again that was laid aside.

    Raises:
        NotFound: There is no such task.
    """
    take_up(ctx.session, row_of(ctx, task_id))


def row_of(ctx: Context, task_id: str) -> CameBack:
    """Give the change that a task is about; raises NotFound when there is none."""
    try:
        found = came_back.came_back_at(ctx.session, bytes.fromhex(task_id))
    except ValueError:
        found = None
    if found is None:
        raise NotFound(NOT_THERE)
    return found


def tasks_of(ctx: Context, rows: list[CameBack]) -> tuple[Task, ...]:
    """Give changes that came back as tasks."""
    keys = [(row.type.partition(".")[0], row.record_id) for row in rows]
    holders = {row.hash: str(said_in(row).get("person_id") or "") for row in rows}
    states = exchange_names.states(ctx.session, keys)
    labels = exchange_names.labels(ctx.session, [*keys, *((PERSON.name, each) for each in holders.values())])
    erased = holding.erased(ctx.session, {row.record_id for row in rows})
    asides = came_back.asides(ctx.session, [row.hash for row in rows])
    found = []
    for row in rows:
        entity, _, verb = row.type.partition(".")
        said, state = said_in(row), states.get(row.record_id)
        reason, _, blamed = row.detail.partition(":")
        known = state.fields if state else said
        parked = row.outcome == Outcome.PARKED
        makes = verb == "create" and ctx.office.kind is OfficeKind.COUNTY and row.record_id not in erased
        found.append(
            Task(
                id=row.hash.hex(),
                seq=row.seq,
                type=row.type,
                record_id=row.record_id,
                person_id=row.record_id if entity == PERSON.name else str(known.get("person_id") or ""),
                label=labels.get(row.record_id) or labels.get(holders[row.hash]) or _name(said),
                site=row.site,
                actor=row.actor,
                at=instant_of(row.stamp),
                reason=_reason(ctx, reason, parked=parked),
                fields=tuple(each for each in blamed.split(":") if each),
                parked=parked,
                there=state is not None,
                form=entity == PERSON.name and verb in {"create", "set"} and not parked
                and reason != Reason.ERASED and (state is not None or makes),
                aside=asides.get(row.hash),
            )
        )  # fmt: skip
    return tuple(found)


def _reason(ctx: Context, word: str, *, parked: bool) -> Text:
    if parked:
        return PARKED_HERE if ctx.office.kind is OfficeKind.PROVINCE else PARKED
    return REASONS.get(word, REASONS[Reason.VALUE])


class _Body(msgspec.Struct):
    """The fields that a change set."""

    f: dict[str, tuple[str | None, WireValue]] = {}


_decoder = msgspec.json.Decoder(_Body)


def said_in(row: CameBack) -> dict[str, Value]:
    """Give the values that a change set; none where its content was erased or is no edit."""
    try:
        body = _decoder.decode(row.body) if row.body else _Body()
    except msgspec.MsgspecError:
        body = _Body()
    return {name: value for name, (_seen, value) in body.f.items()}


def _name(said: Mapping[str, Value]) -> str:
    parts = [said.get("first_name"), said.get("last_name")]
    if not any(parts):
        parts = [next((said[name] for name in _NAMING if said.get(name)), None)]
    return canonical(" ".join(part[:_LONGEST_LABEL] for part in parts if isinstance(part, str)))


def _usable(entity: Entity, name: str, value: Value) -> bool:
    """Tell whether a form can show a value that came back."""
    field = next((each for each in BY_NAME[entity.name].fields if each.name == name), None)
    if field is None or type(value) is not _KINDS.get(field.kind, str):
        return value is None and field is not None
    if field.kind is not Kind.DATE or not value:
        return value != ""
    try:
        return bool(to_jalali(dt.date.fromisoformat(str(value))))
    except ValueError:
        return False
