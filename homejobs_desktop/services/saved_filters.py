"""Use cases about filters that are kept by name: a user's own, and those that the office shares."""

from dataclasses import dataclass

from homejobs_desktop.domain.filters import Filter, ListKind, check_filter, from_json, kind_of, to_json
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import saved_filters as kept_filters
from homejobs_desktop.persistence.saved_filters import KeptFilter
from homejobs_desktop.services.context import Context, reading, writing

LONGEST_NAME = 60
MOST_FILTERS = 100
NO_NAME = mark("Filters", "Give the filter a name.")
LONG_NAME = mark("Filters", "Give the filter a name of at most {most} letters.")
TAKEN = mark("Filters", "You have a filter with the name “{name}” already. Choose another name.")
UNKNOWN = mark("Filters", "There is no filter with the name “{name}”. Look at the list of filters.")
NOT_YOURS = mark("Filters", "This filter is of {user}. Save it under a name of your own to change it.")
TOO_MANY = mark("Filters", "There are {most} filters already. Delete one that is not used.")


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter kept by name: whose it is, whether the whole office sees it, what it asks.

    `mine` when the present user keeps it; `wanted` is None for one that this program does not understand.
    """

    kind: ListKind
    name: str
    username: str
    shared: bool
    mine: bool
    wanted: Filter | None


@reading(Permission.SEE_PERMITS)
def saved_filters(ctx: Context, kind: ListKind) -> tuple[SavedFilter, ...]:
    """Give the filters of a list that the user sees: his own by name, then those that others share."""
    return tuple(_read(ctx, kept) for kept in kept_filters.visible(ctx.session, kind.value))


@reading(Permission.SEE_PERMITS)
def named_filter(ctx: Context, kind: ListKind, name: str) -> Filter:
    """Give the filter of a name, the user's own before a shared one.

    Raises:
        NotFound: No filter that the user sees has this name.
        Invalid: It was not written by this program.
    """
    kept = _find(ctx, kind, name)
    return from_json(kind, kept.filter)


@writing(Permission.SEE_PERMITS)
def save_filter(ctx: Context, name: str, wanted: Filter, *, shared: bool = False) -> str:
    """Keep a filter under a name, in the place of one's own of that name, and give the name as it is kept.

    Raises:
        Invalid: The name is missing or too long, or the filter asks for what cannot be.
    """
    check_filter(wanted)
    kind, tidy = kind_of(wanted), _tidy(name)
    own = [
        kept for kept in kept_filters.visible(ctx.session, kind.value) if kept.username == ctx.actor.username
    ]
    if len(own) >= MOST_FILTERS and tidy not in {kept.name for kept in own}:
        raise Invalid(TOO_MANY, field="name", most=MOST_FILTERS)
    kept_filters.put(ctx.session, KeptFilter(kind.value, ctx.actor.username, tidy, to_json(wanted), shared))
    return tidy


@writing(Permission.SEE_PERMITS)
def rename_filter(ctx: Context, kind: ListKind, name: str, new_name: str) -> str:
    """Give one's own filter another name; gives the name as it is kept.

    Raises:
        NotFound: There is no such filter.
        NotAllowed: It is somebody else's.
        Invalid: The new name is missing, too long or taken.
    """
    kept, tidy = _own(ctx, kind, name), _tidy(new_name)
    if tidy == kept.name:
        return tidy
    others = kept_filters.visible(ctx.session, kind.value)
    if any(each.name == tidy and each.username == kept.username for each in others):
        raise Invalid(TAKEN, field="name", name=Verbatim(tidy))
    kept_filters.rename(ctx.session, kept, tidy)
    return tidy


@writing(Permission.SEE_PERMITS)
def delete_filter(ctx: Context, kind: ListKind, name: str) -> None:
    """Forget one's own filter; who manages the office may delete a shared one of somebody else.

    Raises:
        NotFound: There is no such filter.
        NotAllowed: It is somebody else's.
    """
    kept_filters.drop(ctx.session, _own(ctx, kind, name, manager=True))


def _own(ctx: Context, kind: ListKind, name: str, *, manager: bool = False) -> KeptFilter:
    kept = _find(ctx, kind, name)
    may = manager and ctx.actor.may(Permission.MANAGE_OFFICE)
    if kept.username != ctx.actor.username and not may:
        raise NotAllowed(NOT_YOURS, user=Verbatim(kept.username))
    return kept


def _find(ctx: Context, kind: ListKind, name: str) -> KeptFilter:
    tidy = canonical(name)
    for kept in kept_filters.visible(ctx.session, kind.value):
        if kept.name == tidy:
            return kept
    raise NotFound(UNKNOWN, name=Verbatim(tidy))


def _read(ctx: Context, kept: KeptFilter) -> SavedFilter:
    kind = ListKind(kept.list)
    try:
        wanted: Filter | None = from_json(kind, kept.filter)
    except Invalid:  # kept by a newer program: it is shown, and can be deleted
        wanted = None
    mine = kept.username == ctx.actor.username
    return SavedFilter(kind, kept.name, kept.username, kept.shared, mine, wanted)


def _tidy(name: str) -> str:
    tidy = canonical(name)
    if not tidy:
        raise Invalid(NO_NAME, field="name")
    if len(tidy) > LONGEST_NAME:
        raise Invalid(LONG_NAME, field="name", most=LONGEST_NAME)
    return tidy
