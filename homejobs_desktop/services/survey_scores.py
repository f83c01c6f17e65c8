"""Use cases about scores: kept for ranking, computed anew when weights change, ranked, counted by field.

Scores follow from answers and questionnaires, which every office holds: they stay in the office that
computed them. Scoring anew adds scores and keeps the old ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.rescoring import scored_as
from homejobs_desktop.domain.scoring import Findings, findings_of, score
from homejobs_desktop.domain.surveys import Advantage, RankedLine, RankingFilter
from homejobs_desktop.persistence import survey_ranking, survey_scores
from homejobs_desktop.persistence.survey_scores import ScoreLine, UnscoredSurvey
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, Report, silent, writing

MOST_LINES = 5000


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranking: its first lines, how many people meet its filter, and the names of the blocks."""

    lines: tuple[RankedLine, ...]
    total: int
    blocks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rescored:
    """What scoring anew came to: `changed` bands of all, `unread` of versions this office does not have."""

    scoring: str
    scored: int
    changed: int
    unread: int


@writing(Permission.SEE_PEOPLE)
def take_up_scores(ctx: Context, report: Report = silent) -> int:
    """Let rankings know what was recorded or came in since the last time; give how many."""
    taken, last = 0, survey_scores.last_taken(ctx.session)
    total = survey_scores.waiting(ctx.session, last)
    for batch in survey_scores.unscored(ctx.session, last):
        survey_scores.keep(ctx.session, [_as_recorded(ctx, one) for one in batch])
        taken += len(batch)
        report(taken, total)
    if taken:
        survey_scores.place(ctx.session, last)
    survey_scores.settle(ctx.session)
    return taken


def _as_recorded(ctx: Context, one: UnscoredSurvey) -> ScoreLine:
    """Give the score that an assessment was recorded with."""
    found = _told(one.findings)
    if found is None:
        definition = forms.definition_of(ctx, one.questionnaire, one.version)
        found = _found(definition, one) if definition is not None else Findings()
    return _line(one, one.version, one.score, one.band, (one.block_scores, found))


def _told(findings: Mapping[str, object]) -> Findings | None:
    """Give the findings that were recorded with the answers; None where an older program recorded none."""
    if "training" not in findings:
        return None
    covers, needs = findings.get("covers"), findings.get("needs")
    return Findings(
        field=str(findings.get("field") or ""),
        covers=covers if isinstance(covers, int) else 0,
        training=findings.get("training") is True,
        consulting=findings.get("consulting") is True,
        sale=findings.get("sale") is True,
        willing=findings.get("willing") is True,
        needs=tuple(str(one) for one in needs) if isinstance(needs, list) else (),
    )


def _found(definition: Questionnaire, one: UnscoredSurvey) -> Findings:
    return findings_of(definition, one.answers(), one.surveyed_on)


def _line(
    one: UnscoredSurvey,
    scoring: str,
    points: int,
    band: str,
    parts: tuple[Mapping[str, int], Findings],
) -> ScoreLine:
    blocks, found = parts
    return ScoreLine(
        survey_nr=one.nr,
        survey_id=one.id,
        surveyor=one.surveyor,
        person_id=one.person_id,
        questionnaire=one.questionnaire,
        version=one.version,
        surveyed_on=one.surveyed_on.isoformat() if one.surveyed_on else "",
        scoring=scoring,
        score=points,
        band=band,
        blocks=blocks,
        field=found.field,
        covers=found.covers,
        training=found.training,
        consulting=found.consulting,
        sale=found.sale,
        willing=found.willing,
        needs=found.needs,
    )


@writing(Permission.RECORD_SURVEYS)
def score_anew(ctx: Context, name: str, version: str = "", report: Report = silent) -> Rescored:
    """Score every assessment by a questionnaire with the weights of one version ("" for the one that holds).

    The scores by other versions stay; rankings read those that were computed last.

    Raises:
        NotFound: There is no such questionnaire or version.
        Cancelled: The user stopped it; nothing was changed.
    """
    take_up_scores(ctx)
    scoring = forms.version_named(ctx, name, version)
    total = survey_scores.count_of(ctx.session, name)
    scored = changed = unread = 0
    for batch in survey_scores.all_of(ctx.session, name):
        lines = [line for one in batch if (line := _anew(ctx, one, scoring)) is not None]
        survey_scores.keep(ctx.session, lines)
        bands = {one.nr: one.band for one in batch}
        scored += len(lines)
        unread += len(batch) - len(lines)
        changed += sum(line.band != bands[line.survey_nr] for line in lines)
        report(scored + unread, total)
    survey_scores.place(ctx.session, 0)
    survey_scores.settle(ctx.session)
    return Rescored(scoring.version, scored, changed, unread)


def _anew(ctx: Context, one: UnscoredSurvey, scoring: Questionnaire) -> ScoreLine | None:
    answered = forms.definition_of(ctx, one.questionnaire, one.version)
    if answered is None:
        return None
    weighed = answered if answered.version == scoring.version else scored_as(answered, scoring)
    result = score(weighed, one.answers(), one.surveyed_on)
    parts = (result.block_points(), _found(answered, one))
    return _line(one, scoring.version, result.total, result.band.code, parts)


@writing(Permission.SEE_PEOPLE)
def rank(ctx: Context, wanted: RankingFilter) -> Ranking:
    """Give the people whose latest assessments rank highest under a filter.

    Writes only what rankings had not taken up yet.
    """
    take_up_scores(ctx)
    wanted = replace(wanted, limit=max(1, min(wanted.limit, MOST_LINES)))
    today = forms.questionnaire_on(ctx, wanted.questionnaire, ctx.clock.today())
    lines, total = survey_ranking.ranked(ctx.session, wanted)
    return Ranking(
        lines=tuple(_named(ctx, line) for line in lines),
        total=total,
        blocks={block.code: block.title for block in today.blocks},
    )


def _named(ctx: Context, line: RankedLine) -> RankedLine:
    row = line.line.row
    found = forms.definition_of(ctx, row.questionnaire, line.scoring)
    band = found.band(row.band) if found is not None else None
    told = replace(
        row,
        told_title=found.title if found is not None else "",
        told_band=band.title if band is not None else "",
    )
    return replace(line, line=replace(line.line, row=told))


@writing(Permission.SEE_PEOPLE)
def county_advantages(
    ctx: Context, questionnaire: str = "potential", county: str = ""
) -> tuple[Advantage, ...]:
    """Give the fields that a county's answers speak for (مزیت), the strongest first; "" for all counties."""
    take_up_scores(ctx)
    return survey_ranking.advantages(ctx.session, questionnaire, county)
