"""Founding an office in an empty data folder, and opening one again whose key is lost."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from homejobs_desktop.domain.offices import Actor, Office, OfficeKind
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Invalid, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import accounts as account_store
from homejobs_desktop.persistence import journal
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.reference import seed_reference
from homejobs_desktop.security import passwords
from homejobs_desktop.security.computer import Computer, this_computer
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.security.recovery import RecoveryFile, new_data_key, show_code
from homejobs_desktop.services import lives
from homejobs_desktop.services.accounts import check_account
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.offices import DATA_KEY, machine_of, office_in, open_office
from homejobs_desktop.services.registry_version import note_registry
from homejobs_desktop.services.runner import Services

_LONGEST_NAME = 100
_SITE = re.compile(r"[0-9]{2}-[0-9]{2}", re.ASCII)

BAD_SITE = mark(
    "Offices",
    "The office code {site} is not right: two digits of the province, a hyphen, two digits of the county, "
    "such as 29-01.",
)
NO_PROVINCE = mark(
    "Offices", "There is no province with code {code}. The first two digits are the province's."
)
PROVINCE_SITE = mark("Offices", "The province's office code ends in 00, such as 29-00; a county's does not.")
NO_NAME = mark("Offices", "Enter the name of the office.")
LONG_NAME = mark("Offices", "The name of the office is too long; at most {most} letters are allowed.")
NO_FOLDER = mark(
    "Offices", "The folder {folder} cannot be made. Check its name and permissions, or choose another."
)
EXISTS = mark(
    "Offices", "There is already an office in {folder}. Choose another folder; nothing was changed."
)


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What is asked when an office is founded; the password is never shown."""

    kind: OfficeKind
    site: str
    name: str
    username: str
    display_name: str
    password: str
    demo: bool = False

    def __repr__(self) -> str:
        return f"NewOffice({self.kind.value}, {self.site!r}, {self.username!r})"


@dataclass(frozen=True, slots=True)
class Founded:
    """A new office, open as its first user, and the recovery code to print."""

    services: Services
    recovery_code: str

    @property
    def printed_code(self) -> str:
        """The recovery code in the groups in which it is printed."""
        return show_code(self.recovery_code)

    def __repr__(self) -> str:
        return f"Founded({self.services.office.site!r})"


def found_office(
    paths: OfficePaths, new: NewOffice, clock: Clock, ids: Ids, computer: Computer = this_computer
) -> Founded:
    """Make an office in an empty data folder: keys, encrypted store, first user, reference lists.

    Safe to repeat after a power cut: until the office's row is committed there is no office.

    Raises:
        Invalid: the code, the name or the account will not do.
        StoreRefused: the folder holds an office already.
    """
    _check(new)
    vault = KeyStore(paths.keys, ids)
    key = vault.load(DATA_KEY)
    if key is None and paths.store.exists():
        raise StoreRefused(EXISTS, folder=Verbatim(paths.root))
    if key is None:
        _make_folder(paths.root)
        key = new_data_key(ids)
        vault.save(DATA_KEY, key)
    office = Office(new.kind, new.site, canonical(new.name), demo=new.demo)
    machine = replace(machine_of(paths, office, key, (clock, ids), vault), computer=computer())
    if office_in(machine) is not None:
        machine.engine.dispose()
        raise StoreRefused(EXISTS, folder=Verbatim(paths.root))
    code = RecoveryFile(paths.recovery, ids).seal(key)
    actor = Actor(new.username, canonical(new.display_name) or new.username, Role.ADMIN)
    services = Services(machine, actor)
    services.run(_found, new.password)
    services.ask(lives.mark_life)
    return Founded(services, code)


@writing(Permission.MANAGE_OFFICE)
def _found(ctx: Context, password: str) -> None:
    """Write the office, its chain, its first user and the shipped reference lists in one transaction."""
    account_store.add_office(ctx.session)
    journal.open_chain(ctx.session, ctx.ids.token(1)[0] % 100)
    account_store.add_user(ctx.session, ctx.actor, passwords.hash_password(password, ctx.ids))
    seed_reference(ctx.session)
    note_registry(ctx)


def recover_office(paths: OfficePaths, code: str, clock: Clock, ids: Ids) -> Services:
    """Open an office whose key is lost with its printed recovery code, and keep the key here again."""
    key = RecoveryFile(paths.recovery, ids).open_with_code(code)
    engine = open_engine(paths.store, key)
    engine.dispose()
    KeyStore(paths.keys, ids).save(DATA_KEY, key)
    return open_office(paths, clock, ids)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StoreRefused(NO_FOLDER, folder=Verbatim(folder)) from fault


def _check(new: NewOffice) -> None:
    if not _SITE.fullmatch(new.site):
        raise Invalid(BAD_SITE, field="site", site=new.site)
    if shipped_book().get("provinces", new.site[:2]) is None:
        raise Invalid(NO_PROVINCE, field="site", code=Verbatim(new.site[:2]))
    if (new.kind is OfficeKind.PROVINCE) is not new.site.endswith("-00"):
        raise Invalid(PROVINCE_SITE, field="site")
    if not canonical(new.name):
        raise Invalid(NO_NAME, field="name")
    if len(canonical(new.name)) > _LONGEST_NAME:
        raise Invalid(LONG_NAME, field="name", most=_LONGEST_NAME)
    check_account(new.username, new.password)
