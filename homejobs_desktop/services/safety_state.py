"""How the daily safety exports stand: where they go, when the last was made, whether it failed or is old."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.persistence import accounts, exchange, exchange_ops
from homejobs_desktop.services.context import Context, reading

FOLDER_SETTING = "safety_folder"
LAST_SETTING = "last_safety_export"
KEEP_SETTING = "safety_keep"
FILES_SETTING = "safety_files"
"""By folder the names of the packages of each safety export that still counts, oldest first."""
FAILURE_SETTING, FAILED_SETTING = "safety_failure", "safety_failed_at"

KEEP = 7
"""How many exports stay on the second drive where nothing else was chosen: a week of days."""
OLD_DAYS = 3
"""After how many days without a safety export the desk warns, while changes wait."""


@dataclass(frozen=True, slots=True)
class SafetyState:
    """How the safety exports of this office stand.

    Attributes:
        folder: Where they go; "" before a folder is set.
        last: When the last one was made, as a UTC instant; "" for never.
        due: Whether one should be made today.
        keep: How many stay on the drive.
        failure: The sentence of the newest failure; "" once one succeeded, or nothing waits.
        failed_at: When it failed, as a UTC instant.
        old_days: Days since the last one (0 for never) when one is due; else None.
        standing: `off` (no folder, or no county), `good`, `due`, `old`, `failed`.
    """

    folder: str
    last: str
    due: bool
    keep: int = KEEP
    failure: str = ""
    failed_at: str = ""
    old_days: int | None = None
    standing: str = "good"


@reading(Permission.LOG_IN)
def safety_state(ctx: Context) -> SafetyState:
    """Tell where safety exports go, whether one is due, and whether the last one failed or is old."""

    def said(name: str) -> str:
        return accounts.get_setting(ctx.session, name)

    folder, last = said(FOLDER_SETTING), said(LAST_SETTING)
    own = exchange_ops.own_chain(ctx.session)
    waiting = exchange_ops.is_pending(ctx.session, own.delivered)
    possible = ctx.office.kind is OfficeKind.COUNTY and exchange.is_enrolled(ctx.session)
    days = (ctx.clock.today() - _day(last)).days if last else None
    due = possible and waiting and days != 0
    old = (days or 0) if due else None
    failure = said(FAILURE_SETTING) if waiting else ""
    standing = "good"
    if not (possible and folder):
        standing = "off"
    elif failure:
        standing = "failed"
    elif due:
        standing = "old" if (days or 0) >= OLD_DAYS else "due"
    return SafetyState(
        folder,
        last,
        due=due,
        keep=int(said(KEEP_SETTING) or KEEP),
        failure=failure,
        failed_at=said(FAILED_SETTING),
        old_days=old,
        standing=standing,
    )


def _day(instant: str) -> dt.date:
    return dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()
