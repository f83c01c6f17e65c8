"""Who works in this office, and what office it is."""

from dataclasses import dataclass

from sqlalchemy import insert, select, update

from homejobs_desktop.domain.offices import Actor, Office, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.local_tables import office, setting, user
from homejobs_desktop.persistence.session import Session


@dataclass(frozen=True, slots=True)
class Account:
    """A user with what the login needs; `password` is an Argon2id PHC string."""

    actor: Actor
    password: str
    disabled: bool
    failures: int
    last_failure: str | None

    def __repr__(self) -> str:
        return f"Account({self.actor.username!r})"


def add_office(session: Session) -> None:
    """Write which office this store belongs to."""
    session.execute(
        insert(office).values(
            only=1,
            kind=session.office.kind.value,
            site=session.office.site,
            name=session.office.name,
            demo=int(session.office.demo),
            created_at=session.instant(),
        )
    )


def read_office(session: Session) -> Office | None:
    """Give the office this store belongs to, or None in an empty store."""
    row = session.first(select(office.c.kind, office.c.site, office.c.name, office.c.demo))
    return Office(OfficeKind(str(row[0])), str(row[1]), str(row[2]), demo=bool(row[3])) if row else None


def add_user(session: Session, actor: Actor, password: str) -> None:
    """Write a new user."""
    session.execute(
        insert(user).values(
            username=actor.username,
            display_name=actor.display_name,
            role=actor.role.value,
            password=password,
            disabled=0,
            failures=0,
        )
    )


def find_user(session: Session, username: str) -> Account | None:
    """Give a user by name, or None."""
    found = session.mappings(select(user).where(user.c.username == username))
    if not found:
        return None
    fields = found[0]
    actor = Actor(str(fields["username"]), str(fields["display_name"]), Role(str(fields["role"])))
    last = fields["last_failure"]
    return Account(
        actor,
        str(fields["password"]),
        bool(fields["disabled"]),
        as_int(fields["failures"]),
        str(last) if last else None,
    )


def list_users(session: Session) -> list[Account]:
    """Give all users by name."""
    names = [str(row[0]) for row in session.rows(select(user.c.username).order_by(user.c.username))]
    return [account for name in names if (account := find_user(session, name)) is not None]


def update_user(session: Session, username: str, **columns: str | int | None) -> None:
    """Change columns of a user."""
    session.execute(update(user).where(user.c.username == username).values(**columns))


def get_setting(session: Session, name: str, default: str = "") -> str:
    """Give a setting of this office."""
    value = session.scalar(select(setting.c.value).where(setting.c.name == name))
    return default if value is None else str(value)


def put_setting(session: Session, name: str, value: str) -> None:
    """Keep a setting of this office."""
    if session.first(select(setting.c.name).where(setting.c.name == name)) is None:
        session.execute(insert(setting).values(name=name, value=value))
    else:
        session.execute(update(setting).where(setting.c.name == name).values(value=value))
