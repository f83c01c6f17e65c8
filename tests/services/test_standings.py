"""The province's list of permits over real packages: what an office says of a number, and as of when."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services import printing
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from homejobs_desktop.services.permit_papers import replace_permit
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.standings import signed_permits, take_permits
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.verifying import Answer, Validity, verify_document
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.standings import SignedList
from tests.support.exchange import Offices, make_offices
from tests.support.office import SECOND
from tests.support.permitting import issue


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@writing(Permission.EXCHANGE)
def _written(ctx: Context) -> SignedList:
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    return signed_permits(ctx, trust)


@writing(Permission.EXCHANGE)
def _take(ctx: Context, signed: SignedList) -> None:
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    take_permits(ctx, trust, signed)


def worth(services: Services, source: str | bytes) -> tuple[Validity, dt.date | None]:
    verdict = services.ask(verify_document, source)
    return verdict.validity, verdict.list_of


def test_from_provisional_to_final_to_revoked(offices: Offices) -> None:
    row = issue(offices.first, 1)
    sheet = offices.first.ask(printing.permit_sheet, row.id).pdf
    assert worth(offices.first, sheet)[0] is Validity.PROVISIONAL
    assert worth(offices.second, sheet)[0] is Validity.PROVISIONAL
    offices.round(offices.first, offices.second)
    today = dt.date(2026, 11, 22)
    for each in (offices.province, offices.first, offices.second):
        assert worth(each, sheet) == (Validity.FINAL, today)
    offices.tick(days=10)
    offices.province.ask(move_permit, row.id, "suspended", "", "nuisance")
    assert worth(offices.second, sheet) == (Validity.FINAL, today)
    offices.round(offices.second)
    assert worth(offices.second, sheet) == (Validity.SUSPENDED, today + dt.timedelta(10))
    offices.province.ask(move_permit, row.id, "revoked", "", "nuisance")
    offices.province.as_actor(SECOND).ask(confirm_move, row.id)
    offices.round(offices.second)
    # The second county has no record of it: the list alone tells, also for the bare number.
    verdict = offices.second.ask(verify_document, sheet)
    assert (verdict.answer, verdict.permit, verdict.validity) == (Answer.GENUINE, None, Validity.REVOKED)
    assert verdict.validity_sentence() == ("The permit is revoked (by the province's list of 1405/09/11).")
    assert worth(offices.second, row.number)[0] is Validity.REVOKED
    assert worth(offices.first, sheet)[0] is Validity.FINAL  # its stick has not come yet
    offices.round(offices.first)
    assert worth(offices.first, sheet)[0] is Validity.REVOKED


def test_a_replaced_paper_that_somebody_finds(offices: Offices) -> None:
    row = issue(offices.first, 1)
    sheet = offices.first.ask(printing.permit_sheet, row.id).pdf
    fresh = offices.first.ask(replace_permit, row.id, "lost_paper")
    assert worth(offices.first, sheet)[0] is Validity.ENDED
    offices.round(offices.first, offices.second)
    assert worth(offices.second, sheet)[0] is Validity.ENDED
    assert worth(offices.second, fresh.number)[0] is Validity.FINAL


def test_an_expired_permit_and_an_old_list(offices: Offices) -> None:
    row = issue(offices.first, 1)
    sheet = offices.first.ask(printing.permit_sheet, row.id).pdf
    offices.round(offices.first, offices.second)
    offices.tick(days=31)
    verdict = offices.second.ask(verify_document, sheet)
    assert (verdict.validity, verdict.list_days) == (Validity.FINAL, 31)
    assert "31 days old" in verdict.validity_sentence()
    offices.tick(days=400)
    assert worth(offices.second, sheet)[0] is Validity.EXPIRED


def test_numbers_that_nobody_knows(offices: Offices) -> None:
    issue(offices.first, 1)
    offices.round(offices.first, offices.second)
    for number in ("29010599999972", "11010500000162"):
        assert worth(offices.second, number)[0] is Validity.UNKNOWN


def test_an_older_list_never_takes_the_place_of_a_newer_one(offices: Offices) -> None:
    row = issue(offices.first, 1)
    offices.round(offices.first)
    old = offices.province.ask(_written)
    kept = offices.stick.parent / "old"
    offices.carry(offices.province, offices.second)
    shutil.copytree(offices.stick, kept)
    offices.province.ask(move_permit, row.id, "suspended", "", "nuisance")
    offices.carry(offices.province, offices.second)
    assert worth(offices.second, row.number)[0] is Validity.SUSPENDED
    offices.second.ask(_take, old)
    for file in sorted(kept.rglob("*_to_29-02_*.msp")):
        offices.second.ask(import_package, file)
    assert worth(offices.second, row.number)[0] is Validity.SUSPENDED


@writing(Permission.EXCHANGE)
def _next_life(ctx: Context) -> None:
    ctx.session.connection.exec_driver_sql("UPDATE permit_list SET pinc = pinc - 1")


def test_a_revocation_outlives_the_province_that_forgot_it(offices: Offices) -> None:
    row = issue(offices.first, 1)
    offices.round(offices.first, offices.second)
    before = offices.province.ask(_written)
    offices.province.ask(move_permit, row.id, "revoked", "", "nuisance")
    offices.province.as_actor(SECOND).ask(confirm_move, row.id)
    offices.carry(offices.province, offices.second)
    offices.second.ask(_next_life)  # what is kept now is of a former life of the province
    assert worth(offices.second, row.number)[0] is Validity.REVOKED
    offices.second.ask(_take, before)
    assert offices.sql(offices.second, "SELECT count(*) FROM permit_list") == [(2,)]
    assert worth(offices.second, row.number)[0] is Validity.REVOKED
