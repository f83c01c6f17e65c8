"""Tries what the program is made of, on this computer, in offices of its own that are gone afterwards.

An installer, an upgrade and the province's IT ask it whether the program is whole: every library that
comes with it, every file it reads by name, the system's protection of keys. It touches no real office.
"""

import datetime as dt
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Final, TypeVar

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permits import PermitRequest, PermitType
from homejobs_desktop.domain.questionnaires import shipped_questionnaires
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.errors import Refused, StoreRefused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services import backups, check, exchange, people, permits, printing, sheet_import
from homejobs_desktop.services.drives import drives
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.verifying import Answer, verify_document
from homejobs_desktop.sheets.reader import read_sheets
from homejobs_desktop.sheets.writer import ListSheet, write_sheets

T = TypeVar("T")

_PASSWORD: Final = "tried and gone"  # noqa: S105 - guards an office that lives for seconds
_COUNTY: Final = ("29-01", "بیرجند")
_PROVINCE: Final = ("29-00", "خراسان جنوبی")
_ZAHRA: Final = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    father_name="غلامرضا",
    birth_date=dt.date(1986, 5, 5),
    gender="female",
    mobile="09151612345",
    county="2901",
)
"""Invented, as everybody here."""
_TYPED: Final = "اميرابادي زاده"
"""Her name as an old keyboard writes it."""
_HEADS: Final = ("کد ملی", "نام", "نام خانوادگی", "نام پدر", "تاریخ تولد", "تلفن همراه")
_LINES: Final = (
    ("0651000017", "مریم", "نخعی", "حسین", "1370/02/11", "09151612346"),
    ("0641234562", "زهرا", "امیرآبادی‌زاده", "غلامرضا", "1365/02/15", "09151612345"),
)
"""Somebody new, and somebody who is there already."""


class Broken(Exception):  # noqa: N818 - what a self-test finds, not an error in it
    """A part of the program does not do what it should; the words are for its developers."""


@dataclass(frozen=True, slots=True)
class Step:
    """One part that was tried: how long it took, and what is wrong with it ("" when nothing is)."""

    name: str
    seconds: float
    fault: str = ""


@dataclass
class SelfTest:
    """The parts that were tried so far; a part that fails does not keep the others from being tried."""

    steps: list[Step] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether something was tried and nothing is wrong."""
        return bool(self.steps) and not any(step.fault for step in self.steps)

    def attempt(self, name: str, act: Callable[[], T]) -> T | None:
        """Try one part and note how it went; gives what `act` gave, None when it failed."""
        begun = perf_counter()
        value, fault = None, ""
        try:
            value = act()
        except Exception as error:  # noqa: BLE001 - whatever is broken is what is looked for
            fault = told(error)
        self.steps.append(Step(name, round(perf_counter() - begun, 3), fault))
        return value


def told(error: BaseException) -> str:
    """Give a fault in one line for the report: its kind, its words and where it arose."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    words = error.sentence() if isinstance(error, Refused) else str(error)
    return " ".join(f"{type(error).__name__}: {words} ({place})".split())


@contextmanager
def tried(test: SelfTest) -> Iterator[Services | None]:
    """Try everything but the window, and give the county's office for it; None when there is none.

    The offices lie in a temporary folder, which is gone afterwards; that it can be is tried too.
    """
    test.attempt("files", _try_files)
    test.attempt("drives", drives)
    folder = Path(tempfile.mkdtemp(prefix="selftest-"))
    stick = folder / "stick"
    stick.mkdir()
    test.attempt("seal", lambda: _try_seal(folder / "keys"))
    county = test.attempt("store", lambda: _found(folder / "county", OfficeKind.COUNTY, _COUNTY))
    if county is not None:
        county = test.attempt("key", partial(_open_again, county))
    try:
        if county is not None:
            _try_office(test, county, stick)
        yield county
    finally:
        if county is not None:
            test.attempt("closing", county.close)
        test.attempt("clearing", lambda: _clear(folder))


def _try_seal(folder: Path) -> None:
    """Let the system guard a key; what Windows seals is not to be read, and opens by its own name only."""
    keys, secret = KeyStore(folder, RandomIds(SystemClock())), bytes(range(32))
    keys.save("own", secret)
    if keys.load("own") != secret:
        raise Broken("a key does not come back")
    if sys.platform == "win32":
        content = (folder / "own.key").read_bytes()
        if secret in content:
            raise Broken("Windows does not seal keys")
        (folder / "other.key").write_bytes(content)
        with suppress(StoreRefused):
            keys.load("other")
            raise Broken("a sealed key opens by any name")


def _try_office(test: SelfTest, county: Services, stick: Path) -> None:
    person = test.attempt("people", lambda: county.ask(people.save_person, None, _ZAHRA))
    if person is not None:
        test.attempt("search", lambda: _try_search(county, person))
        test.attempt("paper", lambda: _try_paper(county, person))
    test.attempt("sheets", lambda: _try_sheets(county, stick))
    test.attempt("packages", lambda: _try_packages(county, stick))
    test.attempt("backup", lambda: _try_backup(county))


def _found(root: Path, kind: OfficeKind, place: tuple[str, str]) -> Services:
    clock = SystemClock()
    new = NewOffice(kind, *place, "selftest", "آزمون", _PASSWORD)
    return found_office(OfficePaths(root), new, clock, RandomIds(clock)).services


def _open_again(services: Services) -> Services:
    """Close an office and open it with the key that the system kept for this user."""
    machine, actor = services.machine, services.actor
    services.close()
    if machine.paths.store.read_bytes()[:6] == b"SQLite":
        raise Broken("the store is not encrypted")
    again = open_office(machine.paths, machine.clock, machine.ids)
    if again.machine.vault.names() != machine.vault.names():
        raise Broken("the keys are not those that were kept")
    return again.as_actor(actor)


def _try_files() -> None:
    """Read what is opened by name and might have been left out of a bundle."""
    if translate(mark("Frame", "Home businesses: office program")).isascii():
        raise Broken("the Persian texts are missing")
    shipped_questionnaires()
    for folder in ("documents", "fonts", "help", "icons", "reference", "rules", "sheets", "styles"):
        for name in assets.names(f"resources/{folder}"):
            if not assets.read(f"resources/{folder}/{name}"):
                raise Broken(f"{folder}/{name} is empty")


def _try_search(office: Services, person: str) -> None:
    found = [row.id for row in office.ask(people.search_people, _TYPED).rows]
    if found != [person]:
        raise Broken(f"{len(found)} people found where one is registered")


def _try_paper(office: Services, person: str) -> None:
    """Issue a permit, print its sheet, and read the signed code back from the page."""
    request = PermitRequest(person, PermitType.INDEPENDENT, "IN-01", agency_letter_no="140/2/1183")
    permit = office.ask(permits.issue_permit, request)
    sheet = office.ask(printing.permit_sheet, permit.id)
    verdict = office.ask(verify_document, sheet.pdf)
    if verdict.answer is not Answer.GENUINE or verdict.permit is None or verdict.permit.id != permit.id:
        raise Broken(f"the printed sheet reads as {verdict.answer}: {verdict.sentence}")
    if not printing.page_images(sheet.pdf)[0].startswith(b"\x89PNG"):
        raise Broken("the page cannot be shown")


def _try_sheets(office: Services, folder: Path) -> None:
    """Write a sheet, import its people, write the result and read that again."""
    file, answer = folder / "people.xlsx", folder / "result.xlsx"
    file.write_bytes(write_sheets(ListSheet("افراد", _HEADS, _LINES)))
    result = office.ask(sheet_import.import_people, sheet_import.read_sheet(file))
    counted = {kind: result.count(kind) for kind in ("accept", "duplicate", "error")}
    if counted != {"accept": 1, "duplicate": 1, "error": 0}:
        raise Broken(f"the sheet was read as {counted}")
    answer.write_bytes(sheet_import.result_sheet(result))
    words = {cell for row in read_sheets(answer)[0].rows for cell in row.cells}
    if not {"مریم", "زهرا"} & {word for cell in words for word in cell.split()}:
        raise Broken("the result of the import does not name its people")


def _try_packages(county: Services, stick: Path) -> None:
    """Join a province, carry everything there, and the answer back."""
    province = _found(stick.parent / "province", OfficeKind.PROVINCE, _PROVINCE)
    try:
        asked = county.ask(exchange.enrol_request, stick / "request.hjr")
        granted = province.ask(exchange.enrol_grant, asked.file, asked.digits, stick / "grant.msp")
        county.run(exchange.enrol_accept, granted.file)
        for source, target in ((county, province), (province, county)):
            source.run(exchange.export_package, stick)
            target.run(exchange.import_package, stick)
        waiting = county.ask(exchange.exchange_status).waiting
        mine = county.ask(check.check_store)
        theirs = province.ask(check.check_store, county.office.site)
    finally:
        province.close()
    if waiting or not mine.whole or mine.state_sha256 != theirs.state_sha256:
        raise Broken(f"the offices do not agree; {waiting} changes wait")


def _try_backup(office: Services) -> None:
    copy = backups.back_up_now(office)
    if copy.stat().st_size < office.machine.paths.store.stat().st_size // 2:
        raise Broken("the backup is too small")


def _clear(folder: Path) -> None:
    """Take the offices away; a file that is still open, or read-only, is a fault."""
    with tempfile.TemporaryDirectory(prefix="selftest-") as last:
        folder.rename(Path(last) / "offices")
    if folder.exists():
        raise Broken(f"{folder} is still there")
