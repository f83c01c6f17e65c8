"""What is done with a contract: signed, corrected, renewed, ended; and a supporter's orders."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from homejobs_desktop.domain.coverage import CapacityAccount, ContractDraft, CoverageRow
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import coverage_acts
from homejobs_desktop.services.coverage import capacity_of, end_reasons
from homejobs_desktop.services.coverage_acts import CapacityDraft, RenewalDraft, draft_of
from homejobs_desktop.ui.screens.coverage.declared import (
    CORRECT_FORM,
    END_FORM,
    END_REASONS,
    ORDERS_FORM,
    RENEW_FORM,
    EndDraft,
)
from homejobs_desktop.ui.screens_kit.coverage_words import number_words
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request

_SIGN = mark("Coverage", "Was contract {number} signed today?")
_SIGN_IT = mark("Coverage", "It was signed")
_DROP = mark("Coverage", "Contract {number} was never signed. Drop it?")
_DROP_IT = mark("Coverage", "Drop it")
_CORRECT = mark("Coverage", "Correct contract {number}")
_CORRECT_HINT = mark("Coverage", "Who covers whom is not corrected: end it and write another one down.")
_END = mark("Coverage", "End contract {number}")
_END_HINT = mark(
    "Coverage", "Before its last day a reason is needed; it becomes a note in the person's file."
)
_RENEW = mark("Coverage", "Renew contract {number}")
_RENEW_HINT = mark("Coverage", "The same supporter and work go on under a new contract.")
_ORDERS = mark("Coverage", "Orders of {supporter}")
_ORDERS_HINT = mark("Coverage", "{people} people are covered now; the newest statement counts.")
_SIGNED = mark("Coverage", "The contract is in force now.")
_CORRECTED = mark("Coverage", "The contract was corrected.")
_ENDED = mark("Coverage", "The contract has ended.")
_DROPPED = mark("Coverage", "The contract was dropped.")
_RENEWED = mark("Coverage", "Contract {number} goes on where the old one ends.")
_STATED = mark("Coverage", "The orders were written down: {people} people are covered.")


class CoverageActs:
    """The forms over the list of contracts, each made when it is first wanted.

    Args:
        section: Where the forms are put.
        done: Called with the contract that is shown then, and what is told of it.
    """

    def __init__(self, section: Section[CoverageRow], done: Callable[[CoverageRow, str], None]) -> None:
        self._section = section
        self._workplace = section.workplace
        self._done = done
        self._contract_id = ""

    @cached_property
    def correcting(self) -> FormPage[ContractDraft]:
        """The form that corrects a contract."""
        handling = Handling(
            self._ask_correct, lambda row: self._done(row, translate(_CORRECTED)), self._section.back
        )
        return self._section.over_form(CORRECT_FORM, handling)

    @cached_property
    def ending(self) -> FormPage[EndDraft]:
        """The form that ends a contract."""
        handling = Handling(self._ask_end, lambda row: self._done(row, translate(_ENDED)), self._section.back)
        return self._section.over(FormPage(self._workplace, END_FORM, handling))

    @cached_property
    def renewing(self) -> FormPage[RenewalDraft]:
        """The form that renews a contract."""
        return self._section.over(
            FormPage(
                self._workplace, RENEW_FORM, Handling(self._ask_renew, self._renewed, self._section.back)
            )
        )

    @cached_property
    def ordering(self) -> FormPage[CapacityDraft]:
        """The form that states a supporter's orders."""
        handling = Handling(self._ask_orders, self._stated, self._section.back)
        return self._section.over(FormPage(self._workplace, ORDERS_FORM, handling))

    def do(self, action: str, row: CoverageRow) -> None:
        """Begin `sign`, `correct`, `renew`, `end` or `orders`; anything else is not done here."""
        acts = {
            "sign": self._sign, "correct": self._correct, "renew": self._renew, "end": self._end,
            "orders": self._orders,
        }  # fmt: skip
        if action in acts:
            self._contract_id = row.id
            acts[action](row)

    def _orders(self, row: CoverageRow) -> None:
        self.open_orders(row.supporter_permit.id)

    def open_orders(self, permit_id: str) -> None:
        """Ask for the orders of a supporter."""
        self._workplace.ask(capacity_of, permit_id).then(self._open_orders)

    def _open_orders(self, account: CapacityAccount) -> None:
        title = translate(_ORDERS, supporter=account.supporter.shown)
        hint = translate(_ORDERS_HINT, people=account.people)
        self._section.turn_to(self.ordering)
        draft = CapacityDraft(account.permit.number)
        self.ordering.open(draft, title, hint, key=f"coverage-orders/{account.permit.id}")

    def _ask_orders(self, draft: CapacityDraft) -> Request[CapacityAccount]:
        return self._workplace.ask(coverage_acts.state_capacity, draft)

    def _stated(self, account: CapacityAccount) -> None:
        self._section.back()
        self._section.reload()
        self._workplace.quiet_line(translate(_STATED, people=account.people))

    def _sign(self, row: CoverageRow) -> None:
        if self._workplace.confirm(translate(_SIGN, number=number_words(row.number)), translate(_SIGN_IT)):
            self._workplace.ask(coverage_acts.sign_contract, row.id).then(
                lambda signed: self._done(signed, translate(_SIGNED))
            )

    def _correct(self, row: CoverageRow) -> None:
        self._section.turn_to(self.correcting)
        title = translate(_CORRECT, number=number_words(row.number))
        draft = _typed(row)
        self.correcting.open(draft, title, _CORRECT_HINT, key=f"coverage-correct/{row.id}")

    def _ask_correct(self, draft: ContractDraft) -> Request[CoverageRow]:
        return self._workplace.ask(coverage_acts.change_contract, self._contract_id, draft)

    def _end(self, row: CoverageRow) -> None:
        if row.state == ContractState.DRAFT:
            number = number_words(row.number)
            if self._workplace.confirm(translate(_DROP, number=number), translate(_DROP_IT)):
                self._workplace.ask(coverage_acts.end_contract, row.id).then(
                    lambda dropped: self._done(dropped, translate(_DROPPED))
                )
            return
        self._workplace.ask(end_reasons).then(lambda items: self._open_end(row, items))

    def _open_end(self, row: CoverageRow, items: tuple[ReferenceItem, ...]) -> None:
        choices = tuple(Choice(item.code, item.name, aliases=item.aliases) for item in items)
        self.ending.form.set_lists({END_REASONS: choices})
        self._section.turn_to(self.ending)
        title = translate(_END, number=number_words(row.number))
        self.ending.open(EndDraft(), title, _END_HINT, key=f"coverage-end/{row.id}")

    def _ask_end(self, draft: EndDraft) -> Request[CoverageRow]:
        return self._workplace.ask(
            coverage_acts.end_contract, self._contract_id, draft.code, draft.text, draft.ended_on
        )

    def _renew(self, row: CoverageRow) -> None:
        self._section.turn_to(self.renewing)
        title = translate(_RENEW, number=number_words(row.number))
        self.renewing.open(RenewalDraft(), title, _RENEW_HINT, key=f"coverage-renew/{row.id}")

    def _ask_renew(self, draft: RenewalDraft) -> Request[CoverageRow]:
        return self._workplace.ask(coverage_acts.renew_contract, self._contract_id, draft)

    def _renewed(self, row: CoverageRow) -> None:
        self._done(row, translate(_RENEWED, number=number_words(row.number)))


def _typed(row: CoverageRow) -> ContractDraft:
    """Give a contract as its form shows it: the covered permit by its number."""
    return replace(draft_of(row), covered_permit=row.covered_permit.number)
