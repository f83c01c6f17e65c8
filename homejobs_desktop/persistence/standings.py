"""The province's lists of permits as they are kept, and what its own list is made from."""

from sqlalchemy import delete, insert, select

from homejobs_desktop.persistence.base import as_bytes, as_int
from homejobs_desktop.persistence.permit_tables import permit_list
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import permit


def numbered(session: Session) -> list[tuple[str, str]]:
    """Give number and state of every permit that has a number."""
    query = select(permit.c.number, permit.c.state).where(permit.c.number.is_not(None))
    return [(str(number), str(state)) for number, state in session.rows(query)]


def changed_since(session: Session, csn: int) -> bool:
    """Tell whether any permit was stopped, ended or let go on again after a commit."""
    moved = select(permit.c.nr).where(permit.c.csn > csn, permit.c.state_reason.is_not(None))
    return session.first(moved.limit(1)) is not None


def kept(session: Session) -> list[bytes]:
    """Give the lists that are kept, the newest life of the province first."""
    query = select(permit_list.c.document).order_by(permit_list.c.pinc.desc())
    return [as_bytes(row[0]) for row in session.rows(query)]


def keep(session: Session, pinc: int, csn: int, document: bytes) -> bool:
    """Keep a list, unless a newer one, or one of a newer life, is here; tell whether it was kept."""
    newest = session.first(select(permit_list.c.pinc, permit_list.c.csn).order_by(permit_list.c.pinc.desc()))
    if newest is not None and (as_int(newest[0]), as_int(newest[1])) > (pinc, csn):
        return False
    session.execute(delete(permit_list).where(permit_list.c.pinc == pinc))
    session.execute(insert(permit_list).values(pinc=pinc, csn=csn, document=document))
    return True
