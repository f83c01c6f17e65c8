"""The season of renewals: which permits run out soon or have run out."""

import datetime as dt

from homejobs_desktop.domain.filters import Order, PermitFilter
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.permits import PermitPage, find_permits

MOST_DAYS = 3_660
WRONG_DAYS = mark("Permits", "Say within how many days: a whole number from 0 to {most}.")


@reading(Permission.SEE_PERMITS)
def expiring_permits(ctx: Context, days: int, *, after: str | None = None, limit: int = 50) -> PermitPage:
    """Give a page of the permits that run out within so many days or have run out, the earliest first.

    Raises:
        Invalid: So many days are not looked ahead.
    """
    return find_permits(ctx, season_filter(ctx, days), after=after, limit=limit)


def season_filter(ctx: Context, days: int) -> PermitFilter:
    """Give the filter of the permits that run out within so many days or have run out; raises Invalid."""
    if not 0 <= days <= MOST_DAYS:
        raise Invalid(WRONG_DAYS, field="days", most=MOST_DAYS)
    until = ctx.clock.today() + dt.timedelta(days)
    return PermitFilter(state=PermitState.ISSUED.value, expires_until=until, order=Order.EXPIRY.value)
