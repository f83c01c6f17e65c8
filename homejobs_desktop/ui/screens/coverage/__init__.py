"""Coverage: the contracts of supporters with the people they cover; reached from the permits."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.coverage.desk import CoverageDesk  # noqa: PLC0415 - when it is first opened

    return CoverageDesk(workplace).page()


SCREEN = Screen(
    name="coverage",
    title=mark("Coverage", "Coverage"),
    icon="network",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"coverage_contract", "coverage_capacity", "permit", "person"}),
    within="permits",
)
