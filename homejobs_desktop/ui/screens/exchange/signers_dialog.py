"""Who signs releases: keys made here or brought as cards, named by the province's root."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.root_keys import Holder, HolderMade, look_at_card, make_holder_key
from homejobs_desktop.services.roots import RELEASES, Adopted, CardOffer, ReleaseKeys, appoint_signers
from homejobs_desktop.ui.dialogs.gate import field
from homejobs_desktop.ui.parts import button, card, column, holder, isolated, label, row, scrolled, shown
from homejobs_desktop.ui.widgets.codes import DigitsEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Releases", "Who signs releases of the program")
_WHY = mark(
    "Releases",
    "These keys sign releases and nothing else. Each holder has a key file on a drive and its code on paper, "
    "apart from each other. The root of the province names them; whoever is left out signs no more.",
)
_NAME = mark("Releases", "Name of the holder")
_MAKE = mark("Releases", "Make a key …")
_ADD, _CARD = mark("Releases", "Add a card …"), mark("Releases", "Card of a release key")
_CARDS, _ALL = mark("Releases", "Cards (*.card)"), mark("Releases", "All files (*)")
_KEY_FILE = mark("Releases", "Where the key file goes: a drive of the holder")
_MADE = mark(
    "Releases",
    "The code of the key of {name}, shown only now. Write it on paper, and keep it apart from the drive:",
)
_DIGITS = mark("Releases", "The 24 digits of {name}, as the holder reads them out")
_THRESHOLD = mark("Releases", "So many of them must sign a release")
_APPOINT, _CLOSE = mark("Releases", "Name these holders"), mark("Releases", "Close")
_QUESTION = mark(
    "Releases",
    "From now on only these holders sign releases: {names}. Offices learn it with the next package or drive.",
)
_IN_FORCE = mark("Releases", "Root edition {version} names them. Write packages for every office.")
_PROPOSED = mark(
    "Releases",
    "The root holders must sign this: carry the proposal {file} to them, then put it in force on the page of "
    "keys and offices.",
)
_NOBODY = mark("Releases", "No holder is there yet.")
_PROPOSAL = "release-keys.json"
_SIZE = (720, 620)
_DIGITS_COUNT, _MOST = 24, 5


class SignersDialog(QDialog):
    """Gathers holders and lets the root name them.

    Attributes:
        name: of the holder whose key is made here.
        threshold: how many must sign.
        act: names them.
    """

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._holders: list[tuple[Path, DigitsEdit, str]] = []
        self.setWindowTitle(translate(_TITLE))
        self.resize(*_SIZE)
        self.name = PersianLineEdit()
        self._rows = column(spacing=10)
        self._nobody = label(_NOBODY, "muted")
        self.threshold = QComboBox()
        self.threshold.addItems([local_digits(str(count)) for count in range(1, _MOST + 1)])
        self.threshold.setAccessibleName(translate(_THRESHOLD))
        self.act = button(_APPOINT, self._appoint, kind="primary")
        self.act.setEnabled(False)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        close = button(_CLOSE, self.reject)
        make, add = (
            button(_MAKE, self._choose_key, picture="key"),
            button(_ADD, self._choose_card, picture="id"),
        )
        for part in (self.act, close, make, add):
            part.setAutoDefault(False)
        new = row(field(_NAME, self.name), make, add, spacing=10)
        new.setAlignment(make, Qt.AlignmentFlag.AlignBottom)
        new.setAlignment(add, Qt.AlignmentFlag.AlignBottom)
        inside = column(self._nobody, self._rows, None, spacing=8)
        content = column(
            label(_TITLE, "heading"), label(_WHY, "muted", wrap=True), new, scrolled(holder(inside)),
            row(label(_THRESHOLD), self.threshold, None), self._error, row(self.act, None, close), spacing=12,
        )  # fmt: skip
        content.setStretch(3, 1)
        content.setContentsMargins(24, 18, 24, 18)
        self.setLayout(content)

    def make_key(self, file: Path) -> None:
        """Make a key for the named holder, and show its code once."""
        machine = self._workplace.services.machine
        province = self._workplace.office.province_code
        arguments = (file, province, self.name.value(), machine.clock, machine.ids, RELEASES)
        self._workplace.work(make_holder_key, *arguments).then(self._show_made, failed=self._failed)

    def add_card(self, file: Path) -> None:
        """Read a card and ask for its digits."""

        def show(found: Holder) -> None:
            self._show_card(file, found.name).setFocus(Qt.FocusReason.OtherFocusReason)

        self._workplace.work(look_at_card, file, RELEASES).then(show, failed=self._failed)

    def _choose_key(self) -> None:
        name = translate(_KEY_FILE)
        file, _kind = QFileDialog.getSaveFileName(self, name, "release.key", translate(_ALL))
        if file:
            self.make_key(Path(file))

    def _choose_card(self) -> None:
        kinds = f"{translate(_CARDS)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_CARD), "", kinds)
        if file:
            self.add_card(Path(file))

    def _show_made(self, made: HolderMade) -> None:
        digits = self._show_card(made.card, made.name)
        digits.set_value(made.digits)
        code = label(isolated(local_digits(made.printed_code)), "strong")
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = label(translate(_MADE, name=made.name), "warning", wrap=True)
        self._rows.addWidget(card(column(told, code, spacing=4), kind="inner", margin=10))
        self.name.clear()

    def _show_card(self, file: Path, name: str) -> DigitsEdit:
        self._error.hide()
        self._nobody.hide()
        words = translate(_DIGITS, name=name)
        digits = DigitsEdit(length=_DIGITS_COUNT, groups=(4,) * (_DIGITS_COUNT // 4))
        digits.setAccessibleName(words)
        self._holders.append((file, digits, name))
        self._rows.addWidget(holder(column(label(words, "label"), digits, spacing=3)))
        self.act.setEnabled(True)
        return digits

    def _appoint(self) -> None:
        names = "، ".join(name for _file, _digits, name in self._holders)
        if self._workplace.confirm(translate(_QUESTION, names=Verbatim(names)), translate(_APPOINT)):
            self.appoint()

    def appoint(self) -> None:
        """Let the root name these holders."""
        offers = tuple(CardOffer(file, digits.value()) for file, digits, _name in self._holders)
        keys = ReleaseKeys(offers, self.threshold.currentIndex() + 1)
        target = self._workplace.services.machine.paths.root / _PROPOSAL
        self._workplace.ask(appoint_signers, keys, target).then(
            lambda adopted: self._appointed(adopted, target), failed=self._failed
        )

    def _appointed(self, adopted: Adopted | None, target: Path) -> None:
        if adopted is None:
            told = translate(_PROPOSED, file=Verbatim(isolated(str(target))))
        else:
            told = translate(_IN_FORCE, version=adopted.version)
        self._workplace.quiet_line(shown(told))
        self._workplace.frame.announce(frozenset({"reference"}))
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
        else:
            self._workplace.show_problem(error)
