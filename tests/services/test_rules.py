"""The rules of permits are the province's to change, from a day on, in every office."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import PermitRequest
from homejobs_desktop.domain.publications import PublicationDraft
from homejobs_desktop.domain.rule_changes import HANDLING, RuleChange
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Problem
from homejobs_desktop.services import publications, rules
from homejobs_desktop.services.desk import frame_facts
from homejobs_desktop.services.desk_watch import RULES, desk_watch
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.permits import consider_permit, get_permit, issue_permit
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, make_offices
from tests.support.permitting import applicant, issue, request
from tests.support.rules import put_anyway, raw, rule_text

TODAY = dt.date(2026, 11, 22)
YEAR = dt.date(2027, 11, 22)
HALF = dt.date(2027, 5, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def change(
    office: Services, kind: str = "independent", day: dt.date = TODAY, **values: int | bool | frozenset[str]
) -> str:
    return office.ask(rules.publish_rule, RuleChange(kind, day, "بخشنامهٔ ۱۲", dict(values)))


def test_a_new_rule_reaches_the_county_and_old_permits_keep_theirs(offices: Offices) -> None:
    old = issue(offices.first, 1)
    change(offices.province, validity_months=6)
    assert issue(offices.first, 2).expires_on == old.expires_on
    offices.carry(offices.province, offices.first)
    new = issue(offices.first, 3)
    assert old.expires_on is not None
    assert new.expires_on is not None
    assert (old.expires_on - new.expires_on).days > 150
    versions = offices.sql(offices.first, "SELECT rule_version FROM permit ORDER BY number")
    assert versions == [("1396-independent",), ("1396-independent",), ("1405-09-independent",)]
    offices.round(offices.first)
    assert offices.agree(offices.first)
    versions = offices.sql(offices.province, "SELECT rule_version FROM permit ORDER BY number")
    assert versions[0] == ("1396-independent",)


def test_a_rule_holds_from_its_day_on_and_not_before(offices: Offices) -> None:
    office = offices.province
    change(office, day=dt.date(2026, 11, 20), min_age=50)
    offices.carry(office, offices.first)
    person = applicant(offices.first, 1)
    asked = request(person)
    assert [each.field for each in hard(offices.first, asked)] == ["person_id"]
    earlier = dataclasses.replace(asked, issued_on=dt.date(2026, 11, 19))
    assert hard(offices.first, earlier) == []
    with pytest.raises(Invalid):
        offices.first.ask(issue_permit, asked)


def hard(office: Services, asked: PermitRequest) -> list[Problem]:
    found = office.ask(consider_permit, asked)
    return [each for each in found.problems if not each.soft]


def test_the_window_of_renewal_and_the_second_person_follow_the_published_rule(offices: Offices) -> None:
    permit = issue(offices.first, 1)
    offices.round(offices.first)
    with pytest.raises(Invalid):
        offices.first.ask(renew_permit, permit.id)
    change(offices.province, HANDLING, renewable_days_before=0, second_person=frozenset({"suspended"}))
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(renew_permit, permit.id).renews == permit.id
    other = issue(offices.first, 2)
    offices.round(offices.first)
    row = offices.province.ask(move_permit, other.id, "suspended", "بازدید")
    assert (row.state, row.waits_for) == ("issued", "suspended")
    assert offices.province.ask(get_permit, other.id).waits_for == "suspended"


def test_only_the_province_changes_rules_and_only_with_a_reason(offices: Offices) -> None:
    with pytest.raises(NotAllowed, match="province"):
        change(offices.first, min_age=18)
    with pytest.raises(Invalid) as caught:
        offices.province.ask(rules.publish_rule, RuleChange("covered", TODAY, " ", {"min_age": 18}))
    assert caught.value.problems[0].field == "note"
    with pytest.raises(Invalid, match="min_age"):
        change(offices.province, min_age=400)
    assert offices.province.ask(rules.rule_editions) == ()


def test_withdrawing_a_change_brings_the_rule_before_it_back(offices: Offices) -> None:
    office = offices.province
    change(office, min_age=18)
    second = change(office, min_age=19)
    assert office.ask(rules.permit_rules).rule_for("independent", TODAY).min_age == 19
    office.ask(publications.withdraw, second, "اشتباه")
    assert office.ask(rules.permit_rules).rule_for("independent", TODAY).min_age == 18
    third = change(office, min_age=19)
    assert office.ask(publications.get_publication, third).text != ""
    versions = [each.number for each in office.ask(rules.rule_editions)]
    assert versions == [3, 2, 1]
    assert office.ask(rules.permit_rules).rule_for("independent", TODAY).version == "1405-09-independent-3"


def test_an_urgent_change_does_not_undo_one_that_is_to_come(offices: Offices) -> None:
    office = offices.province
    change(office, "covered", HALF, min_age=18)
    change(office, "covered", TODAY, validity_months=6)
    change(office, "independent", TODAY, validity_months=9)
    found = office.ask(rules.permit_rules)
    today = found.rule_for("covered", TODAY)
    assert (today.min_age, today.validity_months) == (0, 6)
    assert found.rule_for("covered", HALF).min_age == 18
    assert found.rule_for("independent", HALF).validity_months == 9


def test_what_changed_between_two_editions(offices: Offices) -> None:
    office = offices.province
    first = change(office, min_age=18)
    second = change(office, "covered", YEAR, home_address=True)
    (found,) = office.ask(rules.compare_rules, first, second)
    assert (found.kind, found.valid_from, [each.name for each in found.fields]) == (
        "covered", YEAR, ["home_address"]
    )  # fmt: skip
    both = office.ask(rules.compare_rules, rules.SHIPPED, second)
    assert [(each.kind, each.before, each.after) for each in both] == [
        ("independent", "1396-independent", "1405-09-independent"),
        ("covered", "1396-covered", "1406-09-covered"),
    ]
    assert office.ask(rules.compare_rules, second, second) == ()


def test_a_file_with_rules_is_published_as_a_whole(offices: Offices) -> None:
    draft = PublicationDraft("rules", "permits", rule_text("2027-covered", min_age=16), YEAR, "بخشنامه")
    offices.province.ask(publications.publish, draft)
    offices.carry(offices.province, offices.first)
    found = offices.first.ask(rules.permit_rules)
    assert [found.rule_for("covered", day).min_age for day in (TODAY, YEAR)] == [0, 16]


def test_the_desk_names_the_edition_and_warns_of_an_unusable_one(offices: Offices) -> None:
    change(offices.province, min_age=18, day=dt.date(2026, 11, 20))
    offices.province.ask(put_anyway, raw("{", 2))
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(rules.permit_rules).rule_for("independent", TODAY).min_age == 18
    (light,) = [each for each in offices.first.ask(desk_watch).lights if each.title == RULES]
    assert light.tone == "warn"
    assert offices.first.ask(frame_facts).rules_day == dt.date(2026, 11, 20), "that of the sound edition"
