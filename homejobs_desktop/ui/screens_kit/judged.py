"""Beside a form: who it is about, and what speaks against what is typed, asked whenever the typing pauses."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, local_digits, mark
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.ui.parts import button, card, clear, isolated, label, pill, row
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WAIT_MS = 250
_RULES = mark("Permits", "Conditions")
_WARNS = mark("Permits", "look at it")
_OPEN = mark("Permits", "Open the person's file")


class Words(NamedTuple):
    """What the cards say: whose file it is, what to choose first, what stops it, that nothing does."""

    person: Text
    choose: Text
    stops: Text
    fine: Text


class JudgedAside(QWidget):
    """The person and the conditions."""

    def __init__(self, workplace: Workplace, words: Words, judge: Callable[[], Cancel | None]) -> None:
        """Put both cards up.

        Args:
            workplace: Opens the person's file.
            words: What the cards say.
            judge: Asks what speaks against the present draft and shows it; None where too little is typed.
        """
        super().__init__()
        self._words = words
        self._judge = judge
        self._cancel: Cancel | None = None
        self._person_id = ""
        self._name, self._about = label("", "strong", wrap=True), label("", "hint", wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        opener = button(_OPEN, lambda: workplace.navigate("people", self._person_id))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(card(label(words.person, "heading"), self._name, self._about, opener))
        lines.addWidget(card(label(_RULES, "heading"), self._found))
        lines.addStretch()

    def show_person(self, file: PersonFile) -> None:
        """Show whom it is about."""
        self._person_id = file.id
        draft = file.draft
        self._name.setText(draft.full_name)
        parts = (isolated(local_digits(draft.national_code)), draft.father_name)
        self._about.setText(" · ".join(part for part in parts if part))
        self._say_choose()

    def wait(self) -> None:
        """Ask once the typing pauses."""
        self._timer.start()

    def tell(self, lines: Iterable[tuple[str, str]], problems: Iterable[Problem]) -> None:
        """Show lines, each with the role of its label, and below them what speaks against it."""
        clear(self._found)
        for words, role in lines:
            self._found.addWidget(label(words, role, wrap=True))
        listed = sorted(problems, key=lambda one: one.soft)
        for problem in listed:
            tone = pill(_WARNS, "warn") if problem.soft else pill(self._words.stops, "bad")
            self._found.addLayout(row(tone, None))
            self._found.addWidget(label(problem.sentence(), "hint", wrap=True))
        if not listed:
            self._found.addLayout(row(pill(self._words.fine, "good"), None))

    def _ask(self) -> None:
        if self._cancel is not None:
            self._cancel()
        self._cancel = self._judge()
        if self._cancel is None:
            self._say_choose()

    def _say_choose(self) -> None:
        clear(self._found)
        self._found.addWidget(label(self._words.choose, "hint", wrap=True))
