"""Legal persons: the companies and cooperatives that support home workers."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.legal_persons.desk import (  # noqa: PLC0415 - when it is first opened
        LegalPersonsDesk,
    )

    desk = LegalPersonsDesk(workplace)
    return Page(
        widget=desk,
        reload=desk.reload,
        open=desk.open,
        may_leave=desk.may_leave,
        find=desk.go_to_search,
        create=desk.begin,
        save=desk.save,
        leave=desk.leave,
    )


SCREEN = Screen(
    name="legal_persons",
    title=mark("Applications", "Legal persons"),
    icon="building",
    needs=Permission.SEE_PEOPLE,
    build=build,
    refresh_on=frozenset({"legal_person", "application", "permit"}),
    in_rail=False,
)
