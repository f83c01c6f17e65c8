"""Does jobs in offices with whatever version of the program is on the path: it asks for nothing that is new.

Reads jobs as lines of JSON, `[folder, computer, name, arguments…]`, and answers each with a line. Run by its
path, so that the program comes from PYTHONPATH alone.
"""

import datetime as dt
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import store
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services


class Clock:
    """A clock that goes on a minute with every job."""

    def __init__(self) -> None:
        self.instant = dt.datetime(2026, 12, 1, 8, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        """Give the present instant."""
        return self.instant

    def today(self) -> dt.date:
        """Give the present day in Iran."""
        return self.instant.astimezone(IRAN_TIME).date()


@writing(Permission.EDIT_PEOPLE)
def change(ctx: Context, person: str, changes: dict[str, Value]) -> bool:
    """Change a person's fields."""
    return store.change(ctx.session, PERSON, person, changes)


@reading(Permission.EXCHANGE)
def sql(ctx: Context, statement: str) -> list[list[object]]:
    """Give the rows of a query."""
    return [list(each) for each in ctx.session.connection.exec_driver_sql(statement)]


def check(services: Services, site: str | None = None) -> list[object]:
    """Give whether the store is whole, the hash over its records, and how many there are."""
    report = services.ask(check_store, site)
    return [report.whole, report.state_sha256, report.records]


def write(services: Services, folder: str, receiver: str) -> int:
    """Write what is due to one office to a folder; give how many packages."""
    return len(services.ask(export_package, Path(folder), receiver).packages)


def read(services: Services, folder: str) -> list[int]:
    """Read the packages of a folder; give how many operations each brought."""
    files = services.ask(import_package, Path(folder)).files
    for each in files:
        if each.refusal is not None:
            raise each.refusal
    return [each.operations for each in files]


def attach(services: Services, person: str, file: str) -> str:
    """Attach a picture to a person: only programs that know documents are asked."""
    from homejobs_desktop.domain.attachments import AttachmentDraft
    from homejobs_desktop.services.attachments import add_attachment, prepare

    draft = AttachmentDraft(kind="national_card", title="کارت", person_id=person)
    return services.ask(add_attachment, draft, prepare(Path(file)).scan)


def send(services: Services, person: str, where: str) -> str:
    """Refer a person to a course: only programs that know referrals are asked."""
    from homejobs_desktop.domain.referrals import ReferralDraft
    from homejobs_desktop.services.referrals import refer

    return services.ask(refer, ReferralDraft(person, "training", where))


def alter(services: Services, person: str, changes: dict[str, Value]) -> bool:
    """Change a person's fields."""
    return services.ask(change, person, changes)


def look(services: Services, statement: str) -> list[list[object]]:
    """Give the rows of a query."""
    return services.ask(sql, statement)


JOBS: dict[str, Callable[..., object]] = {
    "change": alter,
    "sql": look,
    "attach": attach,
    "refer": send,
    "check": check,
    "export": write,
    "import": read,
}


def main() -> None:
    """Do jobs until the input ends."""
    clock = Clock()
    admin = Actor("admin", "مدیر سامانه", Role.ADMIN)
    opened: dict[str, Services] = {}
    for line in sys.stdin:
        folder, computer, name, *arguments = json.loads(line)
        clock.instant += dt.timedelta(minutes=1)
        if folder not in opened:
            paths = OfficePaths(Path(folder))
            services = open_office(paths, clock, RandomIds(clock), partial(str, computer))
            opened[folder] = services.as_actor(admin)
        print(json.dumps(JOBS[name](opened[folder], *arguments)), flush=True)
    for each in opened.values():
        each.close()


if __name__ == "__main__":
    main()
