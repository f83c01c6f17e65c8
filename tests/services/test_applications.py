"""Applications from the first visit to the permit, in a real office."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from homejobs_desktop.domain.applications import ApplicationDraft
from homejobs_desktop.domain.conditions import Met
from homejobs_desktop.domain.filters import ApplicationFilter
from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import people, permits
from homejobs_desktop.services.applications import (
    application_file,
    change_application,
    check_conditions,
    search_applications,
    waive_condition,
)
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.papers import preview_paper, print_papers
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.stages import issue_for, move_stages
from tests.support.applying import MARYAM, apply, bring, complete, learn, person, stage
from tests.support.office import FixedClock, make_office
from tests.support.pdf import text_of

TODAY = dt.date(2026, 11, 22)
NOTICE = "missing_notice"
CLERK = Actor("leila", "لیلا کاظمی", Role.CLERK)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def standing(office: Services, application: str) -> dict[str, Met]:
    return {each.code: each.standing for each in office.ask(check_conditions, application)}


def test_from_the_first_visit_to_the_permit(office: Services, clock: FixedClock) -> None:
    clerk = office.as_actor(CLERK)
    application = apply(clerk)
    complete(clerk)
    clock.forward(days=2)
    assert stage(clerk, application, "docs_check") == "docs_check"
    clock.forward(days=1)
    stage(clerk, application, "agency_review", letter_no="140/۱۲", letter_date=TODAY)
    clock.forward(days=20)
    assert clerk.ask(application_file, application).item.days_in_stage(clock.today()) == 20
    stage(clerk, application, "agency_approved", letter_no="ص/۹۹", letter_date=clock.today())
    row = clerk.ask(issue_for, application)
    assert (row.state, row.application_id, row.field_code) == ("issued", application, "IN-01")
    file = clerk.ask(application_file, application)
    assert (file.item.state, file.permit_id, file.moves) == ("permit_issued", row.id, ())
    told = [(step.stage, step.actor, step.letter_no, step.office) for step in file.steps]
    assert told == [
        ("registered", "لیلا کاظمی", "", ""),
        ("docs_check", "لیلا کاظمی", "", ""),
        ("agency_review", "لیلا کاظمی", "140/12", "SAMT"),
        ("agency_approved", "لیلا کاظمی", "ص/99", "SAMT"),
        ("permit_issued", "لیلا کاظمی", "", ""),
    ]
    assert [step.happened_on for step in file.steps][1] == dt.date(2026, 11, 24)
    kept = clerk.ask(permits.applications_of, row.person_id)[0]
    assert (kept.agency_letter_no, kept.agency_letter_date) == ("ص/99", dt.date(2026, 12, 15))
    assert office.ask(check_store).whole


def test_no_permit_while_a_condition_is_missing(office: Services) -> None:
    application = apply(office)
    bring(office, "national_card", "birth_certificate", "education")
    stage(office, application, "agency_approved", letter_no="1")
    with pytest.raises(Invalid) as refusal:
        office.run(issue_for, application)
    assert "گواهی آموزش یا مهارت" in refusal.value.problems[0].sentence()
    office.ask(waive_condition, application, "skill", "استادکار شناخته‌شدهٔ شهر")
    assert office.ask(issue_for, application).state == "issued"


def test_a_waiver_is_kept_with_who_and_why(office: Services) -> None:
    application = apply(office)
    with pytest.raises(Invalid):
        office.run(waive_condition, application, "skill", "  ")
    with pytest.raises(NotFound):
        office.run(waive_condition, application, "nothing", "علت")
    with pytest.raises(Invalid):
        office.run(waive_condition, application, "nationality", "علت")
    office.as_actor(CLERK).ask(waive_condition, application, "education", "اصل مدرک رؤیت شد")
    found = next(each for each in office.ask(check_conditions, application) if each.code == "education")
    assert found.waiver is not None
    assert (found.standing, found.waiver.actor, found.waiver.day, found.waiver.reason) == (
        Met.WAIVED,
        "لیلا کاظمی",
        TODAY,
        "اصل مدرک رؤیت شد",
    )
    with pytest.raises(Invalid):
        office.run(waive_condition, application, "education", "دوباره")


def test_the_checklist_follows_what_is_recorded(office: Services) -> None:
    application = apply(office)
    assert standing(office, application)["skill"] is Met.MISSING
    learn(office, "HC-01")
    assert standing(office, application)["skill"] is Met.MISSING
    learn(office)
    assert standing(office, application)["skill"] is Met.MET
    bring(office, "national_card")
    assert standing(office, application)["identity_card"] is Met.MET


def test_a_starred_field_needs_its_second_approval(office: Services) -> None:
    application = apply(office, field_code="AN-01")
    stage(office, application, "agency_review", letter_no="1")
    with pytest.raises(Invalid) as refusal:
        stage(office, application, "agency_approved", letter_no="2")
    assert refusal.value.problems[0].field == "state"
    stage(office, application, "starred_review", letter_no="3")
    assert stage(office, application, "agency_approved", letter_no="4") == "agency_approved"
    sent = [step.office for step in office.ask(application_file, application).steps]
    assert sent == ["", "AGRICULTURE", "VETERINARY", "VETERINARY"]


def test_ways_that_are_none_and_offices_that_may_not(office: Services, tmp_path: Path) -> None:
    application = apply(office)
    with pytest.raises(NotAllowed):
        stage(office, application, "office_review")
    with pytest.raises(Invalid):
        stage(office, application, "permit_issued")
    with pytest.raises(NotAllowed):
        office.run(issue_for, application)
    with pytest.raises(NotFound):
        stage(office, "nothing", "docs_check")
    stage(office, application, "rejected", text="سکونت خارج از استان")
    with pytest.raises(NotAllowed):
        stage(office, application, "docs_check")
    with pytest.raises(Invalid):
        office.run(waive_condition, application, "skill", "علت")
    province = make_office(tmp_path / "province", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    with pytest.raises(NotAllowed):
        apply(province)


def test_what_is_missing_is_said_on_paper(office: Services) -> None:
    application = apply(office)
    bring(office, "national_card")
    stage(office, application, "docs_check")
    stage(office, application, "needs_fix")
    step = office.ask(application_file, application).steps[-1]
    assert step.text == "گواهی آموزش یا مهارت معتبر در رشته؛ تصویر شناسنامه؛ تصویر آخرین مدرک تحصیلی"
    first, second = (office.ask(print_papers, NOTICE, (application,)) for _ in range(2))
    assert (first.papers[0].copy_no, second.papers[0].copy_no) == (1, 2)
    assert first.pdf.startswith(b"%PDF")
    acts = [each.act for each in office.ask(application_file, application).steps]
    assert acts[-2:] == ["paper", "paper"]
    for condition in ("skill", "birth_certificate", "education"):
        office.ask(waive_condition, application, condition, "اصل رؤیت شد")
    assert office.ask(preview_paper, NOTICE, application).pdf.startswith(b"%PDF")
    stage(office, application, "docs_check")
    with pytest.raises(Invalid):
        office.run(print_papers, NOTICE, (application,))


def test_lists_by_stage_field_agency_days_and_words(office: Services, clock: FixedClock) -> None:
    old = apply(office, tracking_no="۹۹۰۰۱")
    clock.forward(days=30)
    new = apply(office, MARYAM, field_code="AN-01")
    stage(office, new, "agency_review", letter_no="1")
    gone = apply(office, MARYAM, field_code="HC-03")
    stage(office, gone, "withdrawn", text="انصراف کتبی")

    def found(**wanted: object) -> list[str]:
        asked = cast("Callable[..., ApplicationFilter]", ApplicationFilter)(**wanted)
        return [row.id for row in office.ask(search_applications, asked).rows]

    assert found() == [gone, new, old]
    assert found(state="open") == [new, old]
    assert found(state="agency_review") == [new]
    assert found(field_code="IN-01") == [old]
    assert found(agency="AGRICULTURE") == [new]
    assert found(min_days=30) == [old]
    assert found(min_days=31) == []
    assert found(text="خسروی") == [gone, new]
    assert found(text="0641234562") == [old]
    assert found(text="99001") == [old]
    assert found(text="کسی") == []
    first = office.ask(search_applications, ApplicationFilter(), limit=2)
    rest = office.ask(search_applications, ApplicationFilter(), after=first.next, limit=2)
    assert [row.id for row in (*first.rows, *rest.rows)] == [gone, new, old]
    assert rest.next is None


def test_a_selection_goes_further_together_and_who_cannot_stays(office: Services) -> None:
    one, two, three = (apply(office, field_code=code) for code in ("IN-01", "IN-02", "AN-01"))
    stage(office, three, "withdrawn", text="انصراف")
    told = office.ask(move_stages, (one, two, three, one), StageDraft("agency_review", letter_no="77"))
    assert told.moved == (one, two)
    assert [(each.id, each.person) for each in told.stayed] == [(three, "زهرا امیرآبادی‌زاده")]
    assert isinstance(told.stayed[0].why, NotAllowed)
    answered = office.ask(move_stages, (one, two), StageDraft("agency_approved"))
    assert (answered.moved, len(answered.stayed)) == ((), 2)
    assert len(office.ask(application_file, one).steps) == 2


def test_corrections_while_it_is_open(office: Services) -> None:
    application = apply(office)
    file = office.ask(application_file, application)
    changed = dataclasses.replace(file.draft, field_code="HC-01", capital_rial=5_000, person_id="x")
    assert office.ask(change_application, application, changed)
    again = office.ask(application_file, application)
    assert (again.item.field_code, again.draft.capital_rial, again.item.person_id) == (
        "HC-01",
        5_000,
        file.item.person_id,
    )
    assert not office.ask(change_application, application, again.draft)
    stage(office, application, "withdrawn", text="انصراف")
    with pytest.raises(Invalid):
        office.run(change_application, application, file.draft)


def test_what_is_wrong_is_said_by_field(office: Services) -> None:
    def wrong(**more: object) -> set[str]:
        with pytest.raises(Invalid) as refusal:
            cast("Callable[..., str]", apply)(office, **more)
        return {problem.field for problem in refusal.value.problems}

    assert wrong(permit_type="", field_code="") == {"permit_type", "field_code"}
    assert wrong(field_code="XX-99") == {"field_code"}
    assert wrong(permit_type="supporter_legal") == {"legal_id", "legal_name"}
    bad = LegalPersonDraft("10380284791", "تعاونی")
    assert wrong(permit_type="supporter_legal", legal=bad) == {"legal_id"}
    assert wrong(permit_type="covered", supporter_permit="29014700011863") == {"supporter_permit"}
    assert wrong(capital_rial=-1, expected_jobs=10_001) == {"capital_rial", "expected_jobs"}
    assert wrong(registered_on=TODAY + dt.timedelta(1), tracking_no="1" * 61) == {
        "registered_on",
        "tracking_no",
    }
    gone = person(office)
    office.ask(people.retire_person, gone, "فوت")
    assert wrong(person_id=gone) == {"person_id"}
    with pytest.raises(NotFound):
        office.run(change_application, "nothing", ApplicationDraft())


def test_a_legal_supporter_is_kept_once(office: Services) -> None:
    legal = LegalPersonDraft("10380284790", "تعاونی زعفران بیرجند")
    first = apply(office, permit_type="supporter_legal", legal=legal)
    second = apply(office, permit_type="supporter_legal", legal=legal, field_code="AG-04")
    items = [office.ask(application_file, each).item for each in (first, second)]
    assert {(item.legal_id, item.legal_name) for item in items} == {("10380284790", "تعاونی زعفران بیرجند")}


def test_the_notice_can_be_read(office: Services) -> None:
    text = text_of(office.ask(preview_paper, NOTICE, apply(office)).pdf)
    assert text.strip()
