"""What followed an assessment: verification, a meeting's decision, the next step, scores by new weights."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import ACT_NAMES, KeptScore, SurveyAct, SurveyFile, SurveyStep
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.parts import button, card, clear, column, holder, label, pill, row, rule
from homejobs_desktop.ui.screens.surveys.declared import band_tone
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.survey_step_form import ACT_TONES, StepForm
from homejobs_desktop.ui.workplace import Workplace

_STEPS = mark("Surveys", "Verification and the meeting's decision")
_NO_STEP = mark("Surveys", "Neither visited nor decided yet.")
_BY = mark("Surveys", "{day}, by {who}")
_MEETING = mark("Surveys", "meeting {number} of {day}")
_UNKNOWN_ACT = mark("Surveys", "a step that this program does not know")
_VERIFY, _DECIDE = mark("Surveys", "Verify"), mark("Surveys", "Decision of a meeting")
_RECORD, _CANCEL = mark("Surveys", "Record the step"), mark("Forms", "Cancel")
_HISTORY = mark("Surveys", "Scores by other weights")
_HISTORY_HINT = mark("Surveys", "The old scores stay when the weights of a questionnaire change.")
_SCORING = mark("Surveys", "Version {version}")
_FIRST, _COUNTS = mark("Surveys", "as recorded"), mark("Surveys", "counts today")
_TOTAL, _BAND = mark("Surveys", "Total"), mark("Surveys", "Result")
_MOST = 4
"""So many scorings stand beside each other: the first one and the newest."""


class Steps(QWidget):
    """The steps that were recorded, and the form for the next one.

    Signals:
        submitted: the step that is typed is to be recorded.
    """

    submitted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.form = StepForm(workplace)
        self.form.text.setMaximumHeight(90)
        self._survey = ""
        self._lines = QVBoxLayout()
        self.verify = button(
            _VERIFY, partial(self.begin, SurveyAct.VERIFIED), picture="eye", shortcut="Ctrl+Shift+V"
        )
        self.decide = button(
            _DECIDE, partial(self.begin, SurveyAct.SELECTED), picture="scale", shortcut="Ctrl+Shift+M"
        )
        self._ways = holder(row(self.verify, self.decide, None, spacing=8))
        self.record = key_button(_RECORD, self.submitted.emit, "Ctrl+S", kind="primary")
        cancel = key_button(_CANCEL, self._cancel, "Esc")
        self._form = card(self.form, self.form.problem, row(self.record, cancel, None), kind="inner")
        self._form.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(label(_STEPS, "heading"), self._lines, self._ways, self._form))

    def show_steps(self, file: SurveyFile, *, may: bool) -> None:
        """Show what was recorded, the last first; `may` lets the next step be recorded."""
        clear(self._lines)
        if file.row.id != self._survey:
            self._survey = file.row.id
            self.close_form()
        if not file.steps:
            self._lines.addWidget(label(_NO_STEP, "muted", wrap=True))
        for place, step in enumerate(reversed(file.steps)):
            if place:
                self._lines.addWidget(rule())
            self._lines.addLayout(_step(step))
        self._ways.setVisible(may and self._form.isHidden())

    def is_typing(self) -> bool:
        """Tell whether the form of the next step is open."""
        return not self._form.isHidden()

    def begin(self, act: SurveyAct) -> None:
        """Open the form for a step."""
        self.form.begin(act)
        self._form.show()
        self._ways.hide()
        self.form.take_focus()
        QTimer.singleShot(0, self, self._into_sight)

    def _into_sight(self) -> None:
        # The form gets its place only after this event.
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self._form, 0, 20)

    def _cancel(self) -> None:
        self.close_form()

    def close_form(self) -> bool:
        """Close the form without recording; False when it was not open."""
        if self._form.isHidden():
            return False
        self._form.hide()
        self.form.done()
        self._ways.show()
        self.verify.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _step(step: SurveyStep) -> QVBoxLayout:
    """Show one step: what came of it, who recorded it when, and why."""
    tone = ACT_TONES[step.act] if step.act else "plain"
    name = translate(ACT_NAMES[step.act] if step.act else _UNKNOWN_ACT)
    day = show_date(step.happened_on) if step.happened_on else "—"
    told = translate(_BY, day=day, who=step.actor or "—")
    if step.meeting_no:
        meeting_day = show_date(step.meeting_date) if step.meeting_date else "—"
        number = Verbatim(local_digits(step.meeting_no))
        told = f"{told}، {translate(_MEETING, number=number, day=meeting_day)}"
    head = row(pill(name, tone), label(told, "muted", wrap=True), spacing=10)
    head.setStretch(1, 1)
    words = (label(step.text, "", wrap=True),) if step.text else ()
    return column(head, *words, spacing=4)


class ScoreHistory(QFrame):
    """The scores by every scoring that was used, beside each other; hidden while there is only one."""

    def __init__(self) -> None:
        super().__init__()
        self._body = QVBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        heading = label(_HISTORY, "heading")
        lines.addWidget(card(heading, label(_HISTORY_HINT, "hint", wrap=True), self._body))
        self.hide()

    def show_scores(self, file: SurveyFile) -> None:
        """Show the scores of an assessment."""
        clear(self._body)
        scores = _told(file)
        self.setVisible(len(scores) > 1)
        if len(scores) > 1:
            self._body.addWidget(holder(_grid(file, scores)))


def _told(file: SurveyFile) -> tuple[KeptScore, ...]:
    """Give what was recorded first, then the newest scorings, the last used at the end."""
    own = next((one for one in file.scores if one.scoring == file.row.version), None)
    titles = {block.code: block.title for block in file.definition.blocks} if file.definition else {}
    first = KeptScore(
        scoring=file.row.version,
        score=file.row.score,
        band=file.row.band,
        blocks=file.block_scores,
        scored_on=file.row.surveyed_on,
        ranks=own is not None and own.ranks,
        told_band=file.row.band_title,
        told_blocks=titles,
    )
    others = [one for one in file.scores if one.scoring != file.row.version]
    return (first, *reversed(others[: _MOST - 1]))


def _grid(file: SurveyFile, scores: tuple[KeptScore, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    titles: dict[str, str] = {}
    for one in reversed(scores):
        named = [code for code in one.told_blocks if code in one.blocks]
        for code in (*named, *one.blocks):
            titles.setdefault(code, one.told_blocks.get(code, code))
    for line, words in enumerate((translate(_TOTAL), translate(_BAND), *titles.values()), start=1):
        grid.addWidget(label(words, "muted", wrap=True), line, 0)
    for place, one in enumerate(scores, start=1):
        grid.addWidget(_head(one, first=place == 1), 0, place)
        grid.addWidget(label(local_digits(str(one.score)), "strong"), 1, place)
        grid.addWidget(holder(row(pill(one.band_title, _tone(file, one)), None)), 2, place)
        for line, code in enumerate(titles, start=3):
            points = one.blocks.get(code)
            words = "—" if points is None else local_digits(str(points))
            changed = points != scores[0].blocks.get(code)
            grid.addWidget(label(words, "strong" if changed else ""), line, place)
    grid.setColumnStretch(0, 1)
    return grid


def _head(one: KeptScore, *, first: bool) -> QWidget:
    day = show_date(one.scored_on) if one.scored_on else "—"
    signs = [label(_FIRST, "hint")] if first else []
    signs += [label(_COUNTS, "strong")] if one.ranks else []
    version = translate(_SCORING, version=Verbatim(local_digits(one.scoring)))
    return holder(column(label(version, "strong"), label(day, "hint"), *signs, None, spacing=1))


def _tone(file: SurveyFile, one: KeptScore) -> str:
    """Give the colour of a band; those of other versions are named, not coloured by this one's order."""
    known = file.definition is not None and file.definition.band(one.band) is not None
    return band_tone(file.definition, one.band) if known else "plain"
