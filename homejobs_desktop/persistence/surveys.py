"""Queries about recorded assessments."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select

from homejobs_desktop.domain.answers import Answer
from homejobs_desktop.domain.entities import SURVEY, Value
from homejobs_desktop.domain.surveys import SurveyLine, SurveyRow
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import fields_of, load
from homejobs_desktop.persistence.tables import person, survey

_NAMES = ("id", "person_id", "questionnaire", "version", "surveyed_on", "surveyor", "score", "band")
_COLUMNS = tuple(survey.c[name] for name in _NAMES)


def of_person(session: Session, person_id: str) -> tuple[SurveyRow, ...]:
    """Give a person's assessments, the latest first."""
    query = (
        select(*_COLUMNS)
        .where(survey.c.person_id == person_id, survey.c.retired_at.is_(None))
        .order_by(survey.c.surveyed_on.desc(), survey.c.nr.desc())
    )
    return tuple(_row(row) for row in session.mappings(query))


def recent(
    session: Session, *, before: int | None, limit: int, band: str = ""
) -> list[tuple[int, SurveyLine]]:
    """Give assessments with their row numbers, the last recorded first, below the number `before`."""
    query = (
        select(survey.c.nr, *_COLUMNS, person.c.first_name, person.c.last_name, person.c.national_code)
        .join(person, person.c.id == survey.c.person_id)
        .where(survey.c.retired_at.is_(None))
        .order_by(survey.c.nr.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(survey.c.nr < before)
    if band:
        query = query.where(survey.c.band == band)
    return [(as_int(row["nr"]), _line(row)) for row in session.mappings(query)]


def one(session: Session, survey_id: str) -> tuple[SurveyRow, dict[str, Answer], dict[str, int], int]:
    """Give an assessment: its row, answers, block scores and seconds; raises NotFound."""
    stored = load(session, SURVEY, survey_id)
    values = fields_of(SURVEY, stored.columns)
    answers = _document(values["answers"])
    blocks = _document(values["block_scores"])
    return (
        _row(stored.columns),
        {code: answer for code, answer in answers.items() if isinstance(answer, str | int | list)},
        {code: points for code, points in blocks.items() if isinstance(points, int)},
        as_int(stored.columns["duration_seconds"]),
    )


def _document(value: Value) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _line(row: Mapping[str, Stored]) -> SurveyLine:
    name = " ".join(str(row[part]) for part in ("first_name", "last_name") if row[part])
    return SurveyLine(_row(row), name, str(row["national_code"] or ""))


def _row(row: Mapping[str, Stored]) -> SurveyRow:
    day = row["surveyed_on"]
    return SurveyRow(
        id=str(row["id"]),
        person_id=str(row["person_id"]),
        questionnaire=str(row["questionnaire"] or ""),
        version=str(row["version"] or ""),
        surveyed_on=dt.date.fromisoformat(str(day)) if day else None,
        surveyor=str(row["surveyor"] or ""),
        score=as_int(row["score"]),
        band=str(row["band"] or ""),
    )
