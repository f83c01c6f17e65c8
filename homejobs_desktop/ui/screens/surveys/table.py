"""The answer to a table: rows of cells that are filled from the keyboard, one after another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.answer_values import ROWS, Answer, Cell, answer_of, rows_of
from homejobs_desktop.domain.form_state import Row
from homejobs_desktop.domain.questionnaire_model import MOST_ROWS
from homejobs_desktop.domain.questionnaires import NOT_KNOWN_NAMES, UNASKED, Question, QuestionKind
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.ui.parts import button, column, holder, label, row, shown
from homejobs_desktop.ui.screens.surveys.answer_edit import ARROWS, ENTER, LOST, WAY, WITHOUT_KEYS, AnswerEdit
from homejobs_desktop.ui.screens.surveys.editors import Around, words_of
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.flow import Flow
from homejobs_desktop.ui.widgets.labels import PillLabel

_ADD = mark("Surveys", "Add a row")
_ADD_KEY, _DROP_KEY = "Ctrl+Enter", "Ctrl+Del"
_DROP = mark("Surveys", "Take this row out")
_KEYS = mark("Surveys", "Enter adds a row; on an empty row it goes on")


class RowEdit(QFrame):
    """One row: its cells beside each other, as many as the room allows.

    Signals:
        edited: a cell was changed.
        done: the clerk goes on from the last cell.
        dropped: the row is to go.
    """

    edited = Signal()
    done = Signal()
    dropped = Signal()

    def __init__(self, table: Question, around: Around) -> None:
        super().__init__()
        self.setProperty("card", "inner")
        self.cells: dict[str, AnswerEdit] = {}
        self._computed: dict[str, QLabel] = {}
        self._columns = {one.code: one for one in table.columns}
        self._holders: dict[str, QWidget] = {}
        self._number = label("", "muted")
        flow = Flow(spacing=10)
        for one in table.columns:
            self._holders[one.code] = self._cell(one, around)
            flow.addWidget(self._holders[one.code])
        drop = button("", self.dropped.emit, kind="quiet", picture="trash")
        drop.setToolTip(f"{translate(_DROP)} ({_DROP_KEY})")
        drop.setAccessibleName(translate(_DROP))
        drop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 6, 6, 8)
        line.addWidget(self._number)
        line.addWidget(holder(flow), 1)
        line.addWidget(drop)

    def _cell(self, one: Question, around: Around) -> QWidget:
        words = one.text if not one.unit else f"{one.text} ({one.unit})"
        if one.kind is QuestionKind.NOTE:
            return label(one.text, "hint")
        if one.kind is QuestionKind.CALCULATED:
            self._computed[one.code] = label("", "strong")
            return holder(column(label(words, "hint"), self._computed[one.code], spacing=2))
        cell = AnswerEdit(one, around, cell=True)
        cell.edited.connect(self.edited)
        cell.done.connect(partial(self._go_on, one.code))
        self.cells[one.code] = cell
        return holder(column(label(words, "hint"), cell, spacing=2))

    def _go_on(self, code: str) -> None:
        codes = [one for one in self.cells if not self._holders[one].isHidden()]
        place = codes.index(code) + 1 if code in codes else len(codes)
        if place < len(codes) and self.answers():
            self.cells[codes[place]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.done.emit()

    def answers(self) -> dict[str, Cell]:
        """Give the cells that are filled, also those that are not asked at the moment."""
        found: dict[str, Cell] = {}
        for code, cell in self.cells.items():
            answer = cell.answer()
            if answer is not None and not isinstance(answer, dict):
                found[code] = answer
        return found

    def show_answers(self, cells: dict[str, Cell]) -> None:
        """Show a row."""
        for code, cell in self.cells.items():
            cell.show_answer(cells.get(code))

    def follow(self, number: int, state: Row | None, blank: Row | None = None) -> None:
        """Show the row's number, which cells are asked, what is offered there, and what is computed.

        `blank` is how the row would be if nothing stood in it; None where nothing depends on other answers.
        """
        offering = state if state is not None else blank
        for code, cell in self.cells.items():
            if offering is not None and self._columns[code].choice_filter:
                cell.offer(offering.offered(code), offering.given.get(code))
        self._number.setText(local_digits(str(number)))
        for code, one in self._columns.items():
            self._holders[code].setVisible(state is None or code in state.shown or one.kind in UNASKED)
        for code, words in self._computed.items():
            value = answer_of(state.values[code]) if state is not None else None
            words.setText(shown(words_of(self._columns[code], value) or "—"))

    def focus(self, *, last: bool = False) -> None:
        """Put the cursor into the first cell, or the last one."""
        cells = [cell for code, cell in self.cells.items() if not self._holders[code].isHidden()]
        if cells:
            cells[-1 if last else 0].setFocus(Qt.FocusReason.TabFocusReason)


class TableEdit(QWidget):
    """All rows of one table. An empty row at the end is none; Enter on its first cell goes on.

    Signals:
        edited: something was changed.
        done: the clerk goes on to the next question.
    """

    edited = Signal()
    done = Signal()

    def __init__(self, question: Question, around: Around) -> None:
        super().__init__()
        self.question = question
        self._around = around
        self._without = ""
        self.rows: list[RowEdit] = []
        self._state: Sequence[Row] = ()
        self._blank: Row | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.add = button(_ADD, self.add_row, picture="plus")
        self.add.setToolTip(_ADD_KEY)
        self.add.installEventFilter(self)
        self._pill = PillLabel("", "warn")
        self._pill.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._lines)
        lines.addLayout(row(self.add, label(_KEYS, "hint"), self._pill, None))
        self.setFocusProxy(self.add)

    # The answer

    def answer(self) -> Answer | None:
        """Give the filled rows, None when there are none."""
        if self._without:
            return self._without
        filled = [cells for cells in (each.answers() for each in self.rows) if cells]
        return {ROWS: filled} if filled else None

    def show_answer(self, answer: Answer | None) -> None:
        """Show rows."""
        self._say_without(answer if isinstance(answer, str) and answer in NOT_KNOWN_NAMES else "")
        while self.rows:
            self._remove(self.rows[-1])
        for cells in rows_of(answer):
            self._append().show_answers(cells)
        self.follow(())

    def show_lost(self, words: str) -> None:
        """Say which cells were taken back because they fit no longer, "" for none."""
        if not self._without:
            self._pill.setVisible(bool(words))
            self._pill.say(translate(LOST, answer=Verbatim(words)) if words else "", "warn")

    def set_without(self, code: str) -> None:
        """Answer that the person does not know or does not say; a second time takes it back."""
        if not self.question.not_known:
            return
        self.show_answer(None if self._without == code else code)
        self.edited.emit()
        if self._without:
            self.done.emit()

    def show_wrong(self, *, wrong: bool) -> None:
        """Give the table the look of a wrong answer, or take it back."""
        for each in self.rows:
            set_property(each, "wrong", wrong)

    def follow(self, state: Sequence[Row], blank: Row | None = None) -> None:
        """Show which cells are asked and what is computed; `state` holds the filled rows in order.

        `blank` is a row in which nothing stands, where what is offered depends on other answers.
        """
        self._state, self._blank = state, blank
        if blank is not None and sum(bool(each.answers()) for each in self.rows) != len(state):
            self.show_answer({ROWS: [dict(each.given) for each in state]} if state else None)
            self._state, self._blank = state, blank
        filled = iter(state)
        for number, each in enumerate(self.rows, start=1):
            each.follow(number, next(filled, None) if each.answers() else None, blank)
        most = self.question.maximum if self.question.maximum is not None else MOST_ROWS
        self.add.setEnabled(len(self.rows) < most)

    def _say_without(self, code: str) -> None:
        self._without = code
        self._pill.setVisible(bool(code))
        if code:
            self._pill.say(translate(NOT_KNOWN_NAMES[code]), "warn")

    # Rows

    def add_row(self) -> None:
        """Add an empty row and put the cursor into it."""
        if not self.add.isEnabled():
            return
        self._say_without("")
        made = self._append()
        self.follow(self._state, self._blank)
        made.show()
        made.focus()

    def _append(self) -> RowEdit:
        made = RowEdit(self.question, self._around)
        made.edited.connect(self._edited)
        made.done.connect(partial(self._row_done, made))
        made.dropped.connect(partial(self.drop, made))
        self.rows.append(made)
        self._lines.addWidget(made)
        self.setFocusProxy(self.rows[0].cells[next(iter(self.rows[0].cells))])
        return made

    def _remove(self, gone: RowEdit) -> None:
        self.rows.remove(gone)
        self.setFocusProxy(self.rows[0].cells[next(iter(self.rows[0].cells))] if self.rows else self.add)
        self._lines.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def drop(self, gone: RowEdit) -> None:
        """Take a row out; the cursor goes to the one before it."""
        place = self.rows.index(gone)
        self._remove(gone)
        self._edited()
        if self.rows:
            self.rows[max(place - 1, 0)].focus()
        else:
            self.add.setFocus()

    def _row_done(self, here: RowEdit) -> None:
        place = self.rows.index(here) + 1
        if place < len(self.rows):
            self.rows[place].focus()
        elif here.answers():
            self.add_row()
        else:
            self._leave(here)

    def _leave(self, empty: RowEdit) -> None:
        self._remove(empty)
        self.follow(self._state, self._blank)
        self.done.emit()

    def _edited(self) -> None:
        self._say_without("")
        self.edited.emit()

    # The keyboard

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of the way before the button does: it would give the focus away by arrows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if Qt.Key(event.key()) not in ARROWS or not event.modifiers() & WAY:
            return False
        QApplication.sendEvent(self, event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        focus = QApplication.focusWidget()
        inside = next((each for each in self.rows if focus is not None and each.isAncestorOf(focus)), None)
        if Qt.Key(event.key()) in ENTER:
            self.add_row()
        elif event.key() == Qt.Key.Key_Delete and control and inside is not None:
            self.drop(inside)
        elif Qt.Key(event.key()) in WITHOUT_KEYS and inside is None:
            self.set_without(WITHOUT_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
