"""The slip that travels with a package, its short code, and looking into a package without reading it."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.transmittal_slip import Party, TransmittalSlip, transmittal_slip
from homejobs_desktop.domain.numbers import canonical_short_code, short_code
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.errors import NotFound, PackageRefused
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.persistence import exchange_ledger
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.receiving import PackagePreview, preview_package
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.refusals import refuse

_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Slip:
    """A printed slip; the code stands on it and in no list."""

    pdf: bytes
    number: int
    receiver: str


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a verified package says of itself; nothing was read in. `own` is one that was written here."""

    sender: str
    receiver: str
    number: int
    created: str
    size: int
    kinds: dict[str, int]
    decided: int
    already: bool
    own: bool = False


@reading(Permission.EXCHANGE)
def slip(ctx: Context, file: Path) -> Slip:
    """Print the slip of a package that this office wrote, or has read already.

    Raises:
        PackageRefused: It was neither written nor read here: its code is for typing, not for showing.
    """
    sha256 = _hash(file)
    found = exchange_ledger.package_of_file(ctx.session, sha256)
    if found is None:
        raise refuse("slip-unknown")
    out = found.direction == "out"
    here, there = _party(ctx, ctx.office.site), _party(ctx, found.peer)
    sender, receiver = (here, there) if out else (there, here)
    data = TransmittalSlip(
        sender=sender,
        receiver=receiver,
        kind=found.kind,
        number=found.number,
        made_on=_day(exchange_ledger.made_at(found)),
        size=found.size,
        counts=exchange_ledger.counts_of(found),
        code=short_code(sha256),
        qr_text=f"S1:{found.id}:{sha256}".upper(),
    )
    return Slip(transmittal_slip(data, load_fonts()), found.number, receiver.site)


@reading(Permission.EXCHANGE)
def confirm_slip(ctx: Context, file: Path, code: str) -> Path:
    """Hold the short code that somebody typed from the slip against a package, or those of a folder.

    Returns:
        The package whose code it is: the second copy where the first is damaged.

    Raises:
        Invalid: The code is mistyped.
        PackageRefused: It is the code of another package; the right one is never shown.
    """
    typed = canonical_short_code(code)
    files = stick.packages_in(file, ctx.office.site) if file.is_dir() else [file]
    unreadable: PackageRefused | None = None
    for each in (twin for package in files for twin in stick.twins(package)):
        try:
            if short_code(_hash(each)) == typed:
                return each
        except PackageRefused as refusal:
            unreadable = refusal
    raise unreadable or refuse("slip-code")


@reading(Permission.EXCHANGE)
def inspect_package(ctx: Context, file: Path) -> Inspected:
    """Verify a package and tell what it says, without reading it in.

    Raises:
        PackageRefused: Reading it would be refused as well.
    """
    own = exchange_ledger.package_of_file(ctx.session, _hash(file))
    if own is not None and own.direction == "out":
        return Inspected(
            ctx.office.site,
            own.peer,
            own.number,
            exchange_ledger.made_at(own),
            own.size,
            exchange_ledger.counts_of(own) or {},
            decided=0,
            already=False,
            own=True,
        )
    seen: PackagePreview = preview_package(ctx, file)
    return Inspected(
        seen.sender,
        seen.receiver,
        seen.number,
        seen.created,
        seen.size,
        seen.kinds,
        seen.decided,
        seen.already,
    )


def _hash(file: Path) -> str:
    if not file.is_file():
        raise NotFound(stick.NO_FILE, file=Verbatim(file))
    digest = hashlib.sha256()
    try:
        with file.open("rb") as source:
            while block := source.read(_BLOCK):
                digest.update(block)
    except OSError as fault:
        raise refuse("source") from fault
    return digest.hexdigest()


def _party(ctx: Context, site: str) -> Party:
    if site == ctx.office.site:
        return Party(site, ctx.office.name)
    if site == ctx.office.province_site:
        province = book_of(ctx).get("provinces", ctx.office.province_code)
        return Party(site, province.name if province else "")
    trust = trust_of(ctx)
    names = {each.site: each.name for each in trust.list.sites} if trust else {}
    return Party(site, names.get(site, ""))


def _day(instant: str) -> dt.date:
    return dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()
