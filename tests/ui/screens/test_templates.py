"""The page of templates: write, see, check, publish, go back; a county only reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.paper_templates import template_editions, template_source
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.templates import SCREEN
from homejobs_desktop.ui.screens.templates.page import TemplatesPage
from tests.support.office import FixedClock, make_office
from tests.support.window import OpenScreen

LETTER = "revocation_letter"


@pytest.fixture
def province(tmp_path: Path) -> Services:
    return make_office(
        tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی", clock=FixedClock()
    )


@pytest.fixture
def opened(qtbot: QtBot, province: Services) -> Iterator[OpenScreen]:
    screen = OpenScreen(province, SCREEN)
    screen.page.open(LETTER, "")
    screen.settle()
    yield screen
    screen.close()


def page_of(screen: OpenScreen) -> TemplatesPage:
    assert isinstance(screen.widget, TemplatesPage)
    return screen.widget


def write(screen: OpenScreen, before: str, after: str) -> None:
    source = page_of(screen).editor.source
    source.setPlainText(source.toPlainText().replace(before, after))
    screen.settle(700)


def test_what_is_typed_is_drawn_checked_and_published(opened: OpenScreen, province: Services) -> None:
    page = page_of(opened)
    assert page.editor.view.count == 1
    write(opened, "دلیل ابطال: {reason}", "دلیل: {raeson}")
    assert page.editor.fault.isVisible()
    opened.page.save()
    opened.settle()
    wrong = page.editor.source.toPlainText().split("\n")[page.editor.source.line - 1]
    assert "{raeson}" in wrong
    assert page.currentWidget() is not page.publishing
    write(opened, "{raeson}", "{reason}")
    assert not page.editor.fault.isVisible()
    page.check()
    opened.settle()
    assert "in order" in opened.frame.lines[-1]
    opened.page.save()
    opened.settle()
    page.publishing.form.put("note", "کوتاه‌تر شد")
    opened.page.save()
    opened.settle()
    (edition,) = province.ask(template_editions, LETTER)
    assert "دلیل: {reason}" in edition.text
    assert (edition.note, edition.valid_from) == ("کوتاه‌تر شد", FixedClock().today())
    assert page.editions.currentData() == edition.id
    page.back_button.click()
    opened.settle()
    page.returning.form.put("reason", "برگشت")
    opened.page.save()
    opened.settle()
    assert "دلیل ابطال" in page.editor.source.source()
    assert province.ask(template_editions, LETTER)[0].withdrawn == "برگشت"


def test_what_is_typed_comes_back(opened: OpenScreen, province: Services, qtbot: QtBot) -> None:
    write(opened, "با سلام و احترام", "با درود")
    opened.page.may_leave()
    opened.settle()
    again = OpenScreen(province, SCREEN)
    again.page.open(LETTER, "")
    again.settle()
    assert "با درود" in page_of(again).editor.source.source()
    page_of(again).forget_button.click()
    again.settle()
    assert page_of(again).editor.source.source() == province.ask(template_source, LETTER)
    again.close()
    opened.widget.activateWindow()


def test_a_field_and_a_logo_are_put_in(opened: OpenScreen, tmp_path: Path) -> None:
    page = page_of(opened)
    opened.page.open("permit_sheet", "")
    opened.settle()
    assert page.fields.count() == 0
    opened.page.open(LETTER, "")
    opened.settle()
    page.editor.source.go_to_line(1)
    page.fields.itemActivated.emit(page.fields.item(0))
    opened.settle(700)
    assert page.editor.source.toPlainText().startswith("{province}")
    picture = tmp_path / "logo.png"
    Image.new("RGB", (300, 300), "#0f6b66").save(picture)
    page.take_logo(picture)
    opened.settle(700)
    shown, kept = page.editor.source.toPlainText(), page.editor.source.source()
    assert "‹logo›" in shown
    assert "‹logo›" not in kept
    assert len(kept) > len(shown) + 100
    page.editor.source.put_logo("")
    assert 'logo = ""' in page.editor.source.source()


def test_a_county_reads_and_cannot_publish(qtbot: QtBot, tmp_path: Path) -> None:
    county = make_office(tmp_path / "c")
    screen = OpenScreen(county, SCREEN)
    screen.page.open(LETTER, "")
    screen.settle()
    page = page_of(screen)
    assert page.editor.source.isReadOnly()
    assert page.editor.view.count == 1
    screen.page.save()
    screen.settle()
    assert not hasattr(page, "back_button")
    screen.page.leave()
    assert screen.frame.navigated[-1][0] == "settings"
    screen.close()
