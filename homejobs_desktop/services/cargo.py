"""The bytes of attachments in packages: what goes with an export, and what of a package is taken in.

An operation never waits for its bytes: they go with the same package or a later one, as there is room,
and who lacks some asks for them in its next package (exchange protocol 3.10).
"""

import datetime as dt
import hashlib
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from homejobs_desktop.domain.attachments import LARGEST, mime_of
from homejobs_desktop.domain.entities import ATTACHMENT
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import Operation, edits_of
from homejobs_desktop.persistence import attachments, blob_offers, exchange, exchange_ops, journal
from homejobs_desktop.persistence.blob_offers import ADD, Offer
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.peers import knows
from homejobs_desktop.sync.container import PackedMember, pack_blob
from homejobs_desktop.sync.manifest import MemberName

BAD_BLOB = "blob"
"""The alarm of an attachment whose bytes are not what their name or their record promises."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How many bytes of attachments go with one package and one export, and how many are asked for."""

    package: int = 128 * 1024 * 1024
    blobs: int = 1_500
    packages: int = 8
    again: int = 16 * 1024 * 1024
    want: int = 2_000
    share: float = 0.4
    """The part of a drive's free room that one export may take: copies and the sheets need some, too."""


@dataclass(frozen=True, slots=True)
class WaitingFiles:
    """How many attachments' bytes wait to be sent, and how many have not come yet."""

    to_send: int = 0
    missing: int = 0


BUDGET = Budget()
KEPT_FOR = dt.timedelta(days=30)
"""How long a county keeps the bytes of documents that left it: the province may be restored meanwhile."""


class Cargo:
    """What goes to one office in one export: bytes that it asked for, then new ones, while there is room."""

    def __init__(self, ctx: Context, site: str, folder: Path, budget: Budget = BUDGET) -> None:
        self._ctx = ctx
        self._site = site
        self._budget = budget
        self._room = int(min(free_room(folder), free_room(ctx.paths.outbox)) * budget.share)
        self._loads = 0
        self._sent: list[str] = []
        delivered = 0
        if ctx.office.kind is OfficeKind.COUNTY:
            delivered = exchange_ops.own_chain(ctx.session).delivered
        # A program before attachments would refuse a package that brings some.
        known = knows(ctx, site, ATTACHMENT.since)
        found = blob_offers.offers(ctx.session, site, delivered) if known else []
        self._fresh = [each for each in found if each.fresh]
        self._again = [each for each in found if not each.fresh]

    @property
    def more(self) -> bool:
        """Whether bytes that were never written for this office still wait and have room."""
        fits = any(each.size <= self._room for each in self._fresh)
        return fits and self._loads < self._budget.packages

    def load(self) -> tuple[PackedMember, ...]:
        """Give the sections of attachments for the next package."""
        left = min(self._budget.package, self._room) if self._loads < self._budget.packages else 0
        loaded, self._fresh = _split(self._fresh, left, self._budget.blobs)
        if not self._loads and not self._fresh:
            # What was written before may be on a drive that was lost: it fills what room there is.
            left = min(self._budget.again, left - _sum(loaded))
            again, self._again = _split(self._again, left, self._budget.blobs - len(loaded))
            loaded += again
        self._loads += 1
        self._room -= _sum(loaded)
        members = [self._packed(each) for each in loaded]
        return tuple(each for each in members if each is not None)

    def note_sent(self) -> None:
        """Remember what was written: it is not written again unless somebody asks or there is room."""
        blob_offers.note_sent(self._ctx.session, self._site, self._sent)

    def _packed(self, offer: Offer) -> PackedMember | None:
        read = partial(_bytes_of, self._ctx.session, offer.sha256)
        if hashlib.sha256(read()).hexdigest() != offer.sha256:
            return None
        self._sent.append(offer.sha256)
        return pack_blob(offer.sha256, read)


class BlobTaker:
    """Takes the attachments' bytes of one package in: only those that a document here waits for."""

    def __init__(self, session: Session, sender: str) -> None:
        self._session = session
        self._sender = sender
        self._promised: dict[str, set[tuple[int, str]]] = {}
        self.count = 0
        self.taken = 0

    def counted(self, lines: dict[str, int]) -> str:
        """Give how many lines and attachments a package had, as it is kept beside it."""
        blobs = {MemberName.BLOB.value: self.count} if self.count else {}
        return msgspec.json.encode(lines | blobs).decode()

    def promise(self, operations: Iterable[Operation]) -> None:
        """Expect the bytes of documents whose operations are here but must wait: they may not come twice."""
        for each in operations:
            if each.header.type == ADD and each.body:
                fields = edits_of(each.body).fields
                sha256, size, mime = (fields.get(name, (None, ""))[1] for name in ("sha256", "size", "mime"))
                if isinstance(size, int):
                    self._promised.setdefault(str(sha256), set()).add((size, str(mime)))

    def take(self, sha256: str, data: bytes) -> None:
        """Keep these bytes if a document of this office waits for them.

        What nobody here names counts for nothing: its operation may come later, its record may have left
        or been erased. What is not what it says is told, and stays wanted.
        """
        self.count += 1
        expected = attachments.expected(self._session, sha256) | self._promised.get(sha256, set())
        if not expected:
            return
        wrong = _wrong(sha256, data, expected)
        if wrong:
            exchange.add_alarm_once(self._session, self._sender, BAD_BLOB, f"{wrong} {sha256}")
            return
        self.taken += attachments.keep_content(self._session, sha256, data)


def _wrong(sha256: str, data: bytes, expected: set[tuple[int, str]]) -> str:
    """Give in a word what is wrong with bytes, "" when they are what their name and a record say."""
    if hashlib.sha256(data).hexdigest() != sha256:
        return "hash"
    mime = mime_of(data)
    if not mime or len(data) > LARGEST:
        return "content"
    return "" if (len(data), mime) in expected else "record"


def waiting_files(ctx: Context) -> WaitingFiles:
    """Count the attachments whose bytes wait: for another office, and for this one."""
    session = ctx.session
    if ctx.office.kind is OfficeKind.COUNTY:
        delivered = exchange_ops.own_chain(session).delivered
        to_send = len(blob_offers.offers(session, ctx.office.province_site, delivered))
    else:
        to_send = sum(len(blob_offers.offers(session, each, 0)) for each in blob_offers.askers(session))
    return WaitingFiles(to_send, blob_offers.missing_count(session))


def wanted_here(ctx: Context) -> tuple[str, ...]:
    """Give the attachments whose bytes this county asks the province for."""
    return blob_offers.missing(ctx.session, BUDGET.want)


def wanted_from(ctx: Context, site: str, pinc: int) -> tuple[str, ...]:
    """Give the attachments whose bytes the province asks a county for.

    A province that was restored asks every county for all that it lacks: who held a document last is not
    what it remembers.
    """
    if pinc > journal.FIRST_PINC:
        return blob_offers.missing(ctx.session, BUDGET.want)
    return blob_offers.missing_from(ctx.session, site, BUDGET.want)


def clear_left(ctx: Context) -> None:
    """Delete the bytes of documents that left this county a while ago and that nobody asks for."""
    before = (ctx.clock.now() - KEPT_FOR).strftime("%Y-%m-%dT%H:%M:%SZ")
    blob_offers.drop_left(ctx.session, ctx.office.province_site, before)


def free_room(folder: Path) -> int:
    """Give the free bytes where a folder is or will be; 0 where that cannot be told."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return 0


def _bytes_of(session: Session, sha256: str) -> bytes:
    return attachments.content(session, sha256) or b""


def _split(offers: Sequence[Offer], room: int, most: int) -> tuple[list[Offer], list[Offer]]:
    """Part offers into those that fit into the room, in their order, and the others."""
    taken: list[Offer] = []
    left: list[Offer] = []
    for each in offers:
        fits = each.size <= room and len(taken) < most
        (taken if fits else left).append(each)
        room -= each.size if fits else 0
    return taken, left


def _sum(offers: list[Offer]) -> int:
    return sum(each.size for each in offers)
