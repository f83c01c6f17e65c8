"""Who is left without a supporter: choose some, choose a supporter, and bring them there in one act."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.coverage import GAP_NAMES, Gap, SupporterRow, UncoveredRow
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.coverage import supporters
from homejobs_desktop.services.uncovered import (
    WITHOUT,
    Moved,
    MoveDraft,
    UncoveredFilter,
    move_covered,
    plan_move,
    uncovered,
)
from homejobs_desktop.ui.parts import card, clear, holder, label, pill, row, scrolled
from homejobs_desktop.ui.screens_kit.coverage_words import permit_words, supporter_choices
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.workplace import Page, Workplace

_TITLE = mark("Coverage", "Left without a supporter")
_HINT = mark("Coverage", "Ctrl+A chooses all that are shown")
_BACK = mark("Coverage", "Back to the coverage")
_MOVE = mark("Coverage", "Bring to the supporter")
_TO = mark("Coverage", "New supporter")
_HOW = mark("Coverage", "The new contracts")
_SIGNED, _PREPARED = mark("Coverage", "signed today"), mark("Coverage", "only prepared")
_PREVIEW = mark("Coverage", "What will be done")
_CHOOSE = mark("Coverage", "Choose people in the list, then their new supporter.")
_CAN = mark("Coverage", "{count} people go to the chosen supporter; what they had ends.")
_CANNOT = mark("Coverage", "{count} cannot go there:")
_DONE = mark("Coverage", "{count} people have a new contract.")
_MOST = 200
"""So many people are brought to another supporter at once; the rest after them."""
_SHOWN = 30
_WAIT_MS = 150
_ASIDE = 320
SIGNED, PREPARED = "signed", "prepared"
_KINDS = (
    ("", mark("Coverage", "All")),
    (WITHOUT, mark("Coverage", "No supporter")),
    (Gap.NO_CONTRACT.value, mark("Coverage", "No contract")),
)
_WHY, _SINCE = mark("Coverage", "Why"), mark("Coverage", "Since")
_FORMER = mark("Coverage", "Former supporter")
OF = "of"
"""Begins what the window is asked for: those whom one supporter's permit leaves over."""


class UncoveredPage(QWidget):
    """The work list of those left over."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._plans: tuple[Moved, ...] = ()
        self.to = ChoiceEdit()
        self.to.setAccessibleName(translate(_TO))
        self.how = OptionsEdit((Choice(SIGNED, translate(_SIGNED)), Choice(PREPARED, translate(_PREPARED))))
        self.how.set_values((SIGNED,))
        self.how.setAccessibleName(translate(_HOW))
        self._of = ""
        self.kind = OptionsEdit(tuple(Choice(code, translate(name)) for code, name in _KINDS))
        self.kind.set_values((WITHOUT,))
        self.kind.setMinimumWidth(330)
        self.list: ListPane[UncoveredRow] = ListPane(self._listing(), workplace, above=(self.kind,))
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._plan)
        self.move_button = key_button(_MOVE, self.move_people, "Ctrl+S", kind="primary")
        self._lay_out()
        self.kind.edited.connect(self._narrow)
        self.to.edited.connect(self._timer.start)
        self.how.edited.connect(self._timer.start)
        self.list.view.selectionModel().selectionChanged.connect(lambda *_changes: self._timer.start())
        self.list.view.model().modelReset.connect(self._timer.start)
        self.list.opened.connect(self._open)
        self._show_plans(())
        self._lists.load(self.list.load)
        self._ask_supporters()

    def _lay_out(self) -> None:
        back = key_button(_BACK, self._go_back, "Esc")
        head = PageHead(_TITLE, _HINT, (back, self.move_button))
        aside = card(
            label(_TO, "label"),
            self.to,
            label(_HOW, "label"),
            self.how,
            label(_PREVIEW, "heading"),
            scrolled(holder(self._found)),
        )
        aside.setFixedWidth(_ASIDE)
        body = row(self.list, aside, spacing=14)
        body.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(head)
        lines.addLayout(body, 1)

    def page(self) -> Page:
        """Give this page as the window handles it."""
        return Page(
            widget=self,
            reload=self.reload,
            open=self.open,
            find=self.list.focus_search,
            save=self.move_people,
            leave=self.leave,
        )

    def _listing(self) -> Listing[UncoveredRow]:
        return Listing(
            name="uncovered",
            ask=lambda text, after, limit: self._workplace.ask(
                uncovered, UncoveredFilter(text, self.kind.values()[0], self._of), after=after, limit=limit
            ),
            columns=(
                Column(mark("Coverage", "Covered person"), lambda each: each.person.name, 15, Look.STRONG),
                Column(_WHY, lambda each: translate(GAP_NAMES[each.gap]), 21, Look.PILL, _tone),
                Column(_SINCE, lambda each: day_words(each.since), 11),
                Column(_FORMER, _former, 16),
                Column(mark("Coverage", "Contract or permit"), _target, 16, Look.CODE),
            ),
            key=lambda each: each.target,
            placeholder=mark("Coverage", "Name, national code, supporter, number …"),
            nothing=(
                mark("Coverage", "Nobody is left without a supporter"),
                mark("Coverage", "Whoever loses the supporter or the contract stands here."),
            ),
            unfound=(
                mark("Coverage", "Nobody was found"),
                mark("Coverage", "Type a name, a code or a number."),
            ),
            icon="circle-check",
        )

    # What is chosen

    def chosen(self) -> tuple[str, ...]:
        """Give those chosen in the list, from the top."""
        return tuple(each.target for each in self.list.chosen_rows()[:_MOST])

    def _move(self) -> MoveDraft:
        signed = self.how.values() == (SIGNED,)
        return MoveDraft(self.to.value(), self._workplace.clock.today() if signed else None)

    def _plan(self) -> None:
        targets, move = self.chosen(), self._move()
        if not targets or not move.supporter_permit or not self._may_move():
            self._show_plans(())
            return
        self._workplace.ask(plan_move, targets, move).then(
            lambda plans: (
                self._show_plans(plans) if (self.chosen(), self._move()) == (targets, move) else None
            )
        )

    def _show_plans(self, plans: tuple[Moved, ...]) -> None:
        self._plans = plans
        clear(self._found)
        possible = [plan for plan in plans if _is_possible(plan)]
        hindered = [plan for plan in plans if not _is_possible(plan)]
        if not plans:
            self._found.addWidget(label(_CHOOSE, "hint", wrap=True))
        if possible:
            self._found.addWidget(label(translate(_CAN, count=len(possible)), "strong", wrap=True))
        self._say(possible, "good")
        if hindered:
            self._found.addWidget(label(translate(_CANNOT, count=len(hindered)), "strong", wrap=True))
        self._say(hindered, "bad")
        self._found.addStretch()
        self.move_button.setEnabled(bool(possible))

    def _say(self, plans: list[Moved], tone: str) -> None:
        for plan in plans[:_SHOWN]:
            self._found.addLayout(row(pill(plan.person, tone), None))
            for problem in plan.problems:
                self._found.addWidget(label(problem.sentence(), "hint", wrap=True))

    def _may_move(self) -> bool:
        county = self._workplace.office.kind is OfficeKind.COUNTY
        return county and self._workplace.actor.may(Permission.ISSUE_PERMITS)

    # What is done

    def move_people(self) -> None:
        """Bring those to the chosen supporter whom nothing hinders, as the preview says."""
        targets = tuple(plan.target for plan in self._plans if _is_possible(plan))
        if not targets or not self.move_button.isEnabled():
            return
        self.move_button.setEnabled(False)
        self._workplace.ask(move_covered, targets, self._move()).then(self._moved)

    def _moved(self, done: tuple[Moved, ...]) -> None:
        count = sum(each.contract is not None for each in done)
        self._workplace.quiet_line(translate(_DONE, count=count))
        self.list.view.clearSelection()
        self.list.load()
        self._ask_supporters()

    def _ask_supporters(self) -> None:
        def offer(rows: tuple[SupporterRow, ...]) -> None:
            chosen = self.to.value()
            self.to.set_choices(supporter_choices(rows))
            if chosen in {each.permit.number for each in rows}:
                self.to.set_value(chosen)

        self._workplace.ask(supporters).then(offer)

    def _open(self, target: str) -> None:
        """Show the contract, or the permit of somebody without one."""
        each = self.list.row_of(target)
        if each is not None:
            self._workplace.navigate("coverage" if each.contract else "permits", target)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self.list.reload)
        self._ask_supporters()

    def open(self, _record: str, action: str) -> None:
        """Show those whom one supporter leaves over (`of:` and the permit), or everybody."""
        verb, _, about = action.partition(":")
        self._of = about if verb == OF else ""
        self.list.load()

    def leave(self) -> bool:
        """Go back to the coverage."""
        self._go_back()
        return True

    def _narrow(self) -> None:
        self._of = ""
        self.list.load()

    def _go_back(self) -> None:
        self._workplace.navigate("coverage")


def _is_possible(plan: Moved) -> bool:
    return all(problem.soft for problem in plan.problems)


def _tone(each: UncoveredRow) -> str:
    return "bad" if each.gap.is_without_supporter else "warn"


def _former(each: UncoveredRow) -> str:
    return each.supporter or permit_words(each.supporter_number)


def _target(each: UncoveredRow) -> str:
    return each.contract.number if each.contract else show_permit_number(each.permit.number)
