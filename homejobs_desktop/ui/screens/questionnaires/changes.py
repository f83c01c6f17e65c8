"""The difference of two versions: a list of what changed, and the chosen one with the old beside the new."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaire_changes import WHAT_NAMES
from homejobs_desktop.domain.questionnaire_words import ToldChange
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.parts import card, column, isolated, label, row, scrolled, shown
from homejobs_desktop.ui.screens.questionnaires.declared import CHANGES
from homejobs_desktop.ui.tables.fixed import FixedTable
from homejobs_desktop.ui.workplace import Memory

_BEFORE, _AFTER = mark("Questionnaires", "Before"), mark("Questionnaires", "After")
_NOTHING = mark("Questionnaires", "not there")
_HEAD = mark("Questionnaires", "{what}: {about}")
_COUNT = mark("Questionnaires", "{count} changes, {scores} of them touch the score")
_NONE = mark("Questionnaires", "no change")
_DETAIL_HEIGHT = 170


class ChangesPanel(QWidget):
    """What changed, one line each; the chosen one whole below."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.table: FixedTable[tuple[int, ToldChange]] = FixedTable(CHANGES, memory)
        self.table.view.chosen.connect(self._choose)
        self.count = label("", "hint")
        self.head = label("", "strong", wrap=True)
        self.before, self.after = label("", wrap=True), label("", wrap=True)
        sides = row(_side(_BEFORE, self.before), _side(_AFTER, self.after), spacing=12)
        for place in (0, 1):
            sides.setStretch(place, 1)
        body = QWidget()
        body.setLayout(column(self.head, sides, None, spacing=6))
        self._detail = card(scrolled(body), kind="inner", margin=10)
        self._detail.setFixedHeight(_DETAIL_HEIGHT)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.count)
        lines.addWidget(self.table, 1)
        lines.addWidget(self._detail)

    def show_changes(self, found: tuple[ToldChange, ...]) -> None:
        """Show these changes, the first one whole."""
        scores = sum(each.scores for each in found)
        words = translate(_COUNT, count=len(found), scores=scores) if found else translate(_NONE)
        self.count.setText(shown(words))
        self.table.show_rows(tuple(enumerate(found)))
        self._detail.setVisible(bool(found))
        if found:
            self.table.view.select_key(str(self.table.rows[0][0]))
            self._choose(str(self.table.rows[0][0]))

    def _choose(self, key: str) -> None:
        found = next((one for place, one in self.table.rows if str(place) == key), None)
        if found is None:
            return
        code = isolated(found.code.replace("/", " / "))
        about = f"{found.about} ({code})" if found.about and found.code else found.about or code
        self.head.setText(shown(translate(_HEAD, what=WHAT_NAMES[found.what], about=about)))
        for side, words in ((self.before, found.before), (self.after, found.after)):
            side.setText(shown(words or translate(_NOTHING)))


def _side(heading: Text, words: QWidget) -> QVBoxLayout:
    return column(label(heading, "label"), words, None, spacing=2)
