"""Use cases about publications: what the province sends to every office as data, and what holds today.

Only what its check finds sound is used. Where the newest edition cannot be (it came from a newer
program, or somebody broke it), the one before it holds, and an alarm says so.
"""

import datetime as dt

from homejobs_desktop.domain.entities import PUBLICATION
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import (
    LONGEST_NOTE,
    Publication,
    PublicationBook,
    PublicationDraft,
    PublicationKind,
    check_publication,
    tidy_publication,
    values_of,
)
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical_lines
from homejobs_desktop.persistence import exchange, publications, store
from homejobs_desktop.persistence.alarms import UNUSABLE, of_document
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.ownership import check_owner
from homejobs_desktop.services.publication_checks import CHECKS, FIRST_CHECKS

__all__ = [
    "CHECKS", "UNUSABLE", "book_of", "check_text", "fault_of", "get_publication", "in_force", "note_unusable",
    "publish", "versions", "withdraw",
]  # fmt: skip

PROVINCE_PUBLISHES = mark(
    "Publications", "Rules, templates and questionnaires are published by the province's office. Ask it."
)
UNKNOWN = mark("Publications", "This publication is not in this office's store. Refresh the list.")
WITHDRAWN = mark("Publications", "This publication was withdrawn already: {reason}")
NO_REASON = mark("Publications", "Write why it is withdrawn; every office reads it.")
LONG_REASON = mark("Publications", "This is too long: {count} letters, at most {most}. Shorten it.")
NO_CHECK = mark(
    "Publications", "This program cannot read publications of the kind “{kind}”. Update the program."
)


def book_of(ctx: Context) -> PublicationBook:
    """Give all publications as one book; it is kept until a transaction changes one."""
    kept = ctx.memory.get(PUBLICATION.name)
    if isinstance(kept, PublicationBook) and PUBLICATION.name not in ctx.session.touched:
        return kept
    book = publications.all_publications(ctx.session)
    if PUBLICATION.name not in ctx.session.touched:
        # What this transaction wrote is not committed yet: others must not see it.
        ctx.memory[PUBLICATION.name] = book
    return book


@writing(Permission.PUBLISH)
def publish(ctx: Context, draft: PublicationDraft) -> str:
    """Publish a document for every office, and give the id of the publication.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: The draft or its text breaks a rule; the sentence names the line.
    """
    check_owner(ctx, PUBLICATION, PROVINCE_PUBLISHES)
    book = book_of(ctx)
    number = book.next_number(draft.kind.strip(), draft.name.strip())
    tidy = tidy_publication(draft, number)
    problems = check_publication(tidy, book)
    if problems:
        raise Invalid.of(problems)
    _check(ctx, tidy.kind, tidy.name, tidy.text)
    first = FIRST_CHECKS.get(PublicationKind(tidy.kind))
    if first is not None:
        first(ctx, tidy.name, tidy.text, book.editions(tidy.kind, tidy.name))
    actor = ctx.actor.display_name or ctx.actor.username
    return store.create(ctx.session, PUBLICATION, values_of(tidy, number, actor, ctx.clock.today()))


@reading(Permission.SEE_PEOPLE)
def check_text(ctx: Context, kind: str, name: str, text: str) -> None:
    """Check a document as publishing would, and change nothing.

    Raises:
        Invalid: It breaks a rule; the sentence names the line.
    """
    draft = PublicationDraft(kind, name, text, ctx.clock.today(), "—")
    tidy = tidy_publication(draft, 0)
    problems = check_publication(tidy, PublicationBook(()))
    if problems:
        raise Invalid.of(problems)
    _check(ctx, tidy.kind, tidy.name, tidy.text)


@reading(Permission.SEE_PEOPLE)
def in_force(ctx: Context, kind: str, name: str, day: dt.date) -> Publication | None:
    """Give the publication that holds on `day`: the newest one that stands and can be used.

    None means that what ships with the program holds.
    """
    book = book_of(ctx)
    return book.first_sound(kind, name, day, lambda each: fault_of(ctx, each))


@reading(Permission.SEE_PEOPLE)
def versions(ctx: Context, kind: str = "", name: str = "") -> tuple[Publication, ...]:
    """Give the editions of a document, or of every one of a kind, or all; the newest first."""
    book = book_of(ctx)
    found = book.editions(kind, name) if kind else book.all
    return tuple(reversed(found))


@reading(Permission.SEE_PEOPLE)
def get_publication(ctx: Context, publication_id: str) -> Publication:
    """Give a publication, withdrawn or not; raises NotFound."""
    for each in book_of(ctx).all:
        if each.id == publication_id:
            return each
    raise NotFound(UNKNOWN)


@writing(Permission.PUBLISH)
def withdraw(ctx: Context, publication_id: str, reason: str) -> None:
    """Withdraw a publication: the edition before it holds again, here at once, elsewhere with its package.

    Raises:
        NotAllowed: This is not the province's office, or it was withdrawn already.
        Invalid: No reason is given.
        NotFound: There is no such publication.
    """
    check_owner(ctx, PUBLICATION, PROVINCE_PUBLISHES)
    found = get_publication(ctx, publication_id)
    told = canonical_lines(reason)
    if not told:
        raise Invalid(NO_REASON, field="reason")
    if len(told) > LONGEST_NOTE:
        raise Invalid(LONG_REASON, field="reason", count=len(told), most=LONGEST_NOTE)
    if found.withdrawn:
        raise NotAllowed(WITHDRAWN, reason=found.withdrawn)
    store.retire(ctx.session, PUBLICATION, publication_id, told)


def fault_of(ctx: Context, publication: Publication) -> Problem | None:
    """Give why a publication cannot be used by this program; None when it can."""
    faults = book_of(ctx).faults
    if publication.id not in faults:
        faults[publication.id] = _fault(ctx, publication)
    return faults[publication.id]


def note_unusable(ctx: Context) -> None:
    """Raise an alarm for each standing publication of a known kind that this program cannot use.

    Called when a package has brought publications: they are kept as they came, and never used.
    """
    for each in book_of(ctx).all:
        known = each.kind in set(PublicationKind) and not each.withdrawn
        if known and fault_of(ctx, each) is not None:
            detail = f"{of_document(each.kind, each.name)}{each.version}"
            exchange.add_alarm_once(ctx.session, ctx.office.province_site, UNUSABLE, detail)


def _fault(ctx: Context, publication: Publication) -> Problem | None:
    try:
        _check(ctx, publication.kind, publication.name, publication.text)
    except Invalid as refusal:
        return refusal.problems[0]
    return None


def _check(ctx: Context, kind: str, name: str, text: str) -> None:
    check = CHECKS.get(PublicationKind(kind)) if kind in set(PublicationKind) else None
    if check is None:
        raise Invalid(NO_CHECK, field="kind", kind=Verbatim(kind))
    check(ctx, name, text)
