"""Makes stores and packages of the present version, to be kept for ever (see tools/keep_version.py)."""

import json
import lzma
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop import __version__
from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.domain.entities import ENTITIES, SCHEMA_VERSION
from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.schema import REVISION
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services import (
    accounts,
    erasing,
    exchange,
    merging,
    people,
    permits,
    printing,
    safety,
    transferring,
)
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.demo import fill_demo
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.runner import Services
from tests.support import kept_story
from tests.support.office import FixedClock

PASSWORD = "fixture-password"
SECOND = "second"
COMPUTER = "fixture-computer"
NAMES = {"29-00": "خراسان جنوبی", "29-01": "بیرجند", "29-02": "قاین", "29-03": "فردوس"}
KEPT = ("29-00", "29-01")
"""The offices whose stores are kept."""
NEWCOMER = "29-03"
"""An office that was granted its enrolment and has not read the grant: its keys and both files are kept."""
PACKAGES = (
    "up-29-01.msp", "up-29-02.msp", "safety-29-01.msp", "down-29-01.msp", "one-up-29-01.msp",
    "one-down-29-01.msp", f"request-{NEWCOMER}.hjr", f"grant-{NEWCOMER}.msp",
)  # fmt: skip
"""The first four were read by nobody, the two after them by their receivers."""


@dataclass
class Story:
    """The offices while their story is made."""

    root: Path
    clock: FixedClock
    offices: dict[str, Services]
    codes: dict[str, str]
    """The printed recovery codes."""

    def found(self, site: str) -> Services:
        """Found an office."""
        kind = OfficeKind.PROVINCE if site.endswith("-00") else OfficeKind.COUNTY
        new = NewOffice(kind, site, NAMES[site], "admin", "مدیر سامانه", PASSWORD, demo=True)
        paths = OfficePaths(self.root / site)
        made = found_office(paths, new, self.clock, RandomIds(self.clock), lambda: COMPUTER)
        self.offices[site], self.codes[site] = made.services, made.printed_code
        return made.services

    def enrol(self, site: str) -> tuple[Path, Path]:
        """Let the province enrol an office; give the request and the grant."""
        request, grant = self.root / f"request-{site}.hjr", self.root / f"grant-{site}.msp"
        asked = self.offices[site].ask(exchange.enrol_request, request)
        self.offices["29-00"].ask(exchange.enrol_grant, request, asked.digits, grant)
        return request, grant

    def write(self, site: str, name: str, receiver: str | None = None) -> Path:
        """Let an office write a package; give it under `name`."""
        self.clock.forward(minutes=1)
        folder = self.root / f"stick-{name}"
        folder.mkdir()
        written = self.offices[site].ask(exchange.export_package, folder, receiver)
        (package,) = written.packages
        return package.file.replace(self.root / f"{name}.msp")

    def round(self, name: str, *counties: str) -> None:
        """Carry the counties' changes up and the answers back down."""
        for site in counties:
            self.offices["29-00"].ask(exchange.import_package, self.write(site, f"{name}-up-{site}"))
        for site in counties:
            self.offices[site].ask(
                exchange.import_package, self.write("29-00", f"{name}-down-{site}", receiver=site)
            )


def tell(story: Story) -> dict[str, object]:
    """Let the offices live: people, papers, decisions of the province; give what is worth to look for."""
    province, first, second = (story.found(site) for site in ("29-00", "29-01", "29-02"))
    for site in ("29-01", "29-02"):
        _request, grant = story.enrol(site)
        story.offices[site].ask(exchange.enrol_accept, grant)
    for county, seed in ((first, 11), (second, 12)):
        county.ask(fill_demo, 12, seed, lambda _done, _total: None)
    persons, others = (
        [row.id for row in office.ask(people.search_people, "", limit=50).rows] for office in (first, second)
    )
    persons = [each for each in persons if not first.ask(permits.permits_of, each)]
    played = kept_story.begin(first, story.root)
    kept_story.alike(second)
    story.round("one", "29-01", "29-02")
    province.ask(accounts.add_user, Actor(SECOND, "کاربر دوم", Role.ADMIN), PASSWORD)
    erased = persons.pop(0)
    province.ask(
        erasing.erase_person, erased, erasing.Second(SECOND, PASSWORD), "به درخواست خود او"
    ).granted()
    province.ask(merging.merge_people, persons[0], others[0], {}, "یک نفر است")
    province.ask(transferring.transfer_person, others[1], "29-01", "نشانی او عوض شده است")
    rename(province, persons[1], "نام‌استان")
    rename(first, persons[1], "نام‌شهرستان")
    kept_story.govern(province, ("29-01", "29-02"))
    kept_story.overdraw(second)
    kept_story.go_on(first, played)
    story.round("two", "29-01", "29-02")
    kept_story.answer(province, first, played)
    rename(first, persons[2], "ناخوانده")
    first.ask(people.add_note, persons[2], "یادداشتی که هنوز نرسیده است")
    saved = first.ask(safety.safety_export, _made(story.root / "safety")).packages[0].file
    saved.replace(story.root / "safety-29-01.msp")
    rename(second, others[2], "ناخواندهٔ دوم")
    rename(province, persons[3], "تصمیم استان")
    for name, site, receiver in (
        ("up-29-01", "29-01", None), ("up-29-02", "29-02", None), ("down-29-01", "29-00", "29-01"),
    ):  # fmt: skip
        story.write(site, name, receiver)
    first.ask(safety.set_safety, "E:\\safety")
    story.found(NEWCOMER)
    story.enrol(NEWCOMER)
    sheet = first.ask(printing.permit_sheet, played.asked.id)
    (code,) = qr_texts(printing.page_images(sheet.pdf, 200)[0])
    return {
        "erased": erased, "survivor": persons[0], "merged": others[0], "transferred": others[1],
        "conflict": persons[1], "unread": persons[2], "decided": persons[3], "permit": played.asked.number,
        "sheet": code, **played.named(),
    }  # fmt: skip


def rename(office: Services, person_id: str, name: str) -> None:
    """Correct somebody's last name."""
    known = office.ask(people.get_person, person_id).draft
    office.ask(people.save_person, person_id, replace(known, last_name=name))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def keep(story: Story, target: Path, told: dict[str, object]) -> None:
    """Write stores, keys, packages and what they hold into the folder."""
    target.mkdir(parents=True, exist_ok=True)
    held = {}
    for site in KEPT:
        report = story.offices[site].ask(check_store)
        held[site] = {"records": report.records, "state_sha256": report.state_sha256, "whole": report.whole}
        if poor := sorted(name for name, count in report.records.items() if not count):
            message = f"the story leaves {site} without {', '.join(poor)}: see tests/support/kept_story.py"
            raise RuntimeError(message)
    for each in story.offices.values():
        each.close()
    for site in KEPT:
        keep_office(story.root / site, target / site)
    keep_keys(story.root / NEWCOMER, target / NEWCOMER)
    packages = _made(target / "packages")
    for name in PACKAGES:
        shutil.copyfile(story.root / name, packages / name)
    about = {
        "program": __version__, "schema": SCHEMA_VERSION, "revision": REVISION, "computer": COMPUTER,
        "password": PASSWORD, "until": story.clock.instant.isoformat(), "held": held, "story": told,
        "registry": registry(),
        "recovery": {site: story.codes[site] for site in KEPT},
    }  # fmt: skip
    text = json.dumps(about, ensure_ascii=False, indent=1, sort_keys=True)
    (target / "about.json").write_text(text + "\n", encoding="utf-8")


def keep_keys(office: Path, target: Path) -> None:
    """Copy an office's keys."""
    shutil.copytree(office / "keys", target / "keys")


def keep_office(office: Path, target: Path) -> None:
    """Write an office's store, packed, with its keys and recovery file, and a witness of its encryption."""
    keep_keys(office, target)
    shutil.copyfile(office / "recovery.key", target / "recovery.key")
    key = KeyStore(office / "keys", RandomIds(FixedClock())).load(DATA_KEY)
    if key is None:
        message = "the office has no key"
        raise RuntimeError(message)
    keep_witness(key, target / "witness.db")
    plain = office / "plain.db"
    engine = open_engine(office / "office.db", key)
    run = engine.raw_connection().cursor().execute
    run("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    run("SELECT sqlcipher_export('plain')")
    run(f"PRAGMA plain.user_version = {REVISION}")
    run("DETACH DATABASE plain")
    engine.dispose()
    (target / "office.db.xz").write_bytes(lzma.compress(plain.read_bytes(), preset=9 | lzma.PRESET_EXTREME))


def keep_witness(key: bytes, target: Path) -> None:
    """Write a little store as it is encrypted."""
    engine = open_engine(target, key)
    run = engine.raw_connection().cursor().execute
    run("CREATE TABLE said (word TEXT) STRICT")
    run("INSERT INTO said VALUES ('سلام')")
    run("PRAGMA journal_mode = DELETE")
    engine.dispose()


def make(target: Path, root: Path) -> None:
    """Make the offices and their story in `root`, and write what is kept of them into `target`."""
    story = Story(root, FixedClock(), {}, {})
    keep(story, target, tell(story))


def registry() -> dict[str, object]:
    """Give the entities and fields of the present version: later ones must keep them as they are."""
    return {
        each.name: {
            "owner": each.owner,
            "union": each.union,
            "fields": {field.name: [field.kind, field.merge] for field in each.fields},
        }
        for each in ENTITIES
    }
