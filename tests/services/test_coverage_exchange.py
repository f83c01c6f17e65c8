"""Contracts of coverage over real packages: two counties, the province, a file that moves."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.domain.coverage import CoverageFilter
from homejobs_desktop.domain.coverage_rules import COVERAGE_RULES
from homejobs_desktop.domain.entities import COVERAGE_CONTRACT
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.domain.publications import PublicationDraft
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.coverage import (
    capacity_of,
    contract,
    coverage_of,
    coverage_sums,
    search_contracts,
)
from homejobs_desktop.services.coverage_acts import (
    change_contract,
    draft_of,
    end_contract,
    sign_contract,
)
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import outcomes
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.permits import get_permit
from homejobs_desktop.services.publications import publish
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.transferring import transfer_person
from homejobs_desktop.services.uncovered import MoveDraft, UncoveredFilter, move_covered, uncovered
from tests.support.covering import TODAY, cover, covered_permit, orders, stop, supporter
from tests.support.exchange import Offices, make_offices


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def settle(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.round(offices.first, offices.second)
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


def left(office: Services) -> list[str]:
    return [row.gap.value for row in office.ask(uncovered, UncoveredFilter()).rows]


def test_contracts_and_orders_reach_the_province(offices: Offices) -> None:
    holder = supporter(offices.first, 1, legal=True)
    orders(offices.first, holder, 4)
    row = cover(offices.first, 2, holder, jobs=2)
    other = supporter(offices.second, 3)
    cover(offices.second, 4, other)
    settle(offices)
    assert offices.province.ask(contract, row.id) == row
    account = offices.province.ask(capacity_of, holder.id)
    assert (account.people, account.jobs, account.left) == (1, 2, 3)
    assert account.supporter.shown == "تعاونی بانوان آبان"
    sums = offices.province.ask(coverage_sums)
    assert (sums.people, sums.jobs, sums.supporters) == (2, 3, 2)
    assert offices.first.ask(coverage_sums).people == 1
    for county in (offices.first, offices.second):
        assert len(county.ask(search_contracts, CoverageFilter()).rows) == 1


def test_what_the_county_changes_goes_on(offices: Offices) -> None:
    holder = supporter(offices.first, 1)
    row = cover(offices.first, 2, holder, signed_on=None)
    settle(offices)
    offices.first.ask(sign_contract, row.id)
    offices.first.ask(change_contract, row.id, draft_of(offices.first.ask(contract, row.id)))
    settle(offices)
    assert offices.province.ask(contract, row.id).state == "active"
    offices.first.ask(end_contract, row.id, "orders_ran_out")
    settle(offices)
    ended = offices.province.ask(contract, row.id)
    assert (ended.state, ended.reason) == ("ended_early", "orders_ran_out")
    assert left(offices.province) == left(offices.first) == ["ended"]


def test_the_province_revokes_and_the_county_sees_who_is_left_over(offices: Offices) -> None:
    holder, other = supporter(offices.first, 1), supporter(offices.first, 9)
    rows = [cover(offices.first, each, holder) for each in (2, 3)]
    permit = covered_permit(offices.first, rows[0].covered.person_id)
    settle(offices)
    stop(offices.province, holder.id, "revoked")
    assert left(offices.province) == ["revoked", "revoked"]
    assert left(offices.first) == []
    settle(offices)
    assert left(offices.first) == ["revoked", "revoked"]
    assert left(offices.second) == []
    targets = [row.id for row in rows]
    done = offices.first.ask(move_covered, targets, MoveDraft(other.number, TODAY))
    assert all(each.contract for each in done)
    settle(offices)
    assert left(offices.province) == left(offices.first) == []
    assert offices.province.ask(get_permit, permit.id).supporter_permit_id == other.id
    assert offices.province.ask(capacity_of, other.id).people == 2


def test_a_covered_persons_file_moves_with_its_contract(offices: Offices) -> None:
    holder, other = supporter(offices.first, 1), supporter(offices.second, 9)
    row = cover(offices.first, 2, holder)
    settle(offices)
    offices.province.ask(transfer_person, row.covered.person_id, "29-02", "جابه‌جایی")
    settle(offices)
    assert offices.first.ask(coverage_of, holder.id) == ()
    there = offices.second.ask(contract, row.id)
    assert (there.owner, there.supporter_permit.id, there.supporter_number) == ("29-02", "", holder.number)
    assert there.covered.name == row.covered.name
    assert offices.province.ask(capacity_of, holder.id).people == 1
    # Whose supporter is another county's is not left over; the new county can move the person all the same.
    assert left(offices.second) == left(offices.first) == left(offices.province) == []
    with pytest.raises(NotAllowed):
        offices.province.ask(end_contract, row.id, "agreement")
    (done,) = offices.second.ask(move_covered, [row.id], MoveDraft(other.number, TODAY))
    assert done.contract is not None
    settle(offices)
    assert offices.province.ask(contract, row.id).state == "followed"
    assert offices.province.ask(capacity_of, other.id).people == 1


def test_contracts_come_together_with_merged_entries_and_part_again(offices: Offices) -> None:
    holder = supporter(offices.first, 1)
    one, two = cover(offices.first, 2, holder), cover(offices.first, 3, holder)
    settle(offices)
    first, second = one.covered.person_id, two.covered.person_id
    offices.province.ask(merge_people, first, second, {}, "یک نفرند")
    settle(offices)
    assert offices.province.ask(capacity_of, holder.id).people == 1
    assert offices.first.ask(capacity_of, holder.id).people == 1
    assert offices.first.ask(contract, two.id).covered.person_id == first
    offices.province.ask(unmerge_people, second, "دو نفرند")
    settle(offices)
    assert offices.first.ask(capacity_of, holder.id).people == 2


def test_the_holder_of_a_merged_entry_is_the_supporter_still(offices: Offices) -> None:
    holder, twin = supporter(offices.first, 1), supporter(offices.first, 9, field="HC-01")
    row = cover(offices.first, 2, twin)
    orders(offices.first, twin, 3)
    settle(offices)
    offices.province.ask(merge_people, holder.person_id, twin.person_id, {}, "یک نفرند")
    settle(offices)
    now = offices.first.ask(contract, row.id)
    assert (now.supporter.person_id, now.supporter_permit.id) == (holder.person_id, twin.id)
    assert offices.first.ask(capacity_of, twin.id).left == 2
    assert offices.first.ask(capacity_of, holder.id).left is None


SECRET = "another long password"


def test_an_erased_person_takes_the_contracts_along(offices: Offices) -> None:
    holder = supporter(offices.first, 1)
    row = cover(offices.first, 2, holder)
    settle(offices)
    erase(offices, row.covered.person_id)
    for office in (offices.province, offices.first):
        assert office.ask(coverage_of, holder.id) == ()
        assert left(office) == []
        kept = offices.sql(office, "SELECT count(*) FROM op WHERE record_id = ? AND body <> x''", row.id)
        assert kept == [(0,)]


def test_an_erased_supporter_leaves_people_over(offices: Offices) -> None:
    holder, other = supporter(offices.first, 1), supporter(offices.first, 9)
    orders(offices.first, holder, 4)
    row = cover(offices.first, 2, holder)
    settle(offices)
    erase(offices, holder.person_id)
    assert offices.sql(offices.first, "SELECT count(*) FROM coverage_capacity") == [(0,)]
    assert left(offices.first) == left(offices.province) == ["gone"]
    shown = offices.first.ask(contract, row.id)
    assert (shown.supporter.shown, shown.supporter_number) == ("", holder.number)
    assert all(
        each.contract for each in offices.first.ask(move_covered, [row.id], MoveDraft(other.number, TODAY))
    )
    settle(offices)


def erase(offices: Offices, person_id: str) -> None:
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECRET)
    erased = offices.province.ask(erase_person, person_id, Second("reza", SECRET), "درخواست خود شخص")
    assert erased.granted().erased
    settle(offices)


@writing(Permission.EDIT_PEOPLE)
def _move(ctx: Context, contract_id: str, state: str) -> None:
    store.move(ctx.session, COVERAGE_CONTRACT, contract_id, state)


def test_a_move_that_the_table_does_not_know_is_refused_at_the_province(offices: Offices) -> None:
    row = cover(offices.first, 2, supporter(offices.first, 1))
    settle(offices)
    offices.first.ask(end_contract, row.id, "agreement")
    settle(offices)
    offices.first.ask(_move, row.id, "active")
    offices.round(offices.first)
    offices.round(offices.first)
    assert offices.province.ask(contract, row.id).state == "ended_early"
    assert "rejected:transition" in {each.outcome for each in offices.first.ask(outcomes)}


def test_the_province_publishes_rules_of_coverage(offices: Offices) -> None:
    text = (
        assets.read(COVERAGE_RULES).decode().replace('"over_capacity": "warn"', '"over_capacity": "refuse"')
    )
    draft = PublicationDraft("rules", "coverage", text, TODAY, "ابلاغ تازه")
    for wrong in (replace(draft, text=text.replace("refuse", "maybe")), replace(draft, name="covers")):
        with pytest.raises(Invalid):
            offices.province.ask(publish, wrong)
    offices.province.ask(publish, draft)
    holder = supporter(offices.first, 1)
    orders(offices.first, holder, 1)
    cover(offices.first, 2, holder)
    cover(offices.first, 3, holder)
    settle(offices)
    with pytest.raises(Invalid) as caught:
        cover(offices.first, 4, holder)
    assert [each.field for each in caught.value.problems] == ["supporter_permit"]


def test_the_story_of_a_person_tells_of_contracts(offices: Offices) -> None:
    holder = supporter(offices.first, 1)
    orders(offices.first, holder, 4)
    row = cover(offices.first, 2, holder)
    told = {entry.type: entry.facts for entry in offices.first.ask(timeline, row.covered.person_id)}
    assert told["coverage_contract.create"]["contract_no"] == row.number
    told = {entry.type: entry.facts for entry in offices.first.ask(timeline, holder.person_id)}
    assert told["coverage_capacity.add"]["people"] == 4
