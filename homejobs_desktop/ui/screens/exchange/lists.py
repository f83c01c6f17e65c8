"""The lists below: the fate of changes, counties, conflicts, packages."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.sheet_fields import FIELD_LABELS
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.context import UseCase
from homejobs_desktop.services.exchange import conflicts, outcomes, packages, pending_changes
from homejobs_desktop.services.exchange_views import (
    ConflictRow,
    CountyStatus,
    ExchangeStatus,
    OutcomeRow,
    PackageRow,
    PendingChange,
)
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.exchange.slip_papers import Sent, slip_dialog
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens.exchange.words import (
    ENTITIES,
    change_words,
    outcome_words,
    size_words,
)
from homejobs_desktop.ui.screens_kit.fates import FATES
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

R = TypeVar("R")

_RECORD, _CHANGE, _AT = mark("Exchange", "Record"), mark("Exchange", "Change"), mark("Exchange", "Recorded")
_FATE, _SITE = mark("Exchange", "Fate"), mark("Exchange", "Office")
_FATES, _COUNTIES = mark("Exchange", "Fate of changes"), mark("Exchange", "Counties")
_CONFLICTS, _PACKAGES = mark("Exchange", "Conflicts"), mark("Exchange", "Packages")
_OUTCOMES = mark("Exchange", "Not simply applied")
_BY = mark("Exchange", "{when}, {who}")
_RECORDS, _LAST_IN = mark("Exchange", "Records"), mark("Exchange", "Last package in")
_LAST_OUT, _STATE = mark("Exchange", "Last answer"), mark("Exchange", "State")
_ANSWERED, _NOT_ANSWERED = mark("Exchange", "Answered"), mark("Exchange", "The answer waits")
_NOTHING_CAME = mark("Exchange", "Nothing came yet")
_FIELD, _STANDS = mark("Exchange", "Field"), mark("Exchange", "Stands")
_OFFERED, _FROM = mark("Exchange", "Offered"), mark("Exchange", "From")
_WAY, _FILE_NAME = mark("Exchange", "Way"), mark("Exchange", "File")
_SIZE, _NUMBER = mark("Exchange", "Size"), mark("Exchange", "Number")
_OUT, _IN = mark("Exchange", "Written"), mark("Exchange", "Read")
_PEER = mark("Exchange", "With")
_EMPTY: dict[str, tuple[Text, Text]] = {
    "fates": (
        mark("Exchange", "Nothing is under way"),
        mark(
            "Exchange",
            "Every change is confirmed. What you record from now on stands here until its receipt comes.",
        ),
    ),
    "counties": (
        mark("Exchange", "No county is enrolled yet"),
        mark("Exchange", "Take the request file of a county, above, and compare its 24 digits by telephone."),
    ),
    "conflicts": (
        mark("Exchange", "No conflict"),
        mark("Exchange", "Where two offices changed the same thing, both values will stand here."),
    ),
    "outcomes": (
        mark("Exchange", "Everything was applied"),
        mark("Exchange", "What could not be applied as it was sent will stand here with its reason."),
    ),
    "packages": (
        mark("Exchange", "No package yet"),
        mark(
            "Exchange",
            "Every package that is written or read will stand here; Enter shows the slip of a written one.",
        ),
    ),
}


class FateRow(NamedTuple):
    """A change with its fate, from the journal or from the province's decisions."""

    key: str
    label: str
    change: str
    recorded: str
    fate: str
    tone: str


class ExchangeLists(QTabWidget):
    """One tab for each list; which ones depends on the kind of office."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._fates = FixedList(
            _FATE_COLUMNS, lambda row: row.key, _EMPTY["outcomes" if self._province else "fates"]
        )
        self._counties = FixedList(_COUNTY_COLUMNS, lambda row: row.site, _EMPTY["counties"])
        self._conflicts = FixedList(_CONFLICT_COLUMNS, _conflict_key, _EMPTY["conflicts"])
        self._packages = FixedList(_PACKAGE_COLUMNS, _package_key, _EMPTY["packages"])
        self._packages.view.opened.connect(self._show_slip)
        if self._province:
            self._tab(self._counties.panel, _COUNTIES)
        self._tab(self._fates.panel, _OUTCOMES if self._province else _FATES)
        self._tab(self._conflicts.panel, _CONFLICTS)
        self._tab(self._packages.panel, _PACKAGES)
        self._pending: tuple[PendingChange, ...] = ()

    # What the longest tab would like to be does not push the cards off the screen.
    def hasHeightForWidth(self) -> bool:
        return False

    def reload(self) -> None:
        """Read all lists again."""
        if not self._province:
            self._ask(pending_changes, self._show_pending)
        self._ask(outcomes, self._show_outcomes)
        self._ask(conflicts, self._conflicts.show)
        self._ask(packages, self._packages.show)

    def add_page(self, page: QWidget, words: Text) -> None:
        """Add a tab that is no list."""
        self.addTab(page, translate(words))

    def show_status(self, status: ExchangeStatus) -> None:
        """Show the counties."""
        self._counties.show(status.counties)

    def _ask(self, use_case: UseCase[[int], tuple[R, ...]], show: Callable[[tuple[R, ...]], None]) -> None:
        self._workplace.ask(use_case, _MOST).then(show)

    def _show_slip(self, key: str) -> None:
        """Show the slip of a package that was written here and is still kept on this computer."""
        package = self._packages.row(key)
        if package is not None and package.direction == "out" and package.kind in {"up", "down"}:
            file = self._workplace.services.machine.paths.outbox / package.file
            if not file.is_file():
                self._workplace.show_problem(NotFound(_NOT_KEPT))
                return
            slip_dialog(self, self._workplace, (Sent(file, package.peer, package.number),)).open()

    def _tab(self, panel: QWidget, words: Text) -> None:
        self.addTab(panel, translate(words))

    def _show_pending(self, rows: tuple[PendingChange, ...]) -> None:
        self._pending = rows

    def _show_outcomes(self, rows: tuple[OutcomeRow, ...]) -> None:
        known = {(row.record_id, row.at) for row in rows}
        pending = [each for each in self._pending if (each.record_id, each.at) not in known]
        decided = [_decided(place, row) for place, row in enumerate(rows)]
        self._fates.show([*decided, *(_pending(each) for each in pending)])


_MOST = 200
_NOT_KEPT = mark(
    "Exchange",
    "This package is old and no longer kept on this computer, so its slip cannot be made again. How long "
    "packages are kept is chosen in Settings.",
)
_ASIDE = mark("Exchange", "Laid aside: {reason}")


def _decided(place: int, row: OutcomeRow) -> FateRow:
    fate, tone = outcome_words(row.outcome)
    if row.aside_by:
        fate, tone = translate(_ASIDE, reason=Verbatim(row.aside or fate)), "plain"
    names = [translate(FIELD_LABELS[name]) for name in row.fields if name in FIELD_LABELS]
    change = change_words(row.type) + (f" ({'، '.join(names)})" if names else "")
    return FateRow(f"d{place}", row.label, change, _by(row.at, local_digits(row.site)), fate, tone)


def _pending(row: PendingChange) -> FateRow:
    words, tone = FATES.get(row.fate, FATES[Fate.RECORDED])
    return FateRow(
        f"p{row.seq}", row.label, change_words(row.type), _by(row.at, row.actor), translate(words), tone
    )


def _by(at: str, who: str) -> str:
    return translate(_BY, when=moment(at), who=who)


def _package_key(row: PackageRow) -> str:
    return f"{row.direction}{row.at}{row.file}"


def _conflict_key(row: ConflictRow) -> str:
    return f"{row.record_id}{row.field}{row.site}{row.at}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return "، ".join(map(str, value))
    return "" if value is None else local_digits(str(value))


def _field(row: ConflictRow) -> str:
    words = FIELD_LABELS.get(row.field) or ENTITIES.get(row.entity)
    return translate(words) if words is not None else row.field


_FATE_COLUMNS: tuple[Column[FateRow], ...] = (
    Column(_RECORD, lambda row: row.label, 24, Look.STRONG),
    Column(_CHANGE, lambda row: row.change, 26),
    Column(_AT, lambda row: row.recorded, 26, Look.MUTED),
    Column(_FATE, lambda row: row.fate, 30, Look.PILL, tone=lambda row: row.tone),
)
_COUNTY_COLUMNS: tuple[Column[CountyStatus], ...] = (
    Column(_SITE, lambda row: row.name, 18, Look.STRONG),
    Column(_NUMBER, lambda row: row.site, 10, Look.CODE),
    Column(_RECORDS, lambda row: local_digits(f"{row.records:,}".replace(",", "٬")), 12),
    Column(_LAST_IN, lambda row: moment(row.last_in), 20, Look.MUTED),
    Column(_LAST_OUT, lambda row: moment(row.last_out), 20, Look.MUTED),
    Column(
        _STATE,
        lambda row: translate(_ANSWERED if row.answered else _NOT_ANSWERED if row.last_in else _NOTHING_CAME),
        18,
        Look.PILL,
        tone=lambda row: "good" if row.answered else "warn" if row.last_in else "plain",
    ),
)
_CONFLICT_COLUMNS: tuple[Column[ConflictRow], ...] = (
    Column(_RECORD, lambda row: row.label, 22, Look.STRONG),
    Column(_FIELD, _field, 18),
    Column(_STANDS, lambda row: _value(row.present), 20),
    Column(_OFFERED, lambda row: _value(row.offered), 20),
    Column(_FROM, lambda row: row.site, 10, Look.CODE),
    Column(_AT, lambda row: moment(row.at), 20, Look.MUTED),
)
_PACKAGE_COLUMNS: tuple[Column[PackageRow], ...] = (
    Column(_WAY, lambda row: translate(_OUT if row.direction == "out" else _IN), 10),
    Column(_NUMBER, lambda row: local_digits(str(row.number)), 8),
    Column(_PEER, lambda row: row.peer, 10, Look.CODE),
    Column(_AT, lambda row: moment(row.at), 20, Look.MUTED),
    Column(_SIZE, lambda row: size_words(row.size), 14, Look.MUTED),
    Column(_FILE_NAME, lambda row: isolated(row.file), 34, Look.MUTED),
)
