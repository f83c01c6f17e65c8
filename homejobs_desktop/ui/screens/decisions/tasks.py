"""What came back: each refused change as a task, with its reason and its field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.corrections import Task, close_task, laid_aside_page, reopen_task, tasks_page
from homejobs_desktop.services.returned import Returned, returned
from homejobs_desktop.services.withdrawing import SetAside, set_aside
from homejobs_desktop.ui.parts import button, column, holder, label, row, shown
from homejobs_desktop.ui.screens.decisions.returned import ReturnedPage, change_words
from homejobs_desktop.ui.screens_kit.ages import age, age_tone
from homejobs_desktop.ui.screens_kit.going import place_of
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.screens_kit.returned import TASK
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.labels import KeyHint
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_RECORD, _WHAT = mark("Decisions", "Record"), mark("Decisions", "Change")
_FIELD, _WHY = mark("Decisions", "Field"), mark("Decisions", "Why it came back")
_OFFICE, _BY, _AGE = mark("Decisions", "Office"), mark("Decisions", "Written by"), mark("Decisions", "Since")
_CORRECT = mark("Decisions", "correct it")
_SEE = mark("Decisions", "see what was sent")
_ASIDE = mark("Decisions", "Lay aside")
_REASON = mark("Decisions", "Why it is laid aside; what the province has stands, and it is told why")
_LAID = mark("Decisions", "{name}: laid aside. What the province has stands.")
_SHOW_LAID, _SHOW_WAITING = mark("Decisions", "Laid aside"), mark("Decisions", "What waits")
_AGAIN = mark("Decisions", "Let it wait again")
_WAITS = mark("Decisions", "{name}: waits again.")
_WHY_ASIDE, _ASIDE_BY = mark("Decisions", "Why it was laid aside"), mark("Decisions", "Laid aside by")
_NONE_LAID = (
    mark("Decisions", "Nothing was laid aside"),
    mark("Decisions", "What is laid aside with a reason stands here; the province sees the reason, too."),
)
_NOTHING = (
    mark("Decisions", "Nothing came back"),
    mark(
        "Decisions",
        "What the province could not take over will stand here, with its reason and the field to blame. "
        "Everything else goes on meanwhile.",
    ),
)
_NOTHING_PROVINCE = (
    mark("Decisions", "Nothing was sent back"),
    mark(
        "Decisions",
        "Changes of counties that could not be taken over, or that wait for a newer program, stand here.",
    ),
)
_PACKAGES = mark("Decisions", "{count} packages are set aside because their key was withdrawn.")
_LOOK = mark("Decisions", "Look at them")


class Tasks(QWidget):
    """The list of what came back; Enter opens the form or the page that puts it right.

    Attributes:
        list: what waits; `laid`: what was laid aside, with the reason.
        page: one change, field by field.
        reason: why the chosen one is laid aside.
    """

    def __init__(self, workplace: Workplace, lists: ReferenceLists, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._offices = workplace, offices
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.list: ListPane[Task] = ListPane(self._listing(), workplace)
        self.laid: ListPane[Task] = ListPane(self._laid_listing(), workplace)
        self.page = ReturnedPage(lists, self._to_list)
        for pane in (self.list, self.laid):
            pane.opened.connect(self._open)
            pane.view.installEventFilter(self)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.returnPressed.connect(self._lay_aside)
        self.aside: QPushButton = button(_ASIDE, self._lay_aside, kind="quiet")
        self.aside.setToolTip("Del")
        self.again: QPushButton = button(_AGAIN, self._let_wait)
        self.which: QPushButton = button(_SHOW_LAID, self._turn_over, kind="link")
        for part in (self.reason, self.aside, self.again):
            part.setEnabled(workplace.actor.may(Permission.EDIT_PEOPLE))
        self.error: QLabel = label("", "error", wrap=True)
        self.aside_packages: QLabel = label("", "warning")
        self._packages = holder(row(self.aside_packages, button(_LOOK, self._go_to_keys, kind="link"), None))
        self._packages.hide()
        keys = holder(row(KeyHint("Enter", _CORRECT), KeyHint("Space", _SEE), spacing=14))
        self._gap = QWidget()
        bar = row(keys, self.reason, self._gap, self.aside, self.again, self.which, spacing=10)
        for place in (1, 2):
            bar.setStretch(place, 1)
        self._bar = holder(column(bar, self.error, spacing=6))
        self._stack = QStackedWidget()
        for widget in (self.list, self.laid, self.page):
            self._stack.addWidget(widget)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 10, 4, 4)
        lines.setSpacing(10)
        lines.addWidget(self._bar)
        lines.addWidget(self._packages)
        lines.addWidget(self._stack, 1)
        self._show_bar()

    def _listing(self) -> Listing[Task]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(tasks_page, after, limit)

        nothing = _NOTHING_PROVINCE if self._province else _NOTHING
        by: Column[Task] = Column(_BY, lambda row: row.actor, 10, Look.MUTED)
        why: Column[Task] = Column(_WHY, lambda row: translate(row.reason), 30)
        return self._list_of("tasks", ask, (why, by, self._age(lambda row: row.at)), nothing)

    def _laid_listing(self) -> Listing[Task]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(laid_aside_page, after, limit)

        why: Column[Task] = Column(_WHY_ASIDE, lambda row: row.aside.reason if row.aside else "", 30)
        by: Column[Task] = Column(_ASIDE_BY, lambda row: row.aside.actor if row.aside else "", 10, Look.MUTED)
        since = self._age(lambda row: row.aside.at if row.aside else row.at)
        return self._list_of("tasks_laid_aside", ask, (why, by, since), _NONE_LAID)

    def _age(self, at: Callable[[Task], str]) -> Column[Task]:
        clock = self._workplace.clock
        return Column(
            _AGE, lambda row: age(clock, at(row)), 10, Look.PILL, lambda row: age_tone(clock, at(row))
        )

    def _list_of(
        self,
        name: str,
        ask: Callable[[str, str | None, int], Request[object]],
        told: tuple[Column[Task], ...],
        nothing: tuple[Text, Text],
    ) -> Listing[Task]:
        office: tuple[Column[Task], ...] = ()
        if self._province:
            office = (Column(_OFFICE, lambda row: self._offices.name(row.site), 11),)
        return Listing(
            name=name,
            ask=ask,
            columns=(
                Column(_RECORD, lambda row: row.label, 19, Look.STRONG),
                *office,
                Column(_WHAT, lambda row: change_words(row.type), 14),
                Column(_FIELD, _fields, 13, Look.PILL, lambda _row: "bad"),
                *told,
            ),
            key=lambda row: row.id,
            placeholder=_RECORD,
            nothing=nothing,
            unfound=nothing,
            icon="circle-check",
            searched=False,
        )

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()
        self.laid.reload()
        if self._province and self._workplace.actor.may(Permission.EXCHANGE):
            self._workplace.ask(set_aside).then(self._show_packages)

    def leave(self) -> bool:
        """Go back from one change to the list, or from what was laid aside to what waits."""
        if self._stack.currentWidget() is self.list:
            return False
        if self._stack.currentWidget() is self.page:
            self._to_list()
        else:
            self._turn_over()
        return True

    def save(self) -> None:
        """There is nothing to save."""

    def focus(self) -> None:
        """Put the cursor into the list."""
        self._pane.focus_search()

    # Which list

    @property
    def _pane(self) -> ListPane[Task]:
        return self.laid if self.which.property("laid") else self.list

    def _turn_over(self) -> None:
        self.which.setProperty("laid", not self.which.property("laid"))
        self.which.setText(translate(_SHOW_WAITING if self._pane is self.laid else _SHOW_LAID))
        self._to_list()

    def _to_list(self) -> None:
        self._stack.setCurrentWidget(self._pane)
        self._show_bar()
        self._pane.focus_search()

    def _show_bar(self) -> None:
        waiting = self._pane is self.list
        for part in (self.reason, self.aside):
            part.setVisible(waiting)
        self._gap.setVisible(not waiting)
        self.again.setVisible(not waiting)
        self._bar.setVisible(self._stack.currentWidget() is not self.page)
        self._say("")

    def _show_packages(self, packages: tuple[SetAside, ...]) -> None:
        """Tell of whole packages that wait: what they hold is not among the tasks."""
        self.aside_packages.setText(shown(translate(_PACKAGES, count=len(packages))))
        self._packages.setVisible(bool(packages))

    def _go_to_keys(self) -> None:
        self._workplace.navigate("exchange", "trust")

    # One of them

    def _current(self) -> Task | None:
        return self._pane.row_of(self._pane.view.current_key())

    def _open(self, key: str) -> None:
        """Open what puts a change right: its form, else its record's page, else the change itself."""
        task = self._pane.row_of(key)
        if task is None:
            return
        if task.form and self._workplace.actor.may(Permission.EDIT_PEOPLE):
            self._workplace.navigate("people", task.record_id if task.there else "", f"correct:{task.id}")
        else:
            self._workplace.ask(returned, task.id).then(self._go_to)

    def _go_to(self, found: Returned) -> None:
        screen, record = place_of(found.entity, found.task.record_id, found.related)
        if screen and found.task.there and found.waits:
            self._workplace.navigate(screen, record, f"{TASK}:{found.task.id}")
        else:
            self._see(found)

    def _see(self, found: Returned) -> None:
        self.page.show_change(found)
        self._stack.setCurrentWidget(self.page)
        self._show_bar()
        self.page.focus()

    def _look(self) -> None:
        task = self._current()
        if task is not None:
            self._workplace.ask(returned, task.id).then(self._see)

    # Laying aside

    def _lay_aside(self) -> None:
        task = self._current()
        if task is None or not self.aside.isEnabled():
            return

        def undo() -> None:
            self._workplace.ask(reopen_task, task.id).then()

        def done(_nothing: None) -> None:
            self.reason.clear()
            self._say("")
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._workplace.quiet_line(translate(_LAID, name=Verbatim(task.label)), undo=undo)

        def failed(error: Exception) -> None:
            if not isinstance(error, Invalid):
                self._workplace.show_problem(error)
                return
            self._say(error.sentence())
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

        self._workplace.ask(close_task, task.id, self.reason.text()).then(done, failed=failed)

    def _let_wait(self) -> None:
        task = self._current()
        if task is not None and self.again.isEnabled():

            def done(_nothing: None) -> None:
                self._workplace.quiet_line(translate(_WAITS, name=Verbatim(task.label)))

            self._workplace.ask(reopen_task, task.id).then(done)

    def _say(self, sentence: str) -> None:
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del in the list goes to the reason for laying aside, Space shows the change."""
        if event.type() == QEvent.Type.FocusIn and watched is self._pane.view:
            # The window may have become active only after the rows were there.
            self._pane.focus_search()
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Delete.value: lambda: self.reason.setFocus(Qt.FocusReason.OtherFocusReason),
            Qt.Key.Key_Space.value: self._look,
        }
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in acts:
            acts[event.key()]()
            return True
        return super().eventFilter(watched, event)


def _fields(task: Task) -> str:
    return "، ".join(map(field_words, task.fields))
