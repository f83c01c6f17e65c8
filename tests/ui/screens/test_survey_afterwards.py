"""The result page: old scores beside today's, what a visit and a meeting said, and the next step there."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.surveys import StepDraft, SurveyAct
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_scores import score_anew
from homejobs_desktop.services.surveys import get_survey, record_step
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.afterwards import Steps
from tests.services.test_questionnaires import newer
from tests.services.test_surveys import ANSWERS
from tests.support.keys import press_here, type_here
from tests.support.office import make_office
from tests.support.recording import record_survey
from tests.support.surveying import Show, desk_of
from tests.support.window import OpenScreen
from tests.ui.screens.conftest import ZAHRA


@pytest.fixture
def survey(office: Services, zahra: str) -> str:
    return office.ask(record_survey, zahra, "potential", ANSWERS).id


def opened_at(show: Show, survey: str) -> OpenScreen:
    opened = show(SCREEN)
    opened.page.open(survey, "")
    opened.settle()
    return opened


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text().strip("\u200f") for one in labels if one.isVisible())


def steps_of(opened: OpenScreen) -> Steps:
    return desk_of(opened).result.steps


def test_old_scores_stand_beside_todays(qtbot: QtBot, tmp_path: Path) -> None:
    office = make_office(tmp_path, kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    person = office.ask(save_person, None, ZAHRA)
    survey = office.ask(record_survey, person, "potential", {**ANSWERS, "experience_years": 1}).id
    opened = OpenScreen(office, SCREEN)
    opened.page.open(survey, "")
    opened.settle()
    history = desk_of(opened).result.history
    assert not history.isVisible(), "there is only one score"
    before = office.ask(get_survey, survey)
    office.ask(publish_form, newer(), "نو")
    office.ask(score_anew, "potential")
    opened.page.reload()
    opened.settle()
    assert history.isVisible()
    told = words(history)
    after = office.ask(get_survey, survey)
    other = next(one for one in after.scores if one.scoring == "1405.2")
    assert other.score != before.row.score
    assert (other.ranks, other.told_blocks["experience"]) == (True, "تجربه و مهارت")
    for expected in (
        "Version 1405.1", "Version 1405.2", "as recorded", "counts today", str(before.row.score),
        str(other.score), before.row.band_title, other.band_title, "تجربه و مهارت",
    ):  # fmt: skip
        assert expected in told
    assert told.count("counts today") == 1
    opened.close()
    office.close()


def test_steps_tell_who_when_what_and_why(show: Show, office: Services, survey: str) -> None:
    assert "Neither visited nor decided" in words(steps_of(opened_at(show, survey)))
    office.ask(record_step, survey, StepDraft(SurveyAct.DOUBTED, "کارگاهی آنجا نبود"))
    meeting = StepDraft(SurveyAct.DECLINED, "مدارک کامل نیست", "1405/7", dt.date(2026, 11, 20))
    office.ask(record_step, survey, meeting)
    told = words(steps_of(opened_at(show, survey)))
    for expected in (
        "not found true", "کارگاهی آنجا نبود", "not selected", "مدارک کامل نیست", "مدیر سامانه",
        "1405/09/01", "1405/08/29", "1405/7",
    ):  # fmt: skip
        assert expected in told
    assert told.index("not selected") < told.index("not found true"), "the last one stands first"


def test_a_verification_is_recorded_by_keys(show: Show, office: Services, survey: str) -> None:
    opened = opened_at(show, survey)
    steps = steps_of(opened)
    steps.verify.setFocus()
    press_here(Qt.Key.Key_Space)
    assert steps.is_typing()
    type_here("بازدید شد، کارگاه دارد")
    opened.page.save()
    opened.settle()
    assert not steps.is_typing()
    (step,) = office.ask(get_survey, survey).steps
    assert (step.act, step.text) == (SurveyAct.VERIFIED, "بازدید شد، کارگاه دارد")
    assert "found true" in words(steps)
    assert opened.frame.lines[-1] == "The step was recorded."


def test_a_meetings_decision_needs_its_number_and_day(show: Show, office: Services, survey: str) -> None:
    opened = opened_at(show, survey)
    steps = steps_of(opened)
    steps.decide.setFocus()
    press_here(Qt.Key.Key_Space)
    opened.page.save()
    opened.settle()
    assert steps.form.problem.isVisible()
    assert office.ask(get_survey, survey).steps == ()
    steps.form.meeting_no.setFocus()
    type_here("12")
    steps.form.meeting_date.setFocus()
    type_here("1405/08/29")
    opened.page.save()
    opened.settle()
    (step,) = office.ask(get_survey, survey).steps
    assert (step.act, step.meeting_no, step.meeting_date) == (
        SurveyAct.SELECTED, "12", dt.date(2026, 11, 20),
    )  # fmt: skip


def test_esc_closes_the_form_before_the_record(show: Show, survey: str) -> None:
    opened = opened_at(show, survey)
    steps = steps_of(opened)
    steps.verify.click()
    type_here("نیمه")
    assert opened.page.leave()
    assert not steps.is_typing()
    assert desk_of(opened).result.isVisible()
    assert opened.page.leave()
    assert not desk_of(opened).result.isVisible()


def test_what_is_typed_survives_a_reload_but_not_another_assessment(
    show: Show, office: Services, survey: str, zahra: str
) -> None:
    opened = opened_at(show, survey)
    steps = steps_of(opened)
    steps.verify.click()
    type_here("نیمه")
    opened.page.reload()
    opened.settle()
    assert steps.is_typing()
    assert steps.form.text.value() == "نیمه"
    other = office.ask(record_survey, zahra, "potential", {**ANSWERS, "hours": 12}).id
    opened.page.open(other, "")
    opened.settle()
    assert not steps.is_typing()
    assert steps.form.text.value() == ""


def test_who_may_not_record_sees_no_buttons(show: Show, office: Services, survey: str) -> None:
    opened = opened_at(show, survey)
    file = office.ask(get_survey, survey)
    steps = steps_of(opened)
    steps.show_steps(file, may=False)
    assert not steps.verify.isVisible()
    steps.show_steps(file, may=True)
    assert steps.verify.isVisible()
