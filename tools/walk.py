"""Makes the pictures of docs/screenshots again: walks through the whole program with the keyboard.

walk.py              the demo office, a province, the walk of a new user, the article's permits, at 1366x768
walk.py --first-hour only the pictures of docs/first-hour.md, into docs/first-hour
walk.py -o FOLDER    the pictures go to another folder
walk.py --large      at 1920x1080
walk.py --dark       in the dark look

Everybody in the pictures is invented; the offices live in a temporary folder that goes with them.
"""

import argparse
import io
import os
import sys
import tempfile
from functools import partial
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - the platform of Qt has to be chosen first
from PySide6.QtCore import Qt  # noqa: E402 - the platform of Qt has to be chosen first
from PySide6.QtWidgets import QApplication, QListWidget, QWidget  # noqa: E402 - the platform of Qt has to be chosen first

from homejobs_desktop.domain.coverage import CoverageFilter  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.domain.filters import ApplicationFilter  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.foundation.catalogue import install_persian  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services import permits, printing  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services.applications import search_applications  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services.coverage import search_contracts  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services.duplicates import link_people  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.ui import theme  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.ui.frame.office import OfficeFrame  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.article import Article  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.disagreeing import disagree, register_some  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.driver import Driver  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.exchange import make_offices, make_person  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.first_hour import PICTURED, FirstHour, file_name  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.office import PASSWORD, CountingIds, FixedClock  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.store import person_values  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.walk import Walk  # noqa: E402 - the platform of Qt has to be chosen first

LARGE = (1920, 1080)
COLOURS = 128
SHEET_DPI = 96
SEEN = frozenset(
    {
        "applying", "application-that-lacks-something", "application-with-a-waiver", "applications",
        "stages-of-a-selection", "application-with-its-permit", "letters", "permits-of-birjand",
        "province-revocation-waits", "province-revoked", "verified-revoked",
    }
)  # fmt: skip
"""What is pictured of the article's way; the rest looks as in the walk of a new user."""


def shrink(png: bytes) -> bytes:
    """Give a picture with a palette: text stays sharp and the file small."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


class Album:
    """Takes the pictures, numbered in the order of the walk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def look(self, name: str, widget: QWidget) -> None:
        """Take a picture of a widget on the way."""
        self._count += 1
        self.take(f"{self._count:02}-{name}", widget)

    def take(self, name: str, widget: QWidget) -> None:
        """Take a picture of a widget."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "picture.png"
            widget.grab().save(str(file))
            self.keep(name, file.read_bytes())

    def keep(self, name: str, png: bytes) -> None:
        """Keep a picture under a name."""
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"{name}.png").write_bytes(shrink(png))
        print(name)


def walk(album: Album, root: Path) -> None:
    """Walk the whole way, and picture the printed sheet."""
    way = Walk(root, album.look)
    way.everything()
    album.keep("printed-sheet", printing.page_images(way.sheet(), SHEET_DPI)[0])
    way.close()


def article(album: Album, root: Path) -> None:
    """Picture the article's five permits on their way: applications, stages, issue, revocation, verifier."""
    numbers = count(1)

    def look(name: str, widget: QWidget) -> None:
        if name in SEEN:
            album.take(f"article-{next(numbers):02}-{name}", widget)

    way = Article(root, look)
    way.everything()
    way.close()


def first_hour(album: Album, root: Path) -> None:
    """Picture the steps of docs/first-hour.md; fails when one of them is not come to."""
    missing = set(PICTURED)

    def look(name: str, widget: QWidget) -> None:
        if name in missing:
            missing.discard(name)
            album.take(file_name(name).removesuffix(".png"), widget)

    way = FirstHour(root, look)
    way.everything()
    way.close()
    if missing:
        message = f"not seen on the way: {', '.join(sorted(missing))}"
        raise RuntimeError(message)


def demo(album: Album, root: Path) -> None:
    """Picture the pages of the demo office, and a record of each."""
    drive = Driver(root, FixedClock(), CountingIds("demo"), demo=True)
    drive.settle(500, until=lambda: bool(drive.frame.current))
    office = drive.office
    show = partial(picture, album, drive)
    for name in ("desk", "people", "applications", "permits", "surveys", "legal_persons"):
        show(name)
    for name in ("ranking", "quotas", "coverage", "uncovered", "exchange", "decisions", "verify"):
        show(name)
    permit = office.ask(permits.search_permits, "", limit=1).rows[0]
    show("people", permit.person_id, called="person")
    show("permits", permit.id, called="permit", wait=1500)
    application = office.ask(search_applications, ApplicationFilter(state="agency_review"), limit=1).rows[0]
    show("applications", application.id, called="application")
    drive.frame.navigate("applications", "", "")
    while drive.frame.page("applications").leave():
        drive.settle(100)
    drive.ctrl(Qt.Key.Key_L)
    drive.settle(400)
    album.take("filters", drive.window)
    contracts = office.ask(search_contracts, CoverageFilter(), limit=1).rows
    if contracts:
        show("coverage", contracts[0].id, called="contract")
    show("renewals")
    drive.ctrl(Qt.Key.Key_F)
    drive.ctrl(Qt.Key.Key_A)
    drive.settle(600)
    album.take("renewals", drive.window)
    drive.close()


def province(album: Album, root: Path) -> None:
    """Picture what a province has to do: duplicates, decisions, quotas, wording and rules."""
    offices = make_offices(root)
    disagree(offices, register_some(offices))
    offices.first.ask(make_person, person_values(code="0640000017", first="سمیه", last="قاسمی‌نژاد"))
    offices.second.ask(make_person, person_values(code="0640000018", first="سمیه", last="قاسمی نژاد"))
    offices.round(offices.first, offices.second)
    offices.province.ask(link_people)
    for site, most in (("29-01", 40), ("29-02", 25)):
        offices.province.ask(grant_quota, QuotaDraft(site, "independent", "1405", most, "نامهٔ ۸۸/۴"))
    day = offices.clocks["29-00"].now()
    offices.close()
    drive = Driver(root / "29-00", FixedClock(day.isoformat()), CountingIds("province"))
    drive.enter("admin")
    drive.type(PASSWORD)
    drive.key(Qt.Key.Key_Return)
    drive.settle(500, until=lambda: isinstance(drive.window.centralWidget(), OfficeFrame))
    show = partial(picture, album, drive)
    show("desk", called="province-desk")
    show("duplicates", called="province-duplicates")
    show("decisions", "conflicts", called="province-decisions")
    drive.key(Qt.Key.Key_Down)
    drive.key(Qt.Key.Key_Return)
    drive.settle(400)
    album.take("province-decision", drive.window)
    for name in ("quotas", "rules", "exchange", "people"):
        show(name, called=f"province-{name}")
    drive.frame.navigate("templates", "", "")
    papers = drive.frame.page("templates").widget.findChild(QListWidget)
    if papers is not None:
        drive.tab_to(papers)
        drive.key(Qt.Key.Key_Down)
        drive.key(Qt.Key.Key_Down)
    drive.settle(1500)
    album.take("province-templates", drive.window)
    drive.close()


def picture(
    album: Album, drive: Driver, screen: str, record: str = "", *, called: str = "", wait: int = 600
) -> None:  # fmt: skip
    """Picture a page of an open office, and there a record."""
    drive.frame.navigate(screen, record, "")
    drive.settle(wait)
    album.take((called or screen).replace("_", "-"), drive.window)


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--first-hour", action="store_true")
    wishes = parser.parse_args()
    install_persian()
    QApplication([])
    Driver.look = theme.DARK_NAME if wishes.dark else theme.LIGHT_NAME
    Driver.size = LARGE if wishes.large else None
    folder = "first-hour" if wishes.first_hour else "screenshots"
    album = Album(wishes.output or ROOT / "docs" / folder)
    ways = (first_hour,) if wishes.first_hour else (demo, province, walk, article)
    with tempfile.TemporaryDirectory(prefix="walk-", ignore_cleanup_errors=True) as temporary:
        for way in ways:
            way(album, Path(temporary) / way.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
