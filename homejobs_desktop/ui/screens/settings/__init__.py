"""Settings: this office, its users, its backups, its lists, the look."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.settings.page import Settings  # noqa: PLC0415 - when it is first opened

    settings = Settings(workplace)
    return Page(settings, settings.reload)


SCREEN = Screen(
    name="settings",
    title=mark("Frame", "Settings"),
    icon="settings",
    needs=Permission.LOG_IN,
    build=build,
    refresh_on=frozenset({"reference"}),
    at_end=True,
)
