"""Which pairs of records are worth comparing: those that share one of several keys.

Every key tolerates other mistakes than the others, so that a pair is missed only when it has mistakes of
several kinds. A block that many records share is split by a finer key; what is still large is put in order
and each record compared with the next few only, so that the work grows with the records and not their square.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from homejobs_desktop.domain.linkage import Linked
from homejobs_desktop.domain.name_sounds import sound_key

MOST = 40
"""Records in one block that are all compared with each other."""
WINDOW = 12
"""How many following records one is compared with in a block that stays too large."""
_BEGINNING = 3

Key = Callable[[Linked], Hashable]
"""Gives what a block shares; None for a record without it."""


class Sounds:
    """How names sound, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Give a folded name as it sounds."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = sound_key(name)
        return found


def _days(birth: int) -> tuple[int, int]:
    month, day = birth // 100 % 100, birth % 100
    return (month, day) if month <= day else (day, month)


def block_keys() -> tuple[tuple[Key, Key], ...]:
    """Give each way of blocking with the finer key for blocks that are too large."""
    sound = Sounds().of

    def names(one: Linked) -> tuple[str, str]:
        first, last = sound(one.first), sound(one.last)
        return (first, last) if first <= last else (last, first)

    return (
        (lambda one: one.mobile or None, lambda one: sound(one.first)),
        (lambda one: one.phone or None, lambda one: sound(one.first)),
        (lambda one: one.code or None, lambda one: one.birth),
        (lambda one: (one.code[:5], names(one)) if one.code else None, lambda one: one.birth),
        (lambda one: (one.code[5:], names(one)) if one.code else None, lambda one: one.birth),
        (lambda one: (names(one), one.birth // 10_000) if one.birth else None, lambda one: sound(one.father)),
        (lambda one: (names(one), _days(one.birth)) if one.birth else None, lambda one: sound(one.father)),
        (lambda one: (sound(one.last), one.birth) if one.birth else None, lambda one: sound(one.father)),
        (lambda one: (sound(one.first), one.birth) if one.birth else None, lambda one: sound(one.father)),
        (
            lambda one: (sound(one.father), one.birth) if one.birth and one.father else None,
            lambda one: sound(one.last)[:_BEGINNING],
        ),
        (
            lambda one: (names(one), sound(one.father)) if one.father else None,
            lambda one: one.birth // 100_000,
        ),
    )


def candidates(
    people: Sequence[Linked], changed: Collection[int] | None = None
) -> Iterator[tuple[Linked, Linked]]:
    """Give the pairs worth comparing; one that shares several keys comes several times.

    With `changed`, the places of some records in `people`, only pairs with one of them.
    """
    for key, finer in block_keys():
        for block in _blocks(people, key, changed):
            for one, other in _pairs(people, block, finer):
                if changed is None or one in changed or other in changed:
                    yield people[one], people[other]


def _blocks(people: Sequence[Linked], key: Key, changed: Collection[int] | None) -> Iterable[list[int]]:
    blocks: dict[Hashable, list[int]] = {}
    if changed is not None:
        wanted = {key(people[place]) for place in changed} - {None}
        for place, person in enumerate(people):
            value = key(person)
            if value in wanted:
                blocks.setdefault(value, []).append(place)
        return blocks.values()
    alone: dict[Hashable, int] = {}
    for place, person in enumerate(people):
        value = key(person)
        if value is None:
            continue
        before = alone.setdefault(value, place)
        if before != place:
            blocks.setdefault(value, [before]).append(place)
    return blocks.values()


def _pairs(people: Sequence[Linked], block: Sequence[int], finer: Key) -> Iterator[tuple[int, int]]:
    if len(block) <= MOST:
        yield from combinations(block, 2)
        return
    parts: dict[Hashable, list[int]] = {}
    for place in block:
        parts.setdefault(finer(people[place]), []).append(place)
    for part in parts.values():
        if len(part) <= MOST:
            yield from combinations(part, 2)
        else:
            yield from _windows(sorted(part, key=lambda place: _order(people[place])))


def _windows(ordered: Sequence[int]) -> Iterator[tuple[int, int]]:
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 : at + 1 + WINDOW]:
            yield one, other


def _order(person: Linked) -> tuple[int, str, str, int]:
    return person.birth, person.last, person.first, person.nr
