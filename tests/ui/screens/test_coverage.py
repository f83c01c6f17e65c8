"""Coverage in the window: contracts with the keyboard, their page, orders, and what permits show of it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from homejobs_desktop.domain.coverage import CoverageRow
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.services.coverage import capacity_of, contract, coverage_of
from homejobs_desktop.services.coverage_acts import end_contract
from homejobs_desktop.services.desk import Said
from homejobs_desktop.services.desk_watch import desk_watch
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens import permits
from homejobs_desktop.ui.screens.coverage import SCREEN
from homejobs_desktop.ui.screens.coverage.desk import CoverageDesk
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens.uncovered import SCREEN as UNCOVERED
from homejobs_desktop.ui.screens.uncovered.page import PREPARED, UncoveredPage
from homejobs_desktop.ui.workplace import Screen
from tests.support.covering import contracts_of, cover, covered_permit, orders, stop, supporter
from tests.support.keys import press_here, type_here
from tests.support.office import FixedClock, make_office
from tests.support.permitting import applicant, issue
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


@pytest.fixture
def holder(office: Services) -> PermitRow:
    return supporter(office, 1, legal=True)


def desk_of(page: OpenScreen) -> CoverageDesk:
    assert isinstance(page.widget, CoverageDesk)
    return page.widget


def list_of(page: OpenScreen) -> UncoveredPage:
    assert isinstance(page.widget, UncoveredPage)
    return page.widget


def permits_of(page: OpenScreen) -> PermitsDesk:
    assert isinstance(page.widget, PermitsDesk)
    return page.widget


def words(page: OpenScreen) -> str:
    return "\n".join(label.text() for label in page.widget.findChildren(QLabel) if label.isVisible())


def offered(page: OpenScreen) -> set[str]:
    acts, ways = desk_of(page).contract.acts, desk_of(page).contract.ways
    names = {"sign": acts, "renew": acts, "correct": acts, "end": acts, "permit": ways, "orders": ways}
    return {name for name, line in names.items() if not line.act(name).isHidden()}


def opened_at(show: Show, row: CoverageRow) -> OpenScreen:
    page = show(SCREEN)
    page.page.open(row.id, "")
    page.settle()
    return page


def test_a_contract_is_written_down_with_the_keyboard(
    show: Show, office: Services, holder: PermitRow
) -> None:
    person = applicant(office, 2)
    page = show(SCREEN)
    page.page.open("", f"new:{person}")
    page.settle()
    for typed in ("آبان", "", "", "", "", "", "خیاطی", "", "2", "دوخت روسری", "200", "عدد"):
        if typed:
            type_here(typed)
            page.settle()
        press_here(Qt.Key.Key_Return)
        page.settle()
    page.page.save()
    page.settle()
    assert page.frame.problems == []
    (row,) = contracts_of(office, person)
    assert (row.state, row.supporter_permit.id, row.jobs, row.work) == ("active", holder.id, 2, "دوخت روسری")
    assert (row.quantity, row.unit, row.field_code) == (200, "عدد", "IN-01")
    assert desk_of(page).shown == row.id
    assert "was written down" in page.frame.lines[-1]
    assert "1 people and 2 jobs under 1 supporters" in words(page)


def test_what_speaks_against_a_contract_stands_beside_it(
    show: Show, office: Services, holder: PermitRow
) -> None:
    cover(office, 3, holder)
    orders(office, holder, 1)
    page = show(SCREEN)
    page.page.open("", f"new:{applicant(office, 2)}")
    page.settle()
    desk = desk_of(page)
    desk.form.form.put("supporter_permit", holder.number)
    desk.aside._ask()
    page.settle()
    assert "give work to 1 people" in words(page)
    desk.form.form.put("supporter_permit", "")
    page.page.save()
    page.settle()
    assert "Enter the permit number of the supporter." in words(page)


def test_a_contract_shows_what_may_be_done(show: Show, office: Services, holder: PermitRow) -> None:
    row = cover(office, 2, holder, signed_on=None)
    page = opened_at(show, row)
    assert offered(page) == {"sign", "correct", "end", "permit", "orders"}
    desk = desk_of(page)
    desk.contract.acts.act("sign").click()
    page.settle()
    assert office.ask(contract, row.id).state == "active"
    assert offered(page) == {"renew", "correct", "end", "permit", "orders"}
    assert "تعاونی بانوان آبان" in words(page)
    assert "nobody stated the orders yet" in words(page)
    desk.contract.ways.act("person").click()
    desk.contract.ways.act("permit").click()
    assert page.frame.navigated == [
        ("people", row.covered.person_id, ""), ("permits", holder.id, ""),
    ]  # fmt: skip


def test_a_contract_ends_for_a_reason(show: Show, office: Services, holder: PermitRow) -> None:
    row = cover(office, 2, holder)
    page = opened_at(show, row)
    desk = desk_of(page)
    desk.contract.acts.act("end").click()
    page.settle()
    page.page.save()
    page.settle()
    assert "Say why the contract ends before its day." in words(page)
    desk.acts.ending.form.put("code", "orders_ran_out")
    page.page.save()
    page.settle()
    ended = office.ask(contract, row.id)
    assert (ended.state, ended.reason) == ("ended_early", "orders_ran_out")
    assert "Ended early" in words(page)
    assert offered(page) == {"permit", "orders"}


def test_a_prepared_contract_is_dropped_when_it_is_confirmed(
    show: Show, office: Services, holder: PermitRow
) -> None:
    row = cover(office, 2, holder, signed_on=None)
    page = opened_at(show, row)
    page.frame.answer = False
    desk_of(page).contract.acts.act("end").click()
    page.settle()
    assert office.ask(contract, row.id).state == "draft"
    page.frame.answer = True
    desk_of(page).contract.acts.act("end").click()
    page.settle()
    assert office.ask(contract, row.id).state == "cancelled"


def test_a_contract_is_corrected_and_renewed(show: Show, office: Services, holder: PermitRow) -> None:
    row = cover(office, 2, holder, ends_on=dt.date(2026, 12, 1))
    page = opened_at(show, row)
    desk = desk_of(page)
    desk.contract.acts.act("correct").click()
    page.settle()
    assert desk.acts.correcting.form.state.draft().number == row.number
    desk.acts.correcting.form.put("work", "قالی")
    page.page.save()
    page.settle()
    assert office.ask(contract, row.id).work == "قالی"
    desk.contract.acts.act("renew").click()
    page.settle()
    page.page.save()
    page.settle()
    (new, old) = office.ask(coverage_of, holder.id)
    assert (new.follows, old.state, desk.shown) == (row.id, "followed", new.id)
    assert page.frame.problems == []


def test_orders_are_stated(show: Show, office: Services, holder: PermitRow) -> None:
    row = cover(office, 2, holder)
    page = opened_at(show, row)
    desk = desk_of(page)
    desk.contract.ways.act("orders").click()
    page.settle()
    page.page.save()
    page.settle()
    assert "Say what it is taken from" in words(page)
    for name, value in (("people", 4), ("source", "سفارش ۱۲")):
        desk.acts.ordering.form.put(name, value)
    page.page.save()
    page.settle()
    assert office.ask(capacity_of, holder.id).left == 3
    assert "orders for 4 people" in words(page)


def test_the_list_is_narrowed(show: Show, office: Services, holder: PermitRow) -> None:
    other = supporter(office, 9)
    cover(office, 2, holder)
    cover(office, 3, holder, signed_on=None)
    cover(office, 4, other)
    page = show(SCREEN)
    page.settle()
    desk = desk_of(page)
    assert desk.list.model.rowCount() == 3
    desk.standing.set_values(("draft",))
    desk.standing.edited.emit()
    page.settle()
    assert desk.list.model.rowCount() == 1
    desk.standing.set_values(("",))
    page.page.open("", f"under:{other.id}")
    page.settle()
    assert desk.list.model.rowCount() == 1
    desk.standing.edited.emit()
    page.settle()
    assert desk.list.model.rowCount() == 3


def test_people_left_over_go_to_another_supporter(
    show: Show, office: Services, holder: PermitRow, clock: FixedClock
) -> None:
    other = supporter(office, 9)
    rows = [cover(office, number, holder) for number in (2, 3)]
    stop(office, holder.id, "cancelled", "own_request")
    clock.forward(days=20)
    (due,) = [each for each in office.ask(desk_watch).due if each.screen == "uncovered"]
    assert isinstance(due.about, Said)
    assert (due.about.params, due.tone) == ({"count": 2}, "bad")
    page = show(UNCOVERED)
    page.settle()
    found = list_of(page)
    assert found.list.model.rowCount() == 2
    assert not found.move_button.isEnabled()
    found.list.view.selectAll()
    found.to.set_value(other.number)
    found._plan()
    page.settle()
    assert "2 people go to the chosen supporter" in words(page)
    page.page.save()
    page.settle()
    assert [len(office.ask(coverage_of, each.id)) for each in (holder, other)] == [2, 2]
    assert office.ask(contract, rows[0].id).state == "followed"
    assert found.list.model.rowCount() == 0
    assert page.frame.lines[-1] == "2 people have a new contract."
    assert [each for each in office.ask(desk_watch).due if each.screen == "uncovered"] == []


def test_a_move_can_only_be_prepared(show: Show, office: Services, holder: PermitRow) -> None:
    other = supporter(office, 9)
    row = cover(office, 2, holder)
    stop(office, holder.id, "cancelled", "own_request")
    page = show(UNCOVERED)
    page.settle()
    found = list_of(page)
    found.list.view.selectAll()
    found.to.set_value(other.number)
    found.how.set_values((PREPARED,))
    found._plan()
    page.settle()
    page.page.save()
    page.settle()
    states = {each.state for each in contracts_of(office, row.covered.person_id)}
    assert states == {"active", "draft"}
    assert found.list.model.rowCount() == 1
    found.list.opened.emit(row.id)
    assert page.frame.navigated == [("coverage", row.id, "")]


def test_covered_permits_without_a_contract_are_another_list(
    show: Show, office: Services, holder: PermitRow
) -> None:
    permit = covered_permit(office, applicant(office, 2), holder.number)
    page = show(UNCOVERED)
    page.settle()
    found = list_of(page)
    assert found.list.model.rowCount() == 0
    found.kind.set_values(("no_contract",))
    found.kind.edited.emit()
    page.settle()
    assert found.list.model.rowCount() == 1
    found.list.opened.emit(permit.id)
    assert page.frame.navigated == [("permits", permit.id, "")]
    assert page.page.leave() is True
    assert page.frame.navigated[-1] == ("coverage", "", "")


def test_a_supporters_permit_shows_whom_it_covers(show: Show, office: Services, holder: PermitRow) -> None:
    orders(office, holder, 3)
    rows = [cover(office, number, holder) for number in (2, 3)]
    office.ask(end_contract, rows[1].id, "orders_ran_out")
    page = show(permits.SCREEN)
    page.page.open(holder.id, "")
    page.settle()
    told = words(page)
    assert "1 people and 1 jobs under contracts in force" in told
    assert "room for 2" in told
    acts = permits_of(page).permit.coverage.acts
    assert acts.act("left").text().endswith("1 left without a supporter")
    for name in ("under", "orders", "left"):
        acts.act(name).click()
    assert page.frame.navigated == [
        ("coverage", "", f"under:{holder.id}"), ("coverage", "", f"orders:{holder.id}"),
        ("uncovered", "", f"of:{holder.id}"),
    ]  # fmt: skip


def test_a_covered_permit_shows_its_contract(show: Show, office: Services, holder: PermitRow) -> None:
    permit = covered_permit(office, applicant(office, 2), holder.number)
    page = show(permits.SCREEN)
    page.page.open(permit.id, "")
    page.settle()
    assert "No contract of coverage is written down for this permit." in words(page)
    acts = permits_of(page).permit.coverage.acts
    acts.act("write").click()
    row = cover(office, 3, holder)
    tied = covered_permit(office, row.covered.person_id)
    page.page.open(tied.id, "")
    page.settle()
    assert "with تعاونی بانوان آبان" in words(page)
    acts.act("contract").click()
    assert page.frame.navigated == [("coverage", "", f"new:{permit.person_id}"), ("coverage", row.id, "")]
    alone = issue(office, 4)
    page.page.open(alone.id, "")
    page.settle()
    assert permits_of(page).permit.coverage.isHidden()


def test_who_may_not_write_sees_no_acts(show: Show, office: Services, holder: PermitRow) -> None:
    row = cover(office, 2, holder)
    nobody = OpenScreen(office.as_actor(Actor("guest", "مهمان", Role.NOBODY)), SCREEN)
    nobody.page.create()
    nobody.settle()
    assert desk_of(nobody).top is desk_of(nobody).front
    assert row.owner == office.office.site
    nobody.close()
