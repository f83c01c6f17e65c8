"""How an office joins its province: request, 24 digits compared by voice, grant."""

import datetime as dt
import io
from dataclasses import dataclass
from pathlib import Path

import msgspec

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotAllowed, PackageRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.persistence import store
from homejobs_desktop.services import stick
from homejobs_desktop.services.archive_keys import archive_readers, new_archive
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.packing import Draft, blank, seal
from homejobs_desktop.services.peers import note_schema
from homejobs_desktop.services.province_keys import ROOT_KEY, sign_list
from homejobs_desktop.services.recalling import remember, steady
from homejobs_desktop.services.seal import has_joined, own_keys
from homejobs_desktop.services.trusted import keep_trust, trust_of
from homejobs_desktop.sync.container import pack_member
from homejobs_desktop.sync.enrolment import (
    Grant,
    accept,
    enrol,
    judge_grant,
    read_grant,
    read_request,
    root_digits,
    write_request,
)
from homejobs_desktop.sync.keys import (
    fingerprint,
    generate_signing_key,
    grouped_digits,
    public_of,
    sign,
)
from homejobs_desktop.sync.manifest import Member, MemberName, PackageKind
from homejobs_desktop.sync.qr import make_certificate
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Root, Trust, TrustList, open_trust, sign_root

PERMIT_ROOT_KEY = "permit-root"
CERTIFIED_DAYS = 3 * 366

ONLY_COUNTY = mark("Exchange", "Only a county's office is enrolled. The province enrols others.")
ONLY_PROVINCE = mark("Exchange", "Only the province enrols offices. Take this file to its computer.")
NOT_READ = mark("Exchange", "The file {file} could not be read. Plug the drive in, or choose another file.")


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """A written request and the digits that are read out to the province."""

    file: Path
    digits: str

    @property
    def grouped(self) -> str:
        """The digits in groups of four."""
        return grouped_digits(self.digits)


@dataclass(frozen=True, slots=True)
class Granted:
    """An office that was enrolled, and the file to take back to it."""

    site: str
    name: str
    file: Path
    root_digits: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """This office is enrolled; `root_digits` may be compared with what the province shows."""

    site: str
    province: str
    root_digits: str
    trust_version: int


def found_province(ctx: Context) -> Trust:
    """Give the province's trust as it stands; its root, permit root, archive and first list are made once.

    Raises:
        PackageRefused: This computer does not have the keys that the root names.
    """
    known = trust_of(ctx)
    if known is not None:
        return steady(ctx, known)
    root_key = signing_key(ctx, ROOT_KEY)
    permit_root = signing_key(ctx, PERMIT_ROOT_KEY)
    keys = own_keys(ctx).public
    root = Root(
        province=ctx.office.province_code,
        version=1,
        threshold=1,
        roots=(public_of(root_key),),
        sign=keys.sign,
        open=keys.open,
        permit_root=public_of(permit_root),
        archive=new_archive(ctx),
    )
    chain = (sign_root(root, [(public_of(root_key), lambda text: sign(root_key, text))]),)
    trust = open_trust(None, chain, sign_list(ctx, TrustList(ctx.office.province_code, 1, None)))
    keep_trust(ctx, trust)
    return trust


def enrolled(ctx: Context) -> Trust:
    """Give whom this office trusts; raises PackageRefused where it has not joined the exchange."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        return found_province(ctx)
    trust = trust_of(ctx)
    if trust is None or not has_joined(ctx, trust):
        raise refuse("not-enrolled")
    return trust


@writing(Permission.EXCHANGE)
@OwnDisk()
def enrol_request(ctx: Context, target: Path) -> EnrolRequest:
    """Write this office's enrolment request to `target` and give the 24 digits to read out."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_COUNTY)
    leave_mark(ctx)
    keys = own_keys(ctx)
    data = write_request(ctx.office.site, ctx.office.name, keys, ctx.session.instant())
    stick.write_whole(target, data, ctx.ids)
    digits = fingerprint(keys.public)
    store.audit(ctx.session, "enrol_request", {"digits": digits})
    return EnrolRequest(target, digits)


@writing(Permission.MANAGE_OFFICE)
@OwnDisk()
def enrol_grant(ctx: Context, file: Path, digits: str, target: Path) -> Granted:
    """Enrol the office that wrote the request, when its digits are those read out by telephone.

    Raises:
        PackageRefused: The request is not genuine, or the digits do not belong to it.
    """
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
    request = read_request(_read(file))
    if "".join(filter(str.isdigit, ascii_digits(digits))) != fingerprint(request.keys):
        raise refuse("digits")
    leave_mark(ctx)
    trust = found_province(ctx)
    certificate = certificate_for(ctx, request.site, request.permit)
    listed = trust.list.active(request.site)
    if listed is None or listed.keys != request.keys:
        trusted = enrol((trust.signed_list, trust.list), request, certificate.hex(), ctx.session.instant())
        trust = open_trust(trust, trust.chain, sign_list(ctx, trusted))
        keep_trust(ctx, trust)
    grant = Grant(request.site, request.name, trust.chain, trust.signed_list, SCHEMA_VERSION)
    members = (pack_member(MemberName.CONTROL, [msgspec.json.encode(grant)]),)
    readers = (request.open, *archive_readers(trust.root))
    package = seal(ctx, Draft(blank(ctx, PackageKind.GRANT, request.site), members, readers))
    stick.write_whole(target, package.read_bytes(), ctx.ids)
    note_schema(ctx, request.site, request.schema)
    store.audit(ctx.session, "enrol_grant", {"site": request.site, "list": trust.list.version})
    # Not before the grant lies on the drive: one that could not be written enrols nobody.
    remember(ctx, trust)
    return Granted(request.site, request.name, target, root_digits(trust.root))


@writing(Permission.EXCHANGE)
@OwnDisk()
def enrol_accept(ctx: Context, file: Path) -> Accepted:
    """Take the province's grant: from now on this office exchanges with it."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_COUNTY)
    keys, known = own_keys(ctx), trust_of(ctx)
    verified = Sealed(io.BytesIO(_read(file))).verify(keys.open, judge_grant(known))
    taken = _ControlOnly()
    verified.read(taken)
    trust = accept(known, verified.manifest, taken.data, keys.public, ctx.office.site)
    keep_trust(ctx, trust)
    note_schema(ctx, ctx.office.province_site, read_grant(taken.data).schema)
    store.audit(ctx.session, "enrol_accept", {"list": trust.list.version, "root": trust.root.version})
    province = f"{trust.root.province}-00"
    return Accepted(ctx.office.site, province, root_digits(trust.root), trust.list.version)


class _ControlOnly:
    """Takes the one section of a grant."""

    def __init__(self) -> None:
        self.data = b""

    def control(self, data: bytes) -> None:
        """Take the control section."""
        self.data = data

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Refuse any other section."""
        raise refuse("content", mistake=f"{member.name} {len(batch)}")

    def blob(self, member: Member, data: bytes) -> None:
        """Refuse attachments: a grant has none."""
        raise refuse("content", mistake=f"{member.name} {len(data)}")


def certificate_for(ctx: Context, site: str, permit: str) -> bytes:
    """Certify the key with which an office signs permits, from today on."""
    today = ctx.clock.today()
    until = today + dt.timedelta(days=CERTIFIED_DAYS)
    return make_certificate(signing_key(ctx, PERMIT_ROOT_KEY), site, permit, today, until)


def signing_key(ctx: Context, name: str) -> bytes:
    """Give the signing key that the vault keeps under a name; it is made when it is first needed."""
    kept = ctx.vault.load(name)
    if kept is None:
        kept = generate_signing_key()
        ctx.vault.save(name, kept)
    return kept


def _read(file: Path) -> bytes:
    limit = 16 * 1024 * 1024
    try:
        with file.open("rb") as source:
            data = source.read(limit + 1)
    except OSError as fault:
        raise PackageRefused("source", NOT_READ, file=Verbatim(file)) from fault
    if len(data) > limit:
        raise refuse("file-size")
    return data
