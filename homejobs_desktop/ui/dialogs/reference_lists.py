"""The reference lists: read everywhere, edited at the province."""

import datetime as dt

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.reference import PARENTS, ReferenceBook, ReferenceItem
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.ui.dialogs.reference_item import ADD, EDIT, ItemDialog
from homejobs_desktop.ui.parts import button, column, label, row
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tables.model import Slice, TableModel
from homejobs_desktop.ui.tables.view import TableView
from homejobs_desktop.ui.theme import CONTROL_HEIGHT
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "Reference lists")
_CLOSE = mark("Settings", "Close")
_CODE, _NAME = mark("Settings", "Code"), mark("Settings", "Name")
_PARENT = mark("Settings", "Belongs to")
_OTHER = mark("Settings", "Other names")
_VALID, _UNTIL = mark("Settings", "Valid"), mark("Settings", "until {day}")
_FROM, _BETWEEN = mark("Settings", "from {day}"), mark("Settings", "{first} to {last}")
_ALWAYS = mark("Settings", "in use")
_SEPARATOR = "؛"
_NAMES: dict[str, Text] = {
    "provinces": mark("Settings", "Provinces"),
    "counties": mark("Settings", "Counties"),
    "districts": mark("Settings", "Districts"),
    "cities": mark("Settings", "Cities"),
    "field_groups": mark("Settings", "Groups of fields"),
    "fields": mark("Settings", "Fields of activity"),
    "agencies": mark("Settings", "Agencies"),
    "banks": mark("Settings", "Banks"),
    "support_bodies": mark("Settings", "Support bodies"),
    "genders": mark("Settings", "Genders"),
    "attachment_kinds": mark("Settings", "Kinds of documents"),
    "marital_statuses": mark("Settings", "Marital statuses"),
    "education_levels": mark("Settings", "Education levels"),
    "military_statuses": mark("Settings", "Military service"),
    "employment_statuses": mark("Settings", "Employment"),
    "insurance_statuses": mark("Settings", "Insurance"),
    "nationalities": mark("Settings", "Nationalities"),
    "ownership_kinds": mark("Settings", "Ownership of the workplace"),
    "residence_kinds": mark("Settings", "Kinds of residence"),
    "legal_kinds": mark("Settings", "Kinds of legal persons"),
    "household_head_reasons": mark("Settings", "Reasons of heading a household"),
    "permit_types": mark("Settings", "Types of permits"),
    "permit_states": mark("Settings", "States of permits"),
    "application_conditions": mark("Settings", "Conditions of applications"),
    "permit_reasons": mark("Settings", "Reasons of a permit's state"),
    "coverage_reasons": mark("Settings", "Reasons for the end of a contract"),
    "application_states": mark("Settings", "States of applications"),
}


class ReferenceDialog(QDialog):
    """The lists' names beside the items of the chosen one."""

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate(_TITLE))
        self.resize(980, 600)
        self._workplace = workplace
        self._book = ReferenceBook(())
        self._lists = QListWidget()
        self._lists.setFixedWidth(230)
        self._lists.currentRowChanged.connect(lambda _row: self._model.load())
        self._model: TableModel[ReferenceItem] = TableModel(
            (
                Column(_CODE, lambda item: item.code, 13, Look.CODE),
                Column(_NAME, lambda item: item.name, 22, Look.STRONG),
                Column(_PARENT, self._parent_name, 14, Look.MUTED),
                Column(_OTHER, lambda item: f"{_SEPARATOR} ".join(item.aliases), 16, Look.MUTED),
                Column(_VALID, _validity, 10, Look.MUTED),
            ),
            lambda _after, _limit, give: give(Slice(self._items())),
            key=lambda item: item.code,
        )
        self._table = TableView(self._model)
        province = workplace.office.kind is OfficeKind.PROVINCE
        may_edit = province and workplace.actor.may(Permission.EDIT_REFERENCE)
        add, edit = button(ADD, self._add, picture="plus"), button(EDIT, self._edit, picture="pencil")
        add.setVisible(may_edit)
        edit.setVisible(may_edit)
        body = row(self._lists, self._table)
        body.setStretch(1, 1)
        content = column(
            label(_TITLE, "heading"), body,
            row(add, edit, None, button(_CLOSE, self.accept, kind="primary")), spacing=12,
        )  # fmt: skip
        content.setStretch(1, 1)
        content.setContentsMargins(20, 16, 20, 16)
        self.setLayout(content)
        self._reload()

    def _reload(self) -> None:
        self._workplace.ask(reference_book).then(self._show)

    def _show(self, book: ReferenceBook) -> None:
        self._book = book
        chosen = max(self._lists.currentRow(), 0)
        self._lists.blockSignals(True)
        self._lists.clear()
        for name in book.list_names():
            words = _NAMES.get(name)
            item = QListWidgetItem(translate(words) if words else name)
            item.setData(_NAME_ROLE, name)
            item.setSizeHint(QSize(0, CONTROL_HEIGHT))
            self._lists.addItem(item)
        self._lists.setCurrentRow(chosen)
        self._lists.blockSignals(False)
        self._model.load()

    def _list_name(self) -> str:
        item = self._lists.currentItem()
        return str(item.data(_NAME_ROLE)) if item is not None else ""

    def _items(self) -> tuple[ReferenceItem, ...]:
        return self._book.items(self._list_name())

    def _parent_name(self, item: ReferenceItem) -> str:
        return self._book.name(PARENTS.get(item.list_name, ""), item.parent) if item.parent else ""

    def _add(self) -> None:
        self._edit_item(ReferenceItem(self._list_name(), "", ""))

    def _edit(self) -> None:
        item = self._book.get(self._list_name(), self._table.current_key())
        if item is not None:
            self._edit_item(item)

    def _edit_item(self, item: ReferenceItem) -> None:
        if ItemDialog(self, self._workplace, item, self._book).exec():
            self._reload()


_NAME_ROLE = 0x0100


def _validity(item: ReferenceItem) -> str:
    start: dt.date | None = item.valid_from
    end: dt.date | None = item.valid_to
    if start is not None and end is not None:
        return translate(_BETWEEN, first=show_date(start), last=show_date(end))
    if start is not None:
        return translate(_FROM, day=show_date(start))
    return translate(_UNTIL, day=show_date(end)) if end is not None else translate(_ALWAYS)
