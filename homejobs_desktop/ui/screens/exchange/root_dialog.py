"""The next root of the province: its holders proposed, the signed proposal looked at and put in force."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTabWidget,
    QWidget,
)

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.root_keys import Holder, ProposalView, look_at_card, look_at_proposal
from homejobs_desktop.services.roots import Adopted, CardOffer, RootDraft, adopt_root, propose_root
from homejobs_desktop.ui.parts import (
    button,
    clear,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
    shown,
)
from homejobs_desktop.ui.widgets.codes import DigitsEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Root holders and their signatures")
_PROPOSE, _ADOPT_TAB = mark("Exchange", "Propose holders"), mark("Exchange", "A signed proposal")
_WHY = mark(
    "Exchange",
    "Each holder makes a key with “homejobs trust root-new”, keeps it and its paper, and sends you the card. "
    "Type the 24 digits of each as the holder reads them out by telephone.",
)
_ADD, _CARD = mark("Exchange", "Add a card …"), mark("Exchange", "Card of a root holder")
_CARDS = mark("Exchange", "Cards (*.card)")
_DIGITS = mark("Exchange", "The 24 digits of {name}")
_OFFICE = mark("Exchange", "The province's computer stays a holder beside them")
_THRESHOLD = mark("Exchange", "So many must sign")
_WRITE = mark("Exchange", "Write the proposal …")
_PROPOSALS = mark("Exchange", "Proposals (*.json)")
_ALL = mark("Exchange", "All files (*)")
_WRITTEN = mark(
    "Exchange", "The proposal is written. Carry it from holder to holder, and choose it here again."
)
_CHOOSE = mark("Exchange", "Choose the proposal or its signed copies …")
_ADOPT = mark("Exchange", "Put it in force")
_QUESTION = mark(
    "Exchange",
    "Put root edition {version} in force? From then on only its holders can change whom the counties trust.",
)
_ADOPTED = mark("Exchange", "Root edition {version} is in force. Write packages for every office.")
_NOTHING_YET = mark("Exchange", "No proposal is chosen yet.")
_EDITION = mark("Exchange", "Edition {version}: {threshold} of {count} signatures, digits {digits}")
_CHANGED = mark("Exchange", "It changes: {changes}")
_CHANGES: dict[str, Text] = {
    "holders": mark("Exchange", "the root holders"),
    "threshold": mark("Exchange", "the number of signatures"),
    "archive": mark("Exchange", "the archive key"),
    "keys": mark("Exchange", "the province's keys"),
    "permit-key": mark("Exchange", "the key for permits"),
    "releases": mark("Exchange", "the keys that sign releases of the program"),
}
_READY = mark("Exchange", "Enough holders have signed.")
_MISSING = mark("Exchange", "Missing: {present} signatures of present holders, {proposed} of proposed ones.")
_STAYS, _COMES, _GOES = mark("Exchange", "stays"), mark("Exchange", "comes"), mark("Exchange", "goes")
_SIGNED, _UNSIGNED = mark("Exchange", "has signed"), mark("Exchange", "has not signed")
_COMPUTER = mark("Exchange", "The province's computer")
_CLOSE = mark("Exchange", "Close")
_SIZE = (760, 640)
DIGITS = 24
_MOST = 9


class RootDialog(QDialog):
    """Two tabs: propose, and put in force.

    Attributes:
        tabs: the two tabs.
        threshold: how many of the proposed holders must sign.
        write, adopt: the buttons that propose, and that put in force.
    """

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._cards: list[tuple[Path, DigitsEdit]] = []
        self._files: list[Path] = []
        self._version = 0
        self.setWindowTitle(translate(_TITLE))
        self.resize(*_SIZE)
        self._rows = column(spacing=6)
        self._office = QCheckBox(translate(_OFFICE))
        self.threshold = QComboBox()
        self.threshold.addItems([local_digits(str(count)) for count in range(1, _MOST + 1)])
        self.threshold.setCurrentIndex(1)
        self.threshold.setAccessibleName(translate(_THRESHOLD))
        self.write = button(_WRITE, self._write, kind="primary", picture="upload")
        self._view = column(label(_NOTHING_YET, "muted"), spacing=6)
        self.adopt = button(_ADOPT, self._adopt, kind="danger")
        self.adopt.setEnabled(False)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self.tabs = QTabWidget()
        self.tabs.addTab(self._propose_tab(), translate(_PROPOSE))
        self.tabs.addTab(self._adopt_tab(), translate(_ADOPT_TAB))
        self.tabs.currentChanged.connect(lambda _place: self._error.hide())
        close = button(_CLOSE, self.reject)
        content = column(label(_TITLE, "title"), self.tabs, self._error, row(None, close), spacing=12)
        content.setStretch(1, 1)
        content.setContentsMargins(24, 18, 24, 18)
        self.setLayout(content)
        for each in (self.write, self.adopt, close):
            each.setAutoDefault(False)

    def add_card(self, file: Path) -> None:
        """Read a card and ask for its digits."""
        self._workplace.work(look_at_card, file).then(
            lambda card: self._show_card(file, card), failed=self._failed
        )

    def look(self, files: list[Path]) -> None:
        """Show what a proposal would change and who has signed."""
        self._files = files
        self._workplace.work(look_at_proposal, files[0]).then(self._show, failed=self._failed)

    def _propose_tab(self) -> QWidget:
        add = button(_ADD, self._choose_card, picture="file-plus")
        add.setAutoDefault(False)
        inside = column(
            label(_WHY, "muted", wrap=True), row(add, None), self._rows, self._office,
            row(label(_THRESHOLD), self.threshold, None), row(self.write, None), None, spacing=10,
        )  # fmt: skip
        return scrolled(holder(inside, margin=12))

    def _adopt_tab(self) -> QWidget:
        choose = button(_CHOOSE, self._choose_proposal, picture="folder")
        choose.setAutoDefault(False)
        inside = column(row(choose, None), self._view, row(self.adopt, None), None, spacing=12)
        return scrolled(holder(inside, margin=12))

    def _choose_card(self) -> None:
        kinds = f"{translate(_CARDS)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_CARD), "", kinds)
        if file:
            self.add_card(Path(file))

    def _show_card(self, file: Path, card: Holder) -> None:
        self._error.hide()
        digits = DigitsEdit(length=DIGITS, groups=(4,) * (DIGITS // 4))
        digits.setAccessibleName(translate(_DIGITS, name=card.name))
        self._cards.append((file, digits))
        words = label(translate(_DIGITS, name=card.name), "label")
        self._rows.addWidget(holder(column(words, digits, spacing=3)))
        digits.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        name = f"root-{self._workplace.office.site}.json"
        file, _kind = QFileDialog.getSaveFileName(self, translate(_WRITE), name, translate(_PROPOSALS))
        if file:
            self.propose(Path(file))

    def propose(self, target: Path) -> None:
        """Write the proposal of these holders."""
        offers = tuple(CardOffer(card, digits.value()) for card, digits in self._cards)
        draft = RootDraft(offers, self.threshold.currentIndex() + 1, with_office=self._office.isChecked())
        self._workplace.ask(propose_root, draft, target).then(
            lambda view: self._proposed(target, view), failed=self._failed
        )

    def _proposed(self, target: Path, view: ProposalView) -> None:
        self._workplace.quiet_line(translate(_WRITTEN))
        self._files = [target]
        self.tabs.setCurrentIndex(1)
        self._show(view)

    def _choose_proposal(self) -> None:
        kinds = f"{translate(_PROPOSALS)};;{translate(_ALL)}"
        files, _kind = QFileDialog.getOpenFileNames(self, translate(_CHOOSE), "", kinds)
        if files:
            self.look([Path(each) for each in files])

    def _show(self, view: ProposalView) -> None:
        self._error.hide()
        clear(self._view)
        count = sum(each.proposed for each in view.holders)
        digits = isolated(local_digits(view.digits))
        edition = translate(
            _EDITION, version=view.version, threshold=view.threshold, count=count, digits=digits
        )
        changes = "، ".join(translate(_CHANGES[each]) for each in view.changes if each in _CHANGES)
        missing = translate(_MISSING, present=view.missing_present, proposed=view.missing_proposed)
        self._view.addWidget(label(shown(edition), "strong"))
        self._view.addWidget(label(translate(_CHANGED, changes=changes), "muted", wrap=True))
        for each in view.holders:
            self._view.addWidget(holder(_holder_line(each)))
        ready = view.ready
        self._view.addWidget(
            label(translate(_READY) if ready else shown(missing), "good" if ready else "error")
        )
        self._version = view.version
        # Copies that other holders signed are brought together when it is put in force.
        self.adopt.setEnabled(ready or len(self._files) > 1)

    def _adopt(self) -> None:
        if self._workplace.confirm(translate(_QUESTION, version=self._version), translate(_ADOPT)):
            self._workplace.ask(adopt_root, self._files).then(self._adopted, failed=self._failed)

    def _adopted(self, adopted: Adopted) -> None:
        self._workplace.quiet_line(translate(_ADOPTED, version=adopted.version))
        self._workplace.frame.announce(frozenset({"reference"}))
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
        else:
            self._workplace.show_problem(error)


def _holder_line(each: Holder) -> QHBoxLayout:
    stays = each.present and each.proposed
    role = (_STAYS, "plain") if stays else (_COMES, "accent") if each.proposed else (_GOES, "warn")
    signed = (_SIGNED, "good") if each.signed else (_UNSIGNED, "plain")
    name = label(each.name or _COMPUTER, "strong")
    digits = label(isolated(local_digits(each.digits)), "hint")
    return row(name, pill(*role), pill(*signed), digits, None)
