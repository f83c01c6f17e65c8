"""The first hour of an office, as docs/first-hour.md tells it: from the first start to the first backup.

Every step of that page is done here in the real window, in the page's order; `PICTURED` names what the page
shows of it. tools/walk.py takes the pictures, tests/end_to_end/test_first_hour.py compares page and program.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea

from homejobs_desktop.documents.sample_scan import sample_scan
from homejobs_desktop.services.permits import permits_of
from tests.support.article import Applicant, Article
from tests.support.driver import Driver
from tests.support.walk import FIRST_CODE

WHO = Applicant(700606, "زهرا", "امیرآبادی‌زاده", "مستقل", "خیاطی و پوشاک")
PICTURED = (
    "first-start-1-office", "first-start-2-account", "first-start-3-backups", "first-start-4-recovery-code",
    "desk-of-a-new-office", "help-of-the-first-hour", "exchange-joining", "exchange-joined",
    "registering-a-mistake", "registering", "registered", "attaching", "person-with-documents",
    "choosing-whom-to-assess", "assessment", "assessment-result", "applying", "application",
    "application-sent", "application-approved", "application-with-its-permit", "permit-and-its-sheet",
    "exchange-what-waits", "exchange-written", "exchange-answer-read", "backup-written",
)  # fmt: skip
"""What the page shows, in its order."""


def file_name(name: str) -> str:
    """Give the name of a picture's file: numbered in the order of the page."""
    return f"{PICTURED.index(name) + 1:02}-{name}.png"


class FirstHour(Article):
    """The county of Birjand on its first day; the province is there already."""

    def everything(self) -> None:
        """Do what the page tells, in its order."""
        self.found_county()
        self.read_help()
        self.found_province()
        self.enrol()
        self.see("exchange-joined")
        self.register()
        self.complete_file()
        self.assess()
        self.apply_and_issue()
        self.print_sheet()
        self.carry()
        self.back_up()

    @property
    def drive(self) -> Path:
        """The second drive, for backups."""
        return self.root / "DRIVE-D"

    def see(self, name: str, driver: Driver | None = None) -> None:
        """Look, once what is to be seen stands there."""
        if name == "first-start-3-backups":
            self.drive.mkdir()
            self.county.type(str(self.drive))
        super().see(name, driver)

    def read_help(self) -> None:
        """Open the help on the empty desk: it is about the first hour."""
        drive = self.county

        def seen(dialog: QDialog) -> None:
            drive.settle(100)
            self.said["help-of-the-first-hour"] = drive.words()
            self.look("help-of-the-first-hour", dialog)

        button = drive.button("ساعت نخست")
        drive.tab_to(button)
        drive.with_dialog(lambda: drive.key(Qt.Key.Key_Space), seen)

    def register(self) -> None:
        """Register a person, with one mistake on the way that is put right."""
        drive = self.county
        drive.ctrl(Qt.Key.Key_1)
        drive.enter(FIRST_CODE, "زهرا", "امیرآبادی‌زاده", "غلامرضا", "۱۳۶۵/۱۲/۳۰")
        self.see("registering-a-mistake")
        form = self.people.form.form
        self.fill(drive, form, {"birth_date": "۱۳۶۵/۱۲/۲۹", "gender": "زن", "mobile": "09151612345"})
        self.fill(drive, form, {"address": "خیابان معلم، معلم ۱۲، پلاک ۸"})
        self.see("registering")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=self.people.person.isVisible)
        self.see("registered")

    def complete_file(self) -> None:
        """Add the skill with its certificate, and the scanned documents, on the person's page."""
        drive = self.county
        self.open_person()
        drive.press("افزودن مهارت")
        skill = {"field_code": WHO.field, "experience_years": "7", "certificate_issuer": "فنی و حرفه‌ای"}
        self.fill(drive, self.people.skill.form, skill | {"certificate_no": "۷۰۶/۹۹"})
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=self.people.person.isVisible)
        self._attach(WHO)
        inside = self.people.person.findChild(QScrollArea)
        assert inside is not None
        inside.ensureWidgetVisible(self.people.person.documents, 0, 40)
        self.see("person-with-documents")

    def _scan(self, who: Applicant, number: int) -> bytes:
        lines = (f"{who.first} {who.last}", "غلامرضا", "۱۳۶۵/۱۲/۲۹", "۰۶۴۱۲۳۴۵۶۲")
        return sample_scan(who.documents[number], lines, "سند ساختگی، تنها برای نمایش", number)

    def _described(self, kind: str) -> None:
        if kind == WHO.documents[0]:
            self.see("attaching")

    def apply_and_issue(self) -> None:
        """Register the application, send it to its agency, enter the answer, and issue the permit."""
        drive, desk = self.county, self.applications
        self.open_person()
        drive.ctrl(Qt.Key.Key_D)
        drive.settle(200, until=lambda: desk.top is desk.form)
        typed = {"permit_type": WHO.kind, "field_code": WHO.field, "expected_jobs": "2"}
        self.fill(drive, desk.form.form, typed)
        self.see("applying")
        drive.ctrl(Qt.Key.Key_S)
        drive.settle(200, until=lambda: desk.top is desk.view)
        self.see("application")
        for stage, letter, name in (
            ("ارجاع به دستگاه", "", "application-sent"),
            ("تأیید دستگاه", "1405/318", "application-approved"),
        ):
            drive.ctrl(Qt.Key.Key_M)
            drive.settle(200, until=lambda: desk.top is desk.stages.page)
            answer = {"state": stage, "letter_no": letter}
            self.fill(drive, desk.stages.page.form, {each: text for each, text in answer.items() if text})
            self.see(name)
            drive.ctrl(Qt.Key.Key_S)
            drive.settle(300, until=lambda: desk.top is desk.view)
        drive.ctrl(Qt.Key.Key_I)
        drive.settle(300, until=lambda: desk.view.act("permit").isVisible())
        self.see("application-with-its-permit")

    def print_sheet(self) -> None:
        """Go on to the permit, see its sheet, and put it into a file."""
        drive = self.county
        drive.tab_to(self.applications.view.act("permit"))
        drive.key(Qt.Key.Key_Space)
        desk = self.permits_of(drive)
        drive.settle(300, until=lambda: desk.permit.preview.count > 0)
        self.see("permit-and-its-sheet")
        row = self.birjand.ask(permits_of, self._person())[0]
        self.number = row.number
        file = self.root / f"{row.number}.pdf"
        drive.answer_file("ذخیرهٔ PDF", file)
        drive.settle(300, until=file.exists)

    def back_up(self) -> None:
        """Write the day's backup."""
        drive = self.county
        drive.frame.navigate("settings", "", "")
        drive.settle(200)
        drive.press("اکنون پشتیبان بگیر")
        drive.settle(300, until=lambda: "پشتیبان نوشته و وارسی شد" in drive.words())
        self.see("backup-written")
