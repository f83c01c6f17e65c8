"""The rankings section with a real office: candidates, a meeting's decision, advantages, pictures, Excel."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from homejobs_desktop.domain.surveys import SurveyAct
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import get_survey, record_survey, surveys_of
from homejobs_desktop.ui.screens.ranking import SCREEN
from homejobs_desktop.ui.screens.ranking.advantages import Advantages
from homejobs_desktop.ui.screens.ranking.page import ADVANTAGES, PICTURES, RankingPage
from homejobs_desktop.ui.screens.ranking.pictures import Pictures
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Screen
from tests.services.test_survey_ranking import people, register
from tests.services.test_surveys import ANSWERS
from tests.support.keys import press_here, type_here
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
    opened.page.find()
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
    candidates.list.focus_search()
    press_here(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert "2 people are chosen" in words(opened)
    opened.page.save()
    opened.settle()
    assert "for 2 people" in opened.frame.lines[-1]
    candidates.deciding.act.setFocus()
    candidates.deciding.act.selectAll()
    type_here("selected")
    opened.settle()
    press_here(Qt.Key.Key_Return)
    assert candidates.deciding.act.value() == SurveyAct.SELECTED
    candidates.list.view.selectAll()
    opened.page.save()
    opened.settle()
    assert "number" in words(opened)
    candidates.deciding.meeting_no.set_value("۷")
    candidates.deciding.meeting_date.set_value(dt.date(2026, 11, 20))
    candidates.deciding.text.set_value("با اکثریت آرا")
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
    candidates.deciding.act.set_value(SurveyAct.SELECTED.value)
    candidates.deciding.meeting_no.set_value("7")
    candidates.deciding.meeting_date.setText("1405/13/40")
    opened.page.save()
    opened.settle()
    assert candidates.deciding.draft() is None
    (survey,) = office.ask(surveys_of, first)
    assert office.ask(get_survey, survey.id).steps == ()


def test_enter_shows_the_assessment_and_esc_goes_back(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    candidates = page_of(opened).candidates
    candidates.list.focus_search()
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


def test_reckoning_shows_how_far_it_is_and_can_be_stopped(office: Services, show: Show) -> None:
    people(office)
    opened = show(SCREEN)
    candidates = page_of(opened).candidates
    office.ask(record_survey, register(office, code(1)), "potential", ANSWERS)
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        progress.cancel()

    opened.tasks.on_progress = stop
    opened.page.reload()
    opened.settle()
    assert "F5" in opened.frame.lines[-1]
    assert len(names(page_of(opened))) == 2
    opened.tasks.on_progress = seen.append
    opened.page.reload()
    opened.settle()
    assert (seen[-1].done, seen[-1].total) == (1, 1)
    candidates.asks.options.set_values(())
    candidates.asks.options.edited.emit()
    opened.settle()
    assert len(names(page_of(opened))) == 4
    assert not any(isinstance(problem, Cancelled) for problem in opened.frame.problems)
