"""Runs the migrations on a live connection; loaded only when the schema is behind."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def run(connection: Connection, script_location: str) -> None:
    """Bring the schema behind `connection` to the newest revision, inside its transaction."""
    config = Config()
    config.set_main_option("script_location", script_location.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
