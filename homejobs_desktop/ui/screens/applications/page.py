"""The page of one application: what is asked for, its conditions, and what was done with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.applications import Act, Step
from homejobs_desktop.domain.conditions import LIST, Finding, Met, missing
from homejobs_desktop.domain.papers import PAPERS
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.applications import ApplicationFile
from homejobs_desktop.ui.parts import (
    button,
    card,
    clear,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
    shown,
)
from homejobs_desktop.ui.screens.applications.declared import STATES, age_words, stage_tone
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.ages import days_tone
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.plan_fields import type_words
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.numbers import show_number
from homejobs_desktop.ui.widgets.timeline import Event, Timeline
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Applications", "{name}, {field}")
_IN_STAGE = mark("Applications", "In this stage: {days}")
_CONDITIONS = mark("Applications", "Conditions")
_STORY = mark("Applications", "What was done")
_WAIVE = mark("Applications", "Waive")
_WAIVED_BY = mark("Applications", "{day}, {actor}: {reason}")
_LACKS = mark("Applications", "{count} are missing")
_ALL_MET = mark("Applications", "all met or waived")
_STANDINGS = {
    Met.MET: (mark("Applications", "met"), "good"),
    Met.MISSING: (mark("Applications", "missing"), "bad"),
    Met.WAIVED: (mark("Applications", "waived"), "warn"),
}
_LETTER = mark("Applications", "Letter {number}")
_LETTER_OF = mark("Applications", "Letter {number} of {day}")
_WITH = mark("Applications", "Agency: {name}")
_WAIVER = mark("Applications", "Condition waived: {name}")
_PRINTED = mark("Applications", "Printed: {paper}")
_PAPERS = Action("papers", mark("Papers", "Papers"), "printer", "Ctrl+Shift+P")
_ACTS = (
    Action("stage", mark("Applications", "Next stage"), "transfer", "Ctrl+M", "primary"),
    Action("issue", mark("Applications", "Issue the permit"), "certificate", "Ctrl+I", "primary"),
    Action("edit", mark("Applications", "Correct"), "pencil", "Ctrl+E"),
    Action("permit", mark("Applications", "Open the permit"), "file-text"),
)
_STORY_WIDTH = 380


class ApplicationView(QWidget):
    """Shows one application.

    Signals:
        wants: an action was chosen: `stage`, `issue`, `edit`, `person`, `permit`, `close`, `waive:CODE`.

    Attributes:
        papers: the menu of papers; whoever shows the page fills it.
    """

    wants = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self.file: ApplicationFile | None = None
        self._may = workplace.actor.may(Permission.ISSUE_PERMITS)
        self._title = label("", "title")
        self.stage, self.days = PillLabel(""), PillLabel("")
        self._facts = FactGrid(4)
        self._lacks = PillLabel("")
        self._conditions = QVBoxLayout()
        self._conditions.setSpacing(6)
        self._story = Timeline()
        self.acts = ActionRow(_ACTS)
        self.papers = self.acts.add_menu(_PAPERS, {})
        self.acts.wants.connect(self.wants)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addLayout(row(self._title, self.stage, self.days, None, *self._leaving(), spacing=8))
        lines.addWidget(self.acts)
        lines.addLayout(self._body(), 1)

    def _leaving(self) -> tuple[QWidget, ...]:
        person = button(
            mark("Applications", "Applicant's file"), lambda: self.wants.emit("person"), picture="user"
        )
        return person, key_button(mark("Permits", "Close"), lambda: self.wants.emit("close"), "Esc")

    def _body(self) -> QHBoxLayout:
        asked = card(self._facts, margin=14)
        head = row(label(_CONDITIONS, "heading"), self._lacks, None, spacing=10)
        conditions = card(head, self._conditions, margin=14)
        main = scrolled(holder(column(asked, conditions, None, spacing=12)))
        story = card(label(_STORY, "heading"), scrolled(self._story), margin=14)
        story.setFixedWidth(_STORY_WIDTH)
        body = row(main, story, spacing=14)
        body.setStretch(0, 1)
        return body

    def act(self, name: str) -> QPushButton:
        """Give the button of an action."""
        return self.acts.act(name)

    def show_application(self, file: ApplicationFile) -> None:
        """Show an application."""
        self.file = file
        item, today = file.item, self._workplace.clock.today()
        name = item.legal_name or item.person
        field = self._lists.name("fields", item.field_code)
        self._title.setText(shown(translate(_TITLE, name=name, field=field)))
        self.stage.say(self._lists.name(STATES, item.state), stage_tone(item))
        words = age_words(item, today)
        self.days.say(translate(_IN_STAGE, days=words) if words else "", days_tone(item.days_in_stage(today)))
        self.days.setVisible(bool(words))
        self._facts.show_facts(self._facts_of(file))
        self._show_conditions(file)
        self._story.show_events(tuple(self._event(step) for step in reversed(file.steps)))
        self._offer(file)

    def _offer(self, file: ApplicationFile) -> None:
        item = file.item
        own = item.owner == self._workplace.office.site
        offered = {
            "stage": self._may and bool(set(file.moves) - {ApplicationState.PERMIT_ISSUED}),
            "issue": self._may and ApplicationState.PERMIT_ISSUED in file.moves,
            "papers": own and self._workplace.actor.may(Permission.PRINT_PERMITS),
            "edit": self._may and item.is_open and bool(file.moves),
            "permit": bool(file.permit_id),
        }
        self.acts.offer(offered)

    def _facts_of(self, file: ApplicationFile) -> tuple[Fact, ...]:
        item, draft = file.item, file.draft

        return (
            Fact(mark("Applications", "Applicant"), item.person),
            Fact(mark("Permits", "National code"), local_digits(item.national_code), code=True),
            Fact(mark("Permits", "Type"), type_words(item.permit_type)),
            Fact(mark("Permits", "Field of activity"), self._lists.name("fields", item.field_code)),
            Fact(mark("Permits", "Executive agency"), self._lists.name("agencies", item.agency)),
            Fact(mark("Applications", "Registered on"), day_words(item.registered_on)),
            Fact(
                mark("Permits", "Tracking number in the national system"),
                local_digits(draft.tracking_no),
                code=True,
            ),
            Fact(
                mark("Permits", "Number of the supporter's permit"),
                local_digits(draft.supporter_permit),
                code=True,
            ),
            Fact(mark("Permits", "Name of the legal person"), item.legal_name),
            Fact(mark("Permits", "National id of the legal person"), local_digits(item.legal_id), code=True),
            Fact(mark("Permits", "Capital needed (rials)"), show_number(draft.capital_rial)),
            Fact(mark("Permits", "Own contribution (rials)"), show_number(draft.own_contribution_rial)),
            Fact(mark("Permits", "Loan asked for (rials)"), show_number(draft.loan_requested_rial)),
            Fact(mark("Permits", "Expected jobs"), show_number(draft.expected_jobs)),
            Fact(mark("Permits", "Description of the plan"), draft.description, span=4),
        )

    # Conditions

    def _show_conditions(self, file: ApplicationFile) -> None:
        clear(self._conditions)
        lacking = len(missing(file.findings))
        words = translate(_LACKS, count=lacking) if lacking else translate(_ALL_MET)
        self._lacks.say(words, "bad" if lacking else "good")
        self._lacks.setVisible(bool(file.findings))
        waives = self._may and file.item.is_open and bool(file.moves)
        for finding in file.findings:
            self._conditions.addWidget(self._condition(finding, waives=waives))

    def _condition(self, finding: Finding, *, waives: bool) -> QWidget:
        words, tone = _STANDINGS[finding.standing]
        state = pill(words, tone)
        state.setFixedWidth(84)
        about = label(self._said(finding), "hint", wrap=True)
        named = label(finding.name, "strong", wrap=True)
        text = column(named, about, spacing=0) if self._said(finding) else column(named)
        line = row(state, text, spacing=10)
        line.setStretch(1, 1)
        if waives and finding.waivable and finding.standing is Met.MISSING:
            waive = button(_WAIVE, partial(self.wants.emit, f"waive:{finding.code}"), kind="link")
            waive.setAccessibleName(f"{translate(_WAIVE)}: {finding.name}")
            line.addWidget(waive)
        return holder(line)

    def _said(self, finding: Finding) -> str:
        waiver = finding.waiver
        if waiver is not None:
            day = day_words(waiver.day)
            return translate(_WAIVED_BY, day=day, actor=waiver.actor, reason=waiver.reason)
        return translate(finding.text, **(finding.params or {})) if finding.text else ""

    # Steps

    def _event(self, step: Step) -> Event:
        pictures = {Act.WAIVER: "scale", Act.PAPER: "printer"}
        picture = pictures[Act(step.act)] if step.act in pictures else "transfer"
        return Event(
            title=self._event_title(step),
            lines=tuple(line for line in self._event_lines(step) if line),
            when=day_words(step.happened_on),
            who=step.actor,
            icon=picture,
        )

    def _event_title(self, step: Step) -> str:
        if step.act == Act.WAIVER:
            return translate(_WAIVER, name=self._lists.name(LIST, step.condition))
        if step.act == Act.PAPER:
            known = PAPERS.get(step.paper)
            return translate(_PRINTED, paper=known.name if known else Verbatim(step.paper))
        return self._lists.name(STATES, step.stage)

    def _event_lines(self, step: Step) -> tuple[str, ...]:
        office = translate(_WITH, name=self._lists.name("agencies", step.office)) if step.office else ""
        return office, self._letter(step), step.text

    def _letter(self, step: Step) -> str:
        if not step.letter_no:
            return ""
        number = isolated(local_digits(step.letter_no))
        if step.letter_date is None:
            return translate(_LETTER, number=number)
        return translate(_LETTER_OF, number=number, day=show_date(step.letter_date))
