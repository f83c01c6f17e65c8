"""A program that is one version newer than this one, in a process of its own.

Its registry knows more: two fields of a person (`nickname`, where the later value wins, and `clan`, on
which a person decides), a number (`shoe_size`), and an entity that hangs on a person (`course`). Everything
else is the program itself: store, migration, journal, packages. It is made newer before anything reads the
registry, so it cannot share a process with the present one.

Reads jobs as lines of JSON, `[folder, name, arguments…]`, and answers each with a line.
"""

import importlib
import json
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import homejobs_desktop
from homejobs_desktop.domain import entities
from homejobs_desktop.domain.entities import Entity, Field, Kind, Merge

ROOT = Path(__file__).resolve().parents[2]
NEXT = entities.SCHEMA_VERSION + 1
PROGRAM = "99.1.0"
BROKEN = "--broken"
COURSE = Entity(
    "course",
    (Field("person_id", merge=Merge.FIXED), Field("title"), Field("hours", Kind.INTEGER)),
    since=NEXT,
)
NEW_FIELDS = (
    Field("nickname", since=NEXT),
    Field("clan", merge=Merge.REVIEW, since=NEXT),
    Field("shoe_size", Kind.INTEGER, since=NEXT),
)


def _grow_registry() -> None:
    vars(homejobs_desktop)["__version__"] = PROGRAM
    person = replace(entities.PERSON, fields=(*entities.PERSON.fields, *NEW_FIELDS))
    every = (*(person if each.name == "person" else each for each in entities.ENTITIES), COURSE)
    grown: dict[str, object] = {
        "PERSON": person,
        "ENTITIES": every,
        "BY_NAME": {each.name: each for each in every},
        "BUSINESS": tuple(each for each in every if each.name != "reference"),
        "CHILDREN": (*entities.CHILDREN, COURSE),
        "SCHEMA_VERSION": NEXT,
    }
    vars(entities).update(grown)


def _grow_store(*, broken: bool) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from sqlalchemy import Column, Connection, Integer, Text

    from homejobs_desktop.persistence import schema, tables
    from homejobs_desktop.persistence.base import synced_table
    from homejobs_desktop.persistence.migrations import runner

    course = synced_table(COURSE)
    tables.SYNCED["course"] = course
    upgrade = runner.run

    def run(connection: Connection, script_location: str) -> None:
        upgrade(connection, script_location)
        op = Operations(MigrationContext.configure(connection))
        op.add_column("person", Column("nickname", Text))
        op.add_column("person", Column("clan", Text))
        op.add_column("person", Column("shoe_size", Integer))
        if broken:
            raise RuntimeError("this program's upgrade does not go through")
        course.create(connection)

    vars(runner)["run"] = run
    vars(schema)["REVISION"] = schema.REVISION + 1


@dataclass
class Newer:
    """The running newer program, as tests use it."""

    process: "subprocess.Popen[str]"

    @classmethod
    def start(cls, *, broken: bool = False) -> "Newer":
        """Start it; the upgrade of a `broken` one fails half-way."""
        command = [sys.executable, "-m", "tests.support.newer", *((BROKEN,) if broken else ())]
        return cls(subprocess.Popen(command, cwd=ROOT, stdin=-1, stdout=-1, text=True, encoding="utf-8"))

    def ask(self, folder: Path, name: str, *arguments: object) -> object:
        """Let the newer program do something in the office of a folder."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps([str(folder), name, *map(_plain, arguments)]), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, f"the newer program failed over {name}"
        found: object = json.loads(answer)
        return found

    def row(self, folder: Path, entity: str, record_id: str) -> dict[str, object]:
        found = self.ask(folder, "row", entity, record_id)
        assert isinstance(found, dict)
        return found

    def count(self, folder: Path, statement: str) -> int:
        found = self.ask(folder, "sql", statement)
        assert isinstance(found, list)
        return int(found[0][0])

    def stop(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def _plain(argument: object) -> object:
    return str(argument) if isinstance(argument, Path) else argument


if __name__ == "__main__":
    _grow_registry()
    _grow_store(broken=BROKEN in sys.argv)
    importlib.import_module("tests.support.newer_jobs").serve()
