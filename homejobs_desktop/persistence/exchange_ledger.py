"""What became of the operations that packages carried, counted from the journal itself."""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import func, select

from homejobs_desktop.domain.operations import FIRST, Header, parse_header
from homejobs_desktop.persistence.base import as_bytes, as_int
from homejobs_desktop.persistence.exchange import PackageRecord, package_of
from homejobs_desktop.persistence.exchange_tables import package, waiting
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session

UNANSWERED = ""
"""The word of an operation about which nothing is decided yet."""
WAITING = "waiting"
"""The word of an operation whose predecessor is missing."""


class _Ends(msgspec.Struct):
    """What a manifest says of its operations."""

    prev: str | None = None
    head: str | None = None
    created: str = ""


_manifest = msgspec.json.Decoder(_Ends)
_counts = msgspec.json.Decoder(dict[str, int])
MOST = 50_000
"""Operations in one package at most."""
_MANIFESTS = 500


def up_packages(session: Session, site: str, since: str, until: str) -> list[PackageRecord]:
    """Give a site's up packages, written or read, of [`since`, `until`) ("" for any), oldest first."""
    mine = site == session.office.site
    query = select(package).where(package.c.kind == "up", package.c.direction == ("out" if mine else "in"))
    if not mine:
        query = query.where(package.c.peer == site)
    if since:
        query = query.where(package.c.at >= since)
    if until:
        query = query.where(package.c.at < until)
    return [package_of(row) for row in session.mappings(query.order_by(package.c.at, package.c.number))]


def manifests_read(session: Session) -> Iterator[tuple[str, bytes, bytes]]:
    """Give id, manifest and signature of every package that was read, some at once."""
    columns = (package.c.id, package.c.manifest, package.c.signature)
    after = ""
    while True:
        query = select(*columns).where(package.c.direction == "in", package.c.id > after)
        batch = session.rows(query.order_by(package.c.id).limit(_MANIFESTS))
        if not batch:
            return
        for key, manifest, signature in batch:
            yield str(key), as_bytes(manifest), as_bytes(signature)
        after = str(batch[-1][0])


def package_of_file(session: Session, sha256: str) -> PackageRecord | None:
    """Give the package whose file has this hash, written or read here."""
    found = session.mappings(select(package).where(package.c.sha256 == sha256).limit(1))
    return package_of(found[0]) if found else None


def ends_of(record: PackageRecord) -> tuple[bytes, bytes]:
    """Give the hashes before the first and of the last operation of an up package."""
    manifest = _manifest.decode(record.manifest)
    return bytes.fromhex(manifest.prev or ""), bytes.fromhex(manifest.head or "")


def made_at(record: PackageRecord) -> str:
    """Give the instant that a package's manifest names as its own."""
    return _manifest.decode(record.manifest).created or record.at


def counts_of(record: PackageRecord) -> dict[str, int] | None:
    """Give how many lines each section of a package has; None when nobody counted."""
    return _counts.decode(record.result) if record.result.startswith("{") else None


def words_of_chain(session: Session, site: str, upto: int | None = None) -> Counter[str]:
    """Count the operations of a site's chain (up to number `upto`) by what was decided about them."""
    word = func.coalesce(op.c.outcome, UNANSWERED)
    query = select(word, func.count()).where(op.c.site == site)
    if upto is not None:
        query = query.where(op.c.n <= upto)
    found = Counter({str(name): as_int(count) for name, count in session.rows(query.group_by(word))})
    late = sum(
        parse_header(as_bytes(row[0])).site == site for row in session.rows(select(waiting.c.header))
    )  # fmt: skip
    return found + Counter({WAITING: late})


def words_of_packages(session: Session, ends: Iterable[tuple[bytes, bytes]]) -> list[dict[bytes, str]]:
    """Give what was decided about each operation after `prev` up to `head`, for each (prev, head)."""
    return [_walk(session, prev, head) for prev, head in ends]


def numbers_between(session: Session, prev: bytes, head: bytes) -> int | None:
    """Give how many operations lie between two ends by their own numbers; None when one is not known."""
    last, first = _number(session, head), 0 if prev == FIRST else _number(session, prev)
    return None if last is None or first is None else last - first


def _walk(session: Session, prev: bytes, head: bytes) -> dict[bytes, str]:
    """Follow the chain from `head` back to `prev`."""
    last = _header(session, head)
    if prev == head or last is None:
        return {}
    first = 0 if prev == FIRST else _number(session, prev)
    lower = max(last.n - MOST, 0) if first is None else first
    links = _links(session, last.site, lower, last.n)
    found: dict[bytes, str] = {}
    while head != prev and head in links and head not in found:
        before, found[head] = links[head]
        head = before
    return found


def _links(session: Session, site: str, lower: int, upper: int) -> dict[bytes, tuple[bytes, str]]:
    """Give predecessor and word of a site's operations with numbers in a range, and of all that wait."""
    query = select(op.c.hash, op.c.prev, op.c.outcome).where(op.c.site == site)
    rows = session.rows(query.where(op.c.n > lower, op.c.n <= upper))
    late = session.rows(select(waiting.c.hash, waiting.c.prev))
    links = {as_bytes(digest): (as_bytes(prev), WAITING) for digest, prev in late}
    return links | {as_bytes(row[0]): (as_bytes(row[1]), str(row[2] or UNANSWERED)) for row in rows}


def _number(session: Session, digest: bytes) -> int | None:
    header = _header(session, digest)
    return header.n if header else None


def _header(session: Session, digest: bytes) -> Header | None:
    """Give the header of an operation that is known or waits."""
    for table in (op, waiting):
        found = session.scalar(select(table.c.header).where(table.c.hash == digest))
        if found is not None:
            return parse_header(as_bytes(found))
    return None


def files_read(session: Session, names: Iterable[str]) -> set[tuple[str, int]]:
    """Give name and size of those packages that were read here under one of these names."""
    found: set[tuple[str, int]] = set()
    for part in chunks(names):
        query = select(package.c.file, package.c.size).where(
            package.c.direction == "in", package.c.file.in_(part)
        )
        found |= {(str(name), as_int(size)) for name, size in session.rows(query)}
    return found


def heads_read(session: Session, site: str, limit: int) -> list[tuple[str, int, str]]:
    """Give the newest up packages of a county that were read here: last change (hex), number, instant."""
    query = (
        select(package.c.head, package.c.number, package.c.at)
        .where(package.c.peer == site, package.c.direction == "in", package.c.head.is_not(None))
        .order_by(package.c.at.desc(), package.c.number.desc())
        .limit(limit)
    )
    return [(as_bytes(head).hex(), as_int(number), str(at)) for head, number, at in session.rows(query)]
