"""Use cases about the people who work in this office: log in, add users, change passwords."""

import datetime as dt
import math
from dataclasses import dataclass

from homejobs_desktop.domain.merging_rules import AUTO
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import accounts, store
from homejobs_desktop.security import passwords
from homejobs_desktop.services.context import Context, reading, writing

_NO_USER_HASH = (
    "$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)
"""Compared when there is no such user, so that the answer takes as long."""

WRONG = mark("Accounts", "The user name or the password is wrong. Check the keyboard language and Caps Lock.")
WAIT = mark("Accounts", "Too many wrong passwords. Wait {seconds} seconds and try again.")
NO_USERNAME = mark("Accounts", "Enter a user name of Latin letters, digits, dot, hyphen or underscore.")
TAKEN = mark("Accounts", "There is already a user called {name}. Choose another name.")
NO_USER = mark("Accounts", "There is no user called {name}.")


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user in the list."""

    username: str
    display_name: str
    role: Role
    disabled: bool


@dataclass(frozen=True, slots=True)
class Login:
    """What came of a login: the actor, or the sentence that refuses (kept so that failures are counted)."""

    actor: Actor | None
    refusal: NotAllowed | None

    def granted(self) -> Actor:
        """Give the actor, or raise the refusal."""
        if self.actor is None:
            raise self.refusal or NotAllowed(WRONG)
        return self.actor


@writing(Permission.LOG_IN)
def log_in(ctx: Context, username: str, password: str) -> Login:
    """Check a name and password; failures are counted and slow down the next try."""
    account = accounts.find_user(ctx.session, username.strip())
    if account is None or account.disabled:
        passwords.matches(password, _NO_USER_HASH)
        return Login(None, NotAllowed(WRONG))
    now = ctx.clock.now()
    last = dt.datetime.fromisoformat(account.last_failure) if account.last_failure else None
    until = passwords.may_try_at(account.failures, last, now)
    if until is not None:
        return Login(None, NotAllowed(WAIT, seconds=math.ceil((until - now).total_seconds())))
    if not passwords.matches(password, account.password):
        accounts.update_user(
            ctx.session, account.actor.username, failures=account.failures + 1, last_failure=now.isoformat()
        )
        store.audit(ctx.session, "login_failed", {"user": account.actor.username})
        return Login(None, NotAllowed(WRONG))
    if account.failures:
        accounts.update_user(ctx.session, account.actor.username, failures=0, last_failure=None)
    store.audit(ctx.session, "login", {"user": account.actor.username})
    return Login(account.actor, None)


@writing(Permission.MANAGE_OFFICE)
def add_user(ctx: Context, actor: Actor, password: str) -> None:
    """Add a user of this office."""
    check_account(actor.username, password)
    if accounts.find_user(ctx.session, actor.username) is not None:
        raise Invalid(TAKEN, field="username", name=actor.username)
    accounts.add_user(ctx.session, actor, passwords.hash_password(password, ctx.ids))
    store.audit(ctx.session, "user_added", {"user": actor.username, "role": actor.role.value})


@writing(Permission.LOG_IN)
def change_password(ctx: Context, username: str, password: str) -> None:
    """Set a user's password: one's own, or anybody's for who manages the office."""
    if username != ctx.actor.username and not ctx.actor.may(Permission.MANAGE_OFFICE):
        raise NotAllowed(mark("Accounts", "You may change only your own password."))
    check_account(username, password)
    if accounts.find_user(ctx.session, username) is None:
        raise NotFound(NO_USER, name=username)
    accounts.update_user(
        ctx.session,
        username,
        password=passwords.hash_password(password, ctx.ids),
        failures=0,
        last_failure=None,
    )
    store.audit(ctx.session, "password_changed", {"user": username})


@writing(Permission.MANAGE_OFFICE)
def set_disabled(ctx: Context, username: str, *, disabled: bool) -> None:
    """Close or open a user's account; nobody closes their own."""
    if username == ctx.actor.username:
        raise NotAllowed(mark("Accounts", "You cannot close your own account."))
    if accounts.find_user(ctx.session, username) is None:
        raise NotFound(NO_USER, name=username)
    accounts.update_user(ctx.session, username, disabled=int(disabled))
    store.audit(ctx.session, "user_disabled" if disabled else "user_enabled", {"user": username})


@reading(Permission.LOG_IN)
def list_users(ctx: Context) -> tuple[UserRow, ...]:
    """Give all users of this office by name."""
    return tuple(
        UserRow(account.actor.username, account.actor.display_name, account.actor.role, account.disabled)
        for account in accounts.list_users(ctx.session)
    )


def check_account(username: str, password: str) -> None:
    """Refuse a user name or a password that will not do."""
    allowed = username.isascii() and username.replace(".", "").replace("-", "").replace("_", "").isalnum()
    if not allowed:
        raise Invalid(NO_USERNAME, field="username")
    if username.casefold() == AUTO:
        raise Invalid(TAKEN, field="username", name=username)
    passwords.check_new(password)
