"""Publications: data documents that the province sends to every office, each from a day on.

The rules of permits, the templates of papers and the questionnaires are data that ship with the
program. What the province publishes stands in their place from its day on, until something newer
does. A publication is never edited: a newer version is a new one, and one that was a mistake is
withdrawn, after which the one before it holds again.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.operations import LINE_LIMIT
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.text import canonical, canonical_lines


class PublicationKind(StrEnum):
    """What is published; a newer program may know more kinds, and this one keeps those unread."""

    TEMPLATE = "template"
    RULES = "rules"
    QUESTIONNAIRE = "questionnaire"


KIND_NAMES: Final[dict[PublicationKind, Text]] = {
    PublicationKind.TEMPLATE: mark("Publications", "Template of a paper"),
    PublicationKind.RULES: mark("Publications", "Rules"),
    PublicationKind.QUESTIONNAIRE: mark("Publications", "Questionnaire"),
}

TEXT_LIMIT: Final = LINE_LIMIT - 8 * 1024
"""Bytes that the text of a publication may take within its operation: beside it stand header and note."""
LONGEST_NOTE: Final = 1_000
LONGEST_VERSION: Final = 40

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", re.ASCII)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class PublicationDraft:
    """What is to be published: the document's `text`, and from which day it holds.

    `name` says which rules, which paper, which questionnaire; `note` says why it changes. An empty
    `version` becomes the running number of this kind and name.
    """

    kind: str
    name: str
    text: str
    valid_from: dt.date
    note: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """One published document.

    Attributes:
        id: Of the record.
        kind: What it is; a kind of a newer program stays as it came.
        name: Which document of this kind.
        version: What people call this edition.
        number: Counts the editions of this kind and name, from 1.
        text: The document itself.
        note: Why it was published.
        actor: Who published it.
        valid_from: The first day on which it holds; None where a package brought none.
        published_on: When the province published it.
        withdrawn: Why it was withdrawn; "" while it stands.
    """

    id: str
    kind: str
    name: str
    version: str
    number: int
    text: str
    note: str
    actor: str
    valid_from: dt.date | None
    published_on: dt.date | None
    withdrawn: str = ""

    @property
    def order(self) -> tuple[dt.date, int, str]:
        """Place among the editions of one document: of two from the same day the later one counts."""
        return (self.valid_from or dt.date.min, self.number, self.id)


class PublicationBook:
    """All publications of an office, with what was found out about each, so that it is found out once."""

    def __init__(self, publications: Iterable[Publication]) -> None:
        self.all: Final = tuple(sorted(publications, key=lambda each: (each.kind, each.name, each.order)))
        self.faults: Final[dict[str, Problem | None]] = {}
        """What the check of its kind found wrong with a publication, by id; None when it is sound."""
        self.read: Final[dict[str, object]] = {}
        """What services made of the publications, by a name of their own."""

    def editions(self, kind: str, name: str = "") -> tuple[Publication, ...]:
        """Give the editions of a kind, oldest first; of one document when `name` is given."""
        return tuple(each for each in self.all if each.kind == kind and name in {"", each.name})

    def standing(self, kind: str, name: str, day: dt.date | None = None) -> tuple[Publication, ...]:
        """Give the editions that were not withdrawn, oldest first; only those that had begun by `day`."""
        return tuple(
            each
            for each in self.editions(kind, name)
            if not each.withdrawn and each.valid_from is not None and (day is None or each.valid_from <= day)
        )

    def first_sound(
        self, kind: str, name: str, day: dt.date, fault_of: Callable[[Publication], Problem | None]
    ) -> Publication | None:
        """Give the newest edition that holds on `day` and can be used; None where there is none."""
        newest_first = reversed(self.standing(kind, name, day))
        return next((each for each in newest_first if fault_of(each) is None), None)

    def next_number(self, kind: str, name: str) -> int:
        """Give the running number of the next edition."""
        return max((each.number for each in self.editions(kind, name)), default=0) + 1


def tidy_publication(draft: PublicationDraft, number: int) -> PublicationDraft:
    """Give the draft as it is stored: the text composed, with plain line ends, the rest canonical."""
    text = unicodedata.normalize("NFC", draft.text.removeprefix("\ufeff"))
    return PublicationDraft(
        kind=draft.kind.strip(),
        name=draft.name.strip(),
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        valid_from=draft.valid_from,
        note=canonical_lines(draft.note),
        version=canonical(draft.version) or str(number),
    )


def check_publication(draft: PublicationDraft, book: PublicationBook) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, whatever its kind; its text is read by its own check."""
    return (*_place_problems(draft), *_text_problems(draft), *_word_problems(draft, book))


def _place_problems(draft: PublicationDraft) -> Iterable[Problem]:
    if draft.kind not in set(PublicationKind):
        sentence = mark(
            "Publications", "There is no kind of publication called “{kind}”. Choose one of: {kinds}."
        )
        yield Problem(
            "kind", sentence, {"kind": Verbatim(draft.kind), "kinds": Verbatim(", ".join(PublicationKind))}
        )
    if not _NAME.fullmatch(draft.name):
        sentence = mark(
            "Publications",
            "The name “{name}” is not possible. Use at most 64 Latin letters, digits, hyphens, underlines "
            "and points.",
        )
        yield Problem("name", sentence, {"name": Verbatim(draft.name)})


def _text_problems(draft: PublicationDraft) -> Iterable[Problem]:
    if not draft.text.strip():
        yield Problem("text", mark("Publications", "The document is empty. Choose the file to publish."), {})
    found = _CONTROL.search(draft.text)
    if found:
        sentence = mark(
            "Publications",
            "Line {line} holds a sign that is no text. Remove it, or save the file as UTF-8 text.",
        )
        yield Problem("text", sentence, {"line": draft.text.count("\n", 0, found.start()) + 1})
        return
    size = len(_encoder.encode(draft.text))
    if size > TEXT_LIMIT:
        sentence = mark(
            "Publications",
            "The document is too large: it takes {size} KB, and one change may carry {most} KB. Shorten it "
            "or divide it into two documents.",
        )
        yield Problem("text", sentence, {"size": -(-size // 1024), "most": TEXT_LIMIT // 1024})


def _word_problems(draft: PublicationDraft, book: PublicationBook) -> Iterable[Problem]:
    if not draft.note:
        sentence = mark(
            "Publications", "Write why this is published: the circular, the decision, the mistake."
        )
        yield Problem("note", sentence, {})
    for field, text, most in (
        ("note", draft.note, LONGEST_NOTE),
        ("version", draft.version, LONGEST_VERSION),
    ):
        if len(text) > most:
            sentence = mark("Publications", "This is too long: {count} letters, at most {most}. Shorten it.")
            yield Problem(field, sentence, {"count": len(text), "most": most})
    if any(each.version == draft.version for each in book.editions(draft.kind, draft.name)):
        sentence = mark(
            "Publications",
            "There is an edition {version} of this document already. Give this one another name.",
        )
        yield Problem("version", sentence, {"version": draft.version})


def values_of(draft: PublicationDraft, number: int, actor: str, today: dt.date) -> dict[str, Value]:
    """Give the fields of the record as the registry names them."""
    return {
        "kind": draft.kind,
        "name": draft.name,
        "version": draft.version,
        "number": number,
        "text": draft.text,
        "note": draft.note,
        "actor": actor,
        "valid_from": draft.valid_from.isoformat(),
        "published_on": today.isoformat(),
    }
