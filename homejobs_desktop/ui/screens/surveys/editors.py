"""What an answer is given with, by the kind of its question: one way to read it, show it and empty it."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.questionnaires import Question, QuestionKind
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.people import find_by_code
from homejobs_desktop.ui.parts import label, shown
from homejobs_desktop.ui.screens.surveys.photo import PhotoEdit
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.codes import NationalCodeEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.widgets.numbers import MoneyEdit, NumberEdit, show_number
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.widgets.typing_help import typed
from homejobs_desktop.ui.workplace import Workplace

_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_AGREES, _REFUSES = mark("Surveys", "Agrees"), mark("Surveys", "Does not agree")
_PARTIAL = mark("Surveys", "1400, 1400/06 or 1400/06/29")
_NOBODY = mark("Surveys", "Not registered in this office")
_NARROW, _WIDE, _CELL, _MOST_LINES = 260, 420, 190, 5


@dataclass(frozen=True, slots=True)
class Around:
    """What editors need of where they stand.

    Attributes:
        workplace: the window.
        book: the office's reference lists, to understand what is typed.
        choices: what may be chosen today, by list.
        person_id: who is asked.
    """

    workplace: Workplace
    book: ReferenceBook
    choices: Mapping[str, tuple[Choice, ...]]
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class Editor:
    """A widget to answer with.

    Attributes:
        widget: what takes the focus.
        read: gives what stands in it, as `domain.answers.understood` takes it.
        show: shows an answer, None for none.
        edited: it was changed.
        picked: one choice was made, so the clerk is done here; None where that cannot be told.
        words: words beside it that follow what is typed; None for none.
    """

    widget: QWidget
    read: Callable[[], object]
    show: Callable[[Answer | None], None]
    edited: SignalInstance
    picked: SignalInstance | None = None
    words: QLabel | None = None


class DigitsLine(PersianLineEdit):
    """A line of digits and their separators, shown in the language's digits."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the language's digits."""
        if not typed(self, event, local_digits):
            super().keyPressEvent(event)


Line = NumberEdit | MoneyEdit | PersianLineEdit | PersianTextEdit | NationalCodeEdit


def editor_for(question: Question, around: Around, *, cell: bool = False) -> Editor:
    """Make the editor of a question; that of a `cell` takes one short line."""
    made = _MAKERS[question.kind](question, around, cell)
    made.widget.setAccessibleName(question.text)
    if cell and not isinstance(made.widget, PhotoEdit):
        made.widget.setFixedWidth(_CELL)
    elif not isinstance(made.widget, OptionsEdit | PersianTextEdit | PhotoEdit):
        made.widget.setFixedWidth(_WIDE if isinstance(made.widget, ChoiceEdit) else _NARROW)
    return made


def _options(choices: tuple[Choice, ...], *, many: bool, cell: bool) -> Editor:
    widget = ChoiceEdit(many=many) if cell else OptionsEdit(choices, many=many)
    if isinstance(widget, ChoiceEdit):
        widget.set_choices(choices)

    def read() -> object:
        try:
            codes = widget.values() if many or isinstance(widget, OptionsEdit) else (widget.value(),)
        except Invalid:
            return widget.text() if isinstance(widget, ChoiceEdit) else None
        return list(codes) if many else codes[0] if codes else None

    def show(answer: Answer | None) -> None:
        if isinstance(answer, bool):
            widget.set_values(("yes" if answer else "no",))
        elif isinstance(answer, list):
            widget.set_values(tuple(answer))
        else:
            known = isinstance(answer, str) and any(choice.code == answer for choice in choices)
            widget.set_values((str(answer),) if known else ())

    return Editor(widget, read, show, widget.edited, widget.picked)


def _one(question: Question, _around: Around, cell: bool) -> Editor:
    choices = tuple(Choice(one.code, one.label) for one in question.options)
    return _options(choices, many=question.kind is QuestionKind.MANY, cell=cell)


def _yes_no(question: Question, _around: Around, cell: bool) -> Editor:
    consent = question.kind is QuestionKind.CONSENT
    yes, no = (_AGREES, _REFUSES) if consent else (_YES, _NO)
    choices = (Choice("yes", translate(yes)), Choice("no", translate(no)))
    return _options(choices, many=False, cell=cell)


def _item(question: Question, around: Around, _cell: bool) -> Editor:
    widget = ChoiceEdit()
    widget.set_choices(around.choices.get(question.list_name or "fields", ()))

    def read() -> object:
        try:
            return widget.value()
        except Invalid:
            return widget.text()

    def show(answer: Answer | None) -> None:
        code = answer if isinstance(answer, str) else ""
        if not code or any(choice.code == code for choice in widget.choices()):
            widget.set_value(code)
        else:
            widget.setText(code)

    return Editor(widget, read, show, widget.edited, widget.picked)


def _line(widget: Line, words: QLabel | None = None) -> Editor:
    def read() -> object:
        return widget.toPlainText() if isinstance(widget, PersianTextEdit) else widget.text()

    def show(answer: Answer | None) -> None:
        if isinstance(widget, NumberEdit | MoneyEdit):
            if answer is None or type(answer) is int:
                widget.set_value(answer)
            else:
                widget.setText(local_digits(str(answer)))
        else:
            text = "" if answer is None else str(answer)
            widget.set_value(local_digits(text) if isinstance(widget, DigitsLine) else text)

    return Editor(widget, read, show, widget.edited, words=words)


def _text(_question: Question, _around: Around, cell: bool) -> Editor:
    if cell:
        return _line(PersianLineEdit())
    widget = PersianTextEdit(lines=1)
    single = widget.height()

    def grow() -> None:
        lines = min(max(int(widget.document().size().height()), 1), _MOST_LINES)
        widget.setFixedHeight(single + (lines - 1) * widget.fontMetrics().lineSpacing())

    widget.textChanged.connect(grow)
    return _line(widget)


def _decimal(_question: Question, _around: Around, _cell: bool) -> Editor:
    return _line(DigitsLine())


def _partial(_question: Question, _around: Around, _cell: bool) -> Editor:
    widget = DigitsLine()
    widget.setPlaceholderText(local_digits(translate(_PARTIAL)))
    return _line(widget)


def _number(_question: Question, _around: Around, _cell: bool) -> Editor:
    return _line(NumberEdit())


def _money(_question: Question, _around: Around, _cell: bool) -> Editor:
    widget, words = MoneyEdit(), label("", "hint")
    widget.words.connect(lambda text: words.setText(shown(text)))
    return _line(widget, words)


def _person(_question: Question, around: Around, _cell: bool) -> Editor:
    widget, words = NationalCodeEdit(), label("", "hint")

    def found(row: PersonRow | None) -> None:
        words.setText(shown(row.full_name if row is not None else translate(_NOBODY)))

    def look(code: str) -> None:
        around.workplace.ask(find_by_code, code).then(found, failed=lambda _error: None)

    widget.completed.connect(look)
    widget.textChanged.connect(lambda _text: words.setText(""))
    return _line(widget, words)


def _date(_question: Question, around: Around, _cell: bool) -> Editor:
    widget = JalaliDateEdit(around.workplace.clock)

    def show(answer: Answer | None) -> None:
        try:
            widget.set_value(dt.date.fromisoformat(str(answer)) if answer is not None else None)
        except ValueError:
            widget.setText(local_digits(str(answer)))

    return Editor(widget, widget.text, show, widget.edited)


def _photo(_question: Question, around: Around, _cell: bool) -> Editor:
    widget = PhotoEdit(around.workplace, around.choices, around.person_id)

    def show(answer: Answer | None) -> None:
        widget.set_value(answer if isinstance(answer, str) else "")

    return Editor(widget, widget.value, show, widget.edited, widget.picked)


_MAKERS: Final[dict[QuestionKind, Callable[[Question, Around, bool], Editor]]] = {
    QuestionKind.ONE: _one,
    QuestionKind.MANY: _one,
    QuestionKind.YES_NO: _yes_no,
    QuestionKind.CONSENT: _yes_no,
    QuestionKind.FIELD: _item,
    QuestionKind.PLACE: _item,
    QuestionKind.NUMBER: _number,
    QuestionKind.MONEY: _money,
    QuestionKind.DECIMAL: _decimal,
    QuestionKind.DATE: _date,
    QuestionKind.PARTIAL_DATE: _partial,
    QuestionKind.TEXT: _text,
    QuestionKind.PERSON: _person,
    QuestionKind.PHOTO: _photo,
}


def words_of(question: Question, answer: Answer | None) -> str:
    """Give a computed value in words; "" for none."""
    if isinstance(answer, bool):
        return translate(_YES if answer else _NO)
    if isinstance(answer, int):
        return f"{show_number(answer)} {question.unit}".strip()
    if not isinstance(answer, str):
        return ""
    try:
        return show_date(dt.date.fromisoformat(answer))
    except ValueError:
        return f"{local_digits(answer)} {question.unit}".strip()
