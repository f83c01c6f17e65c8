"""The sections of the program, written out in the order of the rail."""

from homejobs_desktop.ui.screens import (
    desk,
    duplicates,
    exchange,
    people,
    permits,
    settings,
    sheet_import,
    surveys,
    verify,
)
from homejobs_desktop.ui.workplace import Screen

SCREENS: tuple[Screen, ...] = (
    desk.SCREEN, people.SCREEN, permits.SCREEN, surveys.SCREEN, exchange.SCREEN, settings.SCREEN,
    sheet_import.SCREEN, verify.SCREEN, duplicates.SCREEN,
)  # fmt: skip
"""Every section; who may not see one does not get it. The last ones have no line of their own in the rail."""
