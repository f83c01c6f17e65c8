"""Use cases about people: find, register, correct, and tell their story."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from homejobs_desktop.domain.entities import NOTE, PERSON, SKILL, Value
from homejobs_desktop.domain.fates import TimelineEntry
from homejobs_desktop.domain.lookalikes import Lookalike, code_slips, find_lookalikes
from homejobs_desktop.domain.name_sounds import name_key
from homejobs_desktop.domain.people import (
    PersonDraft,
    PersonRow,
    SkillDraft,
    check_note,
    check_person,
    check_skill,
    tidy_person,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import people, person_story, search, store
from homejobs_desktop.services.context import Context, reading, writing

ALREADY_HERE = mark(
    "People", "A person with national code {code} is already registered: {name}. Open that person's page."
)
NO_REASON = mark("People", "Say why this person is taken out of use.")
LONG_REASON = mark("People", "Say the reason in at most {most} letters; more belongs into a note.")
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Page:
    """A page of people: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[PersonRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to register, with what is already known of skills and to note."""

    draft: PersonDraft
    skills: tuple[SkillDraft, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillRow:
    """A skill of a person."""

    id: str
    draft: SkillDraft


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note on a person."""

    id: str
    text: str
    written_at: str


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All that a person's page shows of the person; `retired` is the reason, "" when in use.

    `strange` are fields of a newer program, by name: kept, not understood.
    """

    id: str
    draft: PersonDraft
    owner: str
    retired: str
    skills: tuple[SkillRow, ...]
    notes: tuple[NoteRow, ...]
    strange: Mapping[str, Value] = field(default_factory=dict, hash=False)


@reading(Permission.SEE_PEOPLE)
def search_people(ctx: Context, text: str, *, after: str | None = None, limit: int = 50) -> Page:
    """Give a page of the people that `text` finds, in Persian order; "" finds everybody."""
    if text.strip() and not any(map(str.isalnum, text)):
        return Page((), None)  # signs alone stand in no name: they find nobody, not everybody
    place = msgspec.json.decode(after, type=search.Place) if after else search.START
    rows, places = people.search(ctx.session, text, place, limit)
    full = len(places) == limit
    return Page(tuple(rows), msgspec.json.encode(places[-1]).decode() if full else None)


@reading(Permission.SEE_PEOPLE)
def find_by_code(ctx: Context, code: str) -> PersonRow | None:
    """Give the person in use with this national code, however its digits are written, or None."""
    return people.by_code(ctx.session, digits_only(ascii_digits(code)))


@reading(Permission.SEE_PEOPLE)
def find_all_by_code(ctx: Context, code: str) -> tuple[PersonRow, ...]:
    """Give everybody in use with this national code: at the province, one from each county."""
    return tuple(people.all_by_code(ctx.session, digits_only(ascii_digits(code))))


@reading(Permission.SEE_PEOPLE)
def get_person(ctx: Context, person_id: str) -> PersonFile:
    """Give a person's file; raises NotFound."""
    row = people.stored(ctx.session, person_id)
    return PersonFile(
        id=person_id,
        draft=people.to_draft(row),
        owner=str(row.columns["owner"]),
        retired=str(row.columns["retired_reason"] or "") if row.columns["retired_at"] else "",
        skills=tuple(SkillRow(*pair) for pair in person_story.skills_of(ctx.session, person_id)),
        notes=tuple(NoteRow(*parts) for parts in person_story.notes_of(ctx.session, person_id)),
        strange=store.strange_of(row.columns),
    )


@writing(Permission.EDIT_PEOPLE)
def save_person(ctx: Context, person_id: str | None, draft: PersonDraft) -> str:
    """Register a person (`person_id` None) or correct one, and give the id.

    Raises:
        Invalid: a rule is broken, or the national code is already registered; `problems` names each field.
    """
    values = person_values(ctx, person_id, draft)
    if person_id is None:
        return store.create(ctx.session, PERSON, values)
    store.change(ctx.session, PERSON, person_id, values)
    return person_id


def person_values(ctx: Context, person_id: str | None, draft: PersonDraft) -> dict[str, Value]:
    """Give a draft as the values of a record; raises Invalid as `save_person`."""
    tidy = tidy_person(draft)
    problems = tuple(problem for problem in check_person(tidy, ctx.clock.today()) if not problem.soft)
    if problems:
        raise Invalid.of(problems)
    known = people.by_code(ctx.session, tidy.national_code)
    twice = known is not None and known.id != person_id
    # The province may hold one code from two counties: whoever bears it already may keep it.
    if twice and person_id is not None:
        twice = person_id not in people.ids_by_code(ctx.session, tidy.national_code)
    if known is not None and twice:
        params: dict[str, object] = {"code": known.national_code, "name": known.full_name}
        raise Invalid.of((Problem("national_code", ALREADY_HERE, params),))
    return people.from_draft(tidy)


@writing(Permission.EDIT_PEOPLE)
def register_people(ctx: Context, people_told: tuple[NewPerson, ...]) -> tuple[str, ...]:
    """Register several people with their skills and notes, all or none, and give their ids.

    Raises:
        Invalid: As `save_person`; with several people a problem names the one (`2.mobile`).
    """
    ids = []
    for number, told in enumerate(people_told, start=1):
        try:
            ids.append(_register(ctx, told))
        except Invalid as refusal:
            if len(people_told) == 1:
                raise
            numbered = [each._replace(field=f"{number}.{each.field}") for each in refusal.problems]
            raise Invalid.of(tuple(numbered)) from refusal
    return tuple(ids)


def _register(ctx: Context, told: NewPerson) -> str:
    person_id = save_person(ctx, None, told.draft)
    for skill in told.skills:
        save_skill(ctx, None, replace(skill, person_id=person_id))
    for note in told.notes:
        add_note(ctx, person_id, note)
    return person_id


@reading(Permission.SEE_PEOPLE)
def lookalikes(ctx: Context, draft: PersonDraft, *, own_id: str = "") -> tuple[Lookalike, ...]:
    """Give the people who may be the one being typed, likeliest first; `own_id` is who is being edited."""
    tidy = tidy_person(draft)
    near: dict[str, PersonRow] = {}
    if tidy.first_name and tidy.last_name:
        key = name_key(tidy.first_name, tidy.last_name)
        near |= {row.id: row for row in people.by_name_keys(ctx.session, [key]).get(key, ())}
    if tidy.national_code:
        slips = (tidy.national_code, *code_slips(tidy.national_code))
        near |= {row.id: row for row in people.by_codes(ctx.session, slips).values()}
    return find_lookalikes(tidy, near.values(), own_id=own_id)


@reading(Permission.SEE_PEOPLE)
def timeline(ctx: Context, person_id: str) -> tuple[TimelineEntry, ...]:
    """Give everything that was recorded about a person, newest first, each with its author and fate."""
    return tuple(person_story.timeline(ctx.session, person_id))


@writing(Permission.EDIT_PEOPLE)
def add_note(ctx: Context, person_id: str, text: str) -> str:
    """Write a note on a person and give its id."""
    people.stored(ctx.session, person_id)
    tidy = canonical(text)
    problems = check_note(tidy)
    if problems:
        raise Invalid.of(problems)
    return store.create(ctx.session, NOTE, {"person_id": person_id, "text": tidy})


@writing(Permission.EDIT_PEOPLE)
def save_skill(ctx: Context, skill_id: str | None, draft: SkillDraft) -> str:
    """Write a skill of a person (new when `skill_id` is None) and give its id."""
    people.stored(ctx.session, draft.person_id)
    problems = tuple(problem for problem in check_skill(draft, ctx.clock.today()) if not problem.soft)
    if problems:
        raise Invalid.of(problems)
    values: dict[str, Value] = {
        "field_code": draft.field_code or None,
        "experience_years": draft.experience_years,
        "certificate_issuer": canonical(draft.certificate_issuer) or None,
        "certificate_no": canonical(draft.certificate_no) or None,
        "certificate_date": draft.certificate_date.isoformat() if draft.certificate_date else None,
        "certificate_valid_until": (
            draft.certificate_valid_until.isoformat() if draft.certificate_valid_until else None
        ),
    }
    if skill_id is None:
        return store.create(ctx.session, SKILL, {"person_id": draft.person_id, **values})
    store.change(ctx.session, SKILL, skill_id, values)
    return skill_id


@writing(Permission.EDIT_PEOPLE)
def retire_person(ctx: Context, person_id: str, reason: str) -> None:
    """Take a person out of use, saying why; the record and its story stay."""
    tidy = canonical(reason)
    if not tidy:
        raise Invalid(NO_REASON, field="reason")
    if len(tidy) > _LONGEST_REASON:
        raise Invalid(LONG_REASON, field="reason", most=_LONGEST_REASON)
    store.retire(ctx.session, PERSON, person_id, tidy)
