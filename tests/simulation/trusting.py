"""Keys in a world: offices renew them, computers are lost and replaced; and whom everybody believes (I14)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from homejobs_desktop.sync.trust import Signed, Status, TrustList, list_of
from tests.simulation.machines import Machine

Believed = tuple[tuple[str, int], ...]
"""The newest version of each signed document that an office believes."""


def believed(machine: Machine) -> Believed:
    """Give how new the roots and the list are that an office believes."""
    query = "SELECT kind, max(version) FROM trust_document GROUP BY kind ORDER BY kind"
    return tuple((str(kind), int(str(version))) for kind, version in machine.sql(query))


def lowered(machine: Machine, before: Believed) -> Iterator[str]:
    """I14: no package makes an office believe an older root or list."""
    now = dict(believed(machine))
    for kind, version in before:
        if now.get(kind, 0) < version:
            yield f"I14 the {kind} of {machine.name} went from {version} to {now.get(kind)}"


def withdrawn(machine: Machine) -> set[str]:
    """Give the keys that an office takes for withdrawn."""
    return {each.sign for each in _list(machine).sites if each.status is Status.REVOKED}


def agreed(machines: list[Machine], ever: set[str]) -> Iterator[str]:
    """I14: in the end all believe the same, and a withdrawn key that was told of is withdrawn everywhere."""
    versions = {believed(machine) for machine in machines}
    if len(versions) > 1:
        yield f"I14 offices believe different versions: {sorted(versions)}"
    for machine in machines:
        back = ever - withdrawn(machine)
        if back:
            yield f"I14 {machine.name} takes {len(back)} withdrawn keys for good again"


def set_aside(machine: Machine) -> list[Path]:
    """Give the packages that wait for a person's release."""
    folder = machine.paths.quarantine
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _list(machine: Machine) -> TrustList:
    query = "SELECT document FROM trust_document WHERE kind = 'list' ORDER BY version DESC LIMIT 1"
    return list_of(msgspec.json.decode(str(machine.sql(query)[0][0]), type=Signed))
