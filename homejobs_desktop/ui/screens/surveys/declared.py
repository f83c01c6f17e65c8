"""What the list of assessments shows."""

from collections.abc import Callable

from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaires
from homejobs_desktop.domain.surveys import SurveyFilter, SurveyLine
from homejobs_desktop.foundation.i18n import local_digits, mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.surveys import recent_surveys
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

_TONES = ("good", "accent", "warn", "bad")


def band_tone(questionnaire: Questionnaire | None, band: str) -> str:
    """Give the colour of a band: the best one green, the last one red."""
    codes = [one.code for one in questionnaire.bands] if questionnaire else []
    if band not in codes:
        return "plain"
    place = codes.index(band)
    if place == len(codes) - 1:
        return _TONES[-1]
    return _TONES[min(place, len(_TONES) - 2)]


def _minutes(seconds: int) -> str:
    """Give how long an assessment took, in minutes and seconds, "" where nobody knows."""
    return local_digits(f"{seconds // 60}:{seconds % 60:02}") if seconds else ""


def _tone(line: SurveyLine) -> str:
    fitting = (one for one in shipped_questionnaires() if one.name == line.row.questionnaire)
    return band_tone(next(fitting, None), line.row.band)


COLUMNS: tuple[Column[SurveyLine], ...] = (
    Column(mark("Surveys", "Person"), lambda line: line.person_name, 22, Look.STRONG),
    Column(mark("Surveys", "Result"), lambda line: line.row.band_title, 18, Look.PILL, _tone),
    Column(mark("Surveys", "National code"), lambda line: line.national_code, 13, Look.CODE, wide_only=True),
    Column(mark("Surveys", "Score"), lambda line: local_digits(str(line.row.score)), 8, wide_only=True),
    Column(
        mark("Surveys", "Day"),
        lambda line: show_date(line.row.surveyed_on) if line.row.surveyed_on else "",
        12,
        wide_only=True,
    ),
    Column(mark("Surveys", "Asked by"), lambda line: line.row.surveyor, 16, wide_only=True),
    Column(mark("Surveys", "Took"), lambda line: _minutes(line.seconds), 9, wide_only=True),
    Column(mark("Surveys", "Questionnaire"), lambda line: line.row.title, 24, Look.MUTED, wide_only=True),
)


def surveys_listing(workplace: Workplace, wanted: Callable[[], SurveyFilter]) -> Listing[SurveyLine]:
    """Give the list of assessments that are asked for above it."""
    return Listing(
        name="surveys",
        ask=lambda _text, after, limit: workplace.ask(recent_surveys, wanted(), after=after, limit=limit),
        columns=COLUMNS,
        key=lambda line: line.row.id,
        placeholder=mark("Surveys", "Result"),
        nothing=(
            mark("Surveys", "No assessment has been recorded yet"),
            mark("Surveys", "Ctrl+N begins one; first find the person it is for."),
        ),
        unfound=(
            mark("Surveys", "No such assessment"),
            mark("Surveys", "Choose something else above, or empty the fields to see all."),
        ),
        icon="clipboard-check",
        searched=False,
        narrowed=lambda: wanted() != SurveyFilter(),
    )
