"""Use cases about scores: kept for ranking, computed anew when weights change, ranked, counted by field.

Scores follow from answers and questionnaires, which every office holds: they stay in the office that
computed them. Scoring anew adds scores and keeps the old ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.rescoring import scored_as
from homejobs_desktop.domain.scoring import score
from homejobs_desktop.domain.surveys import Advantage, RankedForm, RankedLine, RankingFilter
from homejobs_desktop.persistence import survey_ranking, survey_scores
from homejobs_desktop.persistence.survey_scores import ScoreLine, UnscoredSurvey
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.taking_scores import found_in, line_of, take_up_piece

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


@writing(Permission.RECORD_SURVEYS)
def score_anew(ctx: Context, name: str, version: str = "", report: Report = silent) -> Rescored:
    """Score every assessment by a questionnaire with the weights of one version ("" for the one that holds).

    The scores by other versions stay; rankings read those that were computed last.

    Raises:
        NotFound: There is no such questionnaire or version.
        Cancelled: The user stopped it; nothing was changed.
    """
    while take_up_piece(ctx):
        pass
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
    parts = (result.block_points(), found_in(answered, one))
    return line_of(one, scoring.version, result.total, result.band.code, parts)


@reading(Permission.SEE_PEOPLE)
def rank(ctx: Context, wanted: RankingFilter) -> Ranking:
    """Give the people whose latest assessments rank highest under a filter."""
    wanted = replace(wanted, limit=max(1, min(wanted.limit, MOST_LINES)))
    today = forms.questionnaire_on(ctx, wanted.questionnaire, ctx.clock.today())
    lines, total = survey_ranking.ranked(ctx.session, wanted)
    return Ranking(
        lines=tuple(_named(ctx, line) for line in lines),
        total=total,
        blocks={block.code: block.title for block in today.blocks},
    )


@reading(Permission.SEE_PEOPLE)
def ranked_forms(ctx: Context) -> tuple[RankedForm, ...]:
    """Give the questionnaires that can be ranked by: those asked today, and those that were answered."""
    asked = forms.asked_today(ctx)
    told = [RankedForm(one.name, one.title, capable=_asks_capability(one)) for one in asked]
    answered = set(survey_ranking.ranked_names(ctx.session)) - {one.name for one in asked}
    return (*told, *(RankedForm(name, name, capable=True) for name in sorted(answered)))


def _asks_capability(form: Questionnaire) -> bool:
    wanted = form.ranking
    return bool(wanted.training or wanted.consulting or wanted.sale)


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


@reading(Permission.SEE_PEOPLE)
def county_advantages(
    ctx: Context, questionnaire: str = "potential", county: str = ""
) -> tuple[Advantage, ...]:
    """Give the fields that a county's answers speak for (مزیت), the strongest first; "" for all counties."""
    return survey_ranking.advantages(ctx.session, questionnaire, county)
