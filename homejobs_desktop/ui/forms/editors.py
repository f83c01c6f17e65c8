"""An editor for each kind of field: a widget, its value, and its value as text for the autosaved draft."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.forms import fields
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.codes import DigitsEdit, MobileEdit, NationalCodeEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.widgets.numbers import MoneyEdit, NumberEdit

_YES = mark("Forms", "Yes")
_NO = mark("Forms", "No")
_YES_NO = {"1": True, "0": False, "": None}


@dataclass(frozen=True)
class Editor:
    """How a form handles one widget.

    Attributes:
        widget: what is shown.
        get: its value; raises `Invalid` when what is typed can't be read.
        set: shows a value.
        raw: what is typed, as text that `restore` brings back, right or wrong.
        restore: brings back a raw text.
        edited: the clerk changed it.
    """

    widget: QWidget
    get: Callable[[], Any]
    set: Callable[[Any], None]
    raw: Callable[[], str]
    restore: Callable[[str], None]
    edited: SignalInstance


@dataclass(frozen=True)
class Surroundings:
    """What editors need from outside: the clock, and where a national code comes from."""

    clock: Clock
    code_hint: Callable[[str], str] = lambda _code: ""


def _line(widget: PersianLineEdit | DigitsEdit | MobileEdit | NationalCodeEdit) -> Editor:
    return Editor(widget, widget.value, widget.set_value, widget.value, widget.set_value, widget.edited)


def _typed(widget: JalaliDateEdit | NumberEdit | MoneyEdit) -> Editor:
    return Editor(widget, widget.value, widget.set_value, widget.text, widget.setText, widget.edited)


def _text(_field: fields.Field, _around: Surroundings) -> Editor:
    return _line(PersianLineEdit())


def _long_text(field: fields.LongTextField, _around: Surroundings) -> Editor:
    widget = PersianTextEdit(lines=field.lines)
    return Editor(widget, widget.value, widget.set_value, widget.value, widget.set_value, widget.edited)


def _code(field: fields.CodeField, _around: Surroundings) -> Editor:
    return _line(DigitsEdit(length=field.length, groups=field.groups))


def _national_code(_field: fields.Field, around: Surroundings) -> Editor:
    return _line(NationalCodeEdit(hint=around.code_hint))


def _mobile(_field: fields.Field, _around: Surroundings) -> Editor:
    return _line(MobileEdit())


def _date(_field: fields.Field, around: Surroundings) -> Editor:
    return _typed(JalaliDateEdit(around.clock))


def _number(_field: fields.Field, _around: Surroundings) -> Editor:
    return _typed(NumberEdit())


def _money(_field: fields.Field, _around: Surroundings) -> Editor:
    return _typed(MoneyEdit())


def _yes_no(_field: fields.Field, _around: Surroundings) -> Editor:
    widget = ChoiceEdit()
    widget.set_choices((Choice("1", translate(_YES)), Choice("0", translate(_NO))))
    return Editor(
        widget,
        lambda: _YES_NO[widget.value()],
        lambda value: widget.set_value("" if value is None else str(int(value))),
        lambda: _quiet(widget.value),
        widget.set_value,
        widget.edited,
    )


def _choice(_field: fields.Field, _around: Surroundings) -> Editor:
    widget = ChoiceEdit()
    return Editor(
        widget, widget.value, widget.set_value, lambda: _quiet(widget.value), widget.set_value, widget.edited
    )


def _choices(_field: fields.Field, _around: Surroundings) -> Editor:
    widget = ChoiceEdit(many=True)
    return Editor(
        widget,
        widget.values,
        widget.set_values,
        lambda: _quiet(lambda: ",".join(widget.values())),
        lambda raw: widget.set_values(tuple(code for code in raw.split(",") if code)),
        widget.edited,
    )


def _quiet(get: Callable[[], str]) -> str:
    """Give a choice, or "" while what is typed fits nothing: half a name is not worth keeping."""
    try:
        return get()
    except Invalid:
        return ""


_MAKERS: Mapping[type[fields.Field], Callable[[Any, Surroundings], Editor]] = {
    fields.TextField: _text,
    fields.LongTextField: _long_text,
    fields.CodeField: _code,
    fields.LatinField: _text,
    fields.NationalCodeField: _national_code,
    fields.MobileField: _mobile,
    fields.DateField: _date,
    fields.NumberField: _number,
    fields.MoneyField: _money,
    fields.YesNoField: _yes_no,
    fields.ChoiceField: _choice,
    fields.ChoicesField: _choices,
}


def make_editor(field: fields.Field, around: Surroundings) -> Editor:
    """Make the editor of a field."""
    return _MAKERS[type(field)](field, around)


def offered(choices: Iterable[Choice], parent: str) -> tuple[Choice, ...]:
    """Give the choices that belong to `parent`; all when nothing is chosen there."""
    if not parent:
        return tuple(choices)
    return tuple(choice for choice in choices if not choice.parent or choice.parent.startswith(parent))
