"""What speaks against a contract of coverage: what is missing, what its dates say, what its rule says."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from homejobs_desktop.domain.coverage import CapacityAccount, ContractDraft, CoverageRow
from homejobs_desktop.domain.coverage_rules import CoverageRule, Policy
from homejobs_desktop.domain.permit_rules import LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import SupporterFacts
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import show_date

LONGEST_WORK = 500
_LONGEST_UNIT = 40
_LONGEST_SOURCE = 200
_LONGEST_TEXT = 2_000
MOST_PEOPLE = 10_000
_MOST = {"quantity": 1_000_000_000, "jobs": 1_000}
_SUPPORTERS = frozenset({"supporter_natural", "supporter_legal"})

NO_SUPPORTER = mark("Coverage", "Enter the permit number of the supporter.")
UNKNOWN_SUPPORTER = mark(
    "Coverage", "This office knows no permit with this number. Check the number of the supporter's permit."
)
FUTURE = mark("Coverage", "This date lies in the future. Check it.")


@dataclass(frozen=True, slots=True)
class ContractFacts:
    """What the store knows of a contract that is judged.

    Attributes:
        supporter: The supporter's permit as it stands now; None when this office does not have it.
        account: The supporter's orders against the people covered by other contracts than this one.
        others: The contracts in force that cover the person, without this one and the one it follows.
        open_before: Whether the contract is counted already: it is only corrected.
    """

    supporter: SupporterFacts | None = None
    account: CapacityAccount | None = None
    others: tuple[CoverageRow, ...] = ()
    open_before: bool = False


def check_contract(
    draft: ContractDraft, facts: ContractFacts, rule: CoverageRule, today: dt.date
) -> tuple[Problem, ...]:
    """Give everything that speaks against a tidied contract; soft problems only warn."""
    return (
        *_asked(draft),
        *_dates(draft, facts, rule, today),
        *_sizes(draft),
        *(() if facts.open_before else _supporter(draft, facts, draft.signed_on or today)),
        *_covered_already(draft, facts, rule),
        *_capacity(draft, facts, rule),
    )


def check_capacity(
    people: int | None, source: str, stated_on: dt.date, text: str, today: dt.date
) -> tuple[Problem, ...]:
    """Give what is wrong with a statement about a supporter's orders, by field."""
    return (
        *_people_problems(people),
        *_source_problems(source, text),
        *_future("stated_on", stated_on, today),
    )


def _people_problems(people: int | None) -> Iterator[Problem]:
    if people is None or not 0 <= people <= MOST_PEOPLE:
        sentence = mark(
            "Coverage", "Say to how many people the orders give work: a whole number up to {most}."
        )
        yield _problem("people", sentence, most=MOST_PEOPLE)


def _source_problems(source: str, text: str) -> Iterator[Problem]:
    if not source:
        sentence = mark("Coverage", "Say what it is taken from: an order, a sales contract, a visit.")
        yield _problem("source", sentence)
    yield from too_long("source", source, _LONGEST_SOURCE)
    yield from too_long("text", text, _LONGEST_TEXT)


def _future(field: str, day: dt.date | None, today: dt.date) -> Iterator[Problem]:
    if day is not None and day > today:
        yield _problem(field, FUTURE)


def _problem(field: str, text: Text, *, soft: bool = False, **params: object) -> Problem:
    return Problem(field, text, params, soft)


def _by_policy(policy: Policy, field: str, text: Text, **params: object) -> Iterator[Problem]:
    """Give a problem as strictly as the rule says: not at all, as a warning, as a refusal."""
    if policy is not Policy.ALLOW:
        yield Problem(field, text, params, policy is Policy.WARN)


def _asked(draft: ContractDraft) -> Iterator[Problem]:
    if not draft.person_id:
        yield _problem("person_id", mark("Coverage", "Say who is covered."))
    if not draft.field_code:
        yield _problem("field_code", mark("Coverage", "Choose the field of activity of the covered person."))
    if not draft.agency:
        yield _problem("agency", mark("Coverage", "Choose the agency that signs the contract."))
    if not draft.work:
        yield _problem("work", mark("Coverage", "Write what the covered person makes or does."), soft=True)


def _dates(
    draft: ContractDraft, facts: ContractFacts, rule: CoverageRule, today: dt.date
) -> Iterator[Problem]:
    yield from _future("signed_on", draft.signed_on, today)
    if draft.ends_on is None:
        yield _problem("ends_on", mark("Coverage", "Enter the last day of the contract."))
    elif draft.starts_on is not None and draft.ends_on < draft.starts_on:
        yield _problem(
            "ends_on", mark("Coverage", "The contract would end before it begins. Check the dates.")
        )
    expires = facts.supporter.expires_on if facts.supporter else None
    if draft.ends_on is not None and expires is not None and draft.ends_on > expires:
        sentence = mark("Coverage", "The contract goes on after {day}, when the supporter's permit expires.")
        yield from _by_policy(rule.outlives_permit, "ends_on", sentence, day=show_date(expires))


def _sizes(draft: ContractDraft) -> Iterator[Problem]:
    for name, most in _MOST.items():
        value: int | None = getattr(draft, name)
        if value is not None and not 1 <= value <= most:
            yield _problem(name, mark("Coverage", "Enter a whole number between 1 and {most}."), most=most)
    yield from too_long("number", draft.number, LONGEST_NUMBER)
    yield from too_long("work", draft.work, LONGEST_WORK)
    yield from too_long("unit", draft.unit, _LONGEST_UNIT)


def _supporter(draft: ContractDraft, facts: ContractFacts, day: dt.date) -> Iterator[Problem]:
    supporter = facts.supporter
    name = "supporter_permit"
    if not draft.supporter_permit:
        yield _problem(name, NO_SUPPORTER)
    elif supporter is None:
        yield _problem(name, UNKNOWN_SUPPORTER)
    elif supporter.permit_type not in _SUPPORTERS:
        yield _problem(name, mark("Coverage", "This is not the permit of a supporter."))
    elif supporter.person_id == draft.person_id:
        yield _problem(name, mark("Coverage", "Nobody can be covered by their own permit."))
    elif supporter.state != PermitState.ISSUED:
        yield _problem(name, mark("Coverage", "The supporter's permit is not in force."))
    elif supporter.expires_on is not None and supporter.expires_on < day:
        yield _problem(
            name, mark("Coverage", "The supporter's permit had expired on the day of the signature.")
        )


def _covered_already(draft: ContractDraft, facts: ContractFacts, rule: CoverageRule) -> Iterator[Problem]:
    mine = facts.supporter.permit_id if facts.supporter else ""
    for other in facts.others:
        if mine and other.supporter_permit.id == mine and other.field_code == draft.field_code:
            sentence = mark(
                "Coverage",
                "Contract {number} covers this person under the same supporter already. Renew that one.",
            )
            yield _problem("person_id", sentence, number=other.number)
            return
    for other in facts.others:
        if not mine or other.supporter_permit.id != mine:
            sentence = mark("Coverage", "Contract {number} with {supporter} covers this person already.")
            words = {"number": other.number, "supporter": other.supporter.shown or other.supporter_number}
            yield from _by_policy(rule.second_supporter, "person_id", sentence, **words)
            return


def _capacity(draft: ContractDraft, facts: ContractFacts, rule: CoverageRule) -> Iterator[Problem]:
    account = facts.account
    if account is None or facts.open_before or draft.signed_on is None:
        return
    mine = facts.supporter.permit_id if facts.supporter else ""
    if any(other.supporter_permit.id == mine for other in facts.others):
        return  # one who is counted already takes no other place
    if account.stated is None:
        sentence = mark("Coverage", "Nobody stated to how many people this supporter's orders give work.")
        yield from _by_policy(rule.capacity_unknown, "supporter_permit", sentence)
    elif account.people + 1 > account.stated.people:
        sentence = mark(
            "Coverage",
            "The supporter's orders give work to {stated} people ({source}); {covered} are covered already.",
        )
        words = {"stated": account.stated.people, "source": account.stated.source, "covered": account.people}
        yield from _by_policy(rule.over_capacity, "supporter_permit", sentence, **words)
