"""The section of questionnaires: versions, publishing, differences, withdrawing, trying out."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.publications import PublicationDraft, PublicationKind
from homejobs_desktop.domain.surveys import RankingFilter
from homejobs_desktop.services import publications
from homejobs_desktop.services.drafts import keep_draft
from homejobs_desktop.services.form_trials import trial_form
from homejobs_desktop.services.questionnaire_desk import version_lines
from homejobs_desktop.services.questionnaires import publish_form, read_form
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_drafts import VERSION_KEY, draft_key
from homejobs_desktop.services.survey_export import form_file
from homejobs_desktop.services.survey_scores import rank
from homejobs_desktop.ui.screens.questionnaires import SCREEN
from homejobs_desktop.ui.screens.questionnaires.page import QuestionnairesPage
from homejobs_desktop.ui.screens.questionnaires.version_card import (
    BLANK,
    COMPARE,
    EXCEL,
    RESCORE,
    TRY,
    WITHDRAW,
)
from homejobs_desktop.ui.screens_kit.pdf_dialog import PdfDialog
from tests.services.test_questionnaires import newer
from tests.services.test_surveys import ANSWERS
from tests.sheets.test_xlsform import SURVEY, row, workbook
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.keys import CTRL, press, press_here, type_here
from tests.support.recording import record_survey
from tests.support.window import OpenScreen

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, offices: Offices) -> Iterator[OpenScreen]:
    page = OpenScreen(offices.province, SCREEN)
    yield page
    page.close()


def page_of(opened: OpenScreen) -> QuestionnairesPage:
    assert isinstance(opened.widget, QuestionnairesPage)
    return opened.widget


def words(opened: OpenScreen) -> str:
    return "\n".join(label.text() for label in opened.widget.findChildren(QLabel) if label.isVisible())


def edited(office: Services, folder: Path, version: str = "1405.9") -> Path:
    """Save the version in force as Excel and change it there: another wording, a weight, a condition."""
    name, content = office.ask(form_file, "potential")
    file = folder / f"{version}-{name}"
    file.write_bytes(content)
    book = openpyxl.load_workbook(file)
    survey, settings = book["survey"], book["settings"]
    heads = [cell.value for cell in settings[1]]
    settings.cell(2, heads.index("version") + 1).value = version
    heads = [cell.value for cell in survey[1]]
    named, label, relevant = (heads.index(head) for head in ("name", "label", "relevant"))
    for line in survey.iter_rows(min_row=2):
        if line[named].value == "hours":
            line[label].value = "هر هفته چند ساعت؟"
        if line[named].value == "equipment_cost":
            line[relevant].value = "${equipment} = 'none'"
    book["blocks"].cell(2, 3).value = 40
    book.save(file)
    return file


def drop(opened: OpenScreen, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    start = page_of(opened).publishing.start
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, button, Qt.KeyboardModifier.NoModifier)
    start.dragEnterEvent(enter)
    assert enter.isAccepted()
    start.dropEvent(QDropEvent(QPointF(5, 5), actions, data, button, Qt.KeyboardModifier.NoModifier))
    opened.settle()


def brought(opened: OpenScreen, file: Path) -> None:
    opened.page.create()
    opened.settle()
    drop(opened, file)


def test_a_workbook_is_published_with_the_keyboard(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    one = offices.province.ask(make_person, person(1))
    offices.province.ask(record_survey, one, "potential", ANSWERS)
    offices.province.ask(keep_draft, draft_key("potential", one), {VERSION_KEY: "1405.1", "hours": "5"})
    brought(opened, edited(offices.province, tmp_path))
    page = page_of(opened)
    assert page.publishing.shown is page.publishing.review
    said = words(opened)
    assert "What it changes of version" in said
    assert "1 assessments that were recorded here keep" in said
    assert "1 questionnaires that were begun here" in said
    assert "The weights change" in said
    told = {change.code for _place, change in page.publishing.review.changes.table.rows}
    assert {"hours", "equipment_cost"} < told
    assert offices.province.ask(version_lines)[0].version == "1405.1"
    opened.page.save()
    opened.settle()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    type_here("بخشنامهٔ ۱۲")
    press_here(Qt.Key.Key_S, CTRL)
    opened.page.save()
    opened.settle()
    assert opened.frame.problems == []
    line = offices.province.ask(version_lines)[0]
    assert (line.version, line.note, line.valid_from) == ("1405.9", "بخشنامهٔ ۱۲", TODAY)
    assert page.card.line == line
    assert "is published" in opened.frame.lines[-1]


def test_nothing_is_published_when_the_second_question_is_denied(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    opened.frame.answer = False
    brought(opened, edited(offices.province, tmp_path))
    opened.page.save()
    opened.settle()
    page_of(opened).publish_form.form.put("note", "نو")
    opened.page.save()
    opened.settle()
    assert "will be asked in every office from" in opened.frame.questions[0]
    assert "No assessment was recorded with it here" in opened.frame.questions[0]
    assert offices.province.ask(version_lines)[0].version == "1405.1"
    assert page_of(opened).publish_form.save_button.isEnabled()


def test_a_day_that_has_passed_is_told_beside_its_field(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    brought(opened, edited(offices.province, tmp_path))
    opened.page.save()
    opened.settle()
    page_of(opened).publish_form.form.put("note", "نو")
    page_of(opened).publish_form.form.put("valid_from", TODAY - dt.timedelta(days=1))
    opened.page.save()
    opened.settle()
    assert "has passed" in words(opened)
    assert offices.province.ask(version_lines)[0].version == "1405.1"


def test_faults_are_listed_sorted_copied_and_mended(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    spoilt = [row("integer", "n", "چند؟", steps="x", appearance="odd"), row("geoshape", "g", "کجا؟")]
    file = workbook(tmp_path / "form.xlsx", [*SURVEY, *spoilt])
    brought(opened, file)
    publishing = page_of(opened).publishing
    assert publishing.shown is publishing.faults
    table = publishing.faults.table
    lines = [fault.line for _place, fault in table.rows]
    assert len(lines) >= 3
    assert not publishing.publish_button.isVisible()
    head = table.view.horizontalHeader()
    head.sectionClicked.emit(1)
    assert [fault.line for _place, fault in table.rows] == sorted(lines)
    head.sectionClicked.emit(1)
    assert [fault.line for _place, fault in table.rows] == sorted(lines, reverse=True)
    press(table.view, Qt.Key.Key_Up)
    assert publishing.faults.fault.text()
    publishing.faults.copy_all()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(lines) + 1
    assert any("geoshape" in line and str(max(lines)) in line for line in copied)
    opened.page.save()
    assert offices.province.ask(version_lines)[0].version == "1405.1"
    workbook(file, SURVEY)
    assert publishing.faults.again_button.shortcut().toString() == "Ctrl+R"
    publishing.faults.again_button.click()
    opened.settle()
    assert not publishing.faults.isVisible()
    assert "It is the first version of a new questionnaire." in words(opened)
    assert "Nobody is asked for consent" not in words(opened)
    assert publishing.review.doubts.isVisible()
    opened.page.leave()
    opened.page.leave()
    assert page_of(opened).currentWidget() is not publishing


def test_a_version_that_is_there_already_is_a_fault(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    brought(opened, edited(offices.province, tmp_path, "1405.1"))
    publishing = page_of(opened).publishing
    assert publishing.shown is publishing.faults
    assert "1405.1" in words(opened)


def test_two_versions_are_compared_old_beside_new(opened: OpenScreen, offices: Offices) -> None:
    offices.province.ask(publish_form, newer(), "نو")
    opened.page.reload()
    opened.settle()
    page = page_of(opened)
    assert page.card.line is not None
    page.open(page.table.rows[0].id, "")
    page.card.acts[COMPARE].click()
    opened.settle()
    panel = page.comparing.panel
    assert {change.code for _place, change in panel.table.rows} >= {"extra", "obstacle", "hours"}
    place = next(key for key, change in panel.table.rows if change.code == "hours")
    panel.table.view.select_key(str(place))
    assert panel.before.text() == "هفته‌ای چند ساعت می‌تواند کار کند؟"
    assert panel.after.text() == "چند ساعت در هفته؟"
    page.comparing.before.setCurrentIndex(0)
    page.comparing.before.activated.emit(0)
    opened.settle()
    assert len(panel.table.rows) > 50
    opened.page.leave()
    assert page.currentWidget() is not page.comparing


def test_a_version_is_withdrawn_with_a_reason(opened: OpenScreen, offices: Offices) -> None:
    publication = offices.province.ask(publish_form, newer(), "نو")
    opened.page.open(publication, "")
    opened.page.reload()
    opened.settle()
    page = page_of(opened)
    assert page.card.line is not None
    assert page.card.line.id == publication
    page.card.acts[WITHDRAW].click()
    opened.settle()
    assert "1405.1" in page.withdrawal.head.hint.text()
    opened.page.save()
    opened.settle()
    assert "Write why it is withdrawn" in words(opened)
    type_here("وزن‌ها اشتباه بود")
    opened.page.save()
    opened.settle()
    assert "is withdrawn; version" in opened.frame.lines[-1]
    assert "1405.1" in opened.frame.lines[-1]
    assert "وزن‌ها اشتباه بود" in words(opened)
    assert not page.card.acts[WITHDRAW].isVisible()


def test_a_county_reads_prints_and_saves_but_does_not_publish(
    qtbot: QtBot, offices: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices.province.ask(publish_form, newer(), "پس از جلسه")
    offices.carry(offices.province, offices.first)
    county = OpenScreen(offices.first, SCREEN)
    page = page_of(county)
    assert [line.version for line in page.table.rows] == ["1405.2", "1405.1", "1404.1"]
    assert "پس از جلسه" in words(county)
    assert not page.card.acts[WITHDRAW].isVisible()
    county.page.create()
    assert page.currentWidget() is page._front
    target = tmp_path / "out.xlsx"
    monkeypatch.setattr(
        "homejobs_desktop.ui.screens.questionnaires.acts.ask_sheet_file", lambda _parent, _name: target
    )
    page.card.acts[EXCEL].click()
    county.settle()
    assert read_form(target) == newer()
    county.page.print()
    county.settle_tasks()
    dialog = page.findChild(PdfDialog)
    assert dialog is not None
    county.settle_tasks()
    assert dialog.view.count >= 4
    dialog.reject()
    county.widget.activateWindow()
    county.settle()
    assert county.frame.problems == []
    county.close()


def test_scores_are_computed_anew_from_the_version_in_force(opened: OpenScreen, offices: Offices) -> None:
    one = offices.province.ask(make_person, person(1))
    offices.province.ask(record_survey, one, "potential", {**ANSWERS, "experience_years": 1})
    offices.province.ask(publish_form, newer(), "نو")
    opened.page.reload()
    opened.settle()
    card = page_of(opened).card
    assert card.line is not None
    page_of(opened).open(page_of(opened).table.rows[0].id, "")
    assert card.acts[RESCORE].isVisible()
    card.acts[RESCORE].click()
    opened.settle()
    assert "1 assessments have a score by version" in opened.frame.lines[-1]
    (found,) = offices.province.ask(rank, RankingFilter()).lines
    assert found.scoring == "1405.2"


def test_a_publication_that_cannot_be_read_is_shown_and_offers_nothing(
    opened: OpenScreen, offices: Offices
) -> None:
    draft = PublicationDraft("questionnaire", "potential", "{}", TODAY, "—", "1405.5")
    checks = publications.CHECKS
    kept = checks[PublicationKind.QUESTIONNAIRE]
    checks[PublicationKind.QUESTIONNAIRE] = lambda _ctx, _name, _text: None
    try:
        publication = offices.province.ask(publications.publish, draft)
    finally:
        checks[PublicationKind.QUESTIONNAIRE] = kept
    opened.page.open(publication, "")
    opened.page.reload()
    opened.settle()
    card = page_of(opened).card
    assert "cannot read it" in words(opened)
    assert not any(card.acts[act].isEnabled() for act in (TRY, BLANK, EXCEL, COMPARE))
    assert card.acts[WITHDRAW].isVisible()


def test_a_version_is_laid_ready_to_be_tried_out(
    opened: OpenScreen, offices: Offices, tmp_path: Path
) -> None:
    page_of(opened).card.acts[TRY].click()
    opened.settle()
    assert offices.province.ask(trial_form).version == "1405.1"
    brought(opened, edited(offices.province, tmp_path))
    page_of(opened).publishing.try_button.click()
    opened.settle()
    assert offices.province.ask(trial_form).version == "1405.9"
    assert opened.frame.navigated == [("surveys", "", "try")] * 2
