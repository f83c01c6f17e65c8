"""Two entries of one person become one at the province, for every county that holds either; and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT, PERSON, SKILL, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services.conflict_cases import losers, work_list
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import outcomes
from homejobs_desktop.services.merging import From, merge_people, unmerge_people
from homejobs_desktop.services.people import add_note, get_person, search_people, timeline
from homejobs_desktop.services.permits import permits_of
from homejobs_desktop.services.transferring import (
    ask_transfer,
    asked,
    decline,
    propose_merge,
    transfer_person,
)
from tests.support.exchange import Offices, change_person, make_offices, make_person, person


@writing(Permission.EDIT_PEOPLE)
def _skill(ctx: Context, person_id: str) -> str:
    return store.create(ctx.session, SKILL, {"person_id": person_id, "field_code": "1"})


@writing(Permission.EDIT_PEOPLE)
def _permit(ctx: Context, person_id: str, number: str) -> str:
    values: dict[str, Value] = {"person_id": person_id, "number": number, "permit_type": "home"}
    permit_id = store.create(ctx.session, PERMIT, {**values, "state": "draft"})
    store.move(ctx.session, PERMIT, permit_id, "issued")
    return permit_id


@writing(Permission.EDIT_PEOPLE)
def _retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "رفته است")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _settle(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.round(offices.first, offices.second)


def _all_agree(offices: Offices) -> bool:
    return offices.agree(offices.first) and offices.agree(offices.second)


def _two(offices: Offices) -> tuple[str, str]:
    """Register one person at two counties, each with papers."""
    one = offices.first.ask(make_person, person(1, mobile="09150000001", phone=None))
    two = offices.second.ask(make_person, person(1, mobile="09150000002", phone="05632000000"))
    offices.first.ask(_skill, one)
    offices.second.ask(add_note, two, "یادداشت قاین")
    offices.second.ask(_permit, two, "29024700000182")
    offices.round(offices.first, offices.second)
    return one, two


def test_both_counties_show_one_person_with_all_papers(offices: Offices) -> None:
    one, two = _two(offices)
    done = offices.province.ask(merge_people, one, two, {"mobile": From.MERGED}, "یک نفرند")
    assert (done.fields, done.papers) == (("mobile", "phone"), 2)
    _settle(offices)
    for office in (offices.province, offices.first, offices.second):
        assert [row.id for row in office.ask(search_people, "").rows] == [one]
        file = office.ask(get_person, one)
        assert (file.draft.mobile, file.draft.phone, file.owner) == ("09150000002", "05632000000", "29-01")
        assert (len(file.skills), len(file.notes), len(office.ask(permits_of, one))) == (1, 1, 1)
        (entry,) = [each for each in office.ask(timeline, one) if each.type == "person.merge"]
        assert (entry.detail, entry.facts["merged"]) == ("یک نفرند", two)
        assert [(each.field, each.value) for each in office.ask(losers)] == [("mobile", "09150000001")]
    assert offices.sql(offices.second, "SELECT merged_id, survivor_id FROM alias") == [(two, one)]
    assert offices.sql(offices.second, "SELECT owner FROM permit") == [("29-02",)]
    assert _all_agree(offices)


def test_a_merge_is_taken_back_with_what_was_each_ones_own(offices: Offices) -> None:
    one, two = _two(offices)
    before = offices.province.ask(get_person, one), offices.province.ask(get_person, two)
    offices.province.ask(merge_people, one, two, {"mobile": From.MERGED}, "یک نفرند")
    _settle(offices)
    offices.first.ask(change_person, one, {"last_name": "پس از ادغام"})
    _settle(offices)
    offices.province.ask(unmerge_people, two, "دو نفر بودند")
    _settle(offices)
    first, second = offices.province.ask(get_person, one), offices.province.ask(get_person, two)
    assert second == before[1]
    assert first.draft.last_name == "پس از ادغام"
    assert (first.draft.mobile, first.draft.phone) == (before[0].draft.mobile, before[0].draft.phone)
    assert (first.skills, first.notes) == (before[0].skills, before[0].notes)
    assert [row.id for row in offices.first.ask(search_people, "").rows] == [one]
    assert [row.id for row in offices.second.ask(search_people, "").rows] == [two]
    assert offices.sql(offices.second, "SELECT count(*) FROM alias") == [(0,)]
    for table in ("shared", "base_copy"):
        assert offices.sql(offices.province, f"SELECT count(*) FROM {table}") == [(0,)]
    assert _all_agree(offices)
    offices.province.ask(merge_people, two, one, {}, "یک نفرند")
    _settle(offices)
    assert _all_agree(offices)


@pytest.mark.parametrize("edit_first", [True, False])
def test_edits_that_name_the_merged_id_are_redirected(offices: Offices, *, edit_first: bool) -> None:
    one, two = _two(offices)
    offices.tick(hours=1)
    offices.second.ask(change_person, two, {"last_name": "نو", "address": "خیابان نو"})
    offices.second.ask(add_note, two, "دیر")
    if edit_first:
        offices.carry(offices.second, offices.province)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    _settle(offices)
    assert offices.sql(offices.province, "SELECT address FROM person WHERE id = ?", one) == [("خیابان نو",)]
    assert len(offices.first.ask(get_person, one).notes) == 2
    if not edit_first:
        (case,) = offices.province.ask(work_list)
        assert (case.record_id, case.offered[0].value, case.offered[0].kind) == (one, "نو", "proposal")
    assert _all_agree(offices)
    offices.province.ask(unmerge_people, two, "دو نفر بودند")
    _settle(offices)
    assert len(offices.second.ask(get_person, two).notes) == 2
    assert offices.first.ask(get_person, one).notes == ()
    assert _all_agree(offices)


@pytest.mark.parametrize("retire_first", [True, False])
def test_retire_and_merge_in_both_orders(offices: Offices, *, retire_first: bool) -> None:
    one, two = _two(offices)
    offices.second.ask(_retire, two)
    if retire_first:
        offices.carry(offices.second, offices.province)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    _settle(offices)
    assert offices.first.ask(get_person, one).retired == ""
    assert [each.outcome for each in offices.second.ask(outcomes)] == (
        [] if retire_first else ["rejected:owner"]
    )
    assert _all_agree(offices)
    offices.province.ask(unmerge_people, two, "دو نفر بودند")
    _settle(offices)
    assert offices.second.ask(get_person, two).retired == ("رفته است" if retire_first else "")
    assert _all_agree(offices)


@pytest.mark.parametrize("transfer_first", [True, False])
def test_transfer_and_merge_in_both_orders(offices: Offices, *, transfer_first: bool) -> None:
    one, two = _two(offices)
    if transfer_first:
        offices.province.ask(transfer_person, one, "29-02", "رفته")
        offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    else:
        offices.province.ask(merge_people, one, two, {}, "یک نفرند")
        offices.province.ask(transfer_person, one, "29-02", "رفته")
    _settle(offices)
    assert offices.second.ask(get_person, one).owner == "29-02"
    assert offices.sql(offices.first, "SELECT count(*) FROM person") == [(0,)]
    assert len(offices.second.ask(get_person, one).skills) == 1
    assert _all_agree(offices)


def test_chains_are_resolved_and_circles_refused(offices: Offices) -> None:
    one, two = _two(offices)
    three = offices.first.ask(make_person, person(3))
    offices.first.ask(add_note, three, "سوم")
    offices.round(offices.first)
    offices.province.ask(merge_people, two, three, {}, "یک")
    offices.province.ask(merge_people, one, two, {}, "یک")
    for pair in ((two, one), (one, one), (three, one), (one, two), (one, three)):
        with pytest.raises(Invalid):
            offices.province.ask(merge_people, *pair, {}, "یک")
    _settle(offices)
    assert len(offices.first.ask(get_person, one).notes) == 2
    assert _all_agree(offices)
    offices.province.ask(unmerge_people, two, "دو")
    _settle(offices)
    assert len(offices.second.ask(get_person, two).notes) == 2
    assert offices.first.ask(get_person, two).owner == "29-02"
    assert _all_agree(offices)
    offices.province.ask(unmerge_people, three, "سه")
    _settle(offices)
    assert len(offices.first.ask(get_person, three).notes) == 1
    assert _all_agree(offices)


def test_a_county_proposes_and_only_the_province_merges(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    two = offices.first.ask(make_person, person(2))
    offices.first.ask(propose_merge, one, two, "یک نفرند")
    with pytest.raises(NotAllowed):
        offices.first.ask(merge_people, one, two, {}, "یک")
    offices.round(offices.first)
    (wish,) = offices.province.ask(asked)
    assert (wish.type, wish.record_id, wish.target) == ("merge.propose", two, one)
    with pytest.raises(NotFound):
        offices.province.ask(merge_people, one, "nobody", {}, "یک")
    with pytest.raises(Invalid):
        offices.province.ask(merge_people, one, two, {"no_field": From.MERGED}, "یک")
    with pytest.raises(Invalid):
        offices.province.ask(unmerge_people, two, "یک")
    offices.province.ask(merge_people, one, two, {}, "یک")
    assert offices.province.ask(asked) == ()
    _settle(offices)
    assert [row.id for row in offices.first.ask(search_people, "").rows] == [one]
    assert _all_agree(offices)


def test_a_note_of_the_province_reaches_every_county_that_holds_the_person(offices: Offices) -> None:
    one, two = _two(offices)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    _settle(offices)
    offices.province.ask(add_note, one, "از استان")
    _settle(offices)
    for office in (offices.first, offices.second):
        assert "از استان" in [each.text for each in office.ask(get_person, one).notes]
    assert _all_agree(offices)


def test_a_paper_of_who_held_the_person_meanwhile_stays_with_the_owner(offices: Offices) -> None:
    """What the second county wrote on the first one's person, while the two were one, goes to the first."""
    one, two = _two(offices)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    _settle(offices)
    note = offices.second.ask(add_note, one, "نوشتهٔ قاین در پروندهٔ مشترک")
    _settle(offices)
    offices.province.ask(unmerge_people, two, "دو نفرند")
    _settle(offices)
    assert offices.sql(offices.province, "SELECT owner FROM note WHERE id = ?", note) == [("29-01",)]
    assert offices.sql(offices.first, "SELECT owner FROM note WHERE id = ?", note) == [("29-01",)]
    assert offices.sql(offices.second, "SELECT owner FROM note WHERE id = ?", note) == []
    assert _all_agree(offices)


def test_the_answer_about_a_merged_entry_stands_with_the_person_it_went_into(offices: Offices) -> None:
    one, two = _two(offices)
    offices.second.ask(ask_transfer, two, "29-01", "جابه‌جایی")
    offices.round(offices.second)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    (waiting,) = offices.province.ask(asked)
    offices.province.ask(decline, waiting.type, waiting.record_id, "پرونده یکی شد")
    assert offices.province.ask(asked) == ()
    _settle(offices)
    for office in (offices.province, offices.first, offices.second):
        assert any("پرونده یکی شد" in note.text for note in office.ask(get_person, one).notes)
        assert offices.sql(office, "SELECT id FROM note WHERE person_id = ?", two) == []
    assert _all_agree(offices)
