"""Small packages and the keys to write and read them."""

import hashlib
import io
from dataclasses import dataclass, field
from functools import partial

import msgspec

from homejobs_desktop.sync.container import PackedMember, Sealing, pack_member, write_package
from homejobs_desktop.sync.keys import SecretKeys, generate_keys, public_of, sign
from homejobs_desktop.sync.manifest import Manifest, Member, MemberName, PackageKind
from homejobs_desktop.sync.trust import (
    Root,
    Signed,
    Trust,
    TrustedSite,
    TrustList,
    open_trust,
    sign_root,
    sign_trust,
)

CREATED = "2026-11-22T08:00:00Z"


@dataclass
class World:
    """A province and two counties that trust each other."""

    root_key: bytes = field(default_factory=lambda: generate_keys().sign)
    province: SecretKeys = field(default_factory=generate_keys)
    first: SecretKeys = field(default_factory=generate_keys)
    second: SecretKeys = field(default_factory=generate_keys)
    stranger: SecretKeys = field(default_factory=generate_keys)

    def root(self, **changes: object) -> Root:
        root = Root(
            "29",
            1,
            1,
            (public_of(self.root_key),),
            self.province.public.sign,
            self.province.public.open,
            self.province.public.permit,
        )
        return msgspec.structs.replace(root, **changes)

    def signed_root(self, root: Root | None = None, *keys: bytes) -> Signed:
        return sign_root(
            root or self.root(),
            [(public_of(key), partial(sign, key)) for key in keys or (self.root_key,)],
        )

    def sites(self) -> tuple[TrustedSite, ...]:
        return tuple(
            TrustedSite(site, "x", keys.public.sign, keys.public.open, keys.public.permit, CREATED)
            for site, keys in (("29-01", self.first), ("29-02", self.second))
        )

    def trusted(self, **changes: object) -> TrustList:
        return msgspec.structs.replace(TrustList("29", 1, None, self.sites()), **changes)

    def signed_list(self, trusted: TrustList | None = None, key: bytes | None = None) -> Signed:
        key = key or self.province.sign
        return sign_trust(trusted or self.trusted(), public_of(key), lambda text: sign(key, text))

    def trust(self, **changes: object) -> Trust:
        return open_trust(None, (self.signed_root(),), self.signed_list(self.trusted(**changes)))


def manifest(keys: SecretKeys, **changes: object) -> Manifest:
    made = Manifest(PackageKind.UP, "29-01", "29-00", "0" * 32, 1, keys.public.sign, CREATED)
    return msgspec.structs.replace(made, **changes)


def write(
    keys: SecretKeys, recipient: str, members: list[PackedMember] | None = None, **changes: object
) -> bytes:
    target = io.BytesIO()
    members = members or [
        pack_member(MemberName.CONTROL, [b'{"a":1}']),
        pack_member(MemberName.OPS, [b"one\n", b"two\n"]),
    ]
    write_package(
        target,
        manifest(keys, **changes),
        members,
        Sealing(lambda text: sign(keys.sign, text), (recipient,)),
    )
    return target.getvalue()


def packed(name: MemberName, data: bytes, plain: int, **changes: object) -> PackedMember:
    """A section with exactly these compressed bytes, whatever they are."""
    member = Member(name, len(data), plain, hashlib.sha256(data).hexdigest())
    return PackedMember(msgspec.structs.replace(member, **changes), (data,))


class Kept:
    """Keeps what a package hands on."""

    def __init__(self) -> None:
        self.controls: list[bytes] = []
        self.batches: list[tuple[MemberName, list[bytes]]] = []
        self.blobs: list[tuple[str, bytes]] = []

    def control(self, data: bytes) -> None:
        self.controls.append(data)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        self.batches.append((member.name, list(batch)))

    def blob(self, member: Member, data: bytes) -> None:
        self.blobs.append((member.id or "", data))
