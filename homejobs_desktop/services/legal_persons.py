"""Use cases about legal persons: the companies and cooperatives that support home workers."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.entities import LEGAL_PERSON, Value
from homejobs_desktop.domain.legal_persons import LegalPersonRow, check_legal_person, tidy_legal_person
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import legal_persons, permits, store
from homejobs_desktop.services.context import Context, reading, writing

NO_LEGAL_PERSON = mark("Permits", "This legal person is not in this office's store. Refresh the list.")
KNOWN = mark("Permits", "“{name}” is recorded under this national id already. Open that entry.")


@dataclass(frozen=True, slots=True)
class LegalPersonPage:
    """A page of legal persons: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[LegalPersonRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class LegalPersonFile:
    """A legal person with everything that is recorded of it."""

    row: LegalPersonRow
    draft: LegalPersonDraft


@writing(Permission.EDIT_PEOPLE)
def save_legal_person(ctx: Context, record_id: str | None, draft: LegalPersonDraft) -> str:
    """Record a new legal person, or correct one, and give its id.

    Raises:
        NotFound: There is no legal person `record_id`.
        Invalid: A rule is broken, or another entry has this national id.
    """
    tidy = tidy_legal_person(draft)
    problems = check_legal_person(tidy, ctx.clock.today())
    if problems:
        raise Invalid.of(problems)
    known = permits.legal_by_code(ctx.session, tidy.legal_id)
    if known is not None and known.id != record_id:
        raise Invalid(KNOWN, field="legal_id", name=known.name)
    values = _values(tidy)
    if record_id is None:
        return store.create(ctx.session, LEGAL_PERSON, values)
    _row(ctx, record_id)
    store.change(ctx.session, LEGAL_PERSON, record_id, values)
    return record_id


@reading(Permission.SEE_PEOPLE)
def search_legal_persons(
    ctx: Context, text: str, *, after: str | None = None, limit: int = 50
) -> LegalPersonPage:
    """Give a page of the legal persons that a code, a number or a part of a name finds, newest first."""
    rows, last = legal_persons.search(ctx.session, text, int(after) if after else None, limit)
    return LegalPersonPage(tuple(rows), str(last) if len(rows) == limit else None)


@reading(Permission.SEE_PEOPLE)
def get_legal_person(ctx: Context, record_id: str) -> LegalPersonFile:
    """Give a legal person; raises NotFound."""
    row = _row(ctx, record_id)
    return LegalPersonFile(row, _draft(ctx, record_id))


@reading(Permission.SEE_PEOPLE)
def find_legal_person(ctx: Context, legal_id: str) -> LegalPersonFile | None:
    """Give the legal person with this national id, however it is written, or None."""
    code = tidy_legal_person(LegalPersonDraft(legal_id)).legal_id
    known = permits.legal_by_code(ctx.session, code)
    return None if known is None else get_legal_person(ctx, known.id)


def keep_legal_person(ctx: Context, legal: LegalPersonDraft) -> str:
    """Give the legal person's record: the one known by its national id, or a new one.

    What the draft says is recorded; what it leaves open stays as it is, and so does the name.
    """
    said = {name: value for name, value in _values(legal).items() if value is not None}
    known = permits.legal_by_code(ctx.session, legal.legal_id)
    if known is None:
        return store.create(ctx.session, LEGAL_PERSON, said)
    more = {name: value for name, value in said.items() if name not in {"legal_id", "name"}}
    if more:
        store.change(ctx.session, LEGAL_PERSON, known.id, more)
    return known.id


def _values(draft: LegalPersonDraft) -> dict[str, Value]:
    return {
        "legal_id": draft.legal_id,
        "name": draft.name,
        "registration_no": draft.registration_no or None,
        "legal_kind": draft.legal_kind or None,
        "director_name": draft.director_name or None,
        "director_code": draft.director_code or None,
        "registration_date": draft.registration_date.isoformat() if draft.registration_date else None,
    }


def _row(ctx: Context, record_id: str) -> LegalPersonRow:
    row = legal_persons.by_id(ctx.session, record_id)
    if row is None:
        raise NotFound(NO_LEGAL_PERSON)
    return row


def _draft(ctx: Context, record_id: str) -> LegalPersonDraft:
    values = legal_persons.values_of(ctx.session, record_id)
    day = values["registration_date"]
    return LegalPersonDraft(
        legal_id=str(values["legal_id"] or ""),
        name=str(values["name"] or ""),
        registration_no=str(values["registration_no"] or ""),
        legal_kind=str(values["legal_kind"] or ""),
        director_name=str(values["director_name"] or ""),
        director_code=str(values["director_code"] or ""),
        registration_date=dt.date.fromisoformat(str(day)) if day else None,
    )
