"""The page of a form: labels above the fields, three columns, the keyboard, problems under the fields."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.forms.cell import FieldCell
from homejobs_desktop.ui.forms.editors import Surroundings, make_editor, offered
from homejobs_desktop.ui.forms.fields import ChoiceField, ChoicesField, Field, Form, Group
from homejobs_desktop.ui.forms.state import FormState
from homejobs_desktop.ui.parts import label, shown
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.labels import KeyHint

D = TypeVar("D")

COLUMNS = 3
AUTOSAVE_MS = 500
_NEXT = mark("Forms", "next field")
_LIST = mark("Forms", "list")
_REPEAT = mark("Forms", "repeat the last value")
_KEPT = mark("Forms", "The draft is kept")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Shelf(Protocol):
    """Where half-typed forms are kept over a power cut."""

    def keep(self, name: str, typed: Mapping[str, str]) -> None:
        """Keep what is typed into the form `name`."""
        ...

    def drop(self, name: str) -> None:
        """Forget it."""
        ...


class FormView(QWidget, Generic[D]):
    """A declared form on the screen.

    Signals:
        submitted: a right draft is handed in; the receiver saves it.
        left: the clerk wants to leave.
        changed: a field was changed; carries its name.
    """

    submitted = Signal(object)
    left = Signal()
    changed = Signal(str)

    def __init__(self, form: Form[D], around: Surroundings, *, shelf: Shelf | None = None) -> None:
        super().__init__()
        self.form = form
        self.state: FormState[D] = FormState(form.empty, form.check)
        self.key = form.name
        self._shelf = shelf
        self._lists: dict[str, tuple[Choice, ...]] = {}
        self._last_used: dict[str, str] = {}
        self.cells: dict[str, FieldCell] = {}
        self._names: dict[QObject, str] = {}
        self._grids: list[tuple[Group, QGridLayout]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._whole = label("", "error", wrap=True)
        self._whole.setContentsMargins(18, 4, 18, 0)
        self._kept = label("", "hint")
        self.setLayout(self._page(around))

    # Building

    def _page(self, around: Surroundings) -> QVBoxLayout:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(6)
        for group in self.form.groups:
            column.addWidget(label(group.title, "heading"))
            column.addLayout(self._grid(group, around))
        self._whole.hide()
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The card behind gives the ground; a rule without a name would strip the fields of theirs.
        inner.setObjectName("formBody")
        inner.setStyleSheet("#formBody { background: transparent }")
        self._scroll.setObjectName("formScroll")
        self._scroll.setStyleSheet("#formScroll { background: transparent }")
        page = QVBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll, 1)
        page.addWidget(self._whole)
        page.addLayout(self._foot())
        return page

    def _grid(self, group: Group, around: Surroundings) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for field in group.fields:
            self._cell(field, around)
        self._place(grid, group)
        self._grids.append((group, grid))
        for number in range(COLUMNS):
            grid.setColumnStretch(number, 1)
        return grid

    def _place(self, grid: QGridLayout, group: Group) -> None:
        """Put the cells that are shown into rows; one that is hidden leaves no hole."""
        row, column = 0, 0
        for field in group.fields:
            cell = self.cells[field.name]
            grid.removeWidget(cell)
            if cell.isHidden() and cell.parent() is not None:
                continue
            if column + field.span > COLUMNS:
                row, column = row + 1, 0
            grid.addWidget(cell, row, column, 1, field.span, Qt.AlignmentFlag.AlignTop)
            column += field.span

    def _cell(self, field: Field, around: Surroundings) -> FieldCell:
        cell = FieldCell(field, make_editor(field, around))
        self.cells[field.name] = cell
        self._names[cell.editor.widget] = field.name
        cell.editor.widget.installEventFilter(self)
        cell.editor.edited.connect(partial(self._edited, field.name))
        if isinstance(cell.editor.widget, ChoiceEdit):
            cell.editor.widget.picked.connect(partial(self.go_on, field.name))
        return cell

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.setContentsMargins(18, 6, 18, 10)
        for key, does in (("Enter", _NEXT), ("F4", _LIST), ("F8", _REPEAT)):
            foot.addWidget(KeyHint(key, does))
        foot.addWidget(self._kept)
        foot.addStretch()
        return foot

    # Use

    def open(self, draft: D, *, key: str = "") -> None:
        """Show `draft`; `key` tells its autosaved draft from others of this form."""
        self.key = key or self.form.name
        self._timer.stop()
        self.state.reset(draft)
        self._kept.setText("")
        for name, cell in self.cells.items():
            self._offer(cell.field)
            cell.editor.set(getattr(draft, name))
        self.show_problems()

    def set_lists(self, lists: Mapping[str, tuple[Choice, ...]]) -> None:
        """Offer the reference lists."""
        self._lists.update(lists)
        self._offer_all(frozenset(lists))

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.cells.values())).editor.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, name: str) -> None:
        """Put the cursor into a field; nothing happens where the form has none of that name."""
        if name in self.cells:
            self.cells[name].editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_shown(self, names: frozenset[str], *, shown: bool) -> None:
        """Show or hide fields that only some drafts need; a hidden one is passed over by Enter."""
        for name in names:
            self.cells[name].setVisible(shown)
        for group, grid in self._grids:
            if any(field.name in names for field in group.fields):
                self._place(grid, group)

    def put(self, name: str, value: Any) -> None:
        """Set a field from outside, as if it had been typed."""
        self.cells[name].editor.set(value)
        self._edited(name)

    def save(self) -> None:
        """Hand the draft in, or show what is wrong and go there."""
        for name in self.cells:
            self._read(name)
        draft = self.state.submit()
        self.show_problems()
        if draft is None:
            self._go_to_problem()
            return
        self._last_used.update({name: raw for name, cell in self.cells.items() if (raw := cell.editor.raw())})
        self._timer.stop()
        self.submitted.emit(draft)

    def saved(self) -> None:
        """Note that the draft was saved: nothing is dirty, the autosaved draft is forgotten."""
        self._timer.stop()
        if self._shelf is not None:
            self._shelf.drop(self.key)

    def refused(self, error: Exception) -> bool:
        """Show the problems of a refused draft beside the fields; False when the error is none of them."""
        if not isinstance(error, Invalid) or not any(p.field in self.cells for p in error.problems):
            return False
        self.state.tell(error.problems)
        self.show_problems()
        self._go_to_problem()
        return True

    def typed(self) -> dict[str, str]:
        """Give what is typed, field by field, where it differs from the start."""
        return {name: cell.editor.raw() for name, cell in self.cells.items() if self.state.changed(name)}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Bring back an autosaved draft."""
        for name, raw in typed.items():
            if name in self.cells:
                self.cells[name].editor.restore(raw)
                self._read(name)
        self._offer_all(frozenset(self._lists))
        self.show_problems()

    def keep_draft(self) -> None:
        """Put what is typed on the shelf."""
        self._timer.stop()
        if self._shelf is not None and self.state.dirty:
            self._shelf.keep(self.key, self.typed())
            self._kept.setText(shown("· " + translate(_KEPT)))

    # Fields

    def _offer(self, field: Field) -> None:
        widget = self.cells[field.name].editor.widget
        if isinstance(widget, ChoiceEdit) and isinstance(field, ChoiceField | ChoicesField):
            choices = self._lists.get(field.list_name, ())
            parent = self._parent(field) if isinstance(field, ChoiceField) else ""
            widget.set_choices(offered(choices, parent))

    def _offer_all(self, lists: frozenset[str]) -> None:
        """Offer the present lists; what a record holds stays, a code that no list knows (yet), too."""
        for cell in self.cells.values():
            self._offer(cell.field)
            if isinstance(cell.editor.widget, ChoiceEdit) and cell.editor.widget.is_typing:
                continue  # what is being typed is not taken away
            if isinstance(cell.field, ChoiceField | ChoicesField) and cell.field.list_name in lists:
                cell.editor.set(self.state.value(cell.field.name))

    def _parent(self, field: ChoiceField) -> str:
        """Give what `field` must belong to: the nearest choice made above it."""
        above = self.cells.get(field.follows)
        if above is None or not isinstance(above.field, ChoiceField):
            return ""
        return str(self.state.value(field.follows)) or self._parent(above.field)

    def _edited(self, name: str) -> None:
        self._read(name)
        self._follow(name)
        self.cells[name].show_problems(())
        self._timer.start()
        self.changed.emit(name)

    def _follow(self, name: str) -> None:
        for cell in self.cells.values():
            if isinstance(cell.field, ChoiceField) and cell.field.follows == name:
                self._offer(cell.field)
                self._read(cell.field.name)
                self._follow(cell.field.name)

    def _read(self, name: str) -> None:
        try:
            self.state.put(name, self.cells[name].editor.get())
        except Invalid as error:
            self.state.put_unreadable(name, Problem(name, error.text, error.params))

    def show_problems(self) -> None:
        """Show what is wrong beside each field, and under all what concerns the whole."""
        visible = self.state.visible()
        for name, cell in self.cells.items():
            cell.show_problems(visible.get(name, ()))
        rest = [p.sentence() for name, found in visible.items() if name not in self.cells for p in found]
        self._whole.setText(shown("\n".join(rest)))
        self._whole.setVisible(bool(rest))

    def _go_to_problem(self) -> None:
        for name, cell in self.cells.items():
            if any(not problem.soft for problem in self.state.visible().get(name, ())):
                cell.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # The keyboard

    def go_on(self, name: str) -> None:
        """Go to the field after `name`; after the last one, save."""
        names = [each for each, cell in self.cells.items() if not cell.isHidden() or each == name]
        place = names.index(name) + 1
        if place >= len(names):
            self.save()
        else:
            self.cells[names[place]].editor.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def repeat(self, name: str) -> None:
        """Bring back the last used value of a field."""
        raw = self._last_used.get(name, "")
        if raw and self.cells[name].field.repeats:
            self.cells[name].editor.restore(raw)
            self._edited(name)

    def _name_of(self, widget: QObject) -> str:
        return self._names.get(widget, "")

    def _key(self, name: str, event: QKeyEvent) -> bool:
        widget = self.cells[name].editor.widget
        if isinstance(widget, ChoiceEdit) and widget.is_open:
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        action: Callable[[], None] | None = None
        if event.key() in _ENTER and plain:
            action = partial(self.go_on, name)
        elif event.key() == Qt.Key.Key_F8:
            action = partial(self.repeat, name)
        elif event.matches(QKeySequence.StandardKey.Save):
            action = self.save
        elif event.key() == Qt.Key.Key_Escape:
            action = self.left.emit
        if action is None:
            return False
        action()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the form its keys, and keep the field with the cursor in sight."""
        name = self._name_of(watched)
        if name and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(name, event)
        if name and event.type() == QEvent.Type.FocusOut:
            # After the field itself has settled on what was typed.
            QTimer.singleShot(0, self, partial(self._visited, name))
        if name and event.type() == QEvent.Type.FocusIn:
            self._scroll.ensureWidgetVisible(self.cells[name], 0, 24)
        return super().eventFilter(watched, event)

    def _visited(self, name: str) -> None:
        self._read(name)
        focus = QApplication.focusWidget()
        # Only who goes on within the form has left a field: not who answers a question or another window.
        if focus is not None and self.isAncestorOf(focus):
            self.state.visit(name)
        self.show_problems()
