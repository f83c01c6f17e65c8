"""Withdrawing an office's keys with a reason, and looking at what was set aside because of it."""

from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence import exchange_ledger, store
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.receiving import PackagePreview, look_into
from homejobs_desktop.services.trusting import revoke_site

POINTS = 24
NO_REASON = mark("Exchange", "Write why the keys are withdrawn: the computer was stolen, lost, broken …")


@dataclass(frozen=True, slots=True)
class Point:
    """A package that was read; the keys can be withdrawn from after its last change, `head`, on."""

    head: str
    number: int
    at: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A package that waits for a person's release, as its name says it ("" and 0 where it was renamed)."""

    file: str
    sender: str
    number: int
    size: int


@reading(Permission.EXCHANGE)
def points_of(ctx: Context, site: str) -> tuple[Point, ...]:
    """Give the packages of an office that were read, newest first: until which its keys may count."""
    return tuple(Point(*each) for each in exchange_ledger.heads_read(ctx.session, site, POINTS))


@writing(Permission.MANAGE_OFFICE)
def withdraw(ctx: Context, site: str, after: str, reason: str) -> int:
    """Withdraw the keys of an office for a reason that the journal keeps; give the list's new version.

    Args:
        ctx: The context.
        site: The office.
        after: The last change that still counts, of `points_of`; "" for the last one that was read.
        reason: Why, in a few words.

    Raises:
        Invalid: There is no reason.
        NotAllowed: This is not the province.
        PackageRefused: The office has no key that is accepted.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise Invalid(NO_REASON, field="reason")
    version = revoke_site(ctx, site, after or None)
    store.audit(ctx.session, "trust_revoke_reason", {"site": site, "list": version, "reason": reason})
    return version


@reading(Permission.EXCHANGE)
def set_aside(ctx: Context) -> tuple[SetAside, ...]:
    """Give the packages that wait for a person's release."""
    folder = ctx.paths.quarantine
    files = sorted(file for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []
    found = []
    for file in files:
        label = stick.label_of(file.name)
        sender, number = (label.sender, label.number) if label else ("", 0)
        found.append(SetAside(file.name, sender, number, file.stat().st_size))
    return tuple(found)


@reading(Permission.EXCHANGE)
def look_at_set_aside(ctx: Context, name: str) -> PackagePreview:
    """Verify a package that was set aside, whose key is withdrawn, and tell what it would bring.

    Raises:
        NotFound: It is not there any more.
        PackageRefused: Something else is wrong with it; releasing it would be refused as well.
    """
    file = ctx.paths.quarantine / Path(name).name
    if not file.is_file():
        raise NotFound(stick.NO_FILE, file=Verbatim(name))
    return look_into(ctx, file, released=True)
