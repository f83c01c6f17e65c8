"""Beside the form of a contract: who is covered, what speaks against it, and which dates it gets."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.coverage import ContractDraft
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.coverage_acts import Judged, consider_contract
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.ui.parts import card, clear, isolated, label, pill, row
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WAIT_MS = 250
_COVERED = mark("Coverage", "Covered person")
_RULES = mark("Permits", "Conditions")
_CHOOSE = mark("Coverage", "Choose the supporter: what speaks against it is shown while you type.")
_NOTHING = mark("Coverage", "Nothing speaks against it.")
_STOPS = mark("Coverage", "prevents it")
_WARNS = mark("Permits", "look at it")
_DATES = mark("Coverage", "From {starts} to {ends}")


class ContractAside(QWidget):
    """The covered person and the conditions."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._cancel: Cancel | None = None
        self._draft = ContractDraft()
        self._name, self._about = label("", "strong", wrap=True), label("", "hint", wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(card(label(_COVERED, "heading"), self._name, self._about))
        lines.addWidget(card(label(_RULES, "heading"), self._found))
        lines.addStretch()

    def show_person(self, file: PersonFile) -> None:
        """Show who is covered."""
        draft = file.draft
        self._name.setText(draft.full_name)
        parts = (isolated(local_digits(draft.national_code)), draft.father_name)
        self._about.setText(" · ".join(part for part in parts if part))
        self._say(_CHOOSE)

    def watch(self, draft: ContractDraft) -> None:
        """Check a contract once the typing pauses."""
        self._draft = draft
        self._timer.start()

    def _say(self, words: Text) -> None:
        clear(self._found)
        self._found.addWidget(label(words, "hint", wrap=True))

    def _ask(self) -> None:
        if not self._draft.supporter_permit:
            self._say(_CHOOSE)
            return
        if self._cancel is not None:
            self._cancel()
        self._cancel = self._workplace.ask(consider_contract, self._draft).then(self.show_found)

    def show_found(self, found: Judged) -> None:
        """Show what speaks against the contract, and its dates."""
        clear(self._found)
        draft = found.draft
        if draft.starts_on and draft.ends_on:
            dates = translate(_DATES, starts=show_date(draft.starts_on), ends=show_date(draft.ends_on))
            self._found.addWidget(label(dates, "", wrap=True))
        for problem in sorted(found.problems, key=lambda one: one.soft):
            tone = pill(_WARNS, "warn") if problem.soft else pill(_STOPS, "bad")
            self._found.addLayout(row(tone, None))
            self._found.addWidget(label(problem.sentence(), "hint", wrap=True))
        if not found.problems:
            self._found.addLayout(row(pill(_NOTHING, "good"), None))
