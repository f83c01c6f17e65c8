"""What the desk shows a moment later: what it takes more of the program to know."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.desk import OLD_DAYS, Due, Light, Said, lasting, rules_day
from homejobs_desktop.services.left_over import longest_uncovered
from homejobs_desktop.services.rules import newest_fault

RULES = mark("Desk", "Rules in force")
_SINCE = mark("Desk", "Edition of {day}")
_UNUSABLE = mark("Desk", "Edition {version} cannot be used. See the rules, in Settings.")
_UNCOVERED = mark("Desk", "Left without a supporter")
_PEOPLE = mark("Desk", "{count} covered people")


@dataclass(frozen=True, slots=True)
class Watch:
    """Further lines of what is due, and further lights of the morning check."""

    due: tuple[Due, ...] = ()
    lights: tuple[Light, ...] = ()


@reading(Permission.SEE_PEOPLE)
def desk_watch(ctx: Context) -> Watch:
    """Give what the desk shows beside `desk_facts`."""
    return Watch(_left_over(ctx, ctx.clock.today()), (_rules_light(ctx),))


def _left_over(ctx: Context, today: dt.date) -> tuple[Due, ...]:
    """Give the line of those who are left without a supporter, if there are any."""
    if not ctx.actor.may(Permission.SEE_PERMITS):
        return ()
    people, since = longest_uncovered(ctx)
    if not people:
        return ()
    days = max((today - since).days, 0) if since else 0
    tone = "bad" if days > OLD_DAYS else "warn"
    return (Due(Said(_UNCOVERED), Said(_PEOPLE, {"count": people}), lasting(days), tone, "uncovered"),)


def _rules_light(ctx: Context) -> Light:
    unusable = newest_fault(ctx)
    if unusable is not None:
        return Light(RULES, "warn", Said(_UNUSABLE, {"version": unusable.version}))
    return Light(RULES, "good", Said(_SINCE, {"day": show_date(rules_day(ctx))}))
