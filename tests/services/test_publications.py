"""What the province publishes: checked there, carried to every county, never edited, withdrawn if wrong."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PUBLICATION
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import TEXT_LIMIT, PublicationDraft, PublicationKind
from homejobs_desktop.domain.rule_documents import shipped_permit_rules, write_document
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.services import publications
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.publication_checks import CHECKS
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.rules import RULES, put_anyway, raw, rule_text

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def draft(text: str = "", day: dt.date = DAY, note: str = "بخشنامه") -> PublicationDraft:
    return PublicationDraft("rules", "permits", text or rule_text("v"), day, note)


def in_force(office: Services) -> str:
    found = office.ask(publications.in_force, PublicationKind.RULES, "permits", DAY)
    return found.version if found else ""


def test_every_kind_has_a_check() -> None:
    assert set(CHECKS) == set(PublicationKind)


def test_a_publication_reaches_every_county_and_holds_there(offices: Offices) -> None:
    made = offices.province.ask(publications.publish, draft())
    assert in_force(offices.province) == "1"
    assert in_force(offices.first) == ""
    for county in (offices.first, offices.second):
        offices.carry(offices.province, county)
        found = county.ask(publications.get_publication, made)
        assert found == offices.province.ask(publications.get_publication, made)
        assert in_force(county) == "1"
        assert offices.agree(county)


def test_a_whole_snapshot_brings_all_of_them(tmp_path: Path) -> None:
    offices = make_offices(tmp_path, enrolled=False)
    offices.province.ask(publications.publish, draft())
    offices.province.ask(publications.publish, draft(rule_text("w")))
    offices.enrol(offices.second)
    offices.carry(offices.province, offices.second)
    assert [each.number for each in offices.second.ask(publications.versions, "rules")] == [2, 1]
    offices.close()


def test_a_newer_edition_is_a_new_record_and_a_withdrawn_one_falls_back(offices: Offices) -> None:
    first = offices.province.ask(publications.publish, draft())
    second = offices.province.ask(publications.publish, draft(rule_text("w")))
    offices.carry(offices.province, offices.first)
    assert in_force(offices.first) == "2"
    offices.province.ask(publications.withdraw, second, "اشتباه در سن")
    assert in_force(offices.province) == "1"
    offices.carry(offices.province, offices.first)
    assert in_force(offices.first) == "1"
    kept = offices.first.ask(publications.get_publication, second)
    assert (kept.withdrawn, kept.text) == ("اشتباه در سن", rule_text("w"))
    with pytest.raises(NotAllowed, match="withdrawn already"):
        offices.province.ask(publications.withdraw, second, "دوباره")
    offices.province.ask(publications.withdraw, first, "همه")
    assert in_force(offices.province) == ""


def test_a_county_publishes_and_withdraws_nothing(offices: Offices) -> None:
    made = offices.province.ask(publications.publish, draft())
    offices.carry(offices.province, offices.first)
    with pytest.raises(NotAllowed, match="province"):
        offices.first.ask(publications.publish, draft())
    with pytest.raises(NotAllowed, match="province"):
        offices.first.ask(publications.withdraw, made, "نه")
    assert in_force(offices.first) == "1"


@pytest.mark.parametrize("reason", ["", "  ", "ب" * 1_001])
def test_withdrawing_needs_a_reason(offices: Offices, reason: str) -> None:
    made = offices.province.ask(publications.publish, draft())
    with pytest.raises(Invalid):
        offices.province.ask(publications.withdraw, made, reason)
    with pytest.raises(NotFound):
        offices.province.ask(publications.withdraw, "nothing", "دلیل")
    assert in_force(offices.province) == "1"


def test_what_is_wrong_is_refused_with_its_line_and_nothing_is_written(offices: Offices) -> None:
    broken = rule_text("v").replace('"min_age": 0', '"min_age": -1')
    with pytest.raises(Invalid, match="min_age") as caught:
        offices.province.ask(publications.publish, draft(broken))
    assert caught.value.problems[0].params["line"] == broken[: broken.index('"min_age"')].count("\n") + 1
    with pytest.raises(Invalid, match="min_age"):
        offices.first.ask(publications.check_text, "rules", "permits", broken)
    with pytest.raises(Invalid, match="too large"):
        offices.province.ask(publications.publish, draft(rule_text("v") + " " * TEXT_LIMIT))
    with pytest.raises(Invalid, match="no rules called"):
        offices.province.ask(
            publications.publish, PublicationDraft("rules", "other", rule_text("v"), DAY, "x")
        )
    assert offices.province.ask(publications.versions) == ()
    offices.first.ask(publications.check_text, "rules", "permits", rule_text("v"))


def test_the_largest_document_is_carried(offices: Offices) -> None:
    text = rule_text("v")
    text += " " * (TEXT_LIMIT - len(text.encode()) - text.count("\n") - text.count('"') - 2)
    made = offices.province.ask(publications.publish, draft(text, note="ب" * 1_000))
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(publications.get_publication, made).text == text


def test_a_name_of_a_rule_stands_for_one_rule_for_ever(offices: Offices) -> None:
    offices.province.ask(publications.publish, draft(rule_text("v", min_age=18)))
    with pytest.raises(Invalid, match="another rule already"):
        offices.province.ask(publications.publish, draft(rule_text("v", min_age=19)))
    with pytest.raises(Invalid, match="another rule already"):
        offices.province.ask(publications.publish, draft(rule_text("1396-covered", min_age=19)))
    offices.province.ask(publications.publish, draft(rule_text("v", min_age=18), note="همان"))


def test_a_publication_that_a_county_forged_is_refused_and_leaves_it_again(offices: Offices) -> None:
    """A tampered program writes the operation; the province does not take it, and the county loses it."""
    made = offices.first.ask(put_anyway, raw(rule_text("v", min_age=99), 1))
    offices.first.ask(make_person, person(1))
    assert in_force(offices.first) == "1"
    offices.carry(offices.first, offices.province)
    assert offices.province.ask(publications.versions) == ()
    query = "SELECT outcome, detail FROM op WHERE type = 'publication.add'"
    assert offices.sql(offices.province, query) == [("rejected", "authority")]
    offices.carry(offices.province, offices.first)
    assert in_force(offices.first) == ""
    with pytest.raises(NotFound):
        offices.first.ask(publications.get_publication, made)
    assert offices.agree(offices.first)


def test_a_county_cannot_withdraw_the_provinces_publication(offices: Offices) -> None:
    made = offices.province.ask(publications.publish, draft())
    offices.carry(offices.province, offices.first)
    offices.first.ask(_retire_anyway, made)
    offices.carry(offices.first, offices.province)
    assert in_force(offices.province) == "1"
    offices.carry(offices.province, offices.first)
    assert in_force(offices.first) == "1"


@writing(Permission.PUBLISH)
def _retire_anyway(ctx: Context, record_id: str) -> None:
    store.retire(ctx.session, PUBLICATION, record_id, "forged")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[1, 2]",
        '{"format": 1}',
        "{" * 5_000,
        "{}\u0000",
        RULES.replace('"covered"', '"king"'),
    ],
)
def test_a_broken_one_is_kept_but_never_used_and_an_alarm_tells(offices: Offices, text: str) -> None:
    offices.province.ask(publications.publish, draft())
    offices.province.ask(put_anyway, raw(text, 2))
    assert in_force(offices.province) == "1"
    offices.carry(offices.province, offices.first)
    assert len(offices.first.ask(publications.versions)) == 2
    assert in_force(offices.first) == "1"
    told = [(each.kind, each.detail) for each in offices.first.ask(alarms)]
    assert told == [("publication", "rules permits 2")]
    offices.province.ask(publications.publish, draft(rule_text("w")))
    offices.carry(offices.province, offices.first)
    assert in_force(offices.first) == "3"
    assert len(offices.first.ask(alarms)) == 1


def test_a_kind_of_a_newer_program_is_kept_unread_without_an_alarm(offices: Offices) -> None:
    offices.province.ask(put_anyway, raw("x", 1) | {"kind": "calendar", "valid_from": ""})
    offices.carry(offices.province, offices.first)
    found = offices.first.ask(publications.versions)
    assert [(each.kind, each.valid_from) for each in found] == [("calendar", None)]
    assert offices.first.ask(alarms) == ()
    assert offices.first.ask(publications.in_force, "calendar", "permits", DAY) is None


def test_the_shipped_rules_can_be_published_as_they_are(offices: Offices) -> None:
    shipped = shipped_permit_rules()
    text = write_document(shipped.rules, shipped.handling)
    offices.province.ask(publications.publish, draft(text))
    assert in_force(offices.province) == "1"
