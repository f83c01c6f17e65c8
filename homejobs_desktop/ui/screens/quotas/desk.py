"""The page of quotas: the accounts, the grants of the chosen one, and the form that grants."""

from collections.abc import Mapping
from functools import cached_property

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.quotas import Balance
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.quotas import QuotaRow, grant_quota, quota_offices
from homejobs_desktop.ui.screens.quotas.account import AccountCard
from homejobs_desktop.ui.screens.quotas.declared import (
    GRANT_FORM,
    KINDS,
    OFFICES,
    WAYS,
    GrantDraft,
    draft_of,
    quotas_listing,
    way_choices,
)
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.plan_fields import type_choices
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Quotas", "Quotas of permits")
_AT_PROVINCE = mark("Quotas", "How many permits each county may issue")
_AT_COUNTY = mark("Quotas", "How many permits this office may issue; renewals are not counted")
_NEW = mark("Quotas", "Grant a quota")
_BACK = mark("Quotas", "Back to the permits")
_HINT = mark("Quotas", "The county learns of it with the next package.")
_GRANTED = mark("Quotas", "Granted: {left} of {granted} permits are left.")


class QuotasDesk(Section[QuotaRow]):
    """The accounts beside their grants, and the form that grants."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, home="permits")
        self.account = AccountCard(grants=self.may_begin())
        hint = _AT_PROVINCE if self.may_begin() else _AT_COUNTY
        head = self.head(_TITLE, hint, (self.way_to("permits", _BACK, "file-text"),), new=_NEW)
        self.lay_out(head, ListPane(quotas_listing(workplace), workplace), self.account)
        self.list.model.loaded.connect(lambda: self.read(self.shown))
        self.account.closed.connect(self.front.close_record)
        self.account.wants.connect(self._begin_like)

    @cached_property
    def form(self) -> FormPage[GrantDraft]:
        """The form that grants; its offices are asked for each time."""
        handling = Handling(self._ask_grant, self._granted, self.back)
        return self.over(FormPage(self.workplace, GRANT_FORM, handling))

    def may_begin(self) -> bool:
        province = self.workplace.office.kind is OfficeKind.PROVINCE
        return province and self.workplace.actor.may(Permission.DECIDE_CONFLICTS)

    def make_new(self) -> None:
        self._open_form(GrantDraft())

    def read(self, record: str) -> None:
        row = self.list.row_of(record)
        if row is not None:
            self.account.show_row(row)

    def _begin_like(self, row: QuotaRow) -> None:
        account = row.account
        self._open_form(GrantDraft(account.site, account.kind, account.period))

    def _open_form(self, draft: GrantDraft) -> None:
        if not self.may_begin():
            return

        def ready(offices: tuple[tuple[str, str], ...]) -> None:
            self.form.form.set_lists(_choices(offices))
            self.turn_to(self.form)
            self.form.open(draft, _NEW, _HINT, key=f"quota/{draft.site}/{draft.kind}/{draft.period}")

        self.workplace.ask(quota_offices).then(ready)

    def _ask_grant(self, typed: GrantDraft) -> Request[Balance]:
        return self.workplace.ask(grant_quota, draft_of(typed))

    def _granted(self, balance: Balance) -> None:
        self.back()
        said = translate(_GRANTED, left=balance.left, granted=balance.granted)
        self.workplace.quiet_line(said)


def _choices(offices: tuple[tuple[str, str], ...]) -> Mapping[str, tuple[Choice, ...]]:
    return {
        OFFICES: tuple(Choice(site, name) for site, name in offices),
        KINDS: type_choices(),
        WAYS: way_choices(),
    }
