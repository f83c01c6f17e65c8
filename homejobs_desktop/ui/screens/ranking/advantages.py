"""The second tab: the fields that a county's answers speak for, the strongest first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import Advantage, RankedForm
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.survey_scores import county_advantages
from homejobs_desktop.ui.parts import label
from homejobs_desktop.ui.screens.ranking.declared import advantages_listing
from homejobs_desktop.ui.screens.ranking.narrowing import POTENTIAL, code_of, county_edit
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.workplace import Workplace

_HINT = mark(
    "Ranking",
    "A field speaks for itself by how many want it, how well they did, how many could carry others along.",
)
_COUNTY_WIDTH = 240


class Advantages(QWidget):
    """The advantages of a county, or of all."""

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._questionnaire = POTENTIAL
        self.county = county_edit()
        self.county.setMinimumWidth(_COUNTY_WIDTH)
        listing = advantages_listing(
            lambda: workplace.ask(county_advantages, self._questionnaire, code_of(self.county)), lists
        )
        self.list: ListPane[Advantage] = ListPane(listing, workplace, above=(self.county,))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(label(_HINT, "hint", wrap=True))
        lines.addWidget(self.list, 1)
        self.county.edited.connect(self.list.load)

    def ask_by(self, form: RankedForm) -> None:
        """Show the answers to another questionnaire, at the next reload."""
        self._questionnaire = form.name

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()

    def go_to_search(self) -> None:
        """Put the cursor into the choice of the county."""
        self.county.setFocus()
