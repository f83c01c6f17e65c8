"""Packages whose arrival was confirmed are taken off the drive: what is not there cannot be lost with it.

Only what this office wrote itself, byte for byte, and only once the receiver has said that it has it;
whatever else lies on a drive is left alone.
"""

from collections.abc import Callable
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.persistence import blob_offers, exchange, exchange_ops
from homejobs_desktop.persistence.exchange import PackageRecord
from homejobs_desktop.persistence.outgoing import written_packages
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context
from homejobs_desktop.sync.manifest import Limits, MemberName, PackageKind, parse_manifest


def wipe_confirmed(ctx: Context, folder: Path, site: str | None = None) -> tuple[str, ...]:
    """Take confirmed packages (for `site`, or everybody) and their copies off a drive.

    Returns:
        Their names. A file that the drive does not give up is passed over.
    """
    own = [file for file in stick.files_on(folder) if _is_named_ours(file.name, ctx.office.site, site)]
    records = written_packages(ctx.session, (file.name for file in own))
    confirmed = Confirmed(ctx)
    wiped = set()
    for file in own:
        record = records.get(file.name.lower())
        if record is None or not confirmed(record):
            continue
        if stick.remove_same(file, record.size, record.sha256):
            wiped.add(record.file)
    return tuple(sorted(wiped))


class Confirmed:
    """Tells of a package that this office wrote whether its receiver has said that it has it all."""

    def __init__(self, ctx: Context) -> None:
        county = ctx.office.kind is OfficeKind.COUNTY
        self._told = _confirmed_up(ctx) if county else _confirmed_down(ctx)
        self._askers = frozenset(blob_offers.askers(ctx.session))

    def __call__(self, record: PackageRecord) -> bool:
        """Tell whether a package that was written here has arrived."""
        if record.peer in self._askers and _has_blobs(record):
            return False
        return self._told(record)


def _is_named_ours(name: str, me: str, receiver: str | None) -> bool:
    label = stick.label_of(name)
    return label is not None and label.sender == me and receiver in {None, label.receiver}


def _has_blobs(record: PackageRecord) -> bool:
    """Tell whether attachments are in it: whoever still asks for some may not have read it."""
    members = parse_manifest(record.manifest, Limits()).members
    return any(member.name is MemberName.BLOB for member in members)


def _confirmed_up(ctx: Context) -> Callable[[PackageRecord], bool]:
    """A county's package is confirmed once the province has its last operation."""
    delivered = exchange_ops.own_chain(ctx.session).delivered

    def confirmed(record: PackageRecord) -> bool:
        if record.kind != PackageKind.UP or record.head is None:
            return False
        numbers = exchange_ops.own_numbers(ctx.session, (record.head,))
        return numbers.get(record.head.hex(), delivered + 1) <= delivered

    return confirmed


def _confirmed_down(ctx: Context) -> Callable[[PackageRecord], bool]:
    """An answer is confirmed once a later package of the county stands at its end or beyond it."""

    def confirmed(record: PackageRecord) -> bool:
        if record.kind != PackageKind.DOWN:
            return False
        county = exchange.read_peer(ctx.session, record.peer)
        life = parse_manifest(record.manifest, Limits()).pinc
        return record.at < county.in_at and life == county.pinc and record.upper <= county.csn

    return confirmed
