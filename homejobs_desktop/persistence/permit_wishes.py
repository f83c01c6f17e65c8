"""What counties ask the province to do with permits."""

from collections.abc import Sequence

from sqlalchemy import Select, select

from homejobs_desktop.domain.permit_wishes import Wish
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import permit_wish


def open_wishes(session: Session, permit_id: str = "") -> list[Wish]:
    """Give what waits for the province, the oldest first; of one permit when it is named."""
    query = _query().where(permit_wish.c.retired_at.is_(None))
    if permit_id:
        query = query.where(permit_wish.c.permit_id == permit_id)
    return [_wish(row) for row in session.rows(query.order_by(permit_wish.c.nr))]


def of_permit(session: Session, permit_id: str) -> list[Wish]:
    """Give everything that was asked about a permit, the newest first."""
    query = _query().where(permit_wish.c.permit_id == permit_id)
    return [_wish(row) for row in session.rows(query.order_by(permit_wish.c.nr.desc()))]


def _query() -> "Select[tuple[Stored, ...]]":
    table = permit_wish.c
    return select(
        table.id, table.permit_id, table.owner, table.state, table.code, table.reason, table.actor,
        table.asked_on, table.retired_reason,
    )  # fmt: skip


def _wish(row: Sequence[Stored]) -> Wish:
    return Wish(*(str(each or "") for each in row))
