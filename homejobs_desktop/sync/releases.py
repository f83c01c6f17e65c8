"""Releases of the program as they travel: a statement beside the setup file, signed with keys of its own.

The newest root names the release keys and how many of them must sign; so the root's holders, its versions
and its rotation are the way in which release keys come and go (exchange protocol 12). What a county
checks goes one way only: roots, then the statement, then the setup file. Nothing has a date that ends it.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Protocol

import msgspec

from homejobs_desktop.domain.programs import is_version
from homejobs_desktop.domain.releases import LARGEST, LONGEST_NOTES, Release
from homejobs_desktop.sync.keys import is_signed
from homejobs_desktop.sync.manifest import Hash
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Root, Signature, Signed, follow, refuse_fork, root_of

FILE_LIMIT = 256 * 1024
"""Bytes of a release file: a chain of a hundred roots is a quarter of it."""
STATEMENT_LIMIT = 32 * 1024
_CONTEXT = b"msync/release/v1\x00"
_MOST_SIGNATURES = 32
_FORMAT = 1
_BLOCK = 1024 * 1024

_Version = Annotated[str, msgspec.Meta(max_length=32)]


class Source(Protocol):
    """What a setup file is read from."""

    def read(self, size: int, /) -> bytes:
        """Give at most so many bytes; none at the end."""
        ...


class Statement(msgspec.Struct, frozen=True):
    """What is signed of a release; the names are those of `domain.releases.Release`."""

    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    product: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,64}$")]
    serial: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    release: _Version
    platform: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_]{1,32}$")]
    target: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,62}[a-z0-9]$")]
    size: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    sha256: Hash
    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    least: _Version = ""
    notes: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTES)] = ""
    issued: Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")] = ""
    version: int = msgspec.field(name="v", default=_FORMAT)

    @property
    def value(self) -> Release:
        """The release as the rules of the domain know it."""
        return Release(
            self.serial, self.release, self.product, self.platform, self.target, self.size, self.sha256,
            self.schema, self.least, self.notes, self.issued,
        )  # fmt: skip


class ReleaseFile(msgspec.Struct, frozen=True):
    """What lies beside a setup file: every root of the province, and the signed statement."""

    roots: tuple[Signed, ...]
    release: Signed
    version: int = msgspec.field(name="v", default=_FORMAT)


@dataclass(frozen=True, slots=True)
class Verified:
    """A release that enough of the release keys of the newest root have signed; only `open_release` makes it.

    Attributes:
        chain: every root, the newest last: it may be longer than the one that the office knew.
        signed: the statement with its signatures.
    """

    chain: tuple[Signed, ...]
    root: Root
    signed: Signed
    release: Release


def make_statement(province: str, release: Release) -> Signed:
    """Give the statement of a release; nobody has signed it yet."""
    made = Statement(
        province, release.product, release.serial, release.version, release.platform, release.target,
        release.size, release.sha256, release.schema, release.least, release.notes, release.issued,
    )  # fmt: skip
    signed = Signed(msgspec.json.encode(made).decode(), ())
    read_statement(signed)  # what is written is read back
    return signed


def add_signature(signed: Signed, key: str, signer: Callable[[bytes], bytes]) -> Signed:
    """Give a statement with one more signature; a second one of the same key takes the first one's place."""
    made = Signature(key, signer(_CONTEXT + signed.document.encode()).hex())
    others = tuple(each for each in signed.signatures if each.key != key)
    return msgspec.structs.replace(signed, signatures=(*others, made))


def missing(signed: Signed, root: Root) -> int:
    """Give how many signatures of the release keys of `root` a statement still lacks.

    Raises:
        PackageRefused: The root names no release keys.
    """
    if not root.releases:
        raise refuse("release-keys")
    return max(0, root.release_threshold - len(_signers(signed, root.releases)))


def verify_statement(signed: Signed, root: Root, former: Sequence[Root] = ()) -> Release:
    """Give the release that enough release keys of `root` have signed.

    Args:
        signed: The statement.
        root: The newest root that is known.
        former: Roots before it: whose keys signed it tells a replaced key from a stranger's.

    Raises:
        PackageRefused: Too few of them did, it is another province's, or not written as it should be.
    """
    if missing(signed, root):
        if any(_signers(signed, each.releases) for each in former):
            raise refuse("release-former-key")
        raise refuse("release-signature")
    statement = read_statement(signed)
    if statement.province != root.province:
        raise refuse("release-signature")
    return statement.value


def encode_release(file: ReleaseFile) -> bytes:
    """Give a release file's bytes."""
    return msgspec.json.format(msgspec.json.encode(file))


def parse_release(data: bytes) -> ReleaseFile:
    """Read a release file; what it says is not believed yet.

    Raises:
        PackageRefused: It is none, or a newer program's.
    """
    if len(data) > FILE_LIMIT:
        raise refuse("limit")
    try:
        file = msgspec.json.decode(data, type=ReleaseFile)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("release-file") from error
    if file.version != _FORMAT:
        raise refuse("release-version")
    return file


def open_release(known: Sequence[Signed], file: ReleaseFile) -> Verified:
    """Verify a release file against the roots that this office knows.

    The file may bring newer roots, so that an office that missed packages can check it; it may also bring
    fewer, but the newest known one decides.

    Raises:
        PackageRefused: Another province's or false roots, or a statement that too few release keys signed.
    """
    refuse_fork(known, file.roots)
    chain = tuple(file.roots) if len(file.roots) > len(known) else tuple(known)
    root = follow(root_of(known[-1]), chain)
    former = [root_of(each) for each in chain[:-1]]
    return Verified(chain, root, file.release, verify_statement(file.release, root, former))


def held(source: Source, release: Release) -> Iterator[bytes]:
    """Give the bytes of a setup file as they are read; never more than the release says.

    Whoever takes them may use them only when this came to its end without a refusal.

    Raises:
        PackageRefused: It is shorter, longer, or another file.
    """
    digest, left = hashlib.sha256(), release.size
    while left:
        block = source.read(min(_BLOCK, left))
        if not block:
            raise refuse("release-target", target=release.target)
        digest.update(block)
        left -= len(block)
        yield block
    if source.read(1) or digest.hexdigest() != release.sha256:
        raise refuse("release-target", target=release.target)


def _signers(signed: Signed, keys: Sequence[str]) -> set[str]:
    """Give which of these keys have signed; each counts once."""
    if len(signed.document) > STATEMENT_LIMIT or len(signed.signatures) > _MOST_SIGNATURES:
        raise refuse("limit")
    message = _CONTEXT + signed.document.encode()
    return {
        each.key
        for each in signed.signatures
        if each.key in keys and is_signed(each.key, message, bytes.fromhex(each.signature))
    }


def read_statement(signed: Signed) -> Statement:
    """Read a statement, whoever signed it: for what this office verified before, or made itself.

    Raises:
        PackageRefused: It is not written as it should be.
    """
    try:
        statement = msgspec.json.decode(signed.document, type=Statement)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise refuse("release-file") from error
    if statement.version != _FORMAT:
        raise refuse("release-version")
    least = not statement.least or is_version(statement.least)
    if not (is_version(statement.release) and least):
        raise refuse("release-file")
    return statement
