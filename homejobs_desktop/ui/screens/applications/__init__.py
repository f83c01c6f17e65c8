"""Applications: register one, see what is missing, take it from stage to stage, issue the permit."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.applications.desk import (  # noqa: PLC0415 - when it is first opened
        ApplicationsDesk,
    )

    return ApplicationsDesk(workplace).page()


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
