"""Use cases about assessments: ask, score, record once, show, and what an office decides from them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from homejobs_desktop.domain.answer_checks import check_answers, check_codes, check_overrides
from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.entities import SURVEY, SURVEY_STEP, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.scoring import Findings, Score, findings_of, score
from homejobs_desktop.domain.surveys import (
    MEETING_ACTS,
    KeptScore,
    StepDraft,
    SurveyFile,
    SurveyFilter,
    SurveyLine,
    SurveyRow,
    SurveySource,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import canonical, canonical_lines
from homejobs_desktop.persistence import people, store, survey_scores, surveys
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.reference import book_of

LATER = mark("Surveys", "The day of the assessment, {date}, is after today. Look at it again.")
NO_MEETING = mark("Surveys", "Write the number and the day of the meeting that decided this.")
LATE_MEETING = mark("Surveys", "The day of the meeting, {date}, is after today. Look at it again.")
NO_DOUBT = mark("Surveys", "Write what was found not to be true.")
LONG_STEP = mark("Surveys", "This is too long: {count} letters, at most {most}. Shorten it.")
_MOST_STEP = 1000


@dataclass(frozen=True, slots=True)
class SurveyDraft:
    """An assessment to be recorded.

    Attributes:
        person_id: Who was asked.
        questionnaire: Name of the questionnaire.
        answers: By code of the question; labels and typed numbers are understood.
        version: In which it was asked; "" for the one of that day. A draft keeps the version it was begun in.
        surveyed_on: The day of the assessment; None for today.
        seconds: How long the asking took.
        overrides: Reasons for unusual answers, by code of the question.
        source: How the answers came.
        surveyor: Who asked, where it was not who records it.
    """

    person_id: str
    questionnaire: str
    answers: Mapping[str, object]
    version: str = ""
    surveyed_on: dt.date | None = None
    seconds: int = 0
    overrides: Mapping[str, str] = field(default_factory=dict)
    source: SurveySource = SurveySource.DESK
    surveyor: str = ""


@dataclass(frozen=True, slots=True)
class SurveyPage:
    """A page of assessments: the lines, and where the next page begins (None when this is the last)."""

    rows: tuple[SurveyLine, ...]
    next: str | None


@reading(Permission.RECORD_SURVEYS)
def questionnaires(ctx: Context) -> tuple[Questionnaire, ...]:
    """Give the questionnaires that can be answered today, each in the version that holds."""
    return forms.asked_today(ctx)


@reading(Permission.RECORD_SURVEYS)
def questionnaire_named(ctx: Context, name: str, version: str = "") -> Questionnaire:
    """Give a questionnaire in one version ("" for the one that holds); NotFound names those there are."""
    return forms.version_named(ctx, name, version)


@reading(Permission.RECORD_SURVEYS)
def check_survey(ctx: Context, draft: SurveyDraft) -> tuple[Problem, ...]:
    """Give what is wrong with an assessment, hard problems first; those that need a reason are `soft`."""
    definition, day = _asked(ctx, draft)
    tidied = tidy_answers(definition, draft.answers, book_of(ctx), day)
    return _problems(ctx, definition, tidied, draft.overrides, day)


@writing(Permission.RECORD_SURVEYS)
def record(ctx: Context, draft: SurveyDraft) -> SurveyRow:
    """Store a person's answers with their score; they are never changed afterwards.

    Raises:
        NotFound: There is no such person or questionnaire.
        Invalid: An answer is missing or impossible, or unusual without a reason; `problems` names each
            question, and those that a reason would settle are `soft`.
    """
    people.stored(ctx.session, draft.person_id)
    definition, day = _asked(ctx, draft)
    tidied = tidy_answers(definition, draft.answers, book_of(ctx), day)
    problems = _problems(ctx, definition, tidied, draft.overrides, day)
    if problems:
        raise Invalid.of(problems)
    result = score(definition, tidied, day)
    row = SurveyRow(
        id="",
        person_id=draft.person_id,
        questionnaire=definition.name,
        version=definition.version,
        surveyed_on=day,
        surveyor=canonical(draft.surveyor) or ctx.actor.display_name or ctx.actor.username,
        score=result.total,
        band=result.band.code,
        told_title=definition.title,
        told_band=result.band.title,
    )
    documents: dict[str, Value] = {
        "answers": dict(tidied),
        "block_scores": dict(result.block_points()),
        "overrides": dict(_reasons(draft.overrides, tidied)) or None,
        "findings": _findings(findings_of(definition, tidied, day), result),
    }
    return _stored(ctx, row, documents, draft)


def _asked(ctx: Context, draft: SurveyDraft) -> tuple[Questionnaire, dt.date]:
    day = draft.surveyed_on or ctx.clock.today()
    if draft.version:
        return forms.version_named(ctx, draft.questionnaire, draft.version), day
    return forms.questionnaire_on(ctx, draft.questionnaire, day), day


def _problems(
    ctx: Context,
    definition: Questionnaire,
    tidied: Mapping[str, Answer],
    reasons: Mapping[str, str],
    day: dt.date,
) -> tuple[Problem, ...]:
    if day > ctx.clock.today():
        return (Problem("surveyed_on", LATER, {"date": format_date(day)}),)
    hard = check_answers(definition, tidied, day) or check_codes(definition, tidied, book_of(ctx))
    return (*hard, *check_overrides(definition, tidied, reasons, day))


def _reasons(given: Mapping[str, str], answers: Mapping[str, Answer]) -> dict[str, str]:
    """Give the reasons that were written for answers that are there."""
    tidied = {code: canonical_lines(reason) for code, reason in given.items() if code in answers}
    return {code: reason for code, reason in tidied.items() if reason}


def _findings(found: Findings, result: Score) -> dict[str, object]:
    values: dict[str, object] = msgspec.to_builtins(found)
    return {**values, "needs": list(found.needs), "band_title": result.band.title}


def _stored(ctx: Context, row: SurveyRow, documents: Mapping[str, Value], draft: SurveyDraft) -> SurveyRow:
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
            "duration_seconds": draft.seconds,
            "source": draft.source.value,
            **documents,
        },
    )
    return replace(row, id=survey_id)


@reading(Permission.SEE_PEOPLE)
def surveys_of(ctx: Context, person_id: str) -> tuple[SurveyRow, ...]:
    """Give a person's assessments, the latest first."""
    return tuple(named(ctx, row) for row in surveys.of_person(ctx.session, person_id))


@reading(Permission.SEE_PEOPLE)
def recent_surveys(
    ctx: Context, wanted: SurveyFilter | None = None, *, after: str | None = None, limit: int = 50
) -> SurveyPage:
    """Give a page of the assessments that a filter finds, all without one, the last recorded first."""
    before = int(after) if after else None
    found = surveys.recent(ctx.session, wanted or SurveyFilter(), before=before, limit=limit)
    full = len(found) == limit
    lines = tuple(replace(line, row=named(ctx, line.row)) for _nr, line in found)
    return SurveyPage(lines, str(found[-1][0]) if full else None)


@reading(Permission.SEE_PEOPLE)
def get_survey(ctx: Context, survey_id: str) -> SurveyFile:
    """Give an assessment with its answers, in the version in which they were asked; raises NotFound."""
    kept = surveys.one(ctx.session, survey_id)
    row = named(ctx, kept.row)
    definition = forms.definition_of(ctx, row.questionnaire, row.version)
    result = score(definition, kept.answers, row.surveyed_on) if definition is not None else None
    return SurveyFile(
        row,
        kept.answers,
        kept.block_scores,
        kept.seconds,
        definition,
        result,
        kept.overrides,
        kept.findings,
        kept.source,
        surveys.steps_of(ctx.session, [survey_id]).get(survey_id, ()),
        tuple(
            _score_told(ctx, row.questionnaire, each)
            for each in survey_scores.kept_scores(ctx.session, survey_id)
        ),
    )


def _score_told(ctx: Context, name: str, kept: KeptScore) -> KeptScore:
    """Give a score with what its scoring calls the band and the blocks."""
    found = forms.definition_of(ctx, name, kept.scoring)
    if found is None:
        return kept
    band = found.band(kept.band)
    titles = {block.code: block.title for block in found.blocks}
    return replace(kept, told_band=band.title if band is not None else "", told_blocks=titles)


def named(ctx: Context, row: SurveyRow) -> SurveyRow:
    """Give a row with what the office's questionnaires call its version and band."""
    found = forms.definition_of(ctx, row.questionnaire, row.version)
    if found is None:
        return row
    band = found.band(row.band)
    return replace(row, told_title=found.title, told_band=band.title if band is not None else "")


@writing(Permission.RECORD_SURVEYS)
def record_step(ctx: Context, survey_id: str, draft: StepDraft) -> None:
    """Record what followed an assessment: whether it was found true, or what a meeting decided.

    Raises:
        NotFound: There is no such assessment.
        Invalid: A meeting's decision without its number and day, a doubt without words.
    """
    row = surveys.one(ctx.session, survey_id).row
    today = ctx.clock.today()
    meeting_no, text = canonical(draft.meeting_no), canonical_lines(draft.text)
    if draft.act in MEETING_ACTS and (not meeting_no or draft.meeting_date is None):
        raise Invalid(NO_MEETING, field="meeting_no")
    if draft.meeting_date is not None and draft.meeting_date > today:
        raise Invalid(LATE_MEETING, field="meeting_date", date=format_date(draft.meeting_date))
    if draft.act.value == "doubted" and not text:
        raise Invalid(NO_DOUBT, field="text")
    if len(text) > _MOST_STEP:
        raise Invalid(LONG_STEP, field="text", count=len(text), most=_MOST_STEP)
    values: dict[str, Value] = {
        "person_id": row.person_id,
        "survey_id": survey_id,
        "act": draft.act.value,
        "questionnaire": row.questionnaire,
        "meeting_no": meeting_no or None,
        "text": text or None,
        "actor": ctx.actor.display_name or ctx.actor.username,
        "meeting_date": draft.meeting_date.isoformat() if draft.meeting_date else None,
        "happened_on": today.isoformat(),
    }
    store.create(ctx.session, SURVEY_STEP, values)
