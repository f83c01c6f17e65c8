"""A lost computer, from its withdrawal to the new one: nothing is lost, and nothing comes in unseen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import safety_export
from homejobs_desktop.services.trusting import release, rotate_keys, trust_report
from homejobs_desktop.services.withdrawing import look_at_set_aside, points_of, set_aside, withdraw
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import PASSWORD, CountingIds


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _kept(offices: Offices, file: Path, name: str) -> Path:
    kept = offices.stick.parent / name
    shutil.copy(file, kept)
    return kept


def _refused(offices: Offices, file: Path) -> str:
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    return caught.value.code


def _new_computer(offices: Offices, folder: Path) -> Services:
    """Found the same office once more, with randomness of its own."""
    new = NewOffice(OfficeKind.COUNTY, "29-01", "بیرجند", "admin", "مدیر سامانه", PASSWORD)
    paths, ids = OfficePaths(folder / "new"), CountingIds("new computer")
    return found_office(paths, new, offices.clocks["29-01"], ids).services


def _statuses(offices: Offices) -> list[str]:
    offices_known = offices.province.ask(trust_report).offices
    return sorted(each.status for each in offices_known if each.site == "29-01")


def test_the_whole_replacement_of_a_lost_computer(offices: Offices, tmp_path: Path) -> None:
    lost = offices.first
    first = lost.ask(make_person, person(1))
    offices.round(lost)
    # What the courier carries, what lies on the second drive, and what the thief makes of it.
    lost.ask(make_person, person(2))
    courier = _kept(offices, offices.write(lost).packages[0].file, "courier.msp")
    lost.ask(make_person, person(3))
    drive = tmp_path / "drive"
    drive.mkdir()
    safety = _kept(offices, lost.ask(safety_export, drive).packages[0].file, "safety.msp")
    lost.ask(change_person, first, {"last_name": "دزد"})
    thief = _kept(offices, offices.write(lost).packages[0].file, "thief.msp")
    # The province withdraws the keys from the last package that it read.
    (point,) = offices.province.ask(points_of, "29-01")
    offices.province.ask(withdraw, "29-01", point.head, "رایانه دزدیده شد")
    assert _statuses(offices) == ["revoked"]
    # A new computer joins under the same code and gets everything back that the province has.
    new = _new_computer(offices, tmp_path)
    offices.enrol(new)
    offices.round(new)
    assert len(new.ask(search_people, "").rows) == 1
    assert offices.agree(new)
    # Everything of the old computer is set aside, and looked at before it is released, one by one.
    for file in (courier, safety, thief):
        assert _refused(offices, file) == "revoked"
    assert len(offices.province.ask(set_aside)) == 3
    new.ask(make_person, person(7))
    offices.round(new)
    found = {each.file for each in offices.province.ask(set_aside)}
    assert offices.province.ask(look_at_set_aside, thief.name if thief.name in found else min(found)).kinds
    read = [offices.province.ask(release, file) for file in (courier, safety)]
    assert all(each.operations > 0 for each in read)
    assert offices.province.ask(release, courier).already
    offices.round(new)
    offices.round(new)
    assert len(new.ask(search_people, "").rows) == 4
    assert offices.agree(new)
    # The thief's package stays where it is, and his change nowhere else.
    assert "دزد" not in {row.last_name for row in offices.province.ask(search_people, "").rows}
    assert _statuses(offices) == ["active", "revoked"]
    # Two computers in turn are no two computers at once.
    assert "fork" not in {each.kind for each in offices.province.ask(alarms)}
    assert "foreign-tip" not in {each.kind for each in new.ask(alarms)}
    new.close()


def test_keys_in_the_middle_of_a_renewal_are_withdrawn_as_well(offices: Offices, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    offices.first.ask(rotate_keys)
    offices.carry(offices.first, offices.province)
    assert _statuses(offices) == ["active", "retiring"]
    offices.first.ask(make_person, person(2))
    late = _kept(offices, offices.write(offices.first).packages[0].file, "late.msp")
    new = _new_computer(offices, tmp_path)
    offices.enrol(new)
    assert _statuses(offices) == ["active", "revoked", "revoked"]
    assert _refused(offices, late) == "revoked"
    new.close()


def test_the_lost_computer_cannot_join_again_with_its_old_keys(offices: Offices) -> None:
    offices.province.ask(withdraw, "29-01", "", "گم شد")
    with pytest.raises(PackageRefused) as caught:
        offices.enrol(offices.first)
    assert caught.value.code == "request"
    assert _statuses(offices) == ["revoked"]
