"""What programs of different versions can take from each other (exchange protocol 3.16).

A field or an entity says since which version of the registry it is there. An older program keeps a
field that it does not know as it came, so most operations can be applied by every version. Only where
an older program would decide differently does the operation ask for a newer one.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from homejobs_desktop.domain.entities import BY_NAME, Kind, Merge, Value

FIRST_YEAR = 623
"""The first Gregorian year that lies wholly in the Jalali calendar."""

MOST_STRANGE = 100
"""How many fields of newer programs a record may have."""
LONGEST_STRANGE = 64 * 1024
"""How many letters they may hold together: a record must fit into one line of a package."""

_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_TAKEN = frozenset(
    {
        "nr", "id", "owner", "tags", "extra", "retired_at", "retired_reason", "last_op", "rev", "pinc", "csn",
        "created_at", "updated_at",
    }
)  # fmt: skip
"""Names that mean something else in the store."""
_DEMANDING = {
    name: {
        field.name: field.since
        for field in entity.fields
        if field.since > 1 and field.merge in {Merge.REVIEW, Merge.GUARDED}
    }
    for name, entity in BY_NAME.items()
}


def least_reader(entity: str, names: Iterable[str] = ()) -> int:
    """Give the least version that may apply an operation on `entity` that writes the fields `names`.

    An older program takes every field that it does not know by value, the later one winning. A field
    that a person decides on, or that only a transition moves, must not be met so: it waits.
    """
    described = BY_NAME.get(entity)
    if described is None:
        return 1
    demanding = _DEMANDING[entity]
    if not demanding:
        return described.since
    return max(described.since, *(demanding.get(name, 1) for name in names), 1)


def fits(kind: Kind, value: Value) -> bool:
    """Tell whether a field of `kind` can hold `value` (not None)."""
    if kind is Kind.TEXT:
        return isinstance(value, str)
    if kind is Kind.BOOLEAN:
        return isinstance(value, bool)
    if kind is Kind.INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is Kind.DATE:
        return isinstance(value, str) and _is_date(value)
    if kind is Kind.LIST:
        return isinstance(value, list)
    return isinstance(value, dict)


def may_keep(known: Collection[str], present: Mapping[str, Value], edits: Mapping[str, object]) -> bool:
    """Tell whether the fields of `edits` that are not `known` can be kept aside with those a record has.

    Their names must be those of fields, not of what the store or the exchange keeps beside them, and no
    office may fill up a record with what nobody understands.
    """
    strange = {name: value for name, value in present.items() if name not in known}
    strange |= {name: str(value) for name, value in edits.items() if name not in known}
    if not all(_FIELD_NAME.fullmatch(name) and name not in _TAKEN for name in strange):
        return False
    return (
        len(strange) <= MOST_STRANGE and sum(len(str(each)) for each in strange.values()) <= LONGEST_STRANGE
    )


@lru_cache(maxsize=40_000)
def _is_date(text: str) -> bool:
    if not text:
        return True
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        return False
    return date.isoformat() == text and date.year >= FIRST_YEAR
