"""One version beside the list: how it stands, why it was published, what it comes to, what can be done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.questionnaire_desk import Standing, VersionLine
from homejobs_desktop.ui.parts import button, column, holder, isolated, label, row, rule, scrolled, shown
from homejobs_desktop.ui.screens.questionnaires.declared import STANDINGS, day_words, publisher
from homejobs_desktop.ui.screens.questionnaires.summary import SummaryView
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel

TRY, BLANK, EXCEL, COMPARE, RESCORE, WITHDRAW = "try", "blank", "excel", "compare", "rescore", "withdraw"
_ACTS: tuple[tuple[str, Text, str, str], ...] = (
    (TRY, mark("Questionnaires", "Try it out"), "eye", ""),
    (BLANK, mark("Questionnaires", "Blank paper"), "printer", "Ctrl+P"),
    (EXCEL, mark("Questionnaires", "Save as Excel"), "file-spreadsheet", "Ctrl+E"),
    (COMPARE, mark("Questionnaires", "Differences"), "arrows-sort", "Ctrl+D"),
    (RESCORE, mark("Questionnaires", "Compute the scores anew"), "refresh", ""),
    (WITHDRAW, mark("Questionnaires", "Withdraw …"), "circle-x", ""),
)
_TITLE = mark("Questionnaires", "{title}, version {version}")
_FROM, _BY = mark("Questionnaires", "Asked from"), mark("Questionnaires", "Published by")
_ON, _ANSWERED = mark("Questionnaires", "Published on"), mark("Questionnaires", "Answered with it")
_BEGUN = mark("Questionnaires", "Begun, not recorded")
_GONE = mark("Questionnaires", "Withdrawn: {reason}")
_UNREADABLE = mark(
    "Questionnaires", "This program cannot read it; the version before it is asked. Update the program."
)
_COLUMNS = 2


class VersionCard(QFrame):
    """The version that is chosen in the list.

    Signals:
        wants: something is to be done with it; carries one of the names above.
    """

    wants = Signal(str)

    def __init__(self, *, may_publish: bool) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._may_publish = may_publish
        self.line: VersionLine | None = None
        self.title = label("", "heading", wrap=True)
        self.standing = PillLabel("")
        self.note, self.told = label("", wrap=True), label("", "hint", wrap=True)
        self.facts = FactGrid(2)
        self.summary = SummaryView()
        self.acts: dict[str, QPushButton] = {}
        content = QVBoxLayout(self)
        content.setContentsMargins(16, 14, 16, 14)
        content.setSpacing(10)
        content.addLayout(row(self.title, self.standing, spacing=8))
        content.addLayout(self._buttons())
        content.addWidget(rule())
        body = column(self.told, self.note, self.facts, self.summary, None, spacing=10)
        content.addWidget(scrolled(holder(body)), 1)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (name, words, picture, key) in enumerate(_ACTS):
            # The window has Ctrl+P itself, and leads it here.
            own = "" if name == BLANK else key
            made = button(words, partial(self.wants.emit, name), picture=picture, shortcut=own)
            if key:
                made.setToolTip(f"{translate(words)} ({isolated(key)})")
            self.acts[name] = made
            grid.addWidget(made, place // _COLUMNS, place % _COLUMNS)
        return grid

    def show_version(self, line: VersionLine | None) -> None:
        """Show a version; nothing can be done with none, or with one that this program cannot read."""
        self.line = line
        readable = line is not None and line.summary is not None
        for name in (TRY, BLANK, EXCEL, COMPARE):
            self.acts[name].setEnabled(readable)
        in_force = readable and line is not None and line.standing is Standing.IN_FORCE
        self.acts[RESCORE].setVisible(in_force)
        gone = line is None or bool(line.withdrawn) or not line.publication_id
        self.acts[WITHDRAW].setVisible(self._may_publish and not gone)
        if line is None:
            return
        version = Verbatim(isolated(local_digits(line.version)))
        self.title.setText(shown(translate(_TITLE, title=Verbatim(line.title), version=version)))
        words, tone = STANDINGS[line.standing]
        self.standing.say(translate(words), tone)
        told = translate(_GONE, reason=Verbatim(line.withdrawn)) if line.withdrawn else ""
        self._say(self.told, told or ("" if readable else translate(_UNREADABLE)))
        self._say(self.note, line.note)
        self.facts.show_facts(
            (
                Fact(_FROM, day_words(line.valid_from)),
                Fact(_BY, publisher(line)),
                Fact(_ON, day_words(line.published_on) if line.published_on else ""),
                Fact(_ANSWERED, local_digits(str(line.answered))),
                Fact(_BEGUN, local_digits(str(line.begun))),
            )
        )
        self.summary.setVisible(readable)
        if line.summary is not None:
            self.summary.show_summary(line.summary)

    def _say(self, target: QLabel, words: str) -> None:
        target.setText(shown(words))
        target.setVisible(bool(words))
