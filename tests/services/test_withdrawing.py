"""Keys are withdrawn for a reason, from a package on; what is set aside is looked at before its release."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid, NotFound, PackageRefused
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.trusting import release, trust_report
from homejobs_desktop.services.withdrawing import look_at_set_aside, points_of, set_aside, withdraw
from tests.support.exchange import Offices, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_keys_are_withdrawn_after_a_package_that_is_chosen(offices: Offices) -> None:
    for number in (1, 2):
        offices.first.ask(make_person, person(number))
        offices.round(offices.first)
    newest, oldest = offices.province.ask(points_of, "29-01")
    assert (newest.number, oldest.number) == (2, 1)
    with pytest.raises(Invalid):
        offices.province.ask(withdraw, "29-01", oldest.head, "  ")
    offices.province.ask(withdraw, "29-01", oldest.head, "رایانه دزدیده شد")
    office = next(each for each in offices.province.ask(trust_report).offices if each.site == "29-01")
    assert (office.status, office.revoked_after) == ("revoked", oldest.head)


def test_what_was_set_aside_is_looked_at_without_reading_it_in(offices: Offices) -> None:
    offices.province.ask(withdraw, "29-01", "", "رایانه گم شد")
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    with pytest.raises(PackageRefused):
        offices.province.ask(import_package, file)
    (waits,) = offices.province.ask(set_aside)
    assert (waits.file, waits.sender, waits.number) == (file.name, "29-01", 1)
    seen = offices.province.ask(look_at_set_aside, waits.file)
    assert seen.kinds["person.create"] == 1
    assert offices.province.ask(set_aside) == (waits,)
    assert len(offices.province.ask(search_people, "").rows) == 0
    offices.province.ask(release, Path(waits.file))
    assert offices.province.ask(set_aside) == ()
    with pytest.raises(NotFound):
        offices.province.ask(look_at_set_aside, waits.file)
