"""An assessment recorded as the desk does it, said in one line."""

import datetime as dt
from collections.abc import Mapping

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.surveys import SurveyRow
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.surveys import SurveyDraft, record


@writing(Permission.RECORD_SURVEYS)
def record_survey(
    ctx: Context,
    person_id: str,
    questionnaire: str,
    answers: Mapping[str, object],
    surveyed_on: dt.date | None = None,
    seconds: int = 0,
) -> SurveyRow:
    """Record answers as somebody at the desk does."""
    draft = SurveyDraft(person_id, questionnaire, answers, surveyed_on=surveyed_on, seconds=seconds)
    return record(ctx, draft)
