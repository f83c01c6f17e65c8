"""Applications through real packages: the steps arrive, a forged move does not, the file moves whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.services.applications import application_file, check_conditions, waive_condition
from homejobs_desktop.services.transferring import transfer_person
from tests.support.applying import apply, person, stage
from tests.support.exchange import Offices, make_offices


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def lived(offices: Offices) -> str:
    application = apply(offices.first)
    offices.first.ask(waive_condition, application, "skill", "استادکار")
    stage(offices.first, application, "agency_review", letter_no="140/1")
    return application


def test_the_province_sees_every_step(offices: Offices) -> None:
    application = lived(offices)
    offices.round(offices.first)
    here, there = (each.ask(application_file, application) for each in (offices.first, offices.province))
    assert (there.item.state, there.steps, there.findings) == (here.item.state, here.steps, here.findings)
    assert there.item.stage_since == here.item.stage_since
    assert here.moves
    assert there.moves == ()
    assert offices.agree(offices.first)


def test_a_file_that_moves_takes_its_applications_with_it(offices: Offices) -> None:
    application = lived(offices)
    offices.round(offices.first, offices.second)
    site = offices.second.office.site
    offices.province.ask(transfer_person, person(offices.first), site, "تغییر محل سکونت")
    offices.round(offices.first, offices.second)
    file = offices.second.ask(application_file, application)
    assert [step.stage for step in file.steps if step.stage] == ["registered", "agency_review"]
    waived = {each.code for each in offices.second.ask(check_conditions, application) if each.waiver}
    assert waived == {"skill"}
    assert stage(offices.second, application, "agency_approved", letter_no="9") == "agency_approved"
    offices.round(offices.first, offices.second)
    assert offices.province.ask(application_file, application).item.state == "agency_approved"
    assert offices.agree(offices.second)
