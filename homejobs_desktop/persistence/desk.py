"""What the desk shows: few rows each, answered from indexes, however large the store is."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import exists, func, select

from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.persistence.alarms import UNUSABLE, of_document
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.exchange_tables import alarm
from homejobs_desktop.persistence.journal_tables import chain, op
from homejobs_desktop.persistence.line_tables import OPEN_LINE, permit_line
from homejobs_desktop.persistence.prepared import cursor
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, permit, person, publication, survey

MOST = 1_000
"""Counts stop here; what is beyond reads "more than"."""


_OPEN = f"application_line INDEXED BY ix_application_line_open WHERE {OPEN_LINE}"
_RULES, _PERMITS = "rules", "permits"
"""Kind and name of the document that holds the rules of permits."""
_COUNTED = (PermitState.ISSUED, PermitState.SUSPENDED, PermitState.REPLACED)
"""States of permits that the counts of a period are made of."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Own changes that the province does not have yet; `oldest` is a stamp in milliseconds, 0 for none."""

    count: int
    oldest: int


@dataclass(frozen=True, slots=True)
class OpenApplication:
    """An application that waits for somebody, and since when it is in its stage."""

    id: str
    person: str
    state: str
    since: dt.date | None


@dataclass(frozen=True, slots=True)
class Issued:
    """Permits issued in a span of days: new ones by type, and how many were renewed."""

    fresh: dict[str, int]
    renewed: int


def anybody(session: Session) -> bool:
    """Tell whether anybody is registered."""
    return session.first(select(person.c.nr).limit(1)) is not None


def waiting_changes(session: Session) -> Waiting:
    """Count the own changes that were not delivered yet."""
    row = session.first(select(chain.c.delivered_n))
    delivered = as_int(row[0]) if row else 0
    mine = (op.c.site == session.office.site, op.c.n > delivered, op.c.record_id != "", op.c.csn.is_(None))
    capped = select(op.c.stamp).where(*mine).order_by(op.c.n).limit(MOST + 1).subquery()
    found = session.first(select(func.count(), func.min(capped.c.stamp)))
    return Waiting(as_int(found[0]), as_int(found[1])) if found else Waiting(0, 0)


def last_stamp(session: Session) -> int:
    """Give the stamp of the newest own operation in milliseconds; 0 when there is none."""
    newest = select(op.c.stamp).where(op.c.site == session.office.site).order_by(op.c.n.desc()).limit(1)
    return as_int(session.scalar(newest) or 0)


def open_applications(session: Session, limit: int) -> tuple[list[OpenApplication], int]:
    """Give the applications that are longest in their stage, and how many wait (up to `MOST` + 1)."""
    longest = _longest_waiting(session, limit)
    query = (
        select(
            application.c.nr,
            application.c.id,
            person.c.first_name,
            person.c.last_name,
            application.c.state,
            func.coalesce(application.c.stage_since, application.c.registered_on),
        )
        .join(person, person.c.id == application.c.person_id)
        .where(application.c.nr.in_(longest))
    )
    found = {
        as_int(row[0]): OpenApplication(str(row[1]), _full_name(row[2], row[3]), str(row[4]), _day(row[5]))
        for row in session.rows(query)
    }
    return [found[nr] for nr in longest if nr in found], _count_open(session, MOST + 1)


def _longest_waiting(session: Session, limit: int) -> list[int]:
    """Give the numbers of the open applications that are longest in their stage."""
    driver = cursor(session.connection)
    driver.execute(f"SELECT nr FROM {_OPEN} ORDER BY since, nr LIMIT {limit}")
    return [as_int(row[0]) for row in driver.fetchall()]


def _count_open(session: Session, most: int) -> int:
    """Count the open applications, up to `most`."""
    driver = cursor(session.connection)
    driver.execute(f"SELECT count(*) FROM (SELECT 1 FROM {_OPEN} LIMIT {most})")
    return as_int(driver.fetchall()[0][0])


def newest_edition(session: Session, today: dt.date) -> dt.date | None:
    """Give the day from which the newest published rules of permits hold; unusable ones are left out."""
    told = alarm.c.detail == of_document(_RULES, _PERMITS) + publication.c.version
    unusable = exists().where(alarm.c.kind == UNUSABLE, told)
    newest = select(func.max(publication.c.valid_from)).where(
        publication.c.kind == _RULES,
        publication.c.name == _PERMITS,
        publication.c.retired_at.is_(None),
        publication.c.valid_from <= today.isoformat(),
        ~unusable,
    )
    return _day(session.scalar(newest))


def expiring_permits(session: Session, today: dt.date, until: dt.date) -> tuple[int, dt.date | None]:
    """Count the permits that end between `today` and `until`, and give the first day."""
    query = select(func.count(), func.min(permit_line.c.expires_on)).where(
        permit_line.c.state == PermitState.ISSUED,
        permit_line.c.expires_on.between(today.isoformat(), until.isoformat()),
    )
    row = session.first(query)
    return (as_int(row[0]), _day(row[1])) if row else (0, None)


def issued_permits(session: Session, start: dt.date, end: dt.date) -> Issued:
    """Count the permits issued from `start` to `end`, both included; replaced papers are no permits anew."""
    renewed = permit.c.renews.is_not(None)
    query = (
        select(permit.c.permit_type, renewed, func.count())
        .where(
            permit.c.issued_on.between(start.isoformat(), end.isoformat()),
            permit.c.state.in_(_COUNTED),
            permit.c.replaces.is_(None),
            permit.c.retired_at.is_(None),
        )
        .group_by(permit.c.permit_type, renewed)
    )
    rows = session.rows(query)
    fresh = {str(row[0]): as_int(row[2]) for row in rows if not row[1]}
    return Issued(fresh, sum(as_int(row[2]) for row in rows if row[1]))


def surveys_between(session: Session, start: dt.date, end: dt.date) -> int:
    """Count the assessments made from `start` to `end`, both included."""
    query = select(func.count()).where(survey.c.surveyed_on.between(start.isoformat(), end.isoformat()))
    return as_int(session.scalar(query))


def _day(value: object) -> dt.date | None:
    return dt.date.fromisoformat(str(value)) if value else None


def _full_name(first: Stored, last: Stored) -> str:
    return " ".join(str(part) for part in (first, last) if part)
