"""A questionnaire answered by its keys, for the tests of the page and of what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from homejobs_desktop.domain.questionnaires import Question, QuestionKind
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.sheet import Sheet
from homejobs_desktop.ui.workplace import Screen
from tests.support.forms import form
from tests.support.keys import focused, press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]
ALT = Qt.KeyboardModifier.AltModifier


def desk_of(opened: OpenScreen) -> SurveysDesk:
    assert isinstance(opened.widget, SurveysDesk)
    return opened.widget


def begin(show: Show, person: str) -> OpenScreen:
    opened = show(SCREEN)
    opened.page.open("", f"new:{person}")
    opened.settle()
    return opened


def here(answering: Answering) -> str:
    page = answering._pages.get(answering.section)
    rows = page.rows.items() if page is not None else ()
    return next((code for code, row in rows if row.isAncestorOf(focused())), "")


def question_at(answering: Answering, code: str) -> Question:
    return answering.row_of(code).question


TYPED = {"household_size": "5"}
TYPED_KINDS = {
    QuestionKind.DATE: "1404/01/15",
    QuestionKind.PARTIAL_DATE: "1404",
    QuestionKind.TEXT: "توضیح",
    QuestionKind.MONEY: "90000000",
    QuestionKind.PLACE: "بیرجند",
    QuestionKind.PERSON: "0641234562",
}


def answer(question: Question) -> None:
    kind = question.kind
    if question.code == "field_second" or kind is QuestionKind.PHOTO:
        press_here(Qt.Key.Key_F6)
    elif kind is QuestionKind.TABLE:
        press_here(Qt.Key.Key_Return)
        press_here(Qt.Key.Key_Return)
    elif kind in {QuestionKind.FIELD, QuestionKind.PLACE}:
        type_here("خیاطی و پوشاک" if kind is QuestionKind.FIELD else TYPED_KINDS[kind])
        press_here(Qt.Key.Key_Return)
    elif kind in {QuestionKind.ONE, QuestionKind.YES_NO, QuestionKind.CONSENT}:
        press_here(Qt.Key.Key_1, text="1")
    elif kind is QuestionKind.MANY:
        press_here(Qt.Key.Key_1, text="1")
        press_here(Qt.Key.Key_Return)
    else:
        typed = TYPED.get(question.code) or TYPED_KINDS.get(question.kind) or str(question.minimum or 2)
        type_here(typed)
        press_here(Qt.Key.Key_Return)


def answer_all(opened: OpenScreen) -> list[str]:
    answering = desk_of(opened).answering
    seen: list[str] = []
    while answering.isVisible():
        code = here(answering)
        if code in seen:
            press_here(Qt.Key.Key_Return)  # a reason is asked, or a problem is gone past
            opened.settle()
            if here(answering) == code and answering.isVisible():
                break
            continue
        seen.append(code)
        answer(question_at(answering, code))
        opened.settle()
    return seen


def asked(opened: OpenScreen, person: str, *questions: dict[str, object]) -> Answering:
    desk = desk_of(opened)
    around = Around(opened.workplace, desk.lists.book, desk.lists.choices(), person)
    desk.turn_to(desk.answering)
    desk.answering.open(Sheet(form(questions=questions), "زهرا", f"survey/trial/{person}", around))
    opened.settle()
    return desk.answering
