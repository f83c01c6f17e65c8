"""Letters: the indicator register of the office."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.letters.desk import LettersDesk  # noqa: PLC0415 - when it is first opened

    return LettersDesk(workplace).page()


SCREEN = Screen(
    name="letters",
    title=mark("Letters", "Letters"),
    icon="mail-opened",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"letter"}),
    within="applications",
)
