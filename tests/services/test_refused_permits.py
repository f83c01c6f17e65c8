"""The province refuses a renewal of a permit that it had stopped: its application waits for the office."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.services.applications import application_file
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.permits import permits_of
from homejobs_desktop.services.refused_permits import step_back_refused
from homejobs_desktop.services.stages import issue_for
from tests.support.applying import stage
from tests.support.exchange import Offices, make_offices
from tests.support.permitting import issue


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def renewed(offices: Offices) -> PermitRow:
    """A renewal that the county makes while the province suspends the permit."""
    old = issue(offices.first, 1)
    offices.round(offices.first)
    offices.tick(days=300)
    offices.province.ask(move_permit, old.id, "suspended", "بازدید")
    return offices.first.ask(renew_permit, old.id)


def stage_of(offices: Offices, application: str) -> tuple[str, list[str]]:
    file = offices.first.ask(application_file, application)
    return file.item.state, [step.stage for step in file.steps]


def test_the_application_steps_back_and_waits_for_the_clerk(offices: Offices, renewed: PermitRow) -> None:
    application = renewed.application_id
    long_way = ["registered", "agency_approved", "permit_issued"]
    assert stage_of(offices, application) == ("permit_issued", long_way)
    offices.round(offices.first)
    assert [row.state for row in offices.first.ask(permits_of, renewed.person_id)] == ["suspended"]
    assert stage_of(offices, application) == ("office_review", [*long_way, "office_review"])
    last = offices.first.ask(application_file, application).steps[-1]
    assert "did not accept the permit" in last.text
    due = offices.first.ask(desk_facts).due
    assert any(each.screen == "applications" for each in due)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    file = offices.province.ask(application_file, application)
    assert (file.item.state, file.permit_id) == ("office_review", "")


def test_it_can_be_rejected_or_issued_once_the_permit_stands_again(
    offices: Offices, renewed: PermitRow
) -> None:
    offices.round(offices.first)
    offices.round(offices.first)
    with pytest.raises(NotAllowed):
        stage(offices.first, renewed.application_id, "docs_check")
    reason = "پروانهٔ پیشین معلق است"
    assert stage(offices.first, renewed.application_id, "rejected", text=reason) == "rejected"
    offices.round(offices.first)
    assert offices.agree(offices.first)


def test_nothing_else_steps_back_and_nobody_does_it_by_hand(offices: Offices) -> None:
    row = issue(offices.first, 1)
    offices.round(offices.first)
    assert offices.first.ask(step_back_refused) is False
    assert stage_of(offices, row.application_id)[0] == "permit_issued"
    with pytest.raises(NotAllowed):
        stage(offices.first, row.application_id, "office_review")
    with pytest.raises(NotAllowed):
        offices.first.ask(issue_for, row.application_id)
    assert offices.first.ask(application_file, row.application_id).moves == ()
