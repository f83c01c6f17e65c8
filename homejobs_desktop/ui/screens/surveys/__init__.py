"""Assessments of potential: ask a person, section by section, and show what came of it."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk  # noqa: PLC0415 - when it is first opened

    return SurveysDesk(workplace).page()


SCREEN = Screen(
    name="surveys",
    title=mark("Surveys", "Assessment of potential"),
    icon="clipboard-check",
    needs=Permission.RECORD_SURVEYS,
    build=build,
    refresh_on=frozenset({"survey", "survey_step", "referral", "application", "permit"}),
)
