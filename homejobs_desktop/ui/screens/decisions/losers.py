"""Values that did not win: kept, shown with what stands instead, and brought back with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.field_words import field_words, value_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.conflict_cases import LoserRow, losers_page
from homejobs_desktop.services.decisions import Resolved, bring_back
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.going import open_record
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Request, Workplace

_RECORD, _FIELD = mark("Decisions", "Record"), mark("Decisions", "Field")
_LOST, _STANDS = mark("Decisions", "Did not win"), mark("Decisions", "Stands now")
_HOW, _BY, _WHEN = mark("Decisions", "How"), mark("Decisions", "Written by"), mark("Decisions", "Decided on")
_WHY = mark("Decisions", "Reason")
_KINDS: dict[str, tuple[Text, str]] = {
    "lost": (mark("Decisions", "A later value stood already"), "plain"),
    "overwritten": (mark("Decisions", "A later value came"), "plain"),
    "decided": (mark("Decisions", "By a decision"), "accent"),
    "merged": (mark("Decisions", "In a merge"), "accent"),
}
_NOTHING = (
    mark("Decisions", "Every value that was written stands"),
    mark("Decisions", "What gives way to a later value or to a decision is kept and will stand here."),
)
_HINT = mark("Decisions", "Nothing is lost: what gave way to another value is kept here")
_REASON = mark("Decisions", "Why does it stand after all? The reason goes to the counties")
_BRING = mark("Decisions", "Bring this value back")
_STANDS_NOW = mark("Decisions", "This value stands now.")
_PROVINCE = mark("Decisions", "The province can bring it back. Here, correct the record if it is wrong.")
_OPEN, _CLOSE = mark("Decisions", "Open the file"), mark("Decisions", "Close")
_BROUGHT = mark("Decisions", "{name}: the value stands again. The counties hear of it with the next package.")


class LoserView(QWidget):
    """One value that did not win.

    Signals:
        brought: it shall stand again; carries the reason.
        opened: the record's page is wanted.
        closed: back to the list alone.
    """

    brought = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, *, may: bool, province: bool) -> None:
        super().__init__()
        self._may = may
        self.name: QLabel = label("", "title")
        self._facts = FactGrid(2)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.returnPressed.connect(self.act)
        self.bring: QPushButton = key_button(_BRING, self.act, "Ctrl+S", kind="primary")
        self.error: QLabel = label("", "error", wrap=True)
        self._note: QLabel = label(_STANDS_NOW if province else _PROVINCE, "hint", wrap=True)
        self._province = province
        close = button(_CLOSE, self.closed.emit, kind="quiet", picture="x")
        close.setToolTip("Esc")
        self._opener = button(_OPEN, self.opened.emit, kind="link")
        frame = QFrame()
        frame.setProperty("card", "true")
        foot = row(self.bring, None, self._opener, spacing=8)
        inside = column(self._facts, self._note, self.reason, self.error, foot, spacing=12)
        inside.setContentsMargins(16, 14, 16, 14)
        frame.setLayout(inside)
        lines = column(row(self.name, None, close), frame, None, spacing=10)
        lines.setContentsMargins(0, 0, 0, 0)
        self.setLayout(lines)

    def show_value(self, name: str, facts: tuple[Fact, ...], *, stands: bool) -> None:
        """Show a value; one that stands now cannot be brought back."""
        self.name.setText(shown(name))
        self._facts.show_facts(facts)
        acts = self._may and not stands
        self.reason.clear()
        self.reason.setVisible(acts)
        self.bring.setVisible(acts)
        self._note.setVisible(stands if self._province else True)
        self.say("")

    def begin(self) -> None:
        """Put the cursor where one goes on."""
        (self.reason if self.reason.isVisible() else self._opener).setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self) -> None:
        """Bring the value back."""
        if self.bring.isVisible() and self.bring.isEnabled():
            self.bring.setEnabled(False)
            self.brought.emit(self.reason.text())

    def say(self, sentence: str) -> None:
        """Show why it was refused."""
        self.bring.setEnabled(True)
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))


class Losers(QWidget):
    """The list of values that did not win."""

    def __init__(self, workplace: Workplace, lists: ReferenceLists, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._lists, self._offices = workplace, lists, offices
        province = workplace.office.kind is OfficeKind.PROVINCE
        self.list: ListPane[LoserRow] = ListPane(self._listing(), workplace)
        may = province and workplace.actor.may(Permission.DECIDE_CONFLICTS)
        self.view = LoserView(may=may, province=province)
        self._wants_focus = False
        self.beside = ListBeside(label(_HINT, "hint"), self.list, self.view)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.beside)
        inside = self.beside.layout()
        if inside is not None:
            inside.setContentsMargins(4, 10, 4, 4)
        self.beside.wanted.connect(self._show)
        self.list.opened.connect(lambda _key: self.view.begin())
        self.view.brought.connect(self._bring)
        self.view.opened.connect(self._open)
        self.view.closed.connect(self.leave)

    def _listing(self) -> Listing[LoserRow]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(losers_page, after, limit)

        return Listing(
            name="losers",
            ask=ask,
            columns=(
                Column(_RECORD, lambda row: row.label, 20, Look.STRONG),
                Column(_FIELD, lambda row: field_words(row.field), 14),
                Column(_LOST, lambda row: self._words(row, row.value), 18, wide_only=True),
                Column(_STANDS, lambda row: self._words(row, row.present), 18, wide_only=True),
                Column(
                    _HOW, lambda row: _kind(row)[0], 22, Look.PILL, lambda row: _kind(row)[1], wide_only=True
                ),
                Column(_WHEN, lambda row: moment(row.at), 16, Look.MUTED, wide_only=True),
            ),
            key=lambda row: str(row.nr),
            placeholder=_RECORD,
            nothing=_NOTHING,
            unfound=_NOTHING,
            icon="history",
            searched=False,
        )

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()

    def leave(self) -> bool:
        """Give the list its room back."""
        return self.beside.close_record()

    def save(self) -> None:
        """Bring the value back that is shown."""
        if self.beside.shown:
            self.view.act()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.focus_search()

    def _words(self, row: LoserRow, value: Value) -> str:
        return value_words(self._lists.book, row.entity, row.field, value)

    def _row(self) -> LoserRow | None:
        return self.list.row_of(self.beside.shown)

    def _show(self, _key: str) -> None:
        row = self._row()
        if row is None:
            return
        kind, _tone = _kind(row)
        who = "، ".join(part for part in (self._offices.name(row.site), row.actor) if part)
        facts = (
            Fact(_FIELD, field_words(row.field)),
            Fact(_HOW, kind),
            Fact(_LOST, self._words(row, row.value)),
            Fact(_STANDS, self._words(row, row.present)),
            Fact(_BY, who),
            Fact(_WHEN, moment(row.at)),
            Fact(_WHY, row.reason, span=2),
        )
        self.view.show_value(row.label, facts, stands=row.value == row.present)

    def _open(self) -> None:
        row = self._row()
        if row is not None:
            open_record(self._workplace, row.entity, row.record_id, row.person_id)

    def _bring(self, reason: str) -> None:
        row = self._row()
        if row is None:
            return
        name = row.label

        def done(_resolved: Resolved) -> None:
            self.view.say("")
            self.beside.close_record()
            self._workplace.quiet_line(translate(_BROUGHT, name=Verbatim(name)))

        def failed(error: Exception) -> None:
            self.view.say(error.sentence() if isinstance(error, Refused) else "")
            if not isinstance(error, Refused):
                self._workplace.show_problem(error)

        self._workplace.ask(bring_back, row.nr, reason).then(done, failed=failed)


def _kind(row: LoserRow) -> tuple[str, str]:
    if row.value == row.present:
        return translate(_STANDS_NOW), "good"
    words, tone = _KINDS.get(row.kind, _KINDS["lost"])
    return translate(words), tone
