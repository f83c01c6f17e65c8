"""Moves of permits that wait for a second person in this office."""

from typing import NamedTuple

from sqlalchemy import delete, insert, select

from homejobs_desktop.persistence.permit_tables import permit_request
from homejobs_desktop.persistence.session import Session


class MoveRequest(NamedTuple):
    """What one person asked for: `code` and `reason` say why, `actor` who, `at` when (UTC)."""

    permit_id: str
    state: str
    code: str
    reason: str
    actor: str
    at: str


def of_permit(session: Session, permit_id: str) -> MoveRequest | None:
    """Give what waits for a permit, or None."""
    found = session.first(select(permit_request).where(permit_request.c.permit_id == permit_id))
    return None if found is None else MoveRequest(*map(str, found))


def waiting(session: Session) -> list[MoveRequest]:
    """Give everything that waits, the oldest first."""
    rows = session.rows(select(permit_request).order_by(permit_request.c.at, permit_request.c.permit_id))
    return [MoveRequest(*map(str, row)) for row in rows]


def put(session: Session, request: MoveRequest) -> None:
    """Keep what a person asked for."""
    session.execute(insert(permit_request).values(**request._asdict()))
    session.touched.add("permit")


def drop(session: Session, permit_id: str) -> None:
    """Forget what waited for a permit."""
    session.execute(delete(permit_request).where(permit_request.c.permit_id == permit_id))
    session.touched.add("permit")
