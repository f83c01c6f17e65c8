"""The page of quotas: the accounts, the grants of the chosen one, and the form that grants."""

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.quotas import Balance
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.quotas import QuotaRow, grant_quota, quota_offices
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens.quotas.account import AccountCard
from homejobs_desktop.ui.screens.quotas.declared import (
    GRANT_FORM,
    KINDS,
    OFFICES,
    WAYS,
    GrantDraft,
    draft_of,
    kind_choices,
    quotas_listing,
    way_choices,
)
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Quotas", "Quotas of permits")
_AT_PROVINCE = mark("Quotas", "How many permits each county may issue")
_AT_COUNTY = mark("Quotas", "How many permits this office may issue; renewals are not counted")
_NEW = mark("Quotas", "Grant a quota")
_BACK = mark("Quotas", "Back to the permits")
_HINT = mark("Quotas", "The county learns of it with the next package.")
_GRANTED = mark("Quotas", "Granted: {left} of {granted} permits are left.")


class QuotasDesk(QWidget):
    """Everything about quotas in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.list: ListPane[QuotaRow] = ListPane(quotas_listing(workplace), workplace)
        self.account = AccountCard(grants=self._may_grant())
        self.front = ListBeside(self._head(), self.list, self.account)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.front)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self.front.wanted.connect(self._read)
        self.list.model.loaded.connect(lambda: self._read(self.front.shown))
        self.account.closed.connect(self.front.close_record)
        self.account.wants.connect(self._begin_for)
        self.list.load()

    @cached_property
    def form(self) -> FormPage[GrantDraft]:
        """The form that grants."""
        page = FormPage(self._workplace, GRANT_FORM, Handling(self._ask_grant, self._granted, self._back))
        self._stack.addWidget(page)
        return page

    def _head(self) -> PageHead:
        leave = button(_BACK, lambda: self._workplace.navigate("permits"), picture="file-text")
        if not self._may_grant():
            return PageHead(_TITLE, _AT_COUNTY, (leave,))
        grant = key_button(_NEW, self.begin, "Ctrl+N", kind="primary")
        return PageHead(_TITLE, _AT_PROVINCE, (leave, grant))

    def _may_grant(self) -> bool:
        province = self._workplace.office.kind is OfficeKind.PROVINCE
        return province and self._workplace.actor.may(Permission.DECIDE_CONFLICTS)

    # What the window asks

    def reload(self) -> None:
        """Read everything again; the account beside the list follows it."""
        self.list.reload()

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._back()
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()

    def leave(self) -> bool:
        """Go back one step; from the list to the permits."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        elif not self.front.close_record():
            self._workplace.navigate("permits")
        return True

    # Granting

    def begin(self) -> None:
        """Begin a new grant."""
        self._open_form(GrantDraft())

    def _begin_for(self, row: QuotaRow) -> None:
        account = row.account
        self._open_form(GrantDraft(account.site, account.kind, account.period))

    def _open_form(self, draft: GrantDraft) -> None:
        if not self._may_grant():
            return

        def ready(offices: tuple[tuple[str, str], ...]) -> None:
            self.form.form.set_lists(_choices(offices))
            self._stack.setCurrentWidget(self.form)
            self.form.open(draft, _NEW, _HINT, key=f"quota/{draft.site}/{draft.kind}/{draft.period}")

        self._workplace.ask(quota_offices).then(ready)

    def _ask_grant(self, typed: GrantDraft) -> Request[Balance]:
        return self._workplace.ask(grant_quota, draft_of(typed))

    def _granted(self, balance: Balance) -> None:
        self._back()
        said = translate(_GRANTED, left=balance.left, granted=balance.granted)
        self._workplace.quiet_line(said)

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.front)

    def _read(self, key: str) -> None:
        place = self.list.model.index_of(key)
        row = None if place is None else self.list.model.row(place)
        if row is not None:
            self.account.show_row(row)


def _choices(offices: tuple[tuple[str, str], ...]) -> Mapping[str, tuple[Choice, ...]]:
    return {
        OFFICES: tuple(Choice(site, name) for site, name in offices),
        KINDS: kind_choices(),
        WAYS: way_choices(),
    }
