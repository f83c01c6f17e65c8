"""Use cases about permits: apply, issue, find, follow up."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.applications import Act
from homejobs_desktop.domain.entities import APPLICATION, PERMIT, Entity, Value
from homejobs_desktop.domain.filters import Count, PermitFilter
from homejobs_desktop.domain.numbers import canonical_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permit_rules import LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import (
    ApplicationRow,
    PermitRequest,
    PermitRow,
    PermitType,
)
from homejobs_desktop.domain.quotas import Balance
from homejobs_desktop.domain.transitions import ApplicationState, PermitState, may_move
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence import permits, store
from homejobs_desktop.services.applications import add_step
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.covered_permits import tie_permit
from homejobs_desktop.services.legal_persons import keep_legal_person
from homejobs_desktop.services.lines import page_of_lines
from homejobs_desktop.services.permit_case import Case, number_taken, open_case

NO_PERMIT = mark("Permits", "This permit is not in this office's store. Check its number.")
NOT_FROM_HERE = mark(
    "Permits",
    "This office may not take it from this state to that one. Refresh the page and look at its state.",
)
COUNTY_ISSUES = mark(
    "Permits", "Permits are issued by the counties' offices. Ask the office where the applicant lives."
)
RENEWED = "renewed"
"""Code of the reason for which a permit ended that was renewed."""


@dataclass(frozen=True, slots=True)
class PermitPage:
    """A page of permits: the rows, and where the next page begins (None when this is the last).

    `count` is how many match in all, on a first page only.
    """

    rows: tuple[PermitRow, ...]
    next: str | None
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class Consideration:
    """What would become of a request: everything that speaks against it, and the dates of the permit."""

    problems: tuple[Problem, ...]
    issued_on: dt.date
    expires_on: dt.date | None
    renews: str = ""
    """The permit that would be renewed; "" for a new one."""
    balances: tuple[Balance, ...] = ()
    """The quotas that a new permit counts against; none where there is no limit."""


@reading(Permission.SEE_PERMITS)
def consider_permit(ctx: Context, request: PermitRequest) -> Consideration:
    """Say what speaks against a request (soft problems only warn) and which dates the permit would get."""
    case = open_case(ctx, request)
    return Consideration(case.problems, case.issued_on, case.expires_on, case.renews, case.balances)


@writing(Permission.ISSUE_PERMITS)
def issue_permit(ctx: Context, request: PermitRequest) -> PermitRow:
    """Issue a permit: the application with its approval and the numbered permit, all or nothing.

    Raises:
        Invalid: A condition of the dated rule is not met; `problems` names each field.
        NotAllowed: Only county offices issue permits.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(COUNTY_ISSUES)
    check_move(ctx, PERMIT, PermitState.DRAFT, PermitState.ISSUED)
    case = open_case(ctx, request)
    hard = tuple(problem for problem in case.problems if not problem.soft)
    if hard:
        raise Invalid.of(hard)
    legal = case.request.permit_type is PermitType.SUPPORTER_LEGAL
    legal_id = keep_legal_person(ctx, case.request.legal) if legal else None
    application_id = _write_application(ctx, case, legal_id)
    permit_id = write_permit(ctx, case, application_id, legal_id)
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
    return find_permits(ctx, PermitFilter(text=text), after=after, limit=limit)


@reading(Permission.SEE_PERMITS)
def find_permits(
    ctx: Context, wanted: PermitFilter, *, after: str | None = None, limit: int = 50
) -> PermitPage:
    """Give a page of the permits that a filter asks for; raises Invalid for what cannot be asked."""
    found = page_of_lines(ctx, wanted, after, limit)
    rows = permits.by_numbers(ctx.session, [place.nr for place in found.places])
    return PermitPage(tuple(rows), found.next, found.count)


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


def _write_application(ctx: Context, case: Case, legal_id: str | None) -> str:
    """Write an application that is registered, approved and done in one, with a step for each stage."""
    request = case.request
    registered = request.registered_on or case.issued_on
    application_id = store.create(
        ctx.session,
        APPLICATION,
        {
            "person_id": request.person_id,
            "permit_type": request.permit_type.value,
            "registered_on": registered.isoformat(),
            "stage_since": registered.isoformat(),
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
    about = (application_id, request.person_id)
    add_step(ctx, about, _stage(ApplicationState.REGISTERED, registered))
    _approve(ctx, case, application_id, registered)
    add_step(ctx, about, _stage(ApplicationState.PERMIT_ISSUED, case.issued_on))
    return application_id


def _approve(ctx: Context, case: Case, application_id: str, registered: dt.date) -> None:
    """Take an application that was just registered to its approval and on to its permit."""
    request, issued = case.request, case.issued_on
    dated = request.agency_letter_date
    # A letter may be older than the application that it was found for.
    approved = min(max(dated, registered), issued) if dated else issued
    letter: dict[str, Value] = {"stage_since": approved.isoformat()}
    if request.agency_letter_no:
        letter["agency_letter_no"] = request.agency_letter_no
    if dated:
        letter["agency_letter_date"] = dated.isoformat()
    store.move(ctx.session, APPLICATION, application_id, ApplicationState.AGENCY_APPROVED.value, letter)
    step = _stage(ApplicationState.AGENCY_APPROVED, approved) | {
        "office": request.agency,
        "letter_no": request.agency_letter_no,
        "letter_date": dated.isoformat() if dated else None,
    }
    add_step(ctx, (application_id, request.person_id), step)
    day: dict[str, Value] = {"stage_since": issued.isoformat()}
    store.move(ctx.session, APPLICATION, application_id, ApplicationState.PERMIT_ISSUED.value, day)


def _stage(state: ApplicationState, day: dt.date) -> dict[str, str | None]:
    return {"act": Act.STAGE, "stage": state, "on": day.isoformat()}


def write_permit(ctx: Context, case: Case, application_id: str, legal_id: str | None) -> str:
    """Write the numbered permit that an approved application leads to, and give its id."""
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
            "renews": case.renews or None,
            "issued_on": case.issued_on.isoformat(),
            "expires_on": case.expires_on.isoformat() if case.expires_on else None,
            "national_number": request.national_number or None,
            "number": permits.take_number(ctx.session),
            "state": PermitState.DRAFT.value,
        },
    )
    store.move(ctx.session, PERMIT, permit_id, PermitState.ISSUED.value)
    tie_permit(ctx, None if case.renews else case.contract, permit_id)
    renewed = permits.by_id(ctx.session, case.renews) if case.renews else None
    if renewed is not None and renewed.state == PermitState.ISSUED:
        succeed(ctx, renewed, permit_id, RENEWED)
    return permit_id


def succeed(ctx: Context, old: PermitRow, successor: str, reason: str) -> None:
    """Let a permit end because another one takes its place, also for those whom its holder supports."""
    ended: dict[str, Value] = {"state_reason": reason, "state_on": ctx.clock.today().isoformat()}
    store.move(ctx.session, PERMIT, old.id, PermitState.REPLACED.value, ended)
    if old.permit_type in {PermitType.SUPPORTER_NATURAL, PermitType.SUPPORTER_LEGAL}:
        for covered in permits.covered_by(ctx.session, old.id, ctx.office.site):
            store.change(ctx.session, PERMIT, covered, {"amended_supporter": successor})


def check_move(ctx: Context, entity: Entity, before: str, after: str) -> None:
    """Refuse a move that the table of transitions does not know for this kind of office."""
    if not may_move(entity.name, before, after, ctx.office.kind):
        raise NotAllowed(NOT_FROM_HERE)
