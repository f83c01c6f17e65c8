"""One change that came back, field by field: what was sent, what stands, which field is to blame."""

from collections.abc import Mapping
from dataclasses import dataclass

from homejobs_desktop.domain.entities import BY_NAME, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.persistence import came_back, exchange_names
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.corrections import Task, row_of, said_in, tasks_of

_RELATED = ("person_id", "application_id", "permit_id", "survey_id")


@dataclass(frozen=True, slots=True)
class ReturnedValue:
    """A field of a change that came back; `present` is None where nothing stands."""

    name: str
    sent: Value
    present: Value
    blamed: bool


@dataclass(frozen=True, slots=True)
class Returned:
    """A change that came back, with its values.

    Attributes:
        task: The task.
        entity: What kind of record it is about.
        values: Its fields, those to blame first.
        related: Ids of the records on which this one hangs, by field.
        waits: Whether it still waits to be put right.
    """

    task: Task
    entity: str
    values: tuple[ReturnedValue, ...]
    related: Mapping[str, str]
    waits: bool

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The reason beside each field to blame; beside the whole where no field is."""
        return tuple(Problem(name, self.task.reason, {}) for name in self.task.fields or ("",))


@reading(Permission.SEE_PEOPLE)
def returned(ctx: Context, task_id: str) -> Returned:
    """Give a change that came back with what was sent and what stands.

    Raises:
        NotFound: There is no such task.
    """
    row = row_of(ctx, task_id)
    (task,) = tasks_of(ctx, [row])
    entity = row.type.partition(".")[0]
    state = exchange_names.states(ctx.session, [(entity, row.record_id)]).get(row.record_id)
    present: Mapping[str, Value] = state.fields if state else {}
    sent = said_in(row)
    known = {**sent, **present}
    values = [
        ReturnedValue(name, sent.get(name), present.get(name), name in task.fields)
        for name in sorted({*sent, *task.fields}, key=_order(entity))
    ]
    values.sort(key=lambda each: not each.blamed)
    related = {name: str(known[name]) for name in _RELATED if known.get(name)}
    return Returned(task, entity, tuple(values), related, came_back.is_open(ctx.session, row.hash))


def _order(entity: str) -> "_Places":
    fields = BY_NAME[entity].fields if entity in BY_NAME else ()
    return _Places({field.name: place for place, field in enumerate(fields)})


class _Places:
    """The places of fields in their entity; what a newer program knows comes last."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self._places = places

    def __call__(self, name: str) -> tuple[int, str]:
        return self._places.get(name, len(self._places)), name
