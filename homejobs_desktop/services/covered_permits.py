"""The contract behind the permit of a covered person: which one it is, and what speaks against it."""

from typing import NamedTuple

from homejobs_desktop.domain.coverage import CoverageRow
from homejobs_desktop.domain.coverage_rules import Policy
from homejobs_desktop.domain.entities import COVERAGE_CONTRACT
from homejobs_desktop.domain.permits import PermitRequest, PermitType
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence import coverage, permit_lines, store
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.coverage_rules import rule_on

NO_CONTRACT = mark(
    "Coverage",
    "No contract in force with this supporter is recorded for this person. Write it down under coverage.",
)
NOT_THEIRS = mark("Coverage", "This is not the number of a contract in force that covers this person.")
OTHER_SUPPORTER = mark("Coverage", "Contract {number} is with another supporter. Check the two numbers.")


class Behind(NamedTuple):
    """The contract behind a covered permit: None where there is none; the supporter's permit it names."""

    contract: CoverageRow | None
    supporter: str
    problems: tuple[Problem, ...]


def contract_behind(ctx: Context, request: PermitRequest) -> Behind:
    """Give the contract behind a request for a covered permit: the one named, else the only one that fits."""
    if request.permit_type is not PermitType.COVERED:
        return Behind(None, request.supporter_permit, ())
    today = ctx.clock.today()
    held = [row for row in coverage.of_person(ctx.session, request.person_id) if row.open_on(today)]
    typed = canonical(ascii_digits(request.contract))
    if typed:
        named = next((row for row in held if typed in {row.number, row.id}), None)
        if named is None:
            return Behind(None, request.supporter_permit, (Problem("contract", NOT_THEIRS, {}),))
        return _with(ctx, request, named)
    fitting = [row for row in held if _is_with(ctx, row, request.supporter_permit)]
    same = [row for row in fitting if row.field_code == request.field_code] or fitting
    if len(same) == 1:
        return _with(ctx, request, same[0])
    policy = rule_on(ctx, today).permit_without_contract
    missing = not same and policy is not Policy.ALLOW
    problem = Problem("contract", NO_CONTRACT, {}, policy is Policy.WARN)
    return Behind(None, request.supporter_permit, (problem,) if missing else ())


def tie_permit(ctx: Context, row: CoverageRow | None, permit_id: str) -> None:
    """Say in a contract for which permit it stands; one that stands for a permit in force keeps it."""
    standing = {PermitState.ISSUED.value, PermitState.SUSPENDED.value}
    if row is None or row.covered_permit.state in standing or row.owner != ctx.office.site:
        return
    store.change(ctx.session, COVERAGE_CONTRACT, row.id, {"covered_permit_id": permit_id})


def _with(ctx: Context, request: PermitRequest, row: CoverageRow) -> Behind:
    problems: tuple[Problem, ...] = ()
    if request.supporter_permit and not _is_with(ctx, row, request.supporter_permit):
        problems = (Problem("contract", OTHER_SUPPORTER, {"number": row.number}),)
    return Behind(row, request.supporter_permit or row.supporter_permit.id, problems)


def _is_with(ctx: Context, row: CoverageRow, supporter: str) -> bool:
    """Tell whether a contract is with the supporter who has this permit; with any where none is named."""
    if not supporter.strip():
        return True
    wanted = permit_lines.by_number(ctx.session, supporter)
    return bool(wanted) and row.supporter_permit.id in permit_lines.line_of(ctx.session, wanted)
