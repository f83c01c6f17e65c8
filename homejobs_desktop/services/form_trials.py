"""Trying a questionnaire out: it is answered and scored as it would be, and nothing is stored.

The questionnaire that is tried waits in this program's memory only, so that one can be tried that is not
published.
"""

from collections.abc import Mapping
from typing import Final

from homejobs_desktop.domain.answer_checks import check_answers, check_codes, check_overrides
from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.scoring import score
from homejobs_desktop.domain.surveys import SurveyFile, SurveyRow
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of

NO_TRIAL = mark("Surveys", "No questionnaire is being tried out. Choose one in the list of questionnaires.")
_MEMORY: Final = "form-trial"


@reading(Permission.RECORD_SURVEYS)
def keep_trial(ctx: Context, form: Questionnaire) -> None:
    """Take a questionnaire that is to be tried out; the one before it is forgotten."""
    ctx.memory[_MEMORY] = form


@reading(Permission.RECORD_SURVEYS)
def trial_form(ctx: Context) -> Questionnaire:
    """Give the questionnaire that is being tried out; raises NotFound."""
    found = ctx.memory.get(_MEMORY)
    if not isinstance(found, Questionnaire):
        raise NotFound(NO_TRIAL)
    return found


@reading(Permission.RECORD_SURVEYS)
def try_answers(
    ctx: Context, form: Questionnaire, answers: Mapping[str, object], reasons: Mapping[str, str]
) -> SurveyFile:
    """Give what would come of answers, as they would be recorded today; nothing is stored.

    Raises:
        Invalid: An answer is missing or impossible, or unusual without a reason, as recording says it.
    """
    day, book = ctx.clock.today(), book_of(ctx)
    tidied = tidy_answers(form, answers, book, day)
    hard = check_answers(form, tidied, day) or check_codes(form, tidied, book)
    problems = (*hard, *check_overrides(form, tidied, reasons, day))
    if problems:
        raise Invalid.of(problems)
    return _scored(ctx, form, tidied, reasons)


@reading(Permission.RECORD_SURVEYS)
def score_so_far(
    ctx: Context, form: Questionnaire, answers: Mapping[str, object], reasons: Mapping[str, str]
) -> SurveyFile:
    """Give what would come of answers, complete or not, right or wrong; nothing is stored."""
    tidied = tidy_answers(form, answers, book_of(ctx), ctx.clock.today())
    return _scored(ctx, form, tidied, reasons)


def _scored(
    ctx: Context, form: Questionnaire, answers: dict[str, Answer], reasons: Mapping[str, str]
) -> SurveyFile:
    day = ctx.clock.today()
    result = score(form, answers, day)
    row = SurveyRow(
        id="",
        person_id="",
        questionnaire=form.name,
        version=form.version,
        surveyed_on=day,
        surveyor=ctx.actor.display_name or ctx.actor.username,
        score=result.total,
        band=result.band.code,
        told_title=form.title,
        told_band=result.band.title,
    )
    return SurveyFile(row, answers, result.block_points(), 0, form, result, dict(reasons))
