"""Referrals in the demo office: some of what assessments found was answered, some of that is over."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from homejobs_desktop.domain.referrals import APPLY, FOLLOW_UP_DAYS, NeedLine, OutcomeDraft, ReferralDraft
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.demo_papers import Papers
from homejobs_desktop.services.demo_people import Someone
from homejobs_desktop.services.referral_moves import settle_referral
from homejobs_desktop.services.referrals import refer, suggestions_of

_REFERRED, _OVER, _ACCEPTED = 0.3, 0.75, 0.4
_ENDS: Final = {ReferralState.DONE: 60, ReferralState.REFUSED: 12, ReferralState.DROPPED: 28}
_LONGEST_WAIT: Final = 60


def refer_some(ctx: Context, papers: Papers, crowd: Sequence[tuple[str, Someone]]) -> None:
    """Refer some of the assessed people for a need or two that was found, and say what came of most."""
    for person_id, someone in crowd:
        if not papers.inventor.chance(_REFERRED):
            continue
        lines = [line for line in suggestions_of(ctx, person_id) if line.need.action != APPLY]
        for line in papers.draws.sample(lines, k=min(len(lines), papers.draws.randrange(1, 3))):
            _refer(ctx, papers, (person_id, someone), line)


def _refer(ctx: Context, papers: Papers, whom: tuple[str, Someone], line: NeedLine) -> None:
    person_id, someone = whom
    need, places = line.need, papers.words.places
    found = need.found_on or papers.today
    day = min(papers.today, found + dt.timedelta(papers.draws.randrange(_LONGEST_WAIT)))
    made = refer(
        ctx,
        ReferralDraft(
            person_id=person_id,
            action=need.action,
            referred_to=papers.draws.choice(places[need.action]),
            field_code=someone.draft.wanted_field,
            referred_on=day,
            survey_id=need.survey_id,
            need=need.code,
        ),
    )
    after = day + dt.timedelta(papers.draws.randrange(1, 2 * FOLLOW_UP_DAYS))
    if after >= papers.today:
        return
    if papers.inventor.chance(_ACCEPTED):
        settle_referral(ctx, made, OutcomeDraft(ReferralState.ACCEPTED, after))
    if papers.inventor.chance(_OVER):
        state = papers.inventor.weighted({end.value: share for end, share in _ENDS.items()})
        result = papers.draws.choice(papers.words.outcomes[state])
        settle_referral(ctx, made, OutcomeDraft(state, after, result))
