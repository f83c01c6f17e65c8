from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from homejobs_desktop.services import surveys
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_drafts import surveys_begun
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.screens.surveys.paper import PaperPage
from homejobs_desktop.ui.screens.surveys.paper_lines import line_of, with_line
from homejobs_desktop.ui.workplace import Screen
from tests.services.test_survey_papers import lines
from tests.support.keys import press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def desk_of(opened: OpenScreen) -> SurveysDesk:
    assert isinstance(opened.widget, SurveysDesk)
    return opened.widget


def begin(show: Show, person: str) -> tuple[OpenScreen, PaperPage]:
    opened = show(SCREEN)
    desk = desk_of(opened)
    desk.paper.start()
    desk.begin_for(person)
    opened.settle()
    page = desk.paper.page
    assert page.isVisible()
    return opened, page


def submit(opened: OpenScreen) -> None:
    opened.page.save()
    opened.settle()


def test_enter_goes_to_the_next_question_that_is_asked(show: Show, zahra: str) -> None:
    _opened, page = begin(show, zahra)
    assert page.first.toPlainText() == "1 "
    type_here("1")
    press_here(Qt.Key.Key_Return)
    type_here("3")
    press_here(Qt.Key.Key_Return)
    assert page.first.toPlainText() == "1 1\n2 3\n3 "
    assert page._asked.text().endswith(page_question(page, 3))
    page.first.setPlainText("10 2")
    page.first.moveCursor(page.first.textCursor().MoveOperation.End)
    press_here(Qt.Key.Key_Return)
    assert page.first.toPlainText() == "10 2\n13 "


def page_question(page: PaperPage, number: int) -> str:
    assert page.questionnaire is not None
    return [one for one in page.questionnaire.questions() if one.kind.value not in {"note", "calculated"}][
        number - 1
    ].text


def test_a_paper_is_recorded_with_its_day_and_who_asked(show: Show, office: Services, zahra: str) -> None:
    opened, page = begin(show, zahra)
    page.first.setPlainText(lines())
    page.day.setFocus()
    type_here("1405/08/29")
    page.surveyor.setFocus()
    type_here("دهیار")
    submit(opened)
    (row,) = office.ask(surveys.surveys_of, zahra)
    file = office.ask(surveys.get_survey, row.id)
    assert (file.source, row.surveyor, file.answers["hours"]) == ("paper", "دهیار", 30)
    assert row.surveyed_on is not None
    assert row.surveyed_on.isoformat() == "2026-11-20"
    assert desk_of(opened).result.isVisible()


def test_two_entries_are_compared_and_one_is_chosen_for_each_difference(
    show: Show, office: Services, zahra: str
) -> None:
    opened, page = begin(show, zahra)
    page.first.setPlainText(lines())
    page.again.click()
    assert page._first_card.isHidden()
    page.second.setPlainText(lines(hours="33", needs="2"))
    submit(opened)
    assert office.ask(surveys.surveys_of, zahra) == ()
    assert len(page.choices) == 4
    assert not page._first_card.isHidden()
    press_here(Qt.Key.Key_Space)
    opened.settle()
    assert len(page.choices) == 2
    page.choices[1].click()
    opened.settle()
    (row,) = office.ask(surveys.surveys_of, zahra)
    answers = office.ask(surveys.get_survey, row.id).answers
    assert answers["hours"] == 30
    assert answers["needs"] == ["consulting"]


def test_what_the_paper_leaves_open_is_settled_on_the_screen(
    show: Show, office: Services, zahra: str
) -> None:
    opened, page = begin(show, zahra)
    page.first.setPlainText(lines(hours="400"))
    page.surveyor.set_value("دهیار")
    submit(opened)
    answering = desk_of(opened).answering
    assert answering.isVisible()
    assert answering.current == "hours"
    assert "112" in answering.row_of("hours").problem
    for _digit in range(3):
        press_here(Qt.Key.Key_Backspace)
    type_here("40")
    submit(opened)
    (row,) = office.ask(surveys.surveys_of, zahra)
    file = office.ask(surveys.get_survey, row.id)
    assert (file.source, row.surveyor, file.answers["hours"]) == ("paper", "دهیار", 40)
    assert office.ask(surveys_begun, zahra) == ()


def test_lines_that_cannot_be_read_are_told(show: Show, office: Services, zahra: str) -> None:
    opened, page = begin(show, zahra)
    page.first.setPlainText("1 1\n999 2\n2 77")
    submit(opened)
    assert page._problem.text().count("\n") == 1
    assert "999" in page._problem.text()
    assert office.ask(surveys.surveys_of, zahra) == ()


def test_typed_lines_survive_leaving(show: Show, zahra: str) -> None:
    opened, page = begin(show, zahra)
    page.first.setPlainText("1 1\n2 3")
    assert opened.page.leave()
    opened.settle()
    again, page = begin(show, zahra)
    again.settle()
    assert page.first.toPlainText() == "1 1\n2 3"


def test_a_blank_questionnaire_is_written(tmp_path: Path, show: Show, office: Services) -> None:
    opened = show(SCREEN)
    form = office.ask(surveys.questionnaires)[0]
    desk_of(opened).paper.write_blank(form, tmp_path / "blank.pdf")
    opened.settle()
    assert (tmp_path / "blank.pdf").read_bytes().startswith(b"%PDF")
    assert opened.frame.lines


def test_a_line_takes_its_place_by_its_number() -> None:
    assert line_of("1 1\n12 3", 12) == "12 3"
    assert with_line("1 1\n12 3", 12, "12 4") == "1 1\n12 4"
    assert with_line("1 1\n12 3", 5, "5 2") == "1 1\n5 2\n12 3"
    assert with_line("1 1\n12 3", 1, "") == "12 3"
