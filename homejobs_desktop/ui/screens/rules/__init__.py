"""The rules of permits: what holds today, what was changed and why, and the form that changes one."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.rules.page import RulesPage  # noqa: PLC0415 - when it is first opened

    page = RulesPage(workplace)
    return Page(
        page,
        page.reload,
        may_leave=page.may_leave,
        create=page.begin,
        save=page.save,
        leave=page.leave,
    )


SCREEN = Screen(
    name="rules",
    title=mark("Rules", "Rules of permits"),
    icon="scale",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"publication"}),
    within="settings",
)
