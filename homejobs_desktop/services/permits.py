"""Use cases about permits: apply, issue, find, follow up."""

import dataclasses
import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.entities import APPLICATION, LEGAL_PERSON, NOTE, PERMIT, Entity, Value
from homejobs_desktop.domain.numbers import canonical_permit_number, show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import (
    ApplicationRow,
    PermitRequest,
    PermitRow,
    PermitType,
)
from homejobs_desktop.domain.transitions import ApplicationState, PermitState, may_move
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence import decisions, permits, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.permit_case import Case, number_taken, open_case

NO_PERMIT = mark("Permits", "This permit is not in this office's store. Check its number.")
NO_APPLICATION = mark("Permits", "This application is not in this office's store. Refresh the list.")
NOT_FROM_HERE = mark(
    "Permits",
    "This office may not take it from this state to that one. Refresh the page and look at its state.",
)
COUNTY_ISSUES = mark(
    "Permits", "Permits are issued by the counties' offices. Ask the office where the applicant lives."
)
NO_REASON = mark("Permits", "Say why this is done.")


@dataclass(frozen=True, slots=True)
class PermitPage:
    """A page of permits: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[PermitRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Consideration:
    """What would become of a request: everything that speaks against it, and the dates of the permit."""

    problems: tuple[Problem, ...]
    issued_on: dt.date
    expires_on: dt.date | None


@reading(Permission.SEE_PERMITS)
def consider_permit(ctx: Context, request: PermitRequest) -> Consideration:
    """Say what speaks against a request (soft problems only warn) and which dates the permit would get."""
    case = open_case(ctx, request)
    return Consideration(case.problems, case.issued_on, case.expires_on)


@writing(Permission.ISSUE_PERMITS)
def issue_permit(ctx: Context, request: PermitRequest) -> PermitRow:
    """Issue a permit: the application with its approval and the numbered permit, all or nothing.

    Raises:
        Invalid: A condition of the dated rule is not met; `problems` names each field.
        NotAllowed: Only county offices issue permits.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(COUNTY_ISSUES)
    _check_move(ctx, PERMIT, PermitState.DRAFT, PermitState.ISSUED)
    case = open_case(ctx, request)
    hard = tuple(problem for problem in case.problems if not problem.soft)
    if hard:
        raise Invalid.of(hard)
    legal_id = (
        _legal_person(ctx, case.request) if case.request.permit_type is PermitType.SUPPORTER_LEGAL else None
    )
    application_id = _write_application(ctx, case, legal_id)
    permit_id = _write_permit(ctx, case, application_id, legal_id)
    return get_permit(ctx, permit_id)


@reading(Permission.SEE_PERMITS)
def get_permit(ctx: Context, permit_id: str) -> PermitRow:
    """Give a permit; raises NotFound."""
    row = permits.by_id(ctx.session, permit_id)
    if row is None:
        raise NotFound(NO_PERMIT)
    return row


@reading(Permission.SEE_PERMITS)
def find_permit(ctx: Context, number: str) -> PermitRow | None:
    """Give the permit with this number, however it is written, or None; raises Invalid for no number."""
    return permits.by_number(ctx.session, canonical_permit_number(number))


@reading(Permission.SEE_PERMITS)
def search_permits(ctx: Context, text: str, *, after: str | None = None, limit: int = 50) -> PermitPage:
    """Give a page of the permits that a number or its beginning, a code, a phone or a name finds."""
    rows, last = permits.search_permits(ctx.session, text, int(after) if after else None, limit)
    return PermitPage(tuple(rows), str(last) if len(rows) == limit else None)


@reading(Permission.SEE_PERMITS)
def permits_of(ctx: Context, person_id: str) -> tuple[PermitRow, ...]:
    """Give a person's permits, newest first."""
    return tuple(permits.of_person(ctx.session, person_id))


@reading(Permission.SEE_PERMITS)
def applications_of(ctx: Context, person_id: str) -> tuple[ApplicationRow, ...]:
    """Give a person's applications, newest first."""
    return tuple(permits.applications_of(ctx.session, person_id))


@writing(Permission.ISSUE_PERMITS)
def set_national_number(ctx: Context, permit_id: str, number: str) -> bool:
    """Write the number that the national system gave a permit; False when it stood there already.

    Raises:
        Invalid: The number already stands on another permit.
    """
    get_permit(ctx, permit_id)
    tidy = canonical(ascii_digits(number))
    problems = (
        *too_long("national_number", tidy, LONGEST_NUMBER),
        *number_taken(ctx, tidy, permit_id),
    )
    if problems:
        raise Invalid.of(problems)
    return store.change(ctx.session, PERMIT, permit_id, {"national_number": tidy or None})


@writing(Permission.ISSUE_PERMITS)
def move_permit(ctx: Context, permit_id: str, state: str, reason: str) -> PermitRow:
    """Take a permit to another state, saying why; the reason becomes a note on the holder."""
    row = get_permit(ctx, permit_id)
    tidy = canonical(reason)
    if not tidy:
        raise Invalid(NO_REASON, field="reason")
    long = tuple(too_long("reason", tidy, LONGEST_DESCRIPTION))
    if long:
        raise Invalid.of(long)
    _check_move(ctx, PERMIT, row.state, state)
    store.move(ctx.session, PERMIT, permit_id, state)
    if ctx.office.kind is OfficeKind.PROVINCE:
        decisions.note_own(ctx.session, PERMIT, permit_id, tidy)
    note = f"{show_permit_number(row.number)}: {tidy}"
    store.create(ctx.session, NOTE, {"person_id": row.person_id, "text": note})
    return get_permit(ctx, permit_id)


@writing(Permission.ISSUE_PERMITS)
def move_application(ctx: Context, application_id: str, state: str) -> ApplicationRow:
    """Take an application to another state."""
    row = permits.application_by_id(ctx.session, application_id)
    if row is None:
        raise NotFound(NO_APPLICATION)
    _check_move(ctx, APPLICATION, row.state, state)
    store.move(ctx.session, APPLICATION, application_id, state)
    return dataclasses.replace(row, state=state)


def _legal_person(ctx: Context, request: PermitRequest) -> str:
    """Give the legal person's record: the one known by its national id, or a new one."""
    legal = request.legal
    values: dict[str, Value] = {
        "registration_no": legal.registration_no or None,
        "legal_kind": legal.legal_kind or None,
        "director_name": legal.director_name or None,
        "director_code": legal.director_code or None,
    }
    known = permits.legal_by_code(ctx.session, legal.legal_id)
    if known is None:
        return store.create(
            ctx.session, LEGAL_PERSON, {"legal_id": legal.legal_id, "name": legal.name, **values}
        )
    said = {name: value for name, value in values.items() if value is not None}
    if said:
        store.change(ctx.session, LEGAL_PERSON, known.id, said)
    return known.id


def _write_application(ctx: Context, case: Case, legal_id: str | None) -> str:
    request = case.request
    application_id = store.create(
        ctx.session,
        APPLICATION,
        {
            "person_id": request.person_id,
            "permit_type": request.permit_type.value,
            "registered_on": (request.registered_on or case.issued_on).isoformat(),
            "field_code": request.field_code,
            "agency": request.agency or None,
            "legal_person_id": legal_id,
            "supporter_permit_id": case.supporter_id or None,
            "description": request.description or None,
            "tracking_no": request.tracking_no or None,
            "capital_rial": request.capital_rial,
            "own_contribution_rial": request.own_contribution_rial,
            "loan_requested_rial": request.loan_requested_rial,
            "expected_jobs": request.expected_jobs,
            "state": ApplicationState.REGISTERED.value,
        },
    )
    letter: dict[str, Value] = {}
    if request.agency_letter_no:
        letter["agency_letter_no"] = request.agency_letter_no
    if request.agency_letter_date:
        letter["agency_letter_date"] = request.agency_letter_date.isoformat()
    store.move(ctx.session, APPLICATION, application_id, ApplicationState.AGENCY_APPROVED.value, letter)
    store.move(ctx.session, APPLICATION, application_id, ApplicationState.PERMIT_ISSUED.value)
    return application_id


def _write_permit(ctx: Context, case: Case, application_id: str, legal_id: str | None) -> str:
    request = case.request
    permit_id = store.create(
        ctx.session,
        PERMIT,
        {
            "application_id": application_id,
            "person_id": request.person_id,
            "permit_type": request.permit_type.value,
            "field_code": request.field_code,
            "agency": request.agency or None,
            "legal_person_id": legal_id,
            "supporter_permit_id": case.supporter_id or None,
            "rule_version": case.rule.version,
            "issued_on": case.issued_on.isoformat(),
            "expires_on": case.expires_on.isoformat() if case.expires_on else None,
            "national_number": request.national_number or None,
            "number": permits.take_number(ctx.session),
            "state": PermitState.DRAFT.value,
        },
    )
    store.move(ctx.session, PERMIT, permit_id, PermitState.ISSUED.value)
    return permit_id


def _check_move(ctx: Context, entity: Entity, before: str, after: str) -> None:
    if not may_move(entity.name, before, after, ctx.office.kind):
        raise NotAllowed(NOT_FROM_HERE)
