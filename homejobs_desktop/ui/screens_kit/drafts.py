"""Autosaved drafts in the office's encrypted store, and the question whether to bring one back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.drafts import KeptDraft, drop_draft, find_draft, keep_draft
from homejobs_desktop.ui.parts import button, card, label, row
from homejobs_desktop.ui.workplace import Workplace

_QUESTION = mark("Forms", "What you had typed here before was kept. Bring it back?")
_BRING_BACK = mark("Forms", "Bring it back")
_START_ANEW = mark("Forms", "Start anew")


class StoreShelf:
    """Keeps half-typed forms in the store; a failure to keep one must not disturb the typing."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def find(self, name: str, found: Callable[[Mapping[str, str]], None]) -> None:
        """Look for a kept draft; `found` is called only when there is one."""

        def take(draft: KeptDraft | None) -> None:
            if draft is not None and draft.typed:
                found(draft.typed)

        self._workplace.ask(find_draft, name).then(take)

    def keep(self, name: str, typed: Mapping[str, str]) -> None:
        """Keep what is typed."""
        self._workplace.ask(keep_draft, name, dict(typed)).then(failed=_not_now)

    def drop(self, name: str) -> None:
        """Forget it."""
        self._workplace.ask(drop_draft, name).then(failed=_not_now)


def _not_now(_error: Exception) -> None:
    """Let it be: the next field that is typed keeps the draft again."""


class DraftQuestion(QWidget):
    """A bar over the form that asks whether to bring a kept draft back."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: Callable[[bool], None] = lambda _yes: None
        self.bring_back: QPushButton = button(_BRING_BACK, lambda: self._say(yes=True), kind="primary")
        anew = button(_START_ANEW, lambda: self._say(yes=False))
        self._card: QFrame = card(row(label(_QUESTION), None, self.bring_back, anew), kind="warn", margin=10)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._card)
        self.hide()

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Show the question; `answer` gets True to bring the draft back."""
        self._answer = answer
        self.show()
        self.bring_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, *, yes: bool) -> None:
        self.hide()
        self._answer(yes)
