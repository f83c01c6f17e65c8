"""Use cases about applications: register one, find it again, look at its conditions, waive one."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from homejobs_desktop.domain.applications import (
    Act,
    ApplicationDraft,
    ApplicationItem,
    Step,
    check_application,
)
from homejobs_desktop.domain.conditions import (
    LIST,
    ApplicantFacts,
    Finding,
    Met,
    Waiver,
    checklist,
)
from homejobs_desktop.domain.coverage import DOCUMENT
from homejobs_desktop.domain.entities import APPLICATION, APPLICATION_STEP, PERSON, Value
from homejobs_desktop.domain.filters import ApplicationFilter, Count
from homejobs_desktop.domain.legal_persons import check_legal_person, tidy_legal_person
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitType
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.transitions import ApplicationState, next_states
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines, digits_only
from homejobs_desktop.persistence import applications, attachments, coverage, people, permits, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_reason
from homejobs_desktop.services.legal_persons import keep_legal_person
from homejobs_desktop.services.lines import page_of_lines
from homejobs_desktop.services.permit_case import RETIRED, field_facts, holder_facts
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.rules import rules_of

NO_APPLICATION = mark("Permits", "This application is not in this office's store. Refresh the list.")
COUNTY_ONLY = mark(
    "Applications",
    "Applications are handled by the counties' offices. Ask the office where the person lives.",
)
NOT_OWN = mark("Applications", "Office {site} handles this application. Ask that office.")
CLOSED = mark("Applications", "This application is closed; nothing about it changes any more.")
NO_SUPPORTER = mark(
    "Permits",
    "This office knows no permit with this number. Check the number of the supporter's permit.",
)
NO_CONDITION = mark("Applications", "No such condition stands on the checklist of this application.")
NOT_MISSING = mark("Applications", "This condition is met or waived already.")
NOT_WAIVABLE = mark("Applications", "This condition cannot be waived.")


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """A page of applications: the rows, and where the next page begins (None when this is the last).

    `count` is how many match in all, on a first page only.
    """

    rows: tuple[ApplicationItem, ...]
    next: str | None
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class ApplicationFile:
    """All that the page of an application shows.

    `steps` are oldest first, `findings` the checklist, `moves` the stages that this office may take it to,
    `permit_id` the permit that it led to, "" while there is none.
    """

    item: ApplicationItem
    draft: ApplicationDraft
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    moves: tuple[str, ...]
    permit_id: str


@writing(Permission.ISSUE_PERMITS)
def register_application(ctx: Context, draft: ApplicationDraft) -> str:
    """Register an application and give its id.

    Raises:
        NotAllowed: Only county offices handle applications.
        NotFound: There is no such person.
        Invalid: Something asked for is missing or wrong; `problems` names each field.
    """
    check_county_desk(ctx)
    tidy, supporter_id = _checked(ctx, draft)
    registered = (tidy.registered_on or ctx.clock.today()).isoformat()
    state = ApplicationState.REGISTERED.value
    fixed: dict[str, Value] = {
        "person_id": tidy.person_id,
        "permit_type": tidy.permit_type,
        "registered_on": registered,
        "stage_since": registered,
        "state": state,
    }
    application_id = store.create(
        ctx.session, APPLICATION, fixed | _values(ctx, tidy, supporter_id)
    )  # fmt: skip
    add_step(ctx, (application_id, tidy.person_id), {"act": Act.STAGE, "stage": state, "on": registered})
    return application_id


@writing(Permission.ISSUE_PERMITS)
def change_application(ctx: Context, application_id: str, draft: ApplicationDraft) -> bool:
    """Correct what an open application asks for; False when nothing is different.

    Whose it is, its kind and its first day stay.
    """
    item = own_item(ctx, application_id)
    if not item.is_open:
        raise Invalid(CLOSED)
    same = dataclasses.replace(
        draft,
        person_id=item.person_id,
        permit_type=item.permit_type,
        registered_on=item.registered_on,
    )
    tidy, supporter_id = _checked(ctx, same)
    return store.change(ctx.session, APPLICATION, application_id, _values(ctx, tidy, supporter_id))


@reading(Permission.SEE_PERMITS)
def search_applications(
    ctx: Context, wanted: ApplicationFilter, *, after: str | None = None, limit: int = 50
) -> ApplicationPage:
    """Give a page of the applications that a filter asks for; raises Invalid for what cannot be asked."""
    found = page_of_lines(ctx, wanted, after, limit)
    rows = applications.by_numbers(ctx.session, [place.nr for place in found.places])
    return ApplicationPage(tuple(rows), found.next, found.count)


@reading(Permission.SEE_PERMITS)
def application_file(ctx: Context, application_id: str) -> ApplicationFile:
    """Give everything about one application; raises NotFound."""
    item = item_of(ctx, application_id)
    own = item.owner == ctx.office.site
    return ApplicationFile(
        item=item,
        draft=draft_of(ctx, item),
        steps=applications.steps_of(ctx.session, application_id),
        findings=findings_of(ctx, item),
        moves=next_states(APPLICATION.name, item.state, ctx.office.kind) if own else (),
        permit_id=applications.permit_of(ctx.session, application_id, item.person_id),
    )


@reading(Permission.SEE_PERMITS)
def check_conditions(ctx: Context, application_id: str) -> tuple[Finding, ...]:
    """Give the checklist of an application: each condition, and whether it is met, missing or waived."""
    return findings_of(ctx, item_of(ctx, application_id))


@writing(Permission.ISSUE_PERMITS)
def waive_condition(ctx: Context, application_id: str, condition: str, reason: str) -> None:
    """Record that a missing condition need not be met, and why; who did it is kept with it.

    Raises:
        NotFound: There is no such condition.
        Invalid: It is met or waived already, cannot be waived, or no reason is given.
    """
    item = own_item(ctx, application_id)
    told = check_reason(reason)
    if not item.is_open:
        raise Invalid(CLOSED)
    found = next((each for each in findings_of(ctx, item) if each.code == condition), None)
    if found is None:
        raise NotFound(NO_CONDITION)
    if found.standing is not Met.MISSING:
        raise Invalid(NOT_MISSING, field="condition")
    if not found.waivable:
        raise Invalid(NOT_WAIVABLE, field="condition")
    add_step(
        ctx, (item.id, item.person_id), {"act": Act.WAIVER, "condition": condition, "text": told}
    )  # fmt: skip


def check_county_desk(ctx: Context) -> None:
    """Refuse what only a county does; raises NotAllowed."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(COUNTY_ONLY)


def item_of(ctx: Context, application_id: str) -> ApplicationItem:
    """Give an application; raises NotFound."""
    item = applications.by_id(ctx.session, application_id)
    if item is None:
        raise NotFound(NO_APPLICATION)
    return item


def own_item(ctx: Context, application_id: str) -> ApplicationItem:
    """Give an application that this office handles; raises NotFound or NotAllowed."""
    check_county_desk(ctx)
    item = item_of(ctx, application_id)
    if item.owner != ctx.office.site:
        raise NotAllowed(NOT_OWN, site=item.owner)
    return item


def draft_of(ctx: Context, item: ApplicationItem) -> ApplicationDraft:
    """Give what an application asks for, as a form shows it."""
    values = applications.values_of(ctx.session, item.id)
    supporter = permits.by_id(ctx.session, item.supporter_permit_id) if item.supporter_permit_id else None
    return ApplicationDraft(
        person_id=item.person_id,
        permit_type=item.permit_type,
        field_code=item.field_code,
        agency=item.agency,
        legal=LegalPersonDraft(legal_id=item.legal_id, name=item.legal_name),
        supporter_permit=supporter.number if supporter else item.supporter_permit_id,
        description=str(values.get("description") or ""),
        tracking_no=str(values.get("tracking_no") or ""),
        capital_rial=_sum(values, "capital_rial"),
        own_contribution_rial=_sum(values, "own_contribution_rial"),
        loan_requested_rial=_sum(values, "loan_requested_rial"),
        expected_jobs=_sum(values, "expected_jobs"),
        registered_on=item.registered_on,
    )


def findings_of(ctx: Context, item: ApplicationItem) -> tuple[Finding, ...]:
    """Give the checklist of an application, by the conditions and the rule of the day it was registered."""
    book, today = book_of(ctx), ctx.clock.today()
    if item.permit_type not in set(PermitType):  # of a newer program
        return ()
    began = item.registered_on or today
    draft = draft_of(ctx, item)
    field = book.get("fields", item.field_code)
    facts = ApplicantFacts(
        holder=holder_facts(ctx, item.person_id, book, today),
        documents=_documents(ctx, item),
        permit_type=item.permit_type,
        field_code=item.field_code,
        approver=field.text("co_approver") if field else "",
        capital_rial=draft.capital_rial,
        own_contribution_rial=draft.own_contribution_rial,
    )
    rule = rules_of(ctx).rule_for(item.permit_type, began)
    waivers = [
        Waiver(step.condition, step.actor, step.happened_on, step.text)
        for step in applications.steps_of(ctx.session, item.id)
        if step.act == Act.WAIVER
    ]
    return checklist(book.items(LIST, began), facts, rule, today, waivers)


def add_step(ctx: Context, about: tuple[str, str], said: Mapping[str, str | None]) -> str:
    """Record a step of the application `about` (its id and its person's), as done by who acts now.

    `on` in `said` is the day on which it happened, in ISO form; the present day when it is left out.
    """
    application_id, person_id = about
    values: dict[str, Value] = {name: value or None for name, value in said.items() if name != "on"}
    return store.create(
        ctx.session,
        APPLICATION_STEP,
        {
            **values,
            "person_id": person_id,
            "application_id": application_id,
            "actor": ctx.actor.display_name or ctx.actor.username,
            "happened_on": said.get("on") or ctx.clock.today().isoformat(),
        },
    )


def _documents(ctx: Context, item: ApplicationItem) -> frozenset[str]:
    """Give the kinds of documents attached to the person or this application; a contract in force is one."""
    kinds = {
        row.kind
        for row in attachments.of_person(ctx.session, item.person_id)
        if not row.withdrawn and (row.about == PERSON.name or row.about_id == item.id)
    }
    today = ctx.clock.today()
    if any(row.open_on(today) for row in coverage.of_person(ctx.session, item.person_id)):
        kinds.add(DOCUMENT)
    return frozenset(kinds)


def _checked(ctx: Context, draft: ApplicationDraft) -> tuple[ApplicationDraft, str]:
    """Give the tidied draft and the record of the supporter's permit; raises Invalid."""
    person = people.stored(ctx.session, draft.person_id)
    today, book = ctx.clock.today(), book_of(ctx)
    tidy = _tidy(draft, book)
    supporter_id, about_supporter = _supporter(ctx, tidy)
    problems = (
        *check_application(tidy, field_facts(tidy.field_code, book, tidy.registered_on or today), today),
        *about_supporter,
        *_legal_problems(tidy, today),
        *((Problem("person_id", RETIRED, {}),) if person.columns["retired_at"] else ()),
    )
    if problems:
        raise Invalid.of(problems)
    return tidy, supporter_id


def _tidy(draft: ApplicationDraft, book: ReferenceBook) -> ApplicationDraft:
    field = book.get("fields", draft.field_code.strip()) or book.find("fields", draft.field_code)
    agency = book.get("agencies", draft.agency.strip()) or book.find("agencies", draft.agency)
    return dataclasses.replace(
        draft,
        field_code=field.code if field else canonical(draft.field_code),
        agency=agency.code if agency else (field.text("agency") if field else ""),
        legal=tidy_legal_person(draft.legal)
        if draft.permit_type == PermitType.SUPPORTER_LEGAL
        else LegalPersonDraft(),
        supporter_permit=digits_only(ascii_digits(draft.supporter_permit))
        if draft.permit_type == PermitType.COVERED
        else "",
        description=canonical_lines(draft.description),
        tracking_no=canonical(ascii_digits(draft.tracking_no)),
    )


def _supporter(ctx: Context, draft: ApplicationDraft) -> tuple[str, tuple[Problem, ...]]:
    """Give the record of the supporter's permit; a covered person may name the supporter later."""
    if not draft.supporter_permit:
        return "", ()
    row = permits.by_number(ctx.session, draft.supporter_permit)
    if row is None:
        return "", (Problem("supporter_permit", NO_SUPPORTER, {}),)
    return row.id, ()


def _legal_problems(draft: ApplicationDraft, today: dt.date) -> tuple[Problem, ...]:
    if draft.permit_type != PermitType.SUPPORTER_LEGAL or not draft.legal.legal_id:
        return ()
    return tuple(
        problem._replace(field="legal_name") if problem.field == "name" else problem
        for problem in check_legal_person(draft.legal, today)
        if draft.legal.name or problem.field != "name"  # that it has no name is said already
    )


def _values(ctx: Context, tidy: ApplicationDraft, supporter_id: str) -> dict[str, Value]:
    legal = tidy.permit_type == PermitType.SUPPORTER_LEGAL
    return {
        "field_code": tidy.field_code,
        "agency": tidy.agency or None,
        "legal_person_id": keep_legal_person(ctx, tidy.legal) if legal else None,
        "supporter_permit_id": supporter_id or None,
        "description": tidy.description or None,
        "tracking_no": tidy.tracking_no or None,
        "capital_rial": tidy.capital_rial,
        "own_contribution_rial": tidy.own_contribution_rial,
        "loan_requested_rial": tidy.loan_requested_rial,
        "expected_jobs": tidy.expected_jobs,
    }


def _sum(values: Mapping[str, object], name: str) -> int | None:
    value = values.get(name)
    return value if isinstance(value, int) else None


def began_on(item: ApplicationItem) -> dt.date | None:
    """Give the day on which an application came to its present stage."""
    return item.stage_since or item.registered_on
