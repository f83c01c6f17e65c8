"""The page of questionnaires: versions beside the chosen one, and over them publishing and comparing."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.publications import withdraw
from homejobs_desktop.services.questionnaire_desk import (
    PublishingPlan,
    Standing,
    VersionLine,
    version_lines,
)
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.ui.parts import button, card, column, holder, isolated, row
from homejobs_desktop.ui.screens.questionnaires.acts import VersionActs
from homejobs_desktop.ui.screens.questionnaires.comparing import ComparePage
from homejobs_desktop.ui.screens.questionnaires.declared import (
    PUBLISH_FORM,
    VERSIONS,
    WITHDRAW_FORM,
    PublishDraft,
)
from homejobs_desktop.ui.screens.questionnaires.plan_view import EffectsCard, effects_of
from homejobs_desktop.ui.screens.questionnaires.publishing import PublishPage
from homejobs_desktop.ui.screens.questionnaires.version_card import BLANK, COMPARE, WITHDRAW, VersionCard
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.publishing import Reason, may_publish
from homejobs_desktop.ui.tables.fixed import FixedTable
from homejobs_desktop.ui.tasks import Cancel, Progress
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Questionnaires", "Questionnaires")
_AT_PROVINCE = mark("Questionnaires", "What is published reaches every county with its next package.")
_AT_COUNTY = mark("Questionnaires", "Published by the province; they come with its packages.")
_BACK = mark("Questionnaires", "Assessments")
_PUBLISH = mark("Questionnaires", "Publish from Excel")
_PUBLISH_TITLE = mark("Questionnaires", "Publish version {version} of “{title}”")
_PUBLISH_HINT = mark("Questionnaires", "From its first day on it is asked in every office.")
_SURE = mark(
    "Questionnaires",
    "Version {version} will be asked in every office from {day} on. A version is never changed afterwards; "
    "it can only be withdrawn.",
)
_DO_PUBLISH = mark("Questionnaires", "Publish")
_PUBLISHED = mark(
    "Questionnaires", "Version {version} is published; the counties get it with their next packages."
)
_WITHDRAW = mark("Questionnaires", "Withdraw version {version} of “{title}”")
_WITHDRAW_HINT = mark("Questionnaires", "Its answers stay readable. Then version {version} is asked.")
_WITHDRAW_LAST = mark(
    "Questionnaires", "Its answers stay readable. Then no questionnaire of this name is asked."
)
_WITHDRAWN = mark("Questionnaires", "Version {version} is withdrawn; version {now} is asked now.")
_ASIDE = 352


class QuestionnairesPage(QStackedWidget):
    """Versions, and what is done with them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._may = may_publish(workplace)
        self._lines: tuple[VersionLine, ...] = ()
        self._plan: PublishingPlan | None = None
        self._withdrawn: VersionLine | None = None
        self._wanted = ""
        self.effects = EffectsCard()
        self.table: FixedTable[VersionLine] = FixedTable(VERSIONS, workplace.memory)
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.view.chosen.connect(self._choose)
        self.table.view.opened.connect(lambda _key: self.compare())
        self.acts = VersionActs(self, workplace)
        self.card = VersionCard(may_publish=self._may)
        self.card.setFixedWidth(_ASIDE)
        self.card.wants.connect(self._do)
        self._front = self._overview()
        self.addWidget(self._front)
        self.reload()

    def _overview(self) -> QWidget:
        acts: tuple[QWidget, ...] = (
            button(_BACK, lambda: self._workplace.navigate("surveys"), picture="clipboard-check"),
        )
        if self._may:
            acts = (*acts, key_button(_PUBLISH, self.begin, "Ctrl+N", kind="primary"))
        body = row(card(self.table, margin=8), self.card)
        body.setStretch(0, 1)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, _AT_PROVINCE if self._may else _AT_COUNTY, acts))
        lines.addLayout(body, 1)
        return page

    @cached_property
    def comparing(self) -> ComparePage:
        """The page that compares two versions."""
        page = ComparePage(self._workplace, self._to_front)
        self.addWidget(page)
        return page

    @cached_property
    def publishing(self) -> PublishPage:
        """The page on which a file becomes a version."""
        page = PublishPage(self._workplace)
        page.left.connect(self._to_front)
        page.tried.connect(self.acts.try_out)
        page.printed.connect(self.acts.show_paper_of)
        page.accepted.connect(self._ask_day)
        self.addWidget(page)
        return page

    @cached_property
    def publish_form(self) -> FormPage[PublishDraft]:
        """The form that asks for the first day and the note."""
        handling = Handling(self._publish, self._published, lambda: self.setCurrentWidget(self.publishing))
        page = FormPage(self._workplace, PUBLISH_FORM, handling, aside=holder(column(self.effects, None)))
        self.addWidget(page)
        return page

    @cached_property
    def withdrawal(self) -> FormPage[Reason]:
        """The form that asks why a version is withdrawn."""
        page = FormPage(
            self._workplace, WITHDRAW_FORM, Handling(self._ask_withdraw, self._gone, self._to_front)
        )
        self.addWidget(page)
        return page

    # What is shown

    def reload(self) -> None:
        """Read the versions again."""
        self._workplace.ask(version_lines).then(self._show)

    def _show(self, lines: tuple[VersionLine, ...]) -> None:
        self._lines = lines
        wanted = self._wanted or (self.card.line.id if self.card.line else "")
        self._wanted = ""
        self.table.show_rows(lines)
        in_force = (line for line in lines if line.standing is Standing.IN_FORCE)
        chosen = self._line(wanted) or next(in_force, None) or next(iter(lines), None)
        self.card.show_version(chosen)
        if chosen is not None:
            self.table.view.show_current(chosen.id)

    def _line(self, line_id: str) -> VersionLine | None:
        return next((line for line in self._lines if line.id == line_id), None)

    def _choose(self, line_id: str) -> None:
        line = self._line(line_id)
        if line is not None:
            self.card.show_version(line)

    def open(self, record: str, _action: str) -> None:
        """Show a version, by the id of its publication."""
        self._to_front()
        line = self._line(record)
        if line is None:
            self._wanted = record
            return
        self.table.view.show_current(line.id)
        self.card.show_version(line)

    def _do(self, act: str) -> None:
        line = self.card.line
        if line is None:
            return
        if act == COMPARE:
            self.compare()
        elif act == WITHDRAW:
            self.begin_withdrawal()
        else:
            self.acts.do(act, line)

    def compare(self) -> None:
        """Show the differences of the chosen version to the one before it."""
        if self.card.line is not None and self.card.line.summary is not None:
            self.setCurrentWidget(self.comparing)
            self.comparing.open(self._lines, self.card.line)

    # Publishing

    def begin(self) -> None:
        """Begin publishing; while that is open already, choose a file."""
        if not self._may:
            return
        if self.currentWidget() is self._front:
            self.setCurrentWidget(self.publishing)
            self.publishing.begin()
        elif self.currentWidget() is self.publishing:
            self.publishing.choose()

    def _ask_day(self, plan: PublishingPlan) -> None:
        self._plan = plan
        self.setCurrentWidget(self.publish_form)
        title = translate(_PUBLISH_TITLE, version=_code(plan.form.version), title=Verbatim(plan.form.title))
        draft = PublishDraft(valid_from=plan.first_day)
        key = f"questionnaire-publish/{plan.form.name}/{plan.form.version}"
        self.effects.say(effects_of(plan))
        self.publish_form.open(draft, title, _PUBLISH_HINT, key=key)

    def _publish(self, draft: PublishDraft) -> Request[str]:
        plan = self._plan
        if plan is None:
            return _called_off()
        day = draft.valid_from or plan.first_day
        told = translate(_SURE, version=_code(plan.form.version), day=Verbatim(show_date(day)))
        question = "\n\n".join((told, *effects_of(plan)))
        if not self._workplace.confirm(question, translate(_DO_PUBLISH)):
            return _called_off()
        return self._workplace.ask(publish_form, plan.form, draft.note, day)

    def _published(self, publication: str) -> None:
        version = self._plan.form.version if self._plan else ""
        self._plan, self._wanted = None, publication
        self._to_front()
        self._workplace.quiet_line(translate(_PUBLISHED, version=_code(version)))
        self.reload()

    # Withdrawing

    def begin_withdrawal(self) -> None:
        """Ask why the chosen version is withdrawn."""
        line = self.card.line
        if line is None or not self._may or not line.publication_id or line.withdrawn:
            return
        self._withdrawn = line
        self.setCurrentWidget(self.withdrawal)
        title = translate(_WITHDRAW, version=_code(line.version), title=Verbatim(line.title))
        after = self._asked_without(line)
        hint = translate(_WITHDRAW_HINT, version=_code(after)) if after else translate(_WITHDRAW_LAST)
        self.withdrawal.open(Reason(), title, hint, key=f"questionnaire-withdrawal/{line.id}")

    def _asked_without(self, gone: VersionLine) -> str:
        """Give the version that is asked today when one is withdrawn, "" for none."""
        if gone.standing is not Standing.IN_FORCE:
            fitting = [line for line in self._lines if line.standing is Standing.IN_FORCE]
            return next((line.version for line in fitting if line.name == gone.name), "")
        past = [line for line in self._lines if line.name == gone.name and line.standing is Standing.PAST]
        return next((line.version for line in past), "")

    def _ask_withdraw(self, draft: Reason) -> Request[None]:
        return self._workplace.ask(withdraw, self._withdrawn.id if self._withdrawn else "", draft.reason)

    def _gone(self, _nothing: None) -> None:
        gone = self._withdrawn
        self._to_front()

        def tell(lines: tuple[VersionLine, ...]) -> None:
            self._show(lines)
            asked = (line for line in lines if gone and line.name == gone.name)
            now = next((line.version for line in asked if line.standing is Standing.IN_FORCE), "—")
            version = _code(gone.version if gone else "")
            self._workplace.quiet_line(translate(_WITHDRAWN, version=version, now=_code(now)))

        self._workplace.ask(version_lines).then(tell)

    def _to_front(self) -> None:
        self.setCurrentWidget(self._front)

    # What the window asks

    def may_leave(self) -> bool:
        """Keep what is typed as a draft, and let go."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def save(self) -> None:
        """Save what is typed, or go on to publishing what is shown."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.save()
        elif isinstance(page, PublishPage):
            page.accept()

    def print(self) -> None:
        """Show the blank paper of the chosen version."""
        if self.currentWidget() is self._front:
            self._do(BLANK)

    def leave(self) -> bool:
        """Go back one step; from the versions to the assessments."""
        page = self.currentWidget()
        if isinstance(page, FormPage | PublishPage):
            page.leave()
        elif page is self._front:
            self._workplace.navigate("surveys")
        else:
            self._to_front()
        return True


def _code(version: str) -> Verbatim:
    return Verbatim(isolated(local_digits(version)))


def _called_off() -> Request[str]:
    """Give a request that does nothing: the user thought better of it."""

    def start(
        _done: Callable[[str], None] | None,
        failed: Callable[[Exception], None] | None,
        _progress: Progress | None,
    ) -> Cancel:
        if failed is not None:
            failed(Cancelled())
        return lambda: None

    return Request(start)
