"""The referrals section with the keyboard: refer, follow up, settle one and many; the card of a person."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.filters import ReferralFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.surveys import StepDraft, SurveyAct
from homejobs_desktop.services.referrals import referral_file, search_referrals
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import record_step
from homejobs_desktop.ui.screens.people import SCREEN as PEOPLE
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens.referrals import SCREEN
from homejobs_desktop.ui.screens.referrals.desk import ReferralsDesk
from tests.services.test_surveys import ANSWERS
from tests.support.applying import MARYAM, person
from tests.support.keys import CTRL, focused, press, press_here, type_here
from tests.support.office import FixedClock, make_office
from tests.support.recording import record_survey
from tests.support.referring import refer_to, settle
from tests.support.window import OpenScreen

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


@pytest.fixture
def opened(qtbot: QtBot, office: Services) -> Iterator[OpenScreen]:
    person(office)
    page = OpenScreen(office, SCREEN)
    yield page
    page.close()


def desk_of(page: OpenScreen) -> ReferralsDesk:
    assert isinstance(page.widget, ReferralsDesk)
    return page.widget


def words(page: OpenScreen) -> str:
    return "\n".join(each.text() for each in page.widget.findChildren(QLabel) if each.isVisible())


def standing(office: Services) -> list[tuple[str, str]]:
    found = office.ask(search_referrals, ReferralFilter()).rows
    return [(row.action, row.state) for row in found]


def choose(page: OpenScreen, typed: str) -> None:
    press_here(Qt.Key.Key_A, CTRL)
    type_here(typed)
    page.settle()
    press_here(Qt.Key.Key_Return)
    page.settle()


def test_a_referral_is_typed_in_one_sitting(opened: OpenScreen, office: Services) -> None:
    opened.page.create()
    opened.settle()
    type_here("زهرا")
    opened.settle(300)
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert desk_of(opened).form.isVisible()
    choose(opened, "Loan")
    opened.page.save()
    opened.settle()
    assert "Say to whom or where" in words(opened)
    type_here("بانک توسعه تعاون")
    opened.page.save()
    opened.settle()
    assert standing(office) == [("loan", "referred")]
    assert opened.frame.problems == []
    assert desk_of(opened).referral.isVisible()
    assert "بانک توسعه تعاون" in words(opened)


def test_what_came_of_it_is_typed_with_its_reason(opened: OpenScreen, office: Services) -> None:
    made = refer_to(office, person(office))
    opened.page.open(made, "")
    opened.settle()
    page = desk_of(opened).referral
    page.acts.act("refused").click()
    opened.settle()
    opened.page.save()
    opened.settle()
    assert "Say why the person was not accepted." in words(opened)
    assert standing(office) == [("training", "referred")]
    type_here("ظرفیت پر بود")
    opened.page.save()
    opened.settle()
    assert standing(office) == [("training", "refused")]
    opened.page.open(made, "")
    opened.settle()
    assert "ظرفیت پر بود" in words(opened)
    assert page.acts.act("done").isHidden()


def test_only_what_was_accepted_asks_for_the_next_follow_up(opened: OpenScreen, office: Services) -> None:
    made = refer_to(office, person(office))
    opened.page.open(made, "")
    opened.settle()
    desk = desk_of(opened)
    desk.referral.acts.act("accepted").click()
    opened.settle()
    cell = desk.outcomes.page.form.cells["follow_up_on"]
    assert cell.isVisible()
    desk.outcomes.page.form.go_to("follow_up_on")
    type_here("1405/12/01")
    opened.page.save()
    opened.settle()
    item = office.ask(referral_file, made).item
    assert (item.state, item.follow_up_on) == ("accepted", dt.date(2027, 2, 20))
    desk.referral.acts.act("done").click()
    opened.settle()
    assert not cell.isVisible()
    assert opened.page.leave()


def test_a_selection_is_settled_at_once(opened: OpenScreen, office: Services) -> None:
    first, second = refer_to(office, person(office)), refer_to(office, person(office, MARYAM))
    opened.page.reload()
    opened.settle()
    view = desk_of(opened).list.view
    view.setFocus()
    press(view, Qt.Key.Key_A, CTRL)
    desk_of(opened).bulk.click()
    opened.settle()
    assert "What came of 2 referrals" in words(opened)
    choose(opened, "Done")
    opened.page.save()
    opened.settle()
    assert {office.ask(referral_file, each).item.state for each in (first, second)} == {"done"}
    assert "2 referrals" in opened.frame.lines[-1]


def test_what_is_over_is_not_settled_again(opened: OpenScreen, office: Services) -> None:
    made = refer_to(office, person(office))
    desk = desk_of(opened)
    desk.filters.clear()
    opened.settle()
    settle(office, made, "done")
    opened.page.reload()
    opened.settle()
    desk.list.view.select_key(made)
    desk.settle_chosen()
    opened.settle()
    assert len(opened.frame.problems) == 1
    assert desk.front.isVisible()


def test_the_list_begins_with_what_is_late(opened: OpenScreen, office: Services, clock: FixedClock) -> None:
    over = refer_to(office, person(office), action="loan")
    settle(office, over, "done")
    later = refer_to(office, person(office), action="network", follow_up_on=TODAY + dt.timedelta(60))
    soon = refer_to(office, person(office, MARYAM))
    clock.forward(days=40)
    opened.page.reload()
    opened.settle()
    model = desk_of(opened).list.model
    assert [row.id for place in range(model.rowCount()) if (row := model.row(place))] == [soon, later]
    opened.page.open("due", "")
    opened.settle()
    assert [row.id for place in range(model.rowCount()) if (row := model.row(place))] == [soon]


def test_an_open_one_is_corrected(opened: OpenScreen, office: Services) -> None:
    made = refer_to(office, person(office))
    opened.page.open(made, "")
    opened.settle()
    desk = desk_of(opened)
    desk.referral.acts.act("correct").click()
    opened.settle()
    assert desk.correcting.isVisible()
    desk.correcting.form.go_to("letter_no")
    type_here("1405/88")
    opened.page.save()
    opened.settle()
    item = office.ask(referral_file, made).item
    assert (item.letter_no, item.action, item.referred_on) == ("1405/88", "training", TODAY)
    assert desk.referral.isVisible()


def test_a_pishran_is_chosen_among_the_selected(opened: OpenScreen, office: Services) -> None:
    head = person(office, MARYAM)
    survey = office.ask(record_survey, head, "potential", ANSWERS)
    office.ask(record_step, survey.id, StepDraft(SurveyAct.SELECTED, meeting_no="7", meeting_date=TODAY))
    opened.page.open("", f"refer:{person(office)}:network::")
    opened.settle()
    desk = desk_of(opened)
    desk.form.form.go_to("pishran_id")
    choose(opened, "خسروی")
    opened.page.save()
    opened.settle()
    (row,) = office.ask(search_referrals, ReferralFilter()).rows
    assert (row.action, row.pishran_id, row.pishran) == ("network", head, "مریم خسروی")
    desk.referral.ways.act("pishran").click()
    assert opened.frame.navigated[-1] == ("people", head, "")
    people = OpenScreen(office, PEOPLE)
    people.page.open(head, "")
    people.settle()
    assert "Referred to this person as a pishran:" in words(people)
    assert "زهرا امیرآبادی‌زاده: Show" in card_buttons(people)
    people.close()


def test_the_province_sees_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    province = make_office(tmp_path / "province", kind=OfficeKind.PROVINCE, site="29-00", name="استان")
    page = OpenScreen(province, SCREEN)
    page.page.create()
    page.page.open("", "refer:nobody:loan::")
    page.settle()
    assert desk_of(page).top is desk_of(page).front
    assert page.frame.problems == []
    page.close()


# The card of a person


def card_buttons(opened: OpenScreen) -> dict[str, QPushButton]:
    assert isinstance(opened.widget, PeopleDesk)
    card = opened.widget.person.referrals
    return {each.accessibleName() or each.text(): each for each in card.findChildren(QPushButton)}


def test_the_persons_page_suggests_and_leads_on(qtbot: QtBot, office: Services) -> None:
    zahra = person(office)
    survey = office.ask(record_survey, zahra, "potential", ANSWERS)
    made = refer_to(office, zahra, action="loan")
    opened = OpenScreen(office, PEOPLE)
    opened.page.open(zahra, "")
    opened.settle()
    buttons = card_buttons(opened)
    assert not any("تسهیلات" in name and "Refer to a bank" in name for name in buttons)
    buttons["نیاز به مجوز: New application"].click()
    assert opened.frame.navigated[-1] == ("applications", "", f"new:{zahra}")
    buttons["پیوستن به شبکه: Introduce to a network"].click()
    assert opened.frame.navigated[-1] == ("referrals", "", f"refer:{zahra}:network:{survey.id}:network")
    next(button for name, button in buttons.items() if name.startswith("Loan: ")).click()
    assert opened.frame.navigated[-1] == ("referrals", made, "")
    assert isinstance(opened.widget, PeopleDesk)
    opened.widget.person.referrals.refer.click()
    assert opened.frame.navigated[-1] == ("referrals", "", f"refer:{zahra}")
    refer_to(office, zahra, action="network", referred_to="شبکهٔ پوشاک")
    opened.page.reload()
    opened.settle()
    assert not any("Introduce" in name for name in card_buttons(opened))
    titles = [event.title for event in opened.widget.person.timeline.events]
    assert "Referral, Network: شبکهٔ پوشاک" in titles
    opened.close()


def test_a_need_that_was_asked_for_is_kept_with_its_referral(opened: OpenScreen, office: Services) -> None:
    survey = office.ask(record_survey, person(office), "potential", ANSWERS)
    opened.page.open("", f"refer:{person(office)}:insurance:{survey.id}:insurance")
    opened.settle()
    assert focused() is not None
    type_here("شعبهٔ تأمین اجتماعی")
    opened.page.save()
    opened.settle()
    (row,) = office.ask(search_referrals, ReferralFilter()).rows
    assert (row.action, row.need, row.survey_id) == ("insurance", "insurance", survey.id)
    assert "نیاز به بیمه" in words(opened)
