"""An erased person is gone everywhere, for ever, and every chain still verifies."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERSON, SKILL
from homejobs_desktop.domain.letters import LetterDraft, LetterFilter
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.erased import erase_here
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import alarms, import_package, outcomes
from homejobs_desktop.services.letters import add_letter, search_letters
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import add_note, find_by_code, search_people
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.transferring import transfer_person
from tests.support.applying import MARYAM, ZAHRA, apply
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import ADMIN, CountingIds, FixedClock, reopen

SECOND = Second("reza", "another long password")


@writing(Permission.EDIT_PEOPLE)
def _skill(ctx: Context, person_id: str) -> str:
    return store.create(ctx.session, SKILL, {"person_id": person_id, "field_code": "1"})


@writing(Permission.EDIT_PEOPLE)
def _retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "رفته است")


@writing(Permission.EDIT_PEOPLE)
def _claim_erased(ctx: Context, person_id: str) -> None:
    erase_here(ctx.session, [person_id])


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND.password)
    made.province.ask(add_user, Actor("clerk", "کارمند", Role.CLERK), SECOND.password)
    yield made
    made.close()


def _settle(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.round(offices.first, offices.second)


def _erase(offices: Offices, person_id: str) -> frozenset[str]:
    return offices.province.ask(erase_person, person_id, SECOND, "درخواست خود شخص").granted().erased


def _gone(offices: Offices, *ids: str) -> None:
    """See that nothing of these records is anywhere but their ids, and that all is whole."""
    for office in (offices.province, offices.first, offices.second):
        for table in ("person", "skill", "note"):
            for each in ids:
                found = offices.sql(office, f"SELECT count(*) FROM {table} WHERE id = ?", each)
                assert found == [(0,)]
        for each in ids:
            query = "SELECT count(*) FROM op WHERE record_id = ? AND body <> x'' AND type <> 'erase.do'"
            assert offices.sql(office, query, each) == [(0,)]
            for table in ("conflict", "field_history", "base_copy", "decision"):
                found = offices.sql(office, f"SELECT count(*) FROM {table} WHERE record_id = ?", each)
                assert found == [(0,)]
        assert office.ask(check_store).whole
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


def test_an_erased_person_is_gone_everywhere(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    skill, note = offices.first.ask(_skill, one), offices.first.ask(add_note, one, "راز")
    offices.first.ask(make_person, person(2))
    offices.round(offices.first, offices.second)
    assert _erase(offices, one) == {one, skill, note}
    assert len(offices.province.ask(search_people, "").rows) == 1
    assert offices.province.ask(search_people, "زهرا1").rows == ()
    _settle(offices)
    _gone(offices, one, skill, note)
    assert len(offices.first.ask(search_people, "").rows) == 1
    assert offices.sql(offices.first, "SELECT count(*) FROM erased") == [(3,)]


@pytest.mark.parametrize("edit_first", [True, False])
def test_edits_meet_an_erasure_in_both_orders(offices: Offices, *, edit_first: bool) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(change_person, one, {"last_name": "دیر"})
    late = offices.first.ask(add_note, one, "دیر نوشته شد")
    if edit_first:
        offices.carry(offices.first, offices.province)
    _erase(offices, one)
    _settle(offices)
    _gone(offices, one, late)
    rejected = {each.outcome for each in offices.first.ask(outcomes)}
    assert rejected == (set() if edit_first else {"rejected:erased"})


def test_operations_written_before_the_county_knew_and_sent_after(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    late = offices.first.ask(add_note, one, "دیر نوشته شد")
    _erase(offices, one)
    offices.carry(offices.province, offices.first)
    assert offices.sql(offices.first, "SELECT count(*) FROM note") == [(0,)]
    _settle(offices)
    _gone(offices, one, late)


def test_old_packages_bring_nothing_back(offices: Offices, tmp_path: Path) -> None:
    one = offices.first.ask(make_person, person(1))
    up = shutil.copy(offices.write(offices.first).packages[0].file, tmp_path / "up.msp")
    offices.province.ask(import_package, offices.stick)
    offices.carry(offices.province, offices.first)
    _erase(offices, one)
    assert offices.province.ask(import_package, Path(up)).already
    _settle(offices)
    _gone(offices, one)


def test_merged_ids_are_erased_with_the_survivor(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    two = offices.second.ask(make_person, person(1, mobile="09150000002"))
    note = offices.second.ask(add_note, two, "راز")
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, one, two, {}, "یک نفرند")
    offices.round(offices.first)
    offices.second.ask(change_person, two, {"last_name": "دیر"})
    assert _erase(offices, two) == {one, two, note}
    _settle(offices)
    _gone(offices, one, two, note)
    with pytest.raises(NotFound):
        offices.province.ask(merge_people, one, two, {}, "یک")


@pytest.mark.parametrize("other_first", [True, False])
def test_transfer_and_retire_meet_an_erasure(offices: Offices, *, other_first: bool) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    offices.first.ask(_retire, one)
    if other_first:
        offices.carry(offices.first, offices.province)
        offices.province.ask(transfer_person, one, "29-02", "رفته")
    _erase(offices, one)
    if not other_first:
        with pytest.raises(NotFound):
            offices.province.ask(transfer_person, one, "29-02", "رفته")
    _settle(offices)
    _gone(offices, one)


def test_it_takes_two_people(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    with pytest.raises(NotAllowed):
        offices.first.ask(erase_person, one, SECOND, "x")
    with pytest.raises(NotAllowed, match="two people"):
        offices.province.ask(erase_person, one, Second("admin", "correct horse battery"), "x")
    with pytest.raises(Invalid):
        offices.province.ask(erase_person, one, SECOND, "")
    for second in (Second("reza", "wrong"), Second("clerk", SECOND.password), Second("nobody", "x")):
        with pytest.raises(NotAllowed):
            offices.province.ask(erase_person, one, second, "x").granted()
    failures = offices.sql(offices.province, "SELECT failures FROM user WHERE username = 'reza'")
    assert failures == [(1,)]
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_a_restored_province_learns_from_the_counties_what_was_erased(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    note = offices.first.ask(add_note, one, "راز")
    two = offices.second.ask(make_person, person(2))
    offices.round(offices.first, offices.second)
    paths = offices.province.machine.paths
    backup = back_up_now(offices.province)
    _erase(offices, one)
    offices.round(offices.first, offices.second)
    offices.province.close()
    restore_office(paths, backup, Sources(FixedClock(), CountingIds("r")), lambda _office: ADMIN)
    offices.province = reopen(paths.root, clock=offices.clocks["29-00"], seed="life-2")
    assert len(offices.province.ask(search_people, "").rows) == 2
    # What another county says of a record that is not its own is not believed.
    offices.carry(offices.second, offices.province)
    assert len(offices.province.ask(search_people, "").rows) == 2
    _settle(offices)
    _gone(offices, one, note)
    assert [row.id for row in offices.second.ask(search_people, "").rows] == [two]


@pytest.mark.parametrize("late", [False, True])
def test_what_only_the_county_had_of_an_erased_person_is_no_alarm(offices: Offices, *, late: bool) -> None:
    """A note that the province never got is erased at the county; nobody is accused of that."""
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    note = offices.first.ask(add_note, one, "راز")
    on_its_way = b""
    if late:  # it is on its way, and comes after the erasure, still with its content
        offices.write(offices.first)
        on_its_way = min(offices.stick.rglob("*_to_29-00_*.msp")).read_bytes()
    _erase(offices, one)
    offices.carry(offices.province, offices.first)
    offices.carry(offices.first, offices.province)
    if late:
        (offices.stick / "29-01_to_29-00_000099_late.msp").write_bytes(on_its_way)
        offices.province.ask(import_package, offices.stick)
    for _ in range(2):
        offices.round(offices.first)
        assert offices.province.ask(alarms) == ()
    _gone(offices, one, note)
    known = [
        {str(row[0]) for row in offices.sql(office, "SELECT record_id FROM erased")}
        for office in (offices.province, offices.first)
    ]
    assert known[0] == known[1] == {one, note}
    assert offices.agree(offices.first)


def test_a_county_cannot_erase(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(_claim_erased, one)
    for _ in range(2):
        offices.carry(offices.first, offices.province)
    assert len(offices.province.ask(search_people, "").rows) == 1
    assert [(each.site, each.kind) for each in offices.province.ask(alarms)] == [("29-01", "erased")]


def test_what_was_parted_before_an_erasure_is_not_erased_with_it(offices: Offices) -> None:
    """The county hears of the parting and of the erasure in one package."""
    one, other = offices.first.ask(make_person, person(1)), offices.second.ask(make_person, person(2))
    note = offices.second.ask(add_note, other, "می‌ماند")
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, one, other, {}, "یک نفر")
    _settle(offices)
    offices.province.ask(unmerge_people, other, "دو نفر")
    assert _erase(offices, one) == {one}
    _settle(offices)
    _gone(offices, one)
    kept = "SELECT (SELECT count(*) FROM person WHERE id = ?), (SELECT count(*) FROM note WHERE id = ?)"
    for office in (offices.province, offices.second):
        assert offices.sql(office, kept, other, note) == [(1, 1)]
        assert offices.sql(office, "SELECT record_id FROM erased") == [(one,)]


def test_typed_letters_about_the_person_go_and_their_numbers_stay_used(offices: Offices) -> None:
    county = offices.first
    mine, other = apply(county), apply(county, MARYAM)
    for application, party in ((other, "مریم خسروی"), (mine, "زهرا امیرآبادی‌زاده")):
        draft = LetterDraft("out", subject=f"پاسخ {party}", party=party, application_id=application)
        assert county.ask(add_letter, draft).owner == "29-01"
    _settle(offices)
    late = LetterDraft("out", subject="یادداشت زهرا", party="زهرا", application_id=mine)
    assert county.ask(add_letter, late).indicator == 3
    zahra = county.ask(find_by_code, ZAHRA.national_code)
    assert zahra is not None
    _erase(offices, zahra.id)
    _settle(offices)
    for office in (offices.province, county):
        left = office.ask(search_letters, LetterFilter()).rows
        assert [each.party for each in left] == ["مریم خسروی"]
        found = offices.sql(office, "SELECT body FROM op WHERE type = 'letter.add'")
        assert not any("زهرا" in bytes(body).decode() for (body,) in found if isinstance(body, bytes))
        assert office.ask(check_store).whole
    following = county.ask(add_letter, LetterDraft("out", subject="تازه", party="صمت"))
    assert following.indicator == 4
    _settle(offices)
    assert offices.agree(county)
