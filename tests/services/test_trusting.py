"""Withdrawn keys, packages set aside, new keys, and a new computer in the place of a lost one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid, NotAllowed, PackageRefused
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.exchange import exchange_status, import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.trusting import release, revoke_site, rotate_keys, trust_report
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import keys_of
from tests.support.office import ADMIN, CountingIds, reopen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _people(offices: Offices) -> int:
    return len(offices.province.ask(search_people, "").rows)


def test_what_a_withdrawn_key_signs_is_set_aside_until_a_person_releases_it(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.province.ask(revoke_site, "29-01")
    offices.first.ask(make_person, person(2))
    file = offices.write(offices.first).packages[0].file
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert caught.value.code == "revoked"
    found = offices.province.ask(trust_report)
    assert found.quarantined == (file.name,)
    assert {each.site: each.status for each in found.offices} == {"29-01": "revoked", "29-02": "active"}
    assert _people(offices) == 1
    with pytest.raises(NotAllowed):
        offices.second.ask(release, file)
    read = offices.province.ask(release, Path(file.name))
    assert read.operations > 0
    assert _people(offices) == 2
    assert not offices.province.ask(trust_report).quarantined


def test_the_last_accepted_package_may_come_again_and_nothing_later(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    kept = offices.stick.parent / "kept.msp"
    shutil.copy(file, kept)
    other = offices.stick.parent / "other.msp"
    head = bytes.fromhex(str(offices.sql(offices.first, "SELECT hex(head) FROM package")[0][0])).hex()
    offices.province.ask(revoke_site, "29-01", head)
    offices.first.ask(make_person, person(2))
    shutil.copy(offices.write(offices.first).packages[0].file, other)
    with pytest.raises(PackageRefused):
        offices.province.ask(import_package, other)
    assert offices.province.ask(import_package, kept).files[0].operations > 0
    assert _people(offices) == 1


def test_a_released_package_is_held_against_everything_else(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    offices.province.ask(revoke_site, "29-01")
    data = bytearray(file.read_bytes())
    data[-5] ^= 1
    file = offices.stick.parent / "alone.msp"
    file.write_bytes(bytes(data))
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(release, file)
    assert caught.value.code == "damaged"
    assert _people(offices) == 0


def test_a_new_computer_takes_the_place_of_a_lost_one(offices: Offices) -> None:
    offices.province.ask(revoke_site, "29-01")
    again = make_offices(offices.stick.parent / "new", enrolled=False)
    offices.first.close()
    offices.first = again.first
    offices.enrol(again.first)
    again.first.ask(make_person, person(7))
    offices.round(again.first)
    assert offices.agree(again.first)
    statuses = [each.status for each in offices.province.ask(trust_report).offices if each.site == "29-01"]
    assert sorted(statuses) == ["active", "revoked"]
    again.province.close()
    again.second.close()


def test_new_keys_are_announced_named_and_then_the_old_ones_end(offices: Offices) -> None:
    old = keys_of(offices.first).public
    offices.first.ask(make_person, person(1))
    assert len(offices.first.ask(rotate_keys).replace(" ", "")) == 24
    offices.carry(offices.first, offices.province)
    states = {each.status for each in offices.province.ask(trust_report).offices if each.site == "29-01"}
    assert states == {"active", "retiring"}
    # The answer did not arrive yet: the old key still speaks.
    offices.first.ask(make_person, person(2))
    assert offices.carry(offices.first, offices.province).files[0].operations > 0
    offices.carry(offices.province, offices.first)
    new = keys_of(offices.first).public
    assert (new.sign, new.open) != (old.sign, old.open)
    assert new.permit == old.permit
    assert not offices.first.ask(trust_report).announced
    offices.first.ask(make_person, person(3))
    offices.round(offices.first)
    states = {each.status for each in offices.province.ask(trust_report).offices if each.site == "29-01"}
    assert states == {"active", "revoked"}
    offices.first.ask(make_person, person(4))
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert _people(offices) == 4


def test_an_office_that_is_put_back_before_its_new_keys_were_named_goes_on(offices: Offices) -> None:
    """Its list still names the keys before; the new ones are on this computer, so that it has joined."""
    paths = offices.first.machine.paths
    offices.round(offices.first)
    backup = back_up_now(offices.first)
    offices.first.ask(rotate_keys)
    offices.round(offices.first)
    offices.round(offices.first)  # this one is signed with the new keys already
    assert not offices.first.ask(trust_report).announced
    offices.first.close()
    sources = Sources(offices.clocks["29-01"], CountingIds("back"))
    restore_office(paths, backup, sources, lambda _office: ADMIN)
    offices.first = reopen(paths.root, clock=offices.clocks["29-01"], seed="back")
    assert offices.first.ask(exchange_status).enrolled
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert _people(offices) == 1


def test_only_the_province_withdraws_and_only_a_county_rotates(offices: Offices) -> None:
    with pytest.raises(NotAllowed):
        offices.first.ask(revoke_site, "29-02")
    with pytest.raises(NotAllowed):
        offices.province.ask(rotate_keys)
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(revoke_site, "29-09")
    assert caught.value.code == "unknown-site"
    with pytest.raises(Invalid):
        offices.province.ask(revoke_site, "29-01", "not a hash")


def test_a_withdrawn_key_stays_withdrawn_everywhere(offices: Offices) -> None:
    offices.write(offices.province)
    old = offices.stick.parent / "old"
    shutil.copytree(offices.stick, old)
    offices.tick()
    version = offices.province.ask(revoke_site, "29-02")
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(trust_report).list_version == version
    assert offices.first.ask(import_package, old).already
    found = offices.first.ask(trust_report)
    assert found.list_version == version
    assert {each.site: each.status for each in found.offices}["29-02"] == "revoked"
