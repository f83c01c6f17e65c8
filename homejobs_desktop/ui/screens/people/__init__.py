"""People: find one, register one, and one page that tells all about a person."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.people.desk import PeopleDesk  # noqa: PLC0415 - when it is first opened

    return PeopleDesk(workplace).page()


SCREEN = Screen(
    name="people",
    title=mark("People", "People"),
    icon="users",
    needs=Permission.SEE_PEOPLE,
    build=build,
    refresh_on=frozenset(
        {
            "person",
            "skill",
            "note",
            "survey",
            "application",
            "application_step",
            "permit",
            "attachment",
            "coverage_contract",
            "coverage_capacity",
            "referral",
        }
    ),
)
