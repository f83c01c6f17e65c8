"""Runs use cases: permission, one transaction, what was touched. The only way to get a session."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

from homejobs_desktop.domain.offices import Actor, Office
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import NotAllowed, PackageRefused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.engine import Engine
from homejobs_desktop.persistence.session import Session, transaction
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services.context import Context, UseCase

P = ParamSpec("P")
T = TypeVar("T")

PACKAGE_REFUSED = "package_refused"
"""The journal's word for a package that was refused: its code, and the hash and size of the file."""
NOBODY = Actor("-", "", Role.NOBODY)
"""Who acts before anybody has logged in."""


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
            raise NotAllowed(mark("Errors", "Your account may not do this. Ask the office's administrator."))
        try:
            value, session = self._run(use_case, *args, **kwargs)
        except PackageRefused as refusal:
            self._remember(refusal)
            raise
        touched = frozenset(session.touched)
        for name in touched:
            self._memory.pop(name, None)
        return Outcome(value, touched)

    def ask(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case and give only its value."""
        return self.run(use_case, *args, **kwargs).value

    def _run(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> tuple[T, Session]:
        """Run a use case in one transaction and give its value and the session it had."""
        machine = self.machine
        with (
            self._lock,
            transaction(machine.engine, machine.paths.store, reading=not use_case.writes) as connection,
        ):
            session = Session(connection, machine.office, self.actor.username, machine.clock, machine.ids)
            return use_case(self._context(session), *args, **kwargs), session

    def _remember(self, refusal: PackageRefused) -> None:
        """Write refused packages into the journal, now that what was read of them is rolled back."""
        traces, refusal.traces = refusal.traces, ()
        machine = self.machine
        if not traces:
            return
        with self._lock, transaction(machine.engine, machine.paths.store, reading=False) as connection:
            session = Session(connection, machine.office, self.actor.username, machine.clock, machine.ids)
            for trace in traces:
                store.audit(session, PACKAGE_REFUSED, trace)

    @contextmanager
    def idle(self) -> Iterator[None]:
        """Hold every use case back meanwhile, as a backup needs it."""
        with self._lock:
            yield

    def close(self) -> None:
        """Close the store."""
        with self._lock:
            self.machine.engine.dispose()

    def _context(self, session: Session) -> Context:
        machine = self.machine
        return Context(
            session,
            self.actor,
            machine.office,
            machine.clock,
            machine.ids,
            machine.paths,
            machine.vault,
            self._memory,
            machine.computer,
        )
