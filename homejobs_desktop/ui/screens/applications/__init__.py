"""Applications: register one, see what is missing, take it from stage to stage, issue the permit."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.applications.desk import (  # noqa: PLC0415 - when it is first opened
        ApplicationsDesk,
    )

    desk = ApplicationsDesk(workplace)
    return Page(
        widget=desk,
        reload=desk.reload,
        open=desk.open,
        may_leave=desk.may_leave,
        find=desk.go_to_search,
        create=desk.begin,
        save=desk.save,
        print=desk.print,
        leave=desk.leave,
    )


SCREEN = Screen(
    name="applications",
    title=mark("Applications", "Applications"),
    icon="list-check",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset(
        {"application", "application_step", "permit", "person", "skill", "attachment", "reference"}
    ),
)
