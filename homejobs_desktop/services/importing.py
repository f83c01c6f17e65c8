"""Packages are read from a drive: one or all in a folder; a refused one changes nothing."""

from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused, Refused
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.foundation.objects import uncollected
from homejobs_desktop.persistence import exchange, store
from homejobs_desktop.persistence.first_load import first_load
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.down_reading import DownReader, DownTally
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.enrolment import enrolled
from homejobs_desktop.services.permit_wishes import take_wishes
from homejobs_desktop.services.receiving import Arrived, arrive
from homejobs_desktop.services.refused_permits import step_back_refused
from homejobs_desktop.services.runner import PACKAGE_REFUSED
from homejobs_desktop.services.sure_merges import merge_by_itself
from homejobs_desktop.services.tidying import tidy_by_itself
from homejobs_desktop.services.up_packages import UpReader, UpTally
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Trust

_AFTERWARDS = {OfficeKind.PROVINCE: (merge_by_itself, take_wishes), OfficeKind.COUNTY: (step_back_refused,)}
"""What the program does by itself once a package is taken in."""


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
    trust = enrolled(ctx)
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
