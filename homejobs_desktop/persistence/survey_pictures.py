"""Counts over all assessments: for pictures, reckoned by the store."""

import datetime as dt
from typing import Final

from sqlalchemy import Select, TextClause, case, exists, func, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.questionnaire_model import DECLINED
from homejobs_desktop.domain.survey_pictures import Funnel, ScoreSpan, SurveyorQuality, VillageCoverage
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.survey_tables import RANKS, survey_score
from homejobs_desktop.persistence.tables import application, permit, person, skill, survey

_SPAN: Final = 10
_TOP: Final = 100
_RANKS: Final = text(f"survey_score.{RANKS}")
_DECLINED: Final = f'"{DECLINED}"'


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
    scores = survey_score.c
    # Lists that are read once: looked up for each person, SQLite takes the wrong index for the permits.
    certified = select(skill.c.person_id).where(
        skill.c.retired_at.is_(None),
        or_(_written(skill.c.certificate_no), _written(skill.c.certificate_issuer)),
    )
    applied = select(application.c.person_id).where(application.c.retired_at.is_(None))
    permitted = select(permit.c.person_id).where(
        permit.c.retired_at.is_(None),
        permit.c.state == PermitState.ISSUED.value,
        or_(permit.c.expires_on.is_(None), permit.c.expires_on >= today.isoformat()),
    )
    stages = (
        func.sum(case((scores.person_id.in_(stage), 1), else_=0)) for stage in (certified, applied, permitted)
    )
    query = select(func.count(), *stages).where(*_ranking(questionnaire, county))
    assessed, *further = next(iter(session.rows(query)))
    return Funnel(as_int(registered or 0), as_int(assessed), *(as_int(count or 0) for count in further))


def _written(column: ColumnElement[str]) -> ColumnElement[bool]:
    return func.coalesce(column, "") != ""


def surveyors(session: Session, questionnaire: str, county: str, limit: int) -> tuple[SurveyorQuality, ...]:
    """Give how each surveyor asks, who asked most first."""
    asked = _of(questionnaire, county)
    who = func.coalesce(survey.c.surveyor, "").label("surveyor")
    answers = func.coalesce(survey.c.answers, "")
    shorter = func.length(answers) - func.length(func.replace(answers, _DECLINED, ""))
    query = (
        select(who, func.count().label("count"), func.sum(shorter).label("letters"))
        .where(*asked)
        .group_by(who)
        .order_by(func.count().desc(), who)
        .limit(limit)
    )
    middle, repeated = _medians(session, asked), _identical(session, asked)
    return tuple(
        SurveyorQuality(
            surveyor=(name := str(row["surveyor"])),
            count=as_int(row["count"]),
            median_seconds=middle.get(name, 0),
            refusals=as_int(row["letters"] or 0) // len(_DECLINED),
            identical=repeated.get(name, 0),
        )
        for row in session.mappings(query)
    )


def _of(questionnaire: str, county: str) -> list[ColumnElement[bool]]:
    asked = [survey.c.retired_at.is_(None), survey.c.questionnaire == questionnaire]
    if county:
        here = select(person.c.id).where(person.c.id == survey.c.person_id, person.c.county == county)
        asked.append(exists(here))
    return asked


def _medians(session: Session, asked: list[ColumnElement[bool]]) -> dict[str, int]:
    who = func.coalesce(survey.c.surveyor, "").label("surveyor")
    seconds = survey.c.duration_seconds
    numbered = (
        select(
            who,
            seconds.label("seconds"),
            func.row_number().over(partition_by=who, order_by=seconds).label("place"),
            func.count().over(partition_by=who).label("people"),
        )
        .where(*asked, seconds > 0)
        .subquery()
    )
    twice = numbered.c.place * 2
    middle = twice.between(numbered.c.people, numbered.c.people + 2)
    query = (
        select(numbered.c.surveyor, func.avg(numbered.c.seconds)).where(middle).group_by(numbered.c.surveyor)
    )
    return {str(name): round(float(str(average))) for name, average in session.rows(query)}


def _identical(session: Session, asked: list[ColumnElement[bool]]) -> dict[str, int]:
    """Give how often each repeated the same answers.

    Answers are long, so only those are compared that came to the same scores.
    """
    who = func.coalesce(survey.c.surveyor, "").label("surveyor")
    alike = (survey.c.surveyor, survey.c.version, survey.c.score, survey.c.block_scores)
    scored = select(survey.c.nr, func.count().over(partition_by=alike).label("same")).where(*asked).subquery()
    groups = (
        select(who, (func.count() - 1).label("again"))
        .join(scored, scored.c.nr == survey.c.nr)
        .where(scored.c.same > 1)
        .group_by(who, survey.c.version, survey.c.answers)
        .having(func.count() > 1)
        .subquery()
    )
    query = select(groups.c.surveyor, func.sum(groups.c.again)).group_by(groups.c.surveyor)
    return {str(name): as_int(count) for name, count in session.rows(query)}
