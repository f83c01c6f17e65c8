"""What publishing a questionnaire would do: what it changes, and what becomes of what is there."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.questionnaire_desk import PublishingPlan
from homejobs_desktop.ui.parts import card, clear, column, holder, isolated, label, row, scrolled, shown
from homejobs_desktop.ui.screens.questionnaires.changes import ChangesPanel
from homejobs_desktop.ui.screens.questionnaires.summary import SummaryView
from homejobs_desktop.ui.workplace import Memory

_COMES_TO, _DOUBTS = mark("Questionnaires", "What it comes to"), mark("Questionnaires", "Look at this again")
_CHANGES = mark("Questionnaires", "What it changes of version {version}")
_FIRST = mark("Questionnaires", "It is the first version of a new questionnaire.")
_EFFECT = mark("Questionnaires", "What becomes of what is there")
_UNTOUCHED = mark("Questionnaires", "No assessment was recorded with it here.")
_ANSWERED = mark(
    "Questionnaires",
    "{count} assessments that were recorded here keep their answers, their version and their score.",
)
_BEGUN = mark(
    "Questionnaires",
    "{count} questionnaires that were begun here are recorded in the version in which they were begun.",
)
_RESCORES = mark(
    "Questionnaires",
    "The weights change: what is asked from the first day on is scored by the new ones. Earlier assessments "
    "keep their score; rankings count them by the new weights once an office computes its scores anew, on "
    "the version in force.",
)
_ASIDE = 350


def effects_of(plan: PublishingPlan) -> tuple[str, ...]:
    """Give in sentences what publishing does to what is recorded and begun."""
    told = [translate(_ANSWERED, count=plan.answered) if plan.answered else translate(_UNTOUCHED)]
    told += [translate(_BEGUN, count=plan.begun)] if plan.begun else []
    return (*told, *([translate(_RESCORES)] if plan.rescores else []))


class SentencesCard(QFrame):
    """Sentences under a heading."""

    def __init__(self, heading: Text, *, kind: str = "true") -> None:
        super().__init__()
        self.setProperty("card", kind)
        self._lines = QVBoxLayout()
        content = column(label(heading, "heading"), self._lines, spacing=8)
        content.setContentsMargins(14, 12, 14, 12)
        self.setLayout(content)

    def say(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences."""
        clear(self._lines)
        for sentence in sentences:
            self._lines.addWidget(label(f"• {sentence}", wrap=True))


class EffectsCard(SentencesCard):
    """What becomes of what is recorded and begun."""

    def __init__(self) -> None:
        super().__init__(_EFFECT)


class PlanView(QWidget):
    """The changes, and beside them what the questionnaire comes to."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.changes = ChangesPanel(memory)
        self.summary = SummaryView()
        self._heading = label("", "heading")
        self.doubts, self.effects = SentencesCard(_DOUBTS, kind="warn"), EffectsCard()
        main = card(self._heading, self.changes, margin=14)
        beside = holder(
            column(
                self.doubts,
                self.effects,
                card(label(_COMES_TO, "heading"), self.summary, margin=14),
                None,
                spacing=12,
            )
        )
        aside = scrolled(beside)
        aside.setFixedWidth(_ASIDE)
        body = row(main, aside, spacing=12)
        body.setStretch(0, 1)
        self.setLayout(body)

    def show_plan(self, plan: PublishingPlan) -> None:
        """Show what publishing would do."""
        version = Verbatim(isolated(local_digits(plan.before)))
        words = translate(_CHANGES, version=version) if plan.before else translate(_FIRST)
        self._heading.setText(shown(words))
        self.changes.setVisible(bool(plan.before))
        self.changes.show_changes(plan.changes)
        self.summary.show_summary(plan.summary)
        self.doubts.say(tuple(doubt.sentence() for doubt in plan.doubts))
        self.doubts.setVisible(bool(plan.doubts))
        self.effects.say(effects_of(plan))
