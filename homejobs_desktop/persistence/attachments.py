"""Documents of people as they are stored: their rows, and the bytes that they name by hash."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, delete, exists, insert, select

from homejobs_desktop.domain.attachments import AttachmentRow
from homejobs_desktop.domain.entities import ATTACHMENT
from homejobs_desktop.persistence.base import Stored, as_bytes, as_int
from homejobs_desktop.persistence.blob_tables import blob, blob_awaited, blob_left, blob_want
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import attachment

IN_USE = attachment.c.retired_at.is_(None)
HERE = exists().where(blob.c.sha256 == attachment.c.sha256)
"""Conditions on a document: it counts; its bytes are in this office."""
_ROW = (
    attachment.c.id, attachment.c.person_id, attachment.c.about, attachment.c.about_id, attachment.c.kind,
    attachment.c.title, attachment.c.sha256, attachment.c.size, attachment.c.mime, attachment.c.owner,
    attachment.c.attached_on, attachment.c.retired_reason,
)  # fmt: skip


def of_person(session: Session, person_id: str) -> tuple[AttachmentRow, ...]:
    """Give a person's documents, newest first, withdrawn ones at the end."""
    query = _rows().where(attachment.c.person_id == person_id)
    found = session.rows(query.order_by(attachment.c.retired_at.is_not(None), attachment.c.nr.desc()))
    return tuple(map(_row, found))


def by_id(session: Session, attachment_id: str) -> AttachmentRow | None:
    """Give a document, or None."""
    found = session.first(_rows().where(attachment.c.id == attachment_id))
    return _row(found) if found is not None else None


def content(session: Session, sha256: str) -> bytes | None:
    """Give the bytes with this hash, or None when they are not in this office."""
    found = session.first(select(blob.c.content).where(blob.c.sha256 == sha256))
    return as_bytes(found[0]) if found is not None else None


def keep_content(session: Session, sha256: str, data: bytes) -> bool:
    """Keep bytes under their hash; False when they are here already."""
    if session.first(select(blob.c.nr).where(blob.c.sha256 == sha256)) is not None:
        return False
    session.execute(insert(blob).values(sha256=sha256, size=len(data), sent_at=None, content=data))
    session.execute(delete(blob_awaited).where(blob_awaited.c.sha256 == sha256))
    session.touched.add(ATTACHMENT.name)
    return True


def expected(session: Session, sha256: str) -> set[tuple[int, str]]:
    """Give the sizes and kinds of content that documents in use promise for a hash; none if none names it."""
    query = select(attachment.c.size, attachment.c.mime).where(attachment.c.sha256 == sha256, IN_USE)
    return {(as_int(size), str(mime)) for size, mime in session.rows(query.distinct())}


def hashes_of(session: Session, record_ids: Iterable[str]) -> set[str]:
    """Give the hashes that these records name, or named before they left; other records name none."""
    found: set[str] = set()
    for part in chunks(record_ids):
        for table, key in ((attachment, attachment.c.id), (blob_left, blob_left.c.record_id)):
            query = select(table.c.sha256).where(key.in_(part))
            found |= {str(row[0]) for row in session.rows(query)}
    return found


def erase_content(session: Session, record_ids: Iterable[str], hashes: Iterable[str]) -> None:
    """Delete what gone records left: of their bytes those that no other record names, and every trace."""
    for part in chunks(record_ids):
        session.execute(delete(blob_left).where(blob_left.c.record_id.in_(part)))
    for part in chunks(hashes):
        for table in (blob, blob_awaited, blob_left, blob_want):
            session.execute(delete(table).where(table.c.sha256.in_(part), ~named(table.c.sha256)))


def named(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Give the condition that a record of this office, withdrawn or not, names the hash in `column`."""
    return exists().where(attachment.c.sha256 == column)


def _rows() -> Select[tuple[Stored, ...]]:
    return select(*_ROW, attachment.c.retired_at, HERE)


def _row(found: Sequence[Stored]) -> AttachmentRow:
    texts = [str(each or "") for each in found[:12]]
    return AttachmentRow(
        id=texts[0],
        person_id=texts[1],
        about=texts[2],
        about_id=texts[3],
        kind=texts[4],
        title=texts[5],
        sha256=texts[6],
        size=as_int(found[7]),
        mime=texts[8],
        owner=texts[9],
        attached_on=texts[10],
        withdrawn=texts[11] if found[12] else "",
        here=bool(found[13]),
    )
