"""A condition of applications is edited at the province, with its days, and holds in the counties."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.services.applications import check_conditions
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.dialogs.reference_item import ItemDialog
from homejobs_desktop.ui.screens.settings import SCREEN
from tests.support.applying import apply
from tests.support.exchange import Offices, make_offices
from tests.support.window import OpenScreen

LIST = "application_conditions"


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


def dialog(opened: OpenScreen, services: Services, item: ReferenceItem) -> ItemDialog:
    book = services.ask(reference_book)
    return ItemDialog(opened.widget, opened.workplace, item, book)


def codes(county: Services, application: str) -> set[str]:
    return {each.code for each in county.ask(check_conditions, application)}


def test_a_condition_ends_and_another_begins(opened: OpenScreen, offices: Offices) -> None:
    province, county = offices.province, offices.first
    old = province.ask(reference_book).get(LIST, "birth_certificate")
    assert old is not None
    ending = dialog(opened, province, old)
    ending.valid_to.setText("1405/08/30")
    ending.save()
    opened.settle_tasks()
    adding = dialog(opened, province, ReferenceItem(LIST, "", ""))
    adding.code.setText("household_card")
    adding.name.setText("گواهی سرپرستی خانوار")
    adding.valid_from.setText("1405/09/01")
    adding.save()
    opened.settle_tasks()
    assert adding.result() == 0
    assert adding.condition is not None
    adding.condition.kinds.set_values(("independent",))
    adding.save()
    opened.settle_tasks()
    assert adding.result() == 0
    adding.condition.documents.set_values(("education",))
    adding.save()
    opened.settle_tasks()
    assert adding.result() == 1
    made = province.ask(reference_book).get(LIST, "household_card")
    assert made is not None
    assert made.attributes == {
        "check": "document", "kinds": ["independent"], "documents": ["education"], "waivable": False
    }  # fmt: skip
    assert made.valid_from == dt.date(2026, 11, 22)
    offices.carry(province, county)
    found = codes(county, apply(county))
    assert "household_card" in found
    assert "birth_certificate" not in found


def test_a_wrong_day_is_told_and_nothing_is_saved(opened: OpenScreen, offices: Offices) -> None:
    item = offices.province.ask(reference_book).get(LIST, "residence")
    assert item is not None
    form = dialog(opened, offices.province, item)
    form.valid_from.setText("1405/13/01")
    form.save()
    opened.settle_tasks()
    form.valid_from.setText("1405/09/02")
    form.valid_to.setText("1405/09/01")
    form.save()
    opened.settle_tasks()
    assert form.result() == 0
    assert offices.province.ask(reference_book).get(LIST, "residence") == item


def test_what_the_form_does_not_show_stays(opened: OpenScreen, offices: Offices) -> None:
    item = offices.province.ask(reference_book).get(LIST, "health")
    assert item is not None
    form = dialog(opened, offices.province, item)
    form.name.setText("گواهی سلامت")
    form.save()
    opened.settle_tasks()
    found = offices.province.ask(reference_book).get(LIST, "health")
    assert found is not None
    assert (found.name, found.attributes) == ("گواهی سلامت", item.attributes)
