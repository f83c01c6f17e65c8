"""Who is left without a supporter; reached from the coverage and from the desk."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.uncovered.page import UncoveredPage  # noqa: PLC0415 - when it is first opened

    return UncoveredPage(workplace).page()


SCREEN = Screen(
    name="uncovered",
    title=mark("Coverage", "Left without a supporter"),
    icon="alert-triangle",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"coverage_contract", "coverage_capacity", "permit", "person"}),
    within="permits",
)
