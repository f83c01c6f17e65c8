"""What people do in the offices of a world: register, correct, note, retire, issue, revoke."""

from random import Random

from homejobs_desktop.domain.entities import NOTE, PERMIT, PERSON, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import next_states
from homejobs_desktop.persistence import permits, store
from homejobs_desktop.services.context import Context, writing
from tests.simulation.machines import Machine
from tests.support.store import person_values

FIELDS = ("first_name", "father_name", "mobile", "address", "phone")
Choice = tuple[str, str]


@writing(Permission.EDIT_PEOPLE)
def register(ctx: Context, word: str, fields: tuple[str, ...]) -> str:
    values: dict[str, Value] = {name: f"{word} {name}" for name in fields}
    return store.create(ctx.session, PERSON, person_values() | values)


@writing(Permission.EDIT_PEOPLE)
def correct(ctx: Context, person_id: str, changes: dict[str, Value]) -> None:
    store.change(ctx.session, PERSON, person_id, changes)


@writing(Permission.EDIT_PEOPLE)
def note(ctx: Context, person_id: str, text: str) -> str:
    return store.create(ctx.session, NOTE, {"person_id": person_id, "text": text})


@writing(Permission.EDIT_PEOPLE)
def retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "moved away")


@writing(Permission.ISSUE_PERMITS)
def draft_permit(ctx: Context, person_id: str) -> str:
    return store.create(
        ctx.session, PERMIT, {"person_id": person_id, "permit_type": "independent", "state": "draft"}
    )


@writing(Permission.ISSUE_PERMITS)
def move_permit(ctx: Context, permit_id: str, state: str) -> None:
    row = store.load(ctx.session, PERMIT, permit_id)
    extra: dict[str, Value] = {}
    if state == "issued" and not row.columns["number"]:
        extra["number"] = permits.take_number(ctx.session)
    store.move(ctx.session, PERMIT, permit_id, state, extra)


class Clerk:
    """Does something sensible with what an office's own screen shows."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._count = 0

    def act(self, machine: Machine) -> str:
        """Make one change in an office and say which."""
        self._count += 1
        people = [str(row[0]) for row in machine.sql("SELECT id FROM person ORDER BY id")]
        province = machine.services.office.kind is OfficeKind.PROVINCE
        if not people:
            return "nothing" if province else self._register(machine)
        weights = (0, 6, 1, 1, 0, 2) if province else (3, 6, 2, 1, 2, 3)
        names = ("register", "correct", "note", "retire", "draft", "move")
        kind = self._random.choices(names, weights)[0]
        if kind == "register":
            return self._register(machine)
        if kind == "move":
            return self._move(machine)
        return self._change(machine, kind, self._random.choice(people))

    def _change(self, machine: Machine, kind: str, person: str) -> str:
        word = f"v{self._count}"
        if kind == "correct":
            fields = self._random.sample(FIELDS, self._random.randint(1, 2))
            machine.ask(correct, person, {name: f"{word} {name}" for name in fields})
            return f"correct {person[:8]} {' '.join(fields)}"
        if kind == "note":
            machine.ask(note, person, word)
        elif kind == "draft":
            machine.ask(draft_permit, person)
        elif machine.sql("SELECT 1 FROM person WHERE id = ? AND retired_at IS NULL", person):
            machine.ask(retire, person)
        return f"{kind} {person[:8]}"

    def _register(self, machine: Machine) -> str:
        made = machine.ask(register, f"v{self._count}", FIELDS)
        return f"register {made[:8]}"

    def _move(self, machine: Machine) -> str:
        kind = machine.services.office.kind
        moves = [
            (str(permit), after)
            for permit, state in machine.sql("SELECT id, state FROM permit ORDER BY id")
            for after in next_states("permit", str(state), kind)
        ]
        if not moves:
            return "nothing"
        permit, after = self._random.choice(moves)
        machine.ask(move_permit, permit, after)
        return f"permit {permit[:8]} to {after}"
