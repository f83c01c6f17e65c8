"""Counts over all assessments: for pictures, reckoned by the store."""

import datetime as dt
from typing import Final

from sqlalchemy import (
    Label,
    Select,
    Text,
    TextClause,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.referrals import ReferralAction
from homejobs_desktop.domain.survey_pictures import Funnel, ScoreSpan, VillageCoverage
from homejobs_desktop.domain.transitions import ContractState, PermitState, ReferralState
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.survey_tables import RANKS, survey_score
from homejobs_desktop.persistence.tables import (
    application,
    coverage_contract,
    permit,
    person,
    referral,
    skill,
)

_SPAN: Final = 10
_TOP: Final = 100
_RANKS: Final = text(f"survey_score.{RANKS}")
_STEPS: Final = ("trained", "connected", "employed", "applied")
"""The steps of the funnel after the assessment."""


def score_spans(session: Session, questionnaire: str, county: str) -> tuple[ScoreSpan, ...]:
    """Give how many people have which score, from the lowest span to the highest, empty ones too."""
    last = _TOP // _SPAN - 1
    span = func.min(survey_score.c.score // _SPAN, last)
    query = select(span, func.count()).where(*_ranking(questionnaire, county)).group_by(span)
    found = {as_int(number): as_int(people) for number, people in session.rows(query)}
    return tuple(
        ScoreSpan(number * _SPAN, _TOP if number == last else (number + 1) * _SPAN - 1, found.get(number, 0))
        for number in range(last + 1)
    )


def _ranking(questionnaire: str, county: str) -> list[ColumnElement[bool] | TextClause]:
    scores = survey_score.c
    here = [scores.county == county] if county else []
    return [_RANKS, scores.gone == 0, scores.questionnaire == questionnaire, *here]


def _assessed(questionnaire: str) -> ColumnElement[bool]:
    scores = survey_score.c
    return person.c.id.in_(select(scores.person_id).where(scores.questionnaire == questionnaire, _RANKS))


def _lives_here(county: str) -> list[ColumnElement[bool]]:
    here = [person.c.county == county] if county else []
    return [person.c.retired_at.is_(None), *here]


def _by_village(questionnaire: str, county: str) -> Select[tuple[object, ...]]:
    places = (person.c.county, person.c.district, person.c.village)
    assessed = func.sum(case((_assessed(questionnaire), 1), else_=0)).label("assessed")
    return (
        select(*places, func.count().label("registered"), assessed)
        .where(*_lives_here(county), person.c.village.is_not(None), person.c.village != "")
        .group_by(*places)
    )


def villages(
    session: Session, questionnaire: str, county: str, limit: int
) -> tuple[tuple[VillageCoverage, ...], int, int]:
    """Give the villages with the most people, how many villages there are, and in how many was assessed."""
    query = _by_village(questionnaire, county)
    every = query.subquery()
    counts = select(func.count(), func.sum(case((every.c.assessed > 0, 1), else_=0))).select_from(every)
    all_of_them, reached = next(iter(session.rows(counts)))
    largest = query.order_by(func.count().desc(), person.c.village, person.c.district).limit(limit)
    rows = tuple(
        VillageCoverage(
            str(row["county"] or ""),
            str(row["district"] or ""),
            str(row["village"]),
            as_int(row["registered"]),
            as_int(row["assessed"]),
        )
        for row in session.mappings(largest)
    )
    return rows, as_int(all_of_them), as_int(reached or 0)


def village_names(session: Session, questionnaire: str, county: str) -> tuple[str, ...]:
    """Give the villages of those who rank, by name."""
    name = survey_score.c.village
    query = select(name).where(*_ranking(questionnaire, county), name.is_not(None), name != "")
    return tuple(str(row[0]) for row in session.rows(query.distinct().order_by(name)))


def funnel(session: Session, questionnaire: str, county: str, today: dt.date) -> Funnel:
    """Give how far the people came who are registered."""
    registered = session.scalar(select(func.count()).select_from(person).where(*_lives_here(county)))
    assessed = session.scalar(select(func.count()).where(*_ranking(questionnaire, county)))
    # Who came to a step is listed first, and each looked up among the assessed: the other way round every
    # assessed person is looked for in every list.
    trained, connected, employed, applied = map(_step, _STEPS)
    came = (
        _certified().add_columns(trained),
        _referred(ReferralAction.TRAINING).add_columns(trained),
        _referred(ReferralAction.NETWORK, ReferralAction.SALE).add_columns(connected),
        _covered(today).add_columns(connected),
        _permitted(today).add_columns(employed),
        select(application.c.person_id).where(application.c.retired_at.is_(None)).add_columns(applied),
    )
    people = union_all(*came).subquery("came")
    here = exists().where(survey_score.c.person_id == people.c.person_id, *_ranking(questionnaire, county))
    query = select(people.c.step, func.count(people.c.person_id.distinct())).where(here)
    counts = {str(step): as_int(count) for step, count in session.rows(query.group_by(people.c.step))}
    return Funnel(
        as_int(registered or 0), as_int(assessed or 0), **{step: counts.get(step, 0) for step in _STEPS}
    )


def _step(name: str) -> Label[str]:
    return literal_column(f"'{name}'", Text).label("step")


def _certified() -> Select[tuple[str]]:
    """Give who has a certificate of a skill."""
    return select(skill.c.person_id).where(
        skill.c.retired_at.is_(None),
        or_(_written(skill.c.certificate_no), _written(skill.c.certificate_issuer)),
    )


def _referred(*actions: ReferralAction) -> Select[tuple[str]]:
    """Give who was referred for one of these, with a good end."""
    return select(referral.c.person_id).where(
        referral.c.action.in_([action.value for action in actions]),
        referral.c.state == ReferralState.DONE.value,
        referral.c.retired_at.is_(None),
    )


def _covered(today: dt.date) -> Select[tuple[str]]:
    """Give whom a contract of coverage covers on a day."""
    contract, day = coverage_contract.c, today.isoformat()
    return select(contract.person_id).where(
        contract.retired_at.is_(None),
        contract.state == ContractState.ACTIVE.value,
        func.coalesce(contract.starts_on, day) <= day,
        func.coalesce(contract.ends_on, day) >= day,
    )


def _permitted(today: dt.date) -> Select[tuple[str]]:
    """Give who holds a permit in force on a day."""
    return select(permit.c.person_id).where(
        permit.c.retired_at.is_(None),
        permit.c.state == PermitState.ISSUED.value,
        or_(permit.c.expires_on.is_(None), permit.c.expires_on >= today.isoformat()),
    )


def _written(column: ColumnElement[str]) -> ColumnElement[bool]:
    return func.coalesce(column, "") != ""
