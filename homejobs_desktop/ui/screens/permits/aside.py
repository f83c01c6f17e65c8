"""Beside the issuing form: who it is for, what the rules say, and which dates the permit gets."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.quotas import period_words
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.services.permits import Consideration, consider_permit
from homejobs_desktop.ui.parts import button, card, clear, isolated, label, pill, row
from homejobs_desktop.ui.screens.permits.declared import PermitDraft, check_draft, request_of
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WAIT_MS = 250
_HOLDER = mark("Permits", "Applicant")
_RULES = mark("Permits", "Conditions")
_CHOOSE = mark("Permits", "Choose type and field: the conditions are checked while you type.")
_ALL_MET = mark("Permits", "All conditions are met.")
_STOPS = mark("Permits", "prevents the issue")
_WARNS = mark("Permits", "look at it")
_DATES = mark("Permits", "Issued on {issued}, valid until {expires}")
_ISSUED = mark("Permits", "Issued on {issued}")
_OPEN = mark("Permits", "Open the person's file")
_LEFT = mark("Quotas", "Quota of {period}: {left} of {granted} permits of this kind are left")
_RENEWAL = mark("Quotas", "This renews an earlier permit; it does not count against the quota.")


def quota_words(found: Consideration) -> tuple[str, ...]:
    """Say what is left of the quotas that a permit would count against, if anything is limited."""
    if found.renews:
        return (translate(_RENEWAL),)
    return tuple(
        translate(_LEFT, period=period_words(each.account.period), left=each.left, granted=each.granted)
        for each in found.balances
        if each.left  # what is used up stands among the conditions
    )


class PermitAside(QWidget):
    """The applicant and the conditions."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._cancel: Cancel | None = None
        self._draft = PermitDraft()
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
        lines.addWidget(card(label(_HOLDER, "heading"), self._name, self._about, opener))
        lines.addWidget(card(label(_RULES, "heading"), self._found))
        lines.addStretch()

    def show_person(self, file: PersonFile) -> None:
        """Show whom the permit is for."""
        self._person_id = file.id
        draft = file.draft
        self._name.setText(draft.full_name)
        parts = (isolated(local_digits(draft.national_code)), draft.father_name)
        self._about.setText(" · ".join(part for part in parts if part))
        self._say(_CHOOSE)

    def watch(self, draft: PermitDraft) -> None:
        """Check the conditions once the typing pauses."""
        self._draft = draft
        self._timer.start()

    def _say(self, words: Text) -> None:
        clear(self._found)
        self._found.addWidget(label(words, "hint", wrap=True))

    def _ask(self) -> None:
        if check_draft(self._draft):
            self._say(_CHOOSE)
            return
        if self._cancel is not None:
            self._cancel()
        request = request_of(self._draft)
        self._cancel = self._workplace.ask(consider_permit, request).then(
            self.show_found, failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Invalid):
            self._workplace.show_problem(error)

    def show_found(self, found: Consideration) -> None:
        """Show what speaks against the request, and the dates."""
        clear(self._found)
        issued = show_date(found.issued_on)
        dates = (
            translate(_DATES, issued=issued, expires=show_date(found.expires_on))
            if found.expires_on
            else translate(_ISSUED, issued=issued)
        )
        self._found.addWidget(label(dates, "", wrap=True))
        for words in quota_words(found):
            self._found.addWidget(label(words, "muted", wrap=True))
        for problem in sorted(found.problems, key=lambda one: one.soft):
            tone = pill(_WARNS, "warn") if problem.soft else pill(_STOPS, "bad")
            self._found.addLayout(row(tone, None))
            self._found.addWidget(label(problem.sentence(), "hint", wrap=True))
        if not found.problems:
            self._found.addLayout(row(pill(_ALL_MET, "good"), None))
