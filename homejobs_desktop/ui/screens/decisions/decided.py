"""What was decided between values: which stands, why, who decided it and when."""

from PySide6.QtWidgets import QVBoxLayout

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.field_words import field_words, value_words
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.decision_lists import DecidedRow, decided_page
from homejobs_desktop.ui.screens.decisions.listed import ListedPane
from homejobs_desktop.ui.screens_kit.going import open_record
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Request, Workplace

_RECORD, _FIELD = mark("Decisions", "Record"), mark("Decisions", "Field")
_STANDS, _OTHERS = mark("Decisions", "Stands since"), mark("Decisions", "The others")
_WHY, _WHO, _WHEN = (
    mark("Decisions", "Reason"),
    mark("Decisions", "Decided by"),
    mark("Decisions", "Decided on"),
)
_NOTHING = (
    mark("Decisions", "Nothing was decided yet"),
    mark("Decisions", "Each decision will stand here with its reason, and in the story of its record."),
)


class DecidedList(ListedPane[DecidedRow]):
    """The list of decisions; Enter opens the record."""

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace, self._lists = workplace, lists
        self.list = ListPane(self._listing(), workplace)
        self.list.opened.connect(self._open)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 10, 4, 4)
        lines.addWidget(self.list)

    def _listing(self) -> Listing[DecidedRow]:
        def ask(_text: str, after: str | None, limit: int) -> Request[object]:
            return self._workplace.ask(decided_page, after, limit)

        return Listing(
            name="decided",
            ask=ask,
            columns=(
                Column(_RECORD, lambda row: row.label, 18, Look.STRONG),
                Column(_FIELD, lambda row: field_words(row.field), 12),
                Column(_STANDS, lambda row: self._words(row, row.value), 14),
                Column(
                    _OTHERS,
                    lambda row: "، ".join(self._words(row, each) for each in row.others),
                    14,
                    Look.MUTED,
                ),
                Column(_WHY, lambda row: row.reason, 24),
                Column(_WHO, lambda row: row.actor, 10, Look.MUTED),
                Column(_WHEN, lambda row: moment(row.at), 15, Look.MUTED),
            ),
            key=lambda row: f"{row.csn}|{row.record_id}|{row.field}",
            placeholder=_RECORD,
            nothing=_NOTHING,
            unfound=_NOTHING,
            icon="circle-check",
            searched=False,
        )

    def _words(self, row: DecidedRow, value: Value) -> str:
        return value_words(self._lists.book, row.entity, row.field, value)

    def _open(self, key: str) -> None:
        row = self.list.row_of(key)
        if row is not None:
            open_record(self._workplace, row.entity, row.record_id, row.person_id)
