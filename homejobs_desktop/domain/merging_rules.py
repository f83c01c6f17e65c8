"""Whether entries that are surely of one person are merged without anybody being asked: a dated rule."""

import datetime as dt
from functools import cache

import msgspec

from homejobs_desktop.foundation import assets

MERGING_RULES = "resources/rules/merging.json"
"""The shipped rules."""

AUTO = "auto"
"""As whom the program acts when nobody asked it to; no user can be called so."""

_FORMAT = 1


class MergingRule(msgspec.Struct, frozen=True):
    """What holds from `valid_from` on, until a later rule."""

    version: str
    valid_from: dt.date
    by_itself: bool


class _File(msgspec.Struct, frozen=True):
    format: int
    rules: tuple[MergingRule, ...]


def read_merging_rules(data: bytes) -> tuple[MergingRule, ...]:
    """Read the rules from a file.

    Raises:
        ValueError: The file is not written as it should be: a fault of whoever made it.
    """
    file = msgspec.json.decode(data, type=_File)
    if file.format != _FORMAT:
        message = "merging rules of an unknown format"
        raise ValueError(message)
    return file.rules


def rule_on(rules: tuple[MergingRule, ...], day: dt.date) -> MergingRule | None:
    """Give the rule in force on `day`; None before the first one."""
    in_force = [rule for rule in rules if rule.valid_from <= day]
    return max(in_force, key=lambda rule: rule.valid_from) if in_force else None


@cache
def shipped_merging_rules() -> tuple[MergingRule, ...]:
    """Give the rules that ship with the program."""
    return read_merging_rules(assets.read(MERGING_RULES))
