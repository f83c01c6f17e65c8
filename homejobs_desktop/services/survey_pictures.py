"""Use cases about what all assessments together show."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.survey_pictures import SurveyPictures
from homejobs_desktop.persistence import survey_pictures, survey_ranking, surveyor_quality
from homejobs_desktop.services.context import Context, Report, reading, silent

_MOST_FIELDS, _MOST_VILLAGES, _MOST_SURVEYORS = 8, 15, 30
_PARTS = 5


@reading(Permission.SEE_PEOPLE)
def pictures(
    ctx: Context, questionnaire: str = "potential", county: str = "", report: Report = silent
) -> SurveyPictures:
    """Give what the assessments by a questionnaire show, of one county or of all ("").

    Raises:
        Cancelled: The user stopped it.
    """
    session = ctx.session
    report(0, _PARTS)
    scores = survey_pictures.score_spans(session, questionnaire, county)
    report(1, _PARTS)
    fields = survey_ranking.advantages(session, questionnaire, county)[:_MOST_FIELDS]
    report(2, _PARTS)
    largest, count, reached = survey_pictures.villages(session, questionnaire, county, _MOST_VILLAGES)
    report(3, _PARTS)
    funnel = survey_pictures.funnel(session, questionnaire, county, ctx.clock.today())
    report(4, _PARTS)
    surveyors = surveyor_quality.surveyors(session, questionnaire, county, _MOST_SURVEYORS)
    report(_PARTS, _PARTS)
    return SurveyPictures(scores, fields, largest, count, reached, funnel, surveyors)


@reading(Permission.SEE_PEOPLE)
def surveyor_names(ctx: Context) -> tuple[str, ...]:
    """Give who asked anybody, by name; "" where somebody is not noted."""
    return surveyor_quality.names(ctx.session)


@reading(Permission.SEE_PEOPLE)
def assessed_villages(ctx: Context, questionnaire: str = "potential", county: str = "") -> tuple[str, ...]:
    """Give the villages of those who rank, by name: what a ranking can be narrowed to."""
    return survey_pictures.village_names(ctx.session, questionnaire, county)
