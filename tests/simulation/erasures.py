"""I10: once everybody has exchanged, no content of an erased record is anywhere, and all know that it is."""

from collections.abc import Iterable, Iterator, Mapping

from tests.simulation.checks import erased
from tests.simulation.machines import Machine

ABOUT = ("field_history", "conflict", "base_copy", "foreign_state", "decision", "print_log", "proposal")
"""Tables beside the records themselves that tell something of a record."""


def left_over(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """Tell where rows or bodies of erased records are left, and which office does not know the erasure."""
    gone = erased(province)
    told = {str(site) for (site,) in province.sql("SELECT site FROM alarm WHERE kind = 'erased'")}
    ((lives,),) = province.sql("SELECT count(DISTINCT pinc) FROM commit_log")
    if told and lives == 1:
        # No office erases by itself here, and this province has forgotten nothing.
        yield f"I10 the province says of {sorted(told)} that they erased what it does not know"
    for machine in offices:
        mine = erased(machine)
        if gone - mine:
            yield f"I10 {machine.name} does not know of {len(gone - mine)} erasures"
        if mine - gone and machine.site not in told:
            yield f"I10 {machine.name} knows {len(mine - gone)} erasures that the province does not"
    for machine in (province, *offices):
        yield from _rows(machine, gone)


def _rows(machine: Machine, gone: frozenset[str]) -> Iterator[str]:
    bodies = "SELECT DISTINCT record_id FROM op WHERE body != x'' AND type != 'erase.do'"
    for (record,) in machine.sql(bodies):
        if record in gone:
            yield f"I10 {machine.name} keeps an operation's content of {str(record)[:8]}"
    for table in (*_entities(machine), *ABOUT):
        column = "id" if table not in ABOUT else "record_id"
        for (record,) in machine.sql(f"SELECT DISTINCT {column} FROM {table}"):
            if record in gone:
                yield f"I10 {machine.name} keeps {str(record)[:8]} in {table}"


def readable(
    machines: list[Machine], words: Mapping[str, Iterable[str]], related: Mapping[str, str]
) -> Iterator[str]:
    """Tell where a word is still written that went into erased records only.

    Words of people who were ever merged are left out: a value may rightly have gone over to another one.
    """
    merged = {*related, *related.values()}
    for machine in machines:
        gone = erased(machine)
        typed = [word for word, records in words.items() if set(records) <= gone - merged]
        content = _content(machine) if typed else ""
        for word in typed:
            if word in content:
                yield f"I10 {machine.name} still has {word} of {min(words[word])[:8]} written down"


def _content(machine: Machine) -> str:
    """Give all text of a store, of every table that can be read."""
    parts: list[str] = []
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in machine.sql(query):
        for row in machine.sql(f"SELECT * FROM {table}"):
            parts += [
                each.decode(errors="replace") if isinstance(each, bytes) else each
                for each in row
                if isinstance(each, bytes | str)
            ]
    return "\n".join(parts)


def _entities(machine: Machine) -> list[str]:
    rows = machine.sql(
        "SELECT m.name FROM sqlite_master AS m WHERE m.type = 'table' AND (SELECT count(*) FROM "
        "pragma_table_info(m.name) WHERE name IN ('id', 'owner', 'csn', 'tags')) = 4 ORDER BY m.name"
    )
    return [str(row[0]) for row in rows]
