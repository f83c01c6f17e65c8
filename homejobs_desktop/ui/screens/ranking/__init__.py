"""Rankings: who is fit to be a pishran, what a county's answers speak for, what all assessments show."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.ranking.page import RankingPage  # noqa: PLC0415 - when it is first opened

    return RankingPage(workplace).page()


SCREEN = Screen(
    name="ranking",
    title=mark("Ranking", "Ranking of assessments"),
    icon="chart-bar",
    needs=Permission.SEE_PEOPLE,
    build=build,
    refresh_on=frozenset({"survey", "survey_step", "person"}),
    within="surveys",
)
