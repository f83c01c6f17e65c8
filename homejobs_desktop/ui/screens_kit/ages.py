"""How long something waits, in the words of the desk."""

import datetime as dt

from homejobs_desktop.foundation.clock import IRAN_TIME, Clock
from homejobs_desktop.foundation.i18n import mark, translate

_DAYS = mark("Desk", "{count} days")
_TODAY = mark("Desk", "today")
OLD_DAYS, TOO_OLD_DAYS = 7, 30


def days_since(clock: Clock, instant: str) -> int:
    """Give the days from an instant of the store (UTC, ISO) to today; 0 for none."""
    if not instant:
        return 0
    then = dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()
    return max((clock.today() - then).days, 0)


def age(clock: Clock, instant: str) -> str:
    """Give how long ago an instant was; "" for none."""
    if not instant:
        return ""
    return days_words(days_since(clock, instant))


def days_words(days: int) -> str:
    """Give a number of days in words."""
    return translate(_DAYS, count=days) if days else translate(_TODAY)


def days_tone(days: int) -> str:
    """Give the tone in which something is shown that has waited so many days."""
    return "bad" if days > TOO_OLD_DAYS else "warn" if days > OLD_DAYS else "plain"


def age_tone(clock: Clock, instant: str) -> str:
    """Give the tone in which that age is shown."""
    return days_tone(days_since(clock, instant))
