"""Templates of papers: read everywhere, adapted at the province; reached from settings and letters."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.templates.page import (  # noqa: PLC0415 - when it is first opened
        TemplatesPage,
    )

    page = TemplatesPage(workplace)
    return Page(
        widget=page,
        reload=page.reload,
        open=page.open,
        may_leave=page.may_leave,
        save=page.save,
        leave=page.leave,
    )


SCREEN = Screen(
    name="templates",
    title=mark("Papers", "Templates of papers"),
    icon="file-text",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"publication"}),
    within="settings",
)
