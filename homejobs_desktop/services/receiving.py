"""A package from a drive: copied to this computer first, then verified, looked into, taken or refused."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import parse_line
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import Outcome
from homejobs_desktop.foundation.errors import PackageRefused, Refused
from homejobs_desktop.persistence import exchange
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.province_keys import former_keys
from homejobs_desktop.services.seal import next_keys, own_keys
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.control import parse_down, parse_state
from homejobs_desktop.sync.manifest import Manifest, Member, MemberName, PackageKind
from homejobs_desktop.sync.reader import Consumer, Judge, Sealed, Verified
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Trust, check_signer, judge_package

KINDS = {
    OfficeKind.PROVINCE: frozenset({PackageKind.UP}),
    OfficeKind.COUNTY: frozenset({PackageKind.DOWN}),
}

_SPOILT = frozenset({"not-a-package", "damaged", "receiver", "source", "cut", "hash"})
"""What damage looks like; a damaged head cannot be told from one for another office."""


@dataclass(frozen=True, slots=True)
class PackagePreview:
    """What a package would bring, before anything is changed.

    `kinds` counts operations by type (up) or records by entity (down), `files` the attachments whose bytes
    come along; `already` says that it was read before.
    """

    file: str
    sender: str
    receiver: str
    number: int
    created: str
    size: int
    already: bool
    kinds: dict[str, int]
    decided: int = 0
    files: int = 0

    @property
    def count(self) -> int:
        """How many operations or records it holds."""
        return sum(self.kinds.values())


class Arrived:
    """A package that was copied to this computer and, unless it is known, verified."""

    def __init__(
        self, quarantined: Path, name: str, sha256: str, known: exchange.PackageRecord | None
    ) -> None:
        self._file = quarantined
        self._name = name
        self._sha256 = sha256
        self._verified: Verified | None = None
        self.known = known
        self.spoilt: tuple[dict[str, object], ...] = ()
        """What is remembered of a damaged copy that was tried before this one."""

    @property
    def manifest(self) -> Manifest:
        """The verified manifest."""
        return self._sure().manifest

    def verify(self, ctx: Context, trust: Trust, *, released: bool = False) -> None:
        """Verify the copy; a package that was read under another name is known, too."""
        judge = judge_package(trust, ctx.office.site, KINDS[ctx.office.kind], released=released)
        source = self._file.open("rb")
        try:
            self._verified = _opened(ctx, source, judge)
        except BaseException:
            source.close()
            raise
        self._source = source
        self.known = exchange.package_in(ctx.session, package_id=self.manifest.id)

    def read(self, consumer: Consumer) -> None:
        """Hand the content on."""
        self._sure().read(consumer)

    def record(self, ctx: Context) -> exchange.PackageRecord:
        """Give what is remembered of it."""
        verified, manifest = self._sure(), self.manifest
        return exchange.PackageRecord(
            id=manifest.id,
            direction="in",
            kind=manifest.kind.value,
            peer=manifest.sender,
            number=manifest.number,
            file=self._name,
            size=self._file.stat().st_size,
            sha256=self._sha256,
            manifest=verified.manifest_bytes,
            signature=verified.signature,
            head=bytes.fromhex(manifest.head) if manifest.head else None,
            upper=manifest.upper,
            at=ctx.session.instant(),
            result="",
        )

    def keep(self, ctx: Context) -> None:
        """Keep the encrypted copy with the packages that were read."""
        self.close()
        self._file.replace(ctx.paths.inbox / kept_name(self._name, self._sha256))

    def reject(self, ctx: Context, refusal: Refused) -> None:
        """Put the copy aside with the code of its refusal in its name."""
        self.close()
        if not isinstance(refusal, PackageRefused):
            self.discard()
            return
        size = self._file.stat().st_size
        refusal.traces = ({"code": refusal.code, "sha256": self._sha256, "size": size},)
        place, name = ctx.paths.rejected, f"{refusal.code}_{kept_name(self._name, self._sha256)}"
        if refusal.code == "revoked":
            place, name = ctx.paths.quarantine, kept_name(self._name, self._sha256)
        place.mkdir(parents=True, exist_ok=True)
        shutil.move(self._file, place / name)

    def discard(self) -> None:
        """Forget the copy."""
        self.close()
        self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the copy."""
        if self._verified is not None:
            self._source.close()

    def _sure(self) -> Verified:
        if self._verified is None:
            raise refuse("damaged")
        return self._verified


def _opened(ctx: Context, source: BinaryIO, judge: Judge) -> Verified:
    """Verify with this office's key, with the one that it announced, or with the one before it."""
    refusal = refuse("receiver")
    for keys in (own_keys(ctx), next_keys(ctx), former_keys(ctx)):
        if keys is None:
            continue
        try:
            return Sealed(source).verify(keys.open, judge)
        except PackageRefused as fault:
            if fault.code != "receiver":
                raise
            refusal = fault
    raise refusal


def arrive(ctx: Context, file: Path, trust: Trust, *, released: bool = False) -> Arrived:
    """Copy a package to this computer and verify it; one that was read before is known at once.

    Where the file is damaged or cannot be read, its other copy on the drive is taken.
    """
    first: PackageRefused | None = None
    for each in stick.twins(file):
        try:
            arrived = _arrive(ctx, each, trust, released=released)
        except PackageRefused as fault:
            if first is not None:
                first.traces += fault.traces
            first = first or fault
            if fault.code not in _SPOILT:
                break
        else:
            arrived.spoilt = first.traces or ({"code": first.code},) if first else ()
            return arrived
    raise first or refuse("source")


def _arrive(ctx: Context, file: Path, trust: Trust, *, released: bool) -> Arrived:
    copy = stick.quarantine(file, ctx.paths.inbox, ctx.ids)
    sha256 = stick.file_hash(copy)
    arrived = Arrived(copy, file.name, sha256, exchange.package_in(ctx.session, sha256=sha256))
    if arrived.known is None:
        try:
            arrived.verify(ctx, trust, released=released)
        except Refused as fault:
            arrived.reject(ctx, fault)
            raise
    if arrived.known is not None:
        arrived.discard()
    return arrived


@reading(Permission.EXCHANGE)
@OwnDisk()
def preview_package(ctx: Context, file: Path) -> PackagePreview:
    """Verify a package and tell what it would bring; nothing is changed.

    Raises:
        PackageRefused: Reading it would be refused as well.
    """
    return look_into(ctx, file)


def look_into(ctx: Context, file: Path, *, released: bool = False) -> PackagePreview:
    """Verify a package and tell what it would bring; `released` lets a withdrawn key pass."""
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    arrived = arrive(ctx, file, trust, released=released)
    size = file.stat().st_size
    if arrived.known is not None:
        known = arrived.known
        return PackagePreview(
            file.name, known.peer, ctx.office.site, known.number, known.at, size, already=True, kinds={}
        )
    counter = _Counter(arrived.manifest, trust)
    try:
        arrived.read(counter)
    finally:
        arrived.discard()
    manifest = arrived.manifest
    return PackagePreview(
        file.name,
        manifest.sender,
        manifest.receiver,
        manifest.number,
        manifest.created,
        size,
        already=False,
        kinds=counter.kinds,
        decided=counter.decided,
        files=counter.files,
    )


class _Counter:
    """Reads a whole package as its receiver would, and counts."""

    def __init__(self, manifest: Manifest, trust: Trust) -> None:
        self._trust = trust
        self._signer = manifest.signer
        self._up = manifest.kind is PackageKind.UP
        self._previous = bytes.fromhex(manifest.prev or "")
        self.kinds: dict[str, int] = {}
        self.decided = 0
        self.files = 0

    def control(self, data: bytes) -> None:
        """Count the outcomes in the control section."""
        if not self._up:
            control = parse_down(data)
            check_signer(self._trust, self._signer, control.roots)
            self.decided = sum(each.outcome != Outcome.SAME for each in control.outcomes)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Count operations by type, or records by entity; the index of other counties is neither."""
        if member.name is MemberName.KNOWN:
            return
        for line in batch:
            if member.name is MemberName.OPS:
                operation = parse_line(self._previous, line)
                self._previous, kind = operation.hash, operation.header.type
            else:
                kind = parse_state(line).entity
            self.kinds[kind] = self.kinds.get(kind, 0) + 1

    def blob(self, member: Member, data: bytes) -> None:
        """Count the attachments whose bytes come along."""
        self.files += bool(data) and member.name is MemberName.BLOB


def kept_name(name: str, sha256: str) -> str:
    """Give the name under which a copy is kept: the package's own, or its hash where it was renamed."""
    return name if stick.label_of(name) else f"{sha256[:16]}{stick.SUFFIX}"
