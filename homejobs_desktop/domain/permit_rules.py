"""Whether a permit may be issued: the applicant's conditions by the dated rule, and its dates."""

import datetime as dt
from collections.abc import Iterator

from homejobs_desktop.domain.permits import (
    FieldFacts,
    HolderFacts,
    PermitRequest,
    PermitType,
    SupporterFacts,
)
from homejobs_desktop.domain.rules import PermitRule
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import add_months, to_jalali

_MALE = "male"
_FULL = 100
LONGEST_NUMBER = 60
LONGEST_DESCRIPTION = 4_000
_LONGEST_NAME = 200
_MOST_RIAL = 10**15
_MOST = {
    "capital_rial": _MOST_RIAL,
    "own_contribution_rial": _MOST_RIAL,
    "loan_requested_rial": _MOST_RIAL,
    "expected_jobs": 10_000,
}


def expiry_of(rule: PermitRule, issued_on: dt.date) -> dt.date | None:
    """Give the last day of a permit issued on `issued_on`, or None where the rule sets no end."""
    if not rule.validity_months:
        return None
    return add_months(issued_on, rule.validity_months)


def age_on(birth: dt.date, day: dt.date) -> int:
    """Give the full years of a person on a day, by the calendar of the law (Jalali)."""
    born, now = to_jalali(birth), to_jalali(day)
    return now[0] - born[0] - int(now[1:] < born[1:])


def check_request(
    request: PermitRequest,
    person: HolderFacts,
    field: FieldFacts | None,
    rule: PermitRule,
    today: dt.date,
    supporter: SupporterFacts | None = None,
) -> tuple[Problem, ...]:
    """Give everything that speaks against issuing this permit; soft problems only warn.

    Args:
        request: What the clerk asks for.
        person: The applicant.
        field: The field of activity; None when the office does not know its code.
        rule: The rule in force on the day of issue.
        today: The present day.
        supporter: The supporter's permit of a covered worker; None when it is not known here.
    """
    return (
        *_person_problems(person, rule, request.issued_on or today),
        *_paper_problems(request, person, rule),
        *_field_problems(request, field),
        *_money_problems(request, rule),
        *_length_problems(request),
        *_date_problems(request, today),
        *_legal_problems(request),
        *_supporter_problems(request, supporter, request.issued_on or today),
    )


def _problem(field: str, text: Text, *, soft: bool = False, **params: object) -> Problem:
    return Problem(field, text, params, soft)


def _person_problems(person: HolderFacts, rule: PermitRule, day: dt.date) -> Iterator[Problem]:
    if rule.nationality and person.nationality and person.nationality != rule.nationality:
        yield _problem(
            "person_id", mark("Permits", "A home-job permit is for Iranian citizens. Check the nationality.")
        )
    if rule.min_age and person.birth_date is None:
        yield _problem(
            "person_id",
            mark(
                "Permits",
                "The birth date is not recorded; the age of {age} cannot be checked. Record it first.",
            ),
            age=rule.min_age,
        )
    elif person.birth_date is not None and age_on(person.birth_date, day) < rule.min_age:
        yield _problem(
            "person_id",
            mark("Permits", "The applicant is {years} years old; this permit asks for {age} full years."),
            years=age_on(person.birth_date, day),
            age=rule.min_age,
        )


def _paper_problems(request: PermitRequest, person: HolderFacts, rule: PermitRule) -> Iterator[Problem]:
    if rule.military_service and person.gender == _MALE and not person.military_settled:
        yield _problem(
            "person_id",
            mark(
                "Permits",
                "The military service is not recorded as done or exempted. "
                "Ask for the service card or exemption.",
            ),
            soft=True,
        )
    if rule.skill_certificate and request.field_code not in person.skilled_fields:
        yield _problem(
            "field_code",
            mark("Permits", "No valid skill certificate for this field is recorded. Ask for it."),
            soft=True,
        )
    if person.experience_years < rule.min_experience_years:
        yield _problem(
            "person_id",
            mark("Permits", "{years} years of related work are recorded; a supporter needs {needed}."),
            soft=True,
            years=person.experience_years,
            needed=rule.min_experience_years,
        )
    if rule.home_address and not person.address:
        yield _problem(
            "person_id",
            mark("Permits", "The home address is not recorded; the work must be done at home. Record it."),
            soft=True,
        )
    if not request.agency_letter_no:
        yield _problem(
            "agency_letter_no",
            mark("Permits", "Enter the number of the agency's letter of approval."),
            soft=not rule.agency_letter_required,
        )


def _field_problems(request: PermitRequest, field: FieldFacts | None) -> Iterator[Problem]:
    if field is None:
        yield _problem(
            "field_code",
            mark("Permits", "There is no field of activity with the code {code}. Choose one from the list."),
            code=request.field_code,
        )
        return
    if field.starred:
        yield _problem(
            "field_code",
            mark("Permits", "{name} is a starred field: it also needs the approval of {approver}."),
            soft=True,
            name=field.name,
            approver=field.approver or mark("Permits", "the responsible authority"),
        )
    if not request.agency and not field.agencies:
        yield _problem("agency", mark("Permits", "Choose the agency that approves this field."))
    if request.agency and field.agencies and request.agency not in field.agencies:
        yield _problem(
            "agency",
            mark("Permits", "This agency usually does not approve {name}. Check the agency."),
            soft=True,
            name=field.name,
        )


def _money_problems(request: PermitRequest, rule: PermitRule) -> Iterator[Problem]:
    for name in ("capital_rial", "own_contribution_rial", "loan_requested_rial", "expected_jobs"):
        value: int | None = getattr(request, name)
        if value is not None and value < 0:
            yield _problem(name, mark("Permits", "This cannot be less than zero."))
        elif value is not None and value > _MOST[name]:
            yield _problem(
                name, mark("Permits", "This number is too large; at most {most}. Check it."), most=_MOST[name]
            )
    capital, own = request.capital_rial, request.own_contribution_rial
    if not capital or own is None or own * _FULL >= capital * rule.own_contribution_percent:
        return
    yield _problem(
        "own_contribution_rial",
        mark("Permits", "The own contribution must be at least {percent} percent of the capital."),
        percent=rule.own_contribution_percent,
    )


def _length_problems(request: PermitRequest) -> Iterator[Problem]:
    legal = request.legal
    texts = {
        "description": (request.description, LONGEST_DESCRIPTION),
        "agency_letter_no": (request.agency_letter_no, LONGEST_NUMBER),
        "tracking_no": (request.tracking_no, LONGEST_NUMBER),
        "national_number": (request.national_number, LONGEST_NUMBER),
        "legal_name": (legal.name, _LONGEST_NAME),
        "registration_no": (legal.registration_no, LONGEST_NUMBER),
        "legal_kind": (legal.legal_kind, LONGEST_NUMBER),
        "director_name": (legal.director_name, _LONGEST_NAME),
        "director_code": (legal.director_code, LONGEST_NUMBER),
    }
    for name, (text, most) in texts.items():
        yield from too_long(name, text, most)


def too_long(field: str, text: str, most: int) -> Iterator[Problem]:
    """Refuse a text that no form and no package has room for."""
    if len(text) > most:
        sentence = mark(
            "Permits", "This text is too long: it has {count} letters, {most} are allowed. Shorten it."
        )
        yield _problem(field, sentence, count=len(text), most=most)


def _date_problems(request: PermitRequest, today: dt.date) -> Iterator[Problem]:
    for name in ("registered_on", "issued_on", "agency_letter_date"):
        value: dt.date | None = getattr(request, name)
        if value is not None and value > today:
            yield _problem(name, mark("Permits", "This date lies in the future. Check it."))
    if request.expires_on is not None and request.expires_on <= (request.issued_on or today):
        yield _problem(
            "expires_on", mark("Permits", "The permit would expire before it is issued. Check the date.")
        )


def _legal_problems(request: PermitRequest) -> Iterator[Problem]:
    if request.permit_type is not PermitType.SUPPORTER_LEGAL:
        return
    if not request.legal.legal_id:
        yield _problem("legal_id", mark("Permits", "Enter the national id of the company or cooperative."))
    if not request.legal.name:
        yield _problem("legal_name", mark("Permits", "Enter the name of the company or cooperative."))


def _supporter_problems(
    request: PermitRequest, supporter: SupporterFacts | None, day: dt.date
) -> Iterator[Problem]:
    if request.permit_type is not PermitType.COVERED:
        return
    if not request.supporter_permit:
        yield _problem("supporter_permit", mark("Permits", "Enter the permit number of the supporter."))
    elif supporter is None:
        yield _problem(
            "supporter_permit",
            mark(
                "Permits",
                "This office knows no permit with this number. Check the number of the supporter's permit.",
            ),
        )
    elif supporter.permit_type not in {PermitType.SUPPORTER_NATURAL, PermitType.SUPPORTER_LEGAL}:
        yield _problem("supporter_permit", mark("Permits", "This is not the permit of a supporter."))
    elif supporter.state != PermitState.ISSUED:
        yield _problem("supporter_permit", mark("Permits", "The supporter's permit is not in force."))
    elif supporter.expires_on is not None and supporter.expires_on < day:
        yield _problem("supporter_permit", mark("Permits", "The supporter's permit has expired."))
    elif supporter.person_id == request.person_id:
        yield _problem("supporter_permit", mark("Permits", "Nobody can be covered by their own permit."))
