"""What the desk shows a moment later: what it takes more of the program to know."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.persistence import referrals
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.desk import OLD_DAYS, Due, Light, Said, days_ago, lasting, rules_day
from homejobs_desktop.services.left_over import longest_uncovered
from homejobs_desktop.services.rules import newest_fault
from homejobs_desktop.services.survey_drafts import waiting_for

RULES = mark("Desk", "Rules in force")
_SINCE = mark("Desk", "Edition of {day}")
_UNUSABLE = mark("Desk", "Edition {version} cannot be used. See the rules, in Settings.")
_UNCOVERED = mark("Desk", "Left without a supporter")
_PEOPLE = mark("Desk", "{count} covered people")
_FOLLOW_UP = mark("Desk", "Referrals to be followed up")
_REFERRED = mark("Desk", "{count} referrals")
_BEGUN = mark("Desk", "Half-asked questionnaires")
_DRAFTS = mark("Desk", "{count} to go on with")


@dataclass(frozen=True, slots=True)
class Watch:
    """Further lines of what is due, and further lights of the morning check."""

    due: tuple[Due, ...] = ()
    lights: tuple[Light, ...] = ()


@reading(Permission.SEE_PEOPLE)
def desk_watch(ctx: Context) -> Watch:
    """Give what the desk shows beside `desk_facts`."""
    today = ctx.clock.today()
    due = (*_left_over(ctx, today), *_follow_up(ctx, today), *_begun(ctx))
    return Watch(due, (_rules_light(ctx),))


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


def _follow_up(ctx: Context, today: dt.date) -> tuple[Due, ...]:
    """Give the line of referrals of this office that are to be followed up, if there are any."""
    if not ctx.actor.may(Permission.SEE_PERMITS):
        return ()
    count, first = referrals.due(ctx.session, ctx.office.site, today)
    if not count:
        return ()
    days = max((today - first).days, 0) if first else 0
    tone = "warn" if days > OLD_DAYS else "plain"
    about = Said(_REFERRED, {"count": count})
    return (Due(Said(_FOLLOW_UP), about, lasting(days), tone, "referrals", "due"),)


def _begun(ctx: Context) -> tuple[Due, ...]:
    """Give the line of questionnaires that this user may go on with, if there are any."""
    if not ctx.actor.may(Permission.RECORD_SURVEYS):
        return ()
    waiting = waiting_for(ctx)
    if not waiting.surveys:
        return ()
    days = days_ago(ctx, waiting.since)
    tone = "warn" if days > OLD_DAYS else "plain"
    about = Said(_DRAFTS, {"count": waiting.surveys})
    return (Due(Said(_BEGUN), about, lasting(days), tone, "surveys", "begun"),)


def _rules_light(ctx: Context) -> Light:
    unusable = newest_fault(ctx)
    if unusable is not None:
        return Light(RULES, "warn", Said(_UNUSABLE, {"version": unusable.version}))
    return Light(RULES, "good", Said(_SINCE, {"day": show_date(rules_day(ctx))}))
