"""Use cases about assessments: ask, score, record once, show."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from homejobs_desktop.domain.answers import check_answers, check_codes, tidy_answers
from homejobs_desktop.domain.entities import SURVEY
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import (
    Questionnaire,
    shipped_questionnaire,
    shipped_questionnaires,
)
from homejobs_desktop.domain.scoring import Score, score
from homejobs_desktop.domain.surveys import SurveyFile, SurveyLine, SurveyRow
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.persistence import people, store, surveys
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.reference import book_of

NO_QUESTIONNAIRE = mark("Surveys", "There is no questionnaire named {name}. The shipped ones are: {names}.")
LATER = mark("Surveys", "The day of the assessment, {date}, is after today. Look at it again.")


@dataclass(frozen=True, slots=True)
class SurveyPage:
    """A page of assessments: the lines, and where the next page begins (None when this is the last)."""

    rows: tuple[SurveyLine, ...]
    next: str | None


@reading(Permission.RECORD_SURVEYS)
def questionnaires(_ctx: Context) -> tuple[Questionnaire, ...]:
    """Give the questionnaires that can be answered, each in its newest version."""
    names = sorted({one.name for one in shipped_questionnaires()})
    return tuple(_questionnaire(name) for name in names)


@reading(Permission.RECORD_SURVEYS)
def questionnaire_named(_ctx: Context, name: str) -> Questionnaire:
    """Give the newest version of a questionnaire; raises NotFound, naming those there are."""
    return _questionnaire(name)


@reading(Permission.RECORD_SURVEYS)
def score_answers(ctx: Context, questionnaire: str, answers: Mapping[str, object]) -> Score:
    """Give the score that answers would have now, complete or not; nothing is stored."""
    definition = _questionnaire(questionnaire)
    return score(definition, tidy_answers(definition, answers, book_of(ctx)))


@writing(Permission.RECORD_SURVEYS)
def record_survey(
    ctx: Context,
    person_id: str,
    questionnaire: str,
    answers: Mapping[str, object],
    surveyed_on: dt.date | None = None,
    seconds: int = 0,
) -> SurveyRow:
    """Store a person's answers with their score; they are never changed afterwards.

    Raises:
        NotFound: There is no such person or questionnaire.
        Invalid: An answer is missing or impossible; `problems` names each question.
    """
    people.stored(ctx.session, person_id)
    definition = _questionnaire(questionnaire)
    day = surveyed_on or ctx.clock.today()
    if day > ctx.clock.today():
        raise Invalid(LATER, field="surveyed_on", date=format_date(day))
    book = book_of(ctx)
    tidied = tidy_answers(definition, answers, book)
    problems = check_answers(definition, tidied) or check_codes(definition, tidied, book)
    if problems:
        raise Invalid.of(problems)
    result = score(definition, tidied)
    row = SurveyRow(
        id="",
        person_id=person_id,
        questionnaire=definition.name,
        version=definition.version,
        surveyed_on=day,
        surveyor=ctx.actor.display_name or ctx.actor.username,
        score=result.total,
        band=result.band.code,
    )
    return _stored(ctx, row, {"answers": dict(tidied), "block_scores": dict(result.block_points())}, seconds)


@reading(Permission.SEE_PEOPLE)
def surveys_of(ctx: Context, person_id: str) -> tuple[SurveyRow, ...]:
    """Give a person's assessments, the latest first."""
    return surveys.of_person(ctx.session, person_id)


@reading(Permission.SEE_PEOPLE)
def recent_surveys(ctx: Context, *, after: str | None = None, limit: int = 50, band: str = "") -> SurveyPage:
    """Give a page of all assessments, the last recorded first, of one band only where one is given."""
    found = surveys.recent(ctx.session, before=int(after) if after else None, limit=limit, band=band)
    full = len(found) == limit
    return SurveyPage(tuple(line for _nr, line in found), str(found[-1][0]) if full else None)


@reading(Permission.SEE_PEOPLE)
def get_survey(ctx: Context, survey_id: str) -> SurveyFile:
    """Give an assessment with its answers; raises NotFound."""
    row, answers, blocks, seconds = surveys.one(ctx.session, survey_id)
    definition = shipped_questionnaire(row.questionnaire, row.version)
    result = score(definition, answers) if definition is not None else None
    return SurveyFile(row, answers, blocks, seconds, definition, result)


def _questionnaire(name: str) -> Questionnaire:
    found = shipped_questionnaire(name)
    if found is None:
        names = ", ".join(sorted({one.name for one in shipped_questionnaires()}))
        raise NotFound(NO_QUESTIONNAIRE, name=Verbatim(name), names=Verbatim(names))
    return found


def _stored(
    ctx: Context, row: SurveyRow, documents: Mapping[str, dict[str, object]], seconds: int
) -> SurveyRow:
    survey_id = store.create(
        ctx.session,
        SURVEY,
        {
            "person_id": row.person_id,
            "questionnaire": row.questionnaire,
            "version": row.version,
            "surveyor": row.surveyor,
            "band": row.band,
            "surveyed_on": row.surveyed_on.isoformat() if row.surveyed_on else None,
            "score": row.score,
            "duration_seconds": seconds,
            **documents,
        },
    )
    return replace(row, id=survey_id)
