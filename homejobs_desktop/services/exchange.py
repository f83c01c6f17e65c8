"""The exchange with other offices: what waits, writing packages to a drive, reading them from one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused, Refused
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
from homejobs_desktop.persistence.first_load import first_load
from homejobs_desktop.services import stick
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.cargo import Cargo
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.down_packages import build_down, build_more
from homejobs_desktop.services.down_reading import DownReader, DownTally
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.enrolment import (
    Accepted,
    EnrolRequest,
    Granted,
    enrol_accept,
    enrol_grant,
    enrol_request,
    found_province,
)
from homejobs_desktop.services.exchange_views import (
    ExchangeStatus,
    conflicts,
    exchange_status,
    outcomes,
    packages,
    pending_changes,
)
from homejobs_desktop.services.holders import hold_anew
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.packing import seal, with_members
from homejobs_desktop.services.permit_wishes import take_wishes
from homejobs_desktop.services.receiving import Arrived, PackagePreview, arrive, preview_package
from homejobs_desktop.services.refused_permits import step_back_refused
from homejobs_desktop.services.runner import PACKAGE_REFUSED
from homejobs_desktop.services.stick import Drive, drives
from homejobs_desktop.services.sure_merges import merge_by_itself
from homejobs_desktop.services.tidying import tidy_by_itself
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.up_packages import UpReader, UpTally, build_up
from homejobs_desktop.services.wiping import wipe_confirmed
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Status, Trust, TrustedSite

__all__ = [
    "Accepted",
    "Drive",
    "EnrolRequest",
    "ExchangeStatus",
    "Exported",
    "Granted",
    "Imported",
    "PackagePreview",
    "ReadFile",
    "WrittenPackage",
    "alarms",
    "conflicts",
    "drives",
    "enrol_accept",
    "enrol_grant",
    "enrol_request",
    "exchange_status",
    "export_package",
    "found_province",
    "import_package",
    "outcomes",
    "packages",
    "pending_changes",
    "preview_package",
]


_AFTERWARDS = {OfficeKind.PROVINCE: (merge_by_itself, take_wishes), OfficeKind.COUNTY: (step_back_refused,)}
"""What the program does by itself once a package is taken in."""


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


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What became of one file: read, known already, or refused with its sentence.

    `spare`: it was damaged, and its second copy was read. `files`: attachments whose bytes came with it.
    """

    file: str
    sender: str
    number: int
    already: bool = False
    refusal: Refused | None = None
    operations: int = 0
    known: int = 0
    waiting: int = 0
    new_records: int = 0
    changed_records: int = 0
    confirmed: int = 0
    decided: int = 0
    spare: bool = False
    files: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read, file by file."""

    files: tuple[ReadFile, ...]

    @property
    def already(self) -> bool:
        """Whether everything had been read before: nothing was changed."""
        return bool(self.files) and all(each.already for each in self.files)

    @property
    def answer_due(self) -> bool:
        """Whether something new was read, so that an answer should be written to the same drive."""
        return any(not each.already and each.refusal is None for each in self.files)


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


@writing(Permission.EXCHANGE)
@OwnDisk()
@uncollected()
def import_package(ctx: Context, file: Path, report: Report = silent) -> Imported:
    """Read a package, or all packages for this office in a folder; a refused one changes nothing.

    Raises:
        PackageRefused: The file, or every file in the folder, is refused.
    """
    with first_load(ctx.session):
        return _read_all(ctx, file, report)


def _read_all(ctx: Context, file: Path, report: Report) -> Imported:
    if not file.is_dir():
        try:
            return Imported((_read_one(ctx, file, report),))
        except _HalfTaken as half:
            raise half.refusal from half
    found = stick.packages_in(file, ctx.office.site)
    try:
        read = (_read_in_folder(ctx, each, report) for each in found)
        results = [each for each in read if each is not None]
    except _HalfTaken as half:
        raise half.refusal from half
    if not results:
        raise refuse("no-packages", folder=Verbatim(file))
    refusals = [each.refusal for each in results if isinstance(each.refusal, PackageRefused)]
    traces = tuple(trace for refusal in refusals for trace in refusal.traces)
    if len(refusals) == len(results):
        refusals[0].traces = traces
        raise refusals[0]
    for trace in traces:
        store.audit(ctx.session, PACKAGE_REFUSED, trace)
    return Imported(tuple(results))


class _HalfTaken(Exception):  # noqa: N818 - carries a refusal out of the transaction
    """A package was refused after something of it was written: the whole transaction must go."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def _read_in_folder(ctx: Context, file: Path, report: Report) -> ReadFile | None:
    """Read one of several packages; what it refuses is told, and the others are read all the same.

    A renamed file that turns out not to be for this office is passed over.
    """
    label = stick.label_of(file.name)
    sender, number = (label.sender, label.number) if label else ("", 0)
    try:
        return _read_one(ctx, file, report)
    except PackageRefused as fault:
        if label is None and fault.code in {"receiver", "kind", "not-a-package"}:
            return None
        return ReadFile(file.name, sender, number, refusal=fault)


def release_package(ctx: Context, file: Path, report: Report) -> ReadFile:
    """Read a package of a computer whose key was withdrawn: a person answers for it."""
    try:
        return _read_one(ctx, file, report, released=True)
    except _HalfTaken as half:
        raise half.refusal from half


def _read_one(ctx: Context, file: Path, report: Report, *, released: bool = False) -> ReadFile:
    trust = _enrolled(ctx)
    arrived = arrive(ctx, file, trust, released=released)
    for trace in arrived.spoilt:
        store.audit(ctx.session, PACKAGE_REFUSED, trace)
    spare = bool(arrived.spoilt)
    if arrived.known is not None:
        return ReadFile(file.name, arrived.known.peer, arrived.known.number, already=True, spare=spare)
    read = _take(ctx, arrived, trust, report)
    arrived.keep(ctx)
    return replace(read, file=file.name, spare=spare)


def _take(ctx: Context, arrived: Arrived, trust: Trust, report: Report) -> ReadFile:
    manifest = arrived.manifest
    reader: UpReader | DownReader
    if ctx.office.kind is OfficeKind.PROVINCE:
        reader = UpReader(ctx, manifest, report)
    else:
        reader = DownReader(ctx, manifest, trust, report)
    try:
        arrived.read(reader)
        exchange.add_package(ctx.session, replace(arrived.record(ctx), result=reader.counted))
        tally = reader.finish()
    except Refused as fault:
        arrived.reject(ctx, fault)
        if reader.started:
            raise _HalfTaken(fault) from fault
        raise
    store.audit(
        ctx.session, "import", {"from": manifest.sender, "number": manifest.number, "package": manifest.id}
    )  # fmt: skip
    ctx.later.extend([each for each in _AFTERWARDS[ctx.office.kind] if each not in ctx.later])
    if tidy_by_itself not in ctx.later:
        ctx.later.append(tidy_by_itself)
    return _read_file(manifest.sender, manifest.number, tally)


def _read_file(sender: str, number: int, tally: UpTally | DownTally) -> ReadFile:
    if isinstance(tally, UpTally):
        return ReadFile(
            "", sender, number, operations=tally.operations, known=tally.known, waiting=tally.waiting,
            files=tally.files,
        )  # fmt: skip
    return ReadFile(
        "",
        sender,
        number,
        already=tally.ignored,
        new_records=tally.new,
        changed_records=tally.changed,
        confirmed=tally.confirmed,
        decided=tally.decided,
        files=tally.files,
    )


def write_up(ctx: Context, folder: Path, cargo: Cargo | None = None) -> Iterator[WrittenPackage]:
    """Write a county's own changes that the province has not confirmed to a drive, with attachments."""
    trust = _enrolled(ctx)
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


def _enrolled(ctx: Context) -> Trust:
    if ctx.office.kind is OfficeKind.PROVINCE:
        return found_province(ctx)
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    return trust
