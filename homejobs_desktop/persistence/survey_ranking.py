"""Queries of rankings: who stands where, and what a county's answers speak for."""

import datetime as dt
from collections.abc import Mapping
from typing import Final, NamedTuple

import msgspec
from sqlalchemy import TextClause, case, exists, func, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.surveys import (
    Advantage,
    RankedLine,
    RankingFilter,
    SurveyAct,
    SurveyLine,
    SurveyRow,
)
from homejobs_desktop.persistence import search
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.survey_tables import RANKS, survey_score
from homejobs_desktop.persistence.tables import person, survey_step

ABLE: Final = 50
"""From how many points on a person counts as able to begin."""

_RANKS: Final = text(f"survey_score.{RANKS}")
_BEST_FIRST: Final = (survey_score.c.score.desc(), survey_score.c.survey_nr.desc())
_decoder: Final = msgspec.json.Decoder(dict[str, int])
_SCORES: Final = tuple(
    survey_score.c[name]
    for name in (
        "survey_nr", "person_id", "questionnaire", "version", "surveyed_on", "score", "band", "blocks",
        "field", "covers", "training", "consulting", "sale", "willing", "scoring", "survey_id", "surveyor",
        "county", "village",
    )
)  # fmt: skip
_OF_PEOPLE: Final = (person.c.first_name, person.c.last_name, person.c.national_code)


def ranked(session: Session, wanted: RankingFilter) -> tuple[tuple[RankedLine, ...], int]:
    """Give the best assessments that meet the filter, the highest score first, and how many meet it.

    Who is looked for by name keeps the place among all who meet the rest of the filter.
    """
    asked = _conditions(wanted)
    if wanted.block_least or wanted.name.strip():
        every = _with_blocks(session, wanted)
        found = _named(session, wanted.name, every) if wanted.name.strip() else every
        best, total = found[: wanted.limit], len(found)
    else:
        first = select(survey_score.c.survey_nr).where(*asked).order_by(*_BEST_FIRST).limit(wanted.limit)
        best = [_Placed(place, as_int(row[0]), "") for place, row in enumerate(session.rows(first), start=1)]
        total = as_int(session.scalar(select(func.count()).select_from(survey_score).where(*asked)) or 0)
    shown = select(*_SCORES, *_OF_PEOPLE).join(person, person.c.id == survey_score.c.person_id)
    places = {one.survey_nr: one.place for one in best}
    rows = [
        row
        for part in chunks(list(places))
        for row in session.mappings(shown.where(survey_score.c.survey_nr.in_(part), _RANKS))
    ]
    rows.sort(key=lambda row: places[as_int(row["survey_nr"])])
    steps = _last_steps(session, [str(row["survey_id"]) for row in rows])
    return tuple(_line(places[as_int(row["survey_nr"])], row, steps) for row in rows), total


class _Placed(NamedTuple):
    """An assessment with its place in a ranking."""

    place: int
    survey_nr: int
    person_id: str


def _with_blocks(session: Session, wanted: RankingFilter) -> list[_Placed]:
    """Give all assessments whose blocks reach what is asked, the best first.

    The blocks differ from questionnaire to questionnaire, so they have no columns.
    """
    scores = survey_score.c
    columns = (scores.survey_nr, scores.person_id, *((scores.blocks,) if wanted.block_least else ()))
    query = select(*columns).where(*_conditions(wanted)).order_by(*_BEST_FIRST)
    found: list[_Placed] = []
    for number, person_id, *blocks in session.rows(query):
        points = _decoder.decode(str(blocks[0])) if blocks else {}
        if all(points.get(code, 0) >= least for code, least in wanted.block_least.items()):
            found.append(_Placed(len(found) + 1, as_int(number), str(person_id)))
    return found


def _named(session: Session, name: str, every: list[_Placed]) -> list[_Placed]:
    """Give those of these assessments whose person a part of the name or the national code finds."""
    ids: set[str] = set()
    for part in chunks([place.nr for place in search.find_all(session, name)]):
        ids |= {str(row[0]) for row in session.rows(select(person.c.id).where(person.c.nr.in_(part)))}
    return [one for one in every if one.person_id in ids]


def ranked_names(session: Session) -> tuple[str, ...]:
    """Give the names of the questionnaires by which somebody ranks."""
    query = select(survey_score.c.questionnaire).where(_RANKS).distinct()
    return tuple(sorted(str(row[0]) for row in session.rows(query)))


def _conditions(wanted: RankingFilter) -> list[ColumnElement[bool] | TextClause]:
    scores = survey_score.c
    flags = (
        (wanted.training, scores.training == 1),
        (wanted.consulting, scores.consulting == 1),
        (wanted.sale, scores.sale == 1),
        (wanted.willing, scores.willing == 1),
        (wanted.any_capability, _capable()),
        (wanted.verified, _verified()),
        (wanted.least > 0, scores.score >= wanted.least),
        (wanted.covers > 0, scores.covers >= wanted.covers),
    )
    places = (
        (wanted.field, scores.field),
        (wanted.band, scores.band),
        (wanted.county, scores.county),
        (wanted.district, scores.district),
        (wanted.village, scores.village),
    )
    asked = [condition for is_asked, condition in flags if is_asked]
    return [
        _RANKS,
        scores.gone == 0,
        scores.questionnaire == wanted.questionnaire,
        *asked,
        *(column == value for value, column in places if value),
    ]


def _capable() -> ColumnElement[bool]:
    scores = survey_score.c
    return or_(scores.training == 1, scores.consulting == 1, scores.sale == 1)


def _verified() -> ColumnElement[bool]:
    found = survey_step.alias("verified")
    return exists(
        select(found.c.nr).where(
            found.c.survey_id == survey_score.c.survey_id, found.c.act == SurveyAct.VERIFIED.value
        )
    )


def _last_steps(session: Session, survey_ids: list[str]) -> dict[str, SurveyAct]:
    found: dict[str, SurveyAct] = {}
    for start in range(0, len(survey_ids), 500):
        query = (
            select(survey_step.c.survey_id, survey_step.c.act)
            .where(survey_step.c.survey_id.in_(survey_ids[start : start + 500]))
            .order_by(survey_step.c.happened_on, survey_step.c.nr)
        )
        for survey_id, act in session.rows(query):
            if act in set(SurveyAct):
                found[str(survey_id)] = SurveyAct(str(act))
    return found


def _line(place: int, row: Mapping[str, Stored], steps: Mapping[str, SurveyAct]) -> RankedLine:
    survey_row = SurveyRow(
        id=str(row["survey_id"]),
        person_id=str(row["person_id"]),
        questionnaire=str(row["questionnaire"]),
        version=str(row["version"]),
        surveyed_on=dt.date.fromisoformat(str(row["surveyed_on"])) if row["surveyed_on"] else None,
        surveyor=str(row["surveyor"] or ""),
        score=as_int(row["score"]),
        band=str(row["band"]),
    )
    name = " ".join(str(row[part]) for part in ("first_name", "last_name") if row[part])
    return RankedLine(
        place=place,
        line=SurveyLine(survey_row, name, str(row["national_code"] or "")),
        blocks=_decoder.decode(str(row["blocks"])),
        field=str(row["field"]),
        covers=as_int(row["covers"]),
        training=bool(row["training"]),
        consulting=bool(row["consulting"]),
        sale=bool(row["sale"]),
        willing=bool(row["willing"]),
        county=str(row["county"] or ""),
        village=str(row["village"] or ""),
        scoring=str(row["scoring"]),
        step=steps.get(str(row["survey_id"])),
    )


def advantages(session: Session, questionnaire: str, county: str) -> tuple[Advantage, ...]:
    """Give the fields that people want, the one that most speaks for itself first.

    What speaks for a field is how many people want it, how well they did, and how many of them can
    carry others along.
    """
    scores = survey_score.c
    people = func.count()
    average = func.avg(scores.score)
    capable = func.sum(case((_capable(), 1), else_=0))
    query = (
        select(
            scores.field,
            people.label("people"),
            func.round(average).label("average"),
            capable.label("capable"),
            func.sum(scores.covers).label("covers"),
            func.sum(case((scores.score >= ABLE, 1), else_=0)).label("able"),
        )
        .where(_RANKS, scores.gone == 0, scores.questionnaire == questionnaire, scores.field != "")
        .group_by(scores.field)
        .order_by((people * average + 100 * capable).desc(), scores.field)
    )
    if county:
        query = query.where(scores.county == county)
    return tuple(
        Advantage(
            field=str(row["field"]),
            people=as_int(row["people"]),
            average=int(float(str(row["average"] or 0))),
            capable=as_int(row["capable"] or 0),
            covers=as_int(row["covers"] or 0),
            able=as_int(row["able"] or 0),
        )
        for row in session.mappings(query)
    )
