"""A request for a permit as it is judged: tidied, with the facts of the store and the rule of its day."""

import dataclasses
import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain import identity
from homejobs_desktop.domain.coverage import CoverageRow
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permit_rules import check_request, expiry_of
from homejobs_desktop.domain.permits import (
    FieldFacts,
    HolderFacts,
    LegalPersonDraft,
    PermitRequest,
    PermitRow,
    PermitType,
    SupporterFacts,
)
from homejobs_desktop.domain.quotas import Balance
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.rules import HandlingRule, PermitRule
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines, digits_only
from homejobs_desktop.persistence import people, permits, person_story
from homejobs_desktop.services import quotas
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.covered_permits import contract_behind
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.rules import rules_of

ALREADY_HELD = mark(
    "Permits",
    "This person already holds a permit in force for this field: {number}. "
    "Open that permit, or give it back first.",
)
NUMBER_TAKEN = mark(
    "Permits", "This national number already stands on permit {number}. Compare it with the national system."
)
NOT_RENEWABLE = mark(
    "Permits",
    "Only a permit in force or one that ran out is renewed, and only one that has an end. Look at its state.",
)
TOO_EARLY = mark(
    "Permits",
    "Permit {number} holds until {until}; it is renewed at most {days} days before. Wait until then.",
)
WAITS = mark(
    "Permits", "Another state of this permit waits for a second person. Let it be confirmed or dropped first."
)
NO_AGENCY = mark("Permits", "There is no agency called “{agency}” in the lists. Choose one from the list.")
RETIRED = mark("Permits", "This person is out of use, so no permit can be issued.")


@dataclass(frozen=True, slots=True)
class Case:
    """A tidied request with what it is judged by and what would come of it."""

    request: PermitRequest
    rule: PermitRule
    problems: tuple[Problem, ...]
    supporter_id: str
    renews: str
    """The permit that this one renews; "" for a new one, which counts against the quota."""
    balances: tuple[Balance, ...]
    issued_on: dt.date
    expires_on: dt.date | None
    contract: CoverageRow | None = None
    """The contract of coverage behind a covered permit."""


def open_case(ctx: Context, request: PermitRequest) -> Case:
    """Tidy a request and judge it by the rule in force on the day of issue."""
    today = ctx.clock.today()
    book = book_of(ctx)
    request = _tidy(request, book)
    issued_on = request.issued_on or today
    rules = rules_of(ctx)
    rule = rules.rule_for(request.permit_type, issued_on)
    holder = holder_facts(ctx, request.person_id, book, issued_on)
    behind = contract_behind(ctx, request)
    request = dataclasses.replace(request, supporter_permit=behind.supporter)
    supporter = _supporter(ctx, request.supporter_permit)
    renewed = _renewed(ctx, request)
    renews = renewed.id if renewed else ""
    accounts = () if renews else quotas.balances(ctx, request.permit_type, issued_on)
    problems = (
        *behind.problems,
        *_retired(ctx, request.person_id),
        *check_request(
            request, holder, field_facts(request.field_code, book, issued_on), rule, today, supporter
        ),
        *_agency_problems(request, book),
        *_held_already(ctx, request, issued_on),
        *_renewal_problems(request, renewed, rules.handling_on(issued_on), issued_on),
        *_legal_problems(request),
        *number_taken(ctx, request.national_number),
        *quotas.problems(accounts),
    )
    return Case(
        request=request,
        rule=rule,
        problems=problems,
        supporter_id=supporter.permit_id if supporter else "",
        renews=renews,
        balances=accounts,
        issued_on=issued_on,
        expires_on=request.expires_on
        or expiry_of(rule, _counted_from(renewed, rules.handling_on(issued_on), issued_on)),
        contract=behind.contract,
    )


def _tidy(request: PermitRequest, book: ReferenceBook) -> PermitRequest:
    legal = request.legal
    field = book.get("fields", request.field_code.strip()) or book.find("fields", request.field_code)
    agency = book.get("agencies", request.agency.strip()) or book.find("agencies", request.agency)
    return dataclasses.replace(
        request,
        permit_type=PermitType(request.permit_type),
        field_code=field.code if field else canonical(request.field_code),
        agency=agency.code
        if agency
        else canonical(request.agency) or (field.text("agency") if field else ""),
        legal=LegalPersonDraft(
            legal_id=digits_only(ascii_digits(legal.legal_id)),
            name=canonical(legal.name),
            registration_no=canonical(ascii_digits(legal.registration_no)),
            legal_kind=canonical(legal.legal_kind),
            director_name=canonical(legal.director_name),
            director_code=digits_only(ascii_digits(legal.director_code)),
        ),
        agency_letter_no=canonical(ascii_digits(request.agency_letter_no)),
        description=canonical_lines(request.description),
        tracking_no=canonical(ascii_digits(request.tracking_no)),
        national_number=canonical(ascii_digits(request.national_number)),
    )


def holder_facts(ctx: Context, person_id: str, book: ReferenceBook, day: dt.date) -> HolderFacts:
    """Give what the rules ask of a person, as it is recorded; raises NotFound."""
    draft = people.to_draft(people.stored(ctx.session, person_id))
    skills = [skill for _id, skill in person_story.skills_of(ctx.session, person_id)]
    service = book.get("military_statuses", draft.military_status)
    return HolderFacts(
        national_code=draft.national_code,
        birth_date=draft.birth_date,
        gender=draft.gender,
        nationality=draft.nationality,
        military_settled=service is not None and service.flag("accepted"),
        address=draft.address,
        experience_years=max((skill.experience_years or 0 for skill in skills), default=0),
        skilled_fields=tuple(
            skill.field_code
            for skill in skills
            if (skill.certificate_no or skill.certificate_issuer)
            and (skill.certificate_valid_until is None or skill.certificate_valid_until >= day)
        ),
    )


def _retired(ctx: Context, person_id: str) -> tuple[Problem, ...]:
    row = people.stored(ctx.session, person_id)
    return (Problem("person_id", RETIRED, {}),) if row.columns["retired_at"] else ()


def field_facts(code: str, book: ReferenceBook, day: dt.date) -> FieldFacts | None:
    """Give what the rules ask of a field of activity; None where nobody may choose it on `day`."""
    item = book.get("fields", code)
    if item is None or not item.valid_on(day):
        return None
    agency, approver = item.text("agency"), item.text("co_approver")
    return FieldFacts(
        code=item.code,
        name=item.name,
        agencies=(agency,) if agency else (),
        starred=item.flag("starred"),
        approver=book.name("agencies", approver) if approver else "",
    )


def _agency_problems(request: PermitRequest, book: ReferenceBook) -> tuple[Problem, ...]:
    if not request.agency or book.get("agencies", request.agency) is not None:
        return ()
    return (Problem("agency", NO_AGENCY, {"agency": request.agency}),)


def _supporter(ctx: Context, wanted: str) -> SupporterFacts | None:
    if not wanted:
        return None
    number = digits_only(ascii_digits(wanted))
    row = permits.by_number(ctx.session, number) or permits.by_id(ctx.session, wanted)
    if row is None:
        return None
    return SupporterFacts(row.id, row.permit_type, row.state, row.person_id, row.expires_on)


def _held_already(ctx: Context, request: PermitRequest, day: dt.date) -> tuple[Problem, ...]:
    for row in permits.of_person(ctx.session, request.person_id):
        same = (row.permit_type, row.field_code) == (request.permit_type, request.field_code)
        if same and row.id != request.renews and row.standing(day) == PermitState.ISSUED:
            return (Problem("field_code", ALREADY_HELD, {"number": show_permit_number(row.number)}),)
    return ()


def _renewed(ctx: Context, request: PermitRequest) -> PermitRow | None:
    """Give the permit that is renewed: the one named, or what the person held last if it simply ran out."""
    if request.renews:
        return permits.by_id(ctx.session, request.renews)
    for row in permits.of_person(ctx.session, request.person_id):
        if (row.permit_type, row.field_code) == (request.permit_type, request.field_code):
            return row if row.state in {PermitState.ISSUED, PermitState.REPLACED} else None
    return None


def _renewal_problems(
    request: PermitRequest, renewed: PermitRow | None, rule: HandlingRule, day: dt.date
) -> tuple[Problem, ...]:
    """Say why the permit that a request names cannot be renewed on a day."""
    if not request.renews:
        return ()
    if renewed is None or renewed.state != PermitState.ISSUED or renewed.expires_on is None:
        return (Problem("renews", NOT_RENEWABLE, {}),)
    if renewed.waits_for:
        return (Problem("renews", WAITS, {}),)
    same = (renewed.person_id, renewed.permit_type, renewed.field_code)
    if same != (request.person_id, request.permit_type, request.field_code):
        return (Problem("renews", NOT_RENEWABLE, {}),)
    before = rule.renewable_days_before
    if before and (renewed.expires_on - day).days > before:
        words = {"number": show_permit_number(renewed.number), "days": before}
        return (Problem("renews", TOO_EARLY, {**words, "until": show_date(renewed.expires_on)}),)
    return ()


def _counted_from(renewed: PermitRow | None, rule: HandlingRule, day: dt.date) -> dt.date:
    """Give the day from which a permit's time counts: a permit renewed early keeps the days it had left."""
    if renewed is None or renewed.state != PermitState.ISSUED or renewed.expires_on is None:
        return day
    return max(day, renewed.expires_on) if rule.renewal_counts_from_expiry else day


def _legal_problems(request: PermitRequest) -> tuple[Problem, ...]:
    if request.permit_type is not PermitType.SUPPORTER_LEGAL or not request.legal.legal_id:
        return ()
    try:
        identity.legal_id(request.legal.legal_id)
    except Invalid as refusal:
        return tuple(problem._replace(field="legal_id") for problem in refusal.problems)
    return ()


def number_taken(ctx: Context, number: str, permit_id: str = "") -> tuple[Problem, ...]:
    """Say whether a number of the national system stands on another permit already."""
    for other in permits.with_national_number(ctx.session, number) if number else ():
        if other.id != permit_id:
            return (Problem("national_number", NUMBER_TAKEN, {"number": show_permit_number(other.number)}),)
    return ()
