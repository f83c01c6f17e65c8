"""Enrolment: the county's request, 24 digits compared by telephone, the province's answer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QLineEdit, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.exchange import (
    Accepted,
    EnrolRequest,
    Granted,
    enrol_accept,
    enrol_grant,
    enrol_request,
)
from homejobs_desktop.ui.parts import button, column, isolated, label, row, shown
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Join the province")
_WHY = mark(
    "Exchange",
    "Once, before the first package: this office and the province get to know each other's keys. "
    "Until then everything works here; the changes wait.",
)
_STEP_1 = mark("Exchange", "1. Write the request to a drive and send it to the province.")
_STEP_2 = mark("Exchange", "2. Read these 24 digits to the province by telephone:")
_STEP_3 = mark("Exchange", "3. Read the file that the province sends back.")
_WRITE_REQUEST = mark("Exchange", "Write the request")
_READ_ANSWER = mark("Exchange", "Read the answer")
_WRITTEN = mark("Exchange", "The request was written: {file}")
_JOINED = mark("Exchange", "This office has joined the province. Packages can be written now.")
_GRANT_TITLE = mark("Exchange", "Enrol a county's office")
_GRANT_WHY = mark(
    "Exchange",
    "Take the request file of the county, and type the 24 digits that its office reads out by telephone. "
    "Never take the digits from the same drive.",
)
_REQUEST = mark("Exchange", "Request file")
_CHOOSE = mark("Exchange", "Choose a file …")
_DIGITS = mark("Exchange", "The 24 digits, as they are read out")
_GRANT = mark("Exchange", "Enrol, and write the answer")
_GRANTED = mark("Exchange", "{name} was enrolled. Send this file back to it: {file}")
_REQUESTS, _GRANTS = mark("Exchange", "Enrolment requests (*.hjr)"), mark("Exchange", "Answers (*.hjg *.msp)")
_ALL = mark("Exchange", "All files (*)")
_NO_FILE = mark("Exchange", "Choose the county's request file first.")


class JoinCard(QFrame):
    """Three steps at the county."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._digits = QLabel()
        self._digits.setProperty("code", True)
        self._digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._digits.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._digits.hide()
        content = column(
            label(_TITLE, "heading"),
            label(_WHY, "muted", wrap=True),
            row(label(_STEP_1), button(_WRITE_REQUEST, self._request, kind="primary"), None),
            row(label(_STEP_2), None),
            row(self._digits, None),
            row(label(_STEP_3), button(_READ_ANSWER, self._accept), None),
            spacing=12,
        )
        content.setContentsMargins(18, 14, 18, 14)
        self.setLayout(content)

    def _request(self) -> None:
        office = self._workplace.office
        name = f"{office.site}-request.hjr"
        file, _kind = QFileDialog.getSaveFileName(self, translate(_WRITE_REQUEST), name, translate(_REQUESTS))
        if file:
            self._workplace.ask(enrol_request, Path(file)).then(self._requested)

    def _requested(self, request: EnrolRequest) -> None:
        self._digits.setText(isolated(local_digits(request.grouped)))
        self._digits.show()
        self._workplace.quiet_line(translate(_WRITTEN, file=Verbatim(isolated(request.file.name))))

    def _accept(self) -> None:
        kinds = f"{translate(_GRANTS)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_READ_ANSWER), "", kinds)
        if file:
            self._workplace.ask(enrol_accept, Path(file)).then(self._accepted)

    def _accepted(self, _accepted: Accepted) -> None:
        self._workplace.quiet_line(translate(_JOINED))
        self._workplace.frame.announce(frozenset({"reference"}))


class GrantCard(QFrame):
    """The province's side: a file, the digits, an answer."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._file: Path | None = None
        self._chosen = label("", "muted")
        self._digits = QLineEdit()
        self._digits.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._digits.setAccessibleName(translate(_DIGITS))
        self._digits.returnPressed.connect(self._grant)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        content = column(
            label(_GRANT_TITLE, "heading"),
            label(_GRANT_WHY, "muted", wrap=True),
            row(button(_CHOOSE, self._choose, picture="folder"), self._chosen, None),
            label(_DIGITS, "label"),
            self._digits,
            self._error,
            row(button(_GRANT, self._grant, kind="primary"), None),
            spacing=10,
        )
        content.setContentsMargins(18, 14, 18, 14)
        self.setLayout(content)

    def _choose(self) -> None:
        kinds = f"{translate(_REQUESTS)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_REQUEST), "", kinds)
        if file:
            self._file = Path(file)
            self._chosen.setText(shown(isolated(self._file.name)))
            self._digits.setFocus()

    def _grant(self) -> None:
        if self._file is None:
            self._say(translate(_NO_FILE))
            return
        target = self._file.with_name(self._file.stem.removesuffix("-request") + "-answer.hjg")
        self._workplace.ask(enrol_grant, self._file, self._digits.text(), target).then(
            self._granted, failed=self._refused
        )

    def _granted(self, granted: Granted) -> None:
        self._error.hide()
        self._digits.clear()
        file = Verbatim(isolated(str(Path(*granted.file.parts[-2:]))))
        self._workplace.quiet_line(translate(_GRANTED, name=granted.name, file=file))
        self._workplace.frame.announce(frozenset({"reference"}))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say(error.sentence())
        else:
            self._workplace.show_problem(error)

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()


def joining_card(workplace: Workplace) -> QWidget:
    """Make the card of enrolment that this kind of office needs."""
    province = workplace.office.kind is OfficeKind.PROVINCE
    return GrantCard(workplace) if province else JoinCard(workplace)
