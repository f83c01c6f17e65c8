"""Grants of the province as they are kept, and the permits that count against them."""

import datetime as dt
from collections.abc import Collection

from sqlalchemy import ColumnElement, func, insert, literal_column, select

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.persistence.base import as_bytes, as_int
from homejobs_desktop.persistence.decisions import said_of
from homejobs_desktop.persistence.holding import any_in
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.quota_tables import quota_grant
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import permit

_ISSUED = tuple(state.value for state in PermitState if state is not PermitState.DRAFT)
"""A permit counts from the day it was issued, whatever became of it since."""


def any_granted(session: Session) -> bool:
    """Tell whether this office knows of any grant."""
    return any_in(session, quota_grant)


def known(session: Session, ids: Collection[str]) -> set[str]:
    """Give those of the grants that are kept here already."""
    return {str(row[0]) for row in session.rows(select(quota_grant.c.id).where(quota_grant.c.id.in_(ids)))}


def keep(session: Session, grant_id: str, site: str, line: bytes, csn: int = 0) -> None:
    """Keep a grant, as it was signed."""
    session.execute(insert(quota_grant).values(id=grant_id, site=site, line=line, csn=csn))
    session.touched.add("quota")


def lines(session: Session, site: str = "") -> list[bytes]:
    """Give the grants to an office, or all of them, as they were signed."""
    query = select(quota_grant.c.line).order_by(quota_grant.c.site, quota_grant.c.id)
    if site:
        query = query.where(quota_grant.c.site == site)
    return [as_bytes(row[0]) for row in session.rows(query)]


def granted_since(session: Session, site: str, csn: int) -> bool:
    """Tell whether an office was granted something after a commit."""
    newer = select(quota_grant.c.id).where(quota_grant.c.site == site, quota_grant.c.csn > csn)
    return session.first(newer.limit(1)) is not None


def issued(session: Session, site: str, kind: str, bounds: tuple[dt.date, dt.date]) -> int:
    """Give how many permits of a kind an office issued from one day to the day before another.

    Renewals and new papers of old permits do not count. A permit belongs to the office whose code begins
    its number, wherever its holder's file has gone since.
    """
    digits = site.replace("-", "")
    mine = permit.c.number.between(digits, digits + ":")  # ":" follows "9"
    query = select(func.count()).where(permit.c.permit_type == kind, mine, *_new(bounds))
    counted = as_int(session.scalar(query))
    if session.office.kind is OfficeKind.COUNTY and session.office.site == site:
        counted += _gone(session, kind, bounds)
    return counted


def issued_by_office(session: Session, bounds: tuple[dt.date, dt.date]) -> dict[tuple[str, str], int]:
    """Give at the province how many permits each office issued, by site and kind, as `issued` does."""
    site = func.substr(permit.c.number, 1, 4)
    query = select(site, permit.c.permit_type, func.count()).where(*_new(bounds))
    return {
        (f"{str(office)[:2]}-{str(office)[2:]}", str(kind)): as_int(count)
        for office, kind, count in session.rows(query.group_by(site, permit.c.permit_type))
    }


def _new(bounds: tuple[dt.date, dt.date]) -> tuple[ColumnElement[bool], ...]:
    """Give the conditions for permits that were issued in a period and neither renew nor replace one."""
    first, end = (day.isoformat() for day in bounds)
    renewed = permit.alias("renewed")
    renewal = (
        select(renewed.c.nr)
        .where(
            renewed.c.id.in_((permit.c.renews, permit.c.replaces)),
            renewed.c.id != permit.c.id,
            renewed.c.person_id == permit.c.person_id,
            renewed.c.permit_type == permit.c.permit_type,
            renewed.c.field_code == permit.c.field_code,
        )
        .exists()
    )
    return (
        permit.c.state.in_(_ISSUED), permit.c.issued_on >= first, permit.c.issued_on < end, ~renewal
    )  # fmt: skip


def _gone(session: Session, kind: str, bounds: tuple[dt.date, dt.date]) -> int:
    """Give how many permits that this office issued have left it since, with their holders."""
    first, end = (day.isoformat() for day in bounds)
    query = select(op.c.body).where(
        op.c.type == literal_column("'permit.create'"),  # the very words of the index
        op.c.site == session.office.site,
        op.c.record_id.not_in(select(permit.c.id)),
        func.length(op.c.body) > 0,
        func.coalesce(op.c.outcome, "") != "rejected",
    )
    count = 0
    for row in session.rows(query):
        values = {name: value for name, (_seen, value) in said_of(as_bytes(row[0])).items()}
        inside = first <= str(values.get("issued_on") or "") < end
        fresh = not values.get("renews") and not values.get("replaces")
        count += inside and values.get("permit_type") == kind and fresh
    return count
