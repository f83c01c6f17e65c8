"""Stores and packages of released versions, as they were kept in tests/fixtures (see its README.md)."""

import json
import lzma
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services.offices import DATA_KEY, open_office
from homejobs_desktop.services.runner import Services
from tests.support.office import ADMIN, CountingIds, FixedClock

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
_KEY_HEAD = 39
"""Bytes before the secret in a key file that no system has sealed."""


@dataclass(frozen=True)
class Kept:
    """What one released version left: its offices and its packages."""

    folder: Path

    @property
    def about(self) -> dict[str, object]:
        found: dict[str, object] = json.loads((self.folder / "about.json").read_text(encoding="utf-8"))
        return found

    def text(self, name: str) -> str:
        return str(self.about[name])

    def number(self, name: str) -> int:
        return int(self.text(name))

    @property
    def story(self) -> dict[str, str]:
        """What the offices' story was about: ids of persons, a permit's number, its signed code."""
        return cast("dict[str, str]", self.about["story"])

    @property
    def registry(self) -> dict[str, tuple[str, bool, dict[str, list[str]]]]:
        """The entities of that version: owner, whether it is a union, kind and merge rule of each field."""
        told = cast("dict[str, dict[str, object]]", self.about["registry"])
        return {
            name: (str(each["owner"]), bool(each["union"]), cast("dict[str, list[str]]", each["fields"]))
            for name, each in told.items()
        }

    def held(self, site: str) -> tuple[dict[str, int], str]:
        """What an office said it held: records by entity, and the hash over all of them."""
        held = cast("dict[str, dict[str, object]]", self.about["held"])[site]
        return cast("dict[str, int]", held["records"]), str(held["state_sha256"])

    def recovery_code(self, site: str) -> str:
        return cast("dict[str, str]", self.about["recovery"])[site]

    def package(self, name: str) -> Path:
        return self.folder / "packages" / name

    def key(self, site: str) -> bytes:
        return secret(self.folder / site / "keys" / f"{DATA_KEY}.key")

    def put(self, site: str, target: Path, *, keys: bool = True) -> OfficePaths:
        """Put an office's data folder down as that version left it."""
        source = self.folder / site
        target.mkdir(parents=True, exist_ok=True)
        plain = target / "plain.db"
        plain.write_bytes(lzma.decompress((source / "office.db.xz").read_bytes()))
        engine = open_engine(target / "office.db", self.key(site))
        run = engine.raw_connection().cursor().execute
        run("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        run("SELECT sqlcipher_export('main', 'plain')")
        run("DETACH DATABASE plain")
        run(f"PRAGMA user_version = {self.number('revision')}")
        engine.dispose()
        plain.unlink()
        shutil.copyfile(source / "recovery.key", target / "recovery.key")
        if keys:
            put_keys(source / "keys", target / "keys")
        return OfficePaths(target)

    def open(self, site: str, target: Path, clock: FixedClock | None = None) -> Services:
        """Put an office down and open it with today's program, on the computer that it was on."""
        return self.reopen(self.put(site, target), clock)

    def reopen(self, paths: OfficePaths, clock: FixedClock | None = None) -> Services:
        computer = self.text("computer")
        ids = CountingIds(f"today/{paths.root.name}")
        opened = open_office(paths, clock or self.clock(), ids, lambda: computer)
        return opened.as_actor(ADMIN)

    def open_again(self, folder: Path) -> Services:
        """Open what lies in `folder` once more, later."""
        clock = self.clock()
        clock.forward(hours=1)
        return self.reopen(OfficePaths(folder), clock)

    def clock(self) -> FixedClock:
        """A clock that stands a day after the version's last work."""
        clock = FixedClock(self.text("until"))
        clock.forward(days=1)
        return clock


def secret(file: Path) -> bytes:
    """Give what a key file holds that no system has sealed."""
    return file.read_bytes()[_KEY_HEAD:]


def put_keys(source: Path, target: Path, only: str = "*") -> None:
    """Put key files down: as they are, or sealed anew where the system seals them."""
    target.mkdir(mode=0o700, exist_ok=True)
    for file in source.glob(f"{only}.key"):
        if sys.platform == "win32":
            KeyStore(target, CountingIds("keys")).save(file.stem, secret(file))
        else:
            shutil.copyfile(file, target / file.name)
            (target / file.name).chmod(0o600)


def versions() -> list[Kept]:
    """Give every version that was kept, oldest first."""
    folders = [each for each in FIXTURES.glob("v*") if (each / "about.json").is_file()]
    return sorted(map(Kept, folders), key=lambda kept: kept.number("schema"))
