"""The daily safety export: what the province has not got yet, on a second drive, against a lost computer.

Where a folder is set it happens by itself: at the first start of a day, and at closing when something was
recorded since. A failure is remembered and told until one succeeds.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.persistence import accounts, exchange_ops, store
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.exporting import Exported, WrittenPackage, write_up
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety_state import (
    FAILED_SETTING,
    FAILURE_SETTING,
    FILES_SETTING,
    FOLDER_SETTING,
    KEEP,
    KEEP_SETTING,
    LAST_SETTING,
    SafetyState,
    safety_state,
)

_REACHED_SETTING = "safety_reached"
MOST_KEPT = 90
ONLY_COUNTY = mark(
    "Exchange",
    "Only a county's office makes safety exports. At the province, make a backup on a second drive.",
)
BAD_KEEP = mark("Exchange", "Choose a number from 1 to {most} of safety exports to keep.")
NO_ANSWER = mark("Exchange", "The drive did not answer ({reason}). Plug it in again.")

__all__ = ["SafetyState", "daily_safety_export", "keep_safe", "safety_export", "safety_state", "set_safety"]


@writing(Permission.EXCHANGE)
@OwnDisk()
def safety_export(ctx: Context, folder: Path) -> Exported:
    """Write what the province has not confirmed to `folder`, as packages that it reads like any other.

    The next ordinary export writes the same again: nothing is taken for sent. From now on safety exports
    go to this folder; the oldest ones beyond the number to keep are deleted from it.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_COUNTY)
    leave_mark(ctx)
    reached = exchange_ops.own_chain(ctx.session).n
    written: tuple[WrittenPackage, ...] = tuple(write_up(ctx, folder))
    kept = _prune(ctx, folder, [each.file.name for each in written])
    for name, value in (
        (FOLDER_SETTING, str(folder)),
        (LAST_SETTING, ctx.session.instant()),
        (_REACHED_SETTING, str(reached)),
        (FILES_SETTING, json.dumps({str(folder): kept})),
        (FAILURE_SETTING, ""),
        (FAILED_SETTING, ""),
    ):
        accounts.put_setting(ctx.session, name, value)
    for each in written:
        store.audit(ctx.session, "safety_export", {"number": each.number})
    return Exported(folder, written)


@writing(Permission.MANAGE_OFFICE)
def set_safety(ctx: Context, folder: str, keep: int = KEEP) -> None:
    """Choose where daily safety exports go ("" for nowhere any more), and how many of them stay there.

    Raises:
        Invalid: The number to keep is not from 1 to 90.
        NotAllowed: This is the province.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_COUNTY)
    if not 0 < keep <= MOST_KEPT:
        raise Invalid(BAD_KEEP, field="keep", most=MOST_KEPT)
    if folder != accounts.get_setting(ctx.session, FOLDER_SETTING):
        accounts.put_setting(ctx.session, FAILURE_SETTING, "")
    accounts.put_setting(ctx.session, FOLDER_SETTING, folder)
    accounts.put_setting(ctx.session, KEEP_SETTING, str(keep))
    store.audit(ctx.session, "safety_folder", {"folder": folder, "keep": keep})


@writing(Permission.LOG_IN)
def daily_safety_export(ctx: Context, *, closing: bool = False) -> Exported | None:
    """Make today's safety export where a folder is set and it is due; None when there is nothing to do.

    Args:
        ctx: The context.
        closing: The program ends: a day's export is made anew when something was recorded since.
    """
    state = safety_state(ctx)
    if not state.folder or state.standing == "off":
        return None
    if not (state.due or (closing and _more_since(ctx))):
        return None
    return safety_export(ctx, Path(state.folder))


def keep_safe(services: Services, *, closing: bool = False) -> SafetyState:
    """Make today's safety export if it is due, remember it when it fails, and tell how things stand.

    Nothing is raised: this runs by itself, and a drive that is not plugged in is no reason to stop work.
    """
    try:
        services.ask(daily_safety_export, closing=closing)
    except Refused as refusal:
        services.run(_note_failure, refusal.sentence())
    except OSError as fault:
        reason = Verbatim(fault.strerror or type(fault).__name__)
        services.run(_note_failure, translate(NO_ANSWER, reason=reason))
    return services.ask(safety_state)


@writing(Permission.LOG_IN)
def _note_failure(ctx: Context, sentence: str) -> None:
    accounts.put_setting(ctx.session, FAILURE_SETTING, sentence)
    accounts.put_setting(ctx.session, FAILED_SETTING, ctx.session.instant())


def _more_since(ctx: Context) -> bool:
    """Tell whether something was recorded since the last safety export."""
    own = exchange_ops.own_chain(ctx.session)
    reached = int(accounts.get_setting(ctx.session, _REACHED_SETTING) or 0)
    return exchange_ops.is_pending(ctx.session, max(reached, own.delivered))


def _prune(ctx: Context, folder: Path, names: Sequence[str]) -> list[list[str]]:
    """Delete the oldest safety exports beyond the number to keep; give the names of those that stay.

    Only what a safety export wrote is deleted: what goes to the province on the same drive is not its.
    """
    known = json.loads(accounts.get_setting(ctx.session, FILES_SETTING, "{}")).get(str(folder), [])
    exports: list[list[str]] = [*known, list(names)]
    keep = int(accounts.get_setting(ctx.session, KEEP_SETTING) or KEEP)
    for name in (name for export in exports[:-keep] for name in export):
        place = folder if folder.name.upper() == stick.FOLDER else folder / stick.FOLDER
        for file in (place / name, place / stick.COPIES / name, ctx.paths.outbox / name):
            with suppress(OSError):  # gone already, or a drive that lets nothing be deleted
                file.unlink(missing_ok=True)
    return exports[-keep:]
