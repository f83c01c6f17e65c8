"""The daily safety export: what the province has not got yet, on a second drive, against a lost computer."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import accounts, exchange_ops, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.exchange import Exported, WrittenPackage, write_up
from homejobs_desktop.services.lives import leave_mark

FOLDER_SETTING = "safety_folder"
LAST_SETTING = "last_safety_export"
DAY = dt.timedelta(hours=20)
"""After how long the next one is due: a day of work, however early it begins."""

ONLY_COUNTY = mark(
    "Exchange",
    "Only a county's office makes safety exports. At the province, make a backup on a second drive.",
)


@dataclass(frozen=True, slots=True)
class SafetyState:
    """Where safety exports go ("" before the first), when the last was made, whether one is due."""

    folder: str
    last: str
    due: bool


@writing(Permission.EXCHANGE)
def safety_export(ctx: Context, folder: Path) -> Exported:
    """Write what the province has not confirmed to `folder`, as packages that it reads like any other.

    The next ordinary export writes the same again: nothing is taken for sent.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_COUNTY)
    leave_mark(ctx)
    written: tuple[WrittenPackage, ...] = tuple(write_up(ctx, folder))
    accounts.put_setting(ctx.session, FOLDER_SETTING, str(folder))
    accounts.put_setting(ctx.session, LAST_SETTING, ctx.session.instant())
    for each in written:
        store.audit(ctx.session, "safety_export", {"number": each.number})
    return Exported(folder, written)


@reading(Permission.EXCHANGE)
def safety_state(ctx: Context) -> SafetyState:
    """Tell where safety exports go and whether the next one is due."""
    last = accounts.get_setting(ctx.session, LAST_SETTING)
    waiting, _oldest = exchange_ops.pending_count(
        ctx.session, exchange_ops.own_chain(ctx.session).delivered
    )  # fmt: skip
    old = not last or ctx.clock.now() - dt.datetime.fromisoformat(last) >= DAY
    county = ctx.office.kind is OfficeKind.COUNTY
    return SafetyState(
        accounts.get_setting(ctx.session, FOLDER_SETTING), last, due=county and old and waiting > 0
    )
