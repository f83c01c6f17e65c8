"""The demo office of Birjand: synthetic people only, open to whoever looks at it."""

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import desk
from homejobs_desktop.services.context import Context, Report, reading, silent
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services

DEMO_USER = "demo"
DEMO_PASSWORD = "demo-office"  # noqa: S105 - guards nothing but synthetic people
DEMO_PEOPLE = 2_000
DEMO_SEED = 7
NEW_PEOPLE = 4
"""People registered since the last visit of the courier: what waits for the next one."""
_CLERK = Actor(DEMO_USER, "مریم نخعی", Role.ADMIN)


def found_demo(paths: OfficePaths, clock: Clock, ids: Ids) -> Services:
    """Found an empty demo office, marked as such, and give it open."""
    from homejobs_desktop.services.founding import NewOffice, found_office  # noqa: PLC0415 - only the first time

    new = NewOffice(
        OfficeKind.COUNTY, "29-01", "بیرجند", _CLERK.username, _CLERK.display_name, DEMO_PASSWORD, demo=True
    )
    return found_office(paths, new, clock, ids).services


def open_demo(paths: OfficePaths, clock: Clock, ids: Ids, report: Report = silent) -> Services:
    """Open the demo office in a folder; the first time it is founded, filled and carried to a demo province.

    The province lies in the folder `province` of the office, so that both sides can be looked at.
    """
    if paths.store.exists():
        services = as_clerk(open_office(paths, clock, ids))
    else:
        services = found_demo(paths, clock, ids)
    if not services.ask(_anybody):
        fill(services, DEMO_PEOPLE, DEMO_SEED, report)
        carry_once(services)
        fill(services, NEW_PEOPLE, DEMO_SEED + 1)
    return services


@reading(Permission.SEE_PEOPLE)
def _anybody(ctx: Context) -> bool:
    return desk.anybody(ctx.session)


def carry_once(services: Services) -> None:
    """Let a demo province enrol the demo office, read what it recorded, and answer."""
    from homejobs_desktop.services import exchange  # noqa: PLC0415 - only the first time
    from homejobs_desktop.services.founding import NewOffice, found_office  # noqa: PLC0415 - likewise

    paths, clock, ids = services.machine.paths, services.machine.clock, services.machine.ids
    stick = paths.root / "stick"
    stick.mkdir(exist_ok=True)
    new = NewOffice(
        OfficeKind.PROVINCE, "29-00", "خراسان جنوبی", DEMO_USER, "کارشناس استان", DEMO_PASSWORD, demo=True
    )
    province = found_office(OfficePaths(paths.root / "province"), new, clock, ids).services
    try:
        request = services.ask(exchange.enrol_request, stick / "enrol.request")
        granted = province.ask(exchange.enrol_grant, request.file, request.digits, stick / "enrol.grant")
        services.run(exchange.enrol_accept, granted.file)
        for office, other in ((services, province), (province, services)):
            office.run(exchange.export_package, stick)
            other.run(exchange.import_package, stick)
    finally:
        province.close()


def as_clerk(services: Services) -> Services:
    """Give a demo office as its clerk uses it; nobody needs a password for invented people."""
    return services.as_actor(_CLERK)


def fill(services: Services, count: int, seed: int, report: Report = silent) -> int:
    """Fill an office with `count` synthetic people and their papers; give how many were made."""
    from homejobs_desktop.services.demo import fill_demo  # noqa: PLC0415 - only the first time

    return services.ask(fill_demo, count, seed, report)
