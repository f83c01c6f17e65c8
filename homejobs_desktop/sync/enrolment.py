"""How an office joins: a request with its public keys, 24 digits compared by voice, a grant.

The request is a small readable file: it holds public keys and the office's name only, signed by its
own key. The grant is a package like every other: signed by the province and encrypted to the new keys.
"""

from collections.abc import Callable
from typing import Annotated

import msgspec

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.operations import Count
from homejobs_desktop.sync.keys import PublicKeys, SecretKeys, check_public, digits_of, is_signed, sign
from homejobs_desktop.sync.manifest import Hash, Manifest, PackageKind, Site, signed_bytes
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import (
    Name,
    Recipient,
    Root,
    Signature,
    Signed,
    Status,
    Trust,
    TrustedSite,
    TrustList,
    document_hash,
    open_trust,
)

REQUEST_LIMIT = 64 * 1024
_REQUEST = b"msync/enrol-request/v1\x00"


class Request(msgspec.Struct, frozen=True):
    """What a new installation says of itself."""

    site: Site
    name: Name
    sign: Hash
    open: Recipient
    permit: Hash
    created: Annotated[str, msgspec.Meta(max_length=32)]
    version: int = msgspec.field(name="v", default=1)
    schema: Count = 1

    @property
    def keys(self) -> PublicKeys:
        """Its public keys."""
        return PublicKeys(self.sign, self.open, self.permit)


class Grant(msgspec.Struct, frozen=True):
    """Control section of a grant: which site the new keys are, and whom to trust."""

    site: Site
    name: Name
    roots: tuple[Signed, ...]
    trust: Signed
    schema: Count = 1


def _request(site: str, name: str, keys: PublicKeys, created: str) -> Request:
    return Request(site, name, keys.sign, keys.open, keys.permit, created, schema=SCHEMA_VERSION)


def write_request(site: str, name: str, keys: SecretKeys, created: str) -> bytes:
    """Give the bytes of an enrolment request."""
    public = keys.public
    document = msgspec.json.encode(_request(site, name, public, created))
    signed = Signed(document.decode(), (Signature(public.sign, sign(keys.sign, _REQUEST + document).hex()),))
    return msgspec.json.format(msgspec.json.encode(signed))


def ask_renewal(site: str, name: str, keys: SecretKeys, created: str) -> Signed:
    """Give the document in which an office names its next keys, signed with the next one."""
    public = keys.public
    document = msgspec.json.encode(_request(site, name, public, created))
    return Signed(document.decode(), (Signature(public.sign, sign(keys.sign, _REQUEST + document).hex()),))


def read_renewal(signed: Signed, site: str) -> PublicKeys:
    """Give the next keys that an office of `site` names.

    Raises:
        PackageRefused: The document is not signed with them, or is another office's.
    """
    request = _request_of(signed)
    if request.site != site:
        raise refuse("request", mistake="site")
    return request.keys


def read_request(data: bytes) -> Request:
    """Read an enrolment request and hold it against its own signature.

    Raises:
        PackageRefused: It is no request, is changed, or its keys are not usable.
    """
    if len(data) > REQUEST_LIMIT:
        raise refuse("limit")
    try:
        signed = msgspec.json.decode(data, type=Signed)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("request", mistake="format") from error
    return _request_of(signed)


def _request_of(signed: Signed) -> Request:
    try:
        request = msgspec.json.decode(signed.document, type=Request)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("request", mistake="format") from error
    message = _REQUEST + signed.document.encode()
    if not any(
        each.key == request.sign and is_signed(each.key, message, bytes.fromhex(each.signature))
        for each in signed.signatures
    ):
        raise refuse("request", mistake="signature")
    check_public(request.keys)
    return request


def enrol(current: tuple[Signed, TrustList], request: Request, certificate: str, since: str) -> TrustList:
    """Give the next trust list with the request's office in it.

    Keys that the site had before are withdrawn: a new computer takes the place of the old one.

    Raises:
        PackageRefused: The site is not a county of this province, or a key belongs to another site.
    """
    signed, trusted = current
    if not request.site.startswith(trusted.province) or request.site.endswith("-00"):
        raise refuse("request", mistake="site")
    mine = {request.sign, request.open, request.permit}
    for each in trusted.sites:
        if each.site != request.site and mine & {each.sign, each.open, each.permit}:
            raise refuse("request", mistake="keys-of-another-office")
        if each.status is not Status.ACTIVE and mine & {each.sign, each.open, each.permit}:
            raise refuse("request", mistake="withdrawn-keys")
    kept = tuple(
        msgspec.structs.replace(each, status=Status.REVOKED)
        if each.site == request.site and each.sign != request.sign
        else each
        for each in trusted.sites
        if not (each.site == request.site and each.sign == request.sign)
    )
    new = TrustedSite(
        request.site, request.name, request.sign, request.open, request.permit, since, certificate
    )  # fmt: skip
    return msgspec.structs.replace(
        trusted, version=trusted.version + 1, previous=document_hash(signed), sites=(*kept, new)
    )


def judge_grant(known: Trust | None) -> Callable[[Manifest, bytes, bytes], None]:
    """Make the judge of grants: signed by the key that the manifest names.

    Whose key that is, the root inside must say (see `accept`); who is enrolled already accepts
    grants of the known province only.
    """

    def judge(manifest: Manifest, head: bytes, signature: bytes) -> None:
        if manifest.kind is not PackageKind.GRANT:
            raise refuse("kind")
        if not is_signed(manifest.signer, signed_bytes(head), signature):
            raise refuse("signature", sender=manifest.sender)
        if known is not None and manifest.sender != f"{known.root.province}-00":
            raise refuse("root")

    return judge


def accept(known: Trust | None, manifest: Manifest, control: bytes, keys: PublicKeys, site: str) -> Trust:
    """Read a grant's control section and give the trust that this office has from now on.

    Args:
        known: What it trusted before, if it was enrolled.
        manifest: The verified manifest.
        control: The control section.
        keys: This computer's public keys.
        site: The site that this office was made for.
    """
    grant = read_grant(control)
    trust = open_trust(known, grant.roots, grant.trust)
    if trust.root.sign != manifest.signer or manifest.sender != f"{trust.root.province}-00":
        raise refuse("signature", sender=manifest.sender)
    mine = trust.list.active(site)
    if grant.site != site or manifest.receiver != site or mine is None or mine.keys != keys:
        raise refuse("grant")
    return trust


def read_grant(control: bytes) -> Grant:
    """Read a grant's control section."""
    try:
        return msgspec.json.decode(control, type=Grant)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="grant") from error


def root_digits(root: Root) -> str:
    """Give the 24 digits of a province's root keys, to be compared at enrolment."""
    return digits_of(b"".join(bytes.fromhex(key) for key in sorted(root.roots)))
