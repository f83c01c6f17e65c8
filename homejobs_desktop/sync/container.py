"""Writing a package: members compressed, manifest signed, everything encrypted to its receiver.

A package is `age(receiver [, archive])` around `"MSP1" | length | manifest | signature | members`.
There is no unsigned and no unencrypted way to write one.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import BinaryIO

import msgspec
import pyrage
import zstandard

from homejobs_desktop.sync.manifest import (
    MAGIC,
    Limits,
    Manifest,
    Member,
    MemberName,
    encode_manifest,
    signed_bytes,
)
from homejobs_desktop.sync.reader import Unpacker
from homejobs_desktop.sync.refusals import refuse

_LEVEL = 3


@dataclass(frozen=True, slots=True)
class PackedMember:
    """A compressed section, ready to be written; bounded by the caps of the builders.

    `pieces` is how many pieces it was made from: lines, in a section of lines.
    """

    member: Member
    chunks: tuple[bytes, ...]
    pieces: int = 0


@dataclass(frozen=True, slots=True)
class Sealing:
    """Who signs a package and for whom it is encrypted (age recipients: receiver, archive)."""

    sign: Callable[[bytes], bytes]
    recipients: tuple[str, ...]


def pack_member(name: MemberName, pieces: Iterable[bytes], *, blob_id: str | None = None) -> PackedMember:
    """Compress `pieces` (lines, or the parts of a document) into a section."""
    compressor = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=False).compressobj()
    digest, chunks, plain = hashlib.sha256(), [], 0
    counter = count()
    for piece in _grouped(piece for piece, _number in zip(pieces, counter, strict=False)):
        plain += len(piece)
        chunks.append(compressor.compress(piece))
    chunks.append(compressor.flush())
    for chunk in chunks:
        digest.update(chunk)
    packed = sum(map(len, chunks))
    member = Member(name, packed, plain, digest.hexdigest(), blob_id)
    return PackedMember(member, tuple(chunk for chunk in chunks if chunk), next(counter))


def write_package(
    target: BinaryIO, manifest: Manifest, members: Sequence[PackedMember], sealing: Sealing
) -> Manifest:
    """Write a package to `target` and give its complete manifest.

    The plain content is read again with the receiver's code before it is encrypted.

    Args:
        target: An open binary file.
        manifest: What the package says of itself; its members are filled in here.
        members: The sections in their order, the control section first.
        sealing: The sender's signature and the receivers' keys.
    """
    complete = msgspec.structs.replace(manifest, members=tuple(packed.member for packed in members))
    head = encode_manifest(complete)
    signature = sealing.sign(signed_bytes(head))
    plain = _Plain(lambda: _stream(head, signature, members))
    _read_back(plain.pieces())
    recipients = [pyrage.x25519.Recipient.from_str(text) for text in sealing.recipients]
    pyrage.encrypt_io(plain, target, recipients)
    return complete


def _read_back(pieces: Iterable[bytes]) -> None:
    unpacker = Unpacker(Limits(), lambda _manifest, _head, _signature: None, _Nobody())
    for piece in pieces:
        unpacker.write(piece)
    if unpacker.refusal is not None:
        raise unpacker.refusal
    unpacker.finish()


class _Nobody:
    """Reads everything and keeps nothing."""

    def control(self, data: bytes) -> None:
        if not data:
            raise refuse("format", mistake="control")

    def lines(self, member: Member, batch: list[bytes]) -> None:
        if member.name is MemberName.CONTROL or not batch:
            raise refuse("format", mistake="lines")


def _stream(head: bytes, signature: bytes, members: Sequence[PackedMember]) -> Iterator[bytes]:
    yield MAGIC + len(head).to_bytes(4, "big") + head + signature
    for packed in members:
        yield from packed.chunks


def _grouped(pieces: Iterable[bytes], size: int = 256 * 1024) -> Iterator[bytes]:
    waiting: list[bytes] = []
    length = 0
    for piece in pieces:
        waiting.append(piece)
        length += len(piece)
        if length >= size:
            yield b"".join(waiting)
            waiting, length = [], 0
    if waiting:
        yield b"".join(waiting)


class _Plain:
    """The plain stream as the file object that the encryption reads from."""

    def __init__(self, pieces: Callable[[], Iterator[bytes]]) -> None:
        self.pieces = pieces
        self._rest = b""
        self._place = 0
        self._source = pieces()

    def read(self, size: int) -> bytes:
        """Give up to `size` bytes; none at the end."""
        while self._place >= len(self._rest):
            piece = next(self._source, None)
            if piece is None:
                return b""
            self._rest, self._place = piece, 0
        part = self._rest[self._place : self._place + size]
        self._place += len(part)
        return part
