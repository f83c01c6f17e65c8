"""Papers in a real office: what a record can have, numbers, copies, the story, many in one file."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.letters import LetterFilter, LetterRow
from homejobs_desktop.domain.papers import APPLICATION, COVERAGE, PERMIT
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.foundation.errors import Cancelled, Invalid, NotAllowed, NotFound
from homejobs_desktop.services.applications import application_file, waive_condition
from homejobs_desktop.services.letters import search_letters, set_numbering
from homejobs_desktop.services.papers import PrintedPapers, papers_of, preview_paper, print_papers
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.stages import move_stages
from tests.support.applying import MARYAM, apply, bring, complete, stage
from tests.support.covering import cover, supporter
from tests.support.office import FixedClock, make_office
from tests.support.pdf import text_of
from tests.support.permitting import issue

EVERY = LetterFilter()
MISSING = "missing_notice"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def sql(office: Services, statement: str) -> list[tuple[object, ...]]:
    with office.machine.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def printed(office: Services, code: str, *records: str) -> PrintedPapers:
    return office.ask(print_papers, code, records)


def register(office: Services) -> list[LetterRow]:
    return list(reversed(office.ask(search_letters, EVERY).rows))


def offered(office: Services, about: str, record: str) -> dict[str, bool]:
    return {each.kind.code: each.why is None for each in office.ask(papers_of, about, record)}


def test_what_an_application_can_have_follows_its_stage(office: Services) -> None:
    application = apply(office, field_code="IN-06")
    assert offered(office, APPLICATION, application) == {
        "application_receipt": True,
        "missing_notice": True,
        "agency_referral": False,
        "health_referral": False,
    }
    stage(office, application, "docs_check")
    stage(office, application, "agency_review", letter_no="77")
    assert offered(office, APPLICATION, application)["agency_referral"]
    stage(office, application, "starred_review")
    assert offered(office, APPLICATION, application)["health_referral"]
    plain = apply(office, who=MARYAM)
    refusals = {each.kind.code: each.why for each in office.ask(papers_of, APPLICATION, plain)}
    assert "starred" in str(refusals["health_referral"])


def test_a_letter_gets_its_number_when_it_is_printed_and_keeps_it(
    office: Services, clock: FixedClock
) -> None:
    application = apply(office)
    stage(office, application, "docs_check")
    stage(office, application, "needs_fix")
    before = office.ask(preview_paper, MISSING, application)
    assert (before.letter_no, before.copies, register(office)) == ("", 0, [])
    first = printed(office, MISSING, application)
    clock.forward(days=3)
    again = printed(office, MISSING, application)
    assert [(each.letter_no, each.copy_no) for each in (*first.papers, *again.papers)] == [
        ("1/1405", 1),
        ("1/1405", 2),
    ]
    assert first.papers[0].letter_date == again.papers[0].letter_date == dt.date(2026, 11, 22)
    (row,) = register(office)
    assert (row.direction, row.paper, row.record_id, row.application_id) == (
        "out",
        MISSING,
        application,
        application,
    )
    assert "۱/۱۴۰۵" in text_of(first.pdf)
    assert office.ask(preview_paper, MISSING, application).letter_no == "1/1405"
    office.ask(waive_condition, application, "skill", "اصل رؤیت شد")
    other = printed(office, MISSING, application)
    assert other.papers[0].letter_no == "2/1405"  # it asks for something else now: another letter


def test_what_was_printed_stands_in_the_story_and_the_journal(office: Services) -> None:
    application = apply(office)
    printed(office, "application_receipt", application)
    printed(office, MISSING, application)
    steps = office.ask(application_file, application).steps[-2:]
    assert [(each.act, each.paper, each.letter_no) for each in steps] == [
        ("paper", "application_receipt", ""),
        ("paper", MISSING, "1/1405"),
    ]
    assert "تصویر شناسنامه" in steps[1].text
    audits = sql(office, "SELECT count(*) FROM op WHERE type = 'audit.print'")
    assert audits == [(2,)]
    copies = sql(office, "SELECT document, copy_no FROM print_log ORDER BY nr")
    assert copies == [("application_receipt", 1), (MISSING, 1)]


def test_a_number_named_with_the_stage_is_the_notices(office: Services) -> None:
    application = apply(office)
    stage(office, application, "docs_check")
    stage(office, application, "needs_fix", letter_no="۴۰/۱۴۰۵")
    assert [row.number for row in register(office)] == ["40/1405"]
    assert printed(office, MISSING, application).papers[0].letter_no == "40/1405"
    assert len(register(office)) == 1


def test_the_referral_carries_the_number_of_its_stage_and_what_is_enclosed(office: Services) -> None:
    application = apply(office)
    bring(office, "national_card", "birth_certificate")
    with pytest.raises(Invalid):
        printed(office, "agency_referral", application)
    stage(office, application, "docs_check")
    stage(office, application, "agency_review")
    paper = printed(office, "agency_referral", application)
    (row,) = register(office)
    assert (paper.papers[0].letter_no, row.number) == ("1/1405", "1/1405")
    assert row.enclosure.startswith("2 ")
    text = text_of(paper.pdf)
    assert "صنعت، معدن و تجارت" in text
    assert "کارت ملی" in text
    assert "شناسنامه" in text


def test_the_office_chooses_how_letters_are_numbered(office: Services) -> None:
    application = apply(office)
    office.ask(set_numbering, "{indicator}/ص/{yy}")
    assert printed(office, MISSING, application).papers[0].letter_no == "1/ص/05"
    for wrong in ("{year}", "{indicator}{year}", "{number}/{indicator}", "{indicator}/{indicator}", "", "{"):
        with pytest.raises(Invalid):
            office.run(set_numbering, wrong)


def test_many_papers_come_in_one_file_and_who_cannot_have_one_is_told(office: Services) -> None:
    lacking = [apply(office), apply(office, who=MARYAM)]
    done = apply(office, field_code="IN-02")
    complete(office, field="IN-02")
    made = printed(office, MISSING, *lacking, done, "nobody")
    assert (len(made.papers), made.pages) == (2, 2)
    assert [each.record_id for each in made.left] == [done, "nobody"]
    assert [each.letter_no for each in made.papers] == ["1/1405", "2/1405"]
    told: list[tuple[int, int]] = []
    office.ask(print_papers, MISSING, lacking, "A5", lambda at, of: told.append((at, of)))
    assert told == [(0, 2), (1, 2)]


def test_a_stopped_batch_leaves_nothing(office: Services) -> None:
    lacking = [apply(office), apply(office, who=MARYAM)]

    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.run(print_papers, MISSING, lacking, "", stop)
    assert register(office) == []
    assert sql(office, "SELECT count(*) FROM print_log") == [(0,)]
    assert printed(office, MISSING, *lacking).papers[0].copy_no == 1


def test_what_nobody_may_print(office: Services) -> None:
    application = apply(office)
    for wrong in ((), ("nobody",)):
        with pytest.raises((Invalid, NotFound)):
            printed(office, MISSING, *wrong)
    with pytest.raises(NotFound):
        printed(office, "no_paper", application)
    with pytest.raises(Invalid):
        office.run(print_papers, MISSING, (application,), "A3")
    with pytest.raises(Invalid):
        printed(office, "revocation_letter", issue(office, 7).id)
    assert register(office) == []


def test_permit_papers(office: Services, clock: FixedClock) -> None:
    rows: list[PermitRow] = [issue(office, number) for number in (1, 2)]
    ids = [row.id for row in rows]
    assert offered(office, PERMIT, ids[0]) == {
        "permit_sheet": True,
        "covered_list": False,
        "revocation_letter": False,
        "renewal_notice": True,
    }
    sheets = printed(office, "permit_sheet", *ids)
    assert (sheets.pages, [each.copy_no for each in sheets.papers]) == (2, [1, 1])
    notices = printed(office, "renewal_notice", *ids)
    assert [each.letter_no for each in notices.papers] == ["1/1405", "2/1405"]
    clock.forward(days=400)
    (late,) = printed(office, "renewal_notice", ids[0]).papers
    assert late.letter_no == "1/1406"  # it says that the time is over: another letter


def test_a_clerk_prints_only_what_the_own_office_handles(office: Services, tmp_path: Path) -> None:
    other = make_office(tmp_path / "other", site="29-02", name="قاین")
    with pytest.raises((NotAllowed, NotFound)):
        printed(other, MISSING, apply(office))


def test_one_letter_for_a_selection_stands_on_every_referral(office: Services) -> None:
    both = (apply(office), apply(office, who=MARYAM))
    office.ask(move_stages, both, StageDraft("docs_check"))
    office.ask(move_stages, both, StageDraft("agency_review"))
    made = printed(office, "agency_referral", *both)
    assert [each.letter_no for each in made.papers] == ["1/1405", "1/1405"]
    assert len(register(office)) == 1


def test_papers_of_coverage(office: Services) -> None:
    holder = supporter(office, 1)
    contracts = [cover(office, number, holder) for number in (2, 3)]
    assert offered(office, PERMIT, holder.id)["covered_list"]
    listed = printed(office, "covered_list", holder.id)
    text = text_of(listed.pdf)
    assert all(row.covered.name.split()[-1] in text for row in contracts)
    assert listed.papers[0].letter_no == "1/1405"
    assert printed(office, "covered_list", holder.id).papers[0].letter_no == "1/1405"
    cover(office, 4, holder)
    assert printed(office, "covered_list", holder.id).papers[0].letter_no == "2/1405"
    assert offered(office, COVERAGE, contracts[0].id) == {"coverage_contract": True}
    paper = printed(office, "coverage_contract", *(row.id for row in contracts))
    assert (paper.pages, [each.letter_no for each in paper.papers]) == (2, ["", ""])
    assert "دوخت روسری" in text_of(paper.pdf)


def test_the_register_tells_whom_a_letter_is_about_and_keeps_no_name(office: Services) -> None:
    application = apply(office)
    printed(office, MISSING, application)
    permit = issue(office, 4)
    printed(office, "renewal_notice", permit.id)
    assert [row.party for row in register(office)] == ["زهرا امیرآبادی‌زاده", permit.holder_name]
    assert sql(office, "SELECT DISTINCT coalesce(party, '') FROM letter") == [("",)]
    for text, found in (
        (permit.national_code, [permit.id]),
        ("امیرآبادی", [application]),
        ("2", [permit.id]),
    ):
        rows = office.ask(search_letters, LetterFilter(text)).rows
        assert [row.record_id for row in rows] == found
