"""The demo office of Birjand: synthetic people only, open to whoever looks at it."""

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services import people
from homejobs_desktop.services.context import Report, silent
from homejobs_desktop.services.demo import fill_demo
from homejobs_desktop.services.offices import NewOffice, found_office, open_office
from homejobs_desktop.services.runner import Services

DEMO_USER = "demo"
DEMO_PASSWORD = "demo-office"  # noqa: S105 - guards nothing but synthetic people
DEMO_PEOPLE = 2_000
DEMO_SEED = 7
_CLERK = Actor(DEMO_USER, "مریم نخعی", Role.ADMIN)


def found_demo(paths: OfficePaths, clock: Clock, ids: Ids) -> Services:
    """Found an empty demo office, marked as such, and give it open."""
    new = NewOffice(
        OfficeKind.COUNTY, "29-01", "بیرجند", _CLERK.username, _CLERK.display_name, DEMO_PASSWORD, demo=True
    )
    return found_office(paths, new, clock, ids).services


def open_demo(paths: OfficePaths, clock: Clock, ids: Ids, report: Report = silent) -> Services:
    """Open the demo office in a folder, founding and filling it the first time."""
    if paths.store.exists():
        services = open_office(paths, clock, ids).as_actor(_CLERK)
    else:
        services = found_demo(paths, clock, ids)
    if not services.ask(people.search_people, "", limit=1).rows:
        fill(services, DEMO_PEOPLE, DEMO_SEED, report)
    return services


def fill(services: Services, count: int, seed: int, report: Report = silent) -> int:
    """Fill an office with `count` synthetic people and their papers; give how many were made."""
    return services.ask(fill_demo, count, seed, report)
