"""Use cases about papers: which a record can have, how each looks, and printing them, one or many.

This is the only way in which a letter leaves the program: its copy is counted, its number stands in the
register and the step in the application's story before there are bytes to hand over.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from homejobs_desktop.documents import permit_sheet as sheets
from homejobs_desktop.documents import raster
from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.letter import LetterContent, letters
from homejobs_desktop.documents.permit_content import PermitSheet
from homejobs_desktop.documents.template import Template
from homejobs_desktop.domain.applications import Act
from homejobs_desktop.domain.letters import Direction, LetterDraft
from homejobs_desktop.domain.papers import APPLICATION, PAPERS, PERMIT_SHEET, PaperKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.persistence import letters as register
from homejobs_desktop.persistence import permits, store
from homejobs_desktop.services import printing
from homejobs_desktop.services.applications import add_step, own_item
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.letters import Written, write_letter
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.paper_cases import Case, case_of
from homejobs_desktop.services.paper_templates import template_of
from homejobs_desktop.services.template_check import paper_kind

MOST = 2_000
"""So many papers at most come in one file."""
NOTHING_CHOSEN = mark("Papers", "Choose what is to be printed.")
TOO_MANY = mark("Papers", "These are {count}; at most {most} are printed at once. Choose fewer.")
SIZE = mark("Papers", "“{size}” is no size of paper. It is A4 or A5.")
SIZES = ("A4", "A5")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """A paper of a record: `why` says why it cannot be printed now, None when it can; `copies` so far."""

    kind: PaperKind
    why: Refused | None
    copies: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A paper as it would look: its number where it has one already, how many copies left, its size."""

    pdf: bytes
    letter_no: str
    copies: int
    size: str


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """One paper in the file: which copy it is and which number its letter has, "" for none."""

    record_id: str
    party: str
    copy_no: int
    letter_no: str
    letter_date: dt.date | None


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """A record of a selection that cannot have the paper, and why."""

    record_id: str
    why: Refused


@dataclass(frozen=True, slots=True)
class PrintedPapers:
    """What may be handed over now: the file, its pages, what it holds, and what was left out."""

    pdf: bytes
    pages: int
    papers: tuple[PrintedPaper, ...]
    left: tuple[NotPrinted, ...] = ()


@reading(Permission.SEE_PERMITS)
def papers_of(ctx: Context, about: str, record_id: str) -> tuple[PaperOffer, ...]:
    """Give every paper of a kind of record (`domain.papers`), and which of them it can have now."""
    return tuple(_offer(ctx, kind, record_id) for kind in PAPERS.values() if kind.about == about)


@reading(Permission.SEE_PERMITS)
def preview_paper(ctx: Context, code: str, record_id: str, size: str = "") -> Preview:
    """Give a paper as it would look, marked as a preview; nothing is counted and nothing is numbered.

    Raises:
        NotFound: There is no such record or paper.
        Invalid: The record cannot have this paper now.
    """
    _check_size(size)
    kind = paper_kind(code)
    copies = permits.next_copy(ctx.session, record_id, code) - 1
    if kind.code == PERMIT_SHEET:
        return Preview(printing.preview_sheet(ctx, record_id), "", copies, SIZES[0])
    case = case_of(ctx, code, record_id)
    number, day = _known(ctx, code, record_id, case)
    content = _content(ctx, case, PrintedPaper(record_id, case.party, 0, number, day), size)
    template = template_of(ctx, code)
    pdf = letters(template, [content], load_fonts())
    return Preview(pdf, number, copies, size or template.size)


@writing(Permission.PRINT_PERMITS)
def print_papers(
    ctx: Context, code: str, record_ids: Sequence[str], size: str = "", report: Report = silent
) -> PrintedPapers:
    """Print a paper for each record into one file: counted, numbered and written down, all or nothing.

    Of several records those that cannot have the paper are left out, and it is said why.

    Args:
        ctx: The office.
        code: Which paper.
        record_ids: Applications, permits or contracts, as the paper is about.
        size: A4 or A5; "" for the template's own.
        report: Told how many are done; may stop everything.

    Raises:
        Invalid: Nothing is chosen, too much, or none of it can have this paper.
        NotFound: The only record is not there.
        NotAllowed: Another office handles the application.
    """
    _check_size(size)
    chosen = tuple(dict.fromkeys(record_ids))
    if not chosen:
        raise Invalid(NOTHING_CHOSEN)
    if len(chosen) > MOST:
        raise Invalid(TOO_MANY, count=len(chosen), most=MOST)
    kind = paper_kind(code)
    leave_mark(ctx)
    job = _Job(ctx, kind, size)
    pdf = job.drawn(chosen, report)
    if not job.printed:
        raise job.left[0].why
    return PrintedPapers(pdf, raster.page_count(pdf), tuple(job.printed), tuple(job.left))


class _Job:
    """Papers on their way into one file: they are counted one by one while they are drawn."""

    def __init__(self, ctx: Context, kind: PaperKind, size: str) -> None:
        self._ctx, self._kind, self._size = ctx, kind, size
        self.printed: list[PrintedPaper] = []
        self.left: list[NotPrinted] = []

    def drawn(self, record_ids: tuple[str, ...], report: Report) -> bytes:
        """Give the file of those that can be printed; b"" for none."""
        ready = self._ready(record_ids)
        if not ready:
            return b""
        if self._kind.code == PERMIT_SHEET:
            return sheets.permit_sheets(self._sheets(ready, report), load_fonts(), self._template())
        return letters(self._template(), self._letters(ready, report), load_fonts())

    def _template(self) -> Template:
        return template_of(self._ctx, self._kind.code)

    def _ready(self, record_ids: tuple[str, ...]) -> list[tuple[str, Case | None]]:
        """Look at everything before anything is written."""
        ready: list[tuple[str, Case | None]] = []
        for record_id in record_ids:
            try:
                ready.append((record_id, self._looked_at(record_id)))
            except (Invalid, NotAllowed, NotFound) as refusal:
                self.left.append(NotPrinted(record_id, refusal))
        return ready

    def _looked_at(self, record_id: str) -> Case | None:
        if self._kind.code == PERMIT_SHEET:
            printing.check_issued(self._ctx, record_id)
            return None
        if self._kind.about == APPLICATION:
            own_item(self._ctx, record_id)
        return case_of(self._ctx, self._kind.code, record_id)

    def _sheets(self, ready: list[tuple[str, Case | None]], report: Report) -> Iterator[PermitSheet]:
        for at, (record_id, _none) in enumerate(ready):
            report(at, len(ready))
            sheet = printing.counted_sheet(self._ctx, record_id)
            self.printed.append(PrintedPaper(record_id, sheet.holder_name, sheet.copy_no, "", None))
            yield sheet

    def _letters(self, ready: list[tuple[str, Case | None]], report: Report) -> Iterator[LetterContent]:
        for at, (record_id, case) in enumerate(ready):
            report(at, len(ready))
            if case is not None:
                paper = _written_down(self._ctx, self._kind, record_id, case)
                self.printed.append(paper)
                yield _content(self._ctx, case, paper, self._size)


def _written_down(ctx: Context, kind: PaperKind, record_id: str, case: Case) -> PrintedPaper:
    """Count the copy, put the letter into the register and the step into the application's story."""
    copy_no = permits.take_copy(ctx.session, record_id, kind.code)
    number, day = case.letter_no, case.letter_date
    if case.matter is not None and not number:
        row = write_letter(ctx, _letter_of(ctx, kind, case), _written(kind.code, record_id, case.matter))
        number, day = row.number, row.letter_date
    about = {"document": kind.code, "record": record_id, "copy": copy_no, "letter": number}
    store.audit(ctx.session, "print", about)
    if case.application is not None:
        step = {
            "act": Act.PAPER,
            "paper": kind.code,
            "stage": case.stage,
            "letter_no": number,
            "letter_date": day.isoformat() if day and number else None,
            "text": case.told,
        }
        add_step(ctx, case.application, step)
    return PrintedPaper(record_id, case.party, copy_no, number, day)


def _letter_of(ctx: Context, kind: PaperKind, case: Case) -> LetterDraft:
    return LetterDraft(
        direction=Direction.OUT,
        letter_date=ctx.clock.today(),
        subject=translate(kind.name),
        party=case.values.get("addressee", "")[:_LONGEST],
        enclosure=case.enclosure,
        application_id=case.application[0] if case.application else "",
    )


def _written(code: str, record_id: str, matter: tuple[str, ...]) -> Written:
    said = json.dumps(matter, ensure_ascii=False).encode()
    return Written(code, record_id, hashlib.sha256(said).hexdigest()[:32])


def _known(ctx: Context, code: str, record_id: str, case: Case) -> tuple[str, dt.date | None]:
    """Give the number and date that the letter has already."""
    if case.letter_no or case.matter is None:
        return case.letter_no, case.letter_date
    written = _written(code, record_id, case.matter)
    row = register.written(ctx.session, written.paper, written.record_id, written.digest)
    return (row.number, row.letter_date) if row else ("", None)


def _content(ctx: Context, case: Case, paper: PrintedPaper, size: str) -> LetterContent:
    return LetterContent(
        values=case.values,
        tables=case.tables,
        office_name=ctx.office.name,
        letter_no=paper.letter_no,
        letter_date=paper.letter_date or ctx.clock.today(),
        enclosure=case.enclosure,
        copy_no=paper.copy_no,
        paper=size,
    )


def _offer(ctx: Context, kind: PaperKind, record_id: str) -> PaperOffer:
    copies = permits.next_copy(ctx.session, record_id, kind.code) - 1
    try:
        if kind.code == PERMIT_SHEET:
            printing.check_issued(ctx, record_id)
        else:
            case_of(ctx, kind.code, record_id)
    except (Invalid, NotAllowed) as refusal:
        return PaperOffer(kind, refusal, copies)
    return PaperOffer(kind, None, copies)


def _check_size(size: str) -> None:
    if size and size not in SIZES:
        raise Invalid(SIZE, field="size", size=size)
