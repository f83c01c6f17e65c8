"""Every pair of states of every guarded entity, for both kinds of office."""

from itertools import product

import pytest

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.domain.transitions import (
    NOT_BY_HAND,
    TRANSITIONS,
    ApplicationState,
    ContractState,
    PermitState,
    ReferralState,
    followed,
    may_move,
    next_states,
)

_PERMIT = {
    (None, "draft"): "county",
    ("draft", "issued"): "county",
    ("draft", "cancelled"): "county",
    ("issued", "suspended"): "province",
    ("suspended", "issued"): "province",
    ("issued", "revoked"): "province",
    ("suspended", "revoked"): "province",
    ("issued", "cancelled"): "county",
    ("issued", "replaced"): "county",
}
_CONTRACT = {
    (None, "draft"),
    (None, "active"),
    ("draft", "active"),
    ("draft", "cancelled"),
    ("active", "ended"),
    ("active", "ended_early"),
    ("active", "followed"),
}
_REFERRAL = {
    None: "referred",
    "referred": "accepted done refused dropped",
    "accepted": "done refused dropped",
    "done": "",
    "refused": "",
    "dropped": "",
}
_APPLICATION = {
    None: "draft registered",
    "draft": "registered withdrawn",
    "registered": "docs_check agency_review agency_approved withdrawn rejected expired",
    "docs_check": "needs_fix agency_review withdrawn rejected expired",
    "needs_fix": "docs_check withdrawn rejected expired",
    "agency_review": "needs_fix starred_review agency_approved agency_rejected withdrawn rejected expired",
    "starred_review": "needs_fix agency_approved agency_rejected withdrawn rejected expired",
    "agency_approved": "office_review permit_issued withdrawn rejected expired",
    "agency_rejected": "agency_review rejected withdrawn expired",
    "office_review": "needs_fix permit_issued withdrawn rejected expired",
    "permit_issued": "office_review",
    "rejected": "",
    "withdrawn": "",
    "expired": "",
}


@pytest.mark.parametrize("kind", list(OfficeKind))
@pytest.mark.parametrize(("before", "after"), list(product([None, *PermitState], PermitState)))
def test_every_pair_of_a_permit(before: str | None, after: str, kind: OfficeKind) -> None:
    assert may_move("permit", before, after, kind) == (_PERMIT.get((before, after)) == kind)


@pytest.mark.parametrize("kind", list(OfficeKind))
@pytest.mark.parametrize(("before", "after"), list(product([None, *ApplicationState], ApplicationState)))
def test_every_pair_of_an_application(before: str | None, after: str, kind: OfficeKind) -> None:
    expected = kind is OfficeKind.COUNTY and after in _APPLICATION[before].split()
    assert may_move("application", before, after, kind) == expected


@pytest.mark.parametrize("kind", list(OfficeKind))
@pytest.mark.parametrize(("before", "after"), list(product([None, *ContractState], ContractState)))
def test_every_pair_of_a_contract(before: str | None, after: str, kind: OfficeKind) -> None:
    expected = kind is OfficeKind.COUNTY and (before, after) in _CONTRACT
    assert may_move("coverage_contract", before, after, kind) == expected


@pytest.mark.parametrize("kind", list(OfficeKind))
@pytest.mark.parametrize(("before", "after"), list(product([None, *ReferralState], ReferralState)))
def test_every_pair_of_a_referral(before: str | None, after: str, kind: OfficeKind) -> None:
    expected = kind is OfficeKind.COUNTY and after in _REFERRAL[before].split()
    assert may_move("referral", before, after, kind) == expected


def test_an_entity_without_states_never_moves() -> None:
    assert not may_move("person", "draft", "issued", OfficeKind.COUNTY)
    assert next_states("person", "draft", OfficeKind.COUNTY) == ()


def test_what_only_the_program_does_is_offered_to_nobody() -> None:
    for entity, before, after in NOT_BY_HAND:
        assert may_move(entity, before, after, OfficeKind.COUNTY)
        assert all(after not in next_states(entity, before, kind) for kind in OfficeKind)
    assert not any(next_states("application", "permit_issued", kind) for kind in OfficeKind)


def test_next_states_and_ends() -> None:
    assert next_states("permit", "issued", OfficeKind.COUNTY) == ("cancelled", "replaced")
    assert next_states("permit", "issued", OfficeKind.PROVINCE) == ("suspended", "revoked")
    ends = {
        state for state in PermitState if not any(next_states("permit", state, kind) for kind in OfficeKind)
    }
    assert ends == {PermitState.REVOKED, PermitState.CANCELLED, PermitState.REPLACED}


@pytest.mark.parametrize(
    ("list_name", "states"), [("permit_states", PermitState), ("application_states", ApplicationState)]
)
def test_every_state_has_its_name(list_name: str, states: type[PermitState] | type[ApplicationState]) -> None:
    assert {item.code for item in shipped_book().items(list_name)} == {str(state) for state in states}


def test_every_state_can_be_reached() -> None:
    guarded = (
        ("permit", PermitState),
        ("application", ApplicationState),
        ("coverage_contract", ContractState),
        ("referral", ReferralState),
    )
    for entity, states in guarded:
        assert {str(after) for _before, after in TRANSITIONS[entity]} == {str(state) for state in states}


def test_whose_place_a_permit_takes() -> None:
    assert followed("permit", {"renews": "a", "replaces": None, "number": "1"}) == ("a",)
    assert followed("permit", {"renews": "a", "replaces": "b"}) == ("a", "b")
    assert followed("note", {"renews": "a"}) == ()


def test_every_reason_explains_a_move_that_there_is() -> None:
    reached = {str(after) for before, after in TRANSITIONS["permit"] if before not in {None, "draft"}}
    for item in shipped_book().items("permit_reasons"):
        assert set(item.texts("moves")) <= reached, item.code
    explained = {state for item in shipped_book().items("permit_reasons") for state in item.texts("moves")}
    assert explained == reached
