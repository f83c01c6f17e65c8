"""Pages of the lists of applications, permits and referrals, as their use cases give them."""

from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.filters import Count, Filter, check_filter
from homejobs_desktop.persistence import finding
from homejobs_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class Lines:
    """A page of lines: their places, where the next page begins, how many match (on a first page)."""

    places: tuple[finding.Place, ...]
    next: str | None
    count: Count | None


def page_of_lines(ctx: Context, wanted: Filter, after: str | None, limit: int) -> Lines:
    """Give a page of the lines that a filter asks for; raises Invalid for what cannot be asked."""
    check_filter(wanted)
    place = msgspec.json.decode(after, type=finding.Place) if after else None
    found = finding.find_lines(ctx.session, wanted, ctx.clock.today(), place, limit)
    last = msgspec.json.encode(found.places[-1]).decode() if found.more else None
    return Lines(found.places, last, found.count)
