"""Use cases that let rankings know what was recorded or came in: in pieces, so that a cut loses little.

Every change of an assessment is followed at once (`following`). What is left is what an older program kept
and what a power cut left behind: the window takes it up soon after its start, with the work going on.
"""

from collections.abc import Mapping

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.scoring import Findings, findings_of
from homejobs_desktop.persistence import survey_scores
from homejobs_desktop.persistence.survey_scores import ScoreLine, UnscoredSurvey
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.runner import Services

PIECE = survey_scores.BATCH
"""So many assessments are taken up in one transaction."""


@reading(Permission.SEE_PEOPLE)
def scores_waiting(ctx: Context) -> int:
    """Give how many assessments rankings do not know yet."""
    return survey_scores.waiting(ctx.session, survey_scores.last_taken(ctx.session))


@writing(Permission.SEE_PEOPLE)
def take_up_piece(ctx: Context) -> bool:
    """Let rankings know a few more assessments; True when more are left."""
    last = survey_scores.last_taken(ctx.session)
    batch = survey_scores.unscored(ctx.session, last)
    if batch:
        survey_scores.keep(ctx.session, [_as_recorded(ctx, one) for one in batch])
        survey_scores.place(ctx.session, last)
    survey_scores.settle(ctx.session)
    return len(batch) == PIECE


def take_up_all(services: Services, report: Report = silent) -> int:
    """Let rankings know all that is left, each piece in a transaction of its own; give how many there were.

    Raises:
        Cancelled: The user stopped it; what was taken up stays, and the rest is taken up the next time.
    """
    total = services.ask(scores_waiting)
    report(0, total)
    done, more = 0, True
    while more:
        more = services.ask(take_up_piece)
        done += PIECE
        report(min(done, total), total)
    return total


def _as_recorded(ctx: Context, one: UnscoredSurvey) -> ScoreLine:
    """Give the score that an assessment was recorded with."""
    found = _told(one.findings)
    if found is None:
        definition = forms.definition_of(ctx, one.questionnaire, one.version)
        found = found_in(definition, one) if definition is not None else Findings()
    return line_of(one, one.version, one.score, one.band, (one.block_scores, found))


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


def found_in(definition: Questionnaire, one: UnscoredSurvey) -> Findings:
    """Give what the answers of an assessment find, by the version in which it was asked."""
    return findings_of(definition, one.answers(), one.surveyed_on)


def line_of(
    one: UnscoredSurvey,
    scoring: str,
    points: int,
    band: str,
    parts: tuple[Mapping[str, int], Findings],
) -> ScoreLine:
    """Give the score of an assessment by one scoring; `parts` are its blocks and what was found."""
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
