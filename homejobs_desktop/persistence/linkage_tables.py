"""Tables of duplicates across counties: the province's work list, and a county's index of the others."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from homejobs_desktop.persistence.base import local_table

duplicate = local_table(
    "duplicate",
    Column("first_id", Text, primary_key=True),
    Column("second_id", Text, primary_key=True),
    Column("score", Integer, nullable=False),
    Column("levels", Text, nullable=False),
    Column("sure", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("found_at", Text, nullable=False),
    Column("decided_at", Text),
    Column("decided_by", Text),
    Column("reason", Text),
)
"""Pairs of people that may be one, the smaller id first; a decision outlives every later run."""
Index("ix_duplicate_state_score", duplicate.c.state, duplicate.c.score)
Index("ix_duplicate_second_id", duplicate.c.second_id)

elsewhere = local_table(
    "elsewhere",
    Column("slot", LargeBinary, primary_key=True),
    Column("code", LargeBinary, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("pinc", Integer, nullable=False),
    Column("csn", Integer, nullable=False),
)
"""Keyed hashes of the people of other counties, from the province: enough to warn, nothing to read."""
Index("ix_elsewhere_code", elsewhere.c.code)
Index("ix_elsewhere_name", elsewhere.c.name)
