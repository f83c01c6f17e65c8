"""Releases of the program that this office knows: kept as they were signed, the newest one told."""

from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.releases import Release
from homejobs_desktop.persistence import releases as kept
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.releases import missing, read_statement, verify_statement
from homejobs_desktop.sync.trust import Signed, Trust, root_of

WHOLE, UNSIGNED, FORMER = "whole", "unsigned", "former"
"""Signed by enough of the release keys in force; not yet; only by keys that were replaced since."""


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release that this office knows.

    Attributes:
        state: `WHOLE`, `UNSIGNED` or `FORMER`.
        missing: signatures that it lacks under the root in force.
        here: whether its setup file lies on this computer.
        accepted: when this office began to install it, UTC ISO, or "".
    """

    release: Release
    origin: str
    at: str
    state: str
    missing: int
    here: bool
    accepted: str


@reading(Permission.EXCHANGE)
def known_releases(ctx: Context) -> tuple[ReleaseRow, ...]:
    """Give the releases that this office knows, newest first."""
    trust = trust_of(ctx)
    return tuple(row_of(ctx, trust, each) for each in kept.every(ctx.session)) if trust else ()


def row_of(ctx: Context, trust: Trust, known: kept.KnownRelease) -> ReleaseRow:
    """Give a kept release as it is shown."""
    signed = signed_of(known)
    release = read_statement(signed).value
    state = WHOLE
    lacks = missing(signed, trust.root) if trust.root.releases else 1
    if lacks:
        state = FORMER if was_whole(trust, signed) else UNSIGNED
    here = (ctx.paths.releases / release.target).is_file()
    return ReleaseRow(release, known.origin, known.at, state, lacks, here, known.accepted_at)


def newest(ctx: Context, trust: Trust | None) -> tuple[Release, Signed] | None:
    """Give the newest release that the release keys of the root in force have signed; None for none."""
    if trust is None or not trust.root.releases:
        return None
    for each in kept.every(ctx.session):
        signed = signed_of(each)
        if not missing(signed, trust.root):
            return verify_statement(signed, trust.root), signed
    return None


def take_release(ctx: Context, trust: Trust, signed: Signed | None) -> None:
    """Keep at a county the release that a package of the province tells of.

    A statement that does not hold tells nothing; the package's records are taken in all the same.
    """
    if signed is None or not trust.root.releases or missing(signed, trust.root):
        return
    release = verify_statement(signed, trust.root)
    if not is_other(ctx, release.serial, signed):
        keep_release(ctx, release, signed, kept.PACKAGE)


def is_other(ctx: Context, serial: int, signed: Signed) -> bool:
    """Tell whether this office knows another release under the same number."""
    known = kept.with_serial(ctx.session, serial)
    return known is not None and signed_of(known).document != signed.document


def keep_release(ctx: Context, release: Release, signed: Signed, origin: str) -> None:
    """Keep a release that was verified or made here."""
    document = msgspec.json.encode(signed).decode()
    kept.keep(ctx.session, kept.KnownRelease(release.serial, release.version, document, origin, "", ""))


def signed_of(known: kept.KnownRelease) -> Signed:
    """Read a kept release with its signatures."""
    return msgspec.json.decode(known.document, type=Signed)


def was_whole(trust: Trust, signed: Signed) -> bool:
    """Tell whether enough keys of any root of the chain have signed a statement."""
    roots = [root for root in map(root_of, trust.chain) if root.releases]
    return any(not missing(signed, root) for root in roots)
