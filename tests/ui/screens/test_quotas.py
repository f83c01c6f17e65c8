from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.services.people import get_person
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota, quota_rows
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens import permits
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens.quotas import SCREEN
from homejobs_desktop.ui.screens.quotas.desk import QuotasDesk
from tests.support.exchange import Offices, make_offices
from tests.support.keys import press_here, type_here
from tests.support.permitting import applicant, issue
from tests.support.window import OpenScreen


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


def desk_of(page: OpenScreen) -> QuotasDesk:
    assert isinstance(page.widget, QuotasDesk)
    return page.widget


def granted(services: Services) -> list[tuple[str, str, int]]:
    rows = services.ask(quota_rows)
    return [(row.account.site, row.account.period, row.balance.granted) for row in rows]


def words(page: OpenScreen) -> str:
    return "\n".join(label.text() for label in page.widget.findChildren(QLabel) if label.isVisible())


def test_a_quota_is_granted_and_taken_back_with_the_keyboard(opened: OpenScreen, offices: Offices) -> None:
    opened.page.create()
    opened.settle()
    for typed in ("بیرجند", "Independent", "۱۴۰۵", "Grant more", "5", "نامهٔ ۱۲"):
        type_here(typed)
        opened.settle()
        press_here(Qt.Key.Key_Return)
        opened.settle()
    opened.page.save()
    opened.settle()
    assert granted(offices.province) == [("29-01", "1405", 5)]
    assert opened.frame.lines
    desk = desk_of(opened)
    desk.front.show_record("29-01/independent/1405")
    opened.settle()
    assert "نامهٔ ۱۲" in words(opened)
    desk.account.again.click()
    opened.settle()
    draft = desk.form.form.state.draft()
    assert (draft.site, draft.kind, draft.period) == ("29-01", "independent", "1405")
    for name, value in (("way", "fewer"), ("count", 2), ("reason", "نامهٔ ۱۳")):
        desk.form.form.put(name, value)
    opened.page.save()
    opened.settle()
    assert granted(offices.province) == [("29-01", "1405", 3)]
    assert "نامهٔ ۱۳" in words(opened)
    assert opened.frame.problems == []


def test_what_is_refused_stands_at_its_field(opened: OpenScreen, offices: Offices) -> None:
    opened.page.create()
    opened.settle()
    form = desk_of(opened).form.form
    for name, value in (("site", "29-01"), ("kind", "covered"), ("period", "2026"), ("reason", "x")):
        form.put(name, value)
    form.put("count", 3)
    opened.page.save()
    opened.settle()
    assert "no period" in words(opened)
    assert granted(offices.province) == []
    assert opened.page.leave()
    assert opened.page.leave()
    assert opened.frame.navigated == [("permits", "", "")]


def test_a_county_sees_its_own_and_grants_nothing(qtbot: QtBot, offices: Offices) -> None:
    for site in ("29-01", "29-02"):
        offices.province.ask(grant_quota, QuotaDraft(site, "independent", "1405", 2, "x"))
    offices.round(offices.first)
    page = OpenScreen(offices.first, SCREEN)
    desk = desk_of(page)
    assert desk.list.model.rowCount() == 1
    page.page.create()
    page.settle()
    assert desk.front.isVisible()
    desk.front.show_record("29-01/independent/1405")
    page.settle()
    assert not desk.account.again.isVisible()
    page.close()


def test_the_issuing_form_says_what_is_left(qtbot: QtBot, offices: Offices) -> None:
    offices.province.ask(grant_quota, QuotaDraft("29-01", "independent", "1405", 2, "x"))
    offices.round(offices.first)
    issue(offices.first, 1)
    page = OpenScreen(offices.first, permits.SCREEN)
    desk = page.widget
    assert isinstance(desk, PermitsDesk)
    person_id = applicant(offices.first, 2)
    draft: PersonDraft = offices.first.ask(get_person, person_id).draft
    assert draft.national_code
    page.page.open("", f"new:{person_id}")
    page.settle()
    desk.form.form.put("field_code", "IN-01")
    page.settle(400)
    assert "Quota of 1405: 1 of 2 permits of this kind are left" in words(page)
    issue(offices.first, 3)
    desk.form.form.put("field_code", "IN-02")
    page.settle(400)
    assert "is used up: 2 granted, 2 issued" in words(page)
    page.close()
