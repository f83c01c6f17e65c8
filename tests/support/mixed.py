"""Two offices of a kept version, one with the older program, one with today's, and packages between them."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from tests.support.kept import Kept

JOBS = Path(__file__).resolve().parent / "office_jobs.py"
PROVINCE = "29-00"
OFFICES = (PROVINCE, "29-01")


class Program:
    """A version of the program in a process of its own."""

    def __init__(self, source: Path, computer: str) -> None:
        self._computer = computer
        environment = {**os.environ, "PYTHONPATH": str(source)}
        self._process = subprocess.Popen(
            [sys.executable, str(JOBS)],
            cwd=source,
            env=environment,
            stdin=-1,
            stdout=-1,
            text=True,
            encoding="utf-8",
        )

    def ask(self, folder: Path, name: str, *arguments: object) -> object:
        """Let the program do something in the office of a folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        job = [str(folder), self._computer, name, *arguments]
        print(json.dumps(job, default=str), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, f"the program failed over {name}"
        found: object = json.loads(answer)
        return found

    def stop(self) -> None:
        """Close every office and end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()


@dataclass
class Mixed:
    """An older program and this one, with the offices that the older one left."""

    kept: Kept
    older: Path
    newer: Path
    folder: Path
    programs: dict[str, Program] = field(default_factory=dict)
    before: dict[tuple[str, str], object] = field(default_factory=dict)
    """What each office had left over of each kind when it was put down."""

    def play(self, old: str) -> list[str]:
        """Let office `old` work with the older program; give what is wrong in the end.

        This program's office attaches a document and, where it is the county, refers a person: the older
        ones do not know the one or the other.
        """
        self.start(old)
        try:
            self._work("29-01", "29-00")
            self._attach(next(site for site in OFFICES if site != old))
            if old == PROVINCE:
                self.ask("29-01", "refer", self.kept.story["unread"], "فنی و حرفه‌ای")
            self._work("29-00", "29-01")
            self.programs[old].stop()
            self.programs[old] = Program(self.newer, self.kept.text("computer"))
            self.round()
            return self.wrong()
        finally:
            self.stop()

    def start(self, old: str) -> None:
        """Put both offices down and start their programs."""
        for site in OFFICES:
            self.kept.put(site, self._office(site))
            source = self.older if site == old else self.newer
            self.programs[site] = Program(source, self.kept.text("computer"))
            self.before |= {(site, what): self._left(site, what) for what in _LEFT}

    def stop(self) -> None:
        """Close both."""
        for program in self.programs.values():
            program.stop()

    def _attach(self, site: str) -> None:
        """Let an office attach a document, whatever the other one makes of it."""
        picture = self.folder / "card.png"
        Image.effect_noise((200, 200), 40).convert("RGB").save(picture)
        self.ask(site, "attach", self.kept.story["unread"], picture)

    def _work(self, first: str, second: str) -> None:
        """Let both change the same person, exchange, and go on with what came."""
        person = self.kept.story["unread"]
        self.ask(first, "change", person, {"mobile": "09150000001", "last_name": f"از {first}"})
        self.ask(second, "change", person, {"address": f"نشانی از {second}"})
        self.round()
        self.ask(second, "change", person, {"mobile": "09150000002"})
        self.round()

    def round(self) -> None:
        """Carry packages both ways, twice."""
        for source, target in (("29-01", "29-00"), ("29-00", "29-01")) * 2:
            stick = self.folder / "stick"
            shutil.rmtree(stick, ignore_errors=True)
            stick.mkdir()
            self.ask(source, "export", stick, target)
            self.ask(target, "import", stick)

    def wrong(self) -> list[str]:
        """Give what both offices, which must have exchanged, do not have alike or still keep aside."""
        found = []
        if self.ask("29-01", "check") != self.ask("29-00", "check", "29-01"):
            found.append("the offices do not agree")
        for site in OFFICES:
            found += [
                f"{site} has {what}" for what in _LEFT if self._left(site, what) != self.before[site, what]
            ]
        return found

    def _left(self, site: str, what: str) -> object:
        rows = self.ask(site, "sql", _LEFT[what])
        assert isinstance(rows, list)
        return rows[0][0]

    def ask(self, site: str, name: str, *arguments: object) -> object:
        """Let an office do something with its own program."""
        return self.programs[site].ask(self._office(site), name, *arguments)

    def _office(self, site: str) -> Path:
        return self.folder / site


_LEFT = {
    "operations that wait": "SELECT count(*) FROM waiting",
    "parked operations": "SELECT count(*) FROM op WHERE outcome = 'parked'",
    "records that it does not know": "SELECT count(*) FROM foreign_state",
    "fields that it does not know": "SELECT count(*) FROM person WHERE extra IS NOT NULL",
    "alarms": "SELECT count(*) FROM alarm",
}
