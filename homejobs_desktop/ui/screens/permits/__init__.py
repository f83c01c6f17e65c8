"""Permits: find one, issue one, print it, follow it up."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.permits.desk import PermitsDesk  # noqa: PLC0415 - when it is first opened

    return PermitsDesk(workplace).page()


SCREEN = Screen(
    name="permits",
    title=mark("Permits", "Permits"),
    icon="certificate",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"permit", "application", "person", "coverage_contract", "coverage_capacity"}),
)
