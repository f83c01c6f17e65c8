"""What is done with an issued permit: state, second person, renewal, new paper, amendment."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from homejobs_desktop.domain.entities import PERMIT
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.domain.transitions import next_states
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services import permit_moves, permit_papers, permit_wishes
from homejobs_desktop.services.permit_papers import Amended, RenewalPlan
from homejobs_desktop.ui.forms.fields import Form
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.permits.act_forms import (
    AMEND_FORM,
    ENDS_WITH_PAPER,
    MOVE_FORM,
    REASONS,
    RENEW_FORM,
    STATES,
    AmendDraft,
    MoveDraft,
    RenewDraft,
    amendment_of,
)
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.plan_fields import COVERED_ONLY
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request

D = TypeVar("D")

_MOVE = mark("Permits", "State of permit {number}")
_MOVE_HINT = mark("Permits", "The reason becomes a note in the holder's file.")
_AMEND = mark("Permits", "Amend permit {number}")
_AMEND_HINT = mark("Permits", "The number stays; the next sheet is a new copy.")
_RENEW = mark("Permits", "Renew permit {number}")
_RENEW_HINT = mark("Permits", "Issued on {issued}, valid until {expires}; the present permit ends.")
_NEW_PAPER = mark("Permits", "New paper (lost or damaged)")
_MOVED = mark("Permits", "The state was changed.")
_WAITS = mark("Permits", "Another user of this office must confirm it now.")
_ASK = mark("Permits", "Ask the province: {state}")
_SENT = mark("Permits", "The province is asked with the next package.")
_ASKED = "ask:"
"""Before a state that only the province can bring about."""
_DROPPED = mark("Permits", "What waited was dropped.")
_REPLACED = mark("Permits", "Permit {number} takes the place of the old one. Ctrl+P prints its sheet.")
_AMENDED = mark("Permits", "The permit was amended; its next sheet is copy {copy}.")
_CONFIRM = mark("Permits", "Permit {number}: confirm the state “{state}”?")
_CONFIRM_IT = mark("Permits", "Confirm")


def _shown(permit: PermitRow) -> str:
    return isolated(local_digits(show_permit_number(permit.number)))


class PermitActs:
    """The forms over the list, each made when it is first wanted.

    Args:
        section: Where the forms are put.
        done: Called with the permit that is shown then, and what is told of it.
    """

    def __init__(self, section: Section[PermitRow], done: Callable[[PermitRow, str], None]) -> None:
        self._section = section
        self._workplace = section.workplace
        self._lists = section.lists
        self._done = done
        self._permit_id = ""
        self._wished = False
        self._before = AmendDraft()

    # The forms

    @cached_property
    def moving(self) -> FormPage[MoveDraft]:
        """The form that changes a permit's state."""
        page = self._over(MOVE_FORM, self._ask_move, self._moved)
        page.form.changed.connect(self._offer_reasons)
        return page

    @cached_property
    def amending(self) -> FormPage[AmendDraft]:
        """The form that amends a permit."""
        return self._section.over_form(
            AMEND_FORM, Handling(self._ask_amend, self._amended, self._section.back)
        )

    @cached_property
    def renewing(self) -> FormPage[RenewDraft]:
        """The form that renews a permit."""
        return self._over(RENEW_FORM, self._ask_renew, self._replaced)

    def _over(
        self, form: Form[D], ask: Callable[[D], Request[PermitRow]], done: Callable[[PermitRow], None]
    ) -> FormPage[D]:
        page = FormPage(self._workplace, form, Handling(ask, done, self._section.back))
        return self._section.over(page)

    def do(self, action: str, row: PermitRow) -> None:
        """Begin `move`, `amend`, `renew`, `confirm` or `drop`; anything else is not done here."""
        acts = {
            "move": self.open_move, "amend": self.open_amend, "renew": self.open_renew,
            "confirm": self.confirm, "drop": self.drop,
        }  # fmt: skip
        if action in acts:
            self._permit_id = row.id
            acts[action](row)

    # The state

    def open_move(self, row: PermitRow) -> None:
        """Ask for the new state."""
        self._workplace.ask(permit_wishes.askable_states, row.id).then(
            lambda asked: self._show_move(row, asked)
        )

    def _show_move(self, row: PermitRow, asked: tuple[str, ...]) -> None:
        """Show the form; `asked` are the states for which only the province can be asked."""
        own = next_states(PERMIT.name, row.state, self._workplace.office.kind)
        states = (*own, *(f"{_ASKED}{state}" for state in asked))
        choices = tuple(Choice(state, self._state_words(state)) for state in states)
        self.moving.form.set_lists({STATES: choices, REASONS: ()})
        self._section.turn_to(self.moving)
        first = states[0] if len(states) == 1 else ""
        title = translate(_MOVE, number=_shown(row))
        self.moving.open(MoveDraft(state=first), title, _MOVE_HINT, key=f"permit-move/{row.id}")
        self._offer_reasons("state")

    def _state_words(self, state: str) -> str:
        if state == ENDS_WITH_PAPER:
            return translate(_NEW_PAPER)
        name = self._lists.name("permit_states", state.removeprefix(_ASKED))
        return translate(_ASK, state=name) if state.startswith(_ASKED) else name

    def _offer_reasons(self, name: str) -> None:
        if name != "state":
            return
        form = self.moving.form
        state = str(form.state.value("state")).removeprefix(_ASKED)
        items = self._lists.book.items(permit_moves.REASONS, self._workplace.clock.today())
        fitting = tuple(Choice(item.code, item.name) for item in items if state in item.texts("moves"))
        form.set_lists({REASONS: fitting})
        if form.state.value("code") not in {choice.code for choice in fitting}:
            form.put("code", "")

    def _ask_move(self, draft: MoveDraft) -> Request[PermitRow]:
        ask = self._workplace.ask
        if draft.state == ENDS_WITH_PAPER:
            return ask(permit_papers.replace_permit, self._permit_id, draft.code, draft.reason)
        self._wished = draft.state.startswith(_ASKED)
        if self._wished:
            state = draft.state.removeprefix(_ASKED)
            return ask(permit_wishes.ask_province, self._permit_id, state, draft.reason, draft.code)
        return ask(permit_moves.move_permit, self._permit_id, draft.state, draft.reason, draft.code)

    def _moved(self, row: PermitRow) -> None:
        if row.id != self._permit_id:
            self._replaced(row)
        else:
            told = _SENT if self._wished else _WAITS if row.waits_for else _MOVED
            self._done(row, translate(told))

    # The second person

    def confirm(self, row: PermitRow) -> None:
        """Carry out what another user asked for."""
        state = self._state_words(row.waits_for)
        question = translate(_CONFIRM, number=_shown(row), state=state)
        if self._workplace.confirm(question, translate(_CONFIRM_IT)):
            self._workplace.ask(permit_moves.confirm_move, row.id).then(
                lambda after: self._done(after, translate(_MOVED))
            )

    def drop(self, row: PermitRow) -> None:
        """Forget what was asked for."""
        self._workplace.ask(permit_moves.drop_move, row.id).then(
            lambda after: self._done(after, translate(_DROPPED))
        )

    # The paper

    def open_renew(self, row: PermitRow) -> None:
        """Show what a renewal would give; a permit that cannot be renewed is not asked about."""
        self._workplace.ask(permit_papers.plan_renewals, (row.id,)).then(
            lambda plans: self._show_plan(plans[0])
        )

    def _show_plan(self, plan: RenewalPlan) -> None:
        row = plan.permit
        self._section.turn_to(self.renewing)
        until = show_date(plan.expires_on) if plan.expires_on else "—"
        hard = [problem.sentence() for problem in plan.problems if not problem.soft]
        hint = hard[0] if hard else translate(_RENEW_HINT, issued=show_date(plan.issued_on), expires=until)
        title = translate(_RENEW, number=_shown(row))
        self.renewing.open(RenewDraft(), title, hint, key=f"permit-renew/{row.id}")
        self.renewing.save_button.setEnabled(plan.possible)

    def _ask_renew(self, draft: RenewDraft) -> Request[PermitRow]:
        return self._workplace.ask(permit_papers.renew_permit, self._permit_id, draft.letter_no)

    def _replaced(self, row: PermitRow) -> None:
        self._done(row, translate(_REPLACED, number=_shown(row)))

    def open_amend(self, row: PermitRow) -> None:
        """Ask what is amended."""
        self._section.turn_to(self.amending)
        self._before = AmendDraft(row.agency, "", row.expires_on)
        title = translate(_AMEND, number=_shown(row))
        self.amending.open(self._before, title, _AMEND_HINT, key=f"permit-amend/{row.id}")
        self.amending.form.set_shown(COVERED_ONLY, shown=row.permit_type == PermitType.COVERED)

    def _ask_amend(self, draft: AmendDraft) -> Request[Amended]:
        amendment = amendment_of(draft, self._before)
        return self._workplace.ask(permit_papers.amend_permit, self._permit_id, amendment, draft.reason)

    def _amended(self, amended: Amended) -> None:
        self._done(amended.permit, translate(_AMENDED, copy=amended.copy_no))
