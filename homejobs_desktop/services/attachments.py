"""Use cases about documents: attach a scan to a person or a paper, look at it, save a copy, withdraw it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.attachments import (
    KINDS,
    LARGEST_FILE,
    AttachmentDraft,
    AttachmentRow,
    Scan,
    check_attachment,
    file_name,
    mime_of,
    tidy,
)
from homejobs_desktop.domain.entities import ATTACHMENT, BY_NAME, PERSON
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence import attachments, people, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_reason
from homejobs_desktop.services.reference import book_of

NO_FILE = mark("Attachments", "The file {file} cannot be read. Check its name and that it is there.")
NOT_WRITTEN = mark(
    "Attachments", "The copy {file} cannot be written there. Choose another folder, or make room."
)
TOO_LARGE = mark(
    "Attachments", "The file {file} is larger than {most} MB. Scan the document with fewer dots per inch."
)
TWICE = mark("Attachments", "This very file is already attached to this person.")
NOT_HERE = mark(
    "Attachments",
    "The file of this document has not come to this office yet; it comes with one of the next packages.",
)
NOT_OWN = mark("Attachments", "Office {site} keeps this document. Ask that office to withdraw it.")
WITHDRAWN = mark("Attachments", "This document is withdrawn already.")
OF_ANOTHER = mark("Attachments", "This paper belongs to another person.")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was chosen, made ready to be kept; `preview` is a picture of it, as PNG."""

    scan: Scan
    name: str
    preview: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """The bytes of a document, with a safe name for a file of them."""

    content: bytes
    name: str


def prepare(file: Path) -> Prepared:
    """Read a picture or a PDF file and make it ready to be kept; needs no store.

    Raises:
        Unreadable: It cannot be read, is damaged, too large, or no document.
    """
    try:
        with file.open("rb") as source:
            data = source.read(LARGEST_FILE + 1)
    except OSError as fault:
        raise Unreadable(NO_FILE, file=Verbatim(file.name)) from fault
    if len(data) > LARGEST_FILE:
        raise Unreadable(TOO_LARGE, file=Verbatim(file.name), most=LARGEST_FILE // 2**20)
    from homejobs_desktop.documents.scans import pages_of, tidy_scan  # noqa: PLC0415 - brings the libraries for pictures

    scan = tidy_scan(data)
    return Prepared(scan, file.name, pages_of(scan.content, scan.mime))


def write_copy(copy: SavedCopy, target: Path) -> None:
    """Write a copy of a document where somebody asked for it; it is not encrypted there.

    Raises:
        Unreadable: The place cannot be written.
    """
    try:
        target.write_bytes(copy.content)
    except OSError as fault:
        raise Unreadable(NOT_WRITTEN, file=Verbatim(target.name)) from fault


@writing(Permission.EDIT_PEOPLE)
def add_attachment(ctx: Context, draft: AttachmentDraft, scan: Scan) -> str:
    """Attach a prepared document and give its id; its bytes are kept once, whoever they belong to.

    Raises:
        NotFound: There is no such person or paper.
        Invalid: A rule is broken, the paper is another person's, or the person has this very file already.
    """
    told = tidy(draft)
    people.stored(ctx.session, told.person_id)
    kinds = frozenset(item.code for item in book_of(ctx).items(KINDS, ctx.clock.today()))
    problems = check_attachment(told, kinds)
    if problems:
        raise Invalid.of(problems)
    if told.about != PERSON.name:
        paper = store.load(ctx.session, BY_NAME[told.about], told.about_id)
        if paper.columns["person_id"] != told.person_id:
            raise Invalid(OF_ANOTHER, field="about")
    sha256 = hashlib.sha256(scan.content).hexdigest()
    for row in attachments.of_person(ctx.session, told.person_id):
        if row.sha256 == sha256 and row.about_id == told.about_id and not row.withdrawn:
            raise Invalid(TWICE)
    attachments.keep_content(ctx.session, sha256, scan.content)
    return store.create(
        ctx.session,
        ATTACHMENT,
        {
            "person_id": told.person_id,
            "about": told.about,
            "about_id": told.about_id or None,
            "kind": told.kind,
            "title": told.title or None,
            "sha256": sha256,
            "size": len(scan.content),
            "mime": scan.mime,
            "attached_on": ctx.clock.today().isoformat(),
        },
    )


@reading(Permission.SEE_PEOPLE)
def attachments_of(ctx: Context, person_id: str) -> tuple[AttachmentRow, ...]:
    """Give a person's documents, newest first, withdrawn ones at the end."""
    return attachments.of_person(ctx.session, person_id)


@reading(Permission.SEE_PEOPLE)
def thumbnails(ctx: Context, person_id: str) -> dict[str, bytes]:
    """Give small pictures (PNG) of a person's documents by hash; b"" for one that cannot be shown."""
    found: dict[str, bytes] = {}
    rows = attachments.of_person(ctx.session, person_id)
    if not any(row.here for row in rows):
        return found
    from homejobs_desktop.documents.scans import thumbnail  # noqa: PLC0415 - brings the libraries for pictures

    for row in rows:
        content = attachments.content(ctx.session, row.sha256) if row.here else None
        if content is not None and row.sha256 not in found:
            found[row.sha256] = thumbnail(content, mime_of(content))
    return found


@reading(Permission.SEE_PEOPLE)
def show_attachment(ctx: Context, attachment_id: str) -> tuple[bytes, ...]:
    """Give a document as pictures (PNG) to look at.

    Raises:
        NotFound: There is no such document, or its bytes have not come here yet.
        Unreadable: It cannot be shown.
    """
    from homejobs_desktop.documents.scans import pages_of  # noqa: PLC0415 - brings the libraries for pictures

    content = _content(ctx, _row(ctx, attachment_id))
    return pages_of(content, mime_of(content))


@reading(Permission.SEE_PEOPLE)
def copy_of_attachment(ctx: Context, attachment_id: str) -> SavedCopy:
    """Give a document's bytes and a safe name for a file of them.

    Raises:
        NotFound: There is no such document, or its bytes have not come here yet.
    """
    row = _row(ctx, attachment_id)
    content = _content(ctx, row)
    kind = book_of(ctx).name(KINDS, row.kind)
    return SavedCopy(content, file_name(f"{kind} {row.title}", mime_of(content)))


@writing(Permission.EDIT_PEOPLE)
def withdraw_attachment(ctx: Context, attachment_id: str, reason: str) -> None:
    """Say that a document no longer counts, and why; it stays in the person's story.

    Raises:
        NotFound: There is no such document.
        NotAllowed: Another office keeps it.
        Invalid: It is withdrawn already, or no reason is given.
    """
    row = _row(ctx, attachment_id)
    told = check_reason(reason)
    if ctx.office.kind is OfficeKind.COUNTY and row.owner != ctx.office.site:
        raise NotAllowed(NOT_OWN, site=row.owner)
    if row.withdrawn:
        raise Invalid(WITHDRAWN)
    store.retire(ctx.session, ATTACHMENT, attachment_id, told)


def _row(ctx: Context, attachment_id: str) -> AttachmentRow:
    row = attachments.by_id(ctx.session, attachment_id)
    if row is None:
        raise NotFound(store.GONE)
    return row


def _content(ctx: Context, row: AttachmentRow) -> bytes:
    content = attachments.content(ctx.session, row.sha256)
    if content is None:
        raise NotFound(NOT_HERE)
    return content
