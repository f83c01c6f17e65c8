"""What is done with a person's file as a whole: moving, merging, parting, erasing."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QMenu, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.services.ties import Ties, ties_of
from homejobs_desktop.ui.screens.people.act_dialogs import (
    ActDialog,
    EraseDialog,
    TransferDialog,
    UnmergeDialog,
)
from homejobs_desktop.ui.screens.people.merging import MergePage
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.workplace import Workplace

ACTS: dict[str, Text] = {
    "transfer": mark("Decisions", "Give the file to another county …"),
    "merge": mark("Decisions", "Merge with another entry …"),
    "unmerge": mark("Decisions", "Part a merged entry …"),
    "erase": mark("Decisions", "Erase for ever …"),
}
_ASKS: dict[str, Text] = {
    "transfer": mark("Decisions", "Ask for a transfer to another county …"),
    "merge": mark("Decisions", "Ask for a merge with another entry …"),
}
_RETIRE = mark("People", "Take out of use")
_NOTHING_MERGED = mark("Decisions", "No entry was merged into this person's.")


def acts_of(workplace: Workplace) -> dict[str, Text]:
    """Give what this user may do with a file at this office: at a county, what it may ask for."""
    if workplace.office.kind is OfficeKind.PROVINCE:
        return ACTS if workplace.actor.may(Permission.DECIDE_CONFLICTS) else {}
    return _ASKS if workplace.actor.may(Permission.EDIT_PEOPLE) else {}


def acts_menu(parent: QWidget, workplace: Workplace, do: Callable[[str], None]) -> QMenu | None:
    """Make the menu of these acts, and of taking the person out of use; None when there is none."""
    acts = acts_of(workplace)
    if workplace.actor.may(Permission.EDIT_PEOPLE):
        acts = {"retire": _RETIRE, **acts}
    if not acts:
        return None
    menu = QMenu(parent)
    for name, words in acts.items():
        if name == "erase":
            menu.addSeparator()
        menu.addAction(translate(words)).triggered.connect(lambda _checked=False, name=name: do(name))
    return menu


class PersonActs:
    """Asks what is needed and does it; the dialogs stand over the person's page."""

    def __init__(self, section: Section[PersonRow], back: Callable[[str], None]) -> None:
        self._section = section
        self._workplace = section.workplace
        self._back = back
        self._offices = OfficeNames(section.workplace)
        self.dialog: ActDialog | None = None

    @cached_property
    def merging(self) -> MergePage:
        """The page that compares two entries; made when it is first wanted."""
        self._offices.load(lambda: None)
        page = MergePage(self._workplace, self._section.lists, self._offices)
        page.left.connect(lambda: self._back(""))
        page.merged.connect(self._back)
        return self._section.over(page)

    def do(self, name: str, file: PersonFile, other: str = "") -> bool:
        """Begin an act; `other` is the county or the entry that was asked for. False for any other name."""
        if name not in acts_of(self._workplace):
            return False
        if name == "merge":
            self._section.turn_to(self.merging)
            self.merging.open(file, other)
        else:
            self._workplace.ask(ties_of, file.id).then(lambda ties: self._ask(name, file, ties, other))
        return True

    def _ask(self, name: str, file: PersonFile, ties: Ties, other: str) -> None:
        person = (file.id, file.draft.full_name)
        if name == "unmerge" and not ties.merged:
            self._workplace.quiet_line(translate(_NOTHING_MERGED))
            return
        make: dict[str, Callable[[], ActDialog]] = {
            "transfer": lambda: TransferDialog(self._section, self._workplace, person, ties.papers, other),
            "unmerge": lambda: UnmergeDialog(self._section, self._workplace, person[1], ties.merged),
            "erase": lambda: EraseDialog(
                self._section, self._workplace, person, ties, lambda: self._back("-")
            ),
        }
        self.dialog = make[name]()
        self.dialog.open()
