"""Whom this office trusts, and what a person does about it: withdraw a key, release a package, new keys."""

from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence import exchange, store
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.importing import ReadFile, release_package
from homejobs_desktop.services.recalling import remember
from homejobs_desktop.services.renewal import publish
from homejobs_desktop.services.seal import announce_keys, next_keys, own_keys
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.enrolment import root_digits
from homejobs_desktop.sync.keys import fingerprint, grouped_digits
from homejobs_desktop.sync.listing import revoke
from homejobs_desktop.sync.refusals import refuse

_HASH = 64
ONLY_PROVINCE = mark("Exchange", "Only the province does this. Ask it by telephone.")
ONLY_COUNTY = mark("Exchange", "Only a county's office changes its keys this way.")
NO_HEAD = mark(
    "Exchange", "“{value}” names no change: it has 64 letters and digits. Copy it from the list of packages."
)


@dataclass(frozen=True, slots=True)
class TrustedOffice:
    """An office in the province's list; `digits` stand for its keys, `head` for its last change here."""

    site: str
    name: str
    status: str
    since: str
    digits: str
    revoked_after: str
    head: str


@dataclass(frozen=True, slots=True)
class TrustReport:
    """What this office believes: versions, the digits of the root, every office, what waits for release."""

    root_version: int
    threshold: int
    roots: int
    root_digits: str
    list_version: int
    offices: tuple[TrustedOffice, ...]
    quarantined: tuple[str, ...]
    announced: bool


@reading(Permission.EXCHANGE)
def trust_report(ctx: Context) -> TrustReport:
    """Tell whom this office trusts.

    Raises:
        PackageRefused: The office is not enrolled yet.
    """
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    offices = tuple(
        TrustedOffice(
            each.site,
            each.name,
            each.status.value,
            each.since,
            grouped_digits(fingerprint(each.keys)),
            each.revoked_after or "",
            _head(ctx, each.site) or "",
        )
        for each in sorted(trust.list.sites, key=lambda office: (office.site, office.since))
    )
    return TrustReport(
        root_version=trust.root.version,
        threshold=trust.root.threshold,
        roots=len(trust.root.roots),
        root_digits=grouped_digits(root_digits(trust.root)),
        list_version=trust.list.version,
        offices=offices,
        quarantined=quarantined(ctx),
        announced=next_keys(ctx) is not None,
    )


@writing(Permission.MANAGE_OFFICE)
def revoke_site(ctx: Context, site: str, after: str | None = None) -> int:
    """Withdraw the keys of an office whose computer was lost, and give the new version of the list.

    What its key signs from now on is set aside until a person releases it; only the package that ends
    with `after` (the last one that was read, when it is not given) is still accepted.

    Raises:
        NotAllowed: This is not the province.
        PackageRefused: The office has no key that is accepted.
    """
    _only(ctx, OfficeKind.PROVINCE)
    if after is not None and not (len(after) == _HASH and set(after) <= set("0123456789abcdef")):
        raise Invalid(NO_HEAD, value=Verbatim(after))
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("nobody")
    trusted = revoke((trust.signed_list, trust.list), site, after or _head(ctx, site))
    published = publish(ctx, trusted)
    if published is not None:
        remember(ctx, published)
    store.audit(ctx.session, "trust_revoke", {"site": site, "list": trusted.version, "after": after or ""})
    return trusted.version


@writing(Permission.MANAGE_OFFICE)
def release(ctx: Context, file: Path, report: Report = silent) -> ReadFile:
    """Read a package that was set aside because its key was withdrawn; who does so answers for it.

    Args:
        ctx: The context.
        file: The file, or its name in the folder of packages that were set aside.
        report: Is told how far the reading is.
    """
    _only(ctx, OfficeKind.PROVINCE)
    kept = ctx.paths.quarantine / file.name
    source = kept if file.parent == Path() and kept.is_file() else file
    read = release_package(ctx, source, report)
    if source == kept:
        kept.unlink(missing_ok=True)
    store.audit(ctx.session, "trust_release", {"from": read.sender, "number": read.number})
    return read


@writing(Permission.MANAGE_OFFICE)
def rotate_keys(ctx: Context) -> str:
    """Make new keys for this office and give their 24 digits; the next package announces them.

    The old keys stay in use until a package of the province names the new ones.
    """
    _only(ctx, OfficeKind.COUNTY)
    if trust_of(ctx) is None:
        raise refuse("not-enrolled")
    own_keys(ctx)
    coming = announce_keys(ctx)
    digits = fingerprint(coming.public)
    store.audit(ctx.session, "trust_rotate", {"digits": digits})
    return grouped_digits(digits)


def quarantined(ctx: Context) -> tuple[str, ...]:
    """Give the names of the packages that wait for a person's release."""
    folder = ctx.paths.quarantine
    return tuple(sorted(file.name for file in folder.iterdir())) if folder.is_dir() else ()


def _head(ctx: Context, site: str) -> str | None:
    heads = exchange.package_heads(ctx.session, site)
    return heads[0][0].hex() if heads else None


def _only(ctx: Context, kind: OfficeKind) -> None:
    if ctx.office.kind is not kind:
        raise NotAllowed(ONLY_PROVINCE if kind is OfficeKind.PROVINCE else ONLY_COUNTY)
