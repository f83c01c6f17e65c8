"""The reconciliation sheet of a month as a printable page."""

import datetime as dt

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.reconciliation_sheet import (
    ReconciliationSheet,
    SheetPackage,
    SheetSite,
    reconciliation_sheet,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.ledger import Month, PackageAccount, ledger


@reading(Permission.EXCHANGE)
def reconciliation(ctx: Context, month: Month, site: str | None = None) -> bytes:
    """Print the account of a month as PDF: for the sheet of the other side to be laid beside it."""
    sites = tuple(
        SheetSite(
            each.site,
            each.name,
            tuple(map(_package, each.packages)),
            each.account,
            each.balanced,
            each.recorded,
        )
        for each in ledger(ctx, month, site).sites
    )
    sheet = ReconciliationSheet(ctx.office.site, ctx.office.name, month.name, ctx.clock.today(), sites)
    return reconciliation_sheet(sheet, load_fonts())


def _package(package: PackageAccount) -> SheetPackage:
    day = dt.datetime.fromisoformat(package.at).astimezone(IRAN_TIME).date()
    return SheetPackage(package.number, day, package.account)
