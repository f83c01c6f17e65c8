"""The card of packages on this computer: how long they are kept, and what may go now."""

from PySide6.QtWidgets import QFrame

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.tidying import (
    KeepingRule,
    Tidy,
    keep_packages,
    look_over,
    tidy_now,
)
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.widgets.numbers import NumberEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "Keeping of packages")
_WHY = mark(
    "Settings",
    "Packages that were written and read stay on this computer for a while, encrypted. Older ones go by "
    "themselves after an exchange; what is not confirmed, and what safety copies are made of, always stays.",
)
_LAST, _DAYS = mark("Settings", "Last packages of each office"), mark("Settings", "Days that each one stays")
_SAVE, _TIDY = mark("Settings", "Save"), mark("Settings", "Tidy up now")
_SAVED = mark("Settings", "The last {last} packages of each office stay, and every one for {days} days.")
_LIES = mark("Settings", "{count} packages lie here; {old} of them may go.")
_WIDTH = 90
_GONE = mark("Settings", "{count} old packages were deleted; the journal names them.")


class KeepingCard(QFrame):
    """The rule, and what lies there; who may not set it only sees it.

    Attributes:
        last: how many of each office stay.
        days: for how many days each one does.
        told: what lies there.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self.last, self.days = _edit(_LAST), _edit(_DAYS)
        self.told, self.wrong = label("", "hint", wrap=True), label("", "error", wrap=True)
        self.save_button = button(_SAVE, self.save)
        self.tidy = button(_TIDY, self._tidy, kind="quiet")
        may = workplace.actor.may(Permission.MANAGE_OFFICE)
        for edit in (self.last, self.days):
            edit.setReadOnly(not may)
            edit.returnPressed.connect(self.save)
        if not may:
            self.save_button.hide()
        self._exchanges = workplace.actor.may(Permission.EXCHANGE)
        if not self._exchanges:
            self.tidy.hide()
        content = column(
            label(_TITLE, "heading"),
            label(_WHY, "muted", wrap=True),
            row(label(_LAST, "label"), None, self.last),
            row(label(_DAYS, "label"), None, self.days),
            self.told,
            self.wrong,
            row(self.save_button, self.tidy, None),
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)
        self.wrong.hide()

    def reload(self) -> None:
        """Read the rule, and what lies there, again."""
        if self._exchanges:
            self._workplace.ask(look_over).then(self._show)

    def save(self) -> None:
        """Keep packages by what is chosen from now on."""
        try:
            last, days = self.last.value() or 0, self.days.value() or 0
        except Invalid as fault:
            self._failed(fault)
            return
        self._workplace.ask(keep_packages, last, days).then(self._saved, failed=self._failed)

    def _show(self, found: Tidy) -> None:
        if not (self.last.hasFocus() or self.days.hasFocus()):
            self.last.set_value(found.rule.last)
            self.days.set_value(found.rule.days)
        counts = {"count": _number(found.files), "old": _number(len(found.old))}
        self.told.setText(shown(translate(_LIES, **counts)))
        self.tidy.setEnabled(bool(found.old))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Invalid):
            self._workplace.show_problem(error)
            return
        self.wrong.setText(shown(error.sentence()))
        self.wrong.show()
        (self.days if any(each.field == "days" for each in error.problems) else self.last).setFocus()

    def _saved(self, rule: KeepingRule) -> None:
        self.wrong.hide()
        said = translate(_SAVED, last=_number(rule.last), days=_number(rule.days))
        self._workplace.quiet_line(said)
        self.reload()

    def _tidy(self) -> None:
        def done(found: Tidy) -> None:
            self._workplace.quiet_line(translate(_GONE, count=_number(len(found.old))))
            self.reload()

        self._workplace.ask(tidy_now).then(done)


def _edit(words: Text) -> NumberEdit:
    edit = NumberEdit()
    edit.setAccessibleName(translate(words))
    edit.setFixedWidth(_WIDTH)
    return edit


def _number(value: int) -> Verbatim:
    return Verbatim(local_digits(str(value)))
