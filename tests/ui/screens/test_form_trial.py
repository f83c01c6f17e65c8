"""Trying a questionnaire out: asked and scored as always, before it is published too, and nothing is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.services.form_trials import keep_trial, trial_form
from homejobs_desktop.services.questionnaire_desk import version_lines
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import questionnaire_named, recent_surveys
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.screens.surveys.photo import PhotoEdit
from tests.services.test_questionnaires import newer
from tests.services.test_surveys import ANSWERS
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forms import TODAY, form
from tests.support.keys import press_here
from tests.support.recording import record_survey
from tests.support.window import OpenScreen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def tried(office: Services) -> tuple[OpenScreen, SurveysDesk]:
    opened = OpenScreen(office, SCREEN)
    assert isinstance(opened.widget, SurveysDesk)
    opened.page.open("", "try")
    opened.settle(50)
    return opened, opened.widget


def words(opened: OpenScreen) -> str:
    return "\n".join(label.text() for label in opened.widget.findChildren(QLabel) if label.isVisible())


def buttons(opened: OpenScreen) -> list[str]:
    return [each.text().strip() for each in opened.widget.findChildren(QPushButton) if each.isVisible()]


def test_what_is_not_published_is_tried_out_and_nothing_is_kept(qtbot: QtBot, offices: Offices) -> None:
    province = offices.province
    with pytest.raises(NotFound):
        province.ask(trial_form)
    province.ask(keep_trial, newer("1405.9"))
    trial, desk = tried(province)
    page = desk.trial.page
    assert "Trial: nothing of these answers is kept" in words(trial)
    assert "1405.9" in page.answering.head.hint.text()
    press_here(Qt.Key.Key_1, text="1")
    press_here(Qt.Key.Key_Return)
    trial.settle(400)
    assert page.answering.answers()["consent"] is True
    trial.page.save()
    trial.settle()
    assert page.answering.isVisible()
    assert page.answering.row_of("employment").problem
    page.so_far.click()
    trial.settle()
    assert "of 100" in words(trial)
    assert not page.answering.isVisible()
    assert not {"Issue a permit", "The person's file"} & set(buttons(trial))
    trial.page.leave()
    assert page.answering.answers()["consent"] is True
    trial.page.leave()
    trial.settle(400)
    assert trial.frame.navigated == [("questionnaires", "", "")]
    assert province.ask(recent_surveys).rows == ()
    assert all(line.begun == 0 for line in province.ask(version_lines))
    trial.close()


def test_a_whole_trial_is_scored_as_the_desk_would(qtbot: QtBot, offices: Offices) -> None:
    province = offices.province
    shipped = province.ask(questionnaire_named, "potential")
    province.ask(keep_trial, shipped)
    trial, desk = tried(province)
    page = desk.trial.page
    assert page.answering.asking is not None
    for code, answer in tidy_answers(shipped, ANSWERS, province.ask(reference_book), TODAY).items():
        page.answering.asking.take(code, answer)
    trial.page.save()
    trial.settle()
    one = offices.second.ask(make_person, person(1))
    expected = offices.second.ask(record_survey, one, "potential", ANSWERS)
    said = words(trial)
    assert f"{expected.score} of 100" in said
    assert expected.band_title in said
    assert "What the person needs" in said
    assert province.ask(recent_surveys).rows == ()
    page.anew.click()
    trial.settle(50)
    assert "consent" not in page.answering.answers()
    trial.close()


def test_a_picture_is_answered_with_any_document(qtbot: QtBot, offices: Offices) -> None:
    asked = form(questions=[{"code": "p", "kind": "photo", "required": True, "not_known": False}])
    offices.province.ask(keep_trial, asked)
    trial, desk = tried(offices.province)
    page = desk.trial.page
    assert page.answering.findChildren(PhotoEdit) == []
    page.answering.go_to_question("p")
    press_here(Qt.Key.Key_1, text="1")
    trial.settle()
    assert page.answering.answers()["p"] == "document"
    trial.page.save()
    trial.settle()
    assert "0 of 100" in words(trial)
    trial.close()
