"""Cutting a full name that a sheet holds in one cell into given name and surname."""

import json
from dataclasses import dataclass
from functools import cache

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.text import canonical, joined_key


@dataclass(frozen=True, slots=True)
class NameParts:
    """Words that tell where a given name ends (`resources/sheets/name_parts.json`), folded."""

    titles: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    surname_ends: frozenset[str]


@cache
def name_parts() -> NameParts:
    """Give the shipped words."""
    known = json.loads(assets.read("resources/sheets/name_parts.json"))
    kinds = ("titles", "before", "after", "surname_ends")
    return NameParts(*(frozenset(map(joined_key, known[kind])) for kind in kinds))


def without_titles(name: str) -> str:
    """Give a name without «خانم», «آقای» and the like before it."""
    words = canonical(name).split(" ")
    while len(words) > 1 and joined_key(words[0]) in name_parts().titles:
        del words[0]
    return " ".join(words)


def split_full_name(name: str) -> tuple[str, str]:
    """Give given name and surname; the surname is "" when there is only one word."""
    if "،" in name or "," in name:
        # Lists write «surname, name» only in this order.
        last, _, first = canonical(name).replace(",", "،").partition("،")
        if first.strip():
            return without_titles(first), canonical(last)
    words = without_titles(name).split(" ")
    count = _given_words([joined_key(word) for word in words])
    return " ".join(words[:count]), " ".join(words[count:])


def split_reversed_name(name: str) -> tuple[str, str]:
    """Give given name and surname of «surname name»: the given name is the end that is one."""
    if "،" in name or "," in name:
        return split_full_name(name)
    words = without_titles(name).split(" ")
    keys = [joined_key(word) for word in words]
    for start in range(1, len(words)):
        if (
            keys[start] not in name_parts().surname_ends
            and _given_words([*keys[start:], ""]) == len(words) - start
        ):
            return " ".join(words[start:]), " ".join(words[:start])
    return words[-1], " ".join(words[:-1])


def _given_words(keys: list[str]) -> int:
    """Count the words of the given name; at least one word is left to the surname where there are two."""
    parts = name_parts()
    count, most = 1, len(keys) - 1
    while count < most and keys[count - 1] in parts.before:
        count += 1
    while count < most and keys[count] in parts.after:
        if keys[count + 1] in parts.surname_ends:
            break
        count += 1
    return min(count, max(most, 1))
