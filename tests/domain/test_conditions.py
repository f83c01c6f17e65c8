"""The checklist of an application: which conditions hold, and what meets them."""

import dataclasses
import datetime as dt

import pytest

from homejobs_desktop.domain.attachments import KINDS
from homejobs_desktop.domain.conditions import (
    LIST,
    ApplicantFacts,
    Finding,
    Met,
    Waiver,
    checklist,
    missing,
)
from homejobs_desktop.domain.permits import HolderFacts, PermitType
from homejobs_desktop.domain.reference import ReferenceItem, shipped_book
from homejobs_desktop.domain.rule_documents import shipped_permit_rules

TODAY = dt.date(2026, 11, 23)
BOOK = shipped_book()
NOBODY = ApplicantFacts(HolderFacts(), permit_type="independent", field_code="IN-01")
WHOLE = HolderFacts(
    national_code="0641234562",
    birth_date=dt.date(1986, 5, 5),
    gender="male",
    nationality="IR",
    military_settled=True,
    address="بیرجند",
    experience_years=6,
    skilled_fields=("IN-01",),
)
PAPERS = frozenset(
    {
        "national_card",
        "birth_certificate",
        "education",
        "criminal_record",
        "coverage_contract",
        "service_card",
    }
)


def findings(facts: ApplicantFacts, *waivers: Waiver) -> dict[str, Finding]:
    rule = shipped_permit_rules().rule_for(facts.permit_type, TODAY)
    found = checklist(BOOK.items(LIST, TODAY), facts, rule, TODAY, waivers)
    return {each.code: each for each in found}


ALL = {"nationality", "skill", "identity_card", "birth_certificate", "education"}
SUPPORTER = ALL | {"min_age", "no_criminal_record", "experience", "own_contribution"}


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (PermitType.INDEPENDENT, ALL | {"residence"}),
        (PermitType.SUPPORTER_NATURAL, SUPPORTER),
        (PermitType.SUPPORTER_LEGAL, SUPPORTER),
        (PermitType.COVERED, ALL | {"contract"}),
    ],
)
def test_each_kind_has_its_conditions(kind: PermitType, codes: set[str]) -> None:
    found = findings(dataclasses.replace(NOBODY, permit_type=kind.value))
    assert set(found) == codes
    assert {each.standing for each in found.values()} == {Met.MISSING}


@pytest.mark.parametrize("kind", list(PermitType))
def test_who_brings_everything_meets_everything(kind: PermitType) -> None:
    facts = ApplicantFacts(WHOLE, PAPERS, kind.value, "IN-01", "", 1_000, 200)
    assert missing(findings(facts).values()) == ()


def test_only_men_are_asked_for_their_service() -> None:
    man = HolderFacts(gender="male")
    assert findings(dataclasses.replace(NOBODY, holder=man))["military_service"].standing is Met.MISSING
    with_card = dataclasses.replace(NOBODY, holder=man, documents=frozenset({"service_card"}))
    assert findings(with_card)["military_service"].standing is Met.MET
    woman = dataclasses.replace(NOBODY, holder=HolderFacts(gender="female"))
    assert "military_service" not in findings(woman)


def test_food_needs_a_health_certificate() -> None:
    assert "health" not in findings(dataclasses.replace(NOBODY, approver="VETERINARY"))
    food = dataclasses.replace(NOBODY, approver="HEALTH")
    assert findings(food)["health"].standing is Met.MISSING
    brought = dataclasses.replace(food, documents=frozenset({"health_certificate"}))
    assert findings(brought)["health"].standing is Met.MET


@pytest.mark.parametrize(("years", "met"), [(19, Met.MISSING), (20, Met.MET)])  # the limit of the rule itself
def test_a_supporter_is_twenty_full_years_old(years: int, met: Met) -> None:
    born = dt.date(2026 - years, 11, 23)
    facts = dataclasses.replace(NOBODY, permit_type="supporter_natural", holder=HolderFacts(birth_date=born))
    found = findings(facts)["min_age"]
    assert found.standing is met
    assert found.params == {"years": years, "age": 20}


@pytest.mark.parametrize(("own", "met"), [(None, Met.MISSING), (199, Met.MISSING), (200, Met.MET)])
def test_a_supporter_brings_a_fifth(own: int | None, met: Met) -> None:
    facts = dataclasses.replace(
        NOBODY, permit_type="supporter_legal", capital_rial=1_000, own_contribution_rial=own
    )
    assert findings(facts)["own_contribution"].standing is met


def test_a_waiver_says_who_and_why_and_counts_only_where_one_is_allowed() -> None:
    waived = Waiver("skill", "کارشناس", TODAY, "سال‌ها استاد این رشته است")
    found = findings(NOBODY, waived, dataclasses.replace(waived, condition="nationality"))
    assert (found["skill"].standing, found["skill"].waiver) == (Met.WAIVED, waived)
    assert (found["nationality"].standing, found["nationality"].waiver) == (Met.MISSING, None)


def test_what_is_met_needs_no_waiver() -> None:
    facts = ApplicantFacts(WHOLE, PAPERS, "independent", "IN-01")
    found = findings(facts, Waiver("skill", "کارشناس", TODAY, "بی‌مورد"))["skill"]
    assert (found.standing, found.waiver) == (Met.MET, None)


def test_the_province_ends_a_condition_and_begins_another() -> None:
    rule = shipped_permit_rules().rule_for("independent", TODAY)
    new = ReferenceItem(
        LIST, "tax_stamp", "تمبر مالیاتی", attributes={"check": "newer", "kinds": ["independent"]}
    )
    asked = checklist((new,), NOBODY, rule, TODAY)
    assert [(each.code, each.standing) for each in asked] == [("tax_stamp", Met.MISSING)]
    by_paper = dataclasses.replace(new, attributes={**new.attributes, "documents": ["other"]})
    brought = dataclasses.replace(NOBODY, documents=frozenset({"other"}))
    assert checklist((by_paper,), brought, rule, TODAY)[0].standing is Met.MET


def test_every_document_that_a_condition_asks_for_can_be_attached() -> None:
    kinds = {item.code for item in BOOK.items(KINDS)}
    asked = {kind for item in BOOK.items(LIST) for kind in item.texts("documents")}
    assert asked <= kinds
    assert len(asked) == 7
