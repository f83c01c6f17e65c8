"""Which ids name one person: merged ids point to the id they were merged into (a union-find)."""

from collections.abc import Iterable, Mapping


def root_of(aliases: Mapping[str, str], record_id: str) -> str:
    """Give the id under which a person lives now: the end of its chain of merges."""
    seen = {record_id}
    while record_id in aliases:
        record_id = aliases[record_id]
        if record_id in seen:
            message = "merges run in a circle"
            raise RuntimeError(message)
        seen.add(record_id)
    return record_id


def family_of(aliases: Mapping[str, str], root: str) -> frozenset[str]:
    """Give every id that names the person who lives under `root`, itself included."""
    return frozenset({root, *(each for each in aliases if root_of(aliases, each) == root)})


def visible(aliases: Mapping[str, str], known: Iterable[str]) -> dict[str, str]:
    """Give those merges that an office needs which holds the persons `known`."""
    wanted = set(known)
    return {merged: survivor for merged, survivor in aliases.items() if {merged, survivor} & wanted}
