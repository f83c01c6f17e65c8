"""Referrals over real packages: county to province and back, a file that moves, entries that become one."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.filters import ReferralFilter
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import outcomes
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.referrals import (
    correct_referral,
    draft_of,
    referral_file,
    referrals_of,
    search_referrals,
)
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_pictures import pictures
from homejobs_desktop.services.transferring import transfer_person
from tests.support.exchange import Offices, make_offices
from tests.support.permitting import applicant
from tests.support.referring import refer_to, settle

SECRET = "another long password"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def exchange(offices: Offices) -> None:
    offices.round(offices.first, offices.second)
    offices.round(offices.first, offices.second)
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


def listed(office: Services) -> list[tuple[str, str, str]]:
    rows = office.ask(search_referrals, ReferralFilter()).rows
    return [(row.id, row.state, row.owner) for row in rows]


def test_a_referral_reaches_the_province_and_what_came_of_it_too(offices: Offices) -> None:
    who = applicant(offices.first, 1)
    made = refer_to(offices.first, who, remark="با دختر خود می‌رود")
    exchange(offices)
    assert listed(offices.province) == [(made, "referred", "29-01")]
    with pytest.raises(NotAllowed):
        settle(offices.province, made, "done")
    settle(offices.first, made, "accepted")
    settle(offices.first, made, "done", result="گواهی ۷۷")
    exchange(offices)
    assert listed(offices.province) == listed(offices.first) == [(made, "done", "29-01")]
    assert offices.province.ask(referral_file, made).item.result == "گواهی ۷۷"
    assert offices.province.ask(referral_file, made).moves == ()
    assert {each.outcome for each in offices.first.ask(outcomes)} <= {"applied", "same"}
    told = [entry.fate.value for entry in offices.first.ask(timeline, who) if "referral" in entry.type]
    assert set(told) == {"confirmed"}
    assert offices.province.ask(pictures).funnel.registered == 1


def test_the_file_of_a_person_takes_its_referrals_along(offices: Offices) -> None:
    who, other = applicant(offices.first, 1), applicant(offices.first, 2)
    moved, stayed = refer_to(offices.first, who), refer_to(offices.first, other, action="loan")
    exchange(offices)
    offices.province.ask(transfer_person, who, "29-02", "به قاین رفته است")
    exchange(offices)
    assert listed(offices.first) == [(stayed, "referred", "29-01")]
    assert listed(offices.second) == [(moved, "referred", "29-02")]
    settle(offices.second, moved, "done")
    exchange(offices)
    assert {row[0]: row[1] for row in listed(offices.province)} == {moved: "done", stayed: "referred"}


def test_entries_that_become_one_keep_their_referrals(offices: Offices) -> None:
    one, two, member = (applicant(offices.first, number) for number in (1, 2, 3))
    of_one, of_two = refer_to(offices.first, one), refer_to(offices.first, two, action="loan")
    network = refer_to(offices.first, member, action="network", referred_to="", pishran_id=two)
    exchange(offices)
    offices.province.ask(merge_people, one, two, {}, "یک نفر است")
    exchange(offices)
    for office in (offices.province, offices.first):
        assert {row.id for row in office.ask(referrals_of, one).referrals} == {of_one, of_two}
        file = office.ask(referral_file, network)
        assert (file.item.pishran_id, file.pishran_id) == (two, one)
        assert [row.id for row in office.ask(referrals_of, one).received] == [network]
    settle(offices.first, of_two, "done")
    exchange(offices)
    offices.province.ask(unmerge_people, two, "دو نفر بودند")
    exchange(offices)
    assert [row.id for row in offices.first.ask(referrals_of, two).referrals] == [of_two]
    assert [row.id for row in offices.first.ask(referrals_of, one).referrals] == [of_one]


def test_who_is_erased_leaves_no_referral_and_no_name_as_pishran(offices: Offices) -> None:
    head, member = applicant(offices.first, 1), applicant(offices.first, 2)
    refer_to(offices.first, head, remark="محرمانه")
    network = refer_to(offices.first, member, action="network", referred_to="", pishran_id=head)
    exchange(offices)
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECRET)
    asked = offices.province.ask(erase_person, head, Second("reza", SECRET), "درخواست خود شخص")
    assert asked.granted().erased
    exchange(offices)
    assert [row[0] for row in listed(offices.first)] == [network]
    file = offices.first.ask(referral_file, network)
    assert (file.item.pishran, file.pishran_id, file.item.place) == ("", "", "")


def test_two_edits_of_one_referral_meet_field_by_field(offices: Offices) -> None:
    who = applicant(offices.first, 1)
    made = refer_to(offices.first, who)
    exchange(offices)
    item = offices.first.ask(referral_file, made).item
    for remark in ("نخست", "دوم"):
        offices.first.ask(correct_referral, made, dataclasses.replace(draft_of(item), remark=remark))
    exchange(offices)
    assert offices.province.ask(referral_file, made).item.remark == "دوم"
