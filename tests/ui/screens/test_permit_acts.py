"""What is done with a permit from its page: renewed, replaced, amended, confirmed by a second person."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.services import permits
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permit_wishes import wishes_about
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.permits import SCREEN
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens.verify import SCREEN as VERIFY
from homejobs_desktop.ui.screens.verify.page import VerifyPage
from homejobs_desktop.ui.workplace import Screen
from tests.support.exchange import make_offices
from tests.support.office import SECOND, FixedClock, make_office
from tests.support.permitting import issue
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


@pytest.fixture
def permit(office: Services) -> PermitRow:
    return issue(office, 1)


def desk_of(opened: OpenScreen) -> PermitsDesk:
    found = opened.page.widget
    assert isinstance(found, PermitsDesk)
    return found


def begun(show: Show, permit: PermitRow, action: str) -> OpenScreen:
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    desk_of(opened).permit.wants.emit(action)
    opened.settle()
    return opened


def saved(opened: OpenScreen) -> None:
    opened.page.save()
    opened.settle()


def test_renewed_and_shown(show: Show, office: Services, clock: FixedClock, permit: PermitRow) -> None:
    clock.forward(days=300)
    opened = begun(show, permit, "renew")
    renewing = desk_of(opened).acts.renewing
    assert renewing.save_button.isEnabled()
    renewing.form.put("letter_no", "77/3")
    saved(opened)
    assert office.ask(permits.get_permit, permit.id).state == "replaced"
    shown = desk_of(opened).permit.row
    assert shown is not None
    assert shown.renews == permit.id


def test_too_early_a_renewal_is_told_before(show: Show, office: Services, permit: PermitRow) -> None:
    opened = begun(show, permit, "renew")
    renewing = desk_of(opened).acts.renewing
    assert not renewing.save_button.isEnabled()
    assert "90" in renewing.head.hint.text() or "۹۰" in renewing.head.hint.text()
    assert office.ask(permits.get_permit, permit.id).state == "issued"


def test_a_new_paper(show: Show, office: Services, permit: PermitRow) -> None:
    opened = begun(show, permit, "move")
    form = desk_of(opened).acts.moving.form
    form.put("state", "replaced")
    opened.settle()
    form.put("code", "lost_paper")
    saved(opened)
    shown = desk_of(opened).permit.row
    assert shown is not None
    assert (shown.replaces, shown.state) == (permit.id, "issued")


def test_amended(show: Show, office: Services, permit: PermitRow) -> None:
    opened = begun(show, permit, "amend")
    form = desk_of(opened).acts.amending.form
    form.put("agency", "HERITAGE")
    saved(opened)
    assert form.cells["reason"].problem()
    form.put("reason", "انتقال رشته")
    saved(opened)
    row = office.ask(permits.get_permit, permit.id)
    assert (row.agency, row.expires_on) == ("HERITAGE", permit.expires_on)


def test_a_second_person_confirms(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    offices = make_offices(tmp_path / "offices")
    row = issue(offices.first, 1)
    offices.round(offices.first)
    offices.province.ask(move_permit, row.id, "revoked", "", "false_documents")
    opened = OpenScreen(offices.province.as_actor(SECOND), SCREEN)
    opened.page.open(row.id, "")
    opened.settle()
    assert not desk_of(opened).permit.waiting.isHidden()
    desk_of(opened).permit.wants.emit("confirm")
    opened.settle()
    assert offices.province.ask(permits.get_permit, row.id).state == "revoked"
    assert desk_of(opened).permit.waiting.isHidden()
    opened.close()
    offices.close()


def test_the_verifier_says_what_a_number_is_worth(show: Show, office: Services, permit: PermitRow) -> None:
    office.run(move_permit, permit.id, "cancelled", "", "own_request")
    opened = show(VERIFY)
    opened.page.open(permit.number, "")
    opened.settle()
    page = opened.page.widget
    assert isinstance(page, VerifyPage)
    assert not page.worth.isHidden()
    assert "given back or replaced" in page.worth.text() or "بازپس" in page.worth.text()


def test_a_county_asks_the_province_for_a_revocation(show: Show, office: Services, permit: PermitRow) -> None:
    opened = begun(show, permit, "move")
    form = desk_of(opened).acts.moving.form
    form.put("state", "ask:revoked")
    opened.settle()
    form.put("code", "false_documents")
    form.put("reason", "گزارش بازدید")
    saved(opened)
    assert opened.frame.problems == []
    (wish,) = office.ask(wishes_about, permit.id)
    assert (wish.state, wish.code, wish.reason) == ("revoked", "false_documents", "گزارش بازدید")
    assert office.ask(permits.get_permit, permit.id).state == "issued"
    assert "The province is asked" in opened.frame.lines[-1]
