"""The question before an office's keys are withdrawn: from when on, why, and the office's name typed out."""

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.text import search_key
from homejobs_desktop.services.trusting import TrustedOffice
from homejobs_desktop.services.withdrawing import Point, points_of, withdraw
from homejobs_desktop.ui.dialogs.gate import field
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Withdraw the keys of {name}")
_WHY = mark(
    "Exchange",
    "For a computer that was lost or stolen. What its keys sign from now on is set aside until a person "
    "releases it. This cannot be taken back: the office joins anew, with new keys.",
)
_UNTIL = mark("Exchange", "What still counts")
_LAST = mark("Exchange", "Up to the last package that was read")
_POINT = mark("Exchange", "Up to package {number}, read on {when}")
_REASON = mark("Exchange", "Reason")
_REASON_HINT = mark("Exchange", "Stolen, lost, broken; who told it and when. It stays in the journal.")
_NAME = mark("Exchange", "Type the name of the office: {name}")
_WITHDRAW, _CANCEL = mark("Exchange", "Withdraw the keys"), mark("Exchange", "Cancel")
_DONE = mark("Exchange", "The keys of {name} are withdrawn. Write packages for every office now.")
_WIDTH = 520


class WithdrawDialog(QDialog):
    """Asks all that is needed; the button wakes up when the name is typed right.

    Attributes:
        until: the packages up to which the keys still count.
        reason: why.
        typed_name: the office's name, typed out.
        act: withdraws.
    """

    def __init__(self, parent: QWidget, workplace: Workplace, office: TrustedOffice) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._office = office
        self._heads = [""]
        title = translate(_TITLE, name=office.name)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.until = QComboBox()
        self.until.addItem(translate(_LAST))
        self.reason, self.typed_name = PersianLineEdit(), PersianLineEdit()
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self.act = button(_WITHDRAW, self._withdraw, kind="danger")
        self.act.setEnabled(False)
        cancel = button(_CANCEL, self.reject)
        for part in (self.act, cancel):
            part.setAutoDefault(False)
        asked = translate(_NAME, name=office.name)
        self.typed_name.setAccessibleName(asked)
        typed = column(label(asked, "label"), self.typed_name, spacing=4)
        content = column(
            label(title, "heading"), label(_WHY, "muted", wrap=True), field(_UNTIL, self.until),
            field(_REASON, self.reason, _REASON_HINT), typed, self._error, row(self.act, None, cancel),
            spacing=12,
        )  # fmt: skip
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)
        self.reason.returnPressed.connect(self.typed_name.setFocus)
        self.typed_name.textChanged.connect(lambda _text: self._typed())
        self.typed_name.returnPressed.connect(self._withdraw)
        workplace.ask(points_of, office.site).then(self._show_points)

    def _typed(self) -> None:
        self.act.setEnabled(search_key(self.typed_name.value()) == search_key(self._office.name))

    def _show_points(self, points: tuple[Point, ...]) -> None:
        for point in points:
            number = local_digits(str(point.number))
            self.until.addItem(translate(_POINT, number=Verbatim(number), when=moment(point.at)))
            self._heads.append(point.head)

    def _withdraw(self) -> None:
        if self.act.isEnabled():
            after = self._heads[max(self.until.currentIndex(), 0)]
            self._workplace.ask(withdraw, self._office.site, after, self.reason.value()).then(
                lambda _version: self._done(), failed=self._refused
            )

    def _done(self) -> None:
        self._workplace.quiet_line(translate(_DONE, name=self._office.name))
        self.accept()
        self._workplace.frame.announce(frozenset({"reference"}))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
            self.reason.setFocus()
        else:
            self._workplace.show_problem(error)
