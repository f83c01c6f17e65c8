"""What a package says of itself: the signed manifest, its members, and the limits a reader keeps."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import msgspec

from homejobs_desktop.domain.operations import Count
from homejobs_desktop.sync.refusals import refuse

MAGIC = b"MSP1"
SIGNATURE_SIZE = 64
FORMAT = 1
KNOWN_NEEDS: frozenset[str] = frozenset()
"""What a package may ask of its reader; this program knows no extension yet."""

_SIGNED = b"msync/package/v1\x00"


class PackageKind(StrEnum):
    """What a package is for."""

    UP = "up"
    """County to province: operations."""
    DOWN = "down"
    """Province to county: outcomes and states."""
    GRANT = "grant"
    """Province to a new office: who it is, and whom to trust."""


class MemberName(StrEnum):
    """The sections of a package, in their order."""

    CONTROL = "control"
    OPS = "ops"
    STATES = "states"
    REFS = "refs"
    KNOWN = "known"
    BLOB = "blob"


_ORDER = tuple(MemberName)
Site = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}-[0-9]{2}$")]
Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Member(msgspec.Struct, frozen=True, omit_defaults=True):
    """One section: `packed` and `plain` are its lengths, `hash` is of the compressed bytes."""

    name: MemberName = msgspec.field(name="n")
    packed: Count = msgspec.field(name="c")
    plain: Count = msgspec.field(name="u")
    hash: Hash = msgspec.field(name="h")
    id: Hash | None = None


class Manifest(msgspec.Struct, frozen=True):
    """The signed head of a package.

    An up package carries `prev` (hash before its first operation) and `head` (its last); a down
    package `lower`, `upper` and `history`: the range of commits it brings and the hash at its end.
    """

    kind: PackageKind
    sender: Site = msgspec.field(name="from")
    receiver: Site = msgspec.field(name="to")
    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    number: Count = msgspec.field(name="no")
    signer: Hash = msgspec.field(name="key")
    created: Annotated[str, msgspec.Meta(max_length=32)]
    inc: Annotated[str, msgspec.Meta(max_length=16)] = ""
    pinc: Count = 0
    prev: Hash | None = None
    head: Hash | None = None
    lower: Count = 0
    upper: Count = 0
    history: Hash | None = msgspec.field(name="ch", default=None)
    needs: tuple[Annotated[str, msgspec.Meta(max_length=64)], ...] = ()
    members: tuple[Member, ...] = ()
    version: int = msgspec.field(name="v", default=FORMAT)


class _Version(msgspec.Struct):
    version: int = msgspec.field(name="v")
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader accepts at most; every number is checked before the work it would cause."""

    file: int = 512 * 1024 * 1024
    manifest: int = 1024 * 1024
    members: int = 2_000
    control: int = 8 * 1024 * 1024
    op_line: int = 256 * 1024
    ops: int = 50_000
    state_line: int = 1024 * 1024
    states: int = 200_000
    known: int = 3_000_000
    known_line: int = 128
    blob: int = 64 * 1024 * 1024
    total: int = 1024 * 1024 * 1024
    window: int = 8 * 1024 * 1024

    def line(self, name: MemberName) -> int:
        """Give the longest line that a member may hold."""
        longest = {MemberName.OPS: self.op_line, MemberName.KNOWN: self.known_line}
        return longest.get(name, self.state_line)

    def lines(self, name: MemberName) -> int:
        """Give how many lines a member may hold."""
        most = {MemberName.OPS: self.ops, MemberName.KNOWN: self.known}
        return most.get(name, self.states)


def signed_bytes(manifest: bytes) -> bytes:
    """Give what the signature of a package covers: its purpose and its manifest's exact bytes."""
    return _SIGNED + manifest


def encode_manifest(manifest: Manifest) -> bytes:
    """Give a manifest's bytes."""
    return msgspec.json.encode(manifest)


def parse_manifest(data: bytes, limits: Limits) -> Manifest:
    """Read a manifest's bytes and hold it against the format and the limits.

    Raises:
        PackageRefused: It is of a newer format, asks for what is not known, or breaks a limit.
    """
    try:
        head = msgspec.json.decode(data, type=_Version)
        if head.version != FORMAT:
            raise refuse("version")
        if not KNOWN_NEEDS.issuperset(head.needs):
            raise refuse("needs")
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="manifest") from error
    _check_members(manifest.members, limits)
    return manifest


def _check_members(members: tuple[Member, ...], limits: Limits) -> None:
    if len(members) > limits.members:
        raise refuse("limit")
    places = [_ORDER.index(member.name) for member in members]
    once = [place for place in places if _ORDER[place] is not MemberName.BLOB]
    if not places or places[0] != 0 or places != sorted(places) or len(set(once)) != len(once):
        raise refuse("format", mistake="members")
    if sum(member.plain for member in members) > limits.total:
        raise refuse("limit")
    for member in members:
        if member.name is MemberName.CONTROL and member.plain > limits.control:
            raise refuse("limit")
        if member.name is MemberName.BLOB and (member.plain > limits.blob or member.id is None):
            raise refuse("limit")
