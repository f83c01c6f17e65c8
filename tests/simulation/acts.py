"""What people do in the offices of a world: register, correct, note, attach, retire, grant, issue, ask."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from homejobs_desktop.domain.attachments import JPEG, AttachmentDraft, Scan
from homejobs_desktop.domain.entities import NOTE, PERMIT, PERSON, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import next_states
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.persistence import permits, store
from homejobs_desktop.services.attachments import add_attachment
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.quotas import QuotaDraft, balances, grant_quota, problems, quota_offices
from homejobs_desktop.services.transferring import ask_transfer, propose_merge
from tests.simulation.machines import Machine
from tests.support.store import person_values

KIND, DAY = "independent", dt.date(2026, 11, 22)
FIELDS = ("first_name", "father_name", "mobile", "address", "phone")
LETTERS = "ابتدرسفلمن"
NEIGHBOUR = {"29-01": "29-02", "29-02": "29-01", "29-03": "29-01"}
AGAIN = 0.15
"""How often a county registers somebody whom a county has registered already."""


def word_of(number: int, first: str = "پ") -> str:
    """Give a word of letters that nobody else uses, and that is a possible name."""
    return first + "".join(LETTERS[int(digit)] for digit in f"{number:04}")


def valued(word: str, fields: tuple[str, ...] | list[str]) -> dict[str, Value]:
    """Give a value with the word for each field."""
    return {name: word + LETTERS[FIELDS.index(name)] for name in fields}


@writing(Permission.EDIT_PEOPLE)
def register(ctx: Context, word: str, fields: tuple[str, ...]) -> str:
    return store.create(ctx.session, PERSON, person_values() | valued(word, fields))


@writing(Permission.EDIT_PEOPLE)
def correct(ctx: Context, person_id: str, changes: dict[str, Value]) -> None:
    store.change(ctx.session, PERSON, person_id, changes)


@writing(Permission.EDIT_PEOPLE)
def note(ctx: Context, person_id: str, text: str) -> str:
    return store.create(ctx.session, NOTE, {"person_id": person_id, "text": text})


def attach(machine: Machine, person_id: str, word: str) -> None:
    """Attach a document that nobody else attaches."""
    content = f"{machine.name} {word}".encode()
    draft = AttachmentDraft("photo", word, person_id)
    machine.ask(add_attachment, draft, Scan(b"\xff\xd8\xff" + content, JPEG))


@writing(Permission.EDIT_PEOPLE)
def retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "moved away")


@writing(Permission.ISSUE_PERMITS)
def draft_permit(ctx: Context, person_id: str) -> str:
    values: dict[str, Value] = {
        "person_id": person_id, "permit_type": KIND, "issued_on": DAY.isoformat(), "state": "draft"
    }  # fmt: skip
    return store.create(ctx.session, PERMIT, values)


def grant(machine: Machine, number: int) -> None:
    """Grant one of the counties some permits, or take one back where it is not used."""
    offices = machine.ask(quota_offices)
    site, _name = offices[number % len(offices)]
    with suppress(Invalid):
        machine.ask(grant_quota, QuotaDraft(site, KIND, str(year_of(DAY)), number % 4 - 1, "a letter"))


@reading(Permission.SEE_PERMITS)
def may_issue(ctx: Context) -> bool:
    """Tell whether the desk of this office would issue one more permit."""
    return not problems(balances(ctx, KIND, DAY))


@writing(Permission.ISSUE_PERMITS)
def move_permit(ctx: Context, permit_id: str, state: str) -> None:
    row = store.load(ctx.session, PERMIT, permit_id)
    extra: dict[str, Value] = {}
    if state == "issued" and not row.columns["number"]:
        extra["number"] = permits.take_number(ctx.session)
    store.move(ctx.session, PERMIT, permit_id, state, extra)


def ask_province(machine: Machine, person_id: str, other_id: str) -> str:
    """Let a county ask for a person's transfer to the next county, or that two entries become one."""
    sites = [str(row[0]) for row in machine.sql("SELECT DISTINCT owner FROM person ORDER BY owner")]
    try:
        if person_id == other_id:
            target = next((site for site in sites if site != machine.site), NEIGHBOUR[machine.site])
            machine.ask(ask_transfer, person_id, target, "moved house")
            return f"transfer to {target}"
        machine.ask(propose_merge, person_id, other_id, "one person")
    except Refused as refusal:
        return f"refused {type(refusal).__name__}"
    return f"merge {other_id[:8]}"


@dataclass
class Said:
    """What people typed: the records into which each word went, and the words of registrations."""

    words: dict[str, set[str]] = field(default_factory=dict)
    registered: list[str] = field(default_factory=list)

    def wrote(self, word: str, *records: str) -> None:
        """Remember that a word went into records."""
        self.words.setdefault(word, set()).update(records)


class Clerk:
    """Does something sensible with what an office's own screen shows."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._count = 0
        self.said = Said()

    def act(self, machine: Machine) -> str:
        """Make one change in an office and say which."""
        self._count += 1
        # What a county does with a merged entry is redirected; at the province no list shows one.
        shown = "SELECT id FROM person WHERE id NOT IN (SELECT merged_id FROM alias) ORDER BY id"
        province = machine.services.office.kind is OfficeKind.PROVINCE
        query = shown if province else "SELECT id FROM person ORDER BY id"
        people = [str(row[0]) for row in machine.sql(query)]
        if not people:
            return "nothing" if province else self._register(machine)
        weights = (0, 6, 1, 1, 0, 2, 0) if province else (4, 6, 2, 1, 2, 3, 1)
        names = ("register", "correct", "note", "retire", "draft", "move", "ask")
        kind = self._random.choices(names, weights)[0]
        if kind == "register":
            return self._register(machine)
        if kind == "move":
            return self._move(machine)
        return self._change(machine, kind, people)

    def _change(self, machine: Machine, kind: str, people: list[str]) -> str:
        word, person = word_of(self._count), self._random.choice(people)
        if machine.services.office.kind is OfficeKind.PROVINCE:
            grant(machine, self._count)
        if kind == "correct":
            fields = self._random.sample(FIELDS, self._random.randint(1, 2))
            machine.ask(correct, person, valued(word, fields))
            self.said.wrote(word, person)
            return f"correct {person[:8]} {' '.join(fields)}"
        if kind == "ask":
            return f"ask {person[:8]} {ask_province(machine, person, self._random.choice(people))}"
        if kind == "note":
            self.said.wrote(word, person, machine.ask(note, person, word))
            attach(machine, person, word)
        elif kind == "draft":
            machine.ask(draft_permit, person)
        elif machine.sql("SELECT 1 FROM person WHERE id = ? AND retired_at IS NULL", person):
            machine.ask(retire, person)
        return f"{kind} {person[:8]}"

    def _register(self, machine: Machine) -> str:
        """Register somebody new, or once more somebody whom an office has already."""
        known, word = self.said.registered, word_of(self._count)
        if known and self._random.random() < AGAIN:
            word = self._random.choice(known)
        made = machine.ask(register, word, FIELDS)
        known.append(word)
        self.said.wrote(word, made)
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
        if after == "issued" and kind is OfficeKind.COUNTY and not machine.ask(may_issue):
            return "no quota"
        machine.ask(move_permit, permit, after)
        return f"permit {permit[:8]} to {after}"
