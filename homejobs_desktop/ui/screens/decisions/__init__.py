"""Decisions: values that two offices hold differently, what counties ask for, and what came back."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.decisions.page import Decisions  # noqa: PLC0415 - when it is first opened

    decisions = Decisions(workplace)
    return Page(
        widget=decisions,
        reload=decisions.reload,
        open=decisions.open,
        save=decisions.save,
        find=decisions.go_to_list,
        leave=decisions.leave,
    )


SCREEN = Screen(
    name="decisions",
    title=mark("Decisions", "Decisions and corrections"),
    icon="scale",
    needs=Permission.EXCHANGE,
    build=build,
    refresh_on=frozenset(
        {"person", "skill", "legal_person", "application", "permit", "decision", "task", "note"}
    ),
)
