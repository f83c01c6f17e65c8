"""Who is left without a supporter, as the first section counts them too; nothing else of coverage is here."""

import datetime as dt

from homejobs_desktop.domain.coverage import REASONS
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence.uncovered import Left, left_over
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of


def left(ctx: Context) -> list[Left]:
    """Give those who are left over, the longest waiting first; not those whose reason says otherwise."""
    reasons = {item.code: item.flag("uncovered") for item in book_of(ctx).items(REASONS)}
    found = [each for each in left_over(ctx.session, ctx.clock.today()) if reasons.get(each.reason, True)]
    return sorted(found, key=lambda each: (each.since or dt.date.max, each.person_id))


@reading(Permission.SEE_PERMITS)
def longest_uncovered(ctx: Context) -> tuple[int, dt.date | None]:
    """Count those who are left without a supporter, and say since when the longest waiting is."""
    found = [each for each in left(ctx) if each.gap.is_without_supporter]
    return len(found), min((each.since for each in found if each.since), default=None)
