"""Damaged packages read by a real office, one after the other."""

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, make_offices, make_person, person

LOOK_EVERY = 500
"""A change would stay, so that it is enough to look now and then, and at the end."""
DAMAGE = frozenset({"damaged", "not-a-package", "receiver"})
"""What a person is told: a damaged head cannot be told from one for another office."""


@dataclass
class Reader:
    """An office that is given one damaged package after the other."""

    services: Services
    package: Path
    codes: Counter[str] = field(default_factory=Counter)

    def read(self, damaged: Iterable[bytes]) -> int:
        """Let it read all of these; give how many there were. Nothing of the office may change."""
        before, tables = self._state(), self._tables()
        file = self.package.with_name("damaged.msp")
        count = 0
        for data in damaged:
            file.write_bytes(data)
            self._refuse(file)
            count += 1
            if count % LOOK_EVERY == 0:
                self._tidy()
                assert self._state() == before, f"something changed before number {count}"
        file.unlink(missing_ok=True)
        self._tidy()
        assert self._state() == before
        assert self._tables() == tables
        assert not list(self.services.machine.paths.inbox.glob("~*"))
        return count

    def take(self) -> int:
        """Let it read the package as it was; give how many operations, records and receipts it brought."""
        (read,) = self.services.ask(import_package, self.package).files
        return read.operations + read.new_records + read.confirmed

    def _refuse(self, file: Path) -> None:
        with pytest.raises(PackageRefused) as caught:
            self.services.ask(import_package, file)
        assert caught.value.code in DAMAGE
        self.codes[caught.value.code] += 1

    def _state(self) -> str:
        report = self.services.ask(check_store)
        assert report.whole, report
        return report.state_sha256

    def _tables(self) -> list[tuple[object, ...]]:
        """Count the rows that a refused package must not touch; the journal tells of the refusal itself."""
        names = ("person", "package", "waiting", "tip", "checkpoint", "alarm", "peer")
        counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)
        others = "(SELECT count(*) FROM op WHERE type <> 'audit.package_refused')"
        with self.services.machine.engine.connect().execution_options(reading=True) as connection:
            rows = connection.exec_driver_sql(f"SELECT {counts}, {others}")
            return [tuple(row) for row in rows]

    def _tidy(self) -> None:
        shutil.rmtree(self.services.machine.paths.rejected, ignore_errors=True)


def make_readers(folder: Path) -> tuple[Offices, dict[str, Reader]]:
    """Give the offices, a province with a package of a county before it, and a county with an answer."""
    offices = make_offices(folder)
    offices.first.ask(make_person, person(1))
    up = offices.write(offices.first).packages[0].file
    up = Path(shutil.copy(up, folder / "up.msp"))
    offices.second.ask(make_person, person(2))
    offices.carry(offices.second, offices.province)
    answers = offices.write(offices.province).packages
    (answer,) = [each.file for each in answers if each.receiver == "29-02"]
    down = Path(shutil.copy(answer, folder / "down.msp"))
    return offices, {"up": Reader(offices.province, up), "down": Reader(offices.second, down)}


def flipped(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Give the package with one random bit flipped, `count` times."""
    chance = random.Random(seed)
    for _ in range(count):
        place = chance.randrange(len(data) * 8)
        broken = bytearray(data)
        broken[place // 8] ^= 1 << place % 8
        yield bytes(broken)


def cut(data: bytes, step: int = 1) -> Iterator[bytes]:
    """Give every beginning of the package, or every `step`-th."""
    for length in range(0, len(data), step):
        yield data[:length]


def run(folder: Path, bits: int, seed: int, step: int) -> None:
    """Damage packages of both directions and print the counts; an AssertionError tells what did not hold."""
    offices, readers = make_readers(folder)
    for name, reader in readers.items():
        data = reader.package.read_bytes()
        flips = reader.read(flipped(data, bits, seed))
        cuts = reader.read(cut(data, step))
        codes = ", ".join(f"{count} {code}" for code, count in sorted(reader.codes.items()))
        brought = reader.take()
        print(f"{name}: {len(data)} bytes, {flips} flipped bits and {cuts} cuts refused ({codes}); ", end="")
        print(f"whole, it brought {brought}")
        sys.stdout.flush()
    offices.close()
