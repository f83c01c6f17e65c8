"""The dialogs of what is done with a person's file as a whole: each says what happens before it happens."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.erasing import Erasure, Second, erase_person
from homejobs_desktop.services.merging import Merged, unmerge_people
from homejobs_desktop.services.ties import KnownOffice, Tie, Ties, counties_to_give_to
from homejobs_desktop.services.transferring import Transferred, ask_transfer, transfer_person
from homejobs_desktop.ui.parts import button, column, holder, isolated, label, row, shown
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

WIDTH = 520
_CANCEL = mark("Decisions", "Cancel")
_REASON = mark("Decisions", "Reason (it is kept in the story and goes to the counties)")
_REASON_ERASE = mark("Decisions", "Reason (it stays: do not name the person in it)")

_TRANSFER = mark("Decisions", "Give the file of {name} to another county")
_TRANSFER_TOLD = mark(
    "Decisions",
    "The file with its {papers} papers moves to the county that you choose. The present county no longer "
    "sees it after its next package; what it still changes becomes a proposal.",
)
_ASK_TRANSFER = mark("Decisions", "Ask the province to move the file of {name}")
_ASK_TOLD = mark(
    "Decisions", "Nothing changes here before the province does it. Its answer comes with a package."
)
_TO = mark("Decisions", "To which county?")
_GIVE, _ASK = mark("Decisions", "Give the file"), mark("Decisions", "Ask the province")
_GIVEN = mark("Decisions", "{name}: the file was given to {office} with {papers} papers.")
_ASKED = mark("Decisions", "{name}: the province is asked with the next package.")
_NO_OFFICE = mark("Decisions", "Choose the county.")

_UNMERGE = mark("Decisions", "Part an entry from {name}")
_UNMERGE_TOLD = mark(
    "Decisions",
    "The entry becomes a person of its own again and takes its own papers back. What was edited since the "
    "merge stays with {name}.",
)
_WHICH = mark("Decisions", "Which entry?")
_PART = mark("Decisions", "Part it")
_PARTED = mark("Decisions", "{name}: parted again, with {papers} papers.")
_TIE = mark("Decisions", "{name}, {code}, {reason}")

_ERASE = mark("Decisions", "Erase {name} for ever")
_ERASE_TOLD = mark(
    "Decisions",
    "The person, {entries} merged entries and {papers} papers are erased here, and at every county with its "
    "next package. This cannot be undone. Another user with the right to decide must confirm it.",
)
_SECOND = mark("Decisions", "Second user's name")
_PASSWORD = mark("Decisions", "Second user's password")
_ERASE_NOW = mark("Decisions", "Erase for ever")
_ERASED = mark("Decisions", "Erased: {count} records. The counties erase them with their next packages.")


class ActDialog(QDialog):
    """A question with what happens, its fields, a reason, and the sentence that refuses."""

    def __init__(self, parent: QWidget, workplace: Workplace, title: str, told: str) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(10)
        self.reason = PersianLineEdit()
        self.error: QLabel = label(role="error", wrap=True)
        self.error.hide()
        self._told: QLabel = label(told, "muted", wrap=True)
        self.act: QPushButton = button("", self.carry_out, kind="primary")
        self.act.setDefault(True)
        self._title: QLabel = label(title, "heading", wrap=True)

    def lay_out(
        self, words: Text, ask: Callable[[], Cancel], reason: Text = _REASON, *, kind: str = "primary"
    ) -> None:
        """Put the fields that were added, the reason and the buttons below what is told.

        Args:
            words: What the button says.
            ask: Asks the use case; may refuse what is typed.
            reason: What stands above the reason.
            kind: How the button looks.
        """
        self._ask = ask
        self.act.setText(translate(words))
        self.act.setProperty("kind", kind)
        self.add(reason, self.reason)
        content = column(
            self._title,
            self._told,
            self.fields,
            self.error,
            None,
            row(self.act, None, button(_CANCEL, self.reject)),
            spacing=12,
        )
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)

    def add(self, words: Text, widget: QWidget) -> None:
        """Add a field."""
        above = label(words, "label")
        above.setBuddy(widget)
        widget.setAccessibleName(translate(words))
        self.fields.addWidget(holder(column(above, widget, spacing=4)))

    def carry_out(self) -> None:
        """Do it, or say what is missing."""
        try:
            self.act.setEnabled(False)
            self._ask()
        except Refused as refusal:
            self.refused(refusal)

    def refused(self, error: Exception) -> None:
        """Show why it was refused."""
        self.act.setEnabled(True)
        if not isinstance(error, Refused):
            self.workplace.show_problem(error)
            return
        self.error.setText(shown(error.sentence()))
        self.error.show()
        if getattr(error, "field", "") == "reason":
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def done_with(self, sentence: str) -> None:
        """Close it and say what was done."""
        self.accept()
        self.workplace.quiet_line(sentence)


class TransferDialog(ActDialog):
    """Gives a file to another county, or asks the province to."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, person: tuple[str, str], papers: int, target: str = ""
    ) -> None:
        self._person, self._name = person
        self._here = workplace.office.kind is OfficeKind.PROVINCE
        title = translate(_TRANSFER if self._here else _ASK_TRANSFER, name=Verbatim(self._name))
        super().__init__(
            parent, workplace, title, translate(_TRANSFER_TOLD if self._here else _ASK_TOLD, papers=papers)
        )
        self.office = ChoiceEdit()
        self.add(_TO, self.office)
        self.lay_out(_GIVE if self._here else _ASK, self._give)
        workplace.ask(counties_to_give_to, self._person).then(lambda found: self._offer(found, target))

    def _offer(self, offices: tuple[KnownOffice, ...], target: str) -> None:
        self.office.set_choices(Choice(each.site, each.name) for each in offices)
        if target:
            self.office.set_value(target)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> Cancel:
        site = self.office.value()
        if not site:
            raise Invalid(_NO_OFFICE)
        arguments = (self._person, site, self.reason.text())
        if not self._here:
            asked = self.workplace.ask(ask_transfer, *arguments)
            return asked.then(lambda _nothing: self._asked(), failed=self.refused)
        name = self.office.text()

        def done(moved: Transferred) -> None:
            self.done_with(
                translate(_GIVEN, name=Verbatim(self._name), office=Verbatim(name), papers=moved.papers)
            )

        return self.workplace.ask(transfer_person, *arguments).then(done, failed=self.refused)

    def _asked(self) -> None:
        self.done_with(translate(_ASKED, name=Verbatim(self._name)))


class UnmergeDialog(ActDialog):
    """Parts an entry from the person it was merged into."""

    def __init__(self, parent: QWidget, workplace: Workplace, name: str, merged: tuple[Tie, ...]) -> None:
        named = Verbatim(name)
        super().__init__(
            parent, workplace, translate(_UNMERGE, name=named), translate(_UNMERGE_TOLD, name=named)
        )
        self.entry = ChoiceEdit()
        self.entry.set_choices(Choice(each.person_id, _tie_words(each)) for each in merged)
        self.entry.set_value(merged[-1].person_id)
        self.add(_WHICH, self.entry)
        self.lay_out(_PART, self._part)

    def _part(self) -> Cancel:

        def done(parted: Merged) -> None:
            words = translate(_PARTED, name=Verbatim(self.entry.text()), papers=parted.papers)
            self.done_with(words)

        asked = self.workplace.ask(unmerge_people, self.entry.value(), self.reason.text())
        return asked.then(done, failed=self.refused)


class EraseDialog(ActDialog):
    """Erases a person: two users' word, and no way back."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        person: tuple[str, str],
        ties: Ties,
        erased: Callable[[], None],
    ) -> None:
        self._person, name = person
        self._erased = erased
        told = translate(_ERASE_TOLD, entries=len(ties.merged), papers=ties.papers)
        super().__init__(parent, workplace, translate(_ERASE, name=Verbatim(name)), told)
        self.second, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for line in (self.second, self.password):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.add(_SECOND, self.second)
        self.add(_PASSWORD, self.password)
        self.lay_out(_ERASE_NOW, self._erase, _REASON_ERASE, kind="danger")

    def _erase(self) -> Cancel:
        second = Second(self.second.text(), self.password.text())

        def done(erasure: Erasure) -> None:
            if erasure.refusal is not None:
                self.password.clear()
                self.refused(erasure.refusal)
                return
            self.done_with(translate(_ERASED, count=len(erasure.erased)))
            self._erased()

        asked = self.workplace.ask(erase_person, self._person, second, self.reason.text())
        return asked.then(done, failed=self.refused)


def _tie_words(tie: Tie) -> str:
    code = isolated(local_digits(tie.national_code))
    return translate(_TIE, name=Verbatim(tie.name), code=Verbatim(code), reason=Verbatim(tie.reason)).rstrip(
        "، "
    )
