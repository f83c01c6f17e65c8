"""Who may get a permit, by dated rules read from data."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.permit_rules import age_on, check_request, expiry_of
from homejobs_desktop.domain.permits import (
    PERMIT_STATE_NAMES,
    TYPE_NAMES,
    FieldFacts,
    HolderFacts,
    LegalPersonDraft,
    PermitRequest,
    PermitRow,
    PermitType,
    SupporterFacts,
)
from homejobs_desktop.domain.rule_documents import shipped_permit_rules
from homejobs_desktop.domain.rules import PermitRule
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.jalali import from_jalali, to_jalali

_TODAY = dt.date(2026, 11, 22)
_PERSON = HolderFacts(
    national_code="0641234562",
    birth_date=dt.date(1986, 5, 5),
    gender="female",
    nationality="IR",
    address="بیرجند",
    experience_years=6,
    skilled_fields=("IN-01",),
)
_FIELD = FieldFacts("IN-01", "خیاطی و پوشاک", ("SAMT",))
_REQUEST = PermitRequest("p1", PermitType.INDEPENDENT, "IN-01", agency="SAMT", agency_letter_no="12")
_SUPPORTER = SupporterFacts("s1", PermitType.SUPPORTER_NATURAL, PermitState.ISSUED, "p2", dt.date(2027, 1, 1))


def problems(
    request: PermitRequest = _REQUEST,
    person: HolderFacts = _PERSON,
    field: FieldFacts | None = _FIELD,
    supporter: SupporterFacts | None = None,
    **rule: object,
) -> list[tuple[str, bool]]:
    found = shipped_permit_rules().rule_for(request.permit_type, _TODAY)
    changed = cast("Callable[..., PermitRule]", dataclasses.replace)(found, **rule)
    return [
        (each.field, each.soft) for each in check_request(request, person, field, changed, _TODAY, supporter)
    ]


def with_request(**more: object) -> PermitRequest:
    return cast("Callable[..., PermitRequest]", dataclasses.replace)(_REQUEST, **more)


def with_person(**more: object) -> HolderFacts:
    return cast("Callable[..., HolderFacts]", dataclasses.replace)(_PERSON, **more)


_SUPPORTS = with_request(permit_type=PermitType.SUPPORTER_NATURAL)
_COVERED = with_request(permit_type=PermitType.COVERED, supporter_permit="29014700000163")
_LEGAL = with_request(
    permit_type=PermitType.SUPPORTER_LEGAL, legal=LegalPersonDraft("10380284790", "شرکت نمونه")
)


@pytest.mark.parametrize("request_", [_REQUEST, _SUPPORTS, _LEGAL])
def test_whoever_meets_everything_meets_no_problem(request_: PermitRequest) -> None:
    assert problems(request_) == []


@pytest.mark.parametrize(
    ("request_", "person", "expected"),
    [
        (_REQUEST, with_person(nationality="AF"), [("person_id", False)]),
        (_REQUEST, with_person(birth_date=dt.date(2010, 1, 1)), []),
        (_REQUEST, with_person(birth_date=None), []),
        (_SUPPORTS, with_person(birth_date=None), [("person_id", False)]),
        (_SUPPORTS, with_person(birth_date=dt.date(2006, 11, 23)), [("person_id", False)]),
        (_SUPPORTS, with_person(birth_date=dt.date(2006, 11, 22)), []),
        (_SUPPORTS, with_person(experience_years=4), [("person_id", True)]),
        (_REQUEST, with_person(gender="male"), [("person_id", True)]),
        (_REQUEST, with_person(gender="male", military_settled=True), []),
        (_REQUEST, with_person(skilled_fields=()), [("field_code", True)]),
        (_REQUEST, with_person(address=""), [("person_id", True)]),
        (_SUPPORTS, with_person(address=""), []),
    ],
)
def test_conditions_of_the_person(
    request_: PermitRequest, person: HolderFacts, expected: list[tuple[str, bool]]
) -> None:
    assert problems(request_, person) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"agency_letter_no": ""}, [("agency_letter_no", True)]),
        ({"capital_rial": -1}, [("capital_rial", False)]),
        ({"expected_jobs": -1}, [("expected_jobs", False)]),
        ({"registered_on": dt.date(2026, 11, 23)}, [("registered_on", False)]),
        ({"agency_letter_date": dt.date(2026, 11, 23)}, [("agency_letter_date", False)]),
        ({"issued_on": dt.date(2026, 11, 23)}, [("issued_on", False)]),
        ({"expires_on": _TODAY}, [("expires_on", False)]),
        ({"issued_on": dt.date(2026, 1, 1), "expires_on": dt.date(2026, 1, 2)}, []),
        ({"agency": "HERITAGE"}, [("agency", True)]),
        ({"capital_rial": 100, "own_contribution_rial": 0}, []),
    ],
)
def test_conditions_of_the_request(changes: dict[str, object], expected: list[tuple[str, bool]]) -> None:
    assert problems(with_request(**changes)) == expected


def test_the_letter_is_asked_for_where_the_rule_asks() -> None:
    assert problems(with_request(agency_letter_no=""), agency_letter_required=True) == [
        ("agency_letter_no", False)
    ]


@pytest.mark.parametrize(("own", "refused"), [(199, True), (200, False), (None, False)])
def test_a_supporter_brings_a_fifth(own: int | None, refused: bool) -> None:
    request = dataclasses.replace(_SUPPORTS, capital_rial=1000, own_contribution_rial=own)
    assert problems(request) == ([("own_contribution_rial", False)] if refused else [])


def test_conditions_of_the_field() -> None:
    assert problems(field=None) == [("field_code", False)]
    starred = dataclasses.replace(_FIELD, starred=True, approver="دامپزشکی")
    assert problems(field=starred) == [("field_code", True)]
    nobody = dataclasses.replace(_FIELD, agencies=())
    assert problems(with_request(agency=""), field=nobody) == [("agency", False)]
    assert problems(with_request(agency="SAMT"), field=nobody) == []


def test_a_starred_field_names_who_must_agree() -> None:
    rule = shipped_permit_rules().rule_for(PermitType.INDEPENDENT, _TODAY)
    for approver, sentence in (("دامپزشکی", "دامپزشکی"), ("", "the responsible authority")):
        field = dataclasses.replace(_FIELD, starred=True, approver=approver)
        assert sentence in check_request(_REQUEST, _PERSON, field, rule, _TODAY)[0].sentence()


def test_a_legal_supporter_is_named() -> None:
    request = with_request(permit_type=PermitType.SUPPORTER_LEGAL)
    assert problems(request) == [("legal_id", False), ("legal_name", False)]


@pytest.mark.parametrize(
    ("request_", "supporter", "refused"),
    [
        (_COVERED, _SUPPORTER, False),
        (dataclasses.replace(_COVERED, supporter_permit=""), None, True),
        (_COVERED, None, True),
        (_COVERED, dataclasses.replace(_SUPPORTER, permit_type=PermitType.INDEPENDENT), True),
        (_COVERED, dataclasses.replace(_SUPPORTER, state=PermitState.SUSPENDED), True),
        (_COVERED, dataclasses.replace(_SUPPORTER, expires_on=dt.date(2026, 11, 21)), True),
        (_COVERED, dataclasses.replace(_SUPPORTER, expires_on=None), False),
        (_COVERED, dataclasses.replace(_SUPPORTER, person_id="p1"), True),
    ],
)
def test_conditions_of_the_supporter(
    request_: PermitRequest, supporter: SupporterFacts | None, refused: bool
) -> None:
    assert problems(request_, supporter=supporter) == ([("supporter_permit", False)] if refused else [])


@given(st.dates(dt.date(2017, 3, 21), dt.date(2060, 1, 1)))
def test_a_permit_ends_a_jalali_year_later(issued: dt.date) -> None:
    rule = shipped_permit_rules().rule_for(PermitType.COVERED, issued)
    ends = expiry_of(rule, issued)
    assert ends is not None
    year, month, day = to_jalali(issued)
    assert to_jalali(ends) in {(year + 1, month, day), (year + 1, 12, 29)}


def test_a_rule_may_set_no_end() -> None:
    rule = dataclasses.replace(shipped_permit_rules().rule_for(PermitType.COVERED, _TODAY), validity_months=0)
    assert expiry_of(rule, _TODAY) is None


@given(st.integers(1300, 1400), st.integers(1, 12), st.integers(1, 29), st.integers(0, 60))
def test_age_grows_on_the_jalali_birthday(year: int, month: int, day: int, years: int) -> None:
    birth, birthday = from_jalali(year, month, day), from_jalali(year + years, month, day)
    assert age_on(birth, birthday) == years
    assert age_on(birth, birthday - dt.timedelta(1)) == years - 1


def test_shipped_rules_cover_every_type_and_follow_the_sources() -> None:
    for kind in PermitType:
        rule = shipped_permit_rules().rule_for(kind, _TODAY)
        assert rule.min_age == (20 if kind.is_supporter else 0)
        assert rule.own_contribution_percent == (20 if kind.is_supporter else 0)
        assert rule.min_experience_years == (5 if kind.is_supporter else 0)
        assert rule.validity_months == 12


def test_a_permit_expires_by_comparison() -> None:
    row = PermitRow("i", "n", "covered", "issued", "p", "", "", "", "", None, _TODAY, "", "", "29-01", "a")
    assert row.standing(_TODAY) == "issued"
    assert row.standing(_TODAY + dt.timedelta(1)) == "expired"
    assert dataclasses.replace(row, expires_on=None).standing(_TODAY) == "issued"
    assert dataclasses.replace(row, state="revoked").standing(_TODAY + dt.timedelta(1)) == "revoked"


def test_every_type_and_state_has_a_name() -> None:
    assert set(TYPE_NAMES) == set(PermitType)
    assert set(PERMIT_STATE_NAMES) == set(PermitState)


@pytest.mark.parametrize(
    ("renews", "replaces", "kind"),
    [("", "", "new"), ("a", "", "renewal"), ("", "a", "replacement"), ("a", "b", "replacement")],
)
def test_how_a_permit_came_about(renews: str, replaces: str, kind: str) -> None:
    row = PermitRow("", "", "", "", "", "", "", "", "", None, None, "", "", "", "")
    assert dataclasses.replace(row, renews=renews, replaces=replaces).kind == kind
