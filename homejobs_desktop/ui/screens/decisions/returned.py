"""One change that came back: what was sent beside what stands, its reason beside the field to blame."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.field_words import NOTHING, field_words
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.returned import Returned, ReturnedValue
from homejobs_desktop.ui.parts import card, clear, label, pill, row, scrolled, shown
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.returned import present_words, sent_words

_CHANGES: dict[str, Text] = {
    "person.create": mark("Decisions", "Registration"),
    "person.set": mark("Decisions", "Correction"),
    "person.retire": mark("Decisions", "Taking out of use"),
    "skill.create": mark("Decisions", "New skill"),
    "skill.set": mark("Decisions", "Correction of a skill"),
    "note.add": mark("Decisions", "Note"),
    "survey.add": mark("Decisions", "Assessment"),
    "survey_step.add": mark("Decisions", "Decision about an assessment"),
    "application.create": mark("Decisions", "Application"),
    "application.set": mark("Decisions", "Correction of an application"),
    "application.move": mark("Decisions", "Step of an application"),
    "application_step.add": mark("Decisions", "Step of an application"),
    "permit.create": mark("Decisions", "Permit"),
    "permit.set": mark("Decisions", "Completion of a permit"),
    "permit.move": mark("Decisions", "Step of a permit"),
    "legal_person.create": mark("Decisions", "Legal person"),
    "legal_person.set": mark("Decisions", "Correction of a legal person"),
    "letter.add": mark("Decisions", "Letter"),
    "attachment.add": mark("Decisions", "Document"),
    "attachment.retire": mark("Decisions", "Withdrawal of a document"),
    "permit_wish.add": mark("Decisions", "Request about a permit"),
    "coverage_contract.create": mark("Decisions", "Contract of coverage"),
    "coverage_contract.set": mark("Decisions", "Correction of a contract"),
    "coverage_contract.move": mark("Decisions", "Step of a contract"),
    "referral.create": mark("Decisions", "Referral"),
    "referral.set": mark("Decisions", "Correction of a referral"),
    "referral.move": mark("Decisions", "What came of a referral"),
    "coverage_capacity.add": mark("Decisions", "Orders of a supporter"),
}
_OTHER = mark("Decisions", "Other change")
_TITLE = mark("Decisions", "{what}: {name}")
_BACK = mark("Decisions", "Back")
_FIELD, _SENT = mark("Decisions", "Field"), mark("Decisions", "Was sent")
_STANDS, _BLAME = mark("Decisions", "Stands now"), mark("Decisions", "Why it came back")
_NO_CONTENT = mark("Decisions", "Nothing of it can be shown: its content was erased, or it has no fields.")
_INTERNAL = frozenset(
    {"person_id", "application_id", "permit_id", "survey_id", "about_id", "sha256", "pishran_id"}
)


def change_words(kind: str) -> str:
    """Give an operation's type in words."""
    return translate(_CHANGES.get(kind, _OTHER))


class ReturnedPage(QWidget):
    """The fields of one change, those to blame first."""

    def __init__(self, lists: ReferenceLists, back: Callable[[], None]) -> None:
        super().__init__()
        self._lists = lists
        self._back = key_button(_BACK, back, "Esc")
        self.head = PageHead("", "", (self._back,))
        self._reason: QLabel = label(role="error", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        for place, room in enumerate((2, 3, 3, 4)):
            self._grid.setColumnStretch(place, room)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.head)
        lines.addWidget(self._reason)
        lines.addWidget(scrolled(card(self._grid, None)), 1)

    def show_change(self, found: Returned) -> None:
        """Show a change that came back."""
        name = Verbatim(found.task.label or NOTHING)
        self.head.say(translate(_TITLE, what=Verbatim(change_words(found.task.type)), name=name), "")
        self._reason.setText(shown(translate(found.task.reason)))
        clear(self._grid)
        values = [each for each in found.values if each.name not in _INTERNAL or each.blamed]
        if not values:
            self._grid.addWidget(label(_NO_CONTENT, "muted", wrap=True), 0, 0, 1, 4)
            return
        for place, words in enumerate((_FIELD, _SENT, _STANDS, _BLAME)):
            self._grid.addWidget(label(words, "label"), 0, place)
        for line, value in enumerate(values, start=1):
            self._line(line, found, value)

    def focus(self) -> None:
        """Put the cursor where Esc and Space lead back."""
        self._back.setFocus()

    def _line(self, line: int, found: Returned, value: ReturnedValue) -> None:
        name = field_words(value.name)
        field = pill(name, "bad") if value.blamed else label(name, "strong")
        sent = label(sent_words(self._lists.book, found.entity, value), wrap=True)
        present = label(present_words(self._lists.book, found.entity, value), "muted", wrap=True)
        for place, widget in enumerate((field, sent, present)):
            # A pill is as wide as its words, not as its column.
            self._grid.addLayout(row(widget, None) if widget is field else row(widget), line, place)
        if value.blamed:
            self._grid.addWidget(label(translate(found.task.reason), "error", wrap=True), line, 3)
