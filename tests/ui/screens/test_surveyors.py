"""From a surveyor in the pictures to what that surveyor asked, and what of it is worth a look."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.ranking import SCREEN as RANKING
from homejobs_desktop.ui.screens.ranking.page import PICTURES, RankingPage
from homejobs_desktop.ui.screens.ranking.pictures import Pictures
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.widgets.charts import BarChart
from tests.services.test_survey_pictures import record_many
from tests.support.keys import press_here, type_here
from tests.support.surveying import Show, desk_of
from tests.support.window import OpenScreen


def chart_of(opened: OpenScreen) -> BarChart:
    opened.page.open("", PICTURES)
    opened.settle()
    assert isinstance(opened.widget, RankingPage)
    level = opened.widget.level(PICTURES)
    assert isinstance(level, Pictures)
    return level.charts["surveyors"]


def people_of(opened: OpenScreen) -> list[str]:
    model = desk_of(opened).list.model
    rows = (model.row(place) for place in range(model.rowCount()))
    return [row.row.id for row in rows if row is not None]


def test_enter_and_a_click_lead_to_a_surveyors_assessments(office: Services, show: Show) -> None:
    record_many(office)
    opened = show(RANKING)
    chart = chart_of(opened)
    assert "علی: 5 ·" in chart.accessibleDescription()
    chart.setFocus()
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    assert opened.frame.navigated[-1] == ("surveys", "", "surveyor:potential/علی")
    at = QPointF(20.0, 5.0)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind, at, chart.mapToGlobal(at), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(chart, event)
    assert opened.frame.navigated[-1] == ("surveys", "", "surveyor:potential/زهرا")


def test_the_list_shows_one_surveyor_and_what_is_worth_a_look(office: Services, show: Show) -> None:
    ids = record_many(office)
    opened = show(SCREEN)
    opened.page.open("", "surveyor:potential/علی")
    opened.settle()
    desk = desk_of(opened)
    assert len(people_of(opened)) == 5
    notice = desk.narrowing.notice
    notice.setFocus()
    type_here("haste")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert people_of(opened) == [ids["hasty"]]
    notice.set_value("")
    desk.band.set_value("pishran")
    desk.band.edited.emit()
    opened.settle()
    assert people_of(opened) == []
    shown = [one.text().strip("\u200f") for one in opened.widget.findChildren(QLabel) if one.isVisible()]
    assert "No such assessment" in shown
    assert opened.page.leave()
    opened.settle()
    assert opened.frame.navigated[-1] == ("ranking", "", "pictures")
    assert len(people_of(opened)) == 17, "and the list shows all again"


def test_a_surveyor_is_chosen_above_the_list(office: Services, show: Show) -> None:
    record_many(office)
    opened = show(SCREEN)
    surveyor = desk_of(opened).narrowing.surveyor
    assert [choice.name for choice in surveyor.choices()] == ["زهرا", "علی"]
    surveyor.setFocus()
    type_here("زهرا")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert len(people_of(opened)) == 12
    assert not opened.page.leave(), "nobody drilled down: Esc has nowhere to go"
