"""A backup and the paper with the recovery code are all that is needed when the computer is gone."""

import shutil
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import PackageRefused, StoreRefused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.security.recovery import RecoveryFile
from homejobs_desktop.services import people
from homejobs_desktop.services.backups import back_up_now, backups_in, set_backup_folder
from homejobs_desktop.services.exchange import exchange_status
from homejobs_desktop.services.founding import NewOffice, found_office, recover_office
from homejobs_desktop.services.offices import DATA_KEY
from tests.support.exchange import make_offices, make_person, person
from tests.support.office import ADMIN, PASSWORD, CountingIds, FixedClock
from tests.support.permitting import applicant


def test_a_backup_opens_on_another_computer_with_the_recovery_code(tmp_path: Path) -> None:
    old, drive, new = OfficePaths(tmp_path / "old"), tmp_path / "drive", OfficePaths(tmp_path / "new")
    wish = NewOffice(OfficeKind.COUNTY, "29-01", "بیرجند", "admin", "مدیر سامانه", PASSWORD)
    made = found_office(old, wish, FixedClock(), CountingIds("old"))
    person = applicant(made.services, 1)
    made.services.ask(set_backup_folder, str(drive))
    backup = back_up_now(made.services)
    made.services.close()
    shutil.rmtree(old.root)
    assert sorted(file.name for file in drive.iterdir()) == [backup.name, "office-29-01-recovery.key"]
    assert [each.path for each in backups_in(drive, "29-01")] == [backup]
    new.root.mkdir()
    shutil.copyfile(backup, new.store)
    shutil.copyfile(drive / "office-29-01-recovery.key", new.recovery)
    opened = recover_office(new, made.printed_code, FixedClock(), CountingIds("new")).as_actor(ADMIN)
    try:
        assert opened.ask(people.get_person, person).draft.mobile == "09150000001"
    finally:
        opened.close()


def test_a_drive_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    wish = NewOffice(OfficeKind.COUNTY, "29-01", "بیرجند", "admin", "مدیر سامانه", PASSWORD)
    services = found_office(OfficePaths(tmp_path / "office"), wish, FixedClock(), CountingIds("o")).services
    (tmp_path / "drive").write_text("a file, no folder", encoding="utf-8")
    services.ask(set_backup_folder, str(tmp_path / "drive"))
    with pytest.raises(StoreRefused):
        back_up_now(services)
    services.close()


def test_an_office_on_another_computer_joins_again(tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    first = offices.first.machine.paths
    key = KeyStore(first.keys, CountingIds("key")).load(DATA_KEY)
    assert key is not None
    code = RecoveryFile(first.recovery, CountingIds("code")).seal(key)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(set_backup_folder, str(tmp_path / "drive"))
    backup = back_up_now(offices.first)
    offices.first.close()
    new = OfficePaths(tmp_path / "new")
    new.root.mkdir()
    shutil.copyfile(backup, new.store)
    shutil.copyfile(tmp_path / "drive" / "office-29-01-recovery.key", new.recovery)
    clock = offices.clocks["29-01"]
    moved = recover_office(new, code, clock, CountingIds("moved")).as_actor(ADMIN)
    offices.first = moved
    try:
        assert not moved.ask(exchange_status).enrolled
        with pytest.raises(PackageRefused) as refusal:
            offices.write(moved)
        assert refusal.value.code == "not-enrolled"
        offices.tick()
        offices.enrol(moved)
        assert moved.ask(exchange_status).enrolled
        moved.ask(make_person, person(2))
        offices.round(moved)
        assert offices.agree(moved)
    finally:
        offices.close()
