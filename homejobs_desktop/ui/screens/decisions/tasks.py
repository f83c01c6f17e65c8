"""What came back: each refused change as a task, with its reason and its field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.corrections import Task, close_task, reopen_task, tasks_page
from homejobs_desktop.services.withdrawing import SetAside, set_aside
from homejobs_desktop.ui.parts import button, holder, label, row, shown
from homejobs_desktop.ui.screens_kit.ages import age, age_tone
from homejobs_desktop.ui.screens_kit.going import open_record
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.labels import KeyHint
from homejobs_desktop.ui.workplace import Request, Workplace

_RECORD, _WHAT = mark("Decisions", "Record"), mark("Decisions", "Change")
_FIELD, _WHY = mark("Decisions", "Field"), mark("Decisions", "Why it came back")
_OFFICE, _BY, _AGE = mark("Decisions", "Office"), mark("Decisions", "Written by"), mark("Decisions", "Since")
_CORRECT = mark("Decisions", "correct it")
_ASIDE = mark("Decisions", "Lay aside")
_ASIDE_HINT = mark("Decisions", "lay aside: what the province has stands")
_LAID = mark("Decisions", "{name}: laid aside. What the province has stands.")
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
_CHANGES: dict[str, Text] = {
    "person.create": mark("Decisions", "Registration"),
    "person.set": mark("Decisions", "Correction"),
    "person.retire": mark("Decisions", "Taking out of use"),
    "skill.create": mark("Decisions", "New skill"),
    "skill.set": mark("Decisions", "Correction of a skill"),
    "note.add": mark("Decisions", "Note"),
    "survey.add": mark("Decisions", "Assessment"),
    "application.create": mark("Decisions", "Application"),
    "application.set": mark("Decisions", "Correction of an application"),
    "application.move": mark("Decisions", "Step of an application"),
    "permit.create": mark("Decisions", "Permit"),
    "permit.set": mark("Decisions", "Completion of a permit"),
    "permit.move": mark("Decisions", "Step of a permit"),
}
_OTHER = mark("Decisions", "Other change")
_PACKAGES = mark("Decisions", "{count} packages are set aside because their key was withdrawn.")
_LOOK = mark("Decisions", "Look at them")


class Tasks(QWidget):
    """The list of what came back; Enter opens the form that puts it right."""

    def __init__(self, workplace: Workplace, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._offices = workplace, offices
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.list: ListPane[Task] = ListPane(self._listing(), workplace)
        self.list.opened.connect(self._open)
        self.list.view.installEventFilter(self)
        self.aside: QPushButton = button(_ASIDE, self._lay_aside, kind="quiet")
        self.aside.setToolTip("Del")
        self.aside.setEnabled(workplace.actor.may(Permission.EDIT_PEOPLE))
        self.aside_packages: QLabel = label("", "warning")
        self._packages = holder(row(self.aside_packages, button(_LOOK, self._go_to_keys, kind="link"), None))
        self._packages.hide()
        bar = row(KeyHint("Enter", _CORRECT), KeyHint("Del", _ASIDE_HINT), None, self.aside, spacing=14)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 10, 4, 4)
        lines.setSpacing(10)
        lines.addLayout(bar)
        lines.addWidget(self._packages)
        lines.addWidget(self.list, 1)

    def _listing(self) -> Listing[Task]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(tasks_page, after, limit)

        clock = self._workplace.clock
        office: tuple[Column[Task], ...] = ()
        if self._province:
            office = (Column(_OFFICE, lambda row: self._offices.name(row.site), 11),)
        nothing = _NOTHING_PROVINCE if self._province else _NOTHING
        return Listing(
            name="tasks",
            ask=ask,
            columns=(
                Column(_RECORD, lambda row: row.label, 19, Look.STRONG),
                *office,
                Column(_WHAT, lambda row: translate(_CHANGES.get(row.type, _OTHER)), 14),
                Column(_FIELD, _fields, 13, Look.PILL, lambda _row: "bad"),
                Column(_WHY, lambda row: translate(row.reason), 30),
                Column(_BY, lambda row: row.actor, 10, Look.MUTED),
                Column(
                    _AGE, lambda row: age(clock, row.at), 10, Look.PILL, lambda row: age_tone(clock, row.at)
                ),
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
        if self._province and self._workplace.actor.may(Permission.EXCHANGE):
            self._workplace.ask(set_aside).then(self._show_packages)

    def leave(self) -> bool:
        """There is nothing to leave."""
        return False

    def save(self) -> None:
        """There is nothing to save."""

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.focus_search()

    def _show_packages(self, packages: tuple[SetAside, ...]) -> None:
        """Tell of whole packages that wait: what they hold is not among the tasks."""
        self.aside_packages.setText(shown(translate(_PACKAGES, count=len(packages))))
        self._packages.setVisible(bool(packages))

    def _go_to_keys(self) -> None:
        self._workplace.navigate("exchange", "trust")

    def _row(self, key: str) -> Task | None:
        place = self.list.model.index_of(key)
        return None if place is None else self.list.model.row(place)

    def _open(self, key: str) -> None:
        task = self._row(key)
        if task is None:
            return
        if task.form and self._workplace.actor.may(Permission.EDIT_PEOPLE):
            self._workplace.navigate("people", task.record_id if task.there else "", f"correct:{task.id}")
        elif task.there:
            open_record(self._workplace, task.type.partition(".")[0], task.record_id, task.person_id)

    def _lay_aside(self) -> None:
        task = self._row(self.list.view.current_key())
        if task is None or not self.aside.isEnabled():
            return

        def undo() -> None:
            self._workplace.ask(reopen_task, task.id).then()

        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(_LAID, name=Verbatim(task.label)), undo=undo)

        self._workplace.ask(close_task, task.id).then(done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del in the list lays the task aside."""
        acts: dict[int, Callable[[], None]] = {Qt.Key.Key_Delete.value: self._lay_aside}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in acts:
            acts[event.key()]()
            return True
        return super().eventFilter(watched, event)


def _fields(task: Task) -> str:
    return "، ".join(map(field_words, task.fields))
