"""Bringing in a sheet of people: choose it, correct its columns, see what would happen, import, undo."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.sheet_import.desk import SheetDesk  # noqa: PLC0415 - when it is first opened

    desk = SheetDesk(workplace)
    return Page(
        widget=desk,
        reload=desk.reload,
        open=desk.open,
        create=desk.choose_file,
        save=desk.run_import,
        leave=desk.leave,
    )


SCREEN = Screen(
    name="sheet_import",
    title=mark("Sheets", "Bring in a sheet"),
    icon="file-spreadsheet",
    needs=Permission.IMPORT_PEOPLE,
    build=build,
    within="people",
)
