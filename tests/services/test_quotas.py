"""Quotas over real packages: granted by the province, kept to at the desk, counted once, never lost."""

import datetime as dt
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.quotas import Balance
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.jalali import from_jalali
from homejobs_desktop.persistence import journal, quotas, store
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.permits import consider_permit, issue_permit
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota, quota_offices, quota_rows
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.transferring import transfer_person
from tests.support.exchange import Offices, make_offices
from tests.support.office import ADMIN, CountingIds, FixedClock, make_office, reopen
from tests.support.permitting import applicant, issue, request

LAST_YEAR = dt.date(2025, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def grant(offices: Offices, count: int, period: str = "", site: str = "29-01") -> Balance:
    return offices.province.ask(
        grant_quota, QuotaDraft(site, "independent", period, count, "ابلاغ سهمیهٔ سال")
    )


def standing(services: Services) -> list[tuple[str, str, int, int]]:
    return [
        (row.account.site, row.account.period, row.balance.granted, row.balance.used)
        for row in services.ask(quota_rows)
    ]


def told(offices: Offices) -> list[tuple[str, str]]:
    return [(each.kind, each.detail) for each in offices.province.ask(alarms)]


def test_without_a_grant_there_is_no_limit(offices: Offices) -> None:
    issue(offices.first, 1)
    assert offices.first.ask(consider_permit, request(applicant(offices.first, 2))).balances == ()
    offices.round(offices.first)
    assert standing(offices.province) == []
    assert told(offices) == []


def test_a_county_issues_up_to_what_it_was_granted(offices: Offices) -> None:
    assert grant(offices, 2).left == 2
    assert offices.sql(offices.province, "SELECT count(*) FROM op WHERE type = 'quota.grant'") == [(1,)]
    issue(offices.first, 1)
    offices.round(offices.first)
    assert standing(offices.first) == standing(offices.province) == [("29-01", "1405", 2, 1)]
    issue(offices.first, 2)
    wanted = request(applicant(offices.first, 3))
    considered = offices.first.ask(consider_permit, wanted)
    (balance,) = considered.balances
    stops = [each.field for each in considered.problems if not each.soft]
    assert (balance.left, stops) == (0, ["permit_type"])
    with pytest.raises(Invalid) as caught:
        offices.first.ask(issue_permit, wanted)
    assert "2 granted, 2 issued. Ask the province for more." in caught.value.sentence()
    # Another kind, another year, another county: not touched.
    offices.first.ask(issue_permit, request(wanted.person_id, issued_on=LAST_YEAR))
    issue(offices.second, 4)
    grant(offices, 1)
    offices.round(offices.first, offices.second)
    issue(offices.first, 5)
    offices.round(offices.first, offices.second)
    assert standing(offices.province) == [("29-01", "1405", 3, 3)]
    assert told(offices) == []
    assert offices.agree(offices.first)


def test_a_month_and_its_year_must_both_have_room(offices: Offices) -> None:
    grant(offices, 5)
    grant(offices, 1, "1405-09")
    offices.round(offices.first)
    issue(offices.first, 1)
    with pytest.raises(Invalid) as caught:
        issue(offices.first, 2)
    assert "Azar 1405" in caught.value.sentence()
    issue(offices.first, 3, from_jalali(1405, 8, 30))
    assert [each[2:] for each in standing(offices.first)] == [(5, 2), (1, 1)]


def test_a_renewal_takes_nothing(offices: Offices) -> None:
    grant(offices, 1, "1404")
    grant(offices, 0)
    offices.round(offices.first)
    old = issue(offices.first, 1, LAST_YEAR - dt.timedelta(days=7))
    with pytest.raises(Invalid):
        issue(offices.first, 2)
    renewal = request(old.person_id)
    assert offices.first.ask(consider_permit, renewal).renews == old.id
    offices.first.ask(issue_permit, renewal)
    offices.round(offices.first)
    assert standing(offices.province) == [("29-01", "1405", 0, 0), ("29-01", "1404", 1, 1)]
    assert told(offices) == []


def test_a_renewal_that_is_none_counts_at_the_province(offices: Offices) -> None:
    grant(offices, 0)
    forged = {
        "person_id": applicant(offices.first, 1), "permit_type": "independent", "field_code": "IN-01",
        "issued_on": "2026-11-22", "number": "29010000000143", "state": "draft", "renews": "nothing",
    }  # fmt: skip
    offices.first.ask(_issued, forged)
    offices.round(offices.first)
    assert standing(offices.province) == [("29-01", "1405", 0, 1)]
    assert told(offices) == [("quota", "independent 1405 1/0")]


@writing(Permission.ISSUE_PERMITS)
def _issued(ctx: Context, values: dict[str, str]) -> str:
    permit_id = store.create(ctx.session, PERMIT, dict(values))
    store.move(ctx.session, PERMIT, permit_id, "issued")
    return permit_id


def test_what_came_beyond_the_quota_is_kept_and_told(offices: Offices) -> None:
    offices.round(offices.first)
    for number in range(1, 4):
        issue(offices.first, number)
    grant(offices, 2)  # before the county could know of it
    offices.round(offices.first)
    assert standing(offices.province) == [("29-01", "1405", 2, 3)]
    assert told(offices) == [("quota", "independent 1405 3/2")]
    assert offices.sql(offices.province, "SELECT count(*) FROM permit WHERE state = 'issued'") == [(3,)]
    (row,) = offices.first.ask(quota_rows)
    assert (row.balance.left, row.balance.over) == (0, 1)
    assert grant(offices, 1).over == 0


def test_nothing_is_taken_back_that_is_used(offices: Offices) -> None:
    grant(offices, 3)
    offices.round(offices.first)
    issue(offices.first, 1)
    offices.round(offices.first)
    with pytest.raises(Invalid) as caught:
        grant(offices, -3)
    assert "cannot be less than what is used" in caught.value.sentence()
    assert grant(offices, -2).left == 0
    offices.round(offices.first)
    with pytest.raises(Invalid):
        issue(offices.first, 2)
    issue(offices.second, 3)
    offices.round(offices.second)
    with pytest.raises(Invalid):
        grant(offices, 0, site="29-02")


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (QuotaDraft("29-01", "", "", 1, "x"), "kind"),
        (QuotaDraft("29-01", "seasonal", "", 1, "x"), "kind"),
        (QuotaDraft("29-01", "covered", "", None, "x"), "count"),
        (QuotaDraft("29-01", "covered", "", 1_000_001, "x"), "count"),
        (QuotaDraft("29-01", "covered", "2026", 1, "x"), "period"),
        (QuotaDraft("29-01", "covered", "", 1, " "), "reason"),
        (QuotaDraft("29-01", "covered", "", -1, "x"), "count"),
    ],
)
def test_what_cannot_be_granted_is_refused(offices: Offices, draft: QuotaDraft, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        offices.province.ask(grant_quota, draft)
    assert caught.value.problems[0].field == field
    assert standing(offices.province) == []


def test_only_the_province_grants_and_only_to_a_county(offices: Offices) -> None:
    assert offices.province.ask(quota_offices) == (("29-01", "بیرجند"), ("29-02", "قاین"))
    with pytest.raises(NotFound):
        grant(offices, 1, site="29-09")
    with pytest.raises(NotAllowed):
        offices.first.ask(grant_quota, QuotaDraft("29-01", "covered", "", 1, "x"))


def test_packages_in_any_order_and_again_count_once(offices: Offices) -> None:
    written = []
    for number, count in enumerate((4, -1, 2)):
        grant(offices, count)
        offices.write(offices.province)
        kept = offices.stick.parent / f"kept-{number}"
        shutil.copytree(offices.stick, kept)
        written.append(kept)
    for order in itertools.permutations(written):
        for folder in (*order, *order):
            offices.first.ask(import_package, folder)
        assert standing(offices.first) == [("29-01", "1405", 5, 0)]
    assert standing(offices.second) == []


def test_a_permit_that_moved_away_still_counts(offices: Offices) -> None:
    grant(offices, 1)
    offices.round(offices.first, offices.second)
    permit = issue(offices.first, 1)
    offices.round(offices.first)
    offices.province.ask(transfer_person, permit.person_id, "29-02", "نقل مکان")
    offices.round(offices.first, offices.second)
    assert offices.sql(offices.first, "SELECT count(*) FROM permit") == [(0,)]
    assert standing(offices.first) == standing(offices.province) == [("29-01", "1405", 1, 1)]
    with pytest.raises(Invalid):
        issue(offices.first, 2)
    issue(offices.second, 3)


def test_a_grant_travels_at_once_and_is_shown_with_its_reason(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.tick()
    grant(offices, 7)
    offices.carry(offices.province, offices.first)
    (row,) = offices.first.ask(quota_rows)
    (made,) = row.grants
    assert (made.count, made.reason, made.actor) == (7, "ابلاغ سهمیهٔ سال", "admin")
    assert offices.first.ask(quota_rows, "1406") == ()
    assert row == offices.province.ask(quota_rows, "1405")[0]


def _restored(offices: Offices, services: Services, backup: Path) -> Services:
    """Put a backup in the place of an office's store."""
    paths = services.machine.paths
    services.close()
    restore_office(paths, backup, Sources(FixedClock(), CountingIds("r")), lambda _office: ADMIN)
    return reopen(paths.root, clock=offices.clocks[services.office.site], seed="life-2")


def test_a_county_that_was_restored_gets_its_grants_back(offices: Offices) -> None:
    offices.round(offices.first)
    backup = back_up_now(offices.first)
    grant(offices, 2)
    offices.round(offices.first)
    issue(offices.first, 1)
    offices.round(offices.first)
    offices.first = _restored(offices, offices.first, backup)
    assert standing(offices.first) == []
    offices.round(offices.first)
    assert standing(offices.first) == [("29-01", "1405", 2, 1)]


def test_a_province_that_was_restored_learns_its_grants_back(offices: Offices) -> None:
    grant(offices, 1)
    offices.round(offices.first)
    backup = back_up_now(offices.province)
    grant(offices, 2)
    offices.round(offices.first)
    issue(offices.first, 1)
    issue(offices.first, 2)
    offices.province = _restored(offices, offices.province, backup)
    assert standing(offices.province) == [("29-01", "1405", 1, 0)]
    offices.round(offices.first)
    assert standing(offices.province) == [("29-01", "1405", 3, 0)]
    offices.round(offices.first)  # only now the county knows what the province no longer has
    assert standing(offices.province) == standing(offices.first) == [("29-01", "1405", 3, 2)]
    # What it forgot came back before the permits were counted: nothing was told for nothing.
    assert [each for each in told(offices) if each[0].startswith("quota")] == []
    assert offices.province.ask(check_store).whole


def test_the_new_computer_of_a_county_gets_what_was_granted(offices: Offices, tmp_path: Path) -> None:
    grant(offices, 2)
    offices.round(offices.first)
    issue(offices.first, 1)
    offices.round(offices.first)
    offices.first.close()
    make_office(tmp_path / "new").close()
    offices.first = reopen(tmp_path / "new", clock=offices.clocks["29-01"], seed="new computer")
    offices.enrol(offices.first)
    offices.round(offices.first)
    assert standing(offices.first) == [("29-01", "1405", 2, 1)]
    issue(offices.first, 2)
    with pytest.raises(Invalid):
        issue(offices.first, 3)


@writing(Permission.ISSUE_PERMITS)
def _write_grant_here(ctx: Context) -> None:
    journal.append(ctx.session, [journal.Entry("quota.grant", "mine", b'{"n":1000}')])


def test_a_county_that_writes_a_grant_itself_is_rejected(offices: Offices) -> None:
    grant(offices, 1)
    offices.round(offices.first)
    offices.first.ask(_write_grant_here)
    issue(offices.first, 1)
    offices.round(offices.first)
    decided = offices.sql(
        offices.province, "SELECT outcome, detail FROM op WHERE type = 'quota.grant' AND site = '29-01'"
    )
    assert decided == [("rejected", "authority")]
    assert standing(offices.province) == standing(offices.first) == [("29-01", "1405", 1, 1)]
    assert offices.agree(offices.first)


@writing(Permission.ISSUE_PERMITS)
def _put_grant_into_own_store(ctx: Context) -> None:
    (line,) = quotas.lines(ctx.session)
    forged = line.replace(b'\\"n\\":1,', b'\\"n\\":9,').replace(b'\\"id\\":\\"', b'\\"id\\":\\"x')
    assert forged != line
    quotas.keep(ctx.session, "forged", "29-01", forged)


def test_a_grant_that_the_province_did_not_sign_is_told_and_counts_for_nothing(offices: Offices) -> None:
    grant(offices, 1)
    offices.round(offices.first)
    offices.first.ask(_put_grant_into_own_store)
    assert standing(offices.first) == [("29-01", "1405", 10, 0)]
    issue(offices.first, 1)
    issue(offices.first, 2)
    offices.round(offices.first)
    assert standing(offices.province) == [("29-01", "1405", 1, 2)]
    assert sorted(told(offices)) == [("quota", "independent 1405 2/1"), ("quota-forged", "")]
