"""Use cases about what came of referrals: of one, or of a selection at once."""

import dataclasses
from typing import NamedTuple

from homejobs_desktop.domain.entities import REFERRAL, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.referrals import OutcomeDraft, ReferralItem, check_outcome, state_name
from homejobs_desktop.domain.transitions import ReferralState, may_move
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import canonical_lines
from homejobs_desktop.persistence import referrals, store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.referrals import item_of, own_item
from homejobs_desktop.services.stages import Moved, NotMoved

NO_WAY = mark("Referrals", "From “{before}” a referral does not go to “{after}”. Look at it again.")


class _Judged(NamedTuple):
    """A referral that may go where it shall, and the tidied draft of what came of it."""

    item: ReferralItem
    draft: OutcomeDraft


@writing(Permission.ISSUE_PERMITS)
def settle_referral(ctx: Context, referral_id: str, draft: OutcomeDraft) -> ReferralItem:
    """Write down what came of a referral, with its day and in words.

    Raises:
        NotFound: There is no such referral.
        NotAllowed: Another office made it, or it is over already.
        Invalid: Something is missing or wrong; `problems` names each field.
    """
    _take(ctx, _judge(ctx, referral_id, draft))
    return item_of(ctx, referral_id)


@writing(Permission.ISSUE_PERMITS)
def settle_referrals(ctx: Context, referral_ids: tuple[str, ...], draft: OutcomeDraft) -> Moved:
    """Write the same down for a selection; what cannot go there stays, and it is said why."""
    going: list[_Judged] = []
    stayed: list[NotMoved] = []
    for referral_id in dict.fromkeys(referral_ids):
        try:
            going.append(_judge(ctx, referral_id, draft))
        except (Invalid, NotAllowed, NotFound) as refusal:
            item = referrals.by_id(ctx.session, referral_id)
            stayed.append(NotMoved(referral_id, item.person if item else "", refusal))
    for judged in going:
        _take(ctx, judged)
    return Moved(tuple(judged.item.id for judged in going), tuple(stayed))


def _judge(ctx: Context, referral_id: str, draft: OutcomeDraft) -> _Judged:
    item = own_item(ctx, referral_id)
    tidy = dataclasses.replace(draft, state=draft.state.strip(), result=canonical_lines(draft.result))
    problems = check_outcome(tidy, item, ctx.clock.today())
    if problems:
        raise Invalid.of(problems)
    if not may_move(REFERRAL.name, item.state, tidy.state, ctx.office.kind):
        raise NotAllowed(NO_WAY, before=state_name(item.state), after=state_name(tidy.state))
    return _Judged(item, tidy)


def _take(ctx: Context, judged: _Judged) -> None:
    item, draft = judged
    extra: dict[str, Value] = {"state_on": (draft.on or ctx.clock.today()).isoformat()}
    if draft.result:
        extra["result"] = draft.result
    if draft.state == ReferralState.ACCEPTED and draft.follow_up_on is not None:
        extra["follow_up_on"] = draft.follow_up_on.isoformat()
    store.move(ctx.session, REFERRAL, item.id, draft.state, extra)
