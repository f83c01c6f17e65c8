"""Founding, opening, locking and recovering an office."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Refused, StoreRefused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services import accounts, backups, check, founding, offices, people
from homejobs_desktop.services.founding import NewOffice
from tests.services.test_people import ZAHRA
from tests.support.office import ADMIN, PASSWORD, CountingIds, FixedClock, make_office, reopen

NEW = NewOffice(OfficeKind.COUNTY, "29-01", "بیرجند", "admin", "", PASSWORD)


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (replace(NEW, site="2901"), "site"),
        (replace(NEW, site="29-00"), "site"),
        (replace(NEW, kind=OfficeKind.PROVINCE), "site"),
        (replace(NEW, name="  "), "name"),
        (replace(NEW, username="مدیر"), "username"),
        (replace(NEW, username=""), "username"),
        (replace(NEW, password="short"), "password"),
    ],
)
def test_what_will_not_do_is_refused_before_anything_is_made(
    tmp_path: Path, new: NewOffice, field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        founding.found_office(OfficePaths(tmp_path / "o"), new, FixedClock(), CountingIds())
    assert refusal.value.problems[0].field == field
    assert not (tmp_path / "o").exists()


def test_an_office_is_not_founded_over_another(tmp_path: Path) -> None:
    make_office(tmp_path / "o").close()
    before = (tmp_path / "o" / "office.db").read_bytes()
    with pytest.raises(StoreRefused):
        founding.found_office(OfficePaths(tmp_path / "o"), NEW, FixedClock(), CountingIds())
    assert (tmp_path / "o" / "office.db").read_bytes() == before


def test_an_empty_folder_holds_no_office(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        offices.open_office(OfficePaths(tmp_path), FixedClock(), CountingIds())


def test_without_its_key_the_recovery_code_opens_the_office_again(tmp_path: Path) -> None:
    founded = founding.found_office(OfficePaths(tmp_path / "o"), NEW, FixedClock(), CountingIds())
    founded.services.run(people.save_person, None, ZAHRA)
    founded.services.close()
    shutil.rmtree(tmp_path / "o" / "keys")
    paths = OfficePaths(tmp_path / "o")
    with pytest.raises(StoreRefused):
        offices.open_office(paths, FixedClock(), CountingIds("x"))
    with pytest.raises(Refused):
        founding.recover_office(paths, "123456 " * 7, FixedClock(), CountingIds("x"))
    services = founding.recover_office(paths, founded.recovery_code, FixedClock(), CountingIds("x"))
    assert services.as_actor(ADMIN).ask(people.find_by_code, ZAHRA.national_code)
    services.close()


def test_keys_and_codes_never_show_in_a_repr(tmp_path: Path) -> None:
    founded = founding.found_office(OfficePaths(tmp_path / "o"), NEW, FixedClock(), CountingIds())
    shown = f"{founded!r} {NEW!r} {founded.services.machine.vault!r}"
    assert PASSWORD not in shown
    assert founded.recovery_code not in shown
    founded.services.close()


def test_log_in_and_out_and_too_many_wrong_passwords(tmp_path: Path) -> None:
    clock = FixedClock()
    office = make_office(tmp_path / "o", clock=clock)
    assert office.ask(accounts.log_in, "admin", PASSWORD).granted().role is Role.ADMIN
    assert office.ask(accounts.log_in, "nobody", PASSWORD).refusal is not None
    for _ in range(4):
        assert office.ask(accounts.log_in, "admin", "wrong password").actor is None
    refusal = office.ask(accounts.log_in, "admin", PASSWORD).refusal
    assert isinstance(refusal, NotAllowed)
    assert refusal.text == accounts.WAIT
    clock.forward(minutes=10)
    assert office.ask(accounts.log_in, "admin", PASSWORD).granted().username == "admin"
    office.close()


def test_users_are_added_closed_and_given_new_passwords(tmp_path: Path) -> None:
    office = make_office(tmp_path / "o")
    office.run(accounts.add_user, Actor("nakhaei", "مریم نخعی", Role.CLERK), "first password")
    with pytest.raises(Invalid):
        office.run(accounts.add_user, Actor("nakhaei", "", Role.CLERK), "first password")
    clerk = office.as_actor(office.ask(accounts.log_in, "nakhaei", "first password").granted())
    with pytest.raises(NotAllowed):
        clerk.run(accounts.add_user, Actor("other", "", Role.ADMIN), "first password")
    with pytest.raises(NotAllowed):
        clerk.run(accounts.change_password, "admin", "my own password")
    clerk.run(accounts.change_password, "nakhaei", "second password")
    assert office.ask(accounts.log_in, "nakhaei", "second password").actor
    office.run(accounts.set_disabled, "nakhaei", disabled=True)
    assert office.ask(accounts.log_in, "nakhaei", "second password").actor is None
    with pytest.raises(NotAllowed):
        office.run(accounts.set_disabled, "admin", disabled=True)
    office.close()


def test_a_backup_is_a_whole_encrypted_store(tmp_path: Path) -> None:
    office = make_office(tmp_path / "o")
    office.run(people.save_person, None, ZAHRA)
    office.run(backups.set_backup_folder, str(tmp_path / "second drive"))
    copy = backups.back_up_now(office)
    assert copy.parent == tmp_path / "second drive"
    assert "زهرا".encode() not in copy.read_bytes()
    before = office.ask(check.check_store)
    assert office.ask(backups.backup_state).last
    office.close()
    shutil.copy(copy, tmp_path / "o" / "office.db")
    for left in ("office.db-wal", "office.db-shm"):
        (tmp_path / "o" / left).unlink(missing_ok=True)
    restored = reopen(tmp_path / "o")
    after = restored.ask(check.check_store)
    assert after.whole
    assert after.state_sha256 == before.state_sha256
    restored.close()


def test_the_hash_of_the_state_follows_the_records_alone(tmp_path: Path) -> None:
    one, two = make_office(tmp_path / "1"), make_office(tmp_path / "2")
    empty = one.ask(check.check_store).state_sha256
    for office in (one, two):
        office.run(people.save_person, None, ZAHRA)
    hashes = {office.ask(check.check_store).state_sha256 for office in (one, two)}
    assert len(hashes) == 1
    assert empty not in hashes
    assert one.ask(check.check_store, "29-02").state_sha256 == empty
    for office in (one, two):
        office.close()
