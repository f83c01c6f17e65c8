"""Backups of the whole encrypted store."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import accounts, backup
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.runner import Services

FOLDER_SETTING = "backup_folder"
LAST_SETTING = "last_backup"
RECOVERY = "office-{site}-recovery.key"
"""The name of what lies beside the backups of an office and is opened by its recovery code."""
_STAMP_LENGTH = len("20261122-080000.db")


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
    """Write a backup of the store and give its path; use cases wait meanwhile.

    What the recovery code opens is laid beside it: without that nobody opens the backup on another computer.
    """
    machine = services.machine
    folder = Path(services.ask(backup_state).folder)
    stamp = machine.clock.now().strftime("%Y%m%d-%H%M%S")
    with services.idle():
        target = backup.back_up(machine.engine, folder, f"office-{machine.office.site}-{stamp}.db")
        _keep_recovery(services, folder)
    services.run(_note_backup)
    return target


def _keep_recovery(services: Services, folder: Path) -> None:
    """Copy the wrapped key to the backups: one for all of them; it says nothing without the code."""
    source = services.machine.paths.recovery
    if source.is_file():
        backup.copy_beside(source, folder, RECOVERY.format(site=services.machine.office.site))


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that lies in a folder: its name tells office and instant; `made` is UTC ISO."""

    path: Path
    made: str
    size: int


def backups_in(folder: Path, site: str) -> tuple[BackupFile, ...]:
    """Give the backups of an office that lie in a folder, newest first; none where there is no folder."""
    found = []
    for file in folder.glob(f"office-{site}-*.db") if folder.is_dir() else ():
        made = _made(file.name)
        if made is not None and file.is_file():
            found.append(BackupFile(file, made.isoformat(), file.stat().st_size))
    return tuple(sorted(found, key=lambda each: each.made, reverse=True))


def newest_backup(folder: Path) -> Path | None:
    """Give the backup of any office in a folder that was made last."""
    made = {file: _made(file.name) for file in folder.glob("office-*.db")} if folder.is_dir() else {}
    return max((file for file, day in made.items() if day), key=lambda file: str(made[file]), default=None)


def _made(name: str) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(name[-_STAMP_LENGTH:], "%Y%m%d-%H%M%S.db").replace(tzinfo=dt.UTC)
    except ValueError:
        return None
