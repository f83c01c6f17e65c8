"""The sections of the program, written out in the order of the rail."""

from homejobs_desktop.ui.screens import desk, exchange, people, permits, settings, surveys
from homejobs_desktop.ui.workplace import Screen

SCREENS: tuple[Screen, ...] = (
    desk.SCREEN, people.SCREEN, permits.SCREEN, surveys.SCREEN, exchange.SCREEN, settings.SCREEN,
)  # fmt: skip
"""Every section; who may not see one does not get it."""
