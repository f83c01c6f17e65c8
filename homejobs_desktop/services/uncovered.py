"""Use cases about those who are left without a supporter: the work list, and the move to another one."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from homejobs_desktop.domain.coverage import (
    CapacityAccount,
    ContractDraft,
    CoverageRow,
    Party,
    PermitPlace,
    UncoveredRow,
)
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import SUPPORTERS
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import search_key
from homejobs_desktop.persistence import coverage, permit_lines, permits
from homejobs_desktop.persistence.uncovered import Left
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.coverage import account_of, contract_of_permit, permit_row
from homejobs_desktop.services.coverage_acts import COUNTY_WRITES, draft_of, own_contract, write_contract
from homejobs_desktop.services.coverage_case import CoverageCase, open_coverage
from homejobs_desktop.services.left_over import left

WITHOUT = "without"
"""In the place of a gap: every one that leaves a person without a supporter."""
NOBODY = mark("Coverage", "Choose at least one person who is to go to another supporter.")


@dataclass(frozen=True, slots=True)
class UncoveredFilter:
    """Which of those left over a list shows; "" asks nothing.

    `gap` is a kind of gap or `WITHOUT`; `supporter_permit` any permit of the supporter under whom they were.
    """

    text: str = ""
    gap: str = ""
    supporter_permit: str = ""


@dataclass(frozen=True, slots=True)
class UncoveredPage:
    """A page of people left over: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[UncoveredRow, ...]
    next: str | None
    total: int = 0


@dataclass(frozen=True, slots=True)
class MoveDraft:
    """To which supporter people go; without `signed_on` the new contracts are only prepared."""

    supporter_permit: str = ""
    signed_on: dt.date | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of one person of a move: the new contract, or what speaks against it."""

    target: str
    person: str
    contract: CoverageRow | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverageAt:
    """What a permit's page tells of coverage: the supporter's account, or the covered person's contract.

    `left_over` counts those whom the permit leaves without a supporter.
    """

    account: CapacityAccount | None = None
    left_over: int = 0
    contract: CoverageRow | None = None


@reading(Permission.SEE_PERMITS)
def coverage_at(ctx: Context, permit_id: str) -> CoverageAt:
    """Give what a permit's page tells of coverage; nothing for one that has none. Raises NotFound."""
    row = permit_row(ctx, permit_id)
    if row.permit_type in SUPPORTERS:
        return CoverageAt(account_of(ctx, row.id, ctx.clock.today()), left_by(ctx, row.id))
    return CoverageAt(contract=contract_of_permit(ctx, row.id))


@reading(Permission.SEE_PERMITS)
def uncovered(
    ctx: Context, wanted: UncoveredFilter, *, after: str | None = None, limit: int = 50
) -> UncoveredPage:
    """Give a page of those who are left without a supporter or a contract, the longest waiting first."""
    found = [each for each in left(ctx) if _is_wanted(each, wanted.gap)]
    if wanted.supporter_permit:
        line = set(permit_lines.line_of(ctx.session, permit_row(ctx, wanted.supporter_permit).id))
        found = [each for each in found if each.supporter_permit_id in line]
    if wanted.text.strip():
        key = search_key(wanted.text)
        rows = [row for row in _rows(ctx, found) if _fits(row, key)]
        return UncoveredPage(tuple(rows), None, len(rows))
    start = int(after) if after else 0
    page = found[start : start + limit]
    more = start + limit < len(found)
    return UncoveredPage(tuple(_rows(ctx, page)), str(start + limit) if more else None, len(found))


@reading(Permission.SEE_PERMITS)
def left_by(ctx: Context, permit_id: str) -> int:
    """Count those whom a supporter's permit leaves without a supporter."""
    line = set(permit_lines.line_of(ctx.session, permit_id))
    return sum(each.gap.is_without_supporter and each.supporter_permit_id in line for each in left(ctx))


@reading(Permission.SEE_PERMITS)
def plan_move(ctx: Context, targets: Sequence[str], move: MoveDraft) -> tuple[Moved, ...]:
    """Say of each person of a selection what speaks against another supporter, without doing anything."""
    found = []
    planned = 0
    for target in targets:
        case = _case(ctx, target, move, planned)
        planned += all(problem.soft for problem in case.problems)
        found.append(Moved(target, _name(ctx, case.draft.person_id), None, case.problems))
    return tuple(found)


@writing(Permission.ISSUE_PERMITS)
def move_covered(
    ctx: Context, targets: Sequence[str], move: MoveDraft, report: Report = silent
) -> tuple[Moved, ...]:
    """Bring people to another supporter: a new contract each, and what they had ends where it is in force.

    Args:
        ctx: The office.
        targets: Contracts, or covered permits without one, as the work list names them.
        move: The new supporter and the dates of the contracts.
        report: Told after each person.

    Returns:
        For each target its new contract, or why there is none; the others are done all the same.

    Raises:
        Invalid: Nobody is chosen.
        NotAllowed: This is not the county that has the files.
    """
    if ctx.office.kind is not OfficeKind.COUNTY:
        raise NotAllowed(COUNTY_WRITES)
    if not targets:
        raise Invalid(NOBODY)
    done = []
    for at, target in enumerate(targets):
        report(at, len(targets))
        case = _case(ctx, target, move)
        hard = tuple(problem for problem in case.problems if not problem.soft)
        row = None if hard else write_contract(ctx, case)
        done.append(Moved(target, _name(ctx, case.draft.person_id), row, hard or case.problems))
    return tuple(done)


def _is_wanted(each: Left, gap: str) -> bool:
    return each.gap.is_without_supporter if gap == WITHOUT else gap in {"", each.gap}


def _case(ctx: Context, target: str, move: MoveDraft, planned: int = 0) -> CoverageCase:
    """Judge the contract that brings one person to another supporter."""
    today = ctx.clock.today()
    known = coverage.by_id(ctx.session, target)
    if known is None:
        row = permit_row(ctx, target)
        draft, follows = ContractDraft(person_id=row.person_id, covered_permit=row.id), ""
    else:
        draft, follows = draft_of(own_contract(ctx, target)), target
    draft = replace(
        draft,
        supporter_permit=move.supporter_permit,
        number="",
        signed_on=move.signed_on,
        starts_on=move.starts_on or move.signed_on or today,
        ends_on=move.ends_on,
    )
    return open_coverage(ctx, draft, follows=follows, planned=planned)


def _name(ctx: Context, person_id: str) -> str:
    return permit_lines.parties(ctx.session, [person_id]).get(person_id, Party()).name


def _rows(ctx: Context, found: Sequence[Left]) -> list[UncoveredRow]:
    """Put together what a list shows of those who are left over."""
    contracts = coverage.by_ids(ctx.session, [each.contract_id for each in found if each.contract_id])
    alone = [each for each in found if not each.contract_id]
    now = permit_lines.standing(ctx.session, {each.supporter_permit_id for each in alone})
    people = permit_lines.parties(
        ctx.session, {each.person_id for each in alone} | {held.person_id for held in now.values()}
    )
    legal = permit_lines.legal_parties(ctx.session, {held.legal_person_id for held in now.values()})
    rows = []
    for each in found:
        if each.contract_id in contracts:
            rows.append(_of_contract(each, contracts[each.contract_id]))
            continue
        held = now.get(each.supporter_permit_id)
        signer = people.get(held.person_id, Party()) if held else Party()
        supporter = permit_lines.with_legal(signer, legal, held)
        rows.append(_of_permit(ctx, each, people, supporter.shown, held.place if held else PermitPlace()))
    return rows


def _of_contract(each: Left, row: CoverageRow) -> UncoveredRow:
    return UncoveredRow(
        target=row.id,
        gap=each.gap,
        since=each.since,
        person=row.covered,
        permit=row.covered_permit,
        contract=row,
        supporter=row.supporter.shown,
        supporter_number=row.supporter_permit.number or row.supporter_number,
        field_code=row.field_code,
        agency=row.agency,
        owner=row.owner,
    )


def _of_permit(
    ctx: Context, each: Left, people: dict[str, Party], supporter: str, place: PermitPlace
) -> UncoveredRow:
    row = permits.by_id(ctx.session, each.permit_id)
    standing = permit_lines.standing(ctx.session, [each.permit_id]).get(each.permit_id)
    return UncoveredRow(
        target=each.permit_id,
        gap=each.gap,
        since=each.since,
        person=people.get(each.person_id, Party(person_id=each.person_id)),
        permit=standing.place if standing else PermitPlace(),
        contract=None,
        supporter=supporter,
        supporter_number=place.number,
        field_code=row.field_code if row else "",
        agency=row.agency if row else "",
        owner=row.owner if row else "",
    )


def _fits(row: UncoveredRow, key: str) -> bool:
    """Tell whether a typed text finds somebody: by name, code, phone, supporter or number."""
    told = (row.person.name, row.person.national_code, row.person.mobile, row.supporter, row.supporter_number)
    number = row.contract.number if row.contract else ""
    return any(key in search_key(each) for each in (*told, number, row.permit.number))
