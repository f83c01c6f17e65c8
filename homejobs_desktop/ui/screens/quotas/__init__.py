"""Quotas of permits: what the province grants its counties, and what is left of it."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.quotas.desk import QuotasDesk  # noqa: PLC0415 - when it is first opened

    return QuotasDesk(workplace).page()


SCREEN = Screen(
    name="quotas",
    title=mark("Quotas", "Quotas of permits"),
    icon="scale",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"quota", "permit"}),
    within="permits",
)
