"""The weights of the comparison of people, read from dated data."""

from collections.abc import Mapping
from functools import cache
from math import log2

import msgspec

from homejobs_desktop.domain.linkage import Comparison, Level, LinkageRules
from homejobs_desktop.foundation import assets

LINKAGE_RULES = "resources/rules/linkage.json"
"""The shipped weights."""

_FORMAT = 1
_LEAST = 1e-6
"""Shares below count as this one: a share of zero would make a weight infinite."""

Shares = Mapping[Comparison, Mapping[Level, tuple[float, float]]]
"""For each level of each field: m and u."""


class LinkageFile(msgspec.Struct, frozen=True):
    """The file as it is written; `fields` holds m and u of each level."""

    version: str
    valid_from: str
    estimated: str
    look: float
    rarest: float
    fields: dict[Comparison, dict[Level, tuple[float, float]]]
    format: int = _FORMAT


def read_linkage_rules(data: bytes) -> LinkageRules:
    """Read the weights from a file.

    Raises:
        ValueError: The file is not written as it should be: a fault of whoever made it.
    """
    file = msgspec.json.decode(data, type=LinkageFile)
    if file.format != _FORMAT or set(file.fields) != set(Comparison):
        message = "linkage rules of an unknown format"
        raise ValueError(message)
    return rules_of(file)


def rules_of(file: LinkageFile) -> LinkageRules:
    """Make the weights of what was estimated; a value that is missing weighs nothing."""
    weights, agreeing = [], []
    for comparison in Comparison:
        shares = file.fields[comparison]
        weights.append({level: _weight(*shares.get(level, (0.0, 0.0))) for level in Level})
        agreeing.append(log2(max(shares[Level.SAME][0], _LEAST)))
    return LinkageRules(file.version, file.look, file.rarest, tuple(weights), tuple(agreeing))


def _weight(m: float, u: float) -> float:
    return log2(max(m, _LEAST) / max(u, _LEAST)) if m or u else 0.0


@cache
def shipped_linkage_rules() -> LinkageRules:
    """Give the weights that ship with the program."""
    return read_linkage_rules(assets.read(LINKAGE_RULES))
