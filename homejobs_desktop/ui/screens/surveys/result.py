"""What came of an assessment: the band, the score, a bar for each side, the reasons, the answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.answers import Answer
from homejobs_desktop.domain.questionnaires import DECLINED, UNKNOWN, Question, QuestionKind
from homejobs_desktop.domain.surveys import SurveyFile
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import parse_date, show_date
from homejobs_desktop.ui.parts import button, card, clear, column, label, row, scrolled, shown
from homejobs_desktop.ui.screens.surveys.declared import band_tone
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.charts import Bar, BarChart
from homejobs_desktop.ui.widgets.facts import FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.numbers import show_number

_SCORE = mark("Surveys", "{score} of 100")
_SIDES = mark("Surveys", "Sides of the assessment")
_REASONS = mark("Surveys", "Why")
_ANSWERS = mark("Surveys", "Answers")
_ASKED = mark("Surveys", "Asked on {day} by {who}, version {version}")
_POINTS = mark("Surveys", "{points}")
_NOT_ASKED = mark("Surveys", "not asked")
_UNKNOWN, _DECLINED = mark("Surveys", "Does not know"), mark("Surveys", "Does not say")
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_WEAK, _FAIR = 35, 60


def _tone(points: int) -> str:
    return "bad" if points < _WEAK else "warn" if points < _FAIR else "accent"


class ResultPage(QWidget):
    """The page of one assessment.

    Signals:
        wants: `person`, `permit`, `close`.
    """

    wants = Signal(str)

    def __init__(self, lists: ReferenceLists) -> None:
        super().__init__()
        self._lists = lists
        self.file: SurveyFile | None = None
        self._name, self._score = label("", "title"), label("", "number")
        self.band = PillLabel("")
        self._about, self._advice = label("", "hint", wrap=True), label("", "", wrap=True)
        self.bars = BarChart()
        self._reasons = QVBoxLayout()
        self._reasons_card = card(label(_REASONS, "heading"), self._reasons)
        self._answers = QVBoxLayout()
        self._facts = FactGrid(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(self._head())
        lines.addWidget(scrolled(self._body()), 1)

    def _head(self) -> QVBoxLayout:
        close = button(mark("Surveys", "Close"), lambda: self.wants.emit("close"), kind="quiet", picture="x")
        close.setToolTip("Esc")
        permit = button(
            mark("Surveys", "Issue a permit"),
            lambda: self.wants.emit("permit"),
            kind="primary",
            picture="file-plus",
        )
        person = button(
            mark("Surveys", "The person's file"), lambda: self.wants.emit("person"), picture="user"
        )
        return column(row(self._name, None, close), row(permit, person, None, spacing=8), spacing=8)

    def _body(self) -> QWidget:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(card(row(self._score, self.band, None), self._advice, self._about))
        lines.addWidget(card(label(_SIDES, "heading"), self.bars))
        lines.addWidget(self._reasons_card)
        lines.addWidget(card(label(_ANSWERS, "heading"), self._answers))
        lines.addStretch()
        return body

    def show_result(self, file: SurveyFile, name: str) -> None:
        """Show an assessment of the person called `name`."""
        self.file = file
        row_ = file.row
        self._name.setText(shown(name))
        self._score.setText(shown(translate(_SCORE, score=row_.score)))
        self.band.say(row_.band_title, band_tone(file.definition, row_.band))
        day = show_date(row_.surveyed_on) if row_.surveyed_on else ""
        self._about.setText(shown(translate(_ASKED, day=day, who=row_.surveyor, version=row_.version)))
        band = file.definition.band(row_.band) if file.definition else None
        self._advice.setText(shown(band.advice if band else ""))
        self.bars.show_bars(self._bars(file))
        self._show_reasons(file)
        self._show_answers(file)

    def _bars(self, file: SurveyFile) -> tuple[Bar, ...]:
        if file.definition is None:
            return tuple(
                Bar(code, points, 100, local_digits(str(points)), _tone(points))
                for code, points in file.block_scores.items()
            )
        return tuple(
            Bar(block.title, points, 100, translate(_POINTS, points=points), _tone(points))
            if (points := file.block_scores.get(block.code)) is not None
            else Bar(block.title, 0, 100, translate(_NOT_ASKED))
            for block in file.definition.blocks
        )

    def _show_reasons(self, file: SurveyFile) -> None:
        clear(self._reasons)
        reasons = file.result.reasons if file.result else ()
        for reason in reasons:
            self._reasons.addWidget(label(f"• {reason}", "", wrap=True))
        self._reasons_card.setVisible(bool(reasons))

    def _show_answers(self, file: SurveyFile) -> None:
        clear(self._answers)
        if file.definition is None:
            return
        for section in file.definition.sections:
            given = [question for question in section.questions if question.code in file.answers]
            if not given:
                continue
            self._answers.addWidget(label(section.title, "strong"))
            for question in given:
                words = self._words(question, file.answers[question.code])
                line = row(label(question.text, "muted", wrap=True), label(words, "", wrap=True), spacing=16)
                line.setStretch(0, 3)
                line.setStretch(1, 2)
                self._answers.addLayout(line)

    def _words(self, question: Question, answer: Answer) -> str:
        if isinstance(answer, bool):
            return translate(_YES if answer else _NO)
        if isinstance(answer, int):
            return f"{show_number(answer)} {question.unit}".strip()
        if isinstance(answer, list):
            return "، ".join(self._option(question, one) for one in answer)
        if answer in {UNKNOWN, DECLINED}:
            return translate(_UNKNOWN if answer == UNKNOWN else _DECLINED)
        if question.kind is QuestionKind.DATE:
            return show_date(parse_date(answer))
        if question.kind in {QuestionKind.FIELD, QuestionKind.PLACE}:
            return self._lists.name(question.list_name or "fields", answer)
        return self._option(question, answer)

    def _option(self, question: Question, code: str) -> str:
        option = question.option(code)
        return option.label if option else local_digits(code)
