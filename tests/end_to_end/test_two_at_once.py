"""Two processes with the same office open: exports and imports at the same time."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Busy
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.people import search_people
from tests.support.at_once import Other
from tests.support.exchange import Offices, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    for number in (1, 2, 3):
        made.first.ask(make_person, person(number))
    yield made
    made.close()


def folder(offices: Offices, site: str) -> Path:
    return offices.stick.parent / site


def test_an_export_beside_somebody_who_reads(offices: Offices) -> None:
    other = Other.start("hold reading", folder(offices, "29-01"), offices.stick, "other")
    other.go()
    assert other.line() == "holding"
    assert offices.first.ask(export_package, offices.stick).packages[0].operations > 3
    offices.first.ask(make_person, person(4))
    other.go()
    assert other.end() == {"people": 3}, "it saw the office as it was when it began"
    assert offices.first.ask(check_store).whole


@pytest.mark.parametrize("action", ["export", "import"])
def test_beside_somebody_who_writes_one_is_told_to_wait(offices: Offices, action: str) -> None:
    file = offices.write(offices.first).packages[0].file
    services = offices.first if action == "export" else offices.province
    acts: dict[str, Callable[[], object]] = {
        "export": lambda: services.ask(export_package, offices.stick),
        "import": lambda: services.ask(import_package, file),
    }
    with services.machine.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 200")
    other = Other.start("hold writing", folder(offices, services.office.site), offices.stick, "other")
    other.go()
    assert other.line() == "holding"
    before = {file.name for file in offices.stick.rglob("*.msp")}
    with pytest.raises(Busy) as caught:
        acts[action]()
    assert "try again" in caught.value.sentence()
    assert {file.name for file in offices.stick.rglob("*.msp")} == before
    other.go()
    assert other.end() == {}
    acts[action]()
    assert services.ask(check_store).whole


def test_two_imports_of_one_package_at_once(offices: Offices) -> None:
    file = offices.write(offices.first).packages[0].file
    others = [Other.start("read", folder(offices, "29-00"), file, f"other {each}") for each in range(3)]
    for other in others:
        other.go()
    ended = [other.end() for other in others]
    assert sorted(bool(each["already"]) for each in ended) == [False, True, True]
    assert sorted(int(str(each["operations"])) > 0 for each in ended) == [False, False, True]
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert offices.province.ask(check_store).whole
    assert not list(offices.province.machine.paths.inbox.glob("~*"))


def test_two_exports_to_one_drive_at_once(offices: Offices) -> None:
    others = [
        Other.start("write", folder(offices, "29-01"), offices.stick, f"other {each}") for each in range(3)
    ]
    for other in others:
        other.go()
    numbers = [other.end()["numbers"] for other in others]
    assert sorted(map(str, numbers)) == ["[1]", "[2]", "[3]"]
    read = offices.province.ask(import_package, offices.stick)
    assert [each.refusal for each in read.files] == [None] * 3
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert offices.province.ask(check_store).whole
    assert offices.first.ask(check_store).whole
