"""Attachments: scans of documents, what kinds there are, how large they may be, what they are called.

What is attached is never edited: a wrong one is withdrawn with a reason and the right one attached.
"""

import re
from dataclasses import dataclass

from homejobs_desktop.domain.entities import APPLICATION, PERMIT, PERSON
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import canonical

KINDS = "attachment_kinds"
"""The reference list of kinds of documents."""
JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
ENDINGS = {JPEG: ".jpg", PNG: ".png", PDF: ".pdf"}
"""What may be attached, by its first bytes, and how a file of it ends."""
LARGEST = 20 * 1024 * 1024
"""Bytes of one attachment, as it is stored."""
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a file that is looked at at all."""
LONGEST_TITLE = 200
ABOUT = (PERSON.name, APPLICATION.name, PERMIT.name)
"""What a document can be about: the person, or one of the person's papers."""

_MAGIC = ((b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG), (b"%PDF-", PDF))
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_LONGEST_NAME = 80
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE | re.ASCII)
_KIND = mark("Attachments", "Choose what kind of document this is.")
_NO_KIND = mark("Attachments", "“{kind}” is no kind of document. Choose one of the list.")
_TITLE = mark("Attachments", "The title has {count} letters; write at most {most}.")
_ABOUT = mark("Attachments", "A document belongs to a person, an application or a permit.")


@dataclass(frozen=True, slots=True)
class Scan:
    """A document as it is kept: its bytes and what they are."""

    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class AttachmentDraft:
    """What is said of a document: its kind and, where that does not say enough, a title.

    `about` is the entity of the record it belongs to and `about_id` that record's id; for a person's own
    document `about_id` is "".
    """

    kind: str = ""
    title: str = ""
    person_id: str = ""
    about: str = PERSON.name
    about_id: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A document of a person; `here` tells whether its bytes are in this office.

    `attached_on` is a date in ISO form, `withdrawn` the reason, "" while it counts.
    """

    id: str
    person_id: str
    about: str
    about_id: str
    kind: str
    title: str
    sha256: str
    size: int
    mime: str
    owner: str
    attached_on: str
    withdrawn: str
    here: bool


def tidy(draft: AttachmentDraft) -> AttachmentDraft:
    """Give a draft with its title in stored form."""
    return AttachmentDraft(
        draft.kind.strip(), canonical(draft.title), draft.person_id, draft.about, draft.about_id
    )


def check_attachment(draft: AttachmentDraft, kinds: frozenset[str]) -> tuple[Problem, ...]:
    """Give what is wrong with a tidy draft, by field; `kinds` are those that may be chosen."""
    problems: list[Problem] = []
    if not draft.kind:
        problems.append(Problem("kind", _KIND, {}))
    elif draft.kind not in kinds:
        problems.append(Problem("kind", _NO_KIND, {"kind": draft.kind}))
    if len(draft.title) > LONGEST_TITLE:
        problems.append(Problem("title", _TITLE, {"count": len(draft.title), "most": LONGEST_TITLE}))
    if draft.about not in ABOUT or (draft.about == PERSON.name) != (not draft.about_id):
        problems.append(Problem("about", _ABOUT, {}))
    return tuple(problems)


def mime_of(data: bytes) -> str:
    """Give what the first bytes say this is; "" for anything that may not be attached."""
    return next((mime for magic, mime in _MAGIC if data.startswith(magic)), "")


def is_hash(text: str) -> bool:
    """Tell whether a text is a SHA-256 in lower-case hex; what came in a package may be anything."""
    return _HASH.fullmatch(text) is not None


def file_name(words: str, mime: str) -> str:
    """Give a safe file name for a saved copy: letters, digits, spaces and hyphens of `words` alone.

    It holds no path, no sign that turns the reading direction, and none of the names Windows reserves.
    """
    kept = "".join(sign if sign.isalnum() or sign in " -\u200c" else " " for sign in canonical(words))
    plain = " ".join(kept.split()).strip("- \u200c")[:_LONGEST_NAME].strip("- \u200c")
    if not plain or _RESERVED.fullmatch(plain):
        plain = f"document {plain}".strip()
    return plain + ENDINGS.get(mime, ".bin")
