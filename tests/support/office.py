"""Real offices in temporary folders: real SQLCipher files, real keys; only the clock and ids are fixed."""

import datetime as dt
import hashlib
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.clock import IRAN_TIME, Clock
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.offices import NewOffice, found_office
from homejobs_desktop.services.runner import Services

PASSWORD = "correct horse battery"


class FixedClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, instant: str = "2026-11-22T08:00:00+00:00") -> None:
        self.instant = dt.datetime.fromisoformat(instant)

    def now(self) -> dt.datetime:
        return self.instant

    def today(self) -> dt.date:
        return self.instant.astimezone(IRAN_TIME).date()

    def forward(self, **parts: float) -> None:
        self.instant += dt.timedelta(**parts)


class CountingIds:
    """Ids and bytes that count from a seed: the same run gives the same ids."""

    def __init__(self, seed: str = "office") -> None:
        self._seed = seed
        self._count = 0

    def new(self) -> str:
        self._count += 1
        tail = hashlib.sha256(self._seed.encode()).hexdigest()[:12]
        return f"{self._count:08x}-0000-7000-8000-{tail}"

    def token(self, size: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(f"{self._seed}/{self._count}".encode()).digest(size)


def make_office(
    folder: Path,
    *,
    kind: OfficeKind = OfficeKind.COUNTY,
    site: str = "29-01",
    name: str = "بیرجند",
    clock: Clock | None = None,
) -> Services:
    """Found an office in `folder` and give it open as its administrator `admin`."""
    new = NewOffice(kind, site, name, "admin", "مدیر سامانه", PASSWORD)
    founded = found_office(OfficePaths(folder), new, clock or FixedClock(), CountingIds(site))
    return founded.services
