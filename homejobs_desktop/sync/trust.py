"""Whom an office trusts: the province's root document and its list of offices, both signed and versioned.

Each version of the root is signed by the root keys before it and its own, so the whole chain can be
followed from the one an office knows. The trust list is signed by the province key that the newest
root names. Versions never go down; an equal version must be the same document (exchange protocol 3.11).
"""

import hashlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec

from homejobs_desktop.domain.operations import Count
from homejobs_desktop.sync.keys import PublicKeys, is_recipient, is_signed, is_usable
from homejobs_desktop.sync.manifest import Hash, Manifest, PackageKind, Site, signed_bytes
from homejobs_desktop.sync.refusals import refuse

FASTEST = 1_000
"""How far a trust list's version may jump: an absurd one would block every later list."""

ROOT_CONTEXT = b"msync/root/v1\x00"
"""What a root's signatures begin with."""
HOLDERS = 10
"""How many people may hold root keys."""
_TRUST = b"msync/trust/v1\x00"
_MANY = 100
_T = TypeVar("_T")

Recipient = Annotated[str, msgspec.Meta(max_length=128)]
Name = Annotated[str, msgspec.Meta(max_length=200)]


class Signature(msgspec.Struct, frozen=True):
    """One signature under a document: the public key in hex and the signature in hex."""

    key: Hash
    signature: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}$")] = msgspec.field(name="sig")


class Signed(msgspec.Struct, frozen=True):
    """A document as its exact text, with its signatures."""

    document: str = msgspec.field(name="doc")
    signatures: tuple[Signature, ...] = msgspec.field(name="sigs")


class Root(msgspec.Struct, frozen=True):
    """Version `version` of a province's root: its keys and the root keys that must sign the next.

    `releases` are the keys of which `release_threshold` must sign a release of the program; none of them
    does anything else. A program before 0.3.0 passes over both.
    """

    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    version: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    threshold: Annotated[int, msgspec.Meta(ge=1, le=10)]
    roots: tuple[Hash, ...]
    sign: Hash
    open: Recipient
    permit_root: Hash
    archive: Recipient | None = None
    releases: tuple[Hash, ...] = ()
    release_threshold: Annotated[int, msgspec.Meta(ge=1, le=10)] = 1

    def check(self) -> None:
        """Refuse a root that too few, doubled or useless keys would guard.

        Raises:
            PackageRefused: It names a key twice, asks for more signatures than it has holders, or names
                a key with which anybody could sign or read.
        """
        different = len(set(self.roots)) == len(self.roots)
        if not (different and self.threshold <= len(self.roots) <= HOLDERS):
            raise refuse("trust", mistake="holders")
        apart = not {*self.roots, self.sign, self.permit_root} & set(self.releases)
        enough = self.release_threshold <= max(1, len(self.releases)) <= HOLDERS
        if not (apart and enough and len(set(self.releases)) == len(self.releases)):
            raise refuse("trust", mistake="release-keys")
        usable = all(map(is_usable, (*self.roots, self.sign, self.permit_root, *self.releases)))
        opens = [self.open] if self.archive is None else [self.open, self.archive]
        if not (usable and all(map(is_recipient, opens))):
            raise refuse("trust", mistake="key")


class Status(StrEnum):
    """Whether packages of a key are accepted."""

    ACTIVE = "active"
    RETIRING = "retiring"
    """Replaced by newer keys of the same computer; accepted until the newer ones have spoken."""
    SUSPENDED = "suspended"
    REVOKED = "revoked"


class TrustedSite(msgspec.Struct, frozen=True):
    """One installation in the trust list; `certificate` lets anybody check the documents it signs."""

    site: Site
    name: Name
    sign: Hash
    open: Recipient
    permit: Hash
    since: Annotated[str, msgspec.Meta(max_length=32)]
    certificate: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    status: Status = Status.ACTIVE
    revoked_after: Hash | None = None

    @property
    def accepted(self) -> bool:
        """Whether packages of its key are read."""
        return self.status in {Status.ACTIVE, Status.RETIRING}

    @property
    def keys(self) -> PublicKeys:
        """Its public keys."""
        return PublicKeys(self.sign, self.open, self.permit)


class TrustList(msgspec.Struct, frozen=True):
    """Every installation of a province, the least program that may exchange, the list before it."""

    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    version: Count
    previous: Hash | None
    sites: tuple[TrustedSite, ...] = ()
    program_min: Annotated[str, msgspec.Meta(max_length=32)] = ""

    def active(self, site: str) -> TrustedSite | None:
        """Give the accepted keys of `site`."""
        return next((each for each in self.sites if each.site == site and each.status is Status.ACTIVE), None)


class Trust(msgspec.Struct, frozen=True):
    """What an office believes: the newest root and the newest trust list, with their signed forms."""

    chain: tuple[Signed, ...]
    signed_list: Signed
    root: Root
    list: TrustList


def sign_root(root: Root, signers: Sequence[tuple[str, Callable[[bytes], bytes]]]) -> Signed:
    """Sign a root with the private halves of `signers` (public key, signing function)."""
    return _sign(ROOT_CONTEXT, root, signers)


def sign_trust(trusted: TrustList, key: str, signer: Callable[[bytes], bytes]) -> Signed:
    """Sign a trust list with the province key."""
    return _sign(_TRUST, trusted, [(key, signer)])


def follow(known: Root | None, chain: Sequence[Signed]) -> Root:
    """Follow a chain of roots from the one an office knows to the newest.

    Args:
        known: The root the office trusts; None when it is being enrolled.
        chain: Every version from the first on.

    Raises:
        PackageRefused: A version is missing, goes back, or is not signed by old and new root keys.
    """
    if not 0 < len(chain) <= _MANY:
        raise refuse("trust", mistake="chain")
    roots = [_read(signed, Root) for signed in chain]
    for version, (signed, root) in enumerate(zip(chain, roots, strict=True), start=1):
        before = roots[version - 2] if version > 1 else root
        if root.version != version or root.province != before.province:
            raise refuse("trust", mistake="version")
        root.check()
        if not (_holds(signed, root) and _holds(signed, before)):
            raise refuse("trust", mistake="root-signature")
    newest = roots[-1]
    if known is not None and (len(roots) < known.version or roots[known.version - 1] != known):
        raise refuse("root")
    return newest


def accept_list(current: Signed | None, candidate: Signed, root: Root) -> Signed:
    """Give the list to keep: the candidate when it is newer, else the current one.

    Raises:
        PackageRefused: The candidate is not signed by the province, is another document of the same
            version, jumps too far, or accepts a key again that was withdrawn.
    """
    offered = verify_list(candidate, root)
    if current is None:
        return candidate
    present = _read(current, TrustList)
    if offered.version < present.version:
        return current
    if offered.version == present.version:
        if candidate.document != current.document:
            raise refuse("trust", mistake="same-version")
        return current
    if offered.version > present.version + FASTEST:
        raise refuse("trust", mistake="jump")
    if offered.version == present.version + 1 and offered.previous != document_hash(current):
        raise refuse("trust", mistake="previous")
    withdrawn = {(each.site, each.sign) for each in present.sites if each.status is Status.REVOKED}
    if any(each.accepted and (each.site, each.sign) in withdrawn for each in offered.sites):
        raise refuse("forgotten")
    return candidate


def verify_list(candidate: Signed, root: Root) -> TrustList:
    """Give what a list says that the province of `root` signed.

    Raises:
        PackageRefused: It did not.
    """
    offered = _read(candidate, TrustList)
    message = _TRUST + _text(candidate)
    signed = any(
        each.key == root.sign and is_signed(each.key, message, _raw(each)) for each in candidate.signatures
    )
    if not signed or offered.province != root.province:
        raise refuse("trust", mistake="signature")
    return offered


def open_trust(known: Trust | None, chain: Sequence[Signed], candidate: Signed) -> Trust:
    """Take root chain and list out of a package and give what the office believes from now on.

    Raises:
        PackageRefused: They are not genuine, or not those of the province that this office knows.
    """
    if known is not None:
        refuse_fork(known.chain, chain)
    if known is not None and len(chain) < len(known.chain):
        return known  # an older package: what is known already stays
    root = follow(known.root if known else None, chain)
    kept = accept_list(known.signed_list if known else None, candidate, root)
    return Trust(tuple(chain), kept, root, _read(kept, TrustList))


def check_signer(known: Trust, signer: str, chain: Sequence[Signed]) -> None:
    """Refuse a package of the province that another key signed than the newest root names.

    Args:
        known: What this office believes.
        signer: The key that signed the package.
        chain: The roots in the package; they may name a key that this office does not know yet.
    """
    refuse_fork(known.chain, chain)
    newest = follow(known.root, chain) if len(chain) > len(known.chain) else known.root
    if newest.sign != signer:
        raise refuse("signature", sender=f"{newest.province}-00")


def is_withdrawn(trust: Trust, manifest: Manifest) -> bool:
    """Tell whether a county's package is signed with a key that the list no longer accepts."""
    return any(
        each.site == manifest.sender and each.sign == manifest.signer and not _speaks(each, manifest)
        for each in trust.list.sites
    )


def load_trust(chain: Sequence[Signed], signed_list: Signed) -> Trust:
    """Read documents that this office stored after it had verified them."""
    return Trust(tuple(chain), signed_list, _read(chain[-1], Root), _read(signed_list, TrustList))


def judge_package(
    trust: Trust, me: str, kinds: frozenset[PackageKind], *, released: bool = False
) -> Callable[[Manifest, bytes, bytes], None]:
    """Make the judge of packages that reach office `me`: receiver, kind, sender, its key and status.

    `released` accepts the key of a computer that was withdrawn: a person looked into the matter.
    """

    def judge(manifest: Manifest, head: bytes, signature: bytes) -> None:
        if manifest.receiver != me:
            raise refuse("receiver")
        if manifest.kind not in kinds:
            raise refuse("kind")
        key = _key_of(trust, manifest, released=released)
        if not is_signed(key, signed_bytes(head), signature):
            raise refuse("signature", sender=manifest.sender)

    return judge


def refuse_fork(known: Sequence[Signed], chain: Sequence[Signed]) -> None:
    """Refuse a chain of roots that is not the one this office knows, as far as both go."""
    for version, (mine, other) in enumerate(zip(known, chain, strict=False), start=1):
        if mine.document != other.document:
            raise refuse("root") if version == 1 else refuse("root-fork", version=str(version))


def judge_archived(trust: Trust) -> Callable[[Manifest, bytes, bytes], None]:
    """Make the judge of packages of this province that lie in an archive, whoever their receiver was.

    A key that was replaced or withdrawn since is no reason against them: a person looks at them.
    """
    own = {root_of(each).sign for each in trust.chain}

    def judge(manifest: Manifest, head: bytes, signature: bytes) -> None:
        keys = {each.sign for each in trust.list.sites if each.site == manifest.sender}
        if manifest.signer not in (own if manifest.sender == f"{trust.root.province}-00" else keys):
            raise refuse("signer", sender=manifest.sender)
        if not is_signed(manifest.signer, signed_bytes(head), signature):
            raise refuse("signature", sender=manifest.sender)

    return judge


def document_hash(signed: Signed) -> str:
    """Give the hash by which the next version names this one."""
    return hashlib.sha256(_text(signed)).hexdigest()


def root_of(signed: Signed) -> Root:
    """Read a root document."""
    return _read(signed, Root)


def list_of(signed: Signed) -> TrustList:
    """Read a trust list."""
    return _read(signed, TrustList)


def _key_of(trust: Trust, manifest: Manifest, *, released: bool) -> str:
    province = f"{trust.root.province}-00"
    if manifest.kind is not PackageKind.UP:
        if manifest.sender != province:
            raise refuse("signer", sender=manifest.sender)
        if manifest.signer in {root_of(each).sign for each in trust.chain} - {trust.root.sign}:
            raise refuse("former-key")
        # A key that is not known yet: the roots inside must name it (`check_signer`).
        return manifest.signer
    known = [each for each in trust.list.sites if each.site == manifest.sender]
    for each in known:
        if each.sign == manifest.signer:
            if not (_speaks(each, manifest) or released):
                raise refuse("revoked", sender=manifest.sender)
            return each.sign
    if not known:
        raise refuse("signer", sender=manifest.sender)
    raise refuse("signature", sender=manifest.sender)


def _speaks(office: TrustedSite, manifest: Manifest) -> bool:
    """Tell whether a key is accepted, or signed the last package that still is."""
    return office.accepted or (manifest.head is not None and manifest.head == office.revoked_after)


def _sign(
    context: bytes, document: Root | TrustList, signers: Sequence[tuple[str, Callable[[bytes], bytes]]]
) -> Signed:
    text = msgspec.json.encode(document)
    signatures = tuple(Signature(key, signer(context + text).hex()) for key, signer in signers)
    return Signed(text.decode(), signatures)


def _holds(signed: Signed, authority: Root) -> bool:
    """Tell whether enough different root keys of `authority` signed."""
    message = ROOT_CONTEXT + _text(signed)
    keys = {each.key for each in signed.signatures if each.key in authority.roots}
    good = {
        key
        for key in keys
        if any(each.key == key and is_signed(key, message, _raw(each)) for each in signed.signatures)
    }
    return len(good) >= authority.threshold


def _text(signed: Signed) -> bytes:
    return signed.document.encode()


def _raw(signature: Signature) -> bytes:
    return bytes.fromhex(signature.signature)


def _read(signed: Signed, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(signed.document, type=kind)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise refuse("trust", mistake="format") from error
