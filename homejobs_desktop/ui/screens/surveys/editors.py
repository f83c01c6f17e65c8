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
from homejobs_desktop.domain.questionnaires import Option, Question, QuestionKind
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
from homejobs_desktop.ui.widgets.rank import RankEdit
from homejobs_desktop.ui.widgets.typing_help import typed
from homejobs_desktop.ui.workplace import Workplace

_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_AGREES, _REFUSES = mark("Surveys", "Agrees"), mark("Surveys", "Does not agree")
_PARTIAL = mark("Surveys", "1400, 1400/06 or 1400/06/29")
_ANY_DOCUMENT = mark("Surveys", "Any document, for the trial")
_NOBODY = mark("Surveys", "Not registered in this office")
_NOTHING = mark("Surveys", "Nothing to choose yet: answer the question before it")
_GEOPOINT = mark("Surveys", "Latitude, longitude: 32.86, 59.22")
_TIME = mark("Surveys", "Like 09:30")
_SCALE = mark("Surveys", "From {start} to {end} by {step}")
_NARROW, _WIDE, _CELL, _MOST_LINES = 260, 420, 190, 5
_MOST_IN_SIGHT: Final = 15
"""Options that stand side by side; of more, a part of the name is typed."""


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
        offer: offers other options; None where nothing is chosen from options.
    """

    widget: QWidget
    read: Callable[[], object]
    show: Callable[[Answer | None], None]
    edited: SignalInstance
    picked: SignalInstance | None = None
    words: QLabel | None = None
    offer: Callable[[tuple[Choice, ...]], None] | None = None


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
    elif not isinstance(made.widget, OptionsEdit | RankEdit | PersianTextEdit | PhotoEdit):
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
            known = isinstance(answer, str) and any(choice.code == answer for choice in widget.choices())
            widget.set_values((str(answer),) if known else ())

    def offer(offered: tuple[Choice, ...]) -> None:
        widget.set_choices(offered)
        widget.setPlaceholderText("" if offered else translate(_NOTHING))

    return Editor(widget, read, show, widget.edited, widget.picked, offer=offer)


def _one(question: Question, _around: Around, cell: bool) -> Editor:
    choices = choices_of(question.options)
    long = len(choices) > _MOST_IN_SIGHT
    return _options(choices, many=question.kind is QuestionKind.MANY, cell=cell or long)


def choices_of(options: tuple[Option, ...]) -> tuple[Choice, ...]:
    """Give options as what can be chosen."""
    return tuple(Choice(one.code, one.label) for one in options)


def _rank(question: Question, _around: Around, _cell: bool) -> Editor:
    widget = RankEdit(choices_of(question.options))

    def show(answer: Answer | None) -> None:
        widget.set_values(tuple(answer) if isinstance(answer, list) else ())

    return Editor(
        widget,
        lambda: list(widget.values()) or None,
        show,
        widget.edited,
        widget.picked,
        offer=widget.set_choices,
    )


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


def _decimal(question: Question, _around: Around, _cell: bool) -> Editor:
    return _hinted(DigitsLine(), _scale_hint(question))


def _hinted(widget: NumberEdit | DigitsLine, hint: str) -> Editor:
    widget.setPlaceholderText(local_digits(hint))
    return _line(widget)


def _scale_hint(question: Question) -> str:
    scale = question.scale
    return translate(_SCALE, start=scale.start, end=scale.end, step=scale.step) if scale else ""


def _geopoint(_question: Question, _around: Around, _cell: bool) -> Editor:
    widget = DigitsLine()
    widget.setPlaceholderText(local_digits(translate(_GEOPOINT)))

    def show(answer: Answer | None) -> None:
        latitude, _space, longitude = str(answer or "").partition(" ")
        widget.set_value(local_digits("، ".join(part for part in (latitude, longitude) if part)))

    return Editor(widget, widget.text, show, widget.edited)


def _time(_question: Question, _around: Around, _cell: bool) -> Editor:
    return _hinted(DigitsLine(), translate(_TIME))


def _partial(_question: Question, _around: Around, _cell: bool) -> Editor:
    widget = DigitsLine()
    widget.setPlaceholderText(local_digits(translate(_PARTIAL)))
    return _line(widget)


def _number(question: Question, _around: Around, _cell: bool) -> Editor:
    return _hinted(NumberEdit(), _scale_hint(question))


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


def _photo(question: Question, around: Around, cell: bool) -> Editor:
    if not around.person_id:
        # A questionnaire is tried out: there is nobody whose documents could be shown or taken in.
        return _options((Choice("document", translate(_ANY_DOCUMENT)),), many=False, cell=cell)
    widget = PhotoEdit(around.workplace, around.choices, around.person_id, question.text)

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
    QuestionKind.RANK: _rank,
    QuestionKind.GEOPOINT: _geopoint,
    QuestionKind.TIME: _time,
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
