"""A page with one form: its head with the keys, the form in a card, and what stands beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.forms.editors import Surroundings
from homejobs_desktop.ui.forms.fields import Form
from homejobs_desktop.ui.forms.form import FormView
from homejobs_desktop.ui.parts import card, row
from homejobs_desktop.ui.screens_kit.drafts import DraftQuestion, StoreShelf
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.workplace import Request, Workplace

D = TypeVar("D")

ASIDE_WIDTH = 300
_SAVE = mark("Forms", "Save")
_LEAVE = mark("Forms", "Cancel")
_STAYS = mark("Forms", "What you typed is kept as a draft.")


@dataclass(frozen=True)
class Handling(Generic[D]):
    """What becomes of a draft.

    Attributes:
        save: prepares the saving of a right draft.
        saved: called with what saving gave.
        leave: goes back to where the form was opened from.
    """

    save: Callable[[D], Request[Any]]
    saved: Callable[[Any], None]
    leave: Callable[[], None]


class FormPage(QWidget, Generic[D]):
    """Shows a form and saves it.

    Args:
        workplace: the window.
        form: the declared form.
        handling: what is done with a draft.
        aside: what stands beside the form.
        code_hint: where a national code comes from.

    Signals:
        opened: a draft is shown.
    """

    opened = Signal()

    def __init__(
        self,
        workplace: Workplace,
        form: Form[D],
        handling: Handling[D],
        *,
        aside: QWidget | None = None,
        code_hint: Callable[[str], str] = lambda _code: "",
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._handling = handling
        self._shelf = StoreShelf(workplace)
        self.form: FormView[D] = FormView(form, Surroundings(workplace.clock, code_hint), shelf=self._shelf)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.leave)
        self.question = DraftQuestion()
        self.save_button = key_button(_SAVE, self.form.save, "Ctrl+S", kind="primary")
        self.head = PageHead(form.name, "", (key_button(_LEAVE, self.leave, "Esc"), self.save_button))
        body = row(card(self.form, margin=2), spacing=14)
        body.setStretch(0, 1)
        if aside is not None:
            aside.setFixedWidth(ASIDE_WIDTH)
            body.addWidget(aside)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self.question)
        lines.addLayout(body, 1)

    def open(self, draft: D, title: Text | str, hint: Text | str = "", *, key: str = "") -> None:
        """Show `draft`, and ask about what was typed here before a power cut."""
        self.head.say(title, hint)
        self.question.hide()
        self.save_button.setEnabled(True)
        self.form.open(draft, key=key)
        self.form.focus_first()
        asked = self.form.key
        self._shelf.find(asked, lambda typed: self._offer(asked, typed))
        self.opened.emit()

    def save(self) -> None:
        """Save what is typed, or show what is wrong with it."""
        self.form.save()

    def leave(self) -> None:
        """Go back; what was typed stays as a draft."""
        if self.keep():
            self._workplace.quiet_line(translate(_STAYS))
        self._handling.leave()

    def keep(self) -> bool:
        """Keep what is typed as a draft; False when nothing is."""
        if not self.form.state.dirty or not self.save_button.isEnabled():
            return False
        self.form.keep_draft()
        return True

    def _offer(self, key: str, typed: Mapping[str, str]) -> None:
        if key != self.form.key or self.form.state.dirty:
            return

        def answered(yes: bool) -> None:
            if yes:
                self.form.restore(typed)
            else:
                self._shelf.drop(key)
            self.form.focus_first()

        self.question.ask(answered)

    def _submit(self, draft: D) -> None:
        if not self.save_button.isEnabled():
            return  # not a second time while the first is on its way
        self.save_button.setEnabled(False)
        self._handling.save(draft).then(self._done, failed=self._refused)

    def _done(self, value: object) -> None:
        self.form.saved()
        self._handling.saved(value)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not self.form.refused(error):
            self._workplace.show_problem(error)
