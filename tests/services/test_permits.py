"""Issuing, finding, printing and checking permits in a real office."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from homejobs_desktop.domain.entities import APPLICATION, PERMIT
from homejobs_desktop.domain.numbers import check_mod_97_10, show_permit_number
from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.people import PersonDraft, SkillDraft
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRequest, PermitRow, PermitType
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Unreadable
from homejobs_desktop.persistence import store
from homejobs_desktop.services import people, permit_moves, permits, printing
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.printing import Answer
from homejobs_desktop.services.runner import Services
from tests.support.office import FixedClock, make_office, reopen

ZAHRA = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    father_name="غلامرضا",
    birth_date=dt.date(1986, 5, 5),
    gender="female",
    mobile="09151612345",
    county="2901",
    address="بیرجند، خیابان معلم، کوچهٔ ۱۲",
    postal_code="9717612345",
)
YOUNG = dataclasses.replace(
    ZAHRA, national_code="0651234565", first_name="مریم", birth_date=dt.date(2007, 5, 5), mobile="09151612346"
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def request_for(office: Services, draft: PersonDraft = ZAHRA, **more: object) -> PermitRequest:
    known = office.ask(people.find_by_code, draft.national_code)
    person_id = known.id if known else office.ask(people.save_person, None, draft)
    plain = PermitRequest(person_id, PermitType.INDEPENDENT, "IN-01", agency_letter_no="140/2/1183")
    return cast("Callable[..., PermitRequest]", dataclasses.replace)(plain, **more)


def issue(office: Services, draft: PersonDraft = ZAHRA, **more: object) -> PermitRow:
    return office.ask(permits.issue_permit, request_for(office, draft, **more))


def test_an_issued_permit_has_number_dates_and_application(office: Services) -> None:
    outcome = office.run(permits.issue_permit, request_for(office, agency_letter_date=dt.date(2026, 11, 1)))
    row = outcome.value
    assert outcome.touched == {"application", "application_step", "permit"}
    assert (row.state, row.holder_name, row.field_code, row.agency) == (
        "issued",
        "زهرا امیرآبادی‌زاده",
        "IN-01",
        "SAMT",
    )
    assert (row.issued_on, row.expires_on) == (dt.date(2026, 11, 22), dt.date(2027, 11, 22))
    assert row.number.startswith("2901")
    assert check_mod_97_10(row.number)
    assert office.ask(permits.permits_of, row.person_id) == (row,)
    application = office.ask(permits.applications_of, row.person_id)[0]
    assert (application.id, application.state) == (row.application_id, "permit_issued")
    assert (application.agency_letter_no, application.agency_letter_date) == (
        "140/2/1183",
        dt.date(2026, 11, 1),
    )
    assert application.registered_on == dt.date(2026, 11, 22)


def test_numbers_count_on_and_never_repeat(office: Services) -> None:
    first, second = issue(office), issue(office, field_code="HC-01")
    assert int(second.number[6:12]) == int(first.number[6:12]) + 1
    assert first.number[:6] == second.number[:6]


@writing(Permission.ISSUE_PERMITS)
def start_the_series_anew(ctx: Context) -> None:
    ctx.session.connection.exec_driver_sql("UPDATE chain SET series_counter = 0")


def test_a_number_in_use_is_passed_over(office: Services) -> None:
    first = issue(office)
    office.run(start_the_series_anew)
    assert issue(office, field_code="HC-01").number[6:12] == "000002"
    assert first.number[6:12] == "000001"


@writing(Permission.ISSUE_PERMITS)
def open_papers(ctx: Context, person_id: str) -> tuple[str, str]:
    application = store.create(ctx.session, APPLICATION, {"person_id": person_id, "state": "registered"})
    papers = {"application_id": application, "person_id": person_id, "state": "draft"}
    return application, store.create(ctx.session, PERMIT, papers)


def test_papers_that_are_not_finished(office: Services) -> None:
    _application, permit = office.ask(open_papers, request_for(office).person_id)
    with pytest.raises(Invalid):
        office.run(printing.permit_sheet, permit)
    with pytest.raises(Invalid) as refusal:
        printing.facts_of(office.ask(permits.get_permit, permit), None)
    assert refusal.value.text == printing.NO_DATE


def test_an_approval_may_come_without_its_letter(office: Services) -> None:
    row = issue(office, agency_letter_no="")
    application = office.ask(permits.applications_of, row.person_id)[0]
    assert (application.state, application.agency_letter_no) == ("permit_issued", "")


def test_a_retired_person_gets_no_permit(office: Services) -> None:
    request = request_for(office)
    office.run(people.retire_person, request.person_id, "تکراری")
    with pytest.raises(Invalid) as refusal:
        office.run(permits.issue_permit, request)
    assert refusal.value.problems[0].field == "person_id"


def test_the_store_is_whole_afterwards(office: Services) -> None:
    issue(office)
    report = office.ask(check_store)
    assert report.whole
    assert (report.records["permit"], report.records["application"]) == (1, 1)


def test_the_field_and_the_agency_are_found_by_name(office: Services) -> None:
    row = issue(office, field_code="قالي بافي", agency="صمت")
    assert (row.field_code, row.agency) == ("HC-01", "SAMT")


def test_a_refused_request_changes_nothing(office: Services) -> None:
    for wrong, field in (
        ({"field_code": "ZZ-99"}, "field_code"),
        ({"permit_type": PermitType.SUPPORTER_NATURAL, "draft": YOUNG}, "person_id"),
        ({"permit_type": PermitType.SUPPORTER_LEGAL}, "legal_id"),
        (
            {
                "permit_type": PermitType.SUPPORTER_LEGAL,
                "legal": LegalPersonDraft("10380284792", "شرکت نمونه"),
            },
            "legal_id",
        ),
        ({"permit_type": PermitType.COVERED}, "supporter_permit"),
        ({"permit_type": PermitType.COVERED, "supporter_permit": "29014700011863"}, "supporter_permit"),
        ({"issued_on": dt.date(2026, 12, 1)}, "issued_on"),
        ({"expires_on": dt.date(2026, 11, 22)}, "expires_on"),
    ):
        parts: dict[str, object] = dict(wrong)
        draft = parts.pop("draft", ZAHRA)
        assert isinstance(draft, PersonDraft)
        with pytest.raises(Invalid) as refusal:
            issue(office, draft, **parts)
        assert refusal.value.problems[0].field == field
    assert office.ask(permits.search_permits, "").rows == ()
    assert "application" not in {name for name, count in office.ask(check_store).records.items() if count}


def test_a_second_permit_in_force_for_the_same_field_is_refused(office: Services, clock: FixedClock) -> None:
    row = issue(office)
    with pytest.raises(Invalid) as refusal:
        issue(office)
    assert refusal.value.params == {"number": show_permit_number(row.number)}
    clock.forward(days=400)
    assert issue(office).number != row.number


def test_a_legal_supporter_is_made_once_and_found_again(office: Services) -> None:
    legal = LegalPersonDraft("۱۰۳۸۰۲۸۴۷۹۰", "شرکت تعاونی بانوان بیرجند")
    first = issue(office, permit_type=PermitType.SUPPORTER_LEGAL, legal=legal)
    again = dataclasses.replace(legal, registration_no="123")
    second = issue(office, permit_type=PermitType.SUPPORTER_LEGAL, legal=again, field_code="HC-01")
    assert first.legal_name == second.legal_name == "شرکت تعاونی بانوان بیرجند"
    assert office.ask(check_store).records["legal_person"] == 1


def test_a_covered_worker_needs_a_supporter_in_force(office: Services, clock: FixedClock) -> None:
    supporter = issue(office, permit_type=PermitType.SUPPORTER_NATURAL)
    grouped = show_permit_number(supporter.number)
    covered = issue(office, YOUNG, permit_type=PermitType.COVERED, supporter_permit=grouped)
    assert covered.supporter_permit_id == supporter.id
    with pytest.raises(Invalid):
        issue(office, permit_type=PermitType.COVERED, supporter_permit=grouped)
    with pytest.raises(Invalid):
        issue(
            office, YOUNG, permit_type=PermitType.COVERED, supporter_permit=covered.number, field_code="HC-01"
        )
    office.run(permit_moves.move_permit, supporter.id, "cancelled", "به درخواست دارنده")
    with pytest.raises(Invalid):
        issue(office, YOUNG, permit_type=PermitType.COVERED, supporter_permit=grouped, field_code="HC-01")


def test_a_consideration_warns_and_gives_the_dates(office: Services) -> None:
    seen = office.ask(permits.consider_permit, request_for(office, field_code="AN-01", agency_letter_no=""))
    assert (seen.issued_on, seen.expires_on) == (dt.date(2026, 11, 22), dt.date(2027, 11, 22))
    assert all(problem.soft for problem in seen.problems)
    assert [problem.field for problem in seen.problems] == ["field_code", "agency_letter_no", "field_code"]
    assert "دامپزشکی" in seen.problems[2].sentence()
    person = office.ask(people.find_by_code, ZAHRA.national_code)
    assert person is not None
    office.run(people.save_skill, None, SkillDraft(person.id, "AN-01", 6, "فنی و حرفه‌ای", "12"))
    seen = office.ask(permits.consider_permit, request_for(office, field_code="AN-01"))
    assert [problem.field for problem in seen.problems] == ["field_code"]


def test_only_counties_issue(tmp_path: Path) -> None:
    province = make_office(tmp_path, kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    with pytest.raises(NotAllowed):
        issue(province)


def test_permits_are_found_by_number_code_and_name(office: Services) -> None:
    old, new = issue(office), issue(office, YOUNG, field_code="HC-01")

    def found(text: str) -> tuple[str, ...]:
        return tuple(row.id for row in office.ask(permits.search_permits, text).rows)

    assert found("") == (new.id, old.id)
    assert found(show_permit_number(old.number)) == (old.id,)
    assert found(old.number[:8]) == (new.id, old.id)
    assert found("0641234562") == (old.id,)
    assert found("مریم") == (new.id,)
    assert found("نیست") == ()
    assert office.ask(permits.find_permit, show_permit_number(new.number)) == new
    with pytest.raises(Invalid):
        office.ask(permits.find_permit, "29014700011800")


def test_pages_of_permits_follow_each_other(office: Services) -> None:
    rows = [issue(office, field_code=code) for code in ("IN-01", "HC-01", "HC-02")]
    first = office.ask(permits.search_permits, "", limit=2)
    second = office.ask(permits.search_permits, "", after=first.next, limit=2)
    assert [row.id for row in (*first.rows, *second.rows)] == [row.id for row in reversed(rows)]
    assert second.next is None


def test_a_national_number_stands_on_one_permit(office: Services) -> None:
    one, two = issue(office), issue(office, field_code="HC-01")
    assert office.ask(permits.set_national_number, one.id, "۱۴۰۰۲۹")
    assert not office.ask(permits.set_national_number, one.id, "140029")
    assert office.ask(permits.get_permit, one.id).national_number == "140029"
    with pytest.raises(Invalid):
        office.run(permits.set_national_number, two.id, "140029")
    with pytest.raises(Invalid):
        issue(office, field_code="HC-02", national_number="140029")


def test_states_move_by_the_table_with_a_reason(office: Services) -> None:
    row = issue(office)
    with pytest.raises(Invalid):
        office.run(permit_moves.move_permit, row.id, "cancelled", " ")
    with pytest.raises(NotAllowed):
        office.run(permit_moves.move_permit, row.id, "revoked", "گزارش بازدید")
    moved = office.ask(permit_moves.move_permit, row.id, "cancelled", "انصراف")
    assert moved.state == "cancelled"
    assert "انصراف" in office.ask(people.get_person, row.person_id).notes[0].text
    with pytest.raises(NotFound):
        office.run(permits.get_permit, "nothing")


def test_each_print_is_counted_and_said_on_the_sheet(office: Services, tmp_path: Path) -> None:
    row = issue(office)
    first, second = (office.ask(printing.permit_sheet, row.id) for _ in range(2))
    assert (first.copy_no, second.copy_no, first.number) == (1, 2, row.number)
    assert first.pdf != second.pdf
    office.close()
    again = reopen(tmp_path / "office")
    assert again.ask(printing.permit_sheet, row.id).copy_no == 3
    both = again.ask(printing.permit_sheets, (row.id, row.id))
    assert [sheet.copy_no for sheet in both] == [4, 5]


def test_a_preview_counts_no_copy_and_proves_nothing(office: Services) -> None:
    row = issue(office)
    pdf = office.ask(printing.preview_sheet, row.id)
    with pytest.raises(Unreadable):
        office.ask(printing.verify_document, pdf)
    assert office.ask(printing.permit_sheet, row.id).copy_no == 1
    with pytest.raises(NotFound):
        office.ask(printing.preview_sheet, "nothing")


def test_who_may_not_print_prints_nothing(office: Services) -> None:
    row = issue(office)
    nobody = office.as_actor(Actor("-", "", Role.NOBODY))
    with pytest.raises(NotAllowed):
        nobody.run(printing.permit_sheet, row.id)


@pytest.mark.parametrize("picture", [False, True])
def test_a_printed_sheet_is_known_again(office: Services, picture: bool) -> None:
    row = issue(office)
    pdf = office.ask(printing.permit_sheet, row.id).pdf
    source = printing.page_images(pdf, 150)[0] if picture else pdf
    verdict = office.ask(printing.verify_document, source)
    assert (verdict.answer, verdict.standing, verdict.warnings) == (Answer.GENUINE, "issued", ())
    assert verdict.permit == row
    assert verdict.facts is not None
    assert (verdict.facts.number, verdict.facts.code_tail, verdict.facts.birth_year) == (
        row.number,
        "4562",
        1365,
    )


def test_another_office_cannot_prove_an_unintroduced_sheet(office: Services, tmp_path: Path) -> None:
    row = issue(office)
    pdf = office.ask(printing.permit_sheet, row.id).pdf
    other = make_office(tmp_path / "other", site="29-02", name="درمیان")
    verdict = other.ask(printing.verify_document, pdf)
    assert (verdict.answer, verdict.site, verdict.permit) == (Answer.UNKNOWN, "29-01", None)
    assert "introduced" in verdict.sentence


def test_a_verdict_warns_of_what_the_record_says(office: Services, clock: FixedClock) -> None:
    row = issue(office)
    pdf = office.ask(printing.permit_sheet, row.id).pdf
    office.run(permit_moves.move_permit, row.id, "cancelled", "انصراف")
    assert len(office.ask(printing.verify_document, pdf).warnings) == 1
    clock.forward(days=500)
    verdict = office.ask(printing.verify_document, pdf)
    assert (verdict.answer, verdict.standing, len(verdict.warnings)) == (Answer.GENUINE, "cancelled", 2)


def test_no_sheet_is_printed_of_a_permit_that_is_given_back(office: Services) -> None:
    row = issue(office)
    office.run(permit_moves.move_permit, row.id, "cancelled", "انصراف")
    with pytest.raises(Invalid) as refusal:
        office.ask(printing.permit_sheet, row.id)
    assert "Given back" in refusal.value.sentence()


def test_texts_that_are_no_sheets(office: Services) -> None:
    row = issue(office)
    bare = office.ask(printing.verify_document, show_permit_number(row.number))
    assert (bare.answer, bare.permit, bare.facts) == (Answer.UNKNOWN, row, None)
    assert office.ask(printing.verify_document, "سلام").answer is Answer.UNKNOWN
    pdf = office.ask(printing.permit_sheet, row.id).pdf
    from homejobs_desktop.documents.reading import qr_texts

    text = qr_texts(pdf)[0]
    changed = text[:40] + ("A" if text[40] != "A" else "B") + text[41:]
    assert office.ask(printing.verify_document, changed).answer in {Answer.FORGED, Answer.UNKNOWN}
    with pytest.raises(Unreadable):
        office.ask(printing.verify_document, b"no picture")
