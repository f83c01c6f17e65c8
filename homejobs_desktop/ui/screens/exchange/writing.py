"""The card that writes packages to a drive and says when it may be taken out."""

from pathlib import Path

from PySide6.QtWidgets import QFrame

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.ejecting import SENTENCES, Ejection, eject
from homejobs_desktop.services.exchange import ExchangeStatus, Exported, export_package
from homejobs_desktop.ui.parts import button, card, column, isolated, label, picture, row, shown
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.slip_papers import Sent, slip_dialog
from homejobs_desktop.ui.screens.exchange.words import size_words
from homejobs_desktop.ui.theme import colours, set_property
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Write to a flash drive")
_TITLE_PROVINCE = mark("Exchange", "Write the answers")
_WAITING = mark("Exchange", "changes waiting")
_NEXT = mark("Exchange", "next package")
_RECEIPT = mark("Exchange", "last receipt")
_COUNTIES = mark("Exchange", "counties")
_UNANSWERED = mark("Exchange", "not answered yet")
_NEVER = mark("Exchange", "none yet")
_WRITE = mark("Exchange", "Write and verify")
_WRITING = mark("Exchange", "Writing and reading back …")
_HINT = mark(
    "Exchange", "After writing, the file is read back and compared. It is encrypted for the receiver only."
)
_DONE = mark("Exchange", "Now you may take the flash drive out.")
_WRITTEN = mark("Exchange", "{count} packages, {size}, written and verified in {folder}")
_EJECT = mark("Exchange", "Take it out")
_EJECT_TIP = mark("Exchange", "The system lets go of the drive, so that nothing is cut off")
_SLIP, _SLIPS = mark("Exchange", "Slip …"), mark("Exchange", "Slips …")
_SLIP_TIP = mark("Exchange", "The paper that goes with the package; the receiver types its code (Ctrl+P)")
_WIPED = mark("Exchange", "{count} older packages that had arrived were taken off the drive")
_ONE = mark("Exchange", "Package {number} for {site}, {size}, written and verified")


_FILES = mark("Exchange", "Files of documents: {to_send} wait to be sent, {missing} have not come yet.")


class WritingCard(QFrame):
    """What waits, where it goes, and one button.

    Attributes:
        done: what is said once everything is written.
        slips: the button that shows the slips of what was written.
        eject: the button that lets go of the drive, where there is one.
    """

    def __init__(self, workplace: Workplace, place: DriveChoice) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._place = place
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._numbers = [label("", "number") for _ in range(3)]
        words = (_COUNTIES, _UNANSWERED, _RECEIPT) if self._province else (_WAITING, _NEXT, _RECEIPT)
        columns = [
            column(number, label(word, "hint"), spacing=0)
            for number, word in zip(self._numbers, words, strict=True)
        ]
        self._write = button(_WRITE, self.write, kind="primary", picture="upload")
        self._said = label(role="hint", wrap=True)
        self._files = label(role="hint", wrap=True)
        self._files.hide()
        self.done = self._done_card()
        content = column(
            label(_TITLE_PROVINCE if self._province else _TITLE, "heading"),
            row(*columns, None, spacing=28),
            self._files,
            place,
            self.done,
            row(self._write, place.other, None),
            self._said,
            None,
        )
        content.setContentsMargins(18, 14, 18, 14)
        self.setLayout(content)
        self._said.setText(shown(translate(_HINT)))
        self._status: ExchangeStatus | None = None
        self._sent: tuple[Sent, ...] = ()
        self._written_to: Path | None = None
        place.changed.connect(self._ready)
        self._ready()

    def show_status(self, status: ExchangeStatus) -> None:
        """Show what waits."""
        self._status = status
        receipt = moment(status.last_receipt).partition("،")[0] or translate(_NEVER)
        if self._province:
            unanswered = sum(1 for each in status.counties if not each.answered)
            numbers = (str(len(status.counties)), str(unanswered), receipt)
        else:
            numbers = (str(status.waiting), str(status.next_number), receipt)
        for place, number in zip(self._numbers, numbers, strict=True):
            place.setText(shown(local_digits(number)))
        to_send, missing = status.files_to_send, status.files_missing
        self._files.setText(shown(translate(_FILES, to_send=to_send, missing=missing)))
        self._files.setVisible(bool(to_send or missing))
        self._ready()

    def write(self) -> None:
        """Write what is due to the chosen place."""
        folder = self._place.place
        if folder is None:
            return
        self.done.hide()
        self._say(translate(_HINT), "hint")
        self._write.setEnabled(False)
        self._write.setText(" " + translate(_WRITING))
        self._workplace.ask(export_package, folder).then(self._written, failed=self._failed)

    def show_slips(self) -> None:
        """Show the slips of the packages that were written last, for the printer."""
        if self._sent:
            slip_dialog(self, self._workplace, self._sent).open()

    def _written(self, exported: Exported) -> None:
        self._back()
        self._sent = tuple(Sent(each.file, each.receiver, each.number) for each in exported.packages)
        self.slips.setText(" " + translate(_SLIP if len(self._sent) == 1 else _SLIPS))
        size = sum(each.size for each in exported.packages)
        if len(exported.packages) == 1:
            one = exported.packages[0]
            site = Verbatim(isolated(local_digits(one.receiver)))
            words = translate(_ONE, number=one.number, site=site, size=size_words(size))
        else:
            folder = Verbatim(isolated(str(exported.folder)))
            words = translate(_WRITTEN, count=len(exported.packages), size=size_words(size), folder=folder)
        if exported.wiped:
            words += " · " + translate(_WIPED, count=len(exported.wiped))
        self._done_words.setText(shown(words))
        self._done_head.setText(translate(_DONE))
        self._show_mark(good=True)
        self.eject.setVisible(self._place.is_drive(exported.folder))
        self.eject.setEnabled(True)
        self._written_to = exported.folder
        self.done.show()
        self._said.hide()
        self.slips.setFocus()
        # Only the journal was written, so nothing else says that the numbers are old.
        self._workplace.frame.announce(frozenset({"reference"}))

    def take_out(self) -> None:
        """Let go of the drive that was written to."""
        folder = self._written_to
        if folder is not None:
            self.eject.setEnabled(False)
            self._workplace.work(eject, folder).then(self._let_go, failed=self._eject_failed)

    def _let_go(self, ended: Ejection) -> None:
        out = ended in {Ejection.OUT, Ejection.GONE}
        self.eject.setEnabled(not out)
        self._done_head.setText(shown(translate(SENTENCES[ended])))
        self._show_mark(good=out)
        if out:
            self._place.look()

    def _show_mark(self, *, good: bool) -> None:
        """Show by mark and ground whether the drive may be taken out."""
        self._done_mark.setVisible(good)
        set_property(self.done, "card", "good" if good else "inner")

    def _eject_failed(self, error: Exception) -> None:
        self.eject.setEnabled(True)
        self._workplace.show_problem(error)

    def _failed(self, error: Exception) -> None:
        self._back()
        if isinstance(error, Refused):
            self._say(error.sentence(), "error")
        else:
            self._say(translate(_HINT), "hint")
            self._workplace.show_problem(error)

    def _say(self, words: str, role: str) -> None:
        self._said.setText(shown(words))
        set_property(self._said, "role", role)
        self._said.show()

    def _back(self) -> None:
        self._write.setText(" " + translate(_WRITE))
        self._ready()

    def _ready(self) -> None:
        place: Path | None = self._place.place
        self._write.setEnabled(place is not None and self._status is not None)

    def _done_card(self) -> QFrame:
        self._done_words = label(role="hint", wrap=True)
        self._done_head = label(_DONE, "strong", wrap=True)
        lines = column(self._done_head, self._done_words, spacing=1)
        self.eject = button(_EJECT, self.take_out, picture="device-usb")
        self.eject.setToolTip(translate(_EJECT_TIP))
        self.slips = button(_SLIP, self.show_slips, picture="printer")
        self.slips.setToolTip(translate(_SLIP_TIP))
        self._done_mark = picture("circle-check", colours().good, 26)
        inside = row(self._done_mark, lines)
        inside.setStretch(1, 1)
        result = card(inside, row(self.eject, self.slips, None), kind="good", margin=12)
        result.hide()
        return result
