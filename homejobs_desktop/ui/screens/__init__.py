"""The sections of the program, written out in the order of the rail."""

from homejobs_desktop.ui.screens import desk
from homejobs_desktop.ui.workplace import Screen

SCREENS: tuple[Screen, ...] = (desk.SCREEN,)
"""Every section; who may not see one does not get it."""
