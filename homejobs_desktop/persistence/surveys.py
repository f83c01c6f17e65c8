"""Queries about recorded assessments."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.entities import SURVEY, Value
from homejobs_desktop.domain.survey_pictures import Notice
from homejobs_desktop.domain.surveys import SurveyAct, SurveyFilter, SurveyLine, SurveyRow, SurveyStep
from homejobs_desktop.persistence import surveyor_quality
from homejobs_desktop.persistence.base import Stored, as_int, from_stored
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import fields_of, load
from homejobs_desktop.persistence.tables import person, survey, survey_step

_NAMES = ("id", "person_id", "questionnaire", "version", "surveyed_on", "surveyor", "score", "band")
_COLUMNS = tuple(survey.c[name] for name in _NAMES)
_OF_PEOPLE = (person.c.first_name, person.c.last_name, person.c.national_code)


def of_person(session: Session, person_id: str) -> tuple[SurveyRow, ...]:
    """Give a person's assessments, the latest first."""
    query = (
        select(*_COLUMNS)
        .where(survey.c.person_id == person_id, survey.c.retired_at.is_(None))
        .order_by(survey.c.surveyed_on.desc(), survey.c.nr.desc())
    )
    return tuple(_row(row) for row in session.mappings(query))


def recent(
    session: Session, wanted: SurveyFilter, *, before: int | None, limit: int
) -> list[tuple[int, SurveyLine]]:
    """Give assessments with their row numbers, the last recorded first, below the number `before`."""
    conditions = _asked(session, wanted)
    if conditions is None:
        return []
    query = (
        select(survey.c.nr, *_COLUMNS, survey.c.duration_seconds, *_OF_PEOPLE)
        .join(person, person.c.id == survey.c.person_id)
        .where(survey.c.retired_at.is_(None), *conditions)
        .order_by(survey.c.nr.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(survey.c.nr < before)
    return [
        (as_int(row["nr"]), replace(_line(row), seconds=as_int(row["duration_seconds"])))
        for row in session.mappings(query)
    ]


def _asked(session: Session, wanted: SurveyFilter) -> list[ColumnElement[bool]] | None:
    """Give the conditions of a filter; None where nothing can meet it."""
    conditions: list[ColumnElement[bool]] = [survey.c.band == wanted.band] if wanted.band else []
    if wanted.surveyor is not None:
        conditions.append(surveyor_quality.by(wanted.surveyor))
    if wanted.notice:
        noticed = surveyor_quality.worth_a_look(session, Notice(wanted.notice), wanted.questionnaire)
        if noticed is None:
            return None
        conditions.append(noticed)
    elif wanted.questionnaire:
        conditions.append(survey.c.questionnaire == wanted.questionnaire)
    return conditions


@dataclass(frozen=True, slots=True)
class StoredSurvey:
    """An assessment as it lies in the store."""

    row: SurveyRow
    answers: dict[str, Answer]
    block_scores: dict[str, int]
    seconds: int
    overrides: dict[str, str]
    findings: dict[str, object]
    source: str


def one(session: Session, survey_id: str) -> StoredSurvey:
    """Give an assessment; raises NotFound."""
    stored = load(session, SURVEY, survey_id)
    values = fields_of(SURVEY, stored.columns)
    overrides = _document(values["overrides"])
    return StoredSurvey(
        _row(stored.columns),
        answers_of(values["answers"]),
        {
            code: points
            for code, points in _document(values["block_scores"]).items()
            if isinstance(points, int)
        },
        as_int(stored.columns["duration_seconds"]),
        {code: str(reason) for code, reason in overrides.items()},
        _document(values["findings"]),
        str(values["source"] or ""),
    )


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """An assessment with its person's name and all answers."""

    row: SurveyRow
    person_name: str
    national_code: str
    seconds: int
    answers: dict[str, Answer]


def with_answers(session: Session, questionnaire: str, version: str) -> Iterator[AnsweredLine]:
    """Give every assessment by one version of a questionnaire, in the order of recording."""
    names = (*_COLUMNS, survey.c.duration_seconds, survey.c.answers)
    query = (
        select(*names, person.c.first_name, person.c.last_name, person.c.national_code)
        .join(person, person.c.id == survey.c.person_id)
        .where(
            survey.c.questionnaire == questionnaire,
            survey.c.version == version,
            survey.c.retired_at.is_(None),
        )
        .order_by(survey.c.nr)
    )
    field = SURVEY.field("answers")
    for row in session.mappings(query):
        line = _line(row)
        answers = answers_of(from_stored(field, row["answers"]))
        seconds = as_int(row["duration_seconds"] or 0)
        yield AnsweredLine(line.row, line.person_name, line.national_code, seconds, answers)


def answers_of(value: Value) -> dict[str, Answer]:
    """Give stored answers, without what this program could not show."""
    return {
        code: answer
        for code, answer in _document(value).items()
        if isinstance(answer, str | int | list | dict)
    }


def steps_of(session: Session, survey_ids: Sequence[str]) -> dict[str, tuple[SurveyStep, ...]]:
    """Give the steps that followed assessments, by assessment, the first recorded first."""
    found: dict[str, list[SurveyStep]] = {}
    for part in chunks(survey_ids):
        query = (
            select(survey_step)
            .where(survey_step.c.survey_id.in_(part), survey_step.c.retired_at.is_(None))
            .order_by(survey_step.c.happened_on, survey_step.c.nr)
        )
        for row in session.mappings(query):
            found.setdefault(str(row["survey_id"]), []).append(_step(row))
    return {survey_id: tuple(steps) for survey_id, steps in found.items()}


def _step(row: Mapping[str, Stored]) -> SurveyStep:
    act = str(row["act"] or "")
    return SurveyStep(
        act=SurveyAct(act) if act in set(SurveyAct) else None,
        happened_on=_day(row["happened_on"]),
        meeting_no=str(row["meeting_no"] or ""),
        meeting_date=_day(row["meeting_date"]),
        text=str(row["text"] or ""),
        actor=str(row["actor"] or ""),
    )


def _day(stored: Stored) -> dt.date | None:
    return dt.date.fromisoformat(str(stored)) if stored else None


def _document(value: Value) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _line(row: Mapping[str, Stored]) -> SurveyLine:
    name = " ".join(str(row[part]) for part in ("first_name", "last_name") if row[part])
    return SurveyLine(_row(row), name, str(row["national_code"] or ""))


def _row(row: Mapping[str, Stored]) -> SurveyRow:
    return SurveyRow(
        id=str(row["id"]),
        person_id=str(row["person_id"]),
        questionnaire=str(row["questionnaire"] or ""),
        version=str(row["version"] or ""),
        surveyed_on=_day(row["surveyed_on"]),
        surveyor=str(row["surveyor"] or ""),
        score=as_int(row["score"]),
        band=str(row["band"] or ""),
    )


def counted(session: Session) -> dict[tuple[str, str], int]:
    """Give how many assessments there are by each version of each questionnaire."""
    query = (
        select(survey.c.questionnaire, survey.c.version, func.count().label("surveys"))
        .where(survey.c.retired_at.is_(None))
        .group_by(survey.c.questionnaire, survey.c.version)
    )
    return {
        (str(row["questionnaire"]), str(row["version"])): as_int(row["surveys"])
        for row in session.mappings(query)
    }
