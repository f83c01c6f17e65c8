"""The sections of the program, written out in the order of the rail.

A section's `SCREEN` is light: what its page is made of is imported when the page is first made, or by
`bring_in` once the first section is on the screen.
"""

from importlib import import_module

from homejobs_desktop.ui.screens import (
    applications,
    coverage,
    decisions,
    desk,
    duplicates,
    exchange,
    legal_persons,
    letters,
    people,
    permits,
    questionnaires,
    quotas,
    ranking,
    referrals,
    renewals,
    rules,
    settings,
    sheet_import,
    surveys,
    templates,
    uncovered,
    verify,
)
from homejobs_desktop.ui.workplace import Screen

SCREENS: tuple[Screen, ...] = (
    desk.SCREEN, people.SCREEN, applications.SCREEN, permits.SCREEN, surveys.SCREEN, referrals.SCREEN,
    exchange.SCREEN, decisions.SCREEN, settings.SCREEN, legal_persons.SCREEN, letters.SCREEN,
    sheet_import.SCREEN, verify.SCREEN, duplicates.SCREEN, quotas.SCREEN,
    renewals.SCREEN, rules.SCREEN, templates.SCREEN,
    coverage.SCREEN, uncovered.SCREEN, ranking.SCREEN, questionnaires.SCREEN,
)  # fmt: skip
"""Every section; who may not see one does not get it. The last ones have no line of their own in the rail."""


def bring_in() -> None:
    """Import what every section is made of, so that opening one does not wait for it."""
    from pkgutil import walk_packages  # noqa: PLC0415 - nothing of it is needed before

    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
