"""The first tab: the candidates by score, narrowed, decided about, written as a file."""

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.surveys import RankedForm, RankedLine, RankingFilter
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.ranking_acts import export_ranking, record_steps
from homejobs_desktop.services.survey_pictures import assessed_villages
from homejobs_desktop.services.survey_scores import Ranking, rank
from homejobs_desktop.ui.parts import card, label, row, shown
from homejobs_desktop.ui.screens.ranking.deciding import Deciding
from homejobs_desktop.ui.screens.ranking.declared import ranking_listing
from homejobs_desktop.ui.screens.ranking.narrowing import Narrowing, code_of
from homejobs_desktop.ui.screens_kit.exporting import ListExporter
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.taking_scores import TakingScores
from homejobs_desktop.ui.workplace import Workplace

_STOPPED = mark("Ranking", "The scores are not all reckoned; F5 goes on.")
_MORE = mark("Ranking", "The first {shown} of {total} are shown; the Excel file has more.")
_RECORDED = mark("Ranking", "The step was recorded for {count} people.")
_FILE = mark("Ranking", "Ranking")


class Candidates(QWidget):
    """A ranking with what is asked of it above, and what follows for the chosen beside it.

    Attributes:
        asks: what the ranking is narrowed by.
        deciding: what is recorded for the chosen.
    """

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._taking = TakingScores(workplace)
        self.asks, self.deciding = Narrowing(), Deciding(workplace)
        listing = ranking_listing(
            lambda text: self._workplace.ask(rank, self.asks.wanted(text)), lists, self._say_more
        )
        self._more = label("", "hint")
        self._more.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.exporter = ListExporter(
            self, workplace, _FILE,
            lambda file, report: workplace.ask(export_ranking, self._wanted(), file, report),
        )  # fmt: skip
        self.list: ListPane[RankedLine] = ListPane(listing, workplace, above=(self._more,))
        self.list.add_tool(self.exporter.button)
        self.deciding.setVisible(workplace.actor.may(Permission.RECORD_SURVEYS))
        self._lay_out()
        self.asks.edited.connect(self._narrow)
        self.asks.county.edited.connect(self._ask_villages)
        self.deciding.submitted.connect(self.save)
        self.list.opened.connect(lambda survey_id: workplace.navigate("surveys", survey_id))
        self.list.view.selectionModel().selectionChanged.connect(lambda *_changes: self._count())
        self.list.view.model().modelReset.connect(self._count)

    def _lay_out(self) -> None:
        body = row(self.list, self.deciding, spacing=14)
        body.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(card(self.asks, margin=12))
        lines.addLayout(body, 1)

    # What is shown

    def reload(self) -> None:
        """Rank again; where scores were left over, take them up first."""
        if not self._taking.running:
            self._taking.begin(self._taken)

    def _taken(self, error: Exception | None) -> None:
        if isinstance(error, Cancelled):
            self._workplace.quiet_line(translate(_STOPPED))
        elif error is not None:
            self._workplace.show_problem(error)
        self._ask_villages()
        self.list.reload()

    def ask_by(self, form: RankedForm) -> None:
        """Rank by another questionnaire, at the next reload."""
        self.asks.ask_by(form)

    def _wanted(self) -> RankingFilter:
        return self.asks.wanted(self.list.search.text())

    def _ask_villages(self) -> None:
        asked = (self.asks.questionnaire, code_of(self.asks.county))

        def offer(names: tuple[str, ...]) -> None:
            if asked == (self.asks.questionnaire, code_of(self.asks.county)):
                self.asks.set_villages(names)

        self._workplace.ask(assessed_villages, *asked).then(offer)

    def _narrow(self) -> None:
        # While scores are taken up the list is filled anyway, as soon as they are.
        if not self._taking.running:
            self.list.load()

    def _say_more(self, found: Ranking) -> None:
        more = found.total > len(found.lines)
        words = translate(_MORE, shown=len(found.lines), total=found.total) if more else ""
        self._more.setText(shown(words))

    def chosen(self) -> tuple[str, ...]:
        """Give the assessments that are chosen, the best first."""
        return tuple(each.line.row.id for each in self.list.chosen_rows())

    def _count(self) -> None:
        self.deciding.show_chosen(len(self.list.view.selectionModel().selectedRows()))

    def go_to_search(self) -> None:
        """Put the cursor into the search for a name."""
        self.list.focus_search()

    # What is done

    def save(self) -> None:
        """Record the step for the chosen."""
        chosen = self.chosen()
        if not chosen or not self.deciding.record.isEnabled() or self.deciding.isHidden():
            return
        draft = self.deciding.draft()
        if draft is None:
            return
        self.deciding.record.setEnabled(False)
        asked = self._workplace.ask(record_steps, chosen, draft)
        asked.then(self._recorded, failed=partial(self._refused, len(chosen)))

    def _recorded(self, count: int) -> None:
        self.deciding.done()
        self._workplace.quiet_line(translate(_RECORDED, count=count))
        self.list.view.clearSelection()  # the window reads the list again, as with every change
        self._count()

    def _refused(self, count: int, error: Exception) -> None:
        self.deciding.show_chosen(count)
        if not self.deciding.show_problem(error):
            self._workplace.show_problem(error)
