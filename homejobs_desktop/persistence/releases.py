"""Releases of the program that this office knows, and the times that it installed one."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update

from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.exchange_tables import peer
from homejobs_desktop.persistence.release_tables import release, release_attempt
from homejobs_desktop.persistence.session import Session

PUBLISHED, PACKAGE, DRIVE = "published", "package", "drive"
TOUCHED = "release"
"""What pages that show releases are reloaded by."""


@dataclass(frozen=True, slots=True)
class KnownRelease:
    """A release as it is kept (see the table); `accepted_at` is "" where it never was installed."""

    serial: int
    version: str
    document: str
    origin: str
    at: str
    accepted_at: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """A time that a release was handed to its installer (see the table)."""

    nr: int
    serial: int
    version: str
    former: str
    actor: str
    at: str
    outcome: str


def every(session: Session) -> list[KnownRelease]:
    """Give the releases that are known, newest first."""
    return [_known(row) for row in session.mappings(select(release).order_by(release.c.serial.desc()))]


def with_serial(session: Session, serial: int) -> KnownRelease | None:
    """Give a release by its serial; None when it is not known."""
    found = session.mappings(select(release).where(release.c.serial == serial))
    return _known(found[0]) if found else None


def keep(session: Session, known: KnownRelease) -> None:
    """Keep a release, or the same one with other signatures; when it was first known stays."""
    before = with_serial(session, known.serial)
    if before is not None and before.document == known.document:
        return
    if before is None:
        session.execute(
            insert(release).values(
                serial=known.serial,
                version=known.version,
                document=known.document,
                origin=known.origin,
                at=session.instant(),
            )
        )
    else:
        at_serial = release.c.serial == known.serial
        session.execute(update(release).where(at_serial).values(document=known.document))
    session.touched.add(TOUCHED)


def drop(session: Session, serial: int) -> None:
    """Forget a release that was never signed by enough."""
    session.execute(delete(release).where(release.c.serial == serial))
    session.touched.add(TOUCHED)


def highest_known(session: Session) -> int:
    """Give the highest serial that this office knows; 0 for none."""
    return as_int(session.scalar(select(func.max(release.c.serial))) or 0)


def highest_heard(session: Session) -> int:
    """Give the highest serial that a county said to know; 0 for none."""
    return as_int(session.scalar(select(func.max(peer.c.release))) or 0)


def highest_accepted(session: Session) -> int:
    """Give the highest serial that this office ever began to install; 0 for none."""
    query = select(func.max(release.c.serial)).where(release.c.accepted_at.is_not(None))
    return as_int(session.scalar(query) or 0)


def begin(session: Session, serial: int, version: str, former: str, actor: str) -> None:
    """Note that a release is handed to its installer; one with a lower serial is refused from now on."""
    at = session.instant()
    session.execute(update(release).where(release.c.serial == serial).values(accepted_at=at))
    session.execute(
        insert(release_attempt).values(
            serial=serial, version=version, former=former, actor=actor, at=at, outcome=""
        )
    )
    session.touched.add(TOUCHED)


def last_attempt(session: Session) -> Attempt | None:
    """Give the last time that a release was handed to its installer; None when there was none."""
    query = select(release_attempt).order_by(release_attempt.c.nr.desc()).limit(1)
    found = session.mappings(query)
    return _attempt(found[0]) if found else None


def settle(session: Session, nr: int, outcome: str) -> None:
    """Note what became of an attempt."""
    values: dict[str, Stored] = {"outcome": outcome, "ended_at": session.instant()}
    session.execute(update(release_attempt).where(release_attempt.c.nr == nr).values(**values))
    session.touched.add(TOUCHED)


def _known(row: Mapping[str, Stored]) -> KnownRelease:
    return KnownRelease(
        as_int(row["serial"]),
        str(row["version"]),
        str(row["document"]),
        str(row["origin"]),
        str(row["at"]),
        str(row["accepted_at"] or ""),
    )


def _attempt(row: Mapping[str, Stored]) -> Attempt:
    words = (str(row[name]) for name in ("version", "former", "actor", "at", "outcome"))
    return Attempt(as_int(row["nr"]), as_int(row["serial"]), *words)
