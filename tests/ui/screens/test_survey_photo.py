"""A question that is answered with a picture or a document, tried as a clerk does."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from homejobs_desktop.domain.attachments import LARGEST_FILE, AttachmentDraft
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.attachments import add_attachment, attachments_of, withdraw_attachment
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.surveys import SurveyDraft, get_survey, record
from homejobs_desktop.ui.screens.surveys import SCREEN
from homejobs_desktop.ui.screens.surveys.answer_edit import AnswerEdit
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.attached import AttachedAnswer, DocumentDialog
from homejobs_desktop.ui.screens.surveys.photo import PhotoEdit
from homejobs_desktop.ui.tasks import TaskRunner
from tests.support.forms import form
from tests.support.keys import CTRL, press_here, type_here
from tests.support.office import make_office
from tests.support.scans import pdf, picture, scan
from tests.support.surveying import Show, asked, desk_of
from tests.support.window import OpenScreen
from tests.ui.screens.conftest import ZAHRA

_PHOTO: dict[str, object] = {"code": "photo", "kind": "photo", "text": "عکس کارگاه"}


@pytest.fixture
def answering(show: Show, zahra: str) -> Answering:
    return asked(show(SCREEN), zahra, _PHOTO, {"code": "after", "kind": "number"})


def edit_of(answering: Answering) -> PhotoEdit:
    edit = answering.row_of("photo").edit
    assert isinstance(edit, AnswerEdit)
    assert isinstance(edit.widget, PhotoEdit)
    return edit.widget


def wait(answering: Answering) -> None:
    """Let the worker end what it does."""
    wait_for(answering._workplace.tasks)


def wait_for(tasks: TaskRunner) -> None:
    """Let a worker end what it does, whichever window is in front."""
    limit = monotonic() + 20
    quiet = 0
    while quiet < 3:
        QApplication.processEvents()
        quiet = quiet + 1 if tasks.idle else 0
        assert monotonic() < limit
        sleep(0.002)


def drop(edit: QWidget, *files: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    entered.ignore()
    QApplication.sendEvent(edit, entered)
    if entered.isAccepted():
        dropped = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(edit, dropped)
    return entered.isAccepted()


def test_ctrl_o_takes_a_file_and_enter_goes_on(
    answering: Answering, office: Services, zahra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(picture(1))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(file), ""))
    press_here(Qt.Key.Key_O, CTRL)
    wait(answering)
    (row,) = office.ask(attachments_of, zahra)
    assert (row.title, answering.answers()) == ("عکس کارگاه", {"photo": row.id})
    edit = edit_of(answering)
    assert edit.picture.isVisible()
    assert edit.look.isVisible()
    press_here(Qt.Key.Key_Return)
    assert answering.here() == "after"


def test_a_file_is_dragged_here(answering: Answering, office: Services, zahra: str, tmp_path: Path) -> None:
    one, two = tmp_path / "1.png", tmp_path / "2.pdf"
    one.write_bytes(picture(1))
    two.write_bytes(pdf())
    edit = edit_of(answering)
    assert drop(edit, one, two)
    assert edit.problem.isVisible(), "one document answers"
    assert answering.answers() == {}
    assert drop(edit, two)
    wait(answering)
    (row,) = office.ask(attachments_of, zahra)
    assert (row.mime, answering.answers()) == ("application/pdf", {"photo": row.id})
    assert not edit.problem.isVisible()
    words = QMimeData()
    words.setText("نوشته")
    entered = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    entered.ignore()
    QApplication.sendEvent(edit, entered)
    assert not entered.isAccepted()


def test_another_one_takes_its_place_and_it_is_taken_out(
    answering: Answering, office: Services, zahra: str, tmp_path: Path
) -> None:
    edit = edit_of(answering)
    for number in (1, 2):
        file = tmp_path / f"{number}.png"
        file.write_bytes(picture(number))
        edit.take(file)
        wait(answering)
    rows = {row.sha256: row.id for row in office.ask(attachments_of, zahra)}
    assert len(rows) == 2, "the first stays among the person's documents"
    second = answering.answers()["photo"]
    edit.take(tmp_path / "1.png")
    wait(answering)
    assert len(office.ask(attachments_of, zahra)) == 2, "the very file is not attached twice"
    assert answering.answers()["photo"] != second
    press_here(Qt.Key.Key_Delete, CTRL)
    assert answering.answers() == {}
    assert not edit.picture.isVisible()
    assert not edit.remove.isVisible()


def test_an_old_document_is_chosen_by_typing(show: Show, office: Services, zahra: str) -> None:
    made = office.ask(add_attachment, AttachmentDraft("other", "قرارداد اجاره", zahra), scan(4))
    gone = office.ask(add_attachment, AttachmentDraft("other", "کهنه", zahra), scan(5))
    office.ask(withdraw_attachment, gone, "اشتباه بود")
    answering = asked(show(SCREEN), zahra, _PHOTO)
    wait(answering)
    assert len(edit_of(answering).chooser.choices()) == 1
    type_here("اجاره")
    press_here(Qt.Key.Key_Return)
    assert answering.answers() == {"photo": made}


@pytest.mark.parametrize("content", [b"", b"this is no picture", b"%PDF-1.7 broken", b"\x89PNG\r\n\x1a\nxx"])
def test_what_is_no_picture_is_said_beside_the_question(
    answering: Answering, office: Services, zahra: str, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(content)
    edit = edit_of(answering)
    edit.take(file)
    wait(answering)
    assert edit.problem.isVisible()
    assert len(edit.problem.text()) > 10
    assert office.ask(attachments_of, zahra) == ()
    assert answering.answers() == {}
    file.write_bytes(picture(3))
    edit.take(file)
    wait(answering)
    assert not edit.problem.isVisible()
    assert len(answering.answers()) == 1


def test_what_is_too_large_is_said_beside_the_question(
    answering: Answering, office: Services, zahra: str, tmp_path: Path
) -> None:
    file = tmp_path / "large.png"
    with file.open("wb") as target:
        target.truncate(LARGEST_FILE + 1)
    edit = edit_of(answering)
    edit.take(file)
    wait(answering)
    assert "64" in edit.problem.text()
    edit.take(tmp_path / "not there.png")
    wait(answering)
    assert "not there.png" in edit.problem.text()
    assert office.ask(attachments_of, zahra) == ()


def test_the_draft_keeps_it(
    show: Show, answering: Answering, office: Services, zahra: str, tmp_path: Path
) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(picture(7))
    edit_of(answering).take(file)
    wait(answering)
    assert answering.keep()
    wait(answering)
    kept = office.ask(find_draft, f"survey/trial/{zahra}")
    assert kept is not None
    (row,) = office.ask(attachments_of, zahra)
    assert row.id in kept.typed["photo"]
    opened = show(SCREEN)
    again = asked(opened, zahra, _PHOTO)
    again.row_of("photo").show_answer(row.id)
    wait(again)
    edit = edit_of(again)
    assert edit.value() == row.id
    assert "عکس کارگاه" in edit.chooser.text()
    assert edit.picture.isVisible()


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Services]:
    office = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    office.ask(publish_form, form(questions=[_PHOTO], name="photos"), "آزمون")
    yield office
    office.close()


def test_the_result_shows_it(qtbot: object, province: Services) -> None:
    person = province.ask(save_person, None, ZAHRA)
    made = province.ask(add_attachment, AttachmentDraft("other", "عکس کارگاه", person), scan(4))
    survey = province.ask(record, SurveyDraft(person, "photos", {"photo": made}))
    unknown = province.ask(record, SurveyDraft(person, "photos", {"photo": "00000000-none"}))
    opened = OpenScreen(province, SCREEN)
    opened.page.open(survey.id, "")
    opened.settle()
    result = desk_of(opened).result
    (line,) = result.findChildren(AttachedAnswer)
    assert "عکس کارگاه" in line.name.text()
    assert made not in line.name.text()
    assert line.picture.isVisible()
    line.look.click()
    wait_for(opened.tasks)
    (dialog,) = opened.widget.findChildren(DocumentDialog)
    assert dialog.view.count == 1
    dialog.close()
    opened.page.open(unknown.id, "")
    wait_for(opened.tasks)
    told = [one.name.text() for one in result.findChildren(AttachedAnswer) if one.isVisible()]
    assert told
    assert "not come to this office" in told[-1]
    assert province.ask(get_survey, survey.id).answers == {"photo": made}
    opened.close()
