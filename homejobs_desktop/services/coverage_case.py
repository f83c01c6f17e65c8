"""A contract of coverage as it is judged: tidied, filled up, with the facts of the store and its rule."""

import datetime as dt
from dataclasses import dataclass, replace

from homejobs_desktop.domain.coverage import ContractDraft, CoverageRow, counted
from homejobs_desktop.domain.coverage_checks import ContractFacts, check_contract
from homejobs_desktop.domain.coverage_rules import CoverageRule
from homejobs_desktop.domain.permits import PermitRow, PermitType, SupporterFacts
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import add_months, year_of
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import coverage, people, permit_lines, permits
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.coverage import account_of
from homejobs_desktop.services.coverage_rules import rule_on
from homejobs_desktop.services.reference import book_of

RETIRED = mark("Coverage", "This person is out of use, so no contract can be written down.")
NOT_COVERED = mark("Coverage", "This is not the number of a covered permit of this person.")
TAKEN = mark("Coverage", "Another contract of this office has this number. Check it.")
NO_AGENCY = mark("Permits", "There is no agency called “{agency}” in the lists. Choose one from the list.")
NO_FIELD = mark("Permits", "There is no field of activity with the code {code}. Choose one from the list.")


@dataclass(frozen=True, slots=True)
class CoverageCase:
    """A tidied contract with what it is judged by: its supporter's permit as it stands, and the covered one.

    `follows` is the contract whose place it takes or that it corrects; "" for none.
    """

    draft: ContractDraft
    rule: CoverageRule
    problems: tuple[Problem, ...]
    supporter: PermitRow | None
    covered: PermitRow | None
    follows: str = ""


def open_coverage(
    ctx: Context,
    draft: ContractDraft,
    *,
    follows: str = "",
    corrects: CoverageRow | None = None,
    planned: int = 0,
) -> CoverageCase:
    """Tidy a contract and judge it by the rule in force today.

    Args:
        ctx: The office.
        draft: What was typed.
        follows: The contract whose place it takes: it speaks against nothing.
        corrects: The contract that is corrected; None for a new one.
        planned: How many other people are to come to this supporter with the same act.
    """
    today = ctx.clock.today()
    rule, book = rule_on(ctx, today), book_of(ctx)
    supporter = _permit(ctx, draft.supporter_permit)
    covered = _covered(ctx, draft)
    tidy = _filled(ctx, _tidy(draft, book), (supporter, covered), rule, corrects)
    left_out = {follows, corrects.id if corrects else ""}
    facts = _facts(ctx, tidy, supporter, left_out)
    if facts.account is not None:
        more = replace(facts.account, people=facts.account.people + planned)
        facts = replace(facts, account=more)
    if corrects is not None and corrects.open_on(today):
        facts = replace(facts, open_before=True)
    problems = (
        *_person_problems(ctx, tidy),
        *check_contract(tidy, facts, rule, today),
        *_code_problems(tidy, book),
        *_covered_problems(tidy, covered),
        *_number_problems(ctx, tidy, left_out),
    )
    return CoverageCase(tidy, rule, problems, supporter, covered, follows)


def next_number(ctx: Context) -> str:
    """Give the next number for a contract that bears none: county, Jalali year, running number."""
    beginning = f"{ctx.office.site.replace('-', '')}-{year_of(ctx.clock.today())}-"
    return f"{beginning}{coverage.last_number(ctx.session, beginning) + 1:0{coverage.RUNNING}d}"


def _tidy(draft: ContractDraft, book: ReferenceBook) -> ContractDraft:
    field = book.get("fields", draft.field_code.strip()) or book.find("fields", draft.field_code)
    agency = book.get("agencies", draft.agency.strip()) or book.find("agencies", draft.agency)
    return replace(
        draft,
        number=canonical(ascii_digits(draft.number)),
        field_code=field.code if field else canonical(draft.field_code),
        agency=agency.code if agency else canonical(draft.agency),
        work=canonical(draft.work),
        unit=canonical(draft.unit),
    )


def _filled(
    ctx: Context,
    draft: ContractDraft,
    named: tuple[PermitRow | None, PermitRow | None],
    rule: CoverageRule,
    corrects: CoverageRow | None,
) -> ContractDraft:
    """Fill up what was left empty: dates by the rule, field and agency as on the permits, the number."""
    supporter, covered = named
    starts = draft.starts_on or draft.signed_on or ctx.clock.today()
    ends = draft.ends_on or _usual_end(starts, rule, supporter)
    likely = [each for each in (covered, supporter) if each is not None]
    field = draft.field_code or next((each.field_code for each in likely), "")
    agency = draft.agency or next((each.agency for each in likely if each.field_code == field), "")
    item = book_of(ctx).get("fields", field)
    number = corrects.number if corrects else next_number(ctx)
    return replace(
        draft,
        number=draft.number or number,
        starts_on=starts,
        ends_on=ends,
        field_code=field,
        agency=agency or (item.text("agency") if item else ""),
    )


def _usual_end(starts: dt.date, rule: CoverageRule, supporter: PermitRow | None) -> dt.date | None:
    """Give the last day of a contract whose end nobody typed: by the rule, but not past the permit's."""
    if not rule.usual_months:
        return None
    usual = add_months(starts, rule.usual_months) - dt.timedelta(days=1)
    expires = supporter.expires_on if supporter else None
    return expires if expires is not None and starts <= expires < usual else usual


def _permit(ctx: Context, number: str) -> PermitRow | None:
    """Give the permit that stands now for the one with this number or record, or None."""
    if not number.strip():
        return None
    digits = digits_only(ascii_digits(number))
    row = permits.by_number(ctx.session, digits) or permits.by_id(ctx.session, number)
    if row is None:
        return None
    held = permit_lines.standing(ctx.session, [row.id])[row.id]
    return permits.by_id(ctx.session, held.place.id) or row


def _covered(ctx: Context, draft: ContractDraft) -> PermitRow | None:
    """Give the covered permit that a contract is for: the one named, else the person's only one in force."""
    if draft.covered_permit.strip():
        return _permit(ctx, draft.covered_permit)
    today = ctx.clock.today()
    standing = [
        row
        for row in permits.of_person(ctx.session, draft.person_id)
        if row.permit_type == PermitType.COVERED and row.standing(today) == "issued"
    ]
    return standing[0] if len(standing) == 1 else None


def _facts(
    ctx: Context, draft: ContractDraft, supporter: PermitRow | None, left_out: set[str]
) -> ContractFacts:
    today = ctx.clock.today()
    others = tuple(
        row
        for row in coverage.of_person(ctx.session, draft.person_id)
        if row.open_on(today) and row.id not in left_out
    )
    if supporter is None:
        return ContractFacts(others=others)
    account = account_of(ctx, supporter.id, today)
    under = [row for row in coverage.of_supporter(ctx.session, supporter.id) if row.id not in left_out]
    account = replace(account, people=counted(under, today)[0])
    known = SupporterFacts(
        supporter.id, supporter.permit_type, supporter.state, supporter.person_id, supporter.expires_on
    )
    return ContractFacts(known, account, others)


def _person_problems(ctx: Context, draft: ContractDraft) -> tuple[Problem, ...]:
    if not draft.person_id:
        return ()
    row = people.stored(ctx.session, draft.person_id)
    return (Problem("person_id", RETIRED, {}),) if row.columns["retired_at"] else ()


def _code_problems(draft: ContractDraft, book: ReferenceBook) -> tuple[Problem, ...]:
    found = []
    if draft.field_code and book.get("fields", draft.field_code) is None:
        found.append(Problem("field_code", NO_FIELD, {"code": draft.field_code}))
    if draft.agency and book.get("agencies", draft.agency) is None:
        found.append(Problem("agency", NO_AGENCY, {"agency": draft.agency}))
    return tuple(found)


def _covered_problems(draft: ContractDraft, covered: PermitRow | None) -> tuple[Problem, ...]:
    if not draft.covered_permit.strip():
        return ()
    if covered is not None and covered.person_id == draft.person_id and covered.permit_type == "covered":
        return ()
    return (Problem("covered_permit", NOT_COVERED, {}),)


def _number_problems(ctx: Context, draft: ContractDraft, left_out: set[str]) -> tuple[Problem, ...]:
    same = coverage.by_number(ctx.session, draft.number) if draft.number else []
    taken = any(row.owner == ctx.office.site and row.id not in left_out for row in same)
    return (Problem("number", TAKEN, {}),) if taken else ()
