"""Somebody wants more permits than were granted: with a county's real keys, through real files."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.quotas import Grant
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import quotas
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.quota_exchange import quota_lines, take_quotas
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota, quota_rows
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.quotas import QuotaLine, grant_of, line_bytes, sign_grant
from homejobs_desktop.sync.refusals import refuse
from tests.support.exchange import Offices, make_offices
from tests.support.forging import PEOPLE, Forger, chain, keys_of


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    for site in ("29-01", "29-02"):
        made.province.ask(grant_quota, QuotaDraft(site, "independent", "1405", 3, "ابلاغ"))
    yield made
    made.close()


@writing(Permission.EXCHANGE)
def _lines(ctx: Context, site: str) -> tuple[QuotaLine, ...]:
    return quota_lines(ctx, site)


@writing(Permission.EXCHANGE)
def _take(ctx: Context, lines: tuple[QuotaLine, ...]) -> None:
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    take_quotas(ctx, trust, lines)


@writing(Permission.EXCHANGE)
def _forget(ctx: Context) -> None:
    ctx.session.connection.exec_driver_sql("DELETE FROM quota_grant")


def granted(offices: Offices) -> list[tuple[str, int]]:
    rows = offices.province.ask(quota_rows)
    return [(row.account.site, row.balance.granted) for row in rows]


def told(offices: Offices) -> list[str]:
    return [each.kind for each in offices.province.ask(alarms)]


def carried(offices: Offices, *lines: QuotaLine) -> None:
    """Bring lines to the province in a county's package."""
    file = Forger(offices, offices.first).write(chain(PEOPLE), control={"quotas": lines})
    assert offices.province.ask(import_package, file).files[0].refusal is None
    assert offices.province.ask(check_store).whole


def test_a_grant_that_is_replayed_counts_once(offices: Offices) -> None:
    lines = offices.province.ask(_lines, "29-01")
    carried(offices, *lines * 50)
    assert granted(offices) == [("29-01", 3), ("29-02", 3)]
    offices.carry(offices.province, offices.first)
    offices.first.ask(_take, lines * 50)
    assert [row.balance.granted for row in offices.first.ask(quota_rows)] == [3]


def test_an_operation_that_grants_is_rejected(offices: Offices) -> None:
    (line,) = offices.province.ask(_lines, "29-01")
    made = chain([*PEOPLE, ("quota.grant", grant_of(line_bytes(line)).id, {}), ("quota.grant", "new", {})])
    offices.province.ask(import_package, Forger(offices, offices.first).write(made))
    outcomes = offices.sql(
        offices.province, "SELECT outcome, detail FROM op WHERE type = 'quota.grant' AND site = '29-01'"
    )
    assert outcomes == [("rejected", "authority")] * 2
    assert granted(offices) == [("29-01", 3), ("29-02", 3)]


@pytest.mark.parametrize(
    "changes",
    [
        {"sig": "00" * 64},
        {"sig": "zz"},
        {"sig": ""},
        {"key": "00" * 32},
        {"key": "nobody"},
        {"doc": ""},
        {"doc": "[]"},
        {"doc": "[" * 100_000},
        {"doc": '{"id":1}'},
        {"doc": 7},
    ],
)
def test_a_grant_that_was_tampered_with_is_told_and_is_nothing(
    offices: Offices, changes: dict[str, str | int]
) -> None:
    (line,) = offices.province.ask(_lines, "29-01")
    offices.province.ask(_forget)
    carried(offices, line | changes)
    assert granted(offices) == []
    assert told(offices) == ["quota-forged"]


@pytest.mark.parametrize("field", ["count", "site", "period", "kind", "id"])
def test_another_text_under_the_provinces_signature_is_nothing(offices: Offices, field: str) -> None:
    (line,) = offices.province.ask(_lines, "29-01")
    other: dict[str, str | int] = {
        "count": 900, "site": "29-02", "period": "1406", "kind": "covered", "id": "other"
    }  # fmt: skip
    made = msgspec.structs.replace(grant_of(line_bytes(line)), **{field: other[field]})
    carried(offices, line | {"doc": msgspec.json.encode(made).decode()})
    assert granted(offices) == [("29-01", 3), ("29-02", 3)]
    assert told(offices) == ["quota-forged"]


def test_a_county_cannot_sign_a_grant(offices: Offices) -> None:
    keys = keys_of(offices.first)
    made = Grant("mine", "29-01", "independent", "1405", 900, "x", "x", "2026-11-22T08:00:00Z")
    own = sign_grant(made, keys.public.sign, lambda text: sign(keys.sign, text))
    carried(offices, own, own | {"key": keys_of(offices.province).public.sign})
    assert granted(offices) == [("29-01", 3), ("29-02", 3)]
    assert told(offices) == ["quota-forged"]


def test_a_signature_of_the_province_over_something_else_is_no_grant(offices: Offices) -> None:
    keys = keys_of(offices.province)
    made = Grant("mine", "29-01", "independent", "1405", 900, "x", "x", "2026-11-22T08:00:00Z")
    other = sign_grant(made, keys.public.sign, lambda text: sign(keys.sign, b"msync/trust/v1\x00" + text))
    carried(offices, other)
    assert told(offices) == ["quota-forged"]


def test_the_grant_of_another_county_stays_the_other_countys(offices: Offices) -> None:
    (theirs,) = offices.province.ask(_lines, "29-02")
    offices.province.ask(_forget)
    carried(offices, theirs)
    assert granted(offices) == [("29-02", 3)]
    with pytest.raises(PackageRefused):
        offices.first.ask(_take, (theirs,))
    assert offices.first.ask(quota_rows) == ()


def test_a_county_takes_no_grant_that_the_province_did_not_sign(offices: Offices) -> None:
    (line,) = offices.province.ask(_lines, "29-01")
    with pytest.raises(PackageRefused):
        offices.first.ask(_take, (line, line | {"sig": "00" * 64}))
    assert not offices.first.ask(_any)


@writing(Permission.EXCHANGE)
def _any(ctx: Context) -> bool:
    return quotas.any_granted(ctx.session)
