"""The page of the rules: what holds today beside its editions, and, at the province, the forms over both."""

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.publications import Publication
from homejobs_desktop.domain.rule_changes import HANDLING
from homejobs_desktop.domain.rules import PermitRules
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.publications import withdraw
from homejobs_desktop.services.rules import (
    compare_rules,
    permit_rules,
    publish_rule,
    rule_editions,
    unusable_editions,
)
from homejobs_desktop.ui.parts import button, column, holder, row, scrolled
from homejobs_desktop.ui.screens.rules.declared import (
    CHANGE_FORM,
    HANDLING_NAMES,
    TYPE_NAMES,
    WITHDRAW_FORM,
    RuleDraft,
    change_of,
    choices,
    filled,
)
from homejobs_desktop.ui.screens.rules.editions import EditionsCard
from homejobs_desktop.ui.screens.rules.today import HandlingCard, TodayCard
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.publishing import Reason, may_publish
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Rules", "Rules of permits")
_AT_PROVINCE = mark(
    "Rules", "A change reaches every county with its next package; old permits keep their rule."
)
_AT_COUNTY = mark("Rules", "Kept by the province; they come with its packages.")
_CHANGE = mark("Rules", "Change a rule")
_HINT = mark("Rules", "What is left as it is stays as the rule of that day has it.")
_BACK = mark("Rules", "Settings")
_WITHDRAW = mark("Rules", "Withdraw edition {version}")
_WITHDRAW_HINT = mark("Rules", "The rule before it holds again, in every county once its package is read.")
_PUBLISHED = mark("Rules", "The change is published.")
_WITHDRAWN = mark("Rules", "Edition {version} is withdrawn.")
_ASIDE = 380


class RulesPage(QStackedWidget):
    """What holds, what was changed, and the forms."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._may = may_publish(workplace)
        self._rules = PermitRules(())
        self._base = RuleDraft()
        self._kind = ""
        self._withdrawn: Publication | None = None
        self.today, self.handling = TodayCard(), HandlingCard()
        self.editions = EditionsCard(may_withdraw=self._may)
        self.editions.setFixedWidth(_ASIDE)
        self.editions.compare.connect(self._compare)
        self.editions.withdraw.connect(self.begin_withdrawal)
        self._front = self._overview()
        self.addWidget(self._front)
        self.reload()

    def _overview(self) -> QWidget:
        acts: tuple[QWidget, ...] = (
            button(_BACK, lambda: self._workplace.navigate("settings"), picture="settings"),
        )
        if self._may:
            acts = (*acts, key_button(_CHANGE, self.begin, "Ctrl+N", kind="primary"))
        hint = _AT_PROVINCE if self._may else _AT_COUNTY
        body = row(scrolled(holder(column(self.today, self.handling, None, spacing=12))), self.editions)
        body.setStretch(0, 1)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, hint, acts))
        lines.addLayout(body, 1)
        return page

    @cached_property
    def change(self) -> FormPage[RuleDraft]:
        """The form that changes a rule."""
        handling = Handling(self._ask_publish, self._published, self._back)
        page = FormPage(self._workplace, CHANGE_FORM, handling)
        page.form.set_lists(choices())
        page.form.changed.connect(self._typed)
        self.addWidget(page)
        return page

    @cached_property
    def withdrawal(self) -> FormPage[Reason]:
        """The form that asks why an edition is withdrawn."""
        handling = Handling(self._ask_withdraw, self._gone, self._back)
        page = FormPage(self._workplace, WITHDRAW_FORM, handling)
        self.addWidget(page)
        return page

    # What is shown

    def reload(self) -> None:
        """Read the rules and their editions again."""
        self._workplace.ask(permit_rules).then(self._show_rules)
        self._workplace.ask(rule_editions).then(self._show_editions)

    def _show_rules(self, rules: PermitRules) -> None:
        self._rules = rules
        today = self._workplace.clock.today()
        self.today.show_rules(rules, today)
        self.handling.show_rules(rules, today)

    def _show_editions(self, editions: tuple[Publication, ...]) -> None:
        today = self._workplace.clock.today()
        self._workplace.ask(unusable_editions).then(
            lambda unusable: self.editions.show_editions(editions, unusable, today)
        )

    def _compare(self, before: str, after: str) -> None:
        self._workplace.ask(compare_rules, before, after).then(self.editions.show_differences)

    # The forms

    def begin(self) -> None:
        """Open the form that changes a rule."""
        if not self._may:
            return
        today = self._workplace.clock.today()
        draft = RuleDraft(kind=PermitType.INDEPENDENT, valid_from=today)
        self._base = filled(draft, self._rules, today)
        self._kind = draft.kind
        self.setCurrentWidget(self.change)
        self.change.open(self._base, _CHANGE, _HINT)
        self._show_fields(draft.kind)

    def _typed(self, name: str) -> None:
        """Bring in the values of another rule, once another one is chosen."""
        state = self.change.form.state
        kind = str(state.value("kind") or "")
        if name != "kind" or not kind or kind == self._kind:
            return
        self._kind = kind
        self._show_fields(kind)
        today = self._workplace.clock.today()
        self._base = filled(RuleDraft(kind=kind), self._rules, today)
        for each in sorted(HANDLING_NAMES if kind == HANDLING else TYPE_NAMES):
            self.change.form.put(each, getattr(self._base, each))

    def _show_fields(self, kind: str) -> None:
        self.change.form.set_shown(TYPE_NAMES, shown=kind != HANDLING)
        self.change.form.set_shown(HANDLING_NAMES, shown=kind == HANDLING)

    def _ask_publish(self, draft: RuleDraft) -> Request[str]:
        return self._workplace.ask(publish_rule, change_of(draft, self._base))

    def _published(self, _edition: str) -> None:
        self._back()
        self._workplace.quiet_line(translate(_PUBLISHED))

    def begin_withdrawal(self, edition: Publication) -> None:
        """Ask why an edition is withdrawn."""
        self._withdrawn = edition
        self.setCurrentWidget(self.withdrawal)
        title = translate(_WITHDRAW, version=edition.version)
        self.withdrawal.open(Reason(), title, _WITHDRAW_HINT, key=f"rule-withdrawal/{edition.id}")

    def _ask_withdraw(self, draft: Reason) -> Request[None]:
        edition = self._withdrawn.id if self._withdrawn else ""
        return self._workplace.ask(withdraw, edition, draft.reason)

    def _gone(self, _nothing: None) -> None:
        version = self._withdrawn.version if self._withdrawn else ""
        self._back()
        self._workplace.quiet_line(translate(_WITHDRAWN, version=version))

    def _back(self) -> None:
        self.setCurrentWidget(self._front)

    # What the window asks

    def may_leave(self) -> bool:
        """Keep what is typed as a draft, and let go."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def save(self) -> None:
        """Save what is typed."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.save()

    def leave(self) -> bool:
        """Go back from a form to the page, from the page to the settings."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        else:
            self._workplace.navigate("settings")
        return True
