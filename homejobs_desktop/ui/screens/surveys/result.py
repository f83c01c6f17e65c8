"""What came of an assessment: the band, the score, a bar for each side, the reasons, the answers."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.answer_values import Answer, Cell, is_known, rows_of
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import NOT_KNOWN_NAMES, Question, QuestionKind
from homejobs_desktop.domain.referrals import FoundNeed, NeedLine
from homejobs_desktop.domain.surveys import SurveyFile
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.parts import button, card, clear, column, holder, label, row, scrolled, shown
from homejobs_desktop.ui.screens.surveys.afterwards import ScoreHistory, Steps
from homejobs_desktop.ui.screens.surveys.attached import AttachedAnswers
from homejobs_desktop.ui.screens.surveys.declared import band_tone
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.need_lines import NeedLines
from homejobs_desktop.ui.widgets.charts import Bar, BarChart
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.numbers import show_number
from homejobs_desktop.ui.workplace import Workplace

_SCORE = mark("Surveys", "{score} of 100")
_SIDES = mark("Surveys", "Sides of the assessment")
_REASONS = mark("Surveys", "Why")
_ANSWERS = mark("Surveys", "Answers")
_ASKED = mark("Surveys", "Asked on {day} by {who}, version {version}")
_POINTS = mark("Surveys", "{points}")
_NOT_ASKED = mark("Surveys", "not asked")
_NEEDS = mark("Surveys", "What the person needs")
_GAINED = mark("Surveys", "Why this score")
_GAINED_HINT = mark("Surveys", "Points of 100 that each answer gave to its side")
_OF = mark("Surveys", "{gained} of {possible}")
_MINUTES = mark("Surveys", "took {minutes} minutes")
_MOMENT = mark("Surveys", "took less than a minute")
_DOCUMENT = mark("Surveys", "a document")
_OVERRIDE = mark("Surveys", "Unusual, with a reason: {reason}")
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_WEAK, _FAIR = 35, 60


def _tone(points: int) -> str:
    return "bad" if points < _WEAK else "warn" if points < _FAIR else "accent"


def _tenths(share: int) -> str:
    """Give tenths of a point as a person reads them: whole ones without a fraction."""
    return local_digits(str(share // 10) if share % 10 == 0 else f"{share // 10}٫{share % 10}")


class ResultPage(QWidget):
    """The page of one assessment.

    Signals:
        wants: `person`, `permit` or `close`.

    Attributes:
        needs: what was found that the person needs; it says what is to be begun.
    """

    wants = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists, *, may_apply: bool = True) -> None:
        super().__init__()
        self._lists = lists
        self._documents = AttachedAnswers(workplace, lists)
        self._may_record = workplace.actor.may(Permission.RECORD_SURVEYS)
        self.steps, self.history = Steps(workplace), ScoreHistory()
        self.file: SurveyFile | None = None
        self._name, self._score = label("", "title"), label("", "number")
        self.band = PillLabel("")
        self._about, self._advice = label("", "hint", wrap=True), label("", "", wrap=True)
        self.bars = BarChart()
        self._reasons = QVBoxLayout()
        self._reasons_card = card(label(_REASONS, "heading"), self._reasons)
        self._answers, self._given = QVBoxLayout(), QVBoxLayout()
        self.needs = NeedLines(workplace, lists, may_begin=may_apply)
        self._needs_card = card(label(_NEEDS, "heading"), self.needs)
        hint = label(_GAINED_HINT, "hint", wrap=True)
        self._given_card = card(label(_GAINED, "heading"), hint, self._given)
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
        self._acts = holder(row(permit, person, None, spacing=8))
        return column(row(self._name, None, close), self._acts, spacing=8)

    def _body(self) -> QWidget:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(card(row(self._score, self.band, None), self._advice, self._about))
        lines.addWidget(card(label(_SIDES, "heading"), self.bars))
        lines.addWidget(self.steps)
        lines.addWidget(self.history)
        lines.addWidget(self._reasons_card)
        lines.addWidget(self._needs_card)
        lines.addWidget(self._given_card)
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
        asked = translate(_ASKED, day=day, who=row_.surveyor, version=row_.version)
        minutes = round(file.seconds / 60)
        took = translate(_MINUTES, minutes=minutes) if minutes else translate(_MOMENT)
        self._about.setText(shown(f"{asked}؛ {took}" if file.seconds else asked))
        band = file.definition.band(row_.band) if file.definition else None
        self._advice.setText(shown(band.advice if band else ""))
        self.bars.show_bars(self._bars(file))
        self.steps.show_steps(file, may=self._may_record)
        self.history.show_scores(file)
        self._show_reasons(file)
        self._needs_card.hide()
        self._show_given(file)
        self._show_answers(file)
        self._documents.load(file.row.person_id)

    def show_trial(self, file: SurveyFile) -> None:
        """Show what would come of answers that are nobody's and are not kept."""
        self.show_result(file, file.row.title)
        for part in (self._acts, self.steps, self.history):
            part.hide()
        self.show_needs(tuple(NeedLine(need, None) for need in _needs_in(file)))

    def show_needs(self, lines: tuple[NeedLine, ...]) -> None:
        """Show what the assessment found that the person needs, and what answers it."""
        self.needs.show_needs(lines)
        self._needs_card.setVisible(bool(lines))

    def _show_given(self, file: SurveyFile) -> None:
        """Show which answers gave what, side by side: the largest share first."""
        clear(self._given)
        definition = file.definition
        blocks = file.result.blocks if file.result and definition else ()
        for block in blocks:
            if not block.given or definition is None:
                continue
            self._given.addWidget(label(block.title, "strong"))
            for one in sorted(block.given, key=lambda each: (-each.gained, -each.possible)):
                question, answer = definition.question(one.question), file.answers.get(one.question)
                words = self._words(question, answer) if question and answer is not None else "—"
                share = translate(_OF, gained=_tenths(one.gained), possible=_tenths(one.possible))
                line = row(
                    label(one.text, "muted", wrap=True),
                    label(words, "", wrap=True),
                    label(share, "strong" if one.gained else "hint"),
                    spacing=16,
                )
                line.setStretch(0, 4)
                line.setStretch(1, 3)
                line.setStretch(2, 2)
                self._given.addLayout(line)
        self._given_card.setVisible(bool(blocks))

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
        self._documents.begin()
        if file.definition is None:
            return
        for section in file.definition.sections:
            given = [question for question in section.questions if question.code in file.answers]
            if not given:
                continue
            self._answers.addWidget(label(section.title, "strong"))
            for question in given:
                told = self._told(question, file.answers[question.code])
                line = row(label(question.text, "muted", wrap=True), told, spacing=16)
                line.setStretch(0, 3)
                line.setStretch(1, 2)
                self._answers.addLayout(line)
                reason = file.overrides.get(question.code, "")
                if reason:
                    self._answers.addWidget(
                        label(translate(_OVERRIDE, reason=Verbatim(reason)), "hint", wrap=True)
                    )

    def _told(self, question: Question, answer: Answer) -> QWidget:
        """Give what shows an answer: a document as such, anything else in words."""
        if question.kind is QuestionKind.PHOTO and isinstance(answer, str) and is_known(answer):
            return self._documents.make(answer)
        return label(self._words(question, answer), "", wrap=True)

    def _words(self, question: Question, answer: Answer) -> str:
        if isinstance(answer, bool):
            return translate(_YES if answer else _NO)
        if isinstance(answer, int):
            return f"{show_number(answer)} {question.unit}".strip()
        if isinstance(answer, list):
            return "، ".join(self._option(question, one) for one in answer)
        if isinstance(answer, dict):
            return "\n".join(self._row_words(question, row_) for row_ in rows_of(answer))
        return self._text_words(question, answer)

    def _text_words(self, question: Question, answer: str) -> str:
        if answer in NOT_KNOWN_NAMES:
            return translate(NOT_KNOWN_NAMES[answer])
        if question.kind is QuestionKind.PHOTO:
            return translate(_DOCUMENT)
        if question.kind is QuestionKind.DATE:
            return show_date(dt.date.fromisoformat(answer))
        if question.kind in {QuestionKind.FIELD, QuestionKind.PLACE}:
            return self._lists.name(question.list_name or "fields", answer)
        return self._option(question, answer)

    def _row_words(self, table: Question, cells: dict[str, Cell]) -> str:
        given = [column for column in table.columns if column.code in cells]
        return "، ".join(f"{column.text}: {self._words(column, cells[column.code])}" for column in given)

    def _option(self, question: Question, code: str) -> str:
        option = question.option(code)
        return option.label if option else local_digits(code)


def _needs_in(file: SurveyFile) -> tuple[FoundNeed, ...]:
    """Give the needs that answers show, as they would be noted."""
    found = file.result.needs if file.result is not None else ()
    row_ = file.row
    return tuple(
        FoundNeed(one.action, one.code, one.title, one.text, row_.id, row_.questionnaire, row_.surveyed_on)
        for one in found
    )
