"""Beside the registration form: people who may be the same one, and what comes after saving."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.lookalikes import Lookalike
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.services.elsewhere import LIKE_ELSEWHERE, Likeness, known_elsewhere, words_of
from homejobs_desktop.services.people import lookalikes
from homejobs_desktop.ui.parts import button, card, clear, isolated, label
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WAIT_MS = 250
_MOST = 4
_HEADING = mark("People", "Could be the same person")
_NOBODY = mark("People", "Nobody with a like name or code is registered.")
_OPEN = mark("People", "Open the file")
_CHILD_OF = mark("People", "child of {father}")
_AFTER = mark("People", "After saving")
_STEPS = (
    mark("People", "1. Assessment of potential"),
    mark("People", "2. Application and permit"),
    mark("People", "3. Skills and certificates"),
)
WATCHED = frozenset(
    {"national_code", "first_name", "last_name", "father_name", "birth_date", "mobile", "gender"}
)


def _about(like: Lookalike) -> str:
    person = like.person
    parts = (
        translate(_CHILD_OF, father=person.father_name) if person.father_name else "",
        local_digits(str(year_of(person.birth_date))) if person.birth_date else "",
        isolated(local_digits(person.national_code)),
    )
    return " · ".join(part for part in parts if part)


class Aside(QWidget):
    """Look-alikes while one types, then the next steps.

    Signals:
        opened: a look-alike's file is wanted; carries the person's id.
    """

    opened = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._cancels: list[Cancel] = []
        self._draft = PersonDraft()
        self._own_id = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._elsewhere = QVBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(card(label(_HEADING, "heading"), self._elsewhere, self._found))
        lines.addWidget(card(label(_AFTER, "heading"), *(label(step, "muted") for step in _STEPS)))
        lines.addStretch()
        self.show_found(())

    def watch(self, draft: PersonDraft, own_id: str) -> None:
        """Look for people like `draft` once the typing pauses."""
        self._draft, self._own_id = draft, own_id
        self._timer.start()

    def rest(self) -> None:
        """Show nobody and look for nobody."""
        self._timer.stop()
        self._stop()
        self.show_found(())
        self.show_elsewhere(None)

    def show_found(self, found: tuple[Lookalike, ...]) -> None:
        """Show the likeliest ones."""
        clear(self._found)
        if not found:
            self._found.addWidget(label(_NOBODY, "hint", wrap=True))
        for like in found[:_MOST]:
            self._found.addWidget(self._one(like))

    def show_elsewhere(self, likeness: Likeness | None) -> None:
        """Warn that another county knows somebody like this; who it is stays there."""
        clear(self._elsewhere)
        if likeness is not None:
            told = (label(LIKE_ELSEWHERE, "strong", wrap=True), label(words_of(likeness), "hint", wrap=True))
            self._elsewhere.addWidget(card(*told, kind="warn", margin=12, spacing=4))

    def _one(self, like: Lookalike) -> QWidget:
        reasons = "، ".join(translate(reason) for reason in like.reasons)
        person_id = like.person.id
        opener = button(_OPEN, lambda: self.opened.emit(person_id))
        return card(
            label(like.person.full_name, "strong", wrap=True),
            label(_about(like), "hint", wrap=True),
            label(reasons, "hint", wrap=True),
            opener,
            kind="warn",
            margin=12,
            spacing=4,
        )

    def _ask(self) -> None:
        self._stop()
        ask = self._workplace.ask
        self._cancels = [
            ask(lookalikes, self._draft, own_id=self._own_id).then(self.show_found),
            ask(known_elsewhere, self._draft).then(self.show_elsewhere),
        ]

    def _stop(self) -> None:
        for cancel in self._cancels:
            cancel()
        self._cancels.clear()
