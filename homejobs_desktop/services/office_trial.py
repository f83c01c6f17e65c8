"""A newer program tries an office's own store before it takes the former one's place.

The self-test of an installation is told the office's folder. What is tried is a copy: the store is upgraded,
opened and read with the keys of this user, and the copy is gone afterwards. The office itself is not touched.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.desk import frame_facts
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import PROGRAM

TRY_OFFICE = "HOMEJOBS_TRY_OFFICE"
"""The variable that names the office's folder to the self-test of an installation."""
_TRIAL = "trial-"
_ROOM = 3
"""The copy, the backup that its upgrade makes, and what the upgrade itself needs."""


def try_office(root: Path) -> None:
    """Upgrade and open a copy of the office in a folder; nothing where there is none, or too little room.

    Raises:
        Refused: The store does not open with this program.
    """
    office = OfficePaths(root)
    if not office.store.is_file() or not _has_room(office):
        return
    clock = SystemClock()
    ids = RandomIds(clock)
    clear_trials(office.releases)
    trial = OfficePaths(office.releases / f"{_TRIAL}{ids.token(4).hex()}")
    trial.root.mkdir(parents=True)
    try:
        shutil.copytree(office.keys, trial.keys)
        for file in root.glob(f"{office.store.name}*"):
            shutil.copy2(file, trial.root / file.name)
        services = open_office(trial, clock, ids)
        try:
            services.as_actor(PROGRAM).ask(frame_facts)
        finally:
            services.close()
    finally:
        clear_trials(office.releases)


def clear_trials(folder: Path) -> None:
    """Take away copies of an office that a trial, or a power cut in one, left behind."""
    with suppress(OSError):
        for trial in folder.glob(f"{_TRIAL}*"):
            shutil.rmtree(trial, ignore_errors=True)


def _has_room(office: OfficePaths) -> bool:
    try:
        return shutil.disk_usage(office.root).free > office.store.stat().st_size * _ROOM
    except OSError:
        return False
