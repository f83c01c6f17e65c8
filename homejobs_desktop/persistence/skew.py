"""What waits in the store for a newer program: parked operations, fields that nobody here understands."""

from sqlalchemy import func, select, text

from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.journal_tables import CAME_BACK, op
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import STRANGE, SYNCED


def parked_count(session: Session) -> int:
    """Give how many operations wait for a newer program at the province."""
    query = select(func.count()).select_from(op).where(text(CAME_BACK), op.c.outcome == "parked")
    return as_int(session.scalar(query))


def strange_count(session: Session) -> int:
    """Give how many records keep fields that this program does not know."""
    counts = (select(func.count()).select_from(table).where(text(STRANGE)) for table in SYNCED.values())
    return sum(as_int(session.scalar(query)) for query in counts)
