"""Queries about permits, applications and the legal persons behind them, giving domain values."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, insert, select, update

from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.permits import ApplicationRow, PermitRow
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.journal_tables import chain
from homejobs_desktop.persistence.permit_tables import permit_request
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.printing_tables import print_log
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, legal_person, permit, person

_AGENCY = func.coalesce(permit.c.amended_agency, permit.c.agency)
_SUPPORTER = func.coalesce(permit.c.amended_supporter, permit.c.supporter_permit_id)
"""What was amended stands, the first word stays beside it."""
_ROW = (
    permit.c.id,
    permit.c.number,
    permit.c.permit_type,
    permit.c.state,
    permit.c.person_id,
    person.c.first_name,
    person.c.last_name,
    person.c.national_code,
    permit.c.field_code,
    _AGENCY,
    permit.c.issued_on,
    permit.c.expires_on,
    permit.c.national_number,
    legal_person.c.name,
    permit.c.owner,
    permit.c.application_id,
    _SUPPORTER,
    permit.c.renews,
    permit.c.replaces,
    permit.c.state_reason,
    permit.c.state_on,
    permit_request.c.state,
    permit.c.nr,
)


class LegalRow(NamedTuple):
    """A legal person as the store knows it."""

    id: str
    legal_id: str
    name: str
    registration_no: str


def by_id(session: Session, permit_id: str) -> PermitRow | None:
    """Give a permit, or None."""
    return next(iter(_rows(session, _query().where(permit.c.id == permit_id))), None)


def by_number(session: Session, number: str) -> PermitRow | None:
    """Give the permit with this number of 14 digits, or None."""
    return next(iter(_rows(session, _query().where(permit.c.number == number))), None)


def of_person(session: Session, person_id: str) -> list[PermitRow]:
    """Give a person's permits, newest first."""
    return _rows(session, _query().where(permit.c.person_id == person_id).order_by(permit.c.nr.desc()))


def covered_by(session: Session, supporter_permit: str, owner: str) -> list[str]:
    """Give the permits of an office's covered workers that name this permit of their supporter and stand."""
    standing = (PermitState.ISSUED.value, PermitState.SUSPENDED.value)
    query = select(permit.c.id).where(
        _SUPPORTER.in_((supporter_permit,)),
        permit.c.owner == owner,
        permit.c.state.in_(standing),
    )
    return [str(row[0]) for row in session.rows(query.order_by(permit.c.nr))]


def successor(session: Session, row: PermitRow) -> PermitRow | None:
    """Give the permit that took a permit's place, or None."""
    later = of_person(session, row.person_id)
    return next((each for each in later if row.id in {each.renews, each.replaces}), None)


def with_national_number(session: Session, number: str) -> list[PermitRow]:
    """Give the permits that carry this number of the national system."""
    return _rows(session, _query().where(permit.c.national_number == number))


def by_numbers(session: Session, numbers: Sequence[int]) -> list[PermitRow]:
    """Give the permits with these numbers of their rows, in this order."""
    found = {as_int(row[-1]): row for row in session.fetch(_BY_NUMBERS, {"numbers": json.dumps(numbers)})}
    return [_row(found[nr]) for nr in numbers if nr in found]


def applications_of(session: Session, person_id: str) -> list[ApplicationRow]:
    """Give a person's applications, newest first."""
    query = _applications().where(application.c.person_id == person_id).order_by(application.c.nr.desc())
    return [_application(row) for row in session.rows(query)]


def application_by_id(session: Session, application_id: str) -> ApplicationRow | None:
    """Give an application, or None."""
    row = session.first(_applications().where(application.c.id == application_id))
    return None if row is None else _application(row)


def legal_by_code(session: Session, legal_id: str) -> LegalRow | None:
    """Give the legal person in use with this national id, or None."""
    return _legal(session, legal_person.c.legal_id == legal_id)


def legal_of(session: Session, permit_id: str) -> LegalRow | None:
    """Give the legal person that holds a permit, or None."""
    query = select(permit.c.legal_person_id).where(permit.c.id == permit_id).scalar_subquery()
    return _legal(session, legal_person.c.id == query)


def take_number(session: Session) -> str:
    """Give the next permit number of this office's series; a number in use is passed over."""
    while True:
        session.execute(update(chain).values(series_counter=chain.c.series_counter + 1))
        tag, counter = session.rows(select(chain.c.series_tag, chain.c.series_counter))[0]
        number = permit_number(session.office.site, as_int(tag), as_int(counter))
        if session.first(select(permit.c.nr).where(permit.c.number == number)) is None:
            return number


def next_copy(session: Session, record_id: str, document: str) -> int:
    """Give which copy of a document the next one is."""
    taken = session.scalar(
        select(func.max(print_log.c.copy_no)).where(
            print_log.c.record_id == record_id, print_log.c.document == document
        )
    )
    return as_int(taken or 0) + 1


def take_copy(session: Session, record_id: str, document: str) -> int:
    """Write that one more copy of a document leaves the program, and give which copy it is."""
    copy_no = next_copy(session, record_id, document)
    session.execute(
        insert(print_log).values(
            record_id=record_id,
            document=document,
            copy_no=copy_no,
            printed_at=session.instant(),
            actor=session.actor,
        )
    )
    return copy_no


def _query() -> "Select[tuple[Stored, ...]]":
    return (
        select(*_ROW)
        .join(person, person.c.id == permit.c.person_id, isouter=True)
        .join(legal_person, legal_person.c.id == permit.c.legal_person_id, isouter=True)
        .join(permit_request, permit_request.c.permit_id == permit.c.id, isouter=True)
        .where(permit.c.retired_at.is_(None))
    )


_BY_NUMBERS = Prepared(
    _query().where(
        permit.c.nr.in_(select(func.json_each(bindparam("numbers")).table_valued("value").c.value))
    )
)


def _rows(session: Session, query: "Select[tuple[Stored, ...]]") -> list[PermitRow]:
    return [_row(row) for row in session.rows(query)]


def _row(row: Sequence[Stored]) -> PermitRow:
    texts = [str(value or "") for value in row]
    return PermitRow(
        id=texts[0],
        number=texts[1],
        permit_type=texts[2],
        state=texts[3],
        person_id=texts[4],
        holder_name=f"{texts[5]} {texts[6]}".strip(),
        national_code=texts[7],
        field_code=texts[8],
        agency=texts[9],
        issued_on=_date(texts[10]),
        expires_on=_date(texts[11]),
        national_number=texts[12],
        legal_name=texts[13],
        owner=texts[14],
        application_id=texts[15],
        supporter_permit_id=texts[16],
        renews=texts[17],
        replaces=texts[18],
        state_reason=texts[19],
        state_on=_date(texts[20]),
        waits_for=texts[21],
    )


def _applications() -> "Select[tuple[Stored, ...]]":
    return select(
        application.c.id,
        application.c.person_id,
        application.c.permit_type,
        application.c.field_code,
        application.c.agency,
        application.c.state,
        application.c.registered_on,
        application.c.tracking_no,
        application.c.agency_letter_no,
        application.c.agency_letter_date,
        application.c.owner,
    ).where(application.c.retired_at.is_(None))


def _application(row: Sequence[Stored]) -> ApplicationRow:
    texts = [str(value or "") for value in row]
    return ApplicationRow(
        id=texts[0],
        person_id=texts[1],
        permit_type=texts[2],
        field_code=texts[3],
        agency=texts[4],
        state=texts[5],
        registered_on=_date(texts[6]),
        tracking_no=texts[7],
        agency_letter_no=texts[8],
        agency_letter_date=_date(texts[9]),
        owner=texts[10],
    )


def _legal(session: Session, condition: ColumnElement[bool]) -> LegalRow | None:
    query = select(
        legal_person.c.id, legal_person.c.legal_id, legal_person.c.name, legal_person.c.registration_no
    ).where(condition, legal_person.c.retired_at.is_(None))
    row = session.first(query.order_by(legal_person.c.nr))
    return None if row is None else LegalRow(*(str(value or "") for value in row))


def _date(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
