"""Writing a package: members compressed, manifest signed, everything encrypted to its receiver.

A package is `age(receiver [, archive])` around `"MSP1" | length | manifest | signature | members`.
There is no unsigned and no unencrypted way to write one.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
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

_COMPRESSION = zstandard.ZstdCompressionParameters.from_level(
    6,
    strategy=zstandard.STRATEGY_LAZY,
    min_match=7,
    search_log=3,
    hash_log=17,
    chain_log=16,
    window_log=19,
    write_content_size=0,
)
"""Lines of operations and states are alike over long stretches: a tenth smaller than level 3, in twice its
time (level 6 takes four times as long); and the tables stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class PackedMember:
    """A compressed section, ready to be written; bounded by the caps of the builders.

    `chunks` gives its bytes as often as it is asked; `lines` is how many there are in a section of lines.
    """

    member: Member
    chunks: Iterable[bytes]
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Sealing:
    """Who signs a package and for whom it is encrypted (age recipients: receiver, archive)."""

    sign: Callable[[bytes], bytes]
    recipients: tuple[str, ...]


def pack_member(name: MemberName, pieces: Iterable[bytes], *, blob_id: str | None = None) -> PackedMember:
    """Compress `pieces` (some lines each, or the parts of a document) into a section."""
    compressor = zstandard.ZstdCompressor(compression_params=_COMPRESSION).compressobj()
    digest, chunks, plain, lines = hashlib.sha256(), [], 0, 0
    for group in _grouped(pieces):
        plain += len(group)
        lines += group.count(b"\n")
        chunks.append(compressor.compress(group))
    chunks.append(compressor.flush())
    for chunk in chunks:
        digest.update(chunk)
    packed = sum(map(len, chunks))
    member = Member(name, packed, plain, digest.hexdigest(), blob_id)
    return PackedMember(member, tuple(chunk for chunk in chunks if chunk), lines)


@dataclass(frozen=True, slots=True)
class _Again:
    """The compressed bytes of an attachment, made anew each time, so that a package holds none in memory."""

    read: Callable[[], bytes]

    def __iter__(self) -> Iterator[bytes]:
        return _compressed(self.read())


def pack_blob(blob_id: str, read: Callable[[], bytes]) -> PackedMember:
    """Make the section of an attachment; `read` gives its bytes, the same ones each time."""
    data = read()
    digest, packed = hashlib.sha256(), 0
    for chunk in _compressed(data):
        digest.update(chunk)
        packed += len(chunk)
    member = Member(MemberName.BLOB, packed, len(data), digest.hexdigest(), blob_id)
    return PackedMember(member, _Again(read))


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

    Raises:
        OSError: The target did not take everything.
    """
    complete = msgspec.structs.replace(manifest, members=tuple(packed.member for packed in members))
    head = encode_manifest(complete)
    signature = sealing.sign(signed_bytes(head))
    plain = _Plain(lambda: _stream(head, signature, members))
    _read_back(plain.pieces())
    recipients = [pyrage.x25519.Recipient.from_str(text) for text in sealing.recipients]
    _encrypt(plain, target, recipients)
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

    def blob(self, member: Member, data: bytes) -> None:
        if hashlib.sha256(data).hexdigest() != member.id:
            raise refuse("format", mistake="blob")


def _stream(head: bytes, signature: bytes, members: Sequence[PackedMember]) -> Iterator[bytes]:
    yield MAGIC + len(head).to_bytes(4, "big") + head + signature
    for packed in members:
        yield from packed.chunks


def _compressed(data: bytes, size: int = 256 * 1024) -> Iterator[bytes]:
    """Give an attachment's bytes compressed in passing: pictures are as small as they get already."""
    compressor = zstandard.ZstdCompressor(level=1, write_content_size=False).compressobj()
    for start in range(0, len(data), size):
        yield compressor.compress(data[start : start + size])
    yield compressor.flush()


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


def _encrypt(plain: "_Plain", target: BinaryIO, recipients: Sequence[object]) -> None:
    watched = _Target(target)
    try:
        pyrage.encrypt_io(plain, watched, recipients)
    except pyrage.EncryptError as error:
        raise watched.fault or error from error
    if watched.fault is not None:
        # The last write of the encryption is one whose failure it does not tell.
        raise watched.fault


class _Target:
    """The file as the encryption writes to it; remembers whether writing itself failed."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.fault: OSError | None = None

    def write(self, data: bytes) -> int:
        """Write some bytes."""
        try:
            return self._target.write(data)
        except OSError as fault:
            self.fault = fault
            raise

    def flush(self) -> None:
        """Leave flushing to whoever opened the file: a failure there is told."""


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
