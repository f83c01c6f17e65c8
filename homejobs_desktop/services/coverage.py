"""Use cases that look at coverage: contracts, who is under them, and a supporter's orders against them."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.coverage import (
    REASONS,
    CapacityAccount,
    CoverageFilter,
    CoverageRow,
    SupporterRow,
    counted,
    newest,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import SUPPORTERS, PermitRow
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only, sort_key
from homejobs_desktop.persistence import coverage, permit_lines, permits
from homejobs_desktop.persistence.supporters import supporters_of
from homejobs_desktop.persistence.uncovered import supporters_gaps
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.coverage_rules import rule_on
from homejobs_desktop.services.reference import book_of

NO_CONTRACT = mark("Coverage", "This contract is not in this office's store. Check its number.")
MANY = mark("Coverage", "{count} contracts have the number {number}. Open the one you mean from the list.")
NO_PERMIT = mark("Permits", "This permit is not in this office's store. Check its number.")
NO_SUPPORTER = mark("Permits", "This is not the permit of a supporter.")


@dataclass(frozen=True, slots=True)
class ContractPage:
    """A page of contracts: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[CoverageRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class CoverageSums:
    """How coverage stands: people and jobs that somebody supports, contracts that end soon.

    `supporters` counts those who cover anybody.
    """

    people: int
    jobs: int
    supporters: int
    ending_soon: int


@reading(Permission.SEE_PERMITS)
def contract(ctx: Context, contract_id: str) -> CoverageRow:
    """Give a contract with everything that is told of it; raises NotFound."""
    row = coverage.by_id(ctx.session, contract_id)
    if row is None:
        raise NotFound(NO_CONTRACT)
    return row


@reading(Permission.SEE_PERMITS)
def find_contract(ctx: Context, number: str) -> CoverageRow:
    """Give the contract with this number (or this record).

    Raises:
        NotFound: There is none.
        Invalid: Several have this number.
    """
    typed = canonical(ascii_digits(number))
    found = coverage.by_number(ctx.session, typed) if typed else []
    if len(found) > 1:
        standing = [row for row in found if row.open_on(ctx.clock.today())]
        if len(standing) != 1:
            raise Invalid(MANY, count=len(found), number=typed)
        found = standing
    return found[0] if found else contract(ctx, number)


@reading(Permission.SEE_PERMITS)
def coverage_of(ctx: Context, permit_id: str) -> tuple[CoverageRow, ...]:
    """Give the contracts under a supporter's permit and those that it renews or replaces, newest first."""
    return tuple(coverage.of_supporter(ctx.session, permit_id))


@reading(Permission.SEE_PERMITS)
def contract_of_permit(ctx: Context, permit_id: str) -> CoverageRow | None:
    """Give the contract for a covered person's permit: of several the one in force, else the newest."""
    row = permit_row(ctx, permit_id)
    now = permit_lines.standing(ctx.session, [row.id])
    standing = now[row.id].place.id if row.id in now else row.id
    tied = [
        each for each in coverage.of_person(ctx.session, row.person_id) if each.covered_permit.id == standing
    ]
    today = ctx.clock.today()
    return next((each for each in tied if each.open_on(today)), next(iter(tied), None))


@reading(Permission.SEE_PERMITS)
def search_contracts(
    ctx: Context, wanted: CoverageFilter, *, after: str | None = None, limit: int = 50
) -> ContractPage:
    """Give a page of the contracts that a filter lets through, newest first."""
    today = ctx.clock.today()
    rows, last = coverage.find(ctx.session, wanted, today, int(after) if after else None, limit)
    return ContractPage(tuple(rows), str(last) if len(rows) == limit else None)


@reading(Permission.SEE_PERMITS)
def capacity_of(ctx: Context, permit_id: str) -> CapacityAccount:
    """Give a supporter's orders against the people covered, by any permit of the supporter's line.

    Raises:
        NotFound: There is no such permit.
        Invalid: It is not a supporter's.
    """
    row = permit_row(ctx, permit_id)
    if row.permit_type not in SUPPORTERS:
        raise Invalid(NO_SUPPORTER, field="supporter_permit")
    return account_of(ctx, row.id, ctx.clock.today())


@reading(Permission.SEE_PERMITS)
def supporters(ctx: Context) -> tuple[SupporterRow, ...]:
    """Give the supporters whose permits are in force today, those with the most room first."""
    rows = supporters_of(ctx.session, ctx.clock.today())
    return tuple(
        sorted(rows, key=lambda row: (row.left is None, -(row.left or 0), sort_key(row.supporter.shown)))
    )


@reading(Permission.SEE_PERMITS)
def coverage_sums(ctx: Context) -> CoverageSums:
    """Count who is under contracts in force today, and which contracts end soon."""
    today = ctx.clock.today()
    broken = supporters_gaps(ctx.session, today)
    people, jobs, supporters = coverage.sums(ctx.session, today, broken)
    until = today + dt.timedelta(days=rule_on(ctx, today).renewable_days_before)
    ending = CoverageFilter(standing="active", ends_by=until)
    return CoverageSums(people, jobs, supporters, coverage.count(ctx.session, ending, today))


@reading(Permission.SEE_PERMITS)
def end_reasons(ctx: Context) -> tuple[ReferenceItem, ...]:
    """Give the reasons for which a contract may be ended today."""
    return book_of(ctx).items(REASONS, ctx.clock.today())


@reading(Permission.SEE_PERMITS)
def permit_record(ctx: Context, number: str) -> str:
    """Give the record of the permit with this number, however it is written; raises NotFound."""
    return permit_row(ctx, number).id


@reading(Permission.SEE_PERMITS)
def target_of(ctx: Context, number: str) -> str:
    """Give the contract with this number, or the permit: what a move to another supporter names.

    Raises:
        NotFound: There is neither.
    """
    try:
        return find_contract(ctx, number).id
    except NotFound:
        return permit_row(ctx, number).id


def account_of(ctx: Context, permit_id: str, day: dt.date) -> CapacityAccount:
    """Give a supporter's orders against the people covered on a day; nothing is checked."""
    history = tuple(coverage.statements(ctx.session, permit_id))
    people, jobs = counted(coverage.of_supporter(ctx.session, permit_id), day)
    place, supporter = coverage.signer(ctx.session, permit_id)
    return CapacityAccount(place, supporter, newest(history, day), people, jobs, history)


def permit_row(ctx: Context, number: str) -> PermitRow:
    """Give the permit with this number, however it is written, or with this record; raises NotFound."""
    digits = digits_only(ascii_digits(number))
    row = permits.by_id(ctx.session, number) or permits.by_number(ctx.session, digits)
    if row is None:
        raise NotFound(NO_PERMIT)
    return row
