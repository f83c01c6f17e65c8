import os
import subprocess
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from homejobs_desktop.domain.referrals import ReferralDraft
from homejobs_desktop.services.attachments import attachments_of
from homejobs_desktop.services.drafts import find_draft, keep_draft
from homejobs_desktop.services.referrals import refer
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_drafts import surveys_begun
from homejobs_desktop.ui.screens.people import SCREEN as PEOPLE
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.answer_edit import AnswerEdit
from homejobs_desktop.ui.screens.surveys.asking_time import AskingTime
from homejobs_desktop.ui.screens.surveys.photo import PhotoEdit
from tests.support.keys import press_here, type_here
from tests.support.office import FixedClock
from tests.support.surveying import Show, answer_all, asked, begin, desk_of, here


def test_answers_survive_and_are_brought_back_where_they_were(
    show: Show, office: Services, zahra: str
) -> None:
    opened = begin(show, zahra)
    desk_of(opened).answering.go_to_question("employment")
    press_here(Qt.Key.Key_3, text="3")
    opened.settle()
    assert office.ask(find_draft, f"survey/potential/{zahra}") is not None
    assert office.ask(surveys_begun, zahra) == ("potential",)
    again = begin(show, zahra)
    question = desk_of(again).answering.question
    assert question.isVisible()
    question.bring_back.click()
    assert desk_of(again).answering.answers() == {"employment": "seasonal"}


def test_a_draft_is_gone_on_with_from_the_persons_page(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    desk_of(opened).answering.go_to_question("employment")
    press_here(Qt.Key.Key_3, text="3")
    opened.settle()
    assert opened.page.leave()
    people = show(PEOPLE)
    people.page.open(zahra, "")
    people.settle()
    assert isinstance(people.widget, PeopleDesk)
    act = people.widget.person.acts.act("resume")
    assert act.isVisible()
    assert people.widget.person.acts.act("survey").isHidden()
    act.click()
    assert people.frame.navigated == [("surveys", "", f"resume:{zahra}")]
    again = show(SCREEN)
    again.page.open("", f"resume:{zahra}")
    again.settle()
    answering = desk_of(again).answering
    assert answering.answers() == {"employment": "seasonal"}
    assert here(answering) == "insurance"
    assert not answering.question.isVisible()


def test_a_draft_stays_in_the_version_in_which_it_was_begun(show: Show, office: Services, zahra: str) -> None:
    typed = {"employment": '"seasonal"', "#version": "1404.1", "#seconds": "75", "#at": "employment"}
    office.ask(keep_draft, f"survey/potential/{zahra}", typed)
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    answering.question.bring_back.click()
    assert answering.questionnaire is not None
    assert answering.questionnaire.version == "1404.1"
    assert answering.time.seconds() >= 75
    again = begin(show, zahra)
    answering = desk_of(again).answering
    answering.question._say(yes=False)
    again.settle()
    assert answering.questionnaire is not None
    assert answering.questionnaire.version == "1405.1"
    assert answering.answers() == {}
    assert office.ask(surveys_begun, zahra) == ()


def test_answers_survive_a_killed_process(tmp_path: Path, show: Show, office: Services, zahra: str) -> None:
    command = [sys.executable, "-m", "tests.support.asking", str(tmp_path / "office"), zahra]
    root = Path(__file__).resolve().parents[3]
    ended = subprocess.run(
        command, cwd=root, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=60, check=False
    )
    assert ended.returncode == 9
    opened = show(SCREEN)
    opened.page.open("", f"resume:{zahra}")
    opened.settle()
    answering = desk_of(opened).answering
    assert answering.answers() == {"consent": True, "employment": "unemployed", "insurance": "_unknown"}
    assert here(answering) == "education"


def test_leaving_keeps_the_answers(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    press_here(Qt.Key.Key_1, text="1")
    assert opened.page.leave()
    opened.settle()
    assert office.ask(find_draft, f"survey/potential/{zahra}") is not None
    assert desk_of(opened).list.isVisible()


def test_needs_lead_to_an_application_or_a_referral(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    answer_all(opened)
    result = desk_of(opened).result
    assert result.file is not None
    assert result.file.result is not None
    assert "permit" in {need.action for need in result.file.result.needs}
    words = [one.accessibleName() for one in result._needs_card.findChildren(QPushButton)]
    assert len(words) == len(result.file.result.needs)
    buttons = result._needs_card.findChildren(QPushButton)
    next(one for one in buttons if one.accessibleName().endswith("New application")).click()
    assert opened.frame.navigated[-1] == ("applications", "", f"new:{zahra}")
    next(one for one in buttons if one.accessibleName().endswith("Introduce to a network")).click()
    screen, record, action = opened.frame.navigated[-1]
    assert (screen, record) == ("referrals", "")
    assert action == f"refer:{zahra}:network:{result.file.row.id}:network"
    office.ask(refer, ReferralDraft(zahra, "network", "شبکهٔ پوشاک"))
    opened.page.reload()
    opened.settle()
    words = [one.accessibleName() for one in result._needs_card.findChildren(QPushButton)]
    assert "پیوستن به شبکه: Show" in words


def test_the_time_stands_still_while_the_page_is_not_seen() -> None:
    clock = FixedClock()
    time = AskingTime(clock)
    time.begin(10)
    time.go_on()
    clock.forward(seconds=30)
    time.pause()
    clock.forward(seconds=600)
    assert time.seconds() == 40
    time.go_on()
    clock.forward(seconds=5)
    assert time.seconds() == 45


def test_every_kind_is_answered_by_its_keys(show: Show, zahra: str) -> None:
    options = [{"code": "a", "label": "الف"}, {"code": "b", "label": "ب"}]
    columns: list[dict[str, object]] = [
        {"code": "who", "text": "چه کسی", "kind": "person"},
        {"code": "how", "text": "چگونه", "kind": "one", "options": options},
    ]
    kinds = {"one": "2", "many": "12", "number": "12", "decimal": "12.5", "money": "5000", "date": "14040115",
             "partial_date": "1404/2", "text": "سلام", "person": "0641234562", "place": "بیرجند",
             "yes_no": "2", "consent": "1"}  # fmt: skip
    questions: list[dict[str, object]] = [{"code": kind, "kind": kind} for kind in kinds]
    for one in questions[:2]:
        one["options"] = options
    questions[9]["list_name"] = "cities"
    opened = show(SCREEN)
    answering = asked(opened, zahra, *questions, {"code": "rows", "kind": "table", "columns": columns})
    for kind, typed in kinds.items():
        assert here(answering) == kind
        type_here(typed)
        if kind not in {"one", "yes_no", "consent"}:
            press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    type_here("0641234562")
    press_here(Qt.Key.Key_Return)
    type_here("ب")
    press_here(Qt.Key.Key_Return)
    given = answering.answers()
    city = desk_of(opened).lists.book.find("cities", "بیرجند")
    assert city is not None
    assert given.pop("place") == city.code
    assert given == {
        "one": "b", "many": ["a", "b"], "number": 12, "decimal": "12.5", "money": 5000, "date": "2025-04-04",
        "partial_date": "1404/02", "text": "سلام", "person": "0641234562", "yes_no": False, "consent": True,
        "rows": {"rows": [{"who": "0641234562", "how": "b"}]},
    }  # fmt: skip


def test_a_picture_is_taken_from_a_file_and_attached(
    tmp_path: Path, show: Show, office: Services, zahra: str
) -> None:
    opened = show(SCREEN)
    answering = asked(opened, zahra, {"code": "photo", "kind": "photo"})
    file = tmp_path / "sample.png"
    Image.new("RGB", (40, 30), "red").save(file)
    edit = answering.row_of("photo").edit
    assert isinstance(edit, AnswerEdit)
    assert isinstance(edit.widget, PhotoEdit)
    edit.widget.take(file)
    opened.settle()
    rows = office.ask(attachments_of, zahra)
    assert answering.answers() == {"photo": rows[0].id}
    press_here(Qt.Key.Key_F7)
    assert answering.answers() == {"photo": "_declined"}
