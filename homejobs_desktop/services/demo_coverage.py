"""Coverage in the demo office: contracts of its covered people, and its supporters' orders."""

import datetime as dt

from homejobs_desktop.domain.coverage import ContractDraft
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.persistence import permits
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.coverage_acts import CapacityDraft, add_contract, end_contract, state_capacity
from homejobs_desktop.services.demo_papers import Papers
from homejobs_desktop.services.reference import book_of

_UNDER_CONTRACT, _LEFT_OVER, _STATED, _ENDED = 0.95, 0.15, 0.8, 0.06
_UNIT = 50


def cover(ctx: Context, papers: Papers, row: PermitRow, day: dt.date) -> None:
    """Let most covered permits that last have a contract from the day of their issue; a few ended early.

    Of those that are over, or whose supporter's permit is, only a few: they are left without a supporter.
    """
    supporter = permits.by_id(ctx.session, row.supporter_permit_id)
    last = min(day for day in (row.expires_on, supporter and supporter.expires_on, dt.date.max) if day)
    lasts = last >= ctx.clock.today()
    if not papers.inventor.chance(_UNDER_CONTRACT if lasts else _LEFT_OVER):
        return
    draft = ContractDraft(
        person_id=row.person_id,
        supporter_permit=row.supporter_permit_id,
        covered_permit=row.id,
        signed_on=day,
        starts_on=day,
        ends_on=row.expires_on,
        work=book_of(ctx).name("fields", row.field_code),
        quantity=papers.draws.randrange(1, 20) * _UNIT,
        jobs=papers.draws.randrange(1, 3),
    )
    made = add_contract(ctx, draft)
    today = ctx.clock.today()
    if made.open_on(today) and papers.inventor.chance(_ENDED):
        end_contract(ctx, made.id, "orders_ran_out")


def state_orders(ctx: Context, papers: Papers, row: PermitRow, day: dt.date) -> None:
    """Let most supporters have stated on some day to how many people their orders give work."""
    if papers.inventor.chance(_STATED):
        people = papers.draws.randrange(2, 14)
        source = papers.draws.choice(papers.words.orders)
        state_capacity(ctx, CapacityDraft(row.id, people, source, day))
