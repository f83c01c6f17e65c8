"""Use cases that write coverage down: a contract, its signature, end and renewal; a supporter's orders."""

import datetime as dt
from dataclasses import dataclass, replace

from homejobs_desktop.domain.coverage import (
    OTHER,
    REASONS,
    CapacityAccount,
    ContractDraft,
    CoverageRow,
)
from homejobs_desktop.domain.coverage_checks import FUTURE, check_capacity
from homejobs_desktop.domain.entities import COVERAGE_CAPACITY, COVERAGE_CONTRACT, NOTE, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, too_long
from homejobs_desktop.domain.permits import SUPPORTERS
from homejobs_desktop.domain.transitions import ContractState, PermitState, may_move
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.coverage import NO_SUPPORTER, account_of, contract, permit_row
from homejobs_desktop.services.coverage_case import CoverageCase, open_coverage
from homejobs_desktop.services.permit_papers import Amendment, amend_permit
from homejobs_desktop.services.reference import book_of

COUNTY_WRITES = mark(
    "Coverage", "Contracts of coverage are kept by the county's office that has the covered person's file."
)
NOT_FROM_HERE = mark(
    "Coverage", "A contract that stands there cannot be taken to this state. Refresh the page and look at it."
)
NO_REASON = mark("Coverage", "Say why the contract ends before its day.")
UNKNOWN_REASON = mark("Coverage", "“{reason}” is no reason for this. Choose one from the list.")
TOO_EARLY = mark("Coverage", "The contract would end before it was signed. Check the date.")
CLOSED = mark("Coverage", "This contract has ended; nothing of it is corrected any more.")
NOT_TO_RENEW = mark("Coverage", "Only a contract that was signed and in force is renewed.")
MOVED = "moved"
"""Code of the reason for which a contract ended whose covered person went to another supporter."""
UNDER_CONTRACT = mark("Coverage", "Contract of coverage {number}")


@dataclass(frozen=True, slots=True)
class Judged:
    """What would become of a contract: as it would be written down, and everything that speaks against it."""

    draft: ContractDraft
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class CapacityDraft:
    """A statement about a supporter's orders, as it is typed; `stated_on` defaults to the present day."""

    permit: str = ""
    people: int | None = None
    source: str = ""
    stated_on: dt.date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class RenewalDraft:
    """What a renewed contract says anew; what is left empty goes on as the rule and the old one say."""

    number: str = ""
    signed_on: dt.date | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None


@reading(Permission.SEE_PERMITS)
def consider_contract(ctx: Context, draft: ContractDraft, contract_id: str = "") -> Judged:
    """Say what speaks against a contract, a new one or the correction of one (soft problems only warn)."""
    case = open_coverage(ctx, draft, corrects=contract(ctx, contract_id) if contract_id else None)
    return Judged(case.draft, case.problems)


@writing(Permission.ISSUE_PERMITS)
def add_contract(ctx: Context, draft: ContractDraft) -> CoverageRow:
    """Write a contract down: in force when it is signed, else only prepared.

    The permit of the covered person, where there is one, names the supporter from then on.

    Raises:
        Invalid: Something is missing or wrong, or the rule refuses it; `problems` names each field.
        NotAllowed: Only county offices keep contracts.
    """
    _check_county(ctx)
    return write_contract(ctx, checked(open_coverage(ctx, draft)))


@writing(Permission.ISSUE_PERMITS)
def change_contract(ctx: Context, contract_id: str, draft: ContractDraft) -> CoverageRow:
    """Correct what a contract says; who covers whom is never corrected: another contract is.

    Raises:
        Invalid: Something is missing or wrong.
        NotAllowed: It has ended, or another office keeps it.
    """
    row = own_contract(ctx, contract_id)
    if row.state not in {ContractState.DRAFT, ContractState.ACTIVE}:
        raise NotAllowed(CLOSED)
    same = replace(
        draft,
        person_id=row.covered.person_id,
        supporter_permit=row.supporter_permit.id or row.signed_permit_id,
        signed_on=row.signed_on,
    )
    case = checked(open_coverage(ctx, same, corrects=row))
    store.change(ctx.session, COVERAGE_CONTRACT, contract_id, _said(case))
    return contract(ctx, contract_id)


@writing(Permission.ISSUE_PERMITS)
def sign_contract(ctx: Context, contract_id: str, signed_on: dt.date | None = None) -> CoverageRow:
    """Say that a prepared contract was signed (today, if no day is given): from then on it counts.

    Raises:
        Invalid: The day is not possible, or the rule refuses the contract now.
        NotAllowed: It is not waiting for a signature, or another office keeps it.
    """
    row = own_contract(ctx, contract_id)
    _check_move(ctx, row, ContractState.ACTIVE)
    day = signed_on or ctx.clock.today()
    case = checked(open_coverage(ctx, replace(draft_of(row), signed_on=day), corrects=row))
    store.move(
        ctx.session, COVERAGE_CONTRACT, row.id, ContractState.ACTIVE.value, {"signed_on": day.isoformat()}
    )
    _come_into_force(ctx, replace(case, follows=row.follows))
    return contract(ctx, contract_id)


@writing(Permission.ISSUE_PERMITS)
def end_contract(
    ctx: Context, contract_id: str, code: str = "", text: str = "", ended_on: dt.date | None = None
) -> CoverageRow:
    """End a contract: on or after its last day without a reason, before it only with a coded one.

    Args:
        ctx: The office.
        contract_id: The contract; one that was never signed is dropped.
        code: The coded reason.
        text: Why, in words; may be empty where the code tells it.
        ended_on: The day on which it ended; today, or its last day where that is past.

    Raises:
        Invalid: A reason or the day will not do.
        NotAllowed: It is not in force, or another office keeps it.
    """
    row, told = own_contract(ctx, contract_id), canonical(text)
    today = ctx.clock.today()
    day = ended_on or (min(today, row.ends_on) if row.ends_on else today)
    if row.state == ContractState.DRAFT:
        state = ContractState.CANCELLED
    else:
        early = row.ends_on is None or day < row.ends_on
        state = ContractState.ENDED_EARLY if early else ContractState.ENDED
        _check_end(ctx, row, (state, code, told), day)
    _check_move(ctx, row, state)
    extra: dict[str, Value] = {"state_on": day.isoformat()}
    if code:
        extra["state_reason"] = code
    store.move(ctx.session, COVERAGE_CONTRACT, row.id, state.value, extra)
    if code or told:
        _note(ctx, row, code, told)
    return contract(ctx, contract_id)


@writing(Permission.ISSUE_PERMITS)
def renew_contract(ctx: Context, contract_id: str, renewal: RenewalDraft) -> CoverageRow:
    """Write down the contract that goes on where another one ends, with the same supporter.

    Raises:
        Invalid: Something is wrong, or the supporter's permit is not in force any more.
        NotAllowed: The contract never was in force, or another office keeps it.
    """
    row = own_contract(ctx, contract_id)
    if row.state not in {ContractState.ACTIVE, ContractState.ENDED}:
        raise NotAllowed(NOT_TO_RENEW)
    today = ctx.clock.today()
    after = max(today, row.ends_on + dt.timedelta(days=1)) if row.ends_on else today
    draft = replace(
        draft_of(row),
        number=renewal.number,
        signed_on=renewal.signed_on or today,
        starts_on=renewal.starts_on or after,
        ends_on=renewal.ends_on,
    )
    return write_contract(ctx, checked(open_coverage(ctx, draft, follows=row.id)))


@writing(Permission.ISSUE_PERMITS)
def state_capacity(ctx: Context, draft: CapacityDraft) -> CapacityAccount:
    """Write down to how many people a supporter's orders give work; the newest statement counts.

    Raises:
        Invalid: Something is missing or wrong, or the permit is not a supporter's.
        NotAllowed: Only county offices write it down.
    """
    _check_county(ctx)
    row = permit_row(ctx, draft.permit)
    if row.permit_type not in SUPPORTERS:
        raise Invalid(NO_SUPPORTER, field="permit")
    today = ctx.clock.today()
    day = draft.stated_on or today
    source, text = canonical(ascii_digits(draft.source)), canonical_lines(draft.text)
    problems = check_capacity(draft.people, source, day, text, today)
    if problems:
        raise Invalid.of(problems)
    values: dict[str, Value] = {
        "person_id": row.person_id,
        "permit_id": row.id,
        "people": draft.people,
        "source": source,
        "text": text or None,
        "stated_on": day.isoformat(),
        "actor": ctx.actor.display_name or ctx.actor.username,
    }
    store.create(ctx.session, COVERAGE_CAPACITY, values)
    return account_of(ctx, row.id, today)


def write_contract(ctx: Context, case: CoverageCase) -> CoverageRow:
    """Write a judged contract down; where it is signed, the one that it follows ends with it."""
    draft, supporter = case.draft, case.supporter
    state = ContractState.ACTIVE if draft.signed_on else ContractState.DRAFT
    values: dict[str, Value] = {
        "person_id": draft.person_id,
        "supporter_permit_id": supporter.id if supporter else None,
        "supporter_number": supporter.number if supporter else None,
        "follows": case.follows or None,
        "signed_on": draft.signed_on.isoformat() if draft.signed_on else None,
        "state": state.value,
        **_said(case),
    }
    contract_id = store.create(ctx.session, COVERAGE_CONTRACT, values)
    if draft.signed_on:
        _come_into_force(ctx, case)
    return contract(ctx, contract_id)


def checked(case: CoverageCase) -> CoverageCase:
    """Give a case if nothing but warnings speaks against it; raises Invalid."""
    hard = tuple(problem for problem in case.problems if not problem.soft)
    if hard:
        raise Invalid.of(hard)
    return case


def own_contract(ctx: Context, contract_id: str) -> CoverageRow:
    """Give a contract that this office keeps; raises NotFound and NotAllowed."""
    row = contract(ctx, contract_id)
    _check_county(ctx)
    if row.owner != ctx.office.site:
        raise NotAllowed(COUNTY_WRITES)
    return row


def draft_of(row: CoverageRow) -> ContractDraft:
    """Give a contract as it would be typed."""
    return ContractDraft(
        person_id=row.covered.person_id,
        supporter_permit=row.supporter_permit.id or row.signed_permit_id,
        covered_permit=row.covered_permit.id,
        number=row.number,
        signed_on=row.signed_on,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        field_code=row.field_code,
        agency=row.agency,
        work=row.work,
        quantity=row.quantity,
        unit=row.unit,
        jobs=row.jobs,
    )


def _said(case: CoverageCase) -> dict[str, Value]:
    """Give what a contract says, as the registry names it."""
    draft = case.draft
    return {
        "contract_no": draft.number,
        "field_code": draft.field_code,
        "agency": draft.agency,
        "starts_on": draft.starts_on.isoformat() if draft.starts_on else None,
        "ends_on": draft.ends_on.isoformat() if draft.ends_on else None,
        "work": draft.work or None,
        "quantity": draft.quantity,
        "unit": draft.unit or None,
        "jobs": draft.jobs,
        "covered_permit_id": case.covered.id if case.covered else None,
    }


def _come_into_force(ctx: Context, case: CoverageCase) -> None:
    """End the contract that a signed one follows, and let the covered person's permit name its supporter."""
    covered, supporter = case.covered, case.supporter
    old = contract(ctx, case.follows) if case.follows else None
    if old is not None and old.state == ContractState.ACTIVE:
        extra: dict[str, Value] = {"state_on": ctx.clock.today().isoformat()}
        if supporter is not None and old.supporter_permit.id != supporter.id:
            extra["state_reason"] = MOVED
        store.move(ctx.session, COVERAGE_CONTRACT, old.id, ContractState.FOLLOWED.value, extra)
    if covered is None or supporter is None or covered.supporter_permit_id == supporter.id:
        return
    if covered.state != PermitState.ISSUED:
        return
    told = translate(UNDER_CONTRACT, number=Verbatim(case.draft.number))
    amend_permit(ctx, covered.id, Amendment(supporter_permit=supporter.number), told)


def _check_county(ctx: Context) -> None:
    if ctx.office.kind is not OfficeKind.COUNTY:
        raise NotAllowed(COUNTY_WRITES)


def _check_move(ctx: Context, row: CoverageRow, after: str) -> None:
    if not may_move(COVERAGE_CONTRACT.name, row.state, after, ctx.office.kind):
        raise NotAllowed(NOT_FROM_HERE)


def _check_end(ctx: Context, row: CoverageRow, end: tuple[str, str, str], day: dt.date) -> None:
    state, code, told = end
    if day > ctx.clock.today():
        raise Invalid(FUTURE, field="ended_on")
    if row.signed_on is not None and day < row.signed_on:
        raise Invalid(TOO_EARLY, field="ended_on")
    if code and book_of(ctx).get(REASONS, code) is None:
        raise Invalid(UNKNOWN_REASON, field="code", reason=code)
    if state == ContractState.ENDED_EARLY and (not code or (code == OTHER and not told)):
        raise Invalid(NO_REASON, field="code" if not code else "text")
    long = tuple(too_long("text", told, LONGEST_DESCRIPTION))
    if long:
        raise Invalid.of(long)


def _note(ctx: Context, row: CoverageRow, code: str, told: str) -> None:
    name = "" if code in {"", OTHER} else book_of(ctx).name(REASONS, code)
    words = " — ".join(part for part in (name, told) if part)
    text = f"{translate(UNDER_CONTRACT, number=Verbatim(row.number))}: {words}"
    store.create(ctx.session, NOTE, {"person_id": row.covered.person_id, "text": text})
