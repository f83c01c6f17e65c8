"""The rankings section with a real office: candidates, a meeting's decision, advantages, pictures, Excel."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.surveys import SurveyAct
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.persistence import survey_scores
from homejobs_desktop.services import taking_scores
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import get_survey, surveys_of
from homejobs_desktop.ui.screens.ranking import SCREEN
from homejobs_desktop.ui.screens.ranking.advantages import Advantages
from homejobs_desktop.ui.screens.ranking.page import ADVANTAGES, PICTURES, RankingPage
from homejobs_desktop.ui.screens.ranking.pictures import Pictures
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Screen
from tests.services.test_survey_ranking import people, register
from tests.services.test_surveys import ANSWERS
from tests.services.test_taking_scores import forget_scores
from tests.support.forms import form
from tests.support.keys import press_here, type_here
from tests.support.office import make_office
from tests.support.recording import record_survey
from tests.support.sheets import code
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def page_of(opened: OpenScreen) -> RankingPage:
    assert isinstance(opened.widget, RankingPage)
    return opened.widget


def names(page: RankingPage) -> list[str]:
    model = page.candidates.list.model
    rows = (model.row(place) for place in range(model.rowCount()))
    return [row.line.row.person_id for row in rows if row is not None]


def words(opened: OpenScreen) -> str:
    return "\n".join(each.text() for each in opened.widget.findChildren(QLabel) if each.isVisible())


def test_candidates_are_narrowed_by_capability_place_and_score(office: Services, show: Show) -> None:
    first, second, third = people(office)
    opened = show(SCREEN)
    page = page_of(opened)
    assert set(names(page)) == {first, second}
    page.candidates.asks.options.setFocus()
    type_here("1")
    opened.settle()
    assert set(names(page)) == {first, second, third}
    type_here("2")
    opened.settle()
    assert names(page) == [first]
    type_here("2")
    page.candidates.asks.village.set_value("علی‌آباد")
    page.candidates.asks.village.edited.emit()
    opened.settle()
    assert set(names(page)) == {first, third}
    page.candidates.asks.least.set_value(99)
    page.candidates.asks.least.edited.emit()
    opened.settle()
    assert names(page) == []
    assert opened.frame.problems == []


def test_a_name_is_found_within_the_ranking_and_keeps_its_place(office: Services, show: Show) -> None:
    _first, second, third = people(office)
    draft = PersonDraft(national_code="0012345679", first_name="زهرا", last_name="کریمی", county="2901")
    office.ask(save_person, third, draft)
    opened = show(SCREEN)
    page = page_of(opened)
    page.candidates.asks.options.set_values(())
    opened.page.find()
    type_here("كريمى")
    opened.settle()
    assert names(page) == [third]
    row = page.candidates.list.model.row(0)
    assert row is not None
    assert row.place == 3, "the place among all, not among those found"
    press_here(Qt.Key.Key_Escape)
    opened.settle()
    assert len(names(page)) == 3
    type_here("0651234565")
    opened.settle()
    assert names(page) == [second]
    type_here("x")
    opened.settle()
    assert names(page) == []
    assert "Nobody of this name" in words(opened)


def test_one_of_several_questionnaires_is_ranked_by(
    qtbot: QtBot, tmp_path: Path, office: Services, show: Show
) -> None:
    assert not page_of(show(SCREEN)).which.isVisible(), "there is only one"
    province = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    person = register(province, "0641234562")
    province.ask(record_survey, person, "potential", ANSWERS)
    questions = [{"code": "q", "kind": "number", "weight": 1, "steps": [{"at_least": 1, "points": 70}]}]
    short = form(questions=questions, name="short", block="b")
    province.ask(publish_form, msgspec.structs.replace(short, title="کوتاه"), "آزمون")
    other = register(province, "0651234565")
    province.ask(record_survey, other, "short", {"q": 3})
    opened = OpenScreen(province, SCREEN)
    page = page_of(opened)
    assert page.which.isVisible()
    assert names(page) == []
    page.which.set_value("short")
    page.which.edited.emit()
    opened.settle()
    assert names(page) == [other], "a questionnaire without capabilities is not narrowed by them"
    assert page.candidates.asks.options.values() == ()
    opened.page.open("", PICTURES)
    opened.settle()
    level = page.level(PICTURES)
    assert isinstance(level, Pictures)
    assert "Assessed: 1 people" in level.charts["funnel"].accessibleDescription()
    assert opened.memory.kept["ranking/questionnaire"] == "short"
    opened.page.reload()
    opened.settle()
    assert page.which.value() == "short"
    assert opened.frame.problems == []
    opened.close()
    province.close()


def test_the_villages_are_those_of_the_county(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    asks = page_of(opened).candidates.asks
    assert [choice.code for choice in asks.village.choices()] == ["حسین‌آباد", "علی‌آباد"]
    asks.county.set_value("2902")
    asks.county.edited.emit()
    opened.settle()
    assert asks.village.choices() == ()
    assert names(page_of(opened)) == []


def test_a_visit_and_a_meeting_are_recorded_for_the_chosen(office: Services, show: Show) -> None:
    first, second, _third = people(office)
    opened = show(SCREEN)
    candidates = page_of(opened).candidates
    opened.page.save()
    assert not candidates.deciding.record.isEnabled()
    opened.page.find()
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert "2 people are chosen" in words(opened)
    opened.page.save()
    opened.settle()
    assert "for 2 people" in opened.frame.lines[-1]
    candidates.deciding.form.act.setFocus()
    candidates.deciding.form.act.selectAll()
    type_here("selected")
    opened.settle()
    press_here(Qt.Key.Key_Return)
    assert candidates.deciding.form.act.value() == SurveyAct.SELECTED
    candidates.list.view.selectAll()
    opened.page.save()
    opened.settle()
    assert "number" in words(opened)
    candidates.deciding.form.meeting_no.set_value("۷")
    candidates.deciding.form.meeting_date.set_value(dt.date(2026, 11, 20))
    candidates.deciding.form.text.set_value("با اکثریت آرا")
    opened.page.save()
    opened.settle()
    assert opened.frame.problems == []
    for person in (first, second):
        (survey,) = office.ask(surveys_of, person)
        steps = office.ask(get_survey, survey.id).steps
        assert [step.act for step in steps] == [SurveyAct.VERIFIED, SurveyAct.SELECTED]
        assert (steps[1].meeting_no, steps[1].text) == ("۷", "با اکثریت آرا")
        assert steps[1].meeting_date == dt.date(2026, 11, 20)
    row = candidates.list.model.row(0)
    assert row is not None
    assert row.step is SurveyAct.SELECTED


def test_a_half_typed_day_is_said_and_nothing_recorded(office: Services, show: Show) -> None:
    first, *_others = people(office)
    opened = show(SCREEN)
    candidates = page_of(opened).candidates
    candidates.list.view.selectAll()
    candidates.deciding.form.act.set_value(SurveyAct.SELECTED.value)
    candidates.deciding.form.meeting_no.set_value("7")
    candidates.deciding.form.meeting_date.setText("1405/13/40")
    opened.page.save()
    opened.settle()
    assert candidates.deciding.draft() is None
    (survey,) = office.ask(surveys_of, first)
    assert office.ask(get_survey, survey.id).steps == ()


def test_enter_shows_the_assessment_and_esc_goes_back(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    candidates = page_of(opened).candidates
    opened.page.find()
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    first = candidates.list.model.row(0)
    assert first is not None
    assert opened.frame.navigated == [("surveys", first.line.row.id, "")]
    assert opened.page.leave()
    assert opened.frame.navigated[-1] == ("surveys", "", "")


def test_a_ranking_is_written_as_excel(
    office: Services, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(office)
    file = tmp_path / "ranking.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(file), ""))
    opened = show(SCREEN)
    page_of(opened).candidates.exporter.export()
    opened.settle()
    assert file.read_bytes().startswith(b"PK")
    assert "2 lines" in opened.frame.lines[-1]


def test_the_advantages_of_a_county_stand_in_the_second_tab(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    opened.page.open("", ADVANTAGES)
    opened.settle()
    level = page_of(opened).level(ADVANTAGES)
    assert isinstance(level, Advantages)
    assert level.isVisible()
    assert level.list.model.rowCount() == 2
    best = level.list.model.row(0)
    assert best is not None
    assert (best.people, best.capable) == (2, 1)
    level.county.set_value("2902")
    level.county.edited.emit()
    opened.settle()
    assert level.list.model.rowCount() == 0
    assert opened.page.leave()
    assert page_of(opened).candidates.isVisible()


def test_the_pictures_follow_what_is_recorded(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    opened.page.open("", PICTURES)
    opened.settle()
    level = page_of(opened).level(PICTURES)
    assert isinstance(level, Pictures)
    told = {name: chart.accessibleDescription() for name, chart in level.charts.items()}
    assert "Assessed: 3 people · 100%" in told["funnel"]
    assert "2 want it" in told["fields"]
    assert "علی‌آباد" in told["villages"]
    assert "3 ·" in told["surveyors"]
    assert "in 2 of 2 villages" in words(opened)
    office.ask(record_survey, register(office, code(1), "علی‌آباد"), "potential", ANSWERS)
    opened.page.reload()
    opened.settle()
    assert "Assessed: 4 people" in level.charts["funnel"].accessibleDescription()
    level.county.set_value("2902")
    level.county.edited.emit()
    opened.settle()
    assert "No assessment has been recorded here yet" in words(opened)


def test_what_was_left_over_is_reckoned_first_and_can_be_stopped(
    office: Services, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(office)
    opened = show(SCREEN)
    monkeypatch.setattr(survey_scores, "BATCH", 2)
    monkeypatch.setattr(taking_scores, "PIECE", 2)
    office.ask(forget_scores)
    candidates = page_of(opened).candidates
    candidates.asks.options.set_values(())
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        progress.cancel()

    opened.tasks.on_progress = stop
    opened.page.reload()
    opened.settle()
    assert "F5" in opened.frame.lines[-1]
    assert len(names(page_of(opened))) == 2, "what was reckoned is shown"
    assert seen[-1].ended
    opened.tasks.on_progress = seen.append
    opened.page.reload()
    opened.settle()
    assert (seen[-1].total, seen[-1].ended) == (1, True)
    assert len(names(page_of(opened))) == 3
    shown = len(seen)
    office.ask(record_survey, register(office, code(1)), "potential", ANSWERS)
    opened.page.reload()
    opened.settle()
    assert len(names(page_of(opened))) == 4
    assert len(seen) == shown, "what is recorded ranks at once: nothing is left to reckon"
    assert not any(isinstance(problem, Cancelled) for problem in opened.frame.problems)
