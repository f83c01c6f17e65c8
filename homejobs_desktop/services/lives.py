"""The lives of an office: a restored backup, a copied disk or a lost mark begins a new one (3.3).

A new life continues the chain under a new incarnation and takes a new series of document numbers, so
that whatever the forgotten life let out cannot be mistaken for what this one makes. At the province it
is a new life of the common history as well: every county gets a whole snapshot, and sends again what
the province no longer has.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import exchange, journal, store
from homejobs_desktop.security.mark import Mark, read_mark, write_mark
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.recalling import outgrow
from homejobs_desktop.services.trusted import trust_of

NEW_LIFE = "new-life"
"""Kind of the alarm that tells of a new life; its detail is the reason."""
FOREIGN_TIP = "foreign-tip"
"""Somebody else writes under this office's incarnation."""
ROLLED_BACK = "rolled-back"
"""A county stands where this province's history has never been."""

TAGS = 100


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of lives that this store has forgotten, beyond its own mark."""

    pinc: int = 0
    trust: int = 0


NOTHING_MORE = Seen()


def leave_mark(ctx: Context) -> None:
    """Write down, outside the database, how far this office has come; before anything leaves it."""
    life = journal.present_life(ctx.session)
    trust = trust_of(ctx)
    made = Mark(
        site=ctx.office.site,
        inc=life.inc,
        n=life.n,
        head=life.head.hex(),
        tag=life.tag,
        counter=life.counter,
        used=life.used,
        pinc=journal.commit_head(ctx.session).pinc,
        trust=trust.list.version if trust else 0,
        computer=ctx.computer,
    )
    write_mark(ctx.vault, made)


def new_life(ctx: Context, reason: str, seen: Seen = NOTHING_MORE) -> None:
    """Begin a new life of this office within the running transaction.

    Args:
        ctx: The office.
        reason: Why, in a word of this module or of `same_life`.
        seen: What others showed of this office's forgotten lives.
    """
    kept = read_mark(ctx.vault)
    life = journal.present_life(ctx.session)
    used = {*life.used, life.tag, *(kept.used if kept else ()), *((kept.tag,) if kept else ())}
    pinc = max(journal.commit_head(ctx.session).pinc, kept.pinc if kept else 0, seen.pinc)
    province = ctx.office.kind is OfficeKind.PROVINCE
    tag = _unused(ctx, used)
    counter = max(life.counter, kept.counter if kept else 0) if tag in used else 0
    series = journal.Series(tag, counter, tuple(sorted(used | {tag})))
    journal.begin_life(ctx.session, series, reason, pinc + 1 if province else None)
    exchange.add_alarm(ctx.session, ctx.office.site, NEW_LIFE, reason)
    store.audit(ctx.session, "new_life", {"reason": reason, "pinc": pinc + 1 if province else 0})
    if province:
        outgrow(ctx, max(kept.trust if kept else 0, seen.trust))


@writing(Permission.LOG_IN)
def begin_life(ctx: Context, reason: str) -> None:
    """Begin a new life of this office."""
    new_life(ctx, reason)


@reading(Permission.LOG_IN)
def mark_life(ctx: Context) -> None:
    """Write the mark of the life that this office leads now."""
    leave_mark(ctx)


def _unused(ctx: Context, used: Iterable[int]) -> int:
    """Give a tag that no series had so far; once all had one, any (doubled numbers are told)."""
    free = sorted(set(range(TAGS)) - set(used)) or list(range(TAGS))
    return free[ctx.ids.token(1)[0] % len(free)]
