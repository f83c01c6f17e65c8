"""A package from its parts to a file: numbered, signed, encrypted, kept, written to a drive."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from homejobs_desktop.persistence import exchange
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.seal import own_keys
from homejobs_desktop.sync.container import PackedMember, Sealing, write_package
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.manifest import Manifest, MemberName, PackageKind, encode_manifest


@dataclass(frozen=True, slots=True)
class Draft:
    """What goes into a package: its manifest without number and members, its sections, who may open it."""

    manifest: Manifest
    members: tuple[PackedMember, ...]
    recipients: tuple[str, ...]


def with_members(draft: Draft, more: tuple[PackedMember, ...]) -> Draft:
    """Give a draft with more sections behind its own."""
    return replace(draft, members=(*draft.members, *more))


def blank(ctx: Context, kind: PackageKind, receiver: str) -> Manifest:
    """Give the manifest of a new package to `receiver`."""
    number = exchange.read_peer(ctx.session, receiver).out_number + 1
    return Manifest(
        kind=kind,
        sender=ctx.office.site,
        receiver=receiver,
        id=ctx.ids.token(16).hex(),
        number=number,
        signer=own_keys(ctx).public.sign,
        created=ctx.session.instant(),
    )


def seal(ctx: Context, draft: Draft) -> Path:
    """Write a package into this office's outbox and remember it; nothing has left the computer yet."""
    keys = own_keys(ctx)
    outbox = ctx.paths.outbox
    outbox.mkdir(parents=True, exist_ok=True)
    manifest = draft.manifest
    name = stick.package_name(manifest.sender, manifest.receiver, manifest.number, ctx.ids)
    temporary = outbox / f"~{name}.tmp"
    with temporary.open("wb") as target:
        sealing = Sealing(lambda text: sign(keys.sign, text), draft.recipients)
        complete = write_package(target, manifest, draft.members, sealing)
        target.flush()
        os.fsync(target.fileno())
    final = temporary.replace(outbox / name)
    exchange.add_package(ctx.session, _record(ctx, complete, final, _counts(draft)))
    peer = exchange.read_peer(ctx.session, manifest.receiver)
    exchange.write_peer(
        ctx.session, replace(peer, out_number=manifest.number, out_at=ctx.session.instant())
    )  # fmt: skip
    return final


def _counts(draft: Draft) -> str:
    """Give how many lines each section has, as it is kept beside the package."""
    counts: dict[str, int] = {}
    for packed in draft.members:
        if packed.member.name is not MemberName.CONTROL:
            name = packed.member.name
            lines = 1 if name is MemberName.BLOB else packed.lines
            counts[name.value] = counts.get(name.value, 0) + lines
    return msgspec.json.encode(counts).decode()


def _record(ctx: Context, manifest: Manifest, file: Path, result: str) -> exchange.PackageRecord:
    return exchange.PackageRecord(
        id=manifest.id,
        direction="out",
        kind=manifest.kind.value,
        peer=manifest.receiver,
        number=manifest.number,
        file=file.name,
        size=file.stat().st_size,
        sha256=stick.file_hash(file),
        manifest=encode_manifest(manifest),
        signature=b"",
        head=bytes.fromhex(manifest.head) if manifest.head else None,
        upper=manifest.upper,
        at=ctx.session.instant(),
        result=result,
    )
