from collections.abc import Callable

from PySide6.QtCore import Qt

from homejobs_desktop.domain.questionnaires import Question, QuestionKind
from homejobs_desktop.services import surveys
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import CTRL, focused, press, press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def desk_of(opened: OpenScreen) -> SurveysDesk:
    assert isinstance(opened.widget, SurveysDesk)
    return opened.widget


def begin(show: Show, person: str) -> OpenScreen:
    opened = show(SCREEN)
    opened.page.open("", f"new:{person}")
    opened.settle()
    return opened


def here(opened: OpenScreen) -> str:
    rows = desk_of(opened).answering.rows
    return next((code for code, row in rows.items() if row.editor is focused()), "")


def answer(question: Question) -> None:
    kind = question.kind
    if kind is QuestionKind.FIELD:
        type_here("خیاطی و پوشاک")
        press_here(Qt.Key.Key_Return)
    elif kind in {QuestionKind.ONE, QuestionKind.YES_NO}:
        press_here(Qt.Key.Key_1, text="1")
    elif kind is QuestionKind.MANY:
        press_here(Qt.Key.Key_1, text="1")
        press_here(Qt.Key.Key_Return)
    else:
        typed = {QuestionKind.DATE: "1404/01/15", QuestionKind.TEXT: "توضیح"}.get(
            kind, str(question.minimum or 2)
        )
        type_here(typed)
        press_here(Qt.Key.Key_Return)


def test_a_whole_assessment_by_the_keyboard_alone(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    seen = []
    while answering.isVisible() and here(opened) not in seen:
        seen.append(here(opened))
        answer(answering.rows[seen[-1]].question)
        opened.settle()
    rows = office.ask(surveys.surveys_of, zahra)
    assert len(rows) == 1
    assert len(seen) > 40
    assert desk_of(opened).result.isVisible()
    assert desk_of(opened).result.band.text().endswith(rows[0].band_title)
    assert office.ask(find_draft, f"survey/potential/{zahra}") is None
    assert opened.frame.lines
    assert desk_of(opened).list.view.rows.rowCount() == 1


def test_not_knowing_and_not_saying_are_answers(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    press_here(Qt.Key.Key_1, text="۱")
    press_here(Qt.Key.Key_2, text="2")
    first = here(opened)
    press_here(Qt.Key.Key_F6)
    second = here(opened)
    press_here(Qt.Key.Key_F7)
    assert first != second
    answers = answering.answers()
    assert (answers[first], answers[second]) == ("_unknown", "_declined")
    answering.rows[first].editor.setFocus()
    type_here("5")
    assert answering.answers()[first] == 5


def test_a_question_that_depends_on_another_comes_and_goes(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    row = answering.rows["earlier_loan_source"]
    assert row.isHidden()
    answering.rows["earlier_loan"].editor.setFocus()
    press_here(Qt.Key.Key_1, text="1")
    assert not row.isHidden()
    press(answering.rows["earlier_loan"].editor, Qt.Key.Key_2, text="2")
    assert row.isHidden()


def test_answers_survive_a_power_cut(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    press_here(Qt.Key.Key_3, text="3")
    opened.settle(700)
    assert office.ask(find_draft, f"survey/potential/{zahra}") is not None
    again = begin(show, zahra)
    question = desk_of(again).answering.question
    assert question.isVisible()
    question.bring_back.click()
    assert desk_of(again).answering.answers() == {"employment": "seasonal"}


def test_what_is_missing_is_shown_at_its_question(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    answering.go_to(3)
    opened.page.save()
    opened.settle()
    assert answering.section == 0
    assert here(opened) == "employment"
    assert not answering.rows["employment"]._problem.isHidden()
    assert office.ask(surveys.surveys_of, zahra) == ()
    assert answering.save_button.isEnabled()


def test_alt_and_arrows_go_by_sections(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    press(answering, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert answering.section == 1
    press(answering, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(answering, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert answering.section == 0


def test_leaving_keeps_the_answers(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    press_here(Qt.Key.Key_1, text="1")
    assert opened.page.leave()
    opened.settle()
    assert office.ask(find_draft, f"survey/potential/{zahra}") is not None
    assert desk_of(opened).list.isVisible()
    press_here(Qt.Key.Key_N, CTRL)
