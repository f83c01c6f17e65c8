"""Referrals: where people were sent for what they need, what is to be followed up, what came of it."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.referrals.desk import (  # noqa: PLC0415 - when it is first opened
        ReferralsDesk,
    )

    return ReferralsDesk(workplace).page()


SCREEN = Screen(
    name="referrals",
    title=mark("Referrals", "Referrals"),
    icon="plug-connected",
    needs=Permission.SEE_PERMITS,
    build=build,
    refresh_on=frozenset({"referral", "person", "survey", "survey_step", "reference"}),
)
