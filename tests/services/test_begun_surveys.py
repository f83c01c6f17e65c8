"""Half-asked questionnaires: listed with how far they are, taken over, put away with a reason, erased."""

from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence import kept_drafts
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.begun_surveys import PUT_AWAY, begun_surveys, put_away, take_over
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.desk_watch import desk_watch
from homejobs_desktop.services.drafts import drop_draft, find_draft, keep_draft
from homejobs_desktop.services.erased import erase_here
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_drafts import draft_key, paper_key, place_of, surveys_begun
from tests.support.office import FixedClock, make_office

CLERK = Actor("clerk", "کارشناس", Role.CLERK)
ASKED = {"#version": "1405.1", "consent": "true", "employment": '"seasonal"'}
WAITING = {"first": "1 1\n2 3\n3 1", "#second": "1", "#begun": "2026-11-10T06:00:00+00:00"}


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def maryam(office: Services) -> str:
    draft = PersonDraft(national_code="0641234562", first_name="مریم", last_name="رضایی")
    return office.ask(save_person, None, draft)


@pytest.fixture
def clerk(office: Services) -> Services:
    office.ask(add_user, CLERK, "another long password")
    return office.as_actor(CLERK)


@reading(Permission.CHECK)
def _put_away_told(ctx: Context) -> list[dict[str, object]]:
    rows = ctx.session.rows(select(op.c.body).where(op.c.type == f"audit.{PUT_AWAY}"))
    return [msgspec.json.decode(as_bytes(row[0]), type=dict[str, object]) for row in rows]


@reading(Permission.CHECK)
def _all_kept(ctx: Context) -> list[tuple[str, str, str]]:
    return kept_drafts.every(ctx.session)


@writing(Permission.EDIT_PEOPLE)
def _erase(ctx: Context, person_id: str) -> None:
    erase_here(ctx.session, [person_id])


def test_each_is_listed_with_its_person_who_began_it_and_how_far_it_is(
    office: Services, clerk: Services, maryam: str, clock: FixedClock
) -> None:
    clerk.ask(keep_draft, paper_key("potential", "1405.1", maryam), WAITING)
    clock.forward(days=1)
    office.ask(keep_draft, draft_key("potential", maryam), ASKED)
    office.ask(keep_draft, "people/new", {"first_name": "دیگری"})
    screen, paper = office.ask(begun_surveys).rows
    assert (screen.person_name, screen.national_code, screen.own) == ("مریم رضایی", "0641234562", True)
    assert (screen.done, screen.version, screen.paper, screen.codes) == (2, "1405.1", False, False)
    assert screen.whole > 20
    assert (paper.by, paper.own, paper.codes, paper.second, paper.done) == ("کارشناس", False, True, True, 3)
    assert (paper.begun_on.isoformat(), paper.kept_on.isoformat()) == ("2026-11-10", "2026-11-22")
    assert [row.username for row in office.ask(begun_surveys, "كارشناس").rows] == ["clerk"]
    assert len(office.ask(begun_surveys, "0641234562").rows) == 2
    assert office.ask(begun_surveys, "مریم زهرا").rows == ()
    assert office.ask(surveys_begun, maryam) == ("potential",)


def test_the_desk_tells_what_waits_for_this_user(office: Services, clerk: Services, maryam: str) -> None:
    assert not [due for due in office.ask(desk_watch).due if due.record == "begun"]
    clerk.ask(keep_draft, draft_key("potential", maryam), ASKED)
    assert not [due for due in office.ask(desk_watch).due if due.record == "begun"], "another's own"
    clerk.ask(keep_draft, paper_key("potential", "1405.1", maryam), WAITING)
    (due,) = [due for due in office.ask(desk_watch).due if due.record == "begun"]
    assert (due.screen, due.about.params if not isinstance(due.about, str) else {}) == (
        "surveys", {"count": 1},
    )  # fmt: skip
    assert due.time.params == {"count": 12}
    (due,) = [due for due in clerk.ask(desk_watch).due if due.record == "begun"]
    assert not isinstance(due.about, str)
    assert due.about.params == {"count": 2}


def test_one_is_taken_over_and_never_over_ones_own(office: Services, clerk: Services, maryam: str) -> None:
    form = draft_key("potential", maryam)
    clerk.ask(keep_draft, form, ASKED)
    office.ask(keep_draft, form, {"#version": "1405.1", "consent": "true"})
    with pytest.raises(Invalid):
        office.ask(take_over, "clerk", form)
    office.ask(drop_draft, form)
    office.ask(take_over, "clerk", form)
    own = office.ask(find_draft, form)
    assert own is not None
    assert own.typed == ASKED
    assert clerk.ask(find_draft, form) is None
    with pytest.raises(NotFound):
        office.ask(take_over, "clerk", form)


def test_putting_away_takes_a_reason_and_leaves_a_trace_without_the_answers(
    office: Services, clerk: Services, maryam: str
) -> None:
    form = draft_key("potential", maryam)
    office.ask(keep_draft, form, ASKED)
    with pytest.raises(Invalid):
        office.ask(put_away, "admin", form, "  ")
    with pytest.raises(NotAllowed):
        clerk.ask(put_away, "admin", form, "مال من نیست")
    office.ask(put_away, "admin", form, "به شهر دیگری رفت")
    assert office.ask(begun_surveys).rows == ()
    (told,) = office.ask(_put_away_told)
    assert "به شهر دیگری رفت" in str(told)
    assert maryam in str(told)
    assert "seasonal" not in str(told)
    with pytest.raises(NotFound):
        office.ask(put_away, "admin", form, "دوباره")


def test_who_is_erased_leaves_no_half_asked_questionnaire(office: Services, maryam: str) -> None:
    office.ask(keep_draft, draft_key("potential", maryam), ASKED)
    office.ask(keep_draft, draft_key("potential", maryam, paper=True), ASKED)
    office.ask(keep_draft, paper_key("potential", "1405.1", maryam), WAITING)
    office.ask(keep_draft, "people/new", {"first_name": "دیگری"})
    office.ask(_erase, maryam)
    assert [form for _user, form, _text in office.ask(_all_kept)] == ["people/new"]


def test_a_person_who_is_gone_can_still_be_put_away(office: Services) -> None:
    office.ask(keep_draft, draft_key("potential", "nobody"), ASKED)
    (row,) = office.ask(begun_surveys).rows
    assert row.person_name == ""
    office.ask(put_away, row.username, row.form, "پرونده نیست")
    assert office.ask(begun_surveys).rows == ()


def test_a_name_tells_what_its_draft_is_about() -> None:
    screen, paper = place_of(draft_key("potential", "id-1", paper=True)), place_of(paper_key("q", "2", "id"))
    assert screen is not None
    assert (screen.questionnaire, screen.person_id, screen.codes) == ("potential", "id-1", False)
    assert paper is not None
    assert (paper.version, paper.person_id, paper.codes) == ("2", "id", True)
    assert place_of("people/new") is None
    assert place_of("survey/half") is None
