"""Scores for ranking: kept in step with the assessments, one row for each scoring of each."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import and_, case, exists, func, insert, or_, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.entities import SURVEY, Value
from homejobs_desktop.domain.surveys import KeptScore
from homejobs_desktop.persistence.base import Stored, as_int, from_stored
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.survey_tables import UNSETTLED, survey_score
from homejobs_desktop.persistence.surveys import answers_of
from homejobs_desktop.persistence.tables import person, survey

BATCH: Final = 1000
"""So many assessments are scored together."""
_encoder: Final = msgspec.json.Encoder(order="sorted")
_decoder: Final = msgspec.json.Decoder(dict[str, int])


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One score of one assessment, as rankings read it."""

    survey_nr: int
    survey_id: str
    person_id: str
    questionnaire: str
    version: str
    surveyed_on: str
    surveyor: str
    scoring: str
    score: int
    band: str
    blocks: Mapping[str, int]
    field: str = ""
    covers: int = 0
    training: bool = False
    consulting: bool = False
    sale: bool = False
    willing: bool = False
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnscoredSurvey:
    """An assessment that rankings do not know yet, with what was stored when it was recorded."""

    nr: int
    id: str
    person_id: str
    questionnaire: str
    version: str
    surveyed_on: dt.date | None
    surveyor: str
    score: int
    band: str
    block_scores: Mapping[str, int]
    findings: Mapping[str, object]
    written: str

    def answers(self) -> dict[str, Answer]:
        """Give its answers."""
        return answers_of(from_stored(_ANSWERS, self.written))


_NAMES: Final = (
    "nr", "id", "person_id", "questionnaire", "version", "surveyed_on", "surveyor", "score", "band",
    "block_scores", "findings",
)  # fmt: skip
_PLACES: Final = ("county", "district", "village")
_ANSWERS, _BLOCKS, _FINDINGS = (SURVEY.field(name) for name in ("answers", "block_scores", "findings"))


def last_taken(session: Session) -> int:
    """Give the number of the last assessment that rankings know."""
    return as_int(session.scalar(select(func.max(survey_score.c.survey_nr))) or 0)


def waiting(session: Session, last: int) -> int:
    """Give how many assessments were recorded or came in after one, and how many wait to be settled."""
    fresh = select(func.count()).select_from(survey).where(survey.c.nr > last, survey.c.retired_at.is_(None))
    unsettled = select(func.count()).select_from(survey_score).where(text(UNSETTLED))
    return as_int(session.scalar(fresh)) + as_int(session.scalar(unsettled))


def unscored(session: Session, last: int) -> list[UnscoredSurvey]:
    """Give the first `BATCH` assessments that were recorded or came in after one."""
    # Their answers are asked for only where an older program did not note what it found in them.
    answers = case((survey.c.findings.is_(None), survey.c.answers), else_=None)
    return next(_batches(session, last, survey.c.nr > last, answers), [])


def all_of(session: Session, questionnaire: str) -> Iterator[list[UnscoredSurvey]]:
    """Give all assessments by one questionnaire, in batches."""
    yield from _batches(session, 0, survey.c.questionnaire == questionnaire, survey.c.answers)


def count_of(session: Session, questionnaire: str) -> int:
    """Give how many assessments by one questionnaire there are."""
    query = select(func.count()).select_from(survey)
    return as_int(
        session.scalar(query.where(survey.c.questionnaire == questionnaire, survey.c.retired_at.is_(None)))
    )


def _batches(
    session: Session, last: int, condition: ColumnElement[bool], answers: ColumnElement[str]
) -> Iterator[list[UnscoredSurvey]]:
    while True:
        query = (
            select(*(survey.c[name] for name in _NAMES), answers.label("answers"))
            .where(condition, survey.c.nr > last, survey.c.retired_at.is_(None))
            .order_by(survey.c.nr)
            .limit(BATCH)
        )
        rows = [_unscored(row) for row in session.mappings(query)]
        if not rows:
            return
        yield rows
        last = rows[-1].nr


def _unscored(row: Mapping[str, Stored]) -> UnscoredSurvey:
    blocks = _document(from_stored(_BLOCKS, row["block_scores"]))
    return UnscoredSurvey(
        nr=as_int(row["nr"]),
        id=str(row["id"]),
        person_id=str(row["person_id"]),
        questionnaire=str(row["questionnaire"] or ""),
        version=str(row["version"] or ""),
        surveyed_on=dt.date.fromisoformat(str(row["surveyed_on"])) if row["surveyed_on"] else None,
        surveyor=str(row["surveyor"] or ""),
        score=as_int(row["score"] or 0),
        band=str(row["band"] or ""),
        block_scores={code: points for code, points in blocks.items() if isinstance(points, int)},
        findings=_document(from_stored(_FINDINGS, row["findings"])),
        written=str(row["answers"] or "{}"),
    )


def _document(value: Value) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def keep(session: Session, lines: Sequence[ScoreLine]) -> None:
    """Keep scores; one by the same scoring gives way, those by others stay."""
    if not lines:
        return
    now = session.clock.now().isoformat(timespec="microseconds")
    numbers = [line.survey_nr for line in lines]
    scorings = {line.scoring for line in lines}
    session.execute(
        survey_score.delete().where(
            survey_score.c.survey_nr.in_(numbers), survey_score.c.scoring.in_(scorings)
        )
    )
    session.execute(insert(survey_score), [_row(line, now) for line in lines])


def _row(line: ScoreLine, now: str) -> dict[str, Stored]:
    return {
        "survey_nr": line.survey_nr,
        "scoring": line.scoring,
        "survey_id": line.survey_id,
        "person_id": line.person_id,
        "questionnaire": line.questionnaire,
        "version": line.version,
        "surveyed_on": line.surveyed_on,
        "surveyor": line.surveyor,
        "score": line.score,
        "band": line.band,
        "blocks": _encoder.encode(dict(line.blocks)).decode(),
        "field": line.field,
        "covers": line.covers,
        "training": int(line.training),
        "consulting": int(line.consulting),
        "sale": int(line.sale),
        "willing": int(line.willing),
        "needs": " ".join(line.needs),
        "ranks": 1,
        "gone": 0,
        "unsettled": 1,
        "scored_at": now,
    }


def settle(session: Session) -> None:
    """Let only one row of each person and questionnaire rank: the latest assessment, scored last.

    Only people of whom something is not settled are looked at.
    """
    waits = text(UNSETTLED)
    fresh = survey_score.alias("fresh")
    people = select(fresh.c.person_id).where(text(f"fresh.{UNSETTLED}"))
    theirs = survey_score.c.person_id.in_(people)
    session.execute(update(survey_score).values(unsettled=1, ranks=1).where(theirs))
    other = survey_score.alias("other")
    later = or_(
        other.c.surveyed_on > survey_score.c.surveyed_on,
        and_(
            other.c.surveyed_on == survey_score.c.surveyed_on,
            or_(
                other.c.survey_nr > survey_score.c.survey_nr,
                and_(
                    other.c.survey_nr == survey_score.c.survey_nr,
                    or_(
                        other.c.scored_at > survey_score.c.scored_at,
                        and_(
                            other.c.scored_at == survey_score.c.scored_at,
                            other.c.scoring > survey_score.c.scoring,
                        ),
                    ),
                ),
            ),
        ),
    )
    newer = exists(
        select(other.c.survey_nr).where(
            other.c.person_id == survey_score.c.person_id,
            other.c.questionnaire == survey_score.c.questionnaire,
            later,
        )
    )
    session.execute(update(survey_score).values(ranks=0).where(waits, newer))
    session.execute(update(survey_score).values(unsettled=0).where(waits))


def kept_scores(session: Session, survey_id: str) -> tuple[KeptScore, ...]:
    """Give the scores of an assessment by every scoring that was used, the last used first."""
    query = (
        select(survey_score)
        .where(survey_score.c.survey_id == survey_id)
        .order_by(survey_score.c.scored_at.desc(), survey_score.c.scoring.desc())
    )
    return tuple(
        KeptScore(
            scoring=str(row["scoring"]),
            score=as_int(row["score"]),
            band=str(row["band"]),
            blocks=_decoder.decode(str(row["blocks"])),
            scored_on=dt.datetime.fromisoformat(str(row["scored_at"])).date(),
            ranks=bool(row["ranks"]),
        )
        for row in session.mappings(query)
    )


def place(session: Session, above: int) -> None:
    """Copy where the people of assessments above a number live, and whether they were taken out."""
    here = person.c.id == survey_score.c.person_id
    values = {name: select(person.c[name]).where(here).scalar_subquery() for name in _PLACES}
    gone = select(case((person.c.retired_at.is_(None), 0), else_=1)).where(here).scalar_subquery()
    session.execute(
        update(survey_score)
        .values({**values, "gone": func.coalesce(gone, 0)})
        .where(survey_score.c.survey_nr > above)
    )
