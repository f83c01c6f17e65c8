"""A request for a permit as it is judged: tidied, with the facts of the store and the rule of its day."""

import dataclasses
import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain import identity
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permit_rules import check_request, expiry_of
from homejobs_desktop.domain.permits import (
    FieldFacts,
    HolderFacts,
    LegalPersonDraft,
    PermitRequest,
    PermitType,
    SupporterFacts,
)
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.rules import PermitRule, shipped_permit_rules
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines, digits_only
from homejobs_desktop.persistence import people, permits, person_story
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.reference import book_of

ALREADY_HELD = mark(
    "Permits",
    "This person already holds a permit in force for this field: {number}. "
    "Open that permit, or give it back first.",
)
NUMBER_TAKEN = mark(
    "Permits", "This national number already stands on permit {number}. Compare it with the national system."
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
    issued_on: dt.date
    expires_on: dt.date | None


def open_case(ctx: Context, request: PermitRequest) -> Case:
    """Tidy a request and judge it by the rule in force on the day of issue."""
    today = ctx.clock.today()
    book = book_of(ctx)
    request = _tidy(request, book)
    issued_on = request.issued_on or today
    rule = shipped_permit_rules().rule_for(request.permit_type, issued_on)
    holder, holder_problems = _holder(ctx, request, book, issued_on)
    supporter = _supporter(ctx, request.supporter_permit)
    problems = (
        *holder_problems,
        *check_request(request, holder, _field(request, book, issued_on), rule, today, supporter),
        *_agency_problems(request, book),
        *_held_already(ctx, request, issued_on),
        *_legal_problems(request),
        *number_taken(ctx, request.national_number),
    )
    return Case(
        request=request,
        rule=rule,
        problems=problems,
        supporter_id=supporter.permit_id if supporter else "",
        issued_on=issued_on,
        expires_on=request.expires_on or expiry_of(rule, issued_on),
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


def _holder(
    ctx: Context, request: PermitRequest, book: ReferenceBook, day: dt.date
) -> tuple[HolderFacts, tuple[Problem, ...]]:
    row = people.stored(ctx.session, request.person_id)
    draft = people.to_draft(row)
    skills = [skill for _id, skill in person_story.skills_of(ctx.session, request.person_id)]
    service = book.get("military_statuses", draft.military_status)
    facts = HolderFacts(
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
    return facts, (Problem("person_id", RETIRED, {}),) if row.columns["retired_at"] else ()


def _field(request: PermitRequest, book: ReferenceBook, day: dt.date) -> FieldFacts | None:
    item = book.get("fields", request.field_code)
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
        if same and row.standing(day) == PermitState.ISSUED:
            return (Problem("field_code", ALREADY_HELD, {"number": show_permit_number(row.number)}),)
    return ()


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
