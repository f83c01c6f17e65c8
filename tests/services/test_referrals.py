"""Referrals in a real office: what is suggested, what is written down, what came of it, lists and files."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from python_calamine import CalamineWorkbook

from homejobs_desktop.domain.filters import ANY_OPEN, ReferralFilter
from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.referrals import OVERDUE, OutcomeDraft
from homejobs_desktop.domain.surveys import StepDraft, SurveyAct
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services.desk_watch import desk_watch
from homejobs_desktop.services.list_exports import export_list
from homejobs_desktop.services.people import retire_person, timeline
from homejobs_desktop.services.referral_moves import settle_referral, settle_referrals
from homejobs_desktop.services.referrals import (
    correct_referral,
    draft_of,
    needs_of_survey,
    pishrans,
    refer,
    referral_file,
    referrals_of,
    search_referrals,
    suggestions_of,
)
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import record_step
from tests.services.test_surveys import ANSWERS, register
from tests.support.applying import apply, person
from tests.support.office import FixedClock, make_office
from tests.support.permitting import issue
from tests.support.recording import record_survey
from tests.support.referring import draft, refer_to, settle

TODAY = dt.date(2026, 11, 22)
MARYAM = "0651234565"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path, clock=clock)


def suggested(office: Services, person_id: str) -> list[str]:
    return [line.need.action for line in office.ask(suggestions_of, person_id)]


def found(office: Services, **more: object) -> list[str]:
    wanted = cast("Callable[..., ReferralFilter]", ReferralFilter)(**more)
    return [row.id for row in office.ask(search_referrals, wanted).rows]


# What is suggested


def test_what_an_assessment_found_is_suggested_until_it_is_answered(office: Services) -> None:
    who = register(office)
    assert suggested(office, who) == []
    office.ask(record_survey, who, "potential", ANSWERS)
    assert suggested(office, who) == ["loan", "permit", "network", "insurance"]
    loan = refer_to(office, who, action="loan", referred_to="بانک توسعه تعاون")
    assert suggested(office, who) == ["permit", "network", "insurance"]
    settle(office, loan, "refused", result="چک برگشتی دارد")
    assert suggested(office, who) == ["loan", "permit", "network", "insurance"]
    settle(office, refer_to(office, who, action="loan"), "done", result="۱۵۰ میلیون پرداخت شد")
    assert suggested(office, who) == ["permit", "network", "insurance"]


def test_only_the_newest_assessment_of_each_questionnaire_counts(office: Services, clock: FixedClock) -> None:
    who = register(office)
    office.ask(record_survey, who, "potential", {**ANSWERS, "needs": ["training"]})
    assert "training" in suggested(office, who)
    settle(office, refer_to(office, who), "done")
    assert "training" not in suggested(office, who)
    clock.forward(days=40)
    office.ask(record_survey, who, "potential", {**ANSWERS, "needs": ["training"]})
    assert "training" in suggested(office, who), "who needs a course again needs another one"
    clock.forward(days=40)
    office.ask(record_survey, who, "potential", ANSWERS)
    assert "training" not in suggested(office, who)


def test_an_application_or_a_permit_answers_the_need_of_a_permit(office: Services) -> None:
    zahra = person(office)
    office.ask(record_survey, zahra, "potential", ANSWERS)
    assert "permit" in suggested(office, zahra)
    application = apply(office)
    assert "permit" not in suggested(office, zahra)
    row = office.ask(record_survey, zahra, "potential", ANSWERS)
    (line,) = (each for each in office.ask(needs_of_survey, row.id) if each.need.action == "permit")
    assert line.answer is not None
    assert (line.answer.entity, line.answer.id) == ("application", application)
    held = issue(office, 3)
    office.ask(record_survey, held.person_id, "potential", ANSWERS)
    assert "permit" not in suggested(office, held.person_id)


def test_the_result_says_what_answers_each_need(office: Services) -> None:
    who = register(office)
    row = office.ask(record_survey, who, "potential", ANSWERS)
    referral = refer_to(office, who, action="network", survey_id=row.id, need="network")
    told = {line.need.action: line.answer for line in office.ask(needs_of_survey, row.id)}
    assert told["loan"] is None
    assert told["network"] is not None
    assert (told["network"].id, told["network"].standing) == (referral, "referred")
    file = office.ask(referral_file, referral)
    assert file.need is not None
    assert (file.need.title, file.need.questionnaire) == ("پیوستن به شبکه", "potential")


def test_the_desk_says_what_is_to_be_followed_up(office: Services, clock: FixedClock) -> None:
    def lines() -> list[tuple[str, str, object]]:
        return [
            (each.screen, each.record, each.about.params["count"])
            for each in office.ask(desk_watch).due
            if each.screen == "referrals" and not isinstance(each.about, str)
        ]

    refer_to(office, register(office))
    over = refer_to(office, register(office, MARYAM))
    settle(office, over, "done")
    assert lines() == []
    clock.forward(days=30)
    assert lines() == [("referrals", "due", 1)]


# Writing one down


def test_a_referral_is_followed_up_after_a_month_and_settled(office: Services, clock: FixedClock) -> None:
    who = register(office)
    made = refer_to(office, who, field_code="خیاطی و پوشاک", letter_no="۱۴۰۵/۷", remark="صبح‌ها")
    item = office.ask(referral_file, made).item
    assert (item.field_code, item.letter_no, item.remark) == ("IN-01", "1405/7", "صبح‌ها")
    assert (item.referred_on, item.follow_up_on) == (TODAY, TODAY + dt.timedelta(30))
    assert (item.state, item.state_on, item.actor) == ("referred", TODAY, "مدیر سامانه")
    assert found(office, state=OVERDUE) == []
    clock.forward(days=31)
    today = TODAY + dt.timedelta(31)
    assert found(office, state=OVERDUE) == [made]
    accepted = settle(office, made, "accepted", follow_up_on=today + dt.timedelta(90))
    assert (accepted.state, accepted.state_on) == ("accepted", today)
    assert found(office, state=OVERDUE) == []
    assert office.ask(referral_file, made).moves == ("done", "refused", "dropped")
    done = settle(office, made, "done", result="گواهی ۷۷", on=today)
    assert (done.state, done.result, done.is_open) == ("done", "گواهی ۷۷", False)
    with pytest.raises(NotAllowed):
        settle(office, made, "dropped", result="نه")
    kinds = [entry.type for entry in office.ask(timeline, who)]
    assert kinds.count("referral.move") == 2
    assert "referral.create" in kinds
    told = next(entry for entry in office.ask(timeline, who) if entry.type == "referral.move")
    assert (told.state, told.facts["result"]) == ("done", "گواهی ۷۷")


def test_nobody_is_sent_twice_to_the_same_place(office: Services) -> None:
    who = register(office)
    first = refer_to(office, who)
    with pytest.raises(Invalid) as refusal:
        refer_to(office, who)
    assert refusal.value.problems[0].field == "referred_to"
    refer_to(office, who, referred_to="کارگاه دیگر")
    settle(office, first, "dropped", result="نرفت")
    refer_to(office, who)
    assert len(office.ask(referrals_of, who).referrals) == 3


def test_who_was_taken_out_or_is_nobody_is_not_referred(office: Services) -> None:
    who = register(office)
    with pytest.raises(NotFound):
        refer_to(office, "nobody")
    office.ask(retire_person, who, "اشتباه")
    with pytest.raises(Invalid):
        refer_to(office, who)
    other = register(office, MARYAM)
    with pytest.raises(Invalid) as refusal:
        refer_to(office, other, action="network", pishran_id=who)
    assert refusal.value.problems[0].field == "pishran_id"


def test_the_pishrans_are_whom_a_meeting_selected_last(office: Services) -> None:
    head, member = register(office), register(office, MARYAM)
    survey = office.ask(record_survey, head, "potential", ANSWERS)
    assert office.ask(pishrans) == ()
    meeting = StepDraft(SurveyAct.SELECTED, meeting_no="7", meeting_date=TODAY)
    office.ask(record_step, survey.id, meeting)
    assert [each.id for each in office.ask(pishrans)] == [head]
    made = refer_to(office, member, action="network", referred_to="", pishran_id=head)
    file = office.ask(referral_file, made)
    assert (file.item.pishran, file.item.place, file.pishran_id) == ("مریم رضایی", "مریم رضایی", head)
    assert [row.id for row in office.ask(referrals_of, head).received] == [made]
    office.ask(record_step, survey.id, dataclasses.replace(meeting, act=SurveyAct.DECLINED))
    assert office.ask(pishrans) == ()
    assert office.ask(correct_referral, made, dataclasses.replace(draft_of(file.item), remark="هنوز"))


def test_what_is_open_is_corrected_and_what_is_fixed_stays(office: Services) -> None:
    who = register(office)
    made = refer_to(office, who)
    item = office.ask(referral_file, made).item
    other = dataclasses.replace(
        draft_of(item), action="loan", referred_on=TODAY - dt.timedelta(3), referred_to="آموزشگاه آفتاب"
    )
    assert office.ask(correct_referral, made, other)
    assert not office.ask(correct_referral, made, other)
    again = office.ask(referral_file, made).item
    assert (again.action, again.referred_on, again.referred_to) == ("training", TODAY, "آموزشگاه آفتاب")
    settle(office, made, "done")
    with pytest.raises(Invalid):
        office.ask(correct_referral, made, draft_of(item))


def test_the_province_reads_and_does_not_write(tmp_path: Path) -> None:
    province = make_office(tmp_path, kind=OfficeKind.PROVINCE, site="29-00", name="استان")
    with pytest.raises(NotAllowed):
        province.ask(refer, draft("anybody"))
    assert province.ask(search_referrals, ReferralFilter()).rows == ()


def test_who_may_not_issue_permits_may_not_refer(office: Services) -> None:
    nobody = office.as_actor(Actor("guest", "مهمان", Role.NOBODY))
    with pytest.raises(NotAllowed):
        nobody.ask(refer, draft("anybody"))


# A selection


def test_a_selection_is_settled_and_what_cannot_go_says_why(office: Services) -> None:
    first, second = register(office), register(office, MARYAM)
    one, two, over = refer_to(office, first), refer_to(office, second), refer_to(office, first, action="loan")
    settle(office, over, "done")
    told = office.ask(settle_referrals, (one, over, two, one, "nobody"), OutcomeDraft("done", result="گواهی"))
    assert told.moved == (one, two)
    assert [each.id for each in told.stayed] == [over, "nobody"]
    assert {row.state for row in office.ask(search_referrals, ReferralFilter()).rows} == {"done"}
    with pytest.raises(Invalid):
        office.ask(settle_referral, one, OutcomeDraft("referred"))


# Lists and files


def test_the_list_is_narrowed_ordered_and_written(
    office: Services, tmp_path: Path, clock: FixedClock
) -> None:
    zahra, maryam = person(office), register(office, MARYAM)
    course = refer_to(office, zahra, field_code="IN-01", letter_no="۸۸۱")
    loan = refer_to(office, maryam, action="loan", follow_up_on=TODAY + dt.timedelta(5))
    settle(office, course, "done")
    assert found(office) == [loan, course]
    assert found(office, state=ANY_OPEN) == [loan]
    assert found(office, action="training") == [course]
    assert found(office, field_code="IN-01") == [course]
    assert found(office, text="امیرآبادی") == [course]
    assert found(office, text="881") == [course]
    assert found(office, order="due") == [loan, course]
    assert found(office, order="name") == [course, loan]
    assert found(office, within_days=4) == []
    assert found(office, within_days=5) == [loan]
    assert found(office, referred_from=TODAY, referred_until=TODAY) == [loan, course]
    clock.forward(days=6)
    assert found(office, within_days=0) == [loan]
    file = tmp_path / "referrals.xlsx"
    written = office.ask(export_list, ReferralFilter(order="name"), file)
    assert written.count == 2
    rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    words = [str(cell) for cell in rows[-2]]
    assert {"زهرا امیرآبادی‌زاده", "Training", "Done", "881"} <= set(words)


def test_an_unknown_filter_is_refused(office: Services) -> None:
    for asked in ({"state": "no"}, {"action": "permit"}, {"order": "expiry"}, {"within_days": -1}):
        with pytest.raises(Invalid):
            found(office, **asked)
