"""The season of renewals: permits that run out, reached from the permits."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.renewals.page import RenewalsPage  # noqa: PLC0415 - when it is first opened

    page = RenewalsPage(workplace)
    return Page(
        widget=page,
        reload=page.reload,
        find=page.list.focus_search,
        save=page.renew,
        print=page.write_notices,
        leave=page.leave,
    )


SCREEN = Screen(
    name="renewals",
    title=mark("Renewals", "Permits that run out"),
    icon="clock",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"permit", "person"}),
    within="permits",
)
