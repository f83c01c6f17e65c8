"""Real offices in temporary folders: real SQLCipher files, real keys; only the clock and ids are fixed."""

import atexit
import datetime as dt
import hashlib
import shutil
import tempfile
from functools import cache
from pathlib import Path

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.clock import IRAN_TIME, Clock
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services

PASSWORD = "correct horse battery"
ADMIN = Actor("admin", "مدیر سامانه", Role.ADMIN)
SECOND = Actor("second", "کارشناس دوم", Role.ADMIN)
"""Who confirms what the administrator asked for."""


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


@cache
def _template(kind: OfficeKind, site: str, name: str) -> Path:
    """Found an office once for each process; deriving its keys is slow on purpose."""
    folder = Path(tempfile.mkdtemp(prefix="office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    new = NewOffice(kind, site, name, "admin", "مدیر سامانه", PASSWORD)
    found_office(
        OfficePaths(folder / "office"), new, FixedClock(), CountingIds(f"{site}/founding")
    ).services.close()
    return folder / "office"


def make_office(
    folder: Path,
    *,
    kind: OfficeKind = OfficeKind.COUNTY,
    site: str = "29-01",
    name: str = "بیرجند",
    clock: Clock | None = None,
) -> Services:
    """Give a newly founded office in `folder`, open as its administrator `admin`."""
    shutil.copytree(_template(kind, site, name), folder, dirs_exist_ok=True)
    return reopen(folder, clock=clock, seed=site)


def reopen(folder: Path, *, clock: Clock | None = None, seed: str = "again") -> Services:
    """Open the office in `folder` as `admin`."""
    services = open_office(OfficePaths(folder), clock or FixedClock(), CountingIds(seed))
    return services.as_actor(ADMIN)
