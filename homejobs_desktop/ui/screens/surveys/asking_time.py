"""How long the asking took: the time in which the questionnaire was on the screen, and no other."""

import datetime as dt

from homejobs_desktop.foundation.clock import Clock


class AskingTime:
    """A watch that stands still while the page is not seen, and goes on from what a draft had counted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counted = 0.0
        self._since: dt.datetime | None = None

    def begin(self, seconds: int = 0) -> None:
        """Count from `seconds` on."""
        self._counted = float(seconds)
        if self._since is not None:
            self._since = self._clock.now()

    def go_on(self) -> None:
        """Count from now: the page is seen."""
        if self._since is None:
            self._since = self._clock.now()

    def pause(self) -> None:
        """Stand still: the page is no longer seen."""
        self._counted, self._since = self._whole(), None

    def seconds(self) -> int:
        """Give the seconds counted so far."""
        return int(self._whole())

    def _whole(self) -> float:
        running = (self._clock.now() - self._since).total_seconds() if self._since is not None else 0.0
        # A clock that was put back must not take time away.
        return self._counted + max(running, 0.0)
