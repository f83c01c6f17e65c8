"""Opening the office that a data folder holds; `founding` makes one."""

from dataclasses import replace

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.offices import Office, OfficeKind
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import NotFound, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import accounts as account_store
from homejobs_desktop.persistence import schema
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.session import Session, transaction
from homejobs_desktop.security.computer import Computer, this_computer
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services.registry_version import registry_of
from homejobs_desktop.services.runner import Machine, Services
from homejobs_desktop.services.same_life import why_new_life

DATA_KEY = "data"

NONE_HERE = mark(
    "Offices", "There is no office in {folder} yet. Found one first, or choose the right folder."
)
NO_KEY = mark(
    "Offices", "The key of this office is not on this computer. Open it with the printed recovery code."
)


def open_office(paths: OfficePaths, clock: Clock, ids: Ids, computer: Computer = this_computer) -> Services:
    """Open the office in a data folder; nobody is logged in yet.

    A store that was put back from a backup or copied from another computer begins a new life (3.3).

    Raises:
        NotFound: there is no office in the folder.
        StoreRefused: its key is not on this computer, or the store is damaged or too new.
    """
    services = open_store(paths, KeyStore(paths.keys, ids), clock, ids, computer())
    if services.ask(registry_of) != SCHEMA_VERSION:
        from homejobs_desktop.services import upgrading  # noqa: PLC0415 - once after each upgrade

        services.run(upgrading.take_up)
    reason = services.ask(why_new_life)
    if reason:
        from homejobs_desktop.services import lives  # noqa: PLC0415 - hardly any start begins a new life

        services.run(lives.begin_life, reason)
        services.ask(lives.mark_life)
    return services


def open_store(paths: OfficePaths, vault: KeyStore, clock: Clock, ids: Ids, computer: str) -> Services:
    """Open the store in a folder with the keys of a vault, as it is: no new life is begun."""
    if not paths.store.exists():
        raise NotFound(NONE_HERE, folder=Verbatim(paths.root))
    key = vault.load(DATA_KEY)
    if key is None:
        raise StoreRefused(NO_KEY)
    placeholder = Office(OfficeKind.COUNTY, "00-00", "")
    machine = machine_of(paths, placeholder, key, (clock, ids), vault)
    office = office_in(machine)
    if office is None:
        machine.engine.dispose()
        raise NotFound(NONE_HERE, folder=Verbatim(paths.root))
    return Services(replace(machine, office=office, computer=computer))


def machine_of(
    paths: OfficePaths, office: Office, key: bytes, sources: tuple[Clock, Ids], vault: KeyStore
) -> Machine:
    """Open the store of an office and bring it to this program's schema."""
    clock, ids = sources
    engine = open_engine(paths.store, key)
    schema.prepare(engine, paths.store, paths.backups, clock.now().strftime("%Y%m%d-%H%M%S"))
    return Machine(engine, paths, office, clock, ids, vault)


def office_in(machine: Machine) -> Office | None:
    """Give the office that an open store is of; None while it is empty."""
    with transaction(machine.engine, machine.paths.store, reading=True) as connection:
        return account_store.read_office(Session(connection, machine.office, "", machine.clock, machine.ids))
