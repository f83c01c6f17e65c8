"""The pages before the office: login, first start, recovery, the demo office."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.accounts import WRONG
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.ui.dialogs.first_start import AccountStep, FirstStartPage, OfficeStep
from homejobs_desktop.ui.dialogs.gate import SHORTEST_PASSWORD
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.dialogs.recovery_code import RecoveryCodeCard, groups_of
from homejobs_desktop.ui.frame.office import OfficeFrame
from tests.support.office import PASSWORD, CountingIds, FixedClock, make_office
from tests.support.program import Program, start

pytestmark = pytest.mark.usefixtures("persian")
ENTER = Qt.Key.Key_Return


def begin(qtbot: QtBot, root: Path) -> Program:
    program = start(qtbot, OfficePaths(root), FixedClock(), CountingIds())
    program.stage.window.show()
    return program


def log_in(page: LoginPage, user: str, password: str) -> None:
    name, secret = page.findChildren(QLineEdit)
    name.setText(user)
    secret.setText(password)
    QTest.keyClick(secret, ENTER)


def in_office(program: Program) -> bool:
    return isinstance(program.stage.window.centralWidget(), OfficeFrame)


def test_the_right_password_opens_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    make_office(tmp_path / "office").close()
    program = begin(qtbot, tmp_path / "office")
    page = LoginPage()
    program.stage.window.show_page(page)
    program.opening.for_login(page)
    program.settle()
    log_in(page, "admin", PASSWORD)
    qtbot.waitUntil(lambda: in_office(program), timeout=10_000)
    program.settle()
    assert program.frame.current == "desk"


def test_a_login_before_the_office_is_open_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    make_office(tmp_path / "office").close()
    program = begin(qtbot, tmp_path / "office")
    page = LoginPage()
    program.stage.window.show_page(page)
    log_in(page, "admin", PASSWORD)
    assert not in_office(program)
    program.opening.for_login(page)
    qtbot.waitUntil(lambda: in_office(program), timeout=10_000)
    program.settle()


def test_a_wrong_password_is_said_below_it_and_typed_again(qtbot: QtBot, tmp_path: Path) -> None:
    make_office(tmp_path / "office").close()
    program = begin(qtbot, tmp_path / "office")
    page = LoginPage()
    program.stage.window.show_page(page)
    program.opening.for_login(page)
    program.settle()
    log_in(page, "admin", "not this one")
    qtbot.waitUntil(lambda: page.said == translate(WRONG), timeout=10_000)
    assert page.findChildren(QLineEdit)[1].text() == ""
    assert not in_office(program)


def test_an_office_without_its_key_offers_the_recovery_code(qtbot: QtBot, tmp_path: Path) -> None:
    make_office(tmp_path / "office").close()
    for file in (tmp_path / "office" / "keys").iterdir():
        file.unlink()
    program = begin(qtbot, tmp_path / "office")
    page = LoginPage()
    program.stage.window.show_page(page)
    program.opening.for_login(page)
    program.settle()
    assert page.said
    assert page.offers_recovery


def test_the_first_start_founds_an_office_with_the_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    program = begin(qtbot, tmp_path / "office")
    page = FirstStartPage()
    program.stage.window.show_page(page)
    program.opening.for_first_start(page)
    QTest.keyClick(page, ENTER)
    account = page.findChild(AccountStep)
    assert account is not None
    account.full_name.setText("مریم نخعی")
    account.username.setText("maryam")
    account.password.setText(PASSWORD)
    account.again.setText("something else")
    account.again.setFocus()
    QTest.keyClick(account.again, ENTER)
    assert page.said
    account.again.setText(PASSWORD)
    QTest.keyClick(account.again, ENTER)
    QTest.keyClick(page, ENTER)
    qtbot.waitUntil(lambda: page.findChild(RecoveryCodeCard) is not None, timeout=20_000)
    code = page.findChild(RecoveryCodeCard)
    assert code is not None
    line = code.findChildren(QLineEdit)[0]
    qtbot.waitUntil(line.hasFocus)
    line.setText("000000")
    QTest.keyClick(line, ENTER)
    assert not in_office(program)
    line.setText(code.asked_group)
    QTest.keyClick(line, ENTER)
    qtbot.waitUntil(lambda: in_office(program), timeout=10_000)
    program.settle()
    paths = OfficePaths(tmp_path / "office")
    office = open_office(paths, FixedClock(), CountingIds("again"))
    assert (office.office.kind, office.office.site, office.office.name) == (
        OfficeKind.COUNTY,
        "29-01",
        "بیرجند",
    )
    office.close()


def test_the_province_is_one_choice_away(qtbot: QtBot) -> None:
    page = FirstStartPage()
    qtbot.addWidget(page)
    step = page.findChild(OfficeStep)
    assert step is not None
    step.province.setChecked(True)
    assert page.wishes().site == "29-00"
    assert page.wishes().name == "خراسان جنوبی"
    assert len(page.findChildren(QPushButton)) == 2


def test_the_password_rule_is_the_services(tmp_path: Path) -> None:
    from homejobs_desktop.foundation.errors import Invalid
    from homejobs_desktop.services.accounts import check_account

    check_account("admin", "abcdef"[:SHORTEST_PASSWORD])
    with pytest.raises(Invalid):
        check_account("admin", "abcdef"[: SHORTEST_PASSWORD - 1])


def test_a_recovery_code_is_shown_in_groups_of_six(qtbot: QtBot) -> None:
    assert groups_of("123456" * 7) == ["123456"] * 7
    code = RecoveryCodeCard("123456-" * 7)
    qtbot.addWidget(code)
    (button,) = code.findChildren(QPushButton)
    with qtbot.waitSignal(code.printing):
        button.click()
    assert code.groups == ("123456",) * 7
