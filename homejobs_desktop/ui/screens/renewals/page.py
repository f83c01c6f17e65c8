"""Which permits run out: choose some, see what renewing them gives, renew them or write to their holders."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.list_exports import Exported, export_renewals
from homejobs_desktop.services.permit_papers import RenewalPlan, Renewed, plan_renewals, renew_permits
from homejobs_desktop.services.permit_seasons import expiring_permits
from homejobs_desktop.ui.parts import card, clear, holder, label, pill, row, scrolled
from homejobs_desktop.ui.screens_kit.exporting import ListExporter
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.papers import Papers
from homejobs_desktop.ui.screens_kit.plan_fields import type_words
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Renewals", "Permits that run out")
_HINT = mark("Renewals", "Ctrl+A chooses all that are shown")
_BACK = mark("Renewals", "Back to permits")
_RENEW = mark("Renewals", "Renew what is chosen")
_NOTICES = mark("Renewals", "Notices")
_OVER = mark("Renewals", "run out")
_WITHIN = mark("Renewals", "within {days} days")
_LEFT, _LATE = mark("Renewals", "{days} days left"), mark("Renewals", "{days} days over")
_PREVIEW = mark("Renewals", "What will be done")
_CHOOSE = mark("Renewals", "Choose the permits to renew in the list.")
_CAN = mark("Renewals", "{count} permits will be renewed; their present ones end.")
_CANNOT = mark("Renewals", "{count} cannot be renewed:")
_UNTIL = mark("Renewals", "valid until {until}")
_DONE = mark("Renewals", "{count} permits were renewed.")
NOTICE = "renewal_notice"
"""The paper that goes to the holders."""
_MOST = 200
"""So many permits are renewed at once; the rest after them."""
_SHOWN = 30
_WAIT_MS = 150
_ASIDE = 300
_SOON = 14


class RenewalsPage(QWidget):
    """The work list of the season."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self.papers = Papers(self, workplace)
        self.days = OptionsEdit(
            (
                Choice("0", translate(_OVER)),
                *(Choice(str(days), translate(_WITHIN, days=days)) for days in (30, 60, 90)),
            )
        )
        self.days.set_values(("30",))
        self.days.setMinimumWidth(440)
        self.list: ListPane[PermitRow] = ListPane(self._listing(), workplace, above=(self.days,))
        self.exporter = ListExporter(self, workplace, _TITLE, self._ask_export)
        self.list.add_tool(self.exporter.button)
        self._plans: tuple[RenewalPlan, ...] = ()
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._plan)
        self.renew_button = key_button(_RENEW, self.renew, "Ctrl+S", kind="primary")
        self.notices_button = key_button(_NOTICES, self.write_notices, "Ctrl+P")
        self._lay_out()
        self.days.edited.connect(self.list.load)
        self.list.view.selectionModel().selectionChanged.connect(lambda *_changes: self._timer.start())
        self.list.view.model().modelReset.connect(self._timer.start)
        self.list.opened.connect(lambda permit: workplace.navigate("permits", permit))
        self._show_plans(())
        self._lists.load(self.list.load)

    def _lay_out(self) -> None:
        back = key_button(_BACK, self._go_back, "Esc")
        head = PageHead(_TITLE, _HINT, (back, self.notices_button, self.renew_button))
        aside = card(label(_PREVIEW, "heading"), scrolled(holder(self._found)))
        aside.setFixedWidth(_ASIDE)
        body = row(self.list, aside, spacing=14)
        body.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(head)
        lines.addLayout(body, 1)

    def _listing(self) -> Listing[PermitRow]:
        return Listing(
            name="renewals",
            ask=lambda _text, after, limit: self._workplace.ask(
                expiring_permits, self._within(), after=after, limit=limit
            ),
            columns=self._columns(),
            key=lambda permit: permit.id,
            placeholder=_TITLE,
            nothing=(
                mark("Renewals", "No permit runs out in this time"),
                mark("Renewals", "Choose a longer time above."),
            ),
            unfound=(
                mark("Renewals", "No permit runs out in this time"),
                mark("Renewals", "Choose a longer time above."),
            ),
            icon="clock",
            searched=False,
        )

    def _columns(self) -> tuple[Column[PermitRow], ...]:
        return (
            Column(
                mark("Permits", "Holder"), lambda each: each.legal_name or each.holder_name, 16, Look.STRONG
            ),
            Column(mark("Permits", "Number"), lambda each: show_permit_number(each.number), 17, Look.CODE),
            Column(
                mark("Permits", "Valid until"),
                lambda each: day_words(each.expires_on),
                12,
            ),
            Column(mark("Renewals", "Time left"), self._left_words, 12, Look.PILL, self._left_tone),
            Column(
                mark("Permits", "Field of activity"),
                lambda each: self._lists.name("fields", each.field_code),
                16,
            ),
            Column(mark("Permits", "Type"), lambda each: type_words(each.permit_type), 10),
        )

    def _left(self, permit: PermitRow) -> int:
        return (permit.expires_on - self._workplace.clock.today()).days if permit.expires_on else 0

    def _left_words(self, permit: PermitRow) -> str:
        left = self._left(permit)
        return local_digits(translate(_LEFT if left >= 0 else _LATE, days=abs(left)))

    def _left_tone(self, permit: PermitRow) -> str:
        left = self._left(permit)
        return "bad" if left < 0 else "warn" if left <= _SOON else "plain"

    def _within(self) -> int:
        return int(self.days.values()[0])

    def _ask_export(self, file: Path, report: Progress) -> Request[Exported]:
        return self._workplace.ask(export_renewals, self._within(), file, report)

    # What is chosen

    def chosen(self) -> tuple[str, ...]:
        """Give the permits chosen in the list, from the top."""
        return tuple(permit.id for permit in self.list.chosen_rows()[:_MOST])

    def _plan(self) -> None:
        ids = self.chosen()
        if not ids:
            self._show_plans(())
            return
        self._workplace.ask(plan_renewals, ids).then(
            lambda plans: self._show_plans(plans) if self.chosen() == ids else None
        )

    def _show_plans(self, plans: tuple[RenewalPlan, ...]) -> None:
        self._plans = plans
        clear(self._found)
        possible = [plan for plan in plans if plan.possible]
        hindered = [plan for plan in plans if not plan.possible]
        if not plans:
            self._found.addWidget(label(_CHOOSE, "hint", wrap=True))
        if possible:
            self._found.addWidget(label(translate(_CAN, count=len(possible)), "strong", wrap=True))
        for plan in possible[:_SHOWN]:
            until = show_date(plan.expires_on) if plan.expires_on else "—"
            self._say(plan.permit, translate(_UNTIL, until=until), "good")
        if hindered:
            self._found.addWidget(label(translate(_CANNOT, count=len(hindered)), "strong", wrap=True))
        for plan in hindered[:_SHOWN]:
            hard = next(problem for problem in plan.problems if not problem.soft)
            self._say(plan.permit, hard.sentence(), "")
        self._found.addStretch()
        self.renew_button.setEnabled(bool(possible) and self._may_renew())
        self.notices_button.setEnabled(bool(plans) and self._workplace.actor.may(Permission.PRINT_PERMITS))

    def _say(self, permit: PermitRow, words: str, tone: str) -> None:
        self._found.addWidget(label(permit.legal_name or permit.holder_name))
        if tone:
            self._found.addLayout(row(pill(words, tone), None))
        else:
            self._found.addWidget(label(words, "hint", wrap=True))

    def _may_renew(self) -> bool:
        county = self._workplace.office.kind is OfficeKind.COUNTY
        return county and self._workplace.actor.may(Permission.ISSUE_PERMITS)

    # What is done

    def renew(self) -> None:
        """Renew what is chosen and can be renewed, as the preview says."""
        ids = tuple(plan.permit.id for plan in self._plans if plan.possible)
        if not ids or not self.renew_button.isEnabled():
            return
        self.renew_button.setEnabled(False)
        self._workplace.ask(renew_permits, ids).then(self._renewed)

    def _renewed(self, done: tuple[Renewed, ...]) -> None:
        count = sum(each.successor is not None for each in done)
        self._workplace.quiet_line(translate(_DONE, count=count))
        self.list.view.clearSelection()
        self.list.load()

    def write_notices(self) -> None:
        """Show the notice to the holder of each chosen permit; they are printed or saved from there."""
        ids = tuple(plan.permit.id for plan in self._plans)
        if ids and self.notices_button.isEnabled():
            self.papers.open(NOTICE, ids)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self.list.reload)

    def leave(self) -> bool:
        """Go back to the permits."""
        self._go_back()
        return True

    def _go_back(self) -> None:
        self._workplace.navigate("permits")
