"""Alarms in the window: in words, with what to do, until somebody notes what was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.alarms import AlarmRow, alarms
from homejobs_desktop.ui.screens.exchange.alarm_words import alarm_words
from homejobs_desktop.ui.screens.exchange.alarms import Alarms
from tests.services.test_alarms import raise_alarm
from tests.support.exchange import Offices, make_offices
from tests.support.exchange_page import page_of, tab, words
from tests.support.keys import type_text
from tests.support.program import open_program

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.province.ask(raise_alarm, "29-01", "fork", "ab" * 32)
    made.province.ask(raise_alarm, "29-02", "number", "29014700011863")
    yield made
    made.close()


def test_an_alarm_is_put_away_with_the_keyboard_and_the_counts_follow(qtbot: QtBot, offices: Offices) -> None:
    program = open_program(qtbot, offices.province)
    page = tab(program, "alarms", Alarms)
    badge = next(
        each
        for each in program.frame.rail.button("exchange").findChildren(QLabel)
        if each.objectName() == "badge"
    )
    assert badge.text() == "۲"
    tabs = page_of(program).tabs
    assert tabs.tabText(4) == "هشدارها (۲)"
    assert "روی دو سند است" in words(page)
    page.note.setFocus()
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    program.settle()
    assert "کوتاه بنویسید" in words(page)
    type_text(page.note, "تلفنی بررسی شد")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    program.settle()
    assert badge.text() == "۱"
    assert tabs.tabText(4) == "هشدارها (۱)"
    assert [each.note for each in offices.province.ask(alarms)] == ["", "تلفنی بررسی شد"]
    assert [each.stands for each in page.list.rows] == [True, False]


def test_the_desk_counts_the_alarms_and_leads_to_them(qtbot: QtBot, offices: Offices) -> None:
    program = open_program(qtbot, offices.province)
    program.frame.navigate("desk", "", "")
    program.settle()
    assert "۲ هشدار برای رسیدگی" in words(program.frame)
    program.frame.navigate("exchange", "alarms", "")
    program.settle()
    assert page_of(program).current == "alarms"


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("fork", "ab"),
        ("foreign-tip", "ab"),
        ("number", "29014700011863"),
        ("erased", "x y"),
        ("new-life", "restored"),
        ("new-life", "no-mark"),
        ("new-life", "other-computer"),
        ("new-life", "foreign-tip"),
        ("new-life", "rolled-back"),
        ("blob", "size ab"),
        ("quota", "independent 1405 5/3"),
        ("quota-forged", ""),
        ("list-recalled", "7"),
        ("new-roots", "2"),
        ("foreign-list", "root"),
        ("province-keys", "province-keys"),
        ("something-newer", "?"),
    ],
)
def test_every_alarm_says_what_it_is_and_what_to_do(kind: str, detail: str) -> None:
    said, advice = alarm_words(AlarmRow("29-01", kind, detail, "2026-11-22T08:00:00Z", 1))
    assert len(said) > 20
    assert len(advice) > 20
    assert "{" not in said + advice


def test_an_overdrawn_quota_names_kind_period_and_counts() -> None:
    said, _advice = alarm_words(AlarmRow("29-01", "quota", "independent 1405 5/3", "2026-11-22T08:00:00Z", 1))
    assert "مستقل" in said
    assert all(each in said for each in ("۱۴۰۵", "۵", "۳"))
