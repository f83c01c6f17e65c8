"""Duplicates: people whom two counties registered, side by side, for a decision."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.duplicates.page import Duplicates  # noqa: PLC0415 - when it is first opened

    duplicates = Duplicates(workplace)
    return Page(duplicates, duplicates.reload, leave=duplicates.leave)


SCREEN = Screen(
    name="duplicates",
    title=mark("People", "Registered twice"),
    icon="users",
    needs=Permission.DECIDE_CONFLICTS,
    build=build,
    refresh_on=frozenset({"person", "duplicate"}),
    within="people",
)
