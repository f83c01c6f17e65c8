"""One item of a reference list: its code once; its names, its days and what it asks any time."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QWidget

from homejobs_desktop.domain import conditions
from homejobs_desktop.domain.permits import TYPE_NAMES
from homejobs_desktop.domain.reference import PARENTS, ReferenceBook, ReferenceItem
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.reference import save_reference_item
from homejobs_desktop.ui.dialogs.gate import field
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.workplace import Workplace

ADD, EDIT = mark("Settings", "Add an item"), mark("Settings", "Change the item")
_SAVE, _CANCEL = mark("Settings", "Save"), mark("Settings", "Cancel")
_CODE, _NAME = mark("Settings", "Code"), mark("Settings", "Name")
_PARENT, _ALIASES = mark("Settings", "Belongs to"), mark("Settings", "Other names, separated by «؛»")
_VALID_FROM, _VALID_TO = mark("Settings", "Valid from"), mark("Settings", "Valid until, the day included")
_KINDS = mark("Settings", "Asked for these types of permit")
_DOCUMENTS = mark("Settings", "Met by one of these documents")
_WAIVABLE = mark("Settings", "The office may waive it, with a reason")
_SAVED = mark("Settings", "“{name}” was saved.")
_SEPARATOR = "؛"
_WIDTH, _WIDE, _SIDE = 440, 820, 24
_ATTACHMENTS = "attachment_kinds"


class ItemDialog(QDialog):
    """The form of an item; a condition of applications also says for whom it holds and what meets it."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, item: ReferenceItem, book: ReferenceBook
    ) -> None:
        super().__init__(parent)
        self._workplace, self._item = workplace, item
        self.setWindowTitle(translate(EDIT if item.id else ADD))
        self.code, self.name, self.parent_code = (
            QLineEdit(item.code),
            QLineEdit(item.name),
            QLineEdit(item.parent),
        )
        self.aliases = QLineEdit(f"{_SEPARATOR} ".join(item.aliases))
        self.code.setReadOnly(bool(item.id))
        self.valid_from, self.valid_to = JalaliDateEdit(workplace.clock), JalaliDateEdit(workplace.clock)
        self.valid_from.set_value(item.valid_from)
        self.valid_to.set_value(item.valid_to)
        self.condition = ConditionFields(item, book) if item.list_name == conditions.LIST else None
        self.setFixedWidth(_WIDE if self.condition else _WIDTH)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        save = button(_SAVE, self.save, kind="primary")
        save.setDefault(True)
        parent = field(_PARENT, self.parent_code)
        parent.setVisible(self._item.list_name in PARENTS)
        days = row(field(_VALID_FROM, self.valid_from), field(_VALID_TO, self.valid_to))
        content = column(
            label(EDIT if self._item.id else ADD, "heading"),
            *self._names(),
            parent,
            field(_ALIASES, self.aliases),
            days,
            *((self.condition,) if self.condition else ()),
            self._error,
            row(save, None, button(_CANCEL, self.reject)),
            spacing=12,
        )
        content.setContentsMargins(_SIDE, 20, _SIDE, 18)
        self.setLayout(content)

    def _names(self) -> "tuple[QWidget | QHBoxLayout, ...]":
        """Give code and name: beside each other where the form is wide and long."""
        code, name = field(_CODE, self.code), field(_NAME, self.name)
        return (row(code, name),) if self.condition else (code, name)

    def save(self) -> None:
        """Save the item, or say what is wrong."""
        try:
            draft = self._draft()
        except Invalid as refusal:
            self._refused(refusal)
            return
        self._workplace.ask(save_reference_item, draft).then(
            lambda _id: self._saved(draft.name), failed=self._refused
        )

    def _draft(self) -> ReferenceItem:
        aliases = tuple(part.strip() for part in self.aliases.text().split(_SEPARATOR) if part.strip())
        return replace(
            self._item,
            code=self.code.text().strip(),
            name=self.name.text().strip(),
            parent=self.parent_code.text().strip(),
            aliases=aliases,
            valid_from=self.valid_from.value(),
            valid_to=self.valid_to.value(),
            attributes=self.condition.attributes() if self.condition else self._item.attributes,
        )

    def _saved(self, name: str) -> None:
        self._workplace.quiet_line(translate(_SAVED, name=name))
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
        else:
            self._workplace.show_problem(error)


class ConditionFields(QWidget):
    """What a condition of applications asks, and of whom."""

    def __init__(self, item: ReferenceItem, book: ReferenceBook) -> None:
        super().__init__()
        self._item = item
        kinds = tuple(Choice(kind, translate(name)) for kind, name in TYPE_NAMES.items())
        self.kinds = OptionsEdit(kinds, many=True)
        self.kinds.set_values(item.texts("kinds"))
        papers = tuple(Choice(each.code, each.name) for each in book.items(_ATTACHMENTS))
        self.documents = OptionsEdit(papers, many=True)
        self.documents.set_values(item.texts("documents"))
        self.waivable = QCheckBox(translate(_WAIVABLE))
        self.waivable.setChecked(item.flag("waivable"))
        asks_paper = item.text("check") in {"", conditions.DOCUMENT}
        for options in (self.kinds, self.documents):
            # Their height follows from their width, which the layouts of a dialog do not ask for.
            options.setFixedHeight(options.heightForWidth(_WIDE - 2 * _SIDE))
        documents = field(_DOCUMENTS, self.documents)
        documents.setVisible(asks_paper or bool(item.texts("documents")))
        self.setLayout(column(field(_KINDS, self.kinds), documents, self.waivable, spacing=12))

    def attributes(self) -> dict[str, object]:
        """Give what the item asks; what this form does not show stays as it was."""
        given = dict(self._item.attributes)
        given.setdefault("check", conditions.DOCUMENT)
        given |= {"kinds": list(self.kinds.values()), "waivable": self.waivable.isChecked()}
        documents = list(self.documents.values())
        if documents or "documents" in given or given["check"] == conditions.DOCUMENT:
            given["documents"] = documents
        return given
