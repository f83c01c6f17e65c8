"""The difference between any two versions of a questionnaire."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaire_words import ToldChange
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.questionnaire_desk import VersionLine, compare_versions
from homejobs_desktop.ui.parts import card, isolated, label, row
from homejobs_desktop.ui.screens.questionnaires.changes import ChangesPanel
from homejobs_desktop.ui.screens.questionnaires.declared import STANDINGS, day_words
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Questionnaires", "Differences of “{title}”")
_HINT = mark("Questionnaires", "What the newer version changes of the older one")
_BACK = mark("Questionnaires", "Back")
_FROM, _TO = mark("Questionnaires", "From version"), mark("Questionnaires", "to version")
_VERSION = mark("Questionnaires", "{version}, from {day} ({standing})")
_WIDTH = 290


class ComparePage(QWidget):
    """Two versions to choose, and what differs."""

    def __init__(self, workplace: Workplace, leave: Callable[[], None]) -> None:
        super().__init__()
        self._workplace = workplace
        self._name = ""
        self._asking: Cancel | None = None
        self.before, self.after = QComboBox(), QComboBox()
        for box, words in ((self.before, _FROM), (self.after, _TO)):
            box.setAccessibleName(translate(words))
            box.setMinimumWidth(_WIDTH)
            box.activated.connect(lambda _place: self._ask())
        self.panel = ChangesPanel(workplace.memory)
        self.head = PageHead("", _HINT, (key_button(_BACK, leave, "Esc"),))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addLayout(row(label(_FROM, "label"), self.before, label(_TO, "label"), self.after, None))
        lines.addWidget(card(self.panel, margin=12), 1)

    def open(self, lines: tuple[VersionLine, ...], chosen: VersionLine) -> None:
        """Compare a version with the one before it, the oldest one with the one after it."""
        self._name = chosen.name
        self.head.say(translate(_TITLE, title=Verbatim(chosen.title)), _HINT)
        versions = [line for line in reversed(lines) if line.name == chosen.name and line.summary]
        for box in (self.before, self.after):
            box.clear()
            for line in versions:
                box.addItem(_words(line), line.version)
        place = next((at for at, line in enumerate(versions) if line.id == chosen.id), 0)
        after = max(place, min(1, len(versions) - 1))
        self.before.setCurrentIndex(max(after - 1, 0))
        self.after.setCurrentIndex(after)
        self._ask()
        self.panel.table.view.setFocus()

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking()
        before, after = str(self.before.currentData()), str(self.after.currentData())
        self._asking = self._workplace.ask(compare_versions, self._name, before, after).then(self._show)

    def _show(self, found: tuple[ToldChange, ...]) -> None:
        self._asking = None
        self.panel.show_changes(found)


def _words(line: VersionLine) -> str:
    return translate(
        _VERSION,
        version=Verbatim(isolated(local_digits(line.version))),
        day=Verbatim(day_words(line.valid_from)),
        standing=STANDINGS[line.standing][0],
    )
