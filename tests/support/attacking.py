"""What attacks need: a reader that takes nothing on trust, and a writer without scruples."""

import io

import msgspec
import pyrage
import pytest

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.container import PackedMember, pack_member
from homejobs_desktop.sync.keys import SecretKeys, sign
from homejobs_desktop.sync.manifest import (
    MAGIC,
    Limits,
    Manifest,
    MemberName,
    PackageKind,
    encode_manifest,
    signed_bytes,
)
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.trust import Trust, judge_package
from tests.support.packages import Kept, World, manifest

UP = frozenset({PackageKind.UP})
CONTROL = pack_member(MemberName.CONTROL, [b"{}"])


def read(world: World, data: bytes, *, trust: Trust | None = None, limits: Limits | None = None) -> Kept:
    """Read a package as the province does."""
    kept = Kept()
    judge = judge_package(trust or world.trust(), "29-00", UP)
    Sealed(io.BytesIO(data), limits).verify(world.province.open, judge).read(kept)
    return kept


def refused(world: World, data: bytes, *, trust: Trust | None = None, limits: Limits | None = None) -> str:
    """Read a package that must be refused, and give the code."""
    with pytest.raises(PackageRefused) as caught:
        read(world, data, trust=trust, limits=limits)
    assert caught.value.sentence()
    return caught.value.code


def sealed(world: World, plain: bytes) -> bytes:
    """Encrypt anything to the province."""
    return bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(world.province.public.open)]))


def plain_of(head: bytes, signature: bytes, members: list[PackedMember], tail: bytes = b"") -> bytes:
    """Give the bytes inside the encryption."""
    content = b"".join(b"".join(each.chunks) for each in members)
    return MAGIC + len(head).to_bytes(4, "big") + head + signature + content + tail


def unchecked(
    world: World, members: list[PackedMember], *, keys: SecretKeys | None = None, **changes: object
) -> bytes:
    """Write a package that no correct writer writes: nothing is read back before it is encrypted."""
    made: Manifest = manifest(keys or world.first, **changes)
    complete = msgspec.structs.replace(made, members=tuple(each.member for each in members))
    head = encode_manifest(complete)
    signature = sign((keys or world.first).sign, signed_bytes(head))
    return sealed(world, plain_of(head, signature, members))


def raw_manifest(world: World, head: bytes, members: list[PackedMember] | None = None) -> bytes:
    """Write a package whose manifest is exactly these signed bytes."""
    return sealed(world, plain_of(head, sign(world.first.sign, signed_bytes(head)), members or [CONTROL]))
