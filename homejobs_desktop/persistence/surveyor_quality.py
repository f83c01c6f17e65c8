"""How surveyors ask: what their assessments have in common that is worth a look, and which those are."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Select, case, exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.questionnaire_model import DECLINED
from homejobs_desktop.domain.survey_pictures import HASTY_PART, OUTLIER_DEVIATIONS, Notice, SurveyorQuality
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import person, survey

_DECLINED: Final = f'"{DECLINED}"'
_FEWEST: Final = 10
"""Of fewer assessments nobody can say what is usual."""
_WHO: Final = func.coalesce(survey.c.surveyor, "")


def surveyors(session: Session, questionnaire: str, county: str, limit: int) -> tuple[SurveyorQuality, ...]:
    """Give how each surveyor asks, who asked most first."""
    asked = _of(questionnaire, county)
    who = _WHO.label("surveyor")
    answers = func.coalesce(survey.c.answers, "")
    shorter = func.length(answers) - func.length(func.replace(answers, _DECLINED, ""))
    hasty, far = _hasty(session, questionnaire), _far(session, questionnaire)
    query = (
        select(
            who,
            func.count().label("count"),
            func.sum(shorter).label("letters"),
            _counted(hasty).label("hasty"),
            _counted(far).label("outliers"),
        )
        .where(*asked)
        .group_by(who)
        .order_by(func.count().desc(), who)
        .limit(limit)
    )
    middle, repeated = _medians(session, asked), _identical(session, asked)
    return tuple(_quality(row, middle, repeated) for row in session.mappings(query))


def _quality(
    row: Mapping[str, Stored], middle: Mapping[str, int], repeated: Mapping[str, int]
) -> SurveyorQuality:
    name = str(row["surveyor"])
    return SurveyorQuality(
        surveyor=name,
        count=as_int(row["count"]),
        median_seconds=middle.get(name, 0),
        refusals=as_int(row["letters"] or 0) // len(_DECLINED),
        identical=repeated.get(name, 0),
        hasty=as_int(row["hasty"] or 0),
        outliers=as_int(row["outliers"] or 0),
    )


def _counted(condition: ColumnElement[bool] | None) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0)) if condition is not None else func.sum(0)


def names(session: Session) -> tuple[str, ...]:
    """Give who asked anybody, by name; "" where somebody is not noted."""
    query = select(_WHO).where(survey.c.retired_at.is_(None)).distinct().order_by(_WHO)
    return tuple(str(row[0]) for row in session.rows(query))


def by(surveyor: str) -> ColumnElement[bool]:
    """Give the condition that an assessment was asked by somebody, "" for nobody who is noted."""
    return survey.c.surveyor == surveyor if surveyor else _WHO == ""


def worth_a_look(session: Session, notice: Notice, questionnaire: str) -> ColumnElement[bool] | None:
    """Give the condition by which assessments by a questionnaire are noticed; None where none can be."""
    own = survey.c.questionnaire == questionnaire
    if notice is Notice.REFUSALS:
        return own & func.coalesce(survey.c.answers, "").contains(_DECLINED, autoescape=True)
    if notice is Notice.IDENTICAL:
        return own & survey.c.nr.in_(_repeats(questionnaire))
    found = _hasty(session, questionnaire) if notice is Notice.HASTY else _far(session, questionnaire)
    return own & found if found is not None else None


def _hasty(session: Session, questionnaire: str) -> ColumnElement[bool] | None:
    """Give the condition that one took less than a part of what the middle one of everybody takes."""
    asked = [*_of(questionnaire, ""), survey.c.duration_seconds > 0]
    count = as_int(session.scalar(select(func.count()).select_from(survey).where(*asked)))
    if count < _FEWEST:
        return None
    seconds = survey.c.duration_seconds
    middle = select(seconds).where(*asked).order_by(seconds).offset(count // 2).limit(1)
    usual = as_int(session.scalar(middle))
    return (seconds > 0) & (seconds * HASTY_PART < usual)


def _far(session: Session, questionnaire: str) -> ColumnElement[bool] | None:
    """Give the condition that a score lies far from the average of everybody's."""
    score = survey.c.score
    sums = select(func.count(), func.sum(score), func.sum(score * score)).where(*_of(questionnaire, ""))
    count, whole, squares = (as_int(value) for value in next(iter(session.rows(sums))))
    if count < _FEWEST:
        return None
    average = whole / count
    spread = max(squares / count - average * average, 0.0) ** 0.5 * OUTLIER_DEVIATIONS
    low, high = int(average - spread), int(average + spread)
    return or_(score < low, score > high) if spread > 0 else None


def _of(questionnaire: str, county: str) -> list[ColumnElement[bool]]:
    asked = [survey.c.retired_at.is_(None), survey.c.questionnaire == questionnaire]
    if county:
        here = select(person.c.id).where(person.c.id == survey.c.person_id, person.c.county == county)
        asked.append(exists(here))
    return asked


def _medians(session: Session, asked: list[ColumnElement[bool]]) -> dict[str, int]:
    who = _WHO.label("surveyor")
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
    who = _WHO.label("surveyor")
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


def _repeats(questionnaire: str) -> Select[tuple[int]]:
    """Give the numbers of assessments that repeat word for word what the same surveyor wrote down before."""
    alike = (survey.c.surveyor, survey.c.version, survey.c.score, survey.c.block_scores)
    asked = _of(questionnaire, "")
    same = select(survey.c.nr, func.count().over(partition_by=alike).label("same")).where(*asked).subquery()
    order = func.row_number().over(partition_by=(*alike, survey.c.answers), order_by=survey.c.nr)
    scored = (
        select(survey.c.nr, order.label("place"))
        .join(same, same.c.nr == survey.c.nr)
        .where(same.c.same > 1)
        .subquery()
    )
    return select(scored.c.nr).where(scored.c.place > 1)
