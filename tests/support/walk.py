"""The walk of a new user through the whole program, in the real window, with the keyboard.

It founds the office of Birjand, registers people, imports the sample sheet, assesses, issues and
prints, joins the province, carries the changes there and the answer back. `look` is called with a
name wherever there is something to see: tools/walk.py takes pictures, the test reads.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QRadioButton, QScrollArea, QWidget

from homejobs_desktop.domain.questionnaires import Question, QuestionKind
from homejobs_desktop.services import people, permits, printing
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.dialogs.first_start import FirstStartPage
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.dialogs.recovery_code import RecoveryCodeCard
from homejobs_desktop.ui.screens.exchange.joining import GrantCard, JoinCard
from homejobs_desktop.ui.screens.exchange.page import Exchange
from homejobs_desktop.ui.screens.people.desk import PeopleDesk
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens.sheet_import.desk import SheetDesk
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.screens.verify.page import VerifyPage
from tests.support.driver import Driver
from tests.support.exchange_page import type_slip
from tests.support.forms import typed_answer
from tests.support.office import CountingIds, FixedClock

PASSWORD = "walk through it"
SHEET = Path(__file__).parents[1] / "data" / "people_birjand.xlsx"
FIRST_CODE, SECOND_CODE = "0641234562", "0651000017"
Look = Callable[[str, QWidget], None]


def _no_look(_name: str, _widget: QWidget) -> None:
    return None


@dataclass
class Walk:
    """Two offices, a stick, and what was seen on the way."""

    root: Path
    look: Look = _no_look
    clock: FixedClock = field(default_factory=FixedClock)
    county: Driver = field(init=False)
    province: Driver = field(init=False)
    number: str = ""
    said: dict[str, str] = field(default_factory=dict)
    digits: str = ""

    def __post_init__(self) -> None:
        self.stick.mkdir(parents=True)

    @property
    def stick(self) -> Path:
        return self.root / "FLASH"

    @property
    def birjand(self) -> Services:
        services = self.county.services
        assert services is not None
        return services

    @property
    def khorasan(self) -> Services:
        services = self.province.services
        assert services is not None
        return services

    def see(self, name: str, driver: Driver | None = None) -> None:
        driver = driver or self.county
        driver.settle(120)
        self.said[name] = driver.words()
        self.look(name, driver.window)

    def close(self) -> None:
        for name in ("county", "province"):
            if hasattr(self, name):
                getattr(self, name).close()

    # The first start

    def found_county(self) -> None:
        self.county = Driver(self.root / "birjand", self.clock, CountingIds("29-01"))
        page = self.county.window.centralWidget()
        assert isinstance(page, FirstStartPage)
        place = page.findChild(QComboBox)
        assert place is not None
        self.county.tab_to(place)
        while "بیرجند" not in place.currentText():
            self.county.key(Qt.Key.Key_Down)
        self.see("first-start-1-office")
        self._next(self.county)
        self._account(self.county, "مریم نخعی", "nakhai")
        self.see("first-start-2-account")
        self._next(self.county)
        self.see("first-start-3-backups")
        self._next(self.county)
        self._prove(self.county, "first-start-4-recovery-code")
        self.see("desk-of-a-new-office")

    def found_province(self) -> None:
        self.province = Driver(self.root / "khorasan", self.clock, CountingIds("29-00"))
        page = self.province.window.centralWidget()
        assert isinstance(page, FirstStartPage)
        choice = page.findChildren(QRadioButton)[1]
        self.province.tab_to(page.findChildren(QRadioButton)[0])
        self.province.key(Qt.Key.Key_Down)
        assert choice.isChecked()
        self.see("first-start-province", self.province)
        self._next(self.province)
        self._account(self.province, "حسین عربی", "arabi")
        self._next(self.province)
        self._next(self.province)
        self._prove(self.province, "")

    def _next(self, driver: Driver) -> None:
        page = driver.window.centralWidget()
        assert isinstance(page, FirstStartPage)
        driver.tab_to(page._next)
        driver.key(Qt.Key.Key_Space)

    def _account(self, driver: Driver, name: str, user: str) -> None:
        driver.enter(name, user, PASSWORD)
        driver.type(PASSWORD)

    def _prove(self, driver: Driver, name: str) -> None:
        page = driver.window.centralWidget()
        assert isinstance(page, FirstStartPage)
        card = page.findChild(RecoveryCodeCard)
        assert card is not None
        if name:
            self.see(name, driver)
        driver.tab_to(card._line)
        driver.type(card._groups[-1])
        driver.key(Qt.Key.Key_Return)
        driver.settle(until=lambda: page is not driver.window.centralWidget())

    def log_in_again(self) -> None:
        """Close the program and come back the next morning."""
        self.county.close()
        self.clock.forward(hours=20)
        self._log_in("login")

    def _log_in(self, name: str) -> None:
        self.county = Driver(self.root / "birjand", self.clock, CountingIds(f"at {self.clock.now()}"))
        page = self.county.window.centralWidget()
        assert isinstance(page, LoginPage)
        self.county.enter("nakhai")
        self.county.type(PASSWORD)
        if name:
            self.see(name)
        self.county.key(Qt.Key.Key_Return)
        self.county.settle(until=lambda: page is not self.county.window.centralWidget())

    # People

    @property
    def people(self) -> PeopleDesk:
        widget = self.county.frame.page("people").widget
        assert isinstance(widget, PeopleDesk)
        return widget

    def register(self) -> None:
        """Register a person from the desk, by the keyboard alone, with one mistake on the way."""
        drive = self.county
        drive.ctrl(Qt.Key.Key_1)
        drive.enter(FIRST_CODE, "زهرا", "اميرآبادي‌زاده", "غلامرضا")
        drive.type("۱۳۶۵/۱۲/۳۰")
        drive.key(Qt.Key.Key_Return)
        self.see("registering-a-mistake")
        drive.key(Qt.Key.Key_Backtab)
        drive.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        drive.enter("1365/12/29", "زن", "09151612345", "", "متأهل", "بلی")
        self.see("registering")
        drive.ctrl(Qt.Key.Key_S)
        self.see("registered")

    def register_alike(self) -> None:
        """Begin a second registration that looks like the first, and leave it as a draft."""
        drive = self.county
        drive.ctrl(Qt.Key.Key_N)
        drive.enter(SECOND_CODE, "زهرا", "امیرآبادی زاده", "غلامرضا", "1365/05/01")
        drive.settle(500)
        self.see("registering-look-alike")

    def power_cut(self) -> None:
        """Without a word the window is gone; what was typed comes back with a question."""
        self.county.settle(700)
        self.county.cut()
        self.clock.forward(hours=1)
        self._log_in("")
        self.county.ctrl(Qt.Key.Key_1)
        self.see("draft-after-a-power-cut")

    def search(self) -> None:
        drive = self.county
        drive.ctrl(Qt.Key.Key_K)
        drive.type("امیر زه")
        drive.settle(300, until=lambda: drive.frame.search.answered)
        self.see("search")
        drive.key(Qt.Key.Key_Return)
        drive.settle(200)

    def import_sheet(self) -> None:
        drive = self.county
        drive.press("ورود از اکسل")
        desk = drive.frame.page("sheet_import").widget
        assert isinstance(desk, SheetDesk)
        self.see("sheet-start")
        drive.answer_file("برگزیدن فایل", SHEET)
        drive.settle(300, until=lambda: desk.lines.model.rowCount() > 0)
        self.see("sheet-preview")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(300, until=lambda: desk._result is not None)
        self.see("sheet-result")
        desk.lines.show_kind("error")
        self.see("sheet-errors")

    # Assessment and permit

    def _person(self) -> str:
        row = self.birjand.ask(people.find_by_code, FIRST_CODE)
        assert row is not None
        return row.id

    def open_person(self) -> None:
        drive = self.county
        drive.ctrl(Qt.Key.Key_K)
        drive.type(FIRST_CODE)
        drive.settle(300, until=lambda: bool(drive.frame.search.hits()))
        drive.key(Qt.Key.Key_Return)
        drive.settle(100)

    def assess(self) -> None:
        drive = self.county
        drive.ctrl(Qt.Key.Key_2)
        drive.type("4562")
        drive.settle(200)
        self.see("choosing-whom-to-assess")
        drive.key(Qt.Key.Key_Return)
        drive.key(Qt.Key.Key_Return)
        desk = drive.frame.page("surveys").widget
        assert isinstance(desk, SurveysDesk)
        answering = desk.answering
        drive.settle(until=answering.isVisible)
        seen: list[str] = []
        while answering.isVisible():
            seen.append(answering.here())
            self._answer(answering.row_of(seen[-1]).question, again=seen[-1] in seen[:-1])
            if len(seen) == 9:
                self.see("assessment")
        self.see("assessment-result")

    def _answer(self, question: Question, *, again: bool) -> None:
        drive = self.county
        kind = question.kind
        if again or question.code == "field_second" or kind in {QuestionKind.PHOTO, QuestionKind.TABLE}:
            # A second Enter goes past what the page asks about.
            drive.key(Qt.Key.Key_Return if again else Qt.Key.Key_F6)
        elif kind is QuestionKind.FIELD:
            drive.enter("خیاطی و پوشاک")
        elif kind in {QuestionKind.ONE, QuestionKind.YES_NO, QuestionKind.CONSENT}:
            drive.type("2" if kind is QuestionKind.ONE and len(question.options) > 2 else "1")
        elif kind is QuestionKind.MANY:
            drive.enter("1")
        else:
            drive.enter(typed_answer(question, "در خانه کار می‌کند"))

    def issue(self) -> None:
        drive = self.county
        drive.ctrl(Qt.Key.Key_3)
        drive.type("4562")
        drive.settle(200)
        drive.key(Qt.Key.Key_Return)
        drive.key(Qt.Key.Key_Return)
        desk = drive.frame.page("permits").widget
        assert isinstance(desk, PermitsDesk)
        drive.settle(400, until=desk.form.isVisible)
        drive.key(Qt.Key.Key_Return)
        drive.enter("خیاطی", "", "12/345", "1405/08/20", "", "2500000000", "500000000", "2000000000", "2")
        drive.settle(400)
        self.see("issuing-a-permit")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(400, until=lambda: desk.permit.preview.count > 0)
        self.see("permit")
        self.number = self.birjand.ask(permits.permits_of, self._person())[0].number

    def sheet(self) -> bytes:
        """Print the sheet (into a file)."""
        row = self.birjand.ask(permits.permits_of, self._person())[0]
        return self.birjand.ask(printing.permit_sheet, row.id).pdf

    def check_sheet(self) -> None:
        """Print the sheet, and have its picture judged."""
        picture = printing.page_images(self.sheet(), 150)[0]
        drive = self.county
        drive.frame.navigate("verify", "", "")
        page = drive.frame.page("verify").widget
        assert isinstance(page, VerifyPage)
        file = self.root / "sheet.png"
        file.write_bytes(picture)
        drive.answer_file("برگزیدن تصویر", file)
        drive.settle(300, until=page._result.isVisible)
        self.see("verified")

    # The exchange

    def _exchange(self, drive: Driver) -> Exchange:
        drive.window.activateWindow()
        drive.settle(until=drive.window.isActiveWindow)
        drive.ctrl(Qt.Key.Key_4)
        drive.settle(200)
        page = drive.frame.page("exchange").widget
        assert isinstance(page, Exchange)
        return page

    def enrol(self) -> None:
        drive = self.county
        request, answer = self.stick / "29-01-request.hjr", self.stick / "29-01-answer.hjg"
        page = self._exchange(drive)
        drive.answer_file("نوشتن درخواست", request)
        drive.settle(until=request.exists)
        self.see("exchange-joining")
        assert isinstance(page.joining, JoinCard)
        self.digits = page.joining._digits.text()
        there = self._exchange(self.province)
        there.lists.setCurrentIndex(there.lists.count() - 1)
        self.province.settle()
        grant = there.joining
        assert isinstance(grant, GrantCard)
        self.province.answer_file("انتخاب فایل", request, grant)
        self.province.type(self.digits)
        self.see("province-enrolling", self.province)
        self.province.key(Qt.Key.Key_Return)
        self.province.settle(until=answer.exists)
        self._exchange(drive)
        drive.answer_file("خواندن پاسخ", answer)
        drive.settle(until=page.writing.isVisible)

    def carry(self) -> None:
        """Up to the province and down again."""
        self.clock.forward(minutes=30)
        drive, up = self.county, self._exchange(self.county)
        drive.answer_file("پوشهٔ دیگر", self.stick)
        self.see("exchange-what-waits")
        drive.press("نوشتن و وارسی")
        drive.settle(200, until=up.writing.done.isVisible)
        self.see("exchange-written")
        self.clock.forward(hours=2)
        there = self._exchange(self.province)
        there.lists.setCurrentIndex(0)
        self.province.answer_file("پوشهٔ دیگر", self.stick)
        self.province.press("پیش‌نمایش")
        self.province.settle(300)
        self.see("province-preview", self.province)
        type_slip(self.province, there, self.stick)
        self.province.settle(300, until=lambda: "تغییر اعمال شد" in self.province.words())
        self.see("province-taken-in", self.province)
        self.province.press("نوشتن و وارسی")
        self.province.settle(300, until=there.writing.done.isVisible)
        self.see("province-answered", self.province)
        self.clock.forward(hours=3)
        self._exchange(drive)
        drive.key(Qt.Key.Key_F5)
        type_slip(drive, up, self.stick)
        drive.settle(300, until=lambda: "تأیید شد" in drive.words())
        self.see("exchange-answer-read")

    def story(self) -> None:
        """See the person's timeline, each change with its fate."""
        self.open_person()
        page = self.people.person
        inside: QWidget | None = page.timeline
        while inside is not None and not isinstance(inside, QScrollArea):
            inside = inside.parentWidget()
        assert inside is not None
        self.see("person")
        inside.verticalScrollBar().setValue(inside.verticalScrollBar().maximum())
        self.see("person-story")

    def settings_and_help(self) -> None:
        drive = self.county
        drive.frame.navigate("settings", "", "")
        drive.settle(200)
        self.see("settings")
        drive.with_dialog(lambda: drive.key(Qt.Key.Key_F1), lambda dialog: self.look("help", dialog))

    def everything(self) -> None:
        """Walk the whole way."""
        begun = (self.found_county, self.log_in_again, self.register, self.register_alike, self.power_cut)
        worked = (self.search, self.import_sheet, self.assess, self.issue, self.check_sheet)
        carried = (self.found_province, self.enrol, self.carry, self.story, self.settings_and_help)
        for step in (*begun, *worked, *carried):
            step()
