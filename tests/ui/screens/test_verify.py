from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from homejobs_desktop.domain.permits import PermitRequest, PermitRow, PermitType
from homejobs_desktop.services.permits import issue_permit
from homejobs_desktop.services.printing import page_images, permit_sheet
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.verify import SCREEN
from homejobs_desktop.ui.screens.verify.page import VerifyPage
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import CTRL, press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


@pytest.fixture
def permit(office: Services, zahra: str) -> PermitRow:
    request = PermitRequest(zahra, PermitType.INDEPENDENT, "IN-01", "SAMT", agency_letter_no="12/345")
    return office.ask(issue_permit, request)


def page_of(opened: OpenScreen) -> VerifyPage:
    assert isinstance(opened.widget, VerifyPage)
    return opened.widget


def test_a_picture_of_a_sheet_is_genuine(show: Show, office: Services, permit: PermitRow) -> None:
    picture = page_images(office.ask(permit_sheet, permit.id).pdf, 200)[0]
    opened = show(SCREEN)
    QGuiApplication.clipboard().setImage(QImage.fromData(picture))
    press_here(Qt.Key.Key_V, CTRL)
    opened.settle()
    assert page_of(opened).answer.property("pill") == "good"
    assert page_of(opened)._permit_id == permit.id
    assert opened.frame.problems == []


def test_a_bare_number_proves_nothing_but_finds_the_permit(show: Show, permit: PermitRow) -> None:
    opened = show(SCREEN)
    type_here(permit.number)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert page_of(opened).answer.property("pill") == "warn"
    page_of(opened)._open.click()
    assert opened.frame.navigated == [("permits", permit.id, "")]


def test_what_is_no_picture_is_refused(show: Show) -> None:
    opened = show(SCREEN)
    page_of(opened).judge(b"no picture")
    opened.settle()
    assert len(opened.frame.problems) == 1
