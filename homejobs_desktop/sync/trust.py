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
from homejobs_desktop.sync.keys import PublicKeys, is_signed
from homejobs_desktop.sync.manifest import Hash, Manifest, PackageKind, Site, signed_bytes
from homejobs_desktop.sync.refusals import refuse

FASTEST = 1_000
"""How far a trust list's version may jump: an absurd one would block every later list."""

_ROOT = b"msync/root/v1\x00"
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
    """Version `version` of a province's root: its keys and the root keys that must sign the next."""

    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    version: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    threshold: Annotated[int, msgspec.Meta(ge=1, le=10)]
    roots: tuple[Hash, ...]
    sign: Hash
    open: Recipient
    permit_root: Hash
    archive: Recipient | None = None


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
    return _sign(_ROOT, root, signers)


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
            version, or jumps too far.
    """
    offered = _read(candidate, TrustList)
    keys = {
        each.key
        for each in candidate.signatures
        if is_signed(each.key, _TRUST + _text(candidate), _raw(each))
    }
    if root.sign not in keys or offered.province != root.province:
        raise refuse("trust", mistake="signature")
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
    return candidate


def open_trust(known: Trust | None, chain: Sequence[Signed], candidate: Signed) -> Trust:
    """Take root chain and list out of a package and give what the office believes from now on."""
    if known is not None and len(chain) < len(known.chain):
        # An older package: what is known already stays, if the old chain is its beginning.
        if tuple(chain) != known.chain[: len(chain)]:
            raise refuse("root")
        return known
    root = follow(known.root if known else None, chain)
    kept = accept_list(known.signed_list if known else None, candidate, root)
    return Trust(tuple(chain), kept, root, _read(kept, TrustList))


def load_trust(chain: Sequence[Signed], signed_list: Signed) -> Trust:
    """Read documents that this office stored after it had verified them."""
    return Trust(tuple(chain), signed_list, _read(chain[-1], Root), _read(signed_list, TrustList))


def revoke(current: tuple[Signed, TrustList], site: str, after: str | None) -> TrustList:
    """Give the next trust list in which no key of `site` is accepted any more.

    Args:
        current: The present list with its signed form.
        site: Whose keys are withdrawn.
        after: Hash of the last operation that is still accepted, so that its package may be read again.

    Raises:
        PackageRefused: The site has no key that could be withdrawn.
    """
    signed, trusted = current
    if not any(each.site == site and each.accepted for each in trusted.sites):
        raise refuse("unknown-site", site=site)
    changed = tuple(
        msgspec.structs.replace(each, status=Status.REVOKED, revoked_after=after)
        if each.site == site and each.accepted
        else each
        for each in trusted.sites
    )
    return _following(signed, trusted, changed)


def renew(current: tuple[Signed, TrustList], site: str, keys: PublicKeys, since: str) -> TrustList:
    """Give the next trust list in which `site` has new keys; its present ones retire.

    Raises:
        PackageRefused: The site is not accepted, or a new key stands in the list already.
    """
    signed, trusted = current
    present = trusted.active(site)
    if present is None or keys.permit != present.permit:
        raise refuse("request", mistake="site")
    if {keys.sign, keys.open} & {key for each in trusted.sites for key in (each.sign, each.open)}:
        raise refuse("request", mistake="keys-in-use")
    new = msgspec.structs.replace(present, sign=keys.sign, open=keys.open, since=since)
    old = msgspec.structs.replace(present, status=Status.RETIRING)
    others = tuple(each for each in trusted.sites if each is not present)
    return _following(signed, trusted, (*others, old, new))


def end_retiring(current: tuple[Signed, TrustList], site: str) -> TrustList | None:
    """Give the next trust list without the retiring keys of `site`; None when there are none."""
    signed, trusted = current
    if not any(each.site == site and each.status is Status.RETIRING for each in trusted.sites):
        return None
    changed = tuple(
        msgspec.structs.replace(each, status=Status.REVOKED)
        if each.site == site and each.status is Status.RETIRING
        else each
        for each in trusted.sites
    )
    return _following(signed, trusted, changed)


def _following(signed: Signed, trusted: TrustList, sites: tuple[TrustedSite, ...]) -> TrustList:
    return msgspec.structs.replace(
        trusted, version=trusted.version + 1, previous=document_hash(signed), sites=sites
    )  # fmt: skip


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
        return trust.root.sign
    known = [each for each in trust.list.sites if each.site == manifest.sender]
    for each in known:
        if each.sign == manifest.signer:
            last = manifest.head is not None and manifest.head == each.revoked_after
            if not (each.accepted or last or released):
                raise refuse("revoked", sender=manifest.sender)
            return each.sign
    if not known:
        raise refuse("signer", sender=manifest.sender)
    raise refuse("signature", sender=manifest.sender)


def _sign(
    context: bytes, document: Root | TrustList, signers: Sequence[tuple[str, Callable[[bytes], bytes]]]
) -> Signed:
    text = msgspec.json.encode(document)
    signatures = tuple(Signature(key, signer(context + text).hex()) for key, signer in signers)
    return Signed(text.decode(), signatures)


def _holds(signed: Signed, authority: Root) -> bool:
    """Tell whether enough different root keys of `authority` signed."""
    message = _ROOT + _text(signed)
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
