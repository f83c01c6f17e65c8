"""What must hold of papers, publications, wishes and laid aside changes once all offices have exchanged."""

from collections.abc import Iterator

from homejobs_desktop.domain.entities import CHILDREN, SHARED
from homejobs_desktop.services.ledger import ledger
from tests.simulation.machines import Machine

Aside = tuple[object, ...]


def held(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """Tell everything that does not hold."""
    yield from _shared(province, offices)
    if not _lives(province):
        yield from _hanging([province, *offices])
    yield from _with_survivors(province)
    yield from _asides(province, offices)
    yield from _wishes(province)
    yield from _balanced([province, *offices])


def published(machine: Machine) -> dict[str, list[tuple[object, ...]]]:
    """Give what an office holds of that which the province writes for all."""
    return {
        entity.name: machine.sql(
            f"SELECT id, owner, retired_reason, {', '.join(field.name for field in entity.fields)} "
            f"FROM {entity.name} ORDER BY id"
        )
        for entity in SHARED
    }


def _shared(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """I21: every office has all lists and publications as the province has them, withdrawn ones too."""
    there = published(province)
    for machine in offices:
        for name, rows in published(machine).items():
            if rows != there[name]:
                yield f"I21 {machine.name} has {len(rows)} of {name} otherwise than the province"


def _lives(province: Machine) -> int:
    """Give how often the province has forgotten something: its history begins anew each time."""
    ((count,),) = province.sql("SELECT count(DISTINCT pinc) FROM commit_log")
    return int(str(count)) - 1


def _hanging(machines: list[Machine]) -> Iterator[str]:
    """I22: no paper outlives its person: whoever a record hangs on is in the same store.

    A province that was restored may have forgotten somebody whom nobody can send again: a person of a
    county's former life, on whom its present life wrote.
    """
    for machine in machines:
        for entity in CHILDREN:
            for (record,) in machine.sql(
                f"SELECT id FROM {entity.name} WHERE person_id NOT IN (SELECT id FROM person) ORDER BY id"
            ):
                yield f"I22 {machine.name} has the {entity.name} {str(record)[:8]} of nobody"


def _with_survivors(province: Machine) -> Iterator[str]:
    """I22: the papers of somebody who was merged are the survivor's."""
    for entity in CHILDREN:
        for (record,) in province.sql(
            f"SELECT id FROM {entity.name} WHERE person_id IN (SELECT merged_id FROM alias) ORDER BY id"
        ):
            yield f"I22 the {entity.name} {str(record)[:8]} stayed with a merged entry"


def _laid(machine: Machine, life: str) -> set[Aside]:
    """Give the changes of a life that are laid aside at an office, for the decision that stands."""
    return set(
        machine.sql(
            "SELECT c.op_hash, c.reason, c.decided FROM closed_task AS c JOIN op ON op.hash = c.op_hash "
            "WHERE c.reason IS NOT NULL AND op.inc = ? "
            "AND c.decided = op.outcome || ':' || coalesce(op.detail, '')",
            life,
        )
    )


def _asides(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """I23: what a county laid aside, or took up again, is known at the province with its reason.

    A computer that was restored or copied may have forgotten it: the task waits there again.
    """
    sites = [machine.site for machine in offices]
    for machine in offices:
        led = machine.sql("SELECT DISTINCT inc FROM op WHERE site = ?", machine.site)
        if sites.count(machine.site) > 1 or len(led) != 1:
            continue
        here, there = _laid(machine, str(led[0][0])), _laid(province, str(led[0][0]))
        if here != there:
            yield f"I23 {machine.name} laid {len(here)} changes aside, the province knows of {len(there)}"


def _wishes(province: Machine) -> Iterator[str]:
    """I24: what a county wishes waits for a person at the province, or is answered."""
    for (record,) in province.sql(
        "SELECT id FROM permit_wish WHERE retired_at IS NULL "
        "AND permit_id NOT IN (SELECT permit_id FROM permit_request)"
    ):
        yield f"I24 the wish {str(record)[:8]} neither waits nor is answered"


def _balanced(machines: list[Machine]) -> Iterator[str]:
    """I25: the account of the exchange balances at every office."""
    for machine in machines:
        if not machine.ask(ledger).balanced:
            yield f"I25 the account of {machine.name} does not balance"
