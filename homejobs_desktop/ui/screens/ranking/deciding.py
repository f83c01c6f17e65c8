"""What follows for those who are chosen in a ranking: found true or not, selected by a meeting or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import StepDraft
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import card, holder, label, scrolled, shown
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.survey_step_form import StepForm
from homejobs_desktop.ui.workplace import Workplace

_STEP = mark("Ranking", "Step for the chosen")
_RECORD = mark("Ranking", "Record")
_NOBODY = mark("Ranking", "Choose people in the list; Ctrl+A chooses all.")
_CHOSEN = mark("Ranking", "{count} people are chosen.")
_WIDTH = 270


class Deciding(QWidget):
    """The card beside a ranking.

    Signals:
        submitted: the step is to be recorded.
    """

    submitted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.form = StepForm(workplace)
        self._chosen = label(_NOBODY, "hint", wrap=True)
        self.record = key_button(_RECORD, self.submitted.emit, "Ctrl+S", kind="primary")
        body = QVBoxLayout()
        body.setSpacing(8)
        for part in (label(_STEP, "heading"), self._chosen, self.form):
            body.addWidget(part)
        body.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(scrolled(holder(body)), self.form.problem, self.record, margin=14))
        self.setFixedWidth(_WIDTH)
        self.show_chosen(0)

    def draft(self) -> StepDraft | None:
        """Give the step that is typed; None while its kind or day is none, which is said then."""
        return self.form.draft()

    def show_chosen(self, count: int) -> None:
        """Say for how many the step would be recorded."""
        self._chosen.setText(shown(translate(_CHOSEN, count=count) if count else _NOBODY))
        self.record.setEnabled(count > 0)

    def show_problem(self, error: Exception) -> bool:
        """Say what is wrong with what is typed; False when this is not about it."""
        return self.form.show_problem(error)

    def done(self) -> None:
        """Forget the words; the meeting stays, it goes on with the next ones."""
        self.form.done()
