"""What the counties' desks do with papers in a world: applications, permits, contracts, orders, wishes."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from random import Random

from homejobs_desktop.domain.applications import ApplicationDraft
from homejobs_desktop.domain.conditions import Met
from homejobs_desktop.domain.coverage import ContractDraft
from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.people import SkillDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRequest, PermitType
from homejobs_desktop.domain.referrals import OutcomeDraft, ReferralAction, ReferralDraft
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.persistence import store
from homejobs_desktop.services.applications import (
    application_file,
    change_application,
    register_application,
    waive_condition,
)
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.corrections import close_task, laid_aside_page, reopen_task, tasks_page
from homejobs_desktop.services.coverage import contract
from homejobs_desktop.services.coverage_acts import (
    CapacityDraft,
    RenewalDraft,
    add_contract,
    change_contract,
    draft_of,
    end_contract,
    renew_contract,
    sign_contract,
    state_capacity,
)
from homejobs_desktop.services.people import save_skill
from homejobs_desktop.services.permit_wishes import ask_province, askable_states
from homejobs_desktop.services.permits import issue_permit
from homejobs_desktop.services.referral_moves import settle_referral
from homejobs_desktop.services.referrals import correct_referral, refer, referral_file
from homejobs_desktop.services.referrals import draft_of as referral_draft
from homejobs_desktop.services.stages import issue_for
from homejobs_desktop.services.surveys import questionnaires
from tests.simulation.acts import Said, word_of
from tests.simulation.machines import Machine
from tests.support.applying import stage
from tests.support.recording import record_survey

NOTHING = "nothing"
TRIES = 3
"""How many kinds of work are looked for where nothing of a kind can be done."""
FORM = "trial"
"""The questionnaire that the province publishes in a world."""
CAPITAL = 1_000_000_000
BELL = "\x07"
"""A sign that no form lets through: the province sends back what has it."""
_LIVING = "SELECT id FROM person WHERE retired_at IS NULL AND owner = ? ORDER BY id"
_SUPPORTERS = (
    "SELECT id, person_id FROM permit "
    "WHERE permit_type = 'supporter_natural' AND state = 'issued' ORDER BY id"
)


@writing(Permission.EDIT_PEOPLE)
def mistype(ctx: Context, person_id: str, changes: dict[str, Value]) -> None:
    """Write what no form lets through, as a program with a mistake would."""
    store.change(ctx.session, PERSON, person_id, changes)


class Desk:
    """Does with papers what the screens of an office offer for them."""

    def __init__(self, random: Random, said: Said) -> None:
        self._random = random
        self._said = said
        self._count = 0

    def act(self, machine: Machine) -> str:
        """Do something with a paper at a county and say what."""
        for _try in range(TRIES):
            self._count += 1
            kind = self._random.choices(list(WORK), [often for often, _work in WORK.values()])[0]
            told = self._told(machine, WORK[kind][1])
            if told:
                return f"{kind} {told}"
        return NOTHING

    def answer(self, machine: Machine) -> str:
        """Lay a change aside that came back, or take one up again, and say which."""
        self._count += 1
        laid = machine.ask(laid_aside_page).rows
        if laid and self._random.random() < 0.4:
            machine.ask(reopen_task, self._random.choice(laid).id)
            return "again"
        waiting = machine.ask(tasks_page).rows
        if not waiting:
            return NOTHING
        task, word = self._random.choice(waiting), self._word()
        machine.ask(close_task, task.id, word)
        self._said.wrote(word, task.record_id)
        return f"aside {task.type} {task.record_id[:8]}"

    def _told(self, machine: Machine, work: Callable[["Desk", Machine], str]) -> str:
        try:
            return work(self, machine)
        except Refused as refusal:
            return f"refused {type(refusal).__name__}: {str(refusal)[:60]}"

    def _word(self) -> str:
        return word_of(self._count, "چ")

    def _pick(self, machine: Machine, query: str, *values: object) -> tuple[str, ...] | None:
        rows = [tuple(map(str, row)) for row in machine.sql(query, *values)]
        return self._random.choice(rows) if rows else None

    def _person(self, machine: Machine) -> str:
        found = self._pick(machine, _LIVING, machine.site)
        return found[0] if found else ""

    def register(self, machine: Machine) -> str:
        """Register an application of somebody."""
        person, word = self._person(machine), self._word()
        if not person:
            return ""
        kind = self._random.choice((PermitType.INDEPENDENT, PermitType.COVERED, PermitType.SUPPORTER_NATURAL))
        draft = ApplicationDraft(
            person, kind, "IN-01", description=word, capital_rial=CAPITAL, own_contribution_rial=CAPITAL
        )
        made = machine.ask(register_application, draft)
        self._said.wrote(word, person, made)
        return made[:8]

    def correct(self, machine: Machine) -> str:
        """Correct what an application says."""
        found, word = self._application(machine), self._word()
        if found is None:
            return ""
        told = machine.ask(application_file, found[0])
        draft = ApplicationDraft(
            found[1], told.item.permit_type, "IN-01", description=word, capital_rial=self._count
        )
        machine.ask(change_application, found[0], draft)
        self._said.wrote(word, *found)
        return found[0][:8]

    def move(self, machine: Machine) -> str:
        """Take an application to one of the stages that its page offers."""
        found = self._application(machine)
        if found is None:
            return ""
        moves = machine.ask(application_file, found[0]).moves
        if not moves:
            return ""
        after, word = self._random.choice(moves), self._word()
        if after == "permit_issued":
            return self._issue(machine, found[0])
        stage(machine.services, found[0], after, letter_no=str(self._count), text=word)
        self._said.wrote(word, *found)
        return f"{found[0][:8]} to {after}"

    def _issue(self, machine: Machine, application: str) -> str:
        """Waive what is missing, and issue the permit."""
        for each in machine.ask(application_file, application).findings:
            if each.standing is Met.MISSING and each.waivable:
                machine.ask(waive_condition, application, each.code, "it is so")
        return f"{application[:8]} gets {machine.ask(issue_for, application).number}"

    def issue(self, machine: Machine) -> str:
        """Issue a permit at the desk: of a supporter, or of anybody."""
        person = self._person(machine)
        if not person:
            return ""
        kind = self._random.choice((PermitType.SUPPORTER_NATURAL, PermitType.INDEPENDENT))
        asked = PermitRequest(
            person, kind, "IN-01", agency_letter_no="140/2", capital_rial=CAPITAL,
            own_contribution_rial=CAPITAL,
        )  # fmt: skip
        return machine.ask(issue_permit, asked).number

    def cover(self, machine: Machine) -> str:
        """Write a contract of coverage down, signed or not."""
        person, supporter, word = self._person(machine), self._pick(machine, _SUPPORTERS), self._word()
        if not person or supporter is None or supporter[1] == person:
            return ""
        signed = self._today(machine) if self._random.random() < 0.7 else None
        made = machine.ask(add_contract, ContractDraft(person, supporter[0], signed_on=signed, work=word))
        self._said.wrote(word, person, made.id)
        return made.id[:8]

    def go_on(self, machine: Machine) -> str:
        """Sign, correct, renew or end a contract."""
        query = "SELECT id, person_id FROM coverage_contract WHERE owner = ? ORDER BY id"
        found = self._pick(machine, query, machine.site)
        if found is None:
            return ""
        key, word = found[0], self._word()
        kind = self._random.choice(("sign", "change", "renew", "end"))
        if kind == "sign":
            machine.ask(sign_contract, key)
        elif kind == "renew":
            machine.ask(renew_contract, key, RenewalDraft())
        elif kind == "end":
            machine.ask(end_contract, key, "agreement", word)
            self._said.wrote(word, *found)
        else:
            row = machine.ask(contract, key)
            machine.ask(change_contract, key, replace(draft_of(row), work=word))
            self._said.wrote(word, *found)
        return f"{kind} {key[:8]}"

    def order(self, machine: Machine) -> str:
        """State to how many people a supporter's orders give work."""
        supporter, word = self._pick(machine, _SUPPORTERS), self._word()
        if supporter is None:
            return ""
        machine.ask(state_capacity, CapacityDraft(supporter[0], self._random.randint(0, 9), word))
        self._said.wrote(word, *supporter)
        return supporter[0][:8]

    def wish(self, machine: Machine) -> str:
        """Ask the province for what the rule lets a county ask."""
        query = "SELECT id, person_id FROM permit WHERE state = 'issued' AND owner = ? ORDER BY id"
        found = self._pick(machine, query, machine.site)
        states = machine.ask(askable_states, found[0]) if found else ()
        if found is None or not states:
            return ""
        word = self._word()
        machine.ask(ask_province, found[0], self._random.choice(states), word)
        self._said.wrote(word, *found)
        return found[0][:8]

    def refer(self, machine: Machine) -> str:
        """Refer somebody somewhere, at times to a pishran."""
        person, other, word = self._person(machine), self._person(machine), self._word()
        if not person:
            return ""
        action = self._random.choice(list(ReferralAction))
        pishran = other if action is ReferralAction.NETWORK and other != person else ""
        made = machine.ask(refer, ReferralDraft(person, action.value, word, pishran))
        self._said.wrote(word, person, made)
        return f"{made[:8]} {action}"

    def follow_up(self, machine: Machine) -> str:
        """Correct a referral, or write down what came of it."""
        query = "SELECT id, person_id FROM referral WHERE owner = ? ORDER BY id"
        found = self._pick(machine, query, machine.site)
        if found is None:
            return ""
        told, word = machine.ask(referral_file, found[0]), self._word()
        self._said.wrote(word, *found)
        if not told.moves or self._random.random() < 0.3:
            machine.ask(correct_referral, found[0], replace(referral_draft(told.item), remark=word))
            return f"{found[0][:8]} corrected"
        after = self._random.choice(told.moves)
        machine.ask(settle_referral, found[0], OutcomeDraft(after, result=word))
        return f"{found[0][:8]} to {after}"

    def skill(self, machine: Machine) -> str:
        """Record a certificate, or correct one."""
        person, word = self._person(machine), self._word()
        if not person:
            return ""
        query = "SELECT id, person_id FROM skill WHERE owner = ? AND retired_at IS NULL ORDER BY id"
        known = self._pick(machine, query, machine.site)
        holder = known[1] if known else person
        draft = SkillDraft(holder, "IN-01", certificate_issuer=word, certificate_no=str(self._count))
        made = machine.ask(save_skill, known[0] if known and self._random.random() < 0.5 else None, draft)
        self._said.wrote(word, holder, made)
        return made[:8]

    def survey(self, machine: Machine) -> str:
        """Ask somebody the questionnaire that the province published, where it is known."""
        person = self._person(machine)
        if not person or FORM not in {each.name for each in machine.ask(questionnaires)}:
            return ""
        answers = {"q0": self._random.randint(0, 99), "q1": self._random.randint(0, 99)}
        row = machine.ask(record_survey, person, FORM, answers)
        return f"{row.id[:8]} of version {row.version}"

    def mistype(self, machine: Machine) -> str:
        """Change somebody in a way that the province sends back."""
        person, word = self._person(machine), self._word()
        if person:
            machine.ask(mistype, person, {"address": word + BELL})
            self._said.wrote(word, person)
        return person[:8]

    def _application(self, machine: Machine) -> tuple[str, ...] | None:
        query = "SELECT id, person_id FROM application WHERE owner = ? ORDER BY id"
        return self._pick(machine, query, machine.site)

    def _today(self, machine: Machine) -> dt.date:
        return machine.clock.today()


WORK: dict[str, tuple[int, Callable[[Desk, Machine], str]]] = {
    "application": (4, Desk.register),
    "correction": (1, Desk.correct),
    "stage": (6, Desk.move),
    "permit": (5, Desk.issue),
    "contract": (5, Desk.cover),
    "contract-goes-on": (4, Desk.go_on),
    "orders": (2, Desk.order),
    "wish": (3, Desk.wish),
    "referral": (4, Desk.refer),
    "outcome": (4, Desk.follow_up),
    "skill": (3, Desk.skill),
    "survey": (3, Desk.survey),
    "mistake": (3, Desk.mistype),
}
"""What is done with papers: how often, and what it does."""
