"""Instants of the store as a person reads them."""

import datetime as dt

from homejobs_desktop.foundation.clock import IRAN_TIME


def instant(text: str) -> dt.datetime:
    """Give a stored instant (UTC, ISO) in the time of Iran."""
    return dt.datetime.fromisoformat(text).astimezone(IRAN_TIME)
