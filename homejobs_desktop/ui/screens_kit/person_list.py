"""The list of people, and choosing one of them for an assessment or a permit."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.services.people import search_people
from homejobs_desktop.ui.screens_kit.head import PageHead
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

_KEPT_BY = mark("People", "File of")
_NOBODY = mark("People", "Nobody was found")
_REGISTER = mark("People", "Try a part of the name or fewer digits. Ctrl+1 registers a new person first.")


def _nothing() -> None:
    return None


def people_listing(workplace: Workplace, lists: ReferenceLists) -> Listing[PersonRow]:
    """Give the list of people; at the province each with the county that keeps the file."""
    kept_by: tuple[Column[PersonRow], ...] = ()
    if workplace.office.kind is OfficeKind.PROVINCE:
        offices = OfficeNames(workplace)
        # Asked before the list is, so the names are there when its rows come.
        offices.load(_nothing)
        kept_by = (Column(_KEPT_BY, lambda row: offices.name(row.owner), 9, Look.MUTED),)
    return Listing(
        name="people",
        ask=lambda text, after, limit: workplace.ask(search_people, text, after=after, limit=limit),
        columns=(
            Column(mark("People", "Name"), lambda row: row.full_name, 19 if kept_by else 22, Look.STRONG),
            *kept_by,
            Column(label("father_name"), lambda row: row.father_name, 12, wide_only=True),
            Column(label("national_code"), lambda row: row.national_code, 13, Look.CODE),
            Column(
                label("birth_date"),
                lambda row: day_words(row.birth_date),
                12,
                wide_only=True,
            ),
            Column(label("mobile"), lambda row: row.mobile, 14, Look.CODE, wide_only=True),
            Column(label("county"), lambda row: lists.name("counties", row.county), 11, wide_only=True),
            Column(label("wanted_field"), lambda row: row.wanted_field_text, 18, Look.MUTED, wide_only=True),
        ),
        key=lambda row: row.id,
        placeholder=mark("People", "Name in any order, national code or its last digits, phone …"),
        nothing=(
            mark("People", "Nobody is registered yet"),
            mark("People", "Register the first person with Ctrl+N, or bring in a sheet of people."),
        ),
        unfound=(
            _NOBODY,
            mark("People", "Try a part of the name or fewer digits. Ctrl+N registers a new person."),
        ),
        icon="users",
    )


class PersonPick(QWidget):
    """Choose the person first: type a part of the name or the code, Enter takes the one that is marked.

    Signals:
        picked: the person; carries the id.
    """

    picked = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists, title: Text) -> None:
        super().__init__()
        # Ctrl+N begins here what the person is chosen for; Ctrl+1 registers, from everywhere.
        listing = replace(people_listing(workplace, lists), unfound=(_NOBODY, _REGISTER))
        self.list: ListPane[PersonRow] = ListPane(listing, workplace)
        self.list.opened.connect(self.picked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(title, mark("People", "Find the person and press Enter")))
        lines.addWidget(self.list, 1)

    def begin(self) -> None:
        """Begin a new choice."""
        self.list.search.clear()
        self.list.load()
        self.list.focus_search()
