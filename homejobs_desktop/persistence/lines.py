"""Keeps the lines of the lists in step with the records, by triggers: no writer has to think of it."""

from sqlalchemy import Connection

from homejobs_desktop.persistence.line_tables import NO_DAY, OPEN_REFERRAL

_KIND = (
    "CASE WHEN {row}.replaces <> '' THEN 'replacement' WHEN {row}.renews <> '' THEN 'renewal' ELSE 'new' END"
)
_NAME = "coalesce((SELECT sort_key FROM person WHERE person.id = {row}.person_id), '')"
_DUE = (
    f"CASE WHEN {{row}}.{OPEN_REFERRAL} THEN coalesce({{row}}.follow_up_on, '{NO_DAY}') ELSE '{NO_DAY}' END"
)
_VALUES = {
    "application": (
        "{row}.nr", _NAME, f"coalesce({{row}}.stage_since, {{row}}.registered_on, '{NO_DAY}')",
        f"coalesce({{row}}.registered_on, '{NO_DAY}')", "coalesce({row}.state, '')",
        "coalesce({row}.permit_type, '')", "coalesce({row}.field_code, '')", "coalesce({row}.agency, '')",
        "{row}.owner",
    ),
    "permit": (
        "{row}.nr", _NAME, f"coalesce({{row}}.expires_on, '{NO_DAY}')",
        f"coalesce({{row}}.issued_on, '{NO_DAY}')", "coalesce({row}.state, '')",
        "coalesce({row}.permit_type, '')", "coalesce({row}.field_code, '')",
        "coalesce({row}.amended_agency, {row}.agency, '')", "{row}.owner",
        _KIND,
    ),
    "referral": (
        "{row}.nr", _NAME,
        _DUE,
        f"coalesce({{row}}.referred_on, '{NO_DAY}')", "coalesce({row}.state, '')",
        "coalesce({row}.action, '')", "coalesce({row}.field_code, '')", "{row}.owner",
    ),
}  # fmt: skip
"""What a line is made of, in the order of its columns."""
_WATCHED = {
    "application": (
        "person_id", "stage_since", "registered_on", "state", "permit_type", "field_code", "agency", "owner",
        "retired_at",
    ),
    "permit": (
        "person_id", "expires_on", "issued_on", "state", "permit_type", "field_code", "agency",
        "amended_agency", "owner", "replaces", "renews", "retired_at",
    ),
    "referral": (
        "person_id", "follow_up_on", "referred_on", "state", "action", "field_code", "owner", "retired_at",
    ),
}  # fmt: skip
"""Columns without which a line stays as it is: a receipt of the province changes none of them."""


def create_lines(connection: Connection) -> None:
    """Make the triggers and all lines anew; called after each change of the schema."""
    for name in line_triggers():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for table in _VALUES:
        connection.exec_driver_sql(f"DELETE FROM {table}_line")
        connection.exec_driver_sql(
            f"INSERT INTO {table}_line SELECT {_line(table, table)} FROM {table} WHERE retired_at IS NULL"
        )
    for statement in _triggers():
        connection.exec_driver_sql(statement)


def line_triggers() -> list[str]:
    """Give the names of the triggers that keep the lines in step."""
    return sorted(statement.split()[2] for statement in _triggers())


def _triggers() -> list[str]:
    statements = []
    for table in _VALUES:
        write = f"INSERT INTO {table}_line SELECT {_line(table, 'NEW')} WHERE NEW.retired_at IS NULL;"
        drop = f"DELETE FROM {table}_line WHERE nr = OLD.nr;"
        statements += [
            _trigger(table, "INSERT", "", write),
            _trigger(table, f"UPDATE OF {', '.join(_WATCHED[table])}", "", f"{drop} {write}"),
            _trigger(table, "DELETE", "", drop),
        ]
    # A person may come after the papers: what a county holds of another's travels on its own.
    some = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE person_id = NEW.id)" for table in _VALUES)
    return [
        *statements,
        _trigger("person", "INSERT", f"WHEN {some}", _rename("NEW.sort_key", "NEW.id")),
        _trigger(
            "person",
            "UPDATE OF sort_key",
            "WHEN NEW.sort_key IS NOT OLD.sort_key",
            _rename("NEW.sort_key", "NEW.id"),
        ),
        _trigger("person", "DELETE", "", _rename("''", "OLD.id")),
    ]


def _trigger(table: str, event: str, condition: str, work: str) -> str:
    verb = event.split(maxsplit=1)[0].lower()
    return f"CREATE TRIGGER line_{table}_{verb} AFTER {event} ON {table} {condition} BEGIN {work} END"


def _rename(name: str, person: str) -> str:
    return " ".join(
        f"UPDATE {table}_line SET sort_key = {name} "
        f"WHERE nr IN (SELECT nr FROM {table} WHERE person_id = {person});"
        for table in _VALUES
    )


def _line(table: str, row: str) -> str:
    return ", ".join(value.format(row=row) for value in _VALUES[table])
