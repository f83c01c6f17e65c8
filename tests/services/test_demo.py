"""The invented office: the same for the same seed, right by every rule, quick to fill."""

import datetime as dt
import io
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from homejobs_desktop.domain.answer_checks import check_answers
from homejobs_desktop.domain.identity import national_code
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft, check_person, tidy_person
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.services.attachments import attachments_of, show_attachment
from homejobs_desktop.services.context import silent
from homejobs_desktop.services.demo import fill_demo
from homejobs_desktop.services.exchange import exchange_status
from homejobs_desktop.services.people import get_person, search_people
from homejobs_desktop.services.permits import applications_of, search_permits
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import get_survey, recent_surveys
from tests.support.office import make_office

TODAY = dt.date(2026, 11, 22)
CODED = {
    "gender": "genders",
    "marital_status": "marital_statuses",
    "education_level": "education_levels",
    "military_status": "military_statuses",
    "insurance_status": "insurance_statuses",
    "employment_status": "employment_statuses",
    "household_head_reason": "household_head_reasons",
    "residence": "residence_kinds",
    "ownership": "ownership_kinds",
    "nationality": "nationalities",
    "county": "counties",
    "district": "districts",
    "city": "cities",
    "wanted_field": "fields",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Services:
    services = make_office(tmp_path_factory.mktemp("demo"))
    assert services.ask(fill_demo, 400, 7, silent) == 400
    return services


@pytest.fixture(scope="module")
def drafts(office: Services) -> list[PersonDraft]:
    rows = office.ask(search_people, "", limit=1000).rows
    return [office.ask(get_person, row.id).draft for row in rows]


def test_every_person_passes_the_rules_of_people(drafts: list[PersonDraft]) -> None:
    assert len(drafts) == 400
    for draft in drafts:
        assert tidy_person(draft) == draft
        assert [problem.sentence() for problem in check_person(draft, TODAY) if not problem.soft] == []
    codes = [draft.national_code for draft in drafts]
    assert len(set(codes)) == len(codes)
    assert [national_code(code) for code in codes] == codes


def test_every_code_is_in_its_list(office: Services, drafts: list[PersonDraft]) -> None:
    book = office.ask(reference_book)
    unknown = [
        (name, value)
        for draft in drafts
        for name, list_name in CODED.items()
        if (value := getattr(draft, name)) and not _valid(book, list_name, value)
    ]
    assert unknown == []
    assert {draft.county for draft in drafts} == {"2901"}
    assert {draft.city for draft in drafts} == {"2901041355", ""}


def _valid(book: ReferenceBook, list_name: str, code: str) -> bool:
    item = book.get(list_name, code)
    return item is not None and item.valid_on(TODAY)


def test_names_are_spread_as_in_life(drafts: list[PersonDraft]) -> None:
    surnames = Counter(draft.last_name for draft in drafts).most_common()
    assert len(surnames) > 60
    assert surnames[0][1] >= 3 * surnames[len(surnames) // 2][1]
    women = [draft for draft in drafts if draft.gender == "female"]
    assert 0.6 < len(women) / len(drafts) < 0.85
    assert all(draft.military_status == "not_applicable" for draft in women)


def test_assessments_are_complete_and_of_every_band(office: Services) -> None:
    lines = office.ask(recent_surveys, limit=1000).rows
    assert len(lines) == 120
    assert {line.row.band for line in lines} == {"driver", "ready", "training", "unfit"}
    for line in lines[:30]:
        file = office.ask(get_survey, line.row.id)
        assert file.definition is not None
        assert check_answers(file.definition, file.answers, file.row.surveyed_on) == ()


def test_permits_are_of_every_type_and_numbered_in_the_order_of_their_days(office: Services) -> None:
    rows = office.ask(search_permits, "", limit=1000).rows
    assert len(rows) == 48
    assert {"independent", "supporter_natural", "covered"} <= {row.permit_type for row in rows}
    numbered = sorted(rows, key=lambda row: row.number[:12])
    assert [row.issued_on for row in numbered] == sorted(row.issued_on for row in rows if row.issued_on)
    assert {row.standing(TODAY) for row in rows} >= {"issued", "expired"}


def test_some_people_have_documents_that_can_be_looked_at(office: Services) -> None:
    rows = office.ask(search_people, "", limit=1000).rows
    found = {row.id: office.ask(attachments_of, row.id) for row in rows}
    documents = [each for each in found.values() if each]
    assert 20 <= len(documents) <= 24
    assert {row.kind for each in documents for row in each} >= {"national_card", "skill_certificate"}
    sample = documents[0][0]
    assert 3_000 < sample.size < 60_000
    (picture,) = office.ask(show_attachment, sample.id)
    with Image.open(io.BytesIO(picture)) as shown:
        assert shown.size == (760, 480)
        assert len(shown.convert("RGB").getcolors(500_000) or ()) > 20
    assert office.ask(exchange_status).files_to_send == sum(map(len, documents))


def test_some_applications_still_wait(office: Services) -> None:
    people = office.ask(search_people, "", limit=1000).rows
    states = Counter(row.state for one in people for row in office.ask(applications_of, one.id))
    assert states["permit_issued"] == 48
    assert states.total() == 48 + 16


def test_the_same_seed_invents_the_same_people(tmp_path: Path, drafts: list[PersonDraft]) -> None:
    def some(folder: str, seed: int) -> list[PersonDraft]:
        services = make_office(tmp_path / folder)
        services.run(fill_demo, 400, seed, silent)
        return [
            services.ask(get_person, row.id).draft for row in services.ask(search_people, "", limit=1000).rows
        ]

    assert some("same", 7) == drafts
    assert some("other", 8) != drafts


def test_filling_twice_adds_to_what_is_there(tmp_path: Path) -> None:
    services = make_office(tmp_path)
    assert services.ask(fill_demo, 20, 1, silent) == 20
    assert services.ask(fill_demo, 20, 1, silent) == 0
    assert services.ask(fill_demo, 20, 2, silent) == 20
    assert len(services.ask(search_people, "", limit=100).rows) == 40


def test_a_province_has_people_but_issues_nothing(tmp_path: Path) -> None:
    services = make_office(tmp_path, kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    assert services.ask(fill_demo, 50, 7, silent) == 50
    assert services.ask(search_permits, "", limit=10).rows == ()


@pytest.mark.parametrize("seed", range(5))
def test_every_seed_fills_an_office(tmp_path: Path, seed: int) -> None:
    services = make_office(tmp_path, site="29-11", name="طبس")
    assert services.ask(fill_demo, 150, seed, silent) == 150
    assert len(services.ask(search_permits, "", limit=100).rows) == 18


@pytest.mark.parametrize("count", [0, 1, 5])
def test_small_offices_are_possible(tmp_path: Path, count: int) -> None:
    assert make_office(tmp_path).ask(fill_demo, count, 7, silent) == count


def test_a_stopped_filling_leaves_nothing(tmp_path: Path) -> None:
    services = make_office(tmp_path)

    def stop(done: int, total: int) -> None:
        assert done <= total
        if done > 260:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.run(fill_demo, 300, 7, stop)
    assert services.ask(search_people, "", limit=10).rows == ()
