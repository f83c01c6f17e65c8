"""Is this sheet genuine? Reached from the permits, without a line of its own in the rail."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.verify.page import VerifyPage  # noqa: PLC0415 - when it is first opened

    page = VerifyPage(workplace)
    return Page(widget=page, reload=page.reload, open=page.open, find=page.line.setFocus, leave=page.leave)


SCREEN = Screen(
    name="verify",
    title=mark("Verify", "Check a sheet"),
    icon="qrcode",
    needs=Permission.SEE_PERMITS,
    build=build,
    within="permits",
)
