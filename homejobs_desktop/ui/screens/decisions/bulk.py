"""Several conflicts of one field at once: the same decision for all of them, with one reason."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.decisions import Take
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.widgets.lines import PersianLineEdit

_TITLE = mark("Decisions", "{count} records chosen")
_ONE_FIELD = mark("Decisions", "All of them wait in the field “{field}”. One decision holds for all.")
_MIXED = mark(
    "Decisions",
    "They wait in different fields. Show one field only (above the list), and choose again.",
)
_KEEP = mark("Decisions", "Keep what stands")
_TAKE = mark("Decisions", "Take what is offered")
_REASON = mark("Decisions", "Why? The reason goes to the counties")
_HINT = mark(
    "Decisions",
    "A record whose value cannot be taken stays in the list; you are told which and why.",
)


class BulkView(QWidget):
    """Decides on a selection.

    Signals:
        decided: carries which value stands, and the reason.
    """

    decided = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.title: QLabel = label("", "title")
        self._about: QLabel = label("", "muted", wrap=True)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.keep: QPushButton = button(_KEEP, partial(self._decide, Take.PRESENT))
        self.take: QPushButton = button(_TAKE, partial(self._decide, Take.OFFERED), kind="primary")
        self.error: QLabel = label("", "error", wrap=True)
        self.error.hide()
        frame = QFrame()
        frame.setProperty("card", "true")
        inside = column(
            self._about,
            self.reason,
            self.error,
            row(self.take, self.keep, None, spacing=8),
            label(_HINT, "hint", wrap=True),
            spacing=12,
        )
        inside.setContentsMargins(16, 14, 16, 14)
        frame.setLayout(inside)
        lines = column(self.title, frame, None, spacing=10)
        lines.setContentsMargins(0, 0, 0, 0)
        self.setLayout(lines)

    def show_chosen(self, fields: list[str]) -> None:
        """Show how many records are chosen; `fields` has the field of each."""
        self.title.setText(shown(translate(_TITLE, count=len(fields))))
        same = len(set(fields)) == 1
        words = translate(_ONE_FIELD, field=field_words(fields[0])) if same else translate(_MIXED)
        self._about.setText(shown(words))
        for part in (self.reason, self.keep, self.take):
            part.setEnabled(same)
        self.say("")

    def begin(self) -> None:
        """Put the cursor into the reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Show why it cannot be decided so."""
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))

    def _decide(self, take: Take) -> None:
        self.decided.emit(take, self.reason.text())
