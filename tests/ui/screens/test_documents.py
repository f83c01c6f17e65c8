"""Documents on a person's page: added by button or by dragging, looked at, saved, withdrawn."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from homejobs_desktop.domain.attachments import AttachmentDraft, AttachmentRow
from homejobs_desktop.domain.entities import PERMIT, Value
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.persistence import store
from homejobs_desktop.services.attachments import add_attachment, attachments_of
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.people import SCREEN
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens.people.documents_card import DocumentsCard
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import CTRL, press_here, type_here
from tests.support.scans import pdf, picture, scan
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def desk(opened: OpenScreen) -> PeopleDesk:
    assert isinstance(opened.widget, PeopleDesk)
    return opened.widget


def card(opened: OpenScreen) -> DocumentsCard:
    return desk(opened).person.documents


def open_person(show: Show, person_id: str) -> OpenScreen:
    opened = show(SCREEN)
    opened.page.open(person_id, "")
    opened.settle()
    return opened


def drop(opened: OpenScreen, *files: Path) -> bool:
    """Drag files onto the card with real events; False when they are not taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(card(opened), enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(card(opened), let_go)
    opened.settle()
    return True


def act(opened: OpenScreen, words: str) -> None:
    """Click the first button on the card that says this."""
    found = next(each for each in card(opened).findChildren(QPushButton) if each.text().strip() == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def rows(office: Services, person_id: str) -> tuple[AttachmentRow, ...]:
    return office.ask(attachments_of, person_id)


def attach(office: Services, person_id: str, number: int = 1) -> str:
    return office.ask(add_attachment, AttachmentDraft("photo", "", person_id), scan(number))


def test_a_picture_is_added_by_button_and_keyboard(
    show: Show, office: Services, zahra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "card.png"
    file.write_bytes(picture(1, (900, 600)))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_all: ([str(file)], ""))
    opened = open_person(show, zahra)
    QTest.mouseClick(card(opened).add, Qt.MouseButton.LeftButton)
    opened.settle()
    assert desk(opened).documents.preview.count == 1
    for text in ("کارت ملی", "روی کارت"):
        type_here(text)
        opened.settle()
        press_here(Qt.Key.Key_Return)
        opened.settle()
    press_here(Qt.Key.Key_S, CTRL)
    opened.settle()
    (row,) = rows(office, zahra)
    assert (row.kind, row.title, row.mime) == ("national_card", "روی کارت", "image/jpeg")
    assert card(opened).isVisible()
    assert [each.id for each in card(opened).rows] == [row.id]
    assert opened.frame.problems == []
    assert opened.frame.lines[-1] == "The document was attached."
    assert desk(opened).person.timeline.events[0].title == "Document: کارت ملی"


def test_files_are_dragged_one_form_after_the_other(
    show: Show, office: Services, zahra: str, tmp_path: Path
) -> None:
    files = [tmp_path / "one.png", tmp_path / "two.pdf", tmp_path / "three.txt"]
    for file, data in zip(files, (picture(1), pdf(2), b"no document"), strict=True):
        file.write_bytes(data)
    opened = open_person(show, zahra)
    assert drop(opened, files[0], files[2], files[1])
    for _document in range(2):
        desk(opened).documents.form.form.put("kind", "photo")
        opened.page.save()
        opened.settle()
    assert [row.mime for row in rows(office, zahra)] == ["application/pdf", "image/jpeg"]
    assert len(opened.frame.problems) == 1
    assert "neither a picture nor a PDF" in str(opened.frame.problems[0])
    assert card(opened).isVisible()


def test_the_edge_shows_where_to_let_go(show: Show, zahra: str, tmp_path: Path) -> None:
    opened = open_person(show, zahra)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(card(opened), enter)
    assert "dashed" in card(opened).styleSheet()
    QApplication.sendEvent(card(opened), QDragLeaveEvent())
    assert card(opened).styleSheet() == ""


def test_words_that_are_dragged_are_no_files(show: Show, zahra: str) -> None:
    opened = open_person(show, zahra)
    assert not drop(opened)


def test_a_missing_kind_stands_beside_its_field(
    show: Show, office: Services, zahra: str, tmp_path: Path
) -> None:
    (tmp_path / "one.png").write_bytes(picture(1))
    opened = open_person(show, zahra)
    drop(opened, tmp_path / "one.png")
    opened.page.save()
    opened.settle()
    assert desk(opened).documents.form.form.cells["kind"].problem()
    assert rows(office, zahra) == ()
    assert opened.page.leave()
    assert card(opened).isVisible()


def test_the_same_file_twice_is_told_in_the_bar(
    show: Show, office: Services, zahra: str, tmp_path: Path
) -> None:
    (tmp_path / "one.png").write_bytes(picture(1))
    attach(office, zahra)
    opened = open_person(show, zahra)
    drop(opened, tmp_path / "one.png")
    desk(opened).documents.form.form.put("kind", "photo")
    opened.page.save()
    opened.settle()
    assert [str(each) for each in opened.frame.problems] == [
        "This very file is already attached to this person."
    ]


def test_a_document_is_shown_and_saved(
    show: Show, office: Services, zahra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(office, zahra)
    opened = open_person(show, zahra)
    act(opened, "Show")
    page = desk(opened).documents.page
    assert page.isVisible()
    assert page.view.count == 1
    target = tmp_path / "copy.jpg"
    asked: list[str] = []

    def where(_parent: object, _title: str, name: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    opened.settle()
    assert asked == ["عکس پرسنلی.jpg"]
    assert target.read_bytes() == scan(1).content
    assert opened.page.leave()
    assert card(opened).isVisible()


def test_a_copy_that_cannot_be_written_is_told(
    show: Show, office: Services, zahra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(office, zahra)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "x.jpg"), ""))
    opened = open_person(show, zahra)
    act(opened, "Save a copy")
    assert ["cannot be written" in str(each) for each in opened.frame.problems] == [True]


def test_a_document_is_withdrawn_with_a_reason(show: Show, office: Services, zahra: str) -> None:
    attach(office, zahra)
    opened = open_person(show, zahra)
    act(opened, "Withdraw")
    opened.page.save()
    opened.settle()
    form = desk(opened).documents.withdrawing.form
    assert form.cells["reason"].problem()
    form.put("reason", "عکس شخص دیگری است")
    opened.page.save()
    opened.settle()
    assert [row.withdrawn for row in rows(office, zahra)] == ["عکس شخص دیگری است"]
    assert [each.withdrawn for each in card(opened).rows] == ["عکس شخص دیگری است"]
    words = {each.text().strip() for each in card(opened).findChildren(QPushButton) if each.isVisible()}
    assert "Withdraw" not in words


def test_thumbnails_are_drawn(show: Show, office: Services, zahra: str) -> None:
    attach(office, zahra)
    opened = open_person(show, zahra)
    (small,) = card(opened)._pictures.values()
    drawn = small.icon().pixmap(48, 48).toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(10, 40, 3) for y in range(16, 32, 3)}
    assert len(colours) > 5


def test_a_file_that_has_not_come_yet_says_so(show: Show, office: Services, zahra: str) -> None:
    attach(office, zahra)
    with office.machine.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("DELETE FROM blob")
    opened = open_person(show, zahra)
    (row,) = card(opened).rows
    assert not row.here
    (small,) = card(opened)._pictures.values()
    assert not small.isEnabled()
    words = {each.text().strip() for each in card(opened).findChildren(QPushButton) if each.isVisible()}
    assert words == {"Add a document", "Withdraw"}


def test_a_document_of_a_permit_says_so(show: Show, office: Services, zahra: str, tmp_path: Path) -> None:
    @writing(Permission.ISSUE_PERMITS)
    def make_permit(ctx: Context) -> str:
        values: dict[str, Value] = {"person_id": zahra, "permit_type": "independent", "state": "draft"}
        return store.create(ctx.session, PERMIT, values | {"field_code": "IN-01"})

    permit = office.ask(make_permit)
    (tmp_path / "one.png").write_bytes(picture(1))
    opened = open_person(show, zahra)
    drop(opened, tmp_path / "one.png")
    type_here("عکس")
    for text in ("", "خیاطی"):
        press_here(Qt.Key.Key_Return)
        opened.settle()
        type_here(text)
        opened.settle()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    opened.page.save()
    opened.settle()
    (row,) = rows(office, zahra)
    assert (row.kind, row.about, row.about_id) == ("photo", "permit", permit)
    words = [each.text() for each in card(opened).findChildren(QLabel)]
    assert any("Permit without a number: خیاطی" in each for each in words)


def test_who_may_only_look_adds_nothing(office: Services, zahra: str) -> None:
    nobody = office.as_actor(Actor("x", "x", Role.NOBODY))
    opened = OpenScreen(nobody, SCREEN)
    assert card(opened).add.isHidden()
    assert not card(opened).acceptDrops()
    opened.close()
