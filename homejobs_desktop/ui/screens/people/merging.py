"""Making two entries one person: find the other one, compare, choose field by field, say why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homejobs_desktop.domain.entities import PERSON, Merge, Value
from homejobs_desktop.domain.field_words import field_words, value_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.merging import From, Merged, merge_people
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.transferring import propose_merge
from homejobs_desktop.ui.parts import button, clear, column, holder, isolated, label, row, scrolled, shown
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.value_fields import as_value
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_PICK = mark("Decisions", "Merge with which entry?")
_TITLE = mark("Decisions", "Merge two entries of one person")
_TOLD = mark(
    "Decisions", "All papers come together. What is not chosen is kept; the merge can be taken back."
)
_TOLD_COUNTY = mark("Decisions", "The province is asked; nothing changes before it does it.")
_STAYS, _GOES = mark("Decisions", "Stays"), mark("Decisions", "Is merged into it")
_SWAP = mark("Decisions", "Keep the other one")
_MERGE, _ASK = mark("Decisions", "Merge"), mark("Decisions", "Ask the province")
_BACK = mark("Decisions", "Cancel")
_REASON = mark("Decisions", "Why are they one person? The reason goes to the counties")
_SAME = mark("Decisions", "{count} fields are the same in both and are not shown.")
_ABOUT = mark("Decisions", "{name}, {code}, file of {office}")
_DONE = mark("Decisions", "{name}: the two entries are one person now, with {papers} papers more.")
_ASKED = mark("Decisions", "{name}: the province is asked with the next package.")
_ITSELF = mark("Decisions", "That is the same entry. Choose the other one.")


class MergePage(QWidget):
    """First the list to choose from, then both entries side by side.

    Signals:
        left: back to the person.
        merged: done; carries the id of the entry that stays.
    """

    left = Signal()
    merged = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._lists, self._offices = workplace, lists, offices
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._stays: PersonFile | None = None
        self._goes: PersonFile | None = None
        self._takes: dict[str, QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        self.pick = PersonPick(workplace, lists, _PICK)
        self.pick.picked.connect(self._picked)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.returnPressed.connect(self.save)
        self.error: QLabel = label("", "error", wrap=True)
        self.error.hide()
        self._same: QLabel = label("", "hint")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pick)
        self._compare = self._compare_page()
        self._stack.addWidget(self._compare)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)

    def _compare_page(self) -> QWidget:
        self.act: QPushButton = key_button(
            _MERGE if self._province else _ASK, self.save, "Ctrl+S", kind="primary"
        )
        self.swap: QPushButton = button(_SWAP, self._swap, picture="transfer")
        head = PageHead(
            _TITLE,
            _TOLD if self._province else _TOLD_COUNTY,
            (key_button(_BACK, self.left.emit, "Esc"), self.act),
        )
        frame = QFrame()
        frame.setProperty("card", "true")
        body = column(self._grid, self._same, None, spacing=12)
        inside = column(scrolled(holder(body)), self.reason, self.error, row(self.swap, None), spacing=10)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setStretch(0, 1)
        frame.setLayout(inside)
        page = column(head, frame, spacing=12)
        page.setStretch(1, 1)
        return holder(page, margin=14)

    def open(self, file: PersonFile, other_id: str = "") -> None:
        """Begin with a person; `other_id` is the other entry where it is known."""
        self._stays, self._goes = file, None
        self.reason.clear()
        self._say("")
        self._stack.setCurrentWidget(self.pick)
        if other_id:
            self._picked(other_id)
        else:
            self.pick.begin()

    def keep(self) -> bool:
        """Keep nothing: a comparison is begun anew."""
        return False

    def leave(self) -> None:
        """Go back to the person."""
        self.left.emit()

    def save(self) -> None:
        """Merge, or ask for it."""
        stays, goes = self._stays, self._goes
        if stays is None or goes is None or not self.act.isEnabled():
            return
        self.act.setEnabled(False)
        name = stays.draft.full_name
        if not self._province:

            def asked(_nothing: None) -> None:
                self._finished(stays.id, translate(_ASKED, name=Verbatim(name)))

            wanted = self._workplace.ask(propose_merge, stays.id, goes.id, self.reason.text())
            wanted.then(asked, failed=self._refused)
            return

        def done(merged: Merged) -> None:
            self._finished(merged.survivor_id, translate(_DONE, name=Verbatim(name), papers=merged.papers))

        choices = {
            field: From.MERGED if take.isChecked() else From.SURVIVOR for field, take in self._takes.items()
        }
        merging = self._workplace.ask(merge_people, stays.id, goes.id, choices, self.reason.text())
        merging.then(done, failed=self._refused)

    def _finished(self, person_id: str, sentence: str) -> None:
        self.act.setEnabled(True)
        self.merged.emit(person_id)
        self._workplace.quiet_line(sentence)

    def _refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        if isinstance(error, Refused):
            self._say(error.sentence())
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._workplace.show_problem(error)

    def _say(self, sentence: str) -> None:
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))

    # Choosing and comparing

    def _picked(self, other_id: str) -> None:
        if self._stays is not None and other_id == self._stays.id:
            self._workplace.quiet_line(translate(_ITSELF))
            return
        self._workplace.ask(get_person, other_id).then(self._show_both)

    def _show_both(self, other: PersonFile) -> None:
        self._goes = other
        self._fill()
        self._stack.setCurrentWidget(self._compare)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        self._stays, self._goes = self._goes, self._stays
        self._fill()

    def _fill(self) -> None:
        stays, goes = self._stays, self._goes
        if stays is None or goes is None:
            return
        clear(self._grid)
        self._takes, self._groups = {}, []
        for place, (words, file) in enumerate(((_STAYS, stays), (_GOES, goes)), start=1):
            about = column(label(words, "label"), label(self._about(file), "strong", wrap=True), spacing=2)
            self._grid.addLayout(about, 0, place)
        same = 0
        for field in PERSON.fields:
            if field.merge not in {Merge.AUTO, Merge.REVIEW}:
                continue
            mine, other = (as_value(getattr(each.draft, field.name)) for each in (stays, goes))
            if mine == other:
                same += mine is not None
            else:
                self._line(field.name, mine, other)
        self._same.setText(shown(translate(_SAME, count=same)))
        for place, stretch in enumerate((2, 4, 4)):
            self._grid.setColumnStretch(place, stretch)

    def _line(self, field: str, mine: Value, other: Value) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(label(field_words(field), "label"), at, 0)
        words = [value_words(self._lists.book, PERSON.name, field, each) for each in (mine, other)]
        if not self._province:
            for place, text in enumerate(words, start=1):
                self._grid.addWidget(label(text, wrap=True), at, place)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        for place, text in enumerate(words, start=1):
            take = QRadioButton(shown(text))
            take.setAccessibleName(f"{field_words(field)}: {text}")
            group.addButton(take)
            take.setChecked((place == 2) == (mine is None))
            self._grid.addWidget(take, at, place)
            if place > 1:
                self._takes[field] = take

    def _about(self, file: PersonFile) -> str:
        code = isolated(local_digits(file.draft.national_code))
        office = self._offices.name(file.owner)
        return translate(
            _ABOUT, name=Verbatim(file.draft.full_name), code=Verbatim(code), office=Verbatim(office)
        )
