"""Keeps the scores of assessments in step with people and assessments, by triggers: no writer thinks of it.

Where a person lives is copied, who is taken out is marked, and who is merged or parted is marked to be
settled anew before the next ranking.
"""

from sqlalchemy import Connection

_PLACES = ("county", "district", "village")


def create_score_triggers(connection: Connection) -> None:
    """Make the triggers anew; called after each change of the schema."""
    for name in score_triggers():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for statement in _triggers():
        connection.exec_driver_sql(statement)


def score_triggers() -> list[str]:
    """Give the names of the triggers that keep the scores in step."""
    return sorted(statement.split()[2] for statement in _triggers())


def _triggers() -> list[str]:
    watched = (*_PLACES, "retired_at")
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in watched)
    lives = ", ".join(f"{name} = NEW.{name}" for name in _PLACES)
    moved = f"UPDATE survey_score SET {lives}, gone = NEW.retired_at IS NOT NULL WHERE person_id = NEW.id;"
    there = "EXISTS (SELECT 1 FROM survey_score WHERE person_id = NEW.id)"
    new_home = ", ".join(f"{name} = (SELECT {name} FROM person WHERE id = NEW.person_id)" for name in _PLACES)
    gone = "(SELECT retired_at IS NOT NULL FROM person WHERE id = NEW.person_id)"
    followed = (
        "UPDATE survey_score SET unsettled = 1 WHERE person_id IN (OLD.person_id, NEW.person_id); "
        "DELETE FROM survey_score WHERE survey_nr = NEW.nr AND NEW.retired_at IS NOT NULL; "
        f"UPDATE survey_score SET person_id = NEW.person_id, unsettled = 1, {new_home}, "
        f"gone = coalesce({gone}, 0) WHERE survey_nr = NEW.nr;"
    )
    forgotten = (
        "UPDATE survey_score SET unsettled = 1 WHERE person_id = OLD.person_id; "
        "DELETE FROM survey_score WHERE survey_nr = OLD.nr;"
    )
    other = "NEW.person_id IS NOT OLD.person_id OR NEW.retired_at IS NOT OLD.retired_at"
    return [
        _trigger("person", "INSERT", there, moved),
        _trigger("person", f"UPDATE OF {', '.join(watched)}", changed, moved),
        _trigger("survey", "UPDATE OF person_id, retired_at", other, followed),
        _trigger("survey", "DELETE", "1", forgotten),
    ]


def _trigger(table: str, event: str, condition: str, work: str) -> str:
    verb = event.split(maxsplit=1)[0].lower()
    return f"CREATE TRIGGER score_{table}_{verb} AFTER {event} ON {table} WHEN {condition} BEGIN {work} END"
