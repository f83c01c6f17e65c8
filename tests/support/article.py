"""The figures of the article, entered from nothing: Birjand's five permits, three independent, two supporter.

Everything is typed into the real window: people, their skills and documents, applications with their
conditions, stages with letters, the permits. They are carried to the province by files, one is revoked
there by two people, and the county learns of it with the next stick.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox

from homejobs_desktop.services import permits
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.forms.form import FormView
from homejobs_desktop.ui.screens.applications.desk import ApplicationsDesk
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens.settings.users import AddUserDialog
from homejobs_desktop.ui.screens.verify.page import VerifyPage
from tests.support.driver import Driver
from tests.support.exchange_page import type_slip
from tests.support.keys import type_text
from tests.support.office import CountingIds
from tests.support.scans import picture
from tests.support.sheets import code
from tests.support.walk import PASSWORD, Walk

SECOND = ("زینب قاسمی", "ghasemi")
ADDRESS = "خیابان معلم، معلم ۱۲، پلاک ۸"
SUPPORTING = ("کارت ملی", "شناسنامه", "مدرک تحصیلی", "سوء پیشینه")


@dataclass(frozen=True)
class Applicant:
    """One of the five: who it is, and what is applied for; `legal` is a supporting cooperative."""

    nr: int
    first: str
    last: str
    kind: str
    field: str
    documents: tuple[str, ...] = SUPPORTING[:3]
    capital: str = ""
    legal: Mapping[str, str] | None = None

    @property
    def code(self) -> str:
        return code(self.nr)


COOPERATIVE = {
    "legal_id": "14001234562",
    "legal_name": "تعاونی پوشاک مهر بیرجند",
    "legal_kind": "تعاونی",
    "registration_no": "4512",
    "director_name": "نرگس فلاحی",
}
FIVE = (
    Applicant(700101, "زهرا", "امیرآبادی‌زاده", "مستقل", "خیاطی و پوشاک"),
    Applicant(700202, "مریم", "خسروی", "مستقل", "قالی‌بافی"),
    Applicant(700303, "سکینه", "رمضانی", "مستقل", "تولید زعفران", SUPPORTING[:2]),
    Applicant(700404, "فاطمه", "حسنی", "پشتیبان حقیقی", "خیاطی و پوشاک", SUPPORTING, "5000000000"),
    Applicant(700505, "نرگس", "فلاحی", "پشتیبان حقوقی", "ملحفه‌دوزی", SUPPORTING, "8000000000", COOPERATIVE),
)


class Article(Walk):
    """The county of Birjand and its province, from the first person to the revoked permit."""

    def everything(self) -> None:
        """Walk the whole way."""
        self.found_county()
        for each in FIVE:
            self.enter_person(each)
            self.apply(each)
        self.send_and_answer()
        self.issue_all()
        self.print_all()
        self.found_province()
        self.enrol()
        self.carry()
        self.revoke()
        self.carry_back()
        self.ask_the_verifier()

    # Helpers

    @property
    def applications(self) -> ApplicationsDesk:
        widget = self.county.frame.page("applications").widget
        assert isinstance(widget, ApplicationsDesk)
        return widget

    def permits_of(self, driver: Driver) -> PermitsDesk:
        widget = driver.frame.page("permits").widget
        assert isinstance(widget, PermitsDesk)
        return widget

    def fill(self, driver: Driver, form: FormView[Any], typed: Mapping[str, str]) -> None:
        """Go to each field with the tab key, type over what stands there, and leave it with Enter."""
        for name, text in typed.items():
            driver.tab_to(form.cells[name].editor.widget)
            driver.ctrl(Qt.Key.Key_A)
            driver.enter(text)

    def turn_to(self, driver: Driver) -> Driver:
        """Bring the window of an office to the front: it gets the keys."""
        driver.window.activateWindow()
        driver.settle(until=driver.window.isActiveWindow)
        return driver

    def find(self, driver: Driver, text: str, screen: str) -> None:
        """Look for a text with the search on top, and open the first hit of a section."""
        driver.ctrl(Qt.Key.Key_K)
        driver.type(text)
        driver.settle(300, until=lambda: screen in {hit.screen for hit in driver.frame.search.hits()})
        for hit in driver.frame.search.hits():
            if hit.screen == screen:
                break
            driver.key(Qt.Key.Key_Down)
        driver.key(Qt.Key.Key_Return)
        driver.settle(200)

    # People

    def enter_person(self, who: Applicant) -> None:
        """Register a person, the skill with its certificate, and the scanned documents."""
        drive = self.county
        drive.ctrl(Qt.Key.Key_1)
        form = self.people.form.form
        drive.enter(who.code, who.first, who.last, "غلامرضا", "1365/05/14", "زن")
        self.fill(drive, form, {"mobile": f"0915161{who.nr % 10_000:04}", "address": ADDRESS})
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=self.people.person.isVisible)
        self.find(drive, who.code, "people")
        drive.press("افزودن مهارت")
        skill = {"field_code": who.field, "experience_years": "7", "certificate_issuer": "فنی و حرفه‌ای"}
        self.fill(drive, self.people.skill.form, skill | {"certificate_no": f"{who.nr}/99"})
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=self.people.person.isVisible)
        self._attach(who)

    def _attach(self, who: Applicant) -> None:
        files = []
        for number in range(len(who.documents)):
            file = self.root / f"{who.nr}-{number}.png"
            file.write_bytes(self._scan(who, number))
            files.append(file)
        drive, documents = self.county, self.people.documents
        drive.answer_files("افزودن مدرک", files)
        for kind in who.documents:
            drive.settle(200, until=documents.form.isVisible)
            self.fill(drive, documents.form.form, {"kind": kind})
            self._described(kind)
            drive.ctrl(Qt.Key.Key_S)
            drive.settle(100)
        drive.settle(200, until=self.people.person.isVisible)

    def _scan(self, who: Applicant, number: int) -> bytes:
        return picture(who.nr + number, (240, 150))

    def _described(self, kind: str) -> None:
        """Called when the kind of a document was typed."""

    # Applications

    def apply(self, who: Applicant) -> None:
        """Type an application in one sitting, begun on the person's page."""
        drive = self.county
        drive.ctrl(Qt.Key.Key_D)
        desk = self.applications
        drive.settle(200, until=lambda: desk.top is desk.form)
        typed = {"permit_type": who.kind, "field_code": who.field}
        if who.legal is not None:
            typed |= who.legal
        if who.capital:
            typed |= {"capital_rial": who.capital, "own_contribution_rial": "2000000000"}
        self.fill(drive, desk.form.form, typed | {"expected_jobs": "3"})
        if who is FIVE[0]:
            self.see("applying")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=lambda: desk.top is desk.view)
        if who is FIVE[2]:
            self._waive()

    def _waive(self) -> None:
        """Waive the certificate that the third applicant never had, saying why."""
        drive, desk = self.county, self.applications
        self.see("application-that-lacks-something")
        drive.press("معاف")
        drive.settle(100, until=lambda: desk.top is desk.waiving)
        drive.type("متقاضی مدرک تحصیلی ندارد؛ نامهٔ ۴۱۲ شورا")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=lambda: desk.top is desk.view)
        self.see("application-with-a-waiver")

    def send_and_answer(self) -> None:
        """Send all five to their agencies with a letter each, and enter the agencies' answers."""
        drive, desk = self.county, self.applications
        while desk.top is not desk.front:
            drive.key(Qt.Key.Key_Escape)
        self.see("applications")
        for stage, letter in (("ارجاع به دستگاه", ""), ("تأیید دستگاه", "1405/318")):
            drive.ctrl(Qt.Key.Key_F)
            drive.key(Qt.Key.Key_Down)
            drive.ctrl(Qt.Key.Key_A)
            drive.ctrl(Qt.Key.Key_M)
            drive.settle(200, until=lambda: desk.top is desk.stages.page)
            typed = {"state": stage, "letter_no": letter}
            self.fill(drive, desk.stages.page.form, {name: text for name, text in typed.items() if text})
            if letter:
                self.see("stages-of-a-selection")
            drive.ctrl(Qt.Key.Key_S)
            drive.settle(300, until=lambda: desk.top is desk.front)

    def issue_all(self) -> None:
        """Issue the permit of each application from its page."""
        drive, desk = self.county, self.applications
        for number in range(len(FIVE)):
            drive.ctrl(Qt.Key.Key_F)
            drive.key(Qt.Key.Key_Down)
            drive.key(Qt.Key.Key_Return)
            drive.settle(200, until=lambda: desk.top is desk.view)
            drive.ctrl(Qt.Key.Key_I)
            drive.settle(300, until=lambda: desk.view.act("permit").isVisible())
            if not number:
                self.see("application-with-its-permit")
            while desk.top is not desk.front:
                drive.key(Qt.Key.Key_Escape)
        drive.press("نامه‌ها")
        drive.settle(200)
        self.see("letters")

    # Permits

    def print_all(self) -> None:
        """Put every sheet into a file, from the page of its permit."""
        drive = self.county
        drive.frame.navigate("permits", "", "")
        drive.settle(300)
        desk = self.permits_of(drive)
        drive.ctrl(Qt.Key.Key_F)
        drive.key(Qt.Key.Key_Down)
        drive.key(Qt.Key.Key_Return)
        for _ in FIVE:
            drive.settle(300, until=lambda: self._new_sheet() is not None and desk.permit.preview.count > 0)
            file = self._new_sheet()
            assert file is not None
            drive.answer_file("ذخیرهٔ PDF", file)
            drive.settle(300, until=file.exists)
            drive.ctrl(Qt.Key.Key_F)
            drive.key(Qt.Key.Key_Down)
            drive.key(Qt.Key.Key_Down)
        self.see("permits-of-birjand")

    def _new_sheet(self) -> Path | None:
        """Give the file for the permit that is shown; None when it is printed already."""
        row = self.permits_of(self.county).permit.row
        file = self.root / f"{row.number}.pdf" if row is not None else None
        return None if file is None or file.exists() else file

    def sheets(self) -> list[Path]:
        """Give the printed sheets, by number."""
        return sorted(self.root.glob("*.pdf"))

    # The province

    def revoke(self) -> None:
        """Revoke the first permit: one asks, another user of the province confirms."""
        self._second_user()
        number = self.sheets()[0].stem
        self.number = number
        drive = self.province
        self.find(drive, number, "permits")
        desk = self.permits_of(drive)
        drive.press("تغییر وضعیت")
        drive.settle(200, until=lambda: desk.top is desk.acts.moving)
        typed = {"state": "ابطال", "code": "خلاف واقع", "reason": "نامهٔ ۸۸/۴ بازرسی"}
        self.fill(drive, desk.acts.moving.form, typed)
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=desk.permit.waiting.isVisible)
        self.see("province-revocation-waits", drive)
        self._log_in_at_province(SECOND[1])
        drive = self.province
        self.find(drive, number, "permits")
        drive.settle(200, until=self.permits_of(drive).permit.waiting.isVisible)
        self._confirm(drive)
        self.see("province-revoked", drive)

    def _second_user(self) -> None:
        drive = self.turn_to(self.province)
        drive.frame.navigate("settings", "", "")
        drive.settle(200)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, AddUserDialog), dialog
            type_text(dialog.full_name, SECOND[0])
            type_text(dialog.username, SECOND[1])
            place = dialog.findChild(QComboBox)
            assert place is not None
            while "مدیر" not in place.currentText():
                QTest.keyClick(place, Qt.Key.Key_Down)
            type_text(dialog.password, PASSWORD)
            QTest.keyClick(dialog.password, Qt.Key.Key_Return)

        button = drive.button("افزودن کاربر")
        drive.tab_to(button)
        QTimer.singleShot(100, button, answer)
        drive.key(Qt.Key.Key_Space)
        drive.settle(300)

    def _log_in_at_province(self, user: str) -> None:
        self.province.close()
        self.clock.forward(minutes=20)
        self.province = Driver(self.root / "khorasan", self.clock, CountingIds(f"p {self.clock.now()}"))
        page = self.province.window.centralWidget()
        assert isinstance(page, LoginPage)
        self.province.enter(user)
        self.province.type(PASSWORD)
        self.province.key(Qt.Key.Key_Return)
        self.province.settle(until=lambda: page is not self.province.window.centralWidget())

    def _confirm(self, drive: Driver) -> None:
        """Confirm, and say yes to the question; the safe answer is the one that has the cursor."""

        def answer() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox), box
            QTest.keyClick(box, Qt.Key.Key_Tab)
            QTest.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_Space)

        button = drive.button("تأیید", self.permits_of(drive).permit)
        drive.tab_to(button)
        QTimer.singleShot(200, button, answer)
        drive.key(Qt.Key.Key_Space)
        drive.settle(300)

    def carry_back(self) -> None:
        """Write the province's next package and read it at the county."""
        self.clock.forward(hours=20)
        there = self._exchange(self.province)
        there.lists.setCurrentIndex(0)
        self.province.answer_file("پوشهٔ دیگر", self.stick)
        self.province.press("نوشتن و وارسی")
        self.province.settle(300, until=there.writing.done.isVisible)
        self.clock.forward(hours=2)
        up = self._exchange(self.county)
        self.county.key(Qt.Key.Key_F5)
        type_slip(self.county, up, self.stick)
        self.county.settle(500)
        self.see("county-read-the-next-stick")

    def ask_the_verifier(self) -> None:
        """Ask for the number, and for the sheet that was printed before it was revoked."""
        drive = self.turn_to(self.county)
        drive.frame.navigate("verify", "", "")
        drive.settle(100)
        page = drive.frame.page("verify").widget
        assert isinstance(page, VerifyPage)
        drive.enter(self.number)
        drive.settle(300, until=page._result.isVisible)
        self.see("verified-by-number")
        drive.answer_file("برگزیدن تصویر", self.sheets()[0])
        drive.settle(400, until=page._sheet.isVisible)
        self.see("verified-revoked")

    def kinds(self) -> list[str]:
        """Give the kinds of the permits that Birjand has issued."""
        return sorted(row.permit_type for row in self.birjand.ask(permits.search_permits, "").rows)
