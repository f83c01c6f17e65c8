"""Takes up scores that rankings do not know yet, piece by piece, while the clerk goes on working."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from homejobs_desktop.services.context import UseCase

_SCORING = mark("Ranking", "Reckoning the scores of the assessments")


class TakingScores:
    """Each piece is a task of its own: what the clerk asks for meanwhile comes between two of them."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._report: Progress | None = None
        self._whole = 0
        self._ended: Callable[[Exception | None], None] = _nothing

    @property
    def taken(self) -> int:
        """How many there were to take up, 0 for none."""
        return self._whole

    @property
    def running(self) -> bool:
        """Whether scores are being taken up."""
        return self._report is not None

    def begin(self, ended: Callable[[Exception | None], None], *, beside: bool = False) -> None:
        """Take up what is left; `ended` hears nothing when all is taken up, else what stopped it.

        Args:
            ended: Called once, on the window's thread.
            beside: Show no progress: the clerk does something else.
        """
        from homejobs_desktop.services import taking_scores  # noqa: PLC0415 - not before the first section

        def take(count: int) -> None:
            if self.running:
                return
            if not count:
                ended(None)
                return
            self._ended, self._whole = ended, count
            self._report = Progress(_SCORING)
            self._report(0, count)
            if not beside:
                self._workplace.tasks.on_progress(self._report)
            self._next(taking_scores.take_up_piece, taking_scores.PIECE)

        self._workplace.ask(taking_scores.scores_waiting).then(take, failed=ended)

    def _next(self, piece: "UseCase[[], bool]", size: int) -> None:
        report = self._report
        if report is None:
            return

        def taken(more: bool) -> None:
            if not more:
                self._end(None)
                return
            try:
                report(min(report.done + size, self._whole), self._whole)
            except Cancelled as stopped:
                self._end(stopped)
            else:
                self._next(piece, size)

        self._workplace.ask(piece).then(taken, failed=self._end)

    def _end(self, error: Exception | None) -> None:
        if self._report is not None:
            self._report.ended = True
        self._report = None
        self._ended(error)


def _nothing(_error: Exception | None) -> None:
    return None
