"""What came back, told on the page of its record: the reason, the field to blame and what was sent."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.field_words import NOTHING, field_words, value_words
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.returned import Returned, ReturnedValue, returned
from homejobs_desktop.ui.parts import button, card, column, isolated, label, picture, row, shown
from homejobs_desktop.ui.screens_kit.form_page import FormPage
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.workplace import Workplace

TASK = "task"
"""The action with which a record is opened because a change of it came back; the task's id follows."""
_CAME_BACK = mark("Decisions", "Came back: {name}")
_FIELD = mark("Decisions", "{field}: sent was “{sent}”")
_TO_LIST = mark("Decisions", "What came back")
_CLOSE = mark("Decisions", "Close")
_MOST_SHOWN = 60


def sent_words(book: ReferenceBook, entity: str, value: ReturnedValue) -> str:
    """Give what was sent for a field in words, cut short."""
    return _short(book, entity, value.name, value.sent)


def present_words(book: ReferenceBook, entity: str, value: ReturnedValue) -> str:
    """Give what stands in a field in words, cut short."""
    return _short(book, entity, value.name, value.present)


def _short(book: ReferenceBook, entity: str, name: str, value: Any) -> str:
    words = value_words(book, entity, name, value) or NOTHING
    return isolated(words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN]}…")


class ReturnedNotice(QWidget):
    """A line over a section's pages while the change that came back waits; the forms mark its field.

    Args:
        workplace: the window.
        lists: names the codes of values.
    """

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self.task: Returned | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 10, 20, 0)
        self.hide()

    @cached_property
    def _words(self) -> tuple[QLabel, QLabel]:
        """Whose change came back, and why; made when there is something to tell."""
        name, said = label(role="strong"), label(role="error", wrap=True)
        back = button(_TO_LIST, partial(self._workplace.navigate, "decisions", "tasks"), kind="link")
        close = button(_CLOSE, self.clear, kind="quiet")
        words = column(name, said, spacing=2)
        line = row(picture("alert-triangle", colours().bad), words, back, close)
        line.setStretch(1, 1)
        self._lines.addWidget(card(line, margin=10))
        return name, said

    def show_task(self, found: Returned) -> None:
        """Tell of a change that came back, while it waits."""
        self.task = found if found.waits else None
        self.setVisible(found.waits)
        if not found.waits:
            return
        name, said = self._words
        name.setText(shown(translate(_CAME_BACK, name=Verbatim(found.task.label or NOTHING))))
        told = [
            translate(
                _FIELD,
                field=field_words(each.name),
                sent=Verbatim(sent_words(self._lists.book, found.entity, each)),
            )
            for each in found.values
            if each.blamed
        ]
        said.setText(shown("؛ ".join((translate(found.task.reason), *told))))

    def begin(self, task_id: str, shown: Callable[[Returned], None]) -> None:
        """Ask for a change that came back, tell of it, and go on."""

        def show(found: Returned) -> None:
            self.show_task(found)
            shown(found)

        self._workplace.ask(returned, task_id).then(show)

    def again(self) -> None:
        """Look again whether it still waits."""
        if self.task is not None:
            self._workplace.ask(returned, self.task.task.id).then(
                self.show_task, failed=lambda _error: self.clear()
            )

    def clear(self) -> None:
        """Tell of nothing."""
        self.task = None
        self.hide()

    def mark_in(self, page: FormPage[Any]) -> None:
        """Mark the field to blame in a form that was opened on the record."""
        if self.task is not None and self.task.task.record_id in page.form.key:
            page.form.refused(Invalid.of(self.task.problems))
