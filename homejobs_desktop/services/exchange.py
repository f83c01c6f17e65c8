"""The exchange with other offices: what waits, writing packages to a drive, reading them from one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused, Refused
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.persistence import exchange, exchange_ops, holding, journal, store
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.down_packages import DownReader, DownTally, build_down
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
    alarms,
    conflicts,
    exchange_status,
    outcomes,
    packages,
    pending_changes,
)
from homejobs_desktop.services.holders import hold_anew
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.packing import seal
from homejobs_desktop.services.receiving import Arrived, PackagePreview, arrive, preview_package
from homejobs_desktop.services.runner import PACKAGE_REFUSED
from homejobs_desktop.services.stick import Drive, drives
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.up_packages import UpReader, UpTally, build_up
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
    """What was written; every file was flushed and read back, so the drive may be removed."""

    folder: Path
    packages: tuple[WrittenPackage, ...]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What became of one file: read, known already, or refused with its sentence."""

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
def export_package(ctx: Context, folder: Path, site: str | None = None) -> Exported:
    """Write what is due to a drive: a county's changes, or the province's answers (to one `site`, or all).

    Only what was stored before this call goes into the packages, so that nothing leaves the computer
    that a power cut could still undo.
    """
    leave_mark(ctx)
    if ctx.office.kind is OfficeKind.PROVINCE:
        written = _write_down(ctx, folder, site)
    elif site not in {None, ctx.office.province_site}:
        raise refuse("not-here", site=Verbatim(site or ""))
    else:
        written = write_up(ctx, folder)
        exchange_ops.note_packed(ctx.session, exchange_ops.own_chain(ctx.session).n)
    for each in written:
        store.audit(ctx.session, "export", {"to": each.receiver, "number": each.number})
    return Exported(folder, tuple(written))


@writing(Permission.EXCHANGE)
def import_package(ctx: Context, file: Path, report: Report = silent) -> Imported:
    """Read a package, or all packages for this office in a folder; a refused one changes nothing.

    Raises:
        PackageRefused: The file, or every file in the folder, is refused.
    """
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
    refusal: Refused | None = None
    for source in (file, stick.copy_of(file)):
        if source is None:
            continue
        try:
            return _read_one(ctx, source, report)
        except PackageRefused as fault:
            refusal = refusal or fault
            if label is None and fault.code in {"receiver", "kind", "not-a-package"}:
                return None
            if fault.code not in {"damaged", "source", "cut", "hash"}:
                break
    return ReadFile(file.name, sender, number, refusal=refusal)


def release_package(ctx: Context, file: Path, report: Report) -> ReadFile:
    """Read a package of a computer whose key was withdrawn: a person answers for it."""
    try:
        return _read_one(ctx, file, report, released=True)
    except _HalfTaken as half:
        raise half.refusal from half


def _read_one(ctx: Context, file: Path, report: Report, *, released: bool = False) -> ReadFile:
    trust = _enrolled(ctx)
    arrived = arrive(ctx, file, trust, released=released)
    if arrived.known is not None:
        return ReadFile(file.name, arrived.known.peer, arrived.known.number, already=True)
    read = _take(ctx, arrived, trust, report)
    arrived.keep(ctx)
    return replace(read, file=file.name)


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
    return _read_file(manifest.sender, manifest.number, tally)


def _read_file(sender: str, number: int, tally: UpTally | DownTally) -> ReadFile:
    if isinstance(tally, UpTally):
        return ReadFile(
            "", sender, number, operations=tally.operations, known=tally.known, waiting=tally.waiting
        )
    return ReadFile(
        "",
        sender,
        number,
        already=tally.ignored,
        new_records=tally.new,
        changed_records=tally.changed,
        confirmed=tally.confirmed,
        decided=tally.decided,
    )


def write_up(ctx: Context, folder: Path) -> list[WrittenPackage]:
    """Write a county's own changes that the province has not confirmed to a drive."""
    trust = _enrolled(ctx)
    own = exchange_ops.own_chain(ctx.session)
    after = own.delivered
    written: list[WrittenPackage] = []
    while not written or after < own.n:
        draft, last = build_up(ctx, trust, after)
        written.append(_written(ctx, folder, seal(ctx, draft), draft.manifest.receiver, last - after))
        after = last
    return written


def _write_down(ctx: Context, folder: Path, site: str | None) -> list[WrittenPackage]:
    trust = found_province(ctx)
    head = journal.commit_head(ctx.session)
    hold_anew(ctx.session, holding.half_shared(ctx.session), head.csn)
    written: list[WrittenPackage] = []
    for each in _due(ctx, trust, site):
        drafts = build_down(ctx, trust, each)
        written.extend(_written(ctx, folder, seal(ctx, draft), each.site, 0) for draft in drafts)
        peer = exchange.read_peer(ctx.session, each.site)
        exchange.write_peer(
            ctx.session, replace(peer, out_csn=head.csn, out_trust=trust.list.version)
        )  # fmt: skip
    return written


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
