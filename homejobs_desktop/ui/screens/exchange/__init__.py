"""Exchange: carry changes to the province and its answers back, on a drive."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.exchange.page import Exchange  # noqa: PLC0415 - when it is first opened

    exchange = Exchange(workplace)
    return Page(exchange, exchange.reload, open=exchange.open, print=exchange.print, leave=exchange.leave)


SCREEN = Screen(
    name="exchange",
    title=mark("Exchange", "Exchange with the province"),
    icon="arrows-up-down",
    needs=Permission.EXCHANGE,
    build=build,
    refresh_on=frozenset(
        {
            "person",
            "skill",
            "note",
            "survey",
            "application",
            "permit",
            "attachment",
            "legal_person",
            "reference",
            "release",
        }
    ),
)
