"""The walk of a new user, in the real window: what is shown on the way, and what is stored at the end."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.foundation.i18n import local_digits
from homejobs_desktop.services import people, permits, printing, surveys
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.exchange import exchange_status
from tests.support.walk import FIRST_CODE, SECOND_CODE, SHEET, Walk

pytestmark = pytest.mark.usefixtures("persian")
COMPLETE = 8
"""Changes of the walk that become events of the person's story."""


class StrayWindows(QObject):
    """Notes what opens as a window of its own though it is a part of a page: it would take the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or event.type() != QEvent.Type.Show:
            return False
        if watched.isWindow() and watched.windowType() == Qt.WindowType.Window:
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def stray(qtbot: QtBot) -> Iterator[StrayWindows]:
    app = QApplication.instance()
    assert app is not None
    watcher = StrayWindows()
    app.installEventFilter(watcher)
    yield watcher
    app.removeEventFilter(watcher)


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    walk = Walk(tmp_path / "walk")
    yield walk
    walk.close()


def test_a_new_user_walks_the_whole_way(walk: Walk, stray: StrayWindows) -> None:
    walk.everything()
    assert set(stray.seen) == {"MainWindow"}
    _what_was_shown(walk.said)
    _what_the_county_keeps(walk)
    _what_the_province_has(walk)


def _what_was_shown(said: dict[str, str]) -> None:
    for name, words in {
        "first-start-1-office": "بیرجند",
        "desk-of-a-new-office": "صبح به‌خیر، مریم نخعی",
        "registering-a-mistake": "۱۳۶۵/۱۲/۲۹ است",
        "registered": "زهرا امیرآبادی‌زاده ثبت شد",
        "registering-look-alike": "نام پدر یکسان",
        "draft-after-a-power-cut": "برگردانده شود؟",
        "search": "امیر زه",
        "assessment-result": "از ۱۰۰",
        "permit": "صادرشده",
        "verified": "اصیل است",
        "exchange-written": "اکنون می‌توانید فلش را بردارید",
        "province-preview": "امضا درست",
        "province-taken-in": "تغییر اعمال شد",
        "province-answered": "اکنون می‌توانید فلش را بردارید",
        "exchange-answer-read": "تأیید شد",
        "person-story": "تأیید استان",
    }.items():
        assert words in said[name], f"{name}: {said[name]}"
    counts = json.loads(SHEET.with_name("people_birjand.expected.json").read_text(encoding="utf-8"))["lines"]
    accepted = sum(1 for line in counts if line["verdict"] == "accept")
    assert f"{local_digits(str(accepted))} نفر ثبت شدند" in said["sheet-result"]


def _what_the_county_keeps(walk: Walk) -> None:
    office = walk.birjand
    row = office.ask(people.find_by_code, FIRST_CODE)
    assert row is not None
    assert (row.full_name, row.mobile, row.gender) == ("زهرا امیرآبادی‌زاده", "09151612345", "female")
    assert office.ask(people.find_by_code, SECOND_CODE) is None
    kept = office.ask(find_draft, "person")
    assert kept is not None
    assert kept.typed["national_code"] == SECOND_CODE
    assert len(office.ask(surveys.surveys_of, row.id)) == 1
    permit = office.ask(permits.permits_of, row.id)[0]
    assert (permit.number, permit.field_code, permit.state) == (walk.number, "IN-01", "issued")
    assert office.ask(printing.permit_sheet, permit.id).copy_no == 2
    story = office.ask(people.timeline, row.id)
    assert len(story) >= COMPLETE - 1
    assert {entry.fate for entry in story} == {Fate.CONFIRMED}
    assert office.ask(exchange_status).waiting == 0


def _what_the_province_has(walk: Walk) -> None:
    mine, theirs = walk.birjand.ask(check_store), walk.khorasan.ask(check_store, "29-01")
    assert mine.whole
    assert theirs.whole
    assert mine.state_sha256 == theirs.state_sha256
    assert mine.records == theirs.records
