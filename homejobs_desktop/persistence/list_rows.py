"""Whole lines of lists for a file: more columns than a list on the screen has room for."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, func, select

from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.search import START, find_all, find_numbers
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, legal_person, permit, person, referral

PAGE = 500
"""So many lines are read at once."""
Row = dict[str, str]
_PERSON = (
    person.c.national_code, person.c.first_name, person.c.last_name, person.c.father_name, person.c.mobile,
    person.c.phone, person.c.address, person.c.postal_code,
)  # fmt: skip
_FIRM = (legal_person.c.name.label("legal_name"), legal_person.c.legal_id)
_numbers = select(func.json_each(bindparam("numbers")).table_valued("value").c.value)


_APPLICATION = (
    application.c.nr, application.c.permit_type, application.c.field_code, application.c.agency,
    application.c.state, application.c.registered_on, application.c.stage_since, application.c.tracking_no,
    application.c.owner, *_PERSON, *_FIRM,
)  # fmt: skip
_PERMIT = (
    permit.c.nr, permit.c.number, permit.c.permit_type, permit.c.field_code,
    func.coalesce(permit.c.amended_agency, permit.c.agency).label("agency"), permit.c.state,
    permit.c.issued_on, permit.c.expires_on, permit.c.renews, permit.c.replaces, permit.c.national_number,
    permit.c.owner, *_PERSON, *_FIRM,
)  # fmt: skip
_pishran = person.alias("pishran")
_REFERRAL = (
    referral.c.nr, referral.c.action, referral.c.referred_to, referral.c.field_code, referral.c.letter_no,
    referral.c.remark, referral.c.referred_on, referral.c.follow_up_on, referral.c.state, referral.c.state_on,
    referral.c.result, referral.c.owner, _pishran.c.first_name.label("pishran_first_name"),
    _pishran.c.last_name.label("pishran_last_name"), *_PERSON,
)  # fmt: skip
_PEOPLE = (
    person.c.nr, *_PERSON, person.c.birth_date, person.c.gender, person.c.county, person.c.wanted_field,
    person.c.wanted_field_text, person.c.owner,
)  # fmt: skip
_BY_NUMBER = {
    "application": (
        _APPLICATION,
        Prepared(
            select(*_APPLICATION)
            .join(person, person.c.id == application.c.person_id, isouter=True)
            .join(legal_person, legal_person.c.id == application.c.legal_person_id, isouter=True)
            .where(application.c.nr.in_(_numbers))
        ),
    ),
    "permit": (
        _PERMIT,
        Prepared(
            select(*_PERMIT)
            .join(person, person.c.id == permit.c.person_id, isouter=True)
            .join(legal_person, legal_person.c.id == permit.c.legal_person_id, isouter=True)
            .where(permit.c.nr.in_(_numbers))
        ),
    ),
    "referral": (
        _REFERRAL,
        Prepared(
            select(*_REFERRAL)
            .join(person, person.c.id == referral.c.person_id, isouter=True)
            .join(_pishran, _pishran.c.id == referral.c.pishran_id, isouter=True)
            .where(referral.c.nr.in_(_numbers))
        ),
    ),
    "person": (_PEOPLE, Prepared(select(*_PEOPLE).where(person.c.nr.in_(_numbers)))),
}


def rows_of(session: Session, table: str, numbers: Sequence[int]) -> list[Row]:
    """Give the lines of rows by their numbers, in this order; what is not known is ""."""
    columns, query = _BY_NUMBER[table]
    names = [str(column.key) for column in columns]
    found = {
        as_int(row[0]): dict(zip(names, (str(value or "") for value in row), strict=True))
        for row in session.fetch(query, {"numbers": json.dumps(numbers)})
    }
    return [found[nr] for nr in numbers if nr in found]


def people_rows(session: Session, text: str) -> tuple[int, Iterator[list[Row]]]:
    """Give how many people a text finds, and their lines in Persian order, some at a time."""
    if text.strip():
        # Signs alone stand in no name: they find nobody, not everybody.
        places = find_all(session, text) if any(map(str.isalnum, text)) else []
        return len(places), _some(session, [place.nr for place in places])
    everybody = select(func.count()).where(person.c.retired_at.is_(None))
    return as_int(session.scalar(everybody)), _everybody(session)


def _some(session: Session, numbers: Sequence[int]) -> Iterator[list[Row]]:
    for start in range(0, len(numbers), PAGE):
        yield rows_of(session, "person", numbers[start : start + PAGE])


def _everybody(session: Session) -> Iterator[list[Row]]:
    after = START
    while places := find_numbers(session, "", after, PAGE):
        yield rows_of(session, "person", [place.nr for place in places])
        after = places[-1]
