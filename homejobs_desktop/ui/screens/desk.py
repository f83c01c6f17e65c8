"""The desk: what to do today, how the program feels, how far the year has come."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.desk import DeskFacts, Due, Light, Performance, desk_facts
from homejobs_desktop.ui.parts import (
    Elided,
    button,
    card,
    clear,
    column,
    holder,
    key_cap,
    label,
    pill,
    row,
    rule,
    scrolled,
    shown,
    tile,
)
from homejobs_desktop.ui.said import said
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.charts import Bar, BarChart
from homejobs_desktop.ui.workplace import Page, Screen, Workplace

if TYPE_CHECKING:
    from homejobs_desktop.services.desk_watch import Watch

_MORNING = mark("Desk", "Good morning, {name}")
_DAY = mark("Desk", "Good day, {name}")
_EVENING = mark("Desk", "Good evening, {name}")
_DUE_COUNT = mark("Desk", "{count} things wait today")
_NOTHING_DUE = mark("Desk", "Nothing waits today")
_DUE_TITLE = mark("Desk", "To do today")
_WHAT, _WHO, _SINCE = mark("Desk", "What"), mark("Desk", "Who"), mark("Desk", "Time")
_NOTHING = mark("Desk", "Nothing waits. New applications and what the province sends back will stand here.")
_HEALTH = mark("Desk", "Health of the program")
_PERFORMANCE = mark("Desk", "Permits of {year}")
_SINCE_NEW_YEAR = mark("Desk", "From 1 Farvardin to today, new permits")
_LAST_YEAR = mark("Desk", "{count} (last year {before})")
_SURVEYS = mark("Desk", "Assessments")
_NO_PERMITS = mark("Desk", "No permit was issued this year or last. Begin with Ctrl+3.")
_FIRST_HOUR = mark("Desk", "The first hour, step by step")
_ACTIONS: tuple[tuple[Text, str, str, str, str], ...] = (
    (mark("Desk", "Register a person"), "plus", "Ctrl+1", "people", "new"),
    (mark("Desk", "Assess potential"), "clipboard-check", "Ctrl+2", "surveys", "new"),
    (mark("Desk", "Issue a permit"), "file-text", "Ctrl+3", "permits", "new"),
    (mark("Desk", "Exchange"), "arrows-up-down", "Ctrl+4", "exchange", ""),
)
_NOON, _DUSK = 12, 17
_LATER_MS = 500


class LargeAction(QPushButton):
    """One of the four things that are done all day."""

    def __init__(self, words: Text, icon: str, keys: str, act: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("large")
        self.setAccessibleName(translate(words))
        self.setToolTip(keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: act())
        inside = row(tile(icon), label(words, "heading"), None, key_cap(keys), spacing=12)
        inside.setContentsMargins(16, 0, 16, 0)
        self.setLayout(inside)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(200, 70)


class DueRow(QFrame):
    """One thing to do; a click, or Enter, opens what it is about."""

    def __init__(self, opened: Callable[[], None]) -> None:
        super().__init__()
        self._opened = opened
        self.setObjectName("due")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._opened()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._opened()


class Desk(QWidget):
    """The page itself; its facts come when it is shown and whenever something was written."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._greeting = label(role="title")
        self._count = label(role="muted")
        self._due = column(spacing=0)
        self._lights = column(spacing=0)
        self._facts: DeskFacts | None = None
        self._watch: Watch | None = None
        # The first facts are painted before, and what they do without is brought in meanwhile.
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(_LATER_MS)
        self._more.timeout.connect(self._ask_more)
        self._year = label(role="heading")
        self._chart = BarChart()
        self._no_permits = label(_NO_PERMITS, "muted", wrap=True)
        self._no_permits.hide()
        self._begin = holder(
            row(button(_FIRST_HOUR, self._show_first_hour, picture="help", kind="primary"), None)
        )
        self._begin.hide()
        actions = row(
            *(
                LargeAction(words, icon, keys, partial(workplace.navigate, screen, "", action))
                for words, icon, keys, screen, action in _ACTIONS
            )
        )
        page = column(
            row(self._greeting, self._count, None, spacing=14), actions, self._cards(), None, spacing=14
        )
        page.setContentsMargins(20, 16, 20, 16)
        self.setLayout(column(scrolled(holder(column(page)))))
        self._greet()
        self.reload()

    def _cards(self) -> QGridLayout:
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.addWidget(card(row(label(_DUE_TITLE, "heading"), None), self._begin, self._due, None), 0, 0)
        cards.addWidget(
            card(self._year, label(_SINCE_NEW_YEAR, "hint"), 4, self._chart, self._no_permits, None), 0, 1
        )
        cards.addWidget(card(label(_HEALTH, "heading"), self._lights, None), 0, 2)
        for place, stretch in enumerate((17, 13, 10)):
            cards.setColumnStretch(place, stretch)
        return cards

    def reload(self) -> None:
        """Read everything again."""
        self._workplace.ask(desk_facts).then(self._show)

    def _show_first_hour(self) -> None:
        from homejobs_desktop.ui.dialogs.help import FIRST_HOUR, show_help  # noqa: PLC0415 - not loaded before it is asked for

        show_help(self, FIRST_HOUR)

    def _ask_more(self) -> None:
        from homejobs_desktop.services.desk_watch import (  # noqa: PLC0415 - not loaded before the first facts are painted
            desk_watch,
        )

        self._workplace.ask(desk_watch).then(self._show_watch)

    def _greet(self) -> None:
        hour = self._workplace.clock.now().astimezone(IRAN_TIME).hour
        words = _MORNING if hour < _NOON else _DAY if hour < _DUSK else _EVENING
        self._greeting.setText(shown(translate(words, name=self._workplace.actor.display_name)))

    def _show(self, facts: DeskFacts) -> None:
        self._facts = facts
        self._greet()
        self._show_year(facts)
        self._show_lists(facts)
        self._more.start()

    def _show_watch(self, watch: "Watch") -> None:
        self._watch = watch
        if self._facts is not None:
            self._show_lists(self._facts)

    def _show_lists(self, facts: DeskFacts) -> None:
        due, lights = (self._watch.due, self._watch.lights) if self._watch else ((), ())
        count = facts.due_count + len(due)
        waits = translate(_DUE_COUNT, count=count) if count else translate(_NOTHING_DUE)
        self._count.setText(shown(waits))
        self._show_due((*facts.due, *due))
        clear(self._lights)
        for place, light in enumerate((*facts.lights, *lights)):
            if place:
                self._lights.addWidget(rule())
            self._lights.addWidget(_light(light))

    def _show_due(self, due: tuple[Due, ...]) -> None:
        clear(self._due)
        if not due:
            self._due.addWidget(label(_NOTHING, "muted", wrap=True))
            return
        self._due.addWidget(_due_line(label(_WHAT, "label"), label(_WHO, "label"), label(_SINCE, "label")))
        for each in due:
            self._due.addWidget(rule())
            time = holder(row(pill(said(each.time), each.tone), None))
            line = _due_line(Elided(said(each.what)), Elided(said(each.about)), time)
            frame = DueRow(partial(self._workplace.navigate, each.screen, each.record))
            frame.setLayout(column(line))
            self._due.addWidget(frame)

    def _show_year(self, facts: DeskFacts) -> None:
        self._year.setText(shown(translate(_PERFORMANCE, year=facts.year)))
        surveys = Performance(translate(_SURVEYS), facts.surveys.this_year, facts.surveys.last_year)
        rows = (*facts.performance, surveys)
        most = max(max(each.this_year, each.last_year) for each in rows)
        # Who has neither issued a permit nor assessed anybody yet is shown how to begin.
        self._begin.setVisible(most == 0 and self._workplace.office.kind is OfficeKind.COUNTY)
        self._no_permits.setVisible(most == 0)
        self._chart.setVisible(most > 0)
        self._chart.show_bars(
            tuple(
                Bar(
                    each.name,
                    each.this_year,
                    max(most, 1),
                    translate(_LAST_YEAR, count=each.this_year, before=each.last_year),
                    "accent" if each.this_year >= each.last_year else "warn",
                )
                for each in rows
            )
        )


def _due_line(what: QWidget, who: QWidget, time: QWidget) -> QWidget:
    line = QGridLayout()
    line.setHorizontalSpacing(10)
    for place, (widget, stretch) in enumerate(((what, 5), (who, 4), (time, 2))):
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(widget, 0, place)
        line.setColumnStretch(place, stretch)
    result = holder(line)
    result.setFixedHeight(36)
    return result


def _light(light: Light) -> QWidget:
    shades = colours()
    dot = QLabel()
    dot.setFixedSize(10, 10)
    shade = {"good": "#2e9e5b", "warn": "#dd9a00", "bad": shades.bad}[light.tone]
    dot.setStyleSheet(f"background: {shade}; border-radius: 5px;")
    lines = column(label(light.title, "strong"), label(said(light.said), "hint", wrap=True), spacing=1)
    inside = row(holder(column(5, dot, None)), lines, spacing=10)
    inside.setStretch(1, 1)
    result = holder(inside)
    inside.setContentsMargins(0, 7, 0, 7)
    return result


def _build(workplace: Workplace) -> Page:
    desk = Desk(workplace)
    return Page(desk, desk.reload)


SCREEN = Screen(
    name="desk",
    title=mark("Frame", "Desk"),
    icon="home",
    needs=Permission.SEE_PEOPLE,
    build=_build,
    refresh_on=frozenset({"person", "application", "permit", "survey"}),
)
