"""The list of half-asked questionnaires, and that paper and screen never overwrite each other."""

from PySide6.QtCore import Qt

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services import surveys
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.begun_surveys import begun_surveys
from homejobs_desktop.services.drafts import find_draft, keep_draft
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_drafts import draft_key, paper_key
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.begun import BegunPage
from tests.services.test_survey_papers import lines
from tests.support.keys import press_here, type_here
from tests.support.surveying import Show, begin, desk_of, here
from tests.support.window import OpenScreen
from tests.ui.screens.test_survey_paper import begin as begin_paper
from tests.ui.screens.test_survey_paper import submit

CLERK = Actor("clerk", "کارشناس", Role.CLERK)


def begin_screen(show: Show, person: str) -> OpenScreen:
    opened = begin(show, person)
    desk_of(opened).answering.go_to_question("employment")
    press_here(Qt.Key.Key_3, text="3")
    opened.settle()
    return opened


def listed(opened: OpenScreen) -> BegunPage:
    opened.page.open("begun", "")
    opened.settle()
    page = desk_of(opened).begun.page
    assert page.isVisible()
    return page


def test_a_paper_settled_on_the_screen_leaves_the_screen_draft_alone(
    show: Show, office: Services, zahra: str
) -> None:
    begin_screen(show, zahra)
    before = office.ask(find_draft, draft_key("potential", zahra))
    opened, page = begin_paper(show, zahra)
    page.first.setPlainText(lines(hours="400"))
    submit(opened)
    assert desk_of(opened).answering.isVisible()
    type_here("1")
    opened.settle(400)
    after = office.ask(find_draft, draft_key("potential", zahra))
    assert before is not None
    assert after is not None
    assert after.typed == before.typed
    settling = office.ask(find_draft, draft_key("potential", zahra, paper=True))
    assert settling is not None
    assert settling.typed["#source"] == "paper"
    answering = desk_of(opened).answering
    for _digit in range(4):
        press_here(Qt.Key.Key_Backspace)
    type_here("40")
    submit(opened)
    assert len(office.ask(surveys.surveys_of, zahra)) == 1
    assert not answering.isVisible()
    kept = office.ask(find_draft, draft_key("potential", zahra))
    assert kept is not None
    assert kept.typed == before.typed, "recording the paper forgets only the paper"
    assert [row.paper for row in office.ask(begun_surveys).rows] == [False]


def test_a_half_settled_paper_is_offered_before_another_one(show: Show, office: Services, zahra: str) -> None:
    opened, page = begin_paper(show, zahra)
    page.first.setPlainText(lines(hours="400"))
    submit(opened)
    assert opened.page.leave()
    opened.settle()
    assert office.ask(begun_surveys).rows[0].paper
    again = show(SCREEN)
    desk = desk_of(again)
    desk.paper.start()
    desk.begin_for(zahra)
    again.settle()
    assert desk.answering.question.isVisible()
    press_here(Qt.Key.Key_Space)
    again.settle()
    assert desk.answering.answers()["employment"]
    third = show(SCREEN)
    desk = desk_of(third)
    desk.paper.start()
    desk.begin_for(zahra)
    third.settle()
    desk.answering.question._say(yes=False)
    third.settle()
    assert desk.paper.page.isVisible()
    assert desk.paper.page.first.toPlainText() == "1 "
    assert office.ask(begun_surveys).rows == ()


def test_enter_goes_on_where_it_stopped(show: Show, zahra: str) -> None:
    opened = begin_screen(show, zahra)
    assert opened.page.leave()
    opened.settle()
    page = listed(opened)
    assert page.list.model.rowCount() == 1
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    answering = desk_of(opened).answering
    assert answering.isVisible()
    assert not answering.question.isVisible()
    assert here(answering) == "insurance"
    assert answering.answers() == {"employment": "seasonal"}
    assert "(1)" in desk_of(opened).begun.way.text()


def test_del_asks_why_and_esc_lets_it_be(show: Show, office: Services, zahra: str) -> None:
    opened = begin_screen(show, zahra)
    assert opened.page.leave()
    opened.settle()
    page = listed(opened)
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Delete)
    assert page.asked.isVisible()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert page._problem.isVisible()
    assert opened.page.leave()
    assert page.isVisible()
    assert not page.asked.isVisible()
    press_here(Qt.Key.Key_Delete)
    type_here("منصرف شد")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert page.list.model.rowCount() == 0
    assert office.ask(begun_surveys).rows == ()
    assert opened.frame.lines
    assert opened.page.leave()
    assert desk_of(opened).list.isVisible()


def test_a_paper_waits_for_the_second_entry_of_somebody_else(
    show: Show, office: Services, zahra: str
) -> None:
    office.ask(add_user, CLERK, "another long password")
    clerk = office.as_actor(CLERK)
    typed = {"first": lines(), "day": "", "surveyor": "دهیار", "#second": "1"}
    clerk.ask(keep_draft, paper_key("potential", "1405.1", zahra), typed)
    opened = show(SCREEN)
    listed(opened)
    press_here(Qt.Key.Key_Down)
    opened.frame.answer = False
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert office.ask(begun_surveys).rows[0].username == "clerk"
    opened.frame.answer = True
    press_here(Qt.Key.Key_Return)
    opened.settle()
    page = desk_of(opened).paper.page
    assert page.isVisible()
    assert not page.first.isVisible(), "the first entry stays unseen"
    assert page.second.hasFocus()
    submit(opened)
    assert page._problem.isVisible()
    assert office.ask(surveys.surveys_of, zahra) == ()
    page.second.setPlainText(lines(hours="33"))
    submit(opened)
    assert len(page.choices) == 2
    page.choices[0].click()
    opened.settle()
    (row,) = office.ask(surveys.surveys_of, zahra)
    assert row.surveyor == "دهیار"
    assert office.ask(begun_surveys).rows == ()


def test_lines_are_left_for_a_second_entry(show: Show, office: Services, zahra: str) -> None:
    opened, page = begin_paper(show, zahra)
    page.later.click()
    opened.settle()
    assert page.isVisible(), "nothing is typed yet"
    page.first.setPlainText(lines())
    page.later.click()
    opened.settle()
    assert not page.isVisible()
    (row,) = office.ask(begun_surveys).rows
    assert (row.second, row.codes, row.own) == (True, True, True)


def test_of_several_the_list_is_shown_and_a_person_page_leads_there(
    show: Show, office: Services, zahra: str
) -> None:
    begin_screen(show, zahra)
    office.ask(keep_draft, paper_key("potential", "1405.1", zahra), {"first": "1 1"})
    opened = show(SCREEN)
    opened.page.open("", f"resume:{zahra}")
    opened.settle()
    page = desk_of(opened).begun.page
    assert page.isVisible()
    assert page.list.model.rowCount() == 2
    assert page.list.search.text()
