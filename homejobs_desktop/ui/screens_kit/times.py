"""Instants and days of the store as a person reads them."""

import datetime as dt

from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.jalali import show_date


def instant(text: str) -> dt.datetime:
    """Give a stored instant (UTC, ISO) in the time of Iran."""
    return dt.datetime.fromisoformat(text).astimezone(IRAN_TIME)


def day_words(day: dt.date | None) -> str:
    """Give a day; nothing for none."""
    return show_date(day) if day else ""
