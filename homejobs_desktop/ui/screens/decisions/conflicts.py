"""What waits for a decision: the list, and beside it one conflict or the decision for a selection."""

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotFound, Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.decision_lists import (
    Case,
    FieldWaiting,
    WaitingRow,
    fields_waiting,
    open_case,
    waiting_page,
)
from homejobs_desktop.services.decisions import (
    Choice,
    ManyDecided,
    Resolved,
    Take,
    decide_many,
    resolve_conflict,
)
from homejobs_desktop.ui.parts import holder, label, row
from homejobs_desktop.ui.screens.decisions.bulk import BulkView
from homejobs_desktop.ui.screens.decisions.case import CaseView
from homejobs_desktop.ui.screens_kit.ages import age, age_tone
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Request, Workplace

_PERSON = mark("Decisions", "Person")
_FIELD = mark("Decisions", "Field")
_COUNTY = mark("Decisions", "File of")
_FROM = mark("Decisions", "Offered by")
_WAITS = mark("Decisions", "Waiting")
_ON_RECORD = mark("Decisions", "In this file")
_COUNT = mark("Decisions", "{count} fields")
_ALL = mark("Decisions", "All fields")
_WITH_COUNT = mark("Decisions", "{field} ({count})")
_SHOW = mark("Decisions", "Show")
_HINT = mark("Decisions", "Enter opens; Shift with the arrows chooses several of one field")
_NOTHING = (
    mark("Decisions", "Nothing waits for a decision"),
    mark("Decisions", "Where two offices write different values, both will stand here, with their authors."),
)
_DECIDED = mark("Decisions", "{name}: {field} is decided. The counties hear of it with the next package.")
_MANY = mark("Decisions", "{count} were decided.")
_MANY_LEFT = mark("Decisions", "{count} were decided, {left} stay: {why}")
_DECIDING = mark("Decisions", "Deciding")


class Conflicts(QWidget):
    """The work list of conflicts."""

    def __init__(self, workplace: Workplace, lists: ReferenceLists, offices: OfficeNames) -> None:
        super().__init__()
        self._workplace, self._offices = workplace, offices
        may = workplace.actor.may(Permission.DECIDE_CONFLICTS)
        self._may, self._field, self._wants_focus = may, "", False
        self.list: ListPane[WaitingRow] = ListPane(self._listing(), workplace)
        self.case = CaseView(workplace, lists, offices, may=may)
        self.bulk = BulkView()
        self.filter = QComboBox()
        self.filter.setAccessibleName(translate(_SHOW))
        self.filter.setMinimumWidth(260)
        self._side = QStackedWidget()
        self._side.addWidget(self.case)
        self._side.addWidget(self.bulk)
        bar = holder(row(label(_SHOW, "label"), self.filter, label(_HINT, "hint"), None))
        self.beside = ListBeside(bar, self.list, self._side)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.beside)
        inside = self.beside.layout()
        if inside is not None:
            inside.setContentsMargins(4, 10, 4, 4)
        self._connect()

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _index: self._filtered())
        self.beside.wanted.connect(self._read)
        self.list.opened.connect(lambda _key: self._begin())
        self.list.view.selectionModel().selectionChanged.connect(lambda *_both: self._selected())
        self.case.decided.connect(self._decide)
        self.case.skipped.connect(self._skip)
        self.case.closed.connect(self.leave)
        self.case.opened.connect(lambda person: self._workplace.navigate("people", person))
        self.bulk.decided.connect(self._decide_many)

    def _listing(self) -> Listing[WaitingRow]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(waiting_page, after, limit, self._field)

        clock, name = self._workplace.clock, self._offices.name
        return Listing(
            name="conflicts",
            ask=ask,
            columns=(
                Column(_PERSON, lambda row: row.label, 22, Look.STRONG),
                Column(_FIELD, lambda row: field_words(row.field), 14),
                Column(_COUNTY, lambda row: name(row.owner), 14, wide_only=True),
                Column(_FROM, lambda row: "، ".join(map(name, row.sites)), 22, Look.MUTED, wide_only=True),
                Column(
                    _WAITS,
                    lambda row: age(clock, row.at),
                    10,
                    Look.PILL,
                    lambda row: age_tone(clock, row.at),
                    wide_only=True,
                ),
                Column(_ON_RECORD, _in_file, 12, Look.MUTED, wide_only=True),
            ),
            key=lambda row: f"{row.record_id}|{row.field}",
            placeholder=_PERSON,
            nothing=_NOTHING,
            unfound=_NOTHING,
            icon="scale",
            searched=False,
        )

    # What the page asks

    def reload(self) -> None:
        """Read everything again."""
        self._workplace.ask(fields_waiting).then(self._show_fields)
        self.list.reload()

    def leave(self) -> bool:
        """Give the list its room back."""
        return self.beside.close_record()

    def save(self) -> None:
        """Decide."""
        if self.beside.shown and self._side.currentWidget() is self.case:
            self.case.decide()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.focus_search()

    # The list

    def _show_fields(self, fields: tuple[FieldWaiting, ...]) -> None:
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(translate(_ALL), "")
        for each in fields:
            words = translate(_WITH_COUNT, field=field_words(each.field), count=each.records)
            self.filter.addItem(words, f"{each.entity}.{each.field}")
        known = self.filter.findData(self._field)
        self.filter.setCurrentIndex(max(known, 0))
        self.filter.blockSignals(False)
        if known < 0:
            self._filtered()

    def _filtered(self) -> None:
        chosen = str(self.filter.currentData() or "")
        if chosen != self._field:
            self._field = chosen
            self.beside.close_record()
            self.list.load()

    def _chosen(self) -> list[str]:
        rows = sorted(index.row() for index in self.list.view.selectionModel().selectedRows())
        return [key for key in map(self.list.model.key_at, rows) if key]

    def _selected(self) -> None:
        keys = self._chosen()
        if len(keys) > 1 and self._may:
            self.bulk.show_chosen([key.partition("|")[2] for key in keys])
            self._side.setCurrentWidget(self.bulk)
            if not self.beside.shown:
                self.beside.open_side(self.list.view.current_key())
        elif self._side.currentWidget() is self.bulk:
            self._side.setCurrentWidget(self.case)
            if self.beside.shown:
                self._read(self.beside.shown)

    def _begin(self) -> None:
        if self._side.currentWidget() is self.bulk:
            self.bulk.begin()
        else:
            self._wants_focus = True

    def _read(self, key: str) -> None:
        record, _, field = key.partition("|")

        def show(case: Case) -> None:
            if self.beside.shown != key:
                return
            listed = self.list.row_of(key)
            self.case.show_case(case, listed.on_record if listed else 1)
            if self._wants_focus:
                self._wants_focus = False
                self.case.begin()

        self._workplace.ask(open_case, record, field).then(show, failed=self._gone)

    def _gone(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self.beside.close_record()
            self.list.reload()
        self._workplace.show_problem(error)

    # Deciding

    def _neighbour(self, key: str, by: int) -> str:
        place = self.list.model.index_of(key)
        if place is None:
            return ""
        return self.list.model.key_at(place + by) or ""

    def _skip(self, by: int) -> None:
        target = self._neighbour(self.beside.shown, by)
        if target:
            self._wants_focus = True
            self.beside.show_record(target)

    def _decide(self, choice: Choice, reason: str) -> None:
        key = self.beside.shown
        record, _, field = key.partition("|")
        name = self.case.name.text()
        after = self._neighbour(key, 1) or self._neighbour(key, -1)

        def done(resolved: Resolved) -> None:
            self.case.settled()
            words = translate(_DECIDED, name=Verbatim(name), field=field_words(resolved.field))
            self._workplace.quiet_line(words)
            self._go_to(after)

        self._workplace.ask(resolve_conflict, record, field, choice, reason).then(done, failed=self._refused)

    def _go_to(self, key: str) -> None:
        """Show the conflict that follows; after the last one, the list alone."""
        if key:
            self._wants_focus = True
            self.beside.show_record(key)
        else:
            self.beside.close_record()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self.case.settled()
            self._gone(error)
        elif isinstance(error, Refused):
            self.case.refused(error.sentence(), error.field)
        else:
            self.case.refused("", "")
            self._workplace.show_problem(error)

    def _decide_many(self, take: Take, reason: str) -> None:
        keys = tuple((record, field) for record, _, field in (key.partition("|") for key in self._chosen()))
        progress = Progress(_DECIDING)

        def done(result: ManyDecided) -> None:
            words = translate(_MANY, count=result.decided)
            if result.left:
                why = translate(result.left[0].text, **result.left[0].params)
                words = translate(_MANY_LEFT, count=result.decided, left=len(result.left), why=Verbatim(why))
            self.bulk.reason.clear()
            self.beside.close_record()
            self.list.view.clearSelection()
            self._workplace.quiet_line(words)

        def failed(error: Exception) -> None:
            if isinstance(error, Refused):
                self.bulk.say(error.sentence())
                self.bulk.begin()
            else:
                self._workplace.show_problem(error)

        asked = self._workplace.ask(decide_many, keys, take, reason, progress)
        asked.then(done, failed=failed, progress=progress)


def _in_file(row: WaitingRow) -> str:
    return translate(_COUNT, count=row.on_record) if row.on_record > 1 else ""
