"""Permits that are issued at a desk, to as many synthetic people as a test needs."""

import datetime as dt

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permits import PermitRequest, PermitRow, PermitType
from homejobs_desktop.services import people, permits
from homejobs_desktop.services.runner import Services
from tests.support.sheets import LAST, code


def applicant(services: Services, number: int) -> str:
    """Register a synthetic person and give the id."""
    draft = PersonDraft(
        national_code=code(number),
        first_name="زهرا",
        last_name=LAST[number % len(LAST)],
        father_name="غلامرضا",
        birth_date=dt.date(1986, 5, 5),
        gender="female",
        mobile=f"0915{number:07d}",
        county=services.office.site.replace("-", ""),
        address="خیابان معلم، کوچهٔ ۱۲",
        postal_code="9717612345",
    )
    return services.ask(people.save_person, None, draft)


def request(
    person_id: str, field: str = "IN-01", issued_on: dt.date | None = None, kind: str = "independent"
) -> PermitRequest:
    """Give a request that every rule is content with."""
    return PermitRequest(
        person_id, PermitType(kind), field, agency_letter_no="140/2/1183", issued_on=issued_on
    )


def issue(services: Services, number: int, issued_on: dt.date | None = None) -> PermitRow:
    """Register a person and issue an independent permit."""
    return services.ask(permits.issue_permit, request(applicant(services, number), issued_on=issued_on))
