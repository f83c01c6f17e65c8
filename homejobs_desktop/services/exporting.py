"""Packages are written to a drive: a county's changes, the province's answers; all of them or none."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.foundation.objects import uncollected
from homejobs_desktop.persistence import (
    blob_offers,
    exchange,
    exchange_ops,
    holding,
    journal,
    quotas,
    standings,
    store,
)
from homejobs_desktop.services import stick
from homejobs_desktop.services.cargo import Cargo
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.down_packages import build_down, build_more
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.enrolment import enrolled, found_province
from homejobs_desktop.services.holders import hold_anew
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.packing import seal, with_members
from homejobs_desktop.services.tidying import tidy_by_itself
from homejobs_desktop.services.up_packages import build_up
from homejobs_desktop.services.wiping import wipe_confirmed
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Status, Trust, TrustedSite


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """A package on the drive, read back and found right."""

    file: Path
    receiver: str
    number: int
    size: int
    operations: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; every file was flushed and read back, so the drive may be removed.

    `wiped` names the own packages that were taken off the drive because their receivers have them.
    """

    folder: Path
    packages: tuple[WrittenPackage, ...]
    wiped: tuple[str, ...] = ()


@writing(Permission.EXCHANGE)
@OwnDisk()
@uncollected()
def export_package(ctx: Context, folder: Path, site: str | None = None) -> Exported:
    """Write what is due to a drive: a county's changes, or the province's answers (to one `site`, or all).

    Only what was stored before this call goes into the packages, so that nothing leaves the computer
    that a power cut could still undo.
    """
    leave_mark(ctx)
    province = ctx.office.kind is OfficeKind.PROVINCE
    if not province and site not in {None, ctx.office.province_site}:
        raise refuse("not-here", site=Verbatim(site or ""))
    stick.clear_unfinished(ctx.paths.outbox)
    wiped = wipe_confirmed(ctx, folder, site)
    cargo = Cargo(ctx, ctx.office.province_site, folder)
    written = _all_or_none(_write_down(ctx, folder, site) if province else write_up(ctx, folder, cargo))
    if not province:
        cargo.note_sent()
        exchange_ops.note_packed(ctx.session, exchange_ops.own_chain(ctx.session).n)
    for each in written:
        store.audit(ctx.session, "export", {"to": each.receiver, "number": each.number})
    if wiped:
        store.audit(ctx.session, "wipe", {"files": list(wiped)})
    ctx.later.append(tidy_by_itself)
    return Exported(folder, written, wiped)


def _all_or_none(packages: Iterator[WrittenPackage]) -> tuple[WrittenPackage, ...]:
    """Write packages one after the other; when one fails, none stays on the drive."""
    written: list[WrittenPackage] = []
    try:
        for each in packages:
            written.append(each)  # noqa: PERF402 - what came before a fault is taken back
    except BaseException:
        for each in written:
            stick.withdraw(each.file)
        raise
    return tuple(written)


def write_up(ctx: Context, folder: Path, cargo: Cargo | None = None) -> Iterator[WrittenPackage]:
    """Write a county's own changes that the province has not confirmed to a drive, with attachments."""
    trust = enrolled(ctx)
    own = exchange_ops.own_chain(ctx.session)
    cargo = cargo or Cargo(ctx, ctx.office.province_site, folder)
    after, more = own.delivered, True
    while more:
        draft, last = build_up(ctx, trust, after)
        draft = with_members(draft, cargo.load())
        yield _written(ctx, folder, seal(ctx, draft), draft.manifest.receiver, last - after)
        after, more = last, last < own.n or cargo.more


def _write_down(ctx: Context, folder: Path, site: str | None) -> Iterator[WrittenPackage]:
    trust = found_province(ctx)
    head = journal.commit_head(ctx.session)
    hold_anew(ctx.session, holding.half_shared(ctx.session), head.csn)
    for each in _due(ctx, trust, site):
        cargo = Cargo(ctx, each.site, folder)
        for draft in build_down(ctx, trust, each):
            yield _written(ctx, folder, seal(ctx, with_members(draft, cargo.load())), each.site, 0)
        while cargo.more:
            draft = with_members(build_more(ctx, trust, each), cargo.load())
            yield _written(ctx, folder, seal(ctx, draft), each.site, 0)
        cargo.note_sent()
        peer = exchange.read_peer(ctx.session, each.site)
        exchange.write_peer(
            ctx.session, replace(peer, out_csn=head.csn, out_trust=trust.list.version)
        )  # fmt: skip


def _due(ctx: Context, trust: Trust, site: str | None) -> Iterator[TrustedSite]:
    """Give the offices for which something is new, or all of them when nothing is."""
    active = [each for each in trust.list.sites if each.status is Status.ACTIVE]
    if not active:
        raise refuse("nobody")
    if site is not None:
        active = [each for each in active if each.site == site]
    if not active:
        raise refuse("not-here", site=Verbatim(site or ""))
    due = [each for each in active if _has_news(ctx, trust, each.site)]
    yield from due or active


def _has_news(ctx: Context, trust: Trust, site: str) -> bool:
    peer = exchange.read_peer(ctx.session, site)
    told = peer.out_at and peer.out_trust == trust.list.version and peer.in_at <= peer.out_at
    if not told or holding.erased_since(ctx.session, peer.out_at):
        return True
    if any(offer.fresh for offer in blob_offers.offers(ctx.session, site, 0)):
        return True
    if quotas.granted_since(ctx.session, site, peer.out_csn):
        return True
    if standings.changed_since(ctx.session, peer.out_csn):
        return True  # what is revoked must be known in every office
    return bool(exchange.scope_count(ctx.session, site, peer.out_csn))


def _written(ctx: Context, folder: Path, package: Path, receiver: str, operations: int) -> WrittenPackage:
    file = stick.write_to_drive(package, folder, ctx.ids)
    label = stick.label_of(package.name)
    return WrittenPackage(file.path, receiver, label.number if label else 0, file.size, operations)
