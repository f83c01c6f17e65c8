"""What lies in the folders of packages goes when it is old and not needed, and only then."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services import tidying
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import safety_export
from homejobs_desktop.services.tidying import KeepingRule, keep_packages, look_over, tidy_by_itself, tidy_now
from tests.support.disagreeing import register_some
from tests.support.exchange import Offices, change_person, make_offices

LAST = 5
ROUNDS = 8


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    for office in (made.first, made.province):
        office.ask(keep_packages, LAST, 90)
    yield made
    made.close()


def files(services: Services, folder: str) -> list[str]:
    place = services.machine.paths.root / folder
    return sorted(file.name for file in place.glob("*.msp")) if place.is_dir() else []


def numbers(services: Services, folder: str, to: str = "_to_") -> list[int]:
    return sorted(int(name.split("_")[3]) for name in files(services, folder) if to in name)


def exchanged(offices: Offices, rounds: int = ROUNDS) -> str:
    """Let a county change somebody and exchange, again and again."""
    person = register_some(offices)[0]
    for number in range(rounds - 1):
        offices.first.ask(change_person, person, {"mobile": f"0915000000{number}"})
        offices.round(offices.first)
    return person


def audits(offices: Offices, services: Services, action: str) -> int:
    ((count,),) = offices.sql(services, "SELECT count(*) FROM op WHERE type = ?", f"audit.{action}")
    assert isinstance(count, int)
    return count


def test_nothing_goes_while_it_is_young(offices: Offices) -> None:
    exchanged(offices)
    offices.tick(days=80)
    offices.round(offices.first)
    assert len(files(offices.first, "outbox")) == ROUNDS + 1
    assert len(files(offices.province, "inbox")) == ROUNDS + 1
    assert offices.first.ask(look_over).old == ()
    assert audits(offices, offices.first, "tidy") == 0


def test_after_an_exchange_the_old_ones_go_and_the_journal_says_which(offices: Offices) -> None:
    exchanged(offices)
    before = {office: numbers(office, "inbox") for office in (offices.first, offices.province)}
    offices.tick(days=91)
    offices.round(offices.first)
    for office, old in before.items():
        # Those of 91 days ago that are still among the last stay, and the one that came just now.
        assert numbers(office, "inbox") == [*old, old[-1] + 1][-LAST:]
    assert numbers(offices.province, "outbox")[-1] == numbers(offices.first, "inbox")[-1]
    offices.round(offices.first)
    assert len(files(offices.first, "outbox")) == LAST
    assert offices.first.ask(look_over).old == ()
    ((body,),) = offices.sql(
        offices.province, "SELECT body FROM op WHERE type = 'audit.tidy' ORDER BY seq LIMIT 1"
    )
    assert isinstance(body, bytes)
    assert b"inbox/29-01_to_29-00_00000" in body
    assert offices.agree(offices.first)


def test_what_is_not_confirmed_stays_however_old(offices: Offices) -> None:
    person = register_some(offices)[0]
    confirmed = files(offices.first, "outbox")
    for number in range(ROUNDS):
        offices.first.ask(change_person, person, {"mobile": f"0915000000{number}"})
        offices.write(offices.first)
    written = files(offices.first, "outbox")
    offices.tick(days=400)
    offices.first.ask(tidy_now)
    assert files(offices.first, "outbox") == [name for name in written if name not in confirmed]
    assert len(files(offices.first, "outbox")) == ROUNDS


def test_packages_of_safety_copies_stay(offices: Offices, tmp_path: Path) -> None:
    person = exchanged(offices, 2)
    second = tmp_path / "second"
    second.mkdir()
    offices.first.ask(change_person, person, {"mobile": "09150000009"})
    written = offices.first.ask(safety_export, second)
    (name,) = {each.file.name for each in written.packages}
    for number in range(ROUNDS):
        offices.first.ask(change_person, person, {"mobile": f"0915111111{number}"})
        offices.round(offices.first)
    offices.tick(days=200)
    offices.round(offices.first)
    offices.round(offices.first)
    left = files(offices.first, "outbox")
    assert name in left
    assert len(left) == LAST + 1


def test_refused_files_go_by_their_time_and_quarantine_never(offices: Offices) -> None:
    paths = offices.first.machine.paths
    for place in (paths.rejected, paths.quarantine):
        place.mkdir(parents=True, exist_ok=True)
        for number in range(LAST + 3):
            file = place / f"damaged_29-00_to_29-01_{number:06d}_abcd.msp"
            file.write_bytes(b"x" * 10)
            os.utime(file, (1_000_000 + number, 1_000_000 + number))
    found = offices.first.ask(look_over)
    assert [(each.folder, each.name[-15:]) for each in found.old] == [
        ("rejected", f"_{number:06d}_abcd.msp"[-15:]) for number in (2, 1, 0)
    ]
    assert found.freed == 30
    assert len(files(offices.first, "rejected")) == LAST + 3
    offices.first.ask(tidy_now)
    assert len(files(offices.first, "rejected")) == LAST
    assert len(files(offices.first, "inbox/quarantine")) == LAST + 3


def test_a_power_cut_between_the_journal_and_the_deleting_loses_nothing(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchanged(offices)
    offices.tick(days=91)
    before = files(offices.first, "outbox")

    class Cut(BaseException):
        pass

    class Dark:
        """The step that deletes, in an office whose power fails before it."""

        def __call__(self, *_args: object) -> frozenset[str]:
            raise Cut

    # The first step writes down; then the power fails.
    assert offices.first.ask(tidy_by_itself)
    assert files(offices.first, "outbox") == before
    with monkeypatch.context() as dark:
        dark.setattr(tidying, "_doomed", Dark())
        with pytest.raises(Cut):
            offices.first.ask(tidy_by_itself)
    assert files(offices.first, "outbox") == before
    # The next exchange goes on, and does not write down twice.
    written = audits(offices, offices.first, "tidy")
    offices.first.ask(tidy_by_itself)
    assert audits(offices, offices.first, "tidy") == written
    assert numbers(offices.first, "outbox") == list(range(ROUNDS + 1 - LAST, ROUNDS + 1))
    offices.round(offices.first)
    assert offices.agree(offices.first)


def test_the_rule_has_bounds(offices: Offices) -> None:
    assert offices.first.ask(look_over).rule == KeepingRule(LAST, 90)
    for last, days in ((4, 90), (1_001, 90), (5, 89), (5, 3_651)):
        with pytest.raises(Invalid):
            offices.first.ask(keep_packages, last, days)
    assert offices.first.ask(keep_packages, 20, 365) == KeepingRule(20, 365)
    assert offices.first.ask(look_over).rule == KeepingRule(20, 365)
    assert offices.second.ask(look_over).rule == KeepingRule()
