"""Tables that stay in this office: who it is, who works here, settings, filters, whose words wait."""

from sqlalchemy import Column, Integer, Text

from homejobs_desktop.persistence.base import local_table

office = local_table(
    "office",
    Column("only", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("demo", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
)
user = local_table(
    "user",
    Column("username", Text, primary_key=True),
    Column("display_name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password", Text, nullable=False),
    Column("disabled", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("last_failure", Text),
)
setting = local_table(
    "setting",
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
person_fresh = local_table(
    "person_fresh",
    Column("nr", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    Column("spaced", Text, nullable=False),
)
"""People saved last, who wait for the search indexes (see `search`): the text, and its words apart."""
saved_filter = local_table(
    "saved_filter",
    Column("list", Text, primary_key=True),
    Column("username", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("filter", Text, nullable=False),
    Column("shared", Integer, nullable=False),
)
"""Filters that users keep by name: `filter` in its canonical form, `shared` with everybody here."""
