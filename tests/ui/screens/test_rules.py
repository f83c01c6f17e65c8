"""The page of the rules: read everywhere, changed and withdrawn at the province."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.rule_changes import HANDLING, RuleChange
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services import rules
from homejobs_desktop.ui.screens.rules import SCREEN
from homejobs_desktop.ui.screens.rules.page import RulesPage
from tests.support.exchange import Offices, make_offices
from tests.support.keys import press_here, type_here
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


def page_of(opened: OpenScreen) -> RulesPage:
    assert isinstance(opened.widget, RulesPage)
    return opened.widget


def words(opened: OpenScreen) -> str:
    return "\n".join(label.text() for label in opened.widget.findChildren(QLabel) if label.isVisible())


def test_a_rule_is_changed_with_the_keyboard(opened: OpenScreen, offices: Offices) -> None:
    assert "24 months" not in words(opened)
    opened.page.create()
    opened.settle()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    press_here(Qt.Key.Key_Return)
    opened.settle()
    type_here("بخشنامهٔ ۱۲")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    press_here(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_here("24")
    opened.page.save()
    opened.settle()
    assert opened.frame.problems == []
    assert "24 months" in words(opened)
    (edition,) = offices.province.ask(rules.rule_editions)
    assert (edition.note, edition.valid_from) == ("بخشنامهٔ ۱۲", TODAY)
    found = offices.province.ask(rules.permit_rules).rule_for("independent", TODAY)
    assert (found.validity_months, found.min_age, found.nationality) == (24, 0, "IR")


def test_another_rule_brings_its_own_values(opened: OpenScreen, offices: Offices) -> None:
    opened.page.create()
    opened.settle()
    form = page_of(opened).change.form
    assert form.cells["min_age"].isVisible()
    form.put("kind", "supporter_legal")
    opened.settle()
    assert form.state.value("min_experience_years") == 5
    form.put("kind", HANDLING)
    opened.settle()
    assert not form.cells["min_age"].isVisible()
    assert form.cells["second_person"].isVisible()
    form.put("second_person", ())
    form.put("reason", "دستورالعمل")
    opened.page.save()
    opened.settle()
    rule = offices.province.ask(rules.permit_rules).handling_on(TODAY)
    assert (rule.second_person, rule.renewable_days_before) == (frozenset(), 90)


def test_what_is_wrong_stays_in_the_form(opened: OpenScreen, offices: Offices) -> None:
    opened.page.create()
    opened.settle()
    form = page_of(opened).change.form
    opened.page.save()
    opened.settle()
    assert "Write why" in words(opened)
    form.put("reason", "x")
    form.put("own_contribution_percent", 101)
    opened.page.save()
    opened.settle()
    assert "At most 100." in words(opened)
    form.put("own_contribution_percent", 0)
    opened.page.save()
    opened.settle()
    (refusal,) = opened.frame.problems
    assert isinstance(refusal, Invalid)
    assert "Nothing changes" in refusal.sentence()
    assert offices.province.ask(rules.rule_editions) == ()


def test_an_edition_is_compared_and_withdrawn(opened: OpenScreen, offices: Offices) -> None:
    province = offices.province
    first = province.ask(rules.publish_rule, RuleChange("covered", TODAY, "یک", {"min_age": 18}))
    province.ask(rules.publish_rule, RuleChange("covered", TODAY, "دو", {"min_age": 19}))
    opened.page.reload()
    opened.settle()
    page = page_of(opened)
    assert "18 years ← 19 years" in words(opened)
    page.editions.before.setCurrentIndex(0)
    opened.settle()
    assert "— ← 19 years" in words(opened)
    page.editions.choose(first)
    opened.settle()
    assert "— ← 18 years" in words(opened)
    withdraw = [each for each in page.editions.findChildren(QPushButton) if each.text() == "Withdraw …"]
    withdraw[0].click()
    opened.settle()
    type_here("اشتباه")
    opened.page.save()
    opened.settle()
    assert "Withdrawn: اشتباه" in words(opened)
    assert province.ask(rules.permit_rules).rule_for("covered", TODAY).min_age == 18
    assert opened.page.leave()
    assert opened.frame.navigated == [("settings", "", "")]


def test_a_county_only_reads(qtbot: QtBot, offices: Offices) -> None:
    offices.province.ask(rules.publish_rule, RuleChange("covered", TODAY, "یک", {"min_age": 18}))
    offices.carry(offices.province, offices.first)
    page = OpenScreen(offices.first, SCREEN)
    assert "18 years" in words(page)
    page.page.create()
    page.settle()
    texts = {each.text() for each in page.widget.findChildren(QPushButton)}
    assert "Withdraw …" not in texts
    assert page_of(page).currentIndex() == 0
    page.close()
