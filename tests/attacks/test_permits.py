"""Somebody wants a permit to stand that does not: with a county's real keys, through real files."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.entities import PERMIT, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import store
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange_views import outcomes
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from homejobs_desktop.services.standings import signed_permits, take_permits
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.verifying import Validity, verify_document
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.standings import SignedList, open_permits, sign_permits
from tests.support.exchange import Offices, make_offices
from tests.support.forging import keys_of
from tests.support.office import SECOND
from tests.support.permitting import issue


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def revoked(offices: Offices) -> PermitRow:
    row = issue(offices.first, 1)
    offices.round(offices.first)
    offices.province.ask(move_permit, row.id, "revoked", "", "false_documents")
    offices.province.as_actor(SECOND).ask(confirm_move, row.id)
    return row


@writing(Permission.EXCHANGE)
def _list(ctx: Context) -> SignedList:
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


@writing(Permission.ISSUE_PERMITS)
def _forge(ctx: Context, values: dict[str, Value]) -> str:
    made = store.create(ctx.session, PERMIT, {**values, "state": "draft"})
    store.move(ctx.session, PERMIT, made, "issued")
    return made


@writing(Permission.ISSUE_PERMITS)
def _move(ctx: Context, permit_id: str, state: str, extra: dict[str, Value]) -> None:
    store.move(ctx.session, PERMIT, permit_id, state, extra)


def states(offices: Offices) -> list[tuple[object, ...]]:
    return offices.sql(offices.province, "SELECT state, state_reason FROM permit ORDER BY number")


@pytest.mark.parametrize("link", ["renews", "replaces"])
def test_a_revoked_permit_gets_no_successor(offices: Offices, revoked: PermitRow, link: str) -> None:
    offices.first.ask(_forge, {"person_id": revoked.person_id, "number": "29010500009931", link: revoked.id})
    offices.round(offices.first)
    assert states(offices) == [("revoked", "false_documents")]
    assert offices.agree(offices.first)


def test_a_county_lifts_no_revocation(offices: Offices, revoked: PermitRow) -> None:
    offices.first.ask(_move, revoked.id, "issued", {"state_reason": "cleared"})
    offices.round(offices.first)
    assert states(offices) == [("revoked", "false_documents")]
    assert [each.outcome for each in offices.first.ask(outcomes)] == ["rejected:transition"]
    assert offices.first.ask(verify_document, revoked.number).validity is Validity.REVOKED
    assert offices.province.ask(check_store).whole


def test_a_county_signs_no_list(offices: Offices, revoked: PermitRow) -> None:
    keys = keys_of(offices.first)
    genuine = offices.province.ask(_list)
    said = open_permits(genuine, {genuine.key}, "29")
    assert said is not None
    cleared = said._replace(series={}, csn=said.csn + 1_000)
    forged = sign_permits(cleared, keys.public.sign, lambda data: sign(keys.sign, data))
    for each in (forged, msgspec.structs.replace(forged, key=genuine.key)):
        with pytest.raises(PackageRefused):
            offices.second.ask(_take, each)
    offices.second.ask(_take, genuine)
    assert offices.second.ask(verify_document, revoked.number).validity is Validity.REVOKED
