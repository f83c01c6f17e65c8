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
from homejobs_desktop.services.seal import next_keys, own_keys
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.control import parse_down, parse_state
from homejobs_desktop.sync.manifest import Manifest, Member, MemberName, PackageKind
from homejobs_desktop.sync.reader import Consumer, Judge, Sealed, Verified
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Trust, judge_package

KINDS = {
    OfficeKind.PROVINCE: frozenset({PackageKind.UP}),
    OfficeKind.COUNTY: frozenset({PackageKind.DOWN}),
}


@dataclass(frozen=True, slots=True)
class PackagePreview:
    """What a package would bring, before anything is changed.

    `kinds` counts operations by type (up) or records by entity (down); `already` says that it was
    read before.
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
        self._file.replace(ctx.paths.inbox / _safe(self._name, self._sha256))

    def reject(self, ctx: Context, refusal: Refused) -> None:
        """Put the copy aside with the code of its refusal in its name."""
        self.close()
        if not isinstance(refusal, PackageRefused):
            self.discard()
            return
        size = self._file.stat().st_size
        refusal.traces = ({"code": refusal.code, "sha256": self._sha256, "size": size},)
        place, name = ctx.paths.rejected, f"{refusal.code}_{_safe(self._name, self._sha256)}"
        if refusal.code == "revoked":
            place, name = ctx.paths.quarantine, _safe(self._name, self._sha256)
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
    """Verify with this office's key, or with the one that it announced and the province uses already."""
    coming = next_keys(ctx)
    try:
        return Sealed(source).verify(own_keys(ctx).open, judge)
    except PackageRefused as refusal:
        if coming is None or refusal.code != "receiver":
            raise
    return Sealed(source).verify(coming.open, judge)


def arrive(ctx: Context, file: Path, trust: Trust, *, released: bool = False) -> Arrived:
    """Copy a package to this computer and verify it; one that was read before is known at once."""
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
def preview_package(ctx: Context, file: Path) -> PackagePreview:
    """Verify a package and tell what it would bring; nothing is changed.

    Raises:
        PackageRefused: Reading it would be refused as well.
    """
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    arrived = arrive(ctx, file, trust)
    size = file.stat().st_size
    if arrived.known is not None:
        known = arrived.known
        return PackagePreview(
            file.name, known.peer, ctx.office.site, known.number, known.at, size, already=True, kinds={}
        )
    counter = _Counter(arrived.manifest)
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
    )


class _Counter:
    """Reads a whole package as its receiver would, and counts."""

    def __init__(self, manifest: Manifest) -> None:
        self._up = manifest.kind is PackageKind.UP
        self._previous = bytes.fromhex(manifest.prev or "")
        self.kinds: dict[str, int] = {}
        self.decided = 0

    def control(self, data: bytes) -> None:
        """Count the outcomes in the control section."""
        if not self._up:
            self.decided = sum(each.outcome != Outcome.SAME for each in parse_down(data).outcomes)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Count operations by type, or records by entity."""
        for line in batch:
            if member.name is MemberName.OPS:
                operation = parse_line(self._previous, line)
                self._previous, kind = operation.hash, operation.header.type
            else:
                kind = parse_state(line).entity
            self.kinds[kind] = self.kinds.get(kind, 0) + 1


def _safe(name: str, sha256: str) -> str:
    """Give the name under which a copy is kept: the package's own, or its hash where it was renamed."""
    return name if stick.label_of(name) else f"{sha256[:16]}{stick.SUFFIX}"
