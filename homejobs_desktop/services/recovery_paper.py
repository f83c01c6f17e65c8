"""The page with an office's recovery code, for the sealed envelope."""

from collections.abc import Sequence

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.documents.recovery_sheet import RecoverySheet, recovery_sheet
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services.context import Context, reading

PRINT_DPI = 300
_IN_A_LINE = 4


@reading(Permission.MANAGE_OFFICE)
def recovery_pages(ctx: Context, groups: Sequence[str]) -> tuple[bytes, ...]:
    """Draw the page for the printer, as PNG; the code is drawn and kept nowhere.

    Args:
        ctx: The office.
        groups: The groups of digits in which a person reads the code.
    """
    lines = [groups[start : start + _IN_A_LINE] for start in range(0, len(groups), _IN_A_LINE)]
    sheet = RecoverySheet(
        ctx.office.name,
        ctx.clock.today(),
        tuple(" ".join(line) for line in lines),
        of_province=ctx.office.kind is OfficeKind.PROVINCE,
    )
    return page_images(recovery_sheet(sheet, load_fonts()), PRINT_DPI)
