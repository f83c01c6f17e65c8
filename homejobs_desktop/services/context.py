"""What a use case is and what it is given.

A use case is a module-level function `(ctx, arguments) -> frozen value`, marked `@reading` or
`@writing` with the permission it needs. It is run by `runner.Services`, which opens its transaction;
a use case may call another one directly and then stays in the same transaction.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import update_wrapper
from typing import Concatenate, Generic, ParamSpec, Protocol, TypeVar

from homejobs_desktop.domain.offices import Actor, Office
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.security.keystore import KeyStore

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a use case may touch: one transaction, who acts, where, and the sources of time and ids.

    `memory` keeps values that are dear to compute between calls; a key is an entity's name and its
    value is dropped when a committed transaction touched that entity. `computer` is the fingerprint of
    the computer this runs on. `later` is what the program does by itself once this transaction is
    stored: each in transactions of its own, again as long as it says that more is left.
    """

    session: Session
    actor: Actor
    office: Office
    clock: Clock
    ids: Ids
    paths: OfficePaths
    vault: KeyStore
    memory: dict[str, object]
    computer: str = ""
    later: "list[UseCase[[], bool]]" = field(default_factory=list)


class Report(Protocol):
    """Tells how far a long task is; raises `Cancelled` when the user stopped it."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are done (total 0: not known)."""
        ...


def silent(done: int, total: int) -> None:
    """Report to nobody."""


class UseCase(Generic[P, T_co]):
    """A function of the context with the permission it needs and whether it writes."""

    def __init__(
        self, function: Callable[Concatenate[Context, P], T_co], permission: Permission, *, writes: bool
    ) -> None:
        self.function = function
        self.permission = permission
        self.writes = writes
        self.name = getattr(function, "__name__", "use case")
        update_wrapper(self, function)

    def __call__(self, ctx: Context, *args: P.args, **kwargs: P.kwargs) -> T_co:
        """Do it within the transaction of `ctx`."""
        return self.function(ctx, *args, **kwargs)


def reading(permission: Permission) -> Callable[[Callable[Concatenate[Context, P], T]], UseCase[P, T]]:
    """Mark a function as a use case that reads."""

    def mark_it(function: Callable[Concatenate[Context, P], T]) -> UseCase[P, T]:
        return UseCase(function, permission, writes=False)

    return mark_it


def writing(permission: Permission) -> Callable[[Callable[Concatenate[Context, P], T]], UseCase[P, T]]:
    """Mark a function as a use case that writes: it runs alone, in one transaction."""

    def mark_it(function: Callable[Concatenate[Context, P], T]) -> UseCase[P, T]:
        return UseCase(function, permission, writes=True)

    return mark_it
