"""The form that writes down what came of one referral, or of a selection."""

from homejobs_desktop.domain.entities import REFERRAL
from homejobs_desktop.domain.referrals import REASONED, OutcomeDraft, ReferralItem
from homejobs_desktop.domain.transitions import ReferralState, next_states
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.referral_moves import settle_referrals
from homejobs_desktop.services.stages import Moved
from homejobs_desktop.ui.screens.referrals.declared import OUTCOME_FORM, OUTCOMES
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.referral_words import action_words, state_words
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request

_ONE = mark("Referrals", "What came of the referral of {name}")
_MANY = mark("Referrals", "What came of {count} referrals")
_NOW = mark("Referrals", "{action}: {place}. Now: {state}")
_NOW_MANY = mark("Referrals", "Now: {state}")
_MOVED = mark("Referrals", "Written down for {count} referrals: {state}.")
_STAYED = mark("Referrals", "{count} stayed as they are. {person}: {why}")
_OVER = mark("Referrals", "Among what is chosen something is over already. Choose open referrals only.")
_NEXT = frozenset({"follow_up_on"})


class OutcomePage:
    """Asks what came of referrals and writes it down.

    Args:
        section: where the form is put.
    """

    def __init__(self, section: Section[ReferralItem]) -> None:
        self._section = section
        self._workplace = section.workplace
        self._items: tuple[ReferralItem, ...] = ()
        self._state = ""
        handling = Handling(self._ask, self._moved, section.back)
        self.page: FormPage[OutcomeDraft] = section.over(FormPage(self._workplace, OUTCOME_FORM, handling))
        self.page.form.changed.connect(self._changed)

    def begin(self, items: tuple[ReferralItem, ...], state: str = "") -> bool:
        """Open the form for these referrals; False when no state follows for all of them."""
        kind = self._workplace.office.kind
        ways = [next_states(REFERRAL.name, item.state, kind) for item in items]
        common = [each for each in ways[0] if all(each in way for way in ways)]
        if not common:
            self._workplace.show_problem(Invalid(_OVER))
            return False
        self._items = items
        choices = tuple(Choice(each, state_words(each)) for each in common)
        self.page.form.set_lists({OUTCOMES: choices})
        self._show(state if state in common else "")
        return True

    def _show(self, state: str) -> None:
        count, first = len(self._items), self._items[0]
        now = "، ".join(sorted({state_words(item.state) for item in self._items}))
        if count == 1:
            title = translate(_ONE, name=first.person)
            hint = translate(_NOW, action=action_words(first.action), place=Verbatim(first.place), state=now)
        else:
            title, hint = translate(_MANY, count=count), translate(_NOW_MANY, state=now)
        key = first.id if count == 1 else "many"
        self.page.open(OutcomeDraft(state=state), title, hint, key=f"referral-outcome/{key}")
        self._changed("state")
        if state:
            self.page.form.go_to("result" if state in REASONED else "on")

    def _changed(self, name: str) -> None:
        if name == "state":
            state = str(self.page.form.state.value("state"))
            self.page.form.set_shown(_NEXT, shown=state == ReferralState.ACCEPTED)

    def _ask(self, draft: OutcomeDraft) -> Request[Moved]:
        self._state = draft.state
        return self._workplace.ask(settle_referrals, tuple(item.id for item in self._items), draft)

    def _moved(self, told: Moved) -> None:
        if told.stayed and not told.moved:
            # Nothing was written: what speaks against it is shown in the form, which stays.
            self.page.save_button.setEnabled(True)
            refusal = told.stayed[0].why
            if not self.page.form.refused(refusal):
                self._workplace.show_problem(refusal)
            return
        state = state_words(self._state)
        self._workplace.quiet_line(translate(_MOVED, count=len(told.moved), state=state))
        if told.stayed:
            first = told.stayed[0]
            why = Verbatim(first.why.sentence())
            self._workplace.show_problem(
                Invalid(_STAYED, count=len(told.stayed), person=first.person, why=why)
            )
        self._section.back()
