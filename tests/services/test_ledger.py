"""The account of the exchange: nothing is sent without a fate, and both sides count the same."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.fates import Account, account_of
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.ledger import Month, SiteAccount, ledger, parse_month
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.forging import PEOPLE, Forged, Forger, chain


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _one(services: Services, site: str, month: Month | None = None) -> SiteAccount:
    found = services.ask(ledger, month, site)
    assert found.balanced
    return found.sites[0]


def _trouble(offices: Offices) -> str:
    """Make one change of each fate that real programs produce."""
    first = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.tick()
    offices.first.ask(change_person, first, {"mobile": "09150000001", "first_name": "زهره"})
    offices.first.ask(change_person, first, {"phone": "05632220001"})
    offices.tick(hours=3)
    offices.province.ask(change_person, first, {"first_name": "زینب", "phone": "05632220002"})
    offices.round(offices.first)
    return first


def test_every_change_has_one_fate_and_both_sides_agree(offices: Offices) -> None:
    _trouble(offices)
    offices.second.ask(make_person, person(2))
    offices.round(offices.second)
    mine, theirs = _one(offices.first, "29-01"), _one(offices.province, "29-01")
    assert mine.account == theirs.account
    assert (mine.account.conflict, mine.account.kept, mine.account.unanswered) == (1, 1, 0)
    assert [each.account for each in mine.packages] == [each.account for each in theirs.packages]
    assert [each.number for each in mine.packages] == [1, 2]
    assert mine.recorded > 0
    assert {each.site for each in offices.province.ask(ledger).sites} == {"29-01", "29-02"}


def test_what_was_sent_and_not_answered_is_told(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    mine = _one(offices.first, "29-01")
    assert mine.account.unanswered == mine.account.sent > 0
    assert _one(offices.province, "29-01").account == Account()
    offices.carry(offices.first, offices.province)
    theirs = _one(offices.province, "29-01")
    assert theirs.account.applied == theirs.account.sent > mine.account.sent
    assert len(_one(offices.first, "29-01").packages) == 2


def test_a_rejected_record_comes_back_with_its_field_and_reason_and_the_others_go_on(
    offices: Offices,
) -> None:
    lines: list[Forged] = [*PEOPLE, ("person.set", "id-0", {"birth_date": "1400-13-40"})]
    file = Forger(offices, offices.first).write(chain(lines))
    offices.province.ask(import_package, file)
    found = offices.province.ask(ledger)
    assert found.balanced
    account = found.sites[0].account
    assert (account.applied, account.rejected, account.sent) == (3, 1, 4)
    (returned,) = found.returned
    assert returned.outcome == "rejected:value"
    assert returned.fields == ("birth_date",)
    entry = next(each for each in offices.province.ask(timeline, "id-0") if each.type == "person.set")
    assert entry.detail == "value:birth_date"


def test_what_waits_for_its_predecessor_is_counted(offices: Offices) -> None:
    made = chain([*PEOPLE, *PEOPLE])
    offices.province.ask(import_package, Forger(offices, offices.first).write(made[2:]))
    account = _one(offices.province, "29-01").account
    assert (account.waiting, account.sent) == (4, 4)
    offices.province.ask(import_package, Forger(offices, offices.first).write(made[:2]))


def test_what_only_a_newer_program_understands_is_counted_as_parked(offices: Offices) -> None:
    old = chain(PEOPLE[:1])
    new = chain(PEOPLE[1:], old[-1].hash, start=2, least=99)
    offices.province.ask(import_package, Forger(offices, offices.first).write([*old, *new]))
    account = _one(offices.province, "29-01").account
    assert (account.applied, account.parked, account.waiting) == (1, 1, 1)


def test_a_month_counts_a_change_once_though_it_was_carried_twice(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    offices.write(offices.first)
    month = parse_month("۱۴۰۵/۰۹")
    found = _one(offices.first, "29-01", month)
    assert len(found.packages) == 2
    assert (
        found.account.sent
        == found.packages[1].account.sent
        < sum(each.account.sent for each in found.packages)
    )
    assert _one(offices.first, "29-01", parse_month("1405/08")).account == Account()


@pytest.mark.parametrize("text", ["", "1405", "1405/13", "1405/0", "9", "x/1"])
def test_what_is_no_month_is_told(text: str) -> None:
    with pytest.raises(Invalid):
        parse_month(text)


def test_a_month_begins_and_ends_at_midnight_in_iran() -> None:
    assert Month(1405, 9).instants == ("2026-11-21T20:30:00Z", "2026-12-21T20:30:00Z")
    assert Month(1405, 9).name.endswith(" 1405")


def test_an_account_that_does_not_balance_says_so() -> None:
    assert account_of(3, {"applied": 2, "": 1}).balanced
    assert not account_of(3, {"applied": 2}).balanced
    assert not account_of(3, {"applied": 3, "strange": 1}).balanced
    assert not dataclasses.replace(account_of(1, {"same": 1}), parked=1).balanced


def test_a_lost_operation_is_noticed(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    assert offices.first.ask(ledger).balanced
    with offices.first.machine.engine.begin() as connection:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'op'"
        for (name,) in connection.exec_driver_sql(guards).all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("DELETE FROM op WHERE n = 2")
    assert not offices.first.ask(ledger).balanced
