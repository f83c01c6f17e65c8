"""Fills an office with invented people, assessments and permits, the same ones for the same seed.

Only this module draws from a replaceable source of randomness.
"""

import random
from dataclasses import replace
from typing import Final

from homejobs_desktop.domain.entities import APPLICATION, NOTE, PERSON, SKILL, Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import age_on
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRequest, PermitRow, PermitType
from homejobs_desktop.domain.transitions import ApplicationState, PermitState
from homejobs_desktop.persistence import people, store
from homejobs_desktop.services.context import Context, Report, writing
from homejobs_desktop.services.demo_coverage import cover, state_orders
from homejobs_desktop.services.demo_papers import Papers
from homejobs_desktop.services.demo_people import Inventor, Someone
from homejobs_desktop.services.demo_referrals import refer_some
from homejobs_desktop.services.demo_scans import attach_scans
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permits import issue_permit
from homejobs_desktop.services.questionnaires import questionnaire_on
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.surveys import SurveyDraft, record

_BATCH: Final = 250
_ASSESSED_WITH: Final = "potential"
_HISTORY_DAYS: Final = 540
_HOME_COUNTY: Final = "2901"
_SUPPORTER_AGE: Final = 20
_SURVEYED: Final = 0.3
_PERMITTED: Final = 0.12
_APPLYING: Final = 0.04
_NOTED: Final = 0.12
_SKILLED: Final = 0.38

_Crowd = list[tuple[str, Someone]]


@writing(Permission.MANAGE_OFFICE)
def fill_demo(ctx: Context, count: int, seed: int, report: Report) -> int:
    """Register `count` invented people with skills, notes, documents, assessments, applications and permits.

    Args:
        ctx: The office that is filled; one transaction, so a stopped filling leaves nothing.
        count: How many people.
        seed: The same seed invents the same people.
        report: Told how far it is; it may stop the filling.

    Returns:
        How many people were registered.
    """
    county = ctx.office.county_code or _HOME_COUNTY
    inventor = Inventor(random.Random(seed), county, ctx.clock.today(), book_of(ctx))
    steps = _Steps(report, count)
    crowd = _register(ctx, inventor, count, steps)
    _add_skills_and_notes(ctx, inventor, crowd)
    papers = Papers(inventor)
    assessed = _some(inventor, crowd, _SURVEYED)
    _assess(ctx, papers, assessed, steps)
    if ctx.office.kind is OfficeKind.COUNTY:
        _permit(ctx, papers, _some(inventor, crowd, _PERMITTED), steps)
        _apply(ctx, papers, _some(inventor, crowd, _APPLYING))
    attach_scans(ctx, inventor, crowd)
    if ctx.office.kind is OfficeKind.COUNTY:
        refer_some(ctx, papers, assessed)
    steps.end()
    return len(crowd)


class _Steps:
    """Counts people and papers and reports them, every so often."""

    def __init__(self, report: Report, count: int) -> None:
        self._report = report
        self._total = count + int(count * _SURVEYED) + int(count * _PERMITTED)
        self._done = 0

    def add(self, count: int) -> None:
        """Say that `count` more are done."""
        before, self._done = self._done, min(self._total, self._done + count)
        if before // 20 != self._done // 20:
            self._report(self._done, self._total)

    def end(self) -> None:
        """Say that all is done."""
        self._report(self._total, self._total)


def _some(inventor: Inventor, crowd: _Crowd, share: float) -> _Crowd:
    return inventor.draws.sample(crowd, k=int(len(crowd) * share))


def _register(ctx: Context, inventor: Inventor, count: int, steps: _Steps) -> _Crowd:
    crowd: _Crowd = []
    for start in range(0, count, _BATCH):
        invented = [inventor.someone() for _ in range(min(_BATCH, count - start))]
        codes = [one.draft.national_code for one in invented]
        known = people.by_codes(ctx.session, codes)
        new = [one for one in invented if one.draft.national_code not in known]
        ids = store.create_many(ctx.session, PERSON, [people.from_draft(one.draft) for one in new])
        crowd += zip(ids, new, strict=True)
        steps.add(len(invented))
    return crowd


def _add_skills_and_notes(ctx: Context, inventor: Inventor, crowd: _Crowd) -> None:
    skilled = [
        (person_id, one) for person_id, one in _some(inventor, crowd, _SKILLED) if one.experience_years
    ]
    store.create_many(ctx.session, SKILL, [inventor.skill(one, person_id) for person_id, one in skilled])
    notes: list[dict[str, Value]] = [
        {"person_id": person_id, "text": inventor.draws.choice(inventor.words.notes)}
        for person_id, _one in _some(inventor, crowd, _NOTED)
    ]
    store.create_many(ctx.session, NOTE, notes)


def _assess(ctx: Context, papers: Papers, crowd: _Crowd, steps: _Steps) -> None:
    days = sorted(papers.inventor.day_before(papers.today, _HISTORY_DAYS) for _ in crowd)
    for (person_id, someone), day in zip(crowd, days, strict=True):
        questionnaire = questionnaire_on(ctx, _ASSESSED_WITH, day)
        answers = papers.answers(questionnaire, someone, day)
        draft = SurveyDraft(
            person_id,
            questionnaire.name,
            answers,
            surveyed_on=day,
            seconds=papers.draws.randrange(300, 1500),
            overrides=papers.reasons(questionnaire, answers, day),
        )
        record(ctx, draft)
        steps.add(1)


def _permit(ctx: Context, papers: Papers, crowd: _Crowd, steps: _Steps) -> None:
    days = sorted(papers.inventor.day_before(papers.today, _HISTORY_DAYS) for _ in crowd)
    supporters: list[PermitRow] = []
    for place, ((person_id, someone), day) in enumerate(zip(crowd, days, strict=True)):
        request = papers.request(someone, person_id, day)
        grown_up = age_on(someone.draft.birth_date or day, day) >= _SUPPORTER_AGE
        share = papers.draws.random()
        if grown_up and (share < 0.06 or (not supporters and 4 * place > len(crowd))):
            row = issue_permit(ctx, _as_supporter(papers, request))
            supporters.append(row)
            state_orders(ctx, papers, row, day)
        else:
            row = issue_permit(ctx, _as_covered(papers, request, supporters) if share > 0.82 else request)
            if row.permit_type == PermitType.COVERED:
                cover(ctx, papers, row, day)
            if papers.inventor.chance(0.03):
                move_permit(ctx, row.id, PermitState.CANCELLED, papers.draws.choice(papers.words.refusals))
        steps.add(1)


def _as_supporter(papers: Papers, request: PermitRequest) -> PermitRequest:
    jobs = papers.draws.randrange(4, 30)
    if papers.inventor.chance(0.3):
        legal = papers.legal()
        return replace(request, permit_type=PermitType.SUPPORTER_LEGAL, legal=legal, expected_jobs=jobs)
    return replace(request, permit_type=PermitType.SUPPORTER_NATURAL, expected_jobs=jobs)


def _as_covered(papers: Papers, request: PermitRequest, supporters: list[PermitRow]) -> PermitRequest:
    """Let an earlier supporter cover the worker, where there is one whose permit is not over."""
    day = request.issued_on or papers.today
    in_force = [row for row in supporters if row.expires_on is None or row.expires_on >= day]
    if not in_force:
        return request
    number = papers.draws.choice(in_force).number
    return replace(request, permit_type=PermitType.COVERED, supporter_permit=number, expected_jobs=1)


_WAYS: Final[tuple[tuple[ApplicationState, ...], ...]] = (
    (),
    (ApplicationState.DOCS_CHECK,),
    (ApplicationState.DOCS_CHECK, ApplicationState.NEEDS_FIX),
    (ApplicationState.AGENCY_REVIEW,),
    (ApplicationState.AGENCY_REVIEW, ApplicationState.STARRED_REVIEW),
    (ApplicationState.AGENCY_REVIEW, ApplicationState.AGENCY_APPROVED),
    (ApplicationState.WITHDRAWN,),
)
"""How far the applications that wait have come."""


def _apply(ctx: Context, papers: Papers, crowd: _Crowd) -> None:
    """Register applications that have not led to a permit yet."""
    for person_id, someone in crowd:
        day = papers.inventor.day_before(papers.today, 120)
        request = papers.request(someone, person_id, day)
        values: dict[str, Value] = {
            "person_id": person_id,
            "permit_type": request.permit_type.value,
            "registered_on": day.isoformat(),
            "field_code": request.field_code,
            "agency": request.agency or None,
            "capital_rial": request.capital_rial,
            "own_contribution_rial": request.own_contribution_rial,
            "loan_requested_rial": request.loan_requested_rial,
            "expected_jobs": request.expected_jobs,
            "state": ApplicationState.REGISTERED.value,
        }
        application = store.create(ctx.session, APPLICATION, values)
        for state in papers.draws.choice(_WAYS):
            store.move(ctx.session, APPLICATION, application, state.value)
