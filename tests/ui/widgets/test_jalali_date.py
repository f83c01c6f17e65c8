import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.jalali import from_jalali, to_jalali
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from tests.support.keys import press, type_text
from tests.support.office import FixedClock

DAY = dt.date(2021, 9, 20)


@pytest.fixture
def field(qtbot: QtBot) -> JalaliDateEdit:
    widget = JalaliDateEdit(FixedClock("2021-09-20T08:00:00+00:00"))
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    "typed", ["1400/06/29", "۱۴۰۰/۰۶/۲۹", "1400-6-29", "1400.06.29", "14000629", "٢٩/٦/١٤٠٠"]
)
def test_every_spelling_is_read(field: JalaliDateEdit, typed: str) -> None:
    type_text(field, typed)
    assert field.value() == DAY


def test_empty_is_no_date(field: JalaliDateEdit) -> None:
    assert field.value() is None
    field.set_value(DAY)
    field.clear()
    assert field.value() is None


@pytest.mark.parametrize("typed", ["1400/12/30", "1400/13/01", "tomorrow"])
def test_what_is_no_date_stays_and_is_refused(field: JalaliDateEdit, typed: str) -> None:
    type_text(field, typed)
    with pytest.raises(Invalid):
        field.value()
    assert field.text() == typed


def test_wrong_input_is_marked_on_leaving_and_never_replaced(field: JalaliDateEdit) -> None:
    type_text(field, "1399/12/31")
    assert not field.property("wrong")
    field.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert field.property("wrong") is True
    assert field.toolTip()
    assert field.text() == "1399/12/31"
    field.setText("1399/12/30")
    field.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert field.property("wrong") is False


@pytest.mark.parametrize(
    ("key", "after"),
    [
        (Qt.Key.Key_Up, (1400, 6, 30)),
        (Qt.Key.Key_Down, (1400, 6, 28)),
        (Qt.Key.Key_PageUp, (1400, 7, 29)),
        (Qt.Key.Key_PageDown, (1400, 5, 29)),
    ],
)
def test_keys_step_by_days_and_months(
    field: JalaliDateEdit, key: Qt.Key, after: tuple[int, int, int]
) -> None:
    field.set_value(DAY)
    press(field, key)
    assert field.value() == from_jalali(*after)


def test_the_first_step_of_an_empty_field_is_today(field: JalaliDateEdit) -> None:
    press(field, Qt.Key.Key_Up)
    assert field.value() == DAY


def test_f4_opens_the_calendar_and_a_day_is_picked(qtbot: QtBot, field: JalaliDateEdit) -> None:
    field.show()
    field.set_value(DAY)
    press(field, Qt.Key.Key_F4)
    popup = field._popup
    assert popup is not None
    assert popup.isVisible()
    told: list[int] = []
    field.edited.connect(lambda: told.append(1))
    popup.calendar.clicked.emit(QDate(2021, 9, 22))
    assert field.value() == dt.date(2021, 9, 22)
    assert told
    assert not popup.isVisible()


@given(st.dates(from_jalali(1278, 1, 1), from_jalali(1435, 12, 29)))
def test_the_calendar_widget_counts_as_the_program_does(day: dt.date) -> None:
    parts = QCalendar(QCalendar.System.Jalali).partsFromDate(QDate(day.year, day.month, day.day))
    assert (parts.year, parts.month, parts.day) == to_jalali(day)
