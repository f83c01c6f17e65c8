"""A date of the Jalali calendar: typed in every spelling, or picked from a calendar."""

import datetime as dt

from PySide6.QtCore import QCalendar, QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import add_months, from_jalali, parse_date, show_date
from homejobs_desktop.ui import icons
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.typing_help import show_wrong, start_aligned, typed

_OPEN = mark("Widgets", "Open the calendar (F4)")
_SIZE = (300, 250)
_LAST_QT_DAY = from_jalali(1435, 12, 29)
"""Qt's Jalali leap years are wrong from 1436 on."""
_FIRST_QT_DAY = from_jalali(1278, 1, 1)


class CalendarPopup(QFrame):
    """A month to pick a day from: Persian names, the week from Saturday, Fridays red."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "inner")
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(QLocale(QLocale.Language.Persian, QLocale.Country.Iran))
        self.calendar.setCalendar(QCalendar(QCalendar.System.Jalali))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Saturday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.calendar.setDateRange(_qdate(_FIRST_QT_DAY), _qdate(_LAST_QT_DAY))
        self.calendar.setFixedSize(*_SIZE)
        self._colour()
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)

    def open_under(self, field: QWidget, day: dt.date) -> None:
        """Show the month of `day` under `field`."""
        self.calendar.setSelectedDate(_qdate(max(_FIRST_QT_DAY, min(day, _LAST_QT_DAY))))
        self.adjustSize()
        place = field.mapToGlobal(QPoint(field.width() - self.width(), field.height() + 2))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(field.width() - self.width(), -self.height() - 2))
        self.move(max(place.x(), screen.left()), place.y())
        self.show()
        self.calendar.setFocus()

    def _colour(self) -> None:
        # The theme pads cells of tables: two digits would no longer fit into a day.
        self.calendar.setStyleSheet(
            "QAbstractItemView { border: none } QAbstractItemView::item { padding: 0; border: none }"
            f"#qt_calendar_navigationbar {{ background: {colours().card} }}"
            f"QToolButton {{ background: transparent; color: {colours().text}; padding: 4px 8px }}"
            "QToolButton { border: none; font-weight: 600 }"
            "QToolButton::menu-indicator { image: none }"
        )
        for name, picture in (
            ("qt_calendar_prevmonth", "chevron-right"),
            ("qt_calendar_nextmonth", "chevron-left"),
        ):
            arrow = self.calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icons.icon(picture, colours().muted, 18))
        plain, holiday = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(colours().text))
        holiday.setForeground(QColor(colours().bad))
        for day in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(day, holiday if day == Qt.DayOfWeek.Friday else plain)

    def _pick(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(dt.date(day.year(), day.month(), day.day()))


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


class JalaliDateEdit(QLineEdit):
    """A day, or nothing. What is not a date stays visible with the reason, and is never replaced.

    ↑ and ↓ go by days, PgUp and PgDn by months, F4 opens the calendar.
    """

    edited = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._popup: CalendarPopup | None = None
        self.textEdited.connect(lambda _text: self._typed())
        start_aligned(self)
        opener = QAction(icons.icon("calendar", colours().muted, 18), translate(_OPEN), self)
        opener.triggered.connect(self.open_calendar)
        self.addAction(opener, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> dt.date | None:
        """Give the day, None when empty; raises `Invalid` when what stands here is no date."""
        text = self.text().strip()
        return parse_date(text) if text else None

    def set_value(self, day: dt.date | None) -> None:
        """Show a day."""
        self.setText(show_date(day) if day else "")
        show_wrong(self, "")

    def open_calendar(self) -> None:
        """Open the calendar at the day that stands here, or today."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._take)
        self._popup.open_under(self, self._day() or self._clock.today())

    def _day(self) -> dt.date | None:
        try:
            return self.value()
        except Invalid:
            return None

    def _take(self, day: dt.date) -> None:
        self.set_value(day)
        self.edited.emit()
        self.setFocus()

    def _typed(self) -> None:
        # While a date is being typed it is not wrong yet.
        show_wrong(self, "")
        self.edited.emit()

    def _step(self, key: int) -> bool:
        start = self._day()
        if start is None and self.text().strip():
            return False
        day = start or self._clock.today()
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if start is not None:
            if key in steps:
                day = day + dt.timedelta(days=steps[Qt.Key(key)])
            else:
                day = add_months(day, 1 if key == Qt.Key.Key_PageUp else -1)
        self.set_value(day)
        self.edited.emit()
        return True

    def event(self, event: QEvent) -> bool:
        """Keep F4 here."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F4
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, open the calendar, or type."""
        key = event.key()
        if key == Qt.Key.Key_F4:
            self.open_calendar()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._step(key)
        elif not typed(self, event, local_digits):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day in full, or say what is wrong with it."""
        super().focusOutEvent(event)
        try:
            self.set_value(self.value())
        except Invalid as error:
            show_wrong(self, error.sentence())
