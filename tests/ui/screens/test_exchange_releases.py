"""Releases on the exchange page: keys are named, releases published and written; a county installs one."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop import __version__
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.installing import install_state
from homejobs_desktop.services.release_publishing import sign_release
from homejobs_desktop.services.releases import known_releases
from homejobs_desktop.ui.opening import _TOLD_MS
from homejobs_desktop.ui.screens.exchange.install_dialog import InstallDialog
from homejobs_desktop.ui.screens.exchange.publish_dialog import PublishDialog, SignDialog
from homejobs_desktop.ui.screens.exchange.releases import Releases
from homejobs_desktop.ui.screens.exchange.signers_dialog import SignersDialog
from tests.support.exchange import Offices, make_offices
from tests.support.exchange_page import dialog, page_of, tab, words
from tests.support.keys import type_text
from tests.support.office import PASSWORD, reopen
from tests.support.program import Program, open_program
from tests.support.releasing import NEXT, Releasing, Waited, setup_file

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _offer(program: Program, drive: Path) -> str:
    page = page_of(program)
    page.place.choose(drive)
    program.settle()
    QApplication.processEvents()
    return words(page.carrying.release) if page.carrying.release.isVisibleTo(page) else ""


def test_the_province_names_keys_publishes_and_writes(qtbot: QtBot, offices: Offices, tmp_path: Path) -> None:
    province = open_program(qtbot, offices.province)
    page = tab(province, "releases", Releases)
    assert not page.publish.isEnabled()
    assert "کلیدهای جداگانه" in words(page)
    signers = dialog(province, SignersDialog, page.keys.click)
    assert not signers.act.isEnabled()
    signers.name.set_value("رضا احمدی")
    signers.make_key(tmp_path / "release.key")
    province.settle()
    qtbot.waitUntil(signers.act.isEnabled)
    told = words(signers)
    assert "تنها همین یک بار" in told
    code = next(part for part in told.split(" | ") if part.count("-") == 6)
    signers.appoint()
    province.settle()
    assert not signers.isVisible()
    page.reload()
    province.settle()
    assert page.publish.isEnabled()
    assert "رضا احمدی" in words(page)

    publish = dialog(province, PublishDialog, page.publish.click)
    publish.act.click()
    assert "نخست پروندهٔ نصب" in words(publish)
    setup = setup_file(tmp_path / "made").rename(tmp_path / "homejobs-setup-0.99.0.exe")
    publish.take(setup)
    assert publish.version.text() == "۰٫۹۹٫۰".replace("٫", ".")
    publish.notes.setPlainText("فهرست‌ها تندتر شد.")
    publish.act.click()
    assert "پروندهٔ کلید" in words(publish)
    publish.key.take(tmp_path / "release.key")
    type_text(publish.key.code, code.replace("-", "").strip("\u2066\u2067\u2068\u2069\u200e\u200f"))
    publish.act.click()
    province.settle()
    assert not publish.isVisible(), words(publish)
    page.reload()
    province.settle()
    (row,) = offices.province.ask(known_releases)
    assert (row.release.version, row.state, row.release.platform) == ("0.99.0", "whole", "win_amd64")
    drive = tmp_path / "drive"
    drive.mkdir()
    page_of(province).place.choose(drive)
    province.frame.navigate("exchange", "releases", "")
    page.write.click()
    province.settle()
    assert sorted(file.suffix for file in drive.rglob("*.*")) == [".exe", ".release"]
    assert "29-01" in "".join(office.site for office in page.offices.rows)


def test_a_second_holder_signs(qtbot: QtBot, offices: Offices, tmp_path: Path) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases", signers=2, threshold=2)
    releasing.publish()
    province = open_program(qtbot, offices.province)
    page = tab(province, "releases", Releases)
    assert "امضا کم دارد" in page.rows.rows[0].state or page.rows.rows[0].missing == 1
    page.rows.view.select_key("1")
    province.settle()
    assert page.sign.isEnabled()
    assert not page.write.isEnabled()
    sign = dialog(province, SignDialog, page.sign.click)
    sign.key.take(releasing.key(1).file)
    sign.key.code.set_value("1" * 42)
    sign.act.click()
    province.settle()
    assert sign.isVisible()
    sign.key.code.set_value(releasing.signers[1].code)
    sign.act.click()
    province.settle()
    assert not sign.isVisible()
    assert offices.province.ask(known_releases)[0].state == "whole"
    assert offices.province.ask(sign_release, NEXT, releasing.key(0)).state == "whole"


def test_a_county_is_offered_a_release_and_installs_it(
    qtbot: QtBot, offices: Offices, tmp_path: Path
) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases")
    releasing.issue(code=6)
    county = open_program(qtbot, offices.first)
    qtbot.wait(_TOLD_MS + 200)  # it looks once after the start, and nothing was installed then
    page = page_of(county)
    assert _offer(county, tmp_path) == ""
    told = _offer(county, releasing.drive)
    assert "نصب‌شدنی" in told
    assert "فهرست‌ها تندتر شد." in told
    release = page.carrying.release
    release.launcher = Waited()
    assert release.install.isEnabled()
    ask = dialog(county, InstallDialog, release.install.click)
    assert not ask.act.isEnabled()
    type_text(ask.password, "another password")
    QTest.keyClick(ask.password, Qt.Key.Key_Return)
    county.settle()
    assert ask.isVisible()
    assert offices.first.ask(install_state) is None
    ask.password.setText(PASSWORD)
    ask.act.click()
    qtbot.waitUntil(lambda: not county.stage.window.isVisible(), timeout=20_000)

    # The installer found that the new program does not work here; the former one starts again.
    offices.first = reopen(tmp_path / "29-01", clock=offices.clocks["29-01"], seed="next start")
    again = open_program(qtbot, offices.first)
    qtbot.waitUntil(lambda: "درست کار نکرد" in words(again.frame.bar), timeout=10_000)
    assert "سر جای خود است" in words(again.frame.bar)
    state = offices.first.ask(install_state)
    assert state is not None
    assert state.outcome == "self-test"
    releases = tab(again, "releases", Releases)
    qtbot.waitUntil(lambda: "آنجا درست کار نکرد" in words(releases))
    assert "نسخه‌های" not in releases.keys.text() or not releases.keys.isVisibleTo(releases)


def test_what_does_not_fit_is_said_and_cannot_be_installed(
    qtbot: QtBot, offices: Offices, tmp_path: Path
) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases")
    releasing.issue(__version__)
    county = open_program(qtbot, offices.first)
    release = page_of(county).carrying.release
    assert "نصب است" in _offer(county, releasing.drive)
    assert not release.install.isVisibleTo(release)
    releasing.statement.write_bytes(b"{}")
    page_of(county).reload()
    county.settle()
    assert "پذیرفته نیست" in words(release)
    assert not release.install.isVisibleTo(release)


class _Never:
    """A launcher that must not be asked."""

    def start(self, setup: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        raise AssertionError(setup, arguments, environment)


def test_a_clerk_sees_the_release_and_cannot_install_it(
    qtbot: QtBot, offices: Offices, tmp_path: Path
) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases")
    releasing.issue()
    clerk = offices.first.as_actor(Actor("clerk", "کارشناس", Role.CLERK))
    county = open_program(qtbot, clerk)
    release = page_of(county).carrying.release
    release.launcher = _Never()
    assert "مدیر سامانهٔ اداره" in _offer(county, releasing.drive)
    assert not release.install.isEnabled()
    release.install.click()
    assert offices.first.ask(install_state) is None
