"""Moments as people say them: the Jalali day and the time in Iran."""

import datetime as dt

from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date

_MOMENT = mark("Widgets", "{day}, {time}")


def moment(instant: str) -> str:
    """Give an instant of the store (UTC, ISO) as day and time in Iran; "" for none."""
    if not instant:
        return ""
    there = dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME)
    return translate(_MOMENT, day=show_date(there.date()), time=local_digits(there.strftime("%H:%M")))
