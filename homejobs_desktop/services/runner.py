"""Runs use cases: permission, one transaction, what was touched. The only way to get a session."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

from homejobs_desktop.domain.merging_rules import AUTO
from homejobs_desktop.domain.offices import Actor, Office
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import NotAllowed, PackageRefused, Refused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.engine import Engine
from homejobs_desktop.persistence.session import Session, transaction
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services.context import Context, UseCase
from homejobs_desktop.services.following import followers

P = ParamSpec("P")
T = TypeVar("T")

PACKAGE_REFUSED = "package_refused"
"""The journal's word for a package that was refused: its code, and the hash and size of the file."""
REFUSED = "refused"
"""The journal's word for what was refused and is no package: what was to be done, the code, what is known."""
NOT_ALLOWED = "not_allowed"
"""The journal's word for what a user's role does not permit: what was to be done."""
FALSE = frozenset(
    {
        "chain", "content", "digits", "foreign-op", "format", "grant", "release-former-key",
        "release-other", "release-signature", "release-target", "request", "revoked", "rolled-back", "root",
        "signature", "signer", "slip-code", "trust", "unknown-site",
    }
)  # fmt: skip
"""Codes of refusals that somebody may want to look into: what was offered was not genuine."""
_TOLD = ("mistake", "sender", "site")
"""What of a refusal goes into the journal: offices and broken promises, no names of files."""
NOBODY = Actor("-", "", Role.NOBODY)
"""Who acts before anybody has logged in."""
PROGRAM = Actor(AUTO, "", Role.ADMIN)
"""As whom the program does what nobody asked it to."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a use case gave, and the names of the entities it wrote."""

    value: T
    touched: frozenset[str]


@dataclass(frozen=True, slots=True)
class Machine:
    """What lies beneath every session of one open office."""

    engine: Engine
    paths: OfficePaths
    office: Office
    clock: Clock
    ids: Ids
    vault: KeyStore
    computer: str = ""


class Services:
    """One open office as one actor uses it; use cases run one after the other."""

    def __init__(self, machine: Machine, actor: Actor = NOBODY) -> None:
        self.machine = machine
        self.actor = actor
        self._lock = threading.RLock()
        self._memory: dict[str, object] = {}

    @property
    def office(self) -> Office:
        """The office whose store is open."""
        return self.machine.office

    def as_actor(self, actor: Actor) -> "Services":
        """Give the same office as `actor` uses it."""
        services = Services(self.machine, actor)
        services._lock, services._memory = self._lock, self._memory
        return services

    def run(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run a use case in its own transaction and say what it touched.

        Raises:
            NotAllowed: the actor's role lacks the use case's permission.
            Refused: whatever the use case refuses; nothing was changed then.
        """
        if not self.actor.may(use_case.permission):
            if use_case.writes and self.actor is not NOBODY:
                self._write_down([(NOT_ALLOWED, {"what": use_case.name})])
            raise NotAllowed(mark("Errors", "Your account may not do this. Ask the office's administrator."))
        try:
            value, ctx = self._run(self.actor, use_case, *args, **kwargs)
        except PackageRefused as refusal:
            self._write_down(_traces(refusal, use_case.name))
            raise
        touched = frozenset(ctx.session.touched)
        touched = touched.union(*map(self._follow, (*ctx.later, *followers(touched))))
        for name in touched:
            self._memory.pop(name, None)
        return Outcome(value, touched)

    def ask(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case and give only its value."""
        return self.run(use_case, *args, **kwargs).value

    def _run(
        self, actor: Actor, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, Context]:
        """Run a use case in one transaction and give its value and the context it had."""
        machine = self.machine
        with (
            self._lock,
            transaction(machine.engine, machine.paths.store, reading=not use_case.writes) as connection,
        ):
            session = Session(connection, machine.office, actor.username, machine.clock, machine.ids)
            ctx = self._context(session, actor)
            return use_case(ctx, *args, **kwargs), ctx

    def _follow(self, use_case: UseCase[[], bool]) -> set[str]:
        """Do what the program does by itself afterwards, and say what it touched; a refusal is journalled.

        What came before is stored already: it does not fail because of this.
        """
        touched: set[str] = set()
        try:
            more = True
            while more:
                more, ctx = self._run(PROGRAM, use_case)
                touched |= ctx.session.touched
        except Refused as refusal:
            # The sentence without its parameters: no names of people in the journal.
            self._write_down([(REFUSED, {"what": use_case.name, "why": refusal.text.source})])
        return touched

    def _write_down(self, traces: Sequence[tuple[str, Mapping[str, object]]]) -> None:
        """Write refusals into the journal, now that what was begun is rolled back."""
        machine = self.machine
        if not traces:
            return
        with self._lock, transaction(machine.engine, machine.paths.store, reading=False) as connection:
            session = Session(connection, machine.office, self.actor.username, machine.clock, machine.ids)
            for action, details in traces:
                store.audit(session, action, details)

    @contextmanager
    def idle(self) -> Iterator[None]:
        """Hold every use case back meanwhile, as a backup needs it."""
        with self._lock:
            yield

    def close(self) -> None:
        """Close the store."""
        with self._lock:
            self.machine.engine.dispose()

    def _context(self, session: Session, actor: Actor) -> Context:
        machine = self.machine
        return Context(
            session,
            actor,
            machine.office,
            machine.clock,
            machine.ids,
            machine.paths,
            machine.vault,
            self._memory,
            machine.computer,
        )


def _traces(refusal: PackageRefused, what: str) -> list[tuple[str, Mapping[str, object]]]:
    """Give what the journal keeps of a refusal: each refused file, or what else was not genuine."""
    files, refusal.traces = refusal.traces, ()
    if files or refusal.code not in FALSE:
        return [(PACKAGE_REFUSED, each) for each in files]
    known = {name: str(refusal.params[name]) for name in _TOLD if refusal.params.get(name)}
    return [(REFUSED, {"what": what, "code": refusal.code, **known})]
