"""Backups of the whole encrypted store."""

from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import accounts, backup
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.runner import Services

FOLDER_SETTING = "backup_folder"
LAST_SETTING = "last_backup"


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go and when the last one was made (UTC ISO, "" for never)."""

    folder: str
    last: str


@reading(Permission.LOG_IN)
def backup_state(ctx: Context) -> BackupState:
    """Give where backups go and when the last one was made."""
    folder = accounts.get_setting(ctx.session, FOLDER_SETTING, str(ctx.paths.backups))
    return BackupState(folder, accounts.get_setting(ctx.session, LAST_SETTING))


@writing(Permission.MANAGE_OFFICE)
def set_backup_folder(ctx: Context, folder: str) -> None:
    """Choose where backups go, best on a second drive."""
    accounts.put_setting(ctx.session, FOLDER_SETTING, folder)


@writing(Permission.LOG_IN)
def _note_backup(ctx: Context) -> None:
    accounts.put_setting(ctx.session, LAST_SETTING, ctx.session.instant())


def back_up_now(services: Services) -> Path:
    """Write a backup of the store and give its path; use cases wait meanwhile."""
    machine = services.machine
    folder = Path(services.ask(backup_state).folder)
    stamp = machine.clock.now().strftime("%Y%m%d-%H%M%S")
    with services.idle():
        target = backup.back_up(machine.engine, folder, f"office-{machine.office.site}-{stamp}.db")
    services.run(_note_backup)
    return target
