"""Packages on this computer are kept long enough, and not for ever.

What lies in `outbox`, `inbox` and `rejected` is not needed for the exchange once it was taken over; it is
evidence, and a second source after a restore. A file goes when all of this holds: it is older than the days
to keep, it is not among the last packages of its office and direction, and (if it was written here) its
receiver has said that it has it. What safety copies are made of, what waits for a newer program or an
earlier package, and what was set aside until a person releases it is never touched.

The journal names what goes before it goes: a power cut leaves files that the next run takes away.
"""

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import accounts, exchange_ops, store
from homejobs_desktop.persistence.kept_packages import packages_beyond, recorded_files
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.receiving import kept_name
from homejobs_desktop.services.safety_state import FILES_SETTING
from homejobs_desktop.services.wiping import Confirmed

LAST, DAYS = 50, 180
"""How many packages of each office and direction stay, and for how many days all do, if nothing is chosen."""
LEAST_LAST, MOST_LAST = 5, 1_000
LEAST_DAYS, MOST_DAYS = 90, 3_650
_LAST_SETTING, _DAYS_SETTING = "packages_last", "packages_days"
_DOOMED_SETTING = "packages_doomed"
BAD_LAST = mark("Settings", "Keep from {least} to {most} packages of each office.")
BAD_DAYS = mark("Settings", "Keep packages for {least} to {most} days.")


@dataclass(frozen=True, slots=True)
class KeepingRule:
    """How many packages of each office and direction stay, and for how many days every one does."""

    last: int = LAST
    days: int = DAYS


@dataclass(frozen=True, slots=True)
class OldFile:
    """A file that may go; `folder` is `outbox`, `inbox` or `rejected`, `size` in bytes."""

    folder: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Tidy:
    """What lies there, and what of it may go by the rule."""

    rule: KeepingRule
    files: int
    size: int
    old: tuple[OldFile, ...]

    @property
    def freed(self) -> int:
        """How many bytes become free."""
        return sum(each.size for each in self.old)


@writing(Permission.MANAGE_OFFICE)
def keep_packages(ctx: Context, last: int, days: int) -> KeepingRule:
    """Choose how long packages are kept.

    Raises:
        Invalid: Fewer packages or days than must be, or more than make sense.
    """
    if not LEAST_LAST <= last <= MOST_LAST:
        raise Invalid(BAD_LAST, field="last", least=LEAST_LAST, most=MOST_LAST)
    if not LEAST_DAYS <= days <= MOST_DAYS:
        raise Invalid(BAD_DAYS, field="days", least=LEAST_DAYS, most=MOST_DAYS)
    accounts.put_setting(ctx.session, _LAST_SETTING, str(last))
    accounts.put_setting(ctx.session, _DAYS_SETTING, str(days))
    store.audit(ctx.session, "keep_packages", {"last": last, "days": days})
    return KeepingRule(last, days)


@reading(Permission.EXCHANGE)
def look_over(ctx: Context) -> Tidy:
    """Tell what lies there and what may go; nothing is changed."""
    files = [file for _folder, place in _places(ctx) for file in _files_in(place)]
    return Tidy(_rule(ctx), len(files), sum(map(_size, files)), tuple(_old(ctx)))


@writing(Permission.EXCHANGE)
def tidy_now(ctx: Context) -> Tidy:
    """Write down what may go; it goes right afterwards, in a step of its own."""
    found = look_over(ctx)
    if found.old and not _doomed(ctx):
        _condemn(ctx, found.old)
    ctx.later.append(tidy_by_itself)
    return found


@writing(Permission.EXCHANGE)
def tidy_by_itself(ctx: Context) -> bool:
    """Write down what may go, or delete what was written down; tells whether something is left to do."""
    doomed = _doomed(ctx)
    if not doomed:
        old = tuple(_old(ctx))
        if old:
            _condemn(ctx, old)
        return bool(old)
    places = dict(_places(ctx))
    # Looked at again: since it was written down the office may have been restored.
    for each in _old(ctx):
        if f"{each.folder}/{each.name}" in doomed:
            with suppress(OSError):  # in use, or the disk refuses: the next run tries again
                (places[each.folder] / each.name).unlink(missing_ok=True)
    accounts.put_setting(ctx.session, _DOOMED_SETTING, "")
    return False


def _rule(ctx: Context) -> KeepingRule:
    return KeepingRule(
        int(accounts.get_setting(ctx.session, _LAST_SETTING) or LAST),
        int(accounts.get_setting(ctx.session, _DAYS_SETTING) or DAYS),
    )


def _doomed(ctx: Context) -> frozenset[str]:
    return frozenset(json.loads(accounts.get_setting(ctx.session, _DOOMED_SETTING) or "[]"))


def _condemn(ctx: Context, old: tuple[OldFile, ...]) -> None:
    names = [f"{each.folder}/{each.name}" for each in old]
    accounts.put_setting(ctx.session, _DOOMED_SETTING, json.dumps(names))
    store.audit(ctx.session, "tidy", {"files": names, "size": sum(each.size for each in old)})


def _old(ctx: Context) -> Iterator[OldFile]:
    """Give what may go: by the journal where it knows a package, else by the time of its file."""
    rule = _rule(ctx)
    before = ctx.clock.now() - dt.timedelta(days=rule.days)
    kept, known = _of_safety(ctx), recorded_files(ctx.session)
    recorded = _recorded(ctx, rule, before.strftime("%Y-%m-%dT%H:%M:%SZ"))
    for folder, place in _places(ctx):
        files = _files_in(place)
        strange = files if folder == "rejected" else [file for file in files if file.name not in known]
        old = [file for file in strange[rule.last :] if _changed(file) < before.timestamp()]
        for file in (*old, *(file for file in files if (folder, file.name) in recorded)):
            if file.name not in kept:
                yield OldFile(folder, file.name, _size(file))


def _recorded(ctx: Context, rule: KeepingRule, before: str) -> frozenset[tuple[str, str]]:
    """Give folder and name of the packages in the journal that are neither recent nor awaited."""
    confirmed = Confirmed(ctx)
    waits = exchange_ops.any_waiting(ctx.session) or bool(exchange_ops.parked(ctx.session))
    found = set()
    for record in packages_beyond(ctx.session, rule.last, before):
        if record.direction == "out" and confirmed(record):
            found.add(("outbox", record.file))
        elif record.direction == "in" and not waits:
            found.add(("inbox", kept_name(record.file, record.sha256)))
    return frozenset(found)


def _of_safety(ctx: Context) -> frozenset[str]:
    """Give the names of the packages of which safety copies are made that still count."""
    known: dict[str, list[list[str]]] = json.loads(accounts.get_setting(ctx.session, FILES_SETTING) or "{}")
    return frozenset(name for exports in known.values() for export in exports for name in export)


def _places(ctx: Context) -> tuple[tuple[str, Path], ...]:
    paths = ctx.paths
    return ("outbox", paths.outbox), ("inbox", paths.inbox), ("rejected", paths.rejected)


def _files_in(place: Path) -> list[Path]:
    """Give the packages in a folder, newest first; what is not a whole package is others' to clear."""
    try:
        files = [file for file in place.iterdir() if file.suffix == stick.SUFFIX and file.is_file()]
    except OSError:
        return []
    return sorted(files, key=lambda file: (-_changed(file), file.name))


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return float("inf")


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
