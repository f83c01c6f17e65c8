"""Use cases about assessments on paper: the blank form, and answers typed by its numbers, once or twice."""

import datetime as dt
from dataclasses import dataclass, replace

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.questionnaire_sheet import questionnaire_sheet
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.paper_forms import Difference, differences, read_codes
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveyRow, SurveySource
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.surveys import SurveyDraft, record

DIFFERENT = mark(
    "Surveys", "Question {number} was typed as “{first}” first and as “{second}” then. Look at the paper."
)


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """An assessment from paper: `about` without answers, and the lines of codes, typed again for comparison.

    `again` is "" where it was typed once.
    """

    about: SurveyDraft
    codes: str
    again: str = ""


@reading(Permission.RECORD_SURVEYS)
def blank_questionnaire(ctx: Context, name: str, version: str = "") -> bytes:
    """Give a blank questionnaire as PDF, with the numbers that `read_codes` reads."""
    return blank_of(forms.version_named(ctx, name, version))


def blank_of(form: Questionnaire) -> bytes:
    """Give the blank paper of a questionnaire as PDF, published or not."""
    return questionnaire_sheet(form, load_fonts())


@reading(Permission.RECORD_SURVEYS)
def compare_entries(ctx: Context, draft: PaperDraft) -> tuple[Difference, ...]:
    """Give what was typed differently the second time; raises Invalid for lines that cannot be read."""
    form, day = _form(ctx, draft)
    book = book_of(ctx)
    first, second = (
        tidy_answers(form, read_codes(form, text), book, day) for text in (draft.codes, draft.again)
    )
    return differences(form, first, second)


@writing(Permission.RECORD_SURVEYS)
def record_paper(ctx: Context, draft: PaperDraft) -> SurveyRow:
    """Store an assessment from paper, with the checks of the desk.

    Raises:
        Invalid: A line cannot be read, the second entry differs, or an answer is missing or impossible.
    """
    form, _day = _form(ctx, draft)
    if draft.again.strip():
        found = compare_entries(ctx, draft)
        if found:
            raise Invalid.of(tuple(_told(one) for one in found))
    answers = read_codes(form, draft.codes)
    about = replace(draft.about, answers=answers, version=form.version, source=SurveySource.PAPER)
    return record(ctx, about)


def _form(ctx: Context, draft: PaperDraft) -> tuple[Questionnaire, dt.date]:
    day = draft.about.surveyed_on or ctx.clock.today()
    if draft.about.version:
        return forms.version_named(ctx, draft.about.questionnaire, draft.about.version), day
    return forms.questionnaire_on(ctx, draft.about.questionnaire, day), day


def _told(one: Difference) -> Problem:
    params: dict[str, object] = {
        "number": one.number,
        "first": Verbatim(one.first),
        "second": Verbatim(one.second),
    }
    return Problem(one.code, DIFFERENT, params)
