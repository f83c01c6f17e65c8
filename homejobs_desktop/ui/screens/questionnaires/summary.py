"""What a questionnaire comes to, at a glance: how much it asks, its blocks, its bands, the needs it finds."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaire_summary import BlockLine, FormSummary
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.ui.parts import clear, label
from homejobs_desktop.ui.widgets.charts import Bar, BarChart
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid

_SECTIONS, _ASKED = mark("Questionnaires", "Sections"), mark("Questionnaires", "Questions")
_COMPUTED = mark("Questionnaires", "Calculated values")
_BLOCKS, _BANDS = mark("Questionnaires", "Blocks of the score"), mark("Questionnaires", "Bands of the result")
_NEEDS = mark("Questionnaires", "Needs that it finds")
_WEIGHT = mark("Questionnaires", "weight {weight} · {count} questions")
_BAND = mark("Questionnaires", "{title}: from {minimum} on")
_NONE = mark("Questionnaires", "none")


class SummaryView(QWidget):
    """The parts of a questionnaire under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = FactGrid(3, all_shown=True)
        self._blocks = BarChart()
        self._bands, self._needs = QVBoxLayout(), QVBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._facts)
        self._part(lines, _BLOCKS, self._blocks)
        self._part(lines, _BANDS, self._bands)
        self._part(lines, _NEEDS, self._needs)

    def _part(self, lines: QVBoxLayout, heading: Text, content: QVBoxLayout | QWidget) -> None:
        lines.addWidget(label(heading, "label"))
        if isinstance(content, QWidget):
            lines.addWidget(content)
        else:
            content.setSpacing(2)
            lines.addLayout(content)

    def show_summary(self, summary: FormSummary) -> None:
        """Show what a questionnaire comes to."""
        figures = ((_SECTIONS, summary.sections), (_ASKED, summary.asked), (_COMPUTED, summary.computed))
        self._facts.show_facts(tuple(Fact(name, local_digits(str(count))) for name, count in figures))
        most = max((block.share for block in summary.blocks), default=0)
        self._blocks.show_bars(tuple(_bar(block, most) for block in summary.blocks))
        bands = [translate(_BAND, title=Verbatim(band.title), minimum=band.minimum) for band in summary.bands]
        _list(self._bands, bands)
        _list(self._needs, [need.title for need in summary.needs])


def _bar(block: BlockLine, most: int) -> Bar:
    words = translate(_WEIGHT, weight=block.weight, count=block.questions)
    return Bar(block.title, block.share, most, words, "accent" if block.questions else "bad")


def _list(lines: QVBoxLayout, words: list[str]) -> None:
    clear(lines)
    for each in words or [translate(_NONE)]:
        lines.addWidget(label(each, "" if words else "muted", wrap=True))
