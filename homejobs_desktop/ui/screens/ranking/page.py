"""The page of rankings: candidates, advantages of a county, pictures; a tab is made when it is opened."""

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import RankedForm
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.survey_scores import ranked_forms
from homejobs_desktop.ui.parts import row
from homejobs_desktop.ui.screens.ranking.advantages import Advantages
from homejobs_desktop.ui.screens.ranking.candidates import Candidates
from homejobs_desktop.ui.screens.ranking.narrowing import POTENTIAL, code_of, offer
from homejobs_desktop.ui.screens.ranking.pictures import Pictures
from homejobs_desktop.ui.screens_kit.filter_fields import named
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.workplace import Page, Workplace

_TITLE = mark("Ranking", "Ranking of assessments")
_HINT = mark("Ranking", "Candidates for pishran, from the latest assessment of each person")
_BACK = mark("Ranking", "Back to the assessments")
CANDIDATES, ADVANTAGES, PICTURES = "candidates", "advantages", "pictures"
_COUNTIES = "counties"
_KEPT = "ranking/questionnaire"
_WHICH = mark("Ranking", "Questionnaire by which people are ranked")
_WHICH_WIDTH = 300
_TABS: Mapping[str, Text] = {
    CANDIDATES: mark("Ranking", "Candidates"),
    ADVANTAGES: mark("Ranking", "Advantages of a county"),
    PICTURES: mark("Ranking", "Pictures"),
}


_Level = Candidates | Advantages | Pictures


class RankingPage(QWidget):
    """Tabs over a ranking, the advantages and the pictures.

    Attributes:
        candidates: the first tab.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self.candidates = Candidates(workplace, self._lists)
        self._levels: dict[str, _Level] = {CANDIDATES: self.candidates}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in _TABS.values():
            self.tabs.addTab(translate(words))
        self._forms: tuple[RankedForm, ...] = ()
        self.which = ChoiceEdit()
        self.which.setFixedWidth(_WHICH_WIDTH)
        named(self.which, _WHICH)
        self.which.hide()
        self.which.edited.connect(self._ask_by)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.candidates)
        head = PageHead(_TITLE, _HINT, (key_button(_BACK, self._go_back, "Esc"),))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(8)
        lines.addWidget(head)
        lines.addLayout(row(self.tabs, None, self.which))
        lines.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        self._lists.load(self._lists_came)

    def page(self) -> Page:
        """Give this page as the window handles it."""
        return Page(
            widget=self,
            reload=self.reload,
            open=self.open,
            find=lambda: self.level(self.current).go_to_search(),
            save=self.save,
            leave=self.leave,
        )

    @property
    def current(self) -> str:
        """The name of the tab that is shown."""
        return list(_TABS)[self.tabs.currentIndex()]

    def level(self, name: str) -> _Level:
        """Give a tab; it is made when it is first wanted."""
        if name not in self._levels:
            made = Advantages if name == ADVANTAGES else Pictures
            level = made(self._workplace, self._lists)
            offer(level.county, self._lists.choices().get(_COUNTIES, ()))
            if (form := self._form()) is not None:
                level.ask_by(form)
            self._stack.addWidget(level)
            self._levels[name] = level
        return self._levels[name]

    def _form(self) -> RankedForm | None:
        """Give the questionnaire that is chosen, None while there is no choice."""
        chosen = code_of(self.which)
        return next((one for one in self._forms if one.name == chosen), None)

    def _offer(self, found: tuple[RankedForm, ...]) -> None:
        """Let one of several questionnaires be chosen; the one chosen the last time comes back."""
        self._forms = found
        self.which.setVisible(len(found) > 1)
        chosen = code_of(self.which) or self._workplace.recall(_KEPT) or POTENTIAL
        offer(self.which, tuple(Choice(one.name, one.title) for one in found))
        known = [one.name for one in found]
        self.which.set_value(chosen if chosen in known else known[0] if known else "")
        self._tell_levels()
        self.level(self.current).reload()

    def _ask_by(self) -> None:
        form = self._form()
        if form is not None:
            self._workplace.remember(_KEPT, form.name)
            self._tell_levels()
            self.level(self.current).reload()

    def _tell_levels(self) -> None:
        if (form := self._form()) is not None:
            for level in self._levels.values():
                level.ask_by(form)

    def _turn(self) -> None:
        level = self.level(self.current)
        self._stack.setCurrentWidget(level)
        level.reload()

    def _lists_came(self) -> None:
        """Offer what may be chosen; names are shown by the lists, so they are read before the rows."""
        choices = self._lists.choices()
        self.candidates.asks.set_lists(choices)
        for level in self._levels.values():
            if not isinstance(level, Candidates):
                offer(level.county, choices.get(_COUNTIES, ()))
        self._workplace.ask(ranked_forms).then(self._offer)

    def _go_back(self) -> None:
        self._workplace.navigate("surveys")

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self._lists_came)

    def open(self, record: str, action: str) -> None:
        """Open a tab by its name."""
        for name in (record, action):
            if name in _TABS:
                self.tabs.setCurrentIndex(list(_TABS).index(name))

    def save(self) -> None:
        """Record the step for the chosen candidates."""
        if self.current == CANDIDATES:
            self.candidates.save()

    def leave(self) -> bool:
        """Go back to the first tab, from there to the assessments."""
        if self.current != CANDIDATES:
            self.tabs.setCurrentIndex(0)
        else:
            self._go_back()
        return True
