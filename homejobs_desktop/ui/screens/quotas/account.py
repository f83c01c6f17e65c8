"""One account beside the list: how it stands, and the grants that made it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from homejobs_desktop.domain.quotas import Grant, period_words
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.quotas import QuotaRow
from homejobs_desktop.ui.parts import button, card, clear, column, holder, label, pill, row, rule, scrolled
from homejobs_desktop.ui.screens.quotas.declared import kind_words, left_tone, left_words, office_words
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.times import instant

_TITLE = mark("Quotas", "{office}, {period}")
_SUMS = mark("Quotas", "{granted} granted, {used} used")
_GRANTS = mark("Quotas", "What was granted")
_MORE = mark("Quotas", "{count} more")
_FEWER = mark("Quotas", "{count} taken back")
_NONE = mark("Quotas", "none allowed")
_BY = mark("Quotas", "{day}, {actor}")
_AGAIN = mark("Quotas", "Grant more or take back")
_CLOSE = mark("Quotas", "Close")


class AccountCard(QWidget):
    """An account with its grants, newest first.

    Signals:
        wants: more is to be granted to this account, or something taken back; carries the row.
        closed: the list gets its room back.
    """

    wants = Signal(object)
    closed = Signal()

    def __init__(self, *, grants: bool) -> None:
        super().__init__()
        self._row: QuotaRow | None = None
        self._title, self._kind = label("", "heading"), label("", "muted", wrap=True)
        self._sums = label("", "")
        self._state = row(spacing=8)
        self.lines = column(spacing=8)
        self.again = button(_AGAIN, self._again, picture="plus")
        self.again.setVisible(grants)
        close = key_button(_CLOSE, self.closed.emit, "Esc")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(
            card(
                row(self._title, None, self.again, close),
                self._kind,
                self._state,
                rule(),
                label(_GRANTS, "label"),
                scrolled(holder(column(self.lines, None))),
            )
        )

    def show_row(self, shown: QuotaRow) -> None:
        """Show an account."""
        self._row = shown
        balance = shown.balance
        period = period_words(shown.account.period)
        self._title.setText(translate(_TITLE, office=office_words(shown), period=period))
        self._kind.setText(kind_words(shown))
        clear(self._state)
        sums = translate(_SUMS, granted=balance.granted, used=balance.used)
        for part in (pill(left_words(shown), left_tone(shown)), label(sums, "muted")):
            self._state.addWidget(part)
        self._state.addStretch()
        clear(self.lines)
        for grant in reversed(shown.grants):
            self.lines.addWidget(_grant_line(grant))

    def _again(self) -> None:
        if self._row is not None:
            self.wants.emit(self._row)


def _grant_line(grant: Grant) -> QFrame:
    words = translate(_NONE)
    if grant.count:
        words = translate(_MORE if grant.count > 0 else _FEWER, count=abs(grant.count))
    day = show_date(instant(grant.at).date())
    about = translate(_BY, day=day, actor=grant.actor)
    return card(
        row(label(local_digits(words), "strong"), None, label(about, "hint")),
        label(grant.reason, "", wrap=True),
        margin=10,
        spacing=4,
    )
