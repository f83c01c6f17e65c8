"""Which documents were printed, and how often: local to this office."""

from sqlalchemy import Column, Integer, Text, UniqueConstraint

from homejobs_desktop.persistence.base import local_table

print_log = local_table(
    "print_log",
    Column("nr", Integer, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("copy_no", Integer, nullable=False),
    Column("printed_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
)
print_log.append_constraint(UniqueConstraint("record_id", "document", "copy_no"))
"""A line for each copy of a document, written before the copy leaves the program."""
