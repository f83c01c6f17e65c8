"""What counties ask the province to do with a person: to move the file, or to merge two entries."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from homejobs_desktop.domain.operations import TRANSFER_ASK
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.transferring import Asked, asked_page, decline
from homejobs_desktop.ui.parts import button, label, row, shown
from homejobs_desktop.ui.screens.decisions.listed import ListedPane
from homejobs_desktop.ui.screens_kit.ages import age, age_tone
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.labels import KeyHint
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_PERSON, _WHAT = mark("Decisions", "Person"), mark("Decisions", "What is asked")
_FROM, _WHY = mark("Decisions", "Asked by"), mark("Decisions", "Reason")
_WAITS = mark("Decisions", "Waiting")
_MOVE = mark("Decisions", "Give the file to {office}")
_MERGE = mark("Decisions", "Merge with another entry")
_NOTHING = (
    mark("Decisions", "No county asks for anything"),
    mark(
        "Decisions",
        "A county asks for transfers and merges on the person's page; the wish comes with its package.",
    ),
)
_OPEN = mark("Decisions", "look at it and do it")
_DECLINE = mark("Decisions", "Decline")
_REASON = mark("Decisions", "Why it is declined; the county reads it in a note on the person")
_DECLINED = mark("Decisions", "{name}: declined. The county reads why in a note on the person.")


class AskedList(ListedPane[Asked]):
    """The wishes of the counties; Enter opens the person with what is asked filled in."""

    def __init__(self, workplace: Workplace, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._offices = workplace, offices
        may = workplace.actor.may(Permission.DECIDE_CONFLICTS)
        self.list = ListPane(self._listing(), workplace)
        self.list.opened.connect(self._open)
        self.list.view.installEventFilter(self)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.returnPressed.connect(self._decline)
        self.decline: QPushButton = button(_DECLINE, self._decline)
        for part in (self.reason, self.decline):
            part.setEnabled(may)
        self.error: QLabel = label("", "error", wrap=True)
        self.error.hide()
        bar = row(KeyHint("Enter", _OPEN), self.reason, self.decline, spacing=10)
        bar.setStretch(1, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 10, 4, 4)
        lines.setSpacing(10)
        lines.addLayout(bar)
        lines.addWidget(self.error)
        lines.addWidget(self.list, 1)

    def _listing(self) -> Listing[Asked]:
        def ask(_text: str, _after: str | None, _limit: int) -> Request[object]:
            return self._workplace.ask(asked_page)

        clock = self._workplace.clock
        return Listing(
            name="asked",
            ask=ask,
            columns=(
                Column(_PERSON, lambda row: row.label, 22, Look.STRONG),
                Column(_WHAT, self._what, 26),
                Column(_FROM, lambda row: self._offices.name(row.site), 14),
                Column(_WHY, lambda row: row.reason, 34),
                Column(
                    _WAITS, lambda row: age(clock, row.at), 10, Look.PILL, lambda row: age_tone(clock, row.at)
                ),
            ),
            key=lambda row: f"{row.type}|{row.record_id}|{row.target}|{row.at}",
            placeholder=_PERSON,
            nothing=_NOTHING,
            unfound=_NOTHING,
            icon="mail-opened",
            searched=False,
        )

    def _what(self, row: Asked) -> str:
        if row.type == TRANSFER_ASK:
            return translate(_MOVE, office=Verbatim(self._offices.name(row.target)))
        return translate(_MERGE)

    def _open(self, key: str) -> None:
        row = self.list.row_of(key)
        if row is None:
            return
        if row.type == TRANSFER_ASK:
            self._workplace.navigate("people", row.record_id, f"transfer:{row.target}")
        else:
            self._workplace.navigate("people", row.target, f"merge:{row.record_id}")

    def _decline(self) -> None:
        row = self.list.row_of(self.list.view.current_key())
        if row is None or not self.decline.isEnabled():
            return

        def done(_nothing: None) -> None:
            self.reason.clear()
            self._say("")
            self._workplace.quiet_line(translate(_DECLINED, name=Verbatim(row.label)))

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                self._workplace.show_problem(error)
                return
            self._say(error.sentence())
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

        self._workplace.ask(decline, row.type, row.record_id, self.reason.text()).then(done, failed=failed)

    def _say(self, sentence: str) -> None:
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del in the list goes to the reason for declining."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)
