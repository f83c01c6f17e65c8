"""Alarms of the exchange as people see them: which stand, and what somebody said about the others."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.exchange_tables import alarm
from homejobs_desktop.persistence.session import Session

UNUSABLE = "publication"
"""Kind of the alarm that a publication cannot be used; its detail is `of_document` and the version."""


def of_document(kind: str, name: str) -> str:
    """Give what the detail of such an alarm begins with, before the version."""
    return f"{kind} {name} "


@dataclass(frozen=True, slots=True)
class AlarmRecord:
    """An alarm; `seen_at`, `seen_by` and `note` are "" while it stands."""

    nr: int
    site: str
    kind: str
    detail: str
    at: str
    seen_at: str
    seen_by: str
    note: str


def read_alarms(session: Session, limit: int) -> list[AlarmRecord]:
    """Give alarms, those that stand first, then the newest."""
    query = select(alarm).order_by(alarm.c.seen_at.is_not(None), alarm.c.nr.desc()).limit(limit)
    return [
        AlarmRecord(
            as_int(row["nr"]),
            *(str(row[name]) for name in ("site", "kind", "detail", "at")),
            *(str(row[name] or "") for name in ("seen_at", "seen_by", "note")),
        )
        for row in session.mappings(query)
    ]


def alarm_count(session: Session) -> int:
    """Give the number of alarms that stand."""
    query = select(func.count()).select_from(alarm).where(alarm.c.seen_at.is_(None))
    return as_int(session.scalar(query))


def acknowledge(session: Session, nr: int, note: str) -> bool:
    """Note what was done about an alarm; False when there is none that stands."""
    stands = (alarm.c.nr == nr, alarm.c.seen_at.is_(None))
    if session.first(select(alarm.c.nr).where(*stands)) is None:
        return False
    seen = {"seen_at": session.instant(), "seen_by": session.actor, "note": note}
    session.execute(update(alarm).where(*stands).values(seen))
    return True
