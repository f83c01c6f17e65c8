"""Triggers that refuse what goes round the writing door: loud instead of silent.

A row of a synced table may be written only together with a fresh operation about it, or while the
gate is open (states of the province, shipped reference data). Rows go only through the open gate: a
record that left the office's scope, was rejected or erased. An operation is never deleted and never
changes but for what the province decided about it, and for its content when its record is erased.
"""

from sqlalchemy import Connection

from homejobs_desktop.persistence.tables import SYNCED

_WITH_OPERATION = "EXISTS (SELECT 1 FROM op WHERE op.hash = NEW.last_op AND op.record_id = NEW.id)"
_GATE = "EXISTS (SELECT 1 FROM gate)"
_OP_COLUMNS = "seq, hash, prev, site, inc, n, stamp, actor, type, record_id, header"
_ERASED = (
    f"{_GATE} AND NEW.salt = x'' AND NEW.body = x'' AND OLD.type <> 'erase.do' "
    "AND EXISTS (SELECT 1 FROM erased WHERE erased.record_id = OLD.record_id)"
)


def _trigger(table: str, event: str, condition: str) -> str:
    verb = event.split(maxsplit=1)[0].lower()
    return (
        f"CREATE TRIGGER guard_{table}_{verb} BEFORE {event} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, 'guard: {table} {verb} outside the writing door'); END"
    )


def _triggers() -> list[str]:
    statements = []
    for table in SYNCED:
        exists = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"
        fresh = f"(NEW.last_op IS NOT OLD.last_op AND {_WITH_OPERATION})"
        grown = "NEW.rev > OLD.rev AND NEW.id = OLD.id AND NEW.nr = OLD.nr"
        statements += [
            _trigger(table, "INSERT", f"{exists} OR NOT ({_WITH_OPERATION} OR {_GATE})"),
            _trigger(table, "UPDATE", f"NOT ({grown} AND ({fresh} OR {_GATE}))"),
            _trigger(table, "DELETE", f"NOT {_GATE}"),
        ]
    statements += [_trigger("op", f"UPDATE OF {_OP_COLUMNS}", "1"), _trigger("op", "DELETE", "1")]
    # The content of an erased record goes, never another's, and nothing can take its place.
    statements.append(
        f"CREATE TRIGGER guard_op_content BEFORE UPDATE OF salt, body ON op WHEN NOT ({_ERASED}) "
        "BEGIN SELECT RAISE(ABORT, 'guard: op content outside the writing door'); END"
    )
    return statements


def guard_names() -> list[str]:
    """Give the names of all guards this program relies on."""
    return sorted(statement.split()[2] for statement in _triggers())


def create_guards(connection: Connection) -> None:
    """Make every guard anew; called after each change of the schema."""
    for name in guard_names():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for statement in _triggers():
        connection.exec_driver_sql(statement)
