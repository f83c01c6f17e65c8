"""Reading a package in steps that cannot be skipped: `Sealed` → `Verified` → its content.

The first pass decrypts the whole file and holds signature, sender, receiver, limits and the hash of
every member against the manifest; nothing is decompressed. The second pass decrypts again and hands
the content on in batches, holding everything against the first pass once more. No plain byte is
written anywhere, and memory does not grow with the file.
"""

import hashlib
import io
from collections.abc import Callable
from typing import BinaryIO, Protocol

import pyrage
import zstandard

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.sync.manifest import (
    MAGIC,
    SIGNATURE_SIZE,
    Limits,
    Manifest,
    Member,
    MemberName,
    parse_manifest,
)
from homejobs_desktop.sync.refusals import refuse

AGE_LINE = b"age-encryption.org/v1\n"
BATCH = 5_000
_SLICE = 512
"""Compressed bytes that are decompressed at once: a bomb swells 512 bytes to 16 MiB at most."""

Judge = Callable[[Manifest, bytes, bytes], None]
"""Raises when manifest, its bytes and its signature do not come from whom they should."""


class Consumer(Protocol):
    """What takes the content of a package, in its order."""

    def control(self, data: bytes) -> None:
        """Take the control section, which comes first."""
        ...

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Take the next whole lines of a section."""
        ...

    def blob(self, member: Member, data: bytes) -> None:
        """Take the bytes of an attachment; nobody has held them against the hash that names them."""
        ...


class Sealed:
    """A file that may be a package; nothing of it has been believed yet."""

    def __init__(self, source: BinaryIO, limits: Limits | None = None) -> None:
        self._source = source
        self._limits = limits or Limits()
        size = source.seek(0, io.SEEK_END)
        source.seek(0)
        if size > self._limits.file:
            raise refuse("file-size")
        if source.read(len(AGE_LINE)) != AGE_LINE:
            raise refuse("not-a-package")

    def verify(self, identity: str, judge: Judge) -> "Verified":
        """Decrypt the whole file, judge its manifest, and hold every member against its hash."""
        unpacker = Unpacker(self._limits, judge, None)
        _decrypt(self._source, identity, unpacker)
        return Verified(self._source, self._limits, identity, unpacker)


class Verified:
    """A package that is whole, for this office, and from whom it says."""

    def __init__(self, source: BinaryIO, limits: Limits, identity: str, unpacker: "Unpacker") -> None:
        self._source = source
        self._limits = limits
        self._identity = identity
        self._head = unpacker.head
        self.manifest = unpacker.finish()
        self.manifest_bytes = unpacker.head
        self.signature = unpacker.signature

    def read(self, consumer: Consumer) -> None:
        """Hand the content on; what was handed on counts only once this returns."""
        unpacker = Unpacker(self._limits, self._same, consumer)
        _decrypt(self._source, self._identity, unpacker)
        unpacker.finish()

    def _same(self, _manifest: Manifest, head: bytes, _signature: bytes) -> None:
        if head != self._head:
            raise refuse("damaged")


def _decrypt(source: BinaryIO, identity: str, unpacker: "Unpacker") -> None:
    source.seek(0)
    watched = _Source(source)
    try:
        pyrage.decrypt_io(watched, unpacker, [pyrage.x25519.Identity.from_str(identity)])
    except (Refused, KeyboardInterrupt):
        raise
    except Exception as error:
        if unpacker.refusal is not None:
            raise unpacker.refusal from error
        if watched.fault is not None:
            raise refuse("source") from watched.fault
        if isinstance(error, pyrage.DecryptError):
            # A damaged head says the same as a foreign one: the key inside cannot be opened.
            raise refuse("receiver" if "No matching keys" in str(error) else "damaged") from error
        if isinstance(error, OSError):
            raise refuse("damaged") from error
        raise


class _Source:
    """The file as the decryption reads it; remembers whether reading itself failed."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.fault: OSError | None = None

    def read(self, size: int) -> bytes:
        """Read up to `size` bytes."""
        try:
            return self._source.read(size)
        except OSError as fault:
            self.fault = fault
            raise


class Unpacker:
    """Takes the decrypted stream apart as it comes: manifest, signature, members, end.

    Without a consumer it checks hashes only; with one it decompresses and hands on as well.
    """

    def __init__(self, limits: Limits, judge: Judge, consumer: Consumer | None) -> None:
        self._limits = limits
        self._judge = judge
        self._consumer = consumer
        self._waiting = bytearray()
        self._manifest: Manifest | None = None
        self._next = 0
        self._member: _MemberReader | None = None
        self.refusal: BaseException | None = None
        self.head = b""
        self.signature = b""

    def write(self, data: bytes) -> int:
        """Take the next plain bytes."""
        if self.refusal is not None:
            return 0
        try:
            self._take(data)
        except BaseException as fault:
            self.refusal = fault
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing is held back that could be flushed."""

    def finish(self) -> Manifest:
        """Give the manifest once the stream has ended where the manifest says."""
        if self._manifest is None or self._member is not None:
            raise refuse("cut")
        return self._manifest

    def _take(self, data: bytes) -> None:
        if self._manifest is None:
            self._waiting += data
            data = self._read_head()
            if self._manifest is None:
                return
        while data:
            if self._member is None:
                raise refuse("trailing")
            data = self._member.feed(data)
            self._advance()

    def _read_head(self) -> bytes:
        """Read manifest and signature once they are there, and give what follows them."""
        start = len(MAGIC) + 4
        if len(self._waiting) >= len(MAGIC) and not self._waiting.startswith(MAGIC):
            raise refuse("format", mistake="start")
        if len(self._waiting) < start:
            return b""
        length = int.from_bytes(self._waiting[len(MAGIC) : start], "big")
        if length > self._limits.manifest:
            raise refuse("limit")
        end = start + length + SIGNATURE_SIZE
        if len(self._waiting) < end:
            return b""
        self.head = bytes(self._waiting[start : start + length])
        self.signature = bytes(self._waiting[start + length : end])
        rest = bytes(self._waiting[end:])
        self._waiting.clear()
        manifest = parse_manifest(self.head, self._limits)
        self._judge(manifest, self.head, self.signature)
        self._manifest = manifest
        self._open_next()
        return rest

    def _advance(self) -> None:
        if self._member is not None and self._member.done:
            self._member.close()
            self._open_next()

    def _open_next(self) -> None:
        members = self._manifest.members if self._manifest else ()
        while self._next < len(members):
            self._member = _MemberReader(members[self._next], self._limits, self._consumer)
            self._next += 1
            if not self._member.done:
                return
            self._member.close()
        self._member = None


class _MemberReader:
    """One section as it streams by."""

    def __init__(self, member: Member, limits: Limits, consumer: Consumer | None) -> None:
        self._member = member
        self._left = member.packed
        self._digest = hashlib.sha256()
        self._content = _Content(member, limits, consumer) if consumer else None

    @property
    def done(self) -> bool:
        """Whether all its bytes have come."""
        return self._left == 0

    def feed(self, data: bytes) -> bytes:
        """Take what belongs to this section and give back the rest."""
        mine = data[: self._left]
        self._left -= len(mine)
        self._digest.update(mine)
        if self._content is not None:
            self._content.feed(mine)
        return data[len(mine) :]

    def close(self) -> None:
        """Hold the section against its hash and hand on what is left of it."""
        if self._digest.hexdigest() != self._member.hash:
            raise refuse("hash")
        if self._content is not None:
            self._content.close()


class _Content:
    """The plain content of one section: decompressed within its limits, split into lines."""

    def __init__(self, member: Member, limits: Limits, consumer: Consumer) -> None:
        self._member = member
        self._limits = limits
        self._consumer = consumer
        self._whole = member.name in {MemberName.CONTROL, MemberName.BLOB}
        self._plain = 0
        self._count = 0
        self._rest = b""
        self._lines: list[bytes] = []
        self._parts = bytearray()
        self._frame = zstandard.ZstdDecompressor(max_window_size=limits.window).decompressobj()

    def feed(self, data: bytes) -> None:
        """Take compressed bytes."""
        for start in range(0, len(data), _SLICE):
            if self._frame.eof:
                raise refuse("content", mistake="trailing")
            try:
                plain = self._frame.decompress(data[start : start + _SLICE])
            except zstandard.ZstdError as error:
                raise refuse("content", mistake="compression") from error
            if plain:
                self._keep(plain)

    def close(self) -> None:
        """Hand on the rest once the section is known to be what the manifest says."""
        if not self._frame.eof or self._frame.unused_data or self._plain != self._member.plain:
            raise refuse("content", mistake="length")
        if self._rest:
            raise refuse("content", mistake="line")
        if self._member.name is MemberName.CONTROL:
            self._consumer.control(bytes(self._parts))
        if self._member.name is MemberName.BLOB:
            self._consumer.blob(self._member, bytes(self._parts))
        if self._lines:
            self._consumer.lines(self._member, self._lines)

    def _keep(self, plain: bytes) -> None:
        self._plain += len(plain)
        if self._plain > self._member.plain:
            raise refuse("content", mistake="length")
        if self._whole:
            self._parts += plain
            return
        *whole, self._rest = (self._rest + plain).split(b"\n")
        lines = [line + b"\n" for line in whole]
        self._check(lines)
        self._lines += lines
        while len(self._lines) >= BATCH:
            self._consumer.lines(self._member, self._lines[:BATCH])
            del self._lines[:BATCH]

    def _check(self, lines: list[bytes]) -> None:
        self._count += len(lines)
        if self._count > self._limits.lines(self._member.name):
            raise refuse("limit")
        longest = self._limits.line(self._member.name)
        if len(self._rest) > longest or any(len(line) > longest for line in lines):
            raise refuse("limit")
