"""The archive key: it opens every package, it is switched by a root, and it leaves the computer."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, PackageRefused, Unreadable
from homejobs_desktop.services.archive import (
    ArchiveFile,
    archive_state,
    open_archived,
    switch_archive,
    take_archive_out,
)
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.roots import ArchiveChange, adopt_root
from homejobs_desktop.services.trusting import revoke_site
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.roots import Holders


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _up(offices: Offices, number: int) -> Path:
    offices.first.ask(make_person, person(number))
    file = offices.write(offices.first).packages[0].file
    kept = offices.stick.parent / f"up-{number}.msp"
    shutil.copy(file, kept)
    offices.province.ask(import_package, kept)
    return kept


def _down(offices: Offices) -> Path:
    offices.write(offices.province)
    file = next((offices.stick / "MSYNC").glob("*_to_29-01_*.msp"))
    kept = offices.stick.parent / f"down-{file.name}"
    shutil.copy(file, kept)
    return kept


def test_it_opens_what_went_up_and_what_came_down(offices: Offices, tmp_path: Path) -> None:
    up, down = _up(offices, 1), _down(offices)
    opened = offices.province.ask(open_archived, up, tmp_path / "up")
    assert (opened.sender, opened.receiver) == ("29-01", "29-00")
    assert "زهرا1" in (tmp_path / "up" / "ops.txt").read_text(encoding="utf-8")
    opened = offices.province.ask(open_archived, down, tmp_path / "down")
    assert (opened.sender, opened.receiver) == ("29-00", "29-01")
    states = (tmp_path / "down" / "states.txt").read_text(encoding="utf-8").splitlines()
    assert any(json.loads(line)["ty"] == "person" for line in states)
    assert json.loads((tmp_path / "down" / "control.json").read_text(encoding="utf-8"))["to"] == "29-01"
    # Even the package of a computer whose key was withdrawn since.
    offices.province.ask(revoke_site, "29-01")
    assert offices.province.ask(open_archived, up, tmp_path / "again").number == 1
    actions = offices.sql(offices.province, "SELECT count(*) FROM op WHERE type = 'audit.archive_open'")
    assert actions == [(3,)]


def test_switched_off_only_the_receiver_opens(offices: Offices, tmp_path: Path) -> None:
    seen = offices.province.ask(switch_archive, ArchiveChange.OFF)
    assert (seen.ready, seen.changes) == (True, ("archive",))
    assert not offices.province.ask(archive_state).on
    offices.round(offices.first)
    assert not offices.first.ask(archive_state).on
    for number, file in enumerate((_up(offices, 1), _down(offices))):
        with pytest.raises(PackageRefused) as caught:
            offices.province.ask(open_archived, file, tmp_path / str(number))
        assert caught.value.code == "receiver"


def test_a_new_key_and_the_one_before_both_open_what_is_theirs(offices: Offices, tmp_path: Path) -> None:
    before = offices.province.ask(archive_state)
    old = _up(offices, 1)
    offices.province.ask(switch_archive, ArchiveChange.NEW)
    after = offices.province.ask(archive_state)
    assert after.recipient != before.recipient
    assert (after.here, after.others) == (True, 1)
    offices.round(offices.first)
    assert offices.first.ask(archive_state).recipient == after.recipient
    new = _up(offices, 2)
    for number, file in enumerate((old, new)):
        assert offices.province.ask(open_archived, file, tmp_path / str(number)).sender == "29-01"


def test_with_other_holders_the_switch_is_their_decision(offices: Offices, tmp_path: Path) -> None:
    holders = Holders.of(tmp_path / "holders")
    holders.take_over(offices)
    with pytest.raises(NotAllowed):
        offices.province.ask(switch_archive, ArchiveChange.OFF)
    file = tmp_path / "switch.json"
    assert not offices.province.ask(switch_archive, ArchiveChange.OFF, file).ready
    assert offices.province.ask(archive_state).on
    holders.sign(0, file)
    holders.sign(1, file)
    offices.province.ask(adopt_root, [file])
    assert not offices.province.ask(archive_state).on


def test_taken_off_the_computer_it_opens_with_its_file_and_code(offices: Offices, tmp_path: Path) -> None:
    file = _up(offices, 1)
    taken = offices.province.ask(take_archive_out, tmp_path / "archive.key")
    assert taken.code not in repr(taken)
    assert not offices.province.ask(archive_state).here
    with pytest.raises(NotFound):
        offices.province.ask(open_archived, file, tmp_path / "one")
    with pytest.raises(NotFound):
        offices.province.ask(take_archive_out, tmp_path / "twice.key")
    wrong = taken.code[:-1] + str((int(taken.code[-1]) + 1) % 10)
    with pytest.raises(Invalid):
        offices.province.ask(open_archived, file, tmp_path / "two", ArchiveFile(taken.file, wrong))
    key = ArchiveFile(taken.file, taken.printed_code)
    assert offices.province.ask(open_archived, file, tmp_path / "three", key).sender == "29-01"
    # It is still written to: the province goes on without the private half.
    down = _down(offices)
    assert offices.province.ask(open_archived, down, tmp_path / "four", key).receiver == "29-01"


def test_what_is_not_opened(offices: Offices, tmp_path: Path) -> None:
    file = _up(offices, 1)
    with pytest.raises(NotAllowed):
        offices.first.ask(open_archived, file, tmp_path / "county")
    full = tmp_path / "full"
    full.mkdir()
    (full / "something").write_text("x", encoding="utf-8")
    with pytest.raises(Unreadable):
        offices.province.ask(open_archived, file, full)
    data = bytearray(file.read_bytes())
    data[-3] ^= 1
    file.write_bytes(bytes(data))
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(open_archived, file, tmp_path / "damaged")
    assert caught.value.code == "damaged"
    assert [each.name for each in full.iterdir()] == ["something"]
    with pytest.raises(NotFound):
        offices.province.ask(open_archived, tmp_path / "missing.msp", tmp_path / "empty")


def test_another_provinces_package_is_not_opened_even_with_the_key(offices: Offices, tmp_path: Path) -> None:
    other = make_offices(tmp_path / "other")
    taken = other.province.ask(take_archive_out, tmp_path / "other.key")
    file = _up(other, 1)
    other.close()
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(open_archived, file, tmp_path / "x", ArchiveFile(taken.file, taken.code))
    assert caught.value.code == "signer"
    assert list((tmp_path / "x").iterdir()) == []
