"""The only reader of the computer's clock."""

import datetime as dt
import time
from typing import Protocol

IRAN_TIME = dt.timezone(dt.timedelta(hours=3, minutes=30), "Asia/Tehran")
"""Iran's time since it gave up summer time in 1401; fixed, so no time-zone data are needed."""


class Clock(Protocol):
    """A source of the present time."""

    def now(self) -> dt.datetime:
        """Give the present instant, aware, in UTC."""
        ...

    def today(self) -> dt.date:
        """Give the present day in Iran (Gregorian)."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> dt.datetime:
        """Give the present instant, aware, in UTC."""
        return dt.datetime.fromtimestamp(time.time(), dt.UTC)

    def today(self) -> dt.date:
        """Give the present day in Iran."""
        return self.now().astimezone(IRAN_TIME).date()


def next_stamp(previous: int, now: dt.datetime) -> int:
    """Give the hybrid clock's next stamp in milliseconds: never backwards, whatever the clock says."""
    return max(previous + 1, int(now.timestamp() * 1000))
