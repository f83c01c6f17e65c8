"""A permit on one page: what it says, its state, its electronic number, its sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.entities import PERMIT
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import ISSUE_KIND_NAMES, PermitRow
from homejobs_desktop.domain.transitions import PermitState, next_states
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.parts import button, card, column, isolated, label, row, shown
from homejobs_desktop.ui.screens.permits.coverage import CoverageCard
from homejobs_desktop.ui.screens.permits.declared import TONES, standing_words
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.plan_fields import type_words
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Permits", "Permit {number}")
_ELECTRONIC = mark("Permits", "National number of the electronic permit")
_ENTER = mark("Permits", "Type the number that the national system gave, then Enter")
_WAITS = mark("Permits", "Waits for a second person: {state}")
_REASON, _SINCE = mark("Permits", "Reason of the state"), mark("Permits", "State since")
_PREVIEW = mark("Permits", "The preview is being drawn …")
_ACTS = (
    Action("print", mark("Permits", "Print"), keys="Ctrl+P", kind="primary", window_key=True),
    Action("save", mark("Permits", "Save as PDF"), "download"),
    Action("person", mark("Permits", "Holder's file"), "user"),
)
_PAPERS = Action("papers", mark("Papers", "Papers"), "file-text", "Ctrl+Shift+P")
_CHANGES = (
    Action("renew", mark("Permits", "Renew"), "refresh"),
    Action("amend", mark("Permits", "Amend"), "pencil"),
    Action("move", mark("Permits", "Change the state")),
)


class PermitPage(QWidget):
    """The page of one permit.

    Signals:
        wants: `close`, `confirm`, `drop`, or one of the acts.
        numbered: the national number was entered; carries it.

    Attributes:
        papers: the menu of papers; whoever shows the page fills it.
    """

    wants = Signal(str)
    numbered = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self.row: PermitRow | None = None
        self._title = label("", "title")
        self.state = PillLabel("")
        self._facts = FactGrid(4)
        self._waits = label("", "strong", wrap=True)
        self.number = PersianLineEdit()
        self.number.setPlaceholderText(translate(_ENTER))
        self.number.setAccessibleName(translate(_ELECTRONIC))
        self.number.returnPressed.connect(lambda: self.numbered.emit(self.number.text().strip()))
        self.preview = PageView()
        self.acts, self.changes = ActionRow(_ACTS), ActionRow(_CHANGES)
        self.papers = self.acts.add_menu(_PAPERS, {})
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(self._head())
        lines.addWidget(card(self._facts, row(label(_ELECTRONIC, "label"), self.number), margin=14))
        self.coverage = CoverageCard(workplace, may_write=self._may_write())
        self.coverage.wants.connect(self.wants)
        lines.addWidget(self.coverage)
        sheet = card(self.preview, margin=8)
        lines.addWidget(sheet, 1)

    def _head(self) -> QVBoxLayout:
        close = button(mark("Permits", "Close"), lambda: self.wants.emit("close"), kind="quiet", picture="x")
        close.setToolTip("Esc")
        may_print = self._workplace.actor.may(Permission.PRINT_PERMITS)
        for name in ("print", "save", "papers"):
            self.acts.act(name).setEnabled(may_print)
        for line in (self.acts, self.changes):
            line.wants.connect(self.wants)
        return column(
            row(self._title, self.state, None, close),
            self.acts,
            self.changes,
            self._waiting(),
            spacing=8,
        )

    def _waiting(self) -> QWidget:
        confirm = button(mark("Permits", "Confirm"), lambda: self.wants.emit("confirm"), kind="primary")
        drop = button(mark("Permits", "Drop"), lambda: self.wants.emit("drop"))
        line = row(self._waits, confirm, drop)
        line.setStretch(0, 1)
        self.waiting = card(line, kind="warn", margin=10)
        self.waiting.hide()
        return self.waiting

    def _may_write(self) -> bool:
        county = self._workplace.office.kind is OfficeKind.COUNTY
        return county and self._workplace.actor.may(Permission.ISSUE_PERMITS)

    def show_permit(self, permit: PermitRow) -> None:
        """Show a permit; its sheet follows when it is drawn."""
        same = self.row is not None and self.row.id == permit.id
        self.row = permit
        number = isolated(local_digits(show_permit_number(permit.number))) if permit.number else ""
        self._title.setText(shown(translate(_TITLE, number=number)))
        standing = permit.standing(self._workplace.clock.today())
        self.state.say(standing_words(self._lists, standing), TONES.get(standing, "plain"))
        self._facts.show_facts(self._facts_of(permit))
        self.number.setText(permit.national_number)
        self.number.setReadOnly(not self._workplace.actor.may(Permission.ISSUE_PERMITS))
        self._offer(permit)
        if not same:
            self.coverage.hide()
            self.preview.say(translate(_PREVIEW))

    def _offer(self, permit: PermitRow) -> None:
        """Show what may be done with a permit here, and what waits for a second person."""
        free = self._workplace.actor.may(Permission.ISSUE_PERMITS) and not permit.waits_for
        issued = self._may_write() and free and permit.state == PermitState.ISSUED
        movable = free and bool(next_states(PERMIT.name, permit.state, self._workplace.office.kind))
        self.changes.offer(
            {"renew": issued and permit.expires_on is not None, "amend": issued, "move": movable}
        )
        self.waiting.setVisible(bool(permit.waits_for))
        state = self._lists.name("permit_states", permit.waits_for)
        self._waits.setText(shown(translate(_WAITS, state=state)))

    def _facts_of(self, permit: PermitRow) -> tuple[Fact, ...]:
        return (
            Fact(mark("Permits", "Holder"), permit.legal_name or permit.holder_name),
            Fact(mark("Permits", "National code"), local_digits(permit.national_code), code=True),
            Fact(mark("Permits", "Type"), type_words(permit.permit_type)),
            Fact(mark("Permits", "Field of activity"), self._lists.name("fields", permit.field_code)),
            Fact(mark("Permits", "Executive agency"), self._lists.name("agencies", permit.agency)),
            Fact(mark("Permits", "Issued on"), day_words(permit.issued_on)),
            Fact(mark("Permits", "Valid until"), day_words(permit.expires_on)),
            Fact(mark("Permits", "Issue"), translate(ISSUE_KIND_NAMES[permit.kind])),
            *self._ended(permit),
        )

    def _ended(self, permit: PermitRow) -> tuple[Fact, ...]:
        """Give why and when the state was last changed."""
        if not permit.state_reason:
            return ()
        since = day_words(permit.state_on)
        reason = self._lists.name("permit_reasons", permit.state_reason)
        return (Fact(_REASON, reason), Fact(_SINCE, since))
