"""Taking a package in by the code on its slip."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.numbers import short_code
from homejobs_desktop.foundation.errors import Invalid, PackageRefused
from homejobs_desktop.services.incoming import packages_there, take_in
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.stick import file_hash
from tests.support.exchange import Offices, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _slips(offices: Offices) -> list[object]:
    rows = offices.sql(offices.province, "SELECT body FROM op WHERE type = 'audit.import_slip' ORDER BY seq")
    found: list[object] = []
    for (body,) in rows:
        assert isinstance(body, bytes)
        found.append(msgspec.json.decode(body))
    return found


def test_the_typed_code_takes_its_package_in_and_is_written_down(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    offices.second.ask(make_person, person(2))
    offices.write(offices.second, keep=True)
    there = offices.province.ask(packages_there, offices.stick)
    assert {(each.sender, each.number, each.known) for each in there} == {
        ("29-01", 1, False),
        ("29-02", 1, False),
    }
    read = offices.province.ask(take_in, offices.stick, short_code(file_hash(file)))
    assert [each.sender for each in read.files] == ["29-01"]
    assert len(offices.province.ask(search_people, "").rows) == 1
    assert '"slip":"right"' in msgspec.json.encode(_slips(offices)).decode()
    there = offices.province.ask(packages_there, offices.stick)
    assert [(each.sender, each.known) for each in there] == [("29-02", False), ("29-01", True)]


def test_that_no_slip_came_is_written_down(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    offices.province.ask(take_in, file, "")
    assert '"slip":"none"' in msgspec.json.encode(_slips(offices)).decode()
    offices.province.ask(take_in, file, "")
    assert len(_slips(offices)) == 1


def test_a_wrong_code_takes_nothing_in(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    right = short_code(file_hash(file))
    with pytest.raises(Invalid):
        offices.province.ask(take_in, offices.stick, right[:-1] + str((int(right[-1]) + 1) % 10))
    other = short_code(f"{int(file_hash(file), 16) + 1:064x}")
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(take_in, offices.stick, other)
    assert caught.value.code == "slip-code"
    assert right not in caught.value.sentence()
    assert len(offices.province.ask(search_people, "").rows) == 0
    assert _slips(offices) == []
